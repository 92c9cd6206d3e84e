//! What is planned: the programme's model, how it is read, checked and shipped.

pub mod catalogue;
pub mod check;
pub mod formats;
pub mod invitation;
mod language;
mod model;
mod nearest;
pub mod read;
pub mod schedule;
pub mod schema;
mod slug;
pub mod texts;
mod time;

pub use language::Language;
pub use model::*;
pub use nearest::nearest;
pub use slug::{free_id, slug};
pub use time::{Minutes, NotATimeOfDay, TimeOfDay};
