use serde_json::json;

use super::*;
use crate::session::samples;

fn import(text: &str, session: &Session) -> Import {
    let sheet = Sheet::read(text, &session.programme);
    let mut next = 900;
    let mut ids = || {
        next += 1;
        samples::id(next)
    };
    Import::new(&sheet, session, &mut ids)
}

/// The session after the import, and what became of its rows.
fn imported(text: &str, session: &Session) -> (Session, Vec<Imported>) {
    let import = import(text, session);
    let mut session = session.clone();
    if let Some(edit) = import.edit(&session, None) {
        let before = session.clone();
        let inverse = edit.apply(&mut session).unwrap();
        let mut back = session.clone();
        inverse.apply(&mut back).unwrap();
        back.revision = before.revision;
        assert_eq!(back, before, "one undo takes it back");
    }
    (session, import.rows)
}

fn empty() -> Session {
    let mut session = samples::session();
    session.people.clear();
    session.groups.clear();
    session
}

#[test]
fn a_row_is_a_participant_with_all_that_it_says() {
    let text = "Namn;Titel;Kommun;Sektor;Vad?;Vad äter du?;E-post;Tidstämpel;Dag 1\nÅsa;strateg;Malmö;Hälsa;Allt;gröt;a@b.se;12:00;x\n";
    let (session, rows) = imported(text, &empty());
    assert_eq!(rows, [Imported::New]);
    let person = &session.people[0];
    let said = [
        &person.name,
        &person.function,
        &person.organisation,
        &person.sector,
    ];
    assert_eq!(said, ["Åsa", "strateg", "Malmö", "Hälsa"]);
    let answers = json!({ "expectations": "Allt", "Vad äter du?": "gröt" });
    assert_eq!(Value::Object(person.answers.clone()), answers);
    assert_eq!(person.other.get(KEPT), Some(&json!({ "E-post": "a@b.se" })));
    assert_eq!(person.days, ["day-1"]);
}

#[test]
fn a_second_time_nothing_changes() {
    let text = "Namn;Titel;Kommun\nÅsa;chef;Malmö\n;rektor;Lund\n;rektor;Lund\n";
    let (session, rows) = imported(text, &empty());
    assert_eq!(rows, [Imported::New, Imported::New, Imported::New]);
    let again = import(text, &session);
    assert_eq!(again.count(&Imported::Same), 3);
    assert_eq!(again.edit(&session, None), None);
}

#[test]
fn who_is_there_already_is_added_to() {
    let (session, _) = imported(
        "Namn;Titel;Kommun;E-post\nÅsa;chef;Malmö;a@b.se\nBo;chef;Lund;\n",
        &empty(),
    );
    let ids: Vec<Uuid> = session.people.iter().map(|person| person.id).collect();
    let survey = "Namn;E-post;Vad?\nåsa ;;Mera\n;A@B.se;Mest\nBo;c@d.se;Lite\n";
    let (session, rows) = imported(survey, &session);
    assert_eq!(rows, [Imported::Added, Imported::Added, Imported::Added]);
    assert_eq!(
        session
            .people
            .iter()
            .map(|person| person.id)
            .collect::<Vec<_>>(),
        ids
    );
    let answers: Vec<_> = session
        .people
        .iter()
        .map(|person| person.answers["expectations"].clone())
        .collect();
    assert_eq!(answers, ["Mest", "Lite"]);
    // As it was written in the last list.
    assert_eq!(session.people[0].function, "chef");
}

#[test]
fn people_of_one_name_in_two_places_are_two() {
    let (session, rows) = imported("Namn;Kommun\nEva Ek;Malmö\nEva Ek;Lund\n", &empty());
    assert_eq!(rows, [Imported::New, Imported::New]);
    let survey = import("Namn;Vad?\nEva Ek;Allt\n", &session);
    assert!(matches!(
        &survey.rows[..],
        [Imported::Aside(Aside {
            line: 2,
            why: Why::Several,
            ..
        })]
    ));
}

#[test]
fn what_makes_nobody_is_put_aside_with_its_line() {
    let text = "Namn;Titel;Kommun\n;;Malmö\nÅsa;chef\nBo;chef;Lund;och mer\nEva;chef;Ystad\n";
    let import = import(text, &empty());
    let aside: Vec<_> = import
        .aside()
        .map(|aside| (aside.line, aside.why, aside.text.as_str()))
        .collect();
    let columns = 3;
    let expected = [
        (2, Why::Nobody, ";;Malmö"),
        (3, Why::Odd(Odd::TooFew { found: 2, columns }), "Åsa;chef"),
        (
            4,
            Why::Odd(Odd::TooMany { found: 4, columns }),
            "Bo;chef;Lund;och mer",
        ),
    ];
    assert_eq!(aside, expected);
    assert_eq!(import.new_people().len(), 1);
}

#[test]
fn answers_have_their_kind_and_fill_the_fields_that_they_are_about() {
    let mut session = empty();
    let programme = std::sync::Arc::make_mut(&mut session.programme);
    let asked = |id: &str, kind: &str| json!({ "id": id, "question": format!("Fråga om {id}?"), "kind": kind });
    let intake = json!([
        asked("function", "text"),
        asked("sure", "yes_no"),
        asked("scale", "scale"),
        asked("sector", "text")
    ]);
    programme.intake = serde_json::from_value(intake).unwrap();
    let text = "function;sure;scale;Sektor;sector\nchef;Ja;4;Skola;Skola och fritid\nrektor;kanske;9;;Skola\n";
    let (session, _) = imported(text, &session);
    let one = &session.people[0];
    assert_eq!(
        Value::Object(one.answers.clone()),
        json!({ "function": "chef", "sure": true, "scale": 4, "sector": "Skola och fritid" })
    );
    assert_eq!([&one.function, &one.sector], ["chef", "Skola"]);
    let other = &session.people[1];
    assert_eq!(
        Value::Object(other.answers.clone()),
        json!({ "function": "rektor", "sure": "kanske", "scale": "9", "sector": "Skola" })
    );
    assert_eq!([&other.function, &other.sector], ["rektor", "Skola"]);
}

#[test]
fn what_is_put_aside_is_noted_once() {
    let session = empty();
    let import = import("Namn;Titel\nÅsa;chef\n;\"\"\n;x;y\n", &session);
    let note = samples::note(77, "line 4");
    let mut after = session.clone();
    import
        .edit(&session, Some(note.clone()))
        .unwrap()
        .apply(&mut after)
        .unwrap();
    assert_eq!(after.notes.last(), Some(&note));
    let again = super::Import {
        people: after.people.clone(),
        before: after.people.len(),
        changed: HashSet::new(),
        ..import
    };
    assert_eq!(again.edit(&after, Some(note)), None);
}

#[test]
fn two_of_one_name_and_employer_are_told_apart_by_their_addresses() {
    let text = "Namn;Kommun;E-post\nEva Ek;Malmö;eva@a.se\nEva Ek;Malmö;eva@b.se\n";
    let (session, rows) = imported(text, &empty());
    assert!(
        matches!(&rows[..], [Imported::New, Imported::Aside(aside)] if aside.why == Why::Several)
    );
    assert_eq!(session.people.len(), 1);
}
