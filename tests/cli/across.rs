//! Listing and searching many sessions.

use std::fs;

use serde_json::Value;

use crate::home::{Home, SAMPLE, SAMPLE_ID, assert_contains};

/// A home with three sessions of which two have something of their own.
fn home() -> Home {
    let home = Home::with_sample();
    for (number, title, said, date) in [
        (
            2,
            "Møte om bredbånd",
            "Fiberen stopper ved siste gård",
            "2024-03-04",
        ),
        (
            3,
            "Kurs i Örebro",
            "Ingen frågade eleverna om FIBERN",
            "2025-05-06",
        ),
    ] {
        let mut session: Value = serde_json::from_str(SAMPLE).unwrap();
        session["id"] = format!("01990000-0000-7000-8000-00000000000{number}").into();
        session["title"] = title.into();
        session["place"] = "".into();
        session["notes"][0]["text"] = said.into();
        session["notes"][0]["created"] = format!("{date}T10:42:00+01:00").into();
        for (at, run) in session["days"]
            .as_array_mut()
            .unwrap()
            .iter_mut()
            .enumerate()
        {
            let first: chrono::NaiveDate = date.parse().unwrap();
            run["date"] = (first + chrono::Days::new(at.try_into().unwrap()))
                .to_string()
                .into();
        }
        let text = serde_json::to_string_pretty(&session).unwrap();
        home.put_session(&format!("{date}-{number}.json"), &text);
    }
    home
}

#[test]
fn a_list_is_filtered_and_sorted() {
    let home = home();
    let list = |arguments: &[&str]| {
        let out = home.run(&[&["list", "--json"], arguments].concat()).well();
        let entries: Vec<Value> = serde_json::from_str(&out).unwrap();
        let titles = entries
            .iter()
            .map(|entry| entry["title"].as_str().unwrap().to_owned());
        titles.collect::<Vec<_>>()
    };
    assert_eq!(list(&[]).len(), 3);
    assert_eq!(list(&["bredband"]), [] as [&str; 0]);
    assert_eq!(list(&["BREDBÅND"]), ["Møte om bredbånd"]);
    assert_eq!(list(&["kurs", "ørebro"]), ["Kurs i Örebro"]);
    assert_eq!(
        list(&["--from", "2025-01", "--to", "2025"]),
        ["Kurs i Örebro"]
    );
    assert_eq!(
        list(&["--to", "2025", "--sort", "date"]),
        ["Kurs i Örebro", "Møte om bredbånd"]
    );
    assert_eq!(list(&["--programme", "no-such"]), [] as [&str; 0]);
    assert_contains(
        &home.run(&["list", "--from", "yesterday"]).badly(2),
        &["“yesterday” is not a day"],
    );
    let none = home.run(&["list", "vulkan"]).well();
    assert_contains(&none, &["None of the 3 sessions is like that."]);
}

#[test]
fn what_was_said_is_found_in_all_sessions_the_newest_first() {
    let home = home();
    let found = home.run(&["search", "fiber"]).well();
    let later = found.find("Ingen frågade eleverna om FIBERN").unwrap();
    let earlier = found.find("Fiberen stopper ved siste gård").unwrap();
    assert!(later < earlier, "{found}");
    assert_contains(
        &found,
        &["Kurs i Örebro", "6 May 2025 ", " · action", "2025-05-06-3"],
    );
    assert!(!found.contains('\u{1b}'), "nothing stands out in a pipe");

    let out = home.run(&["search", "--json", "fiber", "gård"]).well();
    let hits: Vec<Value> = serde_json::from_str(&out).unwrap();
    assert_eq!(hits.len(), 1);
    let hit = &hits[0];
    assert_eq!(hit["session"], "01990000-0000-7000-8000-000000000002");
    assert_eq!(
        (&hit["kind"], &hit["at"]),
        (&"action".into(), &"2024-03-04T10:42:00+01:00".into())
    );
    assert_eq!(hit["matches"], serde_json::json!([[0, 5], [26, 30]]));

    let kinds = |kind| home.run(&["search", "--kind", kind, "fiber"]);
    assert_eq!(kinds("action").code, 0);
    assert_eq!(kinds("stakeholder").code, 1);
    assert_contains(
        &home.run(&["search", "--from", "2026", "fiber"]).badly(1),
        &["“fiber” was not found. Searched: 3 sessions."],
    );
    let one = home.run(&["search", "--session", SAMPLE_ID, "fiber"]);
    assert_eq!((one.code, one.out.as_str()), (1, ""));
    assert_eq!(home.run(&["search", "--json", "vulkan"]).out, "[]\n");
    assert_contains(&home.run(&["search", " "]).badly(2), &["no word"]);
}

#[test]
fn sessions_that_cannot_be_read_are_told_of() {
    let home = home();
    home.put_session("torn.json", &SAMPLE[..200]);
    let found = home.run(&["search", "fiber"]);
    assert_eq!(found.code, 3);
    assert_contains(&found.out, &["Fiberen stopper"]);
    assert_contains(&found.err, &["torn.json"]);
}

#[test]
fn many_sessions_are_indexed_and_an_index_that_is_damaged_is_made_again() {
    let home = Home::new();
    for number in 10..40 {
        let id = format!("01990000-0000-7000-8000-0000000000{number}");
        let text = SAMPLE.replacen(SAMPLE_ID, &id, 1);
        let path = home.put_session(&format!("{number}.json"), &text);
        let file = fs::File::options().write(true).open(path).unwrap();
        file.set_modified(
            std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(number),
        )
        .unwrap();
    }
    let first = home.run(&["list", "--json"]).well();
    let folder = home.folder.path().join("state/brobygger/index");
    if let Ok(mut indexes) = fs::read_dir(&folder) {
        fs::write(indexes.next().unwrap().unwrap().path(), "damaged").unwrap();
    }
    assert_eq!(home.run(&["list", "--json"]).well(), first);
}
