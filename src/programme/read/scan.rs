//! The first pass over a text: is it JSON, and does no object name a key twice, in fields that nobody knows either?

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::locate::offset;
use super::path::{Path, Step};

/// What is wrong with a text before anyone asks what it means.
pub(super) enum Fault {
    /// No JSON; the path leads to the value that was being read.
    Syntax(serde_json::Error, Path),
    /// The key at the path stands twice in its object, at these bytes.
    DuplicateKey {
        path: Path,
        first: usize,
        second: usize,
    },
}

pub(super) fn scan(text: &str) -> Result<(), Fault> {
    let mut scan = Scan {
        text,
        path: Path::default(),
        twice: None,
    };
    let mut json = serde_json::Deserializer::from_str(text);
    let read = Value(&mut scan)
        .deserialize(&mut json)
        .and_then(|()| json.end());
    scan.path.turn_round();
    match (read, scan.twice) {
        (Ok(()), _) => Ok(()),
        (Err(_), Some((first, second))) => Err(Fault::DuplicateKey {
            path: scan.path,
            first,
            second,
        }),
        (Err(error), None) => Err(Fault::Syntax(error, scan.path)),
    }
}

struct Scan<'t> {
    text: &'t str,
    /// From where an error happened back to the root: only then anyone asks.
    path: Path,
    /// The bytes at which the two keys of the same name begin.
    twice: Option<(usize, usize)>,
}

/// Reads one value and forgets it.
struct Value<'s, 't>(&'s mut Scan<'t>);

impl<'de> DeserializeSeed<'de> for Value<'_, 'de> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, value: D) -> Result<(), D::Error> {
        value.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Value<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }
    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }
    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }
    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }
    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let mut index = 0;
        loop {
            match list.next_element_seed(Value(self.0)) {
                Ok(Some(())) => index += 1,
                Ok(None) => return Ok(()),
                Err(error) => {
                    self.0.path.push(Step::Index(index));
                    return Err(error);
                }
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut keys: HashMap<Cow<'de, str>, usize> = HashMap::new();
        while let Some(key) = map.next_key::<&'de RawValue>()? {
            let begins = offset(self.0.text, key.get());
            let key = read_key(key).map_err(de::Error::custom)?;
            let read = match keys.insert(key.clone(), begins) {
                None => map.next_value_seed(Value(self.0)),
                Some(first) => {
                    self.0.twice = Some((first, begins));
                    Err(de::Error::custom("duplicate key"))
                }
            };
            if read.is_err() {
                self.0.path.push(Step::Key(key.into_owned()));
                return read;
            }
        }
        Ok(())
    }
}

/// The key that is written there; copied only if something in it is written with a backslash.
fn read_key(written: &RawValue) -> serde_json::Result<Cow<'_, str>> {
    let quoted = written.get();
    let between = quoted
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    match between {
        Some(key) if !key.contains('\\') => Ok(Cow::Borrowed(key)),
        _ => serde_json::from_str(quoted).map(Cow::Owned),
    }
}
