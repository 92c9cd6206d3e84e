//! The clock of the item that runs: its time left, its phases, and whose turn it is in the report-back.

use std::cmp::Ordering;

use super::record::{Extension, ItemRecord};
use super::schedule::local;
use super::{ItemClock, Moment, PhaseStanding, PhaseState, Plan, Turn};
use crate::programme::Item;

/// What is counted by itself: a whole phase, or in a report-back a group's turn or the changeover before it.
#[derive(Debug, Clone, Copy)]
struct Part {
    phase: usize,
    turn: Option<PartTurn>,
    length_ms: i64,
}

#[derive(Debug, Clone, Copy)]
struct PartTurn {
    group: usize,
    /// The changeover before the group's turn.
    changing: bool,
}

/// The clock of `plan`'s item `index` at `now`.
pub(super) fn clock(
    plan: Plan<'_>,
    (index, item): (usize, &Item),
    record: &ItemRecord<'_>,
    now: &Moment,
) -> ItemClock {
    let mut parts = parts(item, plan.groups);
    for extension in record.extensions() {
        extend(&mut parts, extension);
    }
    let elapsed_ms = record.elapsed_ms(now);
    let length_ms = record.length_ms();
    let (phases, phase) = phases(plan, &parts, record, now);
    ItemClock {
        item: index,
        elapsed_ms,
        length_ms,
        left_ms: length_ms - elapsed_ms,
        paused_ms: record.paused.map(|since| now.ms_since(since)),
        running: record.running(),
        phases,
        phase,
    }
}

/// The item's phases one after the other, as the programme has them.
fn parts(item: &Item, groups: usize) -> Vec<Part> {
    let spare_ms = spare_ms(item);
    let mut parts = Vec::with_capacity(item.phases.len());
    for (index, phase) in item.phases.iter().enumerate() {
        let mut push = |turn, length_ms| {
            parts.push(Part {
                phase: index,
                turn,
                length_ms,
            });
        };
        let length_ms = phase.minutes.seconds() * 1000;
        if !phase.per_group {
            push(None, length_ms);
        } else if groups == 0 {
            push(None, length_ms + spare_ms);
        }
        for group in (0..groups).filter(|_| phase.per_group) {
            let turn = |changing| Some(PartTurn { group, changing });
            if group > 0 && phase.changeover_seconds > 0 {
                push(turn(true), i64::from(phase.changeover_seconds) * 1000);
            }
            push(turn(false), length_ms);
        }
    }
    parts
}

/// What the item leaves each report-back phase beyond its minutes as long as nobody knows how many groups there are.
fn spare_ms(item: &Item) -> i64 {
    let seconds: i64 = item.phases.iter().map(|p| p.minutes.seconds()).sum();
    let shared_by = item.phases.iter().map(|p| i64::from(p.per_group)).sum();
    let spare = (item.minutes.seconds() - seconds).max(0) * 1000;
    spare.checked_div(shared_by).unwrap_or(0)
}

/// An extension belongs to the part that ran when it was made. What is cut beyond the rest of that part comes off
/// those that follow in the same phase; what has run stays.
fn extend(parts: &mut [Part], extension: &Extension) {
    let Some((index, start)) = running(parts, extension.elapsed_ms) else {
        return;
    };
    let Some((part, later)) = parts.get_mut(index..).and_then(<[_]>::split_first_mut) else {
        return;
    };
    if extension.added_ms >= 0 {
        part.length_ms += extension.added_ms;
        return;
    }
    let has_run = extension.elapsed_ms - start;
    let mut to_cut = -extension.added_ms;
    let mut cut = |part: &mut Part, at_most: i64| {
        let cut = to_cut.min(at_most.max(0));
        part.length_ms -= cut;
        to_cut -= cut;
    };
    let phase = part.phase;
    let rest = part.length_ms - has_run;
    cut(part, rest);
    for part in later.iter_mut().take_while(|part| part.phase == phase) {
        let rest = part.length_ms;
        cut(part, rest);
    }
}

/// The part that runs after `elapsed_ms` and when it began; the last one once all are over.
fn running(parts: &[Part], elapsed_ms: i64) -> Option<(usize, i64)> {
    let mut start = 0;
    for (index, part) in parts.iter().enumerate() {
        let end = start + part.length_ms;
        if elapsed_ms < end || index + 1 == parts.len() {
            return Some((index, start));
        }
        start = end;
    }
    None
}

/// Each phase as it stands, and which of them runs.
fn phases(
    plan: Plan<'_>,
    parts: &[Part],
    record: &ItemRecord<'_>,
    now: &Moment,
) -> (Vec<PhaseStanding>, Option<usize>) {
    let elapsed_ms = record.elapsed_ms(now);
    let Some((part, part_start)) = running(parts, elapsed_ms)
        .and_then(|(index, start)| parts.get(index).map(|part| (part, start)))
    else {
        return (Vec::new(), None);
    };
    let turn = part.turn.map(|turn| Turn {
        group: turn.group,
        of: plan.groups,
        left_ms: part_start + part.length_ms - elapsed_ms,
        changing: turn.changing,
    });
    let mut start = 0;
    let mut standings = Vec::new();
    for phase in parts.chunk_by(|one, next| one.phase == next.phase) {
        let index = phase.first().map_or(0, |part| part.phase);
        let length_ms: i64 = phase.iter().map(|part| part.length_ms).sum();
        let (state, left_ms) = match index.cmp(&part.phase) {
            Ordering::Less => (PhaseState::Done, 0),
            Ordering::Equal => (PhaseState::Running, start + length_ms - elapsed_ms),
            Ordering::Greater => (PhaseState::Pending, length_ms),
        };
        let to_come = now.at.timestamp_millis() + (start - elapsed_ms);
        let fact = Some(start)
            .filter(|start| *start <= elapsed_ms)
            .and_then(|start| record.wall_ms_at(start));
        standings.push(PhaseStanding {
            phase: index,
            state,
            starts: local(plan.zone, fact.unwrap_or(to_come)),
            length_ms,
            left_ms,
            turn: turn.filter(|_| state == PhaseState::Running),
        });
        start += length_ms;
    }
    (standings, Some(part.phase))
}
