//! What a session is made from when things were left in disorder.

use super::*;
use crate::session::write;

/// A home in which someone wrote a note, saved, and went on typing until the program was killed. The session as saved and
/// as it was at the end.
fn left_in_the_middle() -> (Home, PathBuf, Session, Session) {
    let (home, path) = Home::with_session();
    let mut work = home.open(&path);
    work.write_note(90, "lagret");
    assert!(work.finish());
    let saved = work.session.clone();
    work.write_note(91, "ny");
    let end = work.crash();
    (home, path, saved, end)
}

/// The journal that has something in it.
fn journal(home: &Home) -> PathBuf {
    let mut slots = [0, 1].map(|slot| home.journal(slot)).into_iter();
    slots.find(|p| fs::metadata(p).unwrap().len() > 0).unwrap()
}

fn rewrite(path: &Path, change: impl FnOnce(&mut Session)) {
    let mut session = crate::session::read(&fs::read_to_string(path).unwrap()).unwrap();
    change(&mut session);
    fs::write(path, write(&session).unwrap()).unwrap();
}

#[test]
fn a_journal_cut_at_any_byte_gives_every_edit_before_it() {
    let (home, path, saved, end) = left_in_the_middle();
    let file = journal(&home);
    let whole = fs::read(&file).unwrap();
    for length in 0..whole.len() {
        fs::write(&file, &whole[..length]).unwrap();
        let (found, recovery) = read(&home.places, &path).unwrap();
        let lines = whole[..length].split(|b| *b == b'\n').count() - 1;
        let good = whole[..length]
            .iter()
            .rposition(|b| *b == b'\n')
            .map_or(0, |at| at + 1);
        assert_eq!(found.revision, saved.revision + lines as u64);
        assert_eq!(recovery.replayed, lines);
        assert_eq!(recovery.unused_bytes, (length - good) as u64);
    }
    fs::write(&file, &whole).unwrap();
    assert_eq!(home.look(&path), end);
}

#[test]
fn a_torn_tail_is_put_aside_and_work_goes_on_after_the_last_whole_line() {
    let (home, path, saved, _) = left_in_the_middle();
    let file = journal(&home);
    let whole = fs::read(&file).unwrap();
    let torn = whole.len() - 7;
    fs::write(&file, &whole[..torn]).unwrap();
    let mut work = home.open(&path);
    assert_eq!(work.recovery.source, Source::File);
    assert!(work.recovery.replayed > 0);
    assert!(work.recovery.unused_bytes > 0);
    let [
        Aside {
            what: Unused::Journal,
            path: aside,
        },
    ] = work.recovery.asides.as_slice()
    else {
        panic!("{:?}", work.recovery)
    };
    let tail = fs::read(aside).unwrap();
    assert_eq!(tail.len() as u64, work.recovery.unused_bytes);
    assert!(whole[..torn].ends_with(&tail));
    assert!(work.session.revision > saved.revision);
    work.type_at_the_end("search", "x");
    let kept = work.crash();
    assert_eq!(home.look(&path), kept);
}

#[test]
fn a_damaged_file_is_replaced_by_the_newest_generation_and_the_journal() {
    let zeros = vec![0; 4000];
    let bad: [&[u8]; 4] = [
        b"",
        b"{\n  \"format\": \"brobygger.session\",",
        &zeros,
        b"\xff\xfe",
    ];
    for damage in bad {
        let (home, path, _, end) = left_in_the_middle();
        fs::write(&path, damage).unwrap();
        assert_eq!(home.look(&path), end);
        let mut work = home.open(&path);
        assert_eq!(work.session, end);
        assert_eq!(work.recovery.source, Source::Generation(1));
        let [
            Aside {
                what: Unused::DamagedFile,
                path: aside,
            },
        ] = work.recovery.asides.as_slice()
        else {
            panic!("{:?}", work.recovery)
        };
        assert_eq!(fs::read(aside).unwrap(), damage);
        let name = aside.file_name().unwrap().to_str().unwrap();
        assert_eq!(
            name,
            "2026-11-23-mote-pa-tromso-01990000.damaged-20261123T143000.json"
        );
        assert!(work.finish());
        assert_eq!(fs::read_to_string(&path).unwrap(), write(&end).unwrap());
    }
}

#[test]
fn what_was_put_aside_is_never_written_over() {
    let (home, path, ..) = left_in_the_middle();
    for damage in ["one", "two", "three"] {
        fs::write(&path, damage).unwrap();
        assert!(home.open(&path).finish());
    }
    let asides = home.asides();
    assert_eq!(asides.len(), 3, "{asides:?}");
    let texts = asides
        .iter()
        .map(|name| fs::read_to_string(home.places.sessions.join(name)).unwrap());
    let mut texts: Vec<_> = texts.collect();
    texts.sort();
    assert_eq!(texts, ["one", "three", "two"]);
}

#[test]
fn a_missing_file_comes_back_from_its_generation() {
    let (home, path, _, end) = left_in_the_middle();
    fs::remove_file(&path).unwrap();
    let mut work = home.open(&path);
    assert_eq!(work.session, end);
    assert!(work.finish());
    assert_eq!(fs::read_to_string(&path).unwrap(), write(&end).unwrap());
}

#[test]
fn of_two_sessions_made_in_the_same_minute_the_right_one_comes_back() {
    let (home, path, _, end) = left_in_the_middle();
    let mut twin = samples::session();
    twin.id = "01990000-0000-7000-8000-00000000000f".parse().unwrap();
    twin.title = "Tvilling".to_owned();
    let twins = create(&home.places, &twin).unwrap();
    drop(home.open(&twins));
    for (damaged, session) in [(&path, end), (&twins, twin)] {
        fs::write(damaged, [0; 4000]).unwrap();
        assert_eq!(home.look(damaged), session);
    }
}

#[test]
fn a_damaged_generation_is_passed_over() {
    let (home, path) = Home::with_session();
    let mut work = home.open(&path);
    for n in 0..3 {
        work.write_note(90 + n, "x");
        assert!(work.finish());
    }
    drop(work);
    fs::write(generations::path(&home.state(), 3), "{").unwrap();
    fs::write(&path, "{").unwrap();
    let work = home.open(&path);
    assert_eq!(work.recovery.source, Source::Generation(2));
    assert_eq!(work.session.notes.len(), samples::session().notes.len() + 2);
}

#[test]
fn without_file_and_generation_there_is_a_typed_error_and_nothing_is_touched() {
    let (home, path) = Home::with_session();
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, &text[..500]).unwrap();
    let error = home.open_on(TestDisk::new(), patient(), &path).err();
    assert!(matches!(
        error,
        Some(OpenError::File(FileProblem::Session(_)))
    ));
    assert_eq!(fs::read_to_string(&path).unwrap(), text[..500]);
    let nowhere = home
        .places
        .sessions
        .join("2026-01-01-nothing-12345678.json");
    let error = home.open_on(TestDisk::new(), patient(), &nowhere).err();
    assert_eq!(error, Some(OpenError::NotFound { path: nowhere }));
}

#[test]
fn a_newer_file_from_another_machine_wins_and_the_journal_is_put_aside() {
    let (home, path, _, end) = left_in_the_middle();
    rewrite(&path, |s| {
        s.revision = end.revision + 10;
        s.title = "Fra en annen maskin".to_owned();
    });
    let before = fs::read(journal(&home)).unwrap();
    let mut work = home.open(&path);
    assert_eq!(work.session.title, "Fra en annen maskin");
    assert_eq!(work.recovery.replayed, 0);
    assert_eq!(work.recovery.unused_bytes, before.len() as u64);
    let [
        Aside {
            what: Unused::Journal,
            path: aside,
        },
    ] = work.recovery.asides.as_slice()
    else {
        panic!("{:?}", work.recovery)
    };
    assert_eq!(fs::read(aside).unwrap(), before);
    work.type_at_the_end("search", "x");
    let kept = work.crash();
    assert_eq!(home.look(&path), kept);
}

#[test]
fn a_file_that_the_journal_does_not_continue_gives_way_to_a_generation_that_it_does() {
    type Change = fn(&mut Session);
    let other: [Change; 2] = [
        // An older copy was put back.
        |s| s.revision -= 3,
        // Another machine went on from the same save.
        |s| s.title = "En annen".to_owned(),
    ];
    for change in other {
        let (home, path, _, end) = left_in_the_middle();
        rewrite(&path, change);
        let theirs = fs::read(&path).unwrap();
        let mut work = home.open(&path);
        assert_eq!(work.session, end);
        assert_eq!(work.recovery.source, Source::Generation(1));
        let [
            Aside {
                what: Unused::ForeignFile,
                path: aside,
            },
        ] = work.recovery.asides.as_slice()
        else {
            panic!("{:?}", work.recovery)
        };
        assert_eq!(fs::read(aside).unwrap(), theirs);
        assert!(work.finish());
        drop(work);
        assert!(home.open(&path).recovery.is_uneventful());
    }
}

#[test]
fn an_older_file_that_was_put_back_stays_when_the_journal_has_nothing_more() {
    for journal_is_left in [false, true] {
        let (home, path) = Home::with_session();
        let old = fs::read(&path).unwrap();
        let mut work = home.open(&path);
        work.write_note(90, "x");
        work.write_note(91, "x");
        let lines = fs::read(home.journal(0)).unwrap();
        assert!(work.finish());
        drop(work);
        fs::write(&path, &old).unwrap();
        if journal_is_left {
            // Killed before it was emptied. Its first lines are gone, so that it does not continue the file.
            let start = lines.iter().position(|b| *b == b'\n').unwrap() + 1;
            fs::write(home.journal(0), &lines[start..]).unwrap();
        }
        let mut work = home.open(&path);
        assert_eq!(work.session, samples::session());
        assert!(work.recovery.is_uneventful());
        // What is typed now continues the older one.
        work.type_at_the_end("search", "x");
        let kept = work.crash();
        assert_eq!(home.look(&path), kept);
    }
}

#[test]
fn a_journal_that_only_the_file_can_be_continued_by_continues_it() {
    let (home, path) = Home::with_session();
    let mut work = home.open(&path);
    work.write_note(90, "x");
    assert!(work.finish());
    drop(work);
    // Another machine's, and no room to keep a generation of it.
    rewrite(&path, |s| s.revision += 10);
    let disk = TestDisk::new();
    disk.fail(disk::Step::Temporary, std::io::ErrorKind::StorageFull);
    let mut work = home.open_on(disk, patient(), &path).unwrap();
    work.type_at_the_end("search", "x");
    let kept = work.crash();
    assert_eq!(home.look(&path), kept);
}

#[test]
fn another_sessions_generation_is_not_taken() {
    let (home, path, _, end) = left_in_the_middle();
    let other = generations::path(&home.state(), 9);
    fs::copy(generations::path(&home.state(), 1), &other).unwrap();
    rewrite(&other, |s| s.id = samples::id(77));
    fs::write(&path, "damaged").unwrap();
    assert_eq!(home.look(&path), end);
}

#[test]
fn what_is_typed_into_a_mended_file_continues_that() {
    let (home, path) = Home::with_session();
    let mut work = home.open(&path);
    work.write_note(90, "x");
    assert!(work.finish());
    drop(work);
    rewrite(&path, |s| s.title = "Rettet for hånd".to_owned());
    let mut work = home.open(&path);
    work.type_at_the_end("search", "x");
    let kept = work.crash();
    assert_eq!(kept.title, "Rettet for hånd");
    assert_eq!(home.look(&path), kept);
}

#[test]
fn a_journal_that_cannot_be_read_is_put_aside() {
    let (home, path, saved, _) = left_in_the_middle();
    let file = journal(&home);
    fs::remove_file(&file).unwrap();
    fs::create_dir(&file).unwrap();
    fs::write(file.join("x"), "").unwrap();
    let mut work = home.open(&path);
    assert_eq!(work.session, saved);
    assert_eq!(work.recovery.asides.len(), 1);
    assert!(work.recovery.asides[0].path.join("x").exists());
    work.type_at_the_end("search", "x");
    let kept = work.crash();
    assert_eq!(home.look(&path), kept);
}

#[test]
fn unknown_fields_come_through_saving_and_recovering() {
    let (home, path) = Home::with_session();
    rewrite(&path, |s| {
        s.other.insert("future".to_owned(), 0.1.into());
        s.notes[0].other.insert("colour".to_owned(), "red".into());
    });
    let mut work = home.open(&path);
    let mut noted = work.session.notes[0].clone();
    noted.other.insert("shape".to_owned(), "round".into());
    work.edit(&Edit::ReplaceNote(Box::new(noted)));
    let kept = work.crash();
    let mut work = home.open(&path);
    assert_eq!(work.session, kept);
    assert!(work.finish());
    let text = fs::read_to_string(&path).unwrap();
    for field in [
        "\"future\": 0.1",
        "\"colour\": \"red\"",
        "\"shape\": \"round\"",
    ] {
        assert!(text.contains(field), "{field}");
    }
}
