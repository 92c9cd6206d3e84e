//! The screen without a terminal.

use serde_json::Value;

use crate::home::{Home, SAMPLE, assert_contains};

#[test]
fn a_picture_shows_the_screen_after_some_keys_and_leaves_no_trace() {
    let home = Home::new();
    let mut session: Value = serde_json::from_str(SAMPLE).unwrap();
    session["drafts"] = Value::Array(Vec::new());
    home.put_session("sample.json", &session.to_string());
    home.put_session("torn.json", &SAMPLE[..2000]);
    let before = home.files();
    let day = |keys: &str, form: &str| {
        let arguments = [
            "run",
            "sample",
            "--at",
            "2026-11-23T08:35",
            "--keys",
            keys,
            "--size",
            "80x24",
            "--print",
            form,
        ];
        home.run(&arguments).well()
    };
    let text = day("<Space><wait:90>", "text");
    assert_eq!(text.lines().count(), 24, "{text}");
    assert_contains(&text, &["Møte på Tromsø", "08:36:30"]);
    let text = day("<Space>aEn god idé<Esc>3", "text");
    assert_contains(&text, &["En god idé"]);
    assert_eq!(
        text,
        day("<Space>aEn god idé<Esc>3", "text"),
        "the same keys give the same picture"
    );
    assert_contains(&day("", "styles"), &["\n  ~ 0.."]);
    assert!(day("", "svg").starts_with("<svg "));
    assert_contains(
        &home.run(&["--print", "text"]).well(),
        &["Møte på Tromsø", "torn.json"],
    );
    let refused = home
        .run(&["--print", "text", "--keys", "<End><Up><Enter>"])
        .well();
    assert_contains(
        &refused,
        &["torn.json cannot be opened: line ", "Put the file back"],
    );
    // A session made on the start screen is there on the picture, and nowhere else.
    let made = home
        .run(&[
            "--sessions",
            "nowhere",
            "--print",
            "text",
            "--keys",
            "<Enter><C-l><Enter><Enter>",
            "-v",
        ])
        .well();
    assert_eq!(made.lines().count(), 30);
    assert_eq!(home.files(), before);
}

#[test]
fn pictures_are_asked_for_in_words_that_are_understood() {
    let home = Home::with_sample();
    for (arguments, said) in [
        (
            ["--keys", "<Nokey>"],
            "<Nokey> is not a key. Keys are written n, <Space>, <Enter>, <C-r>",
        ),
        (
            ["--keys", "<wait:1d>"],
            "<wait:1d> is not a wait. Write <wait:90s>, <wait:25m> or <wait:2h>: seconds, minutes or hours.",
        ),
        (["--at", "soon"], "“soon” is not a time"),
        (["--size", "wide"], "“wide” is not the size of a screen"),
    ] {
        let err = home
            .run(&[&["run", "--print", "text"][..], &arguments].concat())
            .badly(2);
        assert_contains(&err, &[said, "brobygger run --help says more."]);
    }
}
