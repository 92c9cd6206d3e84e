//! What is followed up with each participant: which note about whom is selected, and what its keys do.

use uuid::Uuid;

use super::{BetweenView, stepped};
use crate::app::capture::Capture;
use crate::app::console::Console;
use crate::app::{Effect, Model};
use crate::session::{Note, NoteKind, Person};

impl Console {
    /// The selected one of the notes about the participant that the eye is on; the latest when none is.
    #[must_use]
    pub fn selected_follow_up(&self) -> Option<&Note> {
        let person = self.between.person(&self.session)?;
        let mut notes = self.session.notes_about(person);
        let selected = notes.find(|note| Some(note.id) == self.between.note);
        selected.or_else(|| self.session.notes_about(person).next())
    }

    /// Every participant with every note; one without notes stands alone.
    fn follow_ups(&self) -> Vec<(&Person, Option<Uuid>)> {
        let rows = |person| {
            let notes = self.session.notes_about(person);
            let mut rows: Vec<_> = notes.map(|note| (person, Some(note.id))).collect();
            if rows.is_empty() {
                rows.push((person, None));
            }
            rows
        };
        self.session.people.iter().flat_map(rows).collect()
    }
}

impl BetweenView {
    fn turn_to_note(&mut self, person: Uuid, note: Option<Uuid>) {
        self.turn_to(person);
        self.note = note;
    }
}

impl Model {
    /// To the next note, of the next participant when there is no other.
    pub(super) fn step_follow_up(&mut self, by: isize) {
        let Some(console) = self.console_mut() else {
            return;
        };
        let rows = console.follow_ups();
        let person = console.between.person(&console.session).map(|one| one.id);
        let note = console.selected_follow_up().map(|note| note.id);
        let is_it = |(one, id): &(&Person, Option<Uuid>)| Some(one.id) == person && *id == note;
        let target = stepped(rows.iter().position(is_it), by, rows.len());
        let target = rows.get(target).map(|(person, note)| (person.id, *note));
        if let Some((person, note)) = target {
            console.between.turn_to_note(person, note);
        }
    }

    /// To the next participant.
    pub(super) fn step_person(&mut self, by: isize) {
        let Some(console) = self.console_mut() else {
            return;
        };
        let people = &console.session.people;
        let now = console.between.person(&console.session);
        let index = now.and_then(|now| people.iter().position(|one| one.id == now.id));
        let target = people.get(stepped(index, by, people.len()));
        if let Some(person) = target.map(|person| person.id) {
            console.between.turn_to(person);
        }
    }

    fn has_people(&self) -> bool {
        self.console()
            .is_some_and(|console| !console.session.people.is_empty())
    }

    /// Edits the selected note; begins one about a participant without any.
    pub(super) fn edit_follow_up(&mut self, effects: &mut Vec<Effect>) {
        match self
            .console()
            .and_then(Console::selected_follow_up)
            .cloned()
        {
            Some(note) => self.open_capture(Capture::of(note, true), effects),
            None if self.has_people() => self.add_note(NoteKind::Reflection, effects),
            None => {}
        }
    }
}
