//! Those who come: typed by hand, pasted as a table, here or not, found and taken out.

use serde_json::{Value, json};

use super::desk::Desk;
use crate::app::groups::Page;
use crate::app::layer::Layer;
use crate::session::roster::KEPT;
use crate::session::{NoteKind, Person};

/// On the page with the participants, without any.
fn nobody() -> Desk {
    let mut desk = Desk::with_session("09:10:00");
    desk.press("5<Tab>");
    assert_eq!(
        desk.model.console().unwrap().groups.page,
        Page::Participants
    );
    desk
}

fn three() -> Desk {
    let mut desk = nobody();
    desk.press("oEva Ek<Enter>Bo Alm<Enter>Åsa Öhman<Enter><Esc>");
    desk
}

fn labels(desk: &Desk) -> Vec<String> {
    desk.session().people.iter().map(Person::label).collect()
}

fn listed(desk: &Desk) -> Vec<String> {
    let listed = desk.model.console().unwrap().listed_people();
    listed.into_iter().map(Person::label).collect()
}

fn one(desk: &Desk, label: &str) -> Person {
    let mut people = desk.session().people.iter();
    people
        .find(|person| person.label() == label)
        .unwrap()
        .clone()
}

fn selected(desk: &Desk) -> String {
    desk.model.console().unwrap().participant().unwrap().label()
}

#[test]
fn names_are_typed_one_after_the_other() {
    let mut desk = three();
    assert_eq!(labels(&desk), ["Eva Ek", "Bo Alm", "Åsa Öhman"]);
    assert!(desk.model.layers.is_empty());
    assert!(desk.session().drafts.is_empty());
    desk.press("u");
    assert_eq!(labels(&desk), ["Eva Ek", "Bo Alm"]);
}

#[test]
fn a_role_comes_without_a_name() {
    let mut desk = nobody();
    desk.press("o<Tab>Head teacher<Tab>Lund<Esc>");
    let person = &desk.session().people[0];
    assert_eq!(
        [&person.name, &person.function, &person.organisation],
        ["", "Head teacher", "Lund"]
    );
    assert_eq!(selected(&desk), "Head teacher, Lund");
    desk.press("o<Tab><Esc>");
    assert_eq!(desk.session().people.len(), 1);
}

#[test]
fn every_field_of_the_card_is_typed_where_it_stands() {
    let mut desk = three();
    desk.press("<Home><Enter> Berg<Tab>Strategist<Enter>Malmö<Enter>Health<Enter>A function<Enter>Plans<Esc>");
    let person = one(&desk, "Eva Ek Berg");
    let who = [&person.function, &person.organisation, &person.sector];
    assert_eq!(who, ["Strategist", "Malmö", "Health"]);
    assert_eq!(
        Value::Object(person.answers),
        json!({ "function": "A function", "duties": "Plans" })
    );
    desk.press("<Enter><Up><C-a><Del><Esc>");
    assert_eq!(desk.session().people.len(), 3);
    // What is emptied is no answer.
    desk.press("<Enter><Tab><Tab><Tab><Tab><C-a><BS><Esc>");
    assert_eq!(
        Value::Object(one(&desk, "Eva Ek Berg").answers),
        json!({ "duties": "Plans" })
    );
}

#[test]
fn what_is_being_typed_survives_a_crash() {
    let mut desk = three();
    desk.press("oIda Li");
    let session = desk.after_a_crash();
    desk.open(session, None);
    desk.press("nd<Enter><Esc>");
    assert_eq!(labels(&desk)[3..], ["Ida Lind"]);
    desk.press("<Home><Enter><Tab>Chi");
    let session = desk.after_a_crash();
    desk.open(session, None);
    desk.press("ef<Esc>");
    assert_eq!(one(&desk, "Eva Ek").function, "Chief");
}

#[test]
fn who_is_here_is_said_with_one_key_day_by_day() {
    let mut desk = three();
    desk.press("<Home>  ");
    let here = |desk: &Desk| desk.model.console().unwrap().count_here();
    assert_eq!((here(&desk), selected(&desk)), (2, "Åsa Öhman".to_owned()));
    assert_eq!(one(&desk, "Bo Alm").days, ["day-1"]);
    desk.press("<Home> ");
    assert_eq!(here(&desk), 1);
    desk.press("*");
    assert_eq!(here(&desk), 3);
    desk.press("u");
    assert_eq!(here(&desk), 1);
    desk.press("**");
    assert_eq!(here(&desk), 0);
    desk.press("]<Home> [ ");
    assert_eq!(one(&desk, "Eva Ek").days, ["day-2"]);
    assert_eq!(one(&desk, "Bo Alm").days, ["day-1"]);
}

#[test]
fn days_stand_in_the_order_of_the_programme() {
    let mut desk = three();
    desk.press("]<Home> [<Home> ");
    assert_eq!(one(&desk, "Eva Ek").days, ["day-1", "day-2"]);
}

#[test]
fn who_is_deleted_comes_back_with_one_undo_in_the_groups_too() {
    let mut desk = three();
    let mut session = desk.session().clone();
    let id = session.people[1].id;
    session.groups[0].people = vec![id];
    desk.open(session, None);
    desk.press("5<Tab><Home><Down>x");
    assert_eq!(labels(&desk), ["Eva Ek", "Åsa Öhman"]);
    assert_eq!(selected(&desk), "Åsa Öhman");
    assert!(desk.session().groups[0].people.is_empty());
    desk.press("u");
    assert_eq!(labels(&desk), ["Eva Ek", "Bo Alm", "Åsa Öhman"]);
    assert_eq!(desk.session().groups[0].people, [id]);
}

#[test]
fn the_search_lists_those_in_whom_all_words_are_found() {
    let mut desk = three();
    desk.press("<Home><Enter><Tab>Chief<Tab>Lund<Esc>");
    desk.press("/lund EK");
    assert_eq!(listed(&desk), ["Eva Ek"]);
    desk.press("<Enter>*");
    assert_eq!(desk.model.console().unwrap().count_here(), 1);
    desk.press("<Esc>");
    assert_eq!(listed(&desk).len(), 3);
    assert_eq!(
        desk.model.console().unwrap().groups.page,
        Page::Participants
    );
}

const TABLE: &str =
    "Namn\tTitel\tKommun\tKost\nEva Ek\tstrateg\tMalmö\tallt\nIda Lind\tchef\n\trektor\tLund\t\n";

#[test]
fn a_pasted_table_is_shown_first_and_taken_back_as_one() {
    let mut desk = three();
    desk.press(&format!("<paste:{TABLE}>"));
    assert_eq!(
        desk.session().people.len(),
        3,
        "nothing is done before Enter"
    );
    assert!(matches!(desk.model.layers[..], [Layer::Dialog(_)]));
    desk.press("<Enter>");
    assert_eq!(
        labels(&desk),
        ["Eva Ek", "Bo Alm", "Åsa Öhman", "rektor, Lund"]
    );
    let eva = one(&desk, "Eva Ek");
    assert_eq!([&eva.function, &eva.organisation], ["strateg", "Malmö"]);
    assert_eq!(eva.other.get(KEPT), Some(&json!({ "Kost": "allt" })));
    let note = desk.session().notes.last().unwrap().clone();
    assert_eq!(note.kind, NoteKind::ParkingLot);
    assert!(!note.may_be_shown);
    assert!(
        note.text.contains("Ida Lind\tchef") && note.text.contains('3'),
        "{}",
        note.text
    );
    desk.press("u");
    assert_eq!(labels(&desk), ["Eva Ek", "Bo Alm", "Åsa Öhman"]);
    assert!(desk.session().notes.is_empty());
    desk.press(&format!("<paste:{TABLE}><Esc>"));
    assert_eq!(desk.session().people.len(), 3);
}

#[test]
fn a_table_is_pasted_where_a_name_is_typed_too_and_never_is_a_command() {
    let mut desk = nobody();
    desk.press(&format!("o<paste:{TABLE}><Enter>"));
    assert_eq!(desk.session().people.len(), 2);
    assert!(desk.session().drafts.is_empty());
    desk.press("oIda<paste: Lind\n><Esc>");
    assert_eq!(desk.session().people.len(), 3);
    desk.press("<paste:x\nx\nq\n><Esc>");
    assert_eq!(desk.session().people.len(), 3);
    assert!(!desk.quit);
}

#[test]
fn nothing_is_changed_where_one_may_only_look() {
    let mut desk = three();
    let session = desk.session().clone();
    desk.open(session, Some("elsewhere".into()));
    desk.press("5<Tab>")
        .press("<paste:a;b\nc;d\n><Enter>")
        .press(" ")
        .press("<Enter>x");
    assert_eq!(labels(&desk), ["Eva Ek", "Bo Alm", "Åsa Öhman"]);
    assert_eq!(desk.model.console().unwrap().count_here(), 0);
}
