//! Which of the four languages a text is written in.

use super::mark::words;
use crate::programme::Language;

/// Words that tell, each with the languages in which they are written so.
const SWEDISH: [&str; 26] = [
    "och",
    "är",
    "för",
    "att",
    "inte",
    "från",
    "till",
    "välkommen",
    "välkomna",
    "med",
    "som",
    "paus",
    "fika",
    "frukost",
    "förmiddag",
    "föreläsning",
    "grupparbete",
    "inbjudan",
    "anmälan",
    "klockan",
    "lokal",
    "avslutning",
    "sammanfattning",
    "av",
    "på",
    "hälsa",
];
const DANISH: [&str; 32] = [
    "og",
    "er",
    "til",
    "af",
    "på",
    "fra",
    "med",
    "ikke",
    "hvad",
    "velkomst",
    "velkommen",
    "frokost",
    "pause",
    "oplæg",
    "gruppearbejde",
    "afslutning",
    "opsamling",
    "tilmelding",
    "klokken",
    "invitation",
    "kommunen",
    "sundhed",
    "uge",
    "mødeleder",
    "deltagere",
    "refleksion",
    "morgenmad",
    "hvem",
    "hvor",
    "eftermiddag",
    "at",
    "ved",
];
const NORWEGIAN: [&str; 33] = [
    "og",
    "er",
    "til",
    "av",
    "på",
    "fra",
    "med",
    "ikke",
    "hva",
    "velkommen",
    "lunsj",
    "pause",
    "innlegg",
    "foredrag",
    "gruppearbeid",
    "avslutning",
    "oppsummering",
    "påmelding",
    "klokken",
    "klokka",
    "invitasjon",
    "kommunen",
    "helse",
    "uke",
    "møteleder",
    "deltakere",
    "deltakerne",
    "refleksjon",
    "hvem",
    "hvor",
    "ettermiddag",
    "å",
    "ved",
];
const ENGLISH: [&str; 26] = [
    "and",
    "the",
    "of",
    "to",
    "is",
    "for",
    "with",
    "from",
    "at",
    "not",
    "welcome",
    "break",
    "coffee",
    "lunch",
    "group",
    "work",
    "discussion",
    "closing",
    "summary",
    "registration",
    "invitation",
    "programme",
    "agenda",
    "participants",
    "health",
    "speaker",
];

/// The language that most of the telling words belong to; nothing when none tells, or two tell as much.
pub(super) fn language(text: &str) -> Option<Language> {
    let mut scores = [
        (Language::Sv, 0),
        (Language::Da, 0),
        (Language::Nb, 0),
        (Language::En, 0),
    ];
    for word in words(text) {
        let known: [&[&str]; 4] = [&SWEDISH, &DANISH, &NORWEGIAN, &ENGLISH];
        for ((_, score), list) in scores.iter_mut().zip(known) {
            *score += u32::from(list.contains(&word.as_str()));
        }
        let swedish = word.contains(['ä', 'ö']);
        let neither = word.contains(['æ', 'ø']);
        scores[0].1 += u32::from(swedish);
        scores[1].1 += u32::from(neither);
        scores[2].1 += u32::from(neither);
    }
    let best = scores.iter().map(|(_, score)| *score).max()?;
    let mut winners = scores
        .iter()
        .filter(|(_, score)| *score == best && best > 0);
    let winner = winners.next()?;
    winners.next().is_none().then_some(winner.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_guessed_from_its_words() {
        for (text, expected) in [
            (
                "Välkommen till en dag om hälsa\n09:00 Inledning och fika",
                Some(Language::Sv),
            ),
            (
                "Program\n09:00 Velkomst\n12:00 Frokost\n13:00 Oplæg af ...",
                Some(Language::Da),
            ),
            (
                "Invitasjon til workshop\n10:00 Velkommen\n11:30 Lunsj\n13:00 Gruppearbeid",
                Some(Language::Nb),
            ),
            (
                "Agenda\n9:00 Welcome and coffee\n12:00 Lunch",
                Some(Language::En),
            ),
            ("10:00\n11:00", None),
            ("", None),
        ] {
            assert_eq!(language(text), expected, "{text}");
        }
    }
}
