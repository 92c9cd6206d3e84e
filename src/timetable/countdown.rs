//! From milliseconds to the seconds that a clock shows.

use super::{Countdown, Moment, Standing};

/// The longest that anything counts or is extended to, in milliseconds: a thousand years, so that no sum overflows.
pub(super) const LONGEST_MS: i64 = 1000 * 365 * 24 * 60 * 60 * 1000;

/// What a clock shows that had run `before_ms` and has run again since then; without that it stands.
///
/// Everything that counts time up takes it from here.
#[must_use]
pub fn counted_ms(before_ms: i64, since: Option<&Moment>, now: &Moment) -> i64 {
    let ran_ms = since.map_or(0, |since| now.ms_since(since));
    before_ms.saturating_add(ran_ms).min(LONGEST_MS)
}

/// The seconds that a countdown shows for the milliseconds left, rounded up: a full minute is seen as 60 for its
/// whole first second, 0 is seen when the time is out, and an overrun counts the whole seconds that have passed.
///
/// Everything that shows time left takes its seconds from here.
#[must_use]
pub fn seconds_up(ms: i64) -> i64 {
    ms.div_euclid(1000) + i64::from(ms.rem_euclid(1000) > 0)
}

/// Milliseconds until `seconds_up` of a running countdown changes, 1 to 1000: when to draw it anew.
#[must_use]
pub fn ms_to_next_second(left_ms: i64) -> i64 {
    match left_ms.rem_euclid(1000) {
        0 => 1000,
        rest => rest,
    }
}

/// What the big clock of the current item shows, in milliseconds; negative: over by that much.
///
/// To the item's end on time, a pause takes from the time left. To the day's end on time, what the day is expected to
/// be late is taken from this item; a day that is ahead gives it nothing extra.
#[must_use]
pub fn countdown_ms(countdown: Countdown, standing: &Standing, now: &Moment) -> Option<i64> {
    let clock = standing.clock.as_ref()?;
    let item = standing.items.get(clock.item)?;
    Some(match countdown {
        Countdown::FullLength => clock.left_ms,
        Countdown::EndItemOnTime => {
            let start = item.planned.start.timestamp_millis();
            start + clock.length_ms - now.at.timestamp_millis()
        }
        Countdown::EndDayOnTime => {
            let behind_ms = standing.end_behind_seconds * 1000;
            clock.left_ms.min(clock.left_ms.max(0) - behind_ms)
        }
    })
}
