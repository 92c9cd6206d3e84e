//! Worksheets as they are filled in.

use chrono::{DateTime, FixedOffset};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::programme::Other;

/// A worksheet filled in by one group, by one person, or by all together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct WorksheetEntry {
    pub id: Uuid,
    /// Id of the module whose worksheet it is.
    pub module: String,
    #[serde(default)]
    pub group: Option<Uuid>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<Uuid>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<DateTime<FixedOffset>>,
    /// By field id, as they were typed; a scale is a number, yes and no are truth values.
    #[serde(default)]
    pub values: Other,
    #[serde(flatten)]
    pub other: Other,
}
