//! What a session is made from when it is opened: its file or the newest good generation, and the journal on top. Reads
//! only; what is to be put aside is said, not done.

use std::io;
use std::path::{Path, PathBuf};

use uuid::Uuid;

use super::files::{FileProblem, MAX_FILE_BYTES, read_bytes, text};
use super::generations;
use super::header;
use super::journal::{Journals, Line, replay};
use super::left;
use super::name::file_name;
use super::places::Places;
use super::system::Stamp;
use super::write::Seen;
use crate::session::{self, Session, SessionError};

/// A session's file as it was found.
#[derive(Debug)]
pub(super) struct SessionFile {
    pub(super) path: PathBuf,
    /// Nothing when there is no file.
    pub(super) seen: Option<Seen>,
    pub(super) bytes: Vec<u8>,
    pub(super) contents: Contents,
    /// The id that a damaged file still says it has.
    says: Option<Uuid>,
}

#[derive(Debug)]
pub(super) enum Contents {
    Good(Box<Session>),
    Damaged(FileProblem),
    Missing,
}

impl SessionFile {
    /// # Errors
    /// When it must not be touched: it is no plain file, too large, another kind of file, or too new.
    pub(super) fn read(path: &Path) -> Result<SessionFile, FileProblem> {
        let (bytes, metadata) = match read_bytes(path, MAX_FILE_BYTES) {
            Err(FileProblem::Disk(error)) if error.kind == io::ErrorKind::NotFound => {
                return Ok(SessionFile {
                    path: path.to_path_buf(),
                    seen: None,
                    bytes: Vec::new(),
                    contents: Contents::Missing,
                    says: None,
                });
            }
            read => read?,
        };
        let seen = Some(Seen::new(Stamp::of(&metadata), &bytes));
        let mut says = None;
        let contents = match text(&bytes).and_then(|text| Ok(session::read(text)?)) {
            Ok(session) => Contents::Good(Box::new(session)),
            Err(FileProblem::Session(
                error @ (SessionError::Newer { .. } | SessionError::OtherFormat { .. }),
            )) => return Err(error.into()),
            Err(problem) => {
                says = header::id(&bytes);
                Contents::Damaged(problem)
            }
        };
        Ok(SessionFile {
            path: path.to_path_buf(),
            seen,
            bytes,
            contents,
            says,
        })
    }

    /// Whether someone has changed the file since it was read.
    pub(super) fn is_stale(&self) -> bool {
        match &self.seen {
            Some(seen) => !seen.is_still(&self.path),
            None => self.path.exists(),
        }
    }

    /// The version of the format, when a newer program wrote the file.
    pub(super) fn newer_version(&self) -> Option<u32> {
        match &self.contents {
            Contents::Good(session) if session.is_newer() => Some(session.version),
            _ => None,
        }
    }

    /// The session's id; of a damaged or missing file as far as it, or its name, still tells.
    pub(super) fn id(&self, places: &Places) -> Option<Uuid> {
        match &self.contents {
            Contents::Good(session) => Some(session.id),
            _ => self.says.or_else(|| id_by_name(&self.path, places)),
        }
    }
}

/// The id whose beginning ends the file's name, of a session that has kept state; of several (made within the same
/// minute) the one whose file would have that name.
fn id_by_name(path: &Path, places: &Places) -> Option<Uuid> {
    let name = path.file_name()?.to_str()?;
    let beginning = name.strip_suffix(".json")?.rsplit('-').next()?;
    if beginning.len() != 8 {
        return None;
    }
    let states = std::fs::read_dir(&places.state).ok()?.flatten();
    let ids: Vec<Uuid> = states
        .filter_map(|entry| Uuid::parse_str(entry.file_name().to_str()?).ok())
        .filter(|id| id.to_string().starts_with(beginning))
        .collect();
    let is_named_so = |id: &&Uuid| {
        let state = places.state_of(**id);
        newest_generation(&state).is_some_and(|(_, session)| file_name(&session) == name)
    };
    match ids.as_slice() {
        [id] => Some(*id),
        ids => ids.iter().find(is_named_so).copied(),
    }
}

/// What the session was read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    File,
    /// An earlier save, by its number.
    Generation(u64),
    /// The last save, by its number, which is further on than the file: there was no room to save that too.
    Ahead(u64),
}

/// The session as it comes out of file, generations and journal.
#[derive(Debug)]
pub(super) struct Recovered {
    pub(super) session: Session,
    pub(super) source: Source,
    /// Edits of the journal that were applied.
    pub(super) replayed: usize,
    /// Index of the first line that is neither in the session nor in what it was read from.
    pub(super) stray_from: usize,
}

/// Makes the session from what was found; `bytes` are the file's.
///
/// # Errors
/// What was found, when the file is damaged or missing and there is no good generation either.
pub(super) fn recover(
    contents: Contents,
    bytes: &[u8],
    journals: &Journals,
    state: &Path,
) -> Result<Recovered, Contents> {
    let lines = &journals.lines;
    if let Contents::Good(session) = contents {
        let recovered = with_journal(*session, lines, state);
        return Ok(match ahead(&recovered.session, bytes, state) {
            Some((number, newest)) => on_top_of(newest, Source::Ahead(number), lines),
            None => recovered,
        });
    }
    match newest_generation(state) {
        Some((number, newest)) => Ok(on_top_of(newest, Source::Generation(number), lines)),
        None => Err(contents),
    }
}

/// The newest generation, when it is further on than what a file that is as we left it and the journal make together.
fn ahead(made: &Session, bytes: &[u8], state: &Path) -> Option<(u64, Session)> {
    let number = generations::numbers(state).into_iter().next_back()?;
    if generations::is_same(&generations::path(state, number), bytes)
        || !left::is_noted(state, bytes)
    {
        return None;
    }
    let newest = generation(state, number)?;
    (newest.revision > made.revision).then_some((number, newest))
}

/// The newest generation that is good, and its number.
fn newest_generation(state: &Path) -> Option<(u64, Session)> {
    let mut numbers = generations::numbers(state).into_iter().rev();
    numbers.find_map(|number| Some((number, generation(state, number)?)))
}

/// A generation, if it is good and of the session whose state this is.
fn generation(state: &Path, number: u64) -> Option<Session> {
    let (bytes, _) = read_bytes(&generations::path(state, number), MAX_FILE_BYTES).ok()?;
    let session = session::read(text(&bytes).ok()?).ok()?;
    let is_ours = state.file_name()?.to_str() == Some(&session.id.to_string());
    is_ours.then_some(session)
}

/// A good file and the journal. The journal continues what we saved last; if the file is something else (another
/// machine's, an older copy), the journal's edits do not belong on it, whatever their numbers say.
fn with_journal(file: Session, lines: &[Line], state: &Path) -> Recovered {
    let Some(last) = lines.last() else {
        return as_it_is(file, 0);
    };
    let newest = generations::numbers(state).into_iter().next_back();
    let saved = newest.and_then(|n| Some((n, generation(state, n)?)));
    let Some((number, saved)) = saved else {
        return on_top_of(file, Source::File, lines);
    };
    if are_one_history(&file, &saved, lines) {
        return on_top_of(file, Source::File, lines);
    }
    if last.revision <= saved.revision {
        // The generation has all that the journal has.
        return as_it_is(file, lines.len());
    }
    let ours = on_top_of(saved, Source::Generation(number), lines);
    if ours.replayed == 0 {
        on_top_of(file, Source::File, lines)
    } else if ours.session.revision > file.revision {
        ours
    } else {
        as_it_is(file, 0)
    }
}

/// Whether the journal leads from the one of lower revision to the other.
fn are_one_history(a: &Session, b: &Session, lines: &[Line]) -> bool {
    let (low, high) = if a.revision <= b.revision {
        (a, b)
    } else {
        (b, a)
    };
    let mut low = low.clone();
    replay(&mut low, lines, high.revision);
    low == *high
}

fn on_top_of(mut session: Session, source: Source, lines: &[Line]) -> Recovered {
    let (replayed, stray_from) = replay(&mut session, lines, u64::MAX);
    Recovered {
        session,
        source,
        replayed,
        stray_from,
    }
}

fn as_it_is(session: Session, stray_from: usize) -> Recovered {
    Recovered {
        session,
        source: Source::File,
        replayed: 0,
        stray_from,
    }
}
