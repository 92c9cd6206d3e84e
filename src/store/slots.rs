//! The two journal files while a session is open. What is typed is appended to the one; meanwhile the saver saves what the
//! other holds and empties it. The two threads share only which file is in use, so the one that draws never waits for
//! anything but its own `write`.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::aside::{Because, move_aside};
use super::disk::Disk;
use super::files::{At, DiskError};
use super::journal::{self, MAX_JOURNAL_BYTES};
use super::system;

/// A journal file that is in order: whole lines, to be appended to.
#[derive(Debug)]
pub(super) struct Slot {
    pub(super) number: usize,
    pub(super) file: Arc<File>,
    pub(super) length: u64,
    /// The revision of its last line; 0 when it has none.
    pub(super) last: u64,
}

/// The file in use.
#[derive(Debug)]
pub(super) struct Active {
    /// Nothing while no journal can be written.
    pub(super) slot: Option<Slot>,
    /// The one that could not be written any more, until the saver takes it.
    pub(super) broken: Option<Slot>,
    /// The last revision there is, whether or not it is in a journal.
    pub(super) last: u64,
}

pub(super) type Shared = Arc<Mutex<Active>>;

/// The state is plain data and whole at every moment, so a thread that died holding it is no reason to stop saving.
pub(super) fn lock(shared: &Shared) -> MutexGuard<'_, Active> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Slot {
    /// Appends a line for the edit that leads to this revision.
    pub(super) fn append(&mut self, disk: &dyn Disk, line: &str, revision: u64) -> io::Result<()> {
        let length = self.length + u64::try_from(line.len()).unwrap_or(u64::MAX);
        if length > MAX_JOURNAL_BYTES {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        disk.write(&self.file, line.as_bytes())?;
        self.length = length;
        self.last = revision;
        Ok(())
    }
}

impl Active {
    /// Appends; a file that does not take it is not used any more, for half a line may be in it.
    pub(super) fn append(
        &mut self,
        disk: &dyn Disk,
        line: &str,
        revision: u64,
    ) -> Result<(), Option<io::Error>> {
        self.last = revision;
        let Some(slot) = &mut self.slot else {
            return Err(None);
        };
        let appended = slot.append(disk, line, revision);
        appended.or_else(|error| self.give_up(revision, error))
    }

    /// The edit that led to this revision is in no journal, and none after it can be.
    pub(super) fn give_up(
        &mut self,
        revision: u64,
        error: io::Error,
    ) -> Result<(), Option<io::Error>> {
        self.last = revision;
        self.broken = self.slot.take();
        Err(Some(error))
    }
}

/// What the saver knows of the file that is not in use, and of both when none is.
#[derive(Debug)]
pub(super) enum Rest {
    /// It is the one in use.
    InUse,
    /// Empty, its space reserved.
    Spare(Slot),
    /// Holds edits up to its last revision that are being saved.
    Full(Slot),
    /// Must be made anew. Holds edits up to a revision that must be saved first; or, when that is not known, whatever it
    /// holds is to be kept aside.
    Broken { last: Option<u64> },
}

impl Rest {
    /// A file of which nothing is known.
    pub(super) const UNKNOWN: Rest = Rest::Broken { last: None };
}

/// The saver's side.
pub(super) struct Slots {
    pub(super) state: PathBuf,
    pub(super) shared: Shared,
    pub(super) rest: [Rest; 2],
}

impl Slots {
    /// Lets what is typed from now on go to the other file, if that is free; what this one holds can then be saved.
    pub(super) fn turn(&mut self) {
        let mut active = lock(&self.shared);
        let Some(full) = active.slot.take_if(|slot| slot.length > 0) else {
            return;
        };
        let spare = self.rest.iter_mut().find_map(|rest| match rest {
            Rest::Spare(_) => Some(std::mem::replace(rest, Rest::InUse)),
            _ => None,
        });
        let Some(Rest::Spare(spare)) = spare else {
            active.slot = Some(full);
            return;
        };
        active.slot = Some(spare);
        drop(active);
        self.put(full.number, Rest::Full(full));
    }

    /// Takes note of a file that must not be used any more: the one that could not be written, or (then its number is
    /// given) could not be synced.
    pub(super) fn note_broken(&mut self, unsynced: Option<usize>) {
        let mut active = lock(&self.shared);
        let in_use = active.slot.take_if(|slot| Some(slot.number) == unsynced);
        let unwritten = active.broken.take();
        drop(active);
        let full = unsynced.and_then(|number| match self.take(number) {
            Rest::Full(slot) => Some(slot),
            other => {
                self.put(number, other);
                None
            }
        });
        for slot in in_use.into_iter().chain(unwritten).chain(full) {
            self.put(
                slot.number,
                Rest::Broken {
                    last: Some(slot.last),
                },
            );
        }
    }

    /// Empties or makes anew every file whose edits are all saved.
    pub(super) fn renew(&mut self, disk: &dyn Disk, saved: u64) -> Result<(), DiskError> {
        let mut result = Ok(());
        for number in 0..self.rest.len() {
            let (rest, error) = match self.take(number) {
                Rest::Full(slot) if slot.last <= saved => match emptied(disk, &self.state, &slot) {
                    Ok(spare) => (Rest::Spare(spare), None),
                    Err(_) => self.renewed(disk, number, Some(slot.last)),
                },
                Rest::Broken { last } if last.is_none_or(|last| last <= saved) => {
                    self.renewed(disk, number, last)
                }
                other => (other, None),
            };
            self.put(number, rest);
            result = error.map_or(result, Err);
        }
        result
    }

    fn renewed(
        &self,
        disk: &dyn Disk,
        number: usize,
        last: Option<u64>,
    ) -> (Rest, Option<DiskError>) {
        match fresh(disk, &self.state, number, last.is_none()) {
            Ok(slot) => (Rest::Spare(slot), None),
            Err(error) => (Rest::Broken { last }, Some(error)),
        }
    }

    /// A file to go on with when none is in use.
    pub(super) fn take_spare(&mut self) -> Option<Slot> {
        let spare = self
            .rest
            .iter_mut()
            .find(|rest| matches!(rest, Rest::Spare(_)))?;
        match std::mem::replace(spare, Rest::InUse) {
            Rest::Spare(slot) => Some(slot),
            _ => None,
        }
    }

    /// Whether what is typed is being journaled.
    pub(super) fn is_in_use(&self) -> bool {
        lock(&self.shared).slot.is_some()
    }

    /// From now on this file is in use, unless more has been typed meanwhile than it holds: then it is given back.
    pub(super) fn put_in_use(&mut self, slot: Slot, holds: u64) -> Result<(), Slot> {
        let mut active = lock(&self.shared);
        if active.last > holds {
            return Err(slot);
        }
        active.slot = Some(slot);
        Ok(())
    }

    /// This file could not be written and is not to be used.
    pub(super) fn give_up(&mut self, slot: &Slot) {
        let last = Some(slot.last);
        self.put(slot.number, Rest::Broken { last });
    }

    /// Reserves space for the files that are in order, so that a full disk still takes what is typed.
    pub(super) fn reserve(&self, disk: &dyn Disk) {
        let in_use = lock(&self.shared)
            .slot
            .as_ref()
            .map(|s| Arc::clone(&s.file));
        let spare = self.rest.iter().filter_map(|rest| match rest {
            Rest::Spare(slot) => Some(Arc::clone(&slot.file)),
            _ => None,
        });
        in_use
            .into_iter()
            .chain(spare)
            .for_each(|file| disk.reserve(&file));
    }

    /// Syncs what has been appended; gives the revision up to which it is on the disk then, if there is a journal, or the
    /// number of the file that failed.
    pub(super) fn sync(&self, disk: &dyn Disk) -> Result<Option<u64>, (usize, io::Error)> {
        for rest in &self.rest {
            if let Rest::Full(slot) = rest {
                disk.sync_data(&slot.file).map_err(|e| (slot.number, e))?;
            }
        }
        let in_use = lock(&self.shared)
            .slot
            .as_ref()
            .map(|slot| (slot.number, slot.last, Arc::clone(&slot.file)));
        let Some((number, last, file)) = in_use else {
            return Ok(None);
        };
        disk.sync_data(&file).map_err(|e| (number, e))?;
        Ok(Some(last))
    }

    /// Empties all files: everything is saved and nothing more will be typed. Lines that stay are passed over when the
    /// session is opened again, so a failure does no harm.
    pub(super) fn clear(&mut self, disk: &dyn Disk) {
        let in_use = lock(&self.shared).slot.take();
        let mut cleared = Ok(());
        if let Some(slot) = in_use {
            self.put(slot.number, Rest::Full(slot));
        }
        for number in 0..self.rest.len() {
            cleared = cleared.and(match self.take(number) {
                Rest::Spare(_) | Rest::Full(_) => {
                    disk.shorten(&journal::path(&self.state, number), 0)
                }
                Rest::Broken { last: Some(_) } => disk.remove(&journal::path(&self.state, number)),
                Rest::Broken { last: None } | Rest::InUse => Ok(()),
            });
        }
        if let Err(error) = cleared {
            tracing::debug!(%error, "a journal stays as it is");
        }
    }

    fn take(&mut self, number: usize) -> Rest {
        self.rest
            .get_mut(number)
            .map_or(Rest::InUse, |rest| std::mem::replace(rest, Rest::InUse))
    }

    fn put(&mut self, number: usize, rest: Rest) {
        if let Some(place) = self.rest.get_mut(number) {
            *place = rest;
        }
    }
}

fn emptied(disk: &dyn Disk, state: &Path, slot: &Slot) -> io::Result<Slot> {
    disk.shorten(&journal::path(state, slot.number), 0)?;
    disk.reserve(&slot.file);
    Ok(Slot {
        number: slot.number,
        file: Arc::clone(&slot.file),
        length: 0,
        last: 0,
    })
}

/// A new, empty journal file in place of the one with this number. Never the same file again after a failure: the system
/// forgets that what it could not write is not on the disk.
pub(super) fn fresh(
    disk: &dyn Disk,
    state: &Path,
    number: usize,
    keep_old: bool,
) -> Result<Slot, DiskError> {
    let path = journal::path(state, number);
    if path.symlink_metadata().is_ok() {
        if keep_old {
            move_aside(disk, &path, Because::Damaged, system::wall_clock())?;
        } else {
            disk.remove(&path).at(&path)?;
        }
    }
    let file = disk.create_new(&path).at(&path)?;
    disk.reserve(&file);
    disk.sync_folder(state).at(state)?;
    Ok(Slot {
        number,
        file: Arc::new(file),
        length: 0,
        last: 0,
    })
}

#[cfg(test)]
#[path = "slots_tests.rs"]
mod tests;
