//! What the stakeholders and their assessments say.

mod alike;
mod balance;
mod changed;
mod person_name;
#[cfg(test)]
pub(crate) mod samples;
mod strategy;

pub use alike::{alikes, are_alike};
pub use balance::{Balance, Feasibility, Sums, Unrated, Weighed, balance};
pub use changed::{Change, ChangeKind, Changes, Shift, changes, rating_dates};
pub use person_name::is_like_a_persons_name;
pub use strategy::{Advice, Ground, Suggestion, suggestions};
