//! The days of a session for calendar programs (RFC 5545): an event for each day and one for each item that is fixed to the
//! clock, rests left out.
//!
//! Times stand in the session's zone, and the zone's rules for the years concerned stand in the file: calendar programs do not
//! agree on zones by name. The same day and the same item always have the same id, and a later revision of the session
//! replaces the earlier one.

use std::fmt::Write as _;

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::{OffsetComponents, OffsetName, Tz};

use crate::programme::{Day, Item};
use crate::session::Session;
use crate::text::Texts;
use crate::timetable::{self, Span};

/// Bytes of a line, without what ends it.
const LONGEST_LINE: usize = 75;

/// The calendar of a session, as it is made at a time.
#[must_use]
pub fn calendar(session: &Session, made: DateTime<Utc>, texts: &Texts) -> String {
    let mut lines = Lines(String::new());
    lines.add("BEGIN:VCALENDAR");
    lines.add("VERSION:2.0");
    lines.add("PRODID:-//brobygger//brobygger//EN");
    lines.add("CALSCALE:GREGORIAN");
    lines.add("METHOD:PUBLISH");
    lines.text("X-WR-CALNAME", &session.title);
    let days: Vec<DayEvents<'_>> = (0..session.programme.days.len())
        .filter_map(|index| DayEvents::new(session, index))
        .collect();
    let spans = || days.iter().map(|day| &day.span);
    let first = spans().map(|span| span.start.year()).min();
    let last = spans().map(|span| span.end.year()).max();
    if let (Some(first), Some(last)) = (first, last) {
        zone(&mut lines, session.zone, first, last);
    }
    let writer = Writer {
        session,
        texts,
        made,
    };
    for day in &days {
        writer.day(&mut lines, day);
    }
    lines.add("END:VCALENDAR");
    lines.0
}

/// A day with its times.
struct DayEvents<'a> {
    index: usize,
    day: &'a Day,
    span: Span,
    items: Vec<(&'a Item, Span)>,
}

impl<'a> DayEvents<'a> {
    fn new(session: &'a Session, index: usize) -> Option<DayEvents<'a>> {
        let day = session.programme.days.get(index)?;
        let (span, planned) = session.with_plan(index, |plan| {
            (timetable::hours(plan), timetable::planned(plan))
        });
        Some(DayEvents {
            index,
            day,
            span,
            items: day.items.iter().zip(planned).collect(),
        })
    }
}

struct Writer<'a> {
    session: &'a Session,
    texts: &'a Texts,
    made: DateTime<Utc>,
}

impl Writer<'_> {
    fn day(&self, lines: &mut Lines, day: &DayEvents<'_>) {
        let title = &self.session.title;
        let count = self.session.programme.days.len();
        let mut summary = title.clone();
        if count > 1 {
            let number = self.texts.msg_day_of(day.index + 1, count);
            let _ = write!(summary, " · {number}");
        }
        if !day.day.title.trim().is_empty() && day.day.title != *title {
            let _ = write!(summary, ": {}", day.day.title);
        }
        let programme = day.items.iter().map(|(item, span)| {
            let start = self.texts.time(span.start.time());
            format!("{start} {}", item.title)
        });
        let programme: Vec<String> = programme.collect();
        self.event(
            lines,
            &day.day.id,
            "",
            &day.span,
            &summary,
            &programme.join("\n"),
        );
        for (item, span) in &day.items {
            if item.starts.is_some() && !item.is_rest() {
                let presenter = item.presenter.as_deref().unwrap_or_default();
                self.event(lines, &day.day.id, &item.id, span, &item.title, presenter);
            }
        }
    }

    fn event(
        &self,
        lines: &mut Lines,
        day: &str,
        item: &str,
        span: &Span,
        summary: &str,
        description: &str,
    ) {
        let session = self.session;
        lines.add("BEGIN:VEVENT");
        let name = [day, item].join(".");
        lines.add(&format!(
            "UID:{}.{}@brobygger",
            session.id,
            name.trim_end_matches('.')
        ));
        lines.add(&format!("DTSTAMP:{}", utc(self.made)));
        lines.add(&format!(
            "SEQUENCE:{}",
            session.revision.min(i32::MAX as u64)
        ));
        lines.add(&format!("DTSTART{}", self.time(&span.start)));
        lines.add(&format!("DTEND{}", self.time(&span.end)));
        lines.text("SUMMARY", summary);
        if !session.place.trim().is_empty() {
            lines.text("LOCATION", &session.place);
        }
        if !description.trim().is_empty() {
            lines.text("DESCRIPTION", description);
        }
        // What happens within the day takes none of one's time beside it.
        lines.add(if item.is_empty() {
            "TRANSP:OPAQUE"
        } else {
            "TRANSP:TRANSPARENT"
        });
        lines.add("END:VEVENT");
    }

    fn time(&self, at: &DateTime<Tz>) -> String {
        if self.session.zone == Tz::UTC {
            format!(":{}", utc(at.with_timezone(&Utc)))
        } else {
            let zone = self.session.zone.name();
            format!(";TZID={zone}:{}", at.format("%Y%m%dT%H%M%S"))
        }
    }
}

fn utc(at: DateTime<Utc>) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

/// The zone's offset at the beginning of the first year, and every change of it until the end of the last.
fn zone(lines: &mut Lines, zone: Tz, first: i32, last: i32) {
    if zone == Tz::UTC {
        return;
    }
    let midnight =
        |year| NaiveDate::from_ymd_opt(year, 1, 1).map(|day| day.and_time(NaiveTime::MIN));
    let (Some(from), Some(until)) = (midnight(first), midnight(last + 1)) else {
        return;
    };
    let seconds = |at: DateTime<Utc>| {
        let offset = zone.offset_from_utc_datetime(&at.naive_utc());
        offset.fix().local_minus_utc()
    };
    lines.add("BEGIN:VTIMEZONE");
    lines.add(&format!("TZID:{}", zone.name()));
    let mut at = from.and_utc();
    observance(lines, zone, at, seconds(at));
    while at < until.and_utc() {
        let next = at + TimeDelta::days(1);
        let before = seconds(at);
        if seconds(next) != before {
            // The minute of the change, found by halving the day.
            let (mut low, mut high) = (0, 24 * 60);
            while high - low > 1 {
                let middle = (low + high) / 2;
                if seconds(at + TimeDelta::minutes(middle)) == before {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            observance(lines, zone, at + TimeDelta::minutes(high), before);
        }
        at = next;
    }
    lines.add("END:VTIMEZONE");
}

/// What holds from a moment on; it is told in the time that held before.
fn observance(lines: &mut Lines, zone: Tz, at: DateTime<Utc>, before: i32) {
    let offset = zone.offset_from_utc_datetime(&at.naive_utc());
    let is_summer = !offset.dst_offset().is_zero();
    let kind = if is_summer { "DAYLIGHT" } else { "STANDARD" };
    let local = at.naive_utc() + TimeDelta::seconds(i64::from(before));
    lines.add(&format!("BEGIN:{kind}"));
    lines.add(&format!("DTSTART:{}", local.format("%Y%m%dT%H%M%S")));
    lines.add(&format!("TZOFFSETFROM:{}", hours_and_minutes(before)));
    lines.add(&format!(
        "TZOFFSETTO:{}",
        hours_and_minutes(offset.fix().local_minus_utc())
    ));
    if let Some(name) = offset.abbreviation() {
        lines.text("TZNAME", name);
    }
    lines.add(&format!("END:{kind}"));
}

fn hours_and_minutes(seconds: i32) -> String {
    let sign = if seconds < 0 { '-' } else { '+' };
    let minutes = seconds.abs() / 60;
    format!("{sign}{:02}{:02}", minutes / 60, minutes % 60)
}

/// The lines of a calendar, each folded and ended as RFC 5545 has it.
struct Lines(String);

impl Lines {
    /// A line; the parts after the first begin with a blank.
    fn add(&mut self, line: &str) {
        let mut room = LONGEST_LINE;
        for c in line.chars() {
            if c.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = LONGEST_LINE - 1;
            }
            self.0.push(c);
            room -= c.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// A property whose value is text.
    fn text(&mut self, name: &str, text: &str) {
        let mut escaped = String::with_capacity(text.len());
        for c in text.trim().replace("\r\n", "\n").chars() {
            match c {
                '\\' | ';' | ',' => escaped.extend(['\\', c]),
                '\n' => escaped.push_str("\\n"),
                c if c.is_control() => escaped.push(' '),
                c => escaped.push(c),
            }
        }
        self.add(&format!("{name}:{escaped}"));
    }
}

#[cfg(test)]
#[path = "calendar_tests.rs"]
mod tests;
