//! Lengths and times of day, as types of their own: neither is ever taken for the other, and a file holds no impossible one.

use std::fmt;

use schemars::JsonSchema;
use serde::de::{self, Deserializer, Unexpected, Visitor};
use serde::{Deserialize, Serialize};

/// What a file must have where a length stands, as it stands in serde's errors; `read` knows it again by this text.
pub(super) const MINUTES: &str = "whole minutes, 1 to 1440";
/// The same for a time of day.
pub(super) const TIME_OF_DAY: &str = "a time of day, 00:00 to 23:59";
/// The same for an item's priority.
pub(super) const PRIORITY: &str = "a priority, 1 to 3";

/// A length in whole minutes, 1 to 1440. A type of its own, so that a length is never taken for a time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(into = "u16")]
#[schemars(with = "u16", extend("minimum" = 1, "maximum" = 1440))]
pub struct Minutes(u16);

impl Minutes {
    /// A minute.
    pub const SHORTEST: Minutes = Minutes(1);

    /// The length, if it is 1 to 1440 minutes.
    #[must_use]
    pub fn new(minutes: u64) -> Option<Minutes> {
        u16::try_from(minutes)
            .ok()
            .filter(|m| (1..=1440).contains(m))
            .map(Minutes)
    }

    #[must_use]
    pub fn get(self) -> u16 {
        self.0
    }

    #[must_use]
    pub fn seconds(self) -> i64 {
        i64::from(self.0) * 60
    }
}

impl From<Minutes> for u16 {
    fn from(minutes: Minutes) -> u16 {
        minutes.0
    }
}

impl<'de> Deserialize<'de> for Minutes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Minutes, D::Error> {
        let whole = Whole {
            max: 1440,
            expected: MINUTES,
        };
        deserializer.deserialize_u64(whole).map(Minutes)
    }
}

/// A time of day, `00:00` to `23:59`, written `08:30`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(into = "String")]
#[schemars(with = "String", extend("pattern" = "^([01][0-9]|2[0-3]):[0-5][0-9]$"))]
pub struct TimeOfDay {
    minutes: u16,
}

impl TimeOfDay {
    /// The time of day `minutes` after midnight; whole days are dropped.
    #[must_use]
    pub fn from_minutes(minutes: i64) -> TimeOfDay {
        let minutes = u16::try_from(minutes.rem_euclid(24 * 60)).unwrap_or_default();
        TimeOfDay { minutes }
    }

    /// Minutes after midnight, 0 to 1439.
    #[must_use]
    pub fn minutes(self) -> i64 {
        i64::from(self.minutes)
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.minutes / 60, self.minutes % 60)
    }
}

/// A text that is no time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected {TIME_OF_DAY}")]
pub struct NotATimeOfDay;

impl std::str::FromStr for TimeOfDay {
    type Err = NotATimeOfDay;
    /// Strictly `HH:MM`: a file says what it means.
    fn from_str(text: &str) -> Result<Self, NotATimeOfDay> {
        let number = |digits: &str| {
            let two_digits = digits.len() == 2 && digits.bytes().all(|b| b.is_ascii_digit());
            two_digits.then(|| digits.parse::<u16>().ok()).flatten()
        };
        match text.split_once(':').map(|(h, m)| (number(h), number(m))) {
            Some((Some(h), Some(m))) if h < 24 && m < 60 => Ok(TimeOfDay {
                minutes: h * 60 + m,
            }),
            _ => Err(NotATimeOfDay),
        }
    }
}

impl From<TimeOfDay> for String {
    fn from(time: TimeOfDay) -> String {
        time.to_string()
    }
}

impl<'de> Deserialize<'de> for TimeOfDay {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<TimeOfDay, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = TimeOfDay;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(TIME_OF_DAY)
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<TimeOfDay, E> {
                text.parse()
                    .map_err(|NotATimeOfDay| E::invalid_value(Unexpected::Str(text), &self))
            }
        }
        deserializer.deserialize_str(Text)
    }
}

/// An item's priority in a file, 1 to 3 or nothing.
pub(super) fn priority<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u8>, D::Error> {
    struct Priority(u16);
    impl<'de> Deserialize<'de> for Priority {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Priority, D::Error> {
            let whole = Whole {
                max: 3,
                expected: PRIORITY,
            };
            deserializer.deserialize_u64(whole).map(Priority)
        }
    }
    let priority = Option::<Priority>::deserialize(deserializer)?;
    Ok(priority.and_then(|Priority(number)| u8::try_from(number).ok()))
}

/// A whole number from 1 to `max`.
struct Whole {
    max: u16,
    expected: &'static str,
}

impl Visitor<'_> for Whole {
    type Value = u16;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<u16, E> {
        u16::try_from(number)
            .ok()
            .filter(|n| (1..=self.max).contains(n))
            .ok_or_else(|| E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<u16, E> {
        match u64::try_from(number) {
            Ok(number) => self.visit_u64(number),
            Err(_) => Err(E::invalid_value(Unexpected::Signed(number), &self)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_of_day_is_two_digits_colon_two_digits() {
        for good in ["00:00", "08:30", "23:59"] {
            assert_eq!(good.parse::<TimeOfDay>().unwrap().to_string(), good);
        }
        for bad in [
            "", ":", "8:30", "08.30", "24:00", "08:60", "+8:30", "08:3", "٠٨:30",
        ] {
            assert_eq!(bad.parse::<TimeOfDay>(), Err(NotATimeOfDay), "{bad}");
        }
    }

    #[test]
    fn lengths_end_at_a_whole_day() {
        for (text, good) in [
            ("1", true),
            ("1440", true),
            ("0", false),
            ("1441", false),
            ("-5", false),
            ("30.0", false),
            ("\"30\"", false),
            ("70000", false),
        ] {
            assert_eq!(
                serde_json::from_str::<Minutes>(text).is_ok(),
                good,
                "{text}"
            );
        }
    }
}
