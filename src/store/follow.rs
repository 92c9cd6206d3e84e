//! Following a session that another program works in.

use std::path::{Path, PathBuf};

use uuid::Uuid;

use super::files::stamp_at;
use super::journal::{self, SLOTS};
use super::open::read;
use super::places::Places;
use super::system::Stamp;
use crate::session::Session;

/// A session that is only looked at, and what its files looked like at the last look.
#[derive(Debug)]
pub struct Follower {
    places: Places,
    path: PathBuf,
    /// The session's file and its journals.
    files: Vec<PathBuf>,
    seen: Vec<Option<Stamp>>,
}

impl Follower {
    #[must_use]
    pub fn new(places: Places, path: &Path, id: Uuid) -> Follower {
        let state = places.state_of(id);
        let journals = (0..SLOTS.len()).map(|slot| journal::path(&state, slot));
        let files = std::iter::once(path.to_path_buf())
            .chain(journals)
            .collect();
        Follower {
            places,
            path: path.to_path_buf(),
            files,
            seen: Vec::new(),
        }
    }

    /// The session as it stands now; nothing when it is as it was at the last look, or cannot be read at this moment.
    pub fn look(&mut self) -> Option<Session> {
        let stamp = |path: &PathBuf| stamp_at(path).ok().flatten();
        let now: Vec<_> = self.files.iter().map(stamp).collect();
        if now == self.seen {
            return None;
        }
        self.seen = now;
        let (session, _) = read(&self.places, &self.path).ok()?;
        Some(session)
    }
}
