//! Putting a file aside: what is damaged or not ours is kept under another name and never overwritten.

use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};

use super::disk::Disk;
use super::files::{At, DiskError, MAX_FILE_BYTES, read_bytes};
use super::write::folder_of;

/// Why a file was put aside; part of its new name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Because {
    Damaged,
    Conflict,
}

impl Because {
    fn word(self) -> &'static str {
        match self {
            Because::Damaged => "damaged",
            Because::Conflict => "conflict",
        }
    }
}

/// Whether a file's name says that it was put aside.
pub(super) fn is_aside(name: &str) -> bool {
    let marks = [Because::Damaged, Because::Conflict];
    marks
        .iter()
        .any(|because| name.contains(&format!(".{}-", because.word())))
}

/// How many files may be put aside for the same reason in the same second.
const MAX_ASIDES: u32 = 100;

/// Gives what lies at `path` a second name beside it, `NAME.damaged-TIME.EXT`, so that its own name can be used anew. What
/// has that name already is never overwritten.
pub(super) fn keep_aside(
    disk: &dyn Disk,
    path: &Path,
    because: Because,
    now: DateTime<FixedOffset>,
) -> Result<PathBuf, DiskError> {
    with_free_name(path, because, now, |aside| {
        disk.link(path, aside).or_else(|error| {
            if error.kind() == io::ErrorKind::AlreadyExists {
                return Err(error);
            }
            // Not every file system has second names.
            let (bytes, _) = read_bytes(path, MAX_FILE_BYTES).map_err(|_| error)?;
            write_aside(disk, aside, &bytes)
        })
    })
}

/// Writes bytes beside `path` under a name that says why.
pub(super) fn put_aside(
    disk: &dyn Disk,
    path: &Path,
    bytes: &[u8],
    because: Because,
    now: DateTime<FixedOffset>,
) -> Result<PathBuf, DiskError> {
    with_free_name(path, because, now, |aside| write_aside(disk, aside, bytes))
}

/// Moves what lies at `path` to a name beside it that says why.
pub(super) fn move_aside(
    disk: &dyn Disk,
    path: &Path,
    because: Because,
    now: DateTime<FixedOffset>,
) -> Result<PathBuf, DiskError> {
    with_free_name(path, because, now, |aside| disk.rename(path, aside))
}

fn write_aside(disk: &dyn Disk, aside: &Path, bytes: &[u8]) -> io::Result<()> {
    let file = disk.create_new(aside)?;
    disk.write(&file, bytes)?;
    disk.sync(&file)?;
    disk.sync_folder(folder_of(aside))
}

fn with_free_name(
    path: &Path,
    because: Because,
    now: DateTime<FixedOffset>,
    mut give: impl FnMut(&Path) -> io::Result<()>,
) -> Result<PathBuf, DiskError> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let extension = path.extension().unwrap_or_default().to_string_lossy();
    let time = now.format("%Y%m%dT%H%M%S");
    let mut turn = 1;
    loop {
        let count = if turn == 1 {
            String::new()
        } else {
            format!("-{turn}")
        };
        let word = because.word();
        let aside = path.with_file_name(format!("{stem}.{word}-{time}{count}.{extension}"));
        match give(&aside) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && turn < MAX_ASIDES => {
                turn += 1;
            }
            done => return done.map(|()| aside.clone()).at(&aside),
        }
    }
}
