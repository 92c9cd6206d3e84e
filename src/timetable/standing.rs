//! Where the day stands: one pure function of programme, log and now.

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Entry, Moment};
use crate::programme::{Day, Other};

/// A day of the programme as it is run in one session: on which date, and shifted by how much.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct DayRun {
    /// Id of the programme's day.
    pub day: String,
    pub date: NaiveDate,
    /// Minutes by which all printed times of the day are moved, those fixed to the clock too.
    #[serde(default)]
    pub shift_minutes: i64,
    #[serde(default)]
    pub countdown: Countdown,
    #[serde(flatten)]
    pub other: Other,
}

/// What the big clock counts down to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Countdown {
    /// The item's full length, however late it began.
    #[default]
    FullLength,
    EndItemOnTime,
    EndDayOnTime,
}

/// What the standing is computed from, apart from the log and now.
#[derive(Debug, Clone, Copy)]
pub struct Plan<'a> {
    pub day: &'a Day,
    pub run: &'a DayRun,
    /// The zone in which the printed times are meant.
    pub zone: Tz,
    /// How many groups report back; 0 when no groups are formed.
    pub groups: usize,
}

/// Where the day stands at one moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    pub state: DayState,
    /// One for each item of the day, in its order.
    pub items: Vec<ItemStanding>,
    /// The item that runs or is paused.
    pub current: Option<usize>,
    /// The item that `next` would start.
    pub next: Option<usize>,
    /// The next break and the next lunch that are still to come, after the current item.
    pub next_break: Option<usize>,
    pub next_lunch: Option<usize>,
    /// When the day begins and ends by the (shifted) programme.
    pub planned: Span,
    /// When the day is expected to end; when it did, once it has ended.
    pub expected_end: DateTime<Tz>,
    /// Seconds behind the programme where the day stands now; negative when ahead.
    pub behind_seconds: i64,
    /// Seconds by which the day's end is expected to be late; negative when early.
    pub end_behind_seconds: i64,
    /// The clock of the current item.
    pub clock: Option<ItemClock>,
    /// Milliseconds until something other than a counted second changes (a phase's end, the item's end), if anything will.
    pub next_change_ms: Option<i64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayState {
    NotStarted,
    Running,
    Paused,
    /// Begun, but no item runs: one ended early, the next has not been started.
    Between,
    Ended,
}

/// From when to when.
#[derive(Debug, Clone, PartialEq)]
pub struct Span {
    pub start: DateTime<Tz>,
    pub end: DateTime<Tz>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct ItemStanding {
    pub state: ItemState,
    /// By the (shifted) programme.
    pub planned: Span,
    /// What is expected for an item to come, what happened for one that is done.
    pub expected: Span,
    /// Whether `expected.start` is a fact (the item was started), not an expectation.
    pub started: bool,
    /// Time that it has run, pauses not counted.
    pub elapsed_ms: i64,
    /// Its length by the programme and all extensions, in seconds; never below 0.
    pub length_seconds: i64,
    /// Seconds that its (expected or actual) start is behind the programme; negative when ahead.
    pub behind_seconds: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ItemState {
    /// To come.
    Pending,
    Running,
    Paused,
    Done,
    Skipped,
    /// Not done, but the day has gone past it: it stands before the current item.
    PassedOver,
}

/// The clock of the item that runs.
#[derive(Debug, Clone, PartialEq)]
pub struct ItemClock {
    pub item: usize,
    pub elapsed_ms: i64,
    pub length_ms: i64,
    /// Negative: over by that much.
    pub left_ms: i64,
    /// How long the present pause has lasted.
    pub paused_ms: Option<i64>,
    /// Empty for an item without phases.
    pub phases: Vec<PhaseStanding>,
    /// Index in `phases` of the one that runs; the last stays current when the item is over its time.
    pub phase: Option<usize>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct PhaseStanding {
    /// Index in the item's phases.
    pub phase: usize,
    pub state: PhaseState,
    pub starts: DateTime<Tz>,
    pub length_ms: i64,
    /// Of the phase; negative when the last phase is over its time, its whole length while it is to come.
    pub left_ms: i64,
    /// In a report-back that runs: whose turn it is.
    pub turn: Option<Turn>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PhaseState {
    Done,
    Running,
    Pending,
}

/// Whose turn it is in a report-back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn {
    /// 0 for the first group.
    pub group: usize,
    pub of: usize,
    /// Time left of this turn; when `changing`, until the group begins.
    pub left_ms: i64,
    pub changing: bool,
}

/// The standing of a day: programme + log + now. Entries about other days' items are passed over.
#[must_use]
pub fn standing(plan: Plan<'_>, log: &[Entry], now: &Moment) -> Standing {
    let _ = (plan, log, now);
    unimplemented!("written by whoever builds the timetable")
}

/// stub
#[must_use]
pub fn seconds_up(ms: i64) -> i64 {
    ms.div_euclid(1000) + i64::from(ms.rem_euclid(1000) > 0)
}
