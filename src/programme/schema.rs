//! The JSON schema of a programme's file, made from the types that read it.

use serde_json::Value;

use super::Programme;

/// The schema (draft 2020-12). It says what types can say; ids that must differ and the like are the reader's business.
#[must_use]
pub fn schema() -> Value {
    schemars::schema_for!(Programme).to_value()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::catalogue::headings;
    use crate::programme::read::read;

    #[test]
    fn what_ships_is_valid() {
        let validator = jsonschema::validator_for(&schema()).unwrap();
        for heading in headings() {
            let file = serde_json::from_str(&heading.text).unwrap();
            let errors: Vec<_> = validator
                .iter_errors(&file)
                .map(|e| e.to_string())
                .collect();
            assert_eq!(errors, [""; 0], "{}", heading.name());
        }
    }

    #[test]
    fn what_the_reader_refuses_is_not() {
        let validator = jsonschema::validator_for(&schema()).unwrap();
        let heading = headings().first().unwrap();
        for (pointer, wrong) in [
            ("/format", "\"brobygger.session\""),
            ("/version", "0"),
            ("/id", "\"A Day\""),
            ("/language", "\"fi\""),
            ("/title", "null"),
            ("/days", "[]"),
            ("/days/0", "{}"),
            ("/days/0/id", "\"\""),
            ("/days/0/starts", "\"8:30\""),
            ("/days/0/date", "20201028"),
            ("/days/0/items", "[]"),
            ("/days/0/items/0/id", "\"Å\""),
            ("/days/0/items/0/kind", "\"grupwork\""),
            ("/days/0/items/0/minutes", "0"),
            ("/days/0/items/0/minutes", "1441"),
            ("/days/0/items/0/minutes", "2.5"),
            ("/days/0/items/0/min_minutes", "-1"),
            ("/days/0/items/0/priority", "4"),
            ("/modules/0/number", "\"1\""),
            ("/modules/0/questions/0/id", "\"a b\""),
            ("/follow_up", "\"never\""),
        ] {
            let mut file: Value = serde_json::from_str(&heading.text).unwrap();
            let place = file.pointer_mut(pointer);
            *place.unwrap_or_else(|| panic!("{pointer}")) = serde_json::from_str(wrong).unwrap();
            assert!(!validator.is_valid(&file), "{pointer}: {wrong}");
            assert!(read(&file.to_string()).is_err(), "{pointer}: {wrong}");
        }
    }
}
