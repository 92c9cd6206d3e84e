//! What was followed up with single participants.

use super::Sheet;
use crate::session::{Note, Person};

impl<'a> Sheet<'a> {
    /// The notes about each participant, who are named as in their list.
    pub(super) fn follow_up(&mut self) {
        let session = self.session;
        let mut begun = false;
        for person in &session.people {
            let notes: Vec<&Note> = session
                .notes
                .iter()
                .filter(|note| note.person == Some(person.id))
                .collect();
            if notes.is_empty() {
                continue;
            }
            if !begun {
                self.part(&self.texts.msg_show_follow_up());
                begun = true;
            }
            self.page.paragraph(0, &who(person));
            for note in notes {
                self.note(note);
            }
        }
    }

    /// The participant that a note is about.
    pub(super) fn person_of(&self, note: &Note) -> Option<&'a Person> {
        let id = note.person?;
        self.session.people.iter().find(|person| person.id == id)
    }
}

/// A participant by name, function and organisation, as far as they are known.
pub(in crate::cli) fn who(person: &Person) -> String {
    [&person.name, &person.function, &person.organisation]
        .map(|part| part.trim())
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}
