//! An invitation pasted on the start screen: what becomes of it, keeping it, letting it go.

use std::path::PathBuf;

use super::desk::{Desk, at};
use crate::app::invitation::{self, InvitationPage, Look};
use crate::app::layer::Layer;
use crate::app::start::{ProgrammeEntry, StartLists};
use crate::app::{Effect, Message};
use crate::programme::catalogue::{self, Heading};
use crate::programme::{ItemKind, Language, Programme};
use crate::store::{Keeping, KeptProgramme};

const DAY: &str =
    "Vores dag\n\n9.00-9.30 Velkomst\n9.30-10.15 Oplæg ved Bo Ek\n10.15-10.30 Pause\n";

fn desk() -> Desk {
    Desk::at_the_start_screen(at("2026-11-23T08:20:00"))
}

fn paste(desk: &mut Desk, text: &str) {
    desk.tell(Message::Paste(text.to_owned()));
}

fn page(desk: &Desk) -> Option<&InvitationPage> {
    match desk.model.layers.last() {
        Some(Layer::Invitation(page)) => Some(page),
        _ => None,
    }
}

fn programme(desk: &Desk) -> Option<&Programme> {
    page(desk)?.read.programme.as_ref()
}

fn looks(desk: &Desk) -> Vec<Look> {
    let rows = invitation::rows(&desk.model.texts, page(desk).unwrap(), desk.model.size.0);
    rows.into_iter().map(|row| row.look).collect()
}

fn press(desk: &mut Desk, key: &str) -> Vec<Effect> {
    let key = crate::app::key::Key::parse(key).unwrap();
    desk.model.update(Message::Key(key), &desk.now.clone())
}

#[test]
fn a_paste_becomes_a_programme_that_is_kept_on_enter() {
    let mut desk = desk();
    paste(&mut desk, DAY);
    assert_eq!(programme(&desk).unwrap().days[0].items.len(), 3);
    let mut effects = press(&mut desk, "Enter");
    let Some(Effect::KeepProgramme { programme, keeping }) = effects.pop() else {
        panic!("the programme is to be kept");
    };
    assert!(effects.is_empty());
    assert_eq!(keeping, Keeping::New);
    assert!(
        page(&desk).is_some(),
        "until it is kept it stays on the screen"
    );
    let own = Heading::of(serde_json::to_string(&programme).unwrap()).unwrap();
    let headings = std::iter::once(own).chain(catalogue::headings().iter().cloned());
    let kept = KeptProgramme {
        path: PathBuf::from("vores-dag.da.json"),
        programme: *programme,
    };
    let lists = StartLists {
        today: desk.now.at.date_naive(),
        sessions: Vec::new(),
        programmes: ProgrammeEntry::gather(headings),
    };
    desk.tell(Message::ProgrammeKept {
        kept: Box::new(kept),
        lists: Some(lists),
    });
    assert!(desk.model.layers.is_empty());
    assert!(desk.toast().contains("Vores dag"), "{}", desk.toast());
    desk.press("<Enter>");
    let Some(Layer::Form(form)) = desk.model.layers.last() else {
        panic!("Enter makes a session of it");
    };
    let rows = format!("{:?}", form.purpose);
    assert!(rows.contains("Vores dag"), "{rows}");
}

#[test]
fn escape_keeps_nothing_and_says_so() {
    let mut desk = desk();
    paste(&mut desk, DAY);
    assert!(press(&mut desk, "Esc").is_empty());
    assert!(desk.model.layers.is_empty());
    assert!(
        desk.toast().contains("Nothing was kept"),
        "{}",
        desk.toast()
    );
    desk.press("i<Esc>");
    assert!(
        !desk.toast().contains("Nothing was kept"),
        "nothing was there"
    );
}

#[test]
fn the_key_says_what_to_paste_and_a_programme_can_come_in_parts() {
    let mut desk = desk();
    desk.press("i");
    assert!(page(&desk).unwrap().is_empty());
    assert!(
        press(&mut desk, "Enter").is_empty(),
        "there is nothing to keep"
    );
    paste(&mut desk, "9.00-9.30 Velkomst");
    paste(&mut desk, "9.30-10.15 Oplæg");
    assert_eq!(programme(&desk).unwrap().days[0].items.len(), 2);
}

#[test]
fn another_language_reads_it_anew() {
    let mut desk = desk();
    paste(
        &mut desk,
        "12:00–12:30 Frokost\n12:30–13:00 Gruppearbeid\n13:00–13:30 Oppsummering\n",
    );
    let kind = |desk: &Desk| programme(desk).unwrap().days[0].items[0].kind;
    assert_eq!(page(&desk).unwrap().read.language, Language::Nb);
    assert_eq!(kind(&desk), ItemKind::Break);
    while page(&desk).unwrap().read.language != Language::Da {
        press(&mut desk, "Ctrl+L");
    }
    assert_eq!(kind(&desk), ItemKind::Lunch);
}

#[test]
fn nothing_recognised_is_said_and_cannot_be_kept() {
    let mut desk = desk();
    paste(&mut desk, "Kære alle\nVi glæder os til at se jer.");
    assert!(programme(&desk).is_none());
    assert!(press(&mut desk, "Enter").is_empty());
    let rows = invitation::rows(&desk.model.texts, page(&desk).unwrap(), 80);
    assert_eq!(rows[0].look, Look::Heading);
    assert!(rows[0].left.contains("No line"), "{:?}", rows[0]);
    assert!(rows[1].left.contains("looked for"), "{:?}", rows[1]);
}

#[test]
fn what_is_unsure_and_what_does_not_fit_is_shown() {
    let mut desk = desk();
    paste(&mut desk, "10:00–11:00 A\n10:30–11:30 B\n11:30 C\n");
    let doubts = looks(&desk)
        .iter()
        .filter(|look| **look == Look::Doubt)
        .count();
    assert!(doubts >= 2, "no end of C, and A and B clash");
}

#[test]
fn the_page_scrolls_to_its_end_and_no_further() {
    let mut desk = desk();
    paste(&mut desk, &"10:00–10:05 Noe\n".repeat(60));
    desk.press("<End>");
    let end = page(&desk).unwrap().scroll;
    assert!(end > 40);
    desk.press("<Down>");
    assert_eq!(page(&desk).unwrap().scroll, end);
    desk.press("<Home>");
    assert_eq!(page(&desk).unwrap().scroll, 0);
}

#[test]
fn a_text_beyond_measure_is_refused_in_words() {
    let mut desk = desk();
    paste(
        &mut desk,
        &"x".repeat(crate::programme::invitation::LARGEST + 1),
    );
    assert!(desk.model.layers.is_empty());
    assert!(desk.toast().contains("too large"), "{}", desk.toast());
}

#[test]
fn a_paste_in_a_session_is_none() {
    let mut desk = Desk::with_session("08:20:00");
    paste(&mut desk, DAY);
    assert!(desk.model.layers.is_empty());
}
