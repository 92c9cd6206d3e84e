//! The Stakeholders view: a page of the analysis.

mod balance;
mod blocks;
mod card;
mod changed;
mod grid;
mod plan;
mod plan_line;
mod register;
mod strategy;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::paint;
use super::theme::Theme;
use crate::app::actions::Action;
use crate::app::console::Console;
use crate::app::stakeholders::Page;
use crate::app::stakeholders::register::RegisterAction;
use crate::app::{Hit, Model};

pub(super) fn draw(
    model: &Model,
    console: &Console,
    theme: &Theme,
    body: Rect,
    frame: &mut Frame<'_>,
) {
    match console.stakeholders.page {
        Page::Register => register::draw(model, console, theme, body, frame),
        Page::Grid => grid::draw(model, console, theme, body, frame.buffer_mut()),
        Page::Balance => balance::draw(model, console, theme, body, frame),
        Page::Strategy => strategy::draw(model, console, theme, body, frame),
        Page::Plan => plan::draw(model, console, theme, body, frame),
        Page::Changed => changed::draw(model, console, theme, body, frame),
    }
}

pub(super) fn hit(model: &Model, console: &Console, body: Rect, at: Position) -> Option<Hit> {
    match console.stakeholders.page {
        Page::Register => register::hit(console, body, at),
        Page::Grid => grid::hit(model, console, body, at),
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
