//! Pure time: an instant as it is stored, the log of a day, and where the day stands.

pub mod catch_up;
mod countdown;
mod forecast;
mod log;
mod moment;
mod phases;
mod record;
mod round;
mod schedule;
mod standing;
mod taken;
#[cfg(test)]
mod tests;
mod timer;
mod warnings;

pub use countdown::{countdown_ms, counted_ms, ms_to_next_second, seconds_up};
pub use log::{Entry, Event};
pub use moment::{Boot, Moment};
pub use round::{GroupTurn, Overrun, Round, Turn, TurnState};
pub use schedule::{hours, planned};
pub use standing::*;
pub use taken::{SHORTEST_SECONDS, Taken, is_forgotten, taken};
pub use timer::{TimerClock, TimerEntry, TimerEvent, TimerState, timer};
pub use warnings::{
    Due, DueOf, Threshold, Warning, WarningTimes, Warnings, due, item_or_last_phase_ms,
};
