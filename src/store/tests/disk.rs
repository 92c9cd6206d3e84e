//! A disk that can be told to fail, or to die as a killed program's does. It does not wait for the real one to sync.

use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use tempfile::NamedTempFile;

use super::super::disk::{Disk, RealDisk};

/// What can be told to fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// Making a new file to be written.
    Temporary,
    /// Writing to a journal or any other file.
    Write,
    /// Syncing a whole file.
    Sync,
    /// Syncing a journal.
    SyncData,
    /// Putting a new file in place of the old.
    Replace,
    /// All that changes names: links, renames, journals that are opened.
    Name,
    /// A new file under a name of its own.
    Create,
    /// Asking whether a folder can be written.
    Probe,
}

pub(super) struct TestDisk {
    /// How many changes it still takes before it dies.
    left: AtomicI64,
    faults: Mutex<Vec<(Step, io::ErrorKind)>>,
    /// Files that could not be synced; open, so that the system gives no other file their number.
    unsynced: Mutex<Vec<File>>,
    /// Whether one of them was synced again.
    deceived: AtomicBool,
    /// All that was changed, in order.
    log: Mutex<Vec<String>>,
}

impl TestDisk {
    pub(super) fn new() -> Arc<TestDisk> {
        TestDisk::that_dies_after(i64::MAX)
    }

    pub(super) fn that_dies_after(changes: i64) -> Arc<TestDisk> {
        Arc::new(TestDisk {
            left: AtomicI64::new(changes),
            faults: Mutex::default(),
            unsynced: Mutex::default(),
            deceived: AtomicBool::new(false),
            log: Mutex::default(),
        })
    }

    pub(super) fn die(&self) {
        self.left.store(0, Ordering::SeqCst);
    }

    pub(super) fn is_dead(&self) -> bool {
        self.left.load(Ordering::SeqCst) <= 0
    }

    /// From now on this step fails.
    pub(super) fn fail(&self, step: Step, error: io::ErrorKind) {
        self.faults.lock().unwrap().push((step, error));
    }

    pub(super) fn heal(&self) {
        self.faults.lock().unwrap().clear();
    }

    pub(super) fn has_faults(&self) -> bool {
        !self.faults.lock().unwrap().is_empty()
    }

    /// Whether a sync that had failed was tried again on the same file, where it would have succeeded without doing
    /// anything.
    pub(super) fn was_deceived(&self) -> bool {
        self.deceived.load(Ordering::SeqCst)
    }

    /// What was changed since this was asked last.
    pub(super) fn changes(&self) -> Vec<String> {
        std::mem::take(&mut self.log.lock().unwrap())
    }

    fn note(&self, what: &str, path: &Path) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let change = format!("{what} {name}").trim_end().to_owned();
        self.log.lock().unwrap().push(change);
    }

    fn sync_step(&self, file: &File, step: Step) -> io::Result<()> {
        let mut unsynced = self.unsynced.lock().unwrap();
        if unsynced.iter().any(|other| is_same(other, file)) {
            self.deceived.store(true, Ordering::SeqCst);
        }
        let synced = self.change(step);
        if synced.is_err() {
            unsynced.push(file.try_clone().unwrap());
        }
        synced
    }

    fn change(&self, step: Step) -> io::Result<()> {
        if self.left.fetch_sub(1, Ordering::SeqCst) <= 0 {
            self.die();
            return Err(io::ErrorKind::NotConnected.into());
        }
        self.fault(step)
    }

    fn fault(&self, step: Step) -> io::Result<()> {
        let faults = self.faults.lock().unwrap();
        match faults.iter().find(|(failing, _)| *failing == step) {
            Some((_, error)) => Err((*error).into()),
            None => Ok(()),
        }
    }
}

impl Disk for TestDisk {
    fn temporary(&self, folder: &Path, prefix: &str) -> io::Result<NamedTempFile> {
        self.change(Step::Temporary)?;
        self.note("new file in", folder);
        RealDisk.temporary(folder, prefix)
    }

    fn write(&self, file: &File, bytes: &[u8]) -> io::Result<()> {
        self.note("write", Path::new(""));
        if let Err(error) = self.change(Step::Write) {
            // As a disk does that becomes full, or a program that is killed.
            RealDisk.write(file, &bytes[..bytes.len() / 2])?;
            return Err(error);
        }
        RealDisk.write(file, bytes)
    }

    fn sync(&self, file: &File) -> io::Result<()> {
        self.note("sync it", Path::new(""));
        self.sync_step(file, Step::Sync)
    }

    fn sync_data(&self, file: &File) -> io::Result<()> {
        self.note("sync the journal", Path::new(""));
        self.sync_step(file, Step::SyncData)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.note("sync", folder);
        self.change(Step::Sync)
    }

    fn replace(&self, file: NamedTempFile, target: &Path) -> io::Result<()> {
        self.change(Step::Replace)?;
        self.note("replace", target);
        RealDisk.replace(file, target)
    }

    fn name(&self, file: NamedTempFile, target: &Path) -> io::Result<()> {
        self.change(Step::Name)?;
        RealDisk.name(file, target)
    }

    fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.change(Step::Name)?;
        RealDisk.link(from, to)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.change(Step::Name)?;
        RealDisk.rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.change(Step::Name)?;
        RealDisk.remove(path)
    }

    fn open_journal(&self, path: &Path) -> io::Result<File> {
        self.change(Step::Name)?;
        RealDisk.open_journal(path)
    }

    fn create_new(&self, path: &Path) -> io::Result<File> {
        self.change(Step::Create)?;
        RealDisk.create_new(path)
    }

    fn shorten(&self, path: &Path, length: u64) -> io::Result<()> {
        self.change(Step::Write)?;
        self.note("empty", path);
        RealDisk.shorten(path, length)
    }

    fn probe(&self, _: &Path) -> io::Result<()> {
        self.fault(Step::Probe)
    }

    fn reserve(&self, _: &File) {}
}

fn is_same(a: &File, b: &File) -> bool {
    use std::os::unix::fs::MetadataExt;
    let number = |file: &File| file.metadata().map(|m| (m.dev(), m.ino())).ok();
    number(a) == number(b)
}
