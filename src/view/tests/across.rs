//! Many sessions: the start screen with words that list less, and the search in all of them.

use insta::assert_snapshot;

use super::{styled, text};
use crate::app::Message;
use crate::app::across::{SearchNews, Stands};
use crate::app::tests::across::{entry, filled, hits, with_sessions};
use crate::app::tests::desk::{Desk, at};
use crate::app::{Screen, start::StartLists};

#[test]
fn the_start_screen_lists_less() {
    let mut desk = with_sessions();
    desk.press("/ö");
    assert_snapshot!("start_filtered", styled(&mut desk, 80, 24));
    desk.press("qqq");
    assert_snapshot!("start_none_match_60x16", text(&mut desk, 60, 16));
}

#[test]
fn thousands_of_sessions_are_being_read() {
    let mut desk = Desk::at_the_start_screen(at("2026-11-23T08:20:00"));
    desk.tell(Message::Reading {
        done: 3200,
        all: 10_000,
    });
    assert_snapshot!("start_reading", text(&mut desk, 80, 24));
    let Screen::Start(start) = &desk.model.screen else {
        panic!("no start screen")
    };
    let sessions = (0..40).map(|n| entry(&format!("Session {n}"), "Umeå", "2025-03-04"));
    let lists = StartLists {
        sessions: sessions.collect(),
        ..start.lists.clone()
    };
    desk.tell(Message::ListedAnew(lists));
    desk.press("<PgDn><PgDn>");
    assert_snapshot!("start_with_many", text(&mut desk, 80, 24));
}

/// The page with what two sessions hold.
fn searched(words: &str) -> Desk {
    let mut desk = with_sessions();
    desk.press("s");
    desk.press(words);
    let mut older = filled();
    older.title = "An earlier run".to_owned();
    for run in &mut older.days {
        run.date = "2020-02-03".parse().unwrap();
    }
    let long = "What the pupils say about broadband is that it stops at the last farm, and that nobody has asked them; ".repeat(3);
    older.notes[0].text = long;
    let found = vec![
        hits(&filled(), "broadband", "a.json"),
        hits(&older, "broadband", "b.json"),
    ];
    let number = u64::try_from(words.len()).unwrap() + 1;
    desk.tell(Message::Searched(SearchNews {
        number,
        found,
        stands: Stands::Going {
            done: 3200,
            all: 10_000,
        },
    }));
    desk
}

#[test]
fn the_search_in_all_sessions() {
    let mut desk = with_sessions();
    desk.press("s");
    assert_snapshot!("search_idle", text(&mut desk, 80, 24));
    let mut desk = searched("broadband");
    assert_snapshot!("search_100x30", styled(&mut desk, 100, 30));
    assert_snapshot!("search_60x16", text(&mut desk, 60, 16));
    desk.press("<Down><Down>");
    assert_snapshot!("search_80x24", text(&mut desk, 80, 24));
    let number = 10;
    let mut desk = searched("broadband");
    desk.model.texts = crate::text::Texts::load(crate::programme::Language::Sv);
    desk.tell(Message::Searched(SearchNews {
        number,
        found: Vec::new(),
        stands: Stands::Ended {
            left: 6800,
            unreadable: 1,
        },
    }));
    assert_snapshot!("search_svenska_160x50", text(&mut desk, 160, 50));
}
