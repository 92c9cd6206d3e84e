//! What the stakeholders and their assessments say, and the lenses through which they are looked at.

mod alike;
mod balance;
mod change;
mod changed;
mod lens;
mod person_name;
#[cfg(test)]
pub(crate) mod samples;
mod strategy;

pub use alike::{alikes, are_alike};
pub use balance::{Balance, Feasibility, Sums, Unrated, Weighed, balance};
pub use change::{before, last_change, numbered};
pub use changed::{Change, ChangeKind, Changes, Shift, changes, rating_dates};
pub use lens::{Axis, Lens, Quadrant, Role, Salience, Spot, lacks_voice};
pub use person_name::{is_given_name, is_like_a_persons_name};
pub use strategy::{Advice, Ground, Suggestion, suggestions};
