//! What was promised: homework, commitments and actions of all days, and how it stands with them on a date.

use std::cmp::Reverse;

use chrono::NaiveDate;

use super::document::{Note, NoteKind, NoteState, Session};
use crate::programme::{Day, Module};

/// How it stands with what was promised, in the order in which it is listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PromiseState {
    /// Open, and its day is past.
    Overdue,
    Open,
    Done,
    Dropped,
}

impl PromiseState {
    pub const ALL: [PromiseState; 4] = [
        PromiseState::Overdue,
        PromiseState::Open,
        PromiseState::Done,
        PromiseState::Dropped,
    ];

    /// Whether somebody is still to do it.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, PromiseState::Overdue | PromiseState::Open)
    }
}

/// How many promises there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PromiseCount {
    /// Those that are overdue among them.
    pub open: usize,
    pub overdue: usize,
    pub done: usize,
    pub dropped: usize,
}

impl PromiseCount {
    fn add(&mut self, state: PromiseState) {
        match state {
            PromiseState::Overdue => {
                self.open += 1;
                self.overdue += 1;
            }
            PromiseState::Open => self.open += 1,
            PromiseState::Done => self.done += 1,
            PromiseState::Dropped => self.dropped += 1,
        }
    }
}

/// Homework that a module gives and of which there is no note.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Homework<'a> {
    pub module: &'a Module,
    pub text: &'a str,
    /// Id of the day on which it is given: the last on which the module is worked with and after which there is another.
    pub day: &'a str,
    /// The date of the day after it, where there is one.
    pub due: Option<NaiveDate>,
}

impl Note {
    /// How it stands with it on a date; none when nothing is promised by it. What says nothing of its state is open, so that
    /// notes of earlier versions are not lost.
    #[must_use]
    pub fn promise_state(&self, today: NaiveDate) -> Option<PromiseState> {
        if !self.kind.has_responsible() {
            return None;
        }
        Some(match self.state {
            Some(NoteState::Done) => PromiseState::Done,
            Some(NoteState::Dropped) => PromiseState::Dropped,
            _ if self.due.is_some_and(|due| due < today) => PromiseState::Overdue,
            _ => PromiseState::Open,
        })
    }

    /// The state after it was said to be in one: in that one, or open again if it was.
    #[must_use]
    pub fn switched(&self, to: NoteState) -> NoteState {
        if self.state == Some(to) {
            NoteState::Open
        } else {
            to
        }
    }
}

impl Session {
    /// What was promised, with how it stands: what is overdue first, then what is open, done and dropped; within these what is
    /// due first, and what is due on no day last, in the order in which it was said.
    #[must_use]
    pub fn promises(&self, today: NaiveDate) -> Vec<(PromiseState, &Note)> {
        let with_state = |note| Some((Note::promise_state(note, today)?, note));
        let mut promises: Vec<_> = self.notes.iter().filter_map(with_state).collect();
        promises.sort_by_key(|(state, note)| {
            let due = (Reverse(note.due.is_some()), note.due);
            (*state, due, note.created)
        });
        promises
    }

    #[must_use]
    pub fn promise_count(&self, today: NaiveDate) -> PromiseCount {
        let mut count = PromiseCount::default();
        let states = self.notes.iter().filter_map(|n| n.promise_state(today));
        states.for_each(|state| count.add(state));
        count
    }

    /// The homework that was given by the end of a day of the programme (its index) and of which there is no note.
    #[must_use]
    pub fn homework_given(&self, until: usize) -> Vec<Homework<'_>> {
        let is_noted = |module: &Module, text: &str| {
            let homework = |note: &&Note| note.kind == NoteKind::Homework;
            let mut notes = self.notes.iter().filter(homework);
            notes.any(|note| note.module.as_ref() == Some(&module.id) || note.text.trim() == text)
        };
        let days = &self.programme.days;
        let given = |module| {
            let text = Module::homework_text(module)?;
            let before_last = days.get(..days.len().saturating_sub(1))?;
            let last = before_last.iter().rposition(|day| teaches(day, module));
            let last = last.or_else(|| days.iter().rposition(|day| teaches(day, module)))?;
            (last <= until && !is_noted(module, text)).then(|| Homework {
                module,
                text,
                day: &days[last].id,
                due: self.date_of(last + 1),
            })
        };
        self.programme.modules.iter().filter_map(given).collect()
    }

    /// The date of a day of the programme, as it is run here.
    fn date_of(&self, day: usize) -> Option<NaiveDate> {
        let id = &self.programme.days.get(day)?.id;
        let run = self.days.iter().find(|run| run.day == *id);
        run.map(|run| run.date)
    }
}

impl Module {
    fn homework_text(&self) -> Option<&str> {
        let text = self.homework.as_deref()?.trim();
        (!text.is_empty()).then_some(text)
    }
}

fn teaches(day: &Day, module: &Module) -> bool {
    let mut items = day.items.iter();
    items.any(|item| item.module.as_ref() == Some(&module.id))
}

#[cfg(test)]
#[path = "promises_tests.rs"]
mod tests;
