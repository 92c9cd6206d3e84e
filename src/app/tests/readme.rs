//! The README's list of keys is the table's.

use std::fmt::Write;

use crate::app::actions::{ACTIONS, Scope};
use crate::app::key::Key;
use crate::programme::Language;
use crate::text::Texts;

const README: &str = include_str!("../../../README.md");

fn keys() -> String {
    let texts = Texts::load(Language::En);
    let sections = [
        (Scope::Day, "Day"),
        (Scope::Start, "Start screen"),
        (Scope::Compose, "Writing a programme"),
        (Scope::Modules, "Modules"),
        (Scope::Questions, "Modules: the questions"),
        (Scope::Sheet, "Modules: a worksheet"),
        (Scope::Notes, "Notes"),
        (Scope::Stakeholders, "Stakeholders"),
        (Scope::Register, "Stakeholders: the register"),
        (Scope::Grid, "Stakeholders: the grid"),
        (Scope::Between, "Between the days"),
        (Scope::Promises, "Between the days: what was promised"),
        (Scope::Expectations, "Between the days: expectations"),
        (Scope::People, "Between the days: people"),
        (Scope::GroupPages, "Groups and participants"),
        (Scope::Groups, "Groups"),
        (Scope::Participants, "Participants"),
        (Scope::Strategy, "Stakeholders: the strategy"),
        (Scope::Plan, "Stakeholders: the communication plan"),
        (Scope::Changed, "Stakeholders: what changed"),
        (Scope::Review, "Review"),
        (Scope::Said, "Review: what was said"),
        (Scope::Editor, "While writing a note"),
        (Scope::Session, "In every view"),
        (Scope::Everywhere, "Everywhere"),
    ];
    let mut table = String::from("| keys | |\n|---|---|\n");
    for (scope, heading) in sections {
        writeln!(table, "| **{heading}** | |").unwrap();
        for binding in ACTIONS
            .iter()
            .filter(|binding| binding.scope == scope && !binding.keys.is_empty())
        {
            let keys = binding
                .keys
                .iter()
                .map(|key| format!("`{}`", Key::parse(key).unwrap().name(&texts)))
                .collect::<Vec<_>>()
                .join(" ");
            writeln!(table, "| {keys} | {} |", binding.name(&texts)).unwrap();
        }
    }
    table
}

#[test]
fn the_readme_lists_the_keys_of_the_table() {
    let keys = keys();
    assert!(
        README.contains(&keys),
        "between the marks in README.md must stand:\n\n{keys}"
    );
}
