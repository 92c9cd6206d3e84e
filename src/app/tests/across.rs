//! Many sessions on the start screen: listing less, searching in all, and going to what was found.

use std::path::PathBuf;

use chrono::NaiveDate;
use uuid::Uuid;

use super::desk::{Desk, at};
use crate::app::across::{SearchNews, Stands};
use crate::app::console::View;
use crate::app::layer::Layer;
use crate::app::modules::Page as ModulesPage;
use crate::app::stakeholders::Page;
use crate::app::start::{SessionEntry, StartLists};
use crate::app::{Effect, Message, Opened, Screen};
use crate::session::search::{Wanted, Words, search};
use crate::session::{Session, Stakeholder, write};
use crate::store::Hits;

pub(crate) fn entry(title: &str, place: &str, date: &str) -> SessionEntry {
    SessionEntry {
        delete_by: None,
        path: PathBuf::from(format!("{title}.json")),
        title: title.to_owned(),
        place: place.to_owned(),
        programme: "Bridge builders".to_owned(),
        dates: vec![date.parse().unwrap()],
        composing: None,
        problem: None,
        damage: None,
    }
}

/// A start screen with some sessions from before.
pub(crate) fn with_sessions() -> Desk {
    let mut desk = Desk::at_the_start_screen(at("2026-11-23T08:20:00"));
    let sessions = vec![
        entry("Today", "Vejle", "2026-11-23"),
        entry("Miljø og helse", "Tromsø", "2025-03-04"),
        entry("Social ulighed", "Aarhus", "2024-05-06"),
    ];
    let Screen::Start(start) = &desk.model.screen else {
        panic!("no start screen")
    };
    let lists = StartLists {
        sessions,
        ..start.lists.clone()
    };
    desk.tell(Message::Listed(lists));
    desk
}

fn listed(desk: &Desk) -> usize {
    let Screen::Start(start) = &desk.model.screen else {
        panic!("no start screen")
    };
    start.rows()
}

fn page(desk: &Desk) -> &crate::app::across::Across {
    match desk.model.layers.last() {
        Some(Layer::Across(page)) => page,
        _ => panic!("nothing is searched"),
    }
}

/// What a key has done outside.
fn effects(desk: &mut Desk, key: &str) -> Vec<Effect> {
    let key = crate::app::key::Key::parse(key).unwrap();
    let now = desk.now.clone();
    desk.model.update(Message::Key(key), &now)
}

/// What a search finds in a session in the file of that name.
pub(crate) fn hits(session: &Session, words: &str, path: &str) -> Hits {
    let wanted = Wanted {
        words: Words::new(words),
        ..Wanted::default()
    };
    let found = search(&write(session).unwrap(), &wanted).unwrap().unwrap();
    let path = PathBuf::from(path);
    Hits { path, found }
}

/// A session in which something was said, and someone has a stake.
pub(crate) fn filled() -> Session {
    let mut desk = Desk::with_session("08:34:00");
    desk.press("aBroadband is the lever<Esc>aNobody asked the pupils<Esc>");
    let mut session = desk.session().clone();
    let now = desk.now.at;
    let one = Stakeholder::named(Uuid::from_u128(7), "Broadband office", now);
    session.stakeholders.push(one);
    session
}

#[test]
fn what_is_typed_lists_less_and_enter_opens_it() {
    let mut desk = with_sessions();
    let all = listed(&desk);
    desk.press("/tromso");
    assert_eq!(listed(&desk), 0, "ø is no o");
    desk.press("<BS>ö");
    assert_eq!(listed(&desk), 1);
    let effects = effects(&mut desk, "Enter");
    assert!(matches!(&effects[..], [Effect::Open(path)] if path.ends_with("Miljø og helse.json")));
    desk.press("<Esc>");
    assert_eq!(listed(&desk), all);
    desk.press("/s2024");
    assert_eq!(
        listed(&desk),
        0,
        "a letter is no command while words are typed"
    );
    desk.press("<Esc>/<paste:2024>");
    assert_eq!(listed(&desk), 1);
}

#[test]
fn sessions_that_are_read_later_come_without_losing_anything() {
    let mut desk = with_sessions();
    desk.press("<End>");
    let Screen::Start(start) = &desk.model.screen else {
        panic!("no start screen")
    };
    let mut lists = start.lists.clone();
    desk.tell(Message::Reading { done: 3, all: 9 });
    assert!(matches!(
        &effects(&mut desk, "Esc")[..],
        [Effect::StopListing]
    ));
    lists.sessions.insert(0, entry("Newer", "", "2026-01-01"));
    desk.tell(Message::ListedAnew(lists.clone()));
    let Screen::Start(start) = &desk.model.screen else {
        panic!("no start screen")
    };
    assert_eq!(start.reading, None);
    assert_eq!(start.selected, start.rows() - 1, "the same one is selected");
    let mut desk = Desk::with_session("08:34:00");
    desk.tell(Message::ListedAnew(lists));
    assert!(desk.model.console().is_some(), "what is open stays open");
}

#[test]
fn a_search_follows_what_is_typed_and_the_newest_counts() {
    let mut desk = with_sessions();
    desk.press("s");
    let found = effects(&mut desk, "b");
    let [Effect::Search { number: first, .. }] = &found[..] else {
        panic!("{found:?}")
    };
    let found = effects(&mut desk, "r");
    let [Effect::Search { number, words }] = &found[..] else {
        panic!("{found:?}")
    };
    assert_eq!(words, &Words::new("br"));
    assert!(effects(&mut desk, "Space").is_empty(), "the same words");
    let session = filled();
    let news = |number: u64, stands| SearchNews {
        number,
        found: vec![hits(&session, "broadband", "a.json")],
        stands,
    };
    let going = Stands::Going { done: 1, all: 3 };
    desk.tell(Message::Searched(news(*first, going)));
    assert_eq!(page(&desk).hits, 0, "an earlier search is not heard");
    desk.tell(Message::Searched(news(*number, going)));
    assert_eq!((page(&desk).hits, page(&desk).stands), (2, going));
    assert!(matches!(
        &effects(&mut desk, "Esc")[..],
        [Effect::StopSearch]
    ));
    let ended = Stands::Ended {
        left: 2,
        unreadable: 0,
    };
    desk.tell(Message::Searched(SearchNews {
        number: *number,
        found: Vec::new(),
        stands: ended,
    }));
    assert_eq!((page(&desk).hits, page(&desk).stands), (2, ended));
    desk.press("<BS><BS><BS>");
    assert_eq!((page(&desk).hits, page(&desk).stands), (0, Stands::Idle));
    desk.press("<Esc>");
    assert!(desk.model.layers.is_empty());
}

#[test]
fn the_newest_sessions_come_first_and_the_selected_hit_stays() {
    let mut desk = with_sessions();
    desk.press("sbroadband");
    let number = match &effects(&mut desk, "x")[..] {
        [Effect::Search { number, .. }] => *number,
        other => panic!("{other:?}"),
    };
    let mut older = filled();
    older.days[0].date = NaiveDate::from_ymd_opt(2020, 1, 1).unwrap();
    let going = Stands::Going { done: 1, all: 3 };
    let tell = |session: &Session, path: &str, desk: &mut Desk| {
        let found = vec![hits(session, "broadband", path)];
        desk.tell(Message::Searched(SearchNews {
            number,
            found,
            stands: going,
        }));
    };
    for day in &mut older.days {
        day.date = NaiveDate::from_ymd_opt(2020, 1, 1).unwrap();
    }
    tell(&older, "older.json", &mut desk);
    desk.press("<Down>");
    let chosen = page(&desk).selected().unwrap().1.place.clone();
    tell(&filled(), "newer.json", &mut desk);
    assert_eq!(page(&desk).sessions[0].path, PathBuf::from("newer.json"));
    assert_eq!(page(&desk).selected, 3);
    let (session, hit) = page(&desk).selected().unwrap();
    assert_eq!(session.path, PathBuf::from("older.json"));
    assert_eq!(hit.place, chosen);
}

/// Searches for words and opens the only session, at the hit with an index.
fn opened_at(session: &Session, words: &str, index: usize) -> Desk {
    let mut desk = with_sessions();
    desk.press("s");
    desk.press(words);
    let number = match &effects(&mut desk, "z")[..] {
        [Effect::Search { number, .. }] => *number,
        other => panic!("{other:?}"),
    };
    desk.tell(Message::Searched(SearchNews {
        number,
        found: vec![hits(session, words, "a.json")],
        stands: Stands::Ended {
            left: 0,
            unreadable: 0,
        },
    }));
    desk.press(&"<Down>".repeat(index));
    let effects = effects(&mut desk, "Enter");
    assert!(
        matches!(&effects[..], [Effect::StopSearch, Effect::Open(path)] if path.ends_with("a.json"))
    );
    desk.tell(Message::Opened(Box::new(Opened {
        session: session.clone(),
        path: PathBuf::from("a.json"),
        read_only: None,
        room: crate::stage::Choice::default(),
        notices: Vec::new(),
    })));
    desk
}

#[test]
fn a_hit_opens_the_session_at_its_place() {
    let mut session = filled();
    let desk = opened_at(&session, "broadband lever", 0);
    let console = desk.model.console().unwrap();
    assert_eq!(console.view, View::Notes);
    assert_eq!(console.notes.selected, Some(session.notes[0].id));

    let desk = opened_at(&session, "broadband office", 0);
    let console = desk.model.console().unwrap();
    assert_eq!(console.view, View::Stakeholders);
    assert_eq!(console.stakeholders.page, Page::Register);
    assert_eq!(console.stakeholders.selected, Some(Uuid::from_u128(7)));

    let modules = session.programme.modules.iter();
    let sheet = modules
        .clone()
        .find_map(|module| Some((module, module.worksheet.as_ref()?)));
    let (module, sheet) = sheet.unwrap();
    let field = sheet.fields.last().unwrap().id.clone();
    let group = session.groups[1].id;
    let entry = serde_json::json!({
        "id": Uuid::from_u128(9), "module": module.id, "group": group, "values": { field.clone(): "Canary" }
    });
    session
        .worksheets
        .push(serde_json::from_value(entry).unwrap());
    let desk = opened_at(&session, "canary", 0);
    let console = desk.model.console().unwrap();
    assert_eq!(
        (console.view, console.modules.page),
        (View::Modules, ModulesPage::Sheet)
    );
    let shown = console.sheet().unwrap();
    assert_eq!(shown.entry().unwrap().id, Uuid::from_u128(9));
    assert_eq!(shown.selected().unwrap().id, field);
}

#[test]
fn another_session_that_opens_is_not_led_anywhere() {
    let session = filled();
    let mut desk = opened_at(&session, "broadband office", 0);
    desk.open(session, None);
    assert_eq!(desk.model.console().unwrap().view, View::Day);
}
