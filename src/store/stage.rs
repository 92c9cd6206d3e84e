//! The stage's file: what the room may see, for the projector to read.
//!
//! It is replaced whole, but not synced: what it says is made anew from the session at any time, and the person at the console
//! must not wait for a disk.

use std::fs::Metadata;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use uuid::Uuid;

use super::Places;
use super::disk::{Disk, RealDisk};
use super::files::{At, DiskError, FileProblem, read_bytes, stamp_at, text};
use super::system::{self, Stamp};
use crate::session::SessionError;
use crate::stage::{Choice, Stage};

/// A stage holds a day's programme and some notes; no more than this is read.
const MAX_BYTES: u64 = 1 << 20;
/// Names the stage that was written last.
const CURRENT: &str = "current";

impl Places {
    /// Where the stages lie.
    #[must_use]
    pub fn stages(&self) -> PathBuf {
        self.state.join("stage")
    }

    /// The stage of a session.
    #[must_use]
    pub fn stage_of(&self, session: Uuid) -> PathBuf {
        self.stages().join(format!("{session}.json"))
    }
}

/// Writes the stage of one session, whenever the room is to see something else.
#[derive(Debug)]
pub struct StageFile {
    path: PathBuf,
    current: PathBuf,
    written: Option<Stage>,
    revision: u64,
    choice: Choice,
    named: bool,
}

impl StageFile {
    /// Goes on from the stage that lies there, if one does.
    #[must_use]
    pub fn new(places: &Places, session: Uuid) -> StageFile {
        let path = places.stage_of(session);
        let (revision, choice) = read_stage(&path)
            .map(|stage| (stage.revision, stage.choice))
            .unwrap_or_default();
        StageFile {
            path,
            current: places.stages().join(CURRENT),
            written: None,
            revision,
            choice,
            named: false,
        }
    }

    /// What was chosen for the room before this start.
    #[must_use]
    pub fn choice(&self) -> Choice {
        self.choice.clone()
    }

    /// Writes the stage if it differs from the one that was written last. Whether it did.
    ///
    /// # Errors
    /// When the disk does not take it; the next call tries again.
    pub fn show(&mut self, stage: &Stage) -> Result<bool, DiskError> {
        let same = |written: &Stage| written.shows_the_same(stage);
        if self.written.as_ref().is_some_and(same) {
            return Ok(false);
        }
        self.written = None;
        let stage = Stage {
            revision: self.revision + 1,
            ..stage.clone()
        };
        let folder = super::write::folder_of(&self.path);
        system::create_folder(folder).at(folder)?;
        let json = stage
            .write()
            .map_err(|error| DiskError::new(&self.path, &error.into()))?;
        replace(&self.path, json.as_bytes())?;
        if !self.named {
            let name = self.path.file_name().unwrap_or_default();
            replace(&self.current, name.as_encoded_bytes())?;
            self.named = true;
        }
        self.revision = stage.revision;
        self.written = Some(stage);
        Ok(true)
    }
}

fn replace(path: &Path, bytes: &[u8]) -> Result<(), DiskError> {
    let folder = super::write::folder_of(path);
    let file = RealDisk.temporary(folder, ".stage-").at(folder)?;
    RealDisk.write(file.as_file(), bytes).at(path)?;
    RealDisk.replace(file, path).at(path)
}

/// The stage in a file.
///
/// # Errors
/// When the file cannot be read, is too large, or holds no stage.
pub fn read_stage(path: &Path) -> Result<Stage, FileProblem> {
    read_stamped(path).map(|(stage, _)| stage)
}

fn read_stamped(path: &Path) -> Result<(Stage, Metadata), FileProblem> {
    let (bytes, metadata) = read_bytes(path, MAX_BYTES)?;
    let stage = Stage::read(text(&bytes)?).map_err(SessionError::from)?;
    Ok((stage, metadata))
}

/// Which stage to follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Which {
    /// The one in this file.
    File(PathBuf),
    /// The one that was written last, in this folder of stages.
    Latest(PathBuf),
}

/// Follows a stage's file from outside: looks whether it has changed, and reads it only then.
#[derive(Debug)]
pub struct StageFollower {
    which: Which,
    /// What `current` looked like, and what it named.
    current: Option<(Stamp, PathBuf)>,
    seen: Option<(PathBuf, Stamp)>,
    lost: bool,
}

/// What there is new about the file.
#[derive(Debug, Clone, PartialEq)]
pub enum StageNews {
    Nothing,
    Changed(Box<Stage>),
    /// It is gone or damaged; said once.
    Lost,
}

impl StageFollower {
    #[must_use]
    pub fn new(which: Which) -> StageFollower {
        StageFollower {
            which,
            current: None,
            seen: None,
            lost: false,
        }
    }

    /// Looks at the file.
    pub fn look(&mut self) -> StageNews {
        let Some(path) = self.path() else {
            return self.lose();
        };
        let Ok(Some(stamp)) = stamp_at(&path) else {
            self.seen = None;
            return self.lose();
        };
        let now = Some((path, stamp));
        if now == self.seen {
            return StageNews::Nothing;
        }
        let read = now.as_ref().map(|(path, _)| read_stamped(path));
        match read {
            Some(Ok((stage, metadata))) => {
                let stamp = Stamp::of(&metadata);
                self.seen = now.map(|(path, _)| (path, stamp));
                self.lost = false;
                StageNews::Changed(Box::new(stage))
            }
            Some(Err(error)) => {
                tracing::warn!(%error, "the stage cannot be read");
                self.seen = now;
                self.lose()
            }
            None => StageNews::Nothing,
        }
    }

    fn lose(&mut self) -> StageNews {
        if std::mem::replace(&mut self.lost, true) {
            StageNews::Nothing
        } else {
            StageNews::Lost
        }
    }

    fn path(&mut self) -> Option<PathBuf> {
        let folder = match &self.which {
            Which::File(path) => return Some(path.clone()),
            Which::Latest(folder) => folder,
        };
        let file = folder.join(CURRENT);
        let stamp = stamp_at(&file).ok().flatten()?;
        if let Some((known, path)) = &self.current
            && *known == stamp
        {
            return Some(path.clone());
        }
        let (bytes, _) = read_bytes(&file, MAX_BYTES).ok()?;
        let name = text(&bytes).ok()?.trim();
        // A name, and not a way out of the folder.
        let id: Uuid = name.strip_suffix(".json")?.parse().ok()?;
        let path = folder.join(format!("{id}.json"));
        self.current = Some((stamp, path.clone()));
        Some(path)
    }
}

/// The stages whose session is called so: by its id, the beginning of it, or the name of its file, which ends in that. No session is
/// opened for this.
///
/// # Errors
/// When the folder cannot be listed.
pub fn stages_called(places: &Places, wanted: &str) -> Result<Vec<PathBuf>, DiskError> {
    let folder = places.stages();
    let name = Path::new(wanted);
    let stem = if name.extension().is_some_and(|end| end == "json") {
        name.file_stem().unwrap_or_default().to_string_lossy()
    } else {
        wanted.into()
    };
    let stem = stem.to_lowercase();
    let entries = match std::fs::read_dir(&folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.at(&folder)?,
    };
    let mut found = Vec::new();
    for entry in entries.flatten() {
        let path = entry.path();
        let id = path.file_stem().unwrap_or_default().to_string_lossy();
        let short = id.get(..8).unwrap_or(&id);
        let is_stage = id.parse::<Uuid>().is_ok();
        if is_stage && !stem.is_empty() && (id.starts_with(&stem) || stem.ends_with(short)) {
            found.push(path);
        }
    }
    Ok(found)
}
