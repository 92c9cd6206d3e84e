//! Worksheets as they are filled in: by whom, and what each field says.

use chrono::{DateTime, FixedOffset, NaiveDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use super::document::Session;
use super::edit::Edit;
use super::stakeholder::Level;
use crate::programme::{Field, FieldKind, Other, Per, Worksheet};

/// Steps of a scale.
const SCALE: usize = 5;
const LEVELS: [Level; 4] = [Level::None, Level::Small, Level::Medium, Level::Large];

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

/// Whose worksheet it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Whom {
    All,
    Group(Uuid),
    Person(Uuid),
}

/// What a field of a worksheet says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Filled {
    Nothing,
    Text(String),
    /// One of the field's steps, from 0: of its scale, levels or options; yes comes before no.
    Step(usize),
    Date(NaiveDate),
    /// What the field is not for, for example a date that is no date yet; kept and shown as it stands.
    Odd(String),
}

/// The steps among which a field is chosen; 0: it is typed in.
#[must_use]
pub fn steps(field: &Field) -> usize {
    match field.kind {
        FieldKind::Text | FieldKind::LongText | FieldKind::Date => 0,
        FieldKind::Choice => field.options.len(),
        FieldKind::Scale => SCALE,
        FieldKind::Level => LEVELS.len(),
        FieldKind::YesNo => 2,
    }
}

/// The level at a step.
#[must_use]
pub fn level_at(step: usize) -> Option<Level> {
    LEVELS.get(step).copied()
}

impl Filled {
    /// What a value in the file says in a field.
    #[must_use]
    pub fn read(field: &Field, value: Option<&Value>) -> Filled {
        let Some(value) = value.filter(|value| !value.is_null()) else {
            return Filled::Nothing;
        };
        if value.as_str().is_some_and(|text| text.trim().is_empty()) {
            return Filled::Nothing;
        }
        let understood = match field.kind {
            FieldKind::Text | FieldKind::LongText => {
                value.as_str().map(|text| Filled::Text(text.to_owned()))
            }
            FieldKind::Date => value
                .as_str()
                .and_then(|text| text.parse().ok())
                .map(Filled::Date),
            _ => step(field, value).map(Filled::Step),
        };
        understood.unwrap_or_else(|| {
            let text = value.as_str().map(str::to_owned);
            Filled::Odd(text.unwrap_or_else(|| value.to_string()))
        })
    }

    /// How it stands in the file; none: the field is empty.
    #[must_use]
    pub fn write(&self, field: &Field) -> Option<Value> {
        match self {
            Filled::Nothing => None,
            Filled::Text(text) | Filled::Odd(text) => Some(Value::from(text.as_str())),
            Filled::Date(date) => Some(Value::from(date.to_string())),
            Filled::Step(step) => match field.kind {
                FieldKind::Choice => field.options.get(*step).map(|o| Value::from(o.as_str())),
                FieldKind::Level => serde_json::to_value(LEVELS.get(*step)?).ok(),
                FieldKind::YesNo => Some(Value::from(*step == 0)),
                _ => Some(Value::from(step + 1)),
            },
        }
    }
}

fn step(field: &Field, value: &Value) -> Option<usize> {
    match field.kind {
        FieldKind::Choice => {
            let text = value.as_str()?;
            field.options.iter().position(|option| option == text)
        }
        FieldKind::Level => {
            let level: Level = serde_json::from_value(value.clone()).ok()?;
            LEVELS.iter().position(|one| *one == level)
        }
        FieldKind::YesNo => value.as_bool().map(|yes| usize::from(!yes)),
        _ => {
            let number = usize::try_from(value.as_u64()?).ok()?;
            number.checked_sub(1).filter(|step| *step < SCALE)
        }
    }
}

impl WorksheetEntry {
    /// A sheet on which nothing is written yet.
    #[must_use]
    pub fn new(id: Uuid, module: &str, whom: Whom, created: DateTime<FixedOffset>) -> Self {
        let (group, person) = match whom {
            Whom::All => (None, None),
            Whom::Group(group) => (Some(group), None),
            Whom::Person(person) => (None, Some(person)),
        };
        WorksheetEntry {
            id,
            module: module.to_owned(),
            group,
            person,
            created: Some(created),
            values: Other::new(),
            other: Other::new(),
        }
    }

    #[must_use]
    pub fn whom(&self) -> Whom {
        match (self.person, self.group) {
            (Some(person), _) => Whom::Person(person),
            (None, Some(group)) => Whom::Group(group),
            (None, None) => Whom::All,
        }
    }

    /// What a field says on it.
    #[must_use]
    pub fn says(&self, field: &Field) -> Filled {
        Filled::read(field, self.values.get(&field.id))
    }

    /// How many of a worksheet's fields say something on it.
    #[must_use]
    pub fn count(&self, worksheet: &Worksheet) -> usize {
        let fields = worksheet.fields.iter();
        fields
            .filter(|field| self.says(field) != Filled::Nothing)
            .count()
    }
}

impl Session {
    /// The sheets of a module that are filled in.
    pub fn sheets<'a>(&'a self, module: &'a str) -> impl Iterator<Item = &'a WorksheetEntry> {
        self.worksheets
            .iter()
            .filter(move |sheet| sheet.module == module)
    }

    /// Those of one group, of one person, or of all together.
    #[must_use]
    pub fn sheets_of<'a>(&'a self, module: &'a str, whom: Whom) -> Vec<&'a WorksheetEntry> {
        self.sheets(module)
            .filter(|sheet| sheet.whom() == whom)
            .collect()
    }

    /// Who fills in a module's worksheet on a day: the groups of that day, the participants, all together, as the worksheet says;
    /// and whoever has filled it in. There is always someone.
    #[must_use]
    pub fn who_fill_in(&self, module: &str, worksheet: &Worksheet, day: &str) -> Vec<Whom> {
        let mut who = Vec::new();
        if matches!(worksheet.per, Some(Per::Group) | None) {
            who.extend(self.groups_on(day).map(|group| Whom::Group(group.id)));
        }
        if matches!(worksheet.per, Some(Per::Person) | None) {
            who.extend(self.people.iter().map(|person| Whom::Person(person.id)));
        }
        if matches!(worksheet.per, Some(Per::All) | None) || who.is_empty() {
            who.push(Whom::All);
        }
        for sheet in self.sheets(module) {
            if !who.contains(&sheet.whom()) {
                who.push(sheet.whom());
            }
        }
        who
    }

    /// The edit that writes a value into a field of a sheet (none: empties it); `blank` is the sheet if it is not in the
    /// session yet. None when nothing would change.
    #[must_use]
    pub fn fill_in(
        &self,
        blank: WorksheetEntry,
        field: &str,
        value: Option<Value>,
    ) -> Option<Edit> {
        let there = self.worksheets.iter().find(|sheet| sheet.id == blank.id);
        let mut sheet = there.cloned().unwrap_or(blank);
        if sheet.values.get(field) == value.as_ref() {
            return None;
        }
        match value {
            Some(value) => sheet.values.insert(field.to_owned(), value),
            None => sheet.values.remove(field),
        };
        let sheet = Box::new(sheet);
        Some(match there {
            Some(_) => Edit::ReplaceWorksheet(sheet),
            None => Edit::InsertWorksheet {
                index: self.worksheets.len(),
                worksheet: sheet,
            },
        })
    }
}

#[cfg(test)]
#[path = "worksheet_tests.rs"]
mod tests;
