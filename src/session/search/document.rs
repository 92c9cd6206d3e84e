//! A session's file as searching reads it: what was said, and the names by which it is shown. The rest is passed over.

use std::borrow::Cow;

use chrono::{DateTime, FixedOffset, NaiveDate};
use chrono_tz::Tz;
use serde::Deserialize;
use uuid::Uuid;

use super::super::document::NoteKind;
use crate::programme::Other;

/// A text that is not copied where it stands in the file as it is.
#[derive(Debug, Default, Deserialize)]
#[serde(transparent)]
pub(super) struct Text<'a>(#[serde(borrow)] pub(super) Cow<'a, str>);

impl Text<'_> {
    pub(super) fn get(&self) -> &str {
        &self.0
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct Document<'a> {
    #[serde(borrow)]
    pub(super) format: Text<'a>,
    pub(super) id: Uuid,
    #[serde(borrow)]
    pub(super) title: Text<'a>,
    #[serde(borrow, default)]
    pub(super) place: Text<'a>,
    pub(super) zone: Tz,
    #[serde(borrow)]
    pub(super) programme: Programme<'a>,
    pub(super) days: Vec<Run>,
    #[serde(borrow, default)]
    pub(super) people: Vec<Person<'a>>,
    #[serde(borrow, default)]
    pub(super) groups: Vec<Group<'a>>,
    #[serde(borrow, default)]
    pub(super) notes: Vec<Note<'a>>,
    #[serde(borrow, default)]
    pub(super) worksheets: Vec<Worksheet<'a>>,
    #[serde(borrow, default)]
    pub(super) issue: Text<'a>,
    #[serde(borrow, default)]
    pub(super) stakeholders: Vec<Stakeholder<'a>>,
    #[serde(borrow, default)]
    pub(super) communication: Vec<Line<'a>>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Programme<'a> {
    #[serde(borrow)]
    pub(super) title: Text<'a>,
    #[serde(borrow)]
    pub(super) days: Vec<Day<'a>>,
    #[serde(borrow, default)]
    pub(super) modules: Vec<Module<'a>>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Day<'a> {
    #[serde(borrow)]
    pub(super) id: Text<'a>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Module<'a> {
    #[serde(borrow)]
    pub(super) id: Text<'a>,
    pub(super) number: u32,
    #[serde(borrow, default)]
    pub(super) worksheet: Option<Sheet<'a>>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Sheet<'a> {
    #[serde(borrow, default)]
    pub(super) fields: Vec<Field<'a>>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Field<'a> {
    #[serde(borrow)]
    pub(super) id: Text<'a>,
    #[serde(borrow)]
    pub(super) label: Text<'a>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Run {
    pub(super) date: NaiveDate,
}

#[derive(Debug, Deserialize)]
pub(super) struct Group<'a> {
    pub(super) id: Uuid,
    #[serde(borrow)]
    pub(super) name: Text<'a>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Person<'a> {
    pub(super) id: Uuid,
    #[serde(borrow, default)]
    pub(super) name: Text<'a>,
    #[serde(borrow, default)]
    pub(super) function: Text<'a>,
    #[serde(borrow, default)]
    pub(super) organisation: Text<'a>,
    #[serde(default)]
    pub(super) answers: Other,
}

#[derive(Debug, Deserialize)]
pub(super) struct Note<'a> {
    pub(super) id: Uuid,
    pub(super) kind: NoteKind,
    #[serde(borrow)]
    pub(super) text: Text<'a>,
    pub(super) created: DateTime<FixedOffset>,
    #[serde(borrow, default)]
    pub(super) day: Option<Text<'a>>,
    #[serde(borrow, default)]
    pub(super) module: Option<Text<'a>>,
    #[serde(default)]
    pub(super) group: Option<Uuid>,
    #[serde(borrow, default)]
    pub(super) tags: Vec<Text<'a>>,
    #[serde(borrow, default)]
    pub(super) responsible: Option<Text<'a>>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Worksheet<'a> {
    pub(super) id: Uuid,
    #[serde(borrow)]
    pub(super) module: Text<'a>,
    #[serde(default)]
    pub(super) group: Option<Uuid>,
    #[serde(default)]
    pub(super) created: Option<DateTime<FixedOffset>>,
    #[serde(default)]
    pub(super) values: Other,
}

#[derive(Debug, Deserialize)]
pub(super) struct Stakeholder<'a> {
    pub(super) id: Uuid,
    #[serde(borrow)]
    pub(super) name: Text<'a>,
    #[serde(borrow, default)]
    pub(super) organisation: Text<'a>,
    #[serde(borrow, default)]
    pub(super) relation: Text<'a>,
    #[serde(borrow, default)]
    pub(super) interests: Text<'a>,
    #[serde(borrow, default)]
    pub(super) gains: Text<'a>,
    #[serde(borrow, default)]
    pub(super) losses: Text<'a>,
    #[serde(borrow, default)]
    pub(super) resources: Text<'a>,
    #[serde(borrow, default)]
    pub(super) needs: Text<'a>,
    #[serde(borrow, default)]
    pub(super) strategy: Text<'a>,
    #[serde(borrow, default)]
    pub(super) responsible: Text<'a>,
    #[serde(borrow, default)]
    pub(super) assessments: Vec<Assessment<'a>>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Assessment<'a> {
    #[serde(borrow, default)]
    pub(super) why: Text<'a>,
}

/// A line of the communication plan.
#[derive(Debug, Deserialize)]
pub(super) struct Line<'a> {
    pub(super) id: Uuid,
    #[serde(default)]
    pub(super) stakeholder: Option<Uuid>,
    #[serde(borrow, default)]
    pub(super) message: Text<'a>,
    #[serde(borrow, default)]
    pub(super) channel: Text<'a>,
    #[serde(borrow, default)]
    pub(super) sender: Text<'a>,
    #[serde(borrow, default)]
    pub(super) when: Text<'a>,
    #[serde(borrow, default)]
    pub(super) responsible: Text<'a>,
    #[serde(borrow, default)]
    pub(super) follow_up: Text<'a>,
}
