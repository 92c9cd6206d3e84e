//! Modules, their questions and worksheets on the console.

use super::*;
use crate::app::tests::modules::rated;

const SIZES: [(u16, u16); 4] = [(60, 16), (80, 24), (100, 30), (160, 50)];

fn each_size(name: &str, desk: &mut Desk) {
    for (columns, rows) in SIZES {
        assert_snapshot!(
            format!("{name}_{columns}x{rows}"),
            text(desk, columns, rows)
        );
    }
}

/// The second question of the running module is before the room, and three groups have answered it.
fn asked() -> Desk {
    let mut desk = under_way();
    desk.press("1nnn<wait:9>2<Down><Enter>");
    desk.press("aWe count where people live, not where they work<S-Tab><Esc><wait:70>");
    desk.press("aThe figures by parents' education were never asked for, and nobody owns the question; we would have to ask for them ourselves<S-Tab><S-Tab><Esc><wait:70>");
    desk.press("aSchool health has them<S-Tab><Esc><wait:70>aWho decides?<A-3><C-q><C-q><C-q><Esc><wait:9>");
    desk
}

#[test]
fn a_module_with_its_questions() {
    each_size("module", &mut asked());
    assert_snapshot!("module_styled_80x24", styled(&mut asked(), 80, 24));
    let mut desk = asked();
    desk.press(":svenska<Enter><wait:9>");
    assert_snapshot!("module_svenska_80x24", text(&mut desk, 80, 24));
    assert_snapshot!("module_svenska_160x50", text(&mut desk, 160, 50));
}

#[test]
fn the_other_parts_of_a_module() {
    let mut desk = asked();
    desk.press("<Left><Left><Down><wait:9>");
    assert_snapshot!("theory_80x24", text(&mut desk, 80, 24));
    assert_snapshot!("theory_60x16", text(&mut desk, 60, 16));
    assert_snapshot!("theory_160x50", text(&mut desk, 160, 50));
    desk.press("<Right><Right><Right>");
    assert_snapshot!("worksheet_part_80x24", text(&mut desk, 80, 24));
    desk.press(
        "1aCall the school<A-7><C-f>Maria<C-f>2026-11-20<Esc>aRead it<A-8><Esc>2<Right><wait:9>",
    );
    assert_snapshot!("homework_80x24", styled(&mut desk, 80, 24));
}

/// Group A's first sheet half filled in, a choice in turn.
fn filling() -> Desk {
    let mut desk = under_way();
    desk.press("2wYoung people without work or studies at 20<Tab>By parents' education<Tab>");
    desk.press("14 % against 4 %, municipal follow-up, 2018<Tab>3<wait:9>");
    desk
}

#[test]
fn a_worksheet() {
    each_size("sheet", &mut filling());
    assert_snapshot!("sheet_styled_80x24", styled(&mut filling(), 80, 24));
    let mut desk = filling();
    desk.press("<Tab><Tab><Tab>Rules for who gets a summer");
    assert_snapshot!("sheet_typing_60x16", text(&mut desk, 60, 16));
    let cursor = screen(&mut desk, 80, 24).backend().cursor_position();
    assert!(cursor.x > 40 && cursor.y > 8, "{cursor}");
    desk.press("<Esc>:svenska<Enter><wait:9>");
    assert_snapshot!("sheet_svenska_80x24", text(&mut desk, 80, 24));
}

#[test]
fn long_texts_scales_and_what_is_no_date_on_a_worksheet() {
    let mut desk = under_way();
    desk.press("2]wThe board decides<Tab><Tab>Absence doubled,<Enter>and nobody knows why<Tab><Tab><Tab>4<Tab>soon<Tab><Esc><wait:9>");
    assert_snapshot!("sheet_odd_80x24", text(&mut desk, 80, 24));
    desk.press("<Up><Up><Up><Up><Up><Enter>");
    assert_snapshot!("sheet_long_80x24", text(&mut desk, 80, 24));
}

#[test]
fn what_is_not_among_the_choices_is_shown_with_a_mark() {
    let mut desk = under_way();
    let mut session = desk.session().clone();
    let sheet = serde_json::json!({
        "id": uuid::Uuid::from_u128(900), "module": "m1", "group": session.groups[0].id,
        "values": { "pattern": "spiral", "area": "traffic" },
    });
    session
        .worksheets
        .push(serde_json::from_value(sheet).unwrap());
    desk.open(session, None);
    desk.press("2w<Esc><Down><Down><Down><wait:9>");
    let shown = text(&mut desk, 80, 24);
    assert!(
        shown.contains("spiral") && shown.contains("traffic"),
        "{shown}"
    );
    assert_eq!(
        shown.matches("! not one of the choices").count(),
        2,
        "{shown}"
    );
}

#[test]
fn ratings_that_lie_apart() {
    let mut desk = under_way();
    let session = rated(&desk);
    desk.open(session, None);
    desk.press("2[[s<wait:9>");
    each_size("spread", &mut desk);
    desk.press(":svenska<Enter><wait:9>");
    assert_snapshot!("spread_svenska_80x24", text(&mut desk, 80, 24));
}

#[test]
fn ratings_of_persons_are_not_named() {
    let mut desk = under_way();
    let mut session = desk.session().clone();
    for (n, name) in ["Maria Berg", "Ola Ness"].into_iter().enumerate() {
        let person = uuid::Uuid::from_u128(700 + n as u128);
        session.people.push(
            serde_json::from_value(serde_json::json!({ "id": person, "name": name })).unwrap(),
        );
        session.worksheets.push(
            serde_json::from_value(serde_json::json!({
                "id": uuid::Uuid::from_u128(800 + n as u128), "module": "m3", "person": person,
                "values": { "networker": 2 + 2 * n },
            }))
            .unwrap(),
        );
    }
    desk.open(session, None);
    desk.press("2]]s");
    let shown = text(&mut desk, 100, 30);
    assert!(
        shown.contains("2 · 4") && shown.contains("spread 2–4, middle 2–4"),
        "{shown}"
    );
    assert!(
        !shown.contains("Maria") && !shown.contains("Ola"),
        "{shown}"
    );
}

#[test]
fn no_window_is_too_small_for_a_module() {
    for script in ["2", "2<Left>", "2<Right>", "2w", "2wx<Esc>", "2[[s"] {
        for (columns, rows) in [
            (60, 16),
            (61, 17),
            (119, 16),
            (120, 16),
            (400, 16),
            (60, 200),
        ] {
            let mut desk = under_way();
            let session = rated(&desk);
            desk.open(session, None);
            text(desk.press(script), columns, rows);
        }
    }
}
