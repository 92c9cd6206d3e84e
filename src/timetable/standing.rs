//! Where the day stands: one pure function of programme, log and now.

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::forecast::Forecast;
use super::record::Record;
use super::schedule::{Schedule, local};
use super::{Entry, Moment, Overrun, Round, Turn, phases};
use crate::programme::{Day, ItemKind, Other};

/// A day of the programme as it is run in one session: on which date, and shifted by how much.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct DayRun {
    /// Id of the programme's day.
    pub day: String,
    pub date: NaiveDate,
    /// Minutes by which all printed times of the day are moved, those fixed to the clock too.
    #[serde(default)]
    pub shift_minutes: i64,
    /// Minutes by which the day is agreed to end later than printed (and shifted).
    #[serde(default, skip_serializing_if = "is_zero")]
    pub ends_later_minutes: i64,
    #[serde(default)]
    pub countdown: Countdown,
    /// From whom a group takes that talks for longer than its turn and the reserve.
    #[serde(default, skip_serializing_if = "is_default")]
    pub overrun: Overrun,
    #[serde(flatten)]
    pub other: Other,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks for a reference"
)]
fn is_zero(value: &i64) -> bool {
    *value == 0
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks for a reference"
)]
fn is_default(value: &Overrun) -> bool {
    *value == Overrun::default()
}

/// What the big clock counts down to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
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
    /// The groups that report back, in the session's order; none when no groups are formed.
    pub groups: &'a [Uuid],
}

/// Where the day stands at one moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    pub state: DayState,
    /// One for each item of the day, at its index in the programme.
    pub items: Vec<ItemStanding>,
    /// The items' indices in the order in which the day is run: the programme's, changed by what the log says was moved.
    pub order: Vec<usize>,
    /// The item that runs or is paused.
    pub current: Option<usize>,
    /// The item that `next` would start.
    pub next: Option<usize>,
    /// The next break and the next lunch that are still to come, after the current item.
    pub next_break: Option<usize>,
    pub next_lunch: Option<usize>,
    /// When the day begins and ends by the (shifted) programme, and as it was agreed to end later.
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
    /// What is expected for an item to come, what happened for one that was started and is past; the printed time for
    /// one that never ran and will not.
    pub expected: Span,
    /// Whether `expected.start` is a fact (the item was started), not an expectation. An item that was left and is
    /// still to come has run (`elapsed_ms`), but when it goes on is an expectation.
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

impl ItemState {
    /// Whether its clock is the one that is shown, running or paused.
    #[must_use]
    pub fn is_current(self) -> bool {
        matches!(self, ItemState::Running | ItemState::Paused)
    }
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
    /// Since when it has run without a pause, and what it showed then: with these anyone counts on. None while it is paused.
    pub running: Option<(Moment, i64)>,
    /// Empty for an item without phases.
    pub phases: Vec<PhaseStanding>,
    /// Index in `phases` of the one that runs; the last stays current when the item is over its time.
    pub phase: Option<usize>,
}

impl ItemClock {
    /// The rounds of report-back that have begun.
    fn rounds(&self) -> impl Iterator<Item = &Round> {
        let rounds = self.phases.iter().filter_map(|phase| phase.round.as_ref());
        rounds.filter(|round| round.begun)
    }

    /// Whether groups report back in it, or will.
    pub(super) fn has_groups(&self) -> bool {
        self.phases.iter().any(|phase| phase.round.is_some())
    }

    /// What its rounds need beyond what it leaves them: it ends later by that.
    pub(super) fn beyond_ms(&self) -> i64 {
        self.rounds().map(Round::beyond_ms).sum()
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct PhaseStanding {
    /// Index in the item's phases.
    pub phase: usize,
    pub state: PhaseState,
    pub starts: DateTime<Tz>,
    pub length_ms: i64,
    /// Of the phase; negative when it is over its time, which the last phase and a round of report-back can be; its whole
    /// length while it is to come.
    pub left_ms: i64,
    /// The round of report-back that it is, where groups are formed. What the item leaves it is its length.
    pub round: Option<Round>,
    /// In a round that runs: whose turn it is.
    pub turn: Option<Turn>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PhaseState {
    Done,
    Running,
    Pending,
}

impl Standing {
    /// The phase that runs.
    #[must_use]
    pub fn running_phase(&self) -> Option<&PhaseStanding> {
        let clock = self.clock.as_ref()?;
        clock.phases.get(clock.phase?)
    }

    /// Whose turn it is in the round of report-back that runs.
    #[must_use]
    pub fn turn(&self) -> Option<Turn> {
        self.running_phase()?.turn
    }
}

/// The standing of a day: programme + log + now. Entries about other days' items are passed over.
#[must_use]
pub fn standing(plan: Plan<'_>, log: &[Entry], now: &Moment) -> Standing {
    let record = Record::new(plan.day, log);
    let schedule = Schedule::new(plan, &record.order);
    let state = day_state(&record);
    let clock = record.current.and_then(|index| {
        let item = plan.day.items.get(index)?;
        let its_record = record.items.get(index)?;
        Some(phases::clock(plan, (index, item), its_record, now))
    });
    let beyond_ms = clock.as_ref().map_or(0, ItemClock::beyond_ms);
    let forecast = Forecast::new(&schedule, &record, beyond_ms, now);
    let next = forecast.pending.first().copied();
    let next_of = |kind: ItemKind| {
        let is_kind = |index: &usize| plan.day.items.get(*index).is_some_and(|i| i.kind == kind);
        forecast.pending.iter().copied().find(is_kind)
    };
    Standing {
        state,
        items: item_standings(plan, &schedule, &record, &forecast, now),
        current: record.current,
        next,
        next_break: next_of(ItemKind::Break),
        next_lunch: next_of(ItemKind::Lunch),
        planned: schedule.day.span(plan.zone),
        expected_end: local(plan.zone, forecast.end),
        behind_seconds: behind_ms(state, &schedule, &record, &forecast, now) / 1000,
        end_behind_seconds: (forecast.end - schedule.day.end) / 1000,
        next_change_ms: next_change_ms(state, clock.as_ref(), next, &schedule, now),
        clock,
        order: record.order,
    }
}

/// The round of report-back of an item, whether the item runs or not: the one that runs, else the next, else the last.
#[must_use]
pub fn round(plan: Plan<'_>, log: &[Entry], item: usize, now: &Moment) -> Option<Round> {
    let record = Record::new(plan.day, log);
    let planned = plan.day.items.get(item)?;
    let clock = phases::clock(plan, (item, planned), record.items.get(item)?, now);
    let from = clock.phase.unwrap_or(0);
    let rounds = |range: &[PhaseStanding]| -> Vec<Round> {
        range.iter().filter_map(|p| p.round.clone()).collect()
    };
    let (past, rest) = clock.phases.split_at_checked(from)?;
    rounds(rest)
        .into_iter()
        .next()
        .or_else(|| rounds(past).pop())
}

fn day_state(record: &Record<'_>) -> DayState {
    let current = record.current.and_then(|index| record.items.get(index));
    match current {
        _ if record.ended.is_some() => DayState::Ended,
        Some(item) if item.paused.is_some() => DayState::Paused,
        Some(_) => DayState::Running,
        None if record.begun => DayState::Between,
        None => DayState::NotStarted,
    }
}

fn item_standings(
    plan: Plan<'_>,
    schedule: &Schedule,
    record: &Record<'_>,
    forecast: &Forecast,
    now: &Moment,
) -> Vec<ItemStanding> {
    let facts = schedule.items.iter().zip(&record.items);
    facts
        .zip(&forecast.items)
        .map(|((printed, item), outlook)| ItemStanding {
            state: outlook.state,
            planned: printed.time.span(plan.zone),
            expected: outlook.time.span(plan.zone),
            started: outlook.started,
            elapsed_ms: item.elapsed_ms(now),
            length_seconds: item.length_ms() / 1000,
            behind_seconds: (outlook.time.start - printed.time.start) / 1000,
        })
        .collect()
}

/// How late the day is where it stands: by the end of the current item, else by the start of the next, else by the end.
fn behind_ms(
    state: DayState,
    schedule: &Schedule,
    record: &Record<'_>,
    forecast: &Forecast,
    now: &Moment,
) -> i64 {
    if state == DayState::NotStarted {
        return (now.at.timestamp_millis() - schedule.day.start).max(0);
    }
    let of = |index: usize| {
        Some((
            forecast.items.get(index)?.time,
            schedule.items.get(index)?.time,
        ))
    };
    if let Some((expected, printed)) = record.current.and_then(of) {
        return expected.end - printed.end;
    }
    match forecast.pending.first().copied().and_then(of) {
        Some((expected, printed)) => expected.start - printed.start,
        None => forecast.end - schedule.day.end,
    }
}

fn next_change_ms(
    state: DayState,
    clock: Option<&ItemClock>,
    next: Option<usize>,
    schedule: &Schedule,
    now: &Moment,
) -> Option<i64> {
    let candidates = match (state, clock) {
        (DayState::Running, Some(clock)) => {
            let phase = clock.phase.and_then(|index| clock.phases.get(index));
            let turn = phase.and_then(|phase| phase.turn);
            [
                Some(clock.left_ms),
                phase.map(|phase| phase.left_ms),
                turn.map(|turn| turn.left_ms),
            ]
        }
        (DayState::NotStarted | DayState::Between, _) => {
            let next = next.and_then(|index| schedule.items.get(index));
            let until = next.map(|printed| printed.time.start - now.at.timestamp_millis());
            [until, None, None]
        }
        _ => [None; 3],
    };
    candidates.into_iter().flatten().filter(|ms| *ms > 0).min()
}
