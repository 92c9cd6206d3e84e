//! Every change of a session is an `Edit`; applying it gives the edit that takes it back.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::document::{Draft, Note, Session};
use crate::programme::Item;
use crate::timetable::{DayRun, Entry};

/// A change of a session. The same value is applied on the screen's copy, written to the journal, and replayed after a crash.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Edit {
    /// Several changes as one; all or none.
    Many(Vec<Edit>),
    /// Adds the entry at a place in the log (at its end: its length).
    InsertEntry {
        index: usize,
        entry: Entry,
    },
    RemoveEntry {
        id: Uuid,
    },
    /// Adds the note at a place in the list.
    InsertNote {
        index: usize,
        note: Box<Note>,
    },
    /// Puts the note in place of the one with its id.
    ReplaceNote(Box<Note>),
    RemoveNote {
        id: Uuid,
    },
    /// Puts the run in place of the one of the same day.
    ReplaceDayRun(DayRun),
    /// Puts the item in place of the one with its id.
    ReplaceItem(Box<Item>),
    /// Begins a draft, or puts it in place of the one at the same place.
    PutDraft(Box<Draft>),
    /// In the draft at `place`: at byte `at`, `cut` bytes are replaced by `put`.
    SpliceDraft {
        place: String,
        at: usize,
        cut: usize,
        put: String,
    },
    RemoveDraft {
        place: String,
    },
}

/// Why an edit cannot be applied; the session is then as it was.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{what} {id} is not in the session")]
pub struct EditError {
    pub what: &'static str,
    pub id: String,
}

impl Edit {
    /// Applies the change and counts the revision up by one (for `Many` too).
    ///
    /// # Errors
    /// When it names what is not there; nothing has changed then.
    pub fn apply(&self, session: &mut Session) -> Result<Edit, EditError> {
        let _ = session;
        unimplemented!("written by whoever builds the session")
    }
}
