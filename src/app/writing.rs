//! The note editor's keys: beginning a note, typing, and closing it.

use super::actions::{Action, Scope};
use super::capture::{self, Capture, Field, editor_width};
use super::key::{Code, Key};
use super::layer::Layer;
use super::text_field::{Splice, text_width};
use super::{Effect, Level, Model, typing};
use crate::session::{Note, NoteKind};

impl Model {
    /// Opens the editor for a note here and now.
    pub(super) fn add_note(&mut self, kind: NoteKind, effects: &mut Vec<Effect>) {
        if let Some(note) = self.new_note(kind) {
            self.open_capture(Capture::of(note, false), effects);
        }
    }

    /// An empty note here and now; about the participant that the eye is on, where there is one.
    pub(super) fn new_note(&mut self, kind: NoteKind) -> Option<Note> {
        let now = self.now.clone();
        let id = self.ids.next(&now);
        let author = self.settings.author.clone();
        let console = self.console()?;
        let standing = console.standing_at(&now);
        let mut note = capture::begin(console, &standing, kind, author, id, &now);
        console.put_in_module(&mut note);
        let Some(person) = console.person_in_focus() else {
            return Some(note);
        };
        let responsible = kind.has_responsible().then(|| person.label());
        Some(Note {
            person: Some(person.id),
            responsible: responsible.filter(|who| !who.is_empty()),
            question: None,
            group: None,
            ..note
        })
    }

    /// Opens the editor for the selected note.
    pub(super) fn edit_note(&mut self, effects: &mut Vec<Effect>) {
        let Some(console) = self.console() else {
            return;
        };
        let Some(note) = console.notes.selected(console).cloned() else {
            return;
        };
        self.open_capture(Capture::of(note, true), effects);
    }

    pub(super) fn open_capture(&mut self, capture: Capture, effects: &mut Vec<Effect>) {
        if self.change(capture.put_draft(), None, effects) {
            self.layers.push(Layer::Capture(Box::new(capture)));
        }
    }

    pub(super) fn key_in_capture(&mut self, key: Key, effects: &mut Vec<Effect>) {
        if let Some(action) = self.keymap.action(&[Scope::Editor], key) {
            return self.act_in_capture(action, effects);
        }
        let width = text_width(editor_width(self.size.0));
        let Some(Layer::Capture(capture)) = self.layers.last_mut() else {
            return;
        };
        if key.code == Code::Enter && capture.focus != Field::Text {
            return capture.next_field();
        }
        let focus = capture.focus;
        let splice = typing::key(capture.field_mut(focus), key, width);
        self.typed_in_capture(splice, effects);
    }

    /// Keeps what was typed, before it is seen.
    pub(super) fn typed_in_capture(&mut self, splice: Option<Splice>, effects: &mut Vec<Effect>) {
        let Some(Layer::Capture(capture)) = self.layers.last() else {
            return;
        };
        if let Some(splice) = splice {
            let edit = capture.keep_typed(splice);
            self.change(edit, None, effects);
        }
    }

    pub(super) fn act_in_capture(&mut self, action: Action, effects: &mut Vec<Effect>) {
        let Some(Layer::Capture(capture)) = self.layers.last_mut() else {
            return;
        };
        let focus = capture.focus;
        match action {
            Action::KeepNote => return self.close_capture(effects),
            Action::NextField => return capture.next_field(),
            Action::TextUndo | Action::TextRedo | Action::Cut => {
                let field = capture.field_mut(focus);
                let splice = match action {
                    Action::TextUndo => field.undo(),
                    Action::TextRedo => field.redo(),
                    _ => field.cut().map(|(text, splice)| {
                        effects.push(Effect::Copy(text));
                        splice
                    }),
                };
                return self.typed_in_capture(splice, effects);
            }
            Action::SelectAll => return capture.field_mut(focus).select_all(),
            Action::Copy => {
                return effects.extend(
                    capture
                        .field(focus)
                        .selected()
                        .map(|text| Effect::Copy(text.to_owned())),
                );
            }
            Action::EditOutside => {
                return effects.push(Effect::EditOutside(capture.text.text().to_owned()));
            }
            Action::NextKind => capture.next_kind(),
            Action::NoteKind(kind) => capture.set_kind(kind),
            Action::ShowToRoom if capture.note.person.is_some() => {
                let text = self.texts.msg_about_stays_private();
                return self.say(text, Level::Note);
            }
            Action::ShowToRoom => capture.note.may_be_shown = !capture.note.may_be_shown,
            Action::NextGroup | Action::NextQuestion => self.move_capture(action),
            _ => return,
        }
        if let Some(Layer::Capture(capture)) = self.layers.last() {
            let edit = capture.put_draft();
            self.change(edit, None, effects);
        }
    }

    fn move_capture(&mut self, action: Action) {
        let Some(Layer::Capture(mut capture)) = self.layers.pop() else {
            return;
        };
        if let Some(console) = self.console() {
            if action == Action::NextGroup {
                capture.next_group(console);
            } else {
                capture.next_question(console);
            }
        }
        self.layers.push(Layer::Capture(capture));
    }

    /// Closes the editor and keeps the note.
    fn close_capture(&mut self, effects: &mut Vec<Effect>) {
        let Some(Layer::Capture(capture)) = self.layers.pop() else {
            return;
        };
        let Some(console) = self.console() else {
            return;
        };
        let today = console.today(&self.now);
        let (keep, remove) = capture.close(&console.session, today, &self.now);
        let understood = capture.due_is_understood(today);
        if let Some(keep) = keep {
            let what = match (&keep, capture.existing) {
                (crate::session::Edit::RemoveNote { .. }, _) => self.texts.msg_did_delete_note(),
                (_, true) => self.texts.msg_did_change_note(),
                (_, false) => self
                    .texts
                    .msg_did_add_note(self.texts.note_kind(capture.note.kind)),
            };
            self.change(keep, Some(what), effects);
            if let Some(console) = self.console_mut() {
                console
                    .notes
                    .select(&console.session.notes, capture.note.id);
                console
                    .between
                    .select(&console.session.notes, capture.note.id);
            }
        }
        self.change(remove, None, effects);
        if !understood {
            let text = self.texts.msg_due_not_understood(capture.due.text());
            self.say(text, Level::Warning);
        }
    }

    /// The text as the outside editor left it takes the place of what was typed.
    pub(super) fn edited_outside(&mut self, text: Option<String>, effects: &mut Vec<Effect>) {
        let Some(text) = text else {
            let text = self.texts.msg_editor_failed();
            return self.say(text, Level::Warning);
        };
        let Some(Layer::Capture(capture)) = self.layers.last_mut() else {
            return;
        };
        capture.focus = Field::Text;
        if capture.text.text() == text {
            return;
        }
        capture.text.select_all();
        let splice = capture.text.paste(&text);
        self.typed_in_capture(splice, effects);
    }
}
