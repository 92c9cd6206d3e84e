//! Timers beside the programme: from keys to session.

use proptest::prelude::*;

use crate::app::layer::Layer;
use crate::app::tests::desk::Desk;
use crate::app::timers::{Focus, TimerBox};
use crate::session::{Session, Timer};
use crate::timetable::TimerState;

fn labels(desk: &Desk) -> Vec<&str> {
    let timers = desk.session().timers.iter();
    timers.map(|timer| timer.label.as_str()).collect()
}

/// Seconds left of the nth timer, and its state.
fn left(desk: &Desk, n: usize) -> (i64, TimerState) {
    let clock = desk.session().timers[n].clock(&desk.now);
    (clock.left_ms / 1000, clock.state)
}

fn open_box(desk: &Desk) -> &TimerBox {
    let Some(Layer::Timers(timers)) = desk.model.layers.last() else {
        panic!("no box")
    };
    timers
}

#[test]
fn two_keys_start_five_minutes_in_every_view() {
    for view in ["1", "3"] {
        let mut desk = Desk::with_session("08:34:00");
        desk.press(view).press("t<Enter>");
        assert!(desk.model.layers.is_empty());
        assert_eq!(desk.toast(), "Timer: 5 min");
        desk.press("<wait:70>");
        assert_eq!(left(&desk, 0), (230, TimerState::Running));
        assert!(!desk.session().timers[0].may_be_shown);
        assert!(desk.session().log.is_empty(), "the day has not begun by it");
        desk.press("u");
        assert_eq!(desk.session().timers, []);
        desk.press("<C-r>");
        assert_eq!(left(&desk, 0), (230, TimerState::Running));
    }
}

#[test]
fn after_a_crash_the_time_has_gone_on() {
    let mut desk = Desk::with_session("08:34:00");
    desk.press("t<Enter>t<Enter>t<Up> <Esc>");
    let found = desk.after_a_crash();
    desk.now = desk.now.plus_ms(100_000);
    desk.open(found, None);
    assert_eq!(left(&desk, 0), (200, TimerState::Running));
    assert_eq!(left(&desk, 1), (300, TimerState::Paused));
}

#[test]
fn a_length_is_chosen_or_typed_as_people_do() {
    for (keys, seconds) in [
        ("<Enter>", 300),
        ("<Right><Enter>", 600),
        ("<Right><Right><Left><Right><Enter>", 900),
        ("5<Enter>", 300),
        ("12<Enter>", 720),
        ("1h30<Enter>", 5400),
        ("1,5 t<Enter>", 5400),
        ("90s<Enter>", 90),
        ("45 sek.<Enter>", 45),
        ("-> 9<Enter>", 26 * 60),
        ("<Right><Right><Right>-> 08:34<BS>5<Enter>", 60),
        ("<Right><Right><Right>7<BS><BS><Enter>", 900),
        ("7<Tab>Pairs<Enter>", 420),
        ("<Tab><Tab>7<Enter>", 420),
    ] {
        let mut desk = Desk::with_session("08:34:00");
        desk.press("t").press(keys);
        let timers = &desk.session().timers;
        assert_eq!(timers.len(), 1, "{keys}");
        assert_eq!(timers[0].seconds, seconds, "{keys}");
    }
}

#[test]
fn what_is_no_length_is_said_and_stays_to_be_mended() {
    for typed in ["0", "25h", "1 egg", "-> 8:00", "->", "0s", "99999999999s"] {
        let mut desk = Desk::with_session("08:34:00");
        desk.press("t").press(typed).press("<Tab>Pairs<Enter>");
        assert!(open_box(&desk).problem.is_some(), "{typed}");
        assert_eq!(open_box(&desk).focus, Focus::Length);
        assert_eq!(open_box(&desk).own.text(), typed);
        desk.press("<C-u>3<Enter>");
        assert_eq!(labels(&desk), ["Pairs"]);
    }
}

#[test]
fn names_are_given_typed_and_in_the_rooms_language() {
    let mut desk = Desk::with_session("08:34:00");
    desk.press("t<Enter>t<Enter>t<Tab>Pairs<Enter>t<Tab><C-u>  <Enter>");
    assert_eq!(labels(&desk), ["Timer", "Timer 2", "Pairs", "Timer 3"]);
    desk.press(":svenska<Enter>t<Enter>");
    assert_eq!(labels(&desk)[4], "Timer 4", "the session is English");
    desk.press(&format!("t<Tab>{}<Enter>", "x".repeat(99)));
    assert_eq!(labels(&desk)[5].len(), 40);
}

#[test]
fn what_is_typed_in_a_field_is_no_command() {
    let mut desk = Desk::with_session("08:34:00");
    desk.press("t<Enter>t<Tab>wxgqr t+<Enter>");
    assert_eq!(labels(&desk), ["Timer", "wxgqr t+"]);
    assert_eq!(left(&desk, 0), (300, TimerState::Running));
    assert_eq!(desk.session().timers[1].group, None);
    assert!(!desk.session().timers[1].may_be_shown);
}

#[test]
fn a_timer_is_handled_with_one_key_each() {
    let mut desk = Desk::with_session("08:34:00");
    desk.press("t<Enter><wait:60>t<Up> <wait:60>");
    assert_eq!(left(&desk, 0), (240, TimerState::Paused));
    assert_eq!(desk.toast(), "", "gone after a while");
    assert_eq!(
        left(desk.press(" <wait:40>"), 0),
        (200, TimerState::Running)
    );
    assert_eq!(left(desk.press("+>-"), 0), (500, TimerState::Running));
    assert_eq!(left(desk.press("<LT><LT>"), 0), (0, TimerState::Running));
    assert_eq!(left(desk.press("-<wait:7>-"), 0), (-7, TimerState::Running));
    assert_eq!(left(desk.press("+"), 0), (60, TimerState::Running));
    assert_eq!(left(desk.press("w"), 0).0, 60);
    assert!(desk.session().timers[0].may_be_shown);
    assert!(!desk.press("w").session().timers[0].may_be_shown);
    assert_eq!(left(desk.press("<wait:61> "), 0), (-1, TimerState::Stopped));
    assert_eq!(left(desk.press("+"), 0), (-1, TimerState::Stopped));
    assert_eq!(left(desk.press(" "), 0), (300, TimerState::Running));
    assert_eq!(left(desk.press("<wait:9>r"), 0), (300, TimerState::Running));
    desk.press("x");
    assert_eq!(desk.session().timers, []);
    assert_eq!(open_box(&desk).focus, Focus::Length);
    desk.press("<Esc>u");
    assert_eq!(left(&desk, 0), (300, TimerState::Running));
}

/// The toasts that rang the bell, each with its second.
fn rung(desk: &mut Desk, seconds: i64) -> Vec<(i64, String)> {
    let mut all = Vec::new();
    for second in 1..=seconds {
        let bells = desk.bells;
        desk.press("<wait:1>");
        if desk.bells > bells {
            all.push((second, desk.toast().to_owned()));
        }
    }
    all
}

#[test]
fn its_end_is_called_once_and_those_of_parallel_clocks_together() {
    let mut desk = Desk::with_session("08:34:00");
    desk.press("t1<Tab>Pairs<Enter>tg2<Enter>t3<Enter>t<Up> <Esc>");
    let called = rung(&mut desk, 600);
    let called: Vec<_> = called
        .iter()
        .map(|(at, text)| (*at, text.as_str()))
        .collect();
    let groups = "Time is up: Group A, Group B, Group C";
    assert_eq!(called, [(60, "Time is up: Pairs"), (120, groups)]);
    assert!(desk.model.flash_until.is_none(), "long ago");
}

#[test]
fn what_a_key_takes_or_gives_is_not_called_and_what_slept_through_is() {
    let mut desk = Desk::with_session("08:34:00");
    desk.press("t<Enter>t<Up><lt><Esc><wait:5>");
    assert_eq!(desk.bells, 0, "the key said it");
    desk.press("t<Up>+<Esc>");
    desk.now = desk.now.plus_ms(20 * 60_000);
    desk.tell(crate::app::Message::Tick);
    assert_eq!((desk.bells, desk.toast()), (1, "Time is up: Timer"));
    desk.press("<wait:9>");
    assert_eq!(desk.bells, 1);
}

#[test]
fn an_item_that_ends_in_the_same_second_is_named_too() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press(" t20<Tab>Pairs<Enter><wait:20m>");
    let title = &desk.model.console().unwrap().item(0).unwrap().title;
    assert_eq!(
        desk.toast(),
        format!("Time is up: {title} · Time is up: Pairs")
    );
    assert_eq!(desk.bells, 3, "two warnings, and both ends with one bell");
}

#[test]
fn the_end_of_timers_can_be_switched_off() {
    let mut desk = Desk::with_session("08:34:00");
    desk.model.settings.signals.timer_end = false;
    desk.press("t1<Enter><wait:70>");
    assert_eq!((desk.bells, desk.toast()), (0, ""));
}

fn with_rooms() -> Desk {
    let mut desk = Desk::with_session("08:34:00");
    let mut session: Session = desk.session().clone();
    session.groups[1].place = "Room 12".into();
    desk.open(session, None);
    desk
}

#[test]
fn parallel_clocks_one_for_each_group() {
    let mut desk = with_rooms();
    desk.press("tg12<Enter>");
    assert_eq!(desk.toast(), "3 timers: 12 min each");
    let timers = &desk.session().timers;
    assert_eq!(labels(&desk), ["Group A", "Group B", "Group C"]);
    assert_eq!(timers[1].room.as_deref(), Some("Room 12"));
    assert_eq!(timers[0].room, None);
    let groups: Vec<_> = desk.session().groups.iter().map(|g| Some(g.id)).collect();
    assert_eq!(timers.iter().map(|t| t.group).collect::<Vec<_>>(), groups);
    assert!(
        timers
            .iter()
            .all(|t| t.together.is_some() && t.together == timers[0].together)
    );
    let states = |desk: &Desk| [0, 1, 2].map(|n| left(desk, n));
    // The last alone, then all of them.
    desk.press("<wait:60>t<Up> <wait:60>");
    let (paused, running) = (TimerState::Paused, TimerState::Running);
    assert_eq!(
        states(&desk),
        [(600, running), (600, running), (660, paused)]
    );
    desk.press("<Up><Up><Up> <wait:60>");
    assert_eq!(states(&desk), [(600, paused), (600, paused), (660, paused)]);
    desk.press(" <wait:60>+w");
    assert_eq!(
        states(&desk),
        [(600, running), (600, running), (660, running)]
    );
    assert!(desk.session().timers.iter().all(|timer| timer.may_be_shown));
    desk.press("x");
    assert_eq!(desk.session().timers, []);
    desk.press("<Esc>u");
    assert_eq!(labels(&desk), ["Group A", "Group B", "Group C"]);
    desk.press("uuuuuu");
    assert_eq!(
        desk.session().timers,
        [],
        "started as one, taken back as one"
    );
}

#[test]
fn two_rounds_of_parallel_clocks_are_two() {
    let mut desk = with_rooms();
    desk.press("tg<Enter>tg<Enter>t<Up><Up><Up><Up>x<Esc>");
    assert_eq!(labels(&desk).len(), 3);
}

#[test]
fn groups_that_share_a_room_share_its_clock() {
    let mut desk = Desk::with_session("08:34:00");
    let mut session = desk.session().clone();
    for (group, place) in session
        .groups
        .iter_mut()
        .zip(["Room 11", "Room 12", "Room 11"])
    {
        group.place = place.into();
    }
    desk.open(session, None);
    desk.press("tgg<Enter>");
    assert_eq!(labels(&desk), ["Room 11", "Room 12"]);
    assert!(
        desk.session()
            .timers
            .iter()
            .all(|t| t.group.is_none() && t.room.is_none())
    );
    desk.press("tggg<Enter>");
    assert_eq!(labels(&desk)[2..], ["Timer"], "and back to one");
}

#[test]
fn without_groups_there_is_nothing_parallel() {
    let mut desk = Desk::with_session("08:34:00");
    let mut session = desk.session().clone();
    session.groups.truncate(1);
    desk.open(session, None);
    desk.press("tg<Enter>");
    assert_eq!(labels(&desk), ["Timer"]);
}

#[test]
fn leaving_asks_while_a_timer_counts_down() {
    let mut desk = Desk::with_session("08:34:00");
    desk.press("t<Enter>q");
    assert!(!desk.quit && matches!(desk.model.layers.last(), Some(Layer::Dialog(_))));
    desk.press("<Esc><wait:5m>q");
    assert!(desk.quit, "its time is out");
}

#[test]
fn yesterdays_timers_are_out_of_the_way() {
    let mut desk = Desk::with_session("08:34:00");
    desk.press("t<Enter>t<Enter>t<Up> <Esc>");
    desk.now = desk.now.plus_ms(24 * 60 * 60 * 1000);
    desk.press("t");
    let rows = desk.model.console().unwrap().timer_rows(&desk.now).len();
    assert_eq!(rows, 1, "only the one that is paused");
    assert_eq!(open_box(&desk).name.text(), "Timer");
}

#[test]
fn who_only_looks_starts_none() {
    let mut desk = Desk::with_session("08:34:00");
    let session = desk.session().clone();
    desk.open(session, Some("pid 4711 on laptop".into()));
    desk.press("t<Enter>");
    assert_eq!(desk.session().timers, []);
}

#[test]
fn what_is_pasted_goes_into_a_field_or_nowhere() {
    use crate::app::Message;
    let mut desk = Desk::with_session("08:34:00");
    desk.press("t<Enter>t");
    desk.tell(Message::Paste("x10".into()));
    desk.press("<Up>");
    desk.tell(Message::Paste("xxx".into()));
    assert_eq!(labels(&desk), ["Timer"]);
    desk.press("<Tab><Tab>");
    desk.tell(Message::Paste("Pairs".into()));
    desk.press("<Enter>");
    assert_eq!(labels(&desk), ["Timer", "Pairs"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn whatever_keys_are_pressed_all_can_be_undone(keys in "(t|[+\\-rxwg5 ]|<Up>|<Down>|<Enter>|<Tab>|<wait:61>){0,24}") {
        let mut desk = Desk::with_session("08:34:00");
        desk.press(&keys).press("<Esc>");
        let wild = |timer: &Timer| timer.clock(&desk.now).length_ms < 0;
        prop_assert!(!desk.session().timers.iter().any(wild));
        // Keys outside the box do things to the day; what is asked then is closed.
        desk.press("<Esc><Esc>");
        let changes = desk.kept.len();
        desk.press(&"u".repeat(changes));
        prop_assert_eq!(&desk.session().timers, &Vec::new());
    }
}

#[test]
fn a_length_that_is_no_whole_minutes_is_said_exactly() {
    let mut desk = Desk::with_session("08:34:00");
    desk.press("t90s<Enter>");
    assert_eq!(desk.toast(), "Timer: 1:30");
}
