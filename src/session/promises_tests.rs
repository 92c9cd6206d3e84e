use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use super::*;
use crate::session::samples;

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn promise(n: u32, kind: NoteKind, due: Option<&str>, state: Option<NoteState>) -> Note {
    Note {
        kind,
        due: due.map(date),
        state,
        ..samples::note(n, "p")
    }
}

#[test]
fn how_it_stands_with_a_note_on_a_date() {
    use NoteKind::{Action, Commitment, Homework, Idea};
    use PromiseState::{Done, Dropped, Open, Overdue};
    let today = date("2026-11-23");
    let table = [
        (Commitment, None, None, Some(Open)),
        (Homework, None, None, Some(Open)),
        (Homework, Some("2026-11-22"), None, Some(Overdue)),
        (
            Action,
            Some("2026-11-22"),
            Some(NoteState::Open),
            Some(Overdue),
        ),
        (
            Action,
            Some("2026-11-23"),
            Some(NoteState::Open),
            Some(Open),
        ),
        (
            Action,
            Some("2026-11-22"),
            Some(NoteState::Done),
            Some(Done),
        ),
        (
            Commitment,
            Some("2026-11-22"),
            Some(NoteState::Dropped),
            Some(Dropped),
        ),
        (Idea, Some("2026-11-22"), Some(NoteState::Open), None),
    ];
    for (kind, due, state, expected) in table {
        let note = promise(1, kind, due, state);
        assert_eq!(note.promise_state(today), expected, "{note:?}");
    }
}

#[test]
fn what_is_switched_twice_is_open_again() {
    let mut note = promise(1, NoteKind::Commitment, None, None);
    assert_eq!(note.switched(NoteState::Done), NoteState::Done);
    note.state = Some(NoteState::Done);
    assert_eq!(note.switched(NoteState::Dropped), NoteState::Dropped);
    assert_eq!(note.switched(NoteState::Done), NoteState::Open);
}

/// The sample with a module that is worked with on each of its days, and homework.
fn with_homework() -> Session {
    let mut session = samples::session();
    session.notes.clear();
    let mut programme = (*session.programme).clone();
    let mut later = programme.modules[0].clone();
    later.id = "m2".into();
    for (module, text) in [
        (&mut programme.modules[0], "Find a figure"),
        (&mut later, "Ask"),
    ] {
        module.homework = Some(text.into());
    }
    programme.modules.truncate(1);
    programme.modules.push(later);
    for (day, module) in programme.days.iter_mut().zip(["m1", "m2"]) {
        day.items.iter_mut().for_each(|item| item.module = None);
        day.items[0].module = Some(module.into());
    }
    session.programme = programme.into();
    session
}

#[test]
fn homework_is_due_on_the_day_after_its_module() {
    let mut session = with_homework();
    let second = session.days[1].date;
    let given = |session: &Session, until| -> Vec<(String, Option<NaiveDate>)> {
        let given = session.homework_given(until);
        given
            .iter()
            .map(|one| (one.module.id.clone(), one.due))
            .collect()
    };
    assert_eq!(given(&session, 0), [("m1".to_owned(), Some(second))]);
    let both = [("m1".to_owned(), Some(second)), ("m2".to_owned(), None)];
    assert_eq!(given(&session, 1), both);
    let mut note = promise(1, NoteKind::Homework, None, None);
    note.module = Some("m1".into());
    session.notes.push(note);
    assert_eq!(
        given(&session, 1),
        both[1..],
        "what is noted is not given twice"
    );
    session.notes[0].module = None;
    assert_eq!(given(&session, 1), both);
    session.notes[0].text = "Find a figure\n".into();
    assert_eq!(
        given(&session, 1),
        both[1..],
        "nor what is noted word for word"
    );
    let programme = std::sync::Arc::make_mut(&mut session.programme);
    programme.days[0].items[0].module = Some("m2".into());
    let due = vec![("m2".to_owned(), Some(second))];
    assert_eq!(
        given(&session, 1),
        due,
        "a module that comes back gives it before the last day"
    );
}

fn notes() -> impl Strategy<Value = Vec<Note>> {
    let kind = prop::sample::select(NoteKind::ALL.to_vec());
    let state = prop::option::of(prop::sample::select(vec![
        NoteState::Open,
        NoteState::Done,
        NoteState::Dropped,
    ]));
    let note = (kind, prop::option::of(0_u64..20), state, 0_i64..50);
    prop::collection::vec(note, 0..30).prop_map(|notes| {
        let note = |(n, (kind, due, state, minutes)): (usize, _)| {
            let due: Option<u64> = due;
            let mut note = samples::note(u32::try_from(n).unwrap(), "p");
            note.created += chrono::TimeDelta::minutes(minutes);
            Note {
                kind,
                state,
                due: due.map(|days| date("2026-11-13") + Days::new(days)),
                ..note
            }
        };
        notes.into_iter().enumerate().map(note).collect()
    })
}

proptest! {
    #[test]
    fn every_promise_is_listed_once_and_counted(notes in notes(), day in 0_u64..30) {
        let mut session = samples::session();
        session.notes = notes;
        let today = date("2026-11-10") + Days::new(day);
        let promises = session.promises(today);
        let count = session.promise_count(today);
        let all = session.notes.iter().filter(|note| note.kind.has_responsible()).count();
        prop_assert_eq!(promises.len(), all);
        prop_assert_eq!(count.open + count.done + count.dropped, all);
        let overdue = promises.iter().filter(|(state, _)| *state == PromiseState::Overdue);
        prop_assert_eq!(overdue.count(), count.overdue);
        for pair in promises.windows(2) {
            let ((before, one), (after, other)) = (pair[0], pair[1]);
            prop_assert!(before <= after, "{:?} before {:?}", before, after);
            if before == after {
                let due = |note: &Note| note.due.unwrap_or(NaiveDate::MAX);
                prop_assert!(due(one) <= due(other));
            }
        }
    }

    /// What is overdue stays so until it is done, and nothing becomes less late by waiting.
    #[test]
    fn a_day_later_nothing_open_is_less_overdue(notes in notes()) {
        let mut session = samples::session();
        session.notes = notes;
        let days = (0..30).map(|day| date("2026-11-10") + Days::new(day));
        let counts: Vec<_> = days.map(|day| session.promise_count(day)).collect();
        for pair in counts.windows(2) {
            prop_assert!(pair[0].overdue <= pair[1].overdue);
            prop_assert_eq!(pair[0].open, pair[1].open);
        }
    }
}
