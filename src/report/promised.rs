//! What was promised, and how it stands with it.

use chrono::NaiveDate;

use crate::session::{Homework, Note, Pledge, PromiseCount, PromiseState, Session};

#[derive(Debug, Clone, PartialEq)]
pub struct Promised<'a> {
    /// Of the notes.
    pub count: PromiseCount,
    /// Actions, commitments and homework: what is overdue first, then what is open, done and dropped; what is due first before
    /// the others.
    pub notes: Vec<(PromiseState, &'a Note)>,
    /// What organisations commit to for good, with the lines in which nothing stands yet.
    pub pledges: Vec<Pledge<'a>>,
    /// Homework that a module has given and of which there is no note.
    pub homework: Vec<Homework<'a>>,
}

impl<'a> Promised<'a> {
    /// `last_day`: index of the last day that has begun.
    pub(super) fn new(
        session: &'a Session,
        today: NaiveDate,
        last_day: Option<usize>,
    ) -> Promised<'a> {
        Promised {
            count: session.promise_count(today),
            notes: session.promises(today),
            pledges: session.pledges(),
            homework: last_day.map_or_else(Vec::new, |day| session.homework_given(day)),
        }
    }

    /// The notes of which somebody is still to do what they say.
    pub fn open(&self) -> impl Iterator<Item = (PromiseState, &'a Note)> + '_ {
        let notes = self.notes.iter().copied();
        notes.filter(|(state, _)| state.is_open())
    }

    /// Whether nothing was promised or asked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.notes.is_empty() && self.pledges.is_empty() && self.homework.is_empty()
    }
}
