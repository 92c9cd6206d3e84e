//! Others change things under our hands.

use std::io::ErrorKind;

use super::disk::Step;
use super::*;

#[test]
fn someone_elses_version_is_kept_beside_ours() {
    let (home, path) = Home::with_session();
    let mut work = home.open(&path);
    work.write_note(90, "vår");
    assert!(work.finish());
    let theirs = fs::read_to_string(&path).unwrap().replace("vår", "deres");
    fs::write(&path, &theirs).unwrap();
    work.write_note(91, "også vår");
    work.disk.fail(Step::Replace, ErrorKind::Other);
    assert!(!work.finish());
    work.disk.heal();
    assert!(work.finish());
    let SaveNews::Conflict { theirs: aside } =
        work.wait_for(|news| matches!(news, SaveNews::Conflict { .. }))
    else {
        panic!("not told")
    };
    assert_eq!(fs::read_to_string(&aside).unwrap(), theirs);
    let name = aside.file_name().unwrap().to_str().unwrap();
    assert!(
        name.starts_with("2026-11-23-mote-pa-tromso-01990000.conflict-"),
        "{name}"
    );
    work.type_at_the_end("search", "x");
    assert!(work.finish());
    assert_eq!(home.asides().len(), 1, "kept once");
    must_be_well(&home, &path, work);
}

#[test]
fn a_file_that_was_only_touched_or_removed_is_no_conflict() {
    let (home, path) = Home::with_session();
    let mut work = home.open(&path);
    let same = fs::read(&path).unwrap();
    fs::remove_file(&path).unwrap();
    fs::write(&path, same).unwrap();
    work.type_at_the_end("search", "x");
    assert!(work.finish());
    fs::remove_file(&path).unwrap();
    work.type_at_the_end("search", "y");
    assert!(work.finish());
    assert_eq!(home.asides(), [""; 0]);
    must_be_well(&home, &path, work);
}

#[test]
fn a_folder_that_is_gone_is_not_made_again() {
    let (home, path) = Home::with_session();
    let mut work = home.open(&path);
    // As when a memory stick is pulled out.
    let elsewhere = home.places.sessions.with_extension("gone");
    fs::rename(&home.places.sessions, &elsewhere).unwrap();
    work.type_at_the_end("search", "x");
    assert!(!work.finish());
    assert!(!home.places.sessions.exists());
    fs::rename(&elsewhere, &home.places.sessions).unwrap();
    assert!(work.finish());
    must_be_well(&home, &path, work);
}

#[test]
fn whoever_gets_the_lock_first_when_the_state_folder_can_be_used_again_alone_saves() {
    let (home, path) = Home::with_session();
    fs::write(&home.places.state, "").unwrap();
    let mut first = home.open(&path);
    first.wait_for(failed);
    fs::remove_file(&home.places.state).unwrap();
    let mut second = home.open(&path);
    second.write_note(90, "x");
    assert!(second.finish());
    first.write_note(91, "y");
    assert!(!first.finish());
    let told: Vec<SaveNews> = first.news.try_iter().collect();
    let held = |news: &SaveNews| {
        matches!(
            news,
            SaveNews::Failed {
                error: SaveError::Held(Some(_)),
                ..
            }
        )
    };
    assert!(told.iter().any(held), "{told:?}");
    assert_eq!(home.look(&path), second.session);
}

#[test]
fn a_session_that_is_worked_in_elsewhere_is_followed() {
    let (home, path) = Home::with_session();
    let mut work = home.open(&path);
    let mut follower = Follower::new(home.places.clone(), &path, work.session.id);
    assert!(follower.look().unwrap() == work.session);
    assert!(follower.look().is_none(), "nothing has changed");
    work.write_note(90, "x");
    assert!(follower.look().unwrap() == work.session, "from the journal");
    assert!(work.finish());
    let saved = follower.look();
    assert!(saved.is_none_or(|session| session == work.session));
    fs::remove_file(&path).unwrap();
    fs::remove_dir_all(home.state()).unwrap();
    assert!(follower.look().is_none(), "what was seen stays");
}
