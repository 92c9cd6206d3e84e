//! Starting to work in a session: what was left is taken over, and the saver set to work.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::mpsc::channel;

use chrono::{DateTime, FixedOffset};

use super::disk::{Disk, sweep};
use super::due::Due;
use super::files::DiskError;
use super::generations::Generations;
use super::keeper::Keeper;
use super::left;
use super::lock::Lock;
use super::news::{SaveNews, SaveTimes};
use super::open::{Access, Found, OpenError, Opened, Recovery};
use super::recover::Source;
use super::saver::Saver;
use super::saving::temporary_prefix;
use super::slots::Slots;
use super::take_over::TakeOver;
use super::write::{Target, folder_of};
use crate::session::Session;

/// What a session that is worked in is saved with.
pub(super) struct Saving {
    pub(super) disk: Arc<dyn Disk>,
    pub(super) times: SaveTimes,
    pub(super) state: PathBuf,
    pub(super) right: Option<Lock>,
}

impl Saving {
    pub(super) fn open(
        self,
        path: &Path,
        mut found: Found,
        now: DateTime<FixedOffset>,
        notify: impl Fn(SaveNews) + Send + 'static,
    ) -> Result<Opened, OpenError> {
        let seen = found.seen.take();
        let made = &found.recovered;
        let revision = made.session.revision;
        let is_saved = made.source == Source::File && made.replayed == 0;
        let mut take_over = TakeOver {
            disk: &*self.disk,
            state: &self.state,
            now,
            asides: Vec::new(),
        };
        let seen = take_over.file(path, seen, found.damage.is_some(), made.source);
        let mut generations = Generations::find(&self.state, self.times.generation);
        let slots = if self.right.is_some() {
            self.sweep(path, &made.session);
            if is_saved {
                self.begin(&mut generations, &made.session, &found.bytes);
            }
            if made.source == Source::File {
                left::note(&*self.disk, &self.state, &found.bytes);
            }
            take_over.journals(&found.journals, made)
        } else {
            take_over.no_journals(revision)
        };
        let recovery = Recovery::new(&found, take_over.asides);
        let session = found.recovered.session;
        let parts = Parts {
            replica: session.clone(),
            saved: is_saved.then_some(revision),
            target: Target::new(path.to_path_buf(), seen),
            generations,
            slots,
        };
        Ok(Opened {
            session,
            recovery,
            access: Access::Writing(self.start(parts, notify)?),
        })
    }

    fn sweep(&self, path: &Path, session: &Session) {
        let prefix = temporary_prefix(session);
        sweep(&*self.disk, folder_of(path), &prefix);
        sweep(&*self.disk, &self.state, &prefix);
    }

    /// Without it a journal that is left behind can still be told by its numbers alone.
    fn begin(&self, generations: &mut Generations, session: &Session, bytes: &[u8]) {
        let prefix = temporary_prefix(session);
        if let Err(error) = generations.begin_with(&*self.disk, &prefix, bytes) {
            tracing::warn!(%error, "no generation to begin with");
        }
    }

    fn start(
        self,
        parts: Parts,
        notify: impl Fn(SaveNews) + Send + 'static,
    ) -> Result<Keeper, OpenError> {
        let (to_saver, inbox) = channel();
        let (hangs_up, ended) = channel();
        let clean = Arc::new(AtomicBool::new(false));
        let keeper = Keeper {
            disk: Arc::clone(&self.disk),
            shared: Arc::clone(&parts.slots.shared),
            state: self.state.clone(),
            to_saver,
            clean: Arc::clone(&clean),
            ended,
            patience: self.times.close,
        };
        let saver = Saver {
            disk: self.disk,
            notify,
            inbox,
            backlog: VecDeque::new(),
            state: self.state,
            right: self.right,
            entered: false,
            replica: parts.replica,
            saved: parts.saved,
            kept: parts.saved,
            diverged: false,
            target: parts.target,
            generations: parts.generations,
            slots: parts.slots,
            due: Due::new(self.times),
            trouble: None,
            clean,
        };
        let run = move || {
            saver.run();
            drop(hangs_up);
        };
        let thread = std::thread::Builder::new().name("saver".to_owned());
        match thread.spawn(run) {
            Ok(_) => Ok(keeper),
            Err(error) => Err(OpenError::Thread(DiskError::new(&keeper.state, &error))),
        }
    }
}

/// What the saver begins with.
struct Parts {
    replica: Session,
    saved: Option<u64>,
    target: Target,
    generations: Generations,
    slots: Slots,
}
