use serde_json::{Value, json};

use super::*;
use crate::session::{SessionError, samples, write};

fn bytes(value: &Value) -> Vec<u8> {
    serde_json::to_vec_pretty(value).unwrap()
}

fn expected() -> Header {
    let session = samples::session();
    Header {
        composing: false,
        id: session.id,
        title: session.title.clone(),
        place: session.place.clone(),
        language: session.language,
        programme: session.programme.id.clone(),
        programme_title: session.programme.title.clone(),
        dates: session.days.iter().map(|d| d.date).collect(),
        rehearsal: false,
        delete_by: session.delete_by,
        open_promises: session.promise_count(NaiveDate::MIN).open,
        newer: false,
    }
}

#[test]
fn the_header_is_what_the_session_says() {
    let text = write(&samples::session()).unwrap();
    assert_eq!(read(text.as_bytes()), Ok(expected()));
    let mut backwards: Vec<(String, Value)> = samples::json()
        .as_object()
        .unwrap()
        .clone()
        .into_iter()
        .collect();
    backwards.reverse();
    let backwards = Value::Object(backwards.into_iter().collect());
    assert_eq!(read(&bytes(&backwards)), Ok(expected()));
    let mut newer = samples::json();
    newer["version"] = json!(2);
    let header = read(&bytes(&newer)).unwrap();
    assert!(header.newer);
}

#[test]
fn a_torn_file_has_no_header_but_still_says_its_id() {
    let text = write(&samples::session()).unwrap();
    let whole = text.trim_end().as_bytes();
    for length in (0..whole.len()).step_by(7) {
        let read = read(&whole[..length]);
        assert!(read.is_err(), "{length} bytes: {read:?}");
    }
    assert_eq!(id(&text.as_bytes()[..300]), Some(samples::session().id));
    assert_eq!(id(&[0; 300]), None);
}

#[test]
fn what_is_no_session_is_said() {
    let mut stage = samples::json();
    stage["format"] = json!("brobygger.stage");
    let found = Some("brobygger.stage".to_owned());
    assert_eq!(
        read(&bytes(&stage)),
        Err(SessionError::OtherFormat { found }.into())
    );
    let mut future = samples::json();
    future["version"] = json!(9);
    future["days"] = json!({ "by week": [] });
    assert_eq!(
        read(&bytes(&future)),
        Err(SessionError::Newer { version: 9 }.into())
    );
    let mut wrong = samples::json();
    wrong["days"][0]["date"] = json!("2026-02-30");
    let Err(FileProblem::Session(SessionError::Unreadable(error))) = read(&bytes(&wrong)) else {
        panic!("read")
    };
    assert!(error.line > 100, "{error}");
    assert!(read(b"[]").is_err());
}

#[test]
fn what_would_not_open_has_no_header_whatever_is_wrong_behind_it() {
    let mut twice = samples::json();
    let note = twice["notes"][0].clone();
    twice["notes"].as_array_mut().unwrap().push(note);
    assert!(matches!(
        read(&bytes(&twice)),
        Err(FileProblem::Session(SessionError::Flawed(_)))
    ));
}
