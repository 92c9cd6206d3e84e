//! The session as it stands in its file: the programme as run, the log, the notes, the people.

use std::sync::Arc;

use chrono::{DateTime, FixedOffset, NaiveDate};
use chrono_tz::Tz;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::composing::Composing;
use super::stakeholder::{Communication, Stakeholder};
use super::worksheet::WorksheetEntry;
use crate::programme::{Language, Other, Programme};
use crate::timetable::{DayRun, Entry, TimerEntry};

/// One edition of a programme: all its days, everything that happened and was said.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Session {
    /// Always `brobygger.session`.
    pub format: String,
    pub version: u32,
    pub id: Uuid,
    pub title: String,
    #[serde(default)]
    pub place: String,
    /// The zone in which the programme's times are meant, pinned when the session is made.
    pub zone: Tz,
    pub language: Language,
    pub created: DateTime<FixedOffset>,
    /// Counts the edits; the journal's entries continue it.
    pub revision: u64,
    #[serde(default)]
    pub delete_by: Option<NaiveDate>,
    /// Whether it was made to try the programme out: nothing is learned from it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub rehearsal: bool,
    /// Nothing is run in it: its programme is being written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub composing: Option<Box<Composing>>,
    #[serde(default)]
    pub facilitators: Vec<String>,
    /// The programme as it is run here; may differ from the one it was made from. Copies of the session share it until one
    /// changes it.
    pub programme: Arc<Programme>,
    pub days: Vec<DayRun>,
    #[serde(default)]
    pub people: Vec<Person>,
    #[serde(default)]
    pub groups: Vec<Group>,
    #[serde(default)]
    pub log: Vec<Entry>,
    #[serde(default)]
    pub timers: Vec<Timer>,
    #[serde(default)]
    pub notes: Vec<Note>,
    #[serde(default)]
    pub worksheets: Vec<WorksheetEntry>,
    /// The proposal whose stakeholders are analysed: what is to be decided or done, in a sentence.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub issue: String,
    #[serde(default)]
    pub stakeholders: Vec<Stakeholder>,
    #[serde(default)]
    pub communication: Vec<Communication>,
    /// Text that is being written and not yet kept as what it is to become.
    #[serde(default)]
    pub drafts: Vec<Draft>,
    #[serde(flatten)]
    pub other: Other,
}

/// Something that was said, decided, promised or parked, with where and when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Note {
    pub id: Uuid,
    pub kind: NoteKind,
    pub text: String,
    pub created: DateTime<FixedOffset>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edited: Option<DateTime<FixedOffset>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// Phase of the group work in which it was written down.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phase: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub module: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// Id of the group that said it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<Uuid>,
    /// Id of the participant that it is about: for what is followed up with one person. The room never sees it then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<Uuid>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    #[serde(default)]
    pub may_be_shown: bool,
    /// Who does it: for actions, commitments and homework.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub responsible: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<NoteState>,
    #[serde(flatten)]
    pub other: Other,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum NoteKind {
    #[default]
    Reflection,
    Idea,
    Question,
    ParkingLot,
    Decision,
    Action,
    Commitment,
    Homework,
}

impl NoteKind {
    pub const ALL: [NoteKind; 8] = [
        NoteKind::Reflection,
        NoteKind::Idea,
        NoteKind::Question,
        NoteKind::ParkingLot,
        NoteKind::Decision,
        NoteKind::Action,
        NoteKind::Commitment,
        NoteKind::Homework,
    ];

    /// Whether someone is to do it by some day.
    #[must_use]
    pub fn has_responsible(self) -> bool {
        matches!(
            self,
            NoteKind::Action | NoteKind::Commitment | NoteKind::Homework
        )
    }
}

/// How it stands with an action, a commitment or homework.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum NoteState {
    Open,
    Done,
    Dropped,
}

/// Text being typed, kept at each keystroke until it is closed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// What is being written; for a note its id.
    #[serde(rename = "where")]
    pub place: String,
    pub text: String,
    /// The note that it becomes when it is closed: kind, day, item, group, …; its `text` is the one before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Box<Note>>,
    #[serde(flatten)]
    pub other: Other,
}

/// A participant.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Person {
    pub id: Uuid,
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub function: String,
    #[serde(default)]
    pub organisation: String,
    #[serde(default)]
    pub sector: String,
    /// Answers to the programme's intake questions, by question id.
    #[serde(default)]
    pub answers: Other,
    #[serde(default)]
    pub days: Vec<String>,
    #[serde(flatten)]
    pub other: Other,
}

/// A group that works together and reports back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Group {
    pub id: Uuid,
    pub name: String,
    #[serde(default)]
    pub people: Vec<Uuid>,
    #[serde(default)]
    pub place: String,
    /// The days on which the group exists; empty means all.
    #[serde(default)]
    pub days: Vec<String>,
    /// It works together no more, and is kept for what it has said.
    #[serde(default, skip_serializing_if = "is_false")]
    pub gone: bool,
    #[serde(flatten)]
    pub other: Other,
}

/// A free timer beside the programme.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Timer {
    pub id: Uuid,
    pub label: String,
    /// Its own length, before anything was added.
    pub seconds: u32,
    /// Id of the group whose clock it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<Uuid>,
    /// Where it counts: the group's place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub room: Option<String>,
    /// What the timers have in common that were started as one, one for each group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub together: Option<Uuid>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub may_be_shown: bool,
    #[serde(default)]
    pub log: Vec<TimerEntry>,
    #[serde(flatten)]
    pub other: Other,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks for a reference"
)]
pub(super) fn is_false(value: &bool) -> bool {
    !*value
}
