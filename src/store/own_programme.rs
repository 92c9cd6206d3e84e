//! Keeping one's own programmes: a file for each, named by id and language.

use std::path::{Path, PathBuf};

use super::disk::{Disk, RealDisk};
use super::files::{At, MAX_FILE_BYTES, read_text};
use super::list::programmes;
use super::news::SaveError;
use super::places::Places;
use super::{system, write};
use crate::programme::{Programme, catalogue, free_id, read, slug};

/// How a programme becomes one of the user's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeping {
    /// As a new one: an id that another programme has is changed to one that is free.
    New,
    /// Under its own id, in place of the own programme with the same id and language, if there is one.
    Same,
}

/// Where a programme is kept now.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptProgramme {
    pub path: PathBuf,
    /// With the id that it got.
    pub programme: Programme,
}

/// Writes a programme to the folder of the user's own, and tells where. The file of another programme is never written over.
///
/// # Errors
/// When the folder cannot be written, or the programme would not read back as it is.
pub fn keep_programme(
    places: &Places,
    programme: &Programme,
    keeping: Keeping,
) -> Result<KeptProgramme, SaveError> {
    keep_on(&RealDisk, places, programme, keeping)
}

/// Writes a programme's file for someone else, at a path where nothing is.
///
/// # Errors
/// When something is there, or it cannot be written.
pub fn write_programme(path: &Path, text: &str) -> Result<(), SaveError> {
    write::create(&RealDisk, path, ".programme.", text.as_bytes()).map_err(SaveError::File)
}

fn keep_on(
    disk: &dyn Disk,
    places: &Places,
    programme: &Programme,
    keeping: Keeping,
) -> Result<KeptProgramme, SaveError> {
    let own = own(places).map_err(SaveError::File)?;
    let mut programme = programme.clone();
    programme.id = id_for(&programme, &own, keeping);
    let text = text_of(&programme)?;
    let folder = &places.programmes;
    system::create_folder(folder)
        .at(folder)
        .map_err(SaveError::File)?;
    let name = format!("{}.{}", programme.id, programme.language);
    let prefix = format!(".{name}.");
    let same = own.iter().find(|own| own.is_same(&programme));
    let path = if let Some(same) = same {
        write::replace(disk, &same.path, &prefix, text.as_bytes()).map_err(SaveError::File)?;
        same.path.clone()
    } else {
        let path = free_path(folder, &name);
        write::create(disk, &path, &prefix, text.as_bytes()).map_err(SaveError::File)?;
        path
    };
    Ok(KeptProgramme { path, programme })
}

/// A file in the folder of the user's own programmes that is one.
struct Own {
    path: PathBuf,
    id: String,
    language: crate::programme::Language,
}

impl Own {
    fn is_same(&self, programme: &Programme) -> bool {
        self.id == programme.id && self.language == programme.language
    }
}

fn own(places: &Places) -> Result<Vec<Own>, super::DiskError> {
    let of = |path: PathBuf| {
        let programme = read::read(&read_text(&path).ok()?).ok()?;
        Some(Own {
            path,
            id: programme.id,
            language: programme.language,
        })
    };
    Ok(programmes(places)?.into_iter().filter_map(of).collect())
}

/// The id under which it is kept; from the title when it has none yet.
fn id_for(programme: &Programme, own: &[Own], keeping: Keeping) -> String {
    let named = [slug(&programme.id), slug(&programme.title)];
    let id = named.into_iter().find(|id| !id.is_empty());
    let id = id.unwrap_or_else(|| "programme".to_owned());
    let shipped = |id: &str| catalogue::headings().iter().any(|h| h.id == id);
    match keeping {
        Keeping::Same => id,
        Keeping::New => free_id(&id, |id| shipped(id) || own.iter().any(|own| own.id == id)),
    }
}

/// The text that reads back as the programme.
fn text_of(programme: &Programme) -> Result<String, SaveError> {
    let mut text = serde_json::to_string_pretty(programme).map_err(|_| SaveError::NotTheSame)?;
    text.push('\n');
    let bytes = u64::try_from(text.len()).unwrap_or(u64::MAX);
    if bytes > MAX_FILE_BYTES {
        let limit = MAX_FILE_BYTES;
        return Err(SaveError::TooLarge { bytes, limit });
    }
    match read::read(&text) {
        Ok(back) if back == *programme => Ok(text),
        _ => Err(SaveError::NotTheSame),
    }
}

/// `NAME.json`, or with a number where a file of that name is something else.
fn free_path(folder: &Path, name: &str) -> PathBuf {
    let is_there = |name: &str| {
        let path = folder.join(format!("{name}.json"));
        path.symlink_metadata().is_ok()
    };
    folder.join(format!("{}.json", free_id(name, is_there)))
}
