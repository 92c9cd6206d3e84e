use serde_json::{Value, json};

use super::*;
use crate::session::samples;

fn read_json(value: &Value) -> Result<Session, SessionError> {
    read(&serde_json::to_string_pretty(value).unwrap())
}

/// The sample with the value at a JSON pointer replaced.
fn with(pointer: &str, value: Value) -> Value {
    let mut json = samples::json();
    *json.pointer_mut(pointer).expect(pointer) = value;
    json
}

/// Puts a field that no version knows into every object.
fn strew(value: &mut Value, count: &mut usize) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(|v| strew(v, count)),
        Value::Object(fields) => {
            fields.iter_mut().for_each(|(_, v)| strew(v, count));
            *count += 1;
            let unknown =
                json!({ "deep": [*count, 0.1, 2.225_073_858_507_201_4e-308], "text": null });
            fields.insert("from the future".to_owned(), unknown);
        }
        _ => {}
    }
}

#[test]
fn a_session_is_written_as_it_was_read() {
    let text = write(&samples::session()).unwrap();
    assert_eq!(read(&text).unwrap(), samples::session());
    assert!(text.starts_with("{\n  \"format\": \"brobygger.session\",\n  \"version\": 1,\n"));
    assert!(text.ends_with("\n}\n"));
    assert_eq!(
        read(&format!("\u{feff}{text}")).unwrap(),
        samples::session()
    );
}

#[test]
fn unknown_fields_survive_at_every_level() {
    let plain = write(&samples::session()).unwrap();
    let mut strewn: Value = serde_json::from_str(&plain).unwrap();
    let mut count = 0;
    strew(&mut strewn, &mut count);
    assert!(count > 35, "{count} objects");
    let written = write(&read_json(&strewn).unwrap()).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), strewn);
}

#[test]
fn a_text_that_cannot_be_read_says_where() {
    let json = with("/programme/days/0/items/1/minutes", json!("fifty"));
    let text = serde_json::to_string_pretty(&json).unwrap();
    let at = text.lines().position(|l| l.contains("fifty")).unwrap() + 1;
    let Err(SessionError::Unreadable(error)) = read(&text) else {
        panic!("read")
    };
    assert_eq!(error.line, at);
    assert_eq!(error.path, "programme.days[0].items[1].minutes");
}

#[test]
fn a_line_of_a_timer_that_cannot_be_read_says_where() {
    for (line, expected) in [
        (
            json!({ "at": "2026-11-23T08:31:00+01:00" }),
            "timers[0].log[1]",
        ),
        (
            json!({ "at": "soon", "event": "paused" }),
            "timers[0].log[1]",
        ),
    ] {
        let Err(SessionError::Unreadable(error)) = read_json(&with("/timers/0/log/1", line)) else {
            panic!("read")
        };
        assert!(error.path.starts_with(expected), "{error}");
    }
}

#[test]
fn a_torn_text_is_never_a_session() {
    let text = serde_json::to_string(&samples::session()).unwrap();
    for length in (0..text.len()).filter(|l| text.is_char_boundary(*l)) {
        assert!(read(&text[..length]).is_err(), "{length} bytes");
    }
    assert!(read(&format!("{text}}}")).is_err());
}

#[test]
fn other_files_and_newer_versions_are_told_apart() {
    let other = with("/format", json!("brobygger.stage"));
    let found = Some("brobygger.stage".to_owned());
    assert_eq!(read_json(&other), Err(SessionError::OtherFormat { found }));
    let shapeless = json!({ "name": "something" });
    assert_eq!(
        read_json(&shapeless),
        Err(SessionError::OtherFormat { found: None })
    );
    let readable = read_json(&with("/version", json!(2))).unwrap();
    assert!(readable.is_newer());
    assert!(!samples::session().is_newer());
    let mut unreadable = with("/version", json!(7));
    unreadable["notes"] = json!({ "by day": [] });
    assert_eq!(
        read_json(&unreadable),
        Err(SessionError::Newer { version: 7 })
    );
}

#[test]
fn contradictions_are_found() {
    let twice = |n: u32| FlawKind::Twice {
        id: samples::id(n).to_string(),
    };
    let day = |day: &str| day.to_owned();
    let id = |n| json!(samples::id(n));
    for (pointer, value, path, kind) in [
        ("/notes/1/id", id(30), "notes[1]", twice(30)),
        ("/log/1/id", id(10), "log[1]", twice(10)),
        (
            "/drafts/1/where",
            json!("note"),
            "drafts[1]",
            FlawKind::Twice {
                id: "note".to_owned(),
            },
        ),
        (
            "/days/1/day",
            json!("day-3"),
            "days[1].day",
            FlawKind::UnknownDay { day: day("day-3") },
        ),
        (
            "/days",
            json!([samples::json()["days"][0]]),
            "days",
            FlawKind::DayWithoutDate { day: day("day-2") },
        ),
        (
            "/days/1/day",
            json!("day-1"),
            "days[1]",
            FlawKind::Twice { id: day("day-1") },
        ),
        (
            "/programme/days",
            json!([]),
            "programme.days",
            FlawKind::NoDays,
        ),
        (
            "/programme/days/1/items/0/id",
            json!("talk"),
            "programme.days[].items[2]",
            FlawKind::Twice {
                id: "talk".to_owned(),
            },
        ),
        (
            "/revision",
            json!(u64::MAX),
            "revision",
            FlawKind::OutOfRange { number: u64::MAX },
        ),
        (
            "/version",
            json!(0),
            "version",
            FlawKind::OutOfRange { number: 0 },
        ),
    ] {
        let path = path.to_owned();
        assert_eq!(
            read_json(&with(pointer, value)),
            Err(SessionError::Flawed(Flaw { path, kind })),
            "{pointer}"
        );
    }
}
