use super::*;
use proptest::prelude::*;

/// A small programme with one of everything that has rules.
const GOOD: &str = r#"{
  "format": "brobygger.programme",
  "version": 1,
  "id": "small",
  "language": "sv",
  "title": "Kort dag – liten övning",
  "days": [
    {
      "id": "day-1",
      "title": "Dag 1",
      "date": "2026-05-13",
      "starts": "08:30",
      "ends": "09:30",
      "items": [
        { "id": "talk", "title": "Teori", "kind": "talk", "minutes": 20, "min_minutes": 10, "priority": 2 },
        { "id": "work", "title": "Arbete", "kind": "group_work", "minutes": 40, "phases": [
          { "id": "alone", "title": "Enskilt", "minutes": 5 } ] }
      ]
    }
  ],
  "modules": [
    { "id": "m1", "number": 1, "title": "Ett", "questions": [ { "id": "m1-q1", "text": "Vad?" } ],
      "worksheet": { "title": "Blad", "fields": [ { "id": "reach", "label": "För", "kind": "choice", "options": ["alla"] } ] } }
  ],
  "x-note": { "a": [1, { "b": 2 }] }
}
"#;

fn wrong(from: &str, to: &str) -> ReadError {
    assert!(GOOD.contains(from), "{from}");
    read(&GOOD.replacen(from, to, 1)).unwrap_err()
}

/// The line and column of a text in the good programme.
fn place(of: &str) -> (usize, usize) {
    locate::position(GOOD, GOOD.find(of).unwrap())
}

#[test]
fn a_good_file_is_read_with_or_without_a_mark_before_it() {
    let programme = read(GOOD).unwrap();
    assert_eq!(programme.days[0].items[1].phases[0].id, "alone");
    assert_eq!(programme.other["x-note"]["a"][1]["b"], 2);
    assert_eq!(read(&format!("\u{feff}{GOOD}")), Ok(programme));
}

fn not_of_type(found: &str, expected: Expected) -> Problem {
    let found = found.to_owned();
    Problem::WrongType { found, expected }
}

fn impossible(found: &str, expected: Expected) -> Problem {
    let found = found.to_owned();
    Problem::Impossible { found, expected }
}

fn unknown(found: &str, expected: &[&str]) -> Problem {
    Problem::UnknownValue {
        found: found.to_owned(),
        expected: expected.iter().map(|word| (*word).to_owned()).collect(),
    }
}

#[test]
#[rustfmt::skip]
fn each_wrong_value_is_named_with_its_field() {
    use Expected::{Date, List, Minutes, Object, Priority, Text, TimeOfDay, WholeNumber};
    let kinds = [
        "opening", "talk", "group_work", "discussion", "reflection", "exercise", "break", "lunch", "summary", "closing",
        "other",
    ];
    let talk = "days[0].items[0]";
    let table = [
        ("\"group_work\"", "\"grupwork\"", "days[0].items[1].kind", unknown("\"grupwork\"", &kinds)),
        ("\"sv\"", "\"fi`, expected\"", "language", unknown("\"fi`, expected\"", &["sv", "da", "nb", "en"])),
        ("\"minutes\": 40", "\"minutes\": 1441", "days[0].items[1].minutes", impossible("1441", Minutes)),
        ("\"minutes\": 40", "\"minutes\": \"40\"", "days[0].items[1].minutes", not_of_type("\"40\"", Minutes)),
        ("\"priority\": 2", "\"priority\": 4", &format!("{talk}.priority"), impossible("4", Priority)),
        ("\"priority\": 2", "\"priority\": -70000", &format!("{talk}.priority"), impossible("-70000", Priority)),
        ("\"08:30\"", "\"8:30\"", "days[0].starts", impossible("\"8:30\"", TimeOfDay)),
        ("\"2026-05-13\"", "\"2026-02-30\"", "days[0].date", impossible("\"2026-02-30\"", Date)),
        ("\"2026-05-13\"", "20260513", "days[0].date", not_of_type("20260513", Date)),
        ("\"Teori\"", "null", &format!("{talk}.title"), not_of_type("null", Text)),
        ("\"kind\": \"talk\"", "\"kind\": {}", &format!("{talk}.kind"), not_of_type("{…}", Text)),
        ("[\"alla\"]", "\"alla\"", "modules[0].worksheet.fields[0].options", not_of_type("\"alla\"", List)),
        ("{ \"id\": \"alone\", \"title\": \"Enskilt\", \"minutes\": 5 }", "7", "days[0].items[1].phases[0]",
            not_of_type("7", Object)),
        ("\"number\": 1", "\"number\": 1.5", "modules[0].number", not_of_type("1.5", WholeNumber)),
    ];
    for (from, to, path, problem) in table {
        let error = wrong(from, to);
        assert_eq!((error.path.as_str(), &error.problem), (path, &problem), "{to}");
        let value = locate::value_at(GOOD, &path.parse().unwrap());
        let expected = locate::position(GOOD, locate::offset(GOOD, value));
        assert_eq!((error.line, error.column), expected, "{to}");
    }
}

#[test]
fn a_missing_field_is_named_where_it_is_missing() {
    let error = wrong("\"title\": \"Teori\", ", "");
    let field = "title".to_owned();
    assert_eq!(error.problem, Problem::MissingField { field });
    assert_eq!(error.path, "days[0].items[0]");
    assert_eq!((error.line, error.column), place("{ \"id\": \"talk\""));
}

#[test]
fn a_key_that_stands_twice_is_an_error_in_fields_nobody_knows_too() {
    let error = wrong("\"minutes\": 40", "\"minutes\": 40, \"minutes\": 45");
    let duplicate = |key: &str, first| Problem::DuplicateKey {
        key: key.to_owned(),
        first,
    };
    assert_eq!(error.path, "days[0].items[1].minutes");
    let (line, column) = place("\"minutes\": 40");
    assert_eq!(error.problem, duplicate("minutes", line));
    assert_eq!((error.line, error.column), (line, column + 15));

    let error = wrong("\"b\": 2", "\"b\": 2,\n \"\\u0062\": 3");
    let (line, _) = place("\"b\": 2");
    assert_eq!(error.path, "x-note.a[1].b");
    assert_eq!(error.problem, duplicate("b", line));
    assert_eq!((error.line, error.column), (line + 1, 2));
}

#[test]
fn the_rules_that_types_cannot_say() {
    let slug = |id: &str| Problem::NotASlug { id: id.to_owned() };
    let (day_line, _) = place("\"talk\", \"title\"");
    let table = [
        ("\"small\"", "\"Small day\"", "id", slug("Small day")),
        ("\"m1-q1\"", "\"\"", "modules[0].questions[0].id", slug("")),
        (
            "\"reach\"",
            "\"räckvidd\"",
            "modules[0].worksheet.fields[0].id",
            slug("räckvidd"),
        ),
        (
            "\"id\": \"work\"",
            "\"id\": \"talk\"",
            "days[0].items[1].id",
            Problem::DuplicateId {
                id: "talk".to_owned(),
                first: day_line,
            },
        ),
        (
            "\"min_minutes\": 10",
            "\"min_minutes\": 21",
            "days[0].items[0].min_minutes",
            Problem::MinimumAboveLength {
                minimum: 21,
                minutes: 20,
            },
        ),
        (
            "[\"alla\"]",
            "[]",
            "modules[0].worksheet.fields[0].options",
            Problem::NoOptions,
        ),
    ];
    for (from, to, path, problem) in table {
        let error = wrong(from, to);
        assert_eq!((error.path.as_str(), error.problem), (path, problem));
        assert!(error.line > 1, "{path}");
    }
    let empty = r#"{"format":"brobygger.programme","version":1,"id":"a","language":"en","title":"","days":[]}"#;
    let error = read(empty).unwrap_err();
    assert_eq!(
        (error.problem, error.path.as_str(), error.column),
        (Problem::Empty, "days", 88)
    );
}

#[test]
fn another_kind_of_file_and_a_newer_one_are_told_apart() {
    let error = wrong("brobygger.programme", "brobygger.session");
    let expected = PROGRAMME.name;
    let found = "brobygger.session".to_owned();
    assert_eq!(error.problem, Problem::WrongFormat { found, expected });
    assert_eq!((error.line, error.column), (2, 13));

    // A newer file may have kinds that this program does not know: its age is said first.
    let newer = GOOD.replace("\"version\": 1", "\"version\": 2");
    let error = read(&newer.replace("group_work", "walk")).unwrap_err();
    assert_eq!(error.problem, Problem::NewerVersion { found: 2, known: 1 });
    assert_eq!(read_newer(&newer).unwrap().version, 2);

    let error = wrong("\"version\": 1", "\"version\": 0");
    assert!(matches!(
        error.problem,
        Problem::Impossible {
            expected: Expected::Version,
            ..
        }
    ));
    let error = wrong("\"version\": 1", "\"version\": \"1\"");
    assert!(matches!(
        error.problem,
        Problem::WrongType {
            expected: Expected::WholeNumber,
            ..
        }
    ));
    let field = "format".to_owned();
    assert_eq!(
        read("{}").unwrap_err().problem,
        Problem::MissingField { field }
    );
    let error = read("[]").unwrap_err();
    assert!(
        matches!(
            error.problem,
            Problem::WrongType {
                expected: Expected::Object,
                ..
            }
        ),
        "{error:?}"
    );
}

#[test]
fn what_is_no_json_is_shown_where_it_breaks() {
    let table = [
        ("", Syntax::EndOfFile, (1, 1), ""),
        ("{", Syntax::EndOfFile, (1, 1), ""),
        ("{\"ä\": [1, 2,]}", Syntax::TrailingComma, (1, 13), "ä[2]"),
        ("{\"ä\" 1}", Syntax::NoColon, (1, 6), "ä"),
        (
            "{\n\"a\": {\"b\": 1\n\"c\": 2}}",
            Syntax::NoCommaInObject,
            (3, 1),
            "a",
        ),
        ("[1 2]", Syntax::NoCommaInList, (1, 4), "[1]"),
        ("{a: 1}", Syntax::KeyNotInQuotes, (1, 2), ""),
        ("nul", Syntax::EndOfFile, (1, 3), ""),
        ("[nil]", Syntax::NoValue, (1, 3), "[0]"),
        ("{} {}", Syntax::TrailingText, (1, 4), ""),
        ("\"a\nb\"", Syntax::ControlCharacter, (2, 1), ""),
        ("\"\\q\"", Syntax::BadEscape, (1, 3), ""),
        ("[01]", Syntax::BadNumber, (1, 3), "[0]"),
        ("1e999", Syntax::BadNumber, (1, 5), ""),
    ];
    for (text, syntax, place, path) in table {
        let error = read(text).unwrap_err();
        assert_eq!(error.problem, Problem::Syntax(syntax), "{text}");
        assert_eq!((error.line, error.column), place, "{text}");
        assert_eq!(error.path, path, "{text}");
    }
    let deep = read(&"[".repeat(100_000)).unwrap_err();
    assert_eq!(deep.problem, Problem::Syntax(Syntax::TooDeep));
}

#[test]
fn bytes_that_are_no_text_and_files_without_end() {
    let error = decode(b"{\n \"\xc3\xa5\": \"\xe5\"}").unwrap_err();
    assert_eq!((error.line, error.column), (2, 8));
    assert_eq!(error.problem, Problem::NotText);
    assert_eq!(decode("å".as_bytes()), Ok("å"));
    let large = " ".repeat(LARGEST + 1);
    let problem = Problem::TooLarge {
        bytes: LARGEST + 1,
        limit: LARGEST,
    };
    assert_eq!(read(&large).unwrap_err().problem, problem);
    assert_eq!(decode(large.as_bytes()).unwrap_err().problem, problem);
}

#[test]
fn any_type_can_be_read_as_strictly() {
    use chrono::{DateTime, FixedOffset};
    use std::collections::BTreeMap;
    type Instants = BTreeMap<String, DateTime<FixedOffset>>;
    let problem = |text: &str| read_strict::<Instants>(text).unwrap_err().problem;
    assert!(read_strict::<Instants>(r#"{"at": "2026-05-13T08:30:00+02:00"}"#).is_ok());
    let expected = Expected::Instant;
    let found = "\"2026-05-13T08:30\"".to_owned();
    assert_eq!(
        problem(r#"{"at": "2026-05-13T08:30"}"#),
        Problem::Impossible { found, expected }
    );
    let expected = Expected::Uuid;
    let found = "\"x\"".to_owned();
    let error = read_strict::<Vec<uuid::Uuid>>("[\"x\"]").unwrap_err();
    assert_eq!(
        error.problem,
        Problem::Impossible {
            found: found.clone(),
            expected
        }
    );
    let expected = Expected::TimeZone;
    let error = read_strict::<chrono_tz::Tz>("\"x\"").unwrap_err();
    assert_eq!(error.problem, Problem::Impossible { found, expected });
}

/// What a careless hand does to a file: characters lost, put in, or overwritten.
fn mangled(text: &str, slips: &[(usize, usize, String)]) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for (at, lost, put) in slips {
        let at = at % (bytes.len() + 1);
        let end = (at + lost).min(bytes.len());
        bytes.splice(at..end, put.bytes());
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn slips() -> impl Strategy<Value = Vec<(usize, usize, String)>> {
    let json = prop::sample::select(vec![
        "", "\"", "{", "}", "[", "]", ",", ":", "0", "-1", "null", "\\", "\n", "å",
    ]);
    let put = prop_oneof![3 => json.prop_map(str::to_owned), 1 => any::<String>()];
    prop::collection::vec((any::<usize>(), 0_usize..40, put), 1..4)
}

proptest! {
    #[test]
    fn no_slip_in_a_file_brings_the_reader_down(slips in slips(), file in any::<prop::sample::Index>()) {
        let text = mangled(&file.get(crate::programme::catalogue::headings()).text, &slips);
        if let Err(error) = read(&text) {
            prop_assert!(error.line >= 1 && error.column >= 1, "{:?}", error);
            let lines = text.split('\n').count();
            prop_assert!(error.line <= lines, "{:?} of {} lines", error, lines);
        }
    }

    #[test]
    fn a_value_of_the_wrong_kind_is_always_an_error_at_that_value(
        path in prop::sample::select(vec!["id", "days", "days[0].starts", "days[0].items[0].minutes", "modules[0].questions[0].text"]),
        value in prop::sample::select(vec!["true", "{}", "2.5", "[null]"]),
    ) {
        let old = locate::value_at(GOOD, &path.parse().unwrap());
        let start = locate::offset(GOOD, old);
        let text = format!("{}{value}{}", &GOOD[..start], &GOOD[start + old.len()..]);
        let error = read(&text).unwrap_err();
        prop_assert!(error.path.starts_with(path), "{:?} for {}", error, path);
        prop_assert_eq!((error.line, error.column >= 1), (locate::position(GOOD, start).0, true));
    }
}
