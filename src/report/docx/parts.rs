//! The parts of a document beside its text: what lies in it, how it looks, what it is.

use std::fmt::Write as _;

use crate::programme::Language;
use crate::report::document::Document;
use crate::report::markup::escaped;

pub(super) const CONTENT_TYPES: &str = include_str!("content_types.xml");
pub(super) const RELATIONS: &str = include_str!("relations.xml");
pub(super) const APPLICATION: &str = include_str!("application.xml");
pub(super) const NUMBERING: &str = include_str!("numbering.xml");
pub(super) const SETTINGS: &str = include_str!("settings.xml");
const STYLES: &str = include_str!("styles.xml");
const FOOTER: &str = include_str!("footer.xml");

/// What the parts of the document refer to; a picture by its number from 1.
pub(super) fn document_relations(pictures: usize) -> String {
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">",
    );
    let mut relation = |id: &str, kind: &str, target: &str| {
        // Writing to a string does not fail.
        let _ = write!(
            out,
            "<Relationship Id=\"{id}\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/>"
        );
    };
    for part in ["styles", "numbering", "settings"] {
        relation(part, part, &format!("{part}.xml"));
    }
    relation("footer", "footer", "footer1.xml");
    for n in 1..=pictures {
        relation(
            &format!("picture{n}"),
            "image",
            &format!("media/picture{n}.png"),
        );
    }
    out += "</Relationships>";
    out
}

/// The styles, with the language in which the spelling is checked.
pub(super) fn styles(language: Language) -> String {
    STYLES.replace("LANGUAGE", tag(language))
}

/// The title and the page's number on each page.
pub(super) fn footer(document: &Document) -> String {
    FOOTER.replace("TITLE", &escaped(&document.title))
}

/// Title, language and date.
pub(super) fn properties(document: &Document) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <dc:title>{}</dc:title><dc:language>{}</dc:language>\
         <dcterms:created xsi:type=\"dcterms:W3CDTF\">{date}T00:00:00Z</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{date}T00:00:00Z</dcterms:modified>\
         </cp:coreProperties>",
        escaped(&document.title),
        tag(document.language),
        date = document.date.format("%Y-%m-%d"),
    )
}

fn tag(language: Language) -> &'static str {
    match language {
        Language::Sv => "sv-SE",
        Language::Da => "da-DK",
        Language::Nb => "nb-NO",
        Language::En => "en-GB",
    }
}
