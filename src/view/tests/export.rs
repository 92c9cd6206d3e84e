//! The box in which a document is made.

use super::*;
use crate::app::tests::between::on_day_three;

fn boxed(keys: &str) -> Desk {
    let mut desk = Desk::at_the_start_screen(at("2026-12-21T08:20:00"));
    desk.open(on_day_three(), None);
    desk.press("<Esc>6x").press(keys);
    desk
}

#[test]
fn what_goes_in_and_what_is_left_out() {
    for (columns, rows) in [(60, 16), (80, 24), (160, 50)] {
        let name = format!("export_{columns}x{rows}");
        assert_snapshot!(name, text(&mut boxed(""), columns, rows));
    }
    assert_snapshot!(
        "export_styled_80x24",
        styled(&mut boxed("<Down><Down>"), 80, 24)
    );
}

#[test]
fn a_table_takes_less_and_what_is_private_is_said() {
    let mut desk = boxed("<Right><Right><Right><Up><Up><Up><Up> <Up>");
    assert_snapshot!("export_notes_80x24", text(&mut desk, 80, 24));
    let mut desk = boxed("");
    desk.press("<Esc>:svenska<Enter><wait:9>x");
    assert_snapshot!("export_svenska_60x16", text(&mut desk, 60, 16));
}
