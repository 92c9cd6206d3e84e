//! What an organisation commits to for good, where the programme's worksheets ask for it: long-term work, follow-up of results,
//! a contact person.

use uuid::Uuid;

use super::document::{Note, NoteKind, Session};
use super::worksheet::WorksheetEntry;
use crate::programme::{CommitmentKind, Field, Module, Other, Per, Worksheet};

/// One line of what is committed to by one group, one person, or all.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pledge<'a> {
    pub module: &'a Module,
    pub field: &'a Field,
    pub kind: CommitmentKind,
    pub by: PledgedBy,
    /// What is said; none when nothing is yet.
    pub said: Option<Said<'a>>,
}

/// Who commits to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PledgedBy {
    All,
    Group(Uuid),
    Person(Uuid),
}

/// Where it is said.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Said<'a> {
    InWorksheet(&'a str),
    /// In a commitment of the same group or person that has the field's id as its tag.
    InNote(&'a Note),
}

impl PledgedBy {
    /// Who filled a worksheet in.
    #[must_use]
    pub fn of(entry: &WorksheetEntry) -> PledgedBy {
        match (entry.group, entry.person) {
            (Some(group), _) => PledgedBy::Group(group),
            (None, Some(person)) => PledgedBy::Person(person),
            (None, None) => PledgedBy::All,
        }
    }

    fn said_in(self, note: &Note) -> bool {
        match self {
            PledgedBy::All => note.group.is_none() && note.person.is_none(),
            PledgedBy::Group(group) => note.group == Some(group),
            PledgedBy::Person(person) => note.person == Some(person),
        }
    }

    /// An empty worksheet of theirs.
    #[must_use]
    pub fn worksheet(self, id: Uuid, module: &str) -> WorksheetEntry {
        let (group, person) = match self {
            PledgedBy::All => (None, None),
            PledgedBy::Group(group) => (Some(group), None),
            PledgedBy::Person(person) => (None, Some(person)),
        };
        WorksheetEntry {
            id,
            module: module.to_owned(),
            group,
            person,
            created: None,
            values: Other::new(),
            other: Other::new(),
        }
    }
}

impl Session {
    /// The lines of what is committed to for good, with those of which nothing is said yet; by who commits, in the order of the
    /// session. Empty when no worksheet of the programme asks for them.
    #[must_use]
    pub fn pledges(&self) -> Vec<Pledge<'_>> {
        let mut pledges = Vec::new();
        for module in &self.programme.modules {
            let Some(worksheet) = &module.worksheet else {
                continue;
            };
            let fields = worksheet.fields.iter();
            let fields: Vec<_> = fields
                .filter_map(|field| Some((field, field.commitment?)))
                .collect();
            if fields.is_empty() {
                continue;
            }
            for by in self.asked(module, worksheet) {
                pledges.extend(fields.iter().map(|(field, kind)| Pledge {
                    module,
                    field,
                    kind: *kind,
                    by,
                    said: self.said(module, field, by),
                }));
            }
        }
        pledges
    }

    /// The worksheet of a module that someone filled in last, if anyone has.
    #[must_use]
    pub fn worksheet_of(&self, module: &str, by: PledgedBy) -> Option<&WorksheetEntry> {
        let mut entries = self.worksheets.iter().rev();
        entries.find(|entry| entry.module == module && PledgedBy::of(entry) == by)
    }

    /// Those who are to fill a worksheet in, and whoever else has.
    fn asked(&self, module: &Module, worksheet: &Worksheet) -> Vec<PledgedBy> {
        let mut asked: Vec<PledgedBy> = match worksheet.per {
            Some(Per::Group) => {
                let groups = self.groups.iter().filter(|group| !group.gone);
                groups.map(|group| PledgedBy::Group(group.id)).collect()
            }
            Some(Per::Person) => {
                let people = self.people.iter();
                people.map(|person| PledgedBy::Person(person.id)).collect()
            }
            Some(Per::All) | None => Vec::new(),
        };
        let entries = self.worksheets.iter().filter(|e| e.module == module.id);
        for by in entries.map(PledgedBy::of) {
            if !asked.contains(&by) {
                asked.push(by);
            }
        }
        if asked.is_empty() {
            asked.push(PledgedBy::All);
        }
        asked
    }

    fn said(&self, module: &Module, field: &Field, by: PledgedBy) -> Option<Said<'_>> {
        let written = self
            .worksheet_of(&module.id, by)
            .and_then(|entry| entry.values.get(&field.id)?.as_str())
            .filter(|text| !text.trim().is_empty());
        let noted = || {
            let is_it = |note: &&Note| {
                let tagged = note.tags.iter().any(|tag| tag == &field.id);
                note.kind == NoteKind::Commitment && tagged && by.said_in(note)
            };
            self.notes.iter().rev().find(is_it).map(Said::InNote)
        };
        written.map(Said::InWorksheet).or_else(noted)
    }
}

#[cfg(test)]
#[path = "pledges_tests.rs"]
mod tests;
