//! Which keys do what: the table's, changed by the user's configuration.

use std::collections::HashMap;

use super::actions::{ACTIONS, Action, Binding, Scope};
use super::composing;
use super::key::Key;

/// Which keys do what: the table's, changed by the user's configuration.
#[derive(Debug, Clone)]
pub struct Keymap {
    by_key: HashMap<(Scope, Key), Action>,
    /// What is shown for an action of the table, by its index.
    shown: Vec<Vec<Key>>,
}

/// What is wrong with the keys of a configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyProblem {
    UnknownAction {
        id: String,
    },
    UnknownKey {
        id: String,
        key: String,
    },
    /// Two actions that can meet in one place have the same key.
    Clash {
        key: String,
        first: &'static str,
        second: &'static str,
    },
}

impl Default for Keymap {
    fn default() -> Keymap {
        Keymap::new(&[]).0
    }
}

impl Keymap {
    /// The table's keys with the user's in place of them; `changes` are pairs of an action's id and its keys. What is wrong
    /// is named and passed over.
    #[must_use]
    pub fn new(changes: &[(String, Vec<String>)]) -> (Keymap, Vec<KeyProblem>) {
        let mut problems = Vec::new();
        let mut shown: Vec<Vec<Key>> = ACTIONS
            .iter()
            .map(|binding| {
                binding
                    .keys
                    .iter()
                    .filter_map(|key| Key::parse(key))
                    .collect()
            })
            .collect();
        for (id, keys) in changes {
            let Some(index) = ACTIONS.iter().position(|binding| binding.id == id) else {
                problems.push(KeyProblem::UnknownAction { id: id.clone() });
                continue;
            };
            let mut parsed = Vec::new();
            for key in keys {
                match Key::parse(key) {
                    Some(key) => parsed.push(key),
                    None => problems.push(KeyProblem::UnknownKey {
                        id: id.clone(),
                        key: key.clone(),
                    }),
                }
            }
            shown[index] = parsed;
        }
        let mut by_key = HashMap::new();
        let mut owner: HashMap<(Scope, Key), &'static str> = HashMap::new();
        for (binding, keys) in ACTIONS.iter().zip(&shown) {
            for key in keys {
                if let Some(first) = owner.get(&(binding.scope, *key)) {
                    problems.push(KeyProblem::Clash {
                        key: key.to_string(),
                        first,
                        second: binding.id,
                    });
                    continue;
                }
                owner.insert((binding.scope, *key), binding.id);
                by_key.insert((binding.scope, *key), binding.action);
            }
        }
        problems.extend(hidden(changes, &shown));
        (Keymap { by_key, shown }, problems)
    }

    /// What a key does in the given scopes, the nearest first.
    #[must_use]
    pub fn action(&self, scopes: &[Scope], key: Key) -> Option<Action> {
        scopes
            .iter()
            .find_map(|scope| self.by_key.get(&(*scope, key)).copied())
    }

    /// The bindings with their keys, in the table's order.
    pub fn bindings(&self) -> impl Iterator<Item = (&'static Binding, &[Key])> {
        ACTIONS.iter().zip(self.shown.iter().map(Vec::as_slice))
    }

    /// The first key of an action, where it has one.
    #[must_use]
    pub fn key_of(&self, action: Action) -> Option<Key> {
        self.bindings()
            .find(|(binding, _)| binding.action == action)
            .and_then(|(_, keys)| keys.first().copied())
    }
}

/// The user's keys that another action has too in a scope which works at the same time: only the nearer one would be heard.
/// The table itself does so here and there, and means it.
fn hidden(changes: &[(String, Vec<String>)], shown: &[Vec<Key>]) -> Vec<KeyProblem> {
    let is_own = |binding: &Binding| changes.iter().any(|(id, _)| id == binding.id);
    let all = || ACTIONS.iter().zip(shown);
    let mut problems = Vec::new();
    for (binding, keys) in all().filter(|(binding, _)| is_own(binding)) {
        let meets = |other: &Binding| {
            other.id != binding.id
                && meet(binding.scope, other.scope)
                && both_are_heard(binding, other)
        };
        for (other, others) in all().filter(|(other, _)| meets(other)) {
            // Of two that are both the user's, one says it.
            if is_own(other) && other.id < binding.id {
                continue;
            }
            let both = keys.iter().filter(|key| others.contains(key));
            problems.extend(both.map(|key| KeyProblem::Clash {
                key: key.to_string(),
                first: other.id,
                second: binding.id,
            }));
        }
    }
    problems
}

/// Whether there is a place where both do something: while a programme is being written most actions do nothing.
fn both_are_heard(one: &Binding, other: &Binding) -> bool {
    let writes = one.scope == Scope::Compose || other.scope == Scope::Compose;
    !writes || composing::fits(one.action) && composing::fits(other.action)
}

/// Whether the keys of two different scopes work at the same time.
fn meet(one: Scope, other: Scope) -> bool {
    let rank = |scope| match scope {
        Scope::Everywhere => 0,
        Scope::Session => 1,
        Scope::Start => 2,
        Scope::Compose
        | Scope::Day
        | Scope::Modules
        | Scope::Questions
        | Scope::Sheet
        | Scope::Notes => 3,
        Scope::Stakeholders => 4,
        Scope::Register | Scope::Grid | Scope::Strategy | Scope::Plan | Scope::Changed => 5,
        Scope::Editor => 6,
        Scope::Between => 7,
        Scope::Promises | Scope::Expectations | Scope::People => 8,
        Scope::Review => 9,
        Scope::Said => 10,
        Scope::GroupPages => 11,
        Scope::Groups | Scope::Participants => 12,
    };
    let within_modules = |inner| matches!(inner, Scope::Questions | Scope::Sheet);
    let in_modules = one == Scope::Modules || other == Scope::Modules;
    if in_modules && (within_modules(one) || within_modules(other)) {
        return true;
    }
    match (rank(one).min(rank(other)), rank(one).max(rank(other))) {
        (_, 6) => false,
        (0, further) => further > 0,
        (1, further) => further >= 3,
        // What was promised is listed in both.
        (4, 5) | (7, 8) | (8, 9) | (9, 10) | (11, 12) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_of_the_table_is_understood_and_none_clashes() {
        for binding in ACTIONS {
            for key in binding.keys {
                assert!(Key::parse(key).is_some(), "{key} of {}", binding.id);
            }
        }
        assert_eq!(Keymap::new(&[]).1, []);
    }

    #[test]
    fn ids_are_unique() {
        for (i, binding) in ACTIONS.iter().enumerate() {
            assert!(
                ACTIONS[..i].iter().all(|other| other.id != binding.id),
                "{}",
                binding.id
            );
        }
    }

    #[test]
    fn changed_keys_work_and_what_is_wrong_is_named() {
        let changes = [
            (
                "next".to_owned(),
                vec!["Z".to_owned(), "Hyper+n".to_owned()],
            ),
            ("nxt".to_owned(), vec!["x".to_owned()]),
            ("skip".to_owned(), vec!["Space".to_owned()]),
        ];
        let (keymap, problems) = Keymap::new(&changes);
        assert_eq!(
            keymap.action(&[Scope::Day], Key::char('Z')),
            Some(Action::Next)
        );
        assert_eq!(keymap.action(&[Scope::Day], Key::char('n')), None);
        assert_eq!(
            keymap.action(&[Scope::Day], Key::char(' ')),
            Some(Action::StartPause)
        );
        assert_eq!(
            problems,
            [
                KeyProblem::UnknownKey {
                    id: "next".into(),
                    key: "Hyper+n".into()
                },
                KeyProblem::UnknownAction { id: "nxt".into() },
                KeyProblem::Clash {
                    key: "Space".into(),
                    first: "start-pause",
                    second: "skip"
                },
            ]
        );
    }

    #[test]
    fn a_key_that_another_view_would_hide_is_named() {
        let change = |id: &str, key: &str| (id.to_owned(), vec![key.to_owned()]);
        let clashes = |changes: &[(String, Vec<String>)]| Keymap::new(changes).1.len();
        assert_eq!(clashes(&[change("park", "n")]), 1, "next has it in the day");
        assert_eq!(
            clashes(&[change("next", "a")]),
            1,
            "a note is begun with it"
        );
        assert_eq!(clashes(&[change("park", "Y")]), 0);
        assert_eq!(clashes(&[change("next", "Y"), change("park", "Y")]), 1);
        assert_eq!(
            clashes(&[change("keep-note", "n")]),
            0,
            "no view works in the editor"
        );
        assert_eq!(
            clashes(&[change("filter-kind", "n")]),
            0,
            "day and notes never meet"
        );
    }
}
