//! What participants expected beside what came of it: which answer is selected, and what is written beside it.

use uuid::Uuid;

use super::commitments::lines_for;
use super::{BetweenView, Page, stepped};
use crate::app::capture::Capture;
use crate::app::cell::{Cell, Part, Place, Step};
use crate::app::console::{Console, View};
use crate::app::text_field::Lines;
use crate::app::{Effect, Model};
use crate::session::{Edit, Expectation, Note, NoteKind};

/// Where it is written what came of a participant's answer.
#[must_use]
pub fn place_of(one: &Expectation<'_>) -> Place {
    Place::new(Part::Outcome, one.person.id, one.question)
}

impl BetweenView {
    pub(super) fn turn_to(&mut self, person: Uuid) {
        self.person = Some(person);
        self.question = None;
        self.note = None;
    }
}

impl Console {
    /// All that is expected, participant by participant.
    #[must_use]
    pub fn all_expectations(&self) -> Vec<Expectation<'_>> {
        let people = self.session.people.iter();
        people
            .flat_map(|person| self.session.expectations(person))
            .collect()
    }

    /// The selected one: of the participant that the eye is on.
    #[must_use]
    pub fn selected_expectation(&self) -> Option<Expectation<'_>> {
        let all = self.all_expectations();
        all.get(self.expectation_index(&all)?).copied()
    }

    fn expectation_index(&self, all: &[Expectation<'_>]) -> Option<usize> {
        let person = self.between.person(&self.session)?.id;
        let of_person = |one: &Expectation<'_>| one.person.id == person;
        let question = self.between.question.as_deref();
        all.iter()
            .position(|one| of_person(one) && Some(one.question) == question)
            .or_else(|| all.iter().position(of_person))
    }
}

impl Model {
    pub(super) fn step_expectation(&mut self, by: isize) {
        let Some(console) = self.console_mut() else {
            return;
        };
        let all = console.all_expectations();
        let target = stepped(console.expectation_index(&all), by, all.len());
        let target = all
            .get(target)
            .map(|one| (one.person.id, one.question.to_owned()));
        if let Some((person, question)) = target {
            console.between.turn_to(person);
            console.between.question = Some(question);
        }
    }

    /// Writes what came of it beside the answer; a text of several lines in the editor.
    pub(super) fn write_outcome(&mut self, effects: &mut Vec<Effect>) {
        let Some(one) = self.console().and_then(Console::selected_expectation) else {
            return;
        };
        let text = one.outcome.map_or("", |note| note.text.as_str());
        if lines_for(text) == Lines::Many {
            return self.write_outcome_in_editor(effects);
        }
        let cell = Cell::new(place_of(&one), text, Lines::One);
        self.open_cell(cell, effects);
    }

    pub(super) fn write_outcome_in_editor(&mut self, effects: &mut Vec<Effect>) {
        let Some(one) = self.console().and_then(Console::selected_expectation) else {
            return;
        };
        let (person, question) = (one.person.id, one.question.to_owned());
        let capture = if let Some(note) = one.outcome.cloned() {
            Capture::of(note, true)
        } else {
            let Some(note) = self.outcome_note(person, question) else {
                return;
            };
            Capture::of(note, false)
        };
        self.open_capture(capture, effects);
    }

    /// An empty note on what came of an answer.
    fn outcome_note(&mut self, person: Uuid, question: String) -> Option<Note> {
        let note = self.new_note(NoteKind::Reflection)?;
        Some(Note {
            person: Some(person),
            question: Some(question),
            ..note
        })
    }

    /// Goes to where a text stands that was being written.
    pub(in crate::app) fn find_outcome(&mut self, place: &Place) -> Option<Lines> {
        let console = self.console_mut()?;
        let person = console.session.person(place.id)?.id;
        console.between.turn_to(person);
        console.between.question = Some(place.field.clone());
        console.between.page = Page::Expectations;
        console.view = View::Between;
        Some(Lines::One)
    }

    pub(in crate::app) fn keep_outcome(
        &mut self,
        place: &Place,
        text: &str,
        effects: &mut Vec<Effect>,
    ) {
        let before = self.console().and_then(|console| {
            let person = console.session.person(place.id)?;
            console.session.outcome(person, &place.field).cloned()
        });
        let (edit, what) = match before {
            Some(note) if note.text == text => return,
            Some(note) if text.is_empty() => {
                let what = self.texts.msg_did_delete_note();
                (Edit::RemoveNote { id: note.id }, what)
            }
            Some(mut note) => {
                text.clone_into(&mut note.text);
                note.edited = Some(self.now.at);
                let what = self.texts.msg_did_write_outcome();
                (Edit::ReplaceNote(Box::new(note)), what)
            }
            None if text.is_empty() => return,
            None => {
                let Some(mut note) = self.outcome_note(place.id, place.field.clone()) else {
                    return;
                };
                text.clone_into(&mut note.text);
                let index = self
                    .console()
                    .map_or(0, |console| console.session.notes.len());
                let note = Box::new(note);
                let what = self.texts.msg_did_write_outcome();
                (Edit::InsertNote { index, note }, what)
            }
        };
        self.change(edit, Some(what), effects);
    }

    /// Tab and Enter go on to the next answer and write there, up and down only go.
    pub(in crate::app) fn after_outcome(&mut self, step: Step, effects: &mut Vec<Effect>) {
        let Some((by, goes_on)) = step.rows() else {
            return;
        };
        let place = |model: &Model| {
            let one = model.console().and_then(Console::selected_expectation);
            one.map(|one| place_of(&one))
        };
        let before = place(self);
        self.step_expectation(by);
        if goes_on && place(self) != before {
            self.write_outcome(effects);
        }
    }
}
