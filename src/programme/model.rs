//! The programme as it is written in a file: what is planned, with nothing of how it went.
//!
//! The shapes are those of the file format (`brobygger.programme`, version 1). Every object keeps the fields it does not
//! know in `other`, so that a file written by a newer program, or annotated by hand, comes out as it went in.

use std::fmt;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Fields of an object that this version does not know; written back unchanged.
pub type Other = Map<String, Value>;

/// A course or workshop: its days with their items, and the modules that are taught.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Programme {
    /// Always `brobygger.programme`.
    pub format: String,
    /// Version of the format; this program writes 1.
    pub version: u32,
    /// Slug, shared by the same programme in several languages.
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

/// The languages of the interface and of the content, in the order they are offered.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    Sv,
    Da,
    Nb,
    En,
}

impl Language {
    pub const ALL: [Language; 4] = [Language::Sv, Language::Da, Language::Nb, Language::En];

    /// The ISO 639-1 code, as it stands in files and on the command line.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Language::Sv => "sv",
            Language::Da => "da",
            Language::Nb => "nb",
            Language::En => "en",
        }
    }

    /// The language of a code or locale name (`sv`, `sv_SE.UTF-8`, `no`, `nn-NO`), if it is one of ours.
    #[must_use]
    pub fn from_locale(name: &str) -> Option<Language> {
        let code = name.split(['_', '-', '.', '@']).next().unwrap_or_default();
        match code.to_ascii_lowercase().as_str() {
            "sv" => Some(Language::Sv),
            "da" => Some(Language::Da),
            "nb" | "no" | "nn" => Some(Language::Nb),
            "en" => Some(Language::En),
            _ => None,
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
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
    pub items: Vec<Item>,
    #[serde(flatten)]
    pub other: Other,
}

/// One item (programme point) of a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Item {
    /// Slug, unique over all days of the programme.
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
    /// Whether the room rests: a break or lunch.
    #[must_use]
    pub fn is_rest(&self) -> bool {
        matches!(self.kind, ItemKind::Break | ItemKind::Lunch)
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

/// A module of the course: what is taught, asked and written down.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Module {
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
    pub fields: Vec<Field>,
    #[serde(flatten)]
    pub other: Other,
}

/// A field of a worksheet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Field {
    pub id: String,
    pub label: String,
    pub kind: FieldKind,
    /// The choices of a `choice`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<String>,
    #[serde(flatten)]
    pub other: Other,
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

/// A length in whole minutes, 1 to 1440. A type of its own, so that a length is never taken for a time of day.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(try_from = "u64", into = "u16")]
#[schemars(with = "u16", extend("minimum" = 1, "maximum" = 1440))]
pub struct Minutes(u16);

impl Minutes {
    /// The length, if it is 1 to 1440 minutes.
    #[must_use]
    pub fn new(minutes: u64) -> Option<Minutes> {
        u16::try_from(minutes)
            .ok()
            .filter(|m| (1..=1440).contains(m))
            .map(Minutes)
    }

    #[must_use]
    pub fn get(self) -> u16 {
        self.0
    }

    #[must_use]
    pub fn seconds(self) -> i64 {
        i64::from(self.0) * 60
    }
}

impl TryFrom<u64> for Minutes {
    type Error = String;
    fn try_from(minutes: u64) -> Result<Self, String> {
        Minutes::new(minutes)
            .ok_or_else(|| format!("{minutes} is out of range, expected 1 to 1440 minutes"))
    }
}

impl From<Minutes> for u16 {
    fn from(minutes: Minutes) -> u16 {
        minutes.0
    }
}

/// A time of day, `00:00` to `23:59`, written `08:30`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String", extend("pattern" = "^([01][0-9]|2[0-3]):[0-5][0-9]$"))]
pub struct TimeOfDay {
    minutes: u16,
}

impl TimeOfDay {
    /// The time of day `minutes` after midnight; whole days are dropped.
    #[must_use]
    pub fn from_minutes(minutes: i64) -> TimeOfDay {
        let minutes = u16::try_from(minutes.rem_euclid(24 * 60)).unwrap_or_default();
        TimeOfDay { minutes }
    }

    /// Minutes after midnight, 0 to 1439.
    #[must_use]
    pub fn minutes(self) -> i64 {
        i64::from(self.minutes)
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.minutes / 60, self.minutes % 60)
    }
}

impl std::str::FromStr for TimeOfDay {
    type Err = String;
    /// Strictly `HH:MM`: a file says what it means.
    fn from_str(text: &str) -> Result<Self, String> {
        let parts = text
            .split_once(':')
            .filter(|(h, m)| h.len() == 2 && m.len() == 2);
        let time = parts.and_then(|(h, m)| Some((h.parse::<u16>().ok()?, m.parse::<u16>().ok()?)));
        match time {
            Some((h, m)) if h < 24 && m < 60 => Ok(TimeOfDay {
                minutes: h * 60 + m,
            }),
            _ => Err(format!(
                "\"{text}\" is not a time of day, expected 00:00 to 23:59"
            )),
        }
    }
}

impl TryFrom<String> for TimeOfDay {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<TimeOfDay> for String {
    fn from(time: TimeOfDay) -> String {
        time.to_string()
    }
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
