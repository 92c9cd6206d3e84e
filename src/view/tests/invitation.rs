//! The page with an invitation's text and what was made of it.

use insta::assert_snapshot;

use super::{styled, text};
use crate::app::Message;
use crate::app::tests::desk::{Desk, at};

const NORSK: &str = include_str!("../../programme/invitation/samples/norsk.txt");
const SVENSKA: &str = include_str!("../../programme/invitation/samples/svenska.txt");
const DANSK: &str = include_str!("../../programme/invitation/samples/dansk.txt");

fn pasted(language: &str, pasted: &str) -> Desk {
    let mut desk = Desk::at_the_start_screen(at("2026-11-23T08:20:00"));
    desk.press(&format!(":{language}<Enter>"));
    desk.tell(Message::Paste(pasted.to_owned()));
    desk
}

#[test]
fn an_invitation() {
    let mut desk = pasted("norsk", NORSK);
    assert_snapshot!("invitation_80x24", styled(&mut desk, 80, 24));
    assert_snapshot!("invitation_100x30", text(&mut desk, 100, 30));
    assert_snapshot!("invitation_160x50", text(&mut desk, 160, 50));
    assert_snapshot!("invitation_60x16", text(&mut desk, 60, 16));
    desk.press("<End>");
    assert_snapshot!("invitation_findings_80x24", text(&mut desk, 80, 24));
}

#[test]
fn invitations_in_other_languages() {
    assert_snapshot!(
        "invitation_svenska",
        text(&mut pasted("svenska", SVENSKA), 80, 24)
    );
    assert_snapshot!(
        "invitation_dansk",
        text(&mut pasted("dansk", DANSK), 80, 24)
    );
}

#[test]
fn an_invitation_in_which_nothing_is_recognised() {
    let mut desk = pasted("english", "Dear all,\nwe look forward to seeing you.\n");
    assert_snapshot!("invitation_nothing", text(&mut desk, 80, 24));
    desk.press("<Esc>i");
    assert_snapshot!("invitation_empty", text(&mut desk, 80, 24));
}
