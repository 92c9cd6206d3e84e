//! The report as one HTML page that is whole in itself: no script, nothing fetched from anywhere, and a policy that forbids
//! both to whatever shows it. It follows the reader's light or dark screen, fits a telephone, and prints on A4.

use askama::Template;

use super::Report;
use super::document::{Block, Cell, Document, Part, Role, Table};
use super::drawing::{Drawing, in_page};
use crate::programme::Language;
use crate::text::Texts;

/// Also well-formed XML, so that other programs can read it.
#[derive(Template)]
#[template(path = "page.html")]
struct Page<'a> {
    document: &'a Document,
    texts: &'a Texts,
    language: &'static str,
}

#[expect(
    clippy::unused_self,
    clippy::trivially_copy_pass_by_ref,
    reason = "the template asks its page, and hands over what it has as references"
)]
impl<'a> Page<'a> {
    /// The drawing, safe to stand in the page as it is: see [`in_page`]. Its parts are called by the place of its block.
    fn drawn(&self, drawing: &Drawing, part: &Part, block: &usize) -> String {
        in_page(drawing, &format!("{}-{}", part.id, block + 1))
    }

    /// What a column's cells are for.
    fn class(&self, role: &Role) -> &'static str {
        match role {
            Role::Subject => "subject",
            Role::Text => "text",
            Role::Number => "number",
        }
    }

    /// The cells of a row, each with the role of its column.
    fn cells(
        &self,
        table: &'a Table,
        row: &'a [Cell],
    ) -> impl Iterator<Item = (&'a Role, &'a Cell)> {
        table.columns.iter().map(|column| &column.role).zip(row)
    }

    fn written(&self) -> String {
        self.texts
            .msg_document_written(self.texts.date(self.document.date))
    }
}

/// The page as text.
#[must_use]
pub fn page(report: &Report<'_>, texts: &Texts) -> String {
    write(&Document::of(report, texts), texts)
}

fn write(document: &Document, texts: &Texts) -> String {
    let language = match document.language {
        Language::Sv => "sv",
        Language::Da => "da",
        Language::Nb => "nb",
        Language::En => "en",
    };
    let page = Page {
        document,
        texts,
        language,
    };
    let mut out = String::with_capacity(64 * 1024);
    // Writing to a string does not fail, and no value of the page fails to be shown.
    let _ = page.render_into(&mut out);
    out
}

#[cfg(test)]
mod tests;
