//! Changing the day while it runs, and mending its log.

use super::desk::Desk;
use crate::app::Message;
use crate::app::day_form::Preview;
use crate::app::layer::Layer;
use crate::session::Session;
use crate::timetable::{DayState, ItemState};

fn preview(desk: &Desk) -> String {
    let Some(Layer::DayForm(form)) = desk.model.layers.last() else {
        panic!("no form")
    };
    match &form.preview {
        Preview::Nothing => String::new(),
        Preview::Says(text) | Preview::Wrong(text) => text.clone(),
    }
}

/// The titles in the order in which the day is run.
fn titles(desk: &Desk) -> Vec<String> {
    let console = desk.model.console().unwrap();
    let order = desk.standing().order;
    order
        .iter()
        .map(|index| console.item(*index).unwrap().title.clone())
        .collect()
}

fn alike(one: &Session, other: &Session) {
    let mut one = one.clone();
    one.revision = other.revision;
    assert_eq!(one, *other);
}

#[test]
fn what_is_to_come_is_planned_anew_and_undone() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press(" <Down>");
    let before = desk.session().clone();
    desk.press("e");
    assert!(preview(&desk).contains("as planned"), "{}", preview(&desk));
    desk.press("1h30");
    let said = preview(&desk);
    assert!(said.starts_with("08:50–10:20 · Day ends"), "{said}");
    alike(
        &desk.session().clone(),
        &Session {
            drafts: desk.session().drafts.clone(),
            ..before.clone()
        },
    );
    desk.press("<Enter>");
    assert_eq!(desk.standing().items[1].length_seconds, 90 * 60);
    assert!(desk.session().drafts.is_empty());
    desk.press("u");
    alike(desk.session(), &before);
}

#[test]
fn what_runs_keeps_its_plan_and_is_lengthened_in_the_log() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press(" <wait:10m>+e-> 9:10<Enter>");
    let item = &desk.standing().items[0];
    assert_eq!(item.length_seconds, 40 * 60);
    assert_eq!(desk.session().programme.days[0].items[0].minutes.get(), 20);
    assert_eq!(item.expected.end.time().to_string(), "09:10:00");
}

#[test]
fn what_cannot_be_is_said_and_nothing_is_lost() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press(" <Down>esoon<Enter>");
    assert!(
        preview(&desk).starts_with("“soon” is no length"),
        "{}",
        preview(&desk)
    );
    desk.press("<Esc>");
    assert!(desk.model.layers.is_empty() && desk.session().drafts.is_empty());
    desk.press("e");
    assert!(
        preview(&desk).starts_with("“soon”"),
        "what was typed is there again"
    );
    desk.press("<C-a>-> 8:00");
    assert!(
        preview(&desk).contains("does not begin before 08:00"),
        "{}",
        preview(&desk)
    );
    desk.press("<C-a>20<Tab>8:00");
    assert!(
        preview(&desk).contains("before the day begins"),
        "{}",
        preview(&desk)
    );
    desk.press("<C-a>13.30<Enter>");
    let item = &desk.standing().items[1];
    assert_eq!(item.expected.start.time().to_string(), "13:30:00");
}

#[test]
fn what_was_being_filled_in_is_there_after_a_crash() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press(" <Down>oPanel<Tab><Right><Tab>4");
    let session = desk.after_a_crash();
    let mut again = Desk::with_session("08:31:00");
    again.open(session, None);
    assert!(again.toast().contains("is back"), "{}", again.toast());
    again.press("5<Enter>");
    let titles = titles(&again);
    assert_eq!(titles[2], "Panel");
    let item = &again.session().programme.days[0].items[2];
    assert_eq!((item.id.as_str(), item.minutes.get()), ("added-1", 45));
    assert!(again.session().drafts.is_empty());
}

#[test]
fn a_new_item_stands_below_even_where_things_were_moved() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press(" <Down>JJ");
    let moved = titles(&desk)[3].clone();
    desk.press("oExtra<Enter>");
    let after = titles(&desk);
    assert_eq!((&after[3], after[4].as_str()), (&moved, "Extra"));
    desk.press("x");
    assert!(!titles(&desk).contains(&"Extra".to_owned()));
    assert_eq!(titles(&desk)[3], moved);
    desk.press("u");
    assert_eq!(titles(&desk), after);
}

#[test]
fn a_new_item_comes_after_what_is_past() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press(" nn<Up><Up>o<Enter>");
    assert_eq!(titles(&desk)[3], "discussion");
    assert_eq!(desk.standing().next, Some(3));
}

#[test]
fn only_what_is_to_come_is_moved_or_deleted() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press(" n");
    let before = titles(&desk);
    desk.press("J<Up>K");
    assert_eq!(titles(&desk), before);
    assert!(
        desk.toast().contains("its place is kept"),
        "{}",
        desk.toast()
    );
    desk.press("x");
    assert!(desk.toast().contains("has run"), "{}", desk.toast());
    desk.press("<Esc><Esc>x");
    assert!(desk.toast().starts_with("Select"), "{}", desk.toast());
    desk.press("<Down>K");
    assert!(
        desk.toast().contains("cannot be moved further"),
        "{}",
        desk.toast()
    );
    desk.press("J");
    assert_eq!(
        (&titles(&desk)[2], &titles(&desk)[3]),
        (&before[3], &before[2])
    );
    desk.press("K");
    assert_eq!(titles(&desk), before);
    desk.press("x");
    assert_eq!(titles(&desk).len(), before.len() - 1);
    desk.press("uuu");
    assert_eq!(titles(&desk), before);
}

#[test]
fn what_is_past_keeps_its_record() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press(" <wait:20m>n<Up>e<C-a>Welcome!<Tab><Tab><C-a>Anna<Enter>");
    let item = &desk.session().programme.days[0].items[0];
    assert_eq!(item.title, "Welcome!");
    assert_eq!(item.presenter.as_deref(), Some("Anna"));
    assert_eq!(desk.standing().items[0].elapsed_ms, 20 * 60_000);
}

#[test]
fn an_item_is_fixed_to_the_clock_where_it_is_expected() {
    let mut desk = Desk::with_session("19:00:00");
    desk.press(" <Enter><wait:5m>+<Down>F");
    let starts = |desk: &Desk| desk.session().programme.days[0].items[1].starts;
    assert_eq!(starts(&desk).unwrap().to_string(), "08:51");
    assert_eq!(
        desk.standing().items[1].planned.start.time().to_string(),
        "19:21:00"
    );
    desk.press("F");
    assert_eq!(starts(&desk), None);
    desk.press("<Up>F");
    assert!(desk.toast().contains("has begun"), "{}", desk.toast());
}

#[test]
fn a_start_that_was_forgotten_is_mended() {
    let mut desk = Desk::with_session("08:45:00");
    desk.press("f10");
    assert!(preview(&desk).contains("10 min left"), "{}", preview(&desk));
    desk.press("<Enter>");
    assert_eq!(desk.standing().items[0].elapsed_ms, 10 * 60_000);
    desk.press("u");
    assert_eq!(desk.standing().state, DayState::NotStarted);
}

#[test]
fn an_end_that_was_forgotten_is_mended_by_the_clock() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press(" <wait:40m>f<Tab>9:45");
    assert_eq!(preview(&desk), "That is in the future.");
    desk.press("<C-a>8:20");
    assert!(
        preview(&desk).contains("before 08:30"),
        "{}",
        preview(&desk)
    );
    desk.press("<C-a>8:55<Enter>");
    assert_eq!(desk.standing().items[0].state, ItemState::Done);
    assert_eq!(desk.standing().items[0].elapsed_ms, 25 * 60_000);
    assert_eq!(desk.standing().items[1].elapsed_ms, 15 * 60_000);
    desk.press("u");
    assert_eq!(desk.standing().items[0].elapsed_ms, 40 * 60_000);
}

#[test]
fn the_time_asleep_is_named_and_paused_out() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press(" <wait:60>");
    desk.now = desk.now.plus_ms(12 * 60_000 + 4_000);
    desk.tell(Message::Tick);
    assert!(
        desk.toast().ends_with("f takes it out as a pause"),
        "{}",
        desk.toast()
    );
    desk.press("f");
    assert!(preview(&desk).contains("19 min left"), "{}", preview(&desk));
    desk.press("<Enter>");
    assert_eq!(desk.standing().items[0].elapsed_ms, 60_000);
    desk.press("u");
    assert_eq!(desk.standing().items[0].elapsed_ms, 13 * 60_000 + 4_000);
}

#[test]
fn the_last_pause_is_as_long_as_is_said() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press(" <wait:2m> <wait:10m> <wait:60>f<Tab><Tab>4<Enter>");
    assert_eq!(desk.standing().items[0].elapsed_ms, 9 * 60_000);
}

#[test]
fn a_session_that_is_only_looked_at_is_not_edited() {
    let mut desk = Desk::with_session("08:30:00");
    let session = desk.session().clone();
    desk.open(session.clone(), Some("pid 7".into()));
    for key in ["e", "o", "J", "<Down>x", "F", "f"] {
        desk.press(key).press("<Esc>");
    }
    assert_eq!(*desk.session(), session);
}

#[test]
fn phases_are_typed_as_one_line_and_a_part_that_is_none_is_named() {
    let mut desk = Desk::with_session("08:34:00");
    desk.press(" ");
    while desk.current().is_some_and(|id| !id.contains("groups")) {
        desk.press("n");
    }
    let id = desk.current().unwrap();
    let before = desk.session().item(&id).unwrap().phases.clone();
    assert!(before.len() > 1);
    desk.press("e<Tab><Tab><End>; Gallery walk<Enter>");
    assert!(
        preview(&desk).contains("“Gallery walk” is no phase"),
        "{}",
        preview(&desk)
    );
    desk.press(" 7<Enter>");
    let after = desk.session().item(&id).unwrap().phases.clone();
    assert_eq!(after[..before.len()], before);
    let new = after.last().unwrap();
    assert_eq!((new.title.as_str(), new.minutes.get()), ("Gallery walk", 7));
    desk.press("u");
    assert_eq!(desk.session().item(&id).unwrap().phases, before);
}
