//! Taking away the draft of a programme, once the programme itself is kept.

use std::io::ErrorKind;
use std::path::Path;

use uuid::Uuid;

use super::files::{At, DiskError};
use super::places::Places;

/// Removes a session that is closed, and what is kept beside it. The journal and the generations go first: until the file
/// is gone too it can be opened.
///
/// # Errors
/// When something of it cannot be removed.
pub fn discard(places: &Places, path: &Path, id: Uuid) -> Result<(), DiskError> {
    let state = places.state_of(id);
    gone(std::fs::remove_dir_all(&state)).at(&state)?;
    gone(std::fs::remove_file(path)).at(path)
}

/// What is not there need not be removed.
fn gone(removed: std::io::Result<()>) -> std::io::Result<()> {
    match removed {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        removed => removed,
    }
}
