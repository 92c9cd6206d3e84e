//! `brobygger doctor --keys`: what the configuration calls each action, and the keys that it has now.

use serde::Serialize;

use crate::app::keymap::Keymap;
use crate::cli::Outcome;
use crate::cli::output::{self, Page};
use crate::text::Texts;

/// The output of `brobygger doctor --keys --json` is an array of these.
#[derive(Debug, Serialize)]
struct Entry {
    /// What the section `[keys]` of the configuration calls the action.
    id: &'static str,
    /// As the configuration writes them; without any the action is found in the palette alone.
    keys: Vec<String>,
    /// What it does, in the language of the interface.
    text: String,
}

pub(super) fn list(texts: &Texts, keymap: &Keymap, json: bool) -> Outcome {
    let entries: Vec<Entry> = keymap
        .bindings()
        .map(|(binding, keys)| Entry {
            id: binding.id,
            keys: keys.iter().map(ToString::to_string).collect(),
            text: binding.name(texts),
        })
        .collect();
    if json {
        return output::print_json(&entries);
    }
    let row = |entry: &Entry| {
        vec![
            entry.id.to_owned(),
            entry.keys.join(" "),
            entry.text.clone(),
        ]
    };
    let rows: Vec<Vec<String>> = entries.iter().map(row).collect();
    let mut page = Page::new();
    page.table(0, &rows);
    page.print()
}
