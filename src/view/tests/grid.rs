//! The grid of stakeholders on the console.

use ratatui::style::Modifier;
use serde_json::json;
use uuid::Uuid;

use super::*;
use crate::app::tests::grid::with_three;

/// A grid with so many, most of them assessed on two days.
fn with_many(count: usize) -> Desk {
    let mut desk = Desk::with_session("09:10:00");
    let names = [
        "School board",
        "Parents in the north",
        "Head of finance",
        "Pupils with allergies",
        "Catering",
    ];
    let levels = ["none", "small", "medium", "large"];
    let positions = [
        "high_support",
        "not_mobilised",
        "medium_opposition",
        "low_support",
    ];
    let one = |n: usize| {
        let assessed = |day: &str, by: usize| {
            json!({
                "at": format!("2026-11-{day}T09:00:00+01:00"),
                "influence": levels[(n * 7 + n / 5 + by) % 4], "interest": levels[(n * 3 + n / 7) % 4],
                "affected": levels[n % 4], "legitimacy": levels[n / 2 % 4], "urgency": levels[n / 3 % 4],
                "position": positions.get(n % 5),
            })
        };
        let then = assessed("20", usize::from(n % 6 == 1));
        json!({
            "id": Uuid::from_u128(n as u128 + 1),
            "name": format!("{} {}", names[n % 5], n + 1),
            "sensitive": n % 11 == 8,
            "allies": if n.is_multiple_of(6) { vec![Uuid::from_u128(n as u128 + 3)] } else { Vec::new() },
            "assessments": if n % 9 == 4 { vec![] } else { vec![then, assessed("23", 0)] },
        })
    };
    let mut session = desk.session().clone();
    session.stakeholders = serde_json::from_value((0..count).map(one).collect()).unwrap();
    desk.open(session, None);
    desk.press("4g");
    desk
}

#[test]
fn the_grid_with_few_and_many_at_each_size() {
    for count in [3, 20, 60] {
        for (columns, rows) in [(60, 16), (80, 24), (100, 30), (160, 50)] {
            let text = text(&mut with_many(count), columns, rows);
            assert_snapshot!(format!("grid_{count}_{columns}x{rows}"), text);
        }
    }
    assert_snapshot!("grid_styled_80x24", styled(&mut with_many(20), 80, 24));
}

#[test]
fn the_other_lenses() {
    let mut desk = with_many(20);
    assert_snapshot!("grid_affected_100x30", text(desk.press("L"), 100, 30));
    desk.press("L");
    assert_snapshot!("grid_salience_60x16", text(&mut desk, 60, 16));
    assert_snapshot!("grid_salience_160x50", text(&mut desk, 160, 50));
}

#[test]
fn what_moved_and_who_holds_together() {
    let mut desk = with_many(20);
    assert_snapshot!("grid_moves_100x30", text(desk.press("D"), 100, 30));
    assert_snapshot!("grid_alliances_160x50", text(desk.press("DA"), 160, 50));
}

#[test]
fn a_move_shows_at_once() {
    let mut desk = with_three();
    desk.press("<Tab><Up>");
    let half = text(&mut desk, 80, 24);
    assert!(half.contains("Not placed yet · 1: Parents"), "{half}");
    desk.press("<Right><wait:9>");
    let shown = text(&mut desk, 80, 24);
    let expected = "Parents  Manage closely  influence medium, interest medium";
    assert!(shown.contains(expected), "{shown}");
    assert!(!shown.contains("Not placed"), "{shown}");
}

#[test]
fn the_grid_says_what_the_room_sees() {
    let mut desk = with_three();
    assert!(text(&mut desk, 80, 24).contains("The room sees: programme"));
    desk.press("w<wait:9>");
    let shown = text(&mut desk, 100, 30);
    let expected = "The room sees: the grid with numbers, 1 sensitive left out";
    assert!(shown.contains(expected), "{shown}");
    desk.press("pn<Esc>");
    assert!(text(&mut desk, 100, 30).contains("the grid with roles"));
}

#[test]
fn nobody_yet_says_what_to_press() {
    let mut desk = Desk::with_session("09:10:00");
    assert_snapshot!("grid_empty_80x24", text(desk.press("4g"), 80, 24));
}

#[test]
fn the_grid_in_the_other_languages() {
    for language in ["svenska", "dansk", "norsk"] {
        let mut desk = with_many(20);
        desk.press(&format!(":{language}<Enter><wait:9>"));
        assert_snapshot!(format!("grid_{language}"), text(&mut desk, 120, 36));
    }
}

/// Where a name is drawn last on the screen.
fn find(shown: &str, name: &str) -> (u16, u16) {
    let (y, line) = shown
        .lines()
        .enumerate()
        .filter(|(_, line)| line.contains(name))
        .last()
        .unwrap();
    let x = line[..line.rfind(name).unwrap()].chars().count();
    (u16::try_from(x).unwrap(), u16::try_from(y).unwrap())
}

#[test]
fn the_selected_one_stands_out_with_and_without_colours() {
    let mut desk = with_three();
    desk.tell(Message::Resized {
        columns: 160,
        rows: 50,
    });
    for depth in [
        ColourDepth::None,
        ColourDepth::Sixteen,
        ColourDepth::TwoHundredFiftySix,
    ] {
        let theme = Theme::new(desk.model.settings.theme, depth);
        let mut terminal = Terminal::new(TestBackend::new(160, 50)).unwrap();
        terminal
            .draw(|frame| draw(&desk.model, &theme, frame))
            .unwrap();
        let buffer = terminal.backend().buffer();
        let shown = picture::text(buffer);
        let style = |name: &str| buffer[find(&shown, name)].style();
        let (selected, other) = (style("School board"), style("Mayor"));
        assert_ne!(selected, other, "{depth:?}");
        if depth == ColourDepth::None {
            assert!(selected.add_modifier.contains(Modifier::REVERSED));
        }
    }
}

#[test]
fn the_mouse_selects_on_the_grid_and_in_the_list() {
    let mut desk = with_three();
    for (columns, rows) in [(100, 30), (160, 50)] {
        let shown = text(&mut desk, columns, rows);
        let (x, y) = find(&shown, "Mayor");
        let found = hit(&desk.model, x, y);
        assert_eq!(found, Some(Hit::Stakeholder(2)), "{shown}");
    }
    desk.tell(Message::Hit(Hit::Stakeholder(2)));
    let console = desk.model.console().unwrap();
    assert_eq!(console.selected_in_grid().unwrap().name, "Mayor");
}
