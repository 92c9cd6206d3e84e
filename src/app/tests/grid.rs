//! The grid: moving is assessing again, and the room sees it as it was put there.

use serde_json::json;
use uuid::Uuid;

use super::desk::Desk;
use crate::session::analysis::{Lens, Spot};
use crate::session::{Assessment, Level, Stakeholder};
use crate::stage::{Change, View};

/// Three stakeholders: assessed a day before, never assessed, sensitive.
pub(crate) fn with_three() -> Desk {
    let mut desk = Desk::with_session("09:10:00");
    let mut session = desk.session().clone();
    session.stakeholders = serde_json::from_value(json!([
        { "id": Uuid::from_u128(1), "name": "School board", "allies": [Uuid::from_u128(2)], "assessments": [
            { "at": "2026-11-20T09:00:00+01:00", "influence": "medium", "interest": "small",
              "affected": "large", "legitimacy": "small", "why": "they decide" } ] },
        { "id": Uuid::from_u128(2), "name": "Parents" },
        { "id": Uuid::from_u128(3), "name": "Mayor", "sensitive": true, "assessments": [
            { "at": "2026-11-20T09:00:00+01:00", "influence": "large", "interest": "large" } ] },
    ]))
    .unwrap();
    desk.open(session, None);
    desk.press("4g");
    desk
}

fn stakeholder(desk: &Desk, index: usize) -> &Stakeholder {
    &desk.session().stakeholders[index]
}

fn latest(desk: &Desk, index: usize) -> Assessment {
    stakeholder(desk, index).latest().unwrap().clone()
}

fn said(desk: &Desk) -> &str {
    desk.model.toast.as_ref().map_or("", |toast| &toast.text)
}

#[test]
fn arrow_keys_assess_again_and_say_what_follows() {
    let mut desk = with_three();
    desk.press("<Right>");
    assert_eq!(
        said(&desk),
        "School board: interest medium · Manage closely"
    );
    desk.press("<Right><Up>");
    assert_eq!(
        stakeholder(&desk, 0).assessments.len(),
        2,
        "one for each day"
    );
    let now = latest(&desk, 0);
    assert_eq!(
        (now.influence, now.interest),
        (Some(Level::Large), Some(Level::Large))
    );
    assert_eq!(
        (now.affected, now.why.as_str()),
        (Some(Level::Large), "they decide")
    );
    let then = &stakeholder(&desk, 0).assessments[0];
    assert_eq!(then.interest, Some(Level::Small));
    let kept = desk.kept.len();
    desk.press("<Up>");
    assert_eq!(desk.kept.len(), kept, "at the end nothing changes");
    desk.press("uuu");
    assert_eq!(stakeholder(&desk, 0).assessments.len(), 1);
    desk.press("<C-r>");
    assert_eq!(latest(&desk, 0).interest, Some(Level::Medium));
}

#[test]
fn who_was_not_assessed_enters_beside_the_middle() {
    let mut desk = with_three();
    desk.press("<Tab><Up>");
    assert_eq!(said(&desk), "Parents: influence medium");
    assert_eq!(latest(&desk, 1).interest, None, "nothing is made up");
    desk.press("<Left>");
    assert_eq!(said(&desk), "Parents: interest small · Keep satisfied");
}

#[test]
fn tab_goes_round_in_both_directions() {
    let mut desk = with_three();
    let selected = |desk: &Desk| {
        desk.model
            .console()
            .unwrap()
            .selected_in_grid()
            .unwrap()
            .name
            .clone()
    };
    for (key, expected) in [
        ("<Tab>", "Parents"),
        ("<Tab>", "Mayor"),
        ("<Tab>", "School board"),
        ("<S-Tab>", "Mayor"),
        ("<S-Tab>", "Parents"),
    ] {
        desk.press(key);
        assert_eq!(selected(&desk), expected);
    }
}

#[test]
fn each_lens_moves_along_its_own_axes() {
    let mut desk = with_three();
    desk.press("+");
    assert_eq!(
        latest(&desk, 0).urgency,
        None,
        "urgency counts in salience alone"
    );
    desk.press("L<Left>");
    let now = latest(&desk, 0);
    assert_eq!(
        (now.affected, now.interest),
        (Some(Level::Medium), Some(Level::Small))
    );
    assert_eq!(
        said(&desk),
        "School board: affected medium · Resource persons"
    );
    desk.press("L<Right>-");
    let now = latest(&desk, 0);
    assert_eq!(
        (now.legitimacy, now.urgency),
        (Some(Level::Medium), Some(Level::Small))
    );
    assert_eq!(said(&desk), "School board: urgency small · Dominant");
    desk.press("+");
    assert_eq!(said(&desk), "School board: urgency medium · Definitive");
    desk.press("L");
    assert_eq!(
        desk.model.console().unwrap().stakeholders.grid.lens,
        Lens::Interest
    );
}

#[test]
fn one_key_puts_the_grid_before_the_room_and_takes_it_away() {
    let mut desk = with_three();
    let stage = |desk: &Desk| desk.model.stage().unwrap();
    assert!(stage(&desk).stakeholders.is_empty());
    desk.press("<Right>w");
    assert_eq!(said(&desk), "The room sees: stakeholders");
    let seen = stage(&desk);
    assert_eq!(seen.view, View::Stakeholders);
    assert_eq!(seen.stakeholders.len(), 2);
    assert_eq!(seen.stakeholders[0].label, "1");
    assert_eq!(
        seen.stakeholders[0].change,
        Change::None,
        "unless it is shown here"
    );
    desk.press("Dw");
    let (influence, across) = (Level::Medium, Level::Small);
    let before = Spot::Step { influence, across };
    assert_eq!(stage(&desk).stakeholders[0].change, Change::From(before));
    desk.press("L");
    assert_eq!(
        stage(&desk).choice.lens,
        Lens::Interest,
        "as it was put there"
    );
    desk.press("w");
    assert_eq!(stage(&desk).choice.lens, Lens::Affected);
    desk.press("w");
    assert_ne!(stage(&desk).view, View::Stakeholders);
}

#[test]
fn changes_and_alliances_are_shown_when_there_are_any() {
    let mut desk = with_three();
    let grid = |desk: &Desk| desk.model.console().unwrap().stakeholders.grid;
    desk.press("D");
    assert!(!grid(&desk).moves, "all were assessed on one day");
    desk.press("<Right>DA");
    assert!(grid(&desk).moves && grid(&desk).alliances);
    desk.press("DA");
    assert!(!grid(&desk).moves && !grid(&desk).alliances);
}

#[test]
fn escape_and_the_same_key_lead_back_to_the_register() {
    use crate::app::stakeholders::Page;
    let mut desk = with_three();
    let page = |desk: &Desk| desk.model.console().unwrap().stakeholders.page;
    assert_eq!(page(&desk), Page::Grid);
    assert_eq!(page(desk.press("<Esc>")), Page::Register);
    assert_eq!(page(desk.press("gg")), Page::Register);
}

#[test]
fn a_session_that_is_only_looked_at_stays_as_it_is() {
    let mut desk = with_three();
    let session = desk.session().clone();
    desk.open(session.clone(), Some("another console".into()));
    desk.press("4g<Up>w");
    desk.press("<Esc>");
    assert_eq!(desk.session().stakeholders, session.stakeholders);
}
