//! The review, on screens of four sizes.

use insta::assert_snapshot;

use super::{styled, text};
use crate::app::Message;
use crate::app::tests::desk::Desk;
use crate::app::tests::review::{another_run, example, looking_back};

#[test]
fn everything_on_one_page() {
    let mut desk = looking_back(example());
    assert_snapshot!("review_80x24", styled(&mut desk, 80, 24));
    assert_snapshot!("review_160x50", styled(&mut desk, 160, 50));
    assert_snapshot!("review_60x16", text(&mut desk, 60, 16));
    assert_snapshot!("review_100x30", text(&mut desk, 100, 30));
    desk.press(":svenska<Enter><wait:9>");
    assert_snapshot!("review_svenska", text(&mut desk, 100, 30));
}

#[test]
fn what_was_said() {
    let mut desk = looking_back(example());
    desk.press("S<Home> <Down> ");
    assert_snapshot!("said_80x24", styled(&mut desk, 80, 24));
    assert_snapshot!("said_160x50", styled(&mut desk, 160, 50));
    assert_snapshot!("said_60x16", text(&mut desk, 60, 16));
    desk.press("#young");
    assert_snapshot!("said_tagging_80x24", styled(&mut desk, 80, 24));
    desk.press("<Esc><wait:9>ff");
    assert_snapshot!("said_with_a_tag", text(&mut desk, 100, 30));
}

#[test]
fn what_was_promised_in_the_review() {
    let mut desk = looking_back(example());
    desk.press("C");
    assert_snapshot!("review_promised_80x24", styled(&mut desk, 80, 24));
    assert_snapshot!("review_promised_160x50", styled(&mut desk, 160, 50));
}

#[test]
fn who_matters() {
    let mut desk = looking_back(example());
    desk.press("W");
    assert_snapshot!("matters_80x24", styled(&mut desk, 80, 24));
    assert_snapshot!("matters_160x50", styled(&mut desk, 160, 50));
}

#[test]
fn where_the_time_went() {
    let mut desk = looking_back(example());
    desk.press("T");
    assert_snapshot!("review_time_80x24", styled(&mut desk, 80, 24));
    assert_snapshot!("review_time_160x50", styled(&mut desk, 160, 50));
    assert_snapshot!("review_time_60x16", text(&mut desk, 60, 16));
    desk.press("<PgDn><PgDn>");
    assert_snapshot!("review_time_further_80x24", text(&mut desk, 80, 24));
    desk.press(":dansk<Enter><wait:9><Home>");
    assert_snapshot!("review_time_dansk", text(&mut desk, 160, 50));
}

#[test]
fn runs_beside_each_other() {
    let mut desk = looking_back(example());
    desk.press("R");
    assert_snapshot!("runs_reading", text(&mut desk, 60, 16));
    let programme = desk.session().programme.id.clone();
    let runs = vec![
        another_run(desk.session(), "2018-05-14"),
        another_run(&example(), "2017-05-15"),
    ];
    desk.tell(Message::RunsRead { programme, runs });
    assert_snapshot!("runs_80x24", styled(&mut desk, 80, 24));
    assert_snapshot!("runs_160x50", styled(&mut desk, 160, 50));
}

#[test]
fn a_session_of_which_there_is_nothing_yet() {
    let mut desk = Desk::with_session("08:20:00");
    desk.press("6");
    assert_snapshot!("review_of_nothing", text(&mut desk, 80, 24));
    desk.press("S");
    assert_snapshot!("said_nothing", text(&mut desk, 80, 24));
    desk.press("W");
    assert_snapshot!("matters_nobody", text(&mut desk, 60, 16));
    desk.press("T");
    assert_snapshot!("review_time_unknown", text(&mut desk, 80, 24));
}
