//! What a document says, part for part, before it is a page or a file: composed once from the report, in one language, and
//! written out as HTML and as DOCX. So both say the same.
//!
//! Each note stands in it once: what was promised stands among the promises and not again where it was said.

mod people;
mod programme;
mod promised;
mod said;
mod stakeholders;
mod time;

use chrono::NaiveDate;

use super::Report;
use super::drawing::Drawing;
use super::markup::tidied;
use crate::programme::Language;
use crate::text::Texts;

/// A document in its language.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    pub language: Language,
    pub title: String,
    /// Where and when, who led it: a line for each.
    pub facts: Vec<String>,
    /// The day on which it was written.
    pub date: NaiveDate,
    pub parts: Vec<Part>,
}

/// What stands under a heading of the first level.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// Its anchor.
    pub id: &'static str,
    pub heading: String,
    pub blocks: Vec<Block>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// Of the second level: a day, a module, a table's subject.
    Heading(String),
    /// Of the third level: a question.
    Question(String),
    /// Who says what follows.
    Voice(String),
    Paragraph(String),
    /// Said in small.
    Remark(String),
    List(Vec<String>),
    Notes(Vec<Entry>),
    Table(Table),
    Figure(Drawing),
}

/// A note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What kind it is; empty where that goes without saying.
    pub kind: String,
    pub text: String,
    /// Who wrote it, its tags; may be empty.
    pub aside: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    pub caption: String,
    /// Whether the heading above it says the same: then the caption need not be seen.
    pub is_headed: bool,
    pub columns: Vec<Column>,
    /// As many cells in each as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    pub heading: String,
    /// How much of the width it takes, beside the others.
    pub share: u32,
    pub role: Role,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Says what its row is about.
    Subject,
    Text,
    /// Numbers and times, which stand under each other.
    Number,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    pub text: String,
    /// Below it, in small; may be empty.
    pub aside: String,
}

impl Document {
    /// The parts of which the report holds something.
    #[must_use]
    pub fn of(report: &Report<'_>, texts: &Texts) -> Document {
        let writer = Writer { report, texts };
        let parts = [
            writer.programme(),
            writer.said(),
            writer.promised(),
            writer.worksheets(),
            writer.stakeholders(),
            writer.time(),
            writer.people(),
            writer.expectations(),
            writer.about(),
        ];
        Document {
            language: texts.language,
            title: line(&report.session.title),
            facts: writer.facts(),
            date: report.today,
            parts: parts.into_iter().flatten().collect(),
        }
    }
}

/// What the document is composed of and in.
#[derive(Clone, Copy)]
struct Writer<'a> {
    report: &'a Report<'a>,
    texts: &'a Texts,
}

impl Writer<'_> {
    fn facts(self) -> Vec<String> {
        let (session, texts) = (self.report.session, self.texts);
        let dates: Vec<NaiveDate> = session.days.iter().map(|run| run.date).collect();
        let labelled = |label: String, text: &str| {
            let text = line(text);
            (!text.is_empty()).then(|| format!("{label}: {text}"))
        };
        let facts = [
            joined([line(&session.place), texts.dates(&dates)]),
            joined([
                line(&session.programme.title),
                line(&session.programme.organiser),
            ]),
            labelled(
                texts.msg_show_facilitators(),
                &session.facilitators.join(", "),
            ),
        ];
        facts.into_iter().flatten().collect()
    }
}

impl Part {
    /// None when nothing stands in it.
    fn new(id: &'static str, heading: String, mut blocks: Vec<Block>) -> Option<Part> {
        let heading = capital(heading);
        let mut above = heading.clone();
        for block in &mut blocks {
            match block {
                Block::Heading(text) => above.clone_from(text),
                Block::Table(table) => table.is_headed = table.caption == above,
                _ => {}
            }
        }
        (!blocks.is_empty()).then_some(Part {
            id,
            heading,
            blocks,
        })
    }
}

impl Table {
    fn new(caption: String, columns: Vec<Column>) -> Table {
        Table {
            caption,
            is_headed: false,
            columns,
            rows: Vec::new(),
        }
    }

    /// The table without the columns in which nothing stands; nothing without rows.
    fn block(mut self) -> Option<Block> {
        for at in (0..self.columns.len()).rev() {
            let is_empty = |row: &Vec<Cell>| row.get(at).is_none_or(Cell::is_empty);
            if self.rows.iter().all(is_empty) {
                self.columns.remove(at);
                for row in &mut self.rows {
                    row.remove(at);
                }
            }
        }
        (!self.rows.is_empty()).then_some(Block::Table(self))
    }
}

impl Column {
    fn subject(heading: String, share: u32) -> Column {
        Column {
            heading: capital(heading),
            share,
            role: Role::Subject,
        }
    }

    fn text(heading: String, share: u32) -> Column {
        Column {
            heading: capital(heading),
            share,
            role: Role::Text,
        }
    }

    fn number(heading: String, share: u32) -> Column {
        Column {
            heading: capital(heading),
            share,
            role: Role::Number,
        }
    }
}

impl Cell {
    fn of(text: &str) -> Cell {
        Cell {
            text: tidied(text),
            aside: String::new(),
        }
    }

    fn with(text: &str, aside: &str) -> Cell {
        Cell {
            text: tidied(text),
            aside: tidied(aside),
        }
    }

    fn is_empty(&self) -> bool {
        self.text.is_empty() && self.aside.is_empty()
    }
}

/// A text on one line.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What is there, with dots between; none when nothing is.
fn joined(parts: impl IntoIterator<Item = String>) -> Option<String> {
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

/// With a capital at its beginning: words of the console stand in the middle of lines, here they head a column.
fn capital(mut text: String) -> String {
    if let Some(first) = text.chars().next() {
        let capital: String = first.to_uppercase().collect();
        text.replace_range(..first.len_utf8(), &capital);
    }
    text
}

#[cfg(test)]
mod tests;
