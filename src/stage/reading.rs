//! How the clock on the stage stands at a moment.

use super::document::{Clock, Stage, State};
use crate::timetable::{Moment, counted_ms, ms_to_next_second};

/// A reading of the clock; negative: over by that much.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    pub elapsed_ms: i64,
    pub left_ms: i64,
    /// Index of the phase that runs, and what is left of it.
    pub phase: Option<(usize, i64)>,
    /// What is left of the turn in the report-back; while the groups are changing over, until it begins.
    pub turn_ms: Option<i64>,
    /// The groups are changing over.
    pub changing: bool,
}

/// The clock of the item at a moment: by the same sum, and so to the same second, as the console's own.
#[must_use]
pub fn reading(stage: &Stage, now: &Moment) -> Option<Reading> {
    let clock = stage.clock.as_ref()?;
    // A pause may bring the end nearer, but it is no part of the work.
    let elapsed_ms = match stage.state {
        State::Paused => clock.before_ms,
        _ => elapsed_ms(clock, now),
    };
    let turn = stage.turn.as_ref();
    let turn = turn.filter(|turn| elapsed_ms >= turn.from_ms);
    let changing = turn.is_some_and(|turn| elapsed_ms < turn.begins_ms);
    let until_ms = turn.map(|turn| {
        if changing {
            turn.begins_ms
        } else {
            turn.until_ms
        }
    });
    Some(Reading {
        elapsed_ms,
        left_ms: left_ms(clock, now),
        phase: phase(stage, elapsed_ms),
        turn_ms: until_ms.map(|until| until.saturating_sub(elapsed_ms)),
        changing,
    })
}

/// What is left on a clock at a moment; negative: over by that much.
#[must_use]
pub fn left_ms(clock: &Clock, now: &Moment) -> i64 {
    clock.length_ms.saturating_sub(elapsed_ms(clock, now))
}

/// Milliseconds until a clock of the stage shows another second; none while all stand. A timer stands when its time is out.
#[must_use]
pub fn ms_to_next_change(stage: &Stage, now: &Moment) -> Option<i64> {
    let runs = |clock: &&Clock| clock.since.is_some();
    let item = stage.clock.iter().map(|clock| left_ms(clock, now));
    let item = item.filter(|_| stage.clock.iter().any(|clock| runs(&clock)));
    let timers = stage.timers.iter().map(|timer| &timer.clock);
    let timers = timers.filter(runs).map(|clock| left_ms(clock, now));
    let clocks = item.chain(timers.filter(|left| *left > 0));
    clocks.map(ms_to_next_second).min()
}

fn elapsed_ms(clock: &Clock, now: &Moment) -> i64 {
    counted_ms(clock.before_ms, clock.since.as_ref(), now)
}

/// The phase that runs; the last one once all are over.
fn phase(stage: &Stage, elapsed_ms: i64) -> Option<(usize, i64)> {
    let mut end = 0_i64;
    let last = stage.phases.len().checked_sub(1)?;
    for (index, phase) in stage.phases.iter().enumerate() {
        end = end.saturating_add(phase.length_ms);
        if elapsed_ms < end || index == last {
            return Some((index, end.saturating_sub(elapsed_ms)));
        }
    }
    None
}
