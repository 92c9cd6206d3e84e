//! A document made to order: what goes in, in which shape and language, with names or without.

use chrono::Utc;
use uuid::Uuid;

use super::contents::{Contents, LeftOut, Part, left_out, select};
use super::csv::{self, Sheet, Style};
use super::redact::Redaction;
use super::{Report, calendar, docx, html, markdown};
use crate::programme::Language;
use crate::session::{self, Session};
use crate::text::{Texts, int};
use crate::timetable::Moment;

/// In which shape a session goes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    Markdown,
    /// One page that is whole in itself.
    Html,
    /// For word processors.
    Docx,
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
            Format::Html => "html",
            Format::Docx => "docx",
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
        self != Format::Docx
    }

    /// Whether a part of a session can stand in it.
    #[must_use]
    pub fn has_room_for(self, part: Part) -> bool {
        match self {
            Format::Markdown | Format::Html | Format::Docx | Format::Json => true,
            Format::Calendar => part == Part::Programme,
            Format::Csv(Sheet::Notes, _) => matches!(
                part,
                Part::Said | Part::Promised | Part::People | Part::Private
            ),
            Format::Csv(Sheet::Stakeholders, _) => {
                matches!(part, Part::Stakeholders | Part::Sensitive)
            }
            Format::Csv(Sheet::Time, _) => part == Part::Time,
            Format::Csv(Sheet::People, _) => matches!(part, Part::People | Part::Private),
        }
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

impl Order {
    /// What stays here that would have room in the document, because it is private or sensitive and was not asked for.
    #[must_use]
    pub fn leaves_out(&self, session: &Session) -> LeftOut {
        let mut contents = self.contents;
        for part in Part::ALL {
            if !self.format.has_room_for(part) {
                contents = contents.without(part);
            }
        }
        let mut left = left_out(session, &contents);
        let has = |part| self.format.has_room_for(part);
        if !has(Part::People) {
            left.people = 0;
        }
        if !(has(Part::People) && has(Part::Private)) {
            (left.about_people, left.answers) = (0, 0);
        }
        if matches!(self.format, Format::Csv(Sheet::Notes, _)) {
            // Those that are noted about are counted; who is there has no place among notes.
            (left.people, left.answers) = (0, 0);
        }
        left
    }
}

/// What was left out, in words, each with the parts that take it in.
#[must_use]
pub fn left_out_words(texts: &Texts, left: &LeftOut) -> Vec<(String, Vec<Part>)> {
    let of_people = vec![Part::People, Part::Private];
    let all = [
        (
            left.private_notes,
            texts.msg_left_out_notes(int(left.private_notes)),
            vec![Part::Private],
        ),
        (
            left.sensitive,
            texts.msg_left_out_sensitive(int(left.sensitive)),
            vec![Part::Sensitive],
        ),
        (
            left.people,
            texts.msg_left_out_people(int(left.people)),
            vec![Part::People],
        ),
        (
            left.about_people,
            texts.msg_left_out_about(int(left.about_people)),
            of_people.clone(),
        ),
        (
            left.answers,
            texts.msg_left_out_answers(int(left.answers)),
            of_people,
        ),
    ];
    let there = all.into_iter().filter(|(count, ..)| *count > 0);
    there.map(|(_, words, parts)| (words, parts)).collect()
}

/// Why nothing was made.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    #[error(transparent)]
    Csv(#[from] ::csv::Error),
    #[error(transparent)]
    Json(#[from] serde_json::Error),
    #[error(transparent)]
    Docx(#[from] super::docx::DocxError),
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
        Format::Html => html::page(&Report::new(&selected, now), texts).into_bytes(),
        Format::Docx => docx::document(&Report::new(&selected, now), texts)?,
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
