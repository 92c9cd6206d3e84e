//! A session in use, with nothing going wrong.

use super::*;
use crate::session::write;

#[test]
fn what_is_kept_is_synced_saved_and_emptied_from_the_journal() {
    let (home, path) = Home::with_session();
    let mut work = home.open_on(TestDisk::new(), eager(), &path).unwrap();
    assert!(work.recovery.is_uneventful());
    assert_eq!(work.recovery.drafts, 2);
    assert_eq!(work.session, samples::session());
    work.write_note(90, "på vei");
    work.wait_until_saved();
    assert_eq!(
        fs::read_to_string(&path).unwrap(),
        write(&work.session).unwrap()
    );
    assert_eq!(home.look(&path), work.session);
    let session = work.session.clone();
    drop(work);
    for slot in 0..2 {
        assert_eq!(fs::metadata(home.journal(slot)).unwrap().len(), 0);
    }
    let again = home.open(&path);
    assert!(again.recovery.is_uneventful());
    assert_eq!(again.session, session);
}

#[test]
fn each_edit_is_in_the_journal_when_it_has_been_kept() {
    let (home, path) = Home::with_session();
    let mut work = home.open(&path);
    for edit in note_edits(&work.session, 90, "Hei 🌉") {
        work.edit(&edit);
        assert_eq!(home.look(&path), work.session);
    }
    let before = samples::session();
    assert_eq!(
        crate::session::read(&fs::read_to_string(&path).unwrap()),
        Ok(before),
        "the file itself waits"
    );
    let line = fs::read_to_string(home.journal(0)).unwrap();
    assert!(line.starts_with("{\"revision\":8,\"crc\":\""), "{line}");
}

#[test]
fn syncing_comes_before_saving_and_says_how_far_it_got() {
    let (home, path) = Home::with_session();
    let times = SaveTimes {
        sync: Duration::ZERO,
        ..patient()
    };
    let mut work = home.open_on(TestDisk::new(), times, &path).unwrap();
    work.type_at_the_end("search", "x");
    assert_eq!(work.next_news(), SaveNews::Synced { revision: 8 });
    work.keeper().settle();
    assert_eq!(work.next_news(), SaveNews::Saved { revision: 8 });
}

#[test]
fn each_step_of_a_save_is_on_the_disk_before_the_next() {
    let (home, path) = Home::with_session();
    let mut work = home.open(&path);
    assert!(work.finish());
    work.disk.changes();
    work.type_at_the_end("search", "x");
    assert_eq!(work.disk.changes(), ["write"], "one line in the journal");
    assert!(work.finish());
    let state = samples::session().id.to_string();
    let steps = [
        &format!("new file in {state}"),
        "write",
        "sync it",
        "replace generation-1.json",
        &format!("sync {state}"),
        "new file in sessions",
        "write",
        "sync it",
        "replace 2026-11-23-mote-pa-tromso-01990000.json",
        "sync sessions",
        "empty journal-0.jsonl",
    ];
    assert_eq!(work.disk.changes(), steps);
}

#[test]
fn settling_and_finishing_save_only_what_is_not_saved() {
    let (home, path) = Home::with_session();
    let mut work = home.open(&path);
    let before = fs::metadata(&path).unwrap().modified().unwrap();
    work.keeper().settle();
    assert!(work.finish());
    assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), before);
    work.type_at_the_end("search", "x");
    work.keeper().settle();
    work.wait_until_saved();
    work.type_at_the_end("search", "y");
    assert!(work.finish());
    assert_eq!(work.next_news(), SaveNews::Saved { revision: 9 });
    assert_eq!(home.look(&path), work.session);
}

#[test]
fn a_closer_works_from_another_thread_and_after_the_end() {
    let (home, path) = Home::with_session();
    let mut work = home.open(&path);
    work.write_note(90, "x");
    let closer = work.keeper().closer();
    let elsewhere = closer.clone();
    let finished = std::thread::spawn(move || elsewhere.finish(PATIENCE));
    assert!(finished.join().unwrap());
    drop(work);
    assert!(closer.finish(PATIENCE));
}

#[test]
fn the_newest_generation_is_the_last_save_and_ten_are_kept() {
    let (home, path) = Home::with_session();
    let mut work = home.open(&path);
    let first = generations::path(&home.state(), 0);
    assert_eq!(fs::read(first).unwrap(), fs::read(&path).unwrap());
    for n in 1..14 {
        work.write_note(100 + n, "x");
        assert!(work.finish());
        let newest = generations::path(&home.state(), n.into());
        assert_eq!(fs::read(newest).unwrap(), fs::read(&path).unwrap());
    }
    let kept: Vec<u64> = (4..14).collect();
    assert_eq!(generations::numbers(&home.state()), kept);
}

#[test]
fn a_young_generation_is_written_over() {
    let (home, path) = Home::with_session();
    let times = SaveTimes {
        generation: Duration::from_hours(1),
        ..patient()
    };
    let mut work = home.open_on(TestDisk::new(), times, &path).unwrap();
    for n in 0..5 {
        work.write_note(100 + n, "x");
        assert!(work.finish());
    }
    assert_eq!(generations::numbers(&home.state()), [0, 1]);
    let newest = generations::path(&home.state(), 1);
    assert_eq!(fs::read(newest).unwrap(), fs::read(&path).unwrap());
}

#[test]
fn a_copy_is_written_where_it_is_wanted_and_never_over_anything() {
    let (home, path) = Home::with_session();
    let mut work = home.open(&path);
    work.type_at_the_end("search", "x");
    let copy = home.places.sessions.join("copy.json");
    work.keeper().save_copy(copy.clone());
    assert_eq!(work.next_news(), SaveNews::Copied { path: copy.clone() });
    assert_eq!(
        fs::read_to_string(&copy).unwrap(),
        write(&work.session).unwrap()
    );
    work.keeper().save_copy(copy.clone());
    let SaveNews::CopyFailed {
        error: SaveError::File(error),
        ..
    } = work.next_news()
    else {
        panic!("written over")
    };
    assert_eq!(error.kind, std::io::ErrorKind::AlreadyExists);
}

#[test]
fn ten_thousand_notes_are_opened_edited_and_saved() {
    let home = Home::new();
    let mut session = samples::session();
    session.notes = (0..10_000)
        .map(|n| note(1000 + n, "Ti tusen notater."))
        .collect();
    let path = create(&home.places, &session).unwrap();
    let mut work = home.open(&path);
    assert_eq!(work.session, session);
    work.edit(&Edit::ReplaceNote(Box::new(note(5000, "Endret"))));
    let length = fs::metadata(home.journal(0)).unwrap().len();
    assert!(length < 1000, "{length} bytes for one note");
    work.write_note(90, "x");
    assert!(work.finish());
    assert_eq!(home.look(&path), work.session);
}

#[cfg(unix)]
#[test]
fn everything_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let (home, path) = Home::with_session();
    let mut work = home.open(&path);
    work.write_note(90, "x");
    assert!(work.finish());
    work.type_at_the_end("search", "x");
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let folders = [&home.places.sessions, &home.places.state, &home.state()];
    for folder in folders {
        assert_eq!(mode(folder), 0o700, "{}", folder.display());
    }
    let files = [
        path,
        home.journal(0),
        home.journal(1),
        home.state().join("lock"),
    ];
    let generation = generations::path(&home.state(), 0);
    for file in files.iter().chain([&generation]) {
        assert_eq!(mode(file), 0o600, "{}", file.display());
    }
}
