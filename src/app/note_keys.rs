//! What the keys of the Notes view do to the notes and to which of them are listed.

use super::actions::Action;
use super::console::Console;
use super::notes::after;
use super::text_field::{Lines, TextField};
use super::{Effect, Level, Model};
use crate::session::{Edit, Note, NoteKind, NoteState};

/// The kinds of notes by which something is promised.
const PROMISES: [NoteKind; 3] = [NoteKind::Action, NoteKind::Commitment, NoteKind::Homework];

impl Model {
    pub(super) fn searched(&mut self) {
        let Some(console) = self.console_mut() else {
            return;
        };
        if let Some((filter, Some(field))) = console.finder_mut() {
            filter.words = field.text().to_lowercase();
            console.select_first();
        }
    }

    pub(super) fn search(&mut self) {
        if let Some((filter, searching)) = self.console_mut().and_then(Console::finder_mut) {
            *searching = Some(TextField::new(&filter.words, Lines::One));
        }
    }

    pub(super) fn filter(&mut self, action: Action) {
        let Some(console) = self.console_mut() else {
            return;
        };
        let lists_promises = console.lists_promises();
        let Some((filter, _)) = console.finder_mut() else {
            return;
        };
        let mut filter = std::mem::take(filter);
        let session = &console.session;
        match action {
            Action::FilterKind if lists_promises => {
                filter.kind = after(filter.kind.as_ref(), &PROMISES);
            }
            Action::FilterKind => filter.kind = after(filter.kind.as_ref(), &NoteKind::ALL),
            Action::FilterPerson => {
                let ids: Vec<_> = session.people.iter().map(|person| person.id).collect();
                filter.person = after(filter.person.as_ref(), &ids);
            }
            Action::FilterModule => {
                let ids: Vec<String> = session
                    .programme
                    .modules
                    .iter()
                    .map(|module| module.id.clone())
                    .collect();
                filter.module = after(filter.module.as_ref(), &ids);
            }
            Action::FilterGroup => {
                let ids: Vec<_> = session.groups.iter().map(|group| group.id).collect();
                filter.group = after(filter.group.as_ref(), &ids);
            }
            Action::FilterDay => {
                let ids: Vec<String> = session
                    .programme
                    .days
                    .iter()
                    .map(|day| day.id.clone())
                    .collect();
                filter.day = after(filter.day.as_ref(), &ids);
            }
            _ => {}
        }
        if let Some((place, _)) = console.finder_mut() {
            *place = filter;
        }
        console.select_first();
    }

    fn selected_note(&self) -> Option<Note> {
        let console = self.console()?;
        console.notes.selected(console).cloned()
    }

    pub(super) fn delete_note(&mut self, effects: &mut Vec<Effect>) {
        let Some(note) = self.selected_note() else {
            return;
        };
        let what = self.texts.msg_did_delete_note();
        if let Some(console) = self.console_mut() {
            let listed = console.listed_ids();
            let index = listed.iter().position(|id| *id == note.id).unwrap_or(0);
            let neighbour = listed
                .get(index + 1)
                .or_else(|| listed.get(index.wrapping_sub(1)));
            console.notes.selected = neighbour.copied();
        }
        self.change(Edit::RemoveNote { id: note.id }, Some(what), effects);
    }

    pub(super) fn toggle_done(&mut self, effects: &mut Vec<Effect>) {
        let Some(console) = self.console() else {
            return;
        };
        let meant = console.notes_meant().into_iter();
        let meant: Vec<Note> = meant
            .filter(|note| note.kind.has_responsible())
            .cloned()
            .collect();
        let Some(state) = meant.first().map(|note| note.switched(NoteState::Done)) else {
            return;
        };
        let what = if state == NoteState::Open {
            self.texts.msg_did_reopen()
        } else {
            self.texts.msg_did_complete()
        };
        let edits = meant.into_iter().map(|mut note| {
            note.state = Some(state);
            Edit::ReplaceNote(Box::new(note))
        });
        let mut edits: Vec<Edit> = edits.collect();
        let edit = match edits.len() {
            1 => edits.remove(0),
            _ => Edit::Many(edits),
        };
        self.change(edit, Some(what), effects);
    }

    pub(super) fn toggle_shown(&mut self, effects: &mut Vec<Effect>) {
        let Some(mut note) = self.selected_note() else {
            return;
        };
        if note.person.is_some() {
            let text = self.texts.msg_about_stays_private();
            return self.say(text, Level::Note);
        }
        note.may_be_shown = !note.may_be_shown;
        let what = if note.may_be_shown {
            self.texts.msg_did_allow_showing()
        } else {
            self.texts.msg_did_make_private()
        };
        self.change(Edit::ReplaceNote(Box::new(note)), Some(what), effects);
    }
}
