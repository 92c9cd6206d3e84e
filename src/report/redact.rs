//! Names of people replaced by what they do, or by numbers; who is who stands in a key that is kept apart.
//!
//! Names are known from where they are written as such: participants, facilitators, authors, who is responsible, presents or
//! sends, and stakeholders that are persons. They are then taken out of every text, also a first or family name alone. Somebody
//! who is named in running text only is not known here: whoever sends a document reads it first.

use std::collections::{BTreeSet, HashMap};

use super::contents::LEFT_OUT;
use super::every_text;
use super::names::{Names, words_of};
use super::person_names::{Known, in_field};
use crate::session::analysis::is_like_a_persons_name;
use crate::session::{Session, StakeholderKind};
use crate::text::{Texts, int};

/// How the people of a session are called when their names are not to be read.
#[derive(Debug, Clone, Default)]
pub struct Redaction {
    names: Names,
    /// Without first and family names alone.
    whole: Names,
    key: Vec<KeyLine>,
}

/// Who is who.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyLine {
    pub instead: String,
    pub name: String,
}

/// A person of the session, with what the name is to be replaced by: the role, if it is that of nobody else, else the number.
struct Somebody {
    name: String,
    role: Option<String>,
    numbered: String,
}

impl Redaction {
    /// From the whole session, so that names are known that stand in parts that do not go out.
    #[must_use]
    pub fn of(session: &Session, texts: &Texts) -> Redaction {
        let everybody = everybody(session, texts);
        // A role that names somebody is no role to be called by.
        let all = entries(&everybody, |one| one.numbered.clone());
        let all = Names::new(all.iter().map(|(name, it)| (name.as_str(), it.clone())));
        let instead = |one: &Somebody| {
            let role = one.role.as_ref().filter(|role| !all.are_in(role));
            role.unwrap_or(&one.numbered).clone()
        };
        let entries = entries(&everybody, instead);
        let names = entries.iter().map(|(name, it)| (name.as_str(), it.clone()));
        let whole = everybody
            .iter()
            .map(|one| (one.name.as_str(), instead(one)));
        Redaction {
            names: Names::new(names),
            whole: Names::new(whole),
            key: everybody
                .iter()
                .map(|one| KeyLine {
                    instead: instead(one),
                    name: one.name.clone(),
                })
                .collect(),
        }
    }

    /// Who is who, in the order of the session.
    #[must_use]
    pub fn key(&self) -> &[KeyLine] {
        &self.key
    }

    /// Takes the names out of every text of a session, or of a part of it.
    /// Of participants nothing stays but their fields and answers; addresses go, for they are made of names. What a place or an
    /// organisation is called keeps what is no more than a part of somebody's name: "Villa Lind" says nothing of Anna Lind.
    pub fn apply(&self, session: &mut Session) {
        let called = called(session);
        for person in &mut session.people {
            person.other.clear();
        }
        every_text::of_session(session, &mut |text| {
            without_addresses(text);
            self.names.replace_in(text);
        });
        for (field, mut text) in names_of_places(session).into_iter().zip(called) {
            without_addresses(&mut text);
            self.whole.replace_in(&mut text);
            *field = text;
        }
    }
}

/// What the session, its place and the organisations are called.
fn called(session: &Session) -> Vec<String> {
    let people = session.people.iter().map(|one| &one.organisation);
    let stakeholders = session.stakeholders.iter().map(|one| &one.organisation);
    let own = [&session.title, &session.place];
    own.into_iter()
        .chain(people)
        .chain(stakeholders)
        .cloned()
        .collect()
}

/// The fields of [`called`], in the same order.
fn names_of_places(session: &mut Session) -> Vec<&mut String> {
    let people = session.people.iter_mut().map(|one| &mut one.organisation);
    let stakeholders = session
        .stakeholders
        .iter_mut()
        .map(|one| &mut one.organisation);
    let own = [&mut session.title, &mut session.place];
    own.into_iter().chain(people).chain(stakeholders).collect()
}

/// Takes mail addresses out.
fn without_addresses(text: &mut String) {
    if !text.contains('@') {
        return;
    }
    let is_address = |word: &str| {
        word.split_once('@')
            .is_some_and(|(who, at)| !who.is_empty() && at.contains('.'))
    };
    let ends = |c: char| !c.is_alphanumeric();
    *text = text
        .split_inclusive(char::is_whitespace)
        .map(|word| {
            let core = word.trim_matches(ends);
            if is_address(core) {
                word.replace(core, LEFT_OUT)
            } else {
                word.to_owned()
            }
        })
        .collect();
}

/// Whole names first, then first and family names alone; what two people share says nobody.
fn entries(everybody: &[Somebody], instead: impl Fn(&Somebody) -> String) -> Vec<(String, String)> {
    let whole = everybody.iter().map(|one| (one.name.clone(), instead(one)));
    let mut entries: Vec<_> = whole.collect();
    let mut owners: HashMap<String, BTreeSet<usize>> = HashMap::new();
    for (index, one) in everybody.iter().enumerate() {
        for part in parts(&one.name) {
            owners.entry(capital(&part)).or_default().insert(index);
        }
    }
    let mut owners: Vec<_> = owners.into_iter().collect();
    owners.sort();
    for (part, owners) in owners {
        let only = owners.first().filter(|_| owners.len() == 1);
        let only = only.and_then(|index| everybody.get(*index));
        entries.push((part, only.map_or_else(|| LEFT_OUT.to_owned(), &instead)));
    }
    entries
}

/// The words of a name of several, without what only joins them.
fn parts(name: &str) -> Vec<String> {
    let words = words_of(name);
    if words.len() < 2 {
        return Vec::new();
    }
    let is_part = |word: &String| word.chars().count() > 1 && !JOINING.contains(&word.as_str());
    words.into_iter().filter(is_part).collect()
}

/// Alone it is a name only with a capital: Bo is one, bo is a word.
fn capital(word: &str) -> String {
    let mut chars = word.chars();
    let first = chars.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(chars).collect()
}

/// Words within names that are no names themselves.
const JOINING: [&str; 12] = [
    "von", "van", "der", "den", "af", "av", "de", "di", "da", "al", "el", "bin",
];

fn everybody(session: &Session, texts: &Texts) -> Vec<Somebody> {
    let mut found = Vec::new();
    let mut known: BTreeSet<Vec<String>> = BTreeSet::new();
    let labels = [
        texts.msg_redact_participant(0),
        texts.msg_redact_facilitator(0),
        texts.msg_redact_stakeholder(0),
        texts.msg_redact_person(0),
    ];
    let labels: BTreeSet<String> = labels.iter().flat_map(|label| words_of(label)).collect();
    let mut add = |name: &str, role: Option<String>, numbered: &dyn Fn() -> String| {
        let words = words_of(name);
        let says = |word: &String| word.contains(char::is_alphabetic) && !labels.contains(word);
        // What is a label already stays one.
        let is_new = words.iter().any(says) && known.insert(words);
        if is_new {
            found.push(Somebody {
                name: name.trim().to_owned(),
                role,
                numbered: numbered(),
            });
        }
        is_new
    };
    for (index, person) in session.people.iter().enumerate() {
        let role = person.function.trim();
        let is_role = |other: &str| other.trim().to_lowercase() == role.to_lowercase();
        let holders = session.people.iter().filter(|p| is_role(&p.function));
        let is_only = !role.is_empty() && holders.count() == 1;
        if !is_role(&person.name) {
            let numbered = || texts.msg_redact_participant(int(index + 1));
            add(&person.name, is_only.then(|| role.to_owned()), &numbered);
        }
    }
    let other = Known::of(session);
    for (index, text) in session.facilitators.iter().enumerate() {
        let numbered = || texts.msg_redact_facilitator(int(index + 1));
        for name in in_field(text, &other) {
            add(&name, None, &numbered);
        }
    }
    for (index, one) in session.stakeholders.iter().enumerate() {
        let is_person = one.kind == StakeholderKind::Person || is_like_a_persons_name(&one.name);
        let numbered = || texts.msg_redact_stakeholder(int(index + 1));
        for name in in_field(&one.name, &other) {
            if is_person {
                add(&name, None, &numbered);
            }
        }
    }
    let mut number = 1;
    for text in fields(session) {
        for name in in_field(text, &other) {
            if add(&name, None, &|| texts.msg_redact_person(number)) {
                number += 1;
            }
        }
    }
    found
}

/// The fields in which people are named beside lists of people.
fn fields(session: &Session) -> Vec<&str> {
    let drafts = session
        .drafts
        .iter()
        .filter_map(|draft| draft.note.as_deref());
    let notes = session.notes.iter().chain(drafts);
    let notes = notes.flat_map(|note| [note.responsible.as_deref(), note.author.as_deref()]);
    let items = session.programme.days.iter().flat_map(|day| &day.items);
    let presenters = items.map(|item| item.presenter.as_deref());
    let lines = session.communication.iter();
    let lines = lines.flat_map(|line| [Some(&*line.responsible), Some(&*line.sender)]);
    let strategies = session.stakeholders.iter();
    let strategies = strategies.map(|one| Some(one.responsible.as_str()));
    let all = notes.chain(presenters).chain(lines).chain(strategies);
    // Said of a thousand notes, a name is looked for once.
    let mut seen = BTreeSet::new();
    all.flatten().filter(|text| seen.insert(*text)).collect()
}

#[cfg(test)]
#[path = "redact_tests.rs"]
mod tests;
