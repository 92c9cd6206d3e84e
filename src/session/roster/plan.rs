//! What a table makes of the participants: who is new, who is added to, and which rows are put aside.

use std::collections::{HashMap, HashSet};

use serde_json::Value;
use uuid::Uuid;

use super::columns::{Field, Home};
use super::likeness::folded;
use super::sheet::{Odd, Row, Sheet};
use super::words;
use crate::programme::{FieldKind, IntakeQuestion, Other};
use crate::session::{Edit, Note, Person, Session};

/// Where what is known of a participant beside the fields is kept in the file: column by column.
pub const KEPT: &str = "columns";

/// What a table makes of a session's participants.
#[derive(Debug, Clone, PartialEq)]
pub struct Import {
    /// What became of each row, in their order.
    pub rows: Vec<Imported>,
    /// The participants as they are then, those who are new after the others.
    people: Vec<Person>,
    /// How many there were before.
    before: usize,
    changed: HashSet<usize>,
}

/// What became of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Imported {
    New,
    /// Someone who was there already; something is added or corrected.
    Added,
    /// Someone who was there already just so.
    Same,
    Aside(Aside),
}

/// A row that no participant can be made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aside {
    pub line: u64,
    /// What stands in it.
    pub text: String,
    pub why: Why,
}

/// Why a row is put aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    Odd(Odd),
    /// It has neither name nor function.
    Nobody,
    /// Several participants could be meant.
    Several,
}

impl Import {
    /// Looks at what a table would make of a session's participants; `ids` gives those who are new theirs.
    #[must_use]
    pub fn new(sheet: &Sheet, session: &Session, ids: &mut dyn FnMut() -> Uuid) -> Import {
        let mut importing = Importing::new(sheet, session);
        let rows = sheet
            .rows
            .iter()
            .map(|row| importing.row(row, ids))
            .collect();
        Import {
            rows,
            people: importing.people,
            before: session.people.len(),
            changed: importing.changed,
        }
    }

    /// The rows that are put aside.
    pub fn aside(&self) -> impl Iterator<Item = &Aside> {
        self.rows.iter().filter_map(|row| match row {
            Imported::Aside(aside) => Some(aside),
            _ => None,
        })
    }

    /// How many rows became of a kind.
    #[must_use]
    pub fn count(&self, kind: &Imported) -> usize {
        self.rows.iter().filter(|row| *row == kind).count()
    }

    /// Those who are new.
    #[must_use]
    pub fn new_people(&self) -> &[Person] {
        self.people.get(self.before..).unwrap_or_default()
    }

    /// The change of the session, and the note that keeps what is put aside; none when nothing changes.
    #[must_use]
    pub fn edit(&self, session: &Session, note: Option<Note>) -> Option<Edit> {
        let mut edits = Vec::new();
        for (index, person) in self.people.iter().enumerate() {
            let person = || Box::new(person.clone());
            if index >= self.before {
                edits.push(Edit::InsertPerson {
                    index,
                    person: person(),
                });
            } else if self.changed.contains(&index) {
                edits.push(Edit::ReplacePerson(person()));
            }
        }
        // The same rows of the same file are not noted twice.
        let is_new = |note: &Note| session.notes.iter().all(|other| other.text != note.text);
        if let Some(note) = note.filter(is_new) {
            edits.push(Edit::InsertNote {
                index: session.notes.len(),
                note: Box::new(note),
            });
        }
        (!edits.is_empty()).then(|| Edit::together(edits))
    }
}

/// What a row says of a participant.
#[derive(Default)]
struct Said {
    given: String,
    family: String,
    name: String,
    function: String,
    organisation: String,
    sector: String,
    answers: Vec<(String, Value)>,
    kept: Vec<(String, String)>,
    here: Vec<String>,
    not_here: Vec<String>,
}

/// The field of a participant that an answer fills as well, when no column of its own does.
fn field_of_question(id: &str) -> Option<Field> {
    match id {
        "name" => Some(Field::Name),
        "function" => Some(Field::Function),
        "municipality" | "organisation" => Some(Field::Organisation),
        "sector" | "department" => Some(Field::Sector),
        _ => None,
    }
}

impl Said {
    fn field(&mut self, field: Field) -> &mut String {
        match field {
            Field::Name => &mut self.name,
            Field::GivenName => &mut self.given,
            Field::FamilyName => &mut self.family,
            Field::Function => &mut self.function,
            Field::Organisation => &mut self.organisation,
            Field::Sector => &mut self.sector,
        }
    }

    fn of(row: &Row, sheet: &Sheet, intake: &[IntakeQuestion]) -> Said {
        let mut said = Said::default();
        for (index, column) in sheet.columns.iter().enumerate() {
            let text = row.field(index);
            if let Home::Day(day) = &column.home {
                said.day(day, text);
            }
            if text.is_empty() {
                continue;
            }
            match &column.home {
                Home::Field(field) => text.clone_into(said.field(*field)),
                Home::Question(id) => said.answers.push((id.clone(), answer(text, id, intake))),
                Home::OtherQuestion => {
                    said.answers
                        .push((column.name.clone(), Value::String(text.to_owned())));
                }
                Home::Kept => said.kept.push((column.name.clone(), text.to_owned())),
                Home::Day(_) | Home::Nowhere => {}
            }
        }
        if said.name.is_empty() {
            let name = [said.given.as_str(), said.family.as_str()].join(" ");
            name.trim().clone_into(&mut said.name);
        }
        for (id, value) in said.answers.clone() {
            if let (Some(field), Value::String(text)) = (field_of_question(&id), value) {
                let field = said.field(field);
                if field.is_empty() {
                    *field = text;
                }
            }
        }
        said
    }

    fn day(&mut self, day: &str, text: &str) {
        let text = text.to_lowercase();
        if words::HERE.contains(&text.as_str()) {
            self.here.push(day.to_owned());
        } else if !text.is_empty() {
            self.not_here.push(day.to_owned());
        }
    }

    fn mail(&self) -> Option<String> {
        mail(self.kept.iter().map(|(_, text)| text.as_str()))
    }

    /// Adds to a participant what is said; what is not said stays.
    fn add_to(self, person: &mut Person) {
        for (text, field) in [
            (self.name, &mut person.name),
            (self.function, &mut person.function),
            (self.organisation, &mut person.organisation),
            (self.sector, &mut person.sector),
        ] {
            if !text.is_empty() {
                *field = text;
            }
        }
        person.answers.extend(self.answers);
        person.days.retain(|day| !self.not_here.contains(day));
        for day in self.here {
            if !person.days.contains(&day) {
                person.days.push(day);
            }
        }
        if self.kept.is_empty() {
            return;
        }
        let kept = self
            .kept
            .into_iter()
            .map(|(name, text)| (name, Value::String(text)));
        let there = person
            .other
            .entry(KEPT)
            .or_insert_with(|| Value::Object(Other::new()));
        if !there.is_object() {
            *there = Value::Object(Other::new());
        }
        if let Value::Object(there) = there {
            there.extend(kept);
        }
    }
}

/// An answer as the question's kind has it: yes and no, a number of the scale. What does not fit stays a text.
#[must_use]
pub fn answer(text: &str, id: &str, intake: &[IntakeQuestion]) -> Value {
    let kind = intake
        .iter()
        .find(|asked| asked.id == id)
        .map(|asked| asked.kind);
    let folded = folded(text);
    let number = || {
        text.parse()
            .ok()
            .filter(|number: &u64| (1..=5).contains(number))
    };
    let said = match kind {
        Some(FieldKind::YesNo) if words::HERE.contains(&folded.as_str()) => Some(Value::Bool(true)),
        Some(FieldKind::YesNo) if words::NOT_HERE.contains(&folded.as_str()) => {
            Some(Value::Bool(false))
        }
        Some(FieldKind::Scale) => number().map(Value::from),
        _ => None,
    };
    said.unwrap_or_else(|| Value::String(text.to_owned()))
}

/// The address among what is kept of a participant.
fn mail<'a>(mut texts: impl Iterator<Item = &'a str>) -> Option<String> {
    let is_mail = |text: &&str| text.contains('@') && !text.contains(char::is_whitespace);
    texts.find(is_mail).map(str::to_lowercase)
}

/// What a participant is known by, in the order in which it counts.
#[derive(Debug, PartialEq, Eq, Hash)]
enum Known {
    Mail(String),
    Name(String),
    /// Function and organisation of someone without a name.
    Role(String, String),
}

struct Importing<'a> {
    sheet: &'a Sheet,
    intake: &'a [IntakeQuestion],
    people: Vec<Person>,
    known: HashMap<Known, Vec<usize>>,
    /// Those without a name to whom a row has gone: the next row of the same role is someone else.
    used: HashSet<usize>,
    changed: HashSet<usize>,
}

/// Whom a row is about.
enum Whom {
    Nobody,
    One(usize),
    Several,
}

impl<'a> Importing<'a> {
    fn new(sheet: &'a Sheet, session: &'a Session) -> Importing<'a> {
        let mut importing = Importing {
            sheet,
            intake: &session.programme.intake,
            people: session.people.clone(),
            known: HashMap::new(),
            used: HashSet::new(),
            changed: HashSet::new(),
        };
        for index in 0..importing.people.len() {
            importing.learn(index);
        }
        importing
    }

    /// Remembers what a participant is known by.
    fn learn(&mut self, index: usize) {
        let Some(person) = self.people.get(index) else {
            return;
        };
        let kept = person.other.get(KEPT).and_then(Value::as_object);
        let texts = kept
            .into_iter()
            .flat_map(|kept| kept.values())
            .filter_map(Value::as_str);
        let by = [mail(texts).map(Known::Mail), Some(by_name(person))];
        for known in by.into_iter().flatten() {
            let people = self.known.entry(known).or_default();
            if !people.contains(&index) {
                people.push(index);
            }
        }
    }

    /// The address that is kept of a participant.
    fn mail_of(&self, index: usize) -> Option<String> {
        let kept = self.people.get(index)?.other.get(KEPT)?.as_object()?;
        mail(kept.values().filter_map(Value::as_str))
    }

    fn row(&mut self, row: &Row, ids: &mut dyn FnMut() -> Uuid) -> Imported {
        let aside = |why| {
            let separator = self.sheet.separator.unwrap_or(';');
            Imported::Aside(Aside {
                line: row.line,
                text: row.fields.join(&separator.to_string()),
                why,
            })
        };
        if let Some(odd) = row.odd {
            return aside(Why::Odd(odd));
        }
        let said = Said::of(row, self.sheet, self.intake);
        let mut person = Person::unknown(Uuid::nil());
        let whom = self.whom(&said);
        match whom {
            Whom::Several => aside(Why::Several),
            Whom::Nobody if said.name.is_empty() && said.function.is_empty() => aside(Why::Nobody),
            Whom::Nobody => {
                person.id = ids();
                said.add_to(&mut person);
                self.people.push(person);
                self.used.insert(self.people.len() - 1);
                self.learn(self.people.len() - 1);
                Imported::New
            }
            Whom::One(index) => {
                self.used.insert(index);
                let Some(there) = self.people.get_mut(index) else {
                    return aside(Why::Several);
                };
                person.clone_from(there);
                said.add_to(&mut person);
                if person == *there {
                    return Imported::Same;
                }
                *there = person;
                self.changed.insert(index);
                self.learn(index);
                Imported::Added
            }
        }
    }

    fn whom(&self, said: &Said) -> Whom {
        let known = |known: &Known| self.known.get(known).map(Vec::as_slice).unwrap_or_default();
        if let Some(mail) = said.mail()
            && let [one] = known(&Known::Mail(mail))
            && self.may_be_called(*one, &said.name)
        {
            return Whom::One(*one);
        }
        let like = Person {
            name: said.name.clone(),
            function: said.function.clone(),
            organisation: said.organisation.clone(),
            ..Person::unknown(Uuid::nil())
        };
        let candidates = known(&by_name(&like));
        if said.name.is_empty() {
            let free = candidates.iter().find(|index| !self.used.contains(index));
            let is_someone = !said.function.is_empty();
            return free
                .filter(|_| is_someone)
                .map_or(Whom::Nobody, |index| Whom::One(*index));
        }
        let organisation = |index: &&usize| {
            let person = self.people.get(**index);
            person
                .map(|person| folded(&person.organisation))
                .unwrap_or_default()
        };
        let wanted = folded(&said.organisation);
        if let Some(index) = candidates
            .iter()
            .find(|index| organisation(index) == wanted)
        {
            // Two people may have one name and one employer; their addresses tell.
            let other_mail = self.mail_of(*index).is_some_and(|mail| {
                let said = said.mail();
                said.is_some_and(|said| said != mail)
            });
            return if other_mail {
                Whom::Several
            } else {
                Whom::One(*index)
            };
        }
        let may_be = |index: &&usize| wanted.is_empty() || organisation(index).is_empty();
        let mut may_be = candidates.iter().filter(may_be);
        match (may_be.next(), may_be.next()) {
            (None, _) => Whom::Nobody,
            (Some(index), None) => Whom::One(*index),
            _ => Whom::Several,
        }
    }

    /// Whether a participant is called so, as far as is known: an address may be shared.
    fn may_be_called(&self, index: usize, name: &str) -> bool {
        let person = self.people.get(index);
        person.is_some_and(|person| {
            name.is_empty() || person.name.is_empty() || folded(&person.name) == folded(name)
        })
    }
}

fn by_name(person: &Person) -> Known {
    if person.name.trim().is_empty() {
        Known::Role(folded(&person.function), folded(&person.organisation))
    } else {
        Known::Name(folded(&person.name))
    }
}

#[cfg(test)]
#[path = "plan_tests.rs"]
mod tests;
