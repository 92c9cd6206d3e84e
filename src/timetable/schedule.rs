//! The printed times of a day as instants.

use chrono::{DateTime, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::{GapInfo, Tz};

use super::{Plan, Span};
use crate::programme::TimeOfDay;

/// The years 1 to 9999, in milliseconds since 1970: a date or shift mended by hand must not lead out of the calendar.
const CALENDAR_MS: (i64, i64) = (-62_135_596_800_000, 253_402_214_400_000);

/// From when to when, in UTC milliseconds since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Interval {
    pub start: i64,
    pub end: i64,
}

impl Interval {
    pub fn span(self, zone: Tz) -> Span {
        Span {
            start: local(zone, self.start),
            end: local(zone, self.end),
        }
    }
}

/// An item's printed time.
#[derive(Debug, Clone, Copy)]
pub(super) struct Printed {
    pub time: Interval,
    /// Whether the item is fixed to the clock and so never begins before its printed start.
    pub fixed: bool,
}

/// The day's printed times, shifted as the run says.
#[derive(Debug)]
pub(super) struct Schedule {
    pub day: Interval,
    /// One for each item, at its index in the programme.
    pub items: Vec<Printed>,
}

impl Schedule {
    /// The times of the items when they are run in `order`: each follows the one before it there, unless it is fixed.
    pub fn new(plan: Plan<'_>, order: &[usize]) -> Schedule {
        let later_ms = plan.run.ends_later_minutes.saturating_mul(60_000);
        let day = Interval {
            start: instant(plan, plan.day.starts),
            end: instant(plan, plan.day.ends)
                .saturating_add(later_ms)
                .clamp(CALENDAR_MS.0, CALENDAR_MS.1),
        };
        let unplaced = Printed {
            time: day,
            fixed: false,
        };
        let mut items = vec![unplaced; plan.day.items.len()];
        let mut cursor = day.start;
        for &index in order {
            let (Some(item), Some(place)) = (plan.day.items.get(index), items.get_mut(index))
            else {
                continue;
            };
            let start = item.starts.map_or(cursor, |time| instant(plan, time));
            cursor = start + item.minutes.seconds() * 1000;
            *place = Printed {
                time: Interval { start, end: cursor },
                fixed: item.starts.is_some(),
            };
        }
        Schedule { day, items }
    }
}

/// When each item is printed to begin and end, in the programme's order, moved by the run's shift.
///
/// An item without a start of its own follows the one before by real minutes, so the times are right over a clock
/// change. What was moved during the day is in the log and so not seen here: that is `Standing::items[…].planned`.
#[must_use]
pub fn planned(plan: Plan<'_>) -> Vec<Span> {
    let order: Vec<usize> = (0..plan.day.items.len()).collect();
    Schedule::new(plan, &order)
        .items
        .iter()
        .map(|printed| printed.time.span(plan.zone))
        .collect()
}

/// When the day is printed to begin and end, moved by the run's shift, and as it was agreed to end later.
#[must_use]
pub fn hours(plan: Plan<'_>) -> Span {
    Schedule::new(plan, &[]).day.span(plan.zone)
}

/// The instant as the room's clock shows it.
pub(super) fn local(zone: Tz, ms: i64) -> DateTime<Tz> {
    DateTime::<Utc>::from_timestamp_millis(ms.clamp(CALENDAR_MS.0, CALENDAR_MS.1))
        .unwrap_or_default()
        .with_timezone(&zone)
}

/// The instant of a printed time: earlier than the day's start it belongs to the next calendar day.
fn instant(plan: Plan<'_>, time: TimeOfDay) -> i64 {
    let next_day = if time < plan.day.starts { 24 * 60 } else { 0 };
    let minutes = (time.minutes() + next_day).saturating_add(plan.run.shift_minutes);
    let midnight = plan.run.date.and_time(NaiveTime::MIN);
    let shown = TimeDelta::try_minutes(minutes)
        .and_then(|since| midnight.checked_add_signed(since))
        .unwrap_or(midnight);
    resolve(plan.zone, shown)
}

/// The instant at which clocks in the zone show `shown`: the earlier one where they show it twice. A time that they
/// leave out is read by the offset before the change, and so lies past the gap by as much as it lay in it.
fn resolve(zone: Tz, shown: NaiveDateTime) -> i64 {
    if let Some(instant) = zone.from_local_datetime(&shown).earliest() {
        return instant.timestamp_millis();
    }
    let offset = GapInfo::new(&shown, &zone)
        .and_then(|gap| gap.begin)
        .map_or(0, |(_, offset)| offset.fix().local_minus_utc());
    shown.and_utc().timestamp_millis() - i64::from(offset) * 1000
}
