//! The catalogue and the checker.

use serde_json::Value;

use crate::home::{Home, assert_contains};

#[test]
fn programmes_are_listed_and_shown() {
    let home = Home::new();
    let list = home.run(&["programme", "list"]).well();
    assert_contains(
        &list,
        &["kl-bridge-builder.da", "2 days", "skl-starter-package.sv"],
    );
    let listed = home.run(&["programme", "list", "--json"]).json();
    let first = &listed.as_array().unwrap()[0];
    for field in ["id", "language", "title", "days"] {
        assert!(first.get(field).is_some(), "{field}");
    }
    let shown = home
        .run(&["programme", "show", "kl-bridge-builder", "--language", "da"])
        .well();
    assert_contains(
        &shown,
        &[
            "kl-bridge-builder.da · foreslåede tider",
            "Arrangør: ",
            "Modul 1 · ",
            "09:00  ",
        ],
    );
    let file = home
        .run(&["programme", "show", "kl-bridge-builder.da", "--json"])
        .well();
    assert_eq!(
        file,
        include_str!("../../src/programme/catalogue/kl-bridge-builder.da.json")
    );
    assert_contains(
        &home.run(&["programme", "show", "nothing"]).badly(1),
        &["There is no programme “nothing”"],
    );
}

#[test]
fn own_programmes_come_first() {
    let home = Home::new();
    let own = include_str!("../../src/programme/catalogue/kl-bridge-builder.da.json")
        .replace("Minikursus", "Vores kursus");
    home.put("data/brobygger/programmes/mine.json", &own);
    let listed = home.run(&["programme", "list", "--json"]).json();
    assert_eq!(
        (&listed[0]["id"], &listed[0]["own"]),
        (&Value::from("kl-bridge-builder"), &Value::from(true))
    );
    let shown = home
        .run(&["programme", "show", "kl-bridge-builder.da"])
        .well();
    assert_contains(&shown, &["Vores kursus"]);
    let path = home.run(&["new", "kl-bridge-builder.da"]).well();
    assert_contains(&path, &["vores-kursus"]);
}

#[test]
fn the_schema_is_json_schema() {
    let schema = Home::new().run(&["programme", "schema"]).json();
    assert_eq!(schema["title"], "Programme");
    assert!(jsonschema::validator_for(&schema).is_ok());
}

#[test]
fn a_programme_that_fits_is_said_so() {
    let home = Home::new();
    let file = home.put(
        "a.json",
        include_str!("../../src/programme/catalogue/kl-bridge-builder.da.json"),
    );
    assert_contains(
        &home
            .run(&["programme", "check", file.to_str().unwrap()])
            .well(),
        &["a.json: everything fits."],
    );
    let report = home
        .run(&["programme", "check", file.to_str().unwrap(), "--json"])
        .json();
    assert_eq!(
        (&report["fine"], &report["findings"]),
        (&Value::from(true), &Value::Array(Vec::new()))
    );
}

/// A day with nothing wrong; the faults are put in by replacing text.
pub const PLAIN: &str = r#"{
  "format": "brobygger.programme", "version": 1, "id": "plain", "language": "en", "title": "Plain",
  "days": [ { "id": "day-1", "title": "Day", "starts": "08:30", "ends": "10:30",
    "items": [
      { "id": "talk", "title": "Talk", "kind": "talk", "minutes": 60, "module": "m1" },
      { "id": "coffee", "title": "Coffee", "kind": "break", "minutes": 15 },
      { "id": "work", "title": "Work", "kind": "group_work", "minutes": 45,
        "phases": [ { "id": "alone", "title": "Alone", "minutes": 5 } ] }
    ] } ],
  "modules": [ { "id": "m1", "number": 1, "title": "Module" } ]
}
"#;

#[test]
fn each_fault_is_found_with_file_line_and_column() {
    let home = Home::new();
    for (put, instead, place, said) in [
        (
            "\"minutes\": 15",
            "\"minutes\": 15, \"starts\": \"09:15\"",
            "6:",
            "are at the same time",
        ),
        (
            "\"minutes\": 45",
            "\"minutes\": 45, \"starts\": \"09:00\"",
            "7:",
            "is listed after",
        ),
        (
            "\"minutes\": 15",
            "\"minutes\": 10",
            "7:",
            "Nothing is planned",
        ),
        ("\"minutes\": 45", "\"minutes\": 50", "7:", "after the day"),
        (
            "\"minutes\": 5 }",
            "\"minutes\": 50 }",
            "7:",
            "The phases of",
        ),
        (
            "\"kind\": \"break\"",
            "\"kind\": \"talk\"",
            "5:",
            "without a break",
        ),
        (
            "\"ends\": \"10:30\"",
            "\"ends\": \"14:30\"",
            "3:",
            "has no lunch",
        ),
        (
            "\"module\": \"m1\"",
            "\"module\": \"m2\"",
            "5:",
            "the module \"m2\"",
        ),
        ("\"id\": \"coffee\"", "\"id\": \"talk\"", "6:", "\"talk\""),
        ("\"minutes\": 15", "\"minutes\": \"15\"", "6:", "\"15\""),
        (
            "\"kind\": \"break\"",
            "\"kind\": \"brek\"",
            "6:",
            "Did you mean",
        ),
        ("\"minutes\": 15 }", "\"minutes\": 15", "7:", ""),
        ("brobygger.programme", "brobygger.session", "2:", ""),
    ] {
        assert!(PLAIN.contains(put), "{put}");
        let file = home.put("faulty.json", &PLAIN.replacen(put, instead, 1));
        let ended = home.run(&["programme", "check", file.to_str().unwrap()]);
        assert_eq!(
            (ended.code, ended.err.as_str()),
            (3, ""),
            "{instead}: {}",
            ended.out
        );
        let found = ended
            .out
            .lines()
            .find(|line| line.contains(said))
            .unwrap_or_else(|| panic!("{said}: {}", ended.out));
        assert!(
            ended.out.contains(&format!("faulty.json:{place}")),
            "{instead}: {found}"
        );
        let json = home.run(&["programme", "check", "--json", file.to_str().unwrap()]);
        let report: Value = serde_json::from_str(&json.out).unwrap();
        assert_eq!(
            (json.code, &report["fine"]),
            (3, &Value::from(false)),
            "{instead}"
        );
        assert!(
            report["findings"][0]["line"].as_u64().unwrap() > 1,
            "{report}"
        );
    }
    assert_contains(
        &home.run(&["programme", "check", "nowhere.json"]).badly(1),
        &["nowhere.json: not found"],
    );
}

#[test]
fn a_programme_is_checked_by_its_name_too() {
    let home = Home::new();
    let own = include_str!("../../src/programme/catalogue/kl-bridge-builder.da.json")
        .replace("\"kl-bridge-builder\"", "\"mine\"")
        .replacen("\"minutes\": 45", "\"minutes\": 46", 1);
    home.put("data/brobygger/programmes/mine.json", &own);
    home.run(&["programme", "check", "kl-bridge-builder"])
        .well();
    let found = home.run(&["programme", "check", "mine"]);
    assert_eq!(found.code, 3, "{}", found.out);
    home.run(&["programme", "check", "nothing"]).badly(1);
}
