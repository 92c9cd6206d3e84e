//! What worksheets say, and who fills them in.

use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::session::samples;

fn field(kind: &str) -> Field {
    let options = if kind == "choice" {
        json!(["work", "income"])
    } else {
        json!([])
    };
    serde_json::from_value(json!({ "id": "f", "label": "F", "kind": kind, "options": options }))
        .unwrap()
}

#[test]
fn values_are_read_as_the_field_means_them_and_written_as_they_were() {
    let text = |text: &str| Filled::Text(text.to_owned());
    let table = [
        ("text", json!("ett\ntvå"), text("ett\ntvå")),
        ("long_text", json!("x"), text("x")),
        ("choice", json!("income"), Filled::Step(1)),
        ("scale", json!(1), Filled::Step(0)),
        ("scale", json!(5), Filled::Step(4)),
        ("level", json!("none"), Filled::Step(0)),
        ("level", json!("large"), Filled::Step(3)),
        ("yes_no", json!(true), Filled::Step(0)),
        ("yes_no", json!(false), Filled::Step(1)),
        (
            "date",
            json!("2026-05-30"),
            Filled::Date("2026-05-30".parse().unwrap()),
        ),
    ];
    for (kind, value, expected) in table {
        let field = field(kind);
        let read = Filled::read(&field, Some(&value));
        assert_eq!(read, expected, "{kind} {value}");
        assert_eq!(read.write(&field), Some(value));
    }
    assert_eq!(Filled::read(&field("scale"), None), Filled::Nothing);
    assert_eq!(
        Filled::read(&field("text"), Some(&json!(" "))),
        Filled::Nothing
    );
}

#[test]
fn what_does_not_belong_in_a_field_is_shown_as_it_stands() {
    let table = [
        ("scale", json!(0), "0"),
        ("scale", json!(6), "6"),
        ("scale", json!("4"), "4"),
        ("scale", json!(3.5), "3.5"),
        ("level", json!("huge"), "huge"),
        ("choice", json!("Work"), "Work"),
        ("yes_no", json!("yes"), "yes"),
        ("date", json!("soon"), "soon"),
        ("text", json!(7), "7"),
    ];
    for (kind, value, shown) in table {
        let read = Filled::read(&field(kind), Some(&value));
        assert_eq!(read, Filled::Odd(shown.to_owned()), "{kind} {value}");
    }
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-2i64..9).prop_map(Value::from),
        (0.0f64..6.0).prop_map(Value::from),
        "work|income|none|large|2026-0[1-9]-1[0-9]|\\PC{0,12}".prop_map(Value::from),
        Just(json!(["work"])),
    ]
}

proptest! {
    #[test]
    fn whatever_stands_in_a_file_is_shown_and_what_is_understood_is_written_back(value in value(), kind in 0usize..7) {
        let kinds = ["text", "long_text", "choice", "scale", "level", "date", "yes_no"];
        let field = field(kinds[kind]);
        let read = Filled::read(&field, Some(&value));
        match &read {
            Filled::Nothing => prop_assert!(value.is_null() || value.as_str().is_some_and(|text| text.trim().is_empty())),
            Filled::Odd(text) => prop_assert!(!text.is_empty()),
            Filled::Step(step) => {
                prop_assert!(*step < steps(&field));
                prop_assert_eq!(read.write(&field), Some(value));
            }
            Filled::Text(_) | Filled::Date(_) => prop_assert_eq!(read.write(&field), Some(value)),
        }
    }
}

#[test]
fn a_value_makes_a_sheet_and_taking_it_back_unmakes_it() {
    let mut session = samples::session();
    let before = session.clone();
    let blank = || {
        let created = samples::moment("2026-11-23T10:00:00+01:00");
        WorksheetEntry::new(samples::id(70), "m1", Whom::Group(samples::id(5)), created)
    };
    let edit = session.fill_in(blank(), "f", Some(json!(4))).unwrap();
    let back = edit.apply(&mut session).unwrap();
    assert_eq!(
        session.sheets_of("m1", Whom::Group(samples::id(5))).len(),
        1
    );
    assert_eq!(session.fill_in(blank(), "f", Some(json!(4))), None);
    assert!(matches!(
        session.fill_in(blank(), "f", None),
        Some(Edit::ReplaceWorksheet(sheet)) if sheet.values.is_empty()
    ));
    back.apply(&mut session).unwrap();
    assert_eq!(session.worksheets, before.worksheets);
}

#[test]
fn a_worksheet_says_who_fills_it_in() {
    let mut session = samples::session();
    session.worksheets.clear();
    let day = session.programme.days[0].id.clone();
    let groups: Vec<Whom> = session
        .groups_on(&day)
        .map(|group| Whom::Group(group.id))
        .collect();
    let people: Vec<Whom> = session.people.iter().map(|p| Whom::Person(p.id)).collect();
    let who = |session: &Session, per: Value| {
        let worksheet =
            serde_json::from_value(json!({ "title": "", "per": per, "fields": [] })).unwrap();
        session.who_fill_in("m1", &worksheet, &day)
    };
    assert!(!groups.is_empty() && !people.is_empty());
    assert_eq!(who(&session, json!("group")), groups);
    assert_eq!(who(&session, json!("person")), people);
    assert_eq!(who(&session, json!("all")), [Whom::All]);
    let anyone = [groups.clone(), people, vec![Whom::All]].concat();
    assert_eq!(who(&session, Value::Null), anyone);
    let created = samples::moment("2026-11-23T10:00:00+01:00");
    let by_all = WorksheetEntry::new(samples::id(71), "m1", Whom::All, created);
    session.worksheets.push(by_all);
    assert_eq!(
        who(&session, json!("group")),
        [groups, vec![Whom::All]].concat()
    );
    session.people.clear();
    session.worksheets.clear();
    assert_eq!(who(&session, json!("person")), [Whom::All]);
}
