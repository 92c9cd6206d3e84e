//! Which sessions and programmes there are.

use std::collections::HashSet;
use std::fs::Metadata;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::aside::is_aside;
use super::files::{DiskError, FileProblem, MAX_FILE_BYTES, read_bytes};
use super::header::{self, Header};
use super::index::{self, Index, Known, YOUNG};
use super::many;
use super::open::{self, Damage};
use super::places::Places;
use super::progress::Progress;
use super::system::Fingerprint;

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

/// The sessions that were found before it was enough.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing {
    /// The one saved last first.
    pub sessions: Vec<Listed>,
    /// How many files have not been looked at, because the work was stopped.
    pub left: usize,
}

/// The sessions, the one saved last first. Files that were put aside are not listed; they are told of when that happens. What
/// has a header can be opened: it was read whole, now or when it last changed.
///
/// # Errors
/// When the folder is there but cannot be read.
pub fn list(places: &Places) -> Result<Vec<Listed>, DiskError> {
    Ok(list_watched(places, &Progress::default())?.sessions)
}

/// [`list`], when it may take long: it can be watched and stopped. What was read by then need not be read again.
///
/// # Errors
/// When the folder is there but cannot be read.
pub fn list_watched(places: &Places, progress: &Progress) -> Result<Listing, DiskError> {
    list_with(places, progress, INDEXED_FROM, YOUNG)
}

/// For fewer sessions there is no index: reading them takes no time.
const INDEXED_FROM: usize = 20;

/// A file that may be a session, and what it looks like from outside.
struct Candidate {
    path: PathBuf,
    metadata: Option<Metadata>,
}

impl Candidate {
    fn name(&self) -> Option<&str> {
        self.path.file_name()?.to_str()
    }

    fn modified(&self) -> SystemTime {
        let modified = self.metadata.as_ref().and_then(|m| m.modified().ok());
        modified.unwrap_or(SystemTime::UNIX_EPOCH)
    }

    fn listed(&self, header: Result<Header, FileProblem>, damage: Option<Damage>) -> Listed {
        Listed {
            path: self.path.clone(),
            modified: self.modified(),
            header,
            damage,
        }
    }
}

pub(super) fn list_with(
    places: &Places,
    progress: &Progress,
    indexed_from: usize,
    young: Duration,
) -> Result<Listing, DiskError> {
    let files = json_files(&places.sessions)?;
    let mut index = (files.len() >= indexed_from)
        .then(|| Index::load(places))
        .flatten();
    let mut sessions = Vec::with_capacity(files.len());
    let mut unknown = Vec::new();
    let all = files.len();
    for path in files {
        let metadata = path.symlink_metadata().ok();
        let file = Candidate { path, metadata };
        match known(index.as_ref(), &file) {
            Some(header) => sessions.push(file.listed(Ok(header), None)),
            None => unknown.push(file),
        }
    }
    progress.begin(sessions.len(), all);
    let read = many::each(&unknown, progress, || {
        |file: &Candidate| read_anew(places, file, young)
    });
    let left = unknown.len() - read.len();
    let mut changed = false;
    for (_, (listed, known)) in read {
        if let (Some(index), Some((name, known))) = (&mut index, known) {
            index.insert(name, known);
            changed = true;
        }
        sessions.push(listed);
    }
    if let Some(index) = &mut index {
        let left = unknown.iter().filter_map(Candidate::name);
        let there = sessions
            .iter()
            .filter_map(|one| one.path.file_name()?.to_str());
        let there: HashSet<&str> = there.chain(left).collect();
        changed |= index.retain(|file| there.contains(file));
        if changed && let Err(error) = index.write() {
            tracing::warn!(%error, "the index of sessions is not written");
        }
    }
    sessions.sort_by(|a, b| {
        b.modified
            .cmp(&a.modified)
            .then_with(|| b.path.cmp(&a.path))
    });
    Ok(Listing { sessions, left })
}

/// The header of a file that has not changed since it was read.
fn known(index: Option<&Index>, file: &Candidate) -> Option<Header> {
    let looks = Fingerprint::of(file.metadata.as_ref()?);
    index?.header(file.name()?, &looks).cloned()
}

/// What a list shows of a file, and what can be kept of it. How a damaged one would open is found out by doing so; damage is
/// rare.
fn read_anew(
    places: &Places,
    file: &Candidate,
    young: Duration,
) -> (Listed, Option<(String, Known)>) {
    let now = SystemTime::now();
    let read = read_bytes(&file.path, MAX_FILE_BYTES);
    let read = read.and_then(|(bytes, metadata)| Ok((header::read(&bytes)?, metadata)));
    match read {
        Ok((header, metadata)) => {
            let looks = Fingerprint::of(&metadata);
            let is_settled = index::is_settled(&looks, now, young);
            let name = file.name().filter(|_| is_settled).map(str::to_owned);
            let known = name.map(|name| {
                let header = header.clone();
                (name, Known { looks, header })
            });
            (file.listed(Ok(header), None), known)
        }
        Err(problem) => match open::read(places, &file.path) {
            Ok((session, recovery)) => {
                let header = Header::of(&session);
                (file.listed(Ok(header), recovery.damage), None)
            }
            Err(_) => (file.listed(Err(problem), None), None),
        },
    }
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
