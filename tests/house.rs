//! The house's own rules: who may know whom, which rooms are pure, and that every text is there in every language.
#![expect(clippy::unwrap_used, reason = "what cannot be read fails the test")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Whom each room may know. A room that is not listed here does not exist.
const MAY_KNOW: [(&str, &[&str]); 12] = [
    ("programme", &[]),
    ("timetable", &["programme"]),
    ("session", &["programme", "timetable"]),
    ("stage", &["programme", "timetable", "session"]),
    ("text", &["programme", "timetable", "session"]),
    (
        "report",
        &["programme", "timetable", "session", "stage", "text"],
    ),
    ("store", &["programme", "timetable", "session", "stage"]),
    (
        "app",
        &[
            "programme",
            "timetable",
            "session",
            "stage",
            "report",
            "store",
            "text",
        ],
    ),
    (
        "view",
        &[
            "programme",
            "timetable",
            "session",
            "stage",
            "report",
            "text",
            "app",
        ],
    ),
    (
        "terminal",
        &[
            "programme",
            "timetable",
            "session",
            "stage",
            "report",
            "store",
            "text",
            "app",
            "view",
        ],
    ),
    (
        "cli",
        &[
            "programme",
            "timetable",
            "session",
            "stage",
            "report",
            "store",
            "text",
            "app",
            "view",
            "terminal",
        ],
    ),
    // Starts the house and is in no room.
    (
        "main",
        &[
            "programme",
            "timetable",
            "session",
            "stage",
            "report",
            "store",
            "text",
            "app",
            "view",
            "terminal",
            "cli",
        ],
    ),
];

/// Rooms that do no input or output and read no clock: time comes in as an argument, effects go out as data.
const PURE: [&str; 6] = [
    "programme",
    "timetable",
    "session",
    "stage",
    "report",
    "app",
];

/// What a pure room does not name.
const IMPURE: [&str; 17] = [
    "std::fs",
    "std::io",
    "std::net",
    "std::process",
    "std::thread",
    "std::env::var",
    "std::time::SystemTime",
    "std::time::Instant",
    "SystemTime::now",
    "Instant::now",
    "Utc::now",
    "Local::now",
    "Uuid::now_v7",
    "Uuid::new_v4",
    "ratatui",
    "crossterm",
    "tempfile",
];

/// A file of a room, without comments, as the paths that it names.
struct Source {
    room: String,
    file: PathBuf,
    /// All code.
    code: String,
    /// The code that ships: without the tests.
    shipped: String,
}

fn sources() -> Vec<Source> {
    let mut files = Vec::new();
    collect(Path::new("src"), "rs", &mut files);
    let source = |file: PathBuf| {
        let inside = file.strip_prefix("src").unwrap();
        let room = inside.components().next().unwrap();
        let room = room
            .as_os_str()
            .to_string_lossy()
            .trim_end_matches(".rs")
            .to_owned();
        let text = fs::read_to_string(&file).unwrap();
        let code: Vec<&str> = text.lines().map(without_comment).collect();
        let tests = code.iter().position(|line| line.trim() == "#[cfg(test)]");
        let tests = tests.unwrap_or(code.len());
        let is_test = file.ends_with("tests.rs") || file.ends_with("sample.rs");
        Source {
            room,
            code: code.join("\n"),
            shipped: if is_test {
                String::new()
            } else {
                code[..tests].join("\n")
            },
            file,
        }
    };
    files
        .into_iter()
        .map(source)
        .filter(|source| source.room != "lib")
        .collect()
}

fn collect(folder: &Path, extension: &str, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, extension, files);
        } else if path.extension().is_some_and(|e| e == extension) {
            files.push(path);
        }
    }
}

fn without_comment(line: &str) -> &str {
    line.find("//").map_or(line, |comment| &line[..comment])
}

/// Every path in the code, those of `a::{b, c::{d}}` one by one.
fn paths(code: &str) -> BTreeSet<String> {
    let tokens = tokens(code);
    let mut found = BTreeSet::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at = match tokens.get(at + 1) {
            Some(&"::") if token.starts_with(is_name) => path(&tokens, at, "", &mut found),
            _ => at + 1,
        };
    }
    found
}

/// Adds the paths that go on from `head` with the name at `at`; gives the token after them.
fn path(tokens: &[&str], at: usize, head: &str, found: &mut BTreeSet<String>) -> usize {
    let here = format!("{head}{}", tokens[at]);
    match (tokens.get(at + 1), tokens.get(at + 2)) {
        (Some(&"::"), Some(&"{")) => {
            let mut at = at + 3;
            while let Some(token) = tokens.get(at) {
                at = match *token {
                    "}" => return at + 1,
                    "as" => at + 2,
                    name if name.starts_with(is_name) => {
                        path(tokens, at, &format!("{here}::"), found)
                    }
                    _ => at + 1,
                };
            }
            at
        }
        (Some(&"::"), Some(name)) if name.starts_with(is_name) => {
            path(tokens, at + 2, &format!("{here}::"), found)
        }
        _ => {
            found.insert(here);
            at + 1
        }
    }
}

/// Names, `::` and single other characters; no blanks.
fn tokens(code: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = code.trim_start();
    while let Some(first) = rest.chars().next() {
        let length = match first {
            ':' if rest.starts_with("::") => 2,
            c if is_name(c) => rest.find(|c| !is_name(c)).unwrap_or(rest.len()),
            c => c.len_utf8(),
        };
        let (token, after) = rest.split_at(length);
        tokens.push(token);
        rest = after.trim_start();
    }
    tokens
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The rooms that a file names, by `crate::`, by `super::` past its own room, or (in `main`) by the library's name.
fn rooms_named(source: &Source) -> BTreeSet<String> {
    let rooms: BTreeSet<&str> = MAY_KNOW.iter().map(|(room, _)| *room).collect();
    let mut named = BTreeSet::new();
    for path in paths(&source.code) {
        let mut steps = path
            .split("::")
            .skip_while(|step| matches!(*step, "super" | "self"));
        let climbs = path.starts_with("super::super");
        match steps.next() {
            Some("crate" | "brobygger") => named.extend(steps.next().map(str::to_owned)),
            Some(room) if climbs && rooms.contains(room) => {
                named.insert(room.to_owned());
            }
            _ => {}
        }
    }
    named
}

#[test]
fn paths_are_found_one_by_one() {
    let code = "use crate::{app::{self, Model}, programme::Day};\nlet x = std::fs::read(a); use std::{io, time::Instant as I};";
    let expected = [
        "crate::app::Model",
        "crate::app::self",
        "crate::programme::Day",
        "std::fs::read",
        "std::io",
        "std::time::Instant",
    ];
    assert_eq!(paths(code), expected.map(str::to_owned).into());
}

#[test]
fn each_room_knows_only_whom_it_may() {
    let may_know: BTreeMap<&str, &[&str]> = MAY_KNOW.into_iter().collect();
    let mut wrong = Vec::new();
    for source in sources() {
        let file = source.file.display();
        let Some(may) = may_know.get(source.room.as_str()) else {
            wrong.push(format!("{file}: the house has no room `{}`", source.room));
            continue;
        };
        for room in rooms_named(&source) {
            if room != source.room && !may.contains(&room.as_str()) {
                wrong.push(format!("{file}: `{}` may not know `{room}`", source.room));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn pure_rooms_do_no_input_and_output_and_read_no_clock() {
    let mut wrong = Vec::new();
    for source in sources()
        .iter()
        .filter(|source| PURE.contains(&source.room.as_str()))
    {
        for path in paths(&source.shipped) {
            let whole = format!("::{path}::");
            let named = IMPURE
                .iter()
                .find(|impure| whole.contains(&format!("::{impure}::")));
            if let Some(impure) = named {
                wrong.push(format!(
                    "{}: {impure} in a pure room ({path})",
                    source.file.display()
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The messages of a language with the variables of each, and the file in which each stands.
fn messages(language: &str) -> BTreeMap<String, (String, BTreeSet<String>)> {
    let mut files = Vec::new();
    collect(
        &Path::new("src/text/locales").join(language),
        "ftl",
        &mut files,
    );
    let mut messages: BTreeMap<String, (String, BTreeSet<String>)> = BTreeMap::new();
    for file in files {
        let area = file.file_name().unwrap().to_string_lossy().into_owned();
        let mut current = None;
        for line in fs::read_to_string(&file).unwrap().lines() {
            if line.starts_with('#') {
                continue;
            }
            if let Some((key, _)) = line
                .split_once(" =")
                .filter(|(key, _)| key.chars().all(|c| is_name(c) || c == '-'))
            {
                let again = messages.insert(key.to_owned(), (area.clone(), BTreeSet::new()));
                assert!(again.is_none(), "{}: {key} stands twice", file.display());
                current = Some(key.to_owned());
            }
            let variables = line.split('$').skip(1).map(|rest| {
                rest.chars()
                    .take_while(|c| is_name(*c) || *c == '-')
                    .collect()
            });
            if let Some((_, known)) = current.as_ref().and_then(|key| messages.get_mut(key)) {
                known.extend(variables);
            }
        }
    }
    messages
}

#[test]
fn every_text_is_there_in_every_language() {
    let english = messages("en");
    assert!(english.len() > 50);
    for language in ["sv", "da", "nb"] {
        let other = messages(language);
        for (key, (area, variables)) in &english {
            let same = other.get(key);
            assert_eq!(
                same,
                Some(&(area.clone(), variables.clone())),
                "{language}: {key}"
            );
        }
        let more: Vec<_> = other
            .keys()
            .filter(|key| !english.contains_key(*key))
            .collect();
        assert!(more.is_empty(), "{language}: {more:?}");
    }
}

#[test]
fn every_text_is_used() {
    let mut templates = Vec::new();
    collect(Path::new("src"), "html", &mut templates);
    let templates = templates
        .iter()
        .map(|path| fs::read_to_string(path).unwrap());
    let code = sources().into_iter().map(|source| source.shipped);
    let code: String = code.chain(templates).collect();
    let called: BTreeSet<&str> = code
        .split(|c| !is_name(c))
        .filter(|word| word.starts_with("msg_"))
        .collect();
    // Read by the generated `L10n::language_name` alone.
    let unused: Vec<String> = messages("en")
        .into_keys()
        .filter(|key| {
            key != "language-name"
                && !called.contains(format!("msg_{}", key.replace('-', "_")).as_str())
        })
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
}
