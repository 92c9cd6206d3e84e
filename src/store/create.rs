//! A new session's file.

use std::path::{Path, PathBuf};

use super::disk::{Disk, RealDisk};
use super::files::{At, DiskError, MAX_FILE_BYTES};
use super::name::{file_name, long_file_name};
use super::news::SaveError;
use super::places::Places;
use super::saving::temporary_prefix;
use super::{system, write};
use crate::session::{self, Session};

/// Writes a session that has no file yet, and tells where. What is there is never overwritten.
///
/// # Errors
/// When the folder cannot be written, or files of both possible names are there.
pub fn create(places: &Places, session: &Session) -> Result<PathBuf, SaveError> {
    create_on(&RealDisk, places, session)
}

/// Writes a session to a file of this name, where none is.
///
/// # Errors
/// When there is one already, or the folder cannot be written.
pub fn create_at(path: &Path, session: &Session) -> Result<(), SaveError> {
    let text = text_of(session)?;
    let prefix = temporary_prefix(session);
    write::create(&RealDisk, path, &prefix, text.as_bytes()).map_err(SaveError::File)
}

fn text_of(session: &Session) -> Result<String, SaveError> {
    let text = session::write(session).map_err(|_| SaveError::NotTheSame)?;
    let bytes = u64::try_from(text.len()).unwrap_or(u64::MAX);
    if bytes > MAX_FILE_BYTES {
        let limit = MAX_FILE_BYTES;
        return Err(SaveError::TooLarge { bytes, limit });
    }
    Ok(text)
}

fn create_on(disk: &dyn Disk, places: &Places, session: &Session) -> Result<PathBuf, SaveError> {
    let text = text_of(session)?;
    let folder = &places.sessions;
    system::create_folder(folder)
        .at(folder)
        .map_err(SaveError::File)?;
    let make = |name: String| -> Result<PathBuf, DiskError> {
        let path = folder.join(name);
        write::create(disk, &path, &temporary_prefix(session), text.as_bytes())?;
        Ok(path)
    };
    make(file_name(session))
        .or_else(|error| match error.kind {
            std::io::ErrorKind::AlreadyExists => make(long_file_name(session)),
            _ => Err(error),
        })
        .map_err(SaveError::File)
}
