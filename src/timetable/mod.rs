//! Pure time: an instant as it is stored, the log of a day, and where the day stands.

mod log;
mod moment;
mod standing;

pub use log::{Entry, Event};
pub use moment::{Boot, Moment};
pub use standing::*;
