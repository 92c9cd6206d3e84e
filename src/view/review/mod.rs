//! The review: the pages on which the session is looked back on.

mod bars;
mod overview;
mod runs;
mod said;
mod scrolled;
mod stakeholders;
mod time;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Position, Rect};

use super::between::promises;
use super::theme::Theme;
use super::{notes, page_row};
use crate::app::actions::Action;
use crate::app::console::Console;
use crate::app::review::{Page, ReviewAction};
use crate::app::{Hit, Model};

struct Parts {
    pages: Rect,
    /// What is listed, when not all is.
    filter: Rect,
    main: Rect,
}

fn layout(console: &Console, body: Rect) -> Parts {
    let filtered = match console.review.page {
        Page::Said => console.notes.filter.is_set() || console.notes.searching.is_some(),
        Page::Promised => console.between.filter.is_set() || console.between.searching.is_some(),
        _ => false,
    };
    let [pages, filter, main] = Layout::vertical([
        Constraint::Length(1),
        Constraint::Length(u16::from(filtered)),
        Constraint::Min(0),
    ])
    .areas(body);
    Parts {
        pages,
        filter,
        main,
    }
}

/// The page that an action turns to.
fn page_of(action: Action) -> Option<Page> {
    match action {
        Action::Review(ReviewAction::Page(page)) => Some(page),
        _ => None,
    }
}

pub(super) fn draw(
    model: &Model,
    console: &Console,
    theme: &Theme,
    body: Rect,
    frame: &mut Frame<'_>,
) {
    let parts = layout(console, body);
    let page = console.review.page;
    page_row::draw(
        model,
        &page,
        page_of,
        theme,
        parts.pages,
        frame.buffer_mut(),
    );
    let finder = match page {
        Page::Promised => (&console.between.filter, console.between.searching.as_ref()),
        _ => (&console.notes.filter, console.notes.searching.as_ref()),
    };
    notes::filter_line(model, console, finder, theme, parts.filter, frame);
    let main = parts.main;
    match page {
        Page::Overview => {
            let report = console.report(&model.now);
            overview::draw(model, console, &report, theme, main, frame.buffer_mut());
        }
        Page::Runs => runs::draw(model, console, theme, main, frame.buffer_mut()),
        Page::Said => said::draw(model, console, theme, main, frame),
        Page::Promised => promises::draw(model, console, theme, main, frame),
        Page::Stakeholders => {
            let report = console.report(&model.now);
            stakeholders::draw(model, console, &report, theme, main, frame.buffer_mut());
        }
        Page::Time => {
            let report = console.report(&model.now);
            time::draw(model, console, &report, theme, main, frame.buffer_mut());
        }
    }
}

pub(super) fn hit(model: &Model, console: &Console, body: Rect, at: Position) -> Option<Hit> {
    let parts = layout(console, body);
    let page = console.review.page;
    if let Some(page) = page_row::hit(model, &page, page_of, parts.pages, at) {
        return Some(Hit::ReviewPage(page));
    }
    match page {
        Page::Overview => overview::hit(parts.main, at),
        Page::Said => said::hit(console, parts.main, at),
        Page::Promised => promises::hit(console, parts.main, at),
        Page::Stakeholders | Page::Time | Page::Runs => None,
    }
}

/// The inside of a panel, with a free column at either side.
fn within(inner: Rect) -> Rect {
    Rect {
        x: inner.x + 1,
        width: inner.width.saturating_sub(2),
        ..inner
    }
}
