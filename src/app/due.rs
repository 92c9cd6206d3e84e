//! Dates as people write them, in the four languages.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// How long ago a date without a year can be: a promise is often written down when it is overdue.
const JUST_BEEN: Days = Days::new(28);
/// How long before its anchor a date without a year can lie.
const BEFORE_ANCHOR: Days = Days::new(90);

/// What a text means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Meant {
    Date(NaiveDate),
    /// A day and month, the year left open.
    OfYear {
        month: u32,
        day: u32,
    },
    /// A week of a year that is left open: its Friday.
    Week(u32),
    /// Days from today.
    In(u64),
    Next(Weekday),
}

/// Reads `2026-12-01`, `1/12`, `1.12.`, `1/12 2026`, `23 May`, `15 november 2012`, `before 30. maj`, `vecka 43`, and from today
/// on `+14` (days), `Friday`, `i morgon`; a date without a year is the next such day, or one that has just been.
#[must_use]
pub fn parse(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    match meant(text)? {
        Meant::Date(date) => Some(date),
        Meant::In(days) => today.checked_add_days(Days::new(days)),
        Meant::Next(weekday) => (1..=7)
            .filter_map(|days| today.checked_add_days(Days::new(days)))
            .find(|date| date.weekday() == weekday),
        of_year => first_from(of_year, today.checked_sub_days(JUST_BEEN)?),
    }
}

/// The same for a text that was written on some other day: what counts from a today is no date. A date without a year is the
/// one that lies nearest after the anchor, or up to three months before it.
#[must_use]
pub fn written(text: &str, anchor: NaiveDate) -> Option<NaiveDate> {
    match meant(text)? {
        Meant::Date(date) => Some(date),
        Meant::In(_) | Meant::Next(_) => None,
        of_year => first_from(of_year, anchor.checked_sub_days(BEFORE_ANCHOR)?),
    }
}

/// Whether a text says a day only together with the day on which it is written.
#[must_use]
pub fn counts_from_today(text: &str) -> bool {
    matches!(meant(text), Some(Meant::In(_) | Meant::Next(_)))
}

fn first_from(meant: Meant, from: NaiveDate) -> Option<NaiveDate> {
    let in_year = |year| match meant {
        Meant::OfYear { month, day } => NaiveDate::from_ymd_opt(year, month, day),
        Meant::Week(week) => NaiveDate::from_isoywd_opt(year, week, Weekday::Fri),
        _ => None,
    };
    (0..=8)
        .filter_map(|later| in_year(from.year() + later))
        .find(|date| *date >= from)
}

fn meant(text: &str) -> Option<Meant> {
    let text = text.trim().to_lowercase();
    if let Some(days) = text.strip_prefix('+') {
        let days = days.trim().parse().ok().filter(|days| *days < 10_000)?;
        return Some(Meant::In(days));
    }
    if let Ok(date) = text.parse::<NaiveDate>() {
        return Some(Meant::Date(date));
    }
    let mut words: Vec<&str> = text
        .split(['/', '.', ' ', '-', ','])
        .filter(|word| !word.is_empty())
        .collect();
    if words.first().is_some_and(|word| BEFORE.contains(word)) {
        words.remove(0);
    }
    if let Some((_, days)) = DAYS.iter().find(|(day, _)| *day == words.join(" ")) {
        return Some(Meant::In(*days));
    }
    if let Some(weekday) = words.first().and_then(|word| weekday(word)) {
        if words.len() == 1 {
            return Some(Meant::Next(weekday));
        }
        words.remove(0);
    }
    match words[..] {
        [week, number] if WEEKS.contains(&week) => week_of(number, None),
        [week, number, year] if WEEKS.contains(&week) => week_of(number, Some(year)),
        [day, month] => day_of(day, month, None),
        [day, month, year] => day_of(day, month, Some(year)),
        _ => None,
    }
}

fn week_of(week: &str, year: Option<&str>) -> Option<Meant> {
    let week = week.parse().ok().filter(|week| (1..=53).contains(week))?;
    let Some(year) = year else {
        return Some(Meant::Week(week));
    };
    NaiveDate::from_isoywd_opt(full_year(year)?, week, Weekday::Fri).map(Meant::Date)
}

/// A day and a month as numbers, or the month by name, then before or after the day.
fn day_of(first: &str, second: &str, year: Option<&str>) -> Option<Meant> {
    let (day, month) = match (month(first), month(second)) {
        (None, Some(month)) => (number(first)?, month),
        (Some(month), None) => (number(second)?, month),
        _ => (first.parse().ok()?, second.parse().ok()?),
    };
    let Some(year) = year else {
        // A leap year knows every day that there is.
        NaiveDate::from_ymd_opt(2028, month, day)?;
        return Some(Meant::OfYear { month, day });
    };
    NaiveDate::from_ymd_opt(full_year(year)?, month, day).map(Meant::Date)
}

/// `23`, `23rd`, `1:a`.
fn number(text: &str) -> Option<u32> {
    let digits = text.trim_end_matches(|c: char| !c.is_ascii_digit());
    let rest = text.get(digits.len()..).unwrap_or_default();
    let is_ordinal = ["", "st", "nd", "rd", "th", ":a", ":e"].contains(&rest);
    digits.parse().ok().filter(|_| is_ordinal)
}

fn full_year(text: &str) -> Option<i32> {
    let year: i32 = text.parse().ok()?;
    Some(if year < 100 { 2000 + year } else { year })
}

/// A month by its name in any of the languages, or by the first three letters or more of it.
fn month(word: &str) -> Option<u32> {
    let found = (1..).zip(MONTHS).find(|(_, names)| is_one_of(names, word));
    found.map(|(month, _)| month)
}

fn weekday(word: &str) -> Option<Weekday> {
    let found = WEEKDAYS.iter().find(|(_, names)| is_one_of(names, word));
    found.map(|(weekday, _)| *weekday)
}

fn is_one_of(names: &str, word: &str) -> bool {
    let mut names = names.split(' ');
    word.chars().count() >= 3 && names.any(|name| name.starts_with(word))
}

/// What is to be done before a day is due on it.
const BEFORE: [&str; 13] = [
    "before", "by", "until", "on", "senast", "före", "innan", "på", "inden", "senest", "før",
    "innen", "den",
];

const WEEKS: [&str; 6] = ["week", "vecka", "uge", "uke", "v", "w"];

const DAYS: [(&str, u64); 8] = [
    ("today", 0),
    ("i dag", 0),
    ("idag", 0),
    ("tomorrow", 1),
    ("i morgon", 1),
    ("imorgon", 1),
    ("i morgen", 1),
    ("imorgen", 1),
];

const WEEKDAYS: [(Weekday, &str); 7] = [
    (Weekday::Mon, "monday måndag mandag"),
    (Weekday::Tue, "tuesday tisdag tirsdag"),
    (Weekday::Wed, "wednesday onsdag"),
    (Weekday::Thu, "thursday torsdag"),
    (Weekday::Fri, "friday fredag"),
    (Weekday::Sat, "saturday lördag lørdag"),
    (Weekday::Sun, "sunday söndag søndag"),
];

const MONTHS: [&str; 12] = [
    "january januari januar",
    "february februari februar",
    "march mars marts",
    "april",
    "may maj mai",
    "june juni",
    "july juli",
    "august augusti",
    "september",
    "october oktober",
    "november",
    "december desember",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn dates_are_read_as_people_type_them() {
        let today = day("2026-11-22");
        let table = [
            ("2026-12-01", "2026-12-01"),
            ("1/12", "2026-12-01"),
            ("1.12.", "2026-12-01"),
            ("1/12 2027", "2027-12-01"),
            ("1.12.27", "2027-12-01"),
            ("22/11", "2026-11-22"),
            ("21/11", "2026-11-21"),
            ("20/10", "2027-10-20"),
            ("29/2", "2028-02-29"),
            ("+14", "2026-12-06"),
            ("23 May", "2027-05-23"),
            ("May 23rd", "2027-05-23"),
            ("30. maj", "2027-05-30"),
            ("17. mai 2027", "2027-05-17"),
            ("15 november 2012", "2012-11-15"),
            ("3 dec", "2026-12-03"),
            ("1. des.", "2026-12-01"),
            ("den 1 mars", "2027-03-01"),
            ("senast 31/12", "2026-12-31"),
            ("Before 31 May", "2027-05-31"),
            ("Inden 1. juni", "2027-06-01"),
            ("fre 27/11", "2026-11-27"),
            ("fredag", "2026-11-27"),
            ("Friday", "2026-11-27"),
            ("på onsdag", "2026-11-25"),
            ("søndag", "2026-11-29"),
            ("idag", "2026-11-22"),
            ("Tomorrow", "2026-11-23"),
            ("i morgon", "2026-11-23"),
            ("i morgen", "2026-11-23"),
            ("vecka 48", "2026-11-27"),
            ("Uge 43", "2027-10-29"),
            ("uke 1 2027", "2027-01-08"),
        ];
        for (typed, meant) in table {
            assert_eq!(parse(typed, today), Some(day(meant)), "{typed}");
        }
        for typed in [
            "",
            "soon",
            "32/1",
            "1/13",
            "30 februari",
            "+x",
            "1/2/3/4",
            "+99999999999",
            "28 May and 15 August",
            "efter jul",
            "may",
            "vecka 54",
        ] {
            assert_eq!(parse(typed, today), None, "{typed}");
        }
    }

    #[test]
    fn what_was_written_is_read_from_its_anchor() {
        let anchor = day("2019-05-13");
        let table = [
            ("23 May", Some("2019-05-23")),
            ("1 mars", Some("2019-03-01")),
            ("2 januari", Some("2020-01-02")),
            ("vecka 24", Some("2019-06-14")),
            ("2026-01-01", Some("2026-01-01")),
            ("Friday", None),
            ("+3", None),
            ("i morgon", None),
        ];
        for (text, meant) in table {
            assert_eq!(written(text, anchor), meant.map(day), "{text}");
            assert_eq!(counts_from_today(text), meant.is_none(), "{text}");
        }
    }
}
