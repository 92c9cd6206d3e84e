//! Days as they are written: their headings, dates and hours.

use chrono::NaiveDate;

use super::{Clock, Doubt, Entry, Gatherer, Made, Span, dates};

/// A text with more days is no invitation.
const MOST_DAYS: usize = 60;

/// A day as it is written.
#[derive(Debug, Clone, Default)]
pub(in crate::programme::invitation) struct DayDraft {
    /// `Day 2`
    pub number: Option<u32>,
    pub date: Option<NaiveDate>,
    pub title: String,
    /// From when to when, with the line that says so.
    pub hours: Option<(usize, Span)>,
    /// When it ends by a line of its own.
    pub ends: Option<(usize, Clock)>,
    pub entries: Vec<Entry>,
    /// The lines of its headings.
    pub lines: Vec<usize>,
}

impl DayDraft {
    fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

impl Gatherer<'_> {
    pub(super) fn heading(&mut self, heading: &dates::Heading, hours: Option<Span>) {
        self.open = None;
        let line = self.lines.len() - 1;
        let date = heading.found.and_then(|found| found.date);
        self.date_doubts(heading);
        self.made(Made::Day(date));
        self.turn_to(heading.number, date);
        let title = self.whole(line);
        let title = title.trim_end_matches([':', ' ']);
        let Some(day) = self.days.get_mut(self.day) else {
            return;
        };
        if day.title.is_empty() {
            title.clone_into(&mut day.title);
        } else if day.title.len() < 200 && !day.title.contains(title) && day.is_empty() {
            day.title = format!("{} · {title}", day.title);
        }
        day.number = day.number.or(heading.number);
        day.date = day.date.or(date);
        day.lines.push(line);
        match hours.filter(|span| span.end.is_some()) {
            Some(span) => day.hours = Some((line, span)),
            None if hours.is_some() => self.doubt(Doubt::TimeInText),
            None => {}
        }
    }

    /// A cell or a word that names a day, within a row.
    pub(super) fn turn_to_date(&mut self, heading: &dates::Heading, title: &str) {
        let date = heading.found.and_then(|found| found.date);
        self.date_doubts(heading);
        self.turn_to(heading.number, date);
        if let Some(day) = self.days.get_mut(self.day) {
            day.number = day.number.or(heading.number);
            day.date = day.date.or(date);
            if day.title.is_empty() {
                title.clone_into(&mut day.title);
            }
        }
    }

    fn date_doubts(&mut self, heading: &dates::Heading) {
        let Some(found) = heading.found else { return };
        if found.date.is_none() {
            self.doubt(Doubt::DateUnclear);
        }
        if found.wrong_weekday {
            self.doubt(Doubt::WrongWeekday);
        }
    }

    /// Makes the day that a heading means the present one: the one of that number or date, else the present one while it
    /// is empty and nothing tells them apart, else a new one.
    fn turn_to(&mut self, number: Option<u32>, date: Option<NaiveDate>) {
        let is_it = |day: &DayDraft| {
            number.is_some() && day.number == number || date.is_some() && day.date == date
        };
        if let Some(known) = self.days.iter().position(is_it) {
            self.day = known;
            return;
        }
        let present = self.days.get(self.day);
        let same = |one: Option<u32>, other: Option<u32>| one.is_none() || other.is_none();
        let fits = present.is_some_and(|day| {
            let dates = day.date.is_none() || date.is_none();
            day.is_empty() && dates && same(day.number, number)
        });
        if !fits && self.days.len() < MOST_DAYS {
            self.days.push(DayDraft::default());
            self.day = self.days.len() - 1;
        }
    }

    /// The hours of the present day, on a line of their own.
    pub(super) fn hours(&mut self, span: Span) {
        self.open = None;
        let line = self.lines.len() - 1;
        if let Some(day) = self.days.get_mut(self.day) {
            day.hours = Some((line, span));
        }
        self.made(Made::Hours);
    }
}
