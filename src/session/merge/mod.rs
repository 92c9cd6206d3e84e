//! One session from two: what two scribes wrote on their own laptops after one had given the other the file.
//!
//! There is no third file to tell who changed what, so nothing is taken away: whatever has an id and is in either is in the result
//! (what one of them deleted comes back). A field that one of them left empty is the other's. Where both say something else, the
//! later edit wins, by the note's own time where it has one, else by the session that was worked in last; of free texts both are kept.
//! Whatever was not plain is listed. The order of the two does not matter, and merging the result with either of them again
//! changes nothing.

mod lists;
mod sides;
mod texts;

use std::collections::HashSet;

use serde_json::{Map, Value};
use uuid::Uuid;

use super::document::Session;
use super::read::Flaw;
use crate::programme::FieldKind;
use sides::{Side, time_of};

/// Two sessions as one.
#[derive(Debug, Clone, PartialEq)]
pub struct Merged {
    pub session: Session,
    pub conflicts: Vec<Conflict>,
}

/// Something that both said differently.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The field, for example `notes[0199…].due`.
    pub place: String,
    /// How the thing begins that the field is of, for example the note's text; empty when it has no words.
    pub about: String,
    pub outcome: Outcome,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Both texts stand there now.
    BothTexts,
    /// One of them stands there; the other did.
    One { kept: String, other: String },
    /// Both have noted when items began and ended; all of it is in the log.
    BothClocks,
    /// They had other members in the group; those of the session that was worked in last are in it.
    OtherMembers,
    /// Some were in several groups; they are in the first of them.
    InSeveralGroups,
}

/// Why two sessions cannot be merged.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MergeError {
    #[error("{left} and {right} are two sessions, not one")]
    OtherSession { left: Uuid, right: Uuid },
    #[error("version {version} of the format is newer than this program")]
    Newer { version: u32 },
    #[error(transparent)]
    Flawed(#[from] Flaw),
    /// What came out is no session.
    #[error("{message}")]
    Unreadable { message: String },
}

/// One session from two with the same id.
///
/// # Errors
/// When they are two sessions, one is of a newer program, or what comes out contradicts itself.
pub fn merge(left: &Session, right: &Session) -> Result<Merged, MergeError> {
    if left.id != right.id {
        let (left, right) = (left.id, right.id);
        return Err(MergeError::OtherSession { left, right });
    }
    if let Some(newer) = [left, right].into_iter().find(|one| one.is_newer()) {
        let version = newer.version;
        return Err(MergeError::Newer { version });
    }
    let unreadable = |error: serde_json::Error| MergeError::Unreadable {
        message: error.to_string(),
    };
    let left_value = serde_json::to_value(left).map_err(unreadable)?;
    let right_value = serde_json::to_value(right).map_err(unreadable)?;
    let mut merging = Merging {
        later: Side::later(time_of(&left_value), time_of(&right_value)),
        typed: typed_fields(left).chain(typed_fields(right)).collect(),
        place: Vec::new(),
        about: Vec::new(),
        conflicts: Vec::new(),
    };
    let side = merging.later;
    let value = merging.join(&left_value, &right_value, side);
    let mut session: Session = serde_json::from_value(value).map_err(unreadable)?;
    merging.seat(&mut session);
    session.check()?;
    Ok(Merged {
        session,
        conflicts: merging.conflicts,
    })
}

/// The ids of the fields and questions that are answered in words of one's own.
fn typed_fields(session: &Session) -> impl Iterator<Item = String> {
    let is_typed = |kind: FieldKind| matches!(kind, FieldKind::Text | FieldKind::LongText);
    let programme = &session.programme;
    let sheets = programme
        .modules
        .iter()
        .filter_map(|m| m.worksheet.as_ref());
    let fields = sheets.flat_map(|sheet| &sheet.fields);
    let fields = fields.filter(move |field| is_typed(field.kind));
    let questions = programme.intake.iter();
    let questions = questions.filter(move |question| is_typed(question.kind));
    fields
        .map(|field| field.id.clone())
        .chain(questions.map(|question| question.id.clone()))
}

/// The walk through both files side by side.
struct Merging {
    /// Which session was worked in last.
    later: Option<Side>,
    /// Fields of worksheets and questions that are answered in words of one's own, by id.
    typed: HashSet<String>,
    /// The keys that lead to where the walk is.
    place: Vec<String>,
    /// How the things begin that it is in.
    about: Vec<String>,
    conflicts: Vec<Conflict>,
}

impl Merging {
    /// What both say; `later` is the side whose edit is the later one.
    fn join(&mut self, left: &Value, right: &Value, later: Option<Side>) -> Value {
        match (left, right) {
            _ if left == right => left.clone(),
            _ if is_nothing(left) => right.clone(),
            _ if is_nothing(right) => left.clone(),
            (Value::Object(left), Value::Object(right)) => self.join_objects(left, right, later),
            (Value::Array(left), Value::Array(right)) if !self.is_seating() => {
                self.join_lists(left, right, later)
            }
            (Value::String(left), Value::String(right)) => self.join_strings(left, right, later),
            _ => self.choose(left, right, later),
        }
    }

    fn join_objects(
        &mut self,
        left: &Map<String, Value>,
        right: &Map<String, Value>,
        later: Option<Side>,
    ) -> Value {
        let own = Side::later(sides::edited(left), sides::edited(right));
        let later = own.or(later);
        // Of a note that only one of them has edited since it was made, the text is that one's.
        let edited = sides::edited_by_one(left, right);
        let mut joined = Map::new();
        let about = [left, right].map(texts::beginning);
        let about = about.into_iter().max().unwrap_or_default();
        self.about.push(about);
        for key in left.keys().chain(right.keys()) {
            if joined.contains_key(key) {
                continue;
            }
            let nothing = Value::Null;
            let (left, right) = (
                left.get(key).unwrap_or(&nothing),
                right.get(key).unwrap_or(&nothing),
            );
            self.place.push(key.clone());
            let value = match edited {
                Some(side) if key == "text" => side.of(left, right).clone(),
                _ => self.join(left, right, later),
            };
            self.place.pop();
            joined.insert(key.clone(), value);
        }
        self.about.pop();
        Value::Object(joined)
    }

    fn join_strings(&mut self, left: &str, right: &str, later: Option<Side>) -> Value {
        let Some(kind) = texts::kind(&self.place, &self.typed) else {
            return self.choose(&left.into(), &right.into(), later);
        };
        let joined = texts::join(kind, left, right, later);
        if joined.is_both {
            self.note_conflict(Outcome::BothTexts);
        }
        Value::String(joined.text)
    }

    /// One of two values that cannot both stand.
    fn choose(&mut self, left: &Value, right: &Value, later: Option<Side>) -> Value {
        let key = self.place.last().map_or("", String::as_str);
        let (kept, other) = match (key, left, right) {
            ("revision", _, _) => {
                let newest = left.as_u64().max(right.as_u64());
                return newest.map_or(Value::Null, Value::from);
            }
            // What was to be hidden stays hidden.
            ("sensitive", _, _) => return Value::Bool(true),
            ("may_be_shown", _, _) => return Value::Bool(false),
            _ => Side::by(later, left, right).sort(left, right),
        };
        if self.is_seating() {
            self.note_conflict(Outcome::OtherMembers);
        } else if !matches!(key, "edited" | "created" | "at" | "ms" | "version") {
            self.note_conflict(Outcome::One {
                kept: texts::said(kept),
                other: texts::said(other),
            });
        }
        kept.clone()
    }

    fn note_conflict(&mut self, outcome: Outcome) {
        let about = self.about.iter().rev().find(|about| !about.is_empty());
        // The session's own title says nothing about what is in it.
        let about = about.filter(|_| self.about.len() > 1);
        self.conflicts.push(Conflict {
            place: self.place.join(".").replace(".[", "["),
            about: about.cloned().unwrap_or_default(),
            outcome,
        });
    }

    /// Whether the walk is at the members of a group: who sits where is one decision, not a union.
    fn is_seating(&self) -> bool {
        matches!(self.place.as_slice(), [groups, _, people] if groups == "groups" && people == "people")
    }

    /// Nobody is in two groups at once: in the first of several.
    fn seat(&mut self, session: &mut Session) {
        let mut seated: Vec<(Uuid, Vec<String>)> = Vec::new();
        for group in &mut session.groups {
            let days = group.days.clone();
            let meets = |other: &[String]| {
                days.is_empty() || other.is_empty() || days.iter().any(|day| other.contains(day))
            };
            let before = group.people.len();
            group.people.retain(|person| {
                !seated
                    .iter()
                    .any(|(one, other)| one == person && meets(other))
            });
            if group.people.len() < before {
                self.conflicts.push(Conflict {
                    place: format!("groups[{}].people", group.id),
                    about: group.name.clone(),
                    outcome: Outcome::InSeveralGroups,
                });
            }
            seated.extend(group.people.iter().map(|person| (*person, days.clone())));
        }
    }
}

/// Whether nothing was said.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

#[cfg(test)]
mod tests;
