//! Rounds of report-back: the keys that end a turn, the box that puts the groups in order, and what the room is told.

use super::desk::Desk;
use crate::app::Message;
use crate::app::actions::Action;
use crate::app::key::Key;
use crate::app::layer::Layer;
use crate::session::{Edit, Session};
use crate::stage::reading;
use crate::timetable::{Overrun, TurnState};

/// The first group work with a report-back by the groups A, B and C, `before` so many keys before it begins.
fn at_group_work() -> Desk {
    let mut desk = Desk::with_session("08:30:00");
    desk.press(" ");
    while desk.current().is_some_and(|id| !has_round(&desk, &id)) {
        desk.press("n");
    }
    desk
}

fn has_round(desk: &Desk, id: &str) -> bool {
    let item = desk.session().item(id).unwrap();
    item.phases.iter().any(|phase| phase.per_group)
}

/// The first group has its turn, since a moment.
pub(crate) fn at_the_report_back() -> Desk {
    let mut desk = at_group_work();
    while desk.standing().turn().is_none() {
        desk.press("<wait:60>");
    }
    desk
}

fn name(desk: &Desk, group: uuid::Uuid) -> String {
    desk.session().group(group).unwrap().name.clone()
}

/// `A 1/3`, `changing B 2/3`, or `-`.
fn turn(desk: &Desk) -> String {
    let Some(turn) = desk.standing().turn() else {
        return "-".to_owned();
    };
    let changing = if turn.changing { "changing " } else { "" };
    let group = name(desk, turn.group);
    format!("{changing}{group} {}/{}", turn.number, turn.of)
}

/// The groups in their order: those on turn in brackets, those that are done in lower case, those skipped with a dash.
fn order(desk: &Desk) -> String {
    let console = desk.model.console().unwrap();
    let Some(Layer::Round(open)) = desk.model.layers.last() else {
        panic!("no box")
    };
    let (_, round) = console.round_in(open, &desk.now).unwrap();
    let turns = round.turns.iter().map(|turn| {
        let name = name(desk, turn.group);
        match turn.state {
            TurnState::Done => name.to_lowercase(),
            TurnState::Now => format!("[{name}]"),
            TurnState::ToCome => name,
            TurnState::Skipped => format!("-{name}"),
        }
    });
    turns.collect::<Vec<_>>().join(" ")
}

fn alike(one: &Session, other: &Session) {
    let mut one = one.clone();
    one.revision = other.revision;
    assert_eq!(one, *other);
}

/// What a group takes beyond its turn, and the others cannot give, makes the item and the day longer before they have.
#[test]
fn a_round_that_takes_too_long_is_foreseen() {
    let mut desk = at_the_report_back();
    desk.press("Go<Esc><wait:30m>");
    let standing = desk.standing();
    let clock = standing.clock.as_ref().unwrap();
    let round = clock.phases.iter().find_map(|phase| phase.round.as_ref());
    let beyond = round.unwrap().beyond_ms();
    assert!(beyond > 5 * 60_000, "{beyond}");
    let ends = &standing.items[clock.item].expected.end;
    let left = ends.timestamp_millis() - desk.now.at.timestamp_millis();
    assert_eq!(left, clock.left_ms + beyond);
    let next = standing.next.unwrap();
    assert_eq!(standing.items[next].expected.start, *ends);
}

#[test]
fn one_key_ends_the_turn_and_after_the_last_the_item() {
    let mut desk = at_the_report_back();
    let item = desk.current();
    assert_eq!(turn(&desk), "A 1/3");
    desk.press("<wait:60>n");
    assert_eq!(desk.toast(), "Group A is done, next: Group B");
    assert_eq!(turn(&desk), "changing B 2/3");
    desk.press("<wait:30>");
    assert_eq!(turn(&desk), "B 2/3");
    desk.press("<PgDn>n");
    assert_eq!(desk.toast(), "Group C begins");
    assert_eq!(turn(&desk), "C 3/3");
    desk.press("n");
    assert_eq!(desk.toast(), "Group C is done; all have reported");
    assert_eq!((turn(&desk).as_str(), desk.current()), ("-", item.clone()));
    desk.press("n");
    assert_ne!(desk.current(), item);
}

#[test]
fn a_turn_is_never_ended_by_time() {
    let mut desk = at_the_report_back();
    desk.press("<wait:20m>");
    assert_eq!(turn(&desk), "A 1/3");
    assert!(desk.standing().turn().unwrap().left_ms < 0);
}

#[test]
fn back_goes_to_the_group_before_and_from_the_first_to_the_item_before() {
    let mut desk = at_the_report_back();
    let (item, before) = (desk.current(), desk.session().clone());
    desk.press("<wait:60>nn<wait:10>");
    assert_eq!(turn(&desk), "B 2/3");
    desk.press("<PgUp>");
    assert_eq!(desk.toast(), "Back to Group A");
    assert_eq!(turn(&desk), "A 1/3");
    alike(desk.session(), &before);
    desk.press("u");
    assert_eq!(turn(&desk), "B 2/3");
    desk.press("nnn<PgUp>");
    assert_eq!(turn(&desk), "C 3/3");
    desk.press("<PgUp><PgUp>");
    assert_eq!(
        (turn(&desk).as_str(), desk.current()),
        ("A 1/3", item.clone())
    );
    desk.press("<PgUp>");
    assert_ne!(desk.current(), item);
}

#[test]
fn the_item_can_be_ended_in_the_middle_of_a_round() {
    let mut desk = at_the_report_back();
    let item = desk.current();
    desk.press("nN");
    assert_ne!(desk.current(), item);
}

#[test]
fn the_groups_are_put_in_order_and_each_change_is_undone() {
    let mut desk = at_the_report_back();
    desk.press("G");
    assert_eq!(order(&desk), "[A] B C");
    for (keys, after, toast) in [
        ("<Down>J", "[A] C B", "Group B moved down"),
        ("K", "[A] B C", "Group B moved up"),
        ("l", "[A] C B", "Group B put last"),
        ("s", "[A] C -B", "Group B skipped"),
        ("s", "[A] C B", "Group B taken back in"),
        ("<Up><Up>l", "[C] B A", "Group A put last"),
        ("<Up><Up>s", "[B] -C A", "Group C skipped"),
    ] {
        let before = desk.session().clone();
        desk.press(keys);
        assert_eq!((order(&desk).as_str(), desk.toast()), (after, toast));
        desk.press("u");
        alike(desk.session(), &before);
        desk.press("<C-r>");
        assert_eq!(order(&desk), after);
    }
}

#[test]
fn any_group_can_have_its_turn_now() {
    let mut desk = at_the_report_back();
    desk.press("<wait:60>G<Down><Down><Enter>");
    assert_eq!(desk.toast(), "Now: Group C");
    assert_eq!(turn(&desk), "changing C 2/3");
    assert!(desk.model.layers.is_empty(), "the clock is to be seen");
    // While the groups change over another may still come first, a skipped one too.
    desk.press("G<Down>");
    assert_eq!(order(&desk), "a C B");
    desk.press("<Down>s<Enter>");
    assert_eq!(turn(&desk), "changing B 2/3");
    desk.press("G<Up><Up><Enter>");
    assert_eq!(desk.toast(), "Group A has had its turn");
}

#[test]
fn the_order_is_made_before_the_round_begins() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press("G<Down><Down><Enter>");
    assert_eq!(desk.toast(), "Group C goes first");
    assert_eq!(order(&desk), "C A B");
    desk.press("<Esc> ");
    while desk.standing().turn().is_none() {
        let here = desk.current().unwrap();
        desk.press(if has_round(&desk, &here) {
            "<wait:60>"
        } else {
            "n"
        });
    }
    assert_eq!(turn(&desk), "C 1/3");
}

#[test]
fn who_pays_for_an_overrun_is_a_setting_of_the_day() {
    let mut desk = at_the_report_back();
    desk.press("Go");
    assert_eq!(desk.session().days[0].overrun, Overrun::Later);
    assert_eq!(desk.toast(), "With an overrun the item ends later");
    desk.press("u");
    assert_eq!(desk.session().days[0].overrun, Overrun::Rest);
}

#[test]
fn a_day_without_a_report_back_says_so() {
    let mut desk = Desk::with_session("08:30:00");
    let mut session = desk.session().clone();
    session.groups.clear();
    desk.open(session, None);
    desk.press("G");
    assert_eq!(desk.toast(), "No groups report back in this item");
    assert!(desk.model.layers.is_empty());
}

#[test]
fn a_note_knows_the_group_that_has_its_turn() {
    let mut desk = at_the_report_back();
    desk.press("aWe count differently<Esc>n<wait:30>GaSo do we<Esc>");
    let groups = desk.session().notes.iter().map(|note| note.group.unwrap());
    let names: Vec<String> = groups.map(|group| name(&desk, group)).collect();
    assert_eq!(names, ["A", "B"]);
}

#[test]
fn the_key_says_what_it_ends() {
    let mut desk = at_group_work();
    let word = |desk: &Desk| {
        let mut bindings = desk.model.keymap.bindings();
        let next = bindings.find(|(binding, _)| binding.action == Action::Next);
        next.unwrap().0.word(&desk.model).unwrap()
    };
    assert_eq!(word(&desk), "next");
    desk = at_the_report_back();
    assert_eq!(word(&desk), "next group");
    desk.press("n");
    assert_eq!(word(&desk), "ready");
    desk.press("nnn");
    assert_eq!(word(&desk), "end the round");
    desk.press("n");
    assert_eq!(word(&desk), "next");
}

/// A projector that is left alone comes to the round, and from one group to the next, as a console does.
#[test]
fn the_room_knows_whose_turn_it_is_without_a_console() {
    let mut desk = at_group_work();
    let left_alone = loop {
        let stage = desk.model.stage().unwrap();
        desk.press("<wait:60>");
        if desk.standing().turn().is_some() {
            break stage;
        }
    };
    let same = |desk: &Desk, stage: &crate::stage::Stage| {
        let (read, turn) = (reading(stage, &desk.now).unwrap(), desk.standing().turn());
        let turn = turn.unwrap();
        assert_eq!(read.turn_ms, Some(turn.left_ms));
        assert_eq!(read.changing, turn.changing);
        let line = stage.turn.as_ref().unwrap();
        assert_eq!(line.group, name(desk, turn.group));
        assert_eq!((line.number, line.of), (turn.number, turn.of));
        assert_eq!(line.then, turn.then.map(|group| name(desk, group)));
    };
    same(&desk, &left_alone);
    desk.press("<wait:30>n");
    let left_alone = desk.model.stage().unwrap();
    for _ in 0..40 {
        same(&desk, &left_alone);
        desk.press("<wait:10>");
    }
    assert!(desk.standing().turn().unwrap().left_ms < 0);
    assert!(
        desk.model.stage().unwrap().shows_the_same(&left_alone),
        "nothing is written while time passes"
    );
}

#[test]
fn the_box_closes_when_its_round_is_not_there_any_more() {
    let mut desk = at_the_report_back();
    let with = desk
        .session()
        .item(&desk.current().unwrap())
        .unwrap()
        .clone();
    let mut without = with.clone();
    without.phases.clear();
    for item in [without, with] {
        let edit = Edit::ReplaceItem(Box::new(item));
        desk.model
            .change(edit, Some("phases".to_owned()), &mut Vec::new());
    }
    for (key, boxes) in [('G', 1), ('u', 0)] {
        desk.model.update(Message::Key(Key::char(key)), &desk.now);
        assert_eq!(desk.model.layers.len(), boxes);
    }
}
