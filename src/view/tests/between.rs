//! What lies between the days, on screens of four sizes.

use insta::assert_snapshot;

use super::{styled, text};
use crate::app::tests::between::{desk_on_day_three, starter_package};
use crate::app::tests::desk::Desk;
use crate::programme::Language;

#[test]
fn what_was_promised() {
    let mut desk = desk_on_day_three();
    assert_snapshot!("promises_80x24", styled(&mut desk, 80, 24));
    assert_snapshot!("promises_60x16", text(&mut desk, 60, 16));
    assert_snapshot!("promises_100x30", text(&mut desk, 100, 30));
    assert_snapshot!("promises_160x50", text(&mut desk, 160, 50));
    desk.press(":svenska<Enter><wait:9>mm");
    assert_snapshot!("promises_svenska", text(&mut desk, 80, 24));
}

#[test]
fn commitments_for_good() {
    let mut desk = starter_package(Language::Sv);
    desk.press(":svenska<Enter><wait:9>h");
    assert_snapshot!("pledges_80x24", styled(&mut desk, 80, 24));
    desk.press("<Enter>Timmar per person");
    assert_snapshot!("pledges_writing_60x16", text(&mut desk, 60, 16));
}

#[test]
fn expectations_beside_what_came_of_them() {
    let mut desk = desk_on_day_three();
    desk.press("<Tab><Enter>Both came in January; she is no longer alone<Esc><wait:9>");
    assert_snapshot!("expectations_80x24", styled(&mut desk, 80, 24));
    assert_snapshot!("expectations_60x16", text(&mut desk, 60, 16));
    assert_snapshot!("expectations_100x30", text(&mut desk, 100, 30));
    assert_snapshot!("expectations_160x50", text(&mut desk, 160, 50));
    desk.press(":svenska<Enter><wait:9><Down><Enter>");
    assert_snapshot!("expectations_svenska", text(&mut desk, 80, 24));
}

#[test]
fn what_is_followed_up_with_each_participant() {
    let mut desk = desk_on_day_three();
    desk.press("<S-Tab>aCalled: the school answers in January. She would rather meet in person, and asks for the figures by area before that.<Esc>");
    desk.press("oSend her the figures<Esc><wait:9><Down>");
    assert_snapshot!("people_80x24", styled(&mut desk, 80, 24));
    assert_snapshot!("people_60x16", text(&mut desk, 60, 16));
    assert_snapshot!("people_100x30", text(&mut desk, 100, 30));
    assert_snapshot!("people_160x50", text(&mut desk, 160, 50));
    desk.press(":svenska<Enter><wait:9><Enter>");
    assert_snapshot!("person_editor_svenska", text(&mut desk, 80, 24));
    desk.press("<Esc><wait:9>3");
    assert_snapshot!("note_about_a_person", text(&mut desk, 100, 30));
}

#[test]
fn pages_with_nothing_on_them() {
    let mut desk = Desk::with_session("08:20:00");
    desk.press("h/nothing like it<Enter>");
    assert_snapshot!("promises_none_listed", text(&mut desk, 80, 24));
    desk.press("<Esc><Tab>");
    assert_snapshot!("expectations_none", text(&mut desk, 60, 16));
    desk.press("<Tab>");
    assert_snapshot!("people_none", text(&mut desk, 60, 16));
}

#[test]
fn the_day_says_what_is_open_before_it_starts() {
    let mut desk = desk_on_day_three();
    desk.press("<Esc>");
    assert_snapshot!("promises_before_the_day", text(&mut desk, 80, 24));
    assert_snapshot!("promises_before_the_day_60x16", text(&mut desk, 60, 16));
}
