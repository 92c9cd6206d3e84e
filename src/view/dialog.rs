//! A question or a message with its choices.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::paint::{self, centred, layer_box};
use super::reader::draw_rows;
use super::safe::{cut, safe};
use super::theme::Theme;
use crate::app::Hit;
use crate::app::dialog::Dialog;
use crate::app::reader;

struct Parts {
    frame: Rect,
    body: Rect,
    choices: Rect,
}

fn layout(dialog: &Dialog, rows: usize, screen: Rect) -> Parts {
    let width = screen.width.saturating_sub(6).min(86);
    let choice_rows = u16::try_from(dialog.choices.len()).unwrap_or(u16::MAX);
    let body_rows = u16::try_from(rows)
        .unwrap_or(u16::MAX)
        .min(reader::dialog_height(dialog, screen.height));
    let frame = centred(
        screen,
        width,
        body_rows.saturating_add(choice_rows).saturating_add(5),
    );
    let inner = Rect {
        x: frame.x + 2,
        width: width.saturating_sub(4),
        ..frame
    };
    let body = Rect {
        y: frame.y + 2,
        height: body_rows,
        ..inner
    }
    .intersection(frame);
    let choices = Rect {
        y: frame.bottom().saturating_sub(choice_rows + 1),
        height: choice_rows,
        ..inner
    }
    .intersection(frame);
    Parts {
        frame,
        body,
        choices,
    }
}

pub(super) fn draw(dialog: &Dialog, theme: &Theme, buf: &mut Buffer) {
    let rows = reader::dialog_rows(dialog, buf.area.width);
    let parts = layout(dialog, rows.len(), buf.area);
    layer_box(&safe(&dialog.title), theme, dialog.urgent, parts.frame, buf);
    draw_rows(&rows, dialog.scroll, theme, parts.body, buf);
    let mut rest = parts.choices;
    for (index, choice) in dialog.choices.iter().enumerate() {
        let selected = index == dialog.selected;
        if selected {
            buf.set_style(
                Rect {
                    height: 1.min(rest.height),
                    ..rest
                },
                theme.selected,
            );
        }
        let sign = if selected { "▸" } else { " " };
        let label = cut(
            &safe(&choice.label),
            usize::from(rest.width).saturating_sub(6),
        )
        .into_owned();
        let spans = vec![
            Span::styled(format!("{sign} "), theme.key),
            Span::styled(format!("{} ", choice.key), theme.key),
            Span::styled(format!(" {label}"), Style::new()),
        ];
        rest = paint::line(Line::from(spans), rest, buf);
    }
}

pub(super) fn hit(dialog: &Dialog, screen: Rect, at: Position) -> Option<Hit> {
    let rows = reader::dialog_rows(dialog, screen.width).len();
    let choices = layout(dialog, rows, screen).choices;
    choices
        .contains(at)
        .then(|| Hit::Choice(usize::from(at.y - choices.y)))
}
