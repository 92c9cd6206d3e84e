//! Who presents an item, where the text says it: `v/ name`, `ved name`, `Speaker: name`.

use crate::programme::Language;

/// A text and who presents, found in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Split {
    pub text: String,
    pub presenter: String,
    /// One name or word, which may be something else.
    pub unsure: bool,
}

/// Heads of lines that name a presenter.
const LABELS: [&str; 18] = [
    "foreläsare",
    "föreläsare",
    "talare",
    "medverkande",
    "oplægsholder",
    "oplægsholdere",
    "underviser",
    "undervisere",
    "innleder",
    "innledere",
    "foredragsholder",
    "forelæser",
    "foreleser",
    "speaker",
    "speakers",
    "presenter",
    "ansvarlig",
    "ansvarig",
];

/// The presenter that a text names after its own words; nothing when it names none beyond doubt.
pub(super) fn split(text: &str, language: Language) -> Option<Split> {
    let (at, after, unsure) = marked(text, language)?;
    let head = text
        .get(..at)?
        .trim_end()
        .trim_end_matches([',', '–', '-', '(', ':', '·', ';']);
    let presenter = text.get(after..)?.trim();
    let presenter = if text.get(..at)?.trim_end().ends_with('(') {
        presenter.trim_end_matches(')')
    } else {
        presenter
    };
    (!presenter.is_empty()).then(|| Split {
        text: head.trim_end().to_owned(),
        presenter: presenter.to_owned(),
        unsure,
    })
}

/// Who a whole line names as presenter: `v/ name`, `Speaker: name`.
pub(super) fn line(text: &str, language: Language) -> Option<String> {
    if let Some((head, name)) = text.split_once(':') {
        let head = head.trim().to_lowercase();
        if LABELS.contains(&head.as_str()) && !name.trim().is_empty() {
            return Some(name.trim().to_owned());
        }
    }
    let split = split(text, language)?;
    (split.text.is_empty() && !split.unsure).then_some(split.presenter)
}

/// Where the mark begins, where the name does, and whether it is unsure.
fn marked(text: &str, language: Language) -> Option<(usize, usize, bool)> {
    let mut starts = text.char_indices().scan(' ', |before, (at, c)| {
        let begins = before.is_whitespace() || *before == '(';
        *before = c;
        Some((at, begins))
    });
    starts.find_map(|(at, begins)| {
        let tail = text.get(at..).filter(|_| begins)?;
        mark(tail, language).map(|(length, unsure)| (at, at + length, unsure))
    })
}

/// The length of a mark at the beginning of a text, if it is one, and whether what follows may be something else.
fn mark(text: &str, language: Language) -> Option<(usize, bool)> {
    let lower: String = text.chars().take(6).flat_map(char::to_lowercase).collect();
    for mark in ["v/", "v /", "ved/"] {
        if lower.starts_with(mark) {
            return text
                .get(mark.len()..)
                .is_some_and(|name| name.trim_start().starts_with(char::is_alphabetic))
                .then_some((mark.len(), false));
        }
    }
    let words: &[&str] = match language {
        Language::Da | Language::Nb => &["ved ", "v. "],
        Language::Sv => &["med "],
        Language::En => &["by "],
    };
    let word = words.iter().find(|word| lower.starts_with(**word))?;
    let name = text.get(word.len()..)?.trim_start();
    let capitals = capitals(name);
    let is_short = name.split_whitespace().count() == 1
        || name
            .split_whitespace()
            .next()
            .is_some_and(|first| first.ends_with(','));
    match capitals {
        // A title before the name: `ved ordfører Kari Li`.
        0 => {
            let after = name
                .split_once(char::is_whitespace)
                .map_or("", |(_, after)| after);
            let named = *word == "ved " && self::capitals(after) > 1;
            named.then_some((word.len(), false))
        }
        1 if matches!(language, Language::Da | Language::Nb) && is_short => {
            Some((word.len(), true))
        }
        1 => None,
        _ => Some((word.len(), false)),
    }
}

/// How many words with a capital the text begins with.
fn capitals(text: &str) -> usize {
    let is_name = |word: &&str| {
        word.starts_with(char::is_uppercase)
            && word
                .chars()
                .nth(1)
                .is_none_or(|c| c.is_lowercase() || matches!(c, '.' | '-'))
    };
    text.split_whitespace().take_while(is_name).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn presenters_are_named_after_the_title() {
        for (text, language, expected) in [
            (
                "Velkommen v/møteleder Kari Li",
                Language::Nb,
                Some(("Velkommen", "møteleder Kari Li", false)),
            ),
            (
                "Innføring v/ Ola Ås, Direktoratet",
                Language::Nb,
                Some(("Innføring", "Ola Ås, Direktoratet", false)),
            ),
            (
                "Oplæg (v/ Bo Ek)",
                Language::Da,
                Some(("Oplæg", "Bo Ek", false)),
            ),
            (
                "Oplæg ved Bo Ek, KL",
                Language::Da,
                Some(("Oplæg", "Bo Ek, KL", false)),
            ),
            ("Oplæg ved Bo", Language::Da, Some(("Oplæg", "Bo", true))),
            ("Middag ved Oslofjorden i kveld", Language::Nb, None),
            ("Samtale ved bordene", Language::Nb, None),
            (
                "Åpning ved ordfører Kari Li",
                Language::Nb,
                Some(("Åpning", "ordfører Kari Li", false)),
            ),
            (
                "Föreläsning med Anna Ek",
                Language::Sv,
                Some(("Föreläsning", "Anna Ek", false)),
            ),
            ("Lunch med Anna", Language::Sv, None),
            ("Samtal med kommunen", Language::Sv, None),
            (
                "Keynote by Ann Lee, WHO",
                Language::En,
                Some(("Keynote", "Ann Lee, WHO", false)),
            ),
            ("Step by step", Language::En, None),
            ("Mål v/", Language::Nb, None),
        ] {
            let split = split(text, language);
            let found = split
                .as_ref()
                .map(|split| (split.text.as_str(), split.presenter.as_str(), split.unsure));
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn a_line_can_name_a_presenter() {
        assert_eq!(line("v/Ola Ås", Language::Nb).as_deref(), Some("Ola Ås"));
        assert_eq!(
            line("Oplægsholder: Bo Ek", Language::Da).as_deref(),
            Some("Bo Ek")
        );
        assert_eq!(line("Velkommen v/Ola Ås", Language::Nb), None);
    }
}
