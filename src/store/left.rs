//! What the session's file was when we last left it, noted beside the journals. A file that still is that was not replaced
//! by anyone: a generation that is further on continues it, and there was no room to save the file after it. Any other file
//! is someone's choice.

use std::path::{Path, PathBuf};

use super::disk::Disk;

/// Takes note of what the file holds now. The note has one length, so that a full disk takes it too; without it, or with one
/// that is behind, a file is taken as it is.
pub(super) fn note(disk: &dyn Disk, state: &Path, bytes: &[u8]) {
    if let Err(error) = disk.overwrite(&path(state), mark(bytes).as_bytes()) {
        tracing::debug!(%error, "no note of how the file was left");
    }
}

/// Whether these bytes are what the file was left with.
pub(super) fn is_noted(state: &Path, bytes: &[u8]) -> bool {
    std::fs::read_to_string(path(state)).is_ok_and(|noted| noted == mark(bytes))
}

fn mark(bytes: &[u8]) -> String {
    format!("{:08x} {:016x}\n", crc32fast::hash(bytes), bytes.len())
}

fn path(state: &Path) -> PathBuf {
    state.join("left")
}
