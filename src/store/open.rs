//! Opening a session: to look at it, or to work in it.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use chrono::{DateTime, FixedOffset};
use uuid::Uuid;

use super::disk::{Disk, RealDisk};
use super::files::{DiskError, FileProblem};
use super::generations;
use super::journal::{self, Journals};
use super::keeper::Keeper;
use super::lock::{self, Holder, NotLocked};
use super::news::{SaveNews, SaveTimes};
use super::places::Places;
use super::recover::{Contents, Recovered, SessionFile, Source, recover};
use super::start::Saving;
use super::take_over::Aside;
use super::write::Seen;
use crate::session::Session;

/// A session that was opened to work in.
pub struct Opened {
    pub session: Session,
    pub recovery: Recovery,
    pub access: Access,
}

/// Whether what is done can be kept.
pub enum Access {
    Writing(Keeper),
    ReadOnly(WhyReadOnly),
}

/// Why a session cannot be worked in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WhyReadOnly {
    /// Another program works in it; who, if that is known.
    Held(Option<Holder>),
    /// A newer program wrote it.
    Newer { version: u32 },
}

/// What had to be done to get at the session. Nothing, after a clean end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recovery {
    pub source: Source,
    /// Edits that were in the journal but not in the file.
    pub replayed: usize,
    /// Bytes of the journal that were torn or damaged or belonged to something else, and so were not used.
    pub unused_bytes: u64,
    /// What was put aside, and where.
    pub asides: Vec<Aside>,
    /// Texts that were being written.
    pub drafts: usize,
    /// Of a file that could not be read.
    pub damage: Option<Damage>,
}

/// What is the matter with a session's file, though the session can be had from an earlier save and the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage {
    pub problem: FileProblem,
    /// When the earlier save was written; the beginning of time when the system does not tell.
    pub saved: SystemTime,
}

impl Recovery {
    /// Whether the session was just there, as it had been left.
    #[must_use]
    pub fn is_uneventful(&self) -> bool {
        self.source == Source::File
            && self.replayed == 0
            && self.unused_bytes == 0
            && self.asides.is_empty()
    }
}

/// Why a session cannot be opened at all. Nothing has been changed then.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    #[error("there is no file {}", path.display())]
    NotFound { path: PathBuf },
    /// Also when it is damaged and there is no generation to go back to.
    #[error(transparent)]
    File(#[from] FileProblem),
    /// Others keep changing the file.
    #[error("{} changes while it is read", path.display())]
    Restless { path: PathBuf },
    /// The system gives no thread to save on.
    #[error(transparent)]
    Thread(DiskError),
}

/// A session to look at, as it stands now, in whatever program it is open. Nothing is locked or written.
///
/// # Errors
/// When there is nothing to be read.
pub fn read(places: &Places, path: &Path) -> Result<(Session, Recovery), OpenError> {
    let file = SessionFile::read(path)?;
    let id = id_of(&file, places)?;
    let state = places.state_of(id);
    let found = find(file, id, &state)?;
    let recovery = Recovery::new(&found, Vec::new());
    Ok((found.recovered.session, recovery))
}

/// Opens a session to work in. What its program could not save before it ended is recovered; what is damaged is put
/// aside. `now` names what is put aside; `notify` is called on the saver's thread and must return at once.
///
/// # Errors
/// When there is nothing to be read, or the file is not ours to touch.
pub fn open(
    places: &Places,
    path: &Path,
    now: DateTime<FixedOffset>,
    notify: impl Fn(SaveNews) + Send + 'static,
) -> Result<Opened, OpenError> {
    let disk = Arc::new(RealDisk);
    open_on(disk, SaveTimes::default(), places, path, now, notify)
}

/// [`open`] on any disk, with any patience.
pub(super) fn open_on(
    disk: Arc<dyn Disk>,
    times: SaveTimes,
    places: &Places,
    path: &Path,
    now: DateTime<FixedOffset>,
    notify: impl Fn(SaveNews) + Send + 'static,
) -> Result<Opened, OpenError> {
    let file = SessionFile::read(path)?;
    let id = id_of(&file, places)?;
    let state = places.state_of(id);
    if let Some(version) = file.newer_version() {
        return read_only(places, path, WhyReadOnly::Newer { version });
    }
    let right = match lock::take(&state, now) {
        Ok(right) => Some(right),
        Err(NotLocked::Held(holder)) => {
            return read_only(places, path, WhyReadOnly::Held(holder));
        }
        // The session opens all the same; the saver tries again, and says that nothing is kept at once until then.
        Err(NotLocked::Disk(_)) => None,
    };
    let found = find(file, id, &state)?;
    let with = Saving {
        disk,
        times,
        state,
        right,
    };
    with.open(path, found, now, notify)
}

fn read_only(places: &Places, path: &Path, why: WhyReadOnly) -> Result<Opened, OpenError> {
    let (session, recovery) = read(places, path)?;
    Ok(Opened {
        session,
        recovery,
        access: Access::ReadOnly(why),
    })
}

fn id_of(file: &SessionFile, places: &Places) -> Result<Uuid, OpenError> {
    file.id(places)
        .ok_or_else(|| nothing_left(&file.contents, &file.path))
}

fn nothing_left(contents: &Contents, path: &Path) -> OpenError {
    match contents {
        Contents::Damaged(problem) => OpenError::File(problem.clone()),
        _ => OpenError::NotFound {
            path: path.to_path_buf(),
        },
    }
}

/// What was found of a session, and the session that it makes.
pub(super) struct Found {
    pub(super) seen: Option<Seen>,
    /// What is in the file.
    pub(super) bytes: Vec<u8>,
    pub(super) damage: Option<Damage>,
    pub(super) journals: Journals,
    pub(super) recovered: Recovered,
}

/// How often a file is read again that changes while it is read.
const MAX_READS: usize = 5;

fn find(mut file: SessionFile, id: Uuid, state: &Path) -> Result<Found, OpenError> {
    for _ in 0..MAX_READS {
        // After the file: what a save takes out of the journal is in the file by then.
        let journals = journal::read(state);
        if file.is_stale() {
            file = SessionFile::read(&file.path)?;
            continue;
        }
        let problem = match &file.contents {
            Contents::Damaged(problem) => Some(problem.clone()),
            Contents::Good(_) | Contents::Missing => None,
        };
        let recovered = recover(file.contents, &file.bytes, &journals, state)
            .map_err(|contents| nothing_left(&contents, &file.path))?;
        if recovered.session.id != id {
            break;
        }
        let saved = saved(state, recovered.source);
        return Ok(Found {
            seen: file.seen,
            bytes: file.bytes,
            damage: problem.map(|problem| Damage { problem, saved }),
            journals,
            recovered,
        });
    }
    Err(OpenError::Restless { path: file.path })
}

/// When the generation was written that a session was read from.
fn saved(state: &Path, source: Source) -> SystemTime {
    let written = match source {
        Source::File => None,
        Source::Generation(number) | Source::Ahead(number) => {
            generations::path(state, number).metadata().ok()
        }
    };
    written
        .and_then(|metadata| metadata.modified().ok())
        .unwrap_or(SystemTime::UNIX_EPOCH)
}

/// Bytes of the journals that did not become part of the session and were not part of it before.
fn unused_bytes(journals: &Journals, recovered: &Recovered) -> u64 {
    let stray = journals
        .lines
        .get(recovered.stray_from..)
        .unwrap_or_default();
    let unused = |(number, found): (usize, &journal::Found)| {
        let first = stray.iter().find(|line| line.slot == number);
        found.length() - first.map_or(found.good, |line| line.start)
    };
    journals.slots.iter().enumerate().map(unused).sum()
}

impl Recovery {
    pub(super) fn new(found: &Found, asides: Vec<Aside>) -> Recovery {
        let recovered = &found.recovered;
        Recovery {
            source: recovered.source,
            replayed: recovered.replayed,
            unused_bytes: unused_bytes(&found.journals, recovered),
            asides,
            drafts: recovered.session.drafts.len(),
            damage: found.damage.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::samples;
    use crate::store::create;

    #[test]
    fn a_file_that_is_saved_while_it_is_read_is_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let places = Places {
            sessions: folder.path().to_path_buf(),
            programmes: folder.path().to_path_buf(),
            state: folder.path().join("state"),
            config_file: folder.path().join("config.toml"),
        };
        let mut session = samples::session();
        let path = create(&places, &session).unwrap();
        let early = || SessionFile::read(&path).unwrap();
        let file = early();
        session.title = "Nytt navn".to_owned();
        std::fs::remove_file(&path).unwrap();
        create(&places, &session).unwrap();
        let state = places.state_of(session.id);
        std::fs::rename(
            places.sessions.join("2026-11-23-nytt-navn-01990000.json"),
            &path,
        )
        .unwrap();
        let found = find(file, session.id, &state).unwrap();
        assert_eq!(found.recovered.session, session);
        assert_eq!(found.seen, early().seen);

        // Even another session's, which is then not opened as this one.
        let file = early();
        let text = std::fs::read_to_string(&path).unwrap();
        std::fs::write(&path, text.replace("01990000", "01990001") + " ").unwrap();
        let error = find(file, session.id, &state).err();
        assert_eq!(error, Some(OpenError::Restless { path }));
    }
}
