//! Every operation that changes the disk, behind one trait, so that tests can let each of them fail.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use tempfile::NamedTempFile;

use super::system;

/// How much of the disk each journal keeps for itself.
const RESERVED_BYTES: u64 = 1 << 20;
/// Less than this is not worth the asking.
const SMALLEST_RESERVE_BYTES: u64 = 4 << 10;

/// The disk as the saving code sees it.
pub(super) trait Disk: Send + Sync {
    /// A new file of ours in a folder; gone again when dropped.
    fn temporary(&self, folder: &Path, prefix: &str) -> io::Result<NamedTempFile>;
    /// Writes all bytes where the file stands; one system call when the disk takes them.
    fn write(&self, file: &File, bytes: &[u8]) -> io::Result<()>;
    /// Contents and what the system knows about the file are on the disk afterwards.
    fn sync(&self, file: &File) -> io::Result<()>;
    /// Contents and length are on the disk afterwards.
    fn sync_data(&self, file: &File) -> io::Result<()>;
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;
    /// The file takes the place of what is at `target`, in one step.
    fn replace(&self, file: NamedTempFile, target: &Path) -> io::Result<()>;
    /// The file gets the name `target`, which must be free.
    fn name(&self, file: NamedTempFile, target: &Path) -> io::Result<()>;
    /// A second name for the same file; it must be free.
    fn link(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Another name for the file; it must be free.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// A journal to append to, made when it is not there.
    fn open_journal(&self, path: &Path) -> io::Result<File>;
    /// A file that must not be there yet.
    fn create_new(&self, path: &Path) -> io::Result<File>;
    fn shorten(&self, path: &Path, length: u64) -> io::Result<()>;
    /// Writes over what the file begins with; made when it is not there.
    fn overwrite(&self, path: &Path, bytes: &[u8]) -> io::Result<()>;
    /// Whether files can be put into a folder, as far as can be told without doing it.
    fn probe(&self, folder: &Path) -> io::Result<()>;

    /// Reserves space for a journal; on a small disk, or one that is nearly full, as much of it as there is.
    fn reserve(&self, journal: &File) {
        let mut bytes = RESERVED_BYTES;
        while let Err(error) = system::reserve(journal, bytes) {
            bytes /= 4;
            if error.kind() != io::ErrorKind::StorageFull || bytes < SMALLEST_RESERVE_BYTES {
                tracing::debug!(%error, "no space reserved for the journal");
                return;
            }
        }
    }
}

/// The disk of this machine.
pub(super) struct RealDisk;

impl Disk for RealDisk {
    fn temporary(&self, folder: &Path, prefix: &str) -> io::Result<NamedTempFile> {
        tempfile::Builder::new()
            .prefix(prefix)
            .suffix(TEMPORARY_SUFFIX)
            .tempfile_in(folder)
    }

    fn write(&self, mut file: &File, bytes: &[u8]) -> io::Result<()> {
        file.write_all(bytes)
    }

    fn sync(&self, file: &File) -> io::Result<()> {
        file.sync_all()
    }

    fn sync_data(&self, file: &File) -> io::Result<()> {
        file.sync_data()
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        system::sync_folder(folder)
    }

    fn replace(&self, file: NamedTempFile, target: &Path) -> io::Result<()> {
        file.persist(target).map(drop).map_err(|e| e.error)
    }

    fn name(&self, file: NamedTempFile, target: &Path) -> io::Result<()> {
        let path = file.into_temp_path();
        system::rename_new(&path, target)?;
        // The name is gone already; there is nothing left to remove.
        path.keep().map(drop).map_err(|e| e.error)
    }

    fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::hard_link(from, to)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        system::rename_new(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn open_journal(&self, path: &Path) -> io::Result<File> {
        system::open_appending(path)
    }

    fn create_new(&self, path: &Path) -> io::Result<File> {
        system::create_new(path)
    }

    fn shorten(&self, path: &Path, length: u64) -> io::Result<()> {
        system::open_writing(path, false)?.set_len(length)
    }

    fn overwrite(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        system::open_writing(path, true)?.write_all(bytes)
    }

    fn probe(&self, folder: &Path) -> io::Result<()> {
        system::probe(folder)
    }
}

/// How the names of files end that a killed program may leave behind.
pub(super) const TEMPORARY_SUFFIX: &str = ".tmp";

/// Removes what a killed program left half-written. What cannot be removed is left: it harms nothing.
pub(super) fn sweep(disk: &dyn Disk, folder: &Path, prefix: &str) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with(prefix)
            && name.ends_with(TEMPORARY_SUFFIX)
            && let Err(error) = disk.remove(&entry.path())
        {
            tracing::debug!(%error, "a temporary file stays");
        }
    }
}
