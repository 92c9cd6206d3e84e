//! Who may work in a session, and which files are not touched.

use super::*;

#[test]
fn a_second_program_sees_everything_but_only_reads() {
    let (home, path) = Home::with_session();
    let mut first = home.open(&path);
    first.write_note(90, "x");
    let second = home.open(&path);
    assert_eq!(second.session, first.session);
    let Err(WhyReadOnly::Held(Some(holder))) = &second.keeper else {
        panic!("two writers")
    };
    assert_eq!(holder.pid, std::process::id());
    assert_eq!(holder.since, moment("2026-11-23T14:30:00+01:00"));
    assert_eq!(home.look(&path), first.session);
    drop(first);
    drop(second);
    assert!(home.open(&path).keeper.is_ok());
}

#[test]
fn a_newer_version_is_only_read() {
    let (home, path) = Home::with_session();
    let text = fs::read_to_string(&path).unwrap();
    let newer = text.replacen("\"version\": 1", "\"version\": 2", 1);
    fs::write(&path, &newer).unwrap();
    let work = home.open(&path);
    assert_eq!(work.keeper.err(), Some(WhyReadOnly::Newer { version: 2 }));
    assert_eq!(work.session.title, samples::session().title);
    fs::write(
        &path,
        newer.replacen("\"notes\": [", "\"notes\": 7, \"x\": [", 1),
    )
    .unwrap();
    let error = home.open_on(TestDisk::new(), patient(), &path).err();
    let newer = crate::session::SessionError::Newer { version: 2 };
    assert_eq!(error, Some(OpenError::File(FileProblem::Session(newer))));
}

#[test]
fn a_newer_version_is_not_replaced_by_a_generation() {
    let (home, path) = Home::with_session();
    let mut work = home.open(&path);
    work.write_note(90, "x");
    assert!(work.finish());
    drop(work);
    let text = "{\"format\": \"brobygger.session\", \"version\": 9}";
    fs::write(&path, text).unwrap();
    assert!(home.open_on(TestDisk::new(), patient(), &path).is_err());
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
}

#[test]
fn a_file_that_is_too_large_is_refused_unread() {
    let (home, path) = Home::with_session();
    let file = fs::File::options().write(true).open(&path).unwrap();
    file.set_len(1 << 40).unwrap();
    let error = home.open_on(TestDisk::new(), patient(), &path).err();
    assert!(matches!(
        error,
        Some(OpenError::File(FileProblem::TooLarge { .. }))
    ));
}

#[test]
fn huge_recovery_files_are_put_aside_unread() {
    let (home, path) = Home::with_session();
    drop(home.open(&path));
    for file in [home.journal(0), generations::path(&home.state(), 7)] {
        fs::File::create(&file).unwrap().set_len(1 << 40).unwrap();
    }
    let work = home.open(&path);
    assert_eq!(work.session, samples::session());
    assert_eq!(work.recovery.asides.len(), 1);
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::symlink;

    use super::*;

    /// A pipe that nobody writes to: reading it would wait for ever.
    fn pipe(path: &Path) {
        let status = std::process::Command::new("mkfifo").arg(path).status();
        assert!(status.unwrap().success());
    }

    #[test]
    fn links_and_pipes_in_place_of_the_file_are_refused() {
        let (home, path) = Home::with_session();
        let link = home.places.sessions.join("link.json");
        symlink(&path, &link).unwrap();
        let waits = home.places.sessions.join("pipe.json");
        pipe(&waits);
        for refused in [link, waits, home.places.sessions.clone()] {
            let error = home.open_on(TestDisk::new(), patient(), &refused).err();
            assert_eq!(error, Some(OpenError::File(FileProblem::NotPlain)));
        }
    }

    #[test]
    fn links_and_pipes_in_place_of_journal_lock_or_generation_are_not_followed() {
        let (home, path) = Home::with_session();
        let mut work = home.open(&path);
        work.write_note(90, "x");
        assert!(work.finish());
        let session = work.session.clone();
        drop(work);
        let precious = home.places.sessions.join("precious");
        fs::write(&precious, "precious").unwrap();
        for slot in 0..2 {
            fs::remove_file(home.journal(slot)).unwrap();
        }
        symlink(&precious, home.journal(0)).unwrap();
        pipe(&home.journal(1));
        symlink(&precious, generations::path(&home.state(), 5)).unwrap();
        let mut work = home.open(&path);
        assert_eq!(work.session, session);
        work.write_note(91, "y");
        assert_eq!(home.look(&path), work.session);
        assert!(work.finish());
        let session = work.session.clone();
        drop(work);
        let lock = home.state().join("lock");
        fs::remove_file(&lock).unwrap();
        symlink(&precious, &lock).unwrap();
        let work = home.open_on(TestDisk::new(), eager(), &path).unwrap();
        assert_eq!(work.session, session);
        work.wait_for(|news| matches!(news, SaveNews::Failed { .. }));
        assert_eq!(fs::read_to_string(&precious).unwrap(), "precious");
    }

    #[test]
    fn a_link_that_takes_the_files_place_is_replaced_and_what_it_names_left_alone() {
        let (home, path) = Home::with_session();
        let mut work = home.open(&path);
        let precious = home.places.sessions.join("precious");
        fs::write(&precious, "precious").unwrap();
        fs::remove_file(&path).unwrap();
        symlink(&precious, &path).unwrap();
        work.write_note(90, "x");
        assert!(work.finish());
        assert!(path.symlink_metadata().unwrap().is_file());
        assert_eq!(fs::read_to_string(&precious).unwrap(), "precious");
    }
}
