//! Stakeholders, how they were assessed, and the plan of what is said to them.

use chrono::{DateTime, FixedOffset, NaiveDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::programme::Other;

/// Someone who has a stake in the issue.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Stakeholder {
    pub id: Uuid,
    pub name: String,
    #[serde(default)]
    pub organisation: String,
    #[serde(default)]
    pub kind: StakeholderKind,
    #[serde(default)]
    pub internal: bool,
    #[serde(default)]
    pub sector: String,
    #[serde(default)]
    pub relation: String,
    #[serde(default)]
    pub interests: String,
    #[serde(default)]
    pub gains: String,
    #[serde(default)]
    pub losses: String,
    #[serde(default)]
    pub resources: String,
    #[serde(default)]
    pub needs: String,
    #[serde(default)]
    pub allies: Vec<Uuid>,
    #[serde(default)]
    pub influence_basis: Vec<InfluenceBasis>,
    /// The latest counts; the earlier ones are the history. In the order of time.
    #[serde(default)]
    pub assessments: Vec<Assessment>,
    #[serde(default)]
    pub strategy: String,
    #[serde(default)]
    pub responsible: String,
    #[serde(default)]
    pub next_contact: Option<NaiveDate>,
    #[serde(default)]
    pub sensitive: bool,
    /// When it was listed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<DateTime<FixedOffset>>,
    /// Since when it is no stakeholder any more; it stays for the history.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gone: Option<DateTime<FixedOffset>>,
    #[serde(flatten)]
    pub other: Other,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum StakeholderKind {
    Person,
    Group,
    #[default]
    Organisation,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum InfluenceBasis {
    Law,
    Money,
    Politics,
    Knowledge,
    Contacts,
}

/// How a stakeholder was assessed at one time. Levels after Digdir, positions after PolicyMaker (Reich & Cooper).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Assessment {
    pub at: DateTime<FixedOffset>,
    #[serde(default)]
    pub day: Option<String>,
    #[serde(default)]
    pub influence: Option<Level>,
    #[serde(default)]
    pub interest: Option<Level>,
    #[serde(default)]
    pub affected: Option<Level>,
    /// How rightful its claim is held to be, and how pressing: with influence as power the three attributes of salience
    /// (Mitchell, Agle & Wood 1997).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legitimacy: Option<Level>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub urgency: Option<Level>,
    #[serde(default)]
    pub position: Option<Position>,
    #[serde(default)]
    pub wanted: Option<Position>,
    #[serde(default)]
    pub evidence: Option<Evidence>,
    #[serde(default)]
    pub why: String,
    #[serde(flatten)]
    pub other: Other,
}

/// Four steps without a middle; high means medium or large.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    None,
    Small,
    Medium,
    Large,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Position {
    HighSupport,
    MediumSupport,
    LowSupport,
    NotMobilised,
    LowOpposition,
    MediumOpposition,
    HighOpposition,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    Assumed,
    Known,
}

/// A line of the communication plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Communication {
    pub id: Uuid,
    #[serde(default)]
    pub stakeholder: Option<Uuid>,
    #[serde(default)]
    pub aim: Option<Aim>,
    #[serde(default)]
    pub message: String,
    #[serde(default)]
    pub channel: String,
    #[serde(default)]
    pub sender: String,
    #[serde(default)]
    pub when: String,
    #[serde(default)]
    pub responsible: String,
    #[serde(default)]
    pub follow_up: String,
    #[serde(default)]
    pub state: CommunicationState,
    #[serde(flatten)]
    pub other: Other,
}

/// How it stands with a line of the communication plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CommunicationState {
    #[default]
    #[serde(alias = "")]
    Planned,
    Done,
    Dropped,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Aim {
    Know,
    Feel,
    Do,
}

impl Stakeholder {
    /// The assessment that counts.
    #[must_use]
    pub fn latest(&self) -> Option<&Assessment> {
        self.assessments.last()
    }
}

impl Level {
    pub const ALL: [Level; 4] = [Level::None, Level::Small, Level::Medium, Level::Large];

    /// Medium and large are high.
    #[must_use]
    pub fn is_high(self) -> bool {
        self >= Level::Medium
    }
}

impl Position {
    /// From most against to most for.
    pub const ALL: [Position; 7] = [
        Position::HighOpposition,
        Position::MediumOpposition,
        Position::LowOpposition,
        Position::NotMobilised,
        Position::LowSupport,
        Position::MediumSupport,
        Position::HighSupport,
    ];

    /// From -3 (high opposition) to 3 (high support).
    #[must_use]
    pub fn strength(self) -> i8 {
        match self {
            Position::HighOpposition => -3,
            Position::MediumOpposition => -2,
            Position::LowOpposition => -1,
            Position::NotMobilised => 0,
            Position::LowSupport => 1,
            Position::MediumSupport => 2,
            Position::HighSupport => 3,
        }
    }
}
