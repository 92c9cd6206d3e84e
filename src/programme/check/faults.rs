//! What does not fit in one day, found on its printed schedule.

use crate::programme::schedule::{self, Slot};
use crate::programme::{Day, Item, ItemKind};

/// The longest that people sit without a break, in minutes.
pub(super) const LONGEST_WITHOUT_BREAK: i64 = 90;
/// A longer day than this has a lunch, in minutes.
pub(super) const LONGEST_WITHOUT_LUNCH: i64 = 300;

/// One thing that does not fit. Items are indices of the day's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fault {
    /// `second` begins, by the clock, before `first` is over.
    Clash { first: usize, second: usize },
    /// `item` is listed right after `before` and begins earlier.
    WrongOrder { item: usize, before: usize },
    /// Time without an item, between two or at an end of the day.
    Gap {
        slot: Slot,
        after: Option<usize>,
        before: Option<usize>,
    },
    /// The item that ends last, after the day's end.
    PastEnd { item: usize },
    /// The item's phases take longer than the item.
    PhasesTooLong { item: usize, minutes: u32 },
    /// Work for too long without a rest, over these items.
    NoBreak { slot: Slot, items: Vec<usize> },
    /// A long day without lunch.
    NoLunch,
}

/// A day laid out on the clock.
pub(super) struct Runsheet<'a> {
    pub(super) day: &'a Day,
    /// One for each item, in the order of the day.
    pub(super) slots: Vec<Slot>,
    pub(super) hours: Slot,
    /// The items in the order in which they begin.
    by_time: Vec<(usize, &'a Item, Slot)>,
}

impl<'a> Runsheet<'a> {
    pub(super) fn new(day: &'a Day) -> Runsheet<'a> {
        let slots = schedule::schedule(day);
        let items = day.items.iter().zip(&slots).enumerate();
        let mut by_time: Vec<_> = items.map(|(i, (item, slot))| (i, item, *slot)).collect();
        by_time.sort_by_key(|(_, _, slot)| slot.start);
        Runsheet {
            day,
            slots,
            hours: schedule::hours(day),
            by_time,
        }
    }

    /// When an item of the day is planned.
    pub(super) fn slot(&self, item: usize) -> Slot {
        let nothing = Slot {
            start: self.hours.start,
            end: self.hours.start,
        };
        self.slots.get(item).copied().unwrap_or(nothing)
    }

    /// Everything that does not fit, in the order of the items.
    pub(super) fn faults(&self) -> Vec<Fault> {
        let mut faults = self.clashes_and_gaps();
        faults.extend(self.wrong_order());
        faults.extend(self.past_end());
        faults.extend(self.long_phases());
        faults.extend(self.long_sitting());
        faults.extend(self.no_lunch());
        faults.sort_by_key(Fault::item);
        faults
    }

    /// Follows the clock: each item is set against the one that so far ends last.
    fn clashes_and_gaps(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        let mut last: Option<usize> = None;
        let mut busy_until = self.hours.start;
        for &(item, _, slot) in &self.by_time {
            match last {
                Some(first) if slot.start < busy_until => {
                    faults.push(Fault::Clash {
                        first,
                        second: item,
                    });
                }
                _ if slot.start > busy_until => faults.push(Fault::Gap {
                    slot: Slot {
                        start: busy_until,
                        end: slot.start,
                    },
                    after: last,
                    before: Some(item),
                }),
                _ => {}
            }
            if slot.end > busy_until {
                busy_until = slot.end;
                last = Some(item);
            }
        }
        if busy_until < self.hours.end {
            let slot = Slot {
                start: busy_until,
                end: self.hours.end,
            };
            faults.push(Fault::Gap {
                slot,
                after: last,
                before: None,
            });
        }
        faults
    }

    fn wrong_order(&self) -> impl Iterator<Item = Fault> {
        let pairs = self.slots.windows(2).enumerate();
        pairs.filter_map(|(before, pair)| match pair {
            [a, b] if b.start < a.start => Some(Fault::WrongOrder {
                item: before + 1,
                before,
            }),
            _ => None,
        })
    }

    fn past_end(&self) -> Option<Fault> {
        let ends = self.slots.iter().map(|slot| slot.end).max()?;
        let item = self.slots.iter().position(|slot| slot.end == ends)?;
        (ends > self.hours.end).then_some(Fault::PastEnd { item })
    }

    fn long_phases(&self) -> impl Iterator<Item = Fault> {
        let items = self.day.items.iter().enumerate();
        items.filter_map(|(item, it)| {
            let minutes = it
                .phases
                .iter()
                .map(|phase| u32::from(phase.minutes.get()))
                .sum();
            let too_long = minutes > u32::from(it.minutes.get());
            too_long.then_some(Fault::PhasesTooLong { item, minutes })
        })
    }

    /// Stretches of work that no rest and no gap interrupts.
    fn long_sitting(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        let mut stretch: Option<(Slot, Vec<usize>)> = None;
        let mut close = |stretch: Option<(Slot, Vec<usize>)>| match stretch {
            Some((slot, items)) if slot.minutes() > LONGEST_WITHOUT_BREAK => {
                faults.push(Fault::NoBreak { slot, items });
            }
            _ => {}
        };
        for Part { item, slot, rest } in self.parts() {
            match &mut stretch {
                Some((so_far, items)) if !rest && slot.start <= so_far.end => {
                    so_far.end = so_far.end.max(slot.end);
                    if items.last() != Some(&item) {
                        items.push(item);
                    }
                }
                _ => {
                    close(stretch.take());
                    stretch = (!rest).then(|| (slot, vec![item]));
                }
            }
        }
        close(stretch);
        faults
    }

    /// Work and rest by the clock; a rest within group work is a part of its own.
    fn parts(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        for &(item, it, slot) in &self.by_time {
            if it.is_rest() {
                let rest = true;
                parts.push(Part { item, slot, rest });
                continue;
            }
            let mut start = slot.start;
            let mut phase_starts = slot.start;
            for phase in &it.phases {
                let end = (phase_starts + i64::from(phase.minutes.get())).min(slot.end);
                if phase.is_rest() {
                    parts.push(Part::new(item, start, phase_starts, false));
                    parts.push(Part::new(item, phase_starts, end, true));
                    start = end;
                }
                phase_starts = end;
            }
            parts.push(Part::new(item, start, slot.end, false));
        }
        parts.retain(|part| part.slot.minutes() > 0);
        parts.sort_by_key(|part| part.slot.start);
        parts
    }

    fn no_lunch(&self) -> Option<Fault> {
        let lunch = |item: &Item| {
            item.kind == ItemKind::Lunch
                || item.phases.iter().any(crate::programme::Phase::is_lunch)
        };
        let missing =
            self.hours.minutes() > LONGEST_WITHOUT_LUNCH && !self.day.items.iter().any(lunch);
        missing.then_some(Fault::NoLunch)
    }
}

impl Fault {
    /// The item to look at; none when it is the day.
    pub(super) fn item(&self) -> Option<usize> {
        match self {
            Fault::Clash { second, .. } => Some(*second),
            Fault::WrongOrder { item, .. }
            | Fault::PastEnd { item }
            | Fault::PhasesTooLong { item, .. } => Some(*item),
            Fault::Gap { after, before, .. } => before.or(*after),
            Fault::NoBreak { items, .. } => items.first().copied(),
            Fault::NoLunch => None,
        }
    }
}

/// A piece of an item: work or rest.
struct Part {
    item: usize,
    slot: Slot,
    rest: bool,
}

impl Part {
    fn new(item: usize, start: i64, end: i64, rest: bool) -> Part {
        let slot = Slot { start, end };
        Part { item, slot, rest }
    }
}
