//! What differs between systems: who may read a file, and how much room a disk has.

#[cfg(not(unix))]
pub(super) use portable::{create_folder, for_owner_alone, free_bytes, mode};
#[cfg(unix)]
pub(super) use unix::{create_folder, for_owner_alone, free_bytes, mode};

#[cfg(unix)]
mod unix {
    use std::fs::{DirBuilder, OpenOptions};
    use std::io;
    use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
    use std::path::Path;

    /// Makes a folder, and those above it, for its owner alone.
    pub(in super::super) fn create_folder(folder: &Path) -> io::Result<()> {
        DirBuilder::new().recursive(true).mode(0o700).create(folder)
    }

    /// What is made with these options is for its owner alone.
    pub(in super::super) fn for_owner_alone(options: &mut OpenOptions) -> &mut OpenOptions {
        options.mode(0o600)
    }

    /// The permissions of what lies at a path.
    pub(in super::super) fn mode(path: &Path) -> Option<u32> {
        path.metadata()
            .ok()
            .map(|metadata| metadata.permissions().mode() & 0o777)
    }

    /// The room that the disk of a path has for this user.
    pub(in super::super) fn free_bytes(path: &Path) -> Option<u64> {
        let disk = rustix::fs::statvfs(path).ok()?;
        disk.f_bavail.checked_mul(disk.f_frsize)
    }
}

/// Where a system does not tell, nothing is said.
#[cfg(not(unix))]
mod portable {
    use std::fs::OpenOptions;
    use std::io;
    use std::path::Path;

    pub(in super::super) fn create_folder(folder: &Path) -> io::Result<()> {
        std::fs::create_dir_all(folder)
    }

    pub(in super::super) fn for_owner_alone(options: &mut OpenOptions) -> &mut OpenOptions {
        options
    }

    pub(in super::super) fn mode(_: &Path) -> Option<u32> {
        None
    }

    pub(in super::super) fn free_bytes(_: &Path) -> Option<u64> {
        None
    }
}
