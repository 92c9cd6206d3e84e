//! The session as text: read strictly, written so that a person can read and mend it.

use std::collections::HashSet;
use std::hash::Hash;

use serde::Deserialize;

use super::document::Session;
use crate::programme::read::{ReadError, read_strict, without_bom};

/// What a session's file says it is.
pub const FORMAT: &str = "brobygger.session";
/// The version of the format that this program writes.
pub const VERSION: u32 = 1;
/// A revision above this is no longer exact in every reader of JSON.
const MAX_REVISION: u64 = (1 << 53) - 1;

/// Why a text is no session.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SessionError {
    /// With line, column and field.
    #[error("{0}")]
    Unreadable(ReadError),
    /// Some other kind of file; what it calls itself, if it says.
    #[error("this is no session but {found:?}")]
    OtherFormat { found: Option<String> },
    /// Written by a newer program in a way that this one cannot read. (A newer file that it can read is no error:
    /// see [`Session::is_newer`].)
    #[error("version {version} of the format is newer than {VERSION}")]
    Newer { version: u64 },
    #[error(transparent)]
    Flawed(#[from] Flaw),
}

impl From<ReadError> for SessionError {
    fn from(error: ReadError) -> SessionError {
        SessionError::Unreadable(error)
    }
}

/// A session that is well formed but contradicts itself.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{path}: {kind:?}")]
pub struct Flaw {
    /// The field, for example `notes[3].id`.
    pub path: String,
    pub kind: FlawKind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FlawKind {
    /// Two things of the same kind have this id.
    Twice {
        id: String,
    },
    /// The programme has no such day.
    UnknownDay {
        day: String,
    },
    /// The programme's day has no date in the session.
    DayWithoutDate {
        day: String,
    },
    NoDays,
    /// A number that this program cannot count on from.
    OutOfRange {
        number: u64,
    },
}

impl Session {
    /// Whether a newer program wrote it; it must then be left as it is.
    #[must_use]
    pub fn is_newer(&self) -> bool {
        self.version > VERSION
    }

    /// Checks what the shape of the file alone does not say: ids that occur once, days that are the programme's.
    ///
    /// # Errors
    /// The first flaw found.
    pub fn check(&self) -> Result<(), Flaw> {
        if self.version == 0 {
            return Err(flaw("version", FlawKind::OutOfRange { number: 0 }));
        }
        if self.revision > MAX_REVISION {
            let number = self.revision;
            return Err(flaw("revision", FlawKind::OutOfRange { number }));
        }
        self.check_days()?;
        let items = self.programme.days.iter().flat_map(|d| &d.items);
        once("programme.days[].items", items.map(|i| i.id.as_str()))?;
        once("people", self.people.iter().map(|p| p.id))?;
        once("groups", self.groups.iter().map(|g| g.id))?;
        once("log", self.log.iter().map(|e| e.id))?;
        once("timers", self.timers.iter().map(|t| t.id))?;
        once("notes", self.notes.iter().map(|n| n.id))?;
        once("worksheets", self.worksheets.iter().map(|w| w.id))?;
        once("stakeholders", self.stakeholders.iter().map(|s| s.id))?;
        once("communication", self.communication.iter().map(|c| c.id))?;
        once("drafts", self.drafts.iter().map(|d| d.place.as_str()))
    }

    fn check_days(&self) -> Result<(), Flaw> {
        let planned = &self.programme.days;
        if planned.is_empty() {
            return Err(flaw("programme.days", FlawKind::NoDays));
        }
        once("programme.days", planned.iter().map(|d| d.id.as_str()))?;
        once("days", self.days.iter().map(|d| d.day.as_str()))?;
        for (index, run) in self.days.iter().enumerate() {
            if !planned.iter().any(|d| d.id == run.day) {
                let day = run.day.clone();
                return Err(flaw(
                    &format!("days[{index}].day"),
                    FlawKind::UnknownDay { day },
                ));
            }
        }
        match planned
            .iter()
            .find(|d| !self.days.iter().any(|r| r.day == d.id))
        {
            Some(day) => {
                let day = day.id.clone();
                Err(flaw("days", FlawKind::DayWithoutDate { day }))
            }
            None => Ok(()),
        }
    }
}

/// Reads a session and checks it. One of a newer version is given too, as far as this program understands it.
///
/// # Errors
/// When it is not a session that this program can read; with line, column and field.
pub fn read(text: &str) -> Result<Session, SessionError> {
    let session: Session = read_strict(text).map_err(|error| what_it_is_instead(text, error))?;
    if session.format != FORMAT {
        let found = Some(session.format);
        return Err(SessionError::OtherFormat { found });
    }
    session.check()?;
    Ok(session)
}

/// The session as it is written to its file.
///
/// # Errors
/// When it holds a value that JSON cannot; none that can be read from a file does.
pub fn write(session: &Session) -> Result<String, serde_json::Error> {
    let mut text = serde_json::to_string_pretty(session)?;
    text.push('\n');
    Ok(text)
}

/// A text that cannot be read may be another kind of file, or too new; that is the better answer then.
fn what_it_is_instead(text: &str, error: ReadError) -> SessionError {
    #[derive(Deserialize)]
    struct Head {
        format: Option<String>,
        version: Option<u64>,
    }
    match serde_json::from_str::<Head>(without_bom(text)) {
        Ok(head) if head.format.as_deref() != Some(FORMAT) => {
            SessionError::OtherFormat { found: head.format }
        }
        Ok(Head {
            version: Some(version),
            ..
        }) if version > u64::from(VERSION) => SessionError::Newer { version },
        _ => SessionError::Unreadable(error),
    }
}

fn once<T>(list: &str, ids: impl Iterator<Item = T>) -> Result<(), Flaw>
where
    T: Copy + Eq + Hash + ToString,
{
    let mut seen = HashSet::new();
    for (index, id) in ids.enumerate() {
        if !seen.insert(id) {
            let id = id.to_string();
            return Err(flaw(&format!("{list}[{index}]"), FlawKind::Twice { id }));
        }
    }
    Ok(())
}

fn flaw(path: &str, kind: FlawKind) -> Flaw {
    let path = path.to_owned();
    Flaw { path, kind }
}

#[cfg(test)]
#[path = "read_tests.rs"]
mod tests;
