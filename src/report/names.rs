//! Names within texts: found as whole words, and something else put in their place.

use std::collections::HashMap;

/// Signs that may stand between the words of a name: `Eva-Lena Berg`, `J. P. Holm`, `anna.holm@vejle.dk`.
const JOINS: [char; 7] = [' ', '\u{a0}', '\n', '\t', '-', '.', '\''];
/// No more signs than this between two words of a name.
const LONGEST_JOIN: usize = 3;

/// Names, with what is to stand instead of each.
#[derive(Debug, Clone, Default)]
pub(super) struct Names {
    /// By their first word in small letters; those of more words first.
    by_first: HashMap<String, Vec<Name>>,
}

#[derive(Debug, Clone)]
struct Name {
    /// As it was given.
    whole: String,
    /// In small letters.
    words: Vec<String>,
    instead: String,
}

/// A word of a text, from byte to byte.
#[derive(Debug, Clone, Copy)]
struct Word {
    from: usize,
    to: usize,
}

impl Names {
    /// Of two entries for the same name the first counts.
    pub(super) fn new<'a>(names: impl IntoIterator<Item = (&'a str, String)>) -> Names {
        let mut by_first: HashMap<String, Vec<Name>> = HashMap::new();
        for (whole, instead) in names {
            let words = words_of(whole);
            let Some(first) = words.first() else {
                continue;
            };
            let known = by_first.entry(first.clone()).or_default();
            if known.iter().all(|name| name.words != words) {
                let whole = whole.trim().to_owned();
                known.push(Name {
                    whole,
                    words,
                    instead,
                });
            }
        }
        for names in by_first.values_mut() {
            names.sort_by_key(|name| std::cmp::Reverse(name.words.len()));
        }
        Names { by_first }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.by_first.is_empty()
    }

    /// Whether one of them stands in a text.
    pub(super) fn are_in(&self, text: &str) -> bool {
        let words: Vec<Word> = words(text).collect();
        (0..words.len()).any(|at| self.at(text, &words[at..]).is_some())
    }

    /// Puts in their place what is to stand there; the genitive stays a genitive.
    pub(super) fn replace_in(&self, text: &mut String) {
        if self.is_empty() {
            return;
        }
        let words: Vec<Word> = words(text).collect();
        let (mut new, mut done, mut at) = (String::new(), 0, 0);
        while let Some(here) = words.get(at) {
            let Some((name, to, is_genitive)) = self.at(text, &words[at..]) else {
                at += 1;
                continue;
            };
            new.push_str(&text[done..here.from]);
            new.push_str(&name.instead);
            if is_genitive {
                let is_letter = name.instead.ends_with(char::is_alphabetic);
                new.push_str(if is_letter { "s" } else { ":s" });
            }
            done = to;
            at += name.words.len();
        }
        if done > 0 {
            new.push_str(&text[done..]);
            *text = new;
        }
    }

    /// The longest name that begins with the first of these words, where it ends, and whether it is a genitive.
    fn at(&self, text: &str, words: &[Word]) -> Option<(&Name, usize, bool)> {
        let first = words.first()?.of(text).to_lowercase();
        let stem = first.strip_suffix('s').unwrap_or_default();
        let exact = self.by_first.get(&first).into_iter().flatten();
        let genitive = self.by_first.get(stem).into_iter().flatten();
        let genitive = genitive.filter(|name| name.words.len() == 1);
        exact
            .chain(genitive)
            .find_map(|name| name.ends(text, words).map(|(to, is)| (name, to, is)))
    }
}

impl Name {
    /// Where the name ends if the text goes on with it, and whether it is a genitive there.
    fn ends(&self, text: &str, words: &[Word]) -> Option<(usize, bool)> {
        let words = words.get(..self.words.len())?;
        let joined = words.windows(2).all(|pair| {
            let between = &text[pair[0].to..pair[1].from];
            between.chars().count() <= LONGEST_JOIN && between.chars().all(|c| JOINS.contains(&c))
        });
        let (last, before) = words.split_last()?;
        let (wanted, wanted_before) = self.words.split_last()?;
        let mut pairs = before.iter().zip(wanted_before);
        if !joined || !pairs.all(|(word, wanted)| word.of(text).to_lowercase() == *wanted) {
            return None;
        }
        let found = last.of(text).to_lowercase();
        let is_genitive = found != *wanted;
        if is_genitive && found.strip_suffix('s') != Some(wanted) {
            return None;
        }
        self.is_meant(text, words).then_some((last.to, is_genitive))
    }

    /// A single word is a name only with a capital, or just as it was given: Bo is a name, bo is a word.
    fn is_meant(&self, text: &str, words: &[Word]) -> bool {
        let [word] = words else {
            return true;
        };
        let word = word.of(text);
        word.starts_with(char::is_uppercase) || word == self.whole
    }
}

impl Word {
    fn of(self, text: &str) -> &str {
        &text[self.from..self.to]
    }
}

/// The words of a name, in small letters.
pub(super) fn words_of(name: &str) -> Vec<String> {
    words(name)
        .map(|word| word.of(name).to_lowercase())
        .collect()
}

/// The runs of letters and digits.
fn words(text: &str) -> impl Iterator<Item = Word> + '_ {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let from = rest + text[rest..].find(is_of_word)?;
        let length = text[from..].find(|c| !is_of_word(c));
        rest = length.map_or(text.len(), |length| from + length);
        Some(Word { from, to: rest })
    })
}

/// Letters and digits, and the marks above a letter that is written as two.
fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn replaced(text: &str) -> String {
        let names = [
            ("Anna Holm", "P1"),
            ("Holm", "P1"),
            ("Eva-Lena Berg", "P2"),
            ("Bo", "rektor"),
            ("Jens", "P3"),
        ];
        let names = Names::new(names.map(|(name, instead)| (name, instead.to_owned())));
        let mut text = text.to_owned();
        let was_there = names.are_in(&text);
        let before = text.clone();
        names.replace_in(&mut text);
        assert_eq!(was_there, before != text, "{before}");
        text
    }

    #[test]
    fn names_are_replaced_as_whole_words() {
        for (text, expected) in [
            ("", ""),
            ("Anna Holm.", "P1."),
            ("anna  holm, ANNA HOLM", "P1, P1"),
            ("Anna\nHolm", "P1"),
            ("Anna sa: Holm", "Anna sa: P1"),
            ("anna.holm@vejle.dk", "P1@vejle.dk"),
            ("Holmen och Holms hus", "Holmen och P1:s hus"),
            ("Eva Lena Berg / Eva-Lena Bergs", "P2 / P2:s"),
            (
                "Att bo där, säger Bo. Bos chef",
                "Att bo där, säger rektor. rektors chef",
            ),
            ("Jens, Jenss, Jen", "P3, P3:s, Jen"),
            ("Anna Holm Holm Anna Holm", "P1 P1 P1"),
            ("Åh, Holm!", "Åh, P1!"),
        ] {
            assert_eq!(replaced(text), expected, "{text}");
        }
    }
}
