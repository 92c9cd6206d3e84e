//! Making, listing and showing sessions.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::home::{Home, SAMPLE, SAMPLE_ID, assert_contains, ended, started};

#[test]
fn a_new_session_is_written_and_its_path_printed() {
    let home = Home::new();
    let arguments = [
        "new",
        "kl-bridge-builder",
        "--title",
        "Broer på Ærø",
        "--place",
        "Marstal",
        "--date",
        "2026-11-23",
        "--date",
        "2026-12-07",
        "--group",
        "Nord",
        "--group",
        "Syd",
    ];
    let path = home.run(&arguments).well();
    let path = Path::new(path.trim_end());
    assert_eq!(path.parent(), Some(home.sessions().as_path()));
    assert!(
        path.file_name()
            .unwrap()
            .to_str()
            .unwrap()
            .starts_with("2026-11-23-broer-pa-aero-")
    );
    let session: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    assert_eq!(session["title"], "Broer på Ærø");
    assert_eq!(session["place"], "Marstal");
    assert_eq!(session["language"], "en");
    assert_eq!(session["zone"], "Europe/Stockholm");
    assert_eq!(session["days"][0]["date"], "2026-11-23");
    assert_eq!(session["days"][1]["date"], "2026-12-07");
    assert_eq!(session["groups"][0]["name"], "Nord");
    assert_eq!(session["groups"][1]["name"], "Syd");
    let shown = home.run(&["show", path.to_str().unwrap()]).well();
    assert_contains(
        &shown,
        &[
            "Broer på Ærø",
            "Marstal · 23 Nov 2026, 7 Dec 2026",
            "Groups: Nord, Syd",
        ],
    );
}

#[test]
fn the_programme_is_named_with_its_language_or_follows_the_interface() {
    for (arguments, language) in [
        (
            &["new", "skl-strategic-competencies", "--language", "da"][..],
            "da",
        ),
        (
            &["new", "skl-strategic-competencies.sv", "--language", "da"],
            "sv",
        ),
        (&["new", "kl-bridge-builder", "--language", "sv"], "da"),
    ] {
        let home = Home::new();
        let path = home.run(arguments).well();
        let session: Value =
            serde_json::from_str(&fs::read_to_string(path.trim_end()).unwrap()).unwrap();
        assert_eq!(session["language"], language, "{arguments:?}");
    }
}

#[test]
fn what_the_checker_finds_is_said_and_repaired_only_on_request() {
    let starts = |repairs: &[&str]| {
        let home = Home::new();
        let ended = home.run(&[&["new", "hdir-webinar-workshop"][..], repairs].concat());
        assert_eq!(ended.code, 0, "{}", ended.err);
        let session: Value =
            serde_json::from_str(&fs::read_to_string(ended.out.trim_end()).unwrap()).unwrap();
        let items = session["programme"]["days"][0]["items"]
            .as_array()
            .unwrap()
            .clone();
        let starts: Vec<(String, Value)> = items
            .iter()
            .map(|item| {
                (
                    item["title"].as_str().unwrap().to_owned(),
                    item["starts"].clone(),
                )
            })
            .collect();
        (starts, ended.err)
    };
    let (printed, err) = starts(&[]);
    assert_contains(
        &err,
        &[
            "are at the same time for 15 min, 12:00–12:15.",
            "\n  a  Move “Introduction",
            "--repair a",
        ],
    );
    assert_contains(
        &err,
        &["\n  a  Move “Introduction to a mapping tool” to 11:00–11:15.\n  f  Keep the times"],
    );
    let (repaired, err) = starts(&["--repair", "a"]);
    assert!(!err.contains("at the same time"), "{err}");
    assert_contains(&err, &["\n  i  Make it a break", "--repair g"]);
    let (_, err) = starts(&["--repair", "a", "--repair", "i"]);
    assert_eq!(err, "", "a letter that was seen can be taken");
    let changed: Vec<_> = printed
        .iter()
        .zip(&repaired)
        .filter(|(before, after)| before != after)
        .collect();
    assert_eq!(changed.len(), 1, "{changed:?}");
    assert_eq!(changed[0].1.1, "11:00");
}

#[test]
fn what_cannot_be_made_is_said_and_leaves_nothing() {
    let home = Home::new();
    let new = |arguments: &[&str]| home.run(&[&["new"], arguments].concat());
    assert_contains(
        &new(&["kl-bridge-bilder"]).badly(1),
        &["“kl-bridge-bilder”", "Did you mean kl-bridge-builder?"],
    );
    assert_contains(
        &new(&["kl-bridge-builder", "--repair", "a"]).badly(2),
        &["nothing to repair"],
    );
    assert_contains(
        &new(&["hdir-webinar-workshop", "--repair", "z"]).badly(2),
        &["the checker proposes a, b,"],
    );
    let three = [
        "kl-bridge-builder",
        "--date",
        "2026-11-23",
        "--date",
        "2026-11-24",
        "--date",
        "2026-11-25",
    ];
    assert_contains(
        &new(&three).badly(2),
        &["3 dates are given, and the programme has 2 days."],
    );
    for (arguments, said) in [
        (
            ["--date", "2026-02-30"],
            "“2026-02-30” is not a date. Write 2026-12-01 or 1/12.",
        ),
        (["--date", "11/23/2026"], "“11/23/2026” is not a date."),
        (["--repair", "x"], "There is no repair “x”"),
    ] {
        let err = new(&[&["hdir-webinar-workshop"][..], &arguments].concat()).badly(2);
        assert_contains(&err, &[said]);
        assert_eq!(err.lines().count(), 2, "nothing but the error: {err}");
    }
    assert_eq!(home.files().len(), 0, "{:?}", home.files().keys());
    let file = home.put("in-the-way", "");
    let folder = file.join("sessions");
    let err = new(&["kl-bridge-builder", "--sessions", folder.to_str().unwrap()]).badly(1);
    assert_contains(&err, &["The session cannot be made: ", "in-the-way"]);
}

#[test]
fn sessions_lie_where_it_is_said() {
    let home = Home::with_sample();
    let folder = home.folder.path().join("elsewhere");
    let folder = folder.to_str().unwrap();
    assert_contains(&home.run(&["list"]).well(), &["Møte på Tromsø"]);
    assert_contains(
        &home.run(&["list", "--sessions", folder]).well(),
        &["There are no sessions in "],
    );
    let by_variable =
        |arguments: &[&str]| ended(home.command(arguments).env("BROBYGGER_SESSIONS", folder));
    assert_contains(
        &by_variable(&["list"]).well(),
        &["There are no sessions in "],
    );
    let own = home.sessions();
    assert_contains(
        &by_variable(&["--sessions", own.to_str().unwrap(), "list"]).well(),
        &["Møte på Tromsø"],
    );
    home.put_config(&format!("sessions = '{folder}'\n"));
    assert_contains(&home.run(&["list"]).well(), &["There are no sessions in "]);
}

#[test]
fn sessions_are_listed_with_what_is_wrong_with_them() {
    let home = Home::with_sample();
    home.put_session("torn.json", &SAMPLE[..2000]);
    let ended = home.run(&["list"]);
    assert_eq!((ended.code, ended.err.as_str()), (3, ""));
    assert_contains(
        &ended.out,
        &[
            "01990000  23 Nov 2026, 20 Dec 2026  Møte på Tromsø · Rådhuset",
            "torn.json: line ",
            "\n\nPut the file back from a copy, or mend it at the place named.",
        ],
    );
    let ended = home.run(&["list", "--json"]);
    assert_eq!(ended.code, 3);
    let listed: Value = serde_json::from_str(&ended.out).unwrap();
    let entry = |wanted: &str| {
        let all = listed.as_array().unwrap().iter();
        all.into_iter()
            .find(|entry| entry["path"].as_str().unwrap().ends_with(wanted))
            .unwrap()
            .clone()
    };
    let sample = entry("sample.json");
    assert_eq!(sample["id"], SAMPLE_ID);
    assert_eq!(sample["dates"][1], "2026-12-20");
    assert_eq!(sample["language"], "nb");
    assert_eq!(sample["problem"], Value::Null);
    let torn = entry("torn.json");
    assert!(
        torn["problem"].as_str().is_some_and(|why| !why.is_empty()),
        "{torn}"
    );
}

#[test]
fn a_damaged_session_that_can_be_recovered_is_said_to_be_so_everywhere() {
    let home = Home::new();
    home.put(
        &format!("state/brobygger/{SAMPLE_ID}/generation-0.json"),
        SAMPLE,
    );
    for damaged in [&SAMPLE[..2000], &SAMPLE[..40], "", "\u{0}\u{0}"] {
        let name = "2026-11-23-mote-01990000.json";
        home.put_session(name, damaged);
        let before = home.files();
        let list = home.run(&["list"]).well();
        assert_contains(
            &list,
            &[
                "01990000  23 Nov 2026, 20 Dec 2026  Møte på Tromsø · Rådhuset (damaged; opens \
                 from the save of ",
            ],
        );
        let listed = home.run(&["list", "--json"]).json();
        assert_eq!(listed[0]["id"], SAMPLE_ID);
        assert_eq!(listed[0]["problem"], Value::Null);
        assert!(listed[0]["damage"].is_string(), "{listed}");
        let doctor = home.run(&["doctor"]).well();
        assert_contains(
            &doctor.split_whitespace().collect::<Vec<_>>().join(" "),
            &[
                "One session can be opened",
                "damaged; opens from the save of",
            ],
        );
        let start = ["--print", "text", "--keys", "<End>"];
        assert_contains(
            &home.run(&start).well(),
            &["damaged, can be opened", "damaged; opens from the save of"],
        );
        for command in ["now", "show"] {
            let ended = home.run(&[command]);
            assert_eq!(ended.code, 0, "{}", ended.err);
            assert!(!ended.out.is_empty());
            assert_contains(&ended.err, &[name, " is damaged. This is the save of "]);
        }
        assert_eq!(home.files(), before, "looking changes nothing");
    }
}

#[test]
fn a_session_is_shown_in_full() {
    let home = Home::with_sample();
    let text = home.run(&["show", "01990000"]).well();
    assert_contains(
        &text,
        &[
            "Møte på Tromsø\n══════════════\n",
            "Rådhuset · 23 Nov 2026, 20 Dec 2026 · Europe/Oslo",
            "Facilitators: Fasilitator",
            "Day 1 of 2 · Mon 23 Nov · Dag 1",
            "08:35–09:25  50 min  Talk",
            "Notes: Module 1 · M",
            "Mon 23 Nov 08:32 · action · Group B · Responsible: A",
            "    Ring\n    hjem\n",
            "Notes: without a module",
            "🌉",
            "på vei",
        ],
    );
    let whole: Value = serde_json::from_str(SAMPLE).unwrap();
    assert_eq!(home.run(&["show", "sample", "--json"]).json(), whole);
    assert_eq!(home.run(&["show", "--json"]).json(), whole);
}

#[test]
fn times_planned_and_actual_stand_beside_each_other() {
    let home = Home::new();
    home.put_session("a.json", &started("2026-11-23T08:40:00+01:00"));
    let text = home.run(&["show"]).well();
    assert_contains(
        &text,
        &["planned              was", "08:35–09:25  50 min  08:40–"],
    );
}

#[test]
fn sessions_that_are_not_meant_clearly_are_said_so() {
    let home = Home::new();
    assert_contains(
        &home.run(&["show"]).badly(1),
        &["There are no sessions yet"],
    );
    home.put_session("sample.json", SAMPLE);
    home.put_session(
        "other.json",
        &SAMPLE.replace(SAMPLE_ID, "01990000-0000-7000-8000-000000000002"),
    );
    for command in ["show", "now"] {
        let err = home.run(&[command, "0199"]).badly(1);
        assert_contains(
            &err,
            &[
                "“0199” is the beginning of several sessions: ",
                "sample",
                "other",
            ],
        );
        assert_contains(
            &home.run(&[command, "nothing"]).badly(1),
            &["There is no session “nothing”"],
        );
    }
    assert_contains(&home.run(&["show", "tromso"]).badly(1), &["Did you mean "]);
    assert_contains(
        &home.run(&["run", "nothing", "--print", "text"]).badly(1),
        &["There is no session “nothing”"],
    );
}

#[test]
fn damaged_sessions_are_said_so_with_their_place() {
    let home = Home::new();
    let torn = home.put_session("torn.json", &SAMPLE[..2000]);
    for arguments in [
        &["show", "torn"][..],
        &["now", "torn"],
        &["run", "torn", "--print", "text"],
    ] {
        let err = home.run(arguments).badly(1);
        assert_contains(
            &err,
            &[
                torn.to_str().unwrap(),
                "cannot be opened",
                "line ",
                "\nPut the file back from a copy",
            ],
        );
        assert_eq!(err.lines().count(), 2, "{err}");
    }
    let other = home.put("programme.json", "{\"format\": \"brobygger.programme\"}");
    assert_contains(
        &home.run(&["show", other.to_str().unwrap()]).badly(1),
        &["no session"],
    );
}

#[test]
fn nothing_in_a_session_steers_the_terminal() {
    let home = Home::new();
    let mut session: Value = serde_json::from_str(SAMPLE).unwrap();
    let hostile = "a\u{1b}]0;owned\u{7}\u{9b}31m\u{202e}b\r\n\u{0}c";
    for pointer in [
        "/title",
        "/place",
        "/facilitators/0",
        "/groups/0/name",
        "/notes/0/text",
        "/notes/0/responsible",
        "/notes/0/tags/0",
        "/programme/days/0/title",
        "/programme/days/0/items/0/title",
        "/programme/modules/0/title",
        "/drafts/0/text",
        "/stakeholders/0/name",
        "/stakeholders/0/strategy",
        "/communication/0/message",
        "/worksheets/0/values/lever",
        "/programme/modules/0/worksheet/fields/0/label",
        "/people/0/name",
    ] {
        *session.pointer_mut(pointer).unwrap() = Value::from(hostile);
    }
    home.put_session("a.json", &session.to_string());
    for arguments in [
        &["show"][..],
        &["list"],
        &["now"],
        &["run", "--print", "text"],
        &["run", "--print", "styles", "--keys", "3"],
    ] {
        let text = home.run(arguments).well();
        let steers =
            |c: char| (c.is_control() && c != '\n') || ('\u{202a}'..='\u{202e}').contains(&c);
        assert!(!text.contains(steers), "{arguments:?}: {text:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_are_no_text_are_listed_too() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let home = Home::with_sample();
    fs::write(
        home.sessions()
            .join(OsStr::from_bytes(b"\xff\x1b[31m.json")),
        SAMPLE,
    )
    .unwrap();
    assert_eq!(
        home.run(&["list", "--json"])
            .json()
            .as_array()
            .unwrap()
            .len(),
        2
    );
    let list = home.run(&["list"]).well();
    assert_eq!(list.lines().count(), 2, "{list:?}");
}

#[test]
fn dates_and_groups_that_cannot_be_make_no_session() {
    let home = Home::new();
    for wrong in [
        &["--date=2026-11-24", "--date=2026-11-23"][..],
        &["--date=2026-11-23", "--date=2026-11-23"],
        &["--group=A", "--group=A"],
        &["--group= "],
    ] {
        let ended = home.run(&[&["new", "kl-bridge-builder"], wrong].concat());
        assert_eq!(ended.code, 2, "{wrong:?}");
        assert_eq!(ended.out, "");
    }
}
