//! Between the days: what was promised; what was expected, and what came of it; what is followed up with each participant.

mod expectations;
mod follow_up;
mod people;
pub(super) mod promises;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::text::{Line, Span};

use super::notes;
use super::paint::{self, key_hint};
use super::theme::Theme;
use crate::app::actions::Action;
use crate::app::between::{BetweenAction, Page};
use crate::app::console::Console;
use crate::app::{Hit, Model};

struct Parts {
    /// The names of the pages.
    pages: Rect,
    /// Which promises are listed, when not all are.
    filter: Rect,
    main: Rect,
}

fn layout(console: &Console, body: Rect) -> Parts {
    let view = &console.between;
    let filtered = view.filter.is_set() || view.searching.is_some();
    let filtered = filtered && view.page == Page::Promises;
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

pub(super) fn draw(
    model: &Model,
    console: &Console,
    theme: &Theme,
    body: Rect,
    frame: &mut Frame<'_>,
) {
    let parts = layout(console, body);
    let view = &console.between;
    pages(model, view.page, theme, parts.pages, frame.buffer_mut());
    let finder = (&view.filter, view.searching.as_ref());
    notes::filter_line(model, console, finder, theme, parts.filter, frame);
    match view.page {
        Page::Promises => promises::draw(model, console, theme, parts.main, frame),
        Page::Expectations => expectations::draw(model, console, theme, parts.main, frame),
        Page::People => follow_up::draw(model, console, theme, parts.main, frame.buffer_mut()),
    }
}

fn pages(model: &Model, shown: Page, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let texts = &model.texts;
    let mut spans = vec![Span::raw(" ")];
    for page in Page::ALL {
        let name = match page {
            Page::Promises => texts.msg_between_promises(),
            Page::Expectations => texts.msg_between_expectations(),
            Page::People => texts.msg_between_people(),
        };
        let style = if page == shown {
            theme.tab_active
        } else {
            theme.tab
        };
        spans.push(Span::styled(format!(" {name} "), style));
        spans.push(Span::raw(" "));
    }
    let next = Action::Between(BetweenAction::NextPage);
    let key = model.keymap.key_of(next);
    let key = key.map_or_else(String::new, |key| model.key_name(key));
    spans.extend(key_hint(&key, "", theme));
    let tabs = Line::from(spans);
    let back = Line::from(key_hint("Esc", &texts.msg_close(), theme).to_vec());
    let has_room = tabs.width() + back.width() < usize::from(area.width);
    paint::line(tabs, area, buf);
    if has_room {
        paint::right(back, area, buf);
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

pub(super) fn hit(console: &Console, body: Rect, at: Position) -> Option<Hit> {
    let main = layout(console, body).main;
    match console.between.page {
        Page::Promises => promises::hit(console, main, at),
        Page::Expectations | Page::People => people::hit(console, main, at),
    }
}
