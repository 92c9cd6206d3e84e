//! Who has what in common: the organisations, or the sectors, of some people.

use std::collections::BTreeMap;

use super::Trait;
use crate::session::document::Person;

/// The kinds of a trait among some people.
pub(super) struct Kinds {
    /// The kind of each person; none: not known, and so like nobody.
    of: Vec<Option<usize>>,
    /// What each kind is called.
    names: Vec<String>,
    /// How many people each has.
    counts: Vec<usize>,
}

impl Kinds {
    /// Written in capitals or with other blanks, it is the same.
    pub(super) fn of(people: &[&Person], what: Trait) -> Kinds {
        let mut names: BTreeMap<String, String> = BTreeMap::new();
        for person in people {
            let name = what.of(person);
            let Some(key) = key(name) else { continue };
            let known = names.entry(key).or_insert_with(|| name.to_owned());
            // Of several spellings always the same, whoever is listed first.
            if name < known.as_str() {
                name.clone_into(known);
            }
        }
        let keys: Vec<&String> = names.keys().collect();
        let kind = |person: &&Person| {
            let key = key(what.of(person))?;
            keys.binary_search(&&key).ok()
        };
        let of: Vec<Option<usize>> = people.iter().map(kind).collect();
        let mut counts = vec![0; keys.len()];
        for kind in of.iter().flatten() {
            if let Some(count) = counts.get_mut(*kind) {
                *count += 1;
            }
        }
        Kinds {
            of,
            names: names.into_values().collect(),
            counts,
        }
    }

    /// The kind of a person.
    pub(super) fn kind(&self, person: usize) -> Option<usize> {
        self.of.get(person).copied().flatten()
    }

    pub(super) fn name(&self, kind: usize) -> &str {
        self.names.get(kind).map_or("", String::as_str)
    }

    /// How many people are of a kind.
    pub(super) fn count(&self, kind: usize) -> usize {
        self.counts.get(kind).copied().unwrap_or(0)
    }

    /// How many kinds there are.
    pub(super) fn number(&self) -> usize {
        self.names.len()
    }

    /// How many people are of no known kind.
    pub(super) fn unknown(&self) -> usize {
        self.of.iter().filter(|kind| kind.is_none()).count()
    }
}

fn key(name: &str) -> Option<String> {
    let words: Vec<&str> = name.split_whitespace().collect();
    (!words.is_empty()).then(|| words.join(" ").to_lowercase())
}
