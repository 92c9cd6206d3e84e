//! Files as they are found: read whole, with a limit, and never through a link or from a pipe.

use std::fs::Metadata;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::system::{self, Stamp};
use crate::session::SessionError;

/// A session above this is not read: no workshop fills it, and a file that size was not made by us.
pub const MAX_FILE_BYTES: u64 = 16 << 20;

/// What the system said about a file or folder.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {message}", path.display())]
pub struct DiskError {
    pub path: PathBuf,
    pub kind: io::ErrorKind,
    /// In the system's words.
    pub message: String,
}

impl DiskError {
    pub(super) fn new(path: &Path, error: &io::Error) -> DiskError {
        DiskError {
            path: path.to_path_buf(),
            kind: error.kind(),
            message: error.to_string(),
        }
    }
}

/// Adds the path to what the system said.
pub(super) trait At<T> {
    fn at(self, path: &Path) -> Result<T, DiskError>;
}

impl<T> At<T> for io::Result<T> {
    fn at(self, path: &Path) -> Result<T, DiskError> {
        self.map_err(|error| DiskError::new(path, &error))
    }
}

/// Why a file cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FileProblem {
    #[error(transparent)]
    Disk(#[from] DiskError),
    /// A link, a folder, a pipe or a device.
    #[error("this is not a plain file")]
    NotPlain,
    #[error("{bytes} bytes are more than the {limit} that are read")]
    TooLarge { bytes: u64, limit: u64 },
    #[error("byte {at} is not UTF-8")]
    NotText { at: usize },
    #[error(transparent)]
    Session(#[from] SessionError),
}

/// The bytes of a plain file of at most `limit` bytes, and what the file looked like when it was read.
pub(super) fn read_bytes(path: &Path, limit: u64) -> Result<(Vec<u8>, Metadata), FileProblem> {
    let file = match system::open_reading(path) {
        Err(error) if error.kind() == io::ErrorKind::InvalidInput => {
            return Err(FileProblem::NotPlain);
        }
        file => file.at(path)?,
    };
    let metadata = file.metadata().at(path)?;
    let too_large = |bytes| FileProblem::TooLarge { bytes, limit };
    if metadata.len() > limit {
        return Err(too_large(metadata.len()));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or_default() + 1);
    file.take(limit + 1).read_to_end(&mut bytes).at(path)?;
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if length > limit {
        return Err(too_large(length));
    }
    Ok((bytes, metadata))
}

/// The text of a plain file, for example of a programme.
///
/// # Errors
/// When it cannot be read, is larger than [`MAX_FILE_BYTES`], or is not UTF-8.
pub fn read_text(path: &Path) -> Result<String, FileProblem> {
    let (bytes, _) = read_bytes(path, MAX_FILE_BYTES)?;
    text(&bytes).map(str::to_owned)
}

pub(super) fn text(bytes: &[u8]) -> Result<&str, FileProblem> {
    std::str::from_utf8(bytes).map_err(|error| FileProblem::NotText {
        at: error.valid_up_to(),
    })
}

/// What lies at a path now, if anything does.
pub(super) fn stamp_at(path: &Path) -> Result<Option<Stamp>, DiskError> {
    match path.symlink_metadata() {
        Ok(metadata) => Ok(Some(Stamp::of(&metadata))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(DiskError::new(path, &error)),
    }
}
