use proptest::prelude::*;

use super::*;
use crate::session::samples::{draft, id, note, session};
use crate::timetable::{Countdown, Event, Moment, TimerEvent};

/// Applying the edit and then its inverse must leave everything but the revision as it was.
fn goes_there_and_back(edit: &Edit) {
    let mut now = session();
    let inverse = edit.apply(&mut now).unwrap();
    assert_ne!(now, session(), "{edit:?} changed nothing");
    let again = inverse.apply(&mut now).unwrap();
    assert_eq!(now.revision, session().revision + 2);
    now.revision = session().revision;
    assert_eq!(now, session(), "{inverse:?}");
    again.apply(&mut now).unwrap();
    let mut once = session();
    edit.apply(&mut once).unwrap();
    assert_eq!(now, once, "{again:?}");
}

fn entry(n: u32) -> Entry {
    Entry {
        id: id(n),
        moment: Moment {
            at: note(n, "").created,
            boot: None,
        },
        event: Event::Paused {
            item: "talk".to_owned(),
        },
        other: crate::programme::Other::new(),
    }
}

/// The sample's timer under an id, stopped.
fn timer(n: u32) -> Timer {
    let at = entry(1).moment;
    let timer = session().timers[0].after(TimerEvent::Stopped, &at);
    Timer { id: id(n), ..timer }
}

/// An item like one of the sample's under another id.
fn inserted(day: &str, index: usize, id: &str) -> Edit {
    let mut item = session().programme.days[0].items[0].clone();
    id.clone_into(&mut item.id);
    Edit::InsertItem {
        day: day.to_owned(),
        index,
        item: Box::new(item),
    }
}

fn splice(place: &str, at: usize, cut: usize, put: &str) -> Edit {
    Edit::SpliceDraft {
        place: place.to_owned(),
        at,
        cut,
        put: put.to_owned(),
    }
}

/// One more, another, and one less of worksheets, stakeholders, lines of the plan and participants.
fn edits_of_the_analysis() -> Vec<Edit> {
    let session = session();
    let (mut worksheet, mut stakeholder) = (
        session.worksheets[0].clone(),
        session.stakeholders[0].clone(),
    );
    let (mut communication, mut person) =
        (session.communication[0].clone(), session.people[0].clone());
    let ids = (worksheet.id, stakeholder.id, communication.id, person.id);
    worksheet.module = "m9".to_owned();
    stakeholder.name = "Rektor".to_owned();
    communication.message = "Barn lærer bedre mette".to_owned();
    person.function = "Helsesykepleier".to_owned();
    let mut edits = vec![
        Edit::ReplaceWorksheet(Box::new(worksheet.clone())),
        Edit::ReplaceStakeholder(Box::new(stakeholder.clone())),
        Edit::ReplaceCommunication(Box::new(communication.clone())),
        Edit::ReplacePerson(Box::new(person.clone())),
        Edit::RemoveWorksheet { id: ids.0 },
        Edit::RemoveStakeholder { id: ids.1 },
        Edit::RemoveCommunication { id: ids.2 },
        Edit::RemovePerson { id: ids.3 },
    ];
    worksheet.id = id(90);
    stakeholder.id = id(91);
    communication.id = id(92);
    person.id = id(93);
    edits.extend([
        Edit::InsertWorksheet {
            index: 0,
            worksheet: Box::new(worksheet),
        },
        Edit::InsertStakeholder {
            index: 1,
            stakeholder: Box::new(stakeholder),
        },
        Edit::InsertCommunication {
            index: 0,
            communication: Box::new(communication),
        },
        Edit::InsertPerson {
            index: 0,
            person: Box::new(person),
        },
    ]);
    edits
}

/// One more group, another, one less, and all in another order.
fn edits_of_groups() -> Vec<Edit> {
    let group = session().groups[0].clone();
    let named = |n: u32, name: &str| Group {
        id: id(n),
        name: name.to_owned(),
        ..group.clone()
    };
    let renamed = Group {
        name: "Kysten".to_owned(),
        ..group.clone()
    };
    vec![
        Edit::InsertGroup {
            index: 0,
            group: Box::new(named(94, "C")),
        },
        Edit::ReplaceGroup(Box::new(renamed)),
        Edit::RemoveGroup { id: group.id },
        Edit::PutGroups(vec![named(95, "D"), group.clone()]),
        Edit::PutGroups(Vec::new()),
    ]
}

#[test]
fn each_kind_of_edit_can_be_taken_back() {
    let mut run = session().days[1].clone();
    run.countdown = Countdown::EndItemOnTime;
    let mut item = session().programme.days[1].items[0].clone();
    item.title = "Slutt".to_owned();
    let place = || "note".to_owned();
    let mut mended = session().log[1].clone();
    mended.moment = mended.moment.plus_ms(-600_000);
    let edits = [
        Edit::ReplaceEntry(Box::new(mended)),
        inserted("day-1", 1, "extra"),
        Edit::RemoveItem {
            id: session().programme.days[0].items[0].id.clone(),
        },
        Edit::InsertEntry {
            index: 0,
            entry: entry(90),
        },
        Edit::RemoveEntry { id: id(10) },
        Edit::InsertNote {
            index: 1,
            note: Box::new(note(90, "ny")),
        },
        Edit::ReplaceNote(Box::new(note(30, "andre ord"))),
        Edit::RemoveNote { id: id(30) },
        Edit::InsertTimer {
            index: 0,
            timer: Box::new(timer(90)),
        },
        Edit::ReplaceTimer(Box::new(timer(20))),
        Edit::RemoveTimer { id: id(20) },
        Edit::ReplaceDayRun(run),
        Edit::ReplaceItem(Box::new(item)),
        Edit::PutIssue("Gratis frokost i skolene".to_owned()),
        Edit::PutDraft(Box::new(draft("note", "i stedet"))),
        Edit::PutDraft(Box::new(draft("new", "til"))),
        Edit::InsertDraft {
            index: 0,
            draft: Box::new(draft("new", "først")),
        },
        Edit::RemoveDraft { place: place() },
        splice("note", 1, 2, "øø"),
    ];
    let more = [edits_of_the_analysis(), edits_of_groups()].concat();
    for edit in edits.iter().chain(&more) {
        goes_there_and_back(edit);
    }
    goes_there_and_back(&Edit::Many(vec![
        Edit::RemoveDraft { place: place() },
        Edit::InsertNote {
            index: 2,
            note: Box::new(note(32, "på vei")),
        },
        Edit::RemoveNote { id: id(31) },
    ]));
}

#[test]
fn an_edit_that_does_not_fit_says_why_and_changes_nothing() {
    let missing = |what, id: &dyn ToString| EditError::Missing {
        what,
        id: id.to_string(),
    };
    let mut run = session().days[0].clone();
    run.day = "day-9".to_owned();
    let mut item = session().programme.days[0].items[0].clone();
    item.id = "nap".to_owned();
    let not_in_text = |at, cut| EditError::NotInText {
        place: "search".to_owned(),
        at,
        cut,
    };
    let cases = [
        (
            Edit::RemoveEntry { id: id(99) },
            missing(Part::Entry, &id(99)),
        ),
        (
            Edit::ReplaceNote(Box::new(note(99, ""))),
            missing(Part::Note, &id(99)),
        ),
        (
            Edit::RemoveNote { id: id(99) },
            missing(Part::Note, &id(99)),
        ),
        (
            Edit::ReplaceTimer(Box::new(timer(99))),
            missing(Part::Timer, &id(99)),
        ),
        (
            Edit::RemoveTimer { id: id(99) },
            missing(Part::Timer, &id(99)),
        ),
        (Edit::ReplaceDayRun(run), missing(Part::DayRun, &"day-9")),
        (
            Edit::ReplaceItem(Box::new(item)),
            missing(Part::Item, &"nap"),
        ),
        (
            splice("nowhere", 0, 0, "x"),
            missing(Part::Draft, &"nowhere"),
        ),
        (
            Edit::InsertNote {
                index: 0,
                note: Box::new(note(30, "")),
            },
            EditError::Present {
                what: Part::Note,
                id: id(30).to_string(),
            },
        ),
        (
            Edit::InsertEntry {
                index: 3,
                entry: entry(99),
            },
            EditError::NoPlace {
                what: Part::Entry,
                index: 3,
                length: 2,
            },
        ),
        (
            Edit::ReplaceEntry(Box::new(entry(99))),
            missing(Part::Entry, &id(99)),
        ),
        // "å" is two bytes.
        (splice("search", 1, 0, "x"), not_in_text(1, 0)),
        (splice("search", 0, 1, "x"), not_in_text(0, 1)),
        (splice("search", 0, 3, "x"), not_in_text(0, 3)),
        (
            splice("search", usize::MAX, 2, "x"),
            not_in_text(usize::MAX, 2),
        ),
    ];
    for (edit, error) in cases {
        let mut now = session();
        assert_eq!(edit.apply(&mut now), Err(error.clone()));
        let after_another = Edit::Many(vec![
            Edit::RemoveNote { id: id(31) },
            Edit::PutDraft(Box::new(draft("c", "x"))),
            edit,
        ]);
        assert_eq!(after_another.apply(&mut now), Err(error));
        assert_eq!(now, session());
    }
}

#[test]
fn an_item_that_does_not_fit_in_a_day_changes_nothing() {
    let missing = |what, id: &str| EditError::Missing {
        what,
        id: id.to_owned(),
    };
    let cases = [
        (
            Edit::RemoveItem { id: "nap".into() },
            missing(Part::Item, "nap"),
        ),
        (
            inserted("day-9", 0, "extra"),
            missing(Part::DayRun, "day-9"),
        ),
        (
            inserted("day-1", 0, "talk"),
            EditError::Present {
                what: Part::Item,
                id: "talk".to_owned(),
            },
        ),
        (
            inserted("day-2", 9, "extra"),
            EditError::NoPlace {
                what: Part::Item,
                index: 9,
                length: session().programme.days[1].items.len(),
            },
        ),
    ];
    for (edit, error) in cases {
        let mut now = session();
        assert_eq!(edit.apply(&mut now), Err(error));
        assert_eq!(now, session());
    }
}

#[test]
fn drafts_alone_are_told_from_what_is_kept() {
    let keep = Edit::RemoveNote { id: id(30) };
    let put = Edit::PutDraft(Box::new(draft("a", "b")));
    for (edit, drafts) in [
        (splice("a", 0, 0, "x"), true),
        (put.clone(), true),
        (keep.clone(), false),
        (Edit::Many(vec![put.clone(), put.clone()]), true),
        (Edit::Many(vec![put, keep]), false),
    ] {
        assert_eq!(edit.is_draft_only(), drafts, "{edit:?}");
    }
}

fn any_text() -> impl Strategy<Value = String> {
    "[aå🌉\n]{0,6}"
}

/// Edits that often fit: few ids, few places.
fn any_edit() -> impl Strategy<Value = Edit> {
    let ids = || 28..36_u32;
    let places = || prop::sample::select(vec!["note", "search", "c"]).prop_map(str::to_owned);
    let days = || prop::sample::select(vec!["day-1", "day-2", "day-9"]).prop_map(str::to_owned);
    let items = || prop::sample::select(vec!["talk", "groups", "x", "y"]).prop_map(str::to_owned);
    let one = prop_oneof![
        (0..4_usize, ids()).prop_map(|(index, n)| Edit::InsertEntry {
            index,
            entry: entry(n)
        }),
        prop_oneof![ids(), 10..12_u32].prop_map(|n| Edit::RemoveEntry { id: id(n) }),
        (0..4_usize, ids(), any_text()).prop_map(|(index, n, text)| Edit::InsertNote {
            index,
            note: Box::new(note(n, &text))
        }),
        prop_oneof![ids(), 10..12_u32].prop_map(|n| Edit::ReplaceEntry(Box::new(entry(n)))),
        (days(), 0..4_usize, items()).prop_map(|(day, index, id)| inserted(&day, index, &id)),
        items().prop_map(|id| Edit::RemoveItem { id }),
        (ids(), any_text()).prop_map(|(n, text)| Edit::ReplaceNote(Box::new(note(n, &text)))),
        ids().prop_map(|n| Edit::RemoveNote { id: id(n) }),
        (places(), any_text())
            .prop_map(|(place, text)| Edit::PutDraft(Box::new(draft(&place, &text)))),
        (0..4_usize, places(), any_text()).prop_map(|(index, place, text)| Edit::InsertDraft {
            index,
            draft: Box::new(draft(&place, &text))
        }),
        places().prop_map(|place| Edit::RemoveDraft { place }),
        (places(), 0..8_usize, 0..4_usize, any_text()).prop_map(|(place, at, cut, put)| {
            Edit::SpliceDraft {
                place,
                at,
                cut,
                put,
            }
        }),
    ];
    one.prop_recursive(2, 12, 4, |inner| {
        prop::collection::vec(inner, 0..4).prop_map(Edit::Many)
    })
}

proptest! {
    #[test]
    fn what_was_done_can_be_undone_back_to_the_beginning(edits in prop::collection::vec(any_edit(), 0..24)) {
        let mut now = session();
        let mut undo = Vec::new();
        for edit in &edits {
            let before = now.clone();
            if let Ok(inverse) = edit.apply(&mut now) {
                prop_assert_eq!(now.revision, before.revision + 1);
                undo.push((inverse, before));
            } else {
                prop_assert_eq!(&now, &before);
            }
            prop_assert_eq!(now.check(), Ok(()));
        }
        for (inverse, mut before) in undo.into_iter().rev() {
            inverse.apply(&mut now).unwrap();
            before.revision = now.revision;
            prop_assert_eq!(&now, &before);
        }
    }

    #[test]
    fn an_edit_comes_out_of_the_journal_as_it_went_in(edit in any_edit()) {
        let text = serde_json::to_string(&edit).unwrap();
        prop_assert_eq!(serde_json::from_str::<Edit>(&text).unwrap(), edit);
    }
}
