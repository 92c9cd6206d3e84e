use serde_json::json;

use super::*;
use crate::session::samples;

/// The sample with two groups, and a worksheet of its first module that asks for what is committed to.
fn session(per: Option<Per>) -> Session {
    let mut session = samples::session();
    session.worksheets.clear();
    session.notes.clear();
    let group = |n: u32| {
        let group = json!({ "id": samples::id(n), "name": format!("Group {n}") });
        serde_json::from_value(group).unwrap()
    };
    session.groups = vec![group(201), group(202)];
    let field = |id: &str, commitment: Option<&str>| json!({ "id": id, "label": id, "kind": "text", "commitment": commitment });
    let worksheet = json!({ "title": "Commitments", "per": per, "fields": [
        field("work", Some("long_term")),
        field("anchored", None),
        field("who", Some("contact")),
    ]});
    let programme = std::sync::Arc::make_mut(&mut session.programme);
    programme.modules.truncate(1);
    programme.modules[0].worksheet = Some(serde_json::from_value(worksheet).unwrap());
    session
}

fn fill(session: &mut Session, by: PledgedBy, field: &str, text: &str) {
    let module = session.programme.modules[0].id.clone();
    let id = samples::id(300 + u32::try_from(session.worksheets.len()).unwrap());
    let mut entry = by.worksheet(id, &module);
    entry.values.insert(field.to_owned(), text.into());
    session.worksheets.push(entry);
}

/// Who, what kind, and what is said.
fn lines(session: &Session) -> Vec<(PledgedBy, CommitmentKind, Option<String>)> {
    let said = |said: Said<'_>| match said {
        Said::InWorksheet(text) => text.to_owned(),
        Said::InNote(note) => format!("note {}", note.text),
    };
    let pledges = session.pledges();
    let line = |one: &Pledge<'_>| (one.by, one.kind, one.said.map(said));
    pledges.iter().map(line).collect()
}

#[test]
fn every_group_is_asked_for_each_marked_field() {
    let mut session = session(Some(Per::Group));
    let (first, second) = (
        PledgedBy::Group(samples::id(201)),
        PledgedBy::Group(samples::id(202)),
    );
    let (work, who) = (CommitmentKind::LongTerm, CommitmentKind::Contact);
    let nothing = [(first, work), (first, who), (second, work), (second, who)];
    let nothing = nothing.map(|(by, kind)| (by, kind, None));
    assert_eq!(lines(&session), nothing);
    fill(&mut session, second, "who", "Ann, deputy Bo");
    fill(&mut session, second, "anchored", "The plan");
    let mut expected = nothing.clone();
    assert_eq!(
        lines(&session),
        expected,
        "the worksheet filled in last counts"
    );
    session.worksheets.pop();
    expected[3].2 = Some("Ann, deputy Bo".into());
    assert_eq!(lines(&session), expected);
    fill(&mut session, PledgedBy::All, "work", " ");
    assert_eq!(
        lines(&session).len(),
        6,
        "whoever else has filled one in is listed"
    );
    assert_eq!(
        lines(&session)[4],
        (PledgedBy::All, work, None),
        "blanks say nothing"
    );
}

#[test]
fn a_commitment_with_the_fields_tag_says_it_too() {
    let mut session = session(Some(Per::Group));
    let mut note = samples::note(1, "Ann");
    note.kind = NoteKind::Commitment;
    note.group = Some(samples::id(201));
    note.tags = vec!["who".into()];
    session.notes.push(note);
    assert_eq!(lines(&session)[1].2.as_deref(), Some("note Ann"));
    session.notes[0].kind = NoteKind::Idea;
    assert_eq!(lines(&session)[1].2, None);
}

#[test]
fn without_groups_all_are_asked_and_without_marks_nobody() {
    for per in [None, Some(Per::All)] {
        let by = |(by, ..): (PledgedBy, CommitmentKind, Option<String>)| by;
        let asked: Vec<_> = lines(&session(per)).into_iter().map(by).collect();
        assert_eq!(asked, [PledgedBy::All; 2]);
    }
    let people = lines(&session(Some(Per::Person)));
    assert!(matches!(people[0].0, PledgedBy::Person(_)));
    assert!(samples::session().pledges().is_empty());
}

#[test]
fn the_starter_package_asks_for_its_three_commitments() {
    use crate::programme::{Language, catalogue};
    for (id, language) in [
        ("skl-starter-package.sv", Language::Sv),
        ("skl-starter-package.en", Language::En),
    ] {
        let heading = catalogue::find(id, language).unwrap();
        let mut session = session(None);
        session.programme = catalogue::load(heading).unwrap().into();
        let kinds: Vec<_> = lines(&session).into_iter().map(|line| line.1).collect();
        let all = [
            CommitmentKind::LongTerm,
            CommitmentKind::FollowUp,
            CommitmentKind::Contact,
        ];
        assert_eq!(kinds, all.repeat(2), "two groups, three lines each");
    }
}
