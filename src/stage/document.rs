//! The stage as it stands in its file (`brobygger.stage`, version 1).

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::choice::{Choice, View};
use crate::programme::read::{Format, Newer, ReadError, read_document};
use crate::programme::{ItemKind, Language};
use crate::session::analysis::Spot;
use crate::session::{NoteKind, Position};
use crate::timetable::{Moment, WarningTimes};

/// What a stage's file says that it is.
pub const FORMAT: Format = Format {
    name: "brobygger.stage",
    version: 1,
};

/// All that the room may see, and nothing else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stage {
    /// Always `brobygger.stage`.
    pub format: String,
    pub version: u32,
    /// Id of the session.
    pub session: Uuid,
    /// Counts how often the file has been written.
    pub revision: u64,
    pub language: Language,
    /// Name of the console's theme.
    pub theme: String,
    pub title: String,
    /// Title of the day.
    pub day: String,
    /// What is to be seen now.
    pub view: View,
    pub choice: Choice,
    pub state: State,
    /// What runs or is paused.
    pub item: Option<ItemLine>,
    pub clock: Option<Clock>,
    /// Phases of the item, one after the other.
    pub phases: Vec<PhaseLine>,
    /// Whose turn it is in the report-back, or will be when the present phase is over.
    pub turn: Option<TurnLine>,
    pub next: Option<ItemLine>,
    /// The day's items in the order in which they are run. Empty unless it is to be seen.
    pub programme: Vec<ProgrammeLine>,
    pub question: Option<String>,
    pub groups: Vec<GroupLine>,
    pub notes: Vec<NoteLine>,
    /// Empty unless they are to be seen; never a sensitive one.
    #[serde(default)]
    pub stakeholders: Vec<StakeholderLine>,
    /// Whole minutes that the day is late, negative when early; none unless the room is to know.
    #[serde(default)]
    pub behind_minutes: Option<i64>,
    /// The timers that the room may see.
    #[serde(default)]
    pub timers: Vec<TimerLine>,
}

/// How far the day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    NotStarted,
    Running,
    Paused,
    /// Nothing runs: one item ended early, the next has not been started.
    Between,
    Ended,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemLine {
    pub title: String,
    pub kind: ItemKind,
    /// `12:00`, when exact times may be seen.
    pub starts: Option<String>,
}

/// From which anyone computes how a clock stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    /// Since when it runs; none while it is paused.
    pub since: Option<Moment>,
    /// What had run before that, in milliseconds.
    pub before_ms: i64,
    pub length_ms: i64,
    /// When its digits warn, as on the console.
    #[serde(default)]
    pub warnings: WarningTimes,
}

/// A timer beside the programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimerLine {
    pub label: String,
    /// Where it counts.
    #[serde(default)]
    pub room: Option<String>,
    pub clock: Clock,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhaseLine {
    pub title: String,
    pub length_ms: i64,
    /// When it warns, if another phase comes after it.
    #[serde(default)]
    pub warnings: WarningTimes,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TurnLine {
    /// Name of the group.
    pub group: String,
    #[serde(default)]
    pub warnings: WarningTimes,
    /// From 1.
    pub number: usize,
    pub of: usize,
    /// Name of the group after it.
    #[serde(default)]
    pub then: Option<String>,
    /// What the item's clock shows, in milliseconds, from when on this is the group that the room waits for or listens to,
    /// when it begins (until then the groups are changing over), and when its turn is over.
    #[serde(default)]
    pub from_ms: i64,
    #[serde(default)]
    pub begins_ms: i64,
    pub until_ms: i64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProgrammeLine {
    pub title: String,
    pub kind: ItemKind,
    pub state: LineState,
    /// `12:00`, when exact times may be seen.
    pub starts: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LineState {
    Done,
    Now,
    ToCome,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupLine {
    pub name: String,
    pub place: String,
    /// What its members are called. Empty unless they are to be seen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoteLine {
    pub kind: NoteKind,
    pub text: String,
    /// Name of the group that said it.
    pub group: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StakeholderLine {
    /// The name, role or number by which the room knows it.
    pub label: String,
    /// From 1.
    #[serde(default)]
    pub number: usize,
    /// Where it stands in the chosen lens, as assessed last; none: not assessed.
    #[serde(default)]
    pub spot: Option<Spot>,
    pub position: Option<Position>,
    /// Much affected.
    #[serde(default)]
    pub affected: bool,
    /// Much affected, with little influence.
    #[serde(default)]
    pub lacks_voice: bool,
    /// What became of it since an earlier day; when the room may know.
    #[serde(default)]
    pub change: Change,
}

/// What became of a stakeholder since it was assessed on an earlier day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// It stands where it stood, or changes are not shown.
    #[default]
    None,
    /// It stood there.
    From(Spot),
    /// It was not placed.
    New,
}

impl Stage {
    /// Reads a stage.
    ///
    /// # Errors
    /// The first thing in the text that is not as the format wants it, with its place.
    pub fn read(text: &str) -> Result<Stage, ReadError> {
        read_document(text, FORMAT, Newer::Refuse)
    }

    /// The stage as it is written to its file.
    ///
    /// # Errors
    /// When it holds a value that JSON cannot; none that is made from a session does.
    pub fn write(&self) -> Result<String, serde_json::Error> {
        let mut text = serde_json::to_string_pretty(self)?;
        text.push('\n');
        Ok(text)
    }

    /// Whether the room sees the same, whichever time the file has been written.
    #[must_use]
    pub fn shows_the_same(&self, other: &Stage) -> bool {
        Stage {
            revision: other.revision,
            ..self.clone()
        } == *other
    }
}
