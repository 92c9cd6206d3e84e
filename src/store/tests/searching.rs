//! Searching in all sessions: what opening each of them would show, and nothing is missed.

use std::sync::Mutex;

use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::session::search::{Found, Wanted, Words, search as search_text};

fn wanted(words: &str) -> Wanted {
    Wanted {
        words: Words::new(words),
        ..Wanted::default()
    }
}

/// What the search finds, by path.
fn found(home: &Home, words: &str) -> (Vec<(PathBuf, Found)>, Searched) {
    let found = Mutex::default();
    let searched = search(
        &home.places,
        None,
        &wanted(words),
        &Progress::default(),
        |hits| {
            let mut found: std::sync::MutexGuard<'_, Vec<_>> = found.lock().unwrap();
            found.push((hits.path, hits.found));
        },
    );
    let mut found = found.into_inner().unwrap();
    found.sort_by(|a, b| a.0.cmp(&b.0));
    (found, searched.unwrap())
}

/// What one finds who opens every session and looks.
fn the_slow_way(home: &Home, words: &str) -> Vec<(PathBuf, Found)> {
    let mut paths: Vec<PathBuf> = file_names(&home.places.sessions)
        .iter()
        .map(|name| home.places.sessions.join(name))
        .collect();
    paths.sort();
    let look = |path: PathBuf| {
        let (session, _) = read(&home.places, &path).ok()?;
        let text = crate::session::write(&session).unwrap();
        let found = search_text(&text, &wanted(words)).unwrap()?;
        Some((path, found))
    };
    paths.into_iter().filter_map(look).collect()
}

fn put(home: &Home, number: u8, said: &str, rewrite: impl Fn(&str) -> String) {
    let mut session = samples::session();
    session.id = Uuid::from_u128(0x0199_0000_0000_7000_8000_0000_0000_0000 + u128::from(number));
    session.notes[0].text = said.to_owned();
    fs::create_dir_all(&home.places.sessions).unwrap();
    let text = rewrite(&crate::session::write(&session).unwrap());
    fs::write(home.places.sessions.join(format!("{number}.json")), text).unwrap();
}

/// As programs write that know nothing but ASCII.
fn in_ascii(text: &str) -> String {
    let escaped = |c: char| {
        let mut units = [0; 2];
        let units = c.encode_utf16(&mut units);
        let units = units.iter().map(|unit| format!("\\u{unit:04x}"));
        units.collect::<String>()
    };
    text.chars()
        .map(|c| {
            if c.is_ascii() {
                c.to_string()
            } else {
                escaped(c)
            }
        })
        .collect()
}

/// As programs write that waste no room.
fn in_one_line(text: &str) -> String {
    let value: serde_json::Value = serde_json::from_str(text).unwrap();
    value.to_string()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn the_search_finds_what_the_slow_way_finds(
        said in prop::collection::vec(r#"[aåäæöøéeÉtK"\\/#\n mo\u{308}]{0,12}"#, 4),
        words in r#"[aåäæöøéeÉtk"\\/#mo\u{308}]{1,3}( [aeot])?"#,
    ) {
        let home = Home::new();
        put(&home, 1, &said[0], str::to_owned);
        put(&home, 2, &said[1], in_ascii);
        put(&home, 3, &said[2], in_one_line);
        put(&home, 4, &format!("{}{words}", said[3]), str::to_owned);
        let (found, searched) = found(&home, &words);
        prop_assert_eq!(found, the_slow_way(&home, &words));
        prop_assert_eq!((searched.sessions, searched.left), (4, 0));
    }
}

#[test]
fn what_only_the_journal_has_is_found() {
    let (home, path) = Home::with_session();
    let mut work = home.open(&path);
    work.write_note(1, "Kanariefågel");
    assert_eq!(
        found(&home, "kanariefågel").0,
        the_slow_way(&home, "kanariefågel")
    );
    assert_eq!(found(&home, "kanariefågel").0.len(), 1);
    assert!(work.finish());
    drop(work);
    assert_eq!(found(&home, "kanariefågel").0.len(), 1);
    // A session that is known to be good need not be read whole; it is looked at all the same when it goes on.
    let indexed = || {
        let progress = Progress::default();
        super::super::list::list_with(&home.places, &progress, 1, Duration::ZERO).unwrap()
    };
    assert_eq!(indexed().sessions.len(), 1);
    let mut work = home.open(&path);
    work.write_note(2, "Grönsiska");
    assert_eq!(found(&home, "grönsiska").0.len(), 1);
}

#[test]
fn a_damaged_session_is_searched_as_it_would_open() {
    let (home, path) = Home::with_session();
    let mut work = home.open(&path);
    work.write_note(1, "Kanariefågel");
    assert!(work.finish());
    let text = fs::read_to_string(&path).unwrap();
    for damaged in [
        text[..text.len() / 2].to_owned(),
        text.replacen("\"notes\": [", "\"notes\": {", 1)
            .replace("Kanariefågel", "Grönsiska"),
    ] {
        fs::write(&path, &damaged).unwrap();
        let (found, searched) = found(&home, "kanariefågel");
        assert_eq!(found, the_slow_way(&home, "kanariefågel"));
        assert_eq!((found.len(), searched.problems.len()), (1, 0));
    }
}

#[test]
fn what_cannot_be_read_is_told_and_the_rest_is_searched() {
    let home = Home::new();
    put(&home, 1, "Kanariefågel", str::to_owned);
    put(&home, 2, "Kanariefågel", |text| text[..100].to_owned());
    fs::create_dir(home.places.sessions.join("3.json")).unwrap();
    let (found, searched) = found(&home, "kanariefågel");
    assert_eq!(found.len(), 1);
    assert_eq!((searched.sessions, searched.problems.len()), (1, 2));
}

#[test]
fn a_search_is_stopped_between_two_sessions_and_one_file_is_searched_alone() {
    let home = Home::new();
    put(&home, 1, "Kanariefågel", str::to_owned);
    put(&home, 2, "Kanariefågel", str::to_owned);
    let progress = Progress::default();
    progress.stop();
    let searched = search(
        &home.places,
        None,
        &wanted("kanariefågel"),
        &progress,
        |_| panic!("looked on"),
    );
    let searched = searched.unwrap();
    assert_eq!((searched.sessions, searched.left), (0, 2));
    let count = Mutex::new(0);
    let only = home.places.sessions.join("2.json");
    let progress = Progress::default();
    search(
        &home.places,
        Some(&only),
        &wanted("kanariefågel"),
        &progress,
        |hits| {
            assert_eq!(hits.path, only);
            *count.lock().unwrap() += 1;
        },
    )
    .unwrap();
    assert_eq!(*count.lock().unwrap(), 1);
}
