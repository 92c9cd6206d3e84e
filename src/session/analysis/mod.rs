//! What the assessments of stakeholders say: the lenses through which they are looked at.

mod lens;

pub use lens::{Axis, Lens, Quadrant, Role, Salience, Spot, lacks_voice};
