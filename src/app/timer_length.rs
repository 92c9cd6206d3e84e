//! How long a new timer is: one of the lengths that are offered, or typed as people do.

use chrono::{NaiveTime, TimeDelta, TimeZone};

use super::console::Console;
use super::length;
use super::timers::{Length, PRESETS, TimerBox};
use crate::programme::TimeOfDay;
use crate::text::Texts;
use crate::timetable::Moment;

/// The longest that a timer can be made, in seconds.
const LONGEST: i64 = 24 * 60 * 60;
/// Words for seconds; minutes and hours are read as everywhere.
const SECONDS: [&str; 8] = [
    "s", "sek", "sec", "sekund", "sekunder", "sekunds", "second", "seconds",
];

/// The length that is chosen or typed, in seconds, or what is wrong with it.
pub(super) fn seconds_of(
    texts: &Texts,
    timers: &TimerBox,
    console: &Console,
    now: &Moment,
) -> Result<u32, String> {
    let typed = timers.own.text().trim();
    let seconds = match timers.length {
        Length::Preset(index) => i64::from(PRESETS.get(index).copied().unwrap_or_default()) * 60,
        Length::Own => {
            let read = typed_seconds(typed)
                .map(Ok)
                .or_else(|| match length::length(typed)? {
                    length::Length::Minutes(minutes) => Some(Ok(minutes * 60)),
                    length::Length::Until(time) => Some(until(time, console, now)),
                });
            match read {
                None => return Err(texts.msg_length_not_understood(typed)),
                Some(Err(time)) => return Err(texts.msg_timer_until_is_past(texts.time(time))),
                Some(Ok(seconds)) => seconds,
            }
        }
    };
    u32::try_from(seconds)
        .ok()
        .filter(|_| (1..=LONGEST).contains(&seconds))
        .ok_or_else(|| texts.msg_timer_out_of_range(typed))
}

/// Reads a length in seconds: `90s`.
fn typed_seconds(typed: &str) -> Option<i64> {
    let unit = typed.find(|c: char| !c.is_ascii_digit())?;
    let (number, unit) = typed.split_at(unit);
    let unit = unit.trim().trim_end_matches('.').to_lowercase();
    let number = number.parse().ok()?;
    SECONDS.contains(&unit.as_str()).then_some(number)
}

/// Seconds until the room's clock shows a time; the time itself when that has been.
fn until(time: TimeOfDay, console: &Console, now: &Moment) -> Result<i64, NaiveTime> {
    let zone = console.session.zone;
    let shown = NaiveTime::MIN + TimeDelta::minutes(time.minutes());
    let date = now.at.with_timezone(&zone).date_naive();
    let at = zone.from_local_datetime(&date.and_time(shown)).latest();
    let seconds = at.map(|at| at.signed_duration_since(now.at).num_seconds());
    seconds.filter(|seconds| *seconds > 0).ok_or(shown)
}
