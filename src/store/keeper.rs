//! The hand of the thread that draws: keeps each edit before the frame that shows it, and leaves the saving to the saver.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

use super::disk::Disk;
use super::files::DiskError;
use super::journal;
use super::news::SaveError;
use super::saver::Message;
use super::slots::{Shared, lock};
use crate::session::Edit;

/// Keeps a session's edits. Dropping it saves everything and lets the session go.
pub struct Keeper {
    pub(super) disk: Arc<dyn Disk>,
    pub(super) shared: Shared,
    /// The session's folder of state.
    pub(super) state: PathBuf,
    pub(super) to_saver: Sender<Message>,
    pub(super) clean: Arc<AtomicBool>,
    /// Hangs up when the saver has ended.
    pub(super) ended: Receiver<()>,
    /// How long dropping it waits for the last save.
    pub(super) patience: Duration,
}

impl Keeper {
    /// Keeps an edit that has been applied and led to this revision: one line is written to the journal, whatever the
    /// session's size. To be called before the edit is shown. What goes wrong is told in the news.
    pub fn keep(&mut self, edit: &Edit, revision: u64) {
        let line = journal::line(edit, revision);
        // The saver must never see the journal and its inbox in different orders.
        let mut active = lock(&self.shared);
        let written = match line {
            Ok(line) => active.append(&*self.disk, &line, revision),
            Err(error) => active.give_up(revision, error.into()),
        };
        let unwritten = written
            .err()
            .flatten()
            .map(|error| SaveError::Journal(DiskError::new(&self.state, &error)));
        let edit = Box::new(edit.clone());
        let message = Message::Edit {
            edit,
            revision,
            unwritten,
        };
        // Without a saver the journal still keeps the edit.
        if self.to_saver.send(message).is_err() {
            tracing::error!("the saver has ended");
        }
    }

    /// Saves soon instead of later: something has come to an end.
    pub fn settle(&self) {
        let _ = self.to_saver.send(Message::Settle);
    }

    /// Writes a copy where the user wants one; the news tell how it went. What is there is never overwritten.
    pub fn save_copy(&self, path: PathBuf) {
        let _ = self.to_saver.send(Message::Copy(path));
    }

    /// For threads that may have to end the program.
    pub fn closer(&self) -> Closer {
        Closer {
            to_saver: self.to_saver.clone(),
            clean: Arc::clone(&self.clean),
        }
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        let _ = self.to_saver.send(Message::Close);
        if let Err(RecvTimeoutError::Timeout) = self.ended.recv_timeout(self.patience) {
            tracing::error!("the last save takes too long; it is left to itself");
        }
    }
}

/// Saves everything from any thread, when the program must end.
#[derive(Clone)]
pub struct Closer {
    to_saver: Sender<Message>,
    clean: Arc<AtomicBool>,
}

impl Closer {
    /// Saves everything now; whether everything was saved within the limit. May be called again, and after the keeper is
    /// gone.
    pub fn finish(&self, limit: Duration) -> bool {
        let (answer, answered) = channel();
        if self.to_saver.send(Message::Finish(answer)).is_err() {
            return self.clean.load(Ordering::Acquire);
        }
        match answered.recv_timeout(limit) {
            Ok(saved) => saved,
            Err(RecvTimeoutError::Timeout) => false,
            Err(RecvTimeoutError::Disconnected) => self.clean.load(Ordering::Acquire),
        }
    }
}
