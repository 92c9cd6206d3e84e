//! The strategy for a stakeholder: suggestions above, what was chosen and written below.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::blocks::{self, within};
use super::no_stakeholders;
use crate::app::Model;
use crate::app::cell::{Part, Place};
use crate::app::console::Console;
use crate::app::stakeholders::strategy::StrategyField;
use crate::session::Stakeholder;
use crate::session::analysis::{Suggestion, suggestions};
use crate::view::paint::{self, panel, typed};
use crate::view::safe::{cut, safe, width};
use crate::view::theme::Theme;
use crate::view::wrap;

/// From this width on both parts stand side by side.
const WIDE: u16 = 100;
/// Below this height the text has but one row while it is empty.
const LOW: u16 = 16;

pub(super) fn draw(
    model: &Model,
    console: &Console,
    theme: &Theme,
    body: Rect,
    frame: &mut Frame<'_>,
) {
    let texts = &model.texts;
    let Some(one) = console.stakeholders.selected(&console.session) else {
        let inner = panel(&texts.msg_panel_strategy(), theme, body, frame.buffer_mut());
        return no_stakeholders(model, within(inner), frame.buffer_mut());
    };
    let suggested = suggestions(one);
    let [above, below] = if body.width >= WIDE {
        Layout::horizontal([Constraint::Percentage(56), Constraint::Min(0)]).areas(body)
    } else {
        let written = rows_written(one, body);
        Layout::vertical([Constraint::Min(4), Constraint::Length(written)]).areas(body)
    };
    let buf = frame.buffer_mut();
    let title = texts.msg_panel_suggestions(safe(&one.name));
    let inner = within(panel(&title, theme, above, buf));
    let row = console.stakeholders.strategy.row;
    let blocks: Vec<Vec<Line<'_>>> = suggested
        .iter()
        .map(|suggestion| block(model, one, suggestion, theme, inner.width))
        .collect();
    let selected = Some(row).filter(|row| *row < blocks.len());
    blocks::draw(&blocks, selected, theme, inner, buf);
    let inner = within(panel(&texts.msg_panel_strategy(), theme, below, buf));
    let focus = row.checked_sub(suggested.len());
    let focus = focus
        .and_then(|index| StrategyField::ALL.get(index))
        .copied();
    let cursor = fields(model, one, focus, theme, inner, frame.buffer_mut());
    if let Some(cursor) = cursor {
        frame.set_cursor_position(cursor);
    }
}

/// Rows for what is written, with its frame: as many as the text has, within bounds.
fn rows_written(one: &Stakeholder, body: Rect) -> u16 {
    let text = if one.strategy.is_empty() {
        0
    } else {
        paint::rows(&one.strategy, body.width.saturating_sub(4))
    };
    let most = (body.height / 2).saturating_sub(4).max(2);
    let least = if body.height < LOW { 1 } else { 2 };
    text.saturating_add(1).clamp(least, most) + 4
}

/// The sentence, marked where it is taken already, and below it what speaks for it.
fn block(
    model: &Model,
    one: &Stakeholder,
    suggestion: &Suggestion,
    theme: &Theme,
    width: u16,
) -> Vec<Line<'static>> {
    let texts = &model.texts;
    let sentence = texts.advice(suggestion.advice);
    let taken = one.strategy.contains(&sentence);
    let mark = if taken { "✓ " } else { "· " };
    let style = if taken { theme.saved } else { theme.base };
    let rows = wrap::rows(&sentence, width.saturating_sub(2)).into_iter();
    let mut lines: Vec<Line<'static>> = rows
        .enumerate()
        .map(|(index, row)| {
            let before = if index == 0 { mark } else { "  " };
            Line::styled(format!("{before}{row}"), style)
        })
        .collect();
    let why = texts.grounds(suggestion);
    let room = usize::from(width).saturating_sub(2);
    lines.push(Line::styled(format!("  {}", cut(&why, room)), theme.dim));
    lines
}

/// The text, and below it who and when; gives where the cursor is.
fn fields(
    model: &Model,
    one: &Stakeholder,
    focus: Option<StrategyField>,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> Option<Position> {
    let texts = &model.texts;
    let [text, responsible, contact] = Layout::vertical([
        Constraint::Min(1),
        Constraint::Length(1),
        Constraint::Length(1),
    ])
    .areas(area);
    let date = one.next_contact.map(|date| texts.date(date));
    let labels = [
        texts.msg_strategy_responsible(),
        texts.msg_strategy_next_contact(),
    ];
    let label_width = labels.iter().map(|label| width(label)).max().unwrap_or(0) + 2;
    let mut cursor = None;
    for (field, value, place) in [
        (StrategyField::Strategy, one.strategy.clone(), text),
        (
            StrategyField::Responsible,
            one.responsible.clone(),
            responsible,
        ),
        (
            StrategyField::NextContact,
            date.unwrap_or_default(),
            contact,
        ),
    ] {
        let (label, hint) = match field {
            StrategyField::Strategy => (None, texts.msg_strategy_hint()),
            StrategyField::Responsible => (labels.first(), String::new()),
            StrategyField::NextContact => (labels.get(1), texts.msg_strategy_date_hint()),
        };
        let focused = focus == Some(field);
        let place = match label {
            Some(label) => {
                let style = if focused { theme.key } else { theme.dim };
                paint::line(Span::styled(label.clone(), style), place, buf);
                beside(place, label_width)
            }
            None => place,
        };
        let cell = model.cell_at(&Place::new(Part::Strategy, one.id, field.slug()));
        if let Some(cell) = cell {
            cursor = typed(&cell.field, &hint, true, theme, place, buf);
            continue;
        }
        let (value, style) = if value.is_empty() {
            (hint, theme.placeholder)
        } else {
            (safe(&value).into_owned(), Style::new())
        };
        paint::paragraph(&value, style, place.height, place, buf);
        if focused {
            buf.set_style(place, theme.selected);
        }
    }
    cursor
}

/// What is left of a row beside its label.
fn beside(area: Rect, label: usize) -> Rect {
    let label = u16::try_from(label).unwrap_or(u16::MAX).min(area.width);
    Rect {
        x: area.x + label,
        width: area.width - label,
        ..area
    }
}
