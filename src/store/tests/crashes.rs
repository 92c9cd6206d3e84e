//! The program is killed, at any change it makes to the disk: what had been kept is there.

use super::*;

/// What the session was at each revision.
type History = Vec<Session>;

/// Works for a while on a disk that may die. Gives the session at each revision, and the last that was surely kept.
fn work_until_dead(work: &mut Work, first_note: u32) -> (History, u64) {
    let mut history = vec![work.session.clone()];
    let mut kept = work.session.revision;
    for n in first_note..first_note + 3 {
        for edit in note_edits(&work.session, n, "å🌉") {
            work.edit(&edit);
            history.push(work.session.clone());
            if !work.disk.is_dead() {
                kept = work.session.revision;
            }
        }
        // The last one is left to the journal.
        if n < first_note + 2 && work.finish() {
            kept = work.session.revision;
        }
    }
    (history, kept)
}

/// After the crash the session must be as it was at some moment, and not before the last one that was surely kept.
fn must_be_recovered(home: &Home, path: &Path, history: &History, kept: u64, when: &str) {
    let found = home.look(path);
    assert!(
        found.revision >= kept,
        "{when}: {} of {kept}",
        found.revision
    );
    let then = history.iter().find(|s| s.revision == found.revision);
    assert_eq!(Some(&found), then, "{when}");
    let mut work = home.open(path);
    assert_eq!(work.session, found, "{when}");
    assert!(work.finish(), "{when}");
    drop(work);
    let again = home.open(path);
    assert!(again.recovery.is_uneventful(), "{when}");
    assert_eq!(again.session, found, "{when}");
}

#[test]
fn a_kill_at_any_change_of_the_disk_loses_nothing() {
    for changes in 0.. {
        let (home, path) = Home::with_session();
        let disk = TestDisk::that_dies_after(changes);
        let mut work = home.open_on(disk.clone(), patient(), &path).unwrap();
        let (history, kept) = work_until_dead(&mut work, 100);
        // Ending takes changes too.
        drop(work);
        must_be_recovered(&home, &path, &history, kept, &format!("after {changes}"));
        let asides = home.asides();
        let torn = |name: &String| name.starts_with("journal-");
        assert!(asides.iter().all(torn), "after {changes}: {asides:?}");
        if !disk.is_dead() {
            assert!(changes > 40, "only {changes} changes");
            break;
        }
    }
}

#[test]
fn a_kill_while_recovering_loses_nothing_either() {
    for changes in 0.. {
        let (home, path) = Home::with_session();
        let mut work = home.open(&path);
        let (mut history, _) = work_until_dead(&mut work, 100);
        let all = work.crash();
        // A damaged file, and half a line at the end of the journal.
        fs::write(&path, "{ \"format\": \"brobygger").unwrap();
        let torn = [0, 1].map(|slot| home.journal(slot));
        let torn = torn.iter().max_by_key(|p| fs::metadata(p).unwrap().len());
        let mut journal = fs::read(torn.unwrap()).unwrap();
        journal.extend(b"{\"revision\":99,\"cr");
        fs::write(torn.unwrap(), journal).unwrap();

        let disk = TestDisk::that_dies_after(changes);
        let mut work = home.open_on(disk.clone(), patient(), &path).unwrap();
        assert_eq!(work.session, all, "after {changes}");
        let (later, kept) = work_until_dead(&mut work, 200);
        history.extend(later);
        drop(work);
        must_be_recovered(&home, &path, &history, kept, &format!("after {changes}"));
        let asides = home.asides();
        assert!(
            asides.iter().any(|name| name.starts_with("2026")),
            "{asides:?}"
        );
        assert!(
            asides.iter().any(|name| name.starts_with("journal")),
            "{asides:?}"
        );
        if !disk.is_dead() {
            break;
        }
    }
}

#[test]
fn a_kill_while_both_threads_write_loses_nothing() {
    for changes in (0..40).map(|n| 5 * n) {
        let (home, path) = Home::with_session();
        let disk = TestDisk::that_dies_after(changes);
        let mut work = home.open_on(disk, eager(), &path).unwrap();
        let mut history = vec![work.session.clone()];
        let mut kept = work.session.revision;
        for n in 100..110 {
            for edit in note_edits(&work.session, n, "å🌉 til") {
                work.edit(&edit);
                history.push(work.session.clone());
                if !work.disk.is_dead() {
                    kept = work.session.revision;
                }
            }
        }
        work.crash();
        must_be_recovered(&home, &path, &history, kept, &format!("after {changes}"));
        let asides = home.asides();
        let torn = |name: &String| name.starts_with("journal-");
        assert!(asides.iter().all(torn), "after {changes}: {asides:?}");
    }
}

#[test]
fn what_a_killed_program_left_half_written_is_swept() {
    let (home, path) = Home::with_session();
    drop(home.open(&path));
    let id = samples::session().id;
    let ours = home.places.sessions.join(format!(".{id}.abc.tmp"));
    let others = home.places.sessions.join(".someone-elses.tmp");
    let generation = home.state().join(format!(".{id}.def.tmp"));
    for file in [&ours, &others, &generation] {
        fs::write(file, "half").unwrap();
    }
    drop(home.open(&path));
    assert!(!ours.exists());
    assert!(!generation.exists());
    assert!(others.exists());
}
