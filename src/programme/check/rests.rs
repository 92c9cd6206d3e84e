//! Breaks and lunches that could be put in.

use super::faults::LONGEST_WITHOUT_BREAK;
use super::offers::{Offers, length, spare};
use super::{Change, Repair, RepairKind, To, item_path};
use crate::programme::schedule::Slot;
use crate::programme::{ItemKind, Minutes, TimeOfDay};

/// Length of a break that is put in, in minutes.
const BREAK: i64 = 10;
/// Length of a lunch that is put in, in minutes.
const LUNCH: i64 = 45;
impl Offers<'_> {
    /// A break as near the middle of a long stretch as there is an item that can give its minutes.
    pub(super) fn add_break(&self, stretch: Slot, items: &[usize]) -> Option<Repair> {
        let middle = i64::midpoint(stretch.start, stretch.end);
        let mut joints: Vec<(usize, usize)> = items
            .windows(2)
            .filter_map(|pair| match pair {
                [a, b] if a + 1 == *b => Some((*a, *b)),
                _ => None,
            })
            .collect();
        joints.sort_by_key(|(a, _)| (self.sheet.slot(*a).end - middle).abs());
        let between = joints.iter().find_map(|(a, b)| {
            self.break_after(*a, BREAK)
                .or_else(|| self.break_before(*b, BREAK))
        });
        between.or_else(|| match items {
            [only] => self.break_after(
                *only,
                (stretch.minutes() - LONGEST_WITHOUT_BREAK).max(BREAK),
            ),
            _ => None,
        })
    }

    /// The item ends sooner, and a break fills the time to its old end.
    fn break_after(&self, item: usize, minutes: i64) -> Option<Repair> {
        let slot = self.sheet.slot(item);
        let cut = Slot {
            start: slot.start,
            end: slot.end - minutes,
        };
        let rest = Slot {
            start: cut.end,
            end: slot.end,
        };
        self.break_from(item, cut, rest, item + 1)
    }

    /// A break at the item's old start; the item begins later and ends as before.
    fn break_before(&self, item: usize, minutes: i64) -> Option<Repair> {
        let slot = self.sheet.slot(item);
        let cut = Slot {
            start: slot.start + minutes,
            end: slot.end,
        };
        let rest = Slot {
            start: slot.start,
            end: cut.start,
        };
        self.break_from(item, cut, rest, item)
    }

    fn break_from(&self, item: usize, cut: Slot, rest: Slot, position: usize) -> Option<Repair> {
        if spare(self.item(item)?) < rest.minutes() {
            return None;
        }
        let minutes = length(cut.minutes())?;
        let kind = RepairKind::AddBreak {
            from: TimeOfDay::from_minutes(rest.start),
            to: TimeOfDay::from_minutes(rest.end),
            shortened: self.planned(item, cut),
            minutes: minutes.get(),
        };
        let mut changes = vec![self.change(item, To::Minutes(minutes))?];
        if self.item(item)?.starts.is_some() {
            let starts = TimeOfDay::from_minutes(cut.start);
            changes.push(self.change(item, To::Starts(starts))?);
        }
        changes.push(self.insert(position, ItemKind::Break, length(rest.minutes())?));
        Some(Repair::new(kind, changes))
    }

    /// A lunch between two items as near noon as there are two, if that is near; what comes after it comes later.
    pub(super) fn add_lunch(&self) -> Option<Repair> {
        const NOON: i64 = 12 * 60;
        let slots = self.sheet.slots.windows(2).enumerate();
        let joints = slots.filter_map(|(i, pair)| match pair {
            [a, b] if a.end == b.start && (a.end - NOON).abs() <= 90 => Some((i + 1, a.end)),
            _ => None,
        });
        let (position, starts) = joints.min_by_key(|(_, time)| (time - NOON).abs())?;
        let later = |time: TimeOfDay| TimeOfDay::from_minutes(time.minutes() + LUNCH);
        let day_ends = later(self.sheet.day.ends);
        let mut changes = Vec::new();
        for (item, it) in self.sheet.day.items.iter().enumerate().skip(position) {
            if let Some(starts) = it.starts {
                changes.push(self.change(item, To::Starts(later(starts)))?);
            }
        }
        changes.push(self.day_change(day_ends));
        changes.push(self.insert(position, ItemKind::Lunch, length(LUNCH)?));
        let kind = RepairKind::AddLunch {
            from: TimeOfDay::from_minutes(starts),
            to: TimeOfDay::from_minutes(starts + LUNCH),
            day_ends,
        };
        Some(Repair::new(kind, changes))
    }

    /// A new rest as the item at this position, with an id that no other item has.
    pub(super) fn insert(&self, position: usize, kind: ItemKind, minutes: Minutes) -> Change {
        let what = if kind == ItemKind::Lunch {
            "lunch"
        } else {
            "break"
        };
        let day = self.sheet.day.id.clone();
        let mut id = format!("{day}-{what}");
        let mut number = 1;
        while self.ids.contains(id.as_str()) {
            number += 1;
            id = format!("{day}-{what}-{number}");
        }
        Change {
            path: item_path(self.day, position),
            id,
            to: To::Insert {
                day,
                position,
                kind,
                minutes,
            },
        }
    }
}
