//! What the checker found, with a letter for each proposed repair, by which it can be asked for.

use crate::programme::Programme;
use crate::programme::check::{Finding, Repair};
use crate::text::{Texts, findings};

/// The repairs of all findings with their keys: `a`, `b` … `z`, `aa` ….
pub(super) fn offers(found: &[Finding]) -> Vec<(String, Repair)> {
    let repairs = found.iter().flat_map(|finding| &finding.repairs);
    repairs
        .enumerate()
        .map(|(index, repair)| (key(index), repair.clone()))
        .collect()
}

/// Makes a repair; what it adds is named in the programme's language.
pub(super) fn apply(repair: &Repair, programme: &mut Programme) {
    let texts = Texts::load(programme.language);
    repair.apply(programme, |kind| texts.item_kind(kind));
}

/// The findings as sentences, each with its repairs below.
pub(super) fn report(texts: &Texts, found: &[Finding]) -> String {
    let mut keys = (0..).map(key);
    let mut lines = Vec::new();
    for finding in found {
        lines.push(findings::finding(texts, finding));
        for repair in &finding.repairs {
            let key = keys.next().unwrap_or_default();
            lines.push(format!("  {key}  {}", findings::repair(texts, repair)));
        }
    }
    lines.join("\n")
}

/// The key of a repair by its number from 0.
pub(super) fn key(index: usize) -> String {
    let letter = |n: usize| char::from(b'a' + u8::try_from(n % 26).unwrap_or_default());
    match index / 26 {
        0 => letter(index).to_string(),
        before => key(before - 1) + &letter(index).to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_repair_has_a_key_of_its_own() {
        assert_eq!(
            [0, 1, 25, 26, 27, 51, 52, 701, 702].map(key),
            ["a", "b", "z", "aa", "ab", "az", "ba", "zz", "aaa"]
        );
    }
}
