//! The groups of the day as cards, and the page with all participants.

mod cards;
mod forming;
mod moving;
mod participants;
mod person_card;
mod words;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::text::{Line, Span};

use super::paint::{self, key_hint};
use super::safe::{safe, width};
use super::theme::Theme;
use crate::app::actions::Action;
use crate::app::console::Console;
use crate::app::groups::{GroupsAction, GroupsBox, Page};
use crate::app::{Hit, Model};
use crate::text::int;

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
    pages(model, console, theme, row, frame.buffer_mut());
    match console.groups.page {
        Page::Groups => cards::draw(model, console, theme, page, frame),
        Page::Participants => participants::draw(model, console, theme, page, frame),
    }
}

/// The names of the pages, with the key that turns them.
fn pages(model: &Model, console: &Console, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let texts = &model.texts;
    let shown = console.groups.page;
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
    let tabs = Line::from(spans);
    let room = usize::from(area.width).saturating_sub(tabs.width() + 2);
    paint::line(tabs, area, buf);
    let mut words = here(model, console).into_iter();
    if let Some(words) = words.find(|words| width(words) <= room) {
        let words = format!("{words} ");
        paint::right(Line::styled(words, theme.dim), area, buf);
    }
}

/// How many are here, after the day's title where there are several days; and the same in fewer words.
fn here(model: &Model, console: &Console) -> Vec<String> {
    let all = console.session.people.len();
    if all == 0 {
        return Vec::new();
    }
    let counted = model.texts.msg_groups_here(int(console.here()), int(all));
    let mut words = vec![counted.clone()];
    if console.session.programme.days.len() > 1 {
        words.insert(
            0,
            format!("{} · {counted}", safe(&console.shown_day().title)),
        );
    }
    words
}

/// What lies over the groups.
pub(super) fn draw_box(model: &Model, open: &GroupsBox, theme: &Theme, buf: &mut Buffer) {
    let Some(console) = model.console() else {
        return;
    };
    match open {
        GroupsBox::Forming(open) => forming::draw(model, console, open, theme, buf),
        GroupsBox::Move(open) => moving::draw(model, console, open, theme, buf),
    }
}

pub(super) fn hit(model: &Model, console: &Console, body: Rect, at: Position) -> Option<Hit> {
    let [_, page] = layout(body);
    match console.groups.page {
        Page::Groups => cards::hit(console, page, at),
        Page::Participants => participants::hit(model, console, page, at),
    }
}
