//! Looking back on the session: which page, what is selected and marked on it.

mod notes;
pub mod runs;
pub mod tags;

use std::collections::BTreeSet;

use uuid::Uuid;

use super::between;
use super::console::{Console, View};
use super::{Effect, Model};
use crate::report::Report;
use crate::timetable::Moment;

pub use notes::Row;

#[derive(Debug, Default)]
pub struct ReviewView {
    pub page: Page,
    /// Notes that are marked, to be changed together.
    pub marked: BTreeSet<Uuid>,
    /// Rows by which the page is scrolled down, where nothing on it is selected.
    pub scroll: usize,
    pub runs: runs::RunsView,
}

/// What is looked back on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Page {
    #[default]
    Overview,
    Said,
    Promised,
    Stakeholders,
    Time,
    /// Other runs of the same programme.
    Runs,
}

impl Page {
    pub const ALL: [Page; 6] = [
        Page::Overview,
        Page::Said,
        Page::Promised,
        Page::Stakeholders,
        Page::Time,
        Page::Runs,
    ];
}

/// What a key does in the review.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ReviewAction {
    Page(Page),
    NextPage,
    PreviousPage,
    Mark,
    MarkAll,
    /// Writes the tags of the selected note, or adds some to those that are marked.
    Tag,
    FilterTag,
}

impl ReviewAction {
    /// Whether it has something to do.
    pub(super) fn applies(self, console: &Console) -> bool {
        match self {
            ReviewAction::Page(_) | ReviewAction::NextPage | ReviewAction::PreviousPage => true,
            ReviewAction::Mark | ReviewAction::MarkAll => console.notes.selected(console).is_some(),
            ReviewAction::Tag => {
                console.read_only.is_none() && console.notes.selected(console).is_some()
            }
            ReviewAction::FilterTag => console
                .session
                .notes
                .iter()
                .any(|note| !note.tags.is_empty()),
        }
    }
}

impl Console {
    /// What the session comes to at a moment.
    #[must_use]
    pub fn report(&self, now: &Moment) -> Report<'_> {
        Report::new(&self.session, now)
    }

    /// Whether notes are listed by what they belong to, in the review.
    #[must_use]
    pub fn reviews_notes(&self) -> bool {
        self.view == View::Review && self.review.page == Page::Said
    }

    /// Whether what was promised is listed, between the days or in the review.
    #[must_use]
    pub fn lists_promises(&self) -> bool {
        match self.view {
            View::Between => self.between.page == between::Page::Promises,
            View::Review => self.review.page == Page::Promised,
            _ => false,
        }
    }
}

impl Model {
    pub(super) fn act_in_review(&mut self, action: ReviewAction, effects: &mut Vec<Effect>) {
        match action {
            ReviewAction::Page(page) => self.turn_review_to(page, effects),
            ReviewAction::NextPage => self.turn_review(1, effects),
            ReviewAction::PreviousPage => self.turn_review(Page::ALL.len() - 1, effects),
            ReviewAction::Mark => self.mark_note(),
            ReviewAction::MarkAll => self.mark_all_notes(),
            ReviewAction::Tag => self.write_tags(effects),
            ReviewAction::FilterTag => self.filter_tag(),
        }
    }

    /// The review is shown, however it was opened: what its page shares with other views is set right.
    pub(super) fn take_up_review(&mut self, effects: &mut Vec<Effect>) {
        let page = self
            .console()
            .filter(|console| console.view == View::Review);
        if let Some(page) = page.map(|console| console.review.page) {
            self.turn_review_to(page, effects);
        }
    }

    fn turn_review(&mut self, by: usize, effects: &mut Vec<Effect>) {
        let pages = Page::ALL;
        let Some(page) = self.console().map(|console| console.review.page) else {
            return;
        };
        let index = pages.iter().position(|one| *one == page).unwrap_or(0);
        self.turn_review_to(pages[(index + by) % pages.len()], effects);
    }

    pub(super) fn turn_review_to(&mut self, page: Page, effects: &mut Vec<Effect>) {
        let Some(console) = self.console_mut() else {
            return;
        };
        console.view = View::Review;
        console.review.page = page;
        console.review.scroll = 0;
        match page {
            // The list is the same as between the days.
            Page::Promised => console.between.page = between::Page::Promises,
            Page::Said if console.notes.selected.is_none() => console.select_first(),
            Page::Runs => self.read_runs(effects),
            _ => {}
        }
    }

    /// Escape: what is special is let go of, one thing at a time, then back to the overview and to the day.
    pub(super) fn close_review(&mut self) {
        let Some(console) = self.console_mut() else {
            return;
        };
        let page = console.review.page;
        if page == Page::Said && !console.review.marked.is_empty() {
            console.review.marked.clear();
        } else if page == Page::Said && console.notes.filter.is_set() {
            console.notes.filter = super::notes::Filter::default();
        } else if page == Page::Promised && console.between.filter.is_set() {
            console.between.filter = super::notes::Filter::default();
        } else if page == Page::Overview {
            console.view = View::Day;
        } else {
            console.review.page = Page::Overview;
            console.review.scroll = 0;
        }
    }

    pub(super) fn step_in_review(&mut self, by: i64) {
        let by_rows = isize::try_from(by).unwrap_or_default();
        let Some(console) = self.console_mut() else {
            return;
        };
        match console.review.page {
            Page::Said => console.step_said(by_rows),
            Page::Promised => self.step_between(by),
            // How far down there is something to be seen the drawing knows.
            Page::Overview | Page::Stakeholders | Page::Time | Page::Runs => {
                let scroll = &mut console.review.scroll;
                *scroll = scroll.saturating_add_signed(by_rows).min(MOST_ROWS);
            }
        }
    }
}

/// No page is longer.
const MOST_ROWS: usize = 2000;
