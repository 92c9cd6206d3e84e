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

/// The keys that go on in a body with more rows than are shown; so they stand on every keyboard.
const SCROLLS: &str = "PgUp PgDn";

struct Parts {
    frame: Rect,
    body: Rect,
    /// One for each choice.
    choices: Vec<Rect>,
}

fn layout(dialog: &Dialog, screen: Rect) -> Parts {
    let width = reader::dialog_width(screen.width);
    let (body_rows, choice_rows) = reader::dialog_heights(dialog, (screen.width, screen.height));
    let height = body_rows + choice_rows + reader::AROUND_DIALOG;
    let frame = centred(screen, width + 4, height);
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
    let choices = Rect {
        y: frame.bottom().saturating_sub(choice_rows + 1),
        height: choice_rows,
        ..inner
    }
    .intersection(frame);
    Parts {
        frame,
        body,
        choices: places(dialog, choices, screen.width),
    }
}

/// Where each choice stands. Of more than there is room for, those up to the selected one; the others have no place.
fn places(dialog: &Dialog, area: Rect, columns: u16) -> Vec<Rect> {
    let heights: Vec<u16> = reader::choice_rows(dialog, columns)
        .into_iter()
        .map(|rows| u16::try_from(rows).unwrap_or(u16::MAX))
        .collect();
    let end: u16 = heights.iter().take(dialog.selected + 1).sum();
    let mut above = end.saturating_sub(area.height);
    let mut rest = area;
    let mut place = |height: u16| {
        if above > 0 || height > rest.height {
            above = above.saturating_sub(height);
            return Rect { height: 0, ..rest };
        }
        let here = Rect { height, ..rest };
        rest = paint::below(rest, height);
        here
    };
    heights.into_iter().map(&mut place).collect()
}

pub(super) fn draw(dialog: &Dialog, theme: &Theme, buf: &mut Buffer) {
    let rows = reader::dialog_rows(dialog, buf.area.width);
    let parts = layout(dialog, buf.area);
    layer_box(&safe(&dialog.title), theme, dialog.urgent, parts.frame, buf);
    draw_rows(&rows, dialog.scroll, theme, parts.body, buf);
    if rows.len() > usize::from(parts.body.height) {
        let below = Rect {
            y: parts.body.bottom(),
            height: 1,
            ..parts.body
        };
        paint::right(
            Line::styled(SCROLLS, theme.key),
            below.intersection(parts.frame),
            buf,
        );
    }
    for (index, (choice, area)) in dialog.choices.iter().zip(parts.choices).enumerate() {
        if !area.is_empty() {
            draw_choice(choice, index == dialog.selected, theme, area, buf);
        }
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
