//! Late, and what the adviser does about it.

use super::desk::{Desk, session};
use crate::app::layer::Layer;
use crate::timetable::Countdown;
use crate::timetable::catch_up::RepairKind;

/// Half an hour late from the start.
fn late() -> Desk {
    let mut desk = Desk::with_session("09:00:00");
    desk.press(" k<wait:9>");
    desk
}

fn kinds(desk: &Desk) -> Vec<RepairKind> {
    match desk.model.layers.last() {
        Some(Layer::CatchUp(advised)) => advised.advice.repairs.iter().map(|r| r.kind).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn a_repair_is_one_change_that_undo_takes_back() {
    let mut desk = late();
    let before = desk.session().clone();
    let end = desk.standing().end_behind_seconds;
    assert!(end > 1500, "late by {end}");
    desk.press("r");
    assert_eq!(kinds(&desk).first(), Some(&RepairKind::Shorten));
    let kept = desk.kept.len();
    desk.press("<Enter>");
    assert!(desk.model.layers.is_empty());
    assert_eq!(desk.kept.len(), kept + 1, "one edit");
    assert!(desk.standing().end_behind_seconds < end);
    assert!(desk.toast().contains("items changed"), "{}", desk.toast());
    desk.press("u");
    assert_eq!(desk.session().log, before.log);
    assert_eq!(desk.session().programme, before.programme);
}

#[test]
fn a_number_takes_a_repair_and_the_end_can_be_moved() {
    let mut desk = late();
    desk.press("r");
    let kinds = kinds(&desk);
    let place = kinds
        .iter()
        .position(|k| *k == RepairKind::EndLater)
        .unwrap();
    let printed = desk.standing().planned.end;
    desk.press(&(place + 1).to_string());
    assert!(desk.standing().planned.end > printed);
    assert!(desk.standing().end_behind_seconds <= 0);
    assert_eq!(desk.after_a_crash(), *desk.session());
    desk.press("u");
    assert_eq!(desk.standing().planned.end, printed);
}

#[test]
fn escape_leaves_everything_and_other_keys_do_nothing() {
    let mut desk = late();
    let before = desk.session().clone();
    desk.press("r<Down><Up>n 9<wait:60><Esc>");
    assert!(desk.model.layers.is_empty());
    assert_eq!(*desk.session(), before);
}

#[test]
fn the_advice_goes_on_with_the_time() {
    let mut desk = late();
    desk.press("r<Down>");
    let selected = |desk: &Desk| match desk.model.layers.last() {
        Some(Layer::CatchUp(advised)) => (
            advised.advice.late[0].seconds,
            advised.advice.repairs[advised.selected].kind,
        ),
        _ => panic!("the adviser is open"),
    };
    let (late, kind) = selected(&desk);
    desk.press("<wait:40m>");
    let (later, still) = selected(&desk);
    assert!(later > late, "the item is over its time");
    assert_eq!(still, kind);
}

#[test]
fn on_time_there_is_nothing_and_a_reader_may_not_change_anything() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press(" r");
    assert!(desk.model.layers.is_empty());
    assert!(desk.toast().contains("on time"), "{}", desk.toast());
    let now = desk.now.clone();
    desk.open(session(&now), Some("pid 4711".into()));
    desk.press("r");
    assert!(matches!(desk.model.layers.last(), Some(Layer::Dialog(_))));
}

/// What the clock shows, in minutes, and what it counts down to.
fn clock(desk: &Desk) -> (i64, Countdown) {
    let console = desk.model.console().unwrap();
    let ms = console.left_ms(&desk.standing(), &desk.now).unwrap();
    (ms / 60_000, console.run().countdown)
}

#[test]
fn the_clock_counts_down_to_what_is_chosen() {
    let mut desk = Desk::with_session("08:40:00");
    // The welcome, 20 minutes from half past eight.
    desk.press(" k");
    assert_eq!(clock(&desk), (20, Countdown::FullLength));
    desk.press("c");
    assert_eq!(clock(&desk), (10, Countdown::EndItemOnTime));
    assert!(
        desk.toast().contains("end this item on time"),
        "{}",
        desk.toast()
    );
    desk.press("c");
    assert_eq!(clock(&desk), (10, Countdown::EndDayOnTime));
    assert_eq!(desk.after_a_crash(), *desk.session());
    desk.press("c");
    assert_eq!(clock(&desk), (20, Countdown::FullLength));
    desk.press("uu");
    assert_eq!(clock(&desk), (10, Countdown::EndItemOnTime));
    desk.press(":countdown-full<Enter>");
    assert_eq!(clock(&desk), (20, Countdown::FullLength));
}

#[test]
fn time_is_called_when_the_clock_says_so() {
    let mut desk = Desk::with_session("08:40:00");
    desk.press(" kc");
    desk.press("<wait:599>");
    assert_eq!(desk.bells, 2, "the warnings");
    desk.press("<wait:1>");
    assert_eq!(desk.bells, 3);
    assert!(desk.toast().contains("Time is up"), "{}", desk.toast());
    // To choose another clock ends nothing.
    desk.press("ccc<wait:5>");
    assert_eq!(desk.bells, 3);
}
