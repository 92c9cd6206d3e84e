//! Sessions for tests.

use chrono::{DateTime, FixedOffset};
use serde_json::Value;
use uuid::Uuid;

use super::{Draft, Note, NoteKind, Session};
use crate::programme::Other;
use crate::timetable::{Entry, Event, Moment};

/// The nth of a row of ids.
pub(crate) fn id(n: u32) -> Uuid {
    Uuid::from_u128(0x0199_1111_0000_7000_8000_0000_0000_0000 + u128::from(n))
}

pub(crate) fn moment(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).unwrap()
}

/// A session of two days in which every list has something, as JSON.
pub(crate) fn json() -> Value {
    serde_json::from_str(include_str!("sample.json")).unwrap()
}

/// The session of [`json`].
pub(crate) fn session() -> Session {
    serde_json::from_value(json()).unwrap()
}

/// The same, with its first item run to its end in fifty minutes.
pub(crate) fn session_that_was_run() -> Session {
    let mut session = session();
    let item = &session.programme.days[0].items[0].id;
    let at = |time: &str| Moment {
        at: moment(&format!("2026-11-23T{time}+01:00")),
        boot: None,
    };
    let started = Event::ItemStarted { item: item.clone() };
    let ended = Event::ItemEnded { item: item.clone() };
    session.log = vec![
        Entry::new(id(101), at("09:00:00"), started),
        Entry::new(id(102), at("09:50:00"), ended),
    ];
    session
}

pub(crate) fn note(n: u32, text: &str) -> Note {
    Note {
        id: id(n),
        kind: NoteKind::Reflection,
        text: text.to_owned(),
        created: moment("2026-11-23T10:00:00+01:00"),
        edited: None,
        day: Some("day-1".to_owned()),
        item: Some("groups".to_owned()),
        phase: None,
        module: None,
        question: None,
        group: None,
        person: None,
        author: None,
        tags: Vec::new(),
        may_be_shown: false,
        responsible: None,
        due: None,
        state: None,
        other: Other::new(),
    }
}

pub(crate) fn draft(place: &str, text: &str) -> Draft {
    Draft {
        place: place.to_owned(),
        text: text.to_owned(),
        note: None,
        other: Other::new(),
    }
}
