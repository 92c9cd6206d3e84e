//! Groups: forming them, changing them by hand, showing them.

use serde_json::json;
use uuid::Uuid;

use crate::app::console::View;
use crate::app::layer::Layer;
use crate::app::tests::desk::{Desk, at, session};
use crate::session::{Group, Person};

fn id(n: u128) -> Uuid {
    Uuid::from_u128(0x5000 + n)
}

/// Participants from organisations of this size, of four sectors; every ninth is not here on the first day.
pub(crate) fn people(organisations: &[(&str, usize)]) -> Vec<Person> {
    let each = organisations
        .iter()
        .flat_map(|(name, count)| vec![*name; *count]);
    let sectors = ["Health", "School", "Care", "Planning"];
    each.enumerate()
        .map(|(n, organisation)| {
            let sector = sectors[organisation.len() % sectors.len()];
            let days = if n % 9 == 8 {
                Vec::new()
            } else {
                vec!["day-1"]
            };
            serde_json::from_value(json!({
                "id": id(n as u128), "name": format!("Name {n}"), "function": "Planner",
                "organisation": organisation, "sector": sector, "days": days,
            }))
            .unwrap()
        })
        .collect()
}

pub(crate) fn desk_with(people: Vec<Person>) -> Desk {
    let now = at("2026-11-23T08:20:00");
    let mut desk = Desk::at_the_start_screen(now);
    let mut session = session(&desk.now);
    session.people = people;
    desk.open(session, None);
    desk.press("5");
    desk
}

/// 28 people on the course of three days, two of whom are not here on the first.
pub(crate) fn desk_with_people() -> Desk {
    let organisations = [
        ("Coast municipality", 5),
        ("Inland municipality", 4),
        ("Region", 6),
        ("County", 3),
        ("Police", 1),
        ("Library", 1),
        ("Church", 1),
        ("Housing company", 1),
        ("University", 2),
        ("Red Cross", 1),
        ("Sports association", 3),
    ];
    desk_with(people(&organisations))
}

fn groups(desk: &Desk) -> Vec<Group> {
    let session = desk.session();
    session
        .groups_on(&desk.model.console().unwrap().shown_day().id)
        .cloned()
        .collect()
}

fn sizes(desk: &Desk) -> Vec<usize> {
    groups(desk)
        .iter()
        .map(|group| group.people.len())
        .collect()
}

/// The name of the group in which someone is on the shown day.
fn group_of(desk: &Desk, n: u128) -> Option<String> {
    let mut found = groups(desk)
        .into_iter()
        .filter(|group| group.people.contains(&id(n)));
    let name = found.next().map(|group| group.name);
    assert!(found.next().is_none(), "nobody is in two groups");
    name
}

#[test]
fn groups_are_formed_in_a_box_and_one_undo_takes_them_back() {
    let mut desk = desk_with_people();
    let before = desk.session().groups.clone();
    desk.press("f");
    assert_eq!(sizes(&desk), [0, 0, 0], "it is a preview");
    desk.press("<Enter>");
    assert_eq!(sizes(&desk), [9, 8, 8]);
    let after = groups(&desk);
    let ids = |groups: &[Group]| groups.iter().map(|group| group.id).collect::<Vec<_>>();
    assert_eq!(
        ids(&after),
        ids(&before),
        "what the groups have said stays theirs"
    );
    assert_eq!(group_of(&desk, 8), None, "who is not here is in no group");
    desk.press("u");
    assert_eq!(desk.session().groups, before);
    desk.press("f<Esc>");
    assert_eq!(desk.session().groups, before);
}

#[test]
fn size_rule_and_deal_are_chosen_by_keys() {
    let mut desk = desk_with_people();
    desk.press("f<Up><Right>6<Enter>");
    let mut formed = sizes(&desk);
    formed.sort_unstable();
    assert_eq!(
        formed,
        [4, 5, 5, 5, 6],
        "six from one organisation stay together"
    );
    let first = groups(&desk);
    desk.press("f5<Down><Right><Right><Enter>");
    let mixed = groups(&desk);
    assert_ne!(mixed, first);
    desk.press("f<Down><Right><Right>d<Enter>");
    let other = groups(&desk);
    assert_ne!(other, mixed, "another deal");
    desk.press("uf<Down><Right><Right>d<Enter>");
    assert_eq!(groups(&desk), other, "the same deal is the same groups");
    desk.press("f12<BS>0<Enter>");
    assert_eq!(sizes(&desk).len(), 10);
    desk.press("f<Up><Up><Right><Enter>");
    let all: usize = sizes(&desk).iter().sum();
    assert_eq!(all, 28, "also those who are not here");
}

#[test]
fn a_day_has_a_mix_of_its_own() {
    let mut desk = desk_with_people();
    desk.press("f<Enter>");
    let first = groups(&desk);
    desk.press("]f4<Down><Down><Right><Enter>");
    assert_eq!(sizes(&desk), [7, 7, 7, 7]);
    let second = groups(&desk);
    assert!(second.iter().all(|group| group.days == ["day-2"]));
    let names = |groups: &[Group]| {
        groups
            .iter()
            .map(|one| one.name.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(names(&second), ["A", "B", "C", "D"]);
    desk.press("[");
    let people = |groups: &[Group]| {
        groups
            .iter()
            .map(|one| one.people.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        people(&groups(&desk)),
        people(&first),
        "the other days keep theirs"
    );
    desk.press("]o");
    assert_eq!(
        groups(&desk)[4].days,
        ["day-2"],
        "one more is of that day too"
    );
}

#[test]
fn a_member_is_moved_by_arrow_letter_or_digit() {
    let mut desk = desk_with_people();
    desk.press("f<Enter>");
    let name = |desk: &Desk| {
        let console = desk.model.console().unwrap();
        let cards = console.cards();
        let (card, member) = console.selected_card(&cards);
        cards[card].people[member].id.as_u128() - 0x5000
    };
    let someone = name(&desk);
    assert_eq!(group_of(&desk, someone).as_deref(), Some("A"));
    desk.press(">");
    assert_eq!(group_of(&desk, someone).as_deref(), Some("B"));
    assert_eq!(name(&desk), someone, "the eye goes with it");
    desk.press("<lt>");
    assert_eq!(group_of(&desk, someone).as_deref(), Some("A"));
    desk.press("<Home>");
    let first = name(&desk);
    desk.press("mc");
    assert_eq!(group_of(&desk, first).as_deref(), Some("C"));
    let second = name(&desk);
    assert_ne!(second, first, "the eye stays, on the next one");
    desk.press("m2");
    assert_eq!(group_of(&desk, second).as_deref(), Some("B"));
    desk.press("m0");
    desk.press("u");
    desk.press("u");
    assert_eq!(
        group_of(&desk, second).as_deref(),
        Some("A"),
        "{}",
        desk.toast()
    );
    desk.press("<End>m<Enter>");
    assert_eq!(
        group_of(&desk, 8)
            .or(group_of(&desk, 17))
            .or(group_of(&desk, 26))
            .as_deref(),
        Some("A")
    );
}

#[test]
fn names_and_places_are_typed_where_they_stand_and_survive_a_crash() {
    let mut desk = desk_with_people();
    desk.press("e<C-a>Coast<Tab>Libr");
    let session = desk.after_a_crash();
    desk.open(session, None);
    assert!(matches!(desk.model.layers.last(), Some(Layer::Cell(_))));
    assert_eq!(desk.model.console().unwrap().view, View::Groups);
    desk.press("ary<Down>Attic<Enter>");
    let named: Vec<_> = groups(&desk)
        .into_iter()
        .map(|one| (one.name, one.place))
        .collect();
    let pair = |name: &str, place: &str| (name.to_owned(), place.to_owned());
    assert_eq!(
        named,
        [pair("Coast", "Library"), pair("B", "Attic"), pair("C", "")]
    );
    assert!(desk.session().drafts.is_empty());
    desk.press("e<C-a><BS><Enter>");
    assert_eq!(groups(&desk)[1].name, "B", "a group keeps a name");
    desk.press("uu");
    assert_eq!(groups(&desk)[0].place, "");
}

#[test]
fn groups_come_go_and_change_places() {
    let mut desk = desk_with_people();
    let names = |desk: &Desk| {
        groups(desk)
            .into_iter()
            .map(|one| one.name)
            .collect::<String>()
    };
    desk.press("J");
    assert_eq!(names(&desk), "BAC");
    desk.press("K<Right>K");
    assert_eq!(names(&desk), "BAC");
    desk.press("o");
    assert_eq!(names(&desk), "BACD");
    desk.press("x");
    assert_eq!(names(&desk), "BAC");
    assert_eq!(desk.session().groups.len(), 3, "nothing spoke of it");
    desk.press("1aSaid by them<S-Tab><Esc>5<Home>");
    let said = desk.last_note().group.unwrap();
    let at = groups(&desk)
        .iter()
        .position(|group| group.id == said)
        .unwrap();
    desk.press(&"<Right>".repeat(at)).press("x");
    assert_eq!(groups(&desk).len(), 2);
    assert!(desk.session().group(said).unwrap().gone);
    assert!(
        desk.session().group_name(said).is_some(),
        "the note still knows who said it"
    );
    desk.press("u");
    assert_eq!(groups(&desk).len(), 3);
    desk.press("d");
    assert_eq!(
        desk.session()
            .groups
            .iter()
            .filter(|one| !one.days.is_empty())
            .count(),
        1
    );
    desk.press("d");
    assert!(desk.session().groups.iter().all(|one| one.days.is_empty()));
}

#[test]
fn the_room_sees_members_only_when_they_are_shown() {
    let mut desk = desk_with_people();
    desk.press("f<Enter>p4<Esc>");
    let stage = desk.model.stage().unwrap();
    assert!(stage.groups.iter().all(|group| group.members.is_empty()));
    desk.press("w");
    let stage = desk.model.stage().unwrap();
    assert_eq!(stage.view, crate::stage::View::Groups);
    assert_eq!(stage.groups[0].members.len(), 9);
    let written = stage.write().unwrap();
    assert!(written.contains("Name 1") && !written.contains("municipality"));
    desk.press("w");
    let stage = desk.model.stage().unwrap();
    assert!(!stage.write().unwrap().contains("Name 1"));
}

#[test]
fn without_people_or_without_the_right_nothing_is_formed() {
    let mut desk = desk_with(Vec::new());
    desk.press("f>m");
    assert!(desk.model.layers.is_empty());
    let mut only_looks = desk_with_people();
    let session = only_looks.session().clone();
    only_looks.open(session.clone(), Some("the other console".into()));
    for key in ["f", "o", "x", "J", ">", "m", "e", "w"] {
        only_looks.press("5").press(key);
        assert!(matches!(
            only_looks.model.layers.last(),
            Some(Layer::Dialog(_)) | None
        ));
        only_looks.press("<Esc>");
    }
    assert_eq!(only_looks.session(), &session);
}
