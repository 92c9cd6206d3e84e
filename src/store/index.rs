//! What is known of the saved sessions, so that a list of thousands need not read them all: a file for each folder of
//! sessions, a line for each session with what its file looked like from outside when it was read. Only what still looks so
//! is believed, and only for lists; whoever opens a session reads its file. A lost, damaged or foreign index costs time alone.

use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::disk::{Disk, RealDisk, sweep};
use super::files::{At, DiskError, read_bytes};
use super::header::Header;
use super::places::Places;
use super::system::{self, Fingerprint};

const FORMAT: &str = "brobygger.index";
/// Another version, or another program's, is not read: it may have held other files for good.
const VERSION: (u32, &str) = (1, env!("CARGO_PKG_VERSION"));
/// Room for some hundred thousand sessions.
const MAX_BYTES: u64 = 32 << 20;
/// What half-written indexes are called.
const PREFIX: &str = "index-";
/// A file that was changed less than this ago may be changed again without looking different: clocks of disks are coarse.
pub(super) const YOUNG: Duration = Duration::from_secs(3);

/// What is known of the sessions in one folder.
pub(super) struct Index {
    head: Head,
    path: PathBuf,
    records: HashMap<String, Known>,
}

#[derive(Serialize, Deserialize)]
struct Head {
    format: String,
    version: (u32, String),
    folder: String,
    /// Over all that follows.
    crc: u32,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Known {
    pub(super) looks: Fingerprint,
    pub(super) header: Header,
}

#[derive(Serialize, Deserialize)]
struct Record<F, L, H> {
    file: F,
    looks: L,
    header: H,
}

impl Index {
    /// What is known of the sessions in their folder; nothing of a folder whose name cannot be written down.
    pub(super) fn load(places: &Places) -> Option<Index> {
        let folder = places.sessions.canonicalize().ok()?;
        let folder = folder.to_str()?.to_owned();
        let name = format!("{:08x}.jsonl", crc32fast::hash(folder.as_bytes()));
        let path = folder_of_indexes(places).join(name);
        let read = read_bytes(&path, MAX_BYTES).ok();
        let records = read.and_then(|(bytes, _)| {
            let (head, records) = parse(&bytes)?;
            (head.folder == folder).then_some(records)
        });
        let head = Head {
            format: FORMAT.to_owned(),
            version: (VERSION.0, VERSION.1.to_owned()),
            folder,
            crc: 0,
        };
        Some(Index {
            head,
            path,
            records: records.unwrap_or_default(),
        })
    }

    /// The header of a file that still looks as it did when it was read.
    pub(super) fn header(&self, file: &str, looks: &Fingerprint) -> Option<&Header> {
        let known = self.records.get(file)?;
        (known.looks == *looks).then_some(&known.header)
    }

    pub(super) fn insert(&mut self, file: String, known: Known) {
        self.records.insert(file, known);
    }

    /// Forgets the files that `stays` does not know; whether there were any.
    pub(super) fn retain(&mut self, stays: impl Fn(&str) -> bool) -> bool {
        let before = self.records.len();
        self.records.retain(|file, _| stays(file));
        self.records.len() < before
    }

    /// Writes it down in one step. Not synced: what is lost is made again.
    pub(super) fn write(&self) -> Result<(), DiskError> {
        let mut lines = String::new();
        let mut files: Vec<&String> = self.records.keys().collect();
        files.sort();
        for file in files {
            if let Some(known) = self.records.get(file)
                && let Ok(line) = line(file, known)
            {
                lines.push_str(&line);
            }
        }
        let head = Head {
            crc: crc32fast::hash(lines.as_bytes()),
            format: self.head.format.clone(),
            version: self.head.version.clone(),
            folder: self.head.folder.clone(),
        };
        let head = serde_json::to_string(&head).map_err(io::Error::from);
        let text = format!("{}\n{lines}", head.at(&self.path)?);
        let folder = self.path.parent().unwrap_or(Path::new("."));
        system::create_folder(folder).at(folder)?;
        sweep(&RealDisk, folder, PREFIX);
        let file = RealDisk.temporary(folder, PREFIX).at(folder)?;
        RealDisk
            .write(file.as_file(), text.as_bytes())
            .and_then(|()| RealDisk.replace(file, &self.path))
            .at(&self.path)
    }
}

fn line(file: &str, known: &Known) -> serde_json::Result<String> {
    let record = Record {
        file,
        looks: &known.looks,
        header: &known.header,
    };
    Ok(serde_json::to_string(&record)? + "\n")
}

/// An index as it was written, and by this program; else nothing.
fn parse(bytes: &[u8]) -> Option<(Head, HashMap<String, Known>)> {
    let end = memchr::memchr(b'\n', bytes)?;
    let (head, lines) = bytes.split_at(end + 1);
    let head: Head = serde_json::from_slice(head).ok()?;
    let version = (head.version.0, head.version.1.as_str());
    if head.format != FORMAT || version != VERSION || head.crc != crc32fast::hash(lines) {
        return None;
    }
    let records = lines.split(|byte| *byte == b'\n');
    let records = records.filter(|line| !line.is_empty()).map(|line| {
        let record: Record<String, Fingerprint, Header> = serde_json::from_slice(line).ok()?;
        let (looks, header) = (record.looks, record.header);
        Some((record.file, Known { looks, header }))
    });
    Some((head, records.collect::<Option<_>>()?))
}

fn folder_of_indexes(places: &Places) -> PathBuf {
    places.state.join("index")
}

/// Takes a session out of every index, as title and place stand there; the indexes that are other files now. One that cannot
/// be read is removed whole.
///
/// # Errors
/// When an index that may speak of the session can be neither changed nor removed.
pub(super) fn forget(places: &Places, id: Uuid) -> Result<Vec<PathBuf>, DiskError> {
    let folder = folder_of_indexes(places);
    let entries = match std::fs::read_dir(&folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.at(&folder)?,
    };
    sweep(&RealDisk, &folder, PREFIX);
    let mut changed = Vec::new();
    for path in entries.flatten().map(|entry| entry.path()) {
        let read = read_bytes(&path, MAX_BYTES).ok();
        let forgotten = read.and_then(|(bytes, _)| {
            let (head, records) = parse(&bytes)?;
            let path = path.clone();
            Some(Index {
                head,
                path,
                records,
            })
        });
        match forgotten {
            Some(index) if !index.speaks_of(id) => continue,
            Some(mut index) => {
                index.records.retain(|_, known| known.header.id != id);
                if index.write().is_err() {
                    std::fs::remove_file(&path).at(&path)?;
                }
            }
            // Gone in the meantime, or with a file that half was one.
            None if path.symlink_metadata().is_err() => continue,
            None => std::fs::remove_file(&path).at(&path)?,
        }
        changed.push(path);
    }
    Ok(changed)
}

impl Index {
    fn speaks_of(&self, id: Uuid) -> bool {
        self.records.values().any(|known| known.header.id == id)
    }
}

/// Whether what a file looked like when it was read can be trusted to change with the file from now on.
pub(super) fn is_settled(looks: &Fingerprint, now: SystemTime, young: Duration) -> bool {
    looks
        .changed()
        .and_then(|changed| changed.checked_add(young))
        .is_some_and(|old| old <= now)
}
