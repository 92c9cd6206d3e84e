//! Texts that both have written: what one of them went on with is kept once, what they wrote apart is kept twice.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::sides::Side;

/// How two texts stand in one field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TextKind {
    /// Below each other.
    Long,
    /// In one line.
    Line,
}

const LONG: [&str; 19] = [
    "text",
    "interests",
    "gains",
    "losses",
    "resources",
    "needs",
    "relation",
    "strategy",
    "why",
    "message",
    "follow_up",
    "instructions",
    "purpose",
    "plan_b",
    "facilitator_note",
    "homework",
    "issue",
    "point",
    "question",
];

const LINE: [&str; 16] = [
    "name",
    "title",
    "place",
    "organisation",
    "function",
    "sector",
    "label",
    "author",
    "responsible",
    "presenter",
    "channel",
    "sender",
    "when",
    "audience",
    "organiser",
    "source",
];

/// How many characters say what something is about.
const BEGINNING: usize = 40;

/// What kind of text stands at a place; none when it is no text but one of several values, an id or a date.
pub(super) fn kind(place: &[String], typed: &HashSet<String>) -> Option<TextKind> {
    let (key, above) = place.split_last()?;
    let is_answer = above
        .last()
        .is_some_and(|key| key == "values" || key == "answers");
    if is_answer {
        return typed.contains(key).then_some(TextKind::Long);
    }
    // A note's question and a programme's follow-up are ids and kinds, not words.
    let is_word = match (key.as_str(), above.first().map(String::as_str)) {
        ("question", Some(list)) => list == "programme",
        ("follow_up", Some(list)) => list == "communication",
        _ => true,
    };
    if !is_word {
        None
    } else if LONG.contains(&key.as_str()) {
        Some(TextKind::Long)
    } else if LINE.contains(&key.as_str()) {
        Some(TextKind::Line)
    } else {
        None
    }
}

/// Two texts as one.
pub(super) struct Joined {
    pub(super) text: String,
    /// Whether it is more than either of them.
    pub(super) is_both: bool,
}

pub(super) fn join(kind: TextKind, left: &str, right: &str, later: Option<Side>) -> Joined {
    let between = match kind {
        TextKind::Long => "\n\n",
        TextKind::Line => " / ",
    };
    let holds = |whole: &str, part: &str| whole.starts_with(part) || has(whole, part, between);
    let one = |text: &str| Joined {
        text: text.to_owned(),
        is_both: false,
    };
    if holds(left, right) {
        return one(left);
    }
    if holds(right, left) {
        return one(right);
    }
    let side = Side::by(later, &left.into(), &right.into());
    let (last, first) = side.sort(left, right);
    Joined {
        text: format!("{first}{between}{last}"),
        is_both: true,
    }
}

/// Whether a text stands in another between its separators, or at its ends.
fn has(whole: &str, part: &str, between: &str) -> bool {
    whole.match_indices(part).any(|(at, _)| {
        let (before, after) = (whole.get(..at), whole.get(at + part.len()..));
        before.is_some_and(|text| text.is_empty() || text.ends_with(between))
            && after.is_some_and(|text| text.is_empty() || text.starts_with(between))
    })
}

/// How something begins: its text, name or title.
pub(super) fn beginning(fields: &Map<String, Value>) -> String {
    let words = ["text", "name", "title", "message", "label"]
        .iter()
        .filter_map(|key| fields.get(*key)?.as_str())
        .find(|text| !text.is_empty())
        .unwrap_or_default();
    let line = words.lines().next().unwrap_or_default();
    let mut short: String = line.chars().take(BEGINNING).collect();
    if short.len() < words.len() {
        short.push('…');
    }
    short
}

/// A value as one would say it.
pub(super) fn said(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
