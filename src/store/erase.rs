//! Removing a session for good, with everything that is kept beside it.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use uuid::Uuid;

use super::aside::is_aside;
use super::disk::{Disk, RealDisk};
use super::files::{At, DiskError, FileProblem, MAX_FILE_BYTES, read_bytes};
use super::header;
use super::index;
use super::list::json_files;
use super::lock::{self, Holder, Lock, NotLocked};
use super::places::Places;
use super::recover::SessionFile;
use super::write::folder_of;

/// All that this computer keeps of one session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remains {
    pub id: Uuid,
    /// Its file, and copies of it in the folder of the sessions; they go last, so that what was interrupted can be begun again.
    pub files: Vec<PathBuf>,
    /// What was put aside, half-written files, journals, generations, stage.
    pub beside: Vec<PathBuf>,
    /// Of all of these.
    pub bytes: u64,
    /// Lines of the log that name it, with their file.
    pub log: Vec<(PathBuf, usize)>,
}

/// Why a session cannot be erased, or not all of it.
#[derive(Debug, thiserror::Error)]
pub enum EraseError {
    #[error("another program has it open")]
    Held(Option<Holder>),
    #[error(transparent)]
    File(#[from] FileProblem),
    /// The file is there but does not say whose it is.
    #[error("{} says no id", path.display())]
    Unknown { path: PathBuf },
    #[error(transparent)]
    Disk(#[from] DiskError),
    /// What could not be removed; the rest is gone.
    #[error("{} files are left", .0.len())]
    Left(Vec<DiskError>),
}

impl Remains {
    /// What there is of the session whose file is at a path. Nothing is changed.
    ///
    /// # Errors
    /// When the file is no session's, or a folder cannot be read.
    pub fn find(places: &Places, path: &Path) -> Result<Remains, EraseError> {
        let file = SessionFile::read(path)?;
        let unknown = || EraseError::Unknown {
            path: path.to_path_buf(),
        };
        let id = file.id(places).ok_or_else(unknown)?;
        let mut files: BTreeSet<PathBuf> = json_files(&places.sessions)?
            .into_iter()
            .filter(|other| id_in(other) == Some(id))
            .collect();
        files.insert(path.to_path_buf());
        let mut beside = BTreeSet::new();
        let folders = [folder_of(path).to_path_buf(), places.sessions.clone()];
        for folder in &folders {
            beside.extend(names_of(folder)?.filter(|other| belongs(other, id, &files)));
        }
        beside.extend(names_of(&places.state_of(id))?);
        beside.extend(of_stage(places, id)?);
        beside.retain(|other| !files.contains(other));
        let mut remains = Remains {
            id,
            files: files.into_iter().filter(|path| path.exists()).collect(),
            beside: beside.into_iter().collect(),
            bytes: 0,
            log: Vec::new(),
        };
        let all = remains.files.iter().chain(&remains.beside);
        let lengths = all.filter_map(|path| path.symlink_metadata().ok());
        remains.bytes = lengths.map(|metadata| metadata.len()).sum();
        remains.log = remains.lines_of_log(places)?;
        Ok(remains)
    }

    /// Removes all of it. What cannot be removed does not keep the rest from going.
    ///
    /// # Errors
    /// When another program has the session open: nothing is removed then. When something is left.
    pub fn erase(&self, places: &Places, now: DateTime<FixedOffset>) -> Result<(), EraseError> {
        let state = places.state_of(self.id);
        let right = if state.is_dir() {
            Some(right(&state, now)?)
        } else {
            None
        };
        let mut left: Vec<DiskError> = Vec::new();
        for (path, _) in &self.log {
            left.extend(self.take_out_of_log(path).err());
        }
        let own = |path: &&PathBuf| **path != lock::lock_path(&state);
        for path in self.beside.iter().filter(own) {
            left.extend(remove(path).err());
        }
        // The lock goes last of what lies there, and let go of first, as some systems remove no open file.
        drop(right);
        if state.is_dir() {
            left.extend(fs::remove_dir_all(&state).at(&state).err());
        }
        left.extend(index::forget(places, self.id).err());
        if left.is_empty() {
            for path in &self.files {
                left.extend(remove(path).err());
            }
        }
        let all = self.files.iter().chain(&self.beside);
        let folders: BTreeSet<&Path> = all.map(|path| folder_of(path)).collect();
        for folder in folders.into_iter().filter(|folder| folder.is_dir()) {
            left.extend(RealDisk.sync_folder(folder).at(folder).err());
        }
        if left.is_empty() {
            Ok(())
        } else {
            Err(EraseError::Left(left))
        }
    }

    /// The words by which the log could name it.
    fn names(&self) -> Vec<String> {
        let stems = self.files.iter().filter_map(|path| path.file_stem());
        let stems = stems.map(|stem| stem.to_string_lossy().into_owned());
        stems.chain([self.id.to_string()]).collect()
    }

    fn lines_of_log(&self, places: &Places) -> Result<Vec<(PathBuf, usize)>, DiskError> {
        let names = self.names();
        let mut found = Vec::new();
        for path in names_of(&places.state.join("log"))? {
            let text = fs::read(&path).at(&path)?;
            let text = String::from_utf8_lossy(&text);
            let lines = text.lines().filter(|line| says_any(line, &names));
            let count = lines.count();
            if count > 0 {
                found.push((path, count));
            }
        }
        Ok(found)
    }

    fn take_out_of_log(&self, path: &Path) -> Result<(), DiskError> {
        let names = self.names();
        let text = fs::read(path).at(path)?;
        let text = String::from_utf8_lossy(&text);
        let kept: String = text
            .split_inclusive('\n')
            .filter(|line| !says_any(line, &names))
            .collect();
        super::write::replace(&RealDisk, path, ".log-", kept.as_bytes()).map(drop)
    }
}

fn says_any(line: &str, names: &[String]) -> bool {
    names.iter().any(|name| line.contains(name))
}

fn right(state: &Path, now: DateTime<FixedOffset>) -> Result<Lock, EraseError> {
    lock::take(state, now).map_err(|error| match error {
        NotLocked::Held(holder) => EraseError::Held(holder),
        NotLocked::Disk(error) => EraseError::Disk(error),
    })
}

fn remove(path: &Path) -> Result<(), DiskError> {
    match RealDisk.remove(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        removed => removed.at(path),
    }
}

/// The id that a file says it has, if it can be read at all.
fn id_in(path: &Path) -> Option<Uuid> {
    let (bytes, _) = read_bytes(path, MAX_FILE_BYTES).ok()?;
    header::id(&bytes)
}

/// What lies in a folder; nothing when there is none.
fn names_of(folder: &Path) -> Result<impl Iterator<Item = PathBuf> + use<>, DiskError> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        entries => Some(entries.at(folder)?),
    };
    let paths = entries.into_iter().flatten().flatten();
    Ok(paths
        .map(|entry| entry.path())
        .filter(|path| !path.is_dir()))
}

/// Whether a file that lies beside sessions is one's that was put aside, or that was never finished.
fn belongs(path: &Path, id: Uuid, files: &BTreeSet<PathBuf>) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let of_a_file = |file: &PathBuf| {
        let stem = file.file_stem().unwrap_or_default().to_string_lossy();
        name.strip_prefix(&*stem)
            .is_some_and(|rest| rest.starts_with('.'))
    };
    let is_half_written = name.starts_with(&format!(".{id}."));
    is_half_written || is_aside(&name) && (files.iter().any(of_a_file) || id_in(path) == Some(id))
}

/// The stage, the word that it is the one that was shown last, and stages that were never finished.
fn of_stage(places: &Places, id: Uuid) -> Result<Vec<PathBuf>, DiskError> {
    let own = places.stage_of(id);
    let names_it = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let may = name == "current" || name.starts_with('.');
        may && fs::read(path).is_ok_and(|bytes| {
            let text = String::from_utf8_lossy(&bytes);
            text.contains(&id.to_string())
        })
    };
    let found = names_of(&places.stages())?;
    Ok(found
        .filter(|path| *path == own || names_it(path))
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::{Edit, samples};
    use crate::store::{Access, create, open};

    fn places(folder: &Path) -> Places {
        Places {
            sessions: folder.join("sessions"),
            programmes: folder.join("programmes"),
            state: folder.join("state"),
            config_file: folder.join("config.toml"),
        }
    }

    fn now() -> DateTime<FixedOffset> {
        samples::moment("2026-11-23T12:00:00+01:00")
    }

    /// Every file below a folder.
    fn all(folder: &Path) -> Vec<PathBuf> {
        let mut found = Vec::new();
        for entry in fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                found.extend(all(&path));
            } else {
                found.push(path);
            }
        }
        found
    }

    /// A session that was worked in until its program was killed, with all that such a life leaves; and another one.
    fn lived(places: &Places) -> PathBuf {
        let session = samples::session();
        let path = create(places, &session).unwrap();
        let opened = open(places, &path, now(), |_| {}).unwrap();
        let Access::Writing(mut keeper) = opened.access else {
            panic!("not open")
        };
        let mut session = opened.session;
        let edit = Edit::InsertNote {
            index: 0,
            note: Box::new(samples::note(70, "Kanarifugl")),
        };
        edit.apply(&mut session).unwrap();
        keeper.keep(&edit, session.revision);
        drop(keeper);
        let id = session.id;
        let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
        fs::create_dir_all(places.stages()).unwrap();
        fs::create_dir_all(places.state.join("log")).unwrap();
        let write = |path: PathBuf, text: &str| fs::write(path, text).unwrap();
        write(places.stage_of(id), "Kanarifugl");
        write(places.stages().join("current"), &format!("{id}.json"));
        write(
            places.stages().join(".stage-x.tmp"),
            &format!("{id} Kanarifugl"),
        );
        let sessions = &places.sessions;
        write(
            sessions.join(format!("{stem}.damaged-20261123T120000.json")),
            "Kanarifugl",
        );
        write(sessions.join(format!(".{id}.abc.tmp")), "Kanarifugl");
        write(
            sessions.join("copy.json"),
            &session::write(&session).unwrap(),
        );
        write(
            places.state.join("log/brobygger.log"),
            &format!("WARN kept\nWARN {stem}.json Kanarifugl\nINFO {id}\n"),
        );
        let mut other = samples::session();
        other.id = samples::id(77);
        other.title = "Annen".to_owned();
        create(places, &other).unwrap();
        write(places.stage_of(other.id), "other");
        path
    }

    use crate::session;

    #[test]
    fn not_a_byte_of_it_is_left_and_nothing_else_is_touched() {
        let folder = tempfile::tempdir().unwrap();
        let places = places(folder.path());
        let path = lived(&places);
        let remains = Remains::find(&places, &path).unwrap();
        assert_eq!(remains.files.len(), 2, "{remains:?}");
        assert_eq!(remains.log.len(), 1);
        assert_eq!(remains.log[0].1, 2);
        remains.erase(&places, now()).unwrap();

        let id = samples::session().id.to_string();
        let left = all(folder.path());
        for file in &left {
            let text = String::from_utf8_lossy(&fs::read(file).unwrap()).into_owned();
            assert!(!text.contains("Kanarifugl"), "{}", file.display());
            assert!(!text.contains(&id), "{}", file.display());
            assert!(!file.display().to_string().contains(&id));
        }
        assert_eq!(left.len(), 3, "{left:?}");
        let log = fs::read_to_string(places.state.join("log/brobygger.log")).unwrap();
        assert_eq!(log, "WARN kept\n");
        assert!(!places.state_of(samples::session().id).exists());
    }

    #[test]
    fn what_is_open_is_not_erased() {
        let folder = tempfile::tempdir().unwrap();
        let places = places(folder.path());
        let path = lived(&places);
        let opened = open(&places, &path, now(), |_| {}).unwrap();
        let before = all(folder.path());
        let refused = Remains::find(&places, &path).unwrap().erase(&places, now());
        assert!(matches!(refused, Err(EraseError::Held(_))), "{refused:?}");
        assert_eq!(all(folder.path()).len(), before.len());
        drop(opened);
    }

    #[test]
    fn a_damaged_file_goes_with_what_lies_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let places = places(folder.path());
        let path = lived(&places);
        let text = fs::read(&path).unwrap();
        fs::write(&path, &text[..text.len() / 2]).unwrap();
        let remains = Remains::find(&places, &path).unwrap();
        remains.erase(&places, now()).unwrap();
        assert!(!path.exists());
        assert!(!places.state_of(samples::session().id).exists());
    }
}
