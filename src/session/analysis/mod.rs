//! What the assessments of stakeholders say, and the lenses through which they are looked at.

mod balance;
mod change;
mod changed;
mod lens;
#[cfg(test)]
pub(crate) mod samples;
mod strategy;

pub use balance::{Balance, Feasibility, Sums, Unrated, Weighed, balance};
pub use change::{before, last_change, numbered};
pub use changed::{Change, ChangeKind, Changes, Shift, changes, rating_dates};
pub use lens::{Axis, Lens, Quadrant, Role, Salience, Spot, lacks_voice};
pub use strategy::{Advice, Ground, Suggestion, suggestions};
