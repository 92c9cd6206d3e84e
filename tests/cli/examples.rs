//! The sessions that come with the source: they open, are written as the program writes them, and hold together.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::home::Home;

fn examples() -> Vec<(PathBuf, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("sessions");
    let files = fs::read_dir(folder).unwrap();
    files
        .map(|file| {
            let path = file.unwrap().path();
            let text = fs::read_to_string(&path).unwrap();
            (path, serde_json::from_str(&text).unwrap())
        })
        .collect()
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().map_or(&[], Vec::as_slice)
}

/// The part of a list with an id.
fn find<'a>(parts: &'a [Value], id: &Value) -> Option<&'a Value> {
    parts.iter().find(|part| part["id"] == *id)
}

#[test]
fn they_are_written_as_the_program_writes_them() {
    let home = Home::new();
    let examples = examples();
    assert_eq!(examples.len(), 5);
    for (path, _) in examples {
        let written = fs::read_to_string(&path).unwrap();
        let shown = home.run(&["show", path.to_str().unwrap(), "--json"]).well();
        assert_eq!(shown, written, "{}", path.display());
    }
}

#[test]
fn each_worksheet_fits_its_fields_and_who_fills_it_in() {
    for (path, session) in examples() {
        for entry in list(&session, "worksheets") {
            let at = format!("{} {}", path.display(), entry["id"]);
            let module = find(list(&session["programme"], "modules"), &entry["module"]).unwrap();
            let worksheet = &module["worksheet"];
            let expected = match worksheet["per"].as_str().unwrap() {
                "group" => find(list(&session, "groups"), &entry["group"]),
                "person" => find(list(&session, "people"), &entry["person"]),
                _ => Some(entry),
            };
            assert!(expected.is_some(), "{at}: who filled it in");
            for (id, value) in entry["values"].as_object().unwrap() {
                let field = find(list(worksheet, "fields"), &Value::from(id.as_str()));
                let field = field.unwrap_or_else(|| panic!("{at}: {id}"));
                let fits = match field["kind"].as_str().unwrap() {
                    "choice" => list(field, "options").contains(value),
                    "scale" => value.as_u64().is_some_and(|n| (1..=5).contains(&n)),
                    "level" => {
                        ["none", "small", "medium", "large"].contains(&value.as_str().unwrap())
                    }
                    "date" => value.as_str().unwrap().parse::<chrono::NaiveDate>().is_ok(),
                    "yes_no" => value.is_boolean(),
                    _ => value.is_string(),
                };
                assert!(fits, "{at}: {id} is {value}");
            }
        }
    }
}

#[test]
fn alliances_go_both_ways_and_nothing_points_nowhere() {
    for (path, session) in examples() {
        let path = path.display();
        assert!(session["issue"].is_string(), "{path}");
        let stakeholders = list(&session, "stakeholders");
        for stakeholder in stakeholders {
            for ally in list(stakeholder, "allies") {
                let ally = find(stakeholders, ally).unwrap();
                let back = list(ally, "allies").contains(&stakeholder["id"]);
                assert!(back, "{path}: {} and {}", stakeholder["name"], ally["name"]);
            }
            let times: Vec<&str> = list(stakeholder, "assessments")
                .iter()
                .map(|assessment| assessment["at"].as_str().unwrap())
                .collect();
            assert!(
                !times.is_empty() && times.is_sorted(),
                "{path}: {}",
                stakeholder["name"]
            );
        }
        for line in list(&session, "communication") {
            let to = &line["stakeholder"];
            assert!(
                to.is_null() || find(stakeholders, to).is_some(),
                "{path}: {line}"
            );
        }
        for note in list(&session, "notes") {
            let about = note.get("person");
            let known = about.is_none_or(|id| find(list(&session, "people"), id).is_some());
            assert!(known, "{path}: {note}");
        }
    }
}
