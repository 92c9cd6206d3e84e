//! Names that may mean the same stakeholder: "Skolnämnden", "skolnämnd", "Skol-nämnden", "Skolnänmden".
//!
//! They are pointed out, and never merged: that "Skolnämnden" of one municipality is not that of another only people know.

use std::collections::{BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hasher};

/// Endings of nouns in the Nordic languages, definite and plural, and the English plural; diacritics are folded. The longest comes
/// first.
const ENDINGS: [&str; 22] = [
    "erna", "arna", "orna", "erne", "ene", "ena", "en", "et", "an", "na", "ne", "er", "ar", "or",
    "ir", "ur", "s", "n", "t", "a", "e", "r",
];
/// Words that say nothing of whom is meant.
const EMPTY_WORDS: [&str; 8] = ["the", "den", "det", "de", "och", "og", "and", "i"];
/// Letters that a longer and a shorter ending leave of a word at least.
const LEFT_BY_LONG_ENDING: usize = 3;
const LEFT_BY_SHORT_ENDING: usize = 4;
/// From this length on, a slip of the pen in a word is looked through: in shorter ones another letter is another word.
const LONG_WORD: usize = 6;

/// Whether two names may mean the same.
#[must_use]
pub fn are_alike(one: &str, other: &str) -> bool {
    let (one, other) = (traces(one), traces(other));
    !one.is_disjoint(&other)
}

/// For each of the names the index of another that may mean the same, if there is one: the first such as far as it is earlier.
/// Takes a time that grows with the names, not with their pairs.
#[must_use]
pub fn alikes(names: &[&str]) -> Vec<Option<usize>> {
    let mut first_with: HashMap<u64, usize> = HashMap::new();
    let mut found = vec![None; names.len()];
    for (index, name) in names.iter().enumerate() {
        for trace in traces(name) {
            let first = *first_with.entry(trace).or_insert(index);
            if first != index {
                found[index] = Some(found[index].map_or(first, |known: usize| known.min(first)));
                found[first].get_or_insert(index);
            }
        }
    }
    found
}

/// What two names have in common that may mean the same: the stems of the words run together, also with one letter of a long
/// word left out; hashed, because only whether they are equal matters.
fn traces(name: &str) -> BTreeSet<u64> {
    let folded = fold(name);
    let is_word = |word: &&str| !word.is_empty() && !EMPTY_WORDS.contains(word);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(is_word);
    let stems: Vec<&str> = words.map(stem).collect();
    if stems.is_empty() {
        return BTreeSet::from([trace([&folded])]);
    }
    let run_together = stems.concat();
    let mut traces = BTreeSet::from([trace([&run_together])]);
    let mut start = 0;
    for stem in stems {
        let is_long = stem.chars().count() >= LONG_WORD && !stem.contains(char::is_numeric);
        // The first letter is seldom mistaken, and a word with another one is another word.
        for (at, letter) in stem.char_indices().skip(1).filter(|_| is_long) {
            let (before, rest) = run_together.split_at(start + at);
            traces.insert(trace([before, &rest[letter.len_utf8()..]]));
        }
        start += stem.len();
    }
    traces
}

fn trace<const N: usize>(parts: [&str; N]) -> u64 {
    let mut hasher = DefaultHasher::new();
    for part in parts {
        hasher.write(part.as_bytes());
    }
    hasher.finish()
}

/// Lower case, without the marks by which the Nordic languages write the same sound.
fn fold(name: &str) -> String {
    let plain = |c: char| match c {
        'å' | 'ä' | 'æ' | 'á' | 'à' | 'â' => 'a',
        'ö' | 'ø' | 'ó' | 'ò' | 'ô' => 'o',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'ü' | 'ú' => 'u',
        'í' => 'i',
        c => c,
    };
    // Letters that were written as a letter and a mark are so as well.
    let is_mark = |c: &char| ('\u{300}'..='\u{36F}').contains(c);
    let lower = name.trim().to_lowercase();
    lower.chars().filter(|c| !is_mark(c)).map(plain).collect()
}

/// A word without its endings.
fn stem(word: &str) -> &str {
    let stems = std::iter::successors(Some(word), |word| without_ending(word));
    stems.last().unwrap_or(word)
}

fn without_ending(word: &str) -> Option<&str> {
    ENDINGS.iter().find_map(|ending| {
        let left = if ending.len() > 1 {
            LEFT_BY_LONG_ENDING
        } else {
            LEFT_BY_SHORT_ENDING
        };
        let rest = word.strip_suffix(ending)?;
        (rest.chars().count() >= left).then_some(rest)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_that_may_mean_the_same_are_found() {
        for (one, other) in [
            ("Skolnämnden", "skolnämnd"),
            ("Skolnämnden", "Skol-nämnden"),
            ("Skolnämnden", "Skolnänmden"),
            ("SKOLNÄMND", "Skolnamnden"),
            ("Rektorer", "rektorerna"),
            ("Rektor", "Rektorer"),
            ("Lärare", "Lärarna"),
            ("Barnen", "barn"),
            ("Rådet", "råd"),
            ("Elevråd", "Elevrådet"),
            ("Föräldrar", "Föräldrarna"),
            ("Skolan", "Skola"),
            ("Skolor", "skolorna"),
            ("Kommunstyrelsen", "Kommunstyrelse"),
            ("Kommunen", "Kommun"),
            ("Politikerne", "Politiker"),
            ("Brugere", "Brugerne"),
            ("Foreldrene", "Foreldre"),
            ("Børn og unge", "Børn og Unge"),
            ("Kommunestyret", "kommunestyre"),
            ("The school board", "School boards"),
            ("Ko\u{308}kspersonal", "Kökspersonalen"),
            ("Måltidsservice", "Maltidsservice"),
            ("Kostchef", "Kostchefen"),
        ] {
            assert!(are_alike(one, other), "{one} / {other}");
        }
    }

    #[test]
    fn other_names_are_left_alone() {
        for (one, other) in [
            ("Skolnämnden", "Socialnämnden"),
            ("Rektorer", "Lektorer"),
            ("Kostchef", "Postchef"),
            ("Skola A", "Skola B"),
            ("Skola 12", "Skola 13"),
            ("Grupp 1", "Grupp 11"),
            ("Norra skolan", "Södra skolan"),
            ("Förskolor", "Skolor"),
            ("Föräldrar", "Föräldraföreningen"),
            ("VD", "HR"),
            ("Elever", "Lärare"),
            ("Region Skåne", "Region Halland"),
            ("???", "!!!"),
            ("Kommunen", "Kommunalrådet"),
            ("", "Skola"),
        ] {
            assert!(!are_alike(one, other), "{one} / {other}");
        }
    }

    #[test]
    fn each_name_is_told_which_other_it_is_like() {
        let names = [
            "Skolnämnden",
            "Rektorer",
            "skolnämnd",
            "Elever",
            "Rektor",
            "Skolnämnd",
        ];
        let expected = [Some(2), Some(4), Some(0), None, Some(1), Some(0)];
        assert_eq!(alikes(&names), expected);
        assert!(alikes(&[]).is_empty());
    }

    proptest! {
        #[test]
        fn to_be_alike_is_mutual_and_each_name_is_like_itself(one in "\\PC{0,12}", other in "[a-dA-Dåö ]{0,12}") {
            prop_assert!(are_alike(&one, &one));
            prop_assert_eq!(are_alike(&one, &other), are_alike(&other, &one));
        }

        #[test]
        fn the_list_finds_what_the_pairs_are(names in proptest::collection::vec("[ab]{5,8}(en|erna)?", 0..12)) {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            for (index, found) in alikes(&names).into_iter().enumerate() {
                let mut others = (0..names.len()).filter(|other| *other != index);
                match found {
                    Some(other) => prop_assert!(other != index && are_alike(names[index], names[other])),
                    None => prop_assert!(!others.any(|other| are_alike(names[index], names[other]))),
                }
            }
        }
    }
}
