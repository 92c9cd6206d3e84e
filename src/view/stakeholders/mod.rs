//! The Stakeholders view: the issue, and below it a page of the analysis.

mod balance;
mod blocks;
mod card;
pub(super) mod changed;
mod grid;
mod plan;
mod plan_line;
mod rating;
mod register;
mod register_card;
mod signs;
mod strategy;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::page_row;
use super::paint::{self, typed};
use super::safe::safe;
use super::theme::Theme;
use crate::app::actions::Action;
use crate::app::cell::Part;
use crate::app::console::Console;
use crate::app::layer::Layer;
use crate::app::stakeholders::Page;
use crate::app::stakeholders::register::RegisterAction;
use crate::app::{Hit, Model};

pub(super) use rating::draw as draw_rating;

/// The page that an action turns to.
fn page_of(action: Action) -> Option<Page> {
    match action {
        Action::Page(page) => Some(page),
        _ => None,
    }
}

/// Rows from which on there is room for the issue beside what is worked on.
const ROOM_FOR_ISSUE: u16 = 16;

/// The row with the pages, that with the issue, and the page below them. That there is no issue yet is said where
/// stakeholders are listed.
fn layout(model: &Model, console: &Console, body: Rect) -> [Rect; 3] {
    let typed =
        matches!(model.layers.last(), Some(Layer::Cell(cell)) if cell.place.part == Part::Issue);
    let in_register = console.stakeholders.page == Page::Register;
    let has_issue = in_register || !console.session.issue.is_empty();
    let shown = typed || has_issue && body.height >= ROOM_FOR_ISSUE;
    Layout::vertical([
        Constraint::Length(1),
        Constraint::Length(u16::from(shown)),
        Constraint::Min(0),
    ])
    .areas(body)
}

pub(super) fn draw(
    model: &Model,
    console: &Console,
    theme: &Theme,
    body: Rect,
    frame: &mut Frame<'_>,
) {
    let [tabs, issue, page] = layout(model, console, body);
    let shown = console.stakeholders.page;
    page_row::draw(model, &shown, page_of, theme, tabs, frame.buffer_mut());
    if issue.height > 0 {
        draw_issue(model, console, theme, issue, frame);
    }
    match shown {
        Page::Register => register::draw(model, console, theme, page, frame),
        Page::Grid => grid::draw(model, console, theme, page, frame.buffer_mut()),
        Page::Balance => balance::draw(model, console, theme, page, frame),
        Page::Strategy => strategy::draw(model, console, theme, page, frame),
        Page::Plan => plan::draw(model, console, theme, page, frame),
        Page::Changed => changed::draw(model, console, theme, page, frame),
    }
}

/// What the stakeholders are analysed for; without it, that it comes first.
fn draw_issue(model: &Model, console: &Console, theme: &Theme, area: Rect, frame: &mut Frame<'_>) {
    let label = format!(" {}: ", model.texts.msg_issue());
    let used = u16::try_from(Span::raw(label.as_str()).width()).unwrap_or(area.width);
    let rest = Rect {
        x: area.x + used,
        width: area.width.saturating_sub(used + 1),
        ..area
    };
    let buf = frame.buffer_mut();
    paint::line(Line::styled(label, theme.title), area, buf);
    match model.layers.last() {
        Some(Layer::Cell(cell)) if cell.place.part == Part::Issue => {
            let hint = model.texts.msg_issue_hint();
            if let Some(cursor) = typed(&cell.field, &hint, true, theme, rest, buf) {
                frame.set_cursor_position(cursor);
            }
        }
        _ if console.session.issue.is_empty() => {
            let text = model.texts.msg_no_issue(model.key_word(Action::Issue));
            paint::line(Line::styled(text, theme.dim), rest, buf);
        }
        _ => {
            let issue = safe(&console.session.issue).into_owned();
            paint::line(Line::styled(issue, theme.strong), rest, buf);
        }
    }
}

pub(super) fn hit(model: &Model, console: &Console, body: Rect, at: Position) -> Option<Hit> {
    let [tabs, _, page] = layout(model, console, body);
    if let Some(page) = page_row::hit(model, &console.stakeholders.page, page_of, tabs, at) {
        return Some(Hit::Page(page));
    }
    match console.stakeholders.page {
        Page::Register => register::hit(model, console, page, at),
        Page::Grid => grid::hit(model, console, page, at),
        Page::Balance | Page::Strategy | Page::Plan | Page::Changed => None,
    }
}

/// Says how the first stakeholder is listed.
fn no_stakeholders(model: &Model, inner: Rect, buf: &mut Buffer) {
    let key = model.keymap.key_of(Action::Register(RegisterAction::Add));
    let key = key.map(|key| model.key_name(key)).unwrap_or_default();
    let text = model.texts.msg_no_stakeholders(key);
    paint::paragraph(&text, Style::new(), 4, paint::below(inner, 1), buf);
}
