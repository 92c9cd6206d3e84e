//! Whether a file can hold the words at all, told from its bytes: nearly all files of a search need not be understood.
//!
//! Of each word the longest run of letters that stand in a file as one way only, but for their case, is looked for by the
//! fastest means there is; the rest of the word is compared where that is found. What JSON may write in several ways is not
//! judged here: a file with such writing is read whole.

use memchr::memmem::Finder;

use crate::session::search::{Words, fold, fold_text};

/// The words of a search as they are looked for in bytes.
pub(super) struct Scan {
    patterns: Vec<Pattern>,
}

/// Part of a word that stands in a file as it is.
struct Pattern {
    letters: Vec<char>,
    /// The run that is looked for, and how many letters stand before it; none: each letter can be written in several ways.
    run: Option<(Finder<'static>, usize)>,
}

/// The letters of the Nordic languages and of JSON, the rarest first.
const RAREST: &str = "qxzwjpcyhbvkmgfdlrnst";

impl Scan {
    pub(super) fn new(words: &Words) -> Scan {
        // What JSON escapes parts a word, and so does what is set between texts that are searched as one.
        let parts = words.iter().flat_map(|word| {
            word.split(|c: char| matches!(c, '"' | '\\' | '/' | '#' | '·') || c.is_control())
        });
        let patterns = parts.filter(|part| !part.is_empty()).map(Pattern::new);
        Scan {
            patterns: patterns.collect(),
        }
    }

    /// Whether the words can be in a file of these bytes; `small` is room for them in small letters.
    pub(super) fn may_hold(&self, bytes: &[u8], small: &mut Vec<u8>) -> bool {
        if may_write_otherwise(bytes) {
            return true;
        }
        small.clear();
        small.extend(bytes.iter().map(u8::to_ascii_lowercase));
        self.patterns.iter().all(|pattern| pattern.may_be_in(small))
    }
}

/// Whether some letter may be written by its number, or with its accent apart.
fn may_write_otherwise(bytes: &[u8]) -> bool {
    // Accents (U+0300 to U+036F) begin with one of two bytes; the second begins Greek letters too.
    memchr::memchr3_iter(b'\\', 0xCC, 0xCD, bytes)
        .any(|at| bytes.get(at) != Some(&b'\\') || bytes.get(at + 1) == Some(&b'u'))
}

impl Pattern {
    fn new(part: &str) -> Pattern {
        let letters: Vec<char> = part.chars().collect();
        let mut best: Option<((usize, usize), usize)> = None;
        let mut at = 0;
        while at < letters.len() {
            let run = letters[at..].iter().take_while(|c| has_one_form(**c));
            let length = run.clone().count();
            if length > 0 {
                let rarity = run.map(|c| rarity(*c)).max().unwrap_or_default();
                let worth = (length, rarity);
                if best.is_none_or(|(found, _)| worth > found) {
                    best = Some((worth, at));
                }
            }
            at += length.max(1);
        }
        let run = best.map(|((length, _), at)| {
            let run: String = letters[at..at + length].iter().collect();
            (Finder::new(run.as_bytes()).into_owned(), at)
        });
        Pattern { letters, run }
    }

    fn may_be_in(&self, small: &[u8]) -> bool {
        let Some((run, before)) = &self.run else {
            let word: String = self.letters.iter().collect();
            return std::str::from_utf8(small).map_or(true, |text| fold_text(text).contains(&word));
        };
        let (head, tail) = self.letters.split_at(*before);
        run.find_iter(small)
            .any(|at| ends_with(&small[..at], head) && begins_with(&small[at..], tail))
    }
}

/// Whether a letter stands in a file as itself, in small letters, and nothing else is compared like it.
fn has_one_form(letter: char) -> bool {
    letter.is_ascii() && !matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u')
}

fn rarity(letter: char) -> usize {
    RAREST
        .find(letter)
        .map_or(RAREST.len(), |at| RAREST.len() - at)
}

fn begins_with(mut bytes: &[u8], letters: &[char]) -> bool {
    letters.iter().all(|letter| {
        let length = match bytes.first() {
            None => return false,
            Some(0..0x80) => 1,
            Some(0x80..0xE0) => 2,
            Some(0xE0..0xF0) => 3,
            Some(_) => 4,
        };
        let (first, rest) = bytes.split_at(length.min(bytes.len()));
        bytes = rest;
        is_letter(first, *letter)
    })
}

fn ends_with(mut bytes: &[u8], letters: &[char]) -> bool {
    letters.iter().rev().all(|letter| {
        let follow = bytes.iter().rev().take_while(|byte| **byte & 0xC0 == 0x80);
        let length = follow.count().min(3) + 1;
        let Some(at) = bytes.len().checked_sub(length) else {
            return false;
        };
        let (rest, last) = bytes.split_at(at);
        bytes = rest;
        is_letter(last, *letter)
    })
}

/// Whether these bytes are a letter that is compared like the other one. What is no letter may be anything.
fn is_letter(bytes: &[u8], letter: char) -> bool {
    match bytes {
        [byte] if byte.is_ascii() => char::from(*byte) == letter,
        bytes => {
            std::str::from_utf8(bytes).map_or(true, |text| text.chars().all(|c| fold(c) == letter))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn may_hold(words: &str, text: &str) -> bool {
        Scan::new(&Words::new(words)).may_hold(text.as_bytes(), &mut Vec::new())
    }

    #[test]
    fn what_cannot_be_there_is_ruled_out() {
        for (words, text, expected) in [
            ("jämställdhet", "om JÄMSTÄLLDHET här", true),
            ("jämställdhet", "om jämlikhet här", false),
            ("miljö", "et godt MILJØ", true),
            ("ide", "en idé", true),
            ("ide", "en ida", false),
            ("eu", "EU-medel", true),
            ("eu", "ue", false),
            ("åå", "Å å ÅÅ", true),
            ("åå", "å å a å", false),
            ("kommun region", "kommun", false),
            ("kommun region", "regionkommun", true),
            ("region", "\\u0072egion", true),
            ("region", "a\\nb \\\" c\\\\", false),
            ("\"citat\"", "\\\"citat\\\"", true),
            ("och/eller", "och\\/eller", true),
            ("för", "fo\u{308}r", true),
            ("k", "\u{212a}", false),
            ("", "något", true),
        ] {
            assert_eq!(may_hold(words, text), expected, "{words} in {text}");
        }
    }

    proptest! {
        /// Texts of the letters that make trouble, as a program writes them into a file.
        #[test]
        fn nothing_is_ruled_out_that_is_there(
            words in r#"[aeéåäæöøÉÆdtTkK\u{212a}\u{212b}/"\\ü#ßΣσ 가]{0,8}"#,
            text in r#"[aeéåäæöøÉÆdtTkK\u{212a}\u{212b}/"\\ü#ßΣσ 가\n]{0,40}"#,
            glued in any::<bool>(),
        ) {
            let text = if glued { format!("{text}{words}") } else { text };
            let words = Words::new(&words);
            let mut written = serde_json::to_string(&text).unwrap();
            if glued {
                written = written.replace('/', "\\/");
            }
            if words.are_in(&text) {
                prop_assert!(Scan::new(&words).may_hold(written.as_bytes(), &mut Vec::new()));
            }
        }
    }
}
