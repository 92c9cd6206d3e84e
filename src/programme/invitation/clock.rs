//! Times as people write them: `10:00`, `10.40`, `9`, `kl. 9`, `0930`, `1 pm`, and from one to another.

/// A time as it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Clock {
    /// 0 to 24 as written.
    pub hour: u16,
    pub minute: u16,
    pub half: Option<Half>,
    pub form: Form,
}

/// Which half of the day it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Half {
    Am,
    Pm,
}

/// How it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// `09:00`
    Full,
    /// `9:00`, as with am and pm.
    Short,
    /// `9`
    Bare,
    /// `0900`
    Four,
}

/// When something begins, and if it says so when it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub start: Clock,
    pub end: Option<Clock>,
    /// Whether a word before it says that it is a time: `kl.`
    pub announced: bool,
}

impl Clock {
    /// Minutes after midnight, by its half of the day where it has one.
    pub(super) fn minutes(self) -> i64 {
        let hour = match self.half {
            Some(Half::Am) => self.hour % 12,
            Some(Half::Pm) => self.hour % 12 + 12,
            None => self.hour % 24,
        };
        i64::from(hour * 60 + self.minute)
    }

    /// Whether it is written with a zero before the hour, or needs none.
    pub(super) fn has_zero(self) -> bool {
        matches!(self.form, Form::Full | Form::Four)
    }

    /// Whether its form alone says that it is a time.
    fn is_plain(self) -> bool {
        self.half.is_some() || matches!(self.form, Form::Full | Form::Short)
    }
}

impl Span {
    /// Whether nothing but the number says that it is a time.
    pub(super) fn is_bare(&self) -> bool {
        let plain = |clock: Clock| clock.is_plain();
        !self.announced && !plain(self.start) && !self.end.is_some_and(plain)
    }
}

/// Words before a time.
const ANNOUNCE: [&str; 11] = [
    "klokken", "klockan", "klokka", "kl", "from", "fra", "från", "ca", "omkring", "cirka", "at",
];
/// Words between a start and an end.
const UNTIL: [&str; 6] = ["til", "till", "to", "until", "og til", "och till"];

/// The times at the beginning of a text, and what follows them.
pub(super) fn at_start(text: &str) -> Option<(Span, &str)> {
    let mut cursor = Cursor { rest: text };
    let announced = cursor.announce();
    let start = cursor.clock(announced)?;
    let mut span = Span {
        start,
        end: None,
        announced,
    };
    let after_start = cursor.rest;
    if cursor.until() {
        cursor.announce();
        span.end = cursor.clock(true);
    }
    if span.end.is_none() {
        cursor.rest = after_start;
    }
    cursor.is_apart().then_some((span, cursor.rest))
}

/// All times in a text whose form says that they are times, with where they begin and what follows them.
pub(super) fn all(text: &str) -> Vec<(usize, Span, &str)> {
    let mut found = Vec::new();
    let mut before = ' ';
    let mut skip_to = 0;
    for (at, c) in text.char_indices() {
        let begins = !before.is_alphanumeric() && !matches!(before, '.' | ':' | '/' | '+');
        before = c;
        let could = c.is_ascii_digit() || c.is_alphabetic();
        if at < skip_to || !begins || !could {
            continue;
        }
        let Some(tail) = text.get(at..) else { continue };
        if let Some((span, rest)) = at_start(tail).filter(|(span, _)| !span.is_bare()) {
            found.push((at, span, rest));
            skip_to = text.len() - rest.len();
        }
    }
    found
}

struct Cursor<'t> {
    rest: &'t str,
}

impl Cursor<'_> {
    fn skip_blanks(&mut self) {
        self.rest = self.rest.trim_start();
    }

    /// Passes words such as `kl.` that stand before a time.
    fn announce(&mut self) -> bool {
        let mut announced = false;
        loop {
            self.skip_blanks();
            let Some(rest) = ANNOUNCE.iter().find_map(|word| after_word(self.rest, word)) else {
                return announced;
            };
            let rest = rest.strip_prefix(['.', ':']).unwrap_or(rest).trim_start();
            let more = ANNOUNCE.iter().any(|word| after_word(rest, word).is_some());
            if !more && !rest.starts_with(|c: char| c.is_ascii_digit()) {
                return announced;
            }
            self.rest = rest;
            announced = true;
        }
    }

    /// Passes a dash, or a word that means the same.
    fn until(&mut self) -> bool {
        self.skip_blanks();
        if let Some(rest) = UNTIL.iter().find_map(|word| after_word(self.rest, word)) {
            self.rest = rest;
            self.skip_blanks();
            return true;
        }
        let dash = |c| matches!(c, '-' | '–' | '—' | '‐' | '‑' | '‒' | '―' | '−' | '~' | '→');
        let rest = self.rest.trim_start_matches(dash);
        if rest.len() == self.rest.len() {
            return false;
        }
        self.rest = rest;
        self.skip_blanks();
        true
    }

    /// A time; hours alone count everywhere, the caller judges them. `sure`: a word or another time says that it is one.
    fn clock(&mut self, sure: bool) -> Option<Clock> {
        let digits = digits(self.rest);
        let rest = self.rest.get(digits.len()..)?;
        let number: u16 = digits.parse().ok()?;
        let (hour, minute, form, rest) = match digits.len() {
            1 | 2 => match minute(rest) {
                Some((minute, rest)) if digits.len() == 1 => (number, minute, Form::Short, rest),
                Some((minute, rest)) => (number, minute, Form::Full, rest),
                None => (number, 0, Form::Bare, rest),
            },
            4 => (number / 100, number % 100, Form::Four, rest),
            _ => return None,
        };
        let (half, after) = half(rest).map_or((None, rest), |(half, after)| (Some(half), after));
        let half = half.filter(|_| (1..=12).contains(&hour));
        let rest = if half.is_some() { after } else { rest };
        let clock = Clock {
            hour,
            minute,
            half,
            form,
        };
        let is_time = minute < 60 && (hour < 24 || hour == 24 && minute == 0);
        let is_year = form == Form::Four && !sure && (1900..2100).contains(&number);
        let is_whole = form != Form::Bare || half.is_some() || stands_alone(rest, sure);
        let is_rough = form == Form::Four && minute % 5 != 0;
        if !is_time || is_year || is_rough || !is_whole {
            return None;
        }
        self.rest = rest;
        Some(clock)
    }

    /// Whether what follows is not part of the last number or a word grown together with it.
    fn is_apart(&self) -> bool {
        let mut rest = self.rest.chars();
        match rest.next() {
            // Texts copied out of PDFs lose blanks: `10:00Welcome`.
            Some(c) if c.is_alphanumeric() => c.is_uppercase(),
            Some('.' | ':' | '/' | ',') => !rest.next().is_some_and(|c| c.is_ascii_digit()),
            Some('%' | '°') => false,
            _ => true,
        }
    }
}

/// What follows a word at the beginning of a text, if it stands there as a whole, in whatever case.
fn after_word<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let head = text.get(..word.len())?;
    let rest = text.get(word.len()..)?;
    let ends = !rest.starts_with(char::is_alphabetic);
    (ends && super::mark::same(head, word)).then_some(rest)
}

fn digits(text: &str) -> &str {
    let end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}

/// The minutes after an hour: two digits behind a separator, and nothing that makes it a date.
fn minute(text: &str) -> Option<(u16, &str)> {
    let rest = text.strip_prefix([':', '.', 'h', '：', '·'])?;
    let two = digits(rest);
    if two.len() != 2 {
        return None;
    }
    let rest = rest.get(2..)?;
    let next = rest.strip_prefix(['.', ':']).unwrap_or_default();
    let goes_on = next.starts_with(|c: char| c.is_ascii_digit());
    let is_seconds = rest.starts_with(":00") && digits(next).len() == 2;
    if is_seconds {
        return Some((two.parse().ok()?, rest.get(3..)?));
    }
    if goes_on || rest.starts_with('/') {
        return None;
    }
    Some((two.parse().ok()?, rest))
}

fn half(text: &str) -> Option<(Half, &str)> {
    let mut rest = text.trim_start().chars();
    let half = match rest.next()? {
        'a' | 'A' => Half::Am,
        'p' | 'P' => Half::Pm,
        _ => return None,
    };
    let rest = rest.as_str();
    let rest = rest.strip_prefix('.').unwrap_or(rest);
    let rest = rest.strip_prefix(['m', 'M'])?;
    if rest.starts_with(char::is_alphanumeric) {
        return None;
    }
    Some((half, rest.strip_prefix('.').unwrap_or(rest)))
}

/// Whether an hour without minutes ends where a number ends, and counts nothing.
fn stands_alone(rest: &str, sure: bool) -> bool {
    let mut after = rest.chars();
    match after.next() {
        None => true,
        Some('.' | ')') => sure && !after.next().is_some_and(|c| c.is_ascii_digit()),
        Some('/' | ',' | '%' | '°' | '&' | '+') => false,
        Some(c) => !c.is_alphanumeric(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let clock = |clock: Clock| {
            let minutes = clock.minutes();
            format!("{:02}:{:02}", minutes / 60, minutes % 60)
        };
        match at_start(text) {
            None => "–".to_owned(),
            Some((span, rest)) => {
                let end = span.end.map(|end| format!("-{}", clock(end)));
                let bare = if span.is_bare() { " bare" } else { "" };
                format!(
                    "{}{}{bare}|{rest}",
                    clock(span.start),
                    end.unwrap_or_default()
                )
            }
        }
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        for (text, expected) in [
            ("10:00-10:05 Title", "10:00-10:05| Title"),
            ("10.40–10.45: Title", "10:40-10:45|: Title"),
            ("9.00 — 9.30 Title", "09:00-09:30| Title"),
            ("09:00 − 10 Title", "09:00-10:00| Title"),
            ("kl. 9 Title", "09:00| Title"),
            ("Kl 9-10: Title", "09:00-10:00|: Title"),
            ("klokken 0930 Title", "09:30| Title"),
            ("kl. 9.15 til kl. 10", "09:15-10:00|"),
            ("from 9 to 10:30", "09:00-10:30|"),
            ("från kl. 13 till 15", "13:00-15:00|"),
            ("0900-0945 Title", "09:00-09:45 bare| Title"),
            ("9-10 Title", "09:00-10:00 bare| Title"),
            ("17 Slut", "17:00 bare| Slut"),
            ("9 am Title", "09:00| Title"),
            ("1:30 p.m. – 2 p.m. Title", "13:30-14:00| Title"),
            ("12 AM", "00:00|"),
            ("12:15 pm", "12:15|"),
            ("10:00Velkommen", "10:00|Velkommen"),
            ("10:00– Title", "10:00|– Title"),
            ("22:00-24:00", "22:00-00:00|"),
            ("09:00:00", "09:00|"),
            ("9h30 Title", "09:30| Title"),
            ("28.10.20: Title", "–"),
            ("10.11.20 Title", "–"),
            ("10.11/20", "–"),
            ("2019-2020 Title", "–"),
            ("25:00 Title", "–"),
            ("10:60 Title", "–"),
            ("10:5 Title", "–"),
            ("3. Title", "–"),
            ("3) Title", "–"),
            ("50% av", "–"),
            ("2,5 time", "–"),
            ("8/10 var", "–"),
            ("900 deltakere", "–"),
            ("12345", "–"),
            ("10th of May", "–"),
            ("kloakk 9", "–"),
            ("", "–"),
            ("kl.", "–"),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn times_within_a_text_are_found() {
        let found = |text| -> Vec<usize> { all(text).iter().map(|(at, ..)| *at).collect() };
        assert_eq!(found("Lobbyen åpner 09:45 og kl. 10 begynner vi"), [15, 24]);
        assert_eq!(
            found("Dato 28.10.2020, tlf. 22 33 44 55, 2-3 personer"),
            [0; 0]
        );
    }
}
