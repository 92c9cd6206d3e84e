//! Writing a whole file: afterwards there is the old one or the new one, never a mixture, and it is on the disk.

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use tempfile::NamedTempFile;

use super::aside::{Because, keep_aside};
use super::disk::Disk;
use super::files::{At, DiskError, MAX_FILE_BYTES, read_bytes, stamp_at};
use super::system::Stamp;

/// A new file beside `target`, written and synced, but not yet in its place.
fn written(
    disk: &dyn Disk,
    target: &Path,
    prefix: &str,
    bytes: &[u8],
) -> Result<NamedTempFile, DiskError> {
    let folder = folder_of(target);
    let file = disk.temporary(folder, prefix).at(folder)?;
    disk.write(file.as_file(), bytes).at(target)?;
    disk.sync(file.as_file()).at(target)?;
    Ok(file)
}

/// Puts a file with these bytes in place of what is at `target`, and tells what it looks like from outside.
pub(super) fn replace(
    disk: &dyn Disk,
    target: &Path,
    prefix: &str,
    bytes: &[u8],
) -> Result<Stamp, DiskError> {
    let file = written(disk, target, prefix, bytes)?;
    let stamp = Stamp::of(&file.as_file().metadata().at(target)?);
    disk.replace(file, target).at(target)?;
    disk.sync_folder(folder_of(target)).at(target)?;
    Ok(stamp)
}

/// Makes a file with these bytes where none is.
pub(super) fn create(
    disk: &dyn Disk,
    target: &Path,
    prefix: &str,
    bytes: &[u8],
) -> Result<(), DiskError> {
    let file = written(disk, target, prefix, bytes)?;
    disk.name(file, target).at(target)?;
    disk.sync_folder(folder_of(target)).at(target)
}

/// The folder in which a file lies.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// The session's file as we left it.
pub(super) struct Target {
    path: PathBuf,
    /// What we know lies there; nothing when it is not ours to replace unseen.
    seen: Option<Seen>,
    /// Where someone else's version has been kept that is still to be replaced.
    theirs: Option<PathBuf>,
}

/// What was seen of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Seen {
    stamp: Stamp,
    length: usize,
    crc: u32,
}

impl Seen {
    pub(super) fn new(stamp: Stamp, bytes: &[u8]) -> Seen {
        Seen {
            stamp,
            length: bytes.len(),
            crc: crc32fast::hash(bytes),
        }
    }

    /// Whether the file at the path still looks as it did.
    pub(super) fn is_still(&self, path: &Path) -> bool {
        stamp_at(path).is_ok_and(|stamp| stamp.as_ref() == Some(&self.stamp))
    }

    fn has(&self, bytes: &[u8]) -> bool {
        self.length == bytes.len() && self.crc == crc32fast::hash(bytes)
    }
}

impl Target {
    pub(super) fn new(path: PathBuf, seen: Option<Seen>) -> Target {
        Target {
            path,
            seen,
            theirs: None,
        }
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Replaces the file. When someone else has changed it since, theirs is kept beside it; the path of that is given.
    pub(super) fn save(
        &mut self,
        disk: &dyn Disk,
        prefix: &str,
        text: &str,
        now: DateTime<FixedOffset>,
    ) -> Result<Option<PathBuf>, DiskError> {
        self.keep_theirs(disk, now)?;
        let stamp = replace(disk, &self.path, prefix, text.as_bytes())?;
        self.seen = Some(Seen::new(stamp, text.as_bytes()));
        Ok(self.theirs.take())
    }

    /// Keeps aside what lies at the path, unless we have seen it. A file that was only touched or copied back is ours.
    fn keep_theirs(
        &mut self,
        disk: &dyn Disk,
        now: DateTime<FixedOffset>,
    ) -> Result<(), DiskError> {
        let Some(stamp) = stamp_at(&self.path)? else {
            return Ok(());
        };
        let ours = self
            .seen
            .as_ref()
            .is_some_and(|seen| stamp == seen.stamp || self.still_reads_as(seen));
        if !ours {
            self.theirs = Some(keep_aside(disk, &self.path, Because::Conflict, now)?);
            // Kept once is enough, however often the saving itself must be tried.
            self.seen = Some(Seen::new(stamp, &[]));
        }
        Ok(())
    }

    fn still_reads_as(&self, seen: &Seen) -> bool {
        read_bytes(&self.path, MAX_FILE_BYTES).is_ok_and(|(bytes, _)| seen.has(&bytes))
    }
}
