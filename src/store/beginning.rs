//! The beginning of a session's file: which programme it runs, read without the rest.

use std::fmt;

use chrono::{DateTime, FixedOffset};
use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor};

/// Which programme a session runs, and when it was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Beginning {
    pub(super) programme: String,
    pub(super) created: DateTime<FixedOffset>,
}

/// What the first bytes of a file say; they may end anywhere.
pub(super) fn read(bytes: &[u8]) -> Option<Beginning> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let mut found = Found::default();
    let mut json = serde_json::Deserializer::from_slice(bytes);
    // Reading ends in an "error" when all that is wanted has been found, as it does where the bytes end.
    let _ = Fields(&mut found).deserialize(&mut json);
    Some(Beginning {
        programme: found.programme?,
        created: found.created?,
    })
}

#[derive(Default)]
struct Found {
    programme: Option<String>,
    created: Option<DateTime<FixedOffset>>,
}

impl Found {
    fn is_complete(&self) -> bool {
        self.programme.is_some() && self.created.is_some()
    }
}

/// The session's own fields.
struct Fields<'a>(&'a mut Found);

impl<'de> DeserializeSeed<'de> for Fields<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Fields<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a session")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(field) = map.next_key::<String>()? {
            match field.as_str() {
                "created" => self.0.created = Some(map.next_value()?),
                "programme" => map.next_value_seed(Programme(self.0))?,
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
            if self.0.is_complete() {
                return Err(A::Error::custom("all has been found"));
            }
        }
        Ok(())
    }
}

/// The programme's: its id is among the first.
struct Programme<'a>(&'a mut Found);

impl<'de> DeserializeSeed<'de> for Programme<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Programme<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a programme")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(field) = map.next_key::<String>()? {
            if field == "id" {
                self.0.programme = Some(map.next_value()?);
                if self.0.is_complete() {
                    return Err(A::Error::custom("all has been found"));
                }
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::session::samples;

    #[test]
    fn the_first_bytes_are_enough() {
        let session = samples::session();
        let text = crate::session::write(&session).unwrap();
        let found = Beginning {
            programme: session.programme.id.clone(),
            created: session.created,
        };
        let enough = (0..text.len()).find(|end| read(&text.as_bytes()[..*end]).is_some());
        let enough = enough.unwrap();
        assert!(enough < 1000, "{enough}");
        for end in [enough, enough + 1, text.len() / 2, text.len()] {
            assert_eq!(read(&text.as_bytes()[..end]).as_ref(), Some(&found));
        }
    }

    #[test]
    fn fields_stand_in_any_order_and_other_files_say_nothing() {
        let json = json!({ "a": [1], "programme": { "days": [], "id": "p" } });
        let text = json.to_string();
        let made = text.replacen("}}", r#"},"created":"2026-01-01T00:00:00Z"}"#, 1);
        assert_eq!(read(made.as_bytes()).unwrap().programme, "p");
        for text in ["", "{", "[]", "{}", "x", r#"{"programme":7}"#, &text] {
            assert_eq!(read(text.as_bytes()), None, "{text}");
        }
    }
}
