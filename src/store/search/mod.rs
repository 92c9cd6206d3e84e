//! Searching in all saved sessions: each as opening it would show it.

mod scan;

use std::collections::HashSet;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::SystemTime;

use uuid::Uuid;

use super::files::{DiskError, MAX_FILE_BYTES};
use super::generations;
use super::header;
use super::index::Index;
use super::journal;
use super::list::json_files;
use super::many;
use super::open::{self, OpenError};
use super::places::Places;
use super::progress::Progress;
use super::system::{self, Fingerprint};
use crate::session::search::{Found, Wanted, search as search_text};
use crate::session::write;
use scan::Scan;

/// Buffers above this are let go after a large file.
const BUFFER: usize = 1 << 20;

/// A session in which something was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hits {
    pub path: PathBuf,
    pub found: Found,
}

/// How a search ended.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Searched {
    /// How many sessions were looked through.
    pub sessions: usize,
    /// Those that could not be.
    pub problems: Vec<(PathBuf, OpenError)>,
    /// How many are left, because the search was stopped.
    pub left: usize,
}

/// Searches in all sessions, or only in one file; `take` is given what is found as soon as it is, in no order and on several
/// threads.
///
/// # Errors
/// When the folder of sessions is there but cannot be read.
pub fn search(
    places: &Places,
    only: Option<&Path>,
    wanted: &Wanted,
    progress: &Progress,
    take: impl Fn(Hits) + Sync,
) -> Result<Searched, DiskError> {
    let mut files = match only {
        Some(path) => vec![path.to_path_buf()],
        None => json_files(&places.sessions)?,
    };
    // The newest sessions first, as their files are named by date.
    files.sort_by(|a, b| b.cmp(a));
    progress.begin(0, files.len());
    let all = Everywhere {
        places,
        wanted,
        scan: Scan::new(&wanted.words),
        states: states(places),
        index: OnceLock::new(),
    };
    let searched = many::each(&files, progress, || {
        let mut reader = Reader::default();
        let (all, take) = (&all, &take);
        move |path: &PathBuf| {
            let found = all.look(path, &mut reader)?;
            if let Some(found) = found {
                let path = path.clone();
                take(Hits { path, found });
            }
            Ok(())
        }
    });
    let sessions = searched.len();
    let failed = searched.into_iter();
    let failed = failed.filter_map(|(index, done)| Some((index, done.err()?)));
    let mut problems: Vec<(PathBuf, OpenError)> = failed
        .filter_map(|(index, error)| Some((files.get(index)?.clone(), error)))
        .collect();
    problems.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(Searched {
        sessions: sessions - problems.len(),
        problems,
        left: files.len() - sessions,
    })
}

/// The sessions that have kept something beside their file.
fn states(places: &Places) -> HashSet<Uuid> {
    let entries = std::fs::read_dir(&places.state);
    let entries = entries.into_iter().flatten().flatten();
    entries
        .filter_map(|entry| Uuid::parse_str(entry.file_name().to_str()?).ok())
        .collect()
}

/// What the threads of a search share.
struct Everywhere<'a> {
    places: &'a Places,
    wanted: &'a Wanted,
    scan: Scan,
    states: HashSet<Uuid>,
    /// Read when it is first asked.
    index: OnceLock<Option<Index>>,
}

/// What a thread reads into, again and again.
#[derive(Default)]
struct Reader {
    bytes: Vec<u8>,
    small: Vec<u8>,
}

impl Reader {
    /// Reads a plain file of the size that a session may have; what it looks like from outside.
    fn read(&mut self, path: &Path) -> Option<std::fs::Metadata> {
        if self.bytes.capacity() > BUFFER {
            *self = Reader::default();
        }
        self.bytes.clear();
        let file = system::open_reading(path).ok()?;
        let metadata = file.metadata().ok()?;
        if metadata.len() > MAX_FILE_BYTES {
            return None;
        }
        let length = usize::try_from(metadata.len()).ok()?;
        self.bytes.reserve(length + 1);
        file.take(MAX_FILE_BYTES)
            .read_to_end(&mut self.bytes)
            .ok()?;
        Some(metadata)
    }
}

impl Everywhere<'_> {
    fn look(&self, path: &Path, reader: &mut Reader) -> Result<Option<Found>, OpenError> {
        let Some(metadata) = reader.read(path) else {
            return self.look_as_opened(path);
        };
        let is_whole = reader.bytes.trim_ascii_end().ends_with(b"}");
        if !is_whole || !self.is_all(path, &metadata, &reader.bytes) {
            return self.look_as_opened(path);
        }
        if !self.scan.may_hold(&reader.bytes, &mut reader.small) {
            return Ok(None);
        }
        let text = std::str::from_utf8(&reader.bytes).ok();
        match text.and_then(|text| search_text(text, self.wanted).ok()) {
            Some(found) => Ok(found),
            None => self.look_as_opened(path),
        }
    }

    /// Whether what is in a file is all that opening it would show. What a session keeps beside it may be further on, and
    /// stand in for a damaged file.
    fn is_all(&self, path: &Path, metadata: &std::fs::Metadata, bytes: &[u8]) -> bool {
        if self.states.is_empty() {
            return true;
        }
        let known = self.known(path, metadata);
        let id = known.or_else(|| header::id(bytes));
        let Some(id) = id.filter(|id| self.states.contains(id)) else {
            // One that does not say its id is found by its name.
            return id.is_some();
        };
        known.is_some() && !is_behind(&self.places.state_of(id), metadata, bytes)
    }

    /// The id of a file of the folder that was read whole and found good since it was changed last.
    fn known(&self, path: &Path, metadata: &std::fs::Metadata) -> Option<Uuid> {
        let index = self.index.get_or_init(|| Index::load(self.places));
        let folder = path.parent()?;
        let is_listed = folder == self.places.sessions;
        let index = index.as_ref().filter(|_| is_listed)?;
        let header = index.header(path.file_name()?.to_str()?, &Fingerprint::of(metadata))?;
        Some(header.id)
    }

    /// Searches in a session as it is opened.
    fn look_as_opened(&self, path: &Path) -> Result<Option<Found>, OpenError> {
        let (session, _) = open::read(self.places, path)?;
        // What is written of a session can be searched; a value that cannot be written was never read.
        let text = write(&session).unwrap_or_default();
        Ok(search_text(&text, self.wanted).unwrap_or_default())
    }
}

/// Whether a session's journal or an earlier save may be further on than its file.
fn is_behind(state: &Path, metadata: &std::fs::Metadata, bytes: &[u8]) -> bool {
    let holds_something = |slot| {
        let journal = journal::path(state, slot).symlink_metadata();
        journal.is_ok_and(|journal| journal.len() > 0)
    };
    if holds_something(0) || holds_something(1) {
        return true;
    }
    let modified =
        |metadata: &std::fs::Metadata| metadata.modified().unwrap_or(SystemTime::UNIX_EPOCH);
    let saved = modified(metadata);
    let is_later = |path: &Path| {
        path.symlink_metadata()
            .is_ok_and(|there| modified(&there) > saved)
    };
    if !is_later(state) {
        return false;
    }
    let newest = generations::numbers(state).into_iter().next_back();
    newest.is_some_and(|number| {
        let path = generations::path(state, number);
        is_later(&path) && !generations::is_same(&path, bytes)
    })
}
