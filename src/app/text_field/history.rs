//! The past of a text field, as the changes that made it: never a copy of the text.

use std::collections::VecDeque;

use super::{Caret, Splice};

/// How much the changes that can be taken back may hold, in bytes; the oldest are given up first, the latest never.
const LIMIT: usize = 4 << 20;
/// What a change takes besides its text, about.
const OVERHEAD: usize = 96;

/// One step of undo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Change {
    pub(super) at: usize,
    pub(super) removed: String,
    pub(super) put: String,
    /// Cursor and selection before it.
    pub(super) before: Caret,
}

/// Whether a change goes on with the one before or stands for itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Typing,
    Backspacing,
    Deleting,
    Whole,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct History {
    done: VecDeque<Change>,
    undone: Vec<Change>,
    bytes: usize,
    /// What the last change is made of, while it may still grow.
    growing: Option<Kind>,
}

impl Change {
    pub(super) fn forward(&self) -> Splice {
        Splice {
            at: self.at,
            cut: self.removed.len(),
            put: self.put.clone(),
        }
    }

    pub(super) fn backward(&self) -> Splice {
        Splice {
            at: self.at,
            cut: self.put.len(),
            put: self.removed.clone(),
        }
    }

    fn bytes(&self) -> usize {
        self.removed.len() + self.put.len() + OVERHEAD
    }

    /// Takes the next change into this one, if together they are one stroke of typing, of backspacing or of deleting.
    fn absorb(&mut self, next: Change, kind: Kind) -> Result<(), Change> {
        match kind {
            Kind::Typing
                if next.removed.is_empty()
                    && next.at == self.at + self.put.len()
                    && !begins_a_word(&self.put, &next.put) =>
            {
                self.put.push_str(&next.put);
            }
            Kind::Backspacing if next.at + next.removed.len() == self.at => {
                self.at = next.at;
                self.removed.insert_str(0, &next.removed);
            }
            Kind::Deleting if next.at == self.at => self.removed.push_str(&next.removed),
            _ => return Err(next),
        }
        Ok(())
    }
}

impl History {
    /// Keeps a change that is being made. What was taken back before cannot be made again any more.
    pub(super) fn record(&mut self, change: Change, kind: Kind) {
        self.undone.clear();
        let added = change.removed.len() + change.put.len();
        let grows = self.growing == Some(kind);
        let left_over = match self.done.back_mut() {
            Some(last) if grows => last.absorb(change, kind).err(),
            _ => Some(change),
        };
        self.bytes += added;
        if let Some(change) = left_over {
            self.bytes += OVERHEAD;
            self.done.push_back(change);
        }
        self.growing = Some(kind);
        while self.bytes > LIMIT && self.done.len() > 1 {
            if let Some(oldest) = self.done.pop_front() {
                self.bytes -= oldest.bytes();
            }
        }
    }

    /// The next change begins a new step.
    pub(super) fn seal(&mut self) {
        self.growing = None;
    }

    /// The change to take back.
    pub(super) fn undo(&mut self) -> Option<&Change> {
        self.seal();
        let change = self.done.pop_back()?;
        self.bytes -= change.bytes();
        self.undone.push(change);
        self.undone.last()
    }

    /// The change to make again.
    pub(super) fn redo(&mut self) -> Option<&Change> {
        self.seal();
        let change = self.undone.pop()?;
        self.bytes += change.bytes();
        self.done.push_back(change);
        self.done.back()
    }
}

/// Steps of undo are words: each with the blanks after it; a line break is a step of its own.
fn begins_a_word(before: &str, next: &str) -> bool {
    let after_blank = before.ends_with(char::is_whitespace);
    next == "\n" || (after_blank && !next.starts_with(char::is_whitespace))
}
