//! Advice for the next edition, from where the time went in this one.

use std::cmp::Reverse;

use super::time::{DayTime, Outcome, Time};
use crate::programme::{Item, Minutes};
use crate::session::{Lessons, Session};
use crate::timetable::{Moment, TurnState, round};

/// Seconds by which a day must have begun late, its rests been short, or its groups have talked longer, to be worth a word.
const LEAST_SECONDS: i64 = 3 * 60;

/// What to do otherwise next time, and why. Days are indices in the programme.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Advice<'a> {
    /// The day began late: open earlier, or plan for it.
    BeganLate { day: usize, seconds: i64 },
    /// Breaks and lunches were cut short by so much in all.
    RestsCut {
        day: usize,
        planned_seconds: i64,
        taken_seconds: i64,
    },
    /// An item took otherwise than planned: give it this length.
    Give {
        day: usize,
        item: &'a Item,
        taken_seconds: i64,
        minutes: Minutes,
    },
    /// The groups reported back longer than their turns were: give each this many minutes.
    ReportBack {
        day: usize,
        item: &'a Item,
        planned: Minutes,
        /// On average.
        taken_seconds: i64,
        minutes: Minutes,
    },
    /// An item was left out: shorten others, or drop it.
    LeftOut { day: usize, item: &'a Item },
    /// Nobody stopped the clock of an item: how long it took is not known.
    Forgotten { day: usize, item: &'a Item },
}

impl<'a> Advice<'a> {
    /// What concerns most time first; within that day for day. None for a rehearsal.
    pub(super) fn of(session: &'a Session, time: &Time<'a>, now: &Moment) -> Vec<Advice<'a>> {
        if session.rehearsal {
            return Vec::new();
        }
        let lessons = Lessons::new(&session.programme, &[session.past_run()]);
        let mut advice = Vec::new();
        for day in &time.days {
            advice.extend(began_late(day));
            advice.extend(rests_cut(day));
            for one in &day.items {
                let (day, item) = (day.index, one.item);
                let is_large = time.deviations.iter().any(|large| large.item.id == item.id);
                let lesson = lessons.of(day, one.index).filter(|_| is_large);
                let offer = lesson.and_then(|lesson| lesson.offer);
                match one.outcome {
                    Outcome::LeftOut if !item.is_rest() => {
                        advice.push(Advice::LeftOut { day, item })
                    }
                    Outcome::Forgotten => advice.push(Advice::Forgotten { day, item }),
                    _ => {}
                }
                advice.extend(offer.map(|minutes| Advice::Give {
                    day,
                    item,
                    taken_seconds: one.seconds,
                    minutes,
                }));
                advice.extend(report_back(session, day, one.index, item, now));
            }
        }
        advice.sort_by_key(|one| Reverse(one.seconds()));
        advice
    }

    /// The time that it concerns.
    fn seconds(&self) -> i64 {
        match self {
            Advice::BeganLate { seconds, .. } => *seconds,
            Advice::RestsCut {
                planned_seconds,
                taken_seconds,
                ..
            } => planned_seconds - taken_seconds,
            Advice::Give {
                item,
                taken_seconds,
                ..
            } => (taken_seconds - item.minutes.seconds()).abs(),
            Advice::ReportBack {
                planned,
                taken_seconds,
                ..
            } => taken_seconds - planned.seconds(),
            Advice::LeftOut { item, .. } => item.minutes.seconds(),
            Advice::Forgotten { .. } => 0,
        }
    }

    /// Index of its day.
    #[must_use]
    pub fn day(&self) -> usize {
        match self {
            Advice::BeganLate { day, .. }
            | Advice::RestsCut { day, .. }
            | Advice::Give { day, .. }
            | Advice::ReportBack { day, .. }
            | Advice::LeftOut { day, .. }
            | Advice::Forgotten { day, .. } => *day,
        }
    }
}

fn began_late<'a>(day: &DayTime<'_>) -> Option<Advice<'a>> {
    let seconds = day.began_late_seconds()?;
    (seconds >= LEAST_SECONDS).then_some(Advice::BeganLate {
        day: day.index,
        seconds,
    })
}

/// What the rests of a day lost; one that was longer makes up for none that was cut.
fn rests_cut<'a>(day: &DayTime<'_>) -> Option<Advice<'a>> {
    let rests = day
        .items
        .iter()
        .filter(|one| one.item.is_rest() && one.is_counted());
    let cut = rests.filter(|one| one.seconds < one.planned_seconds());
    let (planned_seconds, taken_seconds) = cut.fold((0, 0), |(planned, taken), one| {
        (planned + one.planned_seconds(), taken + one.seconds)
    });
    (planned_seconds - taken_seconds >= LEAST_SECONDS).then_some(Advice::RestsCut {
        day: day.index,
        planned_seconds,
        taken_seconds,
    })
}

/// Whether the groups talked longer than their turns were. Without at least two turns that were ended nothing is known of them.
fn report_back<'a>(
    session: &'a Session,
    day: usize,
    index: usize,
    item: &'a Item,
    now: &Moment,
) -> Option<Advice<'a>> {
    let round = session.with_plan(day, |plan| round(plan, &session.log, index, now))?;
    let planned = item.phases.get(round.phase)?.minutes;
    let done = round
        .turns
        .iter()
        .filter(|turn| turn.state == TurnState::Done);
    let turns: Vec<i64> = done.map(|turn| turn.ran_ms / 1000).collect();
    let count = i64::try_from(turns.len()).ok().filter(|count| *count > 1)?;
    let over = turns.iter().sum::<i64>() - count * planned.seconds();
    let taken_seconds = turns.iter().sum::<i64>() / count;
    let whole = u64::try_from((taken_seconds + 59) / 60).ok()?;
    let minutes = Minutes::new(whole).filter(|minutes| *minutes > planned)?;
    (over >= LEAST_SECONDS).then_some(Advice::ReportBack {
        day,
        item,
        planned,
        taken_seconds,
        minutes,
    })
}
