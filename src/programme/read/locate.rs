//! Finds the line and column of a value by its path.
//!
//! Values are borrowed from the text as they stand in it, so where a value begins follows from where its slice does.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::path::{Path, Step};

/// The text of the value at `path`, a slice of `text`; of the closest value around it where there is none.
pub(super) fn value_at<'t>(text: &'t str, path: &Path) -> &'t str {
    let Ok(root) = serde_json::from_str::<&RawValue>(text) else {
        return text;
    };
    let mut value = root.get();
    for step in path.steps() {
        let mut inner = serde_json::Deserializer::from_str(value);
        match Child(step).deserialize(&mut inner) {
            Ok(Some(child)) => value = child.get(),
            _ => break,
        }
    }
    value
}

/// The byte at which `part`, a slice of `text`, begins.
pub(super) fn offset(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

/// Line and column of a byte of the text, both from 1; columns count characters.
pub(super) fn position(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
    (line, column)
}

/// Takes one member of an object, or one element of a list, as it stands in the text.
struct Child<'s>(&'s Step);

impl<'de> DeserializeSeed<'de> for Child<'_> {
    type Value = Option<&'de RawValue>;
    fn deserialize<D: Deserializer<'de>>(self, value: D) -> Result<Self::Value, D::Error> {
        value.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Child<'_> {
    type Value = Option<&'de RawValue>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list or an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = None;
        while let Some(key) = map.next_key::<String>()? {
            match self.0 {
                Step::Key(wanted) if *wanted == key => found = Some(map.next_value()?),
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(found)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut index = 0;
        while let Some(element) = list.next_element::<&'de RawValue>()? {
            if matches!(self.0, Step::Index(wanted) if *wanted == index) {
                while list.next_element::<IgnoredAny>()?.is_some() {}
                return Ok(Some(element));
            }
            index += 1;
        }
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "{\n  \"å\": [1, {\"b\": \"c\\n\"}],\n  \"d\": null\n}\n";

    fn at(path: &str) -> (&'static str, (usize, usize)) {
        let value = value_at(TEXT, &path.parse().unwrap());
        (value, position(TEXT, offset(TEXT, value)))
    }

    #[test]
    fn a_value_is_found_by_its_path() {
        assert_eq!(at("å[1].b"), ("\"c\\n\"", (2, 18)));
        assert_eq!(at("å[0]"), ("1", (2, 9)));
        assert_eq!(at("d"), ("null", (3, 8)));
        assert_eq!(at("").1, (1, 1));
    }

    #[test]
    fn without_a_value_it_is_the_one_around() {
        assert_eq!(at("å[1].x.y"), ("{\"b\": \"c\\n\"}", (2, 12)));
        assert_eq!(at("å[7]").1, (2, 8));
        assert_eq!(value_at("{", &"a".parse().unwrap()), "{");
    }
}
