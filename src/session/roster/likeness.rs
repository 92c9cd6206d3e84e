//! Whether the heading of a column is a question that the programme asks, however a survey tool has written it down.

use std::collections::BTreeSet;

/// From this share of common words on, of a thousand, two questions are the same.
const SAME: usize = 600;
/// A question that is cut off tells from this many letters on.
const TELLING: usize = 12;
/// Words that say nothing of what is asked.
const EMPTY: [&str; 64] = [
    "vad", "vilken", "vilka", "vilket", "hur", "varför", "är", "har", "du", "dig", "din", "ditt",
    "dina", "själv", "och", "av", "i", "på", "till", "för", "med", "en", "ett", "den", "det", "de",
    "att", "som", "hvad", "hva", "hvilken", "hvilke", "hvilket", "hvordan", "hvorfor", "er", "dit",
    "dine", "selv", "og", "af", "til", "om", "et", "at", "å", "fra", "from", "what", "which",
    "how", "why", "is", "are", "do", "you", "your", "the", "of", "in", "to", "and", "a", "for",
];

/// Lower case, one blank between words, without the number before a question and the marks around it.
pub(super) fn folded(text: &str) -> String {
    let lower = text.to_lowercase();
    let words = lower.split_whitespace().collect::<Vec<_>>().join(" ");
    let trimmed = words.trim_matches(|c: char| "*:?.!\"'()[]_- ".contains(c) || c == '\u{feff}');
    without_number(trimmed).to_owned()
}

/// Without `3.`, `3)`, `Q3:`, `Fråga 3 -`.
fn without_number(text: &str) -> &str {
    let word = ["q", "fråga ", "spørgsmål ", "spørsmål ", "question "];
    let rest = word.iter().find_map(|word| text.strip_prefix(word));
    let rest = rest.unwrap_or(text);
    let after = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    let after_mark = after.trim_start_matches(['.', ')', ':', ' ', '-', '–']);
    if after.len() == rest.len() || after_mark.len() == after.len() || after_mark.is_empty() {
        text
    } else {
        after_mark
    }
}

/// How alike a heading is to a question, of a thousand; none: not the same.
pub(super) fn likeness(heading: &str, question: &str) -> Option<usize> {
    let (heading, question) = (folded(heading), folded(question));
    if heading == question {
        return Some(1000);
    }
    let is_cut = |short: &str, long: &str| {
        let short = short.trim_end_matches(['…', '.']);
        short.chars().count() >= TELLING && long.starts_with(short)
    };
    if is_cut(&heading, &question) || is_cut(&question, &heading) {
        return Some(950);
    }
    let (one, other) = (stems(&heading), stems(&question));
    let common = one.intersection(&other).count();
    let share = 2000 * common / (one.len() + other.len()).max(1);
    (share >= SAME && common > 1).then_some(share)
}

/// The first letters of the words that say something: what endings come after them does not matter.
fn stems(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let telling = words.filter(|word| !word.is_empty() && !EMPTY.contains(word));
    telling.map(|word| word.chars().take(6).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_known_however_it_is_written() {
        let question = "Vad förväntar du dig själv av kursen?";
        for heading in [
            "Vad förväntar du dig själv av kursen?",
            "3. Vad förväntar du dig själv av kursen?",
            "Q3: Vad förväntar du dig själv av kursen",
            "Fråga 3 - VAD FÖRVÄNTAR DU DIG  SJÄLV AV KURSEN?*",
            "Vad förväntar du dig själv…",
            "Vad förväntar du dig av den här kursen?",
            "Förväntningar på kursen",
        ] {
            assert!(likeness(heading, question).is_some(), "{heading}");
        }
        for heading in [
            "",
            "Kost",
            "Kursen",
            "Vad heter du?",
            "Vad har du för mål med kursen?",
            "2026",
        ] {
            assert_eq!(likeness(heading, question), None, "{heading}");
        }
    }

    #[test]
    fn numbers_that_are_no_numbering_stay() {
        assert_eq!(folded("112 anrop"), "anrop");
        assert_eq!(folded("2026"), "2026");
        assert_eq!(folded("1 a"), "a");
        assert_eq!(folded("Kommun:"), "kommun");
    }
}
