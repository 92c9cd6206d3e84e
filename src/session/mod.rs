//! What happened and what was said: the session document and every change to it.

pub mod analysis;
mod document;
mod edit;
mod lessons;
mod lookup;
mod mend;
mod named;
mod new;
mod past;
mod read;
#[cfg(test)]
pub(crate) mod samples;
mod stakeholder;
mod timers;
mod worksheet;

pub use document::*;
pub use edit::{Edit, EditError, Part};
pub use lessons::{DayOutcome, Lesson, Lessons, Overrun, PastItem, PastRun, Took};
pub use mend::{Logged, Mend, MendError};
pub use new::{NewSession, NewSessionError};
pub use read::{FORMAT, Flaw, FlawKind, SessionError, VERSION, read, write};
pub use stakeholder::*;
pub use worksheet::*;
