//! An invitation becomes a programme: text as people write it in mails, web pages and PDFs, in four languages.
//!
//! What was made of each line stands beside the line, with what it is unsure of. No time is invented, dropped or moved:
//! a clash stays a clash, and the checker proposes what could be done about it.

mod clock;
mod dates;
mod gather;
mod guess;
mod halves;
mod kind;
mod line;
mod mark;
mod presenter;
mod settle;
mod table;
#[cfg(test)]
mod tests;
mod wrapped;

use chrono::NaiveDate;

use super::check::{Finding, check};
use super::schedule::schedule;
use super::{Item, Language, Programme, TimeOfDay};

/// Larger texts are no invitations: 1 MiB, some hundred pages.
pub const LARGEST: usize = 1024 * 1024;

/// What is known of an invitation besides its text.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// The invitation's language, where someone has said it.
    pub language: Option<Language>,
    /// The language when the text does not tell.
    pub otherwise: Language,
    /// The programme's title when the text has none.
    pub untitled: &'a str,
}

/// An invitation as it was understood.
#[derive(Debug, Clone, PartialEq)]
pub struct Invitation {
    pub language: Language,
    /// Every line of the text, in its order.
    pub lines: Vec<Line>,
    /// Nothing when no line was understood as an item.
    pub programme: Option<Programme>,
    /// What the checker says about it.
    pub findings: Vec<Finding>,
}

/// A line of the text and what was made of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// As it stands in the text.
    pub text: String,
    pub made: Made,
    pub doubts: Vec<Doubt>,
}

/// What was made of a line.
#[derive(Debug, Clone, PartialEq)]
pub enum Made {
    /// The title of the whole.
    Title,
    /// A day begins; its date, if it could be read.
    Day(Option<NaiveDate>),
    /// The date of the only day, read from a line that says other things too.
    Date(NaiveDate),
    /// The hours of a day: it begins and ends so.
    Hours,
    /// An item; indexes of the day and of the item in it.
    Item {
        day: usize,
        item: usize,
    },
    /// Goes on with, or is, the title of the item above; of the one below when the time stands under it.
    ItemTitle,
    Presenter,
    /// What is said of the item above; kept in its instructions.
    Detail,
    /// The day ends.
    End,
    /// The heads of a table's columns.
    Columns,
    /// Left alone, and why.
    Left(Why),
}

/// Why a line was left alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    Blank,
    /// A line drawn, no text.
    Rule,
    Prose,
    Phone,
    /// A mail or web address.
    Address,
    /// A date that is no day of the programme.
    Date,
}

/// What is unsure about a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doubt {
    /// It has a time where none was looked for; left alone.
    TimeInText,
    /// It has more times than those that were taken; they stay in the title.
    MoreTimes,
    /// Hours without minutes, and nothing that says that they are hours.
    BareHours,
    /// Written without am or pm, and taken for the afternoon because it comes after the time above.
    Afternoon,
    /// Written without am or pm, and so in the night.
    Night,
    /// Nothing says when it ends. Its length is a minute, until someone gives one.
    NoEnd,
    /// The end that is given is not after the start and was not used; the line is kept in the facilitator's note.
    EndsBefore { start: TimeOfDay, end: TimeOfDay },
    /// No title was found; its times stand there.
    NoTitle,
    /// Whether it goes on with the title or says something about the item.
    TitleOrDetail,
    /// The title stands above the time.
    TitleAbove,
    /// One name, which may be a presenter.
    MaybePresenter,
    /// A column without a head that says what it is.
    UnknownColumn,
    /// There are more items than a programme can have; left alone.
    TooMany,
    /// A date that cannot be made out: no year, or day and month could be either.
    DateUnclear,
    /// The date is another weekday than it says.
    WrongWeekday,
    /// The day's hours do not hold the day's items; the items count.
    HoursDiffer,
}

/// Reads an invitation. Whatever the text, it is never an error.
#[must_use]
pub fn read(text: &str, wanted: Wanted<'_>) -> Invitation {
    let language = wanted
        .language
        .unwrap_or_else(|| guess::language(text).unwrap_or(wanted.otherwise));
    let gathered = gather::gather(text, language);
    let (lines, programme) = settle::settle(gathered, language, wanted.untitled);
    let findings = programme.as_ref().map(check).unwrap_or_default();
    Invitation {
        language,
        lines,
        programme,
        findings,
    }
}

impl Invitation {
    /// Whether there is something for a person to look at: a line that is unsure, or something that does not fit.
    #[must_use]
    pub fn has_problems(&self) -> bool {
        !self.findings.is_empty() || self.unsure() > 0
    }

    /// How many lines are unsure.
    #[must_use]
    pub fn unsure(&self) -> usize {
        let unsure = |line: &&Line| !line.doubts.is_empty();
        self.lines.iter().filter(unsure).count()
    }

    /// The item that a line became, with its times as printed.
    #[must_use]
    pub fn item(&self, line: &Line) -> Option<(&Item, TimeOfDay, TimeOfDay)> {
        let Made::Item { day, item } = line.made else {
            return None;
        };
        let day = self.programme.as_ref()?.days.get(day)?;
        let slot = *schedule(day).get(item)?;
        let time = TimeOfDay::from_minutes;
        Some((day.items.get(item)?, time(slot.start), time(slot.end)))
    }

    /// The line, counted from 1, that a finding is about: that of its item, else of its day.
    #[must_use]
    pub fn line_of(&self, finding: &Finding) -> Option<usize> {
        let (day, item) = place(&finding.path)?;
        let is_it = |line: &Line| match (&line.made, item) {
            (Made::Item { day: d, item: i }, Some(item)) => (*d, *i) == (day, item),
            (Made::Item { day: d, .. }, None) => *d == day,
            _ => false,
        };
        self.lines.iter().position(is_it).map(|index| index + 1)
    }
}

/// Day and item of a path such as `days[0].items[4]`.
fn place(path: &str) -> Option<(usize, Option<usize>)> {
    let rest = path.strip_prefix("days[")?;
    let (day, rest) = rest.split_once(']')?;
    let item = rest
        .strip_prefix(".items[")
        .and_then(|rest| rest.split_once(']'))
        .and_then(|(item, _)| item.parse().ok());
    Some((day.parse().ok()?, item))
}
