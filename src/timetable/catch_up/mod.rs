//! The catch-up adviser: how to be on time again, or where to give time back; and what would follow from it.
//!
//! It aims at every item that is fixed to the clock and at the day's end. What it takes, it takes in whole minutes from
//! items to come (and from the one that runs), the least important first, among equals theory before activities. It keeps
//! its hands off breaks and lunch, what is protected, what is fixed to the clock and what is past. An item is cut to its
//! `min_minutes` at the least; without one to half its length, rounded up ([`Item::least_minutes`]), and never below the
//! time that it has run.
//!
//! [`Item::least_minutes`]: crate::programme::Item::least_minutes

mod course;
mod cut;
mod give;

use chrono::{DateTime, TimeDelta, Timelike};
use chrono_tz::Tz;
use uuid::Uuid;

use super::{DayState, Entry, Event, Moment, Plan, Standing, standing};
use crate::programme::Day;
use course::Course;

/// A day is late or early when it is so by a minute.
const MINUTE: i64 = 60;

/// What can be done about the day as it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Advice {
    /// What will be late, in the order of the day.
    pub late: Vec<Late>,
    /// Seconds by which the day's end is expected to be late; negative when early.
    pub end_behind_seconds: i64,
    /// Seconds by which the day's end is late even with all that can be cut and dropped.
    pub beyond_saving_seconds: i64,
    /// At most three, each of another kind; none when there is nothing to do, or nothing that helps.
    pub repairs: Vec<Repair>,
}

/// Something with a time of its own that will be late.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Late {
    /// An item fixed to the clock, by its index; none: the day's end.
    pub item: Option<usize>,
    pub seconds: i64,
}

/// A way to deal with being late, or early.
#[derive(Debug, Clone, PartialEq)]
pub struct Repair {
    pub kind: RepairKind,
    /// In the order in which the day is run.
    pub changes: Vec<Change>,
    /// Minutes by which the day's end is moved.
    pub ends_later_minutes: i64,
    pub outcome: Outcome,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RepairKind {
    /// Cut items, the least important first.
    Shorten,
    /// Leave out the least important items whole; what that does not save is cut.
    Drop,
    /// Leave everything as it is and end later.
    EndLater,
    /// The day is ahead: lengthen items.
    GiveBack,
}

/// What happens to one item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// Its index in the programme.
    pub item: usize,
    pub before_seconds: i64,
    /// None: it is left out.
    pub after_seconds: Option<i64>,
}

/// How the day would stand.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    pub expected_end: DateTime<Tz>,
    pub end_behind_seconds: i64,
    /// The next break and the next lunch, in the order of the day.
    pub rests: Vec<Rest>,
    /// What still is late.
    pub late: Vec<Late>,
}

/// A break or lunch to come.
#[derive(Debug, Clone, PartialEq)]
pub struct Rest {
    pub item: usize,
    pub start: DateTime<Tz>,
    pub behind_seconds: i64,
}

impl Repair {
    /// What the log gets when the repair is taken.
    #[must_use]
    pub fn events(&self, day: &Day) -> Vec<Event> {
        let event = |change: &Change| {
            let item = day.items.get(change.item)?.id.clone();
            Some(match change.after_seconds {
                None => Event::Skipped { item },
                Some(after) => Event::Extended {
                    item,
                    seconds: after - change.before_seconds,
                },
            })
        };
        self.changes.iter().filter_map(event).collect()
    }
}

/// Up to three repairs for a day at a moment. A day that is over gets none.
#[must_use]
pub fn advise(plan: Plan<'_>, log: &[Entry], now: &Moment) -> Advice {
    let standing = standing(plan, log, now);
    let mut course = Course::new(plan.day, &standing, now);
    leave_to_the_groups(&mut course, plan, log, &standing, now);
    let late = course.late();
    let mut advice = Advice {
        end_behind_seconds: standing.end_behind_seconds,
        beyond_saving_seconds: 0,
        repairs: Vec::new(),
        late,
    };
    if standing.state == DayState::Ended {
        advice.late.clear();
        return advice;
    }
    if advice.late.is_empty() {
        let given = give::give_back(&course);
        let given = repair(RepairKind::GiveBack, &standing, &course, &given);
        // What is late by seconds already must not become late by a minute.
        let harmless = given.filter(|repair| repair.outcome.late.is_empty());
        advice.repairs.extend(harmless);
        return advice;
    }
    let shortened = cut::shorten(&course);
    let dropped = cut::drop_least(&course);
    let best = shortened.end_late_seconds().min(dropped.end_late_seconds());
    advice.beyond_saving_seconds = if best < MINUTE { 0 } else { best };
    let drops = dropped.rows.iter().any(|row| row.dropped);
    advice
        .repairs
        .extend(repair(RepairKind::Shorten, &standing, &course, &shortened));
    if drops {
        advice
            .repairs
            .extend(repair(RepairKind::Drop, &standing, &course, &dropped));
    }
    advice.repairs.extend(end_later(&standing, &course));
    advice
}

/// Where groups report back in the item that runs, they decide how long it takes: what they need beyond its length it takes
/// longer, and it can be cut only as far as that is not taken from them.
fn leave_to_the_groups(
    course: &mut Course,
    plan: Plan<'_>,
    log: &[Entry],
    standing: &Standing,
    now: &Moment,
) {
    let clock = standing.clock.as_ref().filter(|clock| clock.has_groups());
    let Some((clock, item)) =
        clock.and_then(|clock| Some((clock, plan.day.items.get(clock.item)?)))
    else {
        return;
    };
    let Some(row) = course.rows.iter_mut().find(|row| row.item == clock.item) else {
        return;
    };
    let mut tried = log.to_vec();
    let mut ends_earlier_by = |minutes: i64| {
        let event = Event::Extended {
            item: item.id.clone(),
            seconds: -minutes * MINUTE,
        };
        tried.push(Entry::new(Uuid::nil(), now.clone(), event));
        let cut = super::standing(plan, &tried, now);
        tried.pop();
        let end = |standing: &Standing| Some(standing.items.get(clock.item)?.expected.end);
        end(standing)
            .zip(end(&cut))
            .map(|(before, after)| before - after)
    };
    // Beyond what can be taken from it more is of no use: the greatest cut that shortens it by as much is searched for.
    let (mut fits, mut too_much) = (0, row.spare() / MINUTE + 1);
    while fits + 1 < too_much {
        let minutes = fits.midpoint(too_much);
        if ends_earlier_by(minutes) == Some(TimeDelta::minutes(minutes)) {
            fits = minutes;
        } else {
            too_much = minutes;
        }
    }
    row.leave_to_the_groups(clock.beyond_ms(), fits * MINUTE);
}

fn repair(
    kind: RepairKind,
    standing: &Standing,
    before: &Course,
    after: &Course,
) -> Option<Repair> {
    let changes = after.changes_from(before);
    (!changes.is_empty()).then(|| Repair {
        kind,
        changes,
        ends_later_minutes: 0,
        outcome: outcome(standing, after),
    })
}

/// Nothing is cut; the day ends at the next five minutes of the clock after it is expected to be over.
fn end_later(standing: &Standing, course: &Course) -> Option<Repair> {
    if course.end_late_seconds() < MINUTE {
        return None;
    }
    let late = (standing.expected_end - standing.planned.end).num_milliseconds();
    let minutes = (late + 59_999).div_euclid(60_000);
    let past = (i64::from(standing.planned.end.minute()) + minutes).rem_euclid(5);
    let minutes = minutes + (5 - past) % 5;
    let mut later = course.clone();
    later.end_at += minutes * 60_000;
    Some(Repair {
        kind: RepairKind::EndLater,
        changes: Vec::new(),
        ends_later_minutes: minutes,
        outcome: outcome(standing, &later),
    })
}

fn outcome(standing: &Standing, course: &Course) -> Outcome {
    let starts = course.starts();
    let now_at = |item: usize| {
        let row = course.rows.iter().position(|row| row.item == item)?;
        starts.get(row).copied()
    };
    let mut rests: Vec<Rest> = [standing.next_break, standing.next_lunch]
        .into_iter()
        .flatten()
        .filter_map(|item| {
            let old = standing.items.get(item)?;
            let moved = now_at(item)? - old.expected.start.timestamp_millis();
            let start = old.expected.start + TimeDelta::milliseconds(moved);
            let behind_seconds = (start - old.planned.start).num_seconds();
            Some(Rest {
                item,
                start,
                behind_seconds,
            })
        })
        .collect();
    rests.sort_by_key(|rest| rest.start);
    let end = starts.last().copied().unwrap_or(course.end_at);
    let moved = end - standing.expected_end.timestamp_millis();
    Outcome {
        expected_end: standing.expected_end + TimeDelta::milliseconds(moved),
        end_behind_seconds: (end - course.end_at) / 1000,
        rests,
        late: course.late(),
    }
}
