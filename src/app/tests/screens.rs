//! Layers, help, palette, settings.

use super::desk::{Desk, at};
use crate::app::Message;
use crate::app::actions::ACTIONS;
use crate::app::console::{Save, View};
use crate::app::layer::Layer;
use crate::app::{palette, reader};
use crate::programme::Language;
use crate::text::Texts;

#[test]
fn every_action_with_a_key_is_in_the_help_of_some_view_and_every_other_in_the_palette() {
    let texts = Texts::load(Language::En);
    let mut help = String::new();
    let mut start = Desk::at_the_start_screen(at("2026-11-23T08:30:00"));
    let mut desk = Desk::with_session("08:30:00");
    for script in ["?", "<Esc>3?"] {
        desk.press(script);
        help.extend(
            reader::rows(&desk.model)
                .into_iter()
                .map(|row| row.text + "\n"),
        );
    }
    start.press("?");
    help.extend(
        reader::rows(&start.model)
            .into_iter()
            .map(|row| row.text + "\n"),
    );
    desk.press("<Esc>:");
    let Some(Layer::Palette(palette)) = desk.model.layers.pop() else {
        panic!()
    };
    let names: Vec<String> = palette
        .lines(&desk.model)
        .into_iter()
        .map(|line: palette::Line| line.name)
        .collect();
    for binding in ACTIONS {
        let name = binding.name(&texts);
        if binding.keys.is_empty() {
            assert!(names.contains(&name), "{name} is not in the palette");
        } else {
            let words = name.split_whitespace().next().unwrap();
            assert!(help.contains(words), "{name} is not in the help");
        }
    }
}

#[test]
fn the_language_is_switched_while_running() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press(":svenska<Enter>");
    assert_eq!(desk.model.language(), Language::Sv);
    desk.press(" n");
    assert!(desk.toast().starts_with("Nu: "), "{}", desk.toast());
}

#[test]
fn the_palette_finds_an_action_by_a_part_of_its_name() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press(":parking<Enter>Later<Esc>");
    assert_eq!(desk.last_note().text, "Later");
}

#[test]
fn reading_stops_where_the_text_ends() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press("?<End>");
    let Some(Layer::Help { scroll: end }) = desk.model.layers.last() else {
        panic!()
    };
    let end = *end;
    assert!(end > 0 && end < 100, "{end}");
    desk.press("<PgDn><Up>");
    let Some(Layer::Help { scroll }) = desk.model.layers.last() else {
        panic!()
    };
    assert_eq!(*scroll, end - 1);
}

#[test]
fn escape_closes_one_thing_at_a_time() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press("<Down>3?");
    desk.press("<Esc>");
    assert!(desk.model.layers.is_empty());
    assert_eq!(desk.model.console().unwrap().view, View::Notes);
    desk.press("<Esc>");
    assert_eq!(desk.model.console().unwrap().view, View::Day);
    assert_eq!(desk.model.console().unwrap().selected, Some(1));
    desk.press("<Esc>");
    assert_eq!(desk.model.console().unwrap().selected, None);
}

#[test]
fn failed_saving_is_held_until_a_save_succeeds_and_leaving_then_asks() {
    let mut desk = Desk::with_session("08:30:00");
    let since = desk.now.at;
    desk.tell(Message::SaveFailed {
        since,
        error: "No space left".into(),
    });
    desk.press("aStill kept<Esc>q");
    assert!(!desk.quit);
    desk.press("<Esc>");
    let revision = desk.session().revision;
    desk.tell(Message::Saved { revision });
    assert_eq!(desk.model.console().unwrap().save, Save::Kept { revision });
    assert!(desk.model.console().unwrap().is_saved());
}

#[test]
fn an_open_session_wakes_at_whole_seconds_and_the_start_screen_never() {
    let mut start = Desk::at_the_start_screen(at("2026-11-23T08:30:00"));
    start.press("<Down>");
    assert_eq!(start.model.next_wake_ms(), None);
    let mut desk = Desk::with_session("08:30:00");
    desk.now = desk.now.plus_ms(250);
    desk.tell(Message::Tick);
    assert_eq!(desk.model.next_wake_ms(), Some(750));
}
