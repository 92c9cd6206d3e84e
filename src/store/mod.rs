//! The disk: where sessions lie, how they are opened, kept and saved.
//!
//! What a person has seen on the screen is kept: each edit is one line in a journal before it is drawn ([`Keeper::keep`]).
//! A thread of its own syncs the journal and, at every pause, writes the whole session anew: first as a generation to go
//! back to, then in place of the session's file, each synced before the next step. Only when all of that is on the disk is
//! the journal emptied. Opening ([`open`]) takes the file, or the newest good generation, and replays the journal on it.

mod aside;
mod beginning;
mod create;
mod discard;
mod disk;
mod document;
mod due;
mod earlier;
mod erase;
mod files;
mod follow;
mod generations;
mod header;
mod index;
mod journal;
mod keeper;
mod left;
mod list;
mod lock;
mod many;
mod name;
mod news;
mod open;
mod own_programme;
mod places;
mod plain_text;
mod progress;
mod recover;
mod resolve;
mod saver;
mod saving;
mod search;
mod slots;
mod stage;
mod start;
mod system;
mod take_over;
#[cfg(test)]
mod tests;
mod write;

pub use create::{create, create_at};
pub use discard::discard;
pub use document::{Document, Existing, Written, document_name, key_path, write_document};
pub use earlier::{earlier, sessions_of};
pub use erase::{EraseError, Remains};
pub use files::{DiskError, FileProblem, MAX_FILE_BYTES, read_text};
pub use follow::Follower;
pub use header::Header;
pub use keeper::{Closer, Keeper};
pub use list::{Listed, Listing, list, list_watched, programmes};
pub use lock::Holder;
pub use news::{SaveError, SaveNews};
pub use open::{Access, Damage, OpenError, Opened, Recovery, WhyReadOnly, open, read};
pub use own_programme::{Keeping, KeptProgramme, keep_programme, write_programme};
pub use places::Places;
pub use plain_text::{
    Binary, Encoding, NoPlainText, PlainText, plain_text, plain_text_from, read_plain_text,
};
pub use progress::Progress;
pub use recover::Source;
pub use resolve::{ResolveError, resolve};
pub use search::{Hits, Searched, search};
pub use stage::{StageFile, StageFollower, StageNews, Which, read_stage, stages_called};
pub use take_over::{Aside, Unused};
