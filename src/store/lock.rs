//! One writer per session: a lock that the system lets go when its holder ends, however it ends.

use std::fs::{File, TryLockError};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

use super::files::{At, DiskError};
use super::system;

const NAME: &str = "lock";
/// What is written about a holder always takes so many bytes: writing over it costs nothing, emptying the file first can
/// make some file systems wait for the disk.
const HOLDER_BYTES: u16 = 512;

/// Who has a session open for writing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    pub pid: u32,
    /// Name of the machine.
    pub host: String,
    pub since: DateTime<FixedOffset>,
}

/// The right to write; let go when dropped.
pub(super) struct Lock {
    file: File,
}

impl Drop for Lock {
    /// At once, also when another program is just being started and still has all our files.
    fn drop(&mut self) {
        if let Err(error) = self.file.unlock() {
            tracing::debug!(%error, "the lock is let go by closing it");
        }
    }
}

/// Why the right to write cannot be had.
#[derive(Debug)]
pub(super) enum NotLocked {
    /// Another program has it; who, if that can be read.
    Held(Option<Holder>),
    Disk(DiskError),
}

impl From<DiskError> for NotLocked {
    fn from(error: DiskError) -> NotLocked {
        NotLocked::Disk(error)
    }
}

/// Makes the session's folder of state where there is none, and takes the lock in it.
pub(super) fn take(state: &Path, now: DateTime<FixedOffset>) -> Result<Lock, NotLocked> {
    system::create_folder(state).at(state)?;
    let path = lock_path(state);
    let mut file = system::open_writing(&path, true).at(&path)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Err(NotLocked::Held(holder(&mut file))),
        Err(TryLockError::Error(error)) => return Err(DiskError::new(&path, &error).into()),
    }
    // Only a courtesy to whoever comes second; the lock holds without it.
    if let Err(error) = write_holder(&mut file, now) {
        tracing::debug!(%error, "the lock does not say who holds it");
    }
    Ok(Lock { file })
}

pub(super) fn lock_path(state: &Path) -> PathBuf {
    state.join(NAME)
}

fn write_holder(file: &mut File, now: DateTime<FixedOffset>) -> std::io::Result<()> {
    let holder = Holder {
        pid: std::process::id(),
        host: system::host(),
        since: now,
    };
    let text = serde_json::to_string(&holder)?;
    let width = usize::from(HOLDER_BYTES);
    file.write_all(format!("{text:<width$}").as_bytes())
}

fn holder(file: &mut File) -> Option<Holder> {
    file.seek(SeekFrom::Start(0)).ok()?;
    let mut text = String::new();
    file.take(HOLDER_BYTES.into())
        .read_to_string(&mut text)
        .ok()?;
    serde_json::from_str(&text).ok()
}
