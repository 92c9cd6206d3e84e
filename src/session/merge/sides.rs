//! Which of the two is later.

use chrono::{DateTime, FixedOffset};
use serde_json::{Map, Value};

/// One of the two files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Left,
    Right,
}

/// A moment, where there is one.
pub(super) type Time = Option<DateTime<FixedOffset>>;

impl Side {
    /// The side with the later time; none when there is no difference.
    pub(super) fn later(left: Time, right: Time) -> Option<Side> {
        match left.cmp(&right) {
            std::cmp::Ordering::Greater => Some(Side::Left),
            std::cmp::Ordering::Less => Some(Side::Right),
            std::cmp::Ordering::Equal => None,
        }
    }

    /// The later side; where that is not known the one that says more, so that the order of the two does not matter.
    pub(super) fn by(later: Option<Side>, left: &Value, right: &Value) -> Side {
        let weight = |value: &Value| {
            let text = value.to_string();
            (text.len(), text)
        };
        later.unwrap_or_else(|| {
            if weight(left) >= weight(right) {
                Side::Left
            } else {
                Side::Right
            }
        })
    }

    pub(super) fn of<T>(self, left: T, right: T) -> T {
        self.sort(left, right).0
    }

    /// The two with this side's first.
    pub(super) fn sort<T>(self, left: T, right: T) -> (T, T) {
        match self {
            Side::Left => (left, right),
            Side::Right => (right, left),
        }
    }
}

/// The keys under which something says when it was done.
const TIMES: [&str; 4] = ["edited", "created", "at", "gone"];

pub(super) fn time(value: Option<&Value>) -> Time {
    DateTime::parse_from_rfc3339(value?.as_str()?).ok()
}

/// The last moment that something says in any of its parts.
pub(super) fn time_of(value: &Value) -> Time {
    match value {
        Value::Array(list) => list.iter().filter_map(time_of).max(),
        Value::Object(fields) => {
            let own = TIMES.iter().filter_map(|key| time(fields.get(*key))).max();
            own.max(fields.values().filter_map(time_of).max())
        }
        _ => None,
    }
}

/// When something was last edited, as it says of itself.
pub(super) fn edited(fields: &Map<String, Value>) -> Time {
    TIMES.iter().filter_map(|key| time(fields.get(*key))).max()
}

/// The side that has edited something that the other has left as it was made.
pub(super) fn edited_by_one(left: &Map<String, Value>, right: &Map<String, Value>) -> Option<Side> {
    if left.get("created")? != right.get("created")? {
        return None;
    }
    match (time(left.get("edited")), time(right.get("edited"))) {
        (Some(_), None) => Some(Side::Left),
        (None, Some(_)) => Some(Side::Right),
        _ => None,
    }
}
