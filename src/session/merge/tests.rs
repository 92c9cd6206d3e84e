use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::session::samples::{self, id, note};
use crate::session::{Edit, NoteState, Stakeholder};
use crate::timetable::{Entry, Event, Moment};

/// Something that a scribe does at a minute of the day; words are one of a kind.
#[derive(Debug, Clone)]
enum Deed {
    EditNote(String),
    AddNote(u32, String),
    DeleteNote,
    CloseNote(bool),
    Due(Option<u32>),
    Start(u32),
    Fill(String),
    Name(String),
    Interest(String),
    Rate(&'static str),
    Move(usize),
    Title(String),
    Minutes(u16),
    Write(String),
}

fn at(minute: u32) -> chrono::DateTime<chrono::FixedOffset> {
    let (hour, minute) = (11 + minute / 60, minute % 60);
    samples::moment(&format!("2026-11-23T{hour:02}:{minute:02}:00+01:00"))
}

fn start() -> Session {
    let mut session = samples::session();
    let more = [
        Edit::InsertNote {
            index: 0,
            note: Box::new(note(900, "Begynnelsen")),
        },
        Edit::PutDraft(Box::new(samples::draft("somewhere", "Utkast"))),
    ];
    for edit in more {
        edit.apply(&mut session).unwrap();
    }
    session
}

impl Deed {
    fn is_done_to(&self, session: &mut Session, minute: u32) {
        let first = session.notes.iter().position(|n| n.id == id(900));
        match self {
            Deed::EditNote(text) => {
                if let Some(note) = first.and_then(|i| session.notes.get_mut(i)) {
                    note.text.clone_from(text);
                    note.edited = Some(at(minute));
                }
            }
            Deed::AddNote(number, text) => {
                let mut made = note(1000 + number, text);
                made.created = at(minute);
                if !session.notes.iter().any(|n| n.id == made.id) {
                    session.notes.push(made);
                }
            }
            Deed::DeleteNote => session.notes.retain(|n| n.id != id(900)),
            Deed::CloseNote(done) => {
                if let Some(note) = first.and_then(|i| session.notes.get_mut(i)) {
                    note.state = Some(if *done {
                        NoteState::Done
                    } else {
                        NoteState::Dropped
                    });
                }
            }
            Deed::Due(day) => {
                if let Some(note) = first.and_then(|i| session.notes.get_mut(i)) {
                    note.due = day.and_then(|d| chrono::NaiveDate::from_ymd_opt(2026, 12, d));
                    note.edited = Some(at(minute));
                }
            }
            Deed::Start(number) => {
                let event = Event::ItemStarted {
                    item: "talk".to_owned(),
                };
                let moment = Moment {
                    at: at(minute),
                    boot: None,
                };
                if !session.log.iter().any(|e| e.id == id(2000 + number)) {
                    session
                        .log
                        .push(Entry::new(id(2000 + number), moment, event));
                }
            }
            Deed::Fill(text) => {
                session.worksheets[0]
                    .values
                    .insert("lever".to_owned(), json!(text));
            }
            Deed::Name(name) => session.people[0].name.clone_from(name),
            Deed::Interest(text) => session.stakeholders[0].interests.clone_from(text),
            Deed::Rate(position) => {
                let mut stakeholder = serde_json::to_value(&session.stakeholders[0]).unwrap();
                let rating = json!({"at": at(minute).to_rfc3339(), "position": position});
                stakeholder["assessments"]
                    .as_array_mut()
                    .unwrap()
                    .push(rating);
                session.stakeholders[0] =
                    serde_json::from_value::<Stakeholder>(stakeholder).unwrap();
            }
            Deed::Move(group) => {
                let person = session.people[0].id;
                for (index, one) in session.groups.iter_mut().enumerate() {
                    one.people.retain(|p| *p != person);
                    if index == *group {
                        one.people.push(person);
                    }
                }
            }
            Deed::Title(title) => session.title.clone_from(title),
            Deed::Minutes(minutes) => {
                let programme = std::sync::Arc::make_mut(&mut session.programme);
                programme.days[0].items[0].minutes =
                    crate::programme::Minutes::new(u64::from(*minutes)).unwrap();
            }
            Deed::Write(text) => session.drafts[0].text.clone_from(text),
        }
        session.revision += 1;
    }
}

fn deeds(who: &'static str) -> impl Strategy<Value = Vec<(Deed, u32)>> {
    let text = move || (0..1000u32).prop_map(move |n| format!("{who}{n} ord"));
    // Numbers of what only one of them makes; what both have they have from the start.
    let own = u32::from(who == "høyre") * 100;
    let deed = prop_oneof![
        text().prop_map(Deed::EditNote),
        (0..20u32, text()).prop_map(move |(n, text)| Deed::AddNote(own + n, text)),
        Just(Deed::DeleteNote),
        any::<bool>().prop_map(Deed::CloseNote),
        proptest::option::of(1..28u32).prop_map(Deed::Due),
        (0..20u32).prop_map(move |n| Deed::Start(own + n)),
        text().prop_map(Deed::Fill),
        text().prop_map(Deed::Name),
        text().prop_map(Deed::Interest),
        prop_oneof![Just("high_support"), Just("low_opposition")].prop_map(Deed::Rate),
        (0..3usize).prop_map(Deed::Move),
        text().prop_map(Deed::Title),
        (10..90u16).prop_map(Deed::Minutes),
        text().prop_map(Deed::Write),
    ];
    let minutes = proptest::collection::vec(0..600u32, 0..8);
    (proptest::collection::vec(deed, 8), minutes).prop_map(|(deeds, mut minutes)| {
        minutes.sort_unstable();
        minutes.dedup();
        deeds.into_iter().zip(minutes).collect()
    })
}

fn after(deeds: &[(Deed, u32)]) -> Session {
    let mut session = start();
    for (deed, minute) in deeds {
        deed.is_done_to(&mut session, *minute);
    }
    session
}

fn merged(left: &Session, right: &Session) -> Session {
    merge(left, right).unwrap().session
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_order_does_not_matter(left in deeds("venstre"), right in deeds("høyre")) {
        let (left, right) = (after(&left), after(&right));
        prop_assert_eq!(merged(&left, &right), merged(&right, &left));
    }

    #[test]
    fn merging_again_changes_nothing(left in deeds("venstre"), right in deeds("høyre")) {
        let (left, right) = (after(&left), after(&right));
        let once = merged(&left, &right);
        prop_assert_eq!(&merged(&once, &left), &once);
        prop_assert_eq!(&merged(&right, &once), &once);
        prop_assert_eq!(&merged(&once, &once), &once);
    }

    #[test]
    fn all_that_was_said_is_there(left in deeds("venstre"), right in deeds("høyre")) {
        let sessions = [after(&left), after(&right)];
        let once = merged(&sessions[0], &sessions[1]);
        for one in &sessions {
            for note in &one.notes {
                let kept = once.notes.iter().find(|n| n.id == note.id).unwrap();
                let untouched = note.edited.is_none() && note.id == id(900);
                prop_assert!(untouched || kept.text.contains(&note.text), "{}", note.text);
            }
            for entry in &one.log {
                prop_assert!(once.log.contains(entry));
            }
            for rating in &one.stakeholders[0].assessments {
                let all = &once.stakeholders[0].assessments;
                prop_assert!(all.iter().any(|r| r.at == rating.at));
            }
            let said = |session: &Session| session.worksheets[0].values.get("lever").cloned();
            let (own, all) = (said(one), said(&once));
            let text = |value: Option<Value>| value.and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default();
            prop_assert!(text(all).contains(&text(own)));
            prop_assert!(once.people[0].name.contains(&one.people[0].name));
            prop_assert!(once.stakeholders[0].interests.contains(&one.stakeholders[0].interests));
            prop_assert!(once.title.contains(&one.title));
            prop_assert!(once.drafts[0].text.contains(&one.drafts[0].text));
        }
    }

    #[test]
    fn what_both_have_is_no_conflict(both in deeds("begge")) {
        let session = after(&both);
        let result = merge(&session, &session).unwrap();
        prop_assert_eq!(result.session, session);
        prop_assert_eq!(result.conflicts, []);
    }
}

fn done(deeds: &[(Deed, u32)]) -> Session {
    after(deeds)
}

#[test]
fn a_text_that_only_one_has_edited_is_that_ones() {
    let left = done(&[(Deed::EditNote("Helt nytt".to_owned()), 5)]);
    let result = merge(&left, &start()).unwrap();
    assert_eq!(result.session.notes[0].text, "Helt nytt");
    assert_eq!(result.conflicts, []);
}

#[test]
fn both_texts_are_kept_where_both_have_written_and_it_is_said() {
    let left = done(&[(Deed::EditNote("Den ene".to_owned()), 5)]);
    let right = done(&[(Deed::EditNote("Den andre".to_owned()), 9)]);
    let result = merge(&left, &right).unwrap();
    assert_eq!(result.session.notes[0].text, "Den ene\n\nDen andre");
    let [conflict] = &result.conflicts[..] else {
        panic!("{:?}", result.conflicts)
    };
    assert_eq!(conflict.place, format!("notes[{}].text", id(900)));
    assert_eq!(conflict.about, "Den ene");
    assert_eq!(conflict.outcome, Outcome::BothTexts);
}

#[test]
fn a_text_that_was_gone_on_with_is_kept_once() {
    let left = done(&[(Deed::EditNote("Den ene".to_owned()), 5)]);
    let right = done(&[(Deed::EditNote("Den ene og mer".to_owned()), 9)]);
    let result = merge(&left, &right).unwrap();
    assert_eq!(result.session.notes[0].text, "Den ene og mer");
    assert_eq!(result.conflicts, []);
}

#[test]
fn the_later_edit_of_a_field_wins_and_the_other_is_named() {
    let left = done(&[(Deed::Due(Some(3)), 5)]);
    let right = done(&[(Deed::Due(Some(9)), 2), (Deed::Start(1), 300)]);
    let result = merge(&left, &right).unwrap();
    let due = chrono::NaiveDate::from_ymd_opt(2026, 12, 3);
    assert_eq!(result.session.notes[0].due, due);
    let outcome = Outcome::One {
        kept: "2026-12-03".to_owned(),
        other: "2026-12-09".to_owned(),
    };
    assert_eq!(result.conflicts[0].outcome, outcome);
}

#[test]
fn two_clocks_are_named() {
    let left = done(&[(Deed::Start(1), 5)]);
    let right = done(&[(Deed::Start(101), 7)]);
    let result = merge(&left, &right).unwrap();
    let outcomes: Vec<_> = result.conflicts.iter().map(|c| &c.outcome).collect();
    assert_eq!(outcomes, [&Outcome::BothClocks]);
    let times: Vec<_> = result.session.log.iter().map(|e| e.moment.at).collect();
    assert!(times.is_sorted());
}

#[test]
fn what_was_to_be_hidden_stays_hidden() {
    let (mut left, mut right) = (start(), start());
    left.notes[0].may_be_shown = true;
    left.notes[0].edited = Some(at(5));
    right.stakeholders[0].sensitive = !left.stakeholders[0].sensitive;
    let session = merged(&left, &right);
    assert!(!session.notes[0].may_be_shown);
    assert!(session.stakeholders[0].sensitive);
}

#[test]
fn two_sessions_are_not_one() {
    let mut other = start();
    other.id = id(5);
    assert!(matches!(
        merge(&start(), &other),
        Err(MergeError::OtherSession { .. })
    ));
    let mut newer = start();
    newer.version = 2;
    assert!(matches!(
        merge(&newer, &start()),
        Err(MergeError::Newer { version: 2 })
    ));
}
