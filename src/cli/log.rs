//! The log: what went wrong, and with `-v` what was done, in the folder of state. Never the text of a note.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use tracing::Level;

use super::system;

/// From this size on a new file is begun; the one before is kept.
const LARGEST: u64 = 1 << 20;

/// Sends what is traced to `state/log/`. The file is made when there is something to write, not before.
pub(super) fn start(state: &Path, verbose: bool) {
    let level = if verbose { Level::DEBUG } else { Level::WARN };
    let file = LogFile {
        folder: state.join("log"),
        open: None,
    };
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(level)
        .with_ansi(false)
        .with_writer(Mutex::new(file))
        .finish();
    // A second subscriber in the same process is a test's; the first stays.
    let _ = tracing::subscriber::set_global_default(subscriber);
}

struct LogFile {
    folder: PathBuf,
    open: Option<File>,
}

impl LogFile {
    fn file(&mut self) -> io::Result<&mut File> {
        if self.open.is_none() {
            self.open = Some(open(&self.folder)?);
        }
        self.open.as_mut().ok_or_else(|| io::Error::other("no log"))
    }
}

impl Write for LogFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file()?.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.open.as_mut().map_or(Ok(()), File::flush)
    }
}

fn open(folder: &Path) -> io::Result<File> {
    system::create_folder(folder)?;
    let path = folder.join("brobygger.log");
    if path
        .metadata()
        .is_ok_and(|metadata| metadata.len() > LARGEST)
    {
        fs::rename(&path, folder.join("brobygger.log.1"))?;
    }
    system::for_owner_alone(OpenOptions::new().append(true).create(true)).open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_that_has_grown_large_is_begun_anew() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("brobygger.log");
        let large = usize::try_from(LARGEST).unwrap() + 1;
        fs::write(&path, vec![b'x'; large]).unwrap();
        open(folder.path()).unwrap().write_all(b"new").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(
            fs::read(folder.path().join("brobygger.log.1"))
                .unwrap()
                .len(),
            large
        );
    }

    #[test]
    fn nothing_is_made_before_there_is_something_to_log() {
        let state = tempfile::tempdir().unwrap();
        let mut log = LogFile {
            folder: state.path().join("log"),
            open: None,
        };
        log.flush().unwrap();
        assert!(!log.folder.exists());
        log.write_all(b"a").unwrap();
        assert!(log.folder.join("brobygger.log").exists());
    }
}
