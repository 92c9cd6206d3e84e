//! How wide words are, about: wide enough for every common letter without serifs, so that what is laid out by it does not
//! overlap whatever font the reader has.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::LETTERS;
use crate::text::shown;

/// So many characters of a label are looked at.
const MOST: usize = 200;

/// The width of words at the ordinary size.
pub(super) fn width(text: &str) -> f32 {
    text.graphemes(true).map(letter).sum::<f32>() * LETTERS
}

/// The width of a letter by its height.
fn letter(letter: &str) -> f32 {
    match letter.chars().next() {
        Some('i' | 'j' | 'l' | 'I' | '\'' | '|' | '.' | ',' | ':' | ';' | ' ') => 0.33,
        Some('f' | 't' | 'r' | '(' | ')' | '[' | ']' | '-' | '/' | '!' | '*') => 0.42,
        Some('m' | 'w' | 'M' | 'W' | '@' | '%' | '—' | '…' | 'æ' | 'Æ' | 'œ') => 1.0,
        Some(c) if c.is_ascii_lowercase() || c.is_ascii_digit() => 0.64,
        Some(c) if c.is_lowercase() => 0.66,
        _ if letter.width() > 1 => 1.1,
        _ => 0.79,
    }
}

/// The text in lines that are no wider than `room`, at most so many; the last one says that it goes on. A word that is too
/// wide for a line is broken.
pub(super) fn wrapped(text: &str, room: f32, lines: usize) -> Vec<String> {
    let text: String = text.chars().take(MOST).collect();
    let text = shown(&text.split_whitespace().collect::<Vec<_>>().join(" "));
    let mut wrapped: Vec<String> = vec![String::new()];
    for word in text.split(' ') {
        add(&mut wrapped, word, room);
    }
    if wrapped.len() > lines {
        wrapped.truncate(lines);
        if let Some(last) = wrapped.last_mut() {
            *last = cut(&format!("{last}…"), room);
        }
    }
    wrapped
}

/// Adds a word to the last line, or to new ones.
fn add(lines: &mut Vec<String>, word: &str, room: f32) {
    if let Some(last) = lines.last_mut() {
        let joined = if last.is_empty() {
            word.to_owned()
        } else {
            format!("{last} {word}")
        };
        if width(&joined) <= room {
            *last = joined;
            return;
        }
        if last.is_empty() {
            lines.pop();
        }
    }
    let mut part = String::new();
    for letter in word.graphemes(true) {
        if !part.is_empty() && width(&part) + width(letter) > room {
            lines.push(std::mem::take(&mut part));
        }
        part += letter;
    }
    lines.push(part);
}

/// The text, or as much of it as there is room for, with a sign that it goes on.
pub(super) fn cut(text: &str, room: f32) -> String {
    if width(text) <= room {
        return text.to_owned();
    }
    let room = room - width("…");
    let mut cut = String::new();
    for letter in text.trim_end_matches([' ', '…']).graphemes(true) {
        if width(&cut) + width(letter) > room {
            break;
        }
        cut += letter;
    }
    format!("{}…", cut.trim_end())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_are_wrapped_and_the_last_line_says_that_they_go_on() {
        let room = width("Parents on early");
        let text = "Parents on early shifts in two towns";
        assert_eq!(
            wrapped(text, room, 3),
            ["Parents on early", "shifts in two", "towns"]
        );
        assert_eq!(
            wrapped(text, room, 2),
            ["Parents on early", "shifts in two…"]
        );
        assert_eq!(wrapped("", room, 2), [""]);
        let long = wrapped(&"x".repeat(100_000), room, 2);
        assert_eq!(long.len(), 2);
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_its_room(text in ".{0,80}", room in 40.0_f32..300.0, lines in 1_usize..4) {
            let wrapped = wrapped(&text, room, lines);
            prop_assert!((1..=lines).contains(&wrapped.len()));
            for line in wrapped {
                prop_assert!(width(&line) <= room + 0.01, "{line:?}");
            }
        }
    }
}
