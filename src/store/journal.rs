//! The journal as text: one line for each edit since the last save, each with the revision it leads to and a checksum.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::value::RawValue;

use super::files::{FileProblem, read_bytes};
use crate::session::{Edit, Session};

/// Two files take turns: the one is written to while what the other holds is being saved.
pub(super) const SLOTS: [&str; 2] = ["journal-0.jsonl", "journal-1.jsonl"];

/// A journal that grows above this is not appended to; what is in it must be saved first.
pub(super) const MAX_JOURNAL_BYTES: u64 = 16 << 20;

/// An edit as it was found in a journal.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Line {
    /// The session's revision once the edit is applied.
    pub(super) revision: u64,
    pub(super) edit: Edit,
    /// In which of the two files it stands, and at which byte.
    pub(super) slot: usize,
    pub(super) start: u64,
}

/// One of the two files as it was found.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) bytes: Vec<u8>,
    /// Bytes up to which all is well; what follows is torn or damaged.
    pub(super) good: u64,
    /// Why it could not be read at all.
    pub(super) problem: Option<FileProblem>,
}

impl Found {
    pub(super) fn length(&self) -> u64 {
        u64::try_from(self.bytes.len()).unwrap_or(u64::MAX)
    }

    /// What stands at a byte and after it.
    pub(super) fn from(&self, start: u64) -> &[u8] {
        let start = usize::try_from(start).unwrap_or(usize::MAX);
        self.bytes.get(start..).unwrap_or_default()
    }
}

/// Both files, and their lines in the order of their revisions.
#[derive(Debug, Default)]
pub(super) struct Journals {
    pub(super) slots: [Found; 2],
    pub(super) lines: Vec<Line>,
}

pub(super) fn path(state: &Path, slot: usize) -> PathBuf {
    state.join(if slot == 0 { SLOTS[0] } else { SLOTS[1] })
}

/// The line, with its line break, that is appended for an edit.
pub(super) fn line(edit: &Edit, revision: u64) -> Result<String, serde_json::Error> {
    let edit = serde_json::to_string(edit)?;
    let crc = checksum(revision, &edit);
    Ok(format!(
        "{{\"revision\":{revision},\"crc\":\"{crc:08x}\",\"edit\":{edit}}}\n"
    ))
}

/// Over the revision too: a wrong one would put the edit in the wrong place.
fn checksum(revision: u64, edit: &str) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(revision.to_string().as_bytes());
    hasher.update(edit.as_bytes());
    hasher.finalize()
}

/// Reads both journals of a session.
pub(super) fn read(state: &Path) -> Journals {
    let mut journals = Journals::default();
    for (slot, found) in journals.slots.iter_mut().enumerate() {
        match read_bytes(&path(state, slot), MAX_JOURNAL_BYTES) {
            Ok((bytes, _)) => {
                let (lines, good) = scan(&bytes, slot);
                journals.lines.extend(lines);
                *found = Found {
                    bytes,
                    good,
                    problem: None,
                };
            }
            Err(FileProblem::Disk(error)) if error.kind == std::io::ErrorKind::NotFound => {}
            Err(problem) => found.problem = Some(problem),
        }
    }
    journals.lines.sort_by_key(|line| line.revision);
    journals
}

/// The good lines at the beginning of a journal, and how many bytes they take.
fn scan(bytes: &[u8], slot: usize) -> (Vec<Line>, u64) {
    let mut lines: Vec<Line> = Vec::new();
    let mut good = 0;
    for text in bytes.split_inclusive(|byte| *byte == b'\n') {
        let follows = |revision| {
            lines
                .last()
                .is_none_or(|last| revision == last.revision.saturating_add(1))
        };
        match parse(text) {
            Some((revision, edit)) if follows(revision) => lines.push(Line {
                revision,
                edit,
                slot,
                start: good,
            }),
            _ => break,
        }
        good += u64::try_from(text.len()).unwrap_or(u64::MAX);
    }
    (lines, good)
}

fn parse(line: &[u8]) -> Option<(u64, Edit)> {
    #[derive(Deserialize)]
    struct Raw<'a> {
        revision: u64,
        #[serde(borrow)]
        crc: Cow<'a, str>,
        #[serde(borrow)]
        edit: &'a RawValue,
    }
    let line = line.strip_suffix(b"\n")?;
    let raw: Raw = serde_json::from_slice(line).ok()?;
    let edit = raw.edit.get();
    if u32::from_str_radix(&raw.crc, 16).ok()? != checksum(raw.revision, edit) {
        return None;
    }
    Some((raw.revision, serde_json::from_str(edit).ok()?))
}

/// Applies the lines that continue the session, as far as they do and not beyond a revision; says how many it applied,
/// and the index of the first line that it did not come to.
pub(super) fn replay(session: &mut Session, lines: &[Line], up_to: u64) -> (usize, usize) {
    let mut applied = 0;
    for (index, line) in lines.iter().enumerate() {
        if line.revision <= session.revision {
            continue;
        }
        let follows = line.revision == session.revision + 1 && line.revision <= up_to;
        if !follows || line.edit.apply(session).is_err() {
            return (applied, index);
        }
        applied += 1;
    }
    (applied, lines.len())
}

#[cfg(test)]
#[path = "journal_tests.rs"]
mod tests;
