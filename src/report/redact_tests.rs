use super::*;
use crate::programme::Language;
use crate::session::{Person, samples};

fn session() -> Session {
    let mut session = samples::session();
    let first = session.people[0].clone();
    let people = [
        ("Anna Holm", "Planner"),
        ("Bo Berg", "Nurse"),
        ("Anna Lund", "nurse "),
        ("Fatuma", "Anna Holm's deputy"),
        ("Participant 9", "Guest"),
    ];
    let mut number = 300;
    session.people = people
        .map(|(name, function)| {
            number += 1;
            Person {
                id: samples::id(number),
                name: name.into(),
                function: function.into(),
                ..first.clone()
            }
        })
        .into();
    session.facilitators = vec!["Course leader".into(), "Lars Møller, SKR".into()];
    session
}

#[test]
fn people_are_called_by_their_role_or_a_number() {
    let texts = Texts::load(Language::En);
    let mut session = session();
    session.notes[0].responsible = Some("Bo Berg and Karin Dahl".into());
    session.notes[1].text =
        "Holm asked Anna; Bergs ward: Fatuma, Karin. They live (bo) here. Lars Møllers".into();
    let redaction = Redaction::of(&session, &texts);
    redaction.apply(&mut session);
    let names: Vec<&str> = session.people.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "Planner",
            "Participant 2",
            "Participant 3",
            "Participant 4",
            "Participant 9"
        ]
    );
    assert_eq!(
        session.people[3].function,
        "Planners deputy".replace("Planners", "Planner's")
    );
    assert_eq!(
        session.facilitators,
        ["Course leader", "Facilitator 2, SKR"]
    );
    assert_eq!(
        session.notes[0].responsible.as_deref(),
        Some("Participant 2 and Person 1")
    );
    assert_eq!(
        session.notes[1].text,
        "Planner asked […]; Participant 2:s ward: Participant 4, Person 1. They live (bo) here. Facilitator 2:s"
    );
    let key: Vec<_> = redaction
        .key()
        .iter()
        .map(|it| (it.instead.as_str(), it.name.as_str()))
        .collect();
    assert_eq!(
        key,
        [
            ("Planner", "Anna Holm"),
            ("Participant 2", "Bo Berg"),
            ("Participant 3", "Anna Lund"),
            ("Participant 4", "Fatuma"),
            ("Facilitator 2", "Lars Møller"),
            ("Person 1", "Karin Dahl"),
        ]
    );
}

#[test]
fn redacting_twice_changes_nothing_more() {
    let texts = Texts::load(Language::Sv);
    let mut session = session();
    Redaction::of(&session, &texts).apply(&mut session);
    let once = session.clone();
    Redaction::of(&session, &texts).apply(&mut session);
    assert_eq!(session, once);
}

#[test]
fn addresses_go_and_places_keep_what_they_are_called() {
    let texts = Texts::load(Language::En);
    let mut session = session();
    let family = session.people[0]
        .name
        .rsplit(' ')
        .next()
        .unwrap_or("")
        .to_owned();
    session.place = format!("Villa {family}");
    session.people[1].organisation = format!("Villa {family}");
    session.people[1]
        .other
        .insert("columns".to_owned(), "someone@example.org".into());
    session.notes[0].text = "Ask (someone@example.org), soon.".to_owned();
    let redaction = Redaction::of(&session, &texts);
    redaction.apply(&mut session);
    assert_eq!(session.place, format!("Villa {family}"));
    assert_eq!(session.people[1].organisation, format!("Villa {family}"));
    assert!(session.people[1].other.is_empty());
    assert_eq!(session.notes[0].text, "Ask ([…]), soon.");
}
