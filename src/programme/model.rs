//! The programme as it is written in a file: what is planned, with nothing of how it went.
//!
//! The shapes are those of the file format (`brobygger.programme`, version 1). Every object keeps the fields it does not
//! know in `other`, so that a file written by a newer program, or annotated by hand, comes out as it went in.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::Language;
use super::time::{Minutes, TimeOfDay, priority};

/// An id, for the JSON schema.
const SLUG: &str = "^[a-z0-9][a-z0-9-]*$";

/// Fields of an object that this version does not know; written back unchanged.
pub type Other = Map<String, Value>;

/// A course or workshop: its days with their items, and the modules that are taught.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Programme {
    /// Always `brobygger.programme`.
    #[schemars(extend("const" = super::read::PROGRAMME.name))]
    pub format: String,
    /// Version of the format; this program writes 1.
    #[schemars(range(min = 1))]
    pub version: u32,
    /// Slug, shared by the same programme in several languages.
    #[schemars(extend("pattern" = SLUG))]
    pub id: String,
    pub language: Language,
    pub title: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub organiser: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub audience: String,
    /// Where the facts come from.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// Whether the times are those of the organiser or our own proposal.
    #[serde(default)]
    pub times: Times,
    /// Questions put to the participants beforehand.
    #[serde(default)]
    pub intake: Vec<IntakeQuestion>,
    #[schemars(length(min = 1))]
    pub days: Vec<Day>,
    #[serde(default)]
    pub modules: Vec<Module>,
    #[serde(default)]
    pub tracks: Vec<Track>,
    #[serde(default)]
    pub occasions: Vec<Occasion>,
    #[serde(default)]
    pub follow_up: Option<FollowUp>,
    #[serde(flatten)]
    pub other: Other,
}

/// Whether a programme's times are printed by its organiser or suggested by whoever wrote the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Times {
    Given,
    #[default]
    Suggested,
}

/// What happens after the last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum FollowUp {
    /// A talk with each participant.
    Individual,
    /// A day together.
    Day,
}

/// A question that participants answer before the first day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct IntakeQuestion {
    #[schemars(extend("pattern" = SLUG))]
    pub id: String,
    pub question: String,
    pub kind: FieldKind,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<String>,
    #[serde(flatten)]
    pub other: Other,
}

/// One day of the programme. Its items follow each other from `starts`; an item with a start of its own is fixed to the clock.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Day {
    #[schemars(extend("pattern" = SLUG))]
    pub id: String,
    pub title: String,
    /// The date at the first occasion, where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
    /// Days after the day before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after_days: Option<u32>,
    pub starts: TimeOfDay,
    /// The printed end; earlier than `starts` means after midnight.
    pub ends: TimeOfDay,
    #[schemars(length(min = 1))]
    pub items: Vec<Item>,
    #[serde(flatten)]
    pub other: Other,
}

/// One item (programme point) of a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Item {
    /// Slug, unique over all days of the programme.
    #[schemars(extend("pattern" = SLUG))]
    pub id: String,
    pub title: String,
    pub kind: ItemKind,
    pub minutes: Minutes,
    /// Fixes the item to the clock; without it the item follows the one before. Earlier than the day's start means after midnight.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts: Option<TimeOfDay>,
    /// What the item can be cut to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_minutes: Option<Minutes>,
    /// 1 is most important, 3 is dropped first.
    #[serde(
        default,
        deserialize_with = "priority",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(range(min = 1, max = 3))]
    pub priority: Option<u8>,
    /// Never shortened nor dropped by the program's own advice.
    #[serde(default, skip_serializing_if = "is_false")]
    pub protected: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub module: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub presenter: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instructions: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_b: Option<String>,
    /// For the facilitator alone; never shown to the room.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facilitator_note: Option<String>,
    /// Name of the group-work format, for example `individual-group-plenary`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phases: Vec<Phase>,
    #[serde(flatten)]
    pub other: Other,
}

impl Item {
    /// An item of which nothing more is said.
    #[must_use]
    pub fn new(id: String, title: String, kind: ItemKind, minutes: Minutes) -> Item {
        Item {
            id,
            title,
            kind,
            minutes,
            starts: None,
            min_minutes: None,
            priority: None,
            protected: false,
            module: None,
            presenter: None,
            purpose: None,
            instructions: None,
            plan_b: None,
            facilitator_note: None,
            format: None,
            phases: Vec::new(),
            other: Other::new(),
        }
    }

    /// Whether the room rests: a break or lunch.
    #[must_use]
    pub fn is_rest(&self) -> bool {
        matches!(self.kind, ItemKind::Break | ItemKind::Lunch)
    }

    /// The minutes to which advice may cut the item: its `min_minutes`; without one half its length, rounded up, and a
    /// rest in full. What is protected keeps its length.
    #[must_use]
    pub fn least_minutes(&self) -> u16 {
        let minutes = self.minutes.get();
        match self.min_minutes {
            _ if self.protected => minutes,
            Some(minimum) => minimum.get().min(minutes),
            None if self.is_rest() => minutes,
            None => minutes.div_ceil(2),
        }
    }
}

/// What kind of item it is; decides its symbol and how advice treats it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    Opening,
    Talk,
    GroupWork,
    Discussion,
    Reflection,
    Exercise,
    Break,
    Lunch,
    Summary,
    Closing,
    Other,
}

impl ItemKind {
    pub const ALL: [ItemKind; 11] = [
        ItemKind::Opening,
        ItemKind::Talk,
        ItemKind::GroupWork,
        ItemKind::Discussion,
        ItemKind::Reflection,
        ItemKind::Exercise,
        ItemKind::Break,
        ItemKind::Lunch,
        ItemKind::Summary,
        ItemKind::Closing,
        ItemKind::Other,
    ];
}

/// A phase of group work, for example brief, alone, in groups, report-back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Phase {
    #[schemars(extend("pattern" = SLUG))]
    pub id: String,
    pub title: String,
    /// Length; for each group when `per_group` is set.
    pub minutes: Minutes,
    #[serde(default, skip_serializing_if = "is_false")]
    pub per_group: bool,
    /// Seconds between two groups' turns.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub changeover_seconds: u32,
    #[serde(flatten)]
    pub other: Other,
}

impl Phase {
    /// Whether the groups have lunch in this phase. Its id says so, because ids are the same in every language.
    #[must_use]
    pub fn is_lunch(&self) -> bool {
        self.id.split('-').any(|word| word == "lunch")
    }

    /// Whether the groups rest in this phase: a break or lunch within the group work, by its id.
    #[must_use]
    pub fn is_rest(&self) -> bool {
        self.is_lunch() || self.id.split('-').any(|word| word == "break")
    }
}

/// A module of the course: what is taught, asked and written down.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Module {
    #[schemars(extend("pattern" = SLUG))]
    pub id: String,
    pub number: u32,
    pub title: String,
    #[serde(default)]
    pub goals: Vec<String>,
    #[serde(default)]
    pub theory: Vec<TheoryPoint>,
    /// The facilitator's own tasks.
    #[serde(default)]
    pub tasks: Vec<String>,
    #[serde(default)]
    pub questions: Vec<Question>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub worksheet: Option<Worksheet>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub homework: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub materials: Vec<Material>,
    #[serde(flatten)]
    pub other: Other,
}

/// A point of theory with where it comes from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct TheoryPoint {
    pub point: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
    #[serde(flatten)]
    pub other: Other,
}

/// A question put to the room.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Question {
    /// Slug, unique over the programme.
    #[schemars(extend("pattern" = SLUG))]
    pub id: String,
    pub text: String,
    #[serde(flatten)]
    pub other: Other,
}

/// What participants or groups fill in for a module.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Worksheet {
    pub title: String,
    /// Whether it is filled in several times, once for each thing analysed.
    #[serde(default, skip_serializing_if = "is_false")]
    pub repeats: bool,
    /// Who fills it in; without it anyone may.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per: Option<Per>,
    pub fields: Vec<Field>,
    #[serde(flatten)]
    pub other: Other,
}

/// Who fills in a worksheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Per {
    All,
    Group,
    Person,
}

/// A field of a worksheet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Field {
    #[schemars(extend("pattern" = SLUG))]
    pub id: String,
    pub label: String,
    pub kind: FieldKind,
    /// The choices of a `choice`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<String>,
    /// What is committed to for good with what is written here; listed among what was promised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commitment: Option<CommitmentKind>,
    #[serde(flatten)]
    pub other: Other,
}

/// What an organisation commits to for good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CommitmentKind {
    /// To work with it in the long term.
    LongTerm,
    /// To follow the results up.
    FollowUp,
    /// To have a contact person.
    Contact,
}

/// What can be written in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FieldKind {
    Text,
    LongText,
    Choice,
    /// 1 to 5.
    Scale,
    /// None, small, medium, large.
    Level,
    Date,
    YesNo,
}

/// Something handed out or shown, and where it is found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Material {
    pub title: String,
    #[serde(default, rename = "where", skip_serializing_if = "String::is_empty")]
    pub place: String,
    #[serde(flatten)]
    pub other: Other,
}

/// A parallel track of the same programme, for example a sector.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Track {
    #[schemars(extend("pattern" = SLUG))]
    pub id: String,
    pub title: String,
    #[serde(flatten)]
    pub other: Other,
}

/// Dates on which the programme was or will be held, for a track where there are several.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Occasion {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub track: Option<String>,
    pub dates: Vec<NaiveDate>,
    #[serde(flatten)]
    pub other: Other,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks for a reference"
)]
fn is_false(value: &bool) -> bool {
    !*value
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks for a reference"
)]
fn is_zero(value: &u32) -> bool {
    *value == 0
}
