//! The index of sessions: it saves time and changes nothing else.

use std::time::Duration;

use proptest::prelude::*;
use uuid::Uuid;

use super::super::index::forget;
use super::super::list::list_with;
use super::*;

/// The list as it is without any index.
fn fresh(home: &Home) -> Vec<Listed> {
    list_with(
        &home.places,
        &Progress::default(),
        usize::MAX,
        Duration::ZERO,
    )
    .unwrap()
    .sessions
}

/// The list by the index, however few sessions there are.
fn by_index(home: &Home) -> Vec<Listed> {
    list_with(&home.places, &Progress::default(), 1, Duration::ZERO)
        .unwrap()
        .sessions
}

fn session(number: u8, title: &str) -> Session {
    let mut session = samples::session();
    session.id = Uuid::from_u128(0x0199_0000_0000_7000_8000_0000_0000_0000 + u128::from(number));
    session.title = title.to_owned();
    session
}

fn put(home: &Home, number: u8, text: &str) {
    fs::create_dir_all(&home.places.sessions).unwrap();
    // As programs save: a new file in place of the old one.
    let path = home.places.sessions.join(format!("{number}.json"));
    let new = home.places.sessions.join(".new");
    fs::write(&new, text).unwrap();
    fs::rename(&new, &path).unwrap();
}

fn put_session(home: &Home, number: u8, title: &str) {
    put(
        home,
        number,
        &crate::session::write(&session(number, title)).unwrap(),
    );
}

fn indexes(home: &Home) -> Vec<PathBuf> {
    let folder = home.places.state.join("index");
    let names = if folder.is_dir() {
        file_names(&folder)
    } else {
        Vec::new()
    };
    names.iter().map(|name| folder.join(name)).collect()
}

/// What can become of a folder of sessions, and of its index.
#[derive(Debug, Clone)]
enum Happens {
    Saved(u8, String),
    Damaged(u8),
    Removed(u8),
    Renamed(u8, u8),
    Copied(u8, u8),
    IndexDamaged(usize),
    IndexRemoved,
    Listed,
    ListedButStopped,
}

fn happens() -> impl Strategy<Value = Happens> {
    use Happens::*;
    let number = || 0..4_u8;
    prop_oneof![
        4 => (number(), "[a-zå\"\n]{0,6}").prop_map(|(n, title)| Saved(n, title)),
        1 => number().prop_map(Damaged),
        1 => number().prop_map(Removed),
        1 => (number(), number()).prop_map(|(a, b)| Renamed(a, b)),
        1 => (number(), number()).prop_map(|(a, b)| Copied(a, b)),
        1 => any::<usize>().prop_map(IndexDamaged),
        1 => Just(IndexRemoved),
        3 => Just(Listed),
        1 => Just(ListedButStopped),
    ]
}

fn let_happen(home: &Home, what: &Happens) {
    let path = |number: &u8| home.places.sessions.join(format!("{number}.json"));
    match what {
        Happens::Saved(number, title) => put_session(home, *number, title),
        Happens::Damaged(number) => {
            if let Ok(text) = fs::read_to_string(path(number)) {
                put(home, *number, &text[..text.len() / 3]);
            }
        }
        // What is not there stays so.
        Happens::Removed(number) => drop(fs::remove_file(path(number))),
        Happens::Renamed(a, b) => drop(fs::rename(path(a), path(b))),
        Happens::Copied(a, b) if a != b => drop(fs::copy(path(a), path(b))),
        Happens::Copied(..) => {}
        Happens::IndexDamaged(at) => {
            for index in indexes(home) {
                let mut bytes = fs::read(&index).unwrap();
                let at = at % bytes.len();
                bytes[at] = bytes[at].wrapping_add(1);
                fs::write(&index, bytes).unwrap();
            }
        }
        Happens::IndexRemoved => indexes(home)
            .iter()
            .for_each(|i| fs::remove_file(i).unwrap()),
        Happens::Listed => drop(by_index(home)),
        Happens::ListedButStopped => {
            let progress = Progress::default();
            progress.stop();
            let listing = list_with(&home.places, &progress, 1, Duration::ZERO).unwrap();
            assert_eq!(listing.sessions.len() + listing.left, fresh(home).len());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn whatever_happens_the_index_changes_nothing(story in prop::collection::vec(happens(), 1..24)) {
        let home = Home::new();
        for what in &story {
            let_happen(&home, what);
        }
        prop_assert_eq!(by_index(&home), fresh(&home));
        prop_assert_eq!(by_index(&home), fresh(&home));
    }
}

#[test]
fn what_is_in_the_index_is_not_read_again() {
    let home = Home::new();
    put_session(&home, 1, "Ett");
    put_session(&home, 2, "Två");
    assert_eq!(by_index(&home), fresh(&home));
    let progress = Progress::default();
    progress.stop();
    let listing = list_with(&home.places, &progress, 1, Duration::ZERO).unwrap();
    assert_eq!((listing.sessions.len(), listing.left), (2, 0));
    put_session(&home, 2, "Andra");
    let listing = list_with(&home.places, &progress, 1, Duration::ZERO).unwrap();
    assert_eq!((listing.sessions.len(), listing.left), (1, 1));
    assert_eq!(by_index(&home), fresh(&home));
}

#[test]
fn a_file_that_was_just_written_is_looked_at_again() {
    let home = Home::new();
    put_session(&home, 1, "Ett");
    let list = |young| {
        let listing = list_with(&home.places, &Progress::default(), 1, young).unwrap();
        assert_eq!(listing.sessions, fresh(&home));
        fs::read_to_string(&indexes(&home)[0]).unwrap()
    };
    // A clock of the disk is not as fine as it looks: within its step a file can change unseen.
    by_index(&home);
    put_session(&home, 1, "Två");
    assert!(list(Duration::ZERO).contains("Två"));
    put_session(&home, 1, "Tre");
    let index = list(Duration::from_hours(1));
    assert!(!index.contains("Tre"), "{index}");
}

#[test]
fn a_few_sessions_need_no_index() {
    let home = Home::new();
    put_session(&home, 1, "Ett");
    assert_eq!(list(&home.places).unwrap(), fresh(&home));
    assert_eq!(indexes(&home), [] as [PathBuf; 0]);
}

#[test]
fn an_index_is_for_its_owner_alone_and_of_one_folder() {
    let home = Home::new();
    put_session(&home, 1, "Ett");
    by_index(&home);
    let mut other = home.places.clone();
    other.sessions = home.places.sessions.with_file_name("others");
    fs::create_dir(&other.sessions).unwrap();
    let text = crate::session::write(&session(1, "Annan")).unwrap();
    fs::write(other.sessions.join("1.json"), text).unwrap();
    list_with(&other, &Progress::default(), 1, Duration::ZERO).unwrap();
    assert_eq!(indexes(&home).len(), 2);
    assert_eq!(by_index(&home), fresh(&home));
    #[cfg(unix)]
    for index in indexes(&home) {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&index), 0o600);
        assert_eq!(mode(index.parent().unwrap()), 0o700);
    }
    // Another folder's index under this one's name is not believed.
    let [a, b] = <[PathBuf; 2]>::try_from(indexes(&home)).unwrap();
    fs::copy(&a, &b).unwrap();
    assert_eq!(by_index(&home), fresh(&home));
    fs::copy(&b, &a).unwrap();
    assert_eq!(by_index(&home), fresh(&home));
}

#[test]
fn a_hostile_index_is_not_believed_and_harms_nothing() {
    let home = Home::new();
    put_session(&home, 1, "Ett");
    by_index(&home);
    let [index] = <[PathBuf; 1]>::try_from(indexes(&home)).unwrap();
    let good = fs::read_to_string(&index).unwrap();
    for hostile in [
        String::new(),
        "\n\n\n".to_owned(),
        "{}\n{}".to_owned(),
        good.replace("Ett", "Två"),
        good.lines().next().unwrap().to_owned(),
        good.replace("[1,", "[2,"),
        "[".repeat(100_000),
        good.clone() + "{\"file\":\"../../etc/passwd\"}\n",
    ] {
        fs::write(&index, &hostile).unwrap();
        assert_eq!(by_index(&home), fresh(&home), "{hostile:.60}");
    }
    fs::remove_file(&index).unwrap();
    fs::create_dir(&index).unwrap();
    assert_eq!(by_index(&home), fresh(&home), "it cannot even be written");
}

#[test]
fn a_session_that_is_forgotten_leaves_no_word_in_any_index() {
    let home = Home::new();
    put_session(&home, 1, "Kanariefågel");
    put_session(&home, 2, "Två");
    by_index(&home);
    let index = &indexes(&home)[0];
    assert!(fs::read_to_string(index).unwrap().contains("Kanariefågel"));
    assert_eq!(forget(&home.places, session(9, "").id), Ok(Vec::new()));
    assert_eq!(
        forget(&home.places, session(1, "").id),
        Ok(vec![index.clone()])
    );
    let text = fs::read_to_string(index).unwrap();
    assert!(
        !text.contains("Kanariefågel") && text.contains("Två"),
        "{text}"
    );

    // Of one that cannot be read nobody knows what it says.
    fs::write(index, "x Kanariefågel").unwrap();
    assert_eq!(
        forget(&home.places, session(1, "").id),
        Ok(vec![index.clone()])
    );
    assert_eq!(indexes(&home), [] as [PathBuf; 0]);
}
