//! Dates as people type them.

use chrono::{Datelike, Days, NaiveDate};

/// Reads `2026-12-01`, `1/12`, `1.12.`, `1/12 2026`, `+14` (days from today); a date without a year is the next such day.
#[must_use]
pub fn parse(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let text = text.trim();
    if let Some(days) = text.strip_prefix('+') {
        return today
            .checked_add_days(Days::new(days.trim().parse().ok().filter(|d| *d < 10_000)?));
    }
    if let Ok(date) = text.parse::<NaiveDate>() {
        return Some(date);
    }
    let mut parts = text
        .split(['/', '.', ' ', '-'])
        .filter(|part| !part.is_empty());
    let day: u32 = parts.next()?.parse().ok()?;
    let month: u32 = parts.next()?.parse().ok()?;
    let year: Option<i32> = parts.next().map(str::parse).transpose().ok()?;
    if parts.next().is_some() {
        return None;
    }
    if let Some(year) = year {
        NaiveDate::from_ymd_opt(if year < 100 { 2000 + year } else { year }, month, day)
    } else {
        let this_year = NaiveDate::from_ymd_opt(today.year(), month, day);
        this_year.filter(|date| *date >= today).or_else(|| {
            (1..=8).find_map(|later| NaiveDate::from_ymd_opt(today.year() + later, month, day))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_people_type_them() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let table = [
            ("2026-12-01", "2026-12-01"),
            ("1/12", "2026-12-01"),
            ("1.12.", "2026-12-01"),
            ("1/12 2027", "2027-12-01"),
            ("1.12.27", "2027-12-01"),
            ("22/11", "2026-11-22"),
            ("21/11", "2027-11-21"),
            ("29/2", "2028-02-29"),
            ("+14", "2026-12-06"),
        ];
        for (typed, meant) in table {
            assert_eq!(
                parse(typed, today).map(|d| d.to_string()).as_deref(),
                Some(meant),
                "{typed}"
            );
        }
        for typed in ["", "soon", "32/1", "1/13", "+x", "1/2/3/4", "+99999999999"] {
            assert_eq!(parse(typed, today), None, "{typed}");
        }
    }
}
