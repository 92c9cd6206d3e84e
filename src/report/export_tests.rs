use std::sync::Arc;

use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::programme::Other;
use crate::session::{Draft, StakeholderKind, WorksheetEntry, samples};

const FORMATS: [Format; 8] = [
    Format::Markdown,
    Format::Html,
    Format::Csv(Sheet::Notes, Style::Standard),
    Format::Csv(Sheet::Stakeholders, Style::Standard),
    Format::Csv(Sheet::Time, Style::Standard),
    Format::Csv(Sheet::People, Style::NordicExcel),
    Format::Calendar,
    Format::Json,
];

fn now() -> Moment {
    Moment {
        at: samples::moment("2026-11-24T09:00:00+01:00"),
        boot: None,
    }
}

fn made(session: &Session, format: Format, contents: Contents, redact: bool) -> String {
    let order = Order {
        format,
        contents,
        redact,
        language: Language::En,
    };
    let texts = Texts::load(order.language);
    let made = make(session, &order, &texts, &now()).unwrap();
    assert_eq!(made.key.is_some(), redact);
    String::from_utf8(made.document).unwrap()
}

/// A field that this program does not know.
fn unknown(canary: &str) -> Other {
    let mut fields = Other::new();
    fields.insert("unknown".into(), json!({ "deep": [canary] }));
    fields
}

/// A session with a canary in every field that is private or sensitive, and how many there are.
fn canaried() -> (Session, usize) {
    let mut count = 0;
    let mut canary = || {
        count += 1;
        format!("Canary{count:03}")
    };
    let mut session = samples::session();
    let public = session.stakeholders[0].clone();
    session.other = unknown(&canary());
    session.drafts = vec![Draft {
        text: canary(),
        ..samples::draft("search", "")
    }];
    session.timers[0].label = canary();
    session.notes[1].other = unknown(&canary());

    let private = &mut session.notes[0];
    private.text = canary();
    private.author = Some(canary());
    private.responsible = Some(canary());
    private.tags = vec![canary()];
    let mut about = samples::note(80, &canary());
    about.person = Some(session.people[0].id);
    about.may_be_shown = true;
    session.notes.push(about);

    let person = &mut session.people[0];
    person.name = canary();
    person.function = canary();
    person.organisation = canary();
    person.sector = canary();
    person
        .answers
        .insert("expectations".into(), canary().into());
    person.other = unknown(&canary());
    let mut values = Other::new();
    values.insert("lever".into(), canary().into());
    session.worksheets.push(WorksheetEntry {
        id: samples::id(81),
        person: Some(session.people[0].id),
        values,
        ..session.worksheets[0].clone()
    });

    let mut sensitive = public.clone();
    sensitive.id = samples::id(82);
    sensitive.sensitive = true;
    let name = canary();
    sensitive.name.clone_from(&name);
    for text in [
        &mut sensitive.organisation,
        &mut sensitive.sector,
        &mut sensitive.relation,
        &mut sensitive.interests,
        &mut sensitive.gains,
        &mut sensitive.losses,
        &mut sensitive.resources,
        &mut sensitive.needs,
        &mut sensitive.strategy,
        &mut sensitive.responsible,
        &mut sensitive.assessments[0].why,
    ] {
        *text = canary();
    }
    session.stakeholders[0].allies = vec![sensitive.id];
    session.stakeholders[0].strategy = format!("Go to {name} first");
    session.notes[1].text = format!("What {name} says");
    let mut line = session.communication[0].clone();
    line.id = samples::id(83);
    line.stakeholder = Some(sensitive.id);
    line.message = canary();
    session.communication.push(line);
    session.stakeholders.push(sensitive);

    let programme = Arc::make_mut(&mut session.programme);
    programme.other = unknown(&canary());
    programme.modules[0].tasks = vec![canary()];
    let item = &mut programme.days[0].items[0];
    item.facilitator_note = Some(canary());
    item.plan_b = Some(canary());
    item.other = unknown(&canary());
    (session, count)
}

#[test]
fn nothing_private_goes_out_unless_it_is_asked_for() {
    let (session, count) = canaried();
    for format in FORMATS {
        let document = made(&session, format, Contents::default(), false);
        assert!(!document.contains("Canary"), "{format:?}\n{document}");
    }
    let json = made(&session, Format::Json, Contents::everything(), false);
    for number in 1..=count {
        let canary = format!("Canary{number:03}");
        assert!(json.contains(&canary), "{canary}");
    }
    let markdown = made(&session, Format::Markdown, Contents::everything(), false);
    let note = &session.notes[0];
    let person = &session.people[0];
    for found in [
        &note.text,
        &session.notes[2].text,
        &person.function,
        &session.stakeholders[1].name,
        &session.communication[1].message,
    ] {
        assert!(markdown.contains(found.as_str()), "{found}\n{markdown}");
    }
}

#[test]
fn each_part_needs_what_it_is_asked_for_by() {
    let (session, _) = canaried();
    let note = session.notes[0].text.clone();
    let about = session.notes[2].text.clone();
    let answer = session.people[0].answers["expectations"].as_str().unwrap();
    let function = session.people[0].function.clone();
    let sensitive = session.stakeholders[1].name.clone();
    let nothing = Contents::default();
    let (people, private) = (nothing.with(Part::People), nothing.with(Part::Private));
    for (contents, found, not_found) in [
        (
            private,
            vec![&*note],
            vec![&*about, answer, &function, &sensitive],
        ),
        (
            people,
            vec![&function],
            vec![&note, &about, answer, &sensitive],
        ),
        (
            people.with(Part::Private),
            vec![&note, &about, answer],
            vec![&*sensitive],
        ),
        (
            nothing.with(Part::Sensitive),
            vec![&sensitive],
            vec![&note, &about],
        ),
        (private.without(Part::Promised), vec![], vec![&note]),
    ] {
        let json = made(&session, Format::Json, contents, false);
        for text in found {
            assert!(json.contains(text), "{contents:?} {text}");
        }
        for text in not_found {
            assert!(!json.contains(text), "{contents:?} {text}");
        }
    }
}

#[test]
fn what_stays_here_is_counted() {
    use crate::report::contents::{LeftOut, left_out};
    let (session, _) = canaried();
    let left = left_out(&session, &Contents::default());
    let expected = LeftOut {
        private_notes: 1,
        people: 1,
        about_people: 2,
        answers: 1,
        sensitive: 1,
    };
    assert_eq!(left, expected);
    let none = left_out(&session, &Contents::everything());
    assert_eq!(none, LeftOut::default());
    let without = Contents::default()
        .without(Part::Promised)
        .without(Part::Stakeholders);
    let left = left_out(&session, &without);
    assert_eq!((left.private_notes, left.sensitive), (0, 0));
}

#[test]
fn what_goes_out_as_json_is_a_session() {
    let session = samples::session();
    let whole = made(&session, Format::Json, Contents::everything(), false);
    assert_eq!(session::read(&whole).unwrap(), session);
    let mut seen = vec![session.id];
    for contents in [
        Contents::default(),
        Contents::default().without(Part::Time),
        Contents::default()
            .without(Part::Time)
            .without(Part::Programme),
    ] {
        let part = session::read(&made(&session, Format::Json, contents, false)).unwrap();
        assert!(!seen.contains(&part.id));
        seen.push(part.id);
        let again = session::read(&made(&part, Format::Json, contents, false)).unwrap();
        assert_eq!(again.notes, part.notes);
    }
}

/// A session in which these people are participants, lead, promise, and are talked about.
fn peopled(names: &[String]) -> Session {
    let mut session = samples::session();
    let first = session.people[0].clone();
    let person = |(index, name): (usize, &String)| crate::session::Person {
        id: samples::id(200 + u32::try_from(index).unwrap()),
        name: name.clone(),
        function: if index == 0 { "Planner" } else { "Nurse" }.into(),
        ..first.clone()
    };
    session.people = names.iter().enumerate().map(person).collect();
    session.facilitators = names.to_vec();
    let all = names.join(", ");
    session.notes[0].responsible = Some(all.clone());
    session.notes[1].text = format!("{all} and {}s plan; {}", names[0], names[0].to_uppercase());
    session.stakeholders[0].name.clone_from(&names[0]);
    session.stakeholders[0].kind = StakeholderKind::Person;
    session.stakeholders[0].strategy = all;
    let programme = Arc::make_mut(&mut session.programme);
    programme.days[0].items[0].presenter = Some(names[0].clone());
    session
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn no_name_of_the_key_is_in_a_redacted_document(
        names in prop::collection::vec("[A-ZÅÄÖ][a-zåäöø]{2,8}(-[A-Z][a-z]{2,5})? [A-ZÆØ][a-zæø]{3,9}", 1..6),
    ) {
        let session = peopled(&names);
        let texts = Texts::load(Language::En);
        let redaction = Redaction::of(&session, &texts);
        prop_assert!(names.iter().all(|name| redaction.key().iter().any(|line| line.name == *name)));
        for format in FORMATS {
            let document = made(&session, format, Contents::everything(), true).to_lowercase();
            for line in redaction.key() {
                let name = line.name.to_lowercase();
                prop_assert!(!document.contains(&name), "{name} in {format:?}\n{document}");
            }
        }
    }
}
