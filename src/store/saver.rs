//! The thread that saves. It has its own copy of the session and applies the same edits to it, so that the thread that
//! draws never copies, serialises or waits for the disk.

use std::collections::VecDeque;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::Instant;

use chrono::{DateTime, FixedOffset};

use super::disk::Disk;
use super::due::Due;
use super::generations::Generations;
use super::journal;
use super::lock::Lock;
use super::news::{SaveError, SaveNews};
use super::slots::{Slot, Slots};
use super::system::wall_clock;
use super::write::Target;
use crate::session::{Edit, Session};

/// What the saver is told.
pub(super) enum Message {
    Edit {
        edit: Box<Edit>,
        revision: u64,
        /// Why it is not in the journal, when that has just been found out.
        unwritten: Option<SaveError>,
    },
    /// Save now.
    Settle,
    /// Save now and say whether everything is saved.
    Finish(Sender<bool>),
    Copy(PathBuf),
    /// Save now, empty the journals and end.
    Close,
}

pub(super) struct Saver<N> {
    pub(super) disk: Arc<dyn Disk>,
    pub(super) notify: N,
    pub(super) inbox: Receiver<Message>,
    /// What it was told while it was busy.
    pub(super) backlog: VecDeque<Message>,
    /// The session's folder of state, and the right to write; without that the folder could not be used so far.
    pub(super) state: PathBuf,
    pub(super) right: Option<Lock>,
    /// Whether the folder of state is known to be on the disk.
    pub(super) entered: bool,
    pub(super) replica: Session,
    /// The revision that is in the file.
    pub(super) saved: Option<u64>,
    /// The revision that is in the newest generation, or came from the file.
    pub(super) kept: Option<u64>,
    /// An edit did not fit the copy, which is not the session any more and must not be saved.
    pub(super) diverged: bool,
    pub(super) target: Target,
    pub(super) generations: Generations,
    pub(super) slots: Slots,
    pub(super) due: Due,
    /// Since when something is amiss.
    pub(super) trouble: Option<DateTime<FixedOffset>>,
    /// Whether everything was saved at the last look; for whoever asks after the end.
    pub(super) clean: Arc<AtomicBool>,
}

impl<N: Fn(SaveNews)> Saver<N> {
    /// Saves until it is told to close. Should it fail through a mistake in the program, that is told too.
    pub(super) fn run(mut self) {
        let ran = catch_unwind(AssertUnwindSafe(|| self.work()));
        if ran.is_err() {
            self.complain(SaveError::Stopped);
            // The session is not let go as long as its journal may be written.
            for message in &self.inbox {
                if matches!(message, Message::Close) {
                    break;
                }
            }
        }
    }

    fn work(&mut self) {
        let is_well = self.enter().is_ok() && self.slots.is_in_use() && self.probe().is_ok();
        if !is_well || !self.is_saved() {
            // Tries again whatever is wrong, and tells.
            self.due.ask();
        }
        loop {
            let now = Instant::now();
            if self.due.is_save_due(now) {
                self.attempt();
            } else if self.due.is_sync_due(now) {
                self.sync();
            } else if let Some(message) = self.next_message()
                && self.handle(message).is_break()
            {
                return;
            }
        }
    }

    /// Sleeps until there is a message or something is due.
    fn next_message(&mut self) -> Option<Message> {
        if let Some(message) = self.backlog.pop_front() {
            return Some(message);
        }
        let Some(at) = self.due.wakes_at() else {
            return self.inbox.recv().ok().or(Some(Message::Close));
        };
        let wait = at.saturating_duration_since(Instant::now());
        match self.inbox.recv_timeout(wait) {
            Ok(message) => Some(message),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => Some(Message::Close),
        }
    }

    fn handle(&mut self, message: Message) -> ControlFlow<()> {
        match message {
            Message::Edit {
                edit,
                revision,
                unwritten,
            } => {
                self.apply(&edit, revision);
                if let Some(error) = unwritten {
                    self.journal_failed(error);
                }
            }
            Message::Settle => {
                if !self.is_saved() {
                    self.due.ask();
                }
            }
            Message::Finish(answer) => {
                self.finish();
                // Whoever asked may have stopped waiting.
                let _ = answer.send(self.is_saved());
            }
            Message::Copy(path) => self.copy(path),
            Message::Close => {
                self.finish();
                if self.is_saved() {
                    self.slots.clear(&*self.disk);
                } else {
                    self.sync();
                }
                return ControlFlow::Break(());
            }
        }
        ControlFlow::Continue(())
    }

    fn finish(&mut self) {
        self.catch_up();
        if !self.is_saved() {
            self.attempt();
        }
        self.clean.store(self.is_saved(), Ordering::Release);
    }

    pub(super) fn is_saved(&self) -> bool {
        self.saved == Some(self.replica.revision) && !self.diverged
    }

    fn apply(&mut self, edit: &Edit, revision: u64) {
        let applied = edit.apply(&mut self.replica);
        if applied.is_err() || self.replica.revision != revision {
            tracing::error!(revision, "an edit does not fit the saver's copy");
            self.diverged = true;
        }
        self.due.edited(edit.is_draft_only(), Instant::now());
    }

    /// Applies all edits that have been made so far.
    pub(super) fn catch_up(&mut self) {
        for (edit, revision) in self.pending_edits() {
            self.apply(&edit, revision);
        }
    }

    /// The same, and writes them to a journal that is to be used from now on.
    pub(super) fn catch_up_into(&mut self, slot: &mut Slot) -> std::io::Result<()> {
        for (edit, revision) in self.pending_edits() {
            self.apply(&edit, revision);
            let line = journal::line(&edit, revision)?;
            slot.append(&*self.disk, &line, revision)?;
        }
        Ok(())
    }

    /// The edits that it has been told of; what else it was told waits in the backlog. That one of them is not in a
    /// journal needs no word: whoever asks for them is about to save them or to mend the journal.
    fn pending_edits(&mut self) -> Vec<(Edit, u64)> {
        let mut edits = Vec::new();
        let told = std::mem::take(&mut self.backlog);
        for message in told.into_iter().chain(self.inbox.try_iter()) {
            match message {
                Message::Edit { edit, revision, .. } => edits.push((*edit, revision)),
                other => self.backlog.push_back(other),
            }
        }
        edits
    }

    /// Says that something is amiss, and when to try again.
    pub(super) fn fail(&mut self, error: SaveError) {
        self.due.failed(Instant::now());
        self.complain(error);
    }

    /// A journal that cannot be used: everything is saved at once, which also gives a new journal.
    pub(super) fn journal_failed(&mut self, error: SaveError) {
        self.complain(error);
        self.due.ask();
    }

    fn complain(&mut self, error: SaveError) {
        let since = *self.trouble.get_or_insert_with(wall_clock);
        // What another program has in its hands may be changed under the journal.
        let journaled = self.slots.is_in_use() && !matches!(error, SaveError::Held(_));
        (self.notify)(SaveNews::Failed {
            since,
            error,
            journaled,
        });
    }
}
