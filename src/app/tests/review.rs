//! Looking back: pages, and what is done with what was said and promised.

use std::collections::BTreeMap;

use chrono::Datelike;
use uuid::Uuid;

use super::between::on_day_three;
use super::desk::{Desk, at};
use crate::app::console::View;
use crate::app::layer::Layer;
use crate::app::review::{Page, Row};
use crate::app::{Hit, Message};
use crate::report::compare::{Promises, Run};
use crate::session::{Note, NoteState, Session, read};
use crate::timetable::Moment;

/// The example session of the core course, with all that was noted on its three days, the day after.
pub(crate) fn example() -> Session {
    read(include_str!(
        "../../../sessions/2019-05-13-strategic-competencies-stockholm-2019-016a4f0c.json"
    ))
    .unwrap()
}

/// The day after its last day.
fn the_day_after() -> Moment {
    Moment {
        at: "2019-06-11T08:00:00+02:00".parse().unwrap(),
        boot: None,
    }
}

pub(crate) fn looking_back(session: Session) -> Desk {
    let mut desk = Desk::at_the_start_screen(the_day_after());
    desk.open(session, None);
    desk.press("6");
    desk
}

/// Another run of the same programme as a session, in which the items took a tenth longer.
pub(crate) fn another_run(session: &Session, date: &str) -> Run {
    let report = crate::report::Report::new(session, &the_day_after());
    let mut run = Run::of(&report).unwrap();
    run.date = date.parse().unwrap();
    run.session = Uuid::from_u128(u128::from(run.date.num_days_from_ce().unsigned_abs()));
    run.place = "Uppsala".to_owned();
    for item in &mut run.items {
        item.taken_seconds += item.planned_seconds / 10;
    }
    run.taken_seconds = run.items.iter().map(|item| item.taken_seconds).sum();
    run.tags = BTreeMap::from([("figures".to_owned(), 3)]);
    run.promises = Promises {
        all: 4,
        done: 3,
        open: 1,
        ..Promises::default()
    };
    run
}

fn page(desk: &Desk) -> (View, Page) {
    let console = desk.model.console().unwrap();
    (console.view, console.review.page)
}

fn selected(desk: &Desk) -> &Note {
    let console = desk.model.console().unwrap();
    console.notes.selected(console).unwrap()
}

/// The notes as they are listed.
fn listed(desk: &Desk) -> Vec<&Note> {
    let rows = desk.model.console().unwrap().said_rows();
    let ids: Vec<Uuid> = rows
        .iter()
        .filter_map(Row::note)
        .map(|note| note.id)
        .collect();
    let find = |id: Uuid| {
        desk.session()
            .notes
            .iter()
            .find(|note| note.id == id)
            .unwrap()
    };
    ids.into_iter().map(find).collect()
}

#[test]
fn six_opens_the_review_and_its_pages_have_keys() {
    let mut desk = looking_back(example());
    assert_eq!(page(&desk), (View::Review, Page::Overview));
    for (key, expected) in [
        ("S", Page::Said),
        ("C", Page::Promised),
        ("W", Page::Stakeholders),
        ("T", Page::Time),
        ("R", Page::Runs),
        ("O", Page::Overview),
    ] {
        desk.press(key);
        assert_eq!(page(&desk), (View::Review, expected));
    }
    for expected in Page::ALL.into_iter().skip(1) {
        desk.press("<Tab>");
        assert_eq!(page(&desk).1, expected);
    }
    desk.press("<Tab><S-Tab>");
    assert_eq!(page(&desk).1, Page::Runs);
    desk.press("<Esc>");
    assert_eq!(page(&desk), (View::Review, Page::Overview));
    desk.press("<Esc>");
    assert_eq!(page(&desk).0, View::Day);
    desk.tell(Message::Hit(Hit::View(View::Review)));
    desk.tell(Message::Hit(Hit::ReviewPage(Page::Time)));
    assert_eq!(page(&desk), (View::Review, Page::Time));
}

#[test]
fn every_note_is_listed_once() {
    let desk = looking_back(example());
    let mut found: Vec<Uuid> = listed(&desk).iter().map(|note| note.id).collect();
    let mut all: Vec<Uuid> = desk.session().notes.iter().map(|note| note.id).collect();
    found.sort_unstable();
    all.sort_unstable();
    assert_eq!(found, all);
}

#[test]
fn the_eye_goes_through_the_notes_as_they_are_listed() {
    let mut desk = looking_back(example());
    desk.press("S<Home>");
    let ids = |desk: &Desk| -> Vec<Uuid> { listed(desk).iter().map(|note| note.id).collect() };
    let all = ids(&desk);
    assert_eq!(selected(&desk).id, all[0]);
    desk.press("<Down><Down>");
    assert_eq!(selected(&desk).id, all[2]);
    desk.press("<Del>");
    assert_eq!(selected(&desk).id, all[3]);
    assert_eq!(listed(&desk).len(), all.len() - 1);
    desk.press("u");
    assert_eq!(ids(&desk), all);
    desk.press("<End>");
    assert_eq!(selected(&desk).id, *all.last().unwrap());
    desk.tell(Message::Hit(Hit::Note(4)));
    assert_eq!(selected(&desk).id, all[4]);
}

#[test]
fn a_note_is_edited_and_marked_as_done_where_it_stands() {
    let mut desk = looking_back(example());
    desk.press("S<Home><Enter>");
    assert!(matches!(desk.model.layers.last(), Some(Layer::Capture(_))));
    desk.press(" and more<Esc>");
    assert!(selected(&desk).text.ends_with(" and more"));
    assert_eq!(page(&desk), (View::Review, Page::Said));
    // Promises alone can be done.
    desk.press("kkkkkk");
    let id = selected(&desk).id;
    let before = selected(&desk).state;
    desk.press("c");
    assert_ne!(selected(&desk).state, before);
    desk.press("u");
    assert_eq!((selected(&desk).id, selected(&desk).state), (id, before));
}

#[test]
fn filters_and_search_narrow_what_is_listed() {
    let mut desk = looking_back(example());
    let all = desk.session().notes.len();
    desk.press("S");
    for (keys, is_it) in [
        (
            "m",
            (|note: &Note| note.module.as_deref() == Some("m1")) as fn(&Note) -> bool,
        ),
        ("d", |note| note.day.as_deref() == Some("day-1")),
        ("k", |note| {
            note.kind == crate::session::NoteKind::Reflection
        }),
        ("f", |note| !note.tags.is_empty()),
        ("/the<Enter>", |note| {
            format!("{} {:?} {:?}", note.text, note.tags, note.responsible)
                .to_lowercase()
                .contains("the")
        }),
    ] {
        desk.press(keys);
        let listed: Vec<&Note> = listed(&desk);
        assert!(listed.iter().all(|note| is_it(note)), "{keys}");
        assert!((1..all).contains(&listed.len()), "{keys}: {}", listed.len());
        assert_eq!(listed[0].id, selected(&desk).id, "{keys}");
        desk.press("<Esc>");
    }
    assert_eq!(listed(&desk).len(), all);
    assert_eq!(page(&desk).1, Page::Said);
}

#[test]
fn tags_are_written_where_the_note_is_listed() {
    let mut desk = looking_back(on_day_three());
    desk.press("S<Home>");
    let id = selected(&desk).id;
    desk.press("#young figures");
    // What is seen is kept at once.
    let draft = desk.after_a_crash().drafts.pop().unwrap();
    assert!(
        draft.place.starts_with("tags ") && draft.text == "young figures",
        "{draft:?}"
    );
    desk.press("<Esc>");
    assert_eq!(selected(&desk).tags, ["young", "figures"]);
    assert!(desk.session().drafts.is_empty());
    // Tab goes on to the next one.
    desk.press("#<Tab>later<Esc>");
    assert_ne!(selected(&desk).id, id);
    assert_eq!(selected(&desk).tags, ["later"]);
    desk.press("u");
    assert_eq!(selected(&desk).tags, Vec::<String>::new());
}

#[test]
fn several_marked_notes_get_tags_together() {
    let mut desk = looking_back(on_day_three());
    desk.press("S<Home>#own<Esc>  <Down>#shared<Enter>");
    let tags: Vec<Vec<String>> = listed(&desk).iter().map(|note| note.tags.clone()).collect();
    assert_eq!(tags[0], ["own", "shared"]);
    assert_eq!(tags[1], ["shared"]);
    assert!(tags[2..].iter().all(Vec::is_empty), "{tags:?}");
    assert!(desk.model.console().unwrap().review.marked.is_empty());
    desk.press("u");
    let tags: Vec<Vec<String>> = listed(&desk).iter().map(|note| note.tags.clone()).collect();
    assert_eq!((tags[0].len(), tags[1].len()), (1, 0));
    desk.press("*");
    assert_eq!(
        desk.model.console().unwrap().review.marked.len(),
        tags.len()
    );
    desk.press("*");
    assert!(desk.model.console().unwrap().review.marked.is_empty());
}

#[test]
fn tags_that_were_being_written_are_back_after_a_crash() {
    let mut desk = looking_back(on_day_three());
    desk.press("S<Home> <Down>#shar");
    let session = desk.after_a_crash();
    let mut desk = Desk::at_the_start_screen(at("2026-12-21T08:10:00"));
    desk.open(session, None);
    assert_eq!(page(&desk), (View::Review, Page::Said));
    desk.press("ed<Esc>");
    let tagged = listed(&desk)
        .iter()
        .filter(|note| note.tags == ["shared"])
        .count();
    assert_eq!(tagged, 1, "the marked one, not the one below it");
}

#[test]
fn what_was_promised_is_done_in_the_review_as_between_the_days() {
    let mut desk = Desk::at_the_start_screen(at("2026-12-21T08:10:00"));
    desk.open(on_day_three(), None);
    desk.press("<Esc>6Cc");
    let console = desk.model.console().unwrap();
    let done = console
        .session
        .notes
        .iter()
        .filter(|note| note.state == Some(NoteState::Done));
    assert_eq!(done.count(), 2);
    assert_eq!(page(&desk), (View::Review, Page::Promised));
    desk.press("k/send");
    assert!(desk.model.console().unwrap().between.filter.is_set());
    desk.press("<Enter><Esc>");
    assert!(!desk.model.console().unwrap().between.filter.is_set());
    desk.press("<Esc>h<Tab>6C");
    // Another page between the days changes nothing here.
    desk.press("<Home>c");
    let console = desk.model.console().unwrap();
    let done = console
        .session
        .notes
        .iter()
        .filter(|note| note.state == Some(NoteState::Done));
    assert_eq!(done.count(), 3);
}

#[test]
fn runs_are_read_beside_the_work_and_this_one_is_among_them() {
    let mut desk = looking_back(example());
    desk.press("R");
    let now = desk.now.clone();
    let found = |desk: &Desk| desk.model.console().unwrap().comparison(&now);
    assert_eq!(
        found(&desk),
        None,
        "nothing is claimed before the others are read"
    );
    let programme = desk.session().programme.id.clone();
    let runs = vec![another_run(desk.session(), "2018-05-14")];
    desk.tell(Message::RunsRead {
        programme: "another".into(),
        runs: runs.clone(),
    });
    assert_eq!(found(&desk), None);
    desk.tell(Message::RunsRead { programme, runs });
    let compared = found(&desk).unwrap();
    assert_eq!(compared.runs.len(), 2);
    assert_eq!(compared.runs[1].session, desk.session().id);
    desk.press("S<Home><Del>R");
    assert_eq!(
        found(&desk).unwrap().runs[1].notes,
        compared.runs[1].notes - 1
    );
}

#[test]
fn who_only_looks_can_look_back_and_changes_nothing() {
    let mut desk = Desk::at_the_start_screen(the_day_after());
    desk.open(example(), Some("the other console".into()));
    desk.press("6S<Home>#x<Esc><Esc><Del><Esc>c<Esc>TWCRO");
    assert_eq!(*desk.session(), example());
}
