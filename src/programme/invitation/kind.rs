//! What kind of item a title speaks of, and whether it ends the day.

use super::mark::words;
use crate::programme::{ItemKind, Language};

/// Words that begin so, by kind; the one that stands first in a title decides.
const BEGINNINGS: [(ItemKind, &[&str]); 9] = [
    (
        ItemKind::GroupWork,
        &[
            "gruppearbei",
            "gruppearbej",
            "grupparbet",
            "groupwork",
            "gruppeøvelse",
            "gruppövning",
            "gruppediskusjon",
            "gruppdiskussion",
            "workshop",
            "bikupa",
            "summegruppe",
        ],
    ),
    (
        ItemKind::Opening,
        &[
            "velkom",
            "välkom",
            "welcom",
            "åpning",
            "åbning",
            "öppning",
            "opening",
            "registr",
            "inregistrering",
            "ankomst",
            "arrival",
            "innsjekk",
            "incheckning",
        ],
    ),
    (
        ItemKind::Discussion,
        &[
            "diskusjon",
            "diskussion",
            "discussion",
            "drøft",
            "dialog",
            "samtal",
            "debat",
            "panel",
            "spørsmål",
            "spørgsmål",
            "frågor",
            "frågestund",
            "questions",
        ],
    ),
    (
        ItemKind::Reflection,
        &["refleksjon", "refleksion", "reflektion", "reflection"],
    ),
    (
        ItemKind::Exercise,
        &[
            "øvelse",
            "övning",
            "exercise",
            "rollespil",
            "rollespill",
            "rollspel",
        ],
    ),
    (
        ItemKind::Summary,
        &[
            "oppsummer",
            "opsummer",
            "opsamling",
            "sammanfatt",
            "summary",
            "summing",
            "wrap",
            "plenum",
            "redovisning",
        ],
    ),
    (
        ItemKind::Closing,
        &[
            "avslut",
            "afslut",
            "closing",
            "slut",
            "slutt",
            "evaluering",
            "utvärdering",
            "evaluation",
            "farvel",
            "goodbye",
            "hemresa",
            "hjemreise",
            "hjemrejse",
        ],
    ),
    (
        ItemKind::Talk,
        &[
            "foredrag",
            "forelesning",
            "forelæsning",
            "oplæg",
            "innlegg",
            "föreläsning",
            "föredrag",
            "talk",
            "lecture",
            "keynote",
            "presentation",
            "presentasjon",
            "præsentation",
            "webinar",
        ],
    ),
    (
        ItemKind::Break,
        &[
            "fika",
            "kaffe",
            "coffee",
            "tea",
            "bensträck",
            "benstrekk",
            "strækpause",
            "breakfast",
            "frukost",
            "morgenmad",
            "morgenkaffe",
        ],
    ),
];

/// The kind of item that a title speaks of, by the first of its words that tells; `Other` when none does.
pub(super) fn of(title: &str, language: Language) -> ItemKind {
    let words: Vec<String> = words(title).collect();
    let mut pairs = words
        .iter()
        .zip(words.iter().skip(1).map(Some).chain([None]));
    let told =
        pairs.find_map(|(word, next)| by_word(word, next.map_or("", String::as_str), language));
    told.unwrap_or(ItemKind::Other)
}

fn by_word(word: &str, next: &str, language: Language) -> Option<ItemKind> {
    let rest = rest(word, language);
    if rest.is_some() {
        return rest;
    }
    let in_groups = word == "group" && next == "work"
        || matches!(
            (word, next),
            ("in", "groups") | ("i", "grupper" | "grupperna" | "grupperne" | "gruppene")
        );
    if in_groups {
        return Some(ItemKind::GroupWork);
    }
    let begins = |(_, beginnings): &&(ItemKind, &[&str])| {
        beginnings
            .iter()
            .any(|beginning| word.starts_with(beginning))
    };
    BEGINNINGS.iter().find(begins).map(|(kind, _)| *kind)
}

/// A break or a lunch; Danish *frokost* is lunch, Norwegian *frokost* is breakfast.
fn rest(word: &str, language: Language) -> Option<ItemKind> {
    let is_pause =
        |word: &str| word.ends_with("paus") || word.ends_with("pause") || word.ends_with("pausen");
    if matches!(word, "lunch" | "lunsj" | "lunchen" | "lunsjen")
        || is_meal(word, "lunch")
        || is_meal(word, "lunsj")
    {
        return Some(ItemKind::Lunch);
    }
    if word.starts_with("frokost") {
        return Some(if language == Language::Da {
            ItemKind::Lunch
        } else {
            ItemKind::Break
        });
    }
    let is_break = is_pause(word)
        || matches!(word, "break" | "rast" | "pauser")
        || word.ends_with("fika")
        || word.ends_with("kaffe");
    is_break.then_some(ItemKind::Break)
}

/// `lunsjpause`, `lunchrast`.
fn is_meal(word: &str, meal: &str) -> bool {
    word.strip_prefix(meal).is_some_and(|rest| {
        matches!(
            rest,
            "paus" | "pause" | "pausen" | "rast" | "buffet" | "break"
        )
    })
}

/// Words of a title that is nothing but the end of the day.
const ENDS: [&str; 16] = [
    "slut",
    "slutt",
    "end",
    "ends",
    "afslutning",
    "avslutning",
    "avslut",
    "finish",
    "close",
    "closing",
    "farvel",
    "hjemreise",
    "hemresa",
    "hjemrejse",
    "adjourn",
    "slutter",
];
const THANKS: [&str; 7] = [
    "vel hjem",
    "tak for i dag",
    "takk for i dag",
    "tack för idag",
    "tack för i dag",
    "takk for nå",
    "thank you",
];

/// Whether a title says that the day ends and nothing more.
pub(super) fn is_end(title: &str) -> bool {
    let words: Vec<String> = words(title).collect();
    let adds = |word: &String| {
        matches!(
            word.as_str(),
            "og" | "och" | "and" | "med" | "with" | "v" | "ved"
        )
    };
    let says = |word: &String| ENDS.contains(&word.as_str());
    let joined = words.join(" ");
    let thanks = THANKS.iter().any(|thanks| joined.starts_with(thanks));
    words.len() <= 5
        && !words.iter().any(adds)
        && (words.first().is_some_and(says)
            || words.last().is_some_and(says) && words.len() <= 3
            || thanks)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_told_by_the_first_word_that_tells() {
        use ItemKind::{
            Break, Closing, Discussion, GroupWork, Lunch, Opening, Other, Reflection, Summary, Talk,
        };
        for (title, language, kind) in [
            ("Frokost", Language::Da, Lunch),
            ("Frokost", Language::Nb, Break),
            ("Frokostpause", Language::Da, Lunch),
            ("Frukost", Language::Sv, Break),
            ("Lunsj", Language::Nb, Lunch),
            ("Lunsjpause", Language::Nb, Lunch),
            ("Lunch på egen hand", Language::Sv, Lunch),
            ("Lunchföreläsning om hälsa", Language::Sv, Other),
            ("Kaffepause", Language::Da, Break),
            ("Eftermiddagsfika", Language::Sv, Break),
            ("Bensträckare", Language::Sv, Break),
            ("Coffee break", Language::En, Break),
            ("Gruppearbeid inkludert lunsjpause", Language::Nb, GroupWork),
            ("Arbete i grupper", Language::Sv, GroupWork),
            ("Oppsummering før lunsj", Language::Nb, Summary),
            ("Velkomst og kaffe", Language::Da, Opening),
            ("Felles refleksjon", Language::Nb, Reflection),
            ("Questions and answers", Language::En, Discussion),
            ("Afslutning og evaluering", Language::Da, Closing),
            ("Oplæg: Sundhed på tværs", Language::Da, Talk),
            ("Sundhed på tværs", Language::Da, Other),
            ("", Language::En, Other),
        ] {
            assert_eq!(of(title, language), kind, "{title}");
        }
    }

    #[test]
    fn an_end_says_nothing_more() {
        for end in [
            "Slut",
            "Slutt",
            "End",
            "Afslutning",
            "Avslutning",
            "End of day one",
            "Tak for i dag",
            "Programmet slutter",
            "Slut för dagen",
        ] {
            assert!(is_end(end), "{end}");
        }
        for item in [
            "Avslutning og oppsummering",
            "Afslutning v/ Anna",
            "Slutspurten i kommunen med Anna",
            "Lunch",
            "Velkommen",
        ] {
            assert!(!is_end(item), "{item}");
        }
    }
}
