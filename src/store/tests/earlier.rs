//! What was run before is found among all sessions.

use uuid::Uuid;

use super::*;

/// The nth session of a programme, made on the nth of the month; run or not.
fn nth(n: u8, programme: &str, was_run: bool) -> Session {
    let mut session = samples::session_that_was_run();
    session.id = samples::id(n.into());
    session.created = moment(&format!("2026-03-{n:02}T08:00:00+01:00"));
    programme.clone_into(&mut std::sync::Arc::make_mut(&mut session.programme).id);
    if !was_run {
        session.log.clear();
    }
    session
}

fn ids(runs: &[crate::session::PastRun]) -> Vec<Uuid> {
    runs.iter().map(|run| run.session).collect()
}

fn numbered(numbers: &[u8]) -> Vec<Uuid> {
    numbers.iter().map(|n| samples::id((*n).into())).collect()
}

#[test]
fn the_latest_five_that_were_run_are_found() {
    let home = Home::new();
    assert_eq!(earlier(&home.places, "p"), []);
    for n in 1..=9 {
        create(&home.places, &nth(n, "p", n != 8)).unwrap();
        create(&home.places, &nth(n + 10, "q", true)).unwrap();
    }
    assert_eq!(ids(&earlier(&home.places, "p")), numbered(&[9, 7, 6, 5, 4]));
    assert_eq!(earlier(&home.places, "r"), []);
}

#[test]
fn damaged_files_are_passed_over_and_long_beginnings_read() {
    let home = Home::new();
    let mut wordy = nth(1, "p", true);
    wordy.place = "Å".repeat(20_000);
    create(&home.places, &wordy).unwrap();
    let torn = create(&home.places, &nth(2, "p", true)).unwrap();
    let text = fs::read_to_string(&torn).unwrap();
    fs::write(&torn, &text[..text.len() - 20]).unwrap();
    for (name, text) in [("empty", ""), ("other", "[]"), ("large", &"x".repeat(9000))] {
        fs::write(home.places.sessions.join(format!("{name}.json")), text).unwrap();
    }
    assert_eq!(ids(&earlier(&home.places, "p")), numbered(&[1]));
}

#[test]
fn what_only_the_journal_has_counts_too() {
    let home = Home::new();
    let path = create(&home.places, &nth(1, "p", false)).unwrap();
    let mut work = home.open(&path);
    let entries = samples::session_that_was_run().log;
    for (index, entry) in entries.into_iter().enumerate() {
        work.edit(&Edit::InsertEntry { index, entry });
    }
    work.crash();
    assert_eq!(ids(&earlier(&home.places, "p")), numbered(&[1]));
}
