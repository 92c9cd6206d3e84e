//! Participants from tables.

use std::fs;
use std::io::Write;
use std::process::Stdio;

use serde_json::Value;

use crate::home::{Home, SAMPLE_ID, assert_contains, ended};

/// As Excel writes it on a Swedish Windows.
fn windows_1252(text: &str) -> Vec<u8> {
    let byte = |c: char| u8::try_from(u32::from(c)).unwrap();
    text.chars().map(byte).collect()
}

fn put(home: &Home, name: &str, bytes: &[u8]) -> String {
    let path = home.folder.path().join(name);
    fs::write(&path, bytes).unwrap();
    path.display().to_string()
}

fn session(home: &Home) -> Value {
    home.run(&["show", SAMPLE_ID, "--json"]).json()
}

const TABLE: &str = "Namn;Befattning;Kommun;Vad?;E-post\r\nÅsa Öhman;strateg;Malmö;Allt;a@b.se\r\nBo;chef\r\n;rektor;Lund;;\r\n";

#[test]
fn participants_come_from_a_spreadsheet_and_what_does_not_fit_is_put_aside() {
    let home = Home::with_sample();
    let before = session(&home)["people"].as_array().unwrap().len();
    let file = put(&home, "anmälda.csv", &windows_1252(TABLE));
    let ran = home.run(&["people", "import", SAMPLE_ID, &file]);
    assert_eq!((ran.code, ran.err.as_str()), (3, ""));
    assert_contains(
        &ran.out,
        &[
            "anmälda.csv · Windows-1252 · columns separated by ; · named on line 1",
            "Befattning",
            "Function",
            "“Vad?”",
            "2 new participants · 1 row put aside",
            "line 3: 2 of 5 columns: Bo;chef",
        ],
    );
    let after = session(&home);
    let people = after["people"].as_array().unwrap();
    assert_eq!(people.len(), before + 2);
    assert_eq!(people[before]["name"], "Åsa Öhman");
    assert_eq!(people[before]["answers"]["expectations"], "Allt");
    assert_eq!(people[before + 1]["function"], "rektor");
    let note = after["notes"].as_array().unwrap().last().unwrap();
    assert!(note["text"].as_str().unwrap().contains("Bo;chef"));
    assert_eq!(
        (note["kind"].as_str(), note["may_be_shown"].as_bool()),
        (Some("parking_lot"), Some(false))
    );
    // A second time nothing comes twice, and nothing is written.
    let again = home.run(&["people", "import", SAMPLE_ID, &file]);
    assert_contains(&again.out, &["2 already there, unchanged"]);
    assert_eq!(session(&home), after);
}

#[test]
fn a_dry_run_changes_nothing_at_all() {
    let home = Home::with_sample();
    let file = put(&home, "anmälda.csv", &windows_1252(TABLE));
    let before = home.files();
    let ran = home.run(&["people", "import", SAMPLE_ID, &file, "--dry-run"]);
    assert_eq!(ran.code, 3);
    assert_contains(
        &ran.out,
        &["2 new participants", "Nothing has been changed."],
    );
    let mut after = home.files();
    // The log is begun by every command.
    after.retain(|path, _| before.contains_key(path));
    assert_eq!(after, before);
}

#[test]
fn a_table_comes_from_the_standard_input() {
    let home = Home::with_sample();
    let mut child = home
        .command(&["people", "import", SAMPLE_ID, "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all("Name,Job title\nEva,planner\n".as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    let people = session(&home)["people"].as_array().unwrap().clone();
    assert_eq!(people.last().unwrap()["name"], "Eva");
}

#[test]
fn what_is_no_table_is_said_to_be_none() {
    let home = Home::with_sample();
    let before = session(&home);
    for (name, bytes, part) in [
        (
            "list.xlsx",
            &b"PK\x03\x04\x14\0\0\0"[..],
            "save it there as CSV",
        ),
        ("list.pdf", b"%PDF-1.7\n", "PDF"),
        ("empty.csv", b"", "has no rows"),
    ] {
        let file = put(&home, name, bytes);
        let said = home.run(&["people", "import", SAMPLE_ID, &file]).badly(1);
        assert_contains(&said, &[name, part]);
    }
    let said = home
        .run(&["people", "import", SAMPLE_ID, "nowhere.csv"])
        .badly(1);
    assert_contains(&said, &["nowhere.csv", "not found"]);
    assert_eq!(session(&home), before);
    let said = ended(&mut home.command(&["people", "import", SAMPLE_ID]));
    assert_eq!(said.code, 2);
}

#[test]
fn a_session_that_is_open_elsewhere_is_left_alone() {
    let home = Home::with_sample();
    let file = put(&home, "anmälda.csv", TABLE.as_bytes());
    let before = session(&home);
    let lock = home.put(&format!("state/brobygger/{SAMPLE_ID}/lock"), "");
    let held = fs::File::options().write(true).open(lock).unwrap();
    held.lock().unwrap();
    let said = home.run(&["people", "import", SAMPLE_ID, &file]).badly(1);
    assert_contains(
        &said,
        &[
            "sample.json cannot be changed now: another window has it open",
            "Leave it there and try again",
        ],
    );
    assert_eq!(session(&home), before);
    held.unlock().unwrap();
    assert_eq!(home.run(&["people", "import", SAMPLE_ID, &file]).code, 3);
    assert_ne!(session(&home), before);
}
