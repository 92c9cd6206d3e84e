//! What happened, in the order it was entered: the log from which everything about time is computed.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::moment::{Boot, Moment};
use crate::programme::Other;

/// One line of the log. Entries stand in the order they were made; that order counts, not the clock's.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Flat", into = "Flat")]
pub struct Entry {
    pub id: Uuid,
    pub moment: Moment,
    pub event: Event,
    pub other: Other,
}

impl Entry {
    #[must_use]
    pub fn new(id: Uuid, moment: Moment, event: Event) -> Entry {
        Entry {
            id,
            moment,
            event,
            other: Other::new(),
        }
    }
}

/// What can happen to a day and its items. `item` and `day` are ids of the programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    DayStarted {
        day: String,
    },
    /// The item's clock runs from here. Whatever else was running is left with its time kept, unfinished.
    ItemStarted {
        item: String,
    },
    /// The item is done.
    ItemEnded {
        item: String,
    },
    Paused {
        item: String,
    },
    Resumed {
        item: String,
    },
    /// Seconds added to the item's length; negative when taken away.
    Extended {
        item: String,
        seconds: i64,
    },
    Skipped {
        item: String,
    },
    Unskipped {
        item: String,
    },
    /// The item was moved to stand after another one (or first).
    Moved {
        item: String,
        after: Option<String>,
    },
    DayEnded {
        day: String,
    },
    /// In a round of report-back the group on turn is done; during the changeover: the next one is ready.
    TurnEnded {
        item: String,
    },
    /// The group has no turn in the item's rounds.
    TurnSkipped {
        item: String,
        group: Uuid,
    },
    TurnUnskipped {
        item: String,
        group: Uuid,
    },
    /// The group was moved to have its turn after another one (or first of those to come).
    TurnMoved {
        item: String,
        group: Uuid,
        after: Option<Uuid>,
    },
}

/// An entry as it stands in the file.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
struct Flat {
    id: Uuid,
    at: chrono::DateTime<chrono::FixedOffset>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(skip)]
    boot: Option<Boot>,
    event: Name,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    day: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    item: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    seconds: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    group: Option<Uuid>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    after: Option<String>,
    #[serde(flatten)]
    other: Other,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum Name {
    DayStarted,
    ItemStarted,
    ItemEnded,
    Paused,
    Resumed,
    Extended,
    Skipped,
    Unskipped,
    Moved,
    DayEnded,
    TurnEnded,
    TurnSkipped,
    TurnUnskipped,
    TurnMoved,
}

impl TryFrom<Flat> for Entry {
    type Error = String;
    fn try_from(flat: Flat) -> Result<Entry, String> {
        let day = flat.day.ok_or("missing field `day`");
        let item = flat.item.ok_or("missing field `item`");
        let group = flat.group.ok_or("missing field `group`");
        let event = match flat.event {
            Name::DayStarted => Event::DayStarted { day: day? },
            Name::DayEnded => Event::DayEnded { day: day? },
            Name::ItemStarted => Event::ItemStarted { item: item? },
            Name::ItemEnded => Event::ItemEnded { item: item? },
            Name::Paused => Event::Paused { item: item? },
            Name::Resumed => Event::Resumed { item: item? },
            Name::Skipped => Event::Skipped { item: item? },
            Name::Unskipped => Event::Unskipped { item: item? },
            Name::Moved => Event::Moved {
                item: item?,
                after: flat.after,
            },
            Name::Extended => Event::Extended {
                item: item?,
                seconds: flat.seconds.ok_or("missing field `seconds`")?,
            },
            Name::TurnEnded => Event::TurnEnded { item: item? },
            Name::TurnSkipped => Event::TurnSkipped {
                item: item?,
                group: group?,
            },
            Name::TurnUnskipped => Event::TurnUnskipped {
                item: item?,
                group: group?,
            },
            Name::TurnMoved => Event::TurnMoved {
                item: item?,
                group: group?,
                after: flat
                    .after
                    .map(|after| after.parse())
                    .transpose()
                    .map_err(|_| "field `after` is not a group's id")?,
            },
        };
        let moment = Moment {
            at: flat.at,
            boot: flat.boot,
        };
        Ok(Entry {
            id: flat.id,
            moment,
            event,
            other: flat.other,
        })
    }
}

impl From<Entry> for Flat {
    fn from(entry: Entry) -> Flat {
        let mut flat = Flat {
            id: entry.id,
            at: entry.moment.at,
            boot: entry.moment.boot,
            event: Name::DayStarted,
            day: entry.event.day().map(str::to_owned),
            item: entry.event.item().map(str::to_owned),
            seconds: None,
            group: None,
            after: None,
            other: entry.other,
        };
        flat.event = match entry.event {
            Event::DayStarted { .. } => Name::DayStarted,
            Event::DayEnded { .. } => Name::DayEnded,
            Event::ItemStarted { .. } => Name::ItemStarted,
            Event::ItemEnded { .. } => Name::ItemEnded,
            Event::Paused { .. } => Name::Paused,
            Event::Resumed { .. } => Name::Resumed,
            Event::Skipped { .. } => Name::Skipped,
            Event::Unskipped { .. } => Name::Unskipped,
            Event::Moved { after, .. } => {
                flat.after = after;
                Name::Moved
            }
            Event::Extended { seconds, .. } => {
                flat.seconds = Some(seconds);
                Name::Extended
            }
            Event::TurnEnded { .. } => Name::TurnEnded,
            Event::TurnSkipped { group, .. } => {
                flat.group = Some(group);
                Name::TurnSkipped
            }
            Event::TurnUnskipped { group, .. } => {
                flat.group = Some(group);
                Name::TurnUnskipped
            }
            Event::TurnMoved { group, after, .. } => {
                flat.group = Some(group);
                flat.after = after.map(|after| after.to_string());
                Name::TurnMoved
            }
        };
        flat
    }
}

impl Event {
    /// The item that it is about.
    #[must_use]
    pub fn item(&self) -> Option<&str> {
        match self {
            Event::DayStarted { .. } | Event::DayEnded { .. } => None,
            Event::ItemStarted { item }
            | Event::ItemEnded { item }
            | Event::Paused { item }
            | Event::Resumed { item }
            | Event::Extended { item, .. }
            | Event::Skipped { item }
            | Event::Unskipped { item }
            | Event::Moved { item, .. }
            | Event::TurnEnded { item }
            | Event::TurnSkipped { item, .. }
            | Event::TurnUnskipped { item, .. }
            | Event::TurnMoved { item, .. } => Some(item),
        }
    }

    /// The day that it is about, where it is about a whole day.
    #[must_use]
    pub fn day(&self) -> Option<&str> {
        match self {
            Event::DayStarted { day } | Event::DayEnded { day } => Some(day),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    const ID: &str = "01a2b3c4-d5e6-7000-8000-000000000001";

    fn event(json: &str) -> Result<Event, String> {
        let line = format!(r#"{{"id":"{ID}","at":"2026-11-23T08:30:00+01:00",{json}}}"#);
        serde_json::from_str::<Entry>(&line)
            .map(|entry| entry.event)
            .map_err(|error| error.to_string())
    }

    #[test]
    fn an_entry_is_written_as_the_format_says() {
        let moment = Moment {
            at: "2026-11-23T08:30:00.250+01:00".parse().unwrap(),
            boot: None,
        };
        let item = "m1-groups".to_owned();
        let mut entry = Entry::new(ID.parse().unwrap(), moment, Event::ItemStarted { item });
        assert_eq!(
            serde_json::to_string(&entry).unwrap(),
            format!(
                r#"{{"id":"{ID}","at":"2026-11-23T08:30:00.250+01:00","event":"item_started","item":"m1-groups"}}"#
            )
        );
        entry.moment.boot = Some(Boot {
            id: "b".to_owned(),
            ms: 5_123_456,
        });
        assert_eq!(
            serde_json::to_string(&entry).unwrap(),
            format!(
                r#"{{"id":"{ID}","at":"2026-11-23T08:30:00.250+01:00","boot":{{"id":"b","ms":5123456}},"event":"item_started","item":"m1-groups"}}"#
            )
        );
    }

    #[test]
    fn every_event_comes_out_as_it_went_in() {
        for (own, fields) in [
            ("day_started", json!({ "day": "day-1" })),
            ("item_started", json!({ "item": "a" })),
            ("item_ended", json!({ "item": "a" })),
            ("paused", json!({ "item": "a" })),
            ("resumed", json!({ "item": "a" })),
            ("extended", json!({ "item": "a", "seconds": -300 })),
            ("skipped", json!({ "item": "a" })),
            ("unskipped", json!({ "item": "a" })),
            ("moved", json!({ "item": "a", "after": "b" })),
            ("moved", json!({ "item": "a" })),
            ("turn_ended", json!({ "item": "a" })),
            ("turn_skipped", json!({ "item": "a", "group": ID })),
            ("turn_unskipped", json!({ "item": "a", "group": ID })),
            (
                "turn_moved",
                json!({ "item": "a", "group": ID, "after": ID }),
            ),
            ("turn_moved", json!({ "item": "a", "group": ID })),
            ("day_ended", json!({ "day": "day-1", "by hand": "kept" })),
        ] {
            let mut line = json!({ "id": ID, "at": "2026-11-23T08:30:00+01:00", "event": own });
            let fields = fields.as_object().unwrap().clone();
            line.as_object_mut().unwrap().extend(fields);
            let entry: Entry = serde_json::from_value(line.clone()).unwrap();
            assert_eq!(serde_json::to_value(&entry).unwrap(), line);
        }
    }

    #[test]
    fn unknown_fields_are_kept() {
        let line = json!({ "id": ID, "at": "2026-11-23T08:30:00+01:00", "event": "skipped", "item": "a", "why": "late" });
        let entry: Entry = serde_json::from_value(line).unwrap();
        assert_eq!(entry.other.get("why"), Some(&Value::from("late")));
    }

    #[test]
    fn what_an_event_needs_must_be_there() {
        let error = |json| event(json).unwrap_err();
        assert_eq!(error(r#""event":"paused""#), "missing field `item`");
        assert_eq!(error(r#""event":"day_ended""#), "missing field `day`");
        assert_eq!(
            error(r#""event":"extended","item":"a""#),
            "missing field `seconds`"
        );
        assert_eq!(
            error(r#""event":"turn_skipped","item":"a""#),
            "missing field `group`"
        );
        let after = format!(r#""event":"turn_moved","item":"a","group":"{ID}","after":"b""#);
        assert_eq!(error(&after), "field `after` is not a group's id");
        assert!(error(r#""event":"danced","item":"a""#).contains("unknown variant `danced`"));
    }
}
