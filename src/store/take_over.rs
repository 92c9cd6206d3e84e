//! Taking over what an earlier program left: what is not used is put aside, what is in the session already is emptied, and
//! the journals are made ready to be written to.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use chrono::{DateTime, FixedOffset};

use super::aside::{Because, keep_aside, move_aside, put_aside};
use super::disk::Disk;
use super::files::{At, DiskError};
use super::journal::{self, Found, Journals, Line};
use super::recover::{Recovered, Source};
use super::slots::{Active, Rest, Slot, Slots, fresh};
use super::write::Seen;

/// Something that was put aside, and where it is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aside {
    pub what: Unused,
    pub path: PathBuf,
}

/// What was put aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unused {
    /// The session's file, which could not be read.
    DamagedFile,
    /// The session's file, which does not come from the work that the journal continues.
    ForeignFile,
    /// The part of a journal that was torn, damaged, or did not continue the session.
    Journal,
}

/// The folder of state of a session that is to be worked in.
pub(super) struct TakeOver<'a> {
    pub(super) disk: &'a dyn Disk,
    pub(super) state: &'a Path,
    pub(super) now: DateTime<FixedOffset>,
    pub(super) asides: Vec<Aside>,
}

impl TakeOver<'_> {
    /// Keeps the session's file aside when it is not what the session was read from. What was seen of it is forgotten when
    /// that fails: whoever saves then finds a file that is not ours to replace.
    pub(super) fn file(
        &mut self,
        path: &Path,
        seen: Option<Seen>,
        is_damaged: bool,
        source: Source,
    ) -> Option<Seen> {
        if !matches!(source, Source::Generation(_)) || seen.is_none() {
            return seen;
        }
        let (what, because) = if is_damaged {
            (Unused::DamagedFile, Because::Damaged)
        } else {
            (Unused::ForeignFile, Because::Conflict)
        };
        let path = keep_aside(self.disk, path, because, self.now).ok()?;
        self.asides.push(Aside { what, path });
        seen
    }

    /// Makes the journals ready.
    pub(super) fn journals(&mut self, journals: &Journals, recovered: &Recovered) -> Slots {
        let (used, stray) = journals.lines.split_at(recovered.stray_from);
        // When none was replayed, those that count are in what the session was read from.
        let used = if recovered.replayed == 0 { &[] } else { used };
        let mut slots: Vec<Option<Slot>> = Vec::new();
        for (number, found) in journals.slots.iter().enumerate() {
            slots.push(self.slot(number, found, used, stray));
        }
        self.arrange(slots, recovered.session.revision)
    }

    /// The journal with this number, holding nothing but lines that are used. Nothing when it cannot be made ready; it is
    /// left as it is then.
    fn slot(
        &mut self,
        number: usize,
        found: &Found,
        used: &[Line],
        stray: &[Line],
    ) -> Option<Slot> {
        let made = match found.problem {
            Some(_) => self.replaced(number),
            None => self.cut(number, found, used, stray),
        };
        made.inspect_err(|error| tracing::warn!(%error, "a journal cannot be used"))
            .ok()
    }

    /// A new file in place of one that cannot be read.
    fn replaced(&mut self, number: usize) -> Result<Slot, DiskError> {
        let path = journal::path(self.state, number);
        let path = move_aside(self.disk, &path, Because::Damaged, self.now)?;
        self.asides.push(Aside {
            what: Unused::Journal,
            path,
        });
        fresh(self.disk, self.state, number, true)
    }

    fn cut(
        &mut self,
        number: usize,
        found: &Found,
        used: &[Line],
        stray: &[Line],
    ) -> Result<Slot, DiskError> {
        let path = journal::path(self.state, number);
        let here = |line: &&Line| line.slot == number;
        let good = stray
            .iter()
            .find(here)
            .map_or(found.good, |line| line.start);
        let unused = found.from(good);
        if !unused.is_empty() {
            let path = put_aside(self.disk, &path, unused, Because::Damaged, self.now)?;
            self.asides.push(Aside {
                what: Unused::Journal,
                path,
            });
        }
        let last = used.iter().rfind(here).map(|line| line.revision);
        let length = if last.is_some() { good } else { 0 };
        let file = self.disk.open_journal(&path).at(&path)?;
        if length < found.length() {
            self.disk.shorten(&path, length).at(&path)?;
        }
        Ok(Slot {
            number,
            file: Arc::new(file),
            length,
            last: last.unwrap_or_default(),
        })
    }

    /// The file with the latest edits goes on being used; the other is spare, or full and to be saved.
    fn arrange(&self, slots: Vec<Option<Slot>>, revision: u64) -> Slots {
        let latest = slots
            .iter()
            .flatten()
            .max_by_key(|slot| (slot.last, std::cmp::Reverse(slot.number)))
            .map(|slot| slot.number);
        let mut active = Active {
            slot: None,
            broken: None,
            last: revision,
        };
        let mut rest = [Rest::UNKNOWN, Rest::UNKNOWN];
        for (place, slot) in rest.iter_mut().zip(slots) {
            *place = match slot {
                Some(slot) if Some(slot.number) == latest => {
                    active.slot = Some(slot);
                    Rest::InUse
                }
                Some(slot) if slot.length == 0 => Rest::Spare(slot),
                Some(slot) => Rest::Full(slot),
                None => Rest::UNKNOWN,
            };
        }
        Slots {
            state: self.state.to_path_buf(),
            shared: Arc::new(Mutex::new(active)),
            rest,
        }
    }

    /// No journal at all, because the folder of state cannot be used.
    pub(super) fn no_journals(&self, revision: u64) -> Slots {
        self.arrange(Vec::new(), revision)
    }
}
