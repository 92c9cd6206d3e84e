//! What the items of a day took, once it has been run.

use super::Entry;
use super::record::{ItemRecord, Record};
use crate::programme::Day;

/// An item whose clock ran for less was passed through, not run.
pub const SHORTEST_SECONDS: i64 = 60;
/// A clock that ran on for more than an hour over the item's length, and for more than three times as long, was forgotten:
/// the last item of a day, ended when the computer is opened again.
const FORGOTTEN: (i64, i64) = (60 * 60, 3);

/// What an item took that was run to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    /// Its index in the programme.
    pub item: usize,
    /// The time that it ran, pauses not counted.
    pub seconds: i64,
}

/// The items of a day that were run to their end, in the programme's order. One that was skipped, left, or ended within a
/// minute says nothing about how long it is.
#[must_use]
pub fn taken(day: &Day, log: &[Entry]) -> Vec<Taken> {
    let record = Record::new(day, log);
    let items = record.items.iter().enumerate();
    items
        .filter_map(|(item, record)| {
            let seconds = seconds(record)?;
            Some(Taken { item, seconds })
        })
        .collect()
}

fn seconds(item: &ItemRecord<'_>) -> Option<i64> {
    let seconds = item.held_ms()? / 1000;
    let forgotten = is_forgotten(seconds, item.length_ms() / 1000);
    let was_run = item.done && !item.skipped && seconds >= SHORTEST_SECONDS;
    (was_run && !forgotten).then_some(seconds)
}

/// Whether the clock of an item that ran so long was forgotten; `length`: its length with all extensions. Both in seconds.
#[must_use]
pub fn is_forgotten(seconds: i64, length: i64) -> bool {
    seconds - length > FORGOTTEN.0 && seconds > length * FORGOTTEN.1
}
