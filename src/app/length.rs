//! Lengths and times of day as people type them: `10`, `1h30`, `1:30`, `90m`, `-> 12:00`.

use crate::programme::TimeOfDay;

/// A length as it was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Length {
    Minutes(i64),
    /// As long as it takes until then.
    Until(TimeOfDay),
}

/// A point in the past as it was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Past {
    MinutesAgo(i64),
    At(TimeOfDay),
}

/// What may stand before a time of day.
const UNTIL: [&str; 8] = ["->", "→", "=>", "until", "till", "tills", "til", "to"];
const HOURS: [&str; 11] = [
    "h", "t", "tim", "timme", "timmar", "time", "timer", "hr", "hrs", "hour", "hours",
];
const MINUTES: [&str; 10] = [
    "m", "min", "mins", "minut", "minute", "minutes", "minuter", "minutt", "minutter", "'",
];
/// The longest length that is understood, in minutes: a week.
const LONGEST: i64 = 7 * 24 * 60;

/// Reads a length: minutes, hours and minutes, or until when.
pub(super) fn length(text: &str) -> Option<Length> {
    let text = plain(text);
    let until = UNTIL
        .iter()
        .filter_map(|word| text.strip_prefix(word))
        .find_map(clock);
    match until {
        Some(time) => Some(Length::Until(time)),
        None => span(&text).map(Length::Minutes),
    }
}

/// Reads how long something lasted, in minutes.
pub(super) fn minutes(text: &str) -> Option<i64> {
    span(&plain(text))
}

/// Reads a time of day: `12`, `12:30`, `12.30`, `1230`, `kl. 9`.
pub(super) fn time_of_day(text: &str) -> Option<TimeOfDay> {
    clock(&plain(text))
}

/// Reads when something was: minutes ago, or a time of day with hours and minutes.
pub(super) fn past(text: &str) -> Option<Past> {
    let text = plain(text);
    let bare = text.bytes().all(|b| b.is_ascii_digit());
    let time = if bare && text.len() < 4 {
        None
    } else {
        clock(&text)
    };
    match time {
        Some(time) => Some(Past::At(time)),
        None => span(&text).map(Past::MinutesAgo),
    }
}

fn plain(text: &str) -> String {
    text.trim().to_lowercase().replace(',', ".")
}

fn clock(text: &str) -> Option<TimeOfDay> {
    let text = text.trim();
    let text = text.strip_prefix("kl").unwrap_or(text);
    let text = text.trim_start_matches(['.', ' ']);
    let (hours, minutes) = match text.split_once([':', '.']) {
        Some(parts) => parts,
        None if text.len() == 4 && text.is_ascii() => text.split_at(2),
        None => (text, "00"),
    };
    let two_digits = |digits: &str| {
        let good = (1..=2).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        good.then(|| digits.parse::<i64>().ok()).flatten()
    };
    let (hours, rest) = (two_digits(hours)?, two_digits(minutes)?);
    let good = hours < 24 && rest < 60 && minutes.len() == 2;
    good.then(|| TimeOfDay::from_minutes(hours * 60 + rest))
}

fn span(text: &str) -> Option<i64> {
    if let Some((hours, minutes)) = text.split_once(':') {
        let (hours, rest) = (number(hours)?, number(minutes)?);
        let good = rest < 60 && minutes.trim().len() == 2;
        return good.then_some(hours * 60 + rest);
    }
    let mut parts = parts(text)?.into_iter().peekable();
    let mut total = 0;
    let mut hours_seen = false;
    parts.peek()?;
    while let Some((digits, unit)) = parts.next() {
        let last = parts.peek().is_none();
        if HOURS.contains(&unit) && !hours_seen {
            hours_seen = true;
            total += hours(digits)?;
        } else if last && (unit.is_empty() || MINUTES.contains(&unit)) {
            let minutes = number(digits)?;
            total += (!hours_seen || minutes < 60).then_some(minutes)?;
        } else {
            return None;
        }
    }
    Some(total).filter(|total| *total <= LONGEST)
}

/// Numbers, each with the word after it.
fn parts(text: &str) -> Option<Vec<(&str, &str)>> {
    let mut rest = text.trim();
    let mut parts = Vec::new();
    while !rest.is_empty() {
        let digits = rest
            .find(|c: char| !c.is_ascii_digit() && c != '.')
            .unwrap_or(rest.len());
        let (number, after) = rest.split_at(digits);
        let after = after.trim_start();
        let word = after
            .find(|c: char| c.is_ascii_digit() || c.is_whitespace())
            .unwrap_or(after.len());
        let (unit, after) = after.split_at(word);
        if number.is_empty() {
            return None;
        }
        parts.push((number, unit.trim_end_matches('.')));
        rest = after.trim_start();
    }
    Some(parts)
}

/// Hours in minutes; `1.5` is an hour and a half.
fn hours(digits: &str) -> Option<i64> {
    let (whole, tenths) = digits.split_once('.').unwrap_or((digits, ""));
    let part = match tenths.len() {
        0 => 0,
        1 => number(tenths)? * 6,
        2 => number(tenths)? * 60 / 100,
        _ => return None,
    };
    Some(number(whole)? * 60 + part)
}

fn number(digits: &str) -> Option<i64> {
    let digits = digits.trim();
    let good = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    good.then(|| digits.parse().ok())
        .flatten()
        .filter(|n| *n <= LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(hours: i64, minutes: i64) -> TimeOfDay {
        TimeOfDay::from_minutes(hours * 60 + minutes)
    }

    #[test]
    fn lengths_are_read_as_people_type_them() {
        for (typed, meant) in [
            ("10", 10),
            (" 45 ", 45),
            ("90m", 90),
            ("90 min", 90),
            ("90 min.", 90),
            ("20'", 20),
            ("1h", 60),
            ("1h30", 90),
            ("1 h 30 min", 90),
            ("1t30", 90),
            ("1 tim 5 minuter", 65),
            ("2 timer", 120),
            ("1 hour 15 minutes", 75),
            ("1,5h", 90),
            ("1.25 t", 75),
            ("1:30", 90),
            ("0:05", 5),
            ("0", 0),
        ] {
            assert_eq!(length(typed), Some(Length::Minutes(meant)), "{typed}");
        }
        for (typed, hours, minutes) in [
            ("-> 12:00", 12, 0),
            ("->12", 12, 0),
            ("→ 9.30", 9, 30),
            ("till 12:15", 12, 15),
            ("til kl. 12:15", 12, 15),
            ("until 1730", 17, 30),
        ] {
            let until = Length::Until(at(hours, minutes));
            assert_eq!(length(typed), Some(until), "{typed}");
        }
        for typed in [
            "",
            "soon",
            "-5",
            "1h30h",
            "m",
            "10 m 5",
            "1:5",
            "1:75",
            "->",
            "-> 25:00",
            "1.5",
            "10 eggs",
            "99999999999999999999",
            "1h 1h",
            "٣",
        ] {
            assert_eq!(length(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_point_in_the_past_is_minutes_ago_or_a_time_of_day() {
        for (typed, meant) in [
            ("10", Some(Past::MinutesAgo(10))),
            ("120", Some(Past::MinutesAgo(120))),
            ("10 min", Some(Past::MinutesAgo(10))),
            ("1h", Some(Past::MinutesAgo(60))),
            ("10:40", Some(Past::At(at(10, 40)))),
            ("9.05", Some(Past::At(at(9, 5)))),
            ("1040", Some(Past::At(at(10, 40)))),
            ("kl 10:40", Some(Past::At(at(10, 40)))),
            ("before", None),
            ("", None),
        ] {
            assert_eq!(past(typed), meant, "{typed}");
        }
        assert_eq!(time_of_day("13"), Some(at(13, 0)));
        assert_eq!(time_of_day("24"), None);
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_read_or_not_but_never_wild(text in any::<String>()) {
            if let Some(Length::Minutes(minutes)) = length(&text) {
                prop_assert!((0..=2 * LONGEST * 60).contains(&minutes));
            }
            let _ = (past(&text), time_of_day(&text));
        }

        #[test]
        fn hours_and_minutes_are_read_in_every_form(total in 0..1440_i64) {
            let (hours, rest) = (total / 60, total % 60);
            for typed in [format!("{total}"), format!("{total}m"), format!("{hours}h{rest}"), format!("{hours}:{rest:02}")] {
                prop_assert_eq!(minutes(&typed), Some(total), "{}", typed);
            }
        }
    }
}
