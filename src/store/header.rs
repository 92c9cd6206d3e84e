//! What a list of sessions shows of one.

use std::borrow::Cow;
use std::fmt;

use chrono::NaiveDate;
use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use uuid::Uuid;

use super::files::{FileProblem, text};
use crate::programme::Language;
use crate::session::{self, Session};

/// What a list shows of a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    pub id: Uuid,
    pub title: String,
    pub place: String,
    pub language: Language,
    pub programme: String,
    pub programme_title: String,
    /// The days' dates, in their order.
    pub dates: Vec<NaiveDate>,
    /// Made to try the programme out.
    pub rehearsal: bool,
    /// The day by which it is to be erased.
    pub delete_by: Option<NaiveDate>,
    /// Promises that somebody is still to keep.
    pub open_promises: usize,
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
            rehearsal: session.rehearsal,
            delete_by: session.delete_by,
            // What is overdue is open as well: the date says nothing.
            open_promises: session.promise_count(NaiveDate::MIN).open,
            composing: session.composing.is_some(),
            newer: session.is_newer(),
        }
    }
}

/// The header of a session's file. All of it is read, so that what has a header can be opened too.
///
/// # Errors
/// Why it could not be opened.
pub(super) fn read(bytes: &[u8]) -> Result<Header, FileProblem> {
    Ok(Header::of(&session::read(text(bytes)?)?))
}

/// The id, if the file still says it.
pub(super) fn id(bytes: &[u8]) -> Option<Uuid> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let mut found = None;
    let mut json = serde_json::Deserializer::from_slice(bytes);
    // Reading ends in an "error" once it is found.
    let _ = IdOf(&mut found).deserialize(&mut json);
    found
}

/// Puts the id into the place for it, and stops there.
struct IdOf<'a>(&'a mut Option<Uuid>);

impl<'de> DeserializeSeed<'de> for IdOf<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for IdOf<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a session")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(field) = map.next_key::<Cow<'de, str>>()? {
            if field == "id" {
                *self.0 = Some(map.next_value()?);
                return Err(A::Error::custom("the id is found"));
            }
            map.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
}

#[cfg(test)]
#[path = "header_tests.rs"]
mod tests;
