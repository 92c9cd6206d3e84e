//! Where the time went: what was planned beside what it took, for each item, each kind and each module.
//!
//! What is counted is the item that is over: what it was planned to take, and the time that its clock ran. One that was skipped
//! or passed over took nothing. One that runs or is to come is not counted, nor one whose clock nobody stopped.

use std::cmp::Reverse;

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;

use super::advice::Advice;
use crate::programme::{Day, Item, ItemKind, Module};
use crate::session::Session;
use crate::timetable::{
    DayState, ItemStanding, ItemState, Moment, SHORTEST_SECONDS, Span, Standing, is_forgotten,
    standing,
};

/// A deviation is named from so many seconds on,
const LEAST_SECONDS: i64 = 3 * 60;
/// and when it is at least so much of the length that was planned: a tenth.
const LEAST_PART: i64 = 10;

#[derive(Debug, Clone, PartialEq)]
pub struct Time<'a> {
    /// All days of the programme, in its order.
    pub days: Vec<DayTime<'a>>,
    /// Of all days, in the order of [`ItemKind::ALL`]; those of which something is counted.
    pub kinds: Vec<Total<ItemKind>>,
    /// Of all days, in the programme's order, what belongs to no module last; those of which something is counted.
    pub modules: Vec<Total<Option<&'a Module>>>,
    /// All that is counted.
    pub all: Total<()>,
    /// Items that took much more or less than planned, or were left out: the largest first.
    pub deviations: Vec<Deviation<'a>>,
    /// For the next edition; empty for a rehearsal, whose clock ran as it liked.
    pub advice: Vec<Advice<'a>>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct DayTime<'a> {
    /// Index in the programme.
    pub index: usize,
    pub day: &'a Day,
    pub date: NaiveDate,
    pub state: DayState,
    /// By the (shifted) programme, as it was agreed to end later.
    pub planned: Span,
    /// When its first item was started.
    pub began: Option<DateTime<Tz>>,
    /// When its last item ended; none while the day goes on, or when nobody stopped the last clock.
    pub ended: Option<DateTime<Tz>>,
    /// In the order in which they were run.
    pub items: Vec<ItemTime<'a>>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct ItemTime<'a> {
    /// Index in the day.
    pub index: usize,
    pub item: &'a Item,
    pub outcome: Outcome,
    /// By the (shifted) programme.
    pub planned: Span,
    /// From its first start until it was ended; none for one that was not started or is not over.
    pub actual: Option<Span>,
    /// The time that its clock ran, pauses not counted.
    pub seconds: i64,
}

/// What became of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// It was run, to its end or until it was left for good.
    Run,
    /// It was skipped or passed over, or ended within a minute.
    LeftOut,
    /// Its clock ran on when nobody was there any more: how long it took is not known.
    Forgotten,
    /// It runs, or is paused.
    Running,
    /// It is to come, or nobody kept the time of it.
    ToCome,
}

/// What was planned of something, and what it took.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Total<K> {
    pub of: K,
    /// Items that are counted.
    pub items: usize,
    pub planned_seconds: i64,
    pub taken_seconds: i64,
}

/// An item that took much more or less than planned.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Deviation<'a> {
    /// Index of its day in the programme.
    pub day: usize,
    pub item: &'a Item,
    /// `Run` or `LeftOut`.
    pub outcome: Outcome,
    pub planned_seconds: i64,
    pub taken_seconds: i64,
}

impl<'a> Time<'a> {
    pub(super) fn new(session: &'a Session, now: &Moment) -> Time<'a> {
        let days = session.programme.days.iter().enumerate();
        let days: Vec<DayTime<'a>> = days
            .map(|(index, day)| DayTime::new(session, index, day, now))
            .collect();
        let modules = session.programme.modules.iter().map(Some).chain([None]);
        let mut time = Time {
            kinds: totals(&days, ItemKind::ALL, |item| item.kind),
            modules: totals(&days, modules, |item| module_of(session, item)),
            all: total(&days, (), |_| true),
            deviations: deviations(&days),
            advice: Vec::new(),
            days,
        };
        time.advice = Advice::of(session, &time, now);
        time
    }

    /// Index of the last day that has begun.
    #[must_use]
    pub fn last_day_begun(&self) -> Option<usize> {
        let begun = |day: &DayTime<'a>| day.state != DayState::NotStarted;
        self.days.iter().rposition(begun)
    }
}

impl<'a> DayTime<'a> {
    fn new(session: &'a Session, index: usize, day: &'a Day, now: &Moment) -> DayTime<'a> {
        let (date, standing) = session.with_plan(index, |plan| {
            (plan.run.date, standing(plan, &session.log, now))
        });
        let items = standing.order.iter().filter_map(|&index| {
            let of_it = standing.items.get(index)?;
            Some(ItemTime::new(index, day.items.get(index)?, of_it))
        });
        let items: Vec<ItemTime<'a>> = items.collect();
        let spans = || items.iter().filter_map(|one| one.actual.as_ref());
        let running = standing.items.iter().filter(|one| one.state.is_current());
        let began = spans()
            .map(|span| span.start)
            .chain(running.map(|one| one.expected.start))
            .min();
        let knows_end =
            is_over(&standing) && items.iter().all(|one| one.outcome != Outcome::Forgotten);
        DayTime {
            index,
            day,
            date,
            state: standing.state,
            began,
            ended: spans().map(|span| span.end).max().filter(|_| knows_end),
            planned: standing.planned,
            items,
        }
    }

    /// Seconds by which its first item was started late; negative: early.
    #[must_use]
    pub fn began_late_seconds(&self) -> Option<i64> {
        Some((self.began? - self.planned.start).num_seconds())
    }

    /// Seconds by which its last item ended late; negative: early.
    #[must_use]
    pub fn ended_late_seconds(&self) -> Option<i64> {
        Some((self.ended? - self.planned.end).num_seconds())
    }
}

fn is_over(standing: &Standing) -> bool {
    match standing.state {
        DayState::Ended => true,
        DayState::Between => standing.next.is_none(),
        DayState::NotStarted | DayState::Running | DayState::Paused => false,
    }
}

impl<'a> ItemTime<'a> {
    fn new(index: usize, item: &'a Item, standing: &ItemStanding) -> ItemTime<'a> {
        let seconds = standing.elapsed_ms / 1000;
        let forgotten = is_forgotten(seconds, standing.length_seconds);
        let outcome = match standing.state {
            ItemState::Pending => Outcome::ToCome,
            _ if forgotten => Outcome::Forgotten,
            ItemState::Running | ItemState::Paused => Outcome::Running,
            _ if seconds < SHORTEST_SECONDS => Outcome::LeftOut,
            ItemState::Done | ItemState::Skipped | ItemState::PassedOver => Outcome::Run,
        };
        let is_over = matches!(outcome, Outcome::Run | Outcome::LeftOut) && standing.started;
        ItemTime {
            index,
            item,
            outcome,
            planned: standing.planned.clone(),
            actual: is_over.then(|| standing.expected.clone()),
            seconds,
        }
    }

    /// Whether it is counted in the totals.
    #[must_use]
    pub fn is_counted(&self) -> bool {
        matches!(self.outcome, Outcome::Run | Outcome::LeftOut)
    }

    #[must_use]
    pub fn planned_seconds(&self) -> i64 {
        self.item.minutes.seconds()
    }

    /// Seconds by which it took longer than planned, when it is counted; negative: shorter.
    #[must_use]
    pub fn difference_seconds(&self) -> Option<i64> {
        self.is_counted()
            .then(|| self.seconds - self.planned_seconds())
    }
}

impl<K> Total<K> {
    /// Seconds by which it took longer than planned; negative: shorter.
    #[must_use]
    pub fn difference_seconds(&self) -> i64 {
        self.taken_seconds - self.planned_seconds
    }
}

impl Deviation<'_> {
    /// Seconds by which it took longer than planned; negative: shorter.
    #[must_use]
    pub fn difference_seconds(&self) -> i64 {
        self.taken_seconds - self.planned_seconds
    }
}

/// The module to which an item belongs, when the programme has it.
fn module_of<'a>(session: &'a Session, item: &Item) -> Option<&'a Module> {
    let mut modules = session.programme.modules.iter();
    modules.find(|module| Some(&module.id) == item.module.as_ref())
}

fn totals<'a, K: Copy + PartialEq>(
    days: &[DayTime<'a>],
    all: impl IntoIterator<Item = K>,
    of: impl Fn(&'a Item) -> K,
) -> Vec<Total<K>> {
    let totals = all
        .into_iter()
        .map(|key| total(days, key, |item| of(item) == key));
    totals.filter(|total| total.items > 0).collect()
}

fn total<'a, K>(days: &[DayTime<'a>], of: K, counts: impl Fn(&'a Item) -> bool) -> Total<K> {
    let mut total = Total {
        of,
        items: 0,
        planned_seconds: 0,
        taken_seconds: 0,
    };
    let items = days.iter().flat_map(|day| &day.items);
    for one in items.filter(|one| one.is_counted() && counts(one.item)) {
        total.items += 1;
        total.planned_seconds += one.planned_seconds();
        total.taken_seconds += one.seconds;
    }
    total
}

fn deviations<'a>(days: &[DayTime<'a>]) -> Vec<Deviation<'a>> {
    let items = days
        .iter()
        .flat_map(|day| day.items.iter().map(|one| (day.index, one)));
    let found = items.filter_map(|(day, one)| {
        let difference = one.difference_seconds()?.abs();
        let is_large =
            difference >= LEAST_SECONDS && difference * LEAST_PART >= one.planned_seconds();
        is_large.then_some(Deviation {
            day,
            item: one.item,
            outcome: one.outcome,
            planned_seconds: one.planned_seconds(),
            taken_seconds: one.seconds,
        })
    });
    let mut found: Vec<Deviation<'a>> = found.collect();
    found.sort_by_key(|one| Reverse(one.difference_seconds().abs()));
    found
}

#[cfg(test)]
#[path = "time_tests.rs"]
mod tests;
