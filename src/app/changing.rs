//! Changing the session: every change is an edit that is kept, said, undone and redone.

use super::dialog::Dialog;
use super::layer::Layer;
use super::{Effect, Level, Model};
use crate::session::Edit;

impl Model {
    /// Applies an edit, keeps it, and says it; `what` in words for undo.
    pub(super) fn change(
        &mut self,
        edit: Edit,
        what: Option<String>,
        effects: &mut Vec<Effect>,
    ) -> bool {
        if self.refuse_if_read_only() {
            return false;
        }
        let Some(console) = self.console_mut() else {
            return false;
        };
        match console.edit(edit, what.clone()) {
            Ok(edit) => {
                effects.push(Effect::Keep {
                    edit,
                    revision: console.session.revision,
                });
                if let Some(what) = what {
                    self.say(what, Level::Done);
                }
                true
            }
            Err(error) => {
                let text = self.texts.msg_edit_failed(error.to_string());
                self.say(text, Level::Warning);
                false
            }
        }
    }

    /// Whether the session may only be looked at. If so a box says why and what to do; it takes the keys until it is closed,
    /// so that what is typed in the belief that it is a note does nothing.
    pub(super) fn refuse_if_read_only(&mut self) -> bool {
        let Some(holder) = self.console().and_then(|console| console.read_only.clone()) else {
            return false;
        };
        let dialog = Dialog::message(
            self.texts.msg_read_only_title(),
            vec![self.texts.msg_read_only(&holder)],
            self.texts.msg_close(),
            true,
        );
        self.layers.push(Layer::Dialog(dialog));
        true
    }

    pub(super) fn undo(&mut self, effects: &mut Vec<Effect>) {
        self.turn_back(effects, true);
    }

    pub(super) fn redo(&mut self, effects: &mut Vec<Effect>) {
        self.turn_back(effects, false);
    }

    fn turn_back(&mut self, effects: &mut Vec<Effect>, undo: bool) {
        if self.refuse_if_read_only() {
            return;
        }
        let Some(console) = self.console_mut() else {
            return;
        };
        let taken = if undo {
            console.history.take_undo()
        } else {
            console.history.take_redo()
        };
        let Some(mut change) = taken else {
            let text = if undo {
                self.texts.msg_nothing_to_undo()
            } else {
                self.texts.msg_nothing_to_redo()
            };
            return self.say(text, Level::Note);
        };
        let items = console.shown_day().items.len();
        let applied = change.edit.apply(&mut console.session);
        match applied {
            Ok(inverse) => {
                console.keep_to_days();
                if console.shown_day().items.len() != items {
                    console.selected = None;
                }
                let edit = std::mem::replace(&mut change.edit, inverse);
                if let Edit::InsertNote { note, .. } | Edit::ReplaceNote(note) = &edit {
                    console.notes.selected = Some(note.id);
                }
                if let Edit::ReplaceStakeholder(one) = &edit {
                    console.stakeholders.selected = Some(one.id);
                }
                effects.push(Effect::Keep {
                    edit,
                    revision: console.session.revision,
                });
                let what = change.what.clone();
                if undo {
                    console.history.undone(change);
                } else {
                    console.history.redone(change);
                }
                let text = if undo {
                    self.texts.msg_undone(&what)
                } else {
                    self.texts.msg_redone(&what)
                };
                self.say(text, Level::Done);
            }
            Err(error) => {
                let text = self.texts.msg_edit_failed(error.to_string());
                self.say(text, Level::Warning);
            }
        }
    }
}
