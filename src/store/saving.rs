//! One save: generation, file, journal, in that order, each on the disk before the next is touched.

use std::io::ErrorKind;
use std::path::PathBuf;
use std::time::Instant;

use super::files::{At, DiskError, MAX_FILE_BYTES};
use super::left;
use super::lock::{self, NotLocked};
use super::news::{SaveError, SaveNews};
use super::saver::Saver;
use super::system::wall_clock;
use super::write::{self, folder_of};
use crate::session;

impl<N: Fn(SaveNews)> Saver<N> {
    /// Saves what is not saved, and mends the journal if it is out of order.
    pub(super) fn attempt(&mut self) {
        let entered = self.enter();
        if let Err(error @ SaveError::Held(_)) = entered {
            return self.fail(error);
        }
        self.slots.turn();
        self.catch_up();
        let news = !self.is_saved() || self.trouble.is_some();
        let mut saved = self.save();
        if is_full(&saved) && self.generations.make_room(&*self.disk) {
            saved = self.save();
        }
        let generation = match saved {
            Ok(generation) => generation,
            Err(error) => return self.fail(error),
        };
        self.due.saved();
        let saved = SaveNews::Saved {
            revision: self.replica.revision,
        };
        let mended = entered.and(generation).and_then(|()| self.mend_journal());
        match mended.and_then(|()| self.probe()) {
            Ok(()) => {
                self.trouble = None;
                self.due.recovered();
                if news {
                    (self.notify)(saved);
                }
            }
            Err(error) => self.fail(error),
        }
    }

    /// Whether the file could be saved, as far as can be told beforehand.
    pub(super) fn probe(&self) -> Result<(), SaveError> {
        let folder = folder_of(self.target.path());
        self.disk.probe(folder).at(folder).map_err(SaveError::File)
    }

    /// Takes possession of the session's folder of state, where that has not been done.
    pub(super) fn enter(&mut self) -> Result<(), SaveError> {
        if self.entered {
            return Ok(());
        }
        if self.right.is_none() {
            match lock::take(&self.state, wall_clock()) {
                Ok(right) => self.right = Some(right),
                Err(NotLocked::Held(holder)) => return Err(SaveError::Held(holder)),
                Err(NotLocked::Disk(error)) => return Err(SaveError::Journal(error)),
            }
        }
        self.slots.reserve(&*self.disk);
        let generation = self.generations.sync(&*self.disk).at(&self.state);
        generation.map_err(SaveError::Generation)?;
        for folder in [self.state.as_path(), folder_of(&self.state)] {
            let synced = self.disk.sync_folder(folder).at(folder);
            synced.map_err(SaveError::Journal)?;
        }
        self.entered = true;
        Ok(())
    }

    /// Writes the file, and before it the generation; whether that could be kept is the inner result.
    fn save(&mut self) -> Saved {
        let now = Some(self.replica.revision);
        if self.saved == now && self.kept == now {
            return Ok(Ok(()));
        }
        let text = self.text()?;
        let disk = &*self.disk;
        let prefix = temporary_prefix(&self.replica);
        let generation = self
            .generations
            .write(disk, &prefix, &text, Instant::now())
            .map_err(SaveError::Generation);
        if generation.is_ok() {
            self.kept = now;
        }
        if self.saved != now {
            let theirs = self.target.save(disk, &prefix, &text, wall_clock());
            if let Some(theirs) = theirs.map_err(SaveError::File)? {
                (self.notify)(SaveNews::Conflict { theirs });
            }
            left::note(disk, &self.state, text.as_bytes());
            self.saved = now;
        }
        Ok(generation)
    }

    /// The session's text, once it is known to read back as the session.
    fn text(&self) -> Result<String, SaveError> {
        if self.diverged {
            return Err(SaveError::NotTheSame);
        }
        let text = session::write(&self.replica).map_err(|_| SaveError::NotTheSame)?;
        let bytes = u64::try_from(text.len()).unwrap_or(u64::MAX);
        if bytes > MAX_FILE_BYTES {
            let limit = MAX_FILE_BYTES;
            return Err(SaveError::TooLarge { bytes, limit });
        }
        match session::read(&text) {
            Ok(again) if again == self.replica => Ok(text),
            _ => Err(SaveError::NotTheSame),
        }
    }

    /// Empties what is saved, and if no journal is in use takes one up, with the edits that were made meanwhile.
    fn mend_journal(&mut self) -> Result<(), SaveError> {
        self.slots.note_broken(None);
        let saved = self.saved.unwrap_or_default();
        let renewed = self.slots.renew(&*self.disk, saved);
        if self.slots.is_in_use() {
            return Ok(());
        }
        let Some(mut slot) = self.slots.take_spare() else {
            let none = || DiskError::new(&self.state, &std::io::ErrorKind::Other.into());
            return Err(SaveError::Journal(renewed.err().unwrap_or_else(none)));
        };
        loop {
            if let Err(error) = self.catch_up_into(&mut slot) {
                self.slots.give_up(&slot);
                let error = DiskError::new(&self.state, &error);
                return Err(SaveError::Journal(error));
            }
            if self.diverged {
                self.slots.give_up(&slot);
                return Err(SaveError::NotTheSame);
            }
            match self.slots.put_in_use(slot, self.replica.revision) {
                Ok(()) => return Ok(()),
                Err(back) => slot = back,
            }
        }
    }

    /// Makes sure that the journal is on the disk.
    pub(super) fn sync(&mut self) {
        self.due.synced();
        match self.slots.sync(&*self.disk) {
            Ok(Some(revision)) if self.trouble.is_none() => {
                (self.notify)(SaveNews::Synced { revision });
            }
            Ok(_) => {}
            Err((number, error)) => {
                self.slots.note_broken(Some(number));
                let error = DiskError::new(&self.state, &error);
                self.journal_failed(SaveError::Journal(error));
            }
        }
    }

    /// Writes the session somewhere else as well.
    pub(super) fn copy(&mut self, path: PathBuf) {
        self.catch_up();
        let copied = self.text().and_then(|text| {
            let prefix = temporary_prefix(&self.replica);
            write::create(&*self.disk, &path, &prefix, text.as_bytes()).map_err(SaveError::File)
        });
        (self.notify)(match copied {
            Ok(()) => SaveNews::Copied { path },
            Err(error) => SaveNews::CopyFailed { path, error },
        });
    }
}

/// Whether the file could be saved, and within that whether the generation could.
type Saved = Result<Result<(), SaveError>, SaveError>;

fn is_full(saved: &Saved) -> bool {
    let (Err(error) | Ok(Err(error))) = saved else {
        return false;
    };
    matches!(error, SaveError::Generation(at) | SaveError::File(at) if at.kind == ErrorKind::StorageFull)
}

/// How the names of this session's half-written files begin.
pub(super) fn temporary_prefix(session: &session::Session) -> String {
    format!(".{}.", session.id)
}
