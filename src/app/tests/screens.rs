//! Layers, help, palette, settings.

use super::desk::{Desk, at};
use crate::app::Message;
use crate::app::actions::ACTIONS;
use crate::app::console::{Save, SaveFailure, View};
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
    for script in [
        "?",
        "<Esc>2?",
        "<Esc>w<Esc>?",
        "<Esc>3?",
        "<Esc>4?",
        "<Esc>s?",
        "<Esc>c?",
        "<Esc>d?",
        "<Esc>g?",
        "<Esc>h?",
        "<Esc><Tab>?",
        "<Esc><Tab>?",
        "<Esc>5?",
        "<Esc><Tab>?",
        "<Esc>6?",
        "<Esc>S?",
    ] {
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
    let mut writes = Desk::at_the_start_screen(at("2026-11-23T08:30:00"));
    writes.press("o<Esc>?");
    help.extend(
        reader::rows(&writes.model)
            .into_iter()
            .map(|row| row.text + "\n"),
    );
    desk.model.settings.signals.command = Some("gong".into());
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
    let mut failure = SaveFailure {
        since,
        reason: "the disk is full".into(),
        error: "s.json cannot be written, the disk is full".into(),
        kept: true,
    };
    desk.tell(Message::SaveFailed(failure.clone()));
    desk.press("aStill kept<Esc>q");
    assert!(!desk.quit);
    assert!(!is_urgent(&desk), "nothing can be lost");
    failure.kept = false;
    desk.tell(Message::SaveFailed(failure));
    desk.press("<Esc>q");
    assert!(is_urgent(&desk), "what is only in memory can");
    desk.press("<Esc>");
    let revision = desk.session().revision;
    desk.tell(Message::Saved { revision });
    assert_eq!(desk.model.console().unwrap().save, Save::Kept { revision });
    assert!(desk.model.console().unwrap().is_saved());
}

fn is_urgent(desk: &Desk) -> bool {
    matches!(desk.model.layers.last(), Some(Layer::Dialog(dialog)) if dialog.urgent)
}

#[test]
fn what_is_typed_into_a_session_that_may_only_be_looked_at_does_nothing() {
    for first in ["a", "l", "n", " ", "u"] {
        let mut desk = Desk::with_session("08:30:00");
        let session = desk.session().clone();
        desk.open(session, Some("pid 4711 on laptop".into()));
        desk.press(first).press("o3?:q");
        let view = desk.model.console().unwrap().view;
        let [Layer::Dialog(dialog)] = &desk.model.layers[..] else {
            panic!("{first:?} says nothing")
        };
        assert!(dialog.body[0].contains("pid 4711 on laptop"));
        assert_eq!((view, desk.quit), (View::Day, false), "{first:?}");
        assert!(desk.press("<Esc>").model.layers.is_empty());
    }
}

#[test]
fn a_session_without_another_day_says_so() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press("[");
    assert_eq!(desk.toast(), "This is the first day");
    desk.press("]]");
    assert_eq!(desk.model.console().unwrap().day, 2);
    desk.press("]");
    assert_eq!(desk.toast(), "This is the last day");
    let mut session = desk.session().clone();
    std::sync::Arc::make_mut(&mut session.programme)
        .days
        .truncate(1);
    session.days.truncate(1);
    desk.open(session, None);
    for key in ["[", "]"] {
        desk.press("<wait:9>").press(key);
        assert_eq!(desk.toast(), "There is only one day");
    }
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
