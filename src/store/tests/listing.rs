//! Which sessions there are, and which one is meant.

use std::time::{Duration, SystemTime};

use uuid::Uuid;

use super::*;

/// A home with three sessions, saved one after the other; their paths.
fn home_with_three() -> (Home, Vec<PathBuf>) {
    let home = Home::new();
    let ids = [
        "01990000-0000-7000-8000-00000000000a",
        "01990000-0000-7000-8000-00000000000b",
        "0199ffff-0000-7000-8000-00000000000c",
    ];
    let titles = ["Første", "Andre", "Årsmøte i Bodø"];
    let mut paths = Vec::new();
    for ((id, title), minutes) in ids.into_iter().zip(titles).zip(1..) {
        let mut session = samples::session();
        session.id = Uuid::parse_str(id).unwrap();
        session.title = title.to_owned();
        let path = create(&home.places, &session).unwrap();
        set_modified(&path, minutes);
        paths.push(path);
    }
    (home, paths)
}

fn set_modified(path: &Path, minutes: u64) {
    let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000 + 60 * minutes);
    let file = fs::File::options().write(true).open(path).unwrap();
    file.set_modified(time).unwrap();
}

fn titles(listed: &[Listed]) -> Vec<&str> {
    listed
        .iter()
        .map(|l| l.header.as_ref().map_or("?", |h| h.title.as_str()))
        .collect()
}

#[test]
fn the_session_saved_last_comes_first_and_damaged_ones_are_listed_too() {
    let (home, paths) = home_with_three();
    assert_eq!(
        titles(&list(&home.places).unwrap()),
        ["Årsmøte i Bodø", "Andre", "Første"]
    );
    let text = fs::read_to_string(&paths[1]).unwrap();
    fs::write(&paths[1], &text[..text.len() - 20]).unwrap();
    set_modified(&paths[1], 9);
    fs::write(home.places.sessions.join("notes.txt"), "no session").unwrap();
    fs::write(
        home.places.sessions.join("x.damaged-20261123T143000.json"),
        "",
    )
    .unwrap();
    let listed = list(&home.places).unwrap();
    assert_eq!(titles(&listed), ["?", "Årsmøte i Bodø", "Første"]);
    assert!(matches!(listed[0].header, Err(FileProblem::Session(_))));
    assert_eq!(
        resolve(&home.places, None).unwrap(),
        paths[2],
        "the latest good one"
    );
}

#[test]
fn without_a_folder_there_are_no_sessions() {
    let home = Home::new();
    assert_eq!(list(&home.places), Ok(Vec::new()));
    assert_eq!(programmes(&home.places), Ok(Vec::new()));
    assert_eq!(resolve(&home.places, None), Err(ResolveError::NoSessions));
}

#[test]
fn own_programmes_are_listed_by_name() {
    let home = Home::new();
    fs::create_dir(&home.places.programmes).unwrap();
    for name in ["b.json", "a.json", "readme.md", ".hidden.json"] {
        fs::write(home.places.programmes.join(name), "{}").unwrap();
    }
    let expected = ["a.json", "b.json"].map(|name| home.places.programmes.join(name));
    assert_eq!(programmes(&home.places).unwrap(), expected);
    assert_eq!(read_text(&expected[0]).unwrap(), "{}");
}

#[test]
fn a_session_is_found_by_id_beginning_name_or_path() {
    let (home, paths) = home_with_three();
    let elsewhere = home.places.config_file.with_file_name("elsewhere.json");
    fs::copy(&paths[0], &elsewhere).unwrap();
    let name = paths[1].file_stem().unwrap().to_str().unwrap();
    for (wanted, expected) in [
        ("0199ffff-0000-7000-8000-00000000000c", &paths[2]),
        ("0199F", &paths[2]),
        ("0199ffff0", &paths[2]),
        ("01990000-0000-7000-8000-00000000000a", &paths[0]),
        (name, &paths[1]),
        (&format!("{name}.json"), &paths[1]),
        (paths[1].to_str().unwrap(), &paths[1]),
        (elsewhere.to_str().unwrap(), &elsewhere),
    ] {
        assert_eq!(
            &resolve(&home.places, Some(wanted)).unwrap(),
            expected,
            "{wanted}"
        );
    }
    assert_eq!(&resolve(&home.places, None).unwrap(), &paths[2]);
}

#[test]
fn what_is_unclear_comes_with_what_could_be_meant() {
    let (home, _) = home_with_three();
    let Err(ResolveError::Ambiguous { candidates, .. }) = resolve(&home.places, Some("01990"))
    else {
        panic!("resolved")
    };
    assert_eq!(titles(&candidates), ["Andre", "Første"]);
    for (wanted, expected) in [
        ("bodo", vec!["Årsmøte i Bodø"]),
        ("ÅRSMØTE 2025", vec!["Årsmøte i Bodø"]),
        ("0199ffff-0000-7000-8000-00000000000d", vec![]),
        ("", vec![]),
        ("nowhere/at/all.json", vec![]),
    ] {
        let Err(ResolveError::NotFound { near, .. }) = resolve(&home.places, Some(wanted)) else {
            panic!("{wanted} resolved")
        };
        if !expected.is_empty() {
            assert_eq!(titles(&near), expected, "{wanted}");
        }
    }
}

#[test]
fn a_session_is_near_by_any_word_of_a_long_title() {
    let home = Home::new();
    let mut session = samples::session();
    session.title = "Minikursus: Social ulighed i sundhed – bliv en bedre brobygger".to_owned();
    create(&home.places, &session).unwrap();
    let Err(ResolveError::NotFound { near, .. }) = resolve(&home.places, Some("brobygger")) else {
        panic!("resolved")
    };
    assert_eq!(titles(&near), [session.title]);
}

#[test]
fn creating_never_overwrites() {
    let home = Home::new();
    let first = create(&home.places, &samples::session()).unwrap();
    let text = fs::read(&first).unwrap();
    let second = create(&home.places, &samples::session()).unwrap();
    assert_ne!(first, second);
    let Err(SaveError::File(error)) = create(&home.places, &samples::session()) else {
        panic!("overwritten")
    };
    assert_eq!(error.kind, std::io::ErrorKind::AlreadyExists);
    assert_eq!(fs::read(&first).unwrap(), text);
    assert_eq!(
        file_names(&home.places.sessions).len(),
        2,
        "nothing is left over"
    );
    assert_eq!(home.look(&first), samples::session());
}

#[test]
fn a_damaged_session_is_listed_as_it_would_open() {
    let (home, path) = Home::with_session();
    let mut work = home.open(&path);
    work.write_note(1, "kept");
    assert!(work.finish());
    let text = fs::read(&path).unwrap();
    fs::write(&path, &text[..text.len() / 2]).unwrap();
    let listed = list(&home.places).unwrap();
    assert_eq!(titles(&listed), [samples::session().title]);
    let damage = listed[0].damage.as_ref().unwrap();
    assert!(matches!(damage.problem, FileProblem::Session(_)));
    assert!(damage.saved > SystemTime::UNIX_EPOCH);
    assert_eq!(resolve(&home.places, None).unwrap(), path);
    assert_eq!(
        file_names(&home.places.sessions).len(),
        1,
        "nothing is put aside"
    );
}
