//! One session from two, and a session removed for good.

use std::fs;

use serde_json::{Value, json};

use crate::home::{Home, SAMPLE, SAMPLE_ID, assert_contains};

/// The sample after a scribe has written in its first note.
fn written(text: &str, edited: &str) -> String {
    let mut session: Value = serde_json::from_str(SAMPLE).unwrap();
    session["notes"][0]["text"] = json!(text);
    session["notes"][0]["edited"] = json!(edited);
    session.to_string()
}

#[test]
fn two_files_become_one_and_what_differs_is_named() {
    let home = Home::new();
    let own = home.put("own.json", &written("Mine", "2026-11-23T12:00:00+01:00"));
    let theirs = home.put(
        "theirs.json",
        &written("Theirs", "2026-11-23T13:00:00+01:00"),
    );
    let before = home.files();
    let ended = home.run(&["merge", "own.json", "theirs.json", "-o", "both.json"]);
    assert_eq!(ended.code, 3, "{}", ended.err);
    assert_eq!(ended.out, "both.json\n");
    assert_contains(
        &ended.err,
        &["notes[", ".text", "both texts stand there now", "One thing"],
    );
    let both = home.folder.path().join("both.json");
    let merged: Value = serde_json::from_slice(&fs::read(&both).unwrap()).unwrap();
    assert_eq!(merged["notes"][0]["text"], json!("Mine\n\nTheirs"));
    for path in [&own, &theirs] {
        assert_eq!(fs::read(path).unwrap(), before[path]);
    }
    // The other way round, and once more with either of them.
    let ended = home.run(&["merge", "theirs.json", "own.json", "-o", "other.json"]);
    assert_eq!(ended.code, 3);
    let other = home.folder.path().join("other.json");
    assert_eq!(fs::read(&both).unwrap(), fs::read(&other).unwrap());
    let again = home.run(&["merge", "both.json", "own.json", "-o", "again.json"]);
    assert_eq!(again.code, 0, "{}", again.err);
    let again = home.folder.path().join("again.json");
    assert_eq!(fs::read(&both).unwrap(), fs::read(&again).unwrap());
}

#[test]
fn what_cannot_be_merged_is_said_and_nothing_is_overwritten() {
    let home = Home::new();
    home.put("own.json", SAMPLE);
    home.put(
        "other.json",
        &SAMPLE.replace(SAMPLE_ID, "01990000-0000-7000-8000-00000000ffff"),
    );
    let ended = home.run(&["merge", "own.json", "other.json", "-o", "both.json"]);
    assert_eq!(ended.code, 1);
    assert_contains(&ended.err, &["two sessions, not one"]);
    assert!(!home.folder.path().join("both.json").exists());
    let ended = home.run(&["merge", "own.json", "own.json", "-o", "other.json"]);
    assert_eq!(ended.code, 1);
    assert_contains(&ended.err, &["other.json cannot be written"]);
}

#[test]
fn a_session_is_erased_only_when_that_is_said() {
    let home = Home::with_sample();
    home.run(&["show", "-v", SAMPLE_ID]).well();
    let before = home.files();
    let ended = home.run(&["erase", SAMPLE_ID]);
    assert_eq!(ended.code, 2);
    assert_contains(
        &ended.err,
        &["To be erased, “Møte på Tromsø”", "sample.json", "--yes"],
    );
    assert_eq!(home.files(), before);

    let ended = home.run(&["erase", SAMPLE_ID, "--yes"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert_contains(&ended.out, &["Erased: one file"]);
    assert_contains(&ended.err, &["copied, sent or exported elsewhere"]);
    for (path, bytes) in home.files() {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert!(
            !text.contains("Tromsø") && !text.contains(SAMPLE_ID),
            "{}",
            path.display()
        );
    }
}

#[test]
fn the_day_by_which_a_session_is_to_be_erased_is_reminded_of() {
    let home = Home::new();
    let made = home.run(&["new", "kl-bridge-builder", "--delete-by", "2020-01-31"]);
    assert_eq!(made.code, 0, "{}", made.err);
    assert_contains(
        &home.run(&["list"]).well(),
        &["to be erased by 31 January 2020: brobygger erase"],
    );
    let home = Home::new();
    let made = home.run(&["new", "kl-bridge-builder", "--delete-by", "2999-01-31"]);
    assert_eq!(made.code, 0, "{}", made.err);
    assert!(!home.run(&["list"]).well().contains("to be erased"));
    home.run(&["new", "kl-bridge-builder", "--delete-by", "someday"])
        .badly(2);
}
