//! What earlier sessions of a programme teach about its lengths.
//!
//! The new length that is offered for an item is the median of what it took in the latest runs, so that one day that went
//! wrong does not decide. Nothing is offered for less than three minutes' difference, nor for less than a twentieth of the
//! item's length: that is what a facilitator makes up with `+` and `-`, and no reason to print another programme. From half
//! an hour on the offer is in fives, as programmes are printed. Never is an item offered less than its `min_minutes`; a rest, and
//! what is protected, never less than it has.

use chrono::NaiveDate;
use uuid::Uuid;

use super::document::Session;
use crate::programme::schedule::{hours, schedule};
use crate::programme::{Day, Item, Minutes, Programme, TimeOfDay};
use crate::timetable::{Taken, taken};

/// Of more runs than these the latest count.
const LATEST: usize = 5;
/// Minutes by which an item must have differed from its length.
const LEAST_DIFFERENCE: u16 = 3;
/// And the part of its length: a twentieth.
const LEAST_PART: u16 = 20;
/// Lengths from here on are offered in fives.
const IN_FIVES_FROM: u16 = 30;
/// Minutes of a day; no day lasts longer.
const DAY: i64 = 24 * 60;

/// What one session says about the lengths of its items.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PastRun {
    pub session: Uuid,
    /// Those that were run to their end.
    pub items: Vec<PastItem>,
}

/// What an item took in one session.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PastItem {
    pub date: NaiveDate,
    /// Ids of the programme.
    pub day: String,
    pub item: String,
    /// As it was planned there.
    pub planned: Minutes,
    /// The time that it ran, pauses not counted.
    pub seconds: i64,
}

/// What is known of a programme that was run before.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lessons {
    /// Sessions in which something of it was run.
    pub runs: usize,
    /// Of the items that were run, in the programme's order.
    pub items: Vec<Lesson>,
}

/// What is known of one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lesson {
    /// Index in the programme.
    pub day: usize,
    /// Index in the day.
    pub item: usize,
    pub planned: Minutes,
    /// In the latest sessions, the first of them first.
    pub took: Vec<Took>,
    /// The length that it could have instead, when that is worth a change.
    pub offer: Option<Minutes>,
}

/// What it took once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Took {
    /// Rounded to whole minutes.
    pub minutes: u16,
    /// As it was planned then.
    pub planned: Minutes,
}

/// What new lengths do to a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayOutcome {
    /// When its last item ends as it is, and as it would be.
    pub before: TimeOfDay,
    pub after: TimeOfDay,
    /// Items fixed to the clock that could not begin in time, and could before.
    pub overruns: Vec<Overrun>,
}

/// What comes before an item that is fixed to the clock runs into it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Overrun {
    /// Index in the day.
    pub item: usize,
    pub minutes: i64,
}

impl Session {
    /// What its items took. Of a rehearsal nothing.
    #[must_use]
    pub fn past_run(&self) -> PastRun {
        let days = if self.rehearsal {
            &[][..]
        } else {
            &self.programme.days
        };
        let items = days.iter().flat_map(|day| {
            let run = self.days.iter().find(|run| run.day == day.id);
            let date = run.map_or_else(|| self.created.date_naive(), |run| run.date);
            let past = move |taken: Taken| {
                let item = day.items.get(taken.item)?;
                Some(PastItem {
                    date,
                    day: day.id.clone(),
                    item: item.id.clone(),
                    planned: item.minutes,
                    seconds: taken.seconds,
                })
            };
            taken(day, &self.log).into_iter().filter_map(past)
        });
        PastRun {
            session: self.id,
            items: items.collect(),
        }
    }
}

impl Lessons {
    /// What earlier sessions say about a programme, in whichever language and order they are. Of copies of the same session
    /// the fullest counts.
    #[must_use]
    pub fn new(programme: &Programme, earlier: &[PastRun]) -> Lessons {
        let mut runs: Vec<&PastRun> = earlier.iter().collect();
        runs.sort_by_key(|run| (run.session, run.items.len(), *run));
        runs.reverse();
        runs.dedup_by_key(|run| run.session);
        let mut lessons = Lessons::default();
        let mut taught = vec![false; runs.len()];
        for (day_index, day) in programme.days.iter().enumerate() {
            for (index, item) in day.items.iter().enumerate() {
                let mut took: Vec<(NaiveDate, Uuid, Took)> = Vec::new();
                for (run, taught) in runs.iter().zip(&mut taught) {
                    let is_it = |past: &&PastItem| past.day == day.id && past.item == item.id;
                    if let Some(past) = run.items.iter().find(is_it) {
                        took.push((past.date, run.session, Took::of(past)));
                        *taught = true;
                    }
                }
                if took.is_empty() {
                    continue;
                }
                took.sort_by_key(|(date, session, _)| (*date, *session));
                let latest = took.len().saturating_sub(LATEST);
                let took: Vec<Took> = took.into_iter().skip(latest).map(|t| t.2).collect();
                lessons.items.push(Lesson {
                    day: day_index,
                    item: index,
                    planned: item.minutes,
                    offer: offer(item, &took),
                    took,
                });
            }
        }
        lessons.runs = taught.into_iter().filter(|taught| *taught).count();
        lessons
    }

    /// Those in which another length is offered.
    pub fn offers(&self) -> impl Iterator<Item = &Lesson> {
        self.items.iter().filter(|lesson| lesson.offer.is_some())
    }

    /// What is known of an item, by its day's and its own index.
    #[must_use]
    pub fn of(&self, day: usize, item: usize) -> Option<&Lesson> {
        self.items
            .iter()
            .find(|lesson| lesson.day == day && lesson.item == item)
    }
}

impl Lesson {
    /// Gives items the lengths that are offered.
    pub fn take<'a>(offers: impl Iterator<Item = &'a Lesson>, programme: &mut Programme) {
        let offers: Vec<&Lesson> = offers.collect();
        for (index, day) in programme.days.iter_mut().enumerate() {
            let of_it = offers.iter().copied().filter(|offer| offer.day == index);
            Lesson::take_in(of_it, day);
        }
    }

    /// The same in the day that the offers are for. A day that ended with its last item does so again; what is fixed to the
    /// clock stays, and whether it fits is the checker's to say.
    pub fn take_in<'a>(offers: impl Iterator<Item = &'a Lesson>, day: &mut Day) {
        let followed = end(day) == hours(day).end;
        for offer in offers {
            if let (Some(item), Some(minutes)) = (day.items.get_mut(offer.item), offer.offer) {
                item.minutes = minutes;
            }
        }
        let end = end(day);
        if followed && end - day.starts.minutes() < DAY {
            day.ends = TimeOfDay::from_minutes(end);
        }
    }
}

impl Took {
    fn of(past: &PastItem) -> Took {
        Took {
            minutes: u16::try_from((past.seconds + 30) / 60).unwrap_or(u16::MAX),
            planned: past.planned,
        }
    }
}

impl DayOutcome {
    /// What becomes of a day when its items get other lengths; fixed items keep their times.
    #[must_use]
    pub fn new(before: &Day, after: &Day) -> DayOutcome {
        let late_before = overruns(before);
        let is_new = |overrun: &Overrun| {
            let same = late_before.iter().find(|late| late.item == overrun.item);
            same.is_none_or(|late| late.minutes < overrun.minutes)
        };
        DayOutcome {
            before: TimeOfDay::from_minutes(end(before)),
            after: TimeOfDay::from_minutes(end(after)),
            overruns: overruns(after).into_iter().filter(is_new).collect(),
        }
    }
}

/// When a day's last item ends, in minutes after the day's midnight.
fn end(day: &Day) -> i64 {
    schedule(day).last().map_or(0, |slot| slot.end)
}

fn overruns(day: &Day) -> Vec<Overrun> {
    let slots = schedule(day);
    let pairs = slots.windows(2).zip(day.items.iter().enumerate().skip(1));
    pairs
        .filter_map(|(pair, (index, item))| match pair {
            [before, own] if item.starts.is_some() && before.end > own.start => Some(Overrun {
                item: index,
                minutes: before.end - own.start,
            }),
            _ => None,
        })
        .collect()
}

/// The length to offer for an item after what it took, if another one is worth a change.
fn offer(item: &Item, took: &[Took]) -> Option<Minutes> {
    let planned = item.minutes.get();
    let usual = median(took)?;
    let difference = usual.abs_diff(planned);
    if difference < LEAST_DIFFERENCE || difference < planned.div_ceil(LEAST_PART) {
        return None;
    }
    let round = if usual >= IN_FIVES_FROM {
        usual.saturating_add(2) / 5 * 5
    } else {
        usual
    };
    Minutes::new(round.max(least(item)).into()).filter(|offer| *offer != item.minutes)
}

/// The minutes below which nothing is offered: what the room was promised as a rest it keeps.
fn least(item: &Item) -> u16 {
    let minutes = item.minutes.get();
    if item.protected || item.is_rest() {
        return minutes;
    }
    item.min_minutes.map_or(1, |least| least.get().min(minutes))
}

/// The middle one; of an even number what lies halfway between the two in the middle, rounded up.
fn median(took: &[Took]) -> Option<u16> {
    let mut minutes: Vec<u16> = took.iter().map(|took| took.minutes).collect();
    minutes.sort_unstable();
    let upper = *minutes.get(minutes.len() / 2)?;
    let lower = *minutes.get(minutes.len().saturating_sub(1) / 2)?;
    Some(lower + (upper - lower).div_ceil(2))
}

#[cfg(test)]
#[path = "lessons_tests.rs"]
mod tests;
