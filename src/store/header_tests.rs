use serde_json::{Value, json};

use super::*;
use crate::session::{samples, write};

fn bytes(value: &Value) -> Vec<u8> {
    serde_json::to_vec_pretty(value).unwrap()
}

fn expected() -> Header {
    let session = samples::session();
    Header {
        composing: false,
        id: session.id,
        title: session.title,
        place: session.place,
        language: session.language,
        programme: session.programme.id.clone(),
        programme_title: session.programme.title.clone(),
        dates: session.days.iter().map(|d| d.date).collect(),
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
    for length in
        (0..whole.len()).filter(|length| !whole[..*length].trim_ascii_end().ends_with(b"}"))
    {
        let read = read(&whole[..length]);
        assert!(
            matches!(read, Err(SessionError::Unreadable(_)))
                || matches!(read, Err(SessionError::OtherFormat { .. })),
            "{length} bytes: {read:?}"
        );
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
        Err(SessionError::OtherFormat { found })
    );
    let mut future = samples::json();
    future["version"] = json!(9);
    future["days"] = json!({ "by week": [] });
    assert_eq!(
        read(&bytes(&future)),
        Err(SessionError::Newer { version: 9 })
    );
    let mut wrong = samples::json();
    wrong["days"][0]["date"] = json!("2026-02-30");
    let Err(SessionError::Unreadable(error)) = read(&bytes(&wrong)) else {
        panic!("read")
    };
    assert!(error.line > 100, "{error}");
    assert!(read(b"[]").is_err());
}
