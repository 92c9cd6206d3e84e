//! What was said, and what is being written.

use super::Sheet;
use crate::session::{Note, NoteState, Session};

impl Sheet<'_> {
    /// The notes by module, in the modules' order; those without one come last. What was said of one participant stands with
    /// them.
    pub(super) fn notes(&mut self) {
        let (session, texts) = (self.session, self.texts);
        for module in &session.programme.modules {
            let title = format!(
                "{} · {}",
                texts.msg_editor_module(module.number),
                module.title
            );
            self.notes_under(&title, |note| module_of(session, note) == Some(&module.id));
        }
        let known = |id: &str| {
            session
                .programme
                .modules
                .iter()
                .any(|module| module.id == id)
        };
        self.notes_under(&texts.msg_show_other_notes(), |note| {
            !module_of(session, note).is_some_and(known)
        });
    }

    fn notes_under(&mut self, title: &str, belongs: impl Fn(&Note) -> bool) {
        let notes: Vec<&Note> = self
            .session
            .notes
            .iter()
            .filter(|note| belongs(note) && self.person_of(note).is_none())
            .collect();
        if notes.is_empty() {
            return;
        }
        self.part(&format!("{}: {title}", self.texts.msg_tab_notes()));
        for note in notes {
            self.note(note);
        }
    }

    /// When, kind, who and the rest in one line; the text below.
    pub(super) fn note(&mut self, note: &Note) {
        let (session, texts) = (self.session, self.texts);
        let group = note
            .group
            .and_then(|id| session.groups.iter().find(|group| group.id == id));
        let tags = note
            .tags
            .iter()
            .map(|tag| format!("#{tag}"))
            .collect::<Vec<_>>()
            .join(" ");
        let parts = [
            Some(self.moment(note.created)),
            Some(texts.note_kind(note.kind)),
            group.map(|group| texts.msg_editor_group(&group.name)),
            note.author.clone(),
            note.responsible
                .as_ref()
                .map(|who| format!("{}: {who}", texts.msg_editor_responsible())),
            note.due
                .map(|due| format!("{}: {}", texts.msg_editor_due(), texts.date(due))),
            note.state.map(|state| self.note_state(state)),
            note.may_be_shown.then(|| texts.msg_editor_may_be_shown()),
            Some(tags).filter(|tags| !tags.is_empty()),
        ];
        self.joined(2, parts);
        let questions = session
            .programme
            .modules
            .iter()
            .flat_map(|module| &module.questions);
        if let Some(question) = questions
            .into_iter()
            .find(|question| Some(&question.id) == note.question.as_ref())
        {
            self.page.paragraph(6, &question.text);
        }
        self.page.paragraph(4, &note.text);
    }

    fn note_state(&self, state: NoteState) -> String {
        match state {
            NoteState::Open => self.texts.msg_note_state_open(),
            NoteState::Done => self.texts.msg_note_state_done(),
            NoteState::Dropped => self.texts.msg_note_state_dropped(),
        }
    }

    /// What was being written and is not kept as a note yet.
    pub(super) fn drafts(&mut self) {
        let drafts: Vec<&str> = self
            .session
            .drafts
            .iter()
            .map(|draft| draft.text.as_str())
            .collect();
        if drafts.iter().all(|text| text.trim().is_empty()) {
            return;
        }
        self.part(&self.texts.msg_show_drafts());
        for text in drafts {
            self.page.paragraph(4, text);
        }
    }
}

/// The module that a note is about: its own, else that of its item.
fn module_of<'a>(session: &'a Session, note: &'a Note) -> Option<&'a str> {
    let of_item = || session.item(note.item.as_deref()?)?.module.as_deref();
    note.module.as_deref().or_else(of_item)
}
