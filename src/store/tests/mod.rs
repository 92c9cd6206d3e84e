//! The store from outside: sessions in a folder of their own, on a disk that can be told to fail.

mod access;
mod chaos;
mod crashes;
mod disk;
mod earlier;
mod failures;
mod index;
mod listing;
mod living;
mod others;
mod own_programmes;
mod recovery;
mod searching;
mod stage;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use tempfile::TempDir;

use self::disk::TestDisk;
use super::news::SaveTimes;
use super::open::open_on;
use super::*;
use crate::session::samples::{self, draft, moment, note};
use crate::session::{Edit, Session};

/// Longer than any machine needs; only a test that fails waits so long.
const PATIENCE: Duration = Duration::from_mins(1);

/// The folders of one user.
struct Home {
    _folder: TempDir,
    places: Places,
}

impl Home {
    fn new() -> Home {
        let folder = tempfile::tempdir().unwrap();
        let under = |name: &str| folder.path().join(name);
        let places = Places {
            sessions: under("sessions"),
            programmes: under("programmes"),
            state: under("state"),
            config_file: under("config.toml"),
        };
        Home {
            _folder: folder,
            places,
        }
    }

    /// A home with the sample in it.
    fn with_session() -> (Home, PathBuf) {
        let home = Home::new();
        let path = create(&home.places, &samples::session()).unwrap();
        (home, path)
    }

    fn state(&self) -> PathBuf {
        self.places.state_of(samples::session().id)
    }

    fn journal(&self, slot: usize) -> PathBuf {
        super::journal::path(&self.state(), slot)
    }

    /// Opens the session on this machine's disk and saves only when asked to.
    fn open(&self, path: &Path) -> Work {
        self.open_on(TestDisk::new(), patient(), path).unwrap()
    }

    fn open_on(
        &self,
        disk: Arc<TestDisk>,
        times: SaveTimes,
        path: &Path,
    ) -> Result<Work, OpenError> {
        let (tell, news) = channel();
        let now = moment("2026-11-23T14:30:00+01:00");
        let notify = move |told| {
            // A test that has seen enough has stopped listening.
            let _ = tell.send(told);
        };
        let opened = open_on(disk.clone(), times, &self.places, path, now, notify)?;
        let keeper = match opened.access {
            Access::Writing(keeper) => Ok(keeper),
            Access::ReadOnly(why) => Err(why),
        };
        Ok(Work {
            session: opened.session,
            recovery: opened.recovery,
            keeper,
            news,
            disk,
        })
    }

    /// The session as anyone can see it now.
    fn look(&self, path: &Path) -> Session {
        read(&self.places, path).unwrap().0
    }

    /// Names of the files that were put aside.
    fn asides(&self) -> Vec<String> {
        let folders = [self.places.sessions.clone(), self.state()];
        let mut names: Vec<String> = folders
            .iter()
            .flat_map(|folder| file_names(folder))
            .filter(|name| super::aside::is_aside(name))
            .collect();
        names.sort();
        names
    }
}

fn file_names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// Nothing happens by itself.
fn patient() -> SaveTimes {
    let never = Duration::from_hours(24);
    SaveTimes {
        sync: never,
        quiet: never,
        latest: never,
        drafts: never,
        retries: vec![never],
        generation: Duration::ZERO,
        close: PATIENCE,
    }
}

/// Everything happens at once.
fn eager() -> SaveTimes {
    SaveTimes {
        sync: Duration::ZERO,
        quiet: Duration::ZERO,
        latest: Duration::ZERO,
        drafts: Duration::ZERO,
        retries: vec![Duration::from_millis(1)],
        ..patient()
    }
}

/// A session that someone works in.
struct Work {
    session: Session,
    recovery: Recovery,
    keeper: Result<Keeper, WhyReadOnly>,
    news: Receiver<SaveNews>,
    disk: Arc<TestDisk>,
}

impl Work {
    fn keeper(&mut self) -> &mut Keeper {
        self.keeper.as_mut().unwrap()
    }

    fn edit(&mut self, edit: &Edit) {
        edit.apply(&mut self.session).unwrap();
        let revision = self.session.revision;
        self.keeper().keep(edit, revision);
    }

    /// Writes a note as a person does: letter by letter, then closed.
    fn write_note(&mut self, n: u32, text: &str) {
        for edit in note_edits(&self.session, n, text) {
            self.edit(&edit);
        }
    }

    fn type_at_the_end(&mut self, place: &str, put: &str) {
        let drafts = &self.session.drafts;
        let at = drafts.iter().find(|d| d.place == place).unwrap().text.len();
        self.edit(&splice(place, at, put));
    }

    fn finish(&mut self) -> bool {
        self.keeper().closer().finish(PATIENCE)
    }

    fn next_news(&self) -> SaveNews {
        self.news.recv_timeout(PATIENCE).unwrap()
    }

    /// Passes over news until the right one comes.
    fn wait_for(&self, what: impl Fn(&SaveNews) -> bool) -> SaveNews {
        loop {
            let news = self.next_news();
            if what(&news) {
                return news;
            }
        }
    }

    fn wait_until_saved(&self) {
        let revision = self.session.revision;
        self.wait_for(|news| *news == SaveNews::Saved { revision });
    }

    /// The program is killed: nothing more reaches the disk.
    fn crash(self) -> Session {
        self.disk.die();
        self.session
    }
}

fn splice(place: &str, at: usize, put: &str) -> Edit {
    Edit::SpliceDraft {
        place: place.to_owned(),
        at,
        cut: 0,
        put: put.to_owned(),
    }
}

fn note_edits(session: &Session, n: u32, text: &str) -> Vec<Edit> {
    let place = format!("note {n}");
    let begin = Edit::PutDraft(Box::new(draft(&place, "")));
    let letters = text
        .char_indices()
        .map(|(at, letter)| splice(&place, at, &letter.to_string()));
    let close = Edit::Many(vec![
        Edit::RemoveDraft {
            place: place.clone(),
        },
        Edit::InsertNote {
            index: session.notes.len(),
            note: Box::new(note(n, text)),
        },
    ]);
    std::iter::once(begin)
        .chain(letters)
        .chain([close])
        .collect()
}

fn failed(news: &SaveNews) -> bool {
    matches!(news, SaveNews::Failed { .. })
}

fn error(news: SaveNews) -> SaveError {
    match news {
        SaveNews::Failed { error, .. } => error,
        other => panic!("{other:?}"),
    }
}

/// Everything was saved, and after the end nothing is left over.
fn must_be_well(home: &Home, path: &Path, work: Work) {
    assert!(!work.disk.was_deceived());
    let session = work.session.clone();
    drop(work);
    assert_eq!(home.look(path), session);
    let again = home.open(path);
    assert!(again.recovery.is_uneventful(), "{:?}", again.recovery);
    assert_eq!(again.session, session);
}
