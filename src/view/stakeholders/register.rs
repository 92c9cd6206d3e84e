//! The list of stakeholders.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;

use super::no_stakeholders;
use crate::app::cell::{Part, Place};
use crate::app::console::Console;
use crate::app::layer::Layer;
use crate::app::stakeholders::register::NAME;
use crate::app::{Hit, Model};
use crate::text::int;
use crate::view::paint::{self, panel, typed};
use crate::view::safe::safe;
use crate::view::theme::Theme;

pub(super) fn draw(
    model: &Model,
    console: &Console,
    theme: &Theme,
    body: Rect,
    frame: &mut Frame<'_>,
) {
    let view = &console.stakeholders;
    let listed = view.listed(&console.session);
    let selected = view.selected(&console.session).map(|one| one.id);
    let title = model.texts.msg_panel_stakeholders(int(listed.len()));
    let inner = panel(&title, theme, body, frame.buffer_mut());
    let new = match model.layers.last() {
        Some(Layer::Cell(cell)) if listed.iter().all(|one| one.id != cell.place.id) => Some(cell),
        _ => None,
    };
    let rows = usize::from(inner.height).saturating_sub(usize::from(new.is_some()));
    let first = first_row(console, rows);
    let mut rest = inner;
    for one in listed.iter().skip(first).take(rows) {
        let row = Rect { height: 1, ..rest };
        let place = Place::new(Part::Stakeholder, one.id, NAME);
        if let Some(cell) = model.cell_at(&place) {
            let cursor = typed(&cell.field, "", true, theme, row, frame.buffer_mut());
            if let Some(cursor) = cursor {
                frame.set_cursor_position(cursor);
            }
        } else {
            let buf = frame.buffer_mut();
            paint::line(Line::raw(format!(" {}", safe(&one.name))), row, buf);
            if selected == Some(one.id) {
                buf.set_style(row, theme.selected);
            }
        }
        rest = paint::below(rest, 1);
    }
    if let Some(cell) = new {
        let row = Rect { height: 1, ..rest };
        let hint = model.texts.msg_stakeholder_hint();
        let cursor = typed(&cell.field, &hint, true, theme, row, frame.buffer_mut());
        if let Some(cursor) = cursor {
            frame.set_cursor_position(cursor);
        }
    } else if listed.is_empty() {
        no_stakeholders(model, inner, frame.buffer_mut());
    }
}

fn first_row(console: &Console, rows: usize) -> usize {
    let view = &console.stakeholders;
    let listed = view.listed(&console.session);
    let selected = view.selected(&console.session).map(|one| one.id);
    let index = listed
        .iter()
        .position(|one| Some(one.id) == selected)
        .unwrap_or(0);
    index
        .saturating_sub(rows / 2)
        .min(listed.len().saturating_sub(rows))
}

pub(super) fn hit(console: &Console, body: Rect, at: Position) -> Option<Hit> {
    let inner = Rect {
        x: body.x + 1,
        y: body.y + 1,
        width: body.width.saturating_sub(2),
        height: body.height.saturating_sub(2),
    };
    let first = first_row(console, usize::from(inner.height));
    let row = usize::from(at.y.checked_sub(inner.y)?);
    inner.contains(at).then_some(Hit::Stakeholder(first + row))
}
