//! What a line looks like by itself, before the lines around it say more.

use super::clock::{self, Span};
use super::mark::{self, Bare};
use super::{dates, presenter, table};
use crate::programme::Language;

/// What a line looks like.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Shape {
    Blank,
    Rule,
    /// Begins with a time; then the rest.
    Timed(Span, String),
    /// A short text that ends with its times.
    Trailing(String, Span),
    /// The hours of the day, after a word that says so.
    Hours(Span),
    Heading(dates::Heading, Option<Span>),
    Row(Vec<String>),
    Presenter(String),
    Bullet(String),
    /// A heading of the text, by its mark.
    Marked(String),
    Plain(String),
    Phone,
    Address,
}

/// Words before the hours of a day.
const HOURS: [&str; 10] = [
    "tid",
    "tidspunkt",
    "time",
    "når",
    "när",
    "hvornår",
    "when",
    "klokkeslett",
    "klokkeslæt",
    "hours",
];

pub(super) fn shape(line: &str, language: Language) -> Shape {
    let bare = mark::bare(line);
    let text = bare.text.as_ref();
    if text.is_empty() {
        return Shape::Blank;
    }
    if is_rule(text) {
        return Shape::Rule;
    }
    match table::cells(line) {
        Some(cells) => row(cells, language),
        None => words(text, &bare, language),
    }
}

fn row(cells: Vec<String>, language: Language) -> Shape {
    let mut filled = cells.iter().filter(|cell| !cell.is_empty());
    let (first, more) = (filled.next(), filled.next());
    match (first, more) {
        (None, _) => Shape::Blank,
        // One cell over the whole width of a table, as the heading of a day.
        (Some(only), None) if clock::at_start(only).is_none() => {
            match dates::heading(only, language) {
                Some(heading) => Shape::Heading(heading, None),
                None => Shape::Row(cells),
            }
        }
        _ if table::is_rule(&cells) => Shape::Rule,
        _ => Shape::Row(cells),
    }
}

fn words(text: &str, bare: &Bare<'_>, language: Language) -> Shape {
    let at_start = clock::at_start(text);
    let begins_plainly = at_start.as_ref().is_some_and(|(span, _)| !span.is_bare());
    if !begins_plainly && let Some(heading) = dates::heading(text, language) {
        let hours = clock::all(text).into_iter().map(|(_, span, _)| span).next();
        return Shape::Heading(heading, hours);
    }
    if let Some((span, rest)) = at_start.filter(|(span, rest)| is_item(span, rest)) {
        return Shape::Timed(span, mark::unled(rest).to_owned());
    }
    let times = clock::all(text);
    if times.is_empty() && is_address(text) {
        return Shape::Address;
    }
    if times.is_empty() && is_phone(text) {
        return Shape::Phone;
    }
    if let Some(hours) = hours(text) {
        return Shape::Hours(hours);
    }
    if let Some(name) = presenter::line(text, language).filter(|_| times.is_empty()) {
        return Shape::Presenter(name);
    }
    if let Some((title, span)) = trailing(text, &times) {
        return Shape::Trailing(title, span);
    }
    let text = text.to_owned();
    match (bare.bullet, bare.heading) {
        (true, _) => Shape::Bullet(text),
        (_, true) => Shape::Marked(text),
        _ => Shape::Plain(text),
    }
}

/// Whether what follows a time reads as an item's title, and not as the rest of a sentence or number.
fn is_item(span: &Span, rest: &str) -> bool {
    let title = mark::unled(rest);
    if !span.is_bare() {
        return true;
    }
    let first = title.chars().next();
    let leads = rest.trim_start().starts_with([':', '–', '—', '-'])
        && !rest.trim_start().starts_with(|c: char| c.is_ascii_digit());
    first.is_none_or(|c| {
        c.is_uppercase() || matches!(c, '«' | '"' | '“' | '”' | '\'') || leads && c.is_alphabetic()
    })
}

/// The hours of the day, where the line says nothing else.
fn hours(text: &str) -> Option<Span> {
    let (head, rest) = text.split_once(':')?;
    if !HOURS.contains(&head.trim().to_lowercase().as_str()) {
        return None;
    }
    let (span, rest) = clock::at_start(rest)?;
    let is_all = mark::unled(rest).is_empty();
    (is_all && span.end.is_some()).then_some(span)
}

/// A short text whose only times stand at its end: `Lunsj 12:00–12:30`, `Slut kl. 16`.
fn trailing(text: &str, times: &[(usize, Span, &str)]) -> Option<(String, Span)> {
    let [(at, span, rest)] = times else {
        return None;
    };
    let ends = rest.trim_matches([')', ']', '.', ' ']).is_empty();
    let title = text
        .get(..*at)?
        .trim_end_matches(['(', '[', ' ', ':', ',', '–', '-', '\t']);
    let count = title.split_whitespace().count();
    let is_title = (1..=10).contains(&count)
        && !dates::is_deadline(title)
        && title.starts_with(|c: char| c.is_uppercase() || c == '«' || c == '"');
    let has_date = !dates::all(text, Language::Nb, true).is_empty();
    (ends && is_title && !has_date).then(|| (title.to_owned(), *span))
}

fn is_rule(text: &str) -> bool {
    text.chars().count() >= 3
        && text.chars().all(|c| {
            matches!(
                c,
                '-' | '–' | '—' | '=' | '_' | '~' | '*' | '|' | ':' | '+' | ' ' | '·' | '─'
            )
        })
}

fn is_address(text: &str) -> bool {
    let has = |part| text.contains(part);
    has("http://")
        || has("https://")
        || has("www.")
        || text
            .split_whitespace()
            .any(|word| word.contains('@') && word.len() > 3)
}

/// Whether the line has a run of at least seven digits with nothing but blanks, dashes and brackets between them.
fn is_phone(text: &str) -> bool {
    let mut digits = 0;
    for c in text.chars() {
        match c {
            '0'..='9' => digits += 1,
            ' ' | '-' | '–' | '+' | '(' | ')' | '\u{a0}' => {}
            _ => digits = 0,
        }
        if digits >= 7 {
            return true;
        }
    }
    false
}
