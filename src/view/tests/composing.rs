//! Writing a programme, on screens of four sizes.

use insta::assert_snapshot;

use super::{styled, text};
use crate::app::start::SessionEntry;
use crate::app::tests::composing::{begun, half_written};
use crate::app::tests::desk::{Desk, at};
use crate::app::{Message, Screen};

#[test]
fn a_programme_that_is_being_written() {
    let mut desk = half_written();
    desk.press("<wait:9>");
    assert_snapshot!("compose_80x24", styled(&mut desk, 80, 24));
    assert_snapshot!("compose_60x16", text(&mut desk, 60, 16));
    assert_snapshot!("compose_100x30", text(&mut desk, 100, 30));
    assert_snapshot!("compose_160x50", text(&mut desk, 160, 50));
    desk.press("r");
    assert_snapshot!("compose_faults_80x24", text(&mut desk, 80, 24));
    desk.press("<Esc>:svenska<Enter><wait:9>");
    assert_snapshot!("compose_svenska", text(&mut desk, 80, 24));
    desk.press("?");
    assert_snapshot!("compose_keys_svenska", text(&mut desk, 100, 50));
}

#[test]
fn forms_and_formats() {
    let mut desk = begun();
    desk.press("i");
    assert_snapshot!("compose_programme_form", text(&mut desk, 80, 24));
    desk.press("<Esc>d<Tab>half past");
    assert_snapshot!("compose_day_form", text(&mut desk, 80, 24));
    desk.press("<Esc>g");
    assert_snapshot!("compose_formats_100x30", text(&mut desk, 100, 30));
    assert_snapshot!("compose_formats_60x16", text(&mut desk, 60, 16));
}

#[test]
fn a_translation_begins() {
    let mut desk = Desk::at_the_start_screen(at("2026-11-23T08:20:00"));
    desk.press("<Down>t");
    assert_snapshot!("compose_translate", text(&mut desk, 80, 24));
    desk.press("s<wait:9>Brobyggaren<Down>");
    assert_snapshot!("compose_texts", text(&mut desk, 80, 24));
    desk.press("<Enter><wait:9>");
    assert_snapshot!("compose_translating", text(&mut desk, 100, 30));
}

#[test]
fn a_programme_that_is_being_written_on_the_start_screen() {
    let mut desk = Desk::at_the_start_screen(at("2026-11-23T08:20:00"));
    let Screen::Start(start) = &desk.model.screen else {
        panic!()
    };
    let mut lists = start.lists.clone();
    lists.sessions = vec![SessionEntry {
        delete_by: None,
        path: "s.json".into(),
        title: "Health for all".into(),
        place: String::new(),
        programme: String::new(),
        composing: Some("health-for-all.en".into()),
        dates: vec!["2026-11-23".parse().unwrap()],
        problem: None,
        damage: None,
    }];
    desk.tell(Message::Listed(lists));
    assert_snapshot!("start_with_a_draft", text(&mut desk, 80, 24));
}
