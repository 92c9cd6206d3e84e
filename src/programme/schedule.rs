//! The printed schedule: when each item is planned to begin and end.

use super::{Day, TimeOfDay};

/// From when to when, in minutes after the day's midnight; past midnight it goes on above 1440.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot {
    pub start: i64,
    pub end: i64,
}

impl Slot {
    #[must_use]
    pub fn minutes(self) -> i64 {
        self.end - self.start
    }
}

/// The planned time of each item, in the order of the day: the first begins when the day does, each follows the one
/// before, and an item with a start of its own begins then.
#[must_use]
pub fn schedule(day: &Day) -> Vec<Slot> {
    let mut next = day.starts.minutes();
    let slot = |item: &super::Item| {
        let start = item.starts.map_or(next, |time| on_the_day(day, time));
        next = start + i64::from(item.minutes.get());
        Slot { start, end: next }
    };
    day.items.iter().map(slot).collect()
}

/// When the day begins and ends by its own word, in minutes after its midnight.
#[must_use]
pub fn hours(day: &Day) -> Slot {
    Slot {
        start: day.starts.minutes(),
        end: on_the_day(day, day.ends),
    }
}

/// A time of the day in minutes after its midnight: one earlier than the day's start is after the next midnight.
#[must_use]
pub fn on_the_day(day: &Day, time: TimeOfDay) -> i64 {
    let after_midnight = time < day.starts;
    time.minutes() + if after_midnight { 24 * 60 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::check::sample::{day, fixed, item};

    #[test]
    fn items_follow_each_other_and_fixed_ones_keep_to_the_clock() {
        let day = day(
            "22:30",
            "01:00",
            vec![
                item("a", 30),
                item("b", 45),
                fixed("c", "00:15", 20),
                item("d", 10),
            ],
        );
        let times: Vec<_> = schedule(&day).iter().map(|s| (s.start, s.end)).collect();
        assert_eq!(
            times,
            [(1350, 1380), (1380, 1425), (1455, 1475), (1475, 1485)]
        );
        assert_eq!(
            hours(&day),
            Slot {
                start: 1350,
                end: 1500
            }
        );
    }
}
