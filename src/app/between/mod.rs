//! Between the days: what was promised, what was expected and what came of it, and what is followed up with each participant.

mod commitments;
pub mod expectations;
mod follow_up;
pub mod promises;

use uuid::Uuid;

use super::console::{Console, View};
use super::notes::Filter;
use super::text_field::TextField;
use super::{Effect, Model};
use crate::session::{Note, NoteKind, NoteState, Person, Session};
use crate::timetable::DayState;
pub use commitments::place_of as commitment_place;
use promises::Row;

pub struct BetweenView {
    pub page: Page,
    /// The view from which it was opened.
    back: View,
    /// The selected line of what was promised; none: the first that is listed.
    pub promise: Option<Row>,
    /// Which promises are listed.
    pub filter: Filter,
    /// The words searched for, while they are being typed.
    pub searching: Option<TextField>,
    /// The selected participant; none: the first.
    pub person: Option<Uuid>,
    /// Id of the selected question among the participant's expectations; none: the first.
    pub question: Option<String>,
    /// The selected one of the notes about the participant; none: the first.
    pub note: Option<Uuid>,
}

/// What is shown of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Page {
    #[default]
    Promises,
    Expectations,
    People,
}

impl Page {
    pub const ALL: [Page; 3] = [Page::Promises, Page::Expectations, Page::People];
}

/// What a key does between the days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BetweenAction {
    Open,
    NextPage,
    PreviousPage,
    NextPerson,
    PreviousPerson,
    /// Writes in what is selected; homework of a module becomes a note.
    Edit,
    /// Writes what came of an expectation in the note editor.
    EditInEditor,
    Done,
    Drop,
    Commit,
}

impl BetweenAction {
    /// Whether it has something to do.
    pub(super) fn applies(self, console: &Console) -> bool {
        let writable = console.read_only.is_none();
        let people = &console.session.people;
        match self {
            BetweenAction::Open | BetweenAction::NextPage | BetweenAction::PreviousPage => true,
            BetweenAction::NextPerson | BetweenAction::PreviousPerson => people.len() > 1,
            BetweenAction::Commit => writable,
            BetweenAction::Edit | BetweenAction::EditInEditor => {
                writable && console.has_something_between()
            }
            BetweenAction::Done | BetweenAction::Drop => {
                let note = console.note_between();
                writable && note.is_some_and(|note| note.kind.has_responsible())
            }
        }
    }
}

impl Default for BetweenView {
    fn default() -> BetweenView {
        BetweenView {
            page: Page::default(),
            back: View::Day,
            promise: None,
            filter: Filter::default(),
            searching: None,
            person: None,
            question: None,
            note: None,
        }
    }
}

impl BetweenView {
    /// Selects a note; one that the filter would hide takes the filter away, so that nobody believes it lost.
    pub(super) fn select(&mut self, notes: &[Note], id: Uuid) {
        let Some(note) = notes.iter().find(|note| note.id == id) else {
            return;
        };
        if !self.filter.lets_through(note) {
            self.filter = Filter::default();
        }
        if note.kind.has_responsible() {
            self.promise = Some(Row::Note(id));
        }
        if note.person.is_some() {
            self.person = note.person;
            self.note = Some(id);
        }
    }

    /// The participant that the eye is on.
    #[must_use]
    pub fn person<'a>(&self, session: &'a Session) -> Option<&'a Person> {
        let selected = self.person.and_then(|id| session.person(id));
        selected.or(session.people.first())
    }
}

impl Console {
    /// The participant that a new note here is about.
    pub(super) fn person_in_focus(&self) -> Option<&Person> {
        let about = self.view == View::Between && self.between.page != Page::Promises;
        about.then(|| self.between.person(&self.session)).flatten()
    }

    /// Whether the shown day is to be opened with what was promised on the days before it.
    #[must_use]
    pub fn opens_with_promises(&self) -> bool {
        self.day > 0 && self.standing.state == DayState::NotStarted && self.open_promises() > 0
    }

    /// How many promises are open.
    #[must_use]
    pub fn open_promises(&self) -> usize {
        // What is overdue is open as well: the date says nothing.
        let count = self.session.promise_count(chrono::NaiveDate::MIN);
        count.open
    }

    fn has_something_between(&self) -> bool {
        match self.between.page {
            Page::Promises => self.selected_promise().is_some(),
            Page::Expectations => self.selected_expectation().is_some(),
            Page::People => !self.session.people.is_empty(),
        }
    }

    /// The note that is selected on the page that is shown.
    fn note_between(&self) -> Option<&Note> {
        match self.between.page {
            Page::Promises => self.selected_promise()?.note(),
            Page::Expectations => None,
            Page::People => self.selected_follow_up(),
        }
    }
}

impl Model {
    pub(super) fn act_between(&mut self, action: BetweenAction, effects: &mut Vec<Effect>) {
        match action {
            BetweenAction::Open => self.open_between(),
            BetweenAction::NextPage => self.turn_page(1),
            BetweenAction::PreviousPage => self.turn_page(Page::ALL.len() - 1),
            BetweenAction::NextPerson => self.step_person(1),
            BetweenAction::PreviousPerson => self.step_person(-1),
            BetweenAction::Edit => self.edit_between(effects),
            BetweenAction::EditInEditor => self.write_outcome_in_editor(effects),
            BetweenAction::Done => self.switch_between(NoteState::Done, effects),
            BetweenAction::Drop => self.switch_between(NoteState::Dropped, effects),
            BetweenAction::Commit => self.add_note(NoteKind::Commitment, effects),
        }
    }

    /// Opens what lies between the days over the view that is shown; the same key leads back.
    fn open_between(&mut self) {
        let Some(console) = self.console_mut() else {
            return;
        };
        if console.view == View::Between {
            console.view = console.between.back;
        } else {
            console.between.back = console.view;
            console.view = View::Between;
        }
    }

    /// Escape: what is special is let go of, then back to where one was.
    pub(super) fn close_between(&mut self) {
        let Some(console) = self.console_mut() else {
            return;
        };
        if console.between.filter.is_set() {
            console.between.filter = Filter::default();
        } else {
            console.view = console.between.back;
        }
    }

    fn turn_page(&mut self, by: usize) {
        if let Some(console) = self.console_mut() {
            let pages = Page::ALL;
            let page = console.between.page;
            let index = pages.iter().position(|one| *one == page).unwrap_or(0);
            console.between.page = pages[(index + by) % pages.len()];
        }
    }

    pub(super) fn step_between(&mut self, by: i64) {
        let by = isize::try_from(by).unwrap_or_default();
        match self.console().map(|console| console.between.page) {
            Some(Page::Promises) => self.step_promise(by),
            Some(Page::Expectations) => self.step_expectation(by),
            Some(Page::People) => self.step_follow_up(by),
            None => {}
        }
    }

    /// What the mouse points at in the list of the page.
    pub(super) fn point_between(&mut self, index: usize) {
        let Some(console) = self.console_mut() else {
            return;
        };
        if console.between.page == Page::Promises {
            let listed = console.listed_promises();
            let row = listed.get(index).map(promises::Line::row);
            console.between.promise = row.or(console.between.promise.take());
        } else if let Some(person) = console.session.people.get(index) {
            console.between.turn_to(person.id);
        }
    }

    fn edit_between(&mut self, effects: &mut Vec<Effect>) {
        if self.refuse_if_read_only() {
            return;
        }
        match self.console().map(|console| console.between.page) {
            Some(Page::Promises) => self.edit_promise(effects),
            Some(Page::Expectations) => self.write_outcome(effects),
            Some(Page::People) => self.edit_follow_up(effects),
            None => {}
        }
    }
}

/// The place that is some steps from another in a list, stopping at the ends.
fn stepped(index: Option<usize>, by: isize, count: usize) -> usize {
    let last = count.saturating_sub(1);
    index.unwrap_or(0).saturating_add_signed(by).min(last)
}
