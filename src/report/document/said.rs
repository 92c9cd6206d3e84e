//! What was said: by module, by question, by group; and the worksheets.

use std::collections::HashSet;

use serde_json::Value;
use uuid::Uuid;

use super::super::{Answer, Chapter};
use super::{Block, Cell, Column, Entry, Part, Table, Writer, capital, joined, line};
use crate::programme::{Field, FieldKind, Module};
use crate::report::markup::tidied;
use crate::session::{Filled, Note, NoteKind, Whom, WorksheetEntry, level_at};

/// Sheets that are read side by side.
const BESIDE: usize = 3;

impl Writer<'_> {
    pub(super) fn said(self) -> Option<Part> {
        let promised: HashSet<Uuid> = self
            .report
            .promised
            .notes
            .iter()
            .map(|(_, note)| note.id)
            .collect();
        let mut blocks = Vec::new();
        for chapter in &self.report.said.chapters {
            let mut said = Vec::new();
            for answer in &chapter.answers {
                self.answer(answer, &promised, &mut said);
            }
            if !said.is_empty() {
                blocks.push(Block::Heading(self.chapter_title(chapter.module)));
                blocks.append(&mut said);
            }
        }
        Part::new("said", self.texts.msg_document_said(), blocks)
    }

    /// The question, and what was said to it; nothing when there is nothing.
    fn answer(self, answer: &Answer<'_>, promised: &HashSet<Uuid>, blocks: &mut Vec<Block>) {
        let notes = answer.notes.iter();
        let notes: Vec<&Note> = notes
            .filter(|note| !promised.contains(&note.id))
            .copied()
            .collect();
        if notes.is_empty() {
            return;
        }
        if let Some(question) = answer.question {
            blocks.push(Block::Question(line(&question.text)));
        }
        for said in notes.chunk_by(|one, other| one.group == other.group) {
            let voice = said.first().and_then(|note| note.group);
            if let Some(group) = voice.and_then(|group| self.group(group)) {
                blocks.push(Block::Voice(group));
            }
            blocks.push(Block::Notes(
                said.iter().map(|note| self.entry(note)).collect(),
            ));
        }
    }

    pub(super) fn entry(self, note: &Note) -> Entry {
        let kind = Some(note.kind).filter(|kind| *kind != NoteKind::Reflection);
        let tags = note.tags.iter().map(|tag| format!("#{}", line(tag)));
        // Many a tag is written in the text.
        let tags = tags.filter(|tag| !note.text.contains(tag.as_str()));
        let author = note.author.as_deref().map(line);
        Entry {
            kind: kind
                .map(|kind| capital(self.texts.note_kind(kind)))
                .unwrap_or_default(),
            text: tidied(&note.text),
            aside: joined(tags.chain(author)).unwrap_or_default(),
        }
    }

    pub(super) fn chapter_title(self, module: Option<&Module>) -> String {
        module.map_or_else(
            || self.texts.msg_document_other(),
            |module| {
                let number = self.texts.msg_editor_module(module.number);
                format!("{number} · {}", line(&module.title))
            },
        )
    }

    /// What a group is called; none when it is no more.
    pub(super) fn group(self, id: Uuid) -> Option<String> {
        let name = self.report.session.group_name(id)?;
        Some(self.texts.msg_editor_group(line(name)))
    }

    pub(super) fn worksheets(self) -> Option<Part> {
        let mut blocks = Vec::new();
        for chapter in &self.report.said.chapters {
            let sheets = self.sheets(chapter);
            if !sheets.is_empty() {
                blocks.push(Block::Heading(self.chapter_title(chapter.module)));
                blocks.extend(sheets);
            }
        }
        Part::new("worksheets", self.texts.msg_document_worksheets(), blocks)
    }

    /// The sheets of a module: a line for each field, a column for each who filled it in.
    fn sheets(self, chapter: &Chapter<'_>) -> Vec<Block> {
        let worksheet = chapter.module.and_then(|module| module.worksheet.as_ref());
        let fields = worksheet.map_or(&[][..], |worksheet| &worksheet.fields);
        let title = worksheet.map_or_else(String::new, |worksheet| line(&worksheet.title));
        let sheets = chapter.worksheets.chunks(BESIDE);
        let tables = sheets.filter_map(|sheets| self.beside(&title, fields, sheets).block());
        tables.collect()
    }

    fn beside(self, title: &str, fields: &[Field], sheets: &[&WorksheetEntry]) -> Table {
        let mut columns = vec![Column::subject(String::new(), 22)];
        let share = 78 / u32::try_from(sheets.len()).unwrap_or(1).max(1);
        columns.extend(
            sheets
                .iter()
                .map(|sheet| Column::text(self.whose(sheet), share)),
        );
        let mut table = Table::new(title.to_owned(), columns);
        for field in fields {
            let cells = sheets
                .iter()
                .map(|sheet| Cell::of(&self.filled(field, sheet)));
            table.row(&field.label, cells.collect());
        }
        // What stands in fields that are no more.
        let mut gone: Vec<&String> = Vec::new();
        for id in sheets.iter().flat_map(|sheet| sheet.values.keys()) {
            if !gone.contains(&id) && fields.iter().all(|field| field.id != *id) {
                gone.push(id);
            }
        }
        for id in gone {
            let cells = sheets
                .iter()
                .map(|sheet| Cell::of(&self.value(sheet.values.get(id))));
            table.row(id, cells.collect());
        }
        table
    }

    fn whose(self, sheet: &WorksheetEntry) -> String {
        let texts = self.texts;
        let whose = match sheet.whom() {
            Whom::All => Some(texts.msg_sheet_for_all()),
            Whom::Group(group) => self.group(group),
            Whom::Person(person) => {
                let person = self.report.session.person(person);
                person
                    .map(|person| line(&person.label()))
                    .filter(|label| !label.is_empty())
            }
        };
        whose.unwrap_or_else(|| texts.msg_sheet_for_gone())
    }

    fn filled(self, field: &Field, sheet: &WorksheetEntry) -> String {
        let texts = self.texts;
        match sheet.says(field) {
            Filled::Nothing => String::new(),
            Filled::Text(text) | Filled::Odd(text) => text,
            Filled::Date(date) => texts.date(date),
            Filled::Step(step) => match field.kind {
                FieldKind::Choice => field.options.get(step).cloned().unwrap_or_default(),
                FieldKind::Level => level_at(step)
                    .map(|level| texts.level(level))
                    .unwrap_or_default(),
                FieldKind::YesNo if step == 0 => texts.msg_choice_yes(),
                FieldKind::YesNo => texts.msg_choice_no(),
                _ => (step + 1).to_string(),
            },
        }
    }

    /// A value in words, of a field or an answer of which nothing more is known.
    pub(super) fn value(self, value: Option<&Value>) -> String {
        match value {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(text)) => text.clone(),
            Some(Value::Bool(true)) => self.texts.msg_choice_yes(),
            Some(Value::Bool(false)) => self.texts.msg_choice_no(),
            Some(Value::Array(values)) => {
                let values: Vec<String> = values.iter().map(|one| self.value(Some(one))).collect();
                values.join(", ")
            }
            Some(other) => other.to_string(),
        }
    }
}

impl Table {
    /// Adds a line unless nothing stands in it.
    fn row(&mut self, subject: &str, cells: Vec<Cell>) {
        if cells.iter().any(|cell| !cell.is_empty()) {
            self.rows
                .push([Cell::of(subject)].into_iter().chain(cells).collect());
        }
    }
}
