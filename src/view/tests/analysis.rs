//! The pages of the stakeholder analysis that say what it says.

use insta::assert_snapshot;

use super::{styled, text};
use crate::app::tests::analysis::worked_through;
use crate::app::tests::desk::Desk;

const SIZES: [(u16, u16); 4] = [(60, 16), (80, 24), (100, 30), (160, 50)];
const PAGES: [(&str, &str); 4] = [
    ("balance", "v"),
    ("strategy", "s"),
    ("plan", "c"),
    ("changed", "d"),
];

#[test]
fn the_pages_in_all_sizes() {
    for (name, key) in PAGES {
        for (columns, rows) in SIZES {
            let mut desk = worked_through();
            desk.press(key);
            let name = format!("{name}_{columns}x{rows}");
            assert_snapshot!(name, text(&mut desk, columns, rows));
        }
    }
}

#[test]
fn the_pages_with_their_colours() {
    for (name, key) in PAGES {
        let mut desk = worked_through();
        desk.press(key);
        assert_snapshot!(format!("{name}_styled"), styled(&mut desk, 80, 24));
    }
}

#[test]
fn the_pages_in_the_other_languages() {
    for language in ["svenska", "dansk", "norsk"] {
        for (name, key) in PAGES {
            let mut desk = worked_through();
            desk.press(&format!("{key}:{language}<Enter><wait:9>"));
            assert_snapshot!(format!("{name}_{language}"), text(&mut desk, 80, 24));
        }
    }
}

#[test]
fn the_pages_with_nothing_to_say() {
    for (name, key) in PAGES {
        let mut desk = Desk::with_session("09:10:00");
        desk.press(&format!("4{key}"));
        assert_snapshot!(format!("{name}_empty"), text(&mut desk, 80, 24));
    }
}

#[test]
fn a_line_is_edited_where_it_stands() {
    let mut desk = worked_through();
    desk.press("c<Down><Enter>");
    assert_snapshot!("plan_aim", text(&mut desk, 60, 16));
    desk.press("<Tab>, and more");
    assert_snapshot!("plan_message", text(&mut desk, 80, 24));
    desk.press("<Esc><End>");
    assert_snapshot!("plan_missing", text(&mut desk, 80, 24));
}

#[test]
fn a_strategy_is_written_where_it_stands() {
    let mut desk = worked_through();
    desk.press("s<Enter><Down><Enter>e<Enter>Meet her alone first.");
    assert_snapshot!("strategy_written", text(&mut desk, 80, 24));
}
