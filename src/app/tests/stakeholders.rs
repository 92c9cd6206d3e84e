//! Listing stakeholders, and what is kept of a text that is edited in place.

use super::desk::Desk;
use crate::app::console::View;
use crate::app::key::parse_script;
use crate::session::{
    Assessment, Evidence, InfluenceBasis, Level, Position, Stakeholder, StakeholderKind,
};

fn names(desk: &Desk) -> Vec<&str> {
    desk.session()
        .stakeholders
        .iter()
        .map(|one| one.name.as_str())
        .collect()
}

#[test]
fn names_are_listed_one_after_the_other() {
    let mut desk = Desk::with_session("09:10:00");
    desk.press("4oSkolnämnden<Enter>Rektorer<Enter>Elevråd<Esc>");
    assert_eq!(names(&desk), ["Skolnämnden", "Rektorer", "Elevråd"]);
    assert!(desk.model.layers.is_empty());
    assert!(desk.session().drafts.is_empty());
    desk.press("u");
    assert_eq!(names(&desk), ["Skolnämnden", "Rektorer"]);
}

#[test]
fn a_name_that_is_being_typed_survives_a_crash() {
    let mut desk = Desk::with_session("09:10:00");
    desk.press("4oSkolnämnden<Enter>Rek");
    let session = desk.after_a_crash();
    desk.open(session, None);
    desk.press("torer<Esc>");
    assert_eq!(names(&desk), ["Skolnämnden", "Rektorer"]);
}

fn rated(desk: &Desk, name: &str) -> Assessment {
    one(desk, name).latest().unwrap().clone()
}

fn one(desk: &Desk, name: &str) -> Stakeholder {
    let found = desk
        .session()
        .stakeholders
        .iter()
        .find(|one| one.name == name);
    found.unwrap_or_else(|| panic!("{name}")).clone()
}

fn listed(desk: &Desk) -> Vec<String> {
    let console = desk.model.console().unwrap();
    let listed = console.stakeholders.listed(&console.session);
    listed.iter().map(|one| one.name.clone()).collect()
}

/// Three that are listed, and nothing else.
fn three() -> Desk {
    let mut desk = Desk::with_session("09:10:00");
    desk.press("4oSkolnämnden<Enter>Rektorer<Enter>Elevråd<Enter><Esc>");
    desk
}

#[test]
fn twenty_are_listed_and_rated_blind_in_two_hundred_keys() {
    let mut desk = Desk::with_session("09:10:00");
    let names: Vec<String> = ('A'..='T')
        .map(|letter| format!("{letter}{letter} board"))
        .collect();
    let list = format!("4o{}<Enter><Esc>", names.join("<Enter>"));
    let rate = format!("R{}<Esc>", "32162".repeat(20));
    let keys = |script: &str| parse_script(script).unwrap().len();
    let letters: usize = names.iter().map(String::len).sum();
    let count = keys(&list) - letters + keys(&rate);
    assert!(count <= 200, "{count}");
    desk.press(&list).press(&rate);
    assert_eq!(names.len(), desk.session().stakeholders.len());
    for name in &names {
        let rated = rated(&desk, name);
        assert_eq!(
            (
                rated.influence,
                rated.interest,
                rated.affected,
                rated.position,
                rated.wanted
            ),
            (
                Some(Level::Large),
                Some(Level::Medium),
                Some(Level::Small),
                Some(Position::MediumSupport),
                Some(Position::MediumOpposition)
            )
        );
    }
    assert!(
        desk.model.layers.is_empty(),
        "the last rating closes the box"
    );
}

#[test]
fn pasted_lines_are_listed_as_one_change() {
    let mut desk = three();
    desk.press("o<paste:- skolnämnd\n2. Kostchef\tKommunen\n\n• Föräldrar\n>Media<Enter><Esc>");
    let all = [
        "Skolnämnden",
        "Rektorer",
        "Elevråd",
        "skolnämnd",
        "Kostchef",
        "Föräldrar",
        "Media",
    ];
    assert_eq!(names(&desk), all);
    assert_eq!(one(&desk, "Kostchef").organisation, "Kommunen");
    assert!(desk.session().drafts.is_empty());
    desk.press("uu");
    assert_eq!(names(&desk), all[..3]);
}

#[test]
fn a_paste_goes_on_from_what_is_typed_and_one_line_is_typed_text() {
    let mut desk = three();
    desk.press("oKök<paste:spersonal\nMedia><Esc>");
    assert_eq!(names(&desk)[3..], ["Kökspersonal", "Media"]);
    desk.press("oNy <paste:nämnd\n><Esc>");
    assert_eq!(names(&desk)[5..], ["Ny nämnd"]);
    desk.press("<paste:x\ny>");
    assert!(
        desk.toast().contains("paste: each line"),
        "{}",
        desk.toast()
    );
    assert_eq!(names(&desk).len(), 6);
}

#[test]
fn near_duplicates_and_persons_are_pointed_out() {
    let mut desk = three();
    desk.press("oskolnämnd<Enter>");
    assert!(desk.toast().contains("Skolnämnden"), "{}", desk.toast());
    desk.press("Anna Svensson<Enter>");
    assert!(desk.toast().contains("role"), "{}", desk.toast());
    desk.press("<Esc>");
    let console = desk.model.console().unwrap();
    let first = &console.session.stakeholders[0];
    let alike = console.stakeholders.alike(first, &console.session).unwrap();
    assert_eq!(alike.name, "skolnämnd");
    assert_eq!(names(&desk).len(), 5, "nothing is merged");
}

#[test]
fn a_rating_is_kept_as_it_goes_and_left_as_it_is_by_enter() {
    let mut desk = three();
    desk.press("<Home>r3<Enter>s7");
    let first = rated(&desk, "Skolnämnden");
    assert_eq!(
        (
            first.influence,
            first.interest,
            first.affected,
            first.position,
            first.wanted
        ),
        (
            Some(Level::Large),
            None,
            Some(Level::Small),
            Some(Position::HighSupport),
            None
        )
    );
    desk.press("<BS>0");
    assert_eq!(rated(&desk, "Skolnämnden").position, None);
    desk.press("ka<Tab>The board says so<Enter>6");
    let first = rated(&desk, "Skolnämnden");
    assert_eq!(first.evidence, Some(Evidence::Assumed));
    assert_eq!(first.why, "The board says so");
    assert_eq!(first.wanted, Some(Position::MediumSupport));
    desk.press("1<Esc>");
    assert_eq!(rated(&desk, "Rektorer").influence, Some(Level::Small));
    assert_eq!(one(&desk, "Rektorer").assessments.len(), 1);
    desk.press("u");
    assert_eq!(one(&desk, "Rektorer").assessments, []);
}

#[test]
fn who_types_on_after_the_last_rating_changes_nothing() {
    let mut desk = three();
    desk.press("r32155");
    let kept = desk.session().stakeholders.clone();
    desk.press("1234k");
    assert_eq!(desk.session().stakeholders, kept);
    desk.press("<BS>7<Enter>");
    assert_eq!(rated(&desk, "Elevråd").wanted, Some(Position::HighSupport));
    assert!(desk.model.layers.is_empty());
}

#[test]
fn what_is_said_after_the_last_rating_is_about_the_one_that_was_rated() {
    let mut desk = three();
    desk.press("<Home>r32155k<Tab>Said so in the board<Enter>");
    let first = rated(&desk, "Skolnämnden");
    assert_eq!(first.evidence, Some(Evidence::Known));
    assert_eq!(first.why, "Said so in the board");
    assert_eq!(one(&desk, "Rektorer").assessments, []);
    desk.press("1a");
    let second = rated(&desk, "Rektorer");
    assert_eq!(second.influence, Some(Level::Small));
    assert_eq!(second.evidence, Some(Evidence::Assumed));
    assert_eq!(rated(&desk, "Skolnämnden"), first);
}

#[test]
fn a_reason_that_is_being_typed_survives_a_crash() {
    let mut desk = three();
    desk.press("r3<Tab>It is sa");
    let session = desk.after_a_crash();
    desk.open(session, None);
    desk.press("id<Esc>");
    assert_eq!(rated(&desk, "Elevråd").why, "It is said");
    assert!(desk.session().drafts.is_empty());
}

#[test]
fn a_rating_on_another_day_leaves_the_first_as_history() {
    let mut desk = three();
    desk.press("<Home>r32155<Esc>1]4<Home>r1<Esc>");
    let one = one(&desk, "Skolnämnden");
    let levels: Vec<_> = one
        .assessments
        .iter()
        .map(|rated| rated.influence)
        .collect();
    assert_eq!(levels, [Some(Level::Large), Some(Level::Small)]);
    assert_eq!(one.latest().unwrap().interest, Some(Level::Medium));
}

#[test]
fn all_that_lack_a_rating_are_rated_from_the_top() {
    let mut desk = three();
    desk.press("r32155<Esc>R1<Down>1<Esc>");
    assert_eq!(rated(&desk, "Skolnämnden").influence, Some(Level::Small));
    assert_eq!(rated(&desk, "Rektorer").influence, Some(Level::Small));
    let last = rated(&desk, "Elevråd");
    assert_eq!(last.influence, Some(Level::Large), "it was rated before");
}

#[test]
fn the_card_is_walked_through_and_each_field_changed_in_place() {
    let mut desk = three();
    desk.press("<Home><Enter>en<Tab>Kommunen<Enter>");
    assert_eq!(one(&desk, "Skolnämndenen").organisation, "Kommunen");
    desk.press("<Right><Right>");
    assert_eq!(one(&desk, "Skolnämndenen").kind, StakeholderKind::Group);
    desk.press("<Tab><Right><Tab>School<Tab>We sit in it<Tab>");
    let now = one(&desk, "Skolnämndenen");
    assert_eq!(
        (now.internal, now.sector.as_str(), now.relation.as_str()),
        (true, "School", "We sit in it")
    );
    desk.press("3<Tab> <Right><Right> <Tab>");
    let now = one(&desk, "Skolnämndenen");
    assert_eq!(now.latest().unwrap().influence, Some(Level::Large));
    assert_eq!(
        now.influence_basis,
        [InfluenceBasis::Law, InfluenceBasis::Politics]
    );
    desk.press("<S-Tab><S-Tab><Del><Esc>");
    assert_eq!(
        one(&desk, "Skolnämndenen").latest().unwrap().influence,
        None
    );
    assert!(desk.model.layers.is_empty());
    assert!(desk.session().drafts.is_empty());
}

#[test]
fn a_field_that_is_left_as_it_was_is_no_change() {
    let mut desk = three();
    let kept = desk.session().stakeholders.clone();
    desk.press("<Home><Enter>");
    for _ in 0..60 {
        desk.press("<Tab>");
    }
    desk.press("<Esc>u");
    assert_eq!(
        desk.session().stakeholders,
        kept[..2],
        "undone is the listing"
    );
}

#[test]
fn what_is_typed_as_a_date_and_is_none_is_kept() {
    let mut desk = three();
    desk.press("<Home><Enter><S-Tab><S-Tab>1/12<Esc>");
    assert_eq!(
        one(&desk, "Skolnämnden").next_contact.unwrap().to_string(),
        "2026-12-01"
    );
    desk.press("<Enter><S-Tab><S-Tab><C-a>after Easter<Esc>");
    let now = one(&desk, "Skolnämnden");
    assert_eq!(
        (now.next_contact, now.strategy.as_str()),
        (None, "after Easter")
    );
    assert!(desk.toast().contains("after Easter"), "{}", desk.toast());
}

#[test]
fn a_field_of_the_card_survives_a_crash() {
    let mut desk = three();
    desk.press("<Home><Enter><Tab>Komm");
    let session = desk.after_a_crash();
    desk.open(session, None);
    desk.press("unen<Tab><Right><Esc>");
    let now = one(&desk, "Skolnämnden");
    assert_eq!(now.organisation, "Kommunen");
    assert_eq!(now.kind, StakeholderKind::Person);
}

#[test]
fn several_are_changed_as_one() {
    let mut desk = three();
    desk.press("<Home>  wu*<Enter>Eva<Esc>r3<Esc>");
    for name in ["Skolnämnden", "Rektorer", "Elevråd"] {
        let now = one(&desk, name);
        assert_eq!(now.responsible, "Eva");
        assert_eq!(now.latest().unwrap().influence, Some(Level::Large));
        assert!(!now.sensitive);
    }
    desk.press("u");
    assert!(
        desk.session()
            .stakeholders
            .iter()
            .all(|one| one.latest().is_none())
    );
    desk.press("x");
    assert!(names(&desk).is_empty());
    desk.press("u");
    assert_eq!(names(&desk), ["Skolnämnden", "Rektorer", "Elevråd"]);
}

#[test]
fn who_is_gone_stays_for_the_history_and_comes_last() {
    let mut desk = three();
    desk.press("<Home>G");
    assert_eq!(listed(&desk), ["Rektorer", "Elevråd", "Skolnämnden"]);
    assert!(one(&desk, "Skolnämnden").gone.is_some());
    desk.press("G");
    assert_eq!(listed(&desk), ["Skolnämnden", "Rektorer", "Elevråd"]);
}

#[test]
fn what_refers_to_a_stakeholder_goes_with_it_and_comes_back_with_it() {
    let mut desk = three();
    desk.press("<Home><Down><Enter><S-Tab><S-Tab><S-Tab><S-Tab><S-Tab>Elevråd<Esc>");
    let before = one(&desk, "Rektorer");
    assert_eq!(before.allies, [one(&desk, "Elevråd").id]);
    desk.press("<Down>x");
    assert!(one(&desk, "Rektorer").allies.is_empty());
    desk.press("u");
    assert_eq!(one(&desk, "Rektorer"), before);
}

#[test]
fn the_list_is_sorted_filtered_and_searched() {
    let mut desk = three();
    desk.press("S");
    assert_eq!(listed(&desk), ["Elevråd", "Rektorer", "Skolnämnden"]);
    desk.press("SSSSS/rek");
    assert_eq!(listed(&desk), ["Rektorer"]);
    desk.press("<Enter>r30315<Esc>O");
    assert_eq!(listed(&desk), ["Rektorer"]);
    desk.press("<Esc>");
    assert_eq!(listed(&desk).len(), 3);
    desk.press("N");
    assert_eq!(listed(&desk), ["Skolnämnden", "Elevråd"]);
    desk.press("N/x<Esc>");
    assert_eq!(listed(&desk).len(), 3);
    desk.press("<Esc>");
    assert_eq!(desk.model.console().unwrap().view, View::Day);
}

#[test]
fn the_issue_is_said_first() {
    let mut desk = Desk::with_session("09:10:00");
    desk.press("4iFree breakf");
    let session = desk.after_a_crash();
    desk.open(session, None);
    desk.press("ast in all schools<Enter>");
    assert_eq!(desk.session().issue, "Free breakfast in all schools");
    desk.press("u");
    assert_eq!(desk.session().issue, "");
}

#[test]
fn who_may_only_look_can_sort_and_changes_nothing() {
    let session = three().session().clone();
    let mut desk = Desk::with_session("09:10:00");
    desk.open(session, Some("Eva".into()));
    desk.press("4S");
    assert_eq!(listed(&desk)[0], "Elevråd");
    for key in ["o", "<Enter>", "r", "R", "w", "G", "x", "i"] {
        desk.press(key).press("3<Esc><Esc>4");
    }
    assert!(desk.kept.is_empty());
}
