//! Undo and redo: what takes each change back, and what it was in words.

use crate::session::Edit;

#[derive(Default)]
pub(super) struct History {
    undo: Vec<Change>,
    redo: Vec<Change>,
}

/// An edit that takes a change back (or makes it again), and the change in words.
pub(super) struct Change {
    pub edit: Edit,
    pub what: String,
}

impl History {
    /// A new change was made; what had been undone before it is gone.
    pub(super) fn made(&mut self, change: Change) {
        self.undo.push(change);
        self.redo.clear();
    }

    pub(super) fn take_undo(&mut self) -> Option<Change> {
        self.undo.pop()
    }

    pub(super) fn take_redo(&mut self) -> Option<Change> {
        self.redo.pop()
    }

    pub(super) fn undone(&mut self, change: Change) {
        self.redo.push(change);
    }

    pub(super) fn redone(&mut self, change: Change) {
        self.undo.push(change);
    }

    pub(super) fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    pub(super) fn can_redo(&self) -> bool {
        !self.redo.is_empty()
    }
}
