//! Making a session of a programme that was run before.

use uuid::Uuid;

use super::desk::{Desk, at, session};
use crate::app::layer::Layer;
use crate::app::learning::Learning;
use crate::app::{Message, Screen};
use crate::programme::Minutes;
use crate::session::{PastItem, PastRun};

/// The start screen of someone who has run the core course twice: `(item, what it took)`.
pub(crate) fn run_before(items: &[(&str, &[i64])]) -> Desk {
    let now = at("2026-11-23T08:20:00");
    let programme = session(&now).programme;
    let runs = items.iter().map(|(_, took)| took.len()).max();
    let past = |run: usize| {
        let items = items.iter().filter_map(|(id, took)| {
            let has = |item: &crate::programme::Item| item.id == *id;
            let day = programme.days.iter().find(|day| day.items.iter().any(has));
            let day = day.unwrap();
            Some(PastItem {
                date: format!("2026-0{}-01", run + 1).parse().unwrap(),
                day: day.id.clone(),
                item: (*id).to_owned(),
                planned: day.items.iter().find(|item| has(item)).unwrap().minutes,
                seconds: took.get(run)? * 60,
            })
        });
        PastRun {
            session: Uuid::from_u128(run as u128),
            items: items.collect(),
        }
    };
    let mut desk = Desk::at_the_start_screen(now);
    desk.earlier = Some((0..runs.unwrap_or(0)).map(past).collect());
    desk
}

fn twice() -> Desk {
    run_before(&[
        ("d1-expectations", &[30, 31]),
        ("m2-groups", &[48, 50]),
        ("cx-day1", &[33]),
        ("m5-home", &[13, 14]),
    ])
}

fn learning(desk: &Desk) -> &Learning {
    match desk.model.layers.last() {
        Some(Layer::Learning(learning)) => learning,
        _ => panic!("what it took is not shown"),
    }
}

fn minutes(desk: &Desk, id: &str) -> u16 {
    desk.session().item(id).unwrap().minutes.get()
}

#[test]
fn nothing_is_changed_unless_it_is_ticked() {
    let mut desk = twice();
    desk.press("<Enter><Enter>");
    let offers: Vec<Option<u16>> = learning(&desk)
        .offers
        .iter()
        .map(|offer| offer.offer.map(Minutes::get))
        .collect();
    assert_eq!(offers, [Some(50), Some(35), Some(14)]);
    assert_eq!(learning(&desk).taken().count(), 0);
    for keys in ["<Enter>", " <Down> k"] {
        let mut desk = twice();
        desk.press("<Enter><Enter>").press(keys);
        assert_eq!(
            desk.session().programme,
            session(&desk.now).programme,
            "{keys}"
        );
    }
}

#[test]
fn what_is_ticked_becomes_the_length() {
    let mut desk = twice();
    desk.press("<Enter><Enter>a<Down> <Enter>");
    assert_eq!(minutes(&desk, "m2-groups"), 50);
    assert_eq!(minutes(&desk, "cx-day1"), 25, "ticked off again");
    assert_eq!(minutes(&desk, "m5-home"), 14);
    let mut desk = twice();
    desk.press("<Enter><Enter>aa<End> <PgUp> <Enter>");
    assert_eq!(minutes(&desk, "m2-groups"), 50);
    assert_eq!(minutes(&desk, "cx-day1"), 25);
    assert_eq!(minutes(&desk, "m5-home"), 14);
}

#[test]
fn the_days_end_follows_what_is_ticked() {
    let mut desk = twice();
    desk.press("<Enter><Enter>");
    let moved = |desk: &Desk, day| {
        let outcome = learning(desk).outcome(day).unwrap();
        outcome.after.minutes() - outcome.before.minutes()
    };
    let unchanged = (moved(&desk, 0), moved(&desk, 1));
    assert_eq!(unchanged, (0, 0));
    desk.press("a");
    assert_eq!((moved(&desk, 0), moved(&desk, 1)), (5, -6));
}

#[test]
fn escape_leads_back_to_the_form_which_remembers() {
    let mut desk = twice();
    desk.press("<Enter>X<Enter><Down> <Esc>");
    assert!(matches!(desk.model.layers.last(), Some(Layer::Form(_))));
    desk.press("<C-l><Enter>");
    assert_eq!(learning(&desk).ticked, [false, true, false]);
    desk.press("<Enter>");
    assert_eq!(desk.session().title, "X");
    assert_eq!(minutes(&desk, "cx-day1"), 35);
}

#[test]
fn the_checker_sees_the_new_lengths() {
    let mut desk = run_before(&[("m1-groups", &[90])]);
    desk.press("<Enter><Enter> <Enter>");
    let Some(Layer::Dialog(dialog)) = desk.model.layers.last() else {
        panic!("no faults");
    };
    assert!(
        dialog
            .body
            .iter()
            .any(|line| line.contains("lunch") || line.contains("Lunch"))
    );
    // Back to the form, and to what was ticked.
    desk.press("n<Enter>");
    assert_eq!(learning(&desk).ticked, [true]);
}

#[test]
fn without_a_lesson_nothing_is_asked() {
    for earlier in [&[][..], &[("m1-groups", &[61_i64][..])]] {
        let mut desk = run_before(earlier);
        desk.press("<Enter><Enter>");
        assert!(matches!(desk.model.screen, Screen::Console(_)));
    }
}

#[test]
fn a_form_that_is_sent_off_early_waits_and_keeps_what_is_typed() {
    let mut desk = twice();
    let runs = desk.earlier.take().unwrap();
    let programme = || "skl-strategic-competencies".to_owned();
    desk.press("<Enter><Enter> <Enter>");
    let waits = |desk: &Desk| match desk.model.layers.last() {
        Some(Layer::Form(form)) => form.is_waiting(),
        _ => false,
    };
    assert!(waits(&desk));
    let other = Message::LookedBack {
        programme: "another".to_owned(),
        runs: runs.clone(),
    };
    desk.tell(other);
    assert!(waits(&desk));
    desk.tell(Message::LookedBack {
        programme: programme(),
        runs: runs.clone(),
    });
    assert_eq!(minutes(&desk, "m2-groups"), 50, "the keys came after it");

    let mut desk = twice();
    desk.earlier = None;
    desk.press("<Enter><Enter><Esc>Y");
    assert!(!waits(&desk), "taken back");
    desk.tell(Message::LookedBack {
        programme: programme(),
        runs,
    });
    desk.press("<Enter>k");
    assert_eq!(desk.session().title, "Y");
}
