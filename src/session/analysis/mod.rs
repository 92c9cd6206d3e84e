//! What the assessments of stakeholders say: the lenses through which they are looked at, and what changed between two days.

mod change;
mod lens;

pub use change::{before, last_change, numbered};
pub use lens::{Axis, Lens, Quadrant, Role, Salience, Spot, lacks_voice};
