//! The sessions in which a programme was run before, for what they teach about its lengths.

use std::io::Read;
use std::path::{Path, PathBuf};

use super::beginning::{self, Beginning};
use super::files::{MAX_FILE_BYTES, read_bytes};
use super::list::json_files;
use super::open;
use super::places::Places;
use super::system;
use crate::session::{PastRun, Session};

/// A session says within so many bytes which programme it runs.
const BEGINNING: u64 = 8 << 10;
/// So many of the latest sessions of the programme in which something was run are looked at.
const RUNS: usize = 5;
/// And so many are opened to find them: some were made and never run.
const OPENED: usize = 12;

/// What the latest sessions of a programme say about its lengths, those made last first.
#[must_use]
pub fn earlier(places: &Places, programme: &str) -> Vec<PastRun> {
    let sessions = sessions_of(places, programme).take(OPENED);
    let runs = sessions.map(|session| session.past_run());
    runs.filter(|run| !run.items.is_empty())
        .take(RUNS)
        .collect()
}

/// The sessions of a programme, those made last first; each is opened when it is asked for. Of all other sessions only the
/// beginning is read. What cannot be read is passed over: the list of sessions tells of it.
pub fn sessions_of(places: &Places, programme: &str) -> impl Iterator<Item = Session> {
    let files = json_files(&places.sessions).unwrap_or_default();
    let found = files.into_iter().filter_map(|path| {
        let beginning = beginning(&path)?;
        (beginning.programme == programme).then_some((beginning.created, path))
    });
    let mut sessions: Vec<(_, PathBuf)> = found.collect();
    sessions.sort_by(|a, b| b.cmp(a));
    let read = |(_, path): (_, PathBuf)| Some(open::read(places, &path).ok()?.0);
    sessions.into_iter().filter_map(read)
}

/// What a file says at its beginning; of one that was rearranged by hand, or begins with very long texts, all is read.
fn beginning(path: &Path) -> Option<Beginning> {
    // One byte more, so that the end is found without a larger buffer.
    let mut bytes = Vec::with_capacity(usize::try_from(BEGINNING).unwrap_or_default() + 1);
    let file = system::open_reading(path).ok()?;
    file.take(BEGINNING).read_to_end(&mut bytes).ok()?;
    beginning::read(&bytes).or_else(|| {
        let is_all = u64::try_from(bytes.len()).is_ok_and(|length| length < BEGINNING);
        let (whole, _) = (!is_all).then(|| read_bytes(path, MAX_FILE_BYTES).ok())??;
        beginning::read(&whole)
    })
}
