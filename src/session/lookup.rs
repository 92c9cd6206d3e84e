//! Questions to a session that several rooms ask.

use super::document::{Group, Session};
use crate::programme::Item;
use crate::timetable::{Countdown, DayRun};

impl Session {
    /// The groups that exist on a day, in the order they report back.
    pub fn groups_on<'a>(&'a self, day: &'a str) -> impl Iterator<Item = &'a Group> {
        self.groups
            .iter()
            .filter(move |group| group.days.is_empty() || group.days.iter().any(|d| d == day))
    }

    /// How a day is run when the session says nothing about it: on its printed date, else the day the session was made.
    #[must_use]
    pub fn default_run(&self, day: usize) -> DayRun {
        let day = self.programme.days.get(day);
        DayRun {
            day: day.map(|d| d.id.clone()).unwrap_or_default(),
            date: day
                .and_then(|d| d.date)
                .unwrap_or_else(|| self.created.with_timezone(&self.zone).date_naive()),
            shift_minutes: 0,
            ends_later_minutes: 0,
            countdown: Countdown::FullLength,
            other: crate::programme::Other::default(),
        }
    }

    /// The item with an id, on whichever day.
    #[must_use]
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.programme
            .days
            .iter()
            .flat_map(|day| &day.items)
            .find(|item| item.id == id)
    }
}
