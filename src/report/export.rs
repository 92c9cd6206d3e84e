//! A document made to order: what goes in, in which shape and language, with names or without.

use chrono::Utc;
use uuid::Uuid;

use super::contents::{Contents, Part, select};
use super::csv::{self, Sheet, Style};
use super::redact::Redaction;
use super::{Report, calendar, markdown};
use crate::programme::Language;
use crate::session::{self, Session};
use crate::text::Texts;
use crate::timetable::Moment;

/// In which shape a session goes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    Markdown,
    Csv(Sheet, Style),
    Calendar,
    Json,
}

impl Format {
    /// How its files end.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Format::Markdown => "md",
            Format::Csv(..) => "csv",
            Format::Calendar => "ics",
            Format::Json => "json",
        }
    }

    /// What of a session it has, for the name of its file; nothing when that is all.
    #[must_use]
    pub fn of(self) -> &'static str {
        match self {
            Format::Csv(sheet, _) => sheet.name(),
            _ => "",
        }
    }

    /// Whether it can be read as text.
    #[must_use]
    pub fn is_text(self) -> bool {
        true
    }
}

/// What is to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    pub format: Format,
    pub contents: Contents,
    /// Roles and numbers instead of names.
    pub redact: bool,
    pub language: Language,
}

/// What was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    pub document: Vec<u8>,
    /// Who is who in a document without names, as a table; it does not go with the document.
    pub key: Option<Vec<u8>>,
}

/// Why nothing was made.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    #[error(transparent)]
    Csv(#[from] ::csv::Error),
    #[error(transparent)]
    Json(#[from] serde_json::Error),
}

/// Makes it, of a session as it stands at a moment.
///
/// # Errors
/// When the document cannot be written in its format.
pub fn make(
    session: &Session,
    order: &Order,
    texts: &Texts,
    now: &Moment,
) -> Result<Made, ExportError> {
    let mut selected = select(session, &order.contents);
    let redaction = order.redact.then(|| Redaction::of(session, texts));
    if let Some(redaction) = &redaction {
        redaction.apply(&mut selected);
    }
    let document = match order.format {
        Format::Markdown => markdown::markdown(&Report::new(&selected, now), texts).into_bytes(),
        Format::Csv(sheet, style) => csv::table(&Report::new(&selected, now), sheet, style, texts)?,
        Format::Calendar => {
            let made = now.at.with_timezone(&Utc);
            calendar::calendar(&selected, made, texts).into_bytes()
        }
        Format::Json => {
            selected.id = id_of_copy(session.id, order);
            session::write(&selected)?.into_bytes()
        }
    };
    let key = redaction.map(|it| csv::key(it.key(), Style::default(), texts));
    Ok(Made {
        document,
        key: key.transpose()?,
    })
}

/// The whole session is the same session; one from which something was taken is another, so that nobody's later opening or
/// merging takes the one for the other. The same order gives the same id.
fn id_of_copy(id: Uuid, order: &Order) -> Uuid {
    let missing = Part::ALL.iter().enumerate();
    let missing = missing.filter(|(_, part)| !order.contents.has(**part));
    let marks = missing.fold(u16::from(order.redact), |marks, (index, _)| {
        marks | 2 << index
    });
    Uuid::from_u128(id.as_u128() ^ u128::from(marks))
}

#[cfg(test)]
#[path = "export_tests.rs"]
mod tests;
