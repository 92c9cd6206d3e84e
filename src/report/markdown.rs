//! A report as Markdown, for mail, wikis and whoever goes on writing. What notes say is text in it, whatever signs they have.
//! Drawings are left out: what they show stands in the tables beside them.

mod escape;

use super::Report;
use super::document::{Block, Cell, Document, Entry, Table};
use crate::text::Texts;
use escape::{cell, line, paragraph};

/// A report as Markdown (CommonMark with the tables of GitHub).
#[must_use]
pub fn markdown(report: &Report<'_>, texts: &Texts) -> String {
    write(&Document::of(report, texts), texts)
}

fn write(document: &Document, texts: &Texts) -> String {
    let mut sheet = Sheet::default();
    sheet.heading(1, &document.title);
    let facts = document.facts.iter().map(|fact| line(fact));
    sheet.block(&facts.collect::<Vec<_>>().join("  \n"));
    if document.parts.is_empty() {
        sheet.block(&line(&texts.msg_document_empty()));
    }
    for part in &document.parts {
        sheet.heading(2, &part.heading);
        part.blocks.iter().for_each(|block| sheet.write(block));
    }
    let written = texts.msg_document_written(texts.date(document.date));
    sheet.block(&format!("*{}*", line(&written)));
    sheet.text
}

#[derive(Default)]
struct Sheet {
    /// What there is so far.
    text: String,
    /// The last heading.
    under: String,
}

impl Sheet {
    fn write(&mut self, block: &Block) {
        match block {
            Block::Heading(text) => self.heading(3, text),
            Block::Question(text) => self.heading(4, text),
            Block::Voice(text) => self.block(&format!("**{}**", line(text))),
            Block::Paragraph(text) => self.block(&paragraph(text, "")),
            Block::Remark(text) => self.block(&format!("*{}*", line(text))),
            Block::List(items) => {
                let items = items
                    .iter()
                    .map(|item| format!("- {}", paragraph(item, "  ")));
                self.block(&items.collect::<Vec<_>>().join("\n"));
            }
            Block::Notes(notes) => {
                let notes: Vec<String> = notes.iter().map(note).collect();
                self.block(&notes.join("\n"));
            }
            Block::Table(table) => self.table(table),
            Block::Figure(_) => {}
        }
    }

    fn heading(&mut self, level: usize, text: &str) {
        let signs = "#".repeat(level);
        self.block(&format!("{signs} {}", line(text)));
        text.clone_into(&mut self.under);
    }

    /// A paragraph, heading, list or table, with a free line before it.
    fn block(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn table(&mut self, table: &Table) {
        let is_said = table.columns.iter().any(|it| it.heading == table.caption);
        if !table.caption.is_empty() && table.caption != self.under && !is_said {
            self.block(&format!("*{}*", line(&table.caption)));
        }
        let written = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
        let heads = table.columns.iter().map(|column| cell(&column.heading));
        let rule = format!("|{}", " --- |".repeat(table.columns.len()));
        let rows = table
            .rows
            .iter()
            .map(|row| written(row.iter().map(both).collect()));
        let lines: Vec<String> = [written(heads.collect()), rule]
            .into_iter()
            .chain(rows)
            .collect();
        self.block(&lines.join("\n"));
    }
}

/// The text of a cell, and below it what is said in small.
fn both(of: &Cell) -> String {
    let aside = line(&of.aside);
    match (cell(&of.text), aside.is_empty()) {
        (text, true) => text,
        (text, false) if text.is_empty() => format!("*{aside}*"),
        (text, false) => format!("{text}<br>*{aside}*"),
    }
}

/// An item of a list: what kind it is, the text, and below it what else is known.
fn note(entry: &Entry) -> String {
    let kind = match line(&entry.kind) {
        kind if kind.is_empty() => kind,
        kind => format!("**{kind}:** "),
    };
    let text = paragraph(&entry.text, "  ");
    match line(&entry.aside) {
        aside if aside.is_empty() => format!("- {kind}{text}"),
        aside => format!("- {kind}{text}  \n  *{aside}*"),
    }
}

#[cfg(test)]
#[path = "markdown_tests.rs"]
mod tests;
