//! Running the day.

use super::desk::{Desk, at};
use crate::app::Message;
use crate::app::layer::Layer;
use crate::timetable::{DayState, ItemState};

#[test]
fn a_day_near_its_printed_start_begins_at_one_key() {
    let mut desk = Desk::with_session("08:31:00");
    desk.press(" ");
    assert_eq!(desk.standing().state, DayState::Running);
    assert_eq!(desk.session().log.len(), 2);
}

#[test]
fn a_day_far_from_its_printed_start_asks_and_moves_the_day_on_enter() {
    let mut desk = Desk::with_session("19:00:00");
    desk.press(" ");
    assert!(matches!(desk.model.layers.last(), Some(Layer::Dialog(_))));
    assert_eq!(desk.standing().state, DayState::NotStarted);
    desk.press("<Enter>");
    assert_eq!(desk.standing().state, DayState::Running);
    assert_eq!(desk.session().days[0].shift_minutes, 630);
    assert_eq!(desk.standing().behind_seconds, 0);
}

#[test]
fn the_printed_times_can_be_kept_and_a_day_made_for_another_date_is_run_today() {
    let mut desk = Desk::with_session("08:30:00");
    desk.now = at("2026-11-25T08:50:00");
    desk.press(" k");
    assert_eq!(desk.session().days[0].date.to_string(), "2026-11-25");
    assert_eq!(desk.session().days[0].shift_minutes, 0);
    assert_eq!(desk.standing().behind_seconds, 20 * 60);
}

#[test]
fn the_times_that_are_kept_are_those_to_which_the_day_was_moved_before() {
    let mut desk = Desk::with_session("09:30:00");
    let mut session = desk.session().clone();
    session.days[0].shift_minutes = 35;
    desk.open(session, None);
    desk.press(" k");
    assert_eq!(desk.session().days[0].shift_minutes, 35);
    assert_eq!(desk.standing().behind_seconds, 25 * 60);
}

#[test]
fn within_half_an_hour_enter_keeps_the_printed_times() {
    let mut desk = Desk::with_session("08:45:00");
    desk.press(" <Enter>");
    assert_eq!(desk.session().days[0].shift_minutes, 0);
}

#[test]
fn one_key_goes_on_and_another_goes_back() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press(" <wait:20m>");
    let first = desk.current();
    desk.press("n");
    let second = desk.current();
    assert_ne!(first, second);
    assert_eq!(desk.standing().items[0].state, ItemState::Done);
    desk.press("<wait:30><PgUp>");
    assert_eq!(desk.current(), first);
    assert_eq!(desk.standing().items[0].elapsed_ms, 20 * 60_000);
}

#[test]
fn pause_and_resume_are_the_same_key() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press(" <wait:60> <wait:120>");
    assert_eq!(desk.standing().state, DayState::Paused);
    assert_eq!(desk.standing().clock.unwrap().elapsed_ms, 60_000);
    desk.press(" <wait:10>");
    assert_eq!(desk.standing().clock.unwrap().elapsed_ms, 70_000);
}

#[test]
fn minutes_are_given_and_taken() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press(" ++>-<lt>");
    let planned = desk
        .model
        .console()
        .unwrap()
        .item(0)
        .unwrap()
        .minutes
        .seconds();
    assert_eq!(desk.standing().items[0].length_seconds, planned + 60);
}

#[test]
fn the_next_item_is_skipped_and_taken_back_by_one_key() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press(" s");
    assert_eq!(desk.standing().items[1].state, ItemState::Skipped);
    desk.press("<Down>s");
    assert_eq!(desk.standing().items[1].state, ItemState::Pending);
    desk.press("<Esc><Up>s");
    assert!(desk.toast().contains("already begun"), "{}", desk.toast());
}

#[test]
fn what_runs_can_be_left_for_any_item() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press(" <wait:60><Down><Down><Down>g");
    assert_eq!(desk.standing().current, Some(3));
    assert_eq!(desk.standing().items[1].state, ItemState::PassedOver);
}

#[test]
fn every_change_is_undone_and_done_again() {
    let mut desk = Desk::with_session("08:30:00");
    let mut states = vec![desk.session().clone()];
    for keys in [" ", "<wait:5>+", "n", "s", " ", " ", "<PgUp>", ">"] {
        desk.press(keys);
        states.push(desk.session().clone());
    }
    let alike = |a: &crate::session::Session, b: &crate::session::Session| {
        let mut a = a.clone();
        a.revision = b.revision;
        assert_eq!(a, *b);
    };
    for state in states.iter().rev().skip(1) {
        desk.press("u");
        alike(state, desk.session());
    }
    desk.press("u");
    assert_eq!(desk.toast(), "Nothing to undo");
    for state in &states[1..] {
        desk.press("<C-r>");
        alike(state, desk.session());
    }
}

#[test]
fn the_last_item_ends_the_day_and_back_opens_it_again() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press(" ");
    let items = desk.standing().items.len();
    desk.press(&"n".repeat(items));
    assert_eq!(desk.standing().state, DayState::Ended);
    desk.press("n");
    assert!(desk.toast().starts_with("The day has ended"));
    desk.press("<PgUp>");
    assert_eq!(desk.standing().state, DayState::Running);
    assert_eq!(desk.standing().current, Some(items - 1));
}

#[test]
fn a_phase_that_ends_rings_once_and_says_what_comes() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press(" n<wait:2m>");
    assert_eq!((desk.bells, desk.toast()), (1, "1 min left: How it works"));
    desk.press("<wait:60>");
    assert_eq!(desk.bells, 2);
    assert_eq!(
        desk.toast(),
        "How it works is over. Now: Write your goal, 5 min"
    );
    desk.press("<wait:60>");
    assert_eq!(desk.bells, 2);
    assert!(desk.model.flash_until.is_none());
}

#[test]
fn a_laptop_that_slept_says_so_and_the_time_is_counted() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press(" <wait:60>");
    desk.now = desk.now.plus_ms(12 * 60_000 + 4_000);
    desk.tell(Message::Tick);
    assert!(desk.toast().contains("12 min"), "{}", desk.toast());
    assert_eq!(
        desk.standing().clock.unwrap().elapsed_ms,
        13 * 60_000 + 4_000
    );
}

#[test]
fn a_clock_that_is_set_back_changes_no_time_left() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press(" <wait:5m>");
    let left = desk.standing().clock.unwrap().left_ms;
    desk.now.at -= chrono::TimeDelta::hours(1);
    desk.tell(Message::Tick);
    assert!(desk.toast().contains("clock was set"), "{}", desk.toast());
    assert_eq!(desk.standing().clock.unwrap().left_ms, left);
}

#[test]
fn leaving_while_an_item_runs_asks_and_leaving_a_quiet_day_does_not() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press(" q");
    assert!(!desk.quit);
    desk.press("<Enter>");
    assert!(!desk.quit && desk.model.layers.is_empty());
    desk.press("ql");
    assert!(desk.quit);
    let mut quiet = Desk::with_session("08:30:00");
    quiet.press("q");
    assert!(quiet.quit);
}

#[test]
fn a_session_that_another_console_holds_is_only_looked_at() {
    let mut desk = Desk::with_session("08:30:00");
    let session = desk.session().clone();
    desk.open(session.clone(), Some("pid 7".into()));
    desk.press(" <Enter>nsa+u");
    assert_eq!(*desk.session(), session);
    assert!(desk.kept.is_empty());
}

#[test]
fn a_session_of_the_norwegian_day_is_made_only_after_its_faults_were_shown() {
    let mut desk = Desk::at_the_start_screen(at("2026-11-23T09:55:00"));
    desk.press("<Down><Down><Down><Down><Enter><C-l><Enter>");
    let Some(Layer::Dialog(dialog)) = desk.model.layers.last() else {
        panic!("no findings")
    };
    assert!(dialog.title.contains('3'), "{}", dialog.title);
    desk.press("a");
    let Some(Layer::Dialog(dialog)) = desk.model.layers.last() else {
        panic!("no findings left")
    };
    let keys: String = dialog
        .choices
        .iter()
        .filter_map(|choice| choice.key)
        .collect();
    assert_eq!(keys, "ghikn", "the letters of repairs mean what they meant");
    desk.press("<Enter>");
    let items = &desk.session().programme.days[0].items;
    let introduction = items
        .iter()
        .find(|item| item.minutes.get() == 15 && item.starts.is_some_and(|s| s.minutes() == 660));
    assert!(
        introduction.is_some(),
        "repair A moves the introduction to 11:00"
    );
    let mut as_printed = Desk::at_the_start_screen(at("2026-11-23T09:55:00"));
    as_printed.press("<End><Enter><Enter><Enter>");
    assert!(
        as_printed.session().programme.days[0]
            .items
            .iter()
            .any(|item| item.starts.is_some_and(|s| s.minutes() == 720))
    );
}

#[test]
fn the_next_morning_opens_in_its_own_day() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press(" n");
    let mut session = desk.session().clone();
    let next = session.days[0].date.succ_opt().unwrap();
    session.days[1].date = next;
    desk.now = desk.now.plus_ms(24 * 3_600_000);
    desk.open(session.clone(), None);
    assert_eq!(desk.model.console().unwrap().day, 1);
    session.days[1].date = next.succ_opt().unwrap();
    desk.open(session, None);
    assert_eq!(
        desk.model.console().unwrap().day,
        0,
        "what runs comes first on a day without a date"
    );
}

#[test]
fn a_session_that_another_works_in_is_followed() {
    let mut desk = Desk::with_session("08:30:00");
    let before = desk.session().clone();
    desk.press(" aNew<Esc>");
    let after = desk.session().clone();
    desk.open(before, Some("held".to_owned()));
    assert_eq!(desk.current(), None);
    desk.tell(Message::Followed(Box::new(after)));
    assert!(desk.current().is_some());
    assert_eq!(desk.last_note().text, "New");
}
