//! The first fields of a session's file, read without the rest: what a list of sessions shows.

use std::fmt;

use chrono::NaiveDate;
use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use uuid::Uuid;

use crate::programme::Language;
use crate::session::{FORMAT, ReadError, SessionError, VERSION};

/// What a list shows of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    pub id: Uuid,
    pub title: String,
    pub place: String,
    pub language: Language,
    pub programme: String,
    pub programme_title: String,
    /// The days' dates, in their order.
    pub dates: Vec<NaiveDate>,
    /// Written by a newer program: opens read-only.
    pub newer: bool,
}

/// The header of a session's file. Reading stops once all of it is there; of the rest only the end is looked at, which a
/// torn file lacks.
///
/// # Errors
/// When it is another kind of file, or the header is damaged, or the file has no end.
pub(super) fn read(bytes: &[u8]) -> Result<Header, SessionError> {
    let (found, error) = collect(bytes);
    if found.format.is_some() && found.format.as_deref() != Some(FORMAT) {
        let found = found.format;
        return Err(SessionError::OtherFormat { found });
    }
    let version = found.version.unwrap_or_default();
    let whole = bytes.trim_ascii_end().ends_with(b"}");
    match found.complete() {
        Some(header) if whole => Ok(header),
        None if version > u64::from(VERSION) => Err(SessionError::Newer { version }),
        _ => Err(error.map_or_else(|| torn(bytes), |e| unreadable(&e)).into()),
    }
}

/// The id, if the file still says it.
pub(super) fn id(bytes: &[u8]) -> Option<Uuid> {
    collect(bytes).0.id
}

fn torn(bytes: &[u8]) -> ReadError {
    let lines = bytes.split(|byte| *byte == b'\n');
    let (line, last) = lines.enumerate().last().unwrap_or_default();
    ReadError {
        line: line + 1,
        column: last.len(),
        path: ".".to_owned(),
        problem: "the file ends too early".to_owned(),
    }
}

fn unreadable(error: &serde_json::Error) -> ReadError {
    ReadError {
        line: error.line(),
        column: error.column(),
        path: ".".to_owned(),
        problem: error.to_string(),
    }
}

/// What was found before the header was complete or the text could not be read any further.
fn collect(bytes: &[u8]) -> (Fields, Option<serde_json::Error>) {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let mut fields = Fields::default();
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let error = Collect(&mut fields).deserialize(&mut json).err();
    // Stopping early is the one "error" that is none.
    let error = if fields.is_complete() { None } else { error };
    (fields, error)
}

#[derive(Default)]
struct Fields {
    format: Option<String>,
    version: Option<u64>,
    id: Option<Uuid>,
    title: Option<String>,
    place: Option<String>,
    language: Option<Language>,
    programme: Option<ProgrammeHeader>,
    dates: Option<Vec<NaiveDate>>,
}

#[derive(Deserialize)]
struct ProgrammeHeader {
    id: String,
    title: String,
}

#[derive(Deserialize)]
struct RunHeader {
    date: NaiveDate,
}

impl Fields {
    fn is_complete(&self) -> bool {
        self.format.is_some()
            && self.version.is_some()
            && self.id.is_some()
            && self.title.is_some()
            && self.language.is_some()
            && self.programme.is_some()
            && self.dates.is_some()
    }

    fn complete(self) -> Option<Header> {
        let version = self.version?;
        let programme = self.programme?;
        Some(Header {
            id: self.id?,
            title: self.title?,
            place: self.place.unwrap_or_default(),
            language: self.language?,
            programme: programme.id,
            programme_title: programme.title,
            dates: self.dates?,
            newer: version > u64::from(VERSION),
        })
    }

    fn take<'de, A: MapAccess<'de>>(&mut self, field: &str, map: &mut A) -> Result<(), A::Error> {
        match field {
            "format" => self.format = Some(map.next_value()?),
            "version" => self.version = Some(map.next_value()?),
            "id" => self.id = Some(map.next_value()?),
            "title" => self.title = Some(map.next_value()?),
            "place" => self.place = Some(map.next_value()?),
            "language" => self.language = Some(map.next_value()?),
            "programme" => self.programme = Some(map.next_value()?),
            "days" => {
                let runs: Vec<RunHeader> = map.next_value()?;
                self.dates = Some(runs.into_iter().map(|run| run.date).collect());
            }
            _ => {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

/// Puts into the fields what it finds, and stops when they are complete.
struct Collect<'a>(&'a mut Fields);

impl<'de> DeserializeSeed<'de> for Collect<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Collect<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a session")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(field) = map.next_key::<String>()? {
            self.0.take(&field, &mut map)?;
            if self.0.is_complete() {
                return Err(A::Error::custom("the header is complete"));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
#[path = "header_tests.rs"]
mod tests;
