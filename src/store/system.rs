//! What differs between systems: modes, links, stamps of files, folders that can be synced, space that can be reserved.
//! Where a system lacks something the fallback is correct but coarser.

use std::fs::{File, Metadata, OpenOptions};
use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime};

use chrono::{DateTime, FixedOffset, Local};
use serde::{Deserialize, Serialize};

/// What a file looked like from the outside; differs as soon as someone else writes or replaces it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stamp {
    identity: Identity,
    size: u64,
    modified: Option<SystemTime>,
}

impl Stamp {
    pub(super) fn of(metadata: &Metadata) -> Stamp {
        Stamp {
            identity: identity(metadata),
            size: metadata.len(),
            modified: metadata.modified().ok(),
        }
    }
}

/// What a file looks like from outside, to be written down. Differs once its contents may have changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Fingerprint {
    size: u64,
    /// Seconds and nanoseconds, as the system counts them.
    modified: Option<(u64, u32)>,
    /// When the system last wrote down anything about the file, whatever the file says itself.
    changed: Option<(u64, u32)>,
    identity: Identity,
}

impl Fingerprint {
    pub(super) fn of(metadata: &Metadata) -> Fingerprint {
        let modified = metadata.modified().ok();
        let since = modified.and_then(|time| time.duration_since(SystemTime::UNIX_EPOCH).ok());
        let modified = since.map(|since| (since.as_secs(), since.subsec_nanos()));
        Fingerprint {
            size: metadata.len(),
            modified,
            changed: changed(metadata).or(modified),
            identity: identity(metadata),
        }
    }

    /// When it was last changed, as far as the system tells.
    pub(super) fn changed(&self) -> Option<SystemTime> {
        let (seconds, nanoseconds) = self.changed?;
        SystemTime::UNIX_EPOCH.checked_add(Duration::new(seconds, nanoseconds))
    }
}

/// What the wall clock says, in the zone of the machine.
pub(super) fn wall_clock() -> DateTime<FixedOffset> {
    Local::now().fixed_offset()
}

/// Opens a file for reading: never through a link at its end, and without waiting for the other end of a pipe.
pub(super) fn open_reading(path: &Path) -> io::Result<File> {
    open_plain(OpenOptions::new().read(true), path)
}

/// Opens, and makes if it is not there, a file of ours to write at its end.
pub(super) fn open_appending(path: &Path) -> io::Result<File> {
    open_plain(OpenOptions::new().append(true).create(true), path)
}

/// Opens a file of ours to read and write, and to shorten (which a file opened for appending cannot be everywhere).
pub(super) fn open_writing(path: &Path, create: bool) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(create);
    open_plain(&mut options, path)
}

/// Makes a file of ours that must not be there yet.
pub(super) fn create_new(path: &Path) -> io::Result<File> {
    open_plain(OpenOptions::new().append(true).create_new(true), path)
}

fn open_plain(options: &mut OpenOptions, path: &Path) -> io::Result<File> {
    guard(options);
    let link = |error| match path.symlink_metadata() {
        Ok(metadata) if metadata.is_symlink() => no_plain_file(),
        _ => error,
    };
    let file = options.open(path).map_err(link)?;
    if file.metadata()?.is_file() && (FOLLOWS_NO_LINK || !path.is_symlink()) {
        Ok(file)
    } else {
        Err(no_plain_file())
    }
}

/// What is there is a link, a folder, a pipe or a device.
fn no_plain_file() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, "not a plain file")
}

/// Gives a new file a name that must be free.
pub(super) fn rename_new(from: &Path, to: &Path) -> io::Result<()> {
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        use rustix::io::Errno;
        match renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE) {
            Err(Errno::INVAL | Errno::NOSYS) => {}
            done => return Ok(done?),
        }
    }
    std::fs::hard_link(from, to)?;
    std::fs::remove_file(from)
}

/// Reserves space for a file without making it longer, so that a full disk still takes what is appended. Where a file
/// system cannot, nothing is lost but that.
#[cfg(target_os = "linux")]
pub(super) fn reserve(file: &File, bytes: u64) -> io::Result<()> {
    use rustix::fs::{FallocateFlags, fallocate};
    Ok(fallocate(file, FallocateFlags::KEEP_SIZE, 0, bytes)?)
}

#[cfg(not(target_os = "linux"))]
pub(super) fn reserve(_: &File, _: u64) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// The machine's name, as far as it can be had without asking a network.
pub(super) fn host() -> String {
    let name = std::fs::read_to_string("/proc/sys/kernel/hostname")
        .or_else(|_| std::env::var("COMPUTERNAME").map_err(io::Error::other))
        .unwrap_or_default();
    name.trim().to_owned()
}

#[cfg(unix)]
use unix::{FOLLOWS_NO_LINK, Identity, changed, guard, identity};
#[cfg(unix)]
pub(super) use unix::{create_folder, probe, sync_folder};

#[cfg(unix)]
mod unix {
    use std::fs::{DirBuilder, File, Metadata, OpenOptions};
    use std::io;
    use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
    use std::path::Path;

    use rustix::fs::{Access, OFlags, access};

    pub(super) const FOLLOWS_NO_LINK: bool = true;

    pub(super) fn guard(options: &mut OpenOptions) {
        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
        options.mode(0o600).custom_flags(flags.bits().cast_signed());
    }

    /// Device and inode.
    pub(super) type Identity = (u64, u64);

    pub(super) fn identity(metadata: &Metadata) -> Identity {
        (metadata.dev(), metadata.ino())
    }

    /// Seconds and nanoseconds; no program can set them.
    pub(super) fn changed(metadata: &Metadata) -> Option<(u64, u32)> {
        let seconds = metadata.ctime().try_into().ok()?;
        Some((seconds, metadata.ctime_nsec().try_into().ok()?))
    }

    /// Makes a folder, and those above it, for its owner alone.
    pub(in super::super) fn create_folder(path: &Path) -> io::Result<()> {
        DirBuilder::new().recursive(true).mode(0o700).create(path)
    }

    /// Whether files can be put into a folder: an error when its mode or a read-only disk forbids it.
    pub(in super::super) fn probe(folder: &Path) -> io::Result<()> {
        Ok(access(folder, Access::WRITE_OK)?)
    }

    /// Makes sure that the names in a folder are on the disk.
    pub(in super::super) fn sync_folder(path: &Path) -> io::Result<()> {
        File::open(path)?.sync_all()
    }
}

#[cfg(not(unix))]
use portable::{FOLLOWS_NO_LINK, Identity, changed, guard, identity};
#[cfg(not(unix))]
pub(super) use portable::{create_folder, probe, sync_folder};

#[cfg(not(unix))]
mod portable {
    use std::fs::{Metadata, OpenOptions, create_dir_all};
    use std::io;
    use std::path::Path;

    pub(super) const FOLLOWS_NO_LINK: bool = false;

    pub(super) fn guard(_: &mut OpenOptions) {}

    /// The system does not tell which file it is; size and time must do.
    pub(super) type Identity = ();

    pub(super) fn identity(_: &Metadata) -> Identity {}

    /// The file's own word must do.
    pub(super) fn changed(_: &Metadata) -> Option<(u64, u32)> {
        None
    }

    pub(in super::super) fn create_folder(path: &Path) -> io::Result<()> {
        create_dir_all(path)
    }

    /// Modes say nothing here; the first save will tell.
    pub(in super::super) fn probe(_: &Path) -> io::Result<()> {
        Ok(())
    }

    /// Folders cannot be opened as files here; a rename is durable once the system says so.
    pub(in super::super) fn sync_folder(_: &Path) -> io::Result<()> {
        Ok(())
    }
}
