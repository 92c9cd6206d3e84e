//! The Stakeholders view: a page of the analysis.

mod card;
mod grid;
mod register;

use ratatui::Frame;
use ratatui::layout::{Position, Rect};

use super::theme::Theme;
use crate::app::console::Console;
use crate::app::stakeholders::Page;
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
    }
}

pub(super) fn hit(model: &Model, console: &Console, body: Rect, at: Position) -> Option<Hit> {
    match console.stakeholders.page {
        Page::Register => register::hit(console, body, at),
        Page::Grid => grid::hit(model, console, body, at),
    }
}
