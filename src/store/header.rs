//! The first fields of a session's file, read without the rest: what a list of sessions shows.

use std::fmt;

use chrono::NaiveDate;
use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use uuid::Uuid;

use crate::programme::Language;
use crate::programme::read::{Problem, ReadError, Syntax, decode};
use crate::session::{self, FORMAT, Session, SessionError, VERSION};

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
    /// Its programme is being written: it is no session to be run.
    pub composing: bool,
    /// Written by a newer program: opens read-only.
    pub newer: bool,
}

impl Header {
    pub(super) fn of(session: &Session) -> Header {
        Header {
            id: session.id,
            title: session.title.clone(),
            place: session.place.clone(),
            language: session.language,
            programme: session.programme.id.clone(),
            programme_title: session.programme.title.clone(),
            dates: session.days.iter().map(|run| run.date).collect(),
            composing: session.composing.is_some(),
            newer: session.is_newer(),
        }
    }
}

/// The header of a session's file. Reading stops once all of it is there; of the rest only the end is looked at, which a
/// torn file lacks.
///
/// # Errors
/// When it is another kind of file, or the header is damaged, or the file has no end.
pub(super) fn read(bytes: &[u8]) -> Result<Header, SessionError> {
    let found = collect(bytes);
    if found.format.is_some() && found.format.as_deref() != Some(FORMAT) {
        let found = found.format;
        return Err(SessionError::OtherFormat { found });
    }
    let version = found.version.unwrap_or_default();
    let whole = bytes.trim_ascii_end().ends_with(b"}");
    match found.complete() {
        Some(header) if whole => Ok(header),
        None if version > u64::from(VERSION) => Err(SessionError::Newer { version }),
        _ => Err(what_is_wrong(bytes)),
    }
}

/// The id, if the file still says it.
pub(super) fn id(bytes: &[u8]) -> Option<Uuid> {
    collect(bytes).id
}

/// Why a file whose header cannot be had is no session. The whole of it is read for that: damage is rare.
fn what_is_wrong(bytes: &[u8]) -> SessionError {
    let whole = decode(bytes)
        .map_err(SessionError::from)
        .and_then(session::read);
    whole.err().unwrap_or_else(|| {
        let (line, column, path) = (1, 1, String::new());
        ReadError {
            line,
            column,
            path,
            problem: Problem::Syntax(Syntax::EndOfFile),
        }
        .into()
    })
}

/// What was found before the header was complete or the text could not be read any further.
fn collect(bytes: &[u8]) -> Fields {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let mut fields = Fields::default();
    let mut json = serde_json::Deserializer::from_slice(bytes);
    // Reading ends in an "error" when all that is wanted has been found; what was found says whether it was one.
    let _ = Collect(&mut fields).deserialize(&mut json);
    fields
}

#[derive(Default)]
struct Fields {
    format: Option<String>,
    version: Option<u64>,
    id: Option<Uuid>,
    title: Option<String>,
    place: Option<String>,
    language: Option<Language>,
    composing: bool,
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
            composing: self.composing,
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
            "composing" => self.composing = map.next_value::<Option<IgnoredAny>>()?.is_some(),
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
