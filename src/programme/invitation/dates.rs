//! Dates as people write them in four languages, and headings of days.

use chrono::{Datelike, NaiveDate, Weekday};

use super::mark::words;
use crate::programme::Language;

/// A date in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Found {
    /// Nothing when the year is missing, or day and month could be either.
    pub date: Option<NaiveDate>,
    /// Whether the weekday beside it is another.
    pub wrong_weekday: bool,
    /// Day and month with the weekday beside them, to find the year elsewhere.
    pub day_month: Option<(u32, u32, Option<Weekday>)>,
    /// Whether it is the last of several days, and so of none.
    pub range: bool,
}

impl Found {
    /// The date in a year, if it is one and the weekday that it says.
    pub(super) fn in_year(&self, year: i32) -> Option<NaiveDate> {
        let (day, month, said) = self.day_month?;
        let date = NaiveDate::from_ymd_opt(year, month, day)?;
        said.is_none_or(|said| said == date.weekday())
            .then_some(date)
    }
}

/// The weekdays with their names in the four languages.
const WEEKDAYS: [(Weekday, &[&str]); 7] = [
    (Weekday::Mon, &["mandag", "måndag", "monday", "mån", "mon"]),
    (
        Weekday::Tue,
        &["tirsdag", "tisdag", "tuesday", "tirs", "tis", "tue"],
    ),
    (Weekday::Wed, &["onsdag", "wednesday", "ons", "wed"]),
    (Weekday::Thu, &["torsdag", "thursday", "tors", "thu"]),
    (Weekday::Fri, &["fredag", "friday", "fre", "fri"]),
    (
        Weekday::Sat,
        &["lørdag", "lördag", "saturday", "lør", "lör", "sat"],
    ),
    (
        Weekday::Sun,
        &["søndag", "söndag", "sunday", "søn", "sön", "sun"],
    ),
];

const MONTHS: [&[&str]; 12] = [
    &["januar", "januari", "january", "jan"],
    &["februar", "februari", "february", "feb", "febr"],
    &["marts", "mars", "march", "mar"],
    &["april", "apr"],
    &["maj", "mai", "may"],
    &["juni", "june", "jun"],
    &["juli", "july", "jul"],
    &["august", "augusti", "aug"],
    &["september", "sept", "sep"],
    &["oktober", "october", "okt", "oct"],
    &["november", "nov"],
    &["december", "desember", "dec", "des"],
];

pub(super) fn weekday(word: &str) -> Option<Weekday> {
    let bare = word.strip_suffix("en").unwrap_or(word);
    let is_it = |names: &&[&str]| names.contains(&word) || names.contains(&bare);
    WEEKDAYS
        .iter()
        .find(|(_, names)| is_it(names))
        .map(|(day, _)| *day)
}

/// Whether the word is a weekday's whole name.
fn is_full_weekday(word: &str) -> bool {
    weekday(word).is_some() && word.chars().count() > 5
}

fn month(word: &str) -> Option<u32> {
    let index = MONTHS.iter().position(|names| names.contains(&word))?;
    u32::try_from(index + 1).ok()
}

pub(super) fn begins_with_month(text: &str) -> bool {
    words(text)
        .next()
        .is_some_and(|word| month(&word).is_some())
}

/// A word or a number of a text, and what stands right after it.
#[derive(Debug)]
struct Token {
    word: String,
    number: Option<u32>,
    after: Option<char>,
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut word = String::new();
    let mut push = |word: &mut String, after: Option<char>| {
        if !word.is_empty() {
            let word = std::mem::take(word).to_lowercase();
            let number = match ["st", "nd", "rd", "th", ""].iter().find_map(|end| {
                let digits = word.strip_suffix(end)?;
                digits.parse().ok()
            }) {
                Some(number) if word.len() <= 4 => Some(number),
                _ => None,
            };
            tokens.push(Token {
                word,
                number,
                after,
            });
        }
    };
    for c in text.chars() {
        // A number ends where letters begin only in `28th`.
        if c.is_alphanumeric() {
            word.push(c);
        } else {
            push(&mut word, Some(c));
        }
    }
    push(&mut word, None);
    tokens
}

/// The dates in a text. `loose`: a day and month with nothing but a dot between them count too.
pub(super) fn all(text: &str, language: Language, loose: bool) -> Vec<Found> {
    let tokens = tokens(text);
    let mut found = Vec::new();
    let mut at = 0;
    let mut said: Option<Weekday> = None;
    while at < tokens.len() {
        if let Some(day) = tokens.get(at).and_then(|token| weekday(&token.word)) {
            said = Some(day);
            at += 1;
            continue;
        }
        let is_time = at > 0
            && tokens
                .get(at - 1)
                .is_some_and(|token| token.word.starts_with("kl"));
        match one(&tokens, at, language, loose && said.is_some() && !is_time) {
            Some((mut parts, used)) => {
                parts.range = ends_range(&tokens, at);
                found.push(parts.found(said.take()));
                at += used;
            }
            None => at += 1,
        }
    }
    found
}

/// Whether the date that begins at a token is the last of several days: `13–14 May`.
fn ends_range(tokens: &[Token], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    before.is_some_and(|token| {
        token.number.is_some() && matches!(token.after, Some('-' | '–' | '/' | '+' | '&'))
    })
}

/// A date as its numbers.
#[derive(Default)]
struct Parts {
    day: u32,
    month: u32,
    year: Option<i32>,
    /// Whether day and month could be the other way round.
    either: bool,
    /// Whether it is the last of several days.
    range: bool,
}

impl Parts {
    fn found(self, said: Option<Weekday>) -> Found {
        let known = self.year.filter(|_| !self.either && !self.range);
        let date = known.and_then(|year| NaiveDate::from_ymd_opt(year, self.month, self.day));
        let is_wrong = |date: NaiveDate| said.is_some_and(|said| said != date.weekday());
        Found {
            date,
            wrong_weekday: date.is_some_and(is_wrong),
            day_month: (!self.either && !self.range).then_some((self.day, self.month, said)),
            range: self.range,
        }
    }
}

/// The date that begins at a token, and how many tokens it takes.
fn one(tokens: &[Token], at: usize, language: Language, loose: bool) -> Option<(Parts, usize)> {
    let token = |n: usize| tokens.get(at + n);
    let number = |n: usize| token(n).and_then(|token| token.number);
    let after = |n: usize| token(n).and_then(|token| token.after);
    let first = token(0)?;
    if let Some(month) = month(&first.word) {
        // October 28, 2020
        let day = number(1).filter(|day| (1..=31).contains(day))?;
        let year = number(2).and_then(four);
        let used = 2 + usize::from(year.is_some());
        return Some((
            Parts {
                day,
                month,
                year,
                either: false,
                ..Parts::default()
            },
            used,
        ));
    }
    let one = first.number?;
    if let Some(year) = four(one).filter(|_| after(0) == Some('-')) {
        // 2020-10-28
        let (month, day) = (number(1)?, number(2)?);
        return valid(day, month).then_some((
            Parts {
                day,
                month,
                year: Some(year),
                either: false,
                ..Parts::default()
            },
            3,
        ));
    }
    if let Some(named) = named_month(tokens, at) {
        return Some(named);
    }
    let separator = after(0).filter(|c| matches!(c, '.' | '/' | '-'))?;
    let two = number(1)?;
    let year = number(2).and_then(any_year).filter(|_| {
        after(1) == Some(separator) || separator == '/' && matches!(after(1), Some('-' | ' '))
    });
    let is_date = year.is_some()
        || separator == '/'
        || separator == '.' && loose && !matches!(after(1), Some('-' | '–'));
    if !is_date {
        return None;
    }
    let used = 2 + usize::from(year.is_some());
    let slashed = separator == '/' && language == Language::En;
    let either = slashed && one <= 12 && two <= 12 && one != two;
    if valid(one, two) {
        return Some((
            Parts {
                day: one,
                month: two,
                year,
                either,
                ..Parts::default()
            },
            used,
        ));
    }
    let turned = slashed && valid(two, one);
    turned.then_some((
        Parts {
            day: two,
            month: one,
            year,
            either: false,
            ..Parts::default()
        },
        used,
    ))
}

/// `28. oktober 2020`, `28th of October`.
fn named_month(tokens: &[Token], at: usize) -> Option<(Parts, usize)> {
    let token = |n: usize| tokens.get(at + n);
    let day = token(0)?.number.filter(|day| (1..=31).contains(day))?;
    let skip = usize::from(token(1).is_some_and(|token| token.word == "of"));
    let month = month(&token(1 + skip)?.word)?;
    let year = token(2 + skip)
        .and_then(|token| token.number)
        .and_then(four);
    let used = 2 + skip + usize::from(year.is_some());
    Some((
        Parts {
            day,
            month,
            year,
            either: false,
            ..Parts::default()
        },
        used,
    ))
}

fn valid(day: u32, month: u32) -> bool {
    (1..=31).contains(&day) && (1..=12).contains(&month)
}

fn four(number: u32) -> Option<i32> {
    (1990..2100).contains(&number).then(|| number.cast_signed())
}

fn any_year(number: u32) -> Option<i32> {
    four(number).or_else(|| (number < 100).then(|| 2000 + number.cast_signed()))
}

/// Years that stand in the text by themselves or in dates.
pub(super) fn years(text: &str) -> impl Iterator<Item = i32> {
    words(text).filter_map(|word| word.parse().ok().and_then(four).filter(|_| word.len() == 4))
}

/// The heading of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Heading {
    /// The number that it gives the day.
    pub number: Option<u32>,
    pub found: Option<Found>,
}

const DAY_WORDS: [&str; 7] = [
    "dag",
    "day",
    "kursdag",
    "kursusdag",
    "workshopdag",
    "internatdag",
    "seminardag",
];
const NUMBERS: [(&str, u32); 12] = [
    ("1", 1),
    ("2", 2),
    ("3", 3),
    ("4", 4),
    ("5", 5),
    ("ett", 1),
    ("en", 1),
    ("one", 1),
    ("två", 2),
    ("to", 2),
    ("two", 2),
    ("tre", 3),
];
/// Words of lines that say until when something is to be done.
const DEADLINE: [&str; 24] = [
    "senest",
    "senast",
    "frist",
    "fristen",
    "deadline",
    "påmelding",
    "påmeldingsfrist",
    "anmälan",
    "anmäl",
    "tilmelding",
    "tilmeldingsfrist",
    "inden",
    "innen",
    "before",
    "register",
    "registration",
    "rsvp",
    "svar",
    "sista",
    "siste",
    "sidste",
    "latest",
    "osa",
    "by",
];

/// Whether a line speaks of until when something is to be done.
pub(super) fn is_deadline(text: &str) -> bool {
    words(text).any(|word| DEADLINE.contains(&word.as_str()))
}

/// The heading of a day that a line is, if it is one: it begins with a weekday, a date or `Day 2`, and is short.
pub(super) fn heading(text: &str, language: Language) -> Option<Heading> {
    let count = text.split_whitespace().count();
    if count > 14 || is_deadline(text) {
        return None;
    }
    let mut heads = words(text).filter(|word| {
        !matches!(
            word.as_str(),
            "den"
                | "program"
                | "programme"
                | "dato"
                | "datum"
                | "date"
                | "når"
                | "när"
                | "hvornår"
                | "when"
                | "tid"
                | "time"
        )
    });
    let first = heads.next()?;
    let second = heads.next().unwrap_or_default();
    let number = |word: &str| {
        NUMBERS
            .iter()
            .find(|(name, _)| *name == word)
            .map(|(_, n)| *n)
    };
    let numbered = match (
        DAY_WORDS.contains(&first.as_str()),
        DAY_WORDS.contains(&second.as_str()),
    ) {
        (true, _) => number(&second),
        (_, true) => first.parse().ok().filter(|n| (1..=9).contains(n)),
        _ => None,
    };
    let found = all(text, language, true).into_iter().next();
    let ends = text.trim_end().ends_with(['.', '?', '!']) && count > 4;
    let begins_with_date = found.is_some_and(|found: Found| !found.range)
        && (weekday(&first).is_some()
            || first.starts_with(|c: char| c.is_ascii_digit())
            || month(&first).is_some());
    let weekday_alone = is_full_weekday(&first) && count <= 4;
    let is_heading = numbered.is_some() && count <= 12 || begins_with_date || weekday_alone;
    (is_heading && !ends).then_some(Heading {
        number: numbered,
        found,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dates(text: &str) -> Vec<String> {
        let shown = |found: Found| match found.date {
            Some(date) if found.wrong_weekday => format!("{date}!"),
            Some(date) => date.to_string(),
            None => "?".to_owned(),
        };
        all(text, Language::Nb, true)
            .into_iter()
            .map(shown)
            .collect()
    }

    #[test]
    fn dates_are_read_in_four_languages() {
        for (text, expected) in [
            ("webinar onsdag 28.10.20: Sosial", "2020-10-28"),
            ("28/10-2020", "2020-10-28"),
            ("28/10 2020", "2020-10-28"),
            ("2020-10-28", "2020-10-28"),
            ("Mandag den 13. maj 2019", "2019-05-13"),
            ("måndagen den 13 maj 2019", "2019-05-13"),
            ("Tuesday, 14 May 2019", "2019-05-14"),
            ("October 28th, 2020", "2020-10-28"),
            ("28th of October 2020", "2020-10-28"),
            ("tirsdag 28.10.2020", "2020-10-28!"),
            ("onsdag 28. oktober", "?"),
            ("onsdag 12.10", "?"),
            ("13 mai 2019 og 14. mai 2019", "2019-05-13 2019-05-14"),
            ("10:00-10:05 og 12.30", ""),
            ("tlf. 22 33 44 55", ""),
            ("31.02.2020", "?"),
            ("2-3 personer", ""),
        ] {
            assert_eq!(dates(text).join(" "), expected, "{text}");
        }
    }

    #[test]
    fn an_english_date_with_slashes_can_be_either() {
        let date = |text| {
            all(text, Language::En, false)
                .first()
                .and_then(|found| found.date)
        };
        assert_eq!(date("10/28/2020"), NaiveDate::from_ymd_opt(2020, 10, 28));
        assert_eq!(date("28/10/2020"), NaiveDate::from_ymd_opt(2020, 10, 28));
        assert_eq!(date("03/04/2020"), None);
    }

    #[test]
    fn days_have_headings() {
        for (text, expected) in [
            ("Dag 1", Some(Some(1))),
            ("Dag 2 – tirsdag 14. maj 2019", Some(Some(2))),
            ("2. dag: Torsdag", Some(Some(2))),
            ("Day two", Some(Some(2))),
            ("Onsdag 28.10.20 kl. 10–13:30", Some(None)),
            ("14 maj 2019", Some(None)),
            ("Tirsdag", Some(None)),
            ("Påmelding senest mandag 26.10.20", None),
            ("Mandag 26.10.2020 er siste frist for påmelding", None),
            ("Onsdag jobber vi videre med tiltakene fra dag en", None),
            ("Dagens program", None),
            ("Program 13–14 maj 2019", None),
        ] {
            let number = heading(text, Language::Nb).map(|heading| heading.number);
            assert_eq!(number, expected, "{text}");
        }
    }
}
