//! A question or a message with its choices.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::paint::{self, centred, layer_box};
use super::reader::draw_rows;
use super::safe::safe;
use super::theme::Theme;
use super::wrap;
use crate::app::Hit;
use crate::app::dialog::{Choice, Dialog};
use crate::app::reader;

struct Parts {
    frame: Rect,
    body: Rect,
    /// One for each choice.
    choices: Vec<Rect>,
}

fn layout(dialog: &Dialog, screen: Rect) -> Parts {
    let width = reader::dialog_width(screen.width);
    let heights = reader::choice_rows(dialog, screen.width);
    let choice_rows: u16 = heights
        .iter()
        .map(|rows| u16::try_from(*rows).unwrap_or(u16::MAX))
        .sum();
    let body_rows = reader::dialog_rows(dialog, screen.width).len();
    let body_rows = u16::try_from(body_rows).unwrap_or(u16::MAX);
    let body_rows = body_rows.min(reader::dialog_height(dialog, (screen.width, screen.height)));
    let frame = centred(
        screen,
        width + 4,
        body_rows.saturating_add(choice_rows).saturating_add(5),
    );
    let inner = Rect {
        x: frame.x + 2,
        width: frame.width.saturating_sub(4),
        ..frame
    };
    let body = Rect {
        y: frame.y + 2,
        height: body_rows,
        ..inner
    }
    .intersection(frame);
    let mut y = frame.bottom().saturating_sub(choice_rows + 1);
    let mut choices = Vec::new();
    for rows in heights {
        let height = u16::try_from(rows).unwrap_or(u16::MAX);
        choices.push(Rect { y, height, ..inner }.intersection(frame));
        y = y.saturating_add(height);
    }
    Parts {
        frame,
        body,
        choices,
    }
}

pub(super) fn draw(dialog: &Dialog, theme: &Theme, buf: &mut Buffer) {
    let rows = reader::dialog_rows(dialog, buf.area.width);
    let parts = layout(dialog, buf.area);
    layer_box(&safe(&dialog.title), theme, dialog.urgent, parts.frame, buf);
    draw_rows(&rows, dialog.scroll, theme, parts.body, buf);
    for (index, (choice, area)) in dialog.choices.iter().zip(parts.choices).enumerate() {
        draw_choice(choice, index == dialog.selected, theme, area, buf);
    }
}

fn draw_choice(choice: &Choice, selected: bool, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let (sign, style) = if selected {
        ("▸", theme.selected)
    } else {
        (" ", Style::new())
    };
    buf.set_style(area, style);
    let key = if selected {
        theme.selected.patch(Style::new().bold())
    } else {
        theme.key
    };
    let letter = choice.key.map_or(String::new(), String::from);
    paint::line(
        Line::from(vec![Span::styled(format!("{sign} {letter}"), key)]),
        area,
        buf,
    );
    let before = reader::before_choice(choice);
    let text = Rect {
        x: area.x + before,
        width: area.width.saturating_sub(before),
        ..area
    };
    let rows = wrap::rows(&choice.label, text.width).into_iter();
    rows.fold(text, |rest, row| {
        paint::line(Line::styled(row, style), rest, buf)
    });
}

pub(super) fn hit(dialog: &Dialog, screen: Rect, at: Position) -> Option<Hit> {
    layout(dialog, screen)
        .choices
        .iter()
        .position(|area| area.contains(at))
        .map(Hit::Choice)
}
