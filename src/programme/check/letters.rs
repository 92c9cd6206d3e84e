//! The letters by which repairs are asked for.

use super::{Finding, Repair};

/// In a dialog `k` keeps the programme as it is, and `n` goes back.
const ALPHABET: &[u8; 24] = b"abcdefghijlmopqrstuvwxyz";

/// Letters for repairs: `a`, `b` … `z`, `aa` …. A repair has the same letter wherever it is proposed, and keeps it when
/// others are made; what is proposed only then gets letters that were not used before.
#[derive(Debug, Clone, Default)]
pub struct Letters(Vec<Repair>);

impl Letters {
    /// Whether nothing has been looked over yet, and so nothing repaired.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Gives letters to the repairs of findings that have none yet.
    pub fn learn(&mut self, found: &[Finding]) {
        for repair in found.iter().flat_map(|finding| &finding.repairs) {
            if !self.0.contains(repair) {
                self.0.push(repair.clone());
            }
        }
    }

    /// The letter of a repair; nothing when it has got none.
    #[must_use]
    pub fn of(&self, repair: &Repair) -> Option<String> {
        self.0.iter().position(|known| known == repair).map(letter)
    }

    /// The repairs that are proposed now, each once, with their letters.
    #[must_use]
    pub fn offered<'a>(&self, found: &'a [Finding]) -> Vec<(String, &'a Repair)> {
        let mut offered: Vec<(String, &Repair)> = Vec::new();
        for repair in found.iter().flat_map(|finding| &finding.repairs) {
            if let Some(letter) = self.of(repair)
                && offered.iter().all(|(known, _)| *known != letter)
            {
                offered.push((letter, repair));
            }
        }
        offered
    }
}

fn letter(index: usize) -> String {
    let last = ALPHABET
        .get(index % ALPHABET.len())
        .map_or('a', |byte| char::from(*byte));
    match index / ALPHABET.len() {
        0 => last.to_string(),
        before => format!("{}{last}", letter(before - 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{RepairKind, check};
    use super::*;
    use crate::programme::Language;
    use crate::programme::catalogue;

    #[test]
    fn every_repair_has_a_letter_of_its_own() {
        assert_eq!(
            [0, 9, 10, 11, 23, 24, 47, 48, 599, 600].map(letter),
            ["a", "j", "l", "m", "z", "aa", "az", "ba", "zz", "aaa"]
        );
    }

    #[test]
    fn a_letter_never_means_another_repair() {
        let heading = catalogue::find("hdir-webinar-workshop", Language::En).unwrap();
        let mut programme = catalogue::load(heading).unwrap();
        let mut letters = Letters::default();
        let before = check(&programme);
        letters.learn(&before);
        let offered = letters.offered(&before);
        assert_eq!(offered[0].0, "a");
        assert!(matches!(offered[0].1.kind, RepairKind::Begin { .. }));
        offered[0].1.apply(&mut programme, |_| String::new());
        let after = check(&programme);
        assert!(!after.is_empty());
        letters.learn(&after);
        for (letter, repair) in letters.offered(&after) {
            let meant = offered.iter().find(|(known, _)| *known == letter);
            assert!(meant.is_none_or(|(_, known)| *known == repair), "{letter}");
        }
        assert!(letters.of(offered[0].1).as_deref() == Some("a"));
    }
}
