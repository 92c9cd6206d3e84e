use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::programme::{Module, Question};
use crate::session::samples;

/// Two modules with a question each, two groups, one participant.
fn session() -> Session {
    let mut session = samples::session();
    let programme = std::sync::Arc::make_mut(&mut session.programme);
    let mut second: Module = programme.modules[0].clone();
    second.id = "m2".to_owned();
    second.number = 2;
    second.questions = vec![Question {
        id: "q2".to_owned(),
        ..second.questions[0].clone()
    }];
    programme.modules.push(second);
    session.groups = ["A", "B"]
        .into_iter()
        .zip(1..)
        .map(|(name, n)| {
            serde_json::from_value(serde_json::json!({ "id": samples::id(900 + n), "name": name }))
                .unwrap()
        })
        .collect();
    session.people.truncate(1);
    session.notes.clear();
    session.worksheets.clear();
    session
}

/// A note in a module, to a question, by a group: `""` for none.
fn note(n: u32, module: &str, question: &str, group: u32) -> Note {
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Note {
        module: some(module),
        question: some(question),
        group: (group > 0).then(|| samples::id(900 + group)),
        ..samples::note(n, &format!("Note {n}"))
    }
}

/// `m1 q1: 3 1`: the chapters' answers with the numbers of their notes.
fn outline(session: &Session) -> Vec<String> {
    let said = Said::new(session);
    let number = |note: &&Note| note.text.trim_start_matches("Note ").to_owned();
    let mut lines = Vec::new();
    for chapter in &said.chapters {
        for answer in &chapter.answers {
            let module = chapter.module.map_or("-", |module| &module.id);
            let question = answer.question.map_or("-", |question| &question.id);
            let notes: Vec<String> = answer.notes.iter().map(number).collect();
            lines.push(
                format!("{module} {question}: {}", notes.join(" "))
                    .trim_end()
                    .to_owned(),
            );
        }
    }
    for about in &said.about {
        let notes: Vec<String> = about.notes.iter().map(number).collect();
        lines.push(format!("about: {}", notes.join(" ")));
    }
    lines
}

#[test]
fn notes_stand_under_their_module_and_question() {
    let mut session = session();
    session.notes = vec![
        note(1, "m2", "q2", 0),
        note(2, "m1", "", 0),
        note(3, "", "", 0),
        note(4, "", "q1", 0),
        note(5, "gone", "gone", 0),
        note(6, "m1", "q2", 0),
        Note {
            person: Some(session.people[0].id),
            ..note(7, "m1", "q1", 0)
        },
        Note {
            person: Some(samples::id(77)),
            ..note(8, "", "", 0)
        },
    ];
    assert_eq!(
        outline(&session),
        [
            "m1 -: 2 6",
            "m1 q1: 4",
            "m2 q2: 1",
            "- -: 3 5",
            "about: 7",
            "about: 8"
        ]
    );
}

#[test]
fn what_is_asked_is_listed_without_an_answer_too() {
    assert_eq!(outline(&session()), ["m1 q1:", "m2 q2:"]);
}

#[test]
fn within_a_question_by_group_and_kind_and_time() {
    let mut session = session();
    let kind = |kind, note: Note| Note { kind, ..note };
    let later = |note: Note| Note {
        created: note.created + chrono::TimeDelta::minutes(1),
        ..note
    };
    session.notes = vec![
        note(1, "m1", "q1", 2),
        kind(NoteKind::Decision, note(2, "m1", "q1", 1)),
        later(note(3, "m1", "q1", 1)),
        note(4, "m1", "q1", 1),
        kind(NoteKind::Homework, note(5, "m1", "q1", 0)),
        // Of a group that is not there any more.
        note(6, "m1", "q1", 9),
    ];
    assert_eq!(outline(&session)[0], "m1 q1: 5 4 3 2 1 6");
}

#[test]
fn kinds_and_tags_are_counted() {
    let mut session = session();
    let tagged = |n, tags: &[&str]| Note {
        tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
        ..note(n, "", "", 0)
    };
    session.notes = vec![
        tagged(1, &["young"]),
        tagged(2, &["Figures", "young"]),
        tagged(3, &["figures"]),
        tagged(4, &["Young"]),
    ];
    session.notes[3].kind = NoteKind::Idea;
    let said = Said::new(&session);
    assert_eq!(said.tags(), [("young", 3), ("Figures", 2)]);
    assert_eq!(
        said.kinds(),
        [(NoteKind::Reflection, 3), (NoteKind::Idea, 1)]
    );
}

proptest! {
    #[test]
    fn no_note_and_no_worksheet_is_lost_or_doubled(
        notes in prop::collection::vec((0..4_usize, 0..4_usize, 0..4_u32, 0..3_u32, 0..8_usize), 0..40),
        worksheets in prop::collection::vec(0..4_usize, 0..10),
    ) {
        let mut session = session();
        let modules = ["", "m1", "m2", "gone"];
        let questions = ["", "q1", "q2", "gone"];
        session.notes = notes
            .iter()
            .zip(1..)
            .map(|((module, question, group, person, kind), n)| Note {
                kind: NoteKind::ALL[*kind],
                person: match person {
                    0 => None,
                    1 => Some(session.people[0].id),
                    _ => Some(samples::id(78)),
                },
                ..note(n, modules[*module], questions[*question], *group)
            })
            .collect();
        session.worksheets = worksheets
            .iter()
            .zip(1..)
            .map(|(module, n)| serde_json::from_value(serde_json::json!({
                "id": samples::id(5000 + n), "module": modules[*module], "group": null, "values": {},
            })).unwrap())
            .collect();
        let said = Said::new(&session);
        let sorted = |mut ids: Vec<Uuid>| { ids.sort_unstable(); ids };
        let found = sorted(said.notes().map(|note| note.id).collect());
        prop_assert_eq!(found, sorted(session.notes.iter().map(|note| note.id).collect()));
        let found = said.chapters.iter().flat_map(|one| &one.worksheets).map(|one| one.id);
        prop_assert_eq!(sorted(found.collect()), sorted(session.worksheets.iter().map(|one| one.id).collect()));
        for chapter in &said.chapters {
            for answer in &chapter.answers {
                prop_assert!(answer.notes.is_sorted_by_key(|note| answer_order(&session, note)));
            }
        }
    }
}
