//! `--from` and `--to`: a day, a month or a year, from its first day or until its last.

use chrono::{Days, Months, NaiveDate};
use clap::{Arg, ArgMatches};

use super::help::Words;
use super::{Cli, Failure};

/// The days that are asked for; without one of them all before or after.
pub(super) type Between = (Option<NaiveDate>, Option<NaiveDate>);

pub(super) fn arguments(words: Words<'_>) -> [Arg; 2] {
    [
        words.option("from", "DATE", |t| t.msg_option_from()),
        words.option("to", "DATE", |t| t.msg_option_to()),
    ]
}

pub(super) fn between(cli: &Cli, matches: &ArgMatches) -> Result<Between, Failure> {
    let given = |name: &str| match matches.get_one::<String>(name) {
        None => Ok(None),
        Some(typed) => parse(typed)
            .map(Some)
            .ok_or_else(|| Failure::Usage(cli.texts.msg_across_no_day(typed))),
    };
    let (from, to) = (given("from")?, given("to")?);
    Ok((from.map(|(first, _)| first), to.map(|(_, last)| last)))
}

/// The first and last day of what was typed.
fn parse(typed: &str) -> Option<(NaiveDate, NaiveDate)> {
    let typed = typed.trim();
    if let Ok(day) = typed.parse() {
        return Some((day, day));
    }
    let (first, months) = match typed.split_once('-') {
        Some(_) => (format!("{typed}-01"), 1),
        None if typed.len() == 4 => (format!("{typed}-01-01"), 12),
        None => return None,
    };
    let first: NaiveDate = first.parse().ok()?;
    let next = first.checked_add_months(Months::new(months))?;
    Some((first, next.checked_sub_days(Days::new(1))?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_a_month_or_a_year() {
        for (typed, first, last) in [
            ("2026-11-23", "2026-11-23", "2026-11-23"),
            ("2024-02", "2024-02-01", "2024-02-29"),
            (" 2019 ", "2019-01-01", "2019-12-31"),
        ] {
            let expected = (first.parse().unwrap(), last.parse().unwrap());
            assert_eq!(parse(typed), Some(expected), "{typed}");
        }
        for typed in ["", "yesterday", "2026-13", "2026-02-30", "26", "12345"] {
            assert_eq!(parse(typed), None, "{typed}");
        }
    }
}
