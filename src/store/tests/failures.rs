//! The disk fails while someone works: work goes on, the screen is told, and all is saved once the disk is well again.

use std::io::ErrorKind;

use super::disk::Step;
use super::*;

#[test]
fn a_save_that_fails_is_told_and_tried_again_until_it_succeeds() {
    for step in [Step::Temporary, Step::Sync, Step::Replace] {
        let (home, path) = Home::with_session();
        let before = fs::read(&path).unwrap();
        let mut work = home.open_on(TestDisk::new(), eager(), &path).unwrap();
        work.write_note(90, "x");
        work.wait_until_saved();
        let saved = fs::read(&path).unwrap();
        work.disk.fail(step, ErrorKind::StorageFull);
        work.write_note(91, "y");
        let SaveNews::Failed {
            since,
            error,
            journaled,
        } = work.wait_for(failed)
        else {
            panic!("not told")
        };
        assert!(journaled, "{step:?}: the journal still keeps what is typed");
        let (SaveError::File(disk) | SaveError::Generation(disk)) = error else {
            panic!("{step:?}: {error:?}")
        };
        assert_eq!(disk.kind, ErrorKind::StorageFull);
        let SaveNews::Failed { since: still, .. } = work.wait_for(failed) else {
            panic!("given up")
        };
        assert_eq!(still, since, "{step:?}: since the first failure");
        assert_eq!(
            fs::read(&path).unwrap(),
            saved,
            "{step:?}: the old file stays"
        );
        assert_ne!(saved, before);
        assert_eq!(home.look(&path), work.session, "{step:?}: in the journal");
        work.disk.heal();
        work.wait_until_saved();
        must_be_well(&home, &path, work);
    }
}

#[test]
fn a_journal_that_cannot_be_written_saves_everything_at_once() {
    let (home, path) = Home::with_session();
    let mut work = home.open(&path);
    assert!(work.finish());
    // More often than there are journals.
    for _ in 0..3 {
        work.type_at_the_end("search", "x");
        work.disk.fail(Step::Write, ErrorKind::StorageFull);
        work.type_at_the_end("search", "y");
        let is_journals = |error| matches!(error, SaveError::Journal(_));
        let news = work.wait_for(failed);
        assert!(
            matches!(
                news,
                SaveNews::Failed {
                    journaled: false,
                    ..
                }
            ),
            "{news:?}"
        );
        assert!(is_journals(error(news)));
        assert!(!is_journals(error(work.wait_for(failed))));
        work.type_at_the_end("search", "z");
        work.disk.heal();
        work.keeper().settle();
        work.wait_until_saved();
        // What follows is journaled again.
        work.type_at_the_end("search", "å");
        assert_eq!(home.look(&path), work.session);
    }
    let kept = work.crash();
    assert_eq!(home.look(&path), kept);
    assert!(home.open(&path).recovery.asides.is_empty());
}

#[test]
fn a_broken_journal_is_gone_after_the_end() {
    let (home, path) = Home::with_session();
    let mut work = home.open(&path);
    assert!(work.finish());
    work.disk.fail(Step::Write, ErrorKind::Other);
    work.disk.fail(Step::Name, ErrorKind::Other);
    work.type_at_the_end("search", "x");
    work.wait_for(failed);
    work.disk.heal();
    // Saved, but the broken journal cannot be removed yet.
    work.disk.fail(Step::Name, ErrorKind::Other);
    assert!(work.finish());
    assert!(fs::metadata(home.journal(0)).unwrap().len() > 0);
    work.disk.heal();
    must_be_well(&home, &path, work);
}

#[test]
fn while_something_is_amiss_nothing_is_said_to_be_safe() {
    let (home, path) = Home::with_session();
    let times = SaveTimes {
        sync: Duration::ZERO,
        ..patient()
    };
    let mut work = home.open_on(TestDisk::new(), times, &path).unwrap();
    work.disk.fail(Step::Replace, ErrorKind::Other);
    work.type_at_the_end("search", "x");
    assert!(!work.finish());
    work.wait_for(failed);
    work.disk.changes();
    work.type_at_the_end("search", "y");
    work.keeper().settle();
    assert!(failed(&work.next_news()));
    let synced = |change: &String| change == "sync the journal";
    assert!(work.disk.changes().iter().any(synced), "but it is synced");
}

#[test]
fn what_cannot_be_saved_at_the_end_is_at_least_synced() {
    let (home, path) = Home::with_session();
    let mut work = home.open(&path);
    work.disk.fail(Step::Replace, ErrorKind::Other);
    work.type_at_the_end("search", "x");
    let kept = work.session.clone();
    let disk = work.disk.clone();
    drop(work);
    assert_eq!(disk.changes().last().unwrap(), "sync the journal");
    assert_eq!(home.look(&path), kept);
}

#[test]
fn typing_on_while_the_journal_is_mended_leaves_no_gap() {
    let (home, path) = Home::with_session();
    for round in 0..8 {
        let mut work = home.open_on(TestDisk::new(), eager(), &path).unwrap();
        work.write_note(1000 + round * 100, "før");
        work.disk.fail(Step::Write, ErrorKind::Other);
        work.type_at_the_end("search", "y");
        work.disk.heal();
        for n in 1..8 {
            work.write_note(1000 + round * 100 + n, "mens det repareres");
        }
        // From the moment at which all is well again every edit is in the journal.
        work.wait_until_saved();
        work.type_at_the_end("search", "z");
        let kept = work.crash();
        assert_eq!(home.look(&path), kept, "round {round}");
    }
}

#[test]
fn a_journal_that_cannot_be_synced_is_never_synced_again() {
    let (home, path) = Home::with_session();
    let times = SaveTimes {
        sync: Duration::ZERO,
        ..patient()
    };
    let mut work = home.open_on(TestDisk::new(), times, &path).unwrap();
    work.disk.fail(Step::SyncData, ErrorKind::Other);
    work.type_at_the_end("search", "x");
    assert!(matches!(error(work.next_news()), SaveError::Journal(_)));
    work.disk.heal();
    // The failure alone makes it save; the next edit is in a new file.
    work.wait_until_saved();
    work.type_at_the_end("search", "y");
    let revision = work.session.revision;
    assert_eq!(work.next_news(), SaveNews::Synced { revision });
    must_be_well(&home, &path, work);
}

#[test]
fn the_file_is_saved_even_when_no_generation_can_be_kept() {
    let (home, path) = Home::with_session();
    let mut work = home.open_on(TestDisk::new(), eager(), &path).unwrap();
    // A folder where the next generation would be.
    let taken = generations::path(&home.state(), 1);
    fs::create_dir(&taken).unwrap();
    work.write_note(90, "x");
    assert!(work.finish(), "the file counts");
    assert!(matches!(
        error(work.wait_for(failed)),
        SaveError::Generation(_)
    ));
    let file = crate::session::read(&fs::read_to_string(&path).unwrap());
    assert_eq!(file.as_ref(), Ok(&work.session));
    fs::remove_dir(&taken).unwrap();
    work.wait_for(|news| matches!(news, SaveNews::Saved { .. }));
    assert_eq!(fs::read(&taken).unwrap(), fs::read(&path).unwrap());
    must_be_well(&home, &path, work);
}

#[test]
fn a_state_folder_that_cannot_be_used_costs_the_journal_but_not_the_file() {
    let (home, path) = Home::with_session();
    // A file where the folder would be.
    fs::write(&home.places.state, "").unwrap();
    let mut work = home.open_on(TestDisk::new(), eager(), &path).unwrap();
    assert!(matches!(error(work.next_news()), SaveError::Journal(_)));
    work.write_note(90, "x");
    let session = work.session.clone();
    assert!(work.finish());
    assert_eq!(
        crate::session::read(&fs::read_to_string(&path).unwrap()),
        Ok(session)
    );
    // Once it can be used again, everything is as it should be.
    fs::remove_file(&home.places.state).unwrap();
    work.wait_for(|news| matches!(news, SaveNews::Saved { .. }));
    work.type_at_the_end("search", "y");
    let kept = work.crash();
    assert_eq!(home.look(&path), kept);
}

#[test]
fn what_lies_in_a_state_folder_that_could_not_be_used_is_kept_aside() {
    let (home, path) = Home::with_session();
    let mut work = home.open(&path);
    work.write_note(90, "ikke lagret");
    work.crash();
    let left = fs::read(home.journal(0)).unwrap();
    let away = home.places.state.with_extension("away");
    fs::rename(&home.places.state, &away).unwrap();
    fs::write(&home.places.state, "").unwrap();
    let work = home.open_on(TestDisk::new(), eager(), &path).unwrap();
    assert_eq!(work.session, samples::session());
    work.wait_for(failed);
    // In one step: the saver tries all the time.
    let state = &home.places.state;
    rustix::fs::renameat_with(
        rustix::fs::CWD,
        &away,
        rustix::fs::CWD,
        state,
        rustix::fs::RenameFlags::EXCHANGE,
    )
    .unwrap();
    work.wait_for(|news| matches!(news, SaveNews::Saved { .. }));
    let asides = home.asides();
    let kept = asides
        .iter()
        .map(|name| fs::read(home.state().join(name)).unwrap());
    assert!(kept.into_iter().any(|bytes| bytes == left), "{asides:?}");
}

#[test]
fn journals_that_cannot_be_opened_are_told_of_before_anything_is_typed() {
    let (home, path) = Home::with_session();
    let disk = TestDisk::new();
    disk.fail(Step::Name, ErrorKind::PermissionDenied);
    disk.fail(Step::Create, ErrorKind::PermissionDenied);
    let mut work = home.open_on(disk, eager(), &path).unwrap();
    assert!(matches!(error(work.next_news()), SaveError::Journal(_)));
    work.disk.heal();
    work.wait_for(|news| matches!(news, SaveNews::Saved { .. }));
    work.type_at_the_end("search", "x");
    let kept = work.crash();
    assert_eq!(home.look(&path), kept);
}

#[test]
fn a_session_too_large_to_be_read_again_is_not_written() {
    let (home, path) = Home::with_session();
    let mut work = home.open(&path);
    let before = fs::read(&path).unwrap();
    // Each takes six bytes in the file.
    let long = "\u{1}".repeat(usize::try_from(MAX_FILE_BYTES / 6).unwrap());
    work.type_at_the_end("search", &long);
    assert!(!work.finish());
    let told: Vec<SaveNews> = work.news.try_iter().collect();
    let too_large = |news: &SaveNews| {
        matches!(
            news,
            SaveNews::Failed {
                error: SaveError::TooLarge { .. },
                ..
            }
        )
    };
    assert!(told.iter().any(too_large), "{told:?}");
    assert_eq!(fs::read(&path).unwrap(), before);
    let journals = [0, 1].map(|slot| fs::metadata(home.journal(slot)).unwrap().len());
    assert_eq!(journals, [0, 0], "nor could the journal be");
    work.edit(&Edit::RemoveDraft {
        place: "search".to_owned(),
    });
    assert!(work.finish());
    must_be_well(&home, &path, work);
}

#[test]
fn an_edit_that_does_not_fit_the_savers_copy_is_never_saved() {
    let (home, path) = Home::with_session();
    let mut work = home.open(&path);
    let before = fs::read(&path).unwrap();
    // A caller that forgets to apply what it keeps.
    work.keeper().keep(&splice("search", 0, "x"), 12);
    assert!(!work.finish());
    assert_eq!(error(work.next_news()), SaveError::NotTheSame);
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn what_would_not_read_back_is_not_written() {
    let with = |field: &str, value: serde_json::Value| {
        let mut draft = draft("search", "x");
        draft.other.insert(field.to_owned(), value);
        Edit::PutDraft(Box::new(draft))
    };
    // A field that the draft has, as an unknown one: twice in the text; or read as what the draft has.
    for edit in [
        with("text", "y".into()),
        with("note", serde_json::Value::Null),
    ] {
        let (home, path) = Home::with_session();
        let mut work = home.open(&path);
        let before = fs::read(&path).unwrap();
        work.edit(&edit);
        assert!(!work.finish());
        assert_eq!(error(work.next_news()), SaveError::NotTheSame);
        assert_eq!(fs::read(&path).unwrap(), before);
    }
}

#[test]
fn a_folder_that_cannot_be_written_is_told_of_before_anything_is_typed() {
    let (home, path) = Home::with_session();
    let disk = TestDisk::new();
    disk.fail(Step::Probe, ErrorKind::ReadOnlyFilesystem);
    let mut work = home.open_on(disk, eager(), &path).unwrap();
    let SaveError::File(file) = error(work.next_news()) else {
        panic!("not of the file")
    };
    assert_eq!(file.path, home.places.sessions);
    assert!(work.finish(), "nothing is unsaved");
    work.disk.heal();
    work.wait_for(|news| matches!(news, SaveNews::Saved { .. }));
    must_be_well(&home, &path, work);
}

#[test]
fn a_saver_that_stops_by_mistake_is_told_of_and_the_journal_goes_on() {
    let (home, path) = Home::with_session();
    let (tell, news) = channel();
    let notify = move |told: SaveNews| {
        assert!(failed(&told), "a mistake, as there may be one anywhere");
        tell.send(told).unwrap();
    };
    let now = moment("2026-11-23T14:30:00+01:00");
    let opened = open_on(TestDisk::new(), eager(), &home.places, &path, now, notify).unwrap();
    let Access::Writing(mut keeper) = opened.access else {
        panic!("only to read")
    };
    let mut session = opened.session;
    for at in 0..2 {
        let edit = splice("search", at, "x");
        edit.apply(&mut session).unwrap();
        keeper.keep(&edit, session.revision);
        if at == 0 {
            assert_eq!(
                error(news.recv_timeout(PATIENCE).unwrap()),
                SaveError::Stopped
            );
        }
    }
    assert!(!keeper.closer().finish(PATIENCE));
    assert!(home.open(&path).keeper.is_err(), "still held");
    drop(keeper);
    assert_eq!(home.open(&path).session, session);
}

#[test]
fn a_generation_that_the_file_had_no_room_after_is_gone_on_from() {
    let (home, path) = Home::with_session();
    let mut work = home.open(&path);
    work.disk.fail(Step::Write, ErrorKind::StorageFull);
    work.write_note(90, "x");
    work.wait_for(failed);
    // There is room for one more file, and no journal.
    work.disk.heal();
    work.disk.fail(Step::ReplaceSession, ErrorKind::StorageFull);
    assert!(!work.finish());
    let kept = work.crash();
    assert!(home.look(&path) == kept);

    // Another file than the one that was left is someone's choice.
    let ours = fs::read(&path).unwrap();
    fs::write(&path, [&ours[..], b"\n"].concat()).unwrap();
    assert!(home.look(&path) != kept);
    fs::write(&path, ours).unwrap();

    let again = home.open(&path);
    assert!(again.session == kept);
    let is_file = |aside: &Aside| aside.what != Unused::Journal;
    assert!(!again.recovery.asides.iter().any(is_file));
    again.wait_until_saved();
    must_be_well(&home, &path, again);
}

#[test]
fn a_full_disk_takes_the_room_of_old_generations() {
    let (home, path) = Home::with_session();
    let mut work = home.open(&path);
    for n in 90..95 {
        work.write_note(n, "x");
        assert!(work.finish());
    }
    let generations = || super::super::generations::numbers(&home.state()).len();
    assert_eq!(generations(), 6);
    work.disk.fail(Step::ReplaceSession, ErrorKind::StorageFull);
    work.write_note(95, "y");
    assert!(!work.finish());
    // Those that are kept, and what was tried once more.
    assert_eq!(generations(), 3);
    work.disk.heal();
    must_be_well(&home, &path, work);
}
