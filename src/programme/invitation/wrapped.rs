//! Lines that a mail program or a PDF has broken.

/// Wider lines are paragraphs, not broken ones.
const WIDEST: usize = 100;
const NARROWEST: usize = 30;

/// How wide the lines of a text were broken; nothing when they were not.
pub(super) fn width(text: &str) -> Option<usize> {
    let lines = text.lines().filter(|line| !line.contains('\t'));
    let lengths: Vec<usize> = lines.map(|line| line.chars().count()).collect();
    let widest = lengths.iter().copied().max()?;
    let near = lengths
        .iter()
        .filter(|length| **length + widest / 5 >= widest)
        .count();
    ((NARROWEST..=WIDEST).contains(&widest) && near >= 2).then_some(widest)
}

/// Whether the first word of a line had no room on the line before.
pub(super) fn goes_on(before: &str, line: &str, width: Option<usize>) -> bool {
    if before.contains('\t') {
        return false;
    }
    let first = line
        .split_whitespace()
        .next()
        .map_or(0, |word| word.chars().count());
    width.is_some_and(|width| before.trim_end().chars().count() + 1 + first > width)
}

/// Words and signs that something must follow.
const OPEN: [&str; 34] = [
    "og", "och", "and", "eller", "or", "med", "with", "for", "för", "av", "af", "of", "til",
    "till", "to", "i", "in", "på", "on", "om", "about", "fra", "från", "from", "the", "a", "en",
    "et", "ett", "den", "det", "de", "ved", "å",
];

/// Whether a text cannot end where it does.
pub(super) fn is_open(text: &str) -> bool {
    let text = text.trim_end();
    let last = text.split_whitespace().next_back().unwrap_or_default();
    text.ends_with([',', '-', '–', '—', '/', '&', '('])
        || !text.ends_with(['.', '!', '?', ':']) && OPEN.contains(&last)
}

/// Puts the rest of a text behind it; a word that was divided is whole again.
pub(super) fn join(text: &mut String, rest: &str) {
    let divided =
        text.ends_with('-') && !text.ends_with(" -") && rest.starts_with(char::is_lowercase);
    let next = super::mark::words(rest).next().unwrap_or_default();
    if divided && !matches!(next.as_str(), "og" | "och" | "and" | "eller" | "or") {
        text.pop();
    } else {
        text.push(' ');
    }
    text.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_lines_are_known_by_their_width() {
        let text = "Velkommen til en dag om sundhed på tværs af\nforvaltninger, som vi holder sammen med\nKL";
        assert_eq!(width(text), Some(43));
        assert!(goes_on(
            "Velkommen til en dag om sundhed på tværs",
            "forvaltninger",
            Some(43)
        ));
        assert!(!goes_on("Velkommen", "Anna", Some(43)));
        assert_eq!(width(&"a".repeat(200)), None);
        let joined = |text: &str, rest| {
            let mut text = text.to_owned();
            join(&mut text, rest);
            text
        };
        assert_eq!(joined("folke-", "helse"), "folkehelse");
        assert_eq!(joined("folke-", "og miljø"), "folke- og miljø");
    }
}
