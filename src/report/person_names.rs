//! Persons' names in fields that hold a person or a role: `Anna Holm, SKR`, `Chair of the committee`, `Møteleder`.

use std::collections::HashSet;

use super::names::words_of;
use crate::session::Session;
use crate::session::analysis::{is_given_name, is_like_a_persons_name};

/// How words end that say what somebody is or where, in the four languages.
const ROLE_ENDINGS: &str = "are aren arna leder lederen lederne ledare chef chefen cheferna sjef sjefen rektor rektorn rektoren \
    nämnd nämnden utvalg utvalget udvalg udvalget kommun kommunen kommune region regionen grupp gruppen \
    gruppe group team teamet enhet enheten enhed enheden förvaltning forvaltning förvaltningen \
    forvaltningen styrelse styrelsen råd rådet strateg strategen konsulent konsulenten konsult referent \
    politiker ordförande formand formanden direktör direktör direktør direktøren direktören lærer \
    sygeplejerske sköterska";

/// Letters before such an ending: Kåre is a name.
const SHORTEST_STEM: usize = 3;

/// Words that say what somebody is or who all are.
const ROLES: &str = "all alla alle everyone everybody facilitator facilitators scribe chair host moderator leader head \
    manager director officer teacher teachers nurse nurses planner worker social service services office \
    council committee board school schools union health public finance municipal municipality skola \
    skolan skolen skole participants participant deltagere deltakere deltager deltaker coordinator \
    secretary course prof professor dr fru";

/// Signs that part what a field says.
const PARTING: [char; 9] = [',', ';', '/', '&', '(', ')', ':', '–', '|'];

/// What a session knows by name that is no person: organisations, places, groups.
pub(super) struct Known {
    texts: Vec<String>,
    all: HashSet<String>,
}

impl Known {
    pub(super) fn of(session: &Session) -> Known {
        let programme = &session.programme;
        let mut texts = vec![
            &session.title,
            &session.place,
            &programme.title,
            &programme.organiser,
        ];
        for person in &session.people {
            texts.extend([&person.function, &person.organisation, &person.sector]);
        }
        for one in &session.stakeholders {
            texts.push(&one.organisation);
            if !is_like_a_persons_name(&one.name) {
                texts.push(&one.name);
            }
        }
        texts.extend(session.groups.iter().map(|group| &group.name));
        let mut all = HashSet::new();
        for text in texts {
            let text = text.to_lowercase();
            if !text.trim().is_empty() {
                all.insert(text);
            }
        }
        let texts = all.iter().cloned().collect();
        Known { texts, all }
    }

    fn has(&self, words: &str) -> bool {
        let words = words.to_lowercase();
        self.all.contains(&words) || self.texts.iter().any(|text| text.contains(&words))
    }
}

/// The names of persons in such a field: two capitalised words or more in a row, a common given name, and one capitalised word
/// that is all the field says, unless any of them says what somebody is. In doubt it is a name.
pub(super) fn in_field(text: &str, known: &Known) -> Vec<String> {
    let mut names = Vec::new();
    let words = text.split_whitespace().count();
    for piece in text.split(PARTING) {
        let mut run: Vec<&str> = Vec::new();
        for word in piece.split_whitespace().chain([""]) {
            if may_be_in_a_name(word) || (!run.is_empty() && is_joining(word)) {
                run.push(word);
                continue;
            }
            while run.last().is_some_and(|last| is_joining(last)) {
                run.pop();
            }
            let name = run.join(" ");
            let is_name = match run.len() {
                0 => false,
                1 => is_given_name(&name) || (words == 1 && !known.has(&name)),
                _ => is_like_a_persons_name(&name) || !known.has(&name),
            };
            if is_name {
                names.push(name);
            }
            run.clear();
        }
    }
    names
}

/// Whether a word has a capital and does not say what somebody is.
fn may_be_in_a_name(word: &str) -> bool {
    let words = words_of(word);
    word.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase())
        && word.chars().nth(1).is_none_or(|c| !c.is_uppercase())
        && (is_given_name(word) || !words.iter().any(|word| is_role(word)))
}

fn is_role(word: &str) -> bool {
    let ends = |ending: &str| {
        let before = word.strip_suffix(ending);
        before.is_some_and(|before| before.is_empty() || before.chars().count() >= SHORTEST_STEM)
    };
    let mut roles = ROLES.split_whitespace();
    roles.any(|role| role == word) || ROLE_ENDINGS.split_whitespace().any(ends)
}

fn is_joining(word: &str) -> bool {
    matches!(
        word,
        "von" | "van" | "der" | "den" | "af" | "av" | "de" | "di" | "da" | "al" | "el" | "bin"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::samples;

    #[test]
    fn names_are_told_from_roles() {
        let mut session = samples::session();
        session.people[0].organisation = "Sund By Netværket".into();
        let known = Known::of(&session);
        let cases: &[(&str, &[&str])] = &[
            ("", &[]),
            ("Anna Holm", &["Anna Holm"]),
            ("Anna Holm, SKR", &["Anna Holm"]),
            (
                "Fatuma Ali och Åsa Öhman (KI)",
                &["Fatuma Ali", "Åsa Öhman"],
            ),
            ("rektor Eva-Lena von Berg", &["Eva-Lena von Berg"]),
            ("Rektor Eva Berg", &["Eva Berg"]),
            ("Torbjörn", &["Torbjörn"]),
            ("Fatuma", &["Fatuma"]),
            ("v/ Lars Møller", &["Lars Møller"]),
            ("Course leader", &[]),
            ("Scribe", &[]),
            ("Kursledare", &[]),
            ("Møteleder", &[]),
            ("Mødeleder, Sund By Netværket", &[]),
            ("Konsulent, Center for Forebyggelse i praksis", &[]),
            ("Chair of the children and education committee", &[]),
            ("Ordförande i socialnämnden, kustkommunen", &[]),
            ("Opposition's spokesperson on schools", &[]),
            ("Finance Office", &[]),
            ("Alla", &[]),
            ("SKR", &[]),
            ("alla med Karin", &["Karin"]),
        ];
        for (field, expected) in cases {
            assert_eq!(in_field(field, &known), *expected, "{field}");
        }
    }
}
