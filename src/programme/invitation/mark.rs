//! What stands around the words of a line: quotes, bullets, emphasis, links; and words compared in whatever case.

use std::borrow::Cow;

/// A line without its marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Bare<'t> {
    pub text: Cow<'t, str>,
    pub bullet: bool,
    /// Begins with `#`.
    pub heading: bool,
}

/// The line's words, and what it was marked as.
pub(super) fn bare(line: &str) -> Bare<'_> {
    let text = visible(line);
    let mut rest = text.trim();
    while let Some(quoted) = rest.strip_prefix('>') {
        rest = quoted.trim_start();
    }
    let unheaded = rest.trim_start_matches('#');
    let heading = unheaded.len() < rest.len() && unheaded.starts_with(' ');
    if heading {
        rest = unheaded.trim();
    }
    let (bullet, rest) = match bulleted(rest) {
        Some(rest) => (true, rest),
        None => (false, rest),
    };
    let plain = plain(rest);
    Bare {
        text: Cow::Owned(plain),
        bullet,
        heading,
    }
}

/// The text with plain blanks and without what has no width.
fn visible(line: &str) -> Cow<'_, str> {
    let odd = |c: char| !c.is_ascii() && (c.is_whitespace() || is_invisible(c)) || c.is_control();
    if !line.contains(odd) {
        return Cow::Borrowed(line);
    }
    let kept = line.chars().filter(|c| !is_invisible(*c));
    let text: String = kept
        .map(|c| match c {
            '\t' => c,
            c if c.is_whitespace() || c.is_control() => ' ',
            c => c,
        })
        .collect();
    Cow::Owned(text)
}

fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
    )
}

/// What follows a bullet, or the number of a list.
fn bulleted(text: &str) -> Option<&str> {
    const BULLETS: [char; 19] = [
        '-', '*', '+', '•', '·', '–', '—', '◦', '▪', '▫', '■', '□', '‣', '●', '○', '☐', '✓',
        '\u{f0b7}', '→',
    ];
    if let Some(rest) = text.strip_prefix(BULLETS) {
        return rest.starts_with([' ', '\t']).then(|| rest.trim_start());
    }
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = text.get(digits..)?;
    let rest = (1..=2).contains(&digits).then_some(rest)?;
    let rest = rest.strip_prefix(['.', ')'])?;
    let after = rest.strip_prefix(' ')?.trim_start();
    (!super::dates::begins_with_month(after)).then_some(after)
}

/// The text without emphasis, with the words of a link for the link.
fn plain(text: &str) -> String {
    let mut out = text.replace("**", "").replace("__", "").replace('`', "");
    for mark in ['*', '_'] {
        let trimmed = out.trim();
        if trimmed.len() > 1 && trimmed.starts_with(mark) && trimmed.ends_with(mark) {
            out = trimmed.trim_matches(mark).to_owned();
        }
    }
    unlinked(out.trim())
}

/// `[words](where)` → `words`.
fn unlinked(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('[') {
        let link = after.split_once("](").and_then(|(words, after)| {
            let (_, after) = after.split_once(')')?;
            (!words.contains('[')).then_some((words, after))
        });
        out.push_str(before);
        if let Some((words, after)) = link {
            out.push_str(words);
            rest = after;
        } else {
            out.push('[');
            rest = after;
        }
    }
    out.push_str(rest);
    out
}

/// The words of a text in lower case.
pub(super) fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
}

/// Whether two texts are the same but for their case.
pub(super) fn same(one: &str, other: &str) -> bool {
    if one.is_ascii() || other.is_ascii() {
        return one.eq_ignore_ascii_case(other);
    }
    one.to_lowercase() == other.to_lowercase()
}

/// The text without what separates it from what stood before it.
pub(super) fn unled(text: &str) -> &str {
    text.trim_start_matches(|c: char| {
        c.is_whitespace()
            || matches!(
                c,
                ':' | '.'
                    | ','
                    | ';'
                    | '|'
                    | '-'
                    | '–'
                    | '—'
                    | '−'
                    | '·'
                    | '•'
                    | '*'
                    | '_'
                    | ')'
                    | ']'
                    | '='
            )
    })
    .trim_end()
}

/// Whether the text ends as a sentence does, and is long enough for one.
pub(super) fn is_sentence(text: &str) -> bool {
    let ends = text.trim_end().ends_with(['.', '!', '?']);
    let count = text.split_whitespace().count();
    ends && count >= 6 || count > 16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_taken_off() {
        for (line, text, bullet) in [
            ("- 10:00 Title", "10:00 Title", true),
            ("* **10:00–10:05** Title", "10:00–10:05 Title", true),
            ("### Tirsdag", "Tirsdag", false),
            ("> > 10:00\u{a0}Title", "10:00 Title", false),
            ("1. 10:00 Title", "10:00 Title", true),
            ("28. oktober 2020", "28. oktober 2020", false),
            ("[Påmelding her](#) senest", "Påmelding her senest", false),
            ("[a [b](c", "[a [b](c", false),
            ("_Pause_", "Pause", false),
            ("10\u{200b}:00 Title", "10:00 Title", false),
            ("–ikke en kule", "–ikke en kule", false),
        ] {
            let bare = bare(line);
            assert_eq!((bare.text.as_ref(), bare.bullet), (text, bullet), "{line}");
        }
    }
}
