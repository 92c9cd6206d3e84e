use super::super::{Session, samples, write};
use super::*;
use serde_json::json;

fn wanted(words: &str) -> Wanted {
    Wanted {
        words: Words::new(words),
        ..Wanted::default()
    }
}

fn hits_in(session: &Session, wanted: &Wanted) -> Vec<Hit> {
    let text = write(session).unwrap();
    let found = search(&text, wanted).unwrap();
    found.map(|found| found.hits).unwrap_or_default()
}

fn hits(words: &str) -> Vec<Hit> {
    hits_in(&filled(), &wanted(words))
}

/// The sample with a word of its own in every text that is searched.
fn filled() -> Session {
    let mut session = samples::session();
    session.title = "Kanari1 i titel".to_owned();
    session.issue = "Kanari2 i sak".to_owned();
    let note = &mut session.notes[0];
    note.text = "Kanari3 sades".to_owned();
    note.tags = vec!["kanari4".to_owned()];
    note.responsible = Some("Kanari5".to_owned());
    let sheet = &mut session.worksheets[0];
    let field = sheet.values.keys().next().unwrap().clone();
    sheet.values.insert(field, json!("Kanari6 på arbetsblad"));
    let one = &mut session.stakeholders[0];
    one.name = "Kanari7".to_owned();
    one.needs = "Kanari8 behövs".to_owned();
    one.assessments[0].why = "Kanari9 därför".to_owned();
    session.communication[0].message = "Kanari10 till alla".to_owned();
    let person = &mut session.people[0];
    person.name = "Kanari11".to_owned();
    person
        .answers
        .insert("expectations".to_owned(), json!("Kanari12 väntas"));
    session
}

#[test]
fn every_text_is_searched_and_every_hit_leads_to_its_place() {
    let session = filled();
    let note = Place::Note(session.notes[0].id);
    let sheet = &session.worksheets[0];
    let sheet = Place::Worksheet {
        id: sheet.id,
        field: sheet.values.keys().next().unwrap().clone(),
    };
    let one = Place::Stakeholder(session.stakeholders[0].id);
    let line = Place::Plan(session.communication[0].id);
    let person = Place::Person(session.people[0].id);
    for (number, place) in [
        (1, &Place::Title),
        (2, &Place::Issue),
        (3, &note),
        (4, &note),
        (5, &note),
        (6, &sheet),
        (7, &one),
        (8, &one),
        (9, &one),
        (10, &line),
        (11, &person),
        (12, &person),
    ] {
        let found = hits(&format!("KANARI{number}"));
        let exact = |hit: &&Hit| {
            hit.excerpt
                .to_lowercase()
                .contains(&format!("kanari{number}"))
        };
        let first = found.iter().find(exact).unwrap();
        assert_eq!(&first.place, place, "{number}");
        assert!(!first.marks.is_empty());
    }
}

#[test]
fn all_words_must_be_in_the_same_text() {
    assert_eq!(hits("kanari3 sades kanari4").len(), 1);
    assert_eq!(hits("kanari3 kanari8").len(), 0);
    assert_eq!(hits("kanariexakt").len(), 0);
}

#[test]
fn a_hit_says_when_where_and_of_whom() {
    let session = filled();
    let hit = &hits("kanari3")[0];
    let note = &session.notes[0];
    assert_eq!(hit.at, Some(note.created));
    assert_eq!(hit.kind, Kind::Note(note.kind));
    let day = session.programme.days.iter();
    let day = day
        .into_iter()
        .position(|day| Some(&day.id) == note.day.as_ref());
    assert_eq!(hit.day, day.map(|index| index + 1));
    assert_eq!(hits("kanari8")[0].about.as_deref(), Some("Kanari7"));
    assert_eq!(hits("kanari12")[0].about.as_deref(), Some("Kanari11"));
}

#[test]
fn kinds_and_days_are_chosen() {
    let session = filled();
    let of = |kind| {
        let kind = Some(kind);
        hits_in(
            &session,
            &Wanted {
                kind,
                ..wanted("kanari")
            },
        )
    };
    assert_eq!(of(Kind::Worksheet).len(), 1);
    assert_eq!(of(Kind::Stakeholder).len(), 3);
    let created = session.notes[0].created.date_naive();
    let between = |from: Option<NaiveDate>, to: Option<NaiveDate>| {
        let wanted = Wanted {
            from,
            to,
            ..wanted("kanari3")
        };
        hits_in(&session, &wanted).len()
    };
    assert_eq!(between(Some(created), Some(created)), 1);
    assert_eq!(between(created.succ_opt(), None), 0);
    assert_eq!(between(None, created.pred_opt()), 0);
}

#[test]
fn long_texts_are_cut_around_the_words() {
    let long = format!(
        "{}Måltavla {}",
        "före ordet ".repeat(80),
        "efter ordet ".repeat(80)
    );
    let words = Words::new("måltavla");
    let (shown, marks) = excerpt(&long, &words);
    assert!(shown.starts_with('…') && shown.ends_with('…'), "{shown}");
    assert!(shown.chars().count() <= EXCERPT + 2);
    assert_eq!(&shown[marks[0].clone()], "Måltavla");
    let (shown, marks) = excerpt("Rad ett\n\n  måltavla\tslut", &words);
    assert_eq!(shown, "Rad ett måltavla slut");
    assert_eq!(marks.len(), 1);
}

#[test]
fn what_is_no_session_is_said() {
    for text in ["", "{}", "[]", "{\"format\":\"brobygger.programme\"}"] {
        assert_eq!(search(text, &wanted("a")), Err(Unsearchable), "{text}");
    }
}
