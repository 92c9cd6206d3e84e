//! What the assessments of stakeholders say.

mod balance;
mod changed;
#[cfg(test)]
pub(crate) mod samples;
mod strategy;

pub use balance::{Balance, Feasibility, Sums, Unrated, Weighed, balance};
pub use changed::{Change, ChangeKind, Changes, Shift, changes, rating_dates};
pub use strategy::{Advice, Ground, Suggestion, suggestions};
