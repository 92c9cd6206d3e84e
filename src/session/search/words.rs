//! Words that are searched for, as people type them: without regard to case, to accents, or to which of the Nordic languages
//! writes the letter (ä or æ, ö or ø). å, ä and ö are letters of their own and not an a or o.

use std::iter::Peekable;
use std::ops::Range;
use std::str::Chars;

/// Words that must all be in a text, each anywhere in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    folded: Vec<String>,
}

impl Words {
    #[must_use]
    pub fn new(typed: &str) -> Words {
        let mut folded: Vec<String> = typed.split_whitespace().map(fold_text).collect();
        folded.sort();
        folded.dedup();
        Words { folded }
    }

    /// Whether nothing is searched for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.folded.is_empty()
    }

    /// As they are compared.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.folded.iter().map(String::as_str)
    }

    /// Whether all words are in the text.
    #[must_use]
    pub fn are_in(&self, text: &str) -> bool {
        if self.folded.is_empty() {
            return true;
        }
        let text = fold_text(text);
        self.iter().all(|word| text.contains(word))
    }

    /// Where the words stand in the text, as ranges of its bytes in their order; those that touch are one.
    #[must_use]
    pub fn marks(&self, text: &str) -> Vec<Range<usize>> {
        let mut folded = String::with_capacity(text.len());
        // For each letter where it begins, folded and in the text.
        let mut begins = Vec::new();
        for (at, letter) in Folded::of(text) {
            begins.push((folded.len(), at));
            folded.push(letter);
        }
        begins.push((folded.len(), text.len()));
        let in_text = |at: usize| {
            let index = begins.partition_point(|(folded, _)| *folded < at);
            begins.get(index).map_or(text.len(), |(_, at)| *at)
        };
        let mut marks: Vec<Range<usize>> = Vec::new();
        for word in self.iter() {
            let found = folded.match_indices(word);
            marks.extend(found.map(|(at, word)| in_text(at)..in_text(at + word.len())));
        }
        marks.sort_by_key(|mark| (mark.start, mark.end));
        let mut joined: Vec<Range<usize>> = Vec::with_capacity(marks.len());
        for mark in marks {
            match joined.last_mut() {
                Some(last) if mark.start <= last.end => last.end = last.end.max(mark.end),
                _ => joined.push(mark),
            }
        }
        joined
    }
}

/// The text as it is compared.
#[must_use]
pub fn fold_text(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    Folded::of(text).map(|(_, letter)| letter).collect()
}

/// A letter as it is compared. No letter but an accented a, e, i, o or u becomes one of ASCII that it is not.
#[must_use]
pub fn fold(letter: char) -> char {
    if letter.is_ascii() {
        return letter.to_ascii_lowercase();
    }
    match small(letter) {
        'á' | 'à' | 'â' | 'ã' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'õ' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'æ' => 'ä',
        'ø' => 'ö',
        small => small,
    }
}

/// The small letter, where it is one letter and of the same kind: the sign for kelvin is no k.
fn small(letter: char) -> char {
    let mut small = letter.to_lowercase();
    match (small.next(), small.next()) {
        (Some(one), None) if !one.is_ascii() => one,
        _ => letter,
    }
}

/// Whether it is an accent on the letter before it, as some systems write them.
fn is_accent(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

/// The letters of a text as they are compared, each with the byte at which it begins.
struct Folded<'a> {
    chars: Peekable<Chars<'a>>,
    at: usize,
}

impl Folded<'_> {
    fn of(text: &str) -> Folded<'_> {
        Folded {
            chars: text.chars().peekable(),
            at: 0,
        }
    }
}

impl Iterator for Folded<'_> {
    type Item = (usize, char);

    fn next(&mut self) -> Option<(usize, char)> {
        let begins = self.at;
        let letter = self.chars.next()?;
        self.at += letter.len_utf8();
        let mut folded = fold(letter);
        if let Some(accent) = self.chars.peek().copied().filter(|c| is_accent(*c))
            && let Some(one) = accented(folded, accent)
        {
            self.chars.next();
            self.at += accent.len_utf8();
            folded = one;
        }
        Some((begins, folded))
    }
}

/// A letter and the accent after it as one, compared.
fn accented(letter: char, accent: char) -> Option<char> {
    match (letter, accent) {
        ('a', '\u{30a}') => Some('å'),
        ('a', '\u{308}') => Some('ä'),
        ('o', '\u{308}') => Some('ö'),
        ('a' | 'e' | 'i' | 'o' | 'u', '\u{300}'..='\u{302}') | ('e' | 'i' | 'u', '\u{308}') => {
            Some(letter)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_are_found_as_people_type_them() {
        for (typed, text, expected) in [
            ("miljö", "MILJØ og helse", true),
            ("Sørensen", "Lars SÖRENSEN", true),
            ("ærlig", "ÄRLIG", true),
            ("ide", "En idé till", true),
            ("IDÉ", "en ide", true),
            ("får", "far", false),
            ("far", "får", false),
            ("for", "för", false),
            ("Åsa", "A\u{30a}sa", true),
            ("för", "fo\u{308}r", true),
            ("kommun region", "Regionen och kommunerna", true),
            ("kommun region", "Regionen", false),
            ("k", "\u{212a}", false),
            ("#siffror", "Text #Siffror", true),
            ("straße", "STRAßE", true),
            ("сдо", "СДО", true),
            ("", "", true),
        ] {
            assert_eq!(
                Words::new(typed).are_in(text),
                expected,
                "{typed} in {text}"
            );
        }
    }

    #[test]
    fn marks_are_where_the_words_stand() {
        let marked = |typed: &str, text: &str| {
            let mut out = String::new();
            let mut at = 0;
            for mark in Words::new(typed).marks(text) {
                out = format!("{out}{}[{}]", &text[at..mark.start], &text[mark.clone()]);
                at = mark.end;
            }
            out + &text[at..]
        };
        for (typed, text, expected) in [
            ("miljö", "Miljøet i MILJÖN", "[Miljø]et i [MILJÖ]N"),
            ("asa", "A\u{301}sa A\u{30a}sa", "[A\u{301}sa] A\u{30a}sa"),
            ("ab bc", "xabcx", "x[abc]x"),
            ("a", "aaa", "[aaa]"),
            ("é", "Linne\u{301}a", "Linn[e\u{301}]a"),
            ("x", "abc", "abc"),
        ] {
            assert_eq!(marked(typed, text), expected);
        }
    }

    proptest! {
        #[test]
        fn what_is_found_is_marked_and_marks_say_what_is_searched(
            typed in "[aeåäöøæÉébn\u{301}\u{308} ]{0,4}", text in "[aeåäÖøÆÉébN\u{301}\u{308}\u{30a} ]{0,12}"
        ) {
            let words = Words::new(&typed);
            let marks = words.marks(&text);
            if words.are_in(&text) {
                prop_assert!(words.is_empty() || !marks.is_empty());
            }
            for mark in &marks {
                let marked = fold_text(&text[mark.clone()]);
                prop_assert!(words.iter().any(|word| marked.contains(word)));
            }
        }

        #[test]
        fn folding_twice_changes_nothing(text in any::<String>()) {
            let once = fold_text(&text);
            prop_assert_eq!(fold_text(&once), once);
        }
    }
}
