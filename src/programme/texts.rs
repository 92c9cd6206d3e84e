//! The texts of a programme that people read, one after the other: what a translation types over.

use serde_json::Value;

use super::Programme;

/// The fields of a programme's file whose texts are translated. Names of people and places, and sources, are not.
const TRANSLATED: [&str; 14] = [
    "title",
    "audience",
    "question",
    "options",
    "purpose",
    "instructions",
    "plan_b",
    "facilitator_note",
    "goals",
    "point",
    "tasks",
    "text",
    "label",
    "homework",
];

/// A text, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextAt {
    /// As a JSON pointer: `/days/0/items/4/title`.
    pub pointer: String,
    pub text: String,
}

impl TextAt {
    /// The field (`title`) and what it is a field of (`items`; nothing for the programme itself).
    #[must_use]
    pub fn field(&self) -> (&str, &str) {
        let is_name = |step: &&str| !step.is_empty() && !step.bytes().all(|b| b.is_ascii_digit());
        let mut names = self.pointer.rsplit('/').filter(is_name);
        let field = names.next().unwrap_or_default();
        (field, names.next().unwrap_or_default())
    }
}

impl Programme {
    /// Its texts, in the order of its file.
    #[must_use]
    pub fn texts(&self) -> Vec<TextAt> {
        let mut texts = Vec::new();
        if let Ok(value) = serde_json::to_value(self) {
            collect(&value, "", false, &mut texts);
        }
        texts
    }

    /// The programme with other texts where these stand; `None` when there are no such places.
    #[must_use]
    pub fn with_texts(&self, texts: &[TextAt]) -> Option<Programme> {
        let mut value = serde_json::to_value(self).ok()?;
        for text in texts {
            let place = value.pointer_mut(&text.pointer)?;
            *place = Value::String(text.text.clone());
        }
        serde_json::from_value(value).ok()
    }
}

fn collect(value: &Value, pointer: &str, is_text: bool, texts: &mut Vec<TextAt>) {
    match value {
        Value::String(text) if is_text && !text.trim().is_empty() => texts.push(TextAt {
            pointer: pointer.to_owned(),
            text: text.clone(),
        }),
        Value::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                collect(value, &format!("{pointer}/{index}"), is_text, texts);
            }
        }
        Value::Object(fields) => {
            for (name, value) in fields {
                let is_text = TRANSLATED.contains(&name.as_str());
                collect(value, &format!("{pointer}/{name}"), is_text, texts);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::catalogue;

    #[test]
    fn every_text_can_be_typed_over_in_its_place() {
        for heading in catalogue::headings() {
            let programme = catalogue::load(heading).unwrap();
            let mut texts = programme.texts();
            assert!(texts.len() > 50, "{}", heading.name());
            assert_eq!(programme.with_texts(&texts), Some(programme.clone()));
            for text in &mut texts {
                text.text = format!("§ {}", text.text);
            }
            let changed = programme.with_texts(&texts).unwrap();
            assert_eq!(changed.texts(), texts);
            assert_eq!(changed.id, programme.id);
        }
    }

    #[test]
    fn a_text_says_what_it_is_a_text_of() {
        for (pointer, expected) in [
            ("/title", ("title", "")),
            ("/days/0/items/4/title", ("title", "items")),
            ("/modules/2/goals/1", ("goals", "modules")),
            ("/modules/2/worksheet/fields/0/label", ("label", "fields")),
        ] {
            let text = TextAt {
                pointer: pointer.to_owned(),
                text: String::new(),
            };
            assert_eq!(text.field(), expected, "{pointer}");
        }
    }
}
