//! Timers on the room's screen.

use super::*;
use crate::stage::{left_ms, ms_to_next_change};

/// Clocks for three groups that the room sees, the last paused; nothing of the day runs.
fn parallel() -> Desk {
    let mut desk = Desk::with_session("08:20:00");
    let mut session = desk.session().clone();
    session.groups[1].place = "Room 12".into();
    desk.open(session, None);
    desk.press("tgw12<Enter><wait:70>t<Up> <Esc><wait:9>");
    desk
}

/// More of them, with names.
fn with_more(desk: &mut Desk, count: usize) {
    for _ in 0..count {
        desk.press("tw8<Enter>");
    }
}

#[test]
fn when_nothing_runs_they_fill_every_window() {
    let desk = parallel();
    for (columns, rows) in SIZES {
        let text = text(&desk, columns, rows);
        let lit = text.lines().filter(|l| l.contains(['█', '▀'])).count();
        assert!(lit * 6 >= usize::from(rows), "{columns}×{rows}: {text}");
        assert_snapshot!(format!("timers_{columns}x{rows}"), text);
    }
}

#[test]
fn below_the_clock_of_the_item() {
    let mut desk = at_group_work();
    desk.press("tgw12<Enter><wait:70>tw3<Tab>Pairs<Enter><wait:9>");
    for (columns, rows) in SIZES {
        let text = text(&desk, columns, rows);
        assert_snapshot!(format!("timers_below_{columns}x{rows}"), text);
    }
}

#[test]
fn two_to_eight_are_all_there() {
    for more in 0..=5 {
        let mut desk = parallel();
        with_more(&mut desk, more);
        desk.press("p9<Esc>");
        for (columns, rows) in SIZES {
            let text = text(&desk, columns, rows);
            for name in ["Group A", "Group B", "Group C"] {
                assert!(
                    text.contains(name) || rows >= 50,
                    "{columns}×{rows}: {text}"
                );
            }
        }
        if more == 5 {
            assert_snapshot!("timers_eight_80x24", text(&desk, 80, 24));
            assert_snapshot!("timers_eight_160x50", text(&desk, 160, 50));
        }
    }
}

#[test]
fn only_what_is_marked_is_seen_and_only_while_it_is_of_use() {
    let mut desk = Desk::with_session("08:20:00");
    desk.press("t<Tab>private<Enter>tw7<Tab>Pairs<Enter>");
    let stage = |desk: &Desk| desk.model.stage().unwrap();
    let seen = |desk: &Desk| {
        stage(desk)
            .timers
            .iter()
            .map(|t| t.label.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(seen(&desk), ["Pairs"]);
    assert_eq!(stage(&desk).view, View::Timer, "it is seen by itself");
    desk.press("p2");
    assert_eq!(
        stage(&desk).view,
        View::Programme,
        "unless another view is chosen"
    );
    desk.press("9");
    assert_eq!(stage(&desk).view, View::Timers);
    desk.press("b");
    assert_eq!(seen(&desk), Vec::<String>::new());
    desk.press("b<Esc>t<Up>w<Esc>");
    assert_eq!(seen(&desk), Vec::<String>::new());
    assert_eq!(
        stage(&desk).view,
        View::Programme,
        "nothing is there to be seen"
    );
    desk.press("t<Up>w<Esc><wait:8m>");
    assert_eq!(seen(&desk), ["Pairs"], "it is over");
    assert!(text(&desk, 40, 12).contains("Pairs"));
    desk.press("t<Up> <Esc>");
    assert_eq!(seen(&desk), Vec::<String>::new(), "stopped");
}

#[test]
fn the_room_counts_the_consoles_seconds_and_stands_when_all_are_over() {
    let mut desk = parallel();
    let stage = desk.model.stage().unwrap();
    for step in 0..400 {
        let now = desk.now.plus_ms(step * 1709);
        for (line, timer) in stage.timers.iter().zip(&desk.session().timers) {
            assert_eq!(left_ms(&line.clock, &now), timer.clock(&now).left_ms);
        }
    }
    let now = desk.now.plus_ms(300);
    assert_eq!(ms_to_next_change(&stage, &now), Some(700));
    assert_ne!(face(&stage, &now), face(&stage, &now.plus_ms(700)));
    assert_eq!(face(&stage, &now), face(&stage, &now.plus_ms(699)));
    desk.press("<wait:11m>");
    let stage = desk.model.stage().unwrap();
    assert_eq!(ms_to_next_change(&stage, &desk.now), None);
    assert_eq!(
        face(&stage, &desk.now),
        face(&stage, &desk.now.plus_ms(60_500))
    );
}

#[test]
fn no_window_is_too_small_for_timers() {
    let mut desk = parallel();
    with_more(&mut desk, 9);
    for script in ["", "p9<Esc>", " "] {
        desk.press(script);
        for (columns, rows) in [(0, 0), (1, 1), (2, 60), (200, 1), (10, 3), (7, 7), (3, 20)] {
            text(&desk, columns, rows);
        }
    }
}
