//! Where the day stands.

use serde_json::Value;

use crate::home::{Home, SAMPLE_ID, started};

#[test]
fn where_the_day_stands_is_one_line() {
    let home = Home::new();
    home.put_session("a.json", &started("2026-11-23T08:40:00+01:00"));
    // The day is long over, or still to come, when this test runs: only what does not depend on that is looked at.
    let line = home.run(&["now"]).well();
    assert_eq!(line.lines().count(), 1, "{line}");
    let now = home.run(&["now", "--json"]).json();
    assert_eq!(now["session"], SAMPLE_ID);
    assert_eq!(now["day"]["of"], 2);
    let first = |text: &str| text.split(" · ").next().map(str::to_owned);
    assert_eq!(first(now["text"].as_str().unwrap()), first(&line));
    for field in [
        "title",
        "state",
        "item",
        "left_seconds",
        "length_seconds",
        "phase",
        "next",
        "behind_seconds",
        "ends",
        "end_behind_seconds",
        "timers",
    ] {
        assert!(now.get(field).is_some(), "{field}");
    }
}

#[test]
fn what_runs_is_told_with_its_time_left() {
    let home = Home::new();
    let now = chrono::Utc::now();
    let (minute_ago, today) = (now - chrono::TimeDelta::seconds(60), now.date_naive());
    let mut session: Value = serde_json::from_str(&started(&minute_ago.to_rfc3339())).unwrap();
    session["zone"] = Value::from("UTC");
    session["days"][0]["date"] = Value::from(today.to_string());
    home.put_session("a.json", &session.to_string());
    // 50 minutes by the programme, one taken away, one gone; the test itself may take a while.
    let told = home.run(&["now", "--json"]).json();
    let left = told["left_seconds"].as_i64().unwrap();
    assert!((2700..=2880).contains(&left), "{told}");
    assert_eq!(
        (&told["state"], &told["item"]["id"]),
        (&Value::from("running"), &Value::from("talk"))
    );
    assert_eq!(
        (&told["length_seconds"], &told["next"]["id"]),
        (&Value::from(2940), &Value::from("groups"))
    );
    let line = home.run(&["now", "--language", "da"]).well();
    assert!(
        line.starts_with('4') && line.contains(" tilbage · Talk"),
        "{line}"
    );
    let pause = serde_json::json!({
        "id": "01991111-0000-7000-8000-0000000000fe", "at": now.to_rfc3339(), "event": "paused", "item": "talk"
    });
    session["log"].as_array_mut().unwrap().push(pause);
    home.put_session("a.json", &session.to_string());
    let told = home.run(&["now", "--json"]).json();
    assert_eq!(
        (&told["state"], &told["left_seconds"]),
        (&Value::from("paused"), &Value::from(2880))
    );
    assert!(
        home.run(&["now"])
            .well()
            .starts_with("48:00 left · Talk · PAUSED · ")
    );
}

#[test]
fn timers_are_told_the_next_one_to_end_first() {
    let home = Home::new();
    let now = chrono::Utc::now();
    let mut session: Value = serde_json::from_str(&started(&now.to_rfc3339())).unwrap();
    let timer = |n: u8, label: &str, seconds: u32, event: &str| {
        serde_json::json!({
            "id": format!("01991111-0000-7000-8000-0000000000b{n}"), "label": label, "seconds": seconds, "room": "Sal 2",
            "log": [ { "at": now.to_rfc3339(), "event": "started" }, { "at": now.to_rfc3339(), "event": event } ]
        })
    };
    session["timers"] = Value::from(vec![
        timer(1, "Long", 36_000, "resumed"),
        timer(2, "Pairs", 600, "paused"),
        timer(3, "Gone", 600, "stopped"),
    ]);
    home.put_session("a.json", &session.to_string());
    let told = home.run(&["now", "--json"]).json();
    let timers = told["timers"].as_array().unwrap();
    let labels: Vec<_> = timers.iter().map(|timer| &timer["label"]).collect();
    assert_eq!(labels, ["Pairs", "Long"], "{told}");
    assert_eq!(
        (
            &timers[0]["state"],
            &timers[0]["left_seconds"],
            &timers[0]["room"]
        ),
        (
            &Value::from("paused"),
            &Value::from(600),
            &Value::from("Sal 2")
        )
    );
    let left = timers[1]["left_seconds"].as_i64().unwrap();
    assert!((35_000..=36_000).contains(&left), "{told}");
    assert!(
        home.run(&["now"])
            .well()
            .trim_end()
            .ends_with(" · 10:00 left · Pairs")
    );
}
