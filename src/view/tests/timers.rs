//! Timers on the console.

use super::*;

/// Two timers of one's own and a clock for each of three groups; one is over, one paused, one in the room's sight.
fn timed() -> Desk {
    let mut desk = under_way();
    let mut session = desk.session().clone();
    session.groups[1].place = "Room 12".into();
    desk.open(session, None);
    desk.press("t1<Tab>Pair talk<Enter><wait:12>t<Enter><wait:60>tg12<Enter>");
    desk.press("<wait:70>t<Up> <Up>w<Esc><wait:9>");
    desk
}

#[test]
fn the_strip_below_the_day() {
    assert_snapshot!("timers_day_80x24", styled(&mut timed(), 80, 24));
    assert_snapshot!("timers_day_60x16", text(&mut timed(), 60, 16));
    assert_snapshot!("timers_day_100x30", text(&mut timed(), 100, 30));
    let digits = |desk: &mut Desk| text(desk, 60, 16).matches('█').count();
    assert_eq!(
        digits(&mut timed()),
        digits(under_way().press("<wait:151>")),
        "as large as without"
    );
    let notes = text(timed().press("3"), 80, 24);
    assert!(notes.contains("◷ +1:"), "{notes}");
}

#[test]
fn in_a_full_header_the_day_goes_before_a_timer() {
    let mut desk = timed();
    desk.press("p9<Esc> <wait:9h>t<Enter><wait:9>");
    let shown = text(&mut desk, 60, 16);
    let tabs = shown.lines().nth(1).unwrap();
    assert!(
        tabs.starts_with(" 1 Day   2   3   4 ") && !tabs.contains('◷'),
        "{shown}"
    );
    let notes = text(desk.press("3"), 100, 30);
    assert!(notes.contains("◷ "), "{notes}");
}

#[test]
fn the_box_with_the_timers() {
    let mut desk = Desk::with_session("08:34:00");
    assert_snapshot!("timers_none_80x24", text(desk.press("t"), 80, 24));
    let mut desk = timed();
    desk.press("t");
    assert_snapshot!("timers_box_80x24", styled(&mut desk, 80, 24));
    desk.press("<Up><Up>");
    assert_snapshot!("timers_box_60x16", text(&mut desk, 60, 16));
    assert_snapshot!("timers_box_160x50", text(&mut desk, 160, 50));
    desk.press("<Esc>tg1 egg<Enter>");
    assert_snapshot!("timers_problem_60x16", text(&mut desk, 60, 16));
    let mut desk = timed();
    desk.press(":svenska<Enter><wait:9>t<Up>");
    assert_snapshot!("timers_svenska", text(&mut desk, 80, 24));
}

#[test]
fn many_timers_are_counted_where_they_have_no_room() {
    let mut desk = Desk::with_session("08:34:00");
    for _ in 0..14 {
        desk.press("t1<Tab>A name that is long<Enter><wait:5>");
    }
    let day = text(&mut desk, 80, 24);
    let strip = day.lines().nth(22).unwrap();
    assert!(strip.ends_with("+10"), "{day}");
    desk.press("t");
    for _ in 0..20 {
        let shown = text(desk.press("<Up>"), 60, 16);
        assert!(
            shown.contains("own length") || shown.contains('▸'),
            "{shown}"
        );
    }
}

#[test]
fn the_days_rows_are_found_above_the_strip() {
    let mut desk = timed();
    let shown = text(&mut desk, 80, 24);
    let row = shown
        .lines()
        .position(|line| line.contains("Coffee"))
        .unwrap();
    let found = hit(&desk.model, 10, u16::try_from(row).unwrap());
    assert_eq!(found, Some(Hit::Item(3)));
    assert_eq!(hit(&desk.model, 10, 22), None);
}
