//! A pasted list: what of it are names.

use crate::app::visible;

/// What a tab has become when a text is [clean](visible::clean).
const TAB: &str = "    ";

/// A line of a pasted list: a name, and what else stood in its columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PastedLine {
    pub name: String,
    /// The further columns of a table.
    pub rest: String,
}

/// The lines of a pasted text that say something, without bullets and numbering.
pub(super) fn pasted_lines(text: &str) -> Vec<PastedLine> {
    let clean = visible::clean(text);
    let lines = clean.lines().map(|line| without_bullet(line.trim()));
    lines.filter_map(columns).collect()
}

/// The columns of a table's row: the first is the name.
fn columns(line: &str) -> Option<PastedLine> {
    let mut columns = line
        .split(TAB)
        .map(str::trim)
        .filter(|text| !text.is_empty());
    let name = columns.next()?.to_owned();
    let rest = columns.collect::<Vec<_>>().join(", ");
    Some(PastedLine { name, rest })
}

/// A line without what lists begin with, however often: `- `, `• `, `1. `, `(a) `, `[ ] `.
fn without_bullet(line: &str) -> &str {
    let mut rest = line;
    while let Some(shorter) = after_bullet(rest) {
        rest = shorter;
    }
    rest
}

fn after_bullet(line: &str) -> Option<&str> {
    let (bullet, rest) = match line.split_once(char::is_whitespace) {
        Some((bullet, rest)) => (bullet, rest.trim_start()),
        None => (line, ""),
    };
    is_bullet(bullet).then_some(rest)
}

fn is_bullet(word: &str) -> bool {
    // Word's second level, as it is copied.
    const SIGNS: [&str; 14] = [
        "-", "–", "—", "*", "•", "·", "‣", "▪", "◦", "●", "○", "o", "[]", "[x]",
    ];
    if SIGNS.contains(&word) || word == "[" || word == "]" {
        return true;
    }
    let inner = word.trim_start_matches('(').trim_end_matches(['.', ')']);
    let is_number =
        !inner.is_empty() && inner.len() <= 3 && inner.chars().all(|c| c.is_ascii_digit());
    let is_letter = inner.len() == 1 && inner.chars().all(|c| c.is_ascii_lowercase());
    let is_marked = word.ends_with(['.', ')']);
    is_marked && (is_number || (is_letter && word.ends_with(')')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_is_a_name() {
        let text = "Skolnämnden\r\n\r\n- Rektorer\n  • Elevråd \n1. Föräldrar\n12) Kostchef\n(a) Köks-\u{1b}personal\n– \n[ ] Media\n[x] Lärare\no\tBönder\n* 2. Region Skåne\n";
        let names: Vec<String> = pasted_lines(text)
            .into_iter()
            .map(|line| line.name)
            .collect();
        assert_eq!(
            names,
            [
                "Skolnämnden",
                "Rektorer",
                "Elevråd",
                "Föräldrar",
                "Kostchef",
                "Köks-␛personal",
                "Media",
                "Lärare",
                "Bönder",
                "Region Skåne"
            ]
        );
    }

    #[test]
    fn what_only_looks_like_a_bullet_stays() {
        for name in [
            "112",
            "3 kommuner",
            "a-kassan",
            "E.ON",
            "1177 Vårdguiden",
            "o.s.v. AB",
            "B)",
        ] {
            assert_eq!(pasted_lines(name)[0].name, name);
        }
    }

    #[test]
    fn further_columns_of_a_table_are_kept() {
        let lines = pasted_lines("1.\tSkolnämnden\tKommunen\t\tordf.\nRektorer\t\n\t\t\n");
        let line = |name: &str, rest: &str| PastedLine {
            name: name.to_owned(),
            rest: rest.to_owned(),
        };
        assert_eq!(
            lines,
            [line("Skolnämnden", "Kommunen, ordf."), line("Rektorer", "")]
        );
    }
}
