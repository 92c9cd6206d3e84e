//! What could be done about a fault. Several ways are offered where there are several; none is chosen.
//!
//! A way that would make another clash, a wrong order or a late end is not offered: each is tried on a copy of the day.

use std::collections::HashSet;

use super::faults::{Fault, Runsheet};
use super::{Change, Planned, Repair, RepairKind, To, item_path};
use crate::programme::schedule::{Slot, on_the_day};
use crate::programme::{Item, ItemKind, Minutes, TimeOfDay};

/// A day of more items than this is no day that anyone runs; trying every repair of it would take long.
const MOST_ITEMS: usize = 200;
/// An empty time of this length, in minutes, can have been meant as a break.
const GAP_FOR_BREAK: std::ops::RangeInclusive<i64> = 5..=60;

pub(super) struct Offers<'a> {
    pub(super) sheet: &'a Runsheet<'a>,
    /// Index of the day in the programme.
    pub(super) day: usize,
    /// All items' ids.
    pub(super) ids: &'a HashSet<&'a str>,
    grave: Grave,
}

impl<'a> Offers<'a> {
    pub(super) fn new(
        sheet: &'a Runsheet<'a>,
        day: usize,
        ids: &'a HashSet<&'a str>,
        faults: &[Fault],
    ) -> Offers<'a> {
        let grave = Grave::new(sheet, faults);
        Offers {
            sheet,
            day,
            ids,
            grave,
        }
    }

    /// The repairs of a fault that do no harm elsewhere.
    pub(super) fn repairs(&self, fault: &Fault) -> Vec<Repair> {
        if self.sheet.slots.len() > MOST_ITEMS {
            return Vec::new();
        }
        let ways = match fault {
            Fault::Clash { first, second } if second < first => {
                self.second_listed_first(*first, *second)
            }
            Fault::Clash { first, second } => self.first_runs_into_second(*first, *second),
            Fault::WrongOrder { item, before } => self.wrong_order(*item, *before),
            Fault::Gap {
                slot,
                after,
                before,
            } => self.gap(*slot, *after, *before),
            Fault::PastEnd { item } => self.past_end(*item),
            Fault::PhasesTooLong { item, minutes } => self.phases(*item, *minutes),
            Fault::NoBreak { slot, items } => vec![self.add_break(*slot, items)],
            Fault::NoLunch => vec![self.add_lunch()],
        };
        let before = self.grave.of(fault);
        let helps = |repair: &Repair| {
            let after = self.grave_after(repair);
            after.is_within(&self.grave) && (before == 0 || after.of(fault) < before)
        };
        ways.into_iter().flatten().filter(helps).collect()
    }

    /// The later of two items is listed first: it was meant before the other, or the other after it.
    fn second_listed_first(&self, first: usize, second: usize) -> Vec<Option<Repair>> {
        let (a, b) = (self.sheet.slot(first), self.sheet.slot(second));
        vec![
            self.begin(second, a.start - b.minutes()),
            self.begin_keeping_end(first, b.end),
            self.begin(first, b.end),
        ]
    }

    /// The items are listed as they begin: the first must end sooner, or the second begin later.
    fn first_runs_into_second(&self, first: usize, second: usize) -> Vec<Option<Repair>> {
        let (a, b) = (self.sheet.slot(first), self.sheet.slot(second));
        vec![
            self.shorten_before(first, a.end - b.start),
            self.begin_keeping_end(second, a.end),
            self.begin(second, a.end),
        ]
    }

    fn wrong_order(&self, item: usize, before: usize) -> Vec<Option<Repair>> {
        let begins = self.sheet.slot(item).start - self.sheet.slot(before).minutes();
        let title = |item: usize| Some(self.item(item)?.title.clone());
        let list = || {
            let (item_title, before_title) = (title(item)?, title(before)?);
            let kind = RepairKind::ListByTime {
                item: item_title,
                before: before_title,
            };
            Some(Repair::new(
                kind,
                vec![self.change(item, To::Position(before))?],
            ))
        };
        vec![self.begin(before, begins), list()]
    }

    fn gap(&self, gap: Slot, after: Option<usize>, before: Option<usize>) -> Vec<Option<Repair>> {
        let Some(next) = before else {
            let longer = after.and_then(|previous| self.lengthen(previous, gap.minutes()));
            return vec![self.end_day(gap.start), longer];
        };
        let earlier = if self.is_held_after(next) {
            self.begin_keeping_end(next, gap.start)
        } else {
            self.begin(next, gap.start)
        };
        let Some(previous) = after else {
            return vec![earlier];
        };
        let fill = || {
            let whole = GAP_FOR_BREAK.contains(&gap.minutes());
            let minutes = whole.then(|| length(gap.minutes())).flatten()?;
            let kind = RepairKind::FillWithBreak {
                from: TimeOfDay::from_minutes(gap.start),
                to: TimeOfDay::from_minutes(gap.end),
            };
            let insert = self.insert(previous + 1, ItemKind::Break, minutes);
            Some(Repair::new(kind, vec![insert]))
        };
        vec![earlier, self.lengthen(previous, gap.minutes()), fill()]
    }

    /// Whether something begins (by the clock) or the day ends right when the item does, so that its end must stay.
    fn is_held_after(&self, item: usize) -> bool {
        let end = self.sheet.slot(item).end;
        let fixed_then =
            |it: &Item| it.starts.map(|time| on_the_day(self.sheet.day, time)) == Some(end);
        end == self.sheet.hours.end || self.sheet.day.items.iter().any(fixed_then)
    }

    fn past_end(&self, item: usize) -> Vec<Option<Repair>> {
        let end = self.sheet.slot(item).end;
        let shorter = self.shorten_before(item, end - self.sheet.hours.end);
        vec![shorter, self.end_day(end)]
    }

    fn phases(&self, item: usize, sum: u32) -> Vec<Option<Repair>> {
        let shorter = || {
            let it = self.item(item)?;
            let excess = sum.checked_sub(it.minutes.get().into())?;
            let phase = it.phases.iter().max_by_key(|phase| phase.minutes)?;
            let left = u32::from(phase.minutes.get()).checked_sub(excess)?;
            let minutes = Minutes::new(left.into())?;
            let kind = RepairKind::ShortenPhase {
                phase: phase.title.clone(),
                minutes: minutes.get(),
            };
            let to = To::PhaseMinutes {
                phase: phase.id.clone(),
                minutes,
            };
            Some(Repair::new(kind, vec![self.change(item, to)?]))
        };
        let excess = i64::from(sum) - self.sheet.slot(item).minutes();
        vec![self.lengthen(item, excess), shorter()]
    }

    fn begin(&self, item: usize, start: i64) -> Option<Repair> {
        let slot = Slot {
            start,
            end: start + self.sheet.slot(item).minutes(),
        };
        if slot.start < self.sheet.hours.start {
            return None;
        }
        let kind = RepairKind::Begin {
            item: self.planned(item, slot),
        };
        let starts = To::Starts(TimeOfDay::from_minutes(start));
        Some(Repair::new(kind, vec![self.change(item, starts)?]))
    }

    /// The item begins at another time and ends when it did; below its minimum too, which is then said.
    fn begin_keeping_end(&self, item: usize, start: i64) -> Option<Repair> {
        let it = self.item(item)?;
        let slot = Slot {
            start,
            end: self.sheet.slot(item).end,
        };
        let minutes = length(slot.minutes())?;
        if minutes < it.minutes && it.protected {
            return None;
        }
        let minimum = it.min_minutes.filter(|minimum| minutes < *minimum);
        let kind = RepairKind::BeginKeepingEnd {
            item: self.planned(item, slot),
            minutes: minutes.get(),
            minimum: minimum.map(Minutes::get),
        };
        let changes = vec![
            self.change(item, To::Starts(TimeOfDay::from_minutes(start)))?,
            self.change(item, To::Minutes(minutes))?,
        ];
        Some(Repair::new(kind, changes))
    }

    fn lengthen(&self, item: usize, by: i64) -> Option<Repair> {
        let mut slot = self.sheet.slot(item);
        slot.end += by;
        let minutes = length(slot.minutes())?;
        let kind = RepairKind::Lengthen {
            item: self.planned(item, slot),
            minutes: minutes.get(),
        };
        Some(Repair::new(
            kind,
            vec![self.change(item, To::Minutes(minutes))?],
        ))
    }

    /// Takes minutes from the item, or where it has too few to spare from the one with most of those that it follows.
    fn shorten_before(&self, item: usize, by: i64) -> Option<Repair> {
        let can = |item: &usize| self.item(*item).is_some_and(|it| spare(it) >= by);
        let most = || {
            let spare = |item: &usize| self.item(*item).map_or(0, spare);
            self.chain(item).into_iter().filter(can).max_by_key(spare)
        };
        let item = Some(item).filter(can).or_else(most)?;
        let mut slot = self.sheet.slot(item);
        slot.end -= by;
        let minutes = length(slot.minutes())?;
        let kind = RepairKind::Shorten {
            item: self.planned(item, slot),
            minutes: minutes.get(),
        };
        Some(Repair::new(
            kind,
            vec![self.change(item, To::Minutes(minutes))?],
        ))
    }

    /// The item and those before it up to one that is fixed to the clock: what moves it when it becomes shorter.
    fn chain(&self, item: usize) -> Vec<usize> {
        let fixed = |item: &usize| self.item(*item).is_none_or(|it| it.starts.is_some());
        let anchor = (0..=item).rev().find(fixed).unwrap_or(0);
        (anchor..=item).collect()
    }

    fn end_day(&self, end: i64) -> Option<Repair> {
        let within_a_day = end > self.sheet.hours.start && end < self.sheet.hours.start + 24 * 60;
        let ends = within_a_day.then(|| TimeOfDay::from_minutes(end))?;
        let kind = RepairKind::EndDay { ends };
        Some(Repair::new(kind, vec![self.day_change(ends)]))
    }

    pub(super) fn day_change(&self, ends: TimeOfDay) -> Change {
        Change {
            path: format!("days[{}]", self.day),
            id: self.sheet.day.id.clone(),
            to: To::DayEnds(ends),
        }
    }

    pub(super) fn change(&self, item: usize, to: To) -> Option<Change> {
        Some(Change {
            path: item_path(self.day, item),
            id: self.item(item)?.id.clone(),
            to,
        })
    }

    pub(super) fn item(&self, item: usize) -> Option<&Item> {
        self.sheet.day.items.get(item)
    }

    pub(super) fn planned(&self, item: usize, slot: Slot) -> Planned {
        Planned::at(self.sheet.day, item, slot)
    }

    /// What the day would be like after the repair.
    fn grave_after(&self, repair: &Repair) -> Grave {
        let mut day = self.sheet.day.clone();
        for change in &repair.changes {
            change.apply(&mut day, &|_| String::new());
        }
        let sheet = Runsheet::new(&day);
        Grave::new(&sheet, &sheet.faults())
    }
}

/// The faults that a repair must not add to: with them the day cannot be run as it stands.
struct Grave {
    clashes: usize,
    wrong_order: usize,
    minutes_past_end: usize,
}

impl Grave {
    fn new(sheet: &Runsheet<'_>, faults: &[Fault]) -> Grave {
        let count = |is: fn(&Fault) -> bool| faults.iter().filter(|fault| is(fault)).count();
        let last = sheet.slots.iter().map(|slot| slot.end).max();
        let past_end = last.map_or(0, |end| end - sheet.hours.end);
        Grave {
            clashes: count(|fault| matches!(fault, Fault::Clash { .. })),
            wrong_order: count(|fault| matches!(fault, Fault::WrongOrder { .. })),
            minutes_past_end: usize::try_from(past_end).unwrap_or(0),
        }
    }

    /// How much there is of the fault's kind; nothing of one that is not grave.
    fn of(&self, fault: &Fault) -> usize {
        match fault {
            Fault::Clash { .. } => self.clashes,
            Fault::WrongOrder { .. } => self.wrong_order,
            Fault::PastEnd { .. } => self.minutes_past_end,
            _ => 0,
        }
    }

    fn is_within(&self, other: &Grave) -> bool {
        self.clashes <= other.clashes
            && self.wrong_order <= other.wrong_order
            && self.minutes_past_end <= other.minutes_past_end
    }
}

/// Minutes that an item can do without.
pub(super) fn spare(item: &Item) -> i64 {
    i64::from(item.minutes.get() - item.least_minutes())
}

pub(super) fn length(minutes: i64) -> Option<Minutes> {
    Minutes::new(u64::try_from(minutes).ok()?)
}
