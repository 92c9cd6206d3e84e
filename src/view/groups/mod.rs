//! The groups of the day as cards, and the page with all participants.

mod cards;
mod participants;
mod person_card;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::text::{Line, Span};

use super::paint::{self, key_hint};
use super::theme::Theme;
use crate::app::actions::Action;
use crate::app::console::Console;
use crate::app::groups::{GroupsAction, Page};
use crate::app::{Hit, Model};

/// The row with the pages, and the page below it.
fn layout(body: Rect) -> [Rect; 2] {
    Layout::vertical([Constraint::Length(1), Constraint::Min(0)]).areas(body)
}

pub(super) fn draw(
    model: &Model,
    console: &Console,
    theme: &Theme,
    body: Rect,
    frame: &mut Frame<'_>,
) {
    let [row, page] = layout(body);
    pages(model, console.groups.page, theme, row, frame.buffer_mut());
    match console.groups.page {
        Page::Groups => cards::draw(model, console, theme, page, frame),
        Page::Participants => participants::draw(model, console, theme, page, frame),
    }
}

/// The names of the pages, with the key that turns them.
fn pages(model: &Model, shown: Page, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let texts = &model.texts;
    let mut spans = vec![Span::raw(" ")];
    for page in Page::ALL {
        let name = match page {
            Page::Groups => texts.msg_groups_page(),
            Page::Participants => texts.msg_participants_page(),
        };
        let style = if page == shown {
            theme.tab_active
        } else {
            theme.tab
        };
        spans.push(Span::styled(format!(" {name} "), style));
        spans.push(Span::raw(" "));
    }
    let key = model.key_word(Action::Groups(GroupsAction::TurnPage));
    spans.extend(key_hint(&key, "", theme));
    paint::line(Line::from(spans), area, buf);
}

pub(super) fn hit(model: &Model, console: &Console, body: Rect, at: Position) -> Option<Hit> {
    let [_, page] = layout(body);
    match console.groups.page {
        Page::Groups => cards::hit(console, page, at),
        Page::Participants => participants::hit(model, console, page, at),
    }
}
