//! The clock of the item that runs: its time left, its phases, and whose turn it is in the report-back.
//!
//! A phase ends by the clock, a round of report-back when a person ends its last turn.

use std::cmp::Ordering;
use std::iter::Peekable;
use std::slice::Iter;

use super::record::{ItemRecord, Mark, Marked};
use super::round::{Course, Queue, Terms, planned_ms};
use super::schedule::local;
use super::{ItemClock, Moment, PhaseStanding, PhaseState, Plan};
use crate::programme::{Item, Phase};

/// A phase with its place on the item's clock.
#[derive(Debug)]
struct Laid {
    phase: usize,
    start: i64,
    length_ms: i64,
    /// Whether it goes on until a person ends it.
    open: bool,
    round: Option<Course>,
}

/// The clock of `plan`'s item `index` at `now`.
pub(super) fn clock(
    plan: Plan<'_>,
    (index, item): (usize, &Item),
    record: &ItemRecord<'_>,
    now: &Moment,
) -> ItemClock {
    let elapsed_ms = record.elapsed_ms(now);
    let length_ms = record.length_ms();
    let laid = Layout::new(plan, item, record, elapsed_ms).lay_out();
    let phase = running(&laid, elapsed_ms);
    ItemClock {
        item: index,
        elapsed_ms,
        length_ms,
        left_ms: length_ms - elapsed_ms,
        paused_ms: record.paused.map(|since| now.ms_since(since)),
        running: record.running(),
        phases: standings(plan, &laid, phase, record, now),
        phase,
    }
}

/// What the phases are laid out from, and how far that has come.
struct Layout<'a> {
    item: &'a Item,
    plan: Plan<'a>,
    started: bool,
    elapsed_ms: i64,
    /// What was done to the item and has not been taken into account.
    marks: Peekable<Iter<'a, Mark>>,
    /// The item's length with what was added so far.
    item_ms: i64,
    /// The order of the groups as it was changed so far.
    queue: Queue,
}

impl<'a> Layout<'a> {
    fn new(
        plan: Plan<'a>,
        item: &'a Item,
        record: &'a ItemRecord<'_>,
        elapsed_ms: i64,
    ) -> Layout<'a> {
        Layout {
            item,
            plan,
            started: record.was_started(),
            elapsed_ms,
            marks: record.marks().iter().peekable(),
            item_ms: record.planned_ms(),
            queue: Queue::new(plan.groups),
        }
    }

    fn lay_out(mut self) -> Vec<Laid> {
        let mut laid = Vec::with_capacity(self.item.phases.len());
        let mut start = 0;
        for (index, phase) in self.item.phases.iter().enumerate() {
            let place = if phase.per_group && !self.plan.groups.is_empty() {
                self.round(index, phase, start)
            } else {
                self.plain(index, phase, start)
            };
            start += place.length_ms;
            if place.open {
                // What comes after a round that takes longer than it may has not begun.
                start = start.max(self.elapsed_ms);
            }
            laid.push(place);
        }
        laid
    }

    fn is_last(&self, index: usize) -> bool {
        index + 1 == self.item.phases.len()
    }

    /// A phase that ends by the clock. What is added belongs to the phase that ran then; what has run stays.
    fn plain(&mut self, index: usize, phase: &Phase, start: i64) -> Laid {
        let mut length_ms = seconds(phase) * 1000;
        if phase.per_group {
            length_ms += self.share_ms(index, start).max(0);
        }
        let is_last = self.is_last(index);
        while let Some(mark) = self.marks.peek() {
            if mark.elapsed_ms >= start + length_ms && !is_last {
                break;
            }
            match mark.what {
                Marked::Turn(act, _) => self.queue.apply(act),
                Marked::Extended(added_ms) => {
                    let has_run = (mark.elapsed_ms - start).max(0);
                    self.item_ms += added_ms;
                    length_ms = (length_ms + added_ms).max(has_run.min(length_ms));
                }
            }
            self.marks.next();
        }
        Laid {
            phase: index,
            start,
            length_ms,
            open: false,
            round: None,
        }
    }

    fn round(&mut self, index: usize, phase: &Phase, start: i64) -> Laid {
        let terms = Terms {
            turn_ms: seconds(phase) * 1000,
            changeover_ms: i64::from(phase.changeover_seconds) * 1000,
            overrun: self.plan.run.overrun,
            start,
            budget_ms: self.planned_ms(phase) + self.share_ms(index, start),
        };
        let mut round = Course::new(terms, self.queue.clone());
        let is_last = self.is_last(index);
        while let Some(mark) = self.marks.peek() {
            if mark.begun {
                round.begin();
            }
            if round.over_at().is_some() && !is_last {
                break;
            }
            match mark.what {
                Marked::Turn(act, entry) => {
                    self.queue.apply(act);
                    round.act(mark.elapsed_ms, act, entry);
                }
                Marked::Extended(added_ms) => {
                    self.item_ms += added_ms;
                    round.extend(mark.elapsed_ms, added_ms);
                }
            }
            self.marks.next();
        }
        if self.started && self.elapsed_ms >= start {
            round.begin();
        }
        round.pass(self.elapsed_ms);
        let over_at = round.over_at().filter(|_| !is_last);
        Laid {
            phase: index,
            start,
            length_ms: over_at.map_or(round.length_ms(), |at| at - start),
            open: over_at.is_none() && round.has_begun(),
            round: Some(round),
        }
    }

    fn planned_ms(&self, phase: &Phase) -> i64 {
        let each = seconds(phase) * 1000;
        if phase.per_group && !self.plan.groups.is_empty() {
            let changeover_ms = i64::from(phase.changeover_seconds) * 1000;
            planned_ms(each, changeover_ms, self.plan.groups.len())
        } else {
            each
        }
    }

    /// What the item leaves a report-back beyond what it needs, which all that are to come share; negative when they need
    /// more than there is.
    fn share_ms(&self, index: usize, start: i64) -> i64 {
        let to_come = self.item.phases.get(index..).unwrap_or_default();
        let needed: i64 = to_come.iter().map(|phase| self.planned_ms(phase)).sum();
        let spare = self.item_ms - start - needed;
        let shared_by: i64 = to_come.iter().map(|p| i64::from(p.per_group)).sum();
        if spare > 0 {
            spare / shared_by.max(1)
        } else {
            spare
        }
    }
}

fn seconds(phase: &Phase) -> i64 {
    phase.minutes.seconds()
}

/// The phase that runs after `elapsed_ms`; the last one once all are over.
fn running(laid: &[Laid], elapsed_ms: i64) -> Option<usize> {
    let runs = |place: &Laid| place.open || elapsed_ms < place.start + place.length_ms;
    laid.iter().position(runs).or(laid.len().checked_sub(1))
}

/// Each phase as it stands.
fn standings(
    plan: Plan<'_>,
    laid: &[Laid],
    current: Option<usize>,
    record: &ItemRecord<'_>,
    now: &Moment,
) -> Vec<PhaseStanding> {
    let elapsed_ms = record.elapsed_ms(now);
    let standing = |(index, place): (usize, &Laid)| {
        let start = place.start;
        let (state, left_ms) = match Some(index).cmp(&current) {
            Ordering::Less => (PhaseState::Done, 0),
            Ordering::Equal => (PhaseState::Running, start + place.length_ms - elapsed_ms),
            Ordering::Greater => (PhaseState::Pending, place.length_ms),
        };
        let to_come = now.at.timestamp_millis() + (start - elapsed_ms);
        let fact = Some(start)
            .filter(|start| *start <= elapsed_ms)
            .and_then(|start| record.wall_ms_at(start));
        let round = place.round.as_ref();
        let turn = round.filter(|_| state == PhaseState::Running);
        PhaseStanding {
            phase: place.phase,
            state,
            starts: local(plan.zone, fact.unwrap_or(to_come)),
            length_ms: place.length_ms,
            left_ms,
            round: round.map(|round| round.stand(place.phase, elapsed_ms.max(start))),
            turn: turn.and_then(|round| round.turn(elapsed_ms)),
        }
    };
    laid.iter().enumerate().map(standing).collect()
}
