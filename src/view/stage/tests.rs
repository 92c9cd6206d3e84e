//! What the room sees, view by view and window by window.

use insta::assert_snapshot;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use serde_json::json;

use super::*;
use crate::app::settings::ThemeName;
use crate::app::tests::desk::Desk;
use crate::app::tests::rounds::at_the_report_back;
use crate::programme::Language;
use crate::view::picture;
use crate::view::theme::ColourDepth;

fn shown(desk: &Desk, columns: u16, rows: u16, gone: Option<&str>) -> Buffer {
    let area = Rect::new(0, 0, columns, rows);
    let mut buffer = Buffer::empty(area);
    let stage = desk.model.stage().unwrap();
    let scene = Scene {
        stage: &stage,
        now: &desk.now,
        texts: &Texts::load(Language::En),
        theme: &Theme::new(ThemeName::Dark, ColourDepth::TwoHundredFiftySix),
        stale: gone,
    };
    draw(scene, area, &mut buffer);
    buffer
}

fn text(desk: &Desk, columns: u16, rows: u16) -> String {
    picture::text(&shown(desk, columns, rows, None))
}

/// Group work in its phase of reporting back or before it.
fn at_group_work() -> Desk {
    let mut desk = Desk::with_session("08:34:00");
    desk.press(" ");
    for _ in 0..20 {
        if desk.current().is_some_and(|id| id.contains("groups")) {
            break;
        }
        desk.press("n");
    }
    desk.press("<wait:9m>");
    desk
}

const SIZES: [(u16, u16); 5] = [(40, 12), (80, 24), (160, 50), (300, 80), (60, 90)];

#[test]
fn the_timer_fills_every_window() {
    let desk = at_group_work();
    for (columns, rows) in SIZES {
        let text = text(&desk, columns, rows);
        let lit = text.lines().filter(|l| l.contains(['█', '▀'])).count();
        let share = if columns > 3 * rows { 3 } else { 5 };
        assert!(lit * share >= usize::from(rows), "{columns}×{rows}: {text}");
        assert_snapshot!(format!("timer_{columns}x{rows}"), text);
    }
}

#[test]
fn every_view_at_three_sizes() {
    let mut desk = at_group_work();
    desk.press("aWe count differently in school and care<C-t><Esc>aprivate<Esc>");
    desk.press("aThe figures are there, nobody owns them<C-t><Esc><wait:9>");
    desk.press("mBack at eleven sharp!<Enter>p");
    for (key, name) in [
        ("2", "programme"),
        ("3", "question"),
        ("4", "groups"),
        ("5", "notes"),
        ("7<Enter>p", "message"),
        ("8", "black"),
    ] {
        desk.press(key);
        if desk.model.layers.is_empty() {
            desk.press("p");
        }
        for (columns, rows) in [(40, 12), (80, 24), (160, 50)] {
            let text = text(&desk, columns, rows);
            assert!(!text.contains("private"), "{text}");
            assert_snapshot!(format!("{name}_{columns}x{rows}"), text);
        }
    }
}

#[test]
fn the_digits_warn_when_the_console_calls() {
    let theme = Theme::new(ThemeName::Dark, ColourDepth::TwoHundredFiftySix);
    let mut desk = Desk::with_session("08:30:00");
    // The welcome is a plain item of 20 minutes.
    desk.press(" ");
    for (wait, expected) in [
        ("<wait:959>", theme.digits),
        ("<wait:1>", theme.digits_warning),
        ("<wait:179>", theme.digits_warning),
        ("<wait:1>", theme.digits_last_warning),
        ("<wait:59>", theme.digits_last_warning),
        ("<wait:1>", theme.digits_over),
    ] {
        desk.press(wait);
        let stage = desk.model.stage().unwrap();
        let stage = Stage::read(&stage.write().unwrap()).unwrap();
        let scene = Scene {
            stage: &stage,
            now: &desk.now,
            texts: &Texts::load(Language::En),
            theme: &theme,
            stale: None,
        };
        let read = reading(&stage, &desk.now).unwrap();
        assert_eq!(timer::style(scene, read), expected, "{read:?}");
    }
}

#[test]
fn a_stage_from_before_there_were_warnings_is_shown_without() {
    let desk = at_group_work();
    let text = desk.model.stage().unwrap().write().unwrap();
    let mut json: serde_json::Value = serde_json::from_str(&text).unwrap();
    json["clock"].as_object_mut().unwrap().remove("warnings");
    let stage = Stage::read(&json.to_string()).unwrap();
    assert_eq!(stage.clock.unwrap().warnings.first_ms, None);
}

#[test]
fn lateness_is_not_shown_and_an_overrun_stands_at_nothing() {
    let mut desk = at_group_work();
    desk.press("<wait:90m>");
    let text = text(&desk, 80, 24);
    assert!(text.contains("The time is up"), "{text}");
    for word in ["late", "behind", "over", "+"] {
        assert!(!text.contains(word), "{text}");
    }
}

#[test]
fn a_stage_that_is_lost_is_still_seen() {
    let desk = at_group_work();
    let buffer = shown(&desk, 80, 24, Some("not up to date since 10:42"));
    let text = picture::text(&buffer);
    assert!(text.contains("not up to date since 10:42") && text.contains('█'));
}

#[test]
fn no_window_is_too_small() {
    let mut desk = at_group_work();
    desk.press("p");
    for key in [
        "0", "1", "2", "3", "4", "5", "6", "8", "g", "1", "2", "3", "4", "5",
    ] {
        desk.press(key);
        for (columns, rows) in [(0, 0), (1, 1), (2, 60), (200, 1), (10, 3), (7, 7)] {
            text(&desk, columns, rows);
        }
    }
}

/// The room's screen with all kinds of stakeholders in it.
fn with_stakeholders(count: usize) -> Desk {
    let mut desk = at_group_work();
    let levels = ["none", "small", "medium", "large"];
    let positions = ["high_support", "not_mobilised", "medium_opposition"];
    let all: Vec<_> = (0..count)
        .map(|n| {
            json!({
                "id": uuid::Uuid::from_u128(n as u128),
                "name": format!("{} {n}", ["School board", "Parents", "Head of finance"][n % 3]),
                "assessments": [{
                    "at": "2026-11-23T09:00:00+01:00",
                    "influence": if n % 7 == 6 { None } else { Some(levels[n % 4]) },
                    "interest": levels[n / 2 % 4],
                    "position": positions.get(n % 4),
                }],
            })
        })
        .collect();
    let mut session = desk.session().clone();
    session.stakeholders = serde_json::from_value(all.into()).unwrap();
    desk.open(session, None);
    desk.press("p6");
    desk
}

#[test]
fn stakeholders_stand_in_their_quadrants() {
    let mut desk = with_stakeholders(12);
    for names in ["numbers", "roles"] {
        for (columns, rows) in [(40, 12), (80, 24), (160, 50)] {
            let text = text(&desk, columns, rows);
            assert_snapshot!(format!("stakeholders_{names}_{columns}x{rows}"), text);
        }
        desk.press("n");
    }
    desk.press("n<Esc>4gLLw");
    assert_snapshot!("stakeholders_salience_160x50", text(&desk, 160, 50));
    let crowd = text(with_stakeholders(60).press("n"), 100, 30);
    assert_snapshot!("stakeholders_crowd_100x30", crowd);
    let crowded = text(&with_stakeholders(400), 80, 24);
    let hidden = crowded.matches('…').count();
    assert!(hidden >= 4 && crowded.contains("not assessed"), "{crowded}");
}

#[test]
fn large_letters_show_less_and_larger() {
    let mut desk = at_group_work();
    desk.press("aWe count differently<C-t><Esc>pg");
    for (key, name) in [
        ("1", "timer"),
        ("2", "programme"),
        ("4", "groups"),
        ("5", "notes"),
    ] {
        desk.press(key);
        for (columns, rows) in [(80, 24), (160, 50)] {
            let text = text(&desk, columns, rows);
            assert_snapshot!(format!("large_{name}_{columns}x{rows}"), text);
        }
    }
}

#[test]
fn what_comes_after_lunch_says_so_where_times_are_hidden() {
    let mut desk = at_group_work();
    desk.press("p2");
    assert!(text(&desk, 80, 24).contains("after lunch"));
    desk.press("x");
    assert!(!text(&desk, 80, 24).contains("after lunch"));
    desk.press("x1<Esc>");
    while desk.current().is_some_and(|id| !id.contains("lunch")) {
        desk.press("n");
    }
    assert!(text(&desk, 80, 24).contains("after lunch"));
}

#[test]
fn lateness_is_in_the_corner_when_the_room_may_know() {
    let mut desk = Desk::with_session("09:04:00");
    desk.press(" k");
    assert!(!text(&desk, 80, 24).contains("behind"));
    desk.press("pl");
    assert!(text(&desk, 80, 24).contains("34 min behind"));
}

#[test]
fn the_group_on_turn_has_the_room() {
    let mut desk = at_the_report_back();
    desk.press("<wait:60>");
    for (columns, rows) in [(40, 12), (80, 24), (160, 50)] {
        assert_snapshot!(format!("turn_{columns}x{rows}"), text(&desk, columns, rows));
    }
    desk.press("n<wait:10>");
    assert_snapshot!("changing_over_80x24", text(&desk, 80, 24));
    desk.press("<wait:20m>");
    let text = text(&desk, 80, 24);
    assert!(text.contains("The time is up"), "{text}");
    for word in ["late", "reserve", "over", "planned"] {
        assert!(!text.contains(word), "{text}");
    }
}
mod timers;
