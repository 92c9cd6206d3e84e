//! What the room may see: a [`Stage`], made from a session by an allow-list ([`stage`]), written to a file, and read by the
//! projector, which sees nothing else.
//!
//! A stage changes when something happens, never because a second has passed: how the clock stands is computed from it
//! ([`reading`]) by whoever shows it.

mod choice;
mod document;
mod make;
mod reading;
mod stakeholders;

pub use choice::{Choice, Names, View};
pub use document::*;
pub use make::{Scene, questions, stage};
pub use reading::{Reading, left_ms, ms_to_next_change, reading};
pub use stakeholders::{change, is_affected};
