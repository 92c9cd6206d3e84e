//! What the saver tells, and how long it waits.

use std::path::PathBuf;
use std::time::Duration;

use chrono::{DateTime, FixedOffset};

use super::files::DiskError;
use super::lock::Holder;

/// What became of the work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SaveNews {
    /// The journal is on the disk up to this revision: a power cut would not take it.
    Synced {
        revision: u64,
    },
    /// The session's file is on the disk with this revision, and nothing is amiss any more.
    Saved {
        revision: u64,
    },
    /// Someone else had changed the session's file; theirs is kept here.
    Conflict {
        theirs: PathBuf,
    },
    /// Work goes on and will be tried to be saved again.
    Failed {
        since: DateTime<FixedOffset>,
        error: SaveError,
        /// Whether the journal still keeps each edit: then nothing is lost, even if the program dies.
        journaled: bool,
    },
    /// A copy was written where it was asked for.
    Copied {
        path: PathBuf,
    },
    CopyFailed {
        path: PathBuf,
        error: SaveError,
    },
}

/// Why something is not saved.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SaveError {
    /// What is typed is not kept at once, only with each full save.
    #[error("the journal cannot be written: {0}")]
    Journal(DiskError),
    /// The file was saved, but no generation to go back to.
    #[error("no generation can be kept: {0}")]
    Generation(DiskError),
    #[error("the file cannot be written: {0}")]
    File(DiskError),
    /// The session has grown too large to be read again.
    #[error("{bytes} bytes are more than the {limit} that can be read again")]
    TooLarge { bytes: u64, limit: u64 },
    /// What would be written does not read as what it should be: a mistake in the program.
    #[error("what would be written does not read back as the session")]
    NotTheSame,
    /// The saver has stopped through a mistake in the program. The journal still keeps what is typed.
    #[error("the saver has stopped")]
    Stopped,
    /// Another program has opened the session for writing since.
    #[error("another program has the session open")]
    Held(Option<Holder>),
}

/// How long the saver waits for what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SaveTimes {
    /// From an edit until the journal is on the disk.
    pub(super) sync: Duration,
    /// From the last edit until the file is saved.
    pub(super) quiet: Duration,
    /// From the first edit, however many follow.
    pub(super) latest: Duration,
    /// From the first edit when all that was edited are drafts.
    pub(super) drafts: Duration,
    /// From one failure to the next try; the last one again and again.
    pub(super) retries: Vec<Duration>,
    /// For so long the newest generation is overwritten: ten of them reach back ten times as far.
    pub(super) generation: Duration,
    /// How long closing waits for the last save.
    pub(super) close: Duration,
}

impl Default for SaveTimes {
    fn default() -> SaveTimes {
        SaveTimes {
            sync: Duration::from_millis(500),
            quiet: Duration::from_secs(1),
            latest: Duration::from_secs(5),
            drafts: Duration::from_secs(30),
            retries: [1, 2, 5].map(Duration::from_secs).to_vec(),
            generation: Duration::from_mins(1),
            close: Duration::from_secs(10),
        }
    }
}
