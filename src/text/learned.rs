//! What earlier runs took, in words.

use super::Texts;
use crate::programme::{Day, Programme};
use crate::session::{DayOutcome, Lesson, Took};

impl Texts {
    /// What an item took, each time: `52 and 58`; with what it was planned to take when that was not what it is now.
    pub(crate) fn took(&self, lesson: &Lesson) -> String {
        let each = |took: &Took| {
            if took.planned == lesson.planned {
                took.minutes.to_string()
            } else {
                self.msg_learned_of(took.minutes, took.planned.get())
            }
        };
        let mut each: Vec<String> = lesson.took.iter().map(each).collect();
        let last = each.pop().unwrap_or_default();
        if each.is_empty() {
            return last;
        }
        self.msg_learned_and(each.join(", "), last)
    }

    /// The same in few letters: `52–58 in 4 runs`.
    pub(crate) fn took_in_short(&self, lesson: &Lesson) -> String {
        let minutes = || lesson.took.iter().map(|took| took.minutes);
        match (minutes().min(), minutes().max()) {
            (Some(least), Some(most)) if least < most => {
                self.msg_learned_range(least, most, lesson.took.len())
            }
            _ => self.took(lesson),
        }
    }

    /// `Group work: planned 45 · took 52 and 58 → 55`.
    pub(crate) fn lesson(&self, programme: &Programme, lesson: &Lesson) -> String {
        let day = programme.days.get(lesson.day);
        let item = day.and_then(|day| day.items.get(lesson.item));
        let title = item.map_or("", |item| &item.title);
        let took = self.msg_learned_took(lesson.planned.get(), self.took(lesson));
        match lesson.offer {
            Some(offer) => format!("{title}: {took} → {}", offer.get()),
            None => format!("{title}: {took}"),
        }
    }

    /// What the new lengths do to a day: when it would end, and what could not begin in time.
    pub(crate) fn day_outcome(
        &self,
        programme: &Programme,
        day: usize,
        outcome: &DayOutcome,
    ) -> (String, Vec<String>) {
        let name = match programme.days.len() {
            1 => self.msg_learned_the_day(),
            days => self.msg_day_of(day + 1, days),
        };
        let (before, after) = (outcome.before.to_string(), outcome.after.to_string());
        let end = if before == after {
            self.msg_learned_as_planned(name, after)
        } else {
            self.msg_learned_ends_otherwise(name, after, before)
        };
        let items = programme.days.get(day).map(|day: &Day| &day.items);
        let late = outcome.overruns.iter().filter_map(|overrun| {
            let item = items?.get(overrun.item)?;
            let starts = item.starts?.to_string();
            Some(self.msg_learned_overrun(&item.title, starts, self.minutes(overrun.minutes)))
        });
        (end, late.collect())
    }
}
