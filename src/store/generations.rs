//! The last good generations of a session, so that a file that went bad costs minutes and not the day.

use std::collections::VecDeque;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::disk::Disk;
use super::files::{DiskError, MAX_FILE_BYTES, read_bytes};
use super::write::replace;

/// How many are kept.
const KEPT: usize = 10;
/// How many are kept on a disk that is full.
const KEPT_WHEN_FULL: usize = 2;

/// The generations of one session; their numbers grow.
pub(super) struct Generations {
    state: PathBuf,
    numbers: VecDeque<u64>,
    /// When the newest one's number was first used, if by us.
    begun: Option<Instant>,
    /// For so long the newest is overwritten, so that all together reach back far enough.
    young: Duration,
    /// What it began with, until that is on the disk.
    unsynced: Option<File>,
}

impl Generations {
    pub(super) fn find(state: &Path, young: Duration) -> Generations {
        Generations {
            state: state.to_path_buf(),
            numbers: numbers(state).into(),
            begun: None,
            young,
            unsynced: None,
        }
    }

    /// Makes what the session was opened from the newest generation, unless it is: the journal continues that, and no
    /// other. It is on the disk only once it has been synced.
    pub(super) fn begin_with(
        &mut self,
        disk: &dyn Disk,
        prefix: &str,
        bytes: &[u8],
    ) -> io::Result<()> {
        let newest = self.numbers.back().copied();
        if newest.is_some_and(|number| is_same(&path(&self.state, number), bytes)) {
            return Ok(());
        }
        let number = newest.map_or(0, |n| n.saturating_add(1));
        let file = disk.temporary(&self.state, prefix)?;
        disk.write(file.as_file(), bytes)?;
        self.unsynced = Some(file.reopen()?);
        disk.replace(file, &path(&self.state, number))?;
        self.numbers.push_back(number);
        Ok(())
    }

    /// Makes sure that what it began with is on the disk.
    pub(super) fn sync(&mut self, disk: &dyn Disk) -> io::Result<()> {
        match self.unsynced.take() {
            Some(file) => disk.sync(&file),
            None => Ok(()),
        }
    }

    /// Writes the newest generation and removes the one that is one too many.
    pub(super) fn write(
        &mut self,
        disk: &dyn Disk,
        prefix: &str,
        text: &str,
        now: Instant,
    ) -> Result<(), DiskError> {
        let newest = self.numbers.back().copied();
        let is_young = |begun| now.saturating_duration_since(begun) < self.young;
        let number = match newest {
            Some(newest) if self.begun.is_some_and(is_young) => newest,
            newest => newest.map_or(0, |n| n.saturating_add(1)),
        };
        replace(disk, &path(&self.state, number), prefix, text.as_bytes())?;
        if newest != Some(number) {
            self.numbers.push_back(number);
            self.begun = Some(now);
        }
        self.keep(KEPT, disk);
        Ok(())
    }

    /// Removes the older ones, as there is no room; whether there were any.
    pub(super) fn make_room(&mut self, disk: &dyn Disk) -> bool {
        self.keep(KEPT_WHEN_FULL, disk)
    }

    /// Removes the oldest until so many are left; whether any was removed.
    fn keep(&mut self, count: usize, disk: &dyn Disk) -> bool {
        let too_many = self.numbers.len().saturating_sub(count);
        let mut removed = false;
        for oldest in self.numbers.drain(..too_many) {
            match disk.remove(&path(&self.state, oldest)) {
                Ok(()) => removed = true,
                Err(error) => tracing::debug!(%error, "an old generation stays"),
            }
        }
        removed
    }
}

/// Whether the file holds these bytes.
pub(super) fn is_same(path: &Path, bytes: &[u8]) -> bool {
    let length = path.symlink_metadata().map(|metadata| metadata.len());
    length.is_ok_and(|length| usize::try_from(length) == Ok(bytes.len()))
        && read_bytes(path, MAX_FILE_BYTES).is_ok_and(|(there, _)| there == bytes)
}

/// Numbers of the generations that are there, the newest last.
pub(super) fn numbers(state: &Path) -> Vec<u64> {
    let Ok(entries) = std::fs::read_dir(state) else {
        return Vec::new();
    };
    let number = |name: &str| -> Option<u64> {
        let digits = name.strip_prefix("generation-")?.strip_suffix(".json")?;
        digits.parse().ok()
    };
    let mut numbers: Vec<u64> = entries
        .flatten()
        .filter_map(|entry| number(entry.file_name().to_str()?))
        .collect();
    numbers.sort_unstable();
    numbers
}

pub(super) fn path(state: &Path, number: u64) -> PathBuf {
    state.join(format!("generation-{number}.json"))
}
