//! The report as a document for word processors (Office Open XML): headings in the styles that they know, tables whose headings
//! are repeated on each page, drawings as pictures with their words beside them.
//!
//! The marks are written here and not by a library: none at hand writes repeated headings, the language, or words for pictures.

mod body;
mod package;
mod parts;

use super::Report;
use super::document::Document;
use super::picture::PictureError;
use crate::text::Texts;

use package::Package;

/// Why there is no document.
#[derive(Debug, thiserror::Error)]
pub enum DocxError {
    #[error(transparent)]
    Picture(#[from] PictureError),
    #[error("more than 4 GB do not fit into a document")]
    TooLarge,
}

/// The document's bytes: a `.docx` file.
pub fn document(report: &Report<'_>, texts: &Texts) -> Result<Vec<u8>, DocxError> {
    write(&Document::of(report, texts), texts)
}

fn write(document: &Document, texts: &Texts) -> Result<Vec<u8>, DocxError> {
    let body = body::write(document, texts)?;
    let mut package = Package::default();
    package.add("[Content_Types].xml", parts::CONTENT_TYPES.as_bytes())?;
    package.add("_rels/.rels", parts::RELATIONS.as_bytes())?;
    package.add("docProps/app.xml", parts::APPLICATION.as_bytes())?;
    package.add("docProps/core.xml", parts::properties(document).as_bytes())?;
    let relations = parts::document_relations(body.pictures.len());
    package.add("word/_rels/document.xml.rels", relations.as_bytes())?;
    package.add("word/document.xml", body.xml.as_bytes())?;
    package.add(
        "word/styles.xml",
        parts::styles(document.language).as_bytes(),
    )?;
    package.add("word/numbering.xml", parts::NUMBERING.as_bytes())?;
    package.add("word/settings.xml", parts::SETTINGS.as_bytes())?;
    package.add("word/footer1.xml", parts::footer(document).as_bytes())?;
    for (n, picture) in body.pictures.iter().enumerate() {
        package.add(&format!("word/media/picture{}.png", n + 1), &picture.png)?;
    }
    package.finish()
}

#[cfg(test)]
mod tests;
