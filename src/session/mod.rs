//! What happened and what was said: the session document and every change to it.

pub mod analysis;
mod composing;
mod document;
mod edit;
mod expectations;
pub mod forming;
mod lessons;
mod lookup;
mod mend;
pub mod merge;
mod named;
mod new;
mod past;
mod pledges;
mod promises;
mod read;
pub mod roster;
#[cfg(test)]
pub(crate) mod samples;
pub mod search;
mod spread;
mod stakeholder;
mod timers;
mod worksheet;

pub use composing::Composing;
pub use document::*;
pub use edit::{Edit, EditError, Part};
pub use expectations::Expectation;
pub use lessons::{DayOutcome, Lesson, Lessons, Overrun, PastItem, PastRun, Took};
pub use mend::{Logged, Mend, MendError};
pub use new::{NewSession, NewSessionError};
pub use pledges::{Pledge, PledgedBy, Said};
pub use promises::{Homework, PromiseCount, PromiseState};
pub use read::{FORMAT, Flaw, FlawKind, SessionError, VERSION, read, write};
pub use spread::{Rating, Spread, spreads};
pub use stakeholder::*;
pub use worksheet::*;
