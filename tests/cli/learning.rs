//! What was run before teaches the next session.

use std::fs;

use serde_json::{Value, json};

use crate::home::{Home, assert_contains};

/// The last item of the first day, and the one before.
const ITEMS: [usize; 2] = [15, 14];

/// Makes a session of the core course and has two items run, so many minutes each.
fn run_before(home: &Home, date: &str, minutes: [u32; 2]) {
    let made = home.run(&["new", "skl-strategic-competencies", "--date", date]);
    let path = made.out.trim_end();
    let mut session: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let items = session["programme"]["days"][0]["items"].clone();
    let mut log = Vec::new();
    for (index, minutes) in minutes.into_iter().enumerate() {
        for (event, minute) in [("item_started", 0), ("item_ended", minutes)] {
            let id = format!("01990000-0000-7000-8000-{:012}", log.len());
            let at = format!(
                "{date}T{:02}:{:02}:00+01:00",
                9 + index + minute as usize / 60,
                minute % 60
            );
            log.push(
                json!({ "id": id, "at": at, "event": event, "item": items[ITEMS[index]]["id"] }),
            );
        }
    }
    session["log"] = Value::from(log);
    fs::write(path, session.to_string()).unwrap();
}

fn lengths(path: &str) -> [u64; 2] {
    let text = fs::read_to_string(path.trim_end()).unwrap();
    let session: Value = serde_json::from_str(&text).unwrap();
    let items = &session["programme"]["days"][0]["items"];
    ITEMS.map(|index| items[index]["minutes"].as_u64().unwrap())
}

#[test]
fn a_new_session_is_told_what_it_took_and_takes_it_when_asked() {
    let home = Home::new();
    let new = ["new", "skl-strategic-competencies.sv", "--language", "en"];
    let printed = home.run(&new);
    assert_eq!(printed.err, "", "nothing was run before");
    let printed = lengths(&printed.out);
    run_before(&home, "2026-03-02", [27, 45]);
    run_before(&home, "2026-04-02", [29, 46]);

    let told = home.run(&new);
    assert_eq!(lengths(&told.out), printed);
    assert_contains(
        &told.err,
        &[
            "Run 2 times before",
            ": planned 20 · took 27 and 29 → 28\n",
            "--as-it-took",
        ],
    );
    let lines = told.err.lines().count();
    assert_eq!(lines, 3, "the second took what it was given: {}", told.err);

    let taken = home.run(&[&new[..], &["--as-it-took"]].concat());
    assert_eq!(lengths(&taken.out), [28, printed[1]]);
    assert_contains(&taken.err, &["Day 1 of 3 ends 17:08 instead of 17:00."]);

    let shown = home.run(&["programme", "show", "skl-strategic-competencies"]);
    assert_contains(
        &shown.well(),
        &["took 27 and 29 min before", "took 45 and 46"],
    );
}

#[test]
fn runs_of_a_programme_stand_beside_each_other() {
    let home = Home::new();
    let runs = ["programme", "runs", "skl-strategic-competencies"];
    assert_contains(&home.run(&runs).badly(1), &["has been run yet"]);
    run_before(&home, "2026-03-02", [27, 45]);
    run_before(&home, "2026-04-02", [29, 46]);
    let never_run = ["new", "skl-strategic-competencies", "--date", "2026-05-02"];
    assert_eq!(home.run(&never_run).code, 0);
    assert_contains(
        &home.run(&runs).well(),
        &[
            "2 Mar 2026",
            "2 Apr 2026",
            "27 (+7)",
            "29 (+9)",
            "Promises kept",
            "0 of 0",
        ],
    );
    let all = home.run(&[&runs[..], &["--json"]].concat()).json();
    assert_eq!(
        all["runs"].as_array().unwrap().len(),
        2,
        "what was never run is none"
    );
    assert_eq!(all["runs"][0]["date"], "2026-03-02");
    assert_eq!(all["runs"][1]["promises"]["all"], 0);
    let taken = |row: &Value| row["runs"][0]["taken_seconds"] == 27 * 60;
    let row = all["items"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| taken(row));
    assert_eq!(row.unwrap()["runs"][0]["planned_seconds"], 20 * 60);
    assert_eq!(row.unwrap()["runs"][1]["taken_seconds"], 29 * 60);
    assert_contains(
        &home.run(&["programme", "runs", "nothing"]).badly(1),
        &["There is no programme “nothing”"],
    );
}
