//! What holds of any text: nothing panics, no row is lost, and what was written comes back.

use std::sync::LazyLock;

use proptest::prelude::*;
use uuid::Uuid;

use super::{Home, Import, Imported, Sheet};
use crate::session::{Person, Session, samples};

/// Read once: a thousand cases need it.
static EMPTY: LazyLock<Session> = LazyLock::new(|| {
    let mut session = samples::session();
    session.people.clear();
    session.groups.clear();
    session
});

fn import(text: &str, session: &Session) -> (Sheet, Import) {
    let sheet = Sheet::read(text, &session.programme);
    let mut next = 1000;
    let mut ids = || {
        next += 1;
        samples::id(next)
    };
    let import = Import::new(&sheet, session, &mut ids);
    (sheet, import)
}

fn with(import: &Import, session: &Session) -> Session {
    let mut session = session.clone();
    if let Some(edit) = import.edit(&session, None) {
        edit.apply(&mut session).unwrap();
    }
    session
}

/// Text that looks like a table gone wrong.
fn torn() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("Namn".to_owned()),
        Just("Titel".to_owned()),
        Just("Vad?".to_owned()),
        Just("Dag 1".to_owned()),
        Just(";".to_owned()),
        Just(",".to_owned()),
        Just("\t".to_owned()),
        Just("|".to_owned()),
        Just("\"".to_owned()),
        Just("\n".to_owned()),
        Just("\r\n".to_owned()),
        Just("sep=;\n".to_owned()),
        Just("x".to_owned()),
        "\\PC{0,6}",
    ];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// A text as people write it in a field.
fn field() -> impl Strategy<Value = String> {
    "[A-ZÅÄÖ][a-zåäöæø ;,\"|.\n]{0,12}[a-zåäö]"
}

fn person() -> impl Strategy<Value = [String; 5]> {
    [field(), field(), field(), field(), field()]
}

proptest! {
    #[test]
    fn no_row_is_lost(text in torn()) {
        let session = &*EMPTY;
        let (sheet, import) = import(&text, session);
        prop_assert_eq!(import.rows.len(), sheet.rows.len());
        let new = import.count(&Imported::New);
        let others = import.count(&Imported::Added) + import.count(&Imported::Same);
        prop_assert_eq!(new + others + import.aside().count(), sheet.rows.len());
        let after = with(&import, session);
        prop_assert_eq!(after.people.len(), new);
        prop_assert!(after.people.iter().all(|person| !person.label().is_empty()));
        // What stands in a row is found again with whom it is about, or aside.
        let kept = format!("{:?}", (&after.people, &import.rows));
        for field in sheet.rows.iter().flat_map(|row| row.fields.iter().enumerate()) {
            let column = sheet.columns.get(field.0);
            let is_kept = column.is_none_or(|column| matches!(column.home, Home::Field(_) | Home::Kept));
            let shown = format!("{:?}", field.1);
            if is_kept && new + import.aside().count() == sheet.rows.len() {
                prop_assert!(kept.contains(shown.trim_matches('"')), "{}", shown);
            }
        }
    }

    #[test]
    fn a_second_time_nothing_changes(text in torn()) {
        let session = &*EMPTY;
        let (_, first) = import(&text, session);
        let once = with(&first, session);
        let (_, second) = import(&text, &once);
        prop_assert_eq!(second.count(&Imported::New), 0);
    }

    #[test]
    fn what_is_written_comes_back(people in proptest::collection::vec(person(), 2..12), separator in prop_oneof![Just(b';'), Just(b','), Just(b'\t'), Just(b'|')]) {
        let mut names: Vec<&String> = people.iter().map(|person| &person[0]).collect();
        names.sort_by_key(|name| super::likeness::folded(name));
        names.dedup_by_key(|name| super::likeness::folded(name));
        prop_assume!(names.len() == people.len());
        let mut writer = csv::WriterBuilder::new().delimiter(separator).from_writer(Vec::new());
        writer.write_record(["Namn", "Befattning", "Kommun", "Förvaltning", "Vad?"]).unwrap();
        for person in &people {
            writer.write_record(person).unwrap();
        }
        let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        let session = &*EMPTY;
        let (sheet, import) = import(&text, session);
        prop_assert_eq!(sheet.separator, Some(char::from(separator)));
        let after = with(&import, session);
        let read: Vec<[String; 5]> = after.people.iter().map(fields).collect();
        prop_assert_eq!(read, people);
        let ids: std::collections::HashSet<Uuid> = after.people.iter().map(|person| person.id).collect();
        prop_assert_eq!(ids.len(), after.people.len());
    }
}

fn fields(person: &Person) -> [String; 5] {
    let answer = person
        .answers
        .get("expectations")
        .and_then(|answer| answer.as_str());
    [
        person.name.clone(),
        person.function.clone(),
        person.organisation.clone(),
        person.sector.clone(),
        answer.unwrap_or_default().to_owned(),
    ]
}
