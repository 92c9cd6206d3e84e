//! The user's own programmes: written, named, replaced.

use super::*;
use crate::programme::{Language, Programme, catalogue, read};

fn programme(name: &str) -> Programme {
    let heading = catalogue::find(name, Language::En).unwrap();
    catalogue::load(heading).unwrap()
}

fn file_name(kept: &KeptProgramme) -> String {
    let name = kept.path.file_name().unwrap();
    name.to_string_lossy().into_owned()
}

#[test]
fn a_new_programme_is_a_file_that_reads_back_for_nobody_else() {
    let home = Home::new();
    let mut own = programme("kl-bridge-builder");
    own.id = String::new();
    own.title = "Møte på Tromsø".to_owned();
    let kept = keep_programme(&home.places, &own, Keeping::New).unwrap();
    assert_eq!(file_name(&kept), "mote-pa-tromso.en.json");
    own.id = "mote-pa-tromso".to_owned();
    assert_eq!(kept.programme, own);
    let text = read_text(&kept.path).unwrap();
    assert_eq!(read::read(&text).unwrap(), own);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&kept.path), 0o600);
        assert_eq!(mode(&home.places.programmes), 0o700);
    }
}

#[test]
fn a_taken_id_becomes_a_free_one_and_its_own_is_replaced() {
    let home = Home::new();
    let keep = |own: &Programme, keeping| keep_programme(&home.places, own, keeping).unwrap();
    let shipped = programme("kl-bridge-builder");
    let first = keep(&shipped, Keeping::New);
    assert_eq!(first.programme.id, "kl-bridge-builder-2");
    let second = keep(&shipped, Keeping::New);
    assert_eq!(second.programme.id, "kl-bridge-builder-3");
    let mut changed = first.programme.clone();
    changed.audience = "All".to_owned();
    let again = keep(&changed, Keeping::Same);
    assert_eq!((again.path, &again.programme), (first.path, &changed));
    let mut translated = changed.clone();
    translated.language = Language::Nb;
    let other = keep(&translated, Keeping::Same);
    assert_eq!(file_name(&other), "kl-bridge-builder-2.nb.json");
    assert_eq!(programmes(&home.places).unwrap().len(), 3);
}

#[test]
fn what_lies_there_under_the_name_is_left_and_a_hand_named_file_is_found() {
    let home = Home::new();
    let folder = &home.places.programmes;
    fs::create_dir_all(folder).unwrap();
    fs::write(folder.join("day.en.json"), "{ half").unwrap();
    let mut own = programme("kl-bridge-builder");
    own.id = "day".to_owned();
    let kept = keep_programme(&home.places, &own, Keeping::Same).unwrap();
    assert_eq!(file_name(&kept), "day.en-2.json");
    let half = fs::read_to_string(folder.join("day.en.json")).unwrap();
    assert_eq!(half, "{ half");
    let by_hand = folder.join("thursday.json");
    fs::rename(&kept.path, &by_hand).unwrap();
    own.title = "Another".to_owned();
    let again = keep_programme(&home.places, &own, Keeping::Same).unwrap();
    assert_eq!(again.path, by_hand);
}

#[test]
fn what_would_not_be_read_is_not_written() {
    let home = Home::new();
    let mut own = programme("kl-bridge-builder");
    own.days[0].items.clear();
    let kept = keep_programme(&home.places, &own, Keeping::New);
    assert_eq!(kept, Err(SaveError::NotTheSame));
    assert!(programmes(&home.places).unwrap().is_empty());
}

#[test]
fn a_draft_is_listed_as_one_is_never_the_latest_session_and_goes_without_a_trace() {
    let home = Home::new();
    let draft = Session {
        composing: Some(Box::default()),
        ..samples::session()
    };
    let path = create(&home.places, &draft).unwrap();
    let header = list(&home.places).unwrap().remove(0).header.unwrap();
    assert!(header.composing);
    assert!(matches!(
        resolve(&home.places, None),
        Err(ResolveError::NoSessions)
    ));
    let id = draft.id.to_string();
    assert_eq!(resolve(&home.places, Some(&id)).unwrap(), path);
    let mut work = home.open(&path);
    work.write_note(90, "x");
    assert!(work.finish());
    assert!(home.state().exists());
    discard(&home.places, &path, draft.id).unwrap();
    assert!(!home.state().exists() && !path.exists());
    discard(&home.places, &path, draft.id).unwrap();
}

#[test]
fn a_file_to_be_given_away_is_never_written_over_another() {
    let home = Home::new();
    fs::create_dir_all(&home.places.sessions).unwrap();
    let path = home.places.sessions.join("day.json");
    write_programme(&path, "{}\n").unwrap();
    let refused = write_programme(&path, "other").unwrap_err();
    assert!(
        matches!(refused, SaveError::File(error) if error.kind == std::io::ErrorKind::AlreadyExists)
    );
    assert_eq!(fs::read_to_string(&path).unwrap(), "{}\n");
}
