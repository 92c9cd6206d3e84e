//! What was followed up with single participants.

use super::Sheet;
use crate::session::{Note, Person};
use crate::text::int;

impl<'a> Sheet<'a> {
    /// Who comes, on which days they were here, and what they answered before the first.
    pub(super) fn participants(&mut self) {
        let (session, texts) = (self.session, self.texts);
        if session.people.is_empty() {
            return;
        }
        let count = int(session.people.len());
        self.part(&texts.msg_people_count(count));
        let days = &session.programme.days;
        for person in &session.people {
            self.page.paragraph(0, &who(person));
            let here = days.iter().enumerate();
            let here = here.filter(|(_, day)| person.days.contains(&day.id));
            let here: Vec<String> = here
                .map(|(index, _)| texts.msg_day_of(int(index + 1), int(days.len())))
                .collect();
            if !here.is_empty() {
                let here = texts.msg_person_here_on(here.join(", "));
                self.page.paragraph(2, &here);
            }
            for one in session.expectations(person) {
                let answer = one.answer.map(|answer| texts.answer(answer));
                self.labelled(2, one.asked, &answer.unwrap_or_default());
            }
        }
    }

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
