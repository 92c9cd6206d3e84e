//! Times of a twelve-hour clock that do not say whether they are before or after noon.

use super::clock::{Clock, Form};

const HALF: i64 = 12 * 60;
const DAY: i64 = 24 * 60;

/// How the hours of a text are to be understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Dial {
    /// Whether an hour from 1 to 7 that comes after a later one is in the afternoon.
    twelve: bool,
}

/// A time in minutes after the day's midnight, and whether it was taken for the afternoon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct At {
    pub minutes: i64,
    pub afternoon: bool,
}

impl Dial {
    /// A text has twelve hours when some time says am or pm, or when its hours never pass 12 and fall back to a small one
    /// that is written without a zero.
    pub(super) fn of(clocks: &[Clock]) -> Dial {
        let says = clocks.iter().any(|clock| clock.half.is_some());
        let passes = clocks
            .iter()
            .any(|clock| clock.half.is_none() && clock.hour > 12);
        let falls = clocks.windows(2).any(|pair| match pair {
            [before, after] => is_small(*after) && (8..=12).contains(&before.hour),
            _ => false,
        });
        Dial {
            twelve: (says || falls) && !passes,
        }
    }

    /// When a time is, after the one that came before it on the same day.
    pub(super) fn at(self, clock: Clock, before: Option<i64>) -> At {
        let minutes = clock.minutes();
        let later = before.is_some_and(|before| minutes < before && minutes + HALF >= before);
        let afternoon = self.twelve && is_small(clock) && later;
        At {
            minutes: if afternoon { minutes + HALF } else { minutes },
            afternoon,
        }
    }
}

/// Whether the time is from 1 to 7, written as on a clock face: without a zero before it.
fn is_small(clock: Clock) -> bool {
    clock.half.is_none()
        && (1..=7).contains(&clock.hour)
        && matches!(clock.form, Form::Short | Form::Bare)
}

/// Minutes of a time that comes after midnight on a day that began before it: an early one after an evening.
pub(super) fn past_midnight(minutes: i64, latest: i64) -> i64 {
    let is_night = minutes <= 6 * 60 && latest >= 18 * 60;
    if is_night { minutes + DAY } else { minutes }
}
