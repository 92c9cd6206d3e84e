//! Drawing: a file per screen; reads the model, changes nothing.
//!
//! Every screen is laid out by one function that gives rectangles; drawing and the mouse's `hit` ask the same one.

mod across;
mod between;
mod capture;
mod catch_up;
mod compose;
mod day;
mod day_form;
mod dialog;
pub mod digits;
mod export;
pub mod field;
mod form;
mod grid;
mod groups;
mod header;
mod invitation;
mod learning;
mod letters;
mod modules;
mod notes;
mod page_row;
mod paint;
mod palette;
pub mod picture;
mod reader;
mod review;
mod room;
mod round;
pub mod safe;
pub mod stage;
mod stakeholders;
mod start;
pub mod theme;
mod timers;
pub mod wrap;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::widgets::{Paragraph, Widget};

use crate::app::console::View;
use crate::app::layer::Layer;
use crate::app::{Hit, Model, SMALLEST, Screen};
use theme::Theme;

/// Draws the whole screen.
pub fn draw(model: &Model, theme: &Theme, frame: &mut Frame<'_>) {
    let area = frame.area();
    frame.buffer_mut().set_style(area, theme.base);
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        return too_small(model, theme, frame);
    }
    let stage = match &model.screen {
        Screen::Start(screen) => {
            start::draw(model, screen, theme, frame);
            area
        }
        Screen::Console(console) => {
            let parts = header::layout(area, model, console);
            header::draw(model, console, theme, &parts, frame);
            match console.view {
                View::Day if console.is_composing() => {
                    compose::draw(model, console, theme, parts.body, frame.buffer_mut());
                }
                View::Day => day::draw(model, console, theme, parts.body, frame.buffer_mut()),
                View::Modules => modules::draw(model, console, theme, parts.body, frame),
                View::Notes => notes::draw(model, console, theme, parts.body, frame),
                View::Stakeholders => stakeholders::draw(model, console, theme, parts.body, frame),
                View::Between => between::draw(model, console, theme, parts.body, frame),
                View::Groups => groups::draw(model, console, theme, parts.body, frame),
                View::Review => review::draw(model, console, theme, parts.body, frame),
            }
            parts.body
        }
    };
    if model.layers.last().is_some_and(takes_the_stage) {
        paint::stand_back(stage, theme, frame.buffer_mut());
    }
    header::footer(model, theme, frame);
    stakeholders::draw_rating(model, theme, frame);
    if let Some(layer) = model.layers.last() {
        draw_layer(model, layer, theme, frame);
    }
}

/// Whether the screen stands back behind a layer. Behind the note editor it does not: the clock is to be seen; a text that is
/// edited in place is part of its view.
fn takes_the_stage(layer: &Layer) -> bool {
    !matches!(
        layer,
        Layer::Capture(_)
            | Layer::Cell(_)
            | Layer::Card(_)
            | Layer::Rating(_)
            | Layer::Filling
            | Layer::PlanChoice(_)
    )
}

fn draw_layer(model: &Model, layer: &Layer, theme: &Theme, frame: &mut Frame<'_>) {
    match layer {
        Layer::Help { scroll } => reader::draw(
            model,
            &model.texts.msg_help_title(),
            *scroll,
            theme,
            frame.buffer_mut(),
        ),
        Layer::Palette(palette) => palette::draw(model, palette, theme, frame),
        Layer::Dialog(dialog) => dialog::draw(dialog, theme, frame.buffer_mut()),
        Layer::Across(page) => across::draw(model, page, theme, frame),
        Layer::DayForm(form) => day_form::draw(model, form, theme, frame),
        Layer::Form(form) => form::draw(model, form, theme, frame),
        Layer::Learning(learning) => learning::draw(model, learning, theme, frame.buffer_mut()),
        Layer::Invitation(page) => invitation::draw(model, page, theme, frame.buffer_mut()),
        Layer::Capture(capture) => capture::draw(model, capture, theme, frame),
        // Drawn by their view.
        Layer::Cell(_)
        | Layer::Card(_)
        | Layer::Rating(_)
        | Layer::Filling
        | Layer::PlanChoice(_) => {}
        Layer::CatchUp(advised) => catch_up::draw(model, advised, theme, frame.buffer_mut()),
        Layer::Timers(timers) => timers::draw(model, timers, theme, frame),
        Layer::Room => room::draw(model, theme, frame),
        Layer::RoomMessage(field) => room::message(model, field, theme, frame),
        Layer::Groups(open) => groups::draw_box(model, open, theme, frame.buffer_mut()),
        Layer::Export(open) => export::draw(model, open, theme, frame),
        Layer::Round(open) => round::draw(model, open, theme, frame.buffer_mut()),
        Layer::Details { item, scroll } => {
            let title = model
                .console()
                .and_then(|console| console.item(*item))
                .map_or("", |item| &item.title);
            reader::draw(model, title, *scroll, theme, frame.buffer_mut());
        }
    }
}

/// Below the smallest size the time goes on, and a line says what is needed.
fn too_small(model: &Model, theme: &Theme, frame: &mut Frame<'_>) {
    let area = frame.area();
    let [top, rest] = Layout::vertical([Constraint::Length(1), Constraint::Min(0)]).areas(area);
    if let Some(line) = day::one_line(model) {
        Paragraph::new(line)
            .style(theme.item_current)
            .render(top, frame.buffer_mut());
    }
    let needed = model
        .texts
        .msg_too_small(i64::from(SMALLEST.0), i64::from(SMALLEST.1));
    Paragraph::new(needed)
        .style(theme.dim)
        .render(rest, frame.buffer_mut());
}

/// What stands at a cell of the screen, for the mouse.
#[must_use]
pub fn hit(model: &Model, column: u16, row: u16) -> Option<Hit> {
    let area = Rect::new(0, 0, model.size.0, model.size.1);
    let at = Position::new(column, row);
    match model.layers.last() {
        Some(Layer::Dialog(dialog)) => return dialog::hit(dialog, area, at),
        Some(Layer::Palette(palette)) => return palette::hit(palette, area, at),
        Some(Layer::Learning(learning)) => return learning::hit(model, learning, area, at),
        Some(Layer::CatchUp(advised)) => return catch_up::hit(model, advised, area, at),
        Some(Layer::Across(page)) => return across::hit(page, area, at),
        Some(_) => return None,
        None => {}
    }
    match &model.screen {
        Screen::Start(screen) => start::hit(screen, area, at),
        Screen::Console(console) => {
            let parts = header::layout(area, model, console);
            header::hit(model, console, &parts, at).or_else(|| match console.view {
                View::Day if console.is_composing() => compose::hit(console, parts.body, at),
                View::Day => day::hit(model, console, parts.body, at),
                View::Modules => None,
                View::Notes => notes::hit(console, parts.body, at),
                View::Stakeholders => stakeholders::hit(model, console, parts.body, at),
                View::Between => between::hit(console, parts.body, at),
                View::Groups => groups::hit(model, console, parts.body, at),
                View::Review => review::hit(model, console, parts.body, at),
            })
        }
    }
}

#[cfg(test)]
mod tests;
