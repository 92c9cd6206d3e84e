//! What stands before the programme: its title, and the date of its only day.

use chrono::NaiveDate;

use super::{Gatherer, Made, Why, dates, line};
use crate::programme::invitation::mark;

/// Longer lines are no titles.
const LONGEST_TITLE: usize = 25;
/// Heads of mails' lines; those of the subject are in `SUBJECT`.
const MAIL: [&str; 14] = [
    "fra", "från", "from", "til", "till", "to", "cc", "kopi", "kopia", "sendt", "skickat", "sent",
    "dato", "datum",
];
const SUBJECT: [&str; 7] = [
    "emne", "ämne", "subject", "titel", "tittel", "title", "rubrik",
];
/// Words that a greeting begins with.
const GREETINGS: [&str; 12] = [
    "hej", "hei", "hi", "hello", "dear", "kære", "kjære", "kära", "bästa", "god", "goddag", "hallo",
];

/// The title of the text: the subject of a mail, the first heading, or the first line that could be one.
pub(super) fn title(gatherer: &mut Gatherer<'_>) -> Option<String> {
    let is_programme = |line: &&super::Line| matches!(line.made, Made::Item { .. } | Made::Columns);
    let before = gatherer
        .lines
        .iter()
        .take_while(|line| !is_programme(line))
        .count();
    let free = |index: &usize| {
        let line = gatherer.lines.get(*index);
        line.is_some_and(|line| {
            matches!(line.made, Made::Left(Why::Prose) | Made::Date(_)) && line.doubts.is_empty()
        })
    };
    let marked = |index: &usize| {
        gatherer
            .raw
            .get(*index)
            .is_some_and(|line| line.trim_start().starts_with("# "))
    };
    let candidates: Vec<usize> = (0..before).filter(free).collect();
    let subject = candidates
        .iter()
        .find_map(|index| Some((*index, subject(&gatherer.whole(*index))?)));
    let found = subject.or_else(|| {
        let of = |index: usize| could_be_title(&gatherer.whole(index)).map(|title| (index, title));
        let heading = candidates
            .iter()
            .copied()
            .filter(|index| marked(index))
            .find_map(of);
        // The first line that is a title ends the search for one that only could be.
        heading.or_else(|| candidates.iter().copied().take(6).find_map(of))
    })?;
    let (index, title) = found;
    if let Some(line) = gatherer.lines.get_mut(index)
        && !matches!(line.made, Made::Date(_))
    {
        line.made = Made::Title;
    }
    Some(title)
}

fn subject(text: &str) -> Option<String> {
    let (head, rest) = text.split_once(':')?;
    let is_subject = SUBJECT.contains(&head.trim().to_lowercase().as_str());
    (is_subject && !rest.trim().is_empty()).then(|| rest.trim().to_owned())
}

fn could_be_title(text: &str) -> Option<String> {
    let first = mark::words(text).next()?;
    let is_head = text
        .split_once(':')
        .is_some_and(|(head, _)| MAIL.contains(&head.trim().to_lowercase().as_str()));
    let greets = GREETINGS.contains(&first.as_str()) && text.split_whitespace().count() <= 6;
    let ends = text.trim_end().ends_with(['.', ',', ':', ';', '!']);
    let long = text.split_whitespace().count() > LONGEST_TITLE;
    (!is_head && !greets && !ends && !long).then(|| text.trim().to_owned())
}

/// The date of the only day, when its heading says none: the only one that the text before it names and that is no deadline.
/// Years that are missing are taken from elsewhere in the text when it names only one.
pub(super) fn dates(gatherer: &mut Gatherer<'_>, text: &str) {
    years(gatherer, text);
    let mut days = gatherer
        .days
        .iter()
        .enumerate()
        .filter(|(_, day)| !day.entries.is_empty());
    let (Some((only, day)), None) = (days.next(), days.next()) else {
        return;
    };
    if day.date.is_some() {
        return;
    }
    let mut named: Vec<(usize, NaiveDate)> = Vec::new();
    for (index, line) in gatherer.lines.iter().enumerate() {
        if !matches!(line.made, Made::Left(_) | Made::Day(_)) || is_mail(&line.text) {
            continue;
        }
        let text = mark::bare(&line.text).text;
        for sentence in sentences(&text).filter(|sentence| !dates::is_deadline(sentence)) {
            let found = dates::all(sentence, gatherer.language, false);
            named.extend(
                found
                    .iter()
                    .filter_map(|found| found.date)
                    .map(|date| (index, date)),
            );
        }
    }
    let Some((first, date)) = named.first().copied() else {
        return;
    };
    if named.iter().any(|(_, other)| *other != date) {
        return;
    }
    if let Some(day) = gatherer.days.get_mut(only) {
        day.date = Some(date);
    }
    if let Some(line) = gatherer
        .lines
        .get_mut(first)
        .filter(|line| matches!(line.made, Made::Left(_)))
    {
        line.made = Made::Date(date);
    }
}

/// The sentences of a text; `28. oktober` is in one.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let stop = text.match_indices(". ").map(|(at, _)| at).find(|at| {
            let before = text.get(..*at).unwrap_or_default();
            let digits = before.bytes().rev().take_while(u8::is_ascii_digit).count();
            !(1..=2).contains(&digits)
        });
        let (sentence, after) = match stop {
            Some(at) => (text.get(..at)?, text.get(at + 2..)),
            None => (text, None),
        };
        rest = after;
        Some(sentence)
    })
}

fn is_mail(text: &str) -> bool {
    let head = text
        .split_once(':')
        .map(|(head, _)| head.trim().to_lowercase());
    head.is_some_and(|head| MAIL.contains(&head.as_str()))
}

/// Gives headings that name a day and a month the only year of the text.
fn years(gatherer: &mut Gatherer<'_>, text: &str) {
    let mut years = dates::years(text);
    let Some(year) = years.next() else { return };
    if years.any(|other| other != year) {
        return;
    }
    for index in 0..gatherer.lines.len() {
        let is_undated = |made: &Made| *made == Made::Day(None);
        if !gatherer
            .lines
            .get(index)
            .is_some_and(|line| is_undated(&line.made))
        {
            continue;
        }
        let shape = line::shape(&gatherer.whole(index), gatherer.language);
        let line::Shape::Heading(heading, _) = shape else {
            continue;
        };
        let date = heading.found.and_then(|found| found.in_year(year));
        let day = gatherer
            .days
            .iter_mut()
            .find(|day| day.lines.contains(&index));
        if let (Some(date), Some(day), Some(line)) = (date, day, gatherer.lines.get_mut(index)) {
            day.date = day.date.or(Some(date));
            line.made = Made::Day(Some(date));
            line.doubts
                .retain(|doubt| *doubt != super::Doubt::DateUnclear);
        }
    }
}
