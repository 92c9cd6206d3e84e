//! What the assessments of stakeholders say: the lenses through which they are looked at, and assessing again.

mod assessed;
mod lens;

pub use assessed::{assessed, before, last_change, numbered};
pub use lens::{Axis, Lens, Quadrant, Role, Salience, Spot, lacks_voice};
