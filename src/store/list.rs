//! Which sessions and programmes there are.

use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::aside::is_aside;
use super::files::{DiskError, FileProblem, MAX_FILE_BYTES, read_bytes};
use super::header::{self, Header};
use super::open::{self, Damage};
use super::places::Places;

/// A session's file as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub path: PathBuf,
    /// When it was last saved; the beginning of time when the system does not tell.
    pub modified: SystemTime,
    /// A file that cannot be opened is listed with what is the matter, never left out.
    pub header: Result<Header, FileProblem>,
    /// Of a file that opens all the same: from an earlier save, whose header this is.
    pub damage: Option<Damage>,
}

/// The sessions, the one saved last first. Files that were put aside are not listed; they are told of when that happens.
///
/// # Errors
/// When the folder is there but cannot be read.
pub fn list(places: &Places) -> Result<Vec<Listed>, DiskError> {
    let mut sessions: Vec<Listed> = json_files(&places.sessions)?
        .into_iter()
        .map(|path| listed(places, &path))
        .collect();
    sessions.sort_by(|a, b| {
        b.modified
            .cmp(&a.modified)
            .then_with(|| b.path.cmp(&a.path))
    });
    Ok(sessions)
}

/// The files of the user's own programmes, by name.
///
/// # Errors
/// When the folder is there but cannot be read.
pub fn programmes(places: &Places) -> Result<Vec<PathBuf>, DiskError> {
    let mut files = json_files(&places.programmes)?;
    files.sort();
    Ok(files)
}

/// What a list shows of the file at a path. How a damaged one would open is found out by doing so; damage is rare.
fn listed(places: &Places, path: &Path) -> Listed {
    let modified = path.symlink_metadata().and_then(|m| m.modified());
    let header = read_bytes(path, MAX_FILE_BYTES)
        .and_then(|(bytes, _)| header::read(&bytes).map_err(FileProblem::from));
    let (header, damage) = match header {
        Ok(header) => (Ok(header), None),
        Err(problem) => match open::read(places, path) {
            Ok((session, recovery)) => (Ok(Header::of(&session)), recovery.damage),
            Err(_) => (Err(problem), None),
        },
    };
    Listed {
        path: path.to_path_buf(),
        modified: modified.unwrap_or(SystemTime::UNIX_EPOCH),
        header,
        damage,
    }
}

/// The files in a folder that may be sessions or programmes; none when there is no folder.
pub(super) fn json_files(folder: &Path) -> Result<Vec<PathBuf>, DiskError> {
    let entries = match std::fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(DiskError::new(folder, &error)),
        Ok(entries) => entries,
    };
    let is_json = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.ends_with(".json") && !name.starts_with('.') && !is_aside(&name)
    };
    Ok(entries
        .flatten()
        .map(|entry| entry.path())
        .filter(is_json)
        .collect())
}
