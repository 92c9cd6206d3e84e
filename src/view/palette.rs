//! The palette: type a part of a name, take the action.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::paint::{self, layer_box, typed};
use super::safe::cut;
use super::theme::Theme;
use crate::app::palette::Palette;
use crate::app::{Hit, Model};

fn layout(screen: Rect) -> (Rect, Rect) {
    let width = screen.width.saturating_sub(6).min(76);
    let height = screen.height.saturating_sub(4).min(20);
    let frame = Rect::new(
        screen.x + (screen.width - width) / 2,
        screen.y + 2,
        width,
        height,
    );
    let list = Rect {
        x: frame.x + 1,
        y: frame.y + 3,
        width: width.saturating_sub(2),
        height: height.saturating_sub(4),
    };
    (frame, list)
}

fn first_row(selected: usize, height: u16) -> usize {
    selected.saturating_sub(usize::from(height).saturating_sub(1))
}

pub(super) fn draw(model: &Model, palette: &Palette, theme: &Theme, frame: &mut Frame<'_>) {
    let (place, list) = layout(frame.area());
    let buf = frame.buffer_mut();
    let inner = layer_box(&model.texts.msg_palette_title(), theme, false, place, buf);
    let entry = Rect {
        x: inner.x + 1,
        width: inner.width.saturating_sub(2),
        height: inner.height.min(1),
        ..inner
    };
    let cursor = typed(
        &palette.field,
        &model.texts.msg_palette_placeholder(),
        true,
        theme,
        entry,
        buf,
    );
    let lines = palette.lines(model);
    if lines.is_empty() {
        paint::line(
            Line::styled(format!(" {}", model.texts.msg_palette_none()), theme.dim),
            list,
            buf,
        );
    }
    let mut rest = list;
    let first = first_row(palette.selected, list.height);
    for (index, found) in lines
        .iter()
        .enumerate()
        .skip(first)
        .take(usize::from(list.height))
    {
        let row = Rect { height: 1, ..rest };
        let name = cut(&found.name, usize::from(list.width).saturating_sub(20)).into_owned();
        rest = paint::line(Line::styled(format!(" {name}"), Style::new()), rest, buf);
        paint::right(
            Line::from(vec![
                Span::styled(found.keys.clone(), theme.key),
                Span::raw(" "),
            ]),
            row,
            buf,
        );
        if index == palette.selected {
            buf.set_style(row, theme.selected);
        }
    }
    if let Some(cursor) = cursor {
        frame.set_cursor_position(cursor);
    }
}

pub(super) fn hit(palette: &Palette, screen: Rect, at: Position) -> Option<Hit> {
    let (_, list) = layout(screen);
    let first = first_row(palette.selected, list.height);
    list.contains(at)
        .then(|| Hit::Choice(first + usize::from(at.y - list.y)))
}
