//! Catching notes.

use super::desk::Desk;
use crate::app::Message;
use crate::app::layer::Layer;
use crate::session::{NoteKind, NoteState};

#[test]
fn a_note_knows_where_it_was_made() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press(" n<wait:4m>aWe count differently<Esc>");
    let note = desk.last_note();
    assert_eq!(note.text, "We count differently");
    assert_eq!(note.kind, NoteKind::Reflection);
    assert_eq!(note.day.as_deref(), Some("day-1"));
    let item = desk.session().item(note.item.as_deref().unwrap()).unwrap();
    assert_eq!(note.module, item.module);
    assert_eq!(note.phase.as_deref(), Some(item.phases[1].id.as_str()));
    assert_eq!(note.created, desk.now.at);
    assert!(!note.may_be_shown);
    assert!(desk.session().drafts.is_empty());
}

#[test]
fn each_letter_is_kept_before_it_is_seen_and_comes_back_after_a_crash() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press("aÅ 👩‍👩‍👧 e\u{301}");
    let crashed = desk.after_a_crash();
    assert_eq!(crashed.drafts[0].text, "Å 👩‍👩‍👧 e\u{301}");
    let mut again = Desk::with_session("09:00:00");
    again.open(crashed, None);
    assert!(matches!(again.model.layers.last(), Some(Layer::Capture(_))));
    again.press("<BS>!<Esc>");
    assert_eq!(
        again.last_note().text,
        "Å 👩‍👩‍👧 !",
        "a letter with its accent is one"
    );
    assert!(again.session().drafts.is_empty());
}

#[test]
fn the_short_fields_come_back_after_a_crash_too() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press("aCall the school<Tab><Tab><Tab><Tab><Tab><C-f>The strategist<C-f>1/12<C-f>school");
    let mut again = Desk::with_session("09:00:00");
    again.open(desk.after_a_crash(), None);
    again.press("<Esc>");
    let note = again.last_note();
    assert_eq!(note.kind, NoteKind::Action);
    assert_eq!(note.responsible.as_deref(), Some("The strategist"));
    assert_eq!(note.due.unwrap().to_string(), "2026-12-01");
    assert_eq!(note.tags, ["school"]);
    assert_eq!(note.state, Some(NoteState::Open));
}

#[test]
fn a_due_date_that_is_no_date_stays_in_the_text() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press("aCall<Tab><Tab><Tab><Tab><Tab><C-f><C-f>before summer<Esc>");
    assert_eq!(desk.last_note().text, "Call (before summer)");
    assert_eq!(desk.last_note().due, None);
    assert!(desk.toast().contains("before summer"));
}

#[test]
fn the_parking_lot_is_one_key_away() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press(" lWho pays?<Esc>");
    assert_eq!(desk.last_note().kind, NoteKind::ParkingLot);
}

#[test]
fn kind_group_and_showing_are_changed_while_typing() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press(" aB says<Tab><S-Tab><S-Tab><C-t><Esc>");
    let note = desk.last_note();
    assert_eq!(note.kind, NoteKind::Idea);
    assert_eq!(
        desk.session()
            .groups
            .iter()
            .find(|g| Some(g.id) == note.group)
            .unwrap()
            .name,
        "B"
    );
    assert!(note.may_be_shown);
}

#[test]
fn a_note_left_empty_is_no_note() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press("a  <Esc>");
    assert!(desk.session().notes.is_empty() && desk.session().drafts.is_empty());
}

#[test]
fn typing_is_undone_within_the_note() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press("aone two<C-z><C-y><C-a><C-x>");
    assert_eq!(desk.copied, ["one two"]);
    desk.press("<C-z><Esc>");
    assert_eq!(desk.last_note().text, "one two");
}

#[test]
fn a_large_paste_is_taken_whole_and_never_as_commands() {
    let mut desk = Desk::with_session("08:30:00");
    desk.tell(Message::Paste("nnnq".into()));
    assert_eq!(desk.session().log, []);
    assert!(!desk.quit);
    let text = "På många håll är vi överens.\n".repeat(3500);
    desk.press("a");
    desk.tell(Message::Paste(text.replace('\n', "\r\n")));
    desk.press("<Esc>");
    assert_eq!(desk.last_note().text, text.trim_end());
}

#[test]
fn control_characters_are_shown_not_obeyed() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press("a");
    desk.tell(Message::Paste("red \u{1b}[31m".into()));
    desk.press("<Esc>");
    assert_eq!(desk.last_note().text, "red ␛[31m");
}

#[test]
fn notes_are_edited_deleted_and_brought_back() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press("aFirst<Esc><wait:5>aSecond<Esc>3");
    desk.press("<Down><Enter> changed<Esc>");
    assert_eq!(desk.session().notes[0].text, "First changed");
    assert!(desk.session().notes[0].edited.is_some());
    desk.press("x");
    assert_eq!(desk.session().notes.len(), 1);
    desk.press("u");
    assert_eq!(desk.session().notes[0].text, "First changed");
    desk.press("u");
    assert_eq!(desk.session().notes[0].text, "First");
}

#[test]
fn a_note_emptied_is_deleted_and_can_be_brought_back() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press("aText<Esc>3<Enter><C-a><BS><Esc>");
    assert!(desk.session().notes.is_empty());
    desk.press("u");
    assert_eq!(desk.last_note().text, "Text");
}

#[test]
fn the_list_is_filtered_and_searched() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press(" aTheory is dry<Esc>lWho pays?<Esc>aMåste ÄNDRA<Tab><Esc>3");
    let listed = |desk: &Desk| {
        let console = desk.model.console().unwrap();
        console
            .notes
            .listed(console)
            .iter()
            .map(|note| note.text.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(listed(&desk).len(), 3);
    desk.press("k");
    assert_eq!(listed(&desk), ["Theory is dry"]);
    desk.press("<Esc>/ändra");
    assert_eq!(listed(&desk), ["Måste ÄNDRA"]);
    desk.press("<Esc>");
    assert_eq!(listed(&desk).len(), 3);
}

#[test]
fn what_was_promised_is_marked_as_done() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press("aCall<Tab><Tab><Tab><Tab><Tab><Esc>3c");
    assert_eq!(desk.last_note().state, Some(NoteState::Done));
    desk.press("c");
    assert_eq!(desk.last_note().state, Some(NoteState::Open));
}

#[test]
fn the_text_of_an_outside_editor_takes_the_place_of_the_note() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press("ashort<C-e>");
    desk.tell(Message::EditedOutside(Some("much longer".into())));
    desk.tell(Message::EditedOutside(None));
    assert!(desk.toast().contains("$EDITOR"));
    desk.press("<Esc>");
    assert_eq!(desk.last_note().text, "much longer");
}

#[test]
fn a_note_goes_on_in_a_window_too_small_to_show_it_and_nothing_else_does() {
    let mut desk = Desk::with_session("08:30:00");
    let size = |columns, rows| Message::Resized { columns, rows };
    desk.press("aBefore ");
    desk.tell(size(50, 12));
    desk.press("under <Esc>n");
    desk.tell(size(100, 30));
    assert_eq!(desk.last_note().text, "Before under");
    assert_eq!(desk.current(), None);
}

#[test]
fn a_note_that_the_filter_would_hide_takes_it_away() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press("aOne<Esc>3/two<Enter>aThree<Esc>");
    let notes = &desk.model.console().unwrap().notes;
    assert!(!notes.filter.is_set());
    desk.press("/four<Enter>aFour<Esc>");
    assert!(desk.model.console().unwrap().notes.filter.is_set());
}
