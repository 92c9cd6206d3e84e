//! Between the days: what was promised, expected and followed up, from keys to session.

use serde_json::{Value, json};
use uuid::Uuid;

use super::desk::{Desk, at, session};
use crate::app::between::Page;
use crate::app::between::promises::{Line, Section};
use crate::app::console::View;
use crate::app::layer::Layer;
use crate::programme::{Language, catalogue};
use crate::session::{Note, NoteKind, NoteState, Session};

pub(crate) fn id(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

fn note(n: u128, kind: &str, text: &str, more: &Value) -> Note {
    let mut note = json!({
        "id": id(n), "kind": kind, "text": text, "day": "day-1",
        "created": "2026-11-23T15:40:00+01:00",
    });
    let (Value::Object(note), Value::Object(more)) = (&mut note, more) else {
        unreachable!();
    };
    note.extend(more.clone());
    serde_json::from_value(Value::Object(note.clone())).unwrap()
}

/// The core course on the morning of its third day, four weeks after the second: two participants and what was promised.
pub(crate) fn on_day_three() -> Session {
    let mut session = session(&at("2026-11-23T08:00:00"));
    session.people = serde_json::from_value(json!([
        {
            "id": id(501), "name": "", "function": "Public health strategist",
            "organisation": "Coast municipality", "sector": "Health",
            "answers": {
                "function": "Public health strategist",
                "own-expectations": "To get the school to the table, and to stop being the only one who asks for figures",
                "goal": "One figure in the budget",
            },
        },
        {
            "id": id(502), "name": "Ann", "function": "Head of school", "organisation": "Inland",
            "answers": { "own-expectations": "Something that works on a Monday" },
        },
    ]))
    .unwrap();
    session.notes = vec![
        note(
            601,
            "commitment",
            "Ask the finance office for hours by area",
            &json!({
                "responsible": "Public health strategist", "due": "2026-12-07", "state": "open",
                "module": "m1", "group": id(u128::from(b'A')),
            }),
        ),
        note(
            602,
            "action",
            "Send the sheet to all",
            &json!({
                "responsible": "Facilitator", "due": "2026-11-25", "state": "done",
            }),
        ),
        note(
            603,
            "commitment",
            "Talk to the head of school about breakfast",
            &json!({
                "responsible": "Ann", "due": "2027-01-15", "state": "open", "person": id(502),
            }),
        ),
        note(
            604,
            "homework",
            "Three lines on your experiment",
            &json!({ "module": "m6" }),
        ),
        note(605, "idea", "Breakfast in the library", &json!({})),
    ];
    session
}

pub(crate) fn desk_on_day_three() -> Desk {
    let mut desk = Desk::at_the_start_screen(at("2026-12-21T08:10:00"));
    desk.open(on_day_three(), None);
    desk
}

/// The starter package with two groups on its follow-up day, one of which has said who the contact person is.
pub(crate) fn starter_package(language: Language) -> Desk {
    let tag = if language == Language::Sv { "sv" } else { "en" };
    let heading = catalogue::find(&format!("skl-starter-package.{tag}"), language).unwrap();
    let mut session = session(&at("2026-11-23T08:00:00"));
    session.programme = catalogue::load(heading).unwrap().into();
    session.days.clear();
    session.groups.truncate(2);
    for (group, name) in session.groups.iter_mut().zip(["Coast", "Inland"]) {
        name.clone_into(&mut group.name);
    }
    session.worksheets = serde_json::from_value(json!([{
        "id": id(701), "module": "m6", "group": session.groups[0].id,
        "values": { "contact-person": "Development officer; deputy head of unit", "contact-mandate": true },
    }]))
    .unwrap();
    let mut desk = Desk::at_the_start_screen(at("2026-11-23T08:10:00"));
    desk.open(session, None);
    desk
}

fn view(desk: &Desk) -> View {
    desk.model.console().unwrap().view
}

fn page(desk: &Desk) -> Page {
    desk.model.console().unwrap().between.page
}

/// What is listed: under which heading, and how it begins.
fn listed(desk: &Desk) -> Vec<(Section, String)> {
    let lines = desk.model.console().unwrap().listed_promises();
    let text = |line: &Line<'_>| match line {
        Line::Note(_, note) => note.text.clone(),
        Line::Homework(homework) => homework.module.id.clone(),
        Line::Pledge(pledge) => pledge.field.id.clone(),
    };
    let lines = lines.iter().map(|line| (line.section(), text(line)));
    lines.collect()
}

fn find(desk: &Desk, n: u128) -> Note {
    let mut notes = desk.session().notes.iter();
    notes.find(|note| note.id == id(n)).unwrap().clone()
}

#[test]
fn a_later_day_opens_with_what_was_promised_and_leads_to_the_day() {
    let mut desk = desk_on_day_three();
    assert_eq!((view(&desk), page(&desk)), (View::Between, Page::Promises));
    desk.press("<Esc>");
    assert_eq!(view(&desk), View::Day);
    let sections: Vec<_> = listed(&desk)
        .into_iter()
        .map(|(section, _)| section)
        .collect();
    let mut expected = vec![Section::Overdue, Section::Open, Section::Open];
    expected.extend([Section::Homework; 5]);
    expected.push(Section::Done);
    assert_eq!(sections, expected);
    let mut first = Desk::at_the_start_screen(at("2026-11-23T08:10:00"));
    first.open(on_day_three(), None);
    assert_eq!(
        view(&first),
        View::Day,
        "the first day has nothing before it"
    );
    desk.open(on_day_three(), Some("the other console".into()));
    assert_eq!(view(&desk), View::Day, "who only looks is not led anywhere");
    let mut nothing_open = on_day_three();
    nothing_open
        .notes
        .retain(|note| note.state == Some(NoteState::Done));
    desk.open(nothing_open, None);
    assert_eq!(view(&desk), View::Day);
}

#[test]
fn one_key_opens_it_everywhere_and_leads_back() {
    let mut desk = desk_on_day_three();
    for (keys, from) in [
        ("1", View::Day),
        ("3", View::Notes),
        ("4", View::Stakeholders),
    ] {
        desk.press(keys).press("h");
        assert_eq!(view(&desk), View::Between);
        desk.press("<Tab><Tab><Esc>");
        assert_eq!(view(&desk), from);
        desk.press("hh");
        assert_eq!(view(&desk), from);
        desk.press("h<Tab>");
        assert_eq!(
            page(&desk),
            Page::Promises,
            "after the last page comes the first"
        );
        desk.press("<Esc>");
    }
}

#[test]
fn what_was_promised_is_done_dropped_and_open_again() {
    let mut desk = desk_on_day_three();
    let state = |desk: &Desk, n| find(desk, n).state;
    desk.press("c");
    assert_eq!(state(&desk, 601), Some(NoteState::Done));
    desk.press("d");
    assert_eq!(
        state(&desk, 603),
        Some(NoteState::Dropped),
        "the eye went on"
    );
    desk.press("uu");
    assert_eq!(state(&desk, 601), Some(NoteState::Open));
    assert_eq!(state(&desk, 603), Some(NoteState::Open));
    desk.press("<End>c");
    assert_eq!(
        state(&desk, 602),
        Some(NoteState::Open),
        "what was done is open again"
    );
}

#[test]
fn homework_of_a_module_becomes_a_note_with_the_next_days_date() {
    let mut desk = desk_on_day_three();
    desk.press("/ figure<Enter>");
    assert_eq!(listed(&desk)[0].0, Section::Homework);
    desk.press("<Enter>");
    let note = desk.last_note().clone();
    assert_eq!(
        (note.kind, note.state),
        (NoteKind::Homework, Some(NoteState::Open))
    );
    assert_eq!(note.module.as_deref(), Some("m1"));
    let second = desk.session().days[1].date;
    assert_eq!(
        note.due,
        Some(second),
        "module 1 stands on the first day alone"
    );
    desk.press("<Enter> again<Esc>");
    assert!(desk.last_note().text.ends_with(" again"));
    desk.press("uu");
    assert_eq!(desk.session().notes.len(), 5);
}

#[test]
fn it_is_listed_by_words_kind_module_group_and_person() {
    let mut desk = desk_on_day_three();
    let count = |desk: &mut Desk, keys: &str| {
        let count = listed(desk.press(keys)).len();
        desk.press("<Esc>");
        assert_eq!(view(desk), View::Between, "escape takes the filter first");
        count
    };
    assert_eq!(listed(&desk).len(), 9);
    assert_eq!(count(&mut desk, "/ FINANCE hours<Enter>"), 1);
    assert_eq!(count(&mut desk, "k"), 1, "actions");
    assert_eq!(count(&mut desk, "kk"), 2, "commitments");
    assert_eq!(
        count(&mut desk, "m"),
        2,
        "of module 1: a commitment and its homework"
    );
    assert_eq!(count(&mut desk, "g"), 1);
    assert_eq!(count(&mut desk, "PP"), 1);
    desk.press("oBring figures<Esc>");
    assert_eq!(desk.last_note().kind, NoteKind::Commitment);
    assert_eq!(desk.last_note().person, None);
    desk.press("k<Enter>x<Esc>kk");
    assert_eq!(find(&desk, 602).text, "Send the sheet to allx");
}

#[test]
fn what_came_of_an_expectation_stands_beside_it_and_survives_a_crash() {
    let mut desk = desk_on_day_three();
    desk.press("<Tab><Enter>The school came<Enter>One fig");
    let session = desk.after_a_crash();
    desk.open(session, None);
    assert_eq!(
        (view(&desk), page(&desk)),
        (View::Between, Page::Expectations)
    );
    desk.press("ure<Esc>");
    let outcomes = |desk: &Desk| -> Vec<(String, String)> {
        let about = desk
            .session()
            .notes
            .iter()
            .filter(|note| note.question.is_some());
        let about = about.filter(|note| note.person == Some(id(501)));
        about
            .map(|note| (note.question.clone().unwrap(), note.text.clone()))
            .collect()
    };
    let pair = |one: &str, other: &str| (one.to_owned(), other.to_owned());
    let all = [
        pair("own-expectations", "The school came"),
        pair("goal", "One figure"),
    ];
    assert_eq!(outcomes(&desk), all);
    assert!(desk.session().drafts.is_empty());
    assert_eq!(desk.last_note().kind, NoteKind::Reflection);
    desk.press("u");
    assert_eq!(outcomes(&desk), all[..1]);
    desk.press("<Up><Enter><C-a><BS><Esc>");
    assert_eq!(outcomes(&desk), [], "what is emptied is gone");
    desk.press("]e On Monday<Esc>");
    assert_eq!(desk.last_note().person, Some(id(502)));
    assert_eq!(
        desk.last_note().question.as_deref(),
        Some("own-expectations")
    );
}

#[test]
fn notes_about_a_person_know_whom_and_are_never_shown() {
    let mut desk = desk_on_day_three();
    desk.press("<S-Tab>aShe wants to talk<C-t>");
    assert!(desk.toast().contains("never"), "{}", desk.toast());
    desk.press("<Esc>");
    let about = desk.last_note().clone();
    assert_eq!((about.person, about.may_be_shown), (Some(id(501)), false));
    desk.press("]oCall back<Esc>");
    let promised = desk.last_note().clone();
    assert_eq!(
        (promised.kind, promised.person),
        (NoteKind::Commitment, Some(id(502)))
    );
    assert_eq!(promised.responsible.as_deref(), Some("Ann"));
    desk.press("<Enter> today<Esc>c");
    assert_eq!(desk.last_note().text, "Call back today");
    assert_eq!(desk.last_note().state, Some(NoteState::Done));
    desk.press("3P");
    assert_eq!(
        desk.model.console().unwrap().notes.filter.person,
        Some(id(501))
    );
    desk.press("w");
    assert!(!find_about(&desk, 501).may_be_shown);
}

fn find_about(desk: &Desk, n: u128) -> Note {
    let mut notes = desk.session().notes.iter();
    notes
        .find(|note| note.person == Some(id(n)))
        .unwrap()
        .clone()
}

#[test]
fn commitments_for_good_are_written_where_they_stand() {
    let mut desk = starter_package(Language::En);
    desk.press("h<Enter>Hours by sex in each report<Tab>The chair as");
    let session = desk.after_a_crash();
    desk.open(session, None);
    assert!(matches!(desk.model.layers.last(), Some(Layer::Cell(_))));
    desk.press("ks<Enter>");
    assert!(
        matches!(desk.model.layers.last(), Some(Layer::Cell(_))),
        "on to the contact person"
    );
    desk.press("<Esc>");
    let worksheets = &desk.session().worksheets;
    assert_eq!(worksheets.len(), 1);
    let values = &worksheets[0].values;
    assert_eq!(values["long-term"], "Hours by sex in each report");
    assert_eq!(values["result-asked"], "The chair asks");
    assert_eq!(values["contact-mandate"], true, "the rest stays as it was");
    desk.press("<Down><Enter>All get a call<Esc>");
    assert_eq!(
        desk.session().worksheets[1].values["long-term"],
        "All get a call"
    );
    desk.press("uu");
    assert_eq!(desk.session().worksheets.len(), 1);
    assert_eq!(
        desk.session().worksheets[0].values.get("result-asked"),
        None
    );
}

#[test]
fn a_session_that_promises_nothing_has_pages_too() {
    let mut desk = Desk::with_session("08:20:00");
    let mut session = desk.session().clone();
    let programme = std::sync::Arc::make_mut(&mut session.programme);
    programme
        .modules
        .iter_mut()
        .for_each(|module| module.homework = None);
    desk.open(session, None);
    desk.press("h<Enter>cd<Down><Tab><Enter>e]<Down><Tab><Enter>]<Down>cd<Esc>");
    assert_eq!(view(&desk), View::Day);
    assert!(desk.model.layers.is_empty() && desk.session().notes.is_empty());
}
