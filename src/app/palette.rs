//! The palette: every action by name.

use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

use super::Model;
use super::actions::{Action, Binding, scopes};
use super::text_field::{Lines, TextField};

pub struct Palette {
    pub field: TextField,
    pub selected: usize,
}

/// A line of the palette.
pub struct Line {
    pub name: String,
    pub keys: String,
    pub action: Action,
}

impl Palette {
    pub(super) fn new() -> Palette {
        Palette {
            field: TextField::new("", Lines::One),
            selected: 0,
        }
    }

    /// The actions that apply here and match what is typed, the best first.
    #[must_use]
    pub fn lines(&self, model: &Model) -> Vec<Line> {
        let here = scopes(model);
        let mut matcher = Matcher::new(Config::DEFAULT);
        let pattern = Pattern::parse(
            self.field.text(),
            CaseMatching::Ignore,
            Normalization::Smart,
        );
        let mut buffer = Vec::new();
        let mut scored: Vec<(u32, Line)> = model
            .keymap
            .bindings()
            .filter(|(binding, _)| {
                here.contains(&binding.scope) && in_palette(binding) && binding.applies(model)
            })
            .filter_map(|(binding, keys)| {
                let name = binding.name(&model.texts);
                // The English id too, so that what the README calls it is found in every language.
                let known = format!("{name} {}", binding.id);
                let score = pattern.score(Utf32Str::new(&known, &mut buffer), &mut matcher)?;
                let keys = keys
                    .iter()
                    .map(|key| model.key_name(*key))
                    .collect::<Vec<_>>()
                    .join("  ");
                Some((
                    score,
                    Line {
                        name,
                        keys,
                        action: binding.action,
                    },
                ))
            })
            .collect();
        scored.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
        scored.into_iter().map(|(_, line)| line).collect()
    }
}

/// Moving about and closing need no palette.
fn in_palette(binding: &Binding) -> bool {
    !matches!(
        binding.action,
        Action::Palette
            | Action::Close
            | Action::Up
            | Action::Down
            | Action::PageUp
            | Action::PageDown
            | Action::First
            | Action::Last
    )
}
