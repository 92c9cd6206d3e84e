//! What the ratings say, what is done about it, and the plan of what is said to whom.

use chrono::NaiveDate;

use super::desk::{Desk, at, session};
use crate::app::Message;
use crate::app::layer::Layer;
use crate::app::stakeholders::Page;
use crate::session::analysis::samples::{assessed, stakeholder};
use crate::session::{
    Aim, Assessment, Communication, CommunicationState, Evidence, Level, Position, Stakeholder,
};

const FIRST_DAY: &str = "2026-11-23T14:00:00+01:00";
const LAST_DAY: &str = "2026-12-14T10:00:00+01:00";

/// A stakeholder with a name and its ratings on the first and perhaps on the last day.
fn rated(n: u32, name: &str, ratings: Vec<Assessment>) -> Stakeholder {
    Stakeholder {
        name: name.to_owned(),
        ..stakeholder(n, ratings)
    }
}

fn rating(
    at: &str,
    influence: Level,
    interest: Level,
    now: Position,
    wanted: Position,
    why: &str,
) -> Assessment {
    Assessment {
        influence: Some(influence),
        interest: Some(interest),
        affected: Some(Level::Small),
        position: Some(now),
        wanted: Some(wanted),
        evidence: Some(Evidence::Known),
        why: why.to_owned(),
        ..assessed(at)
    }
}

/// Free breakfast in the schools of a municipality, rated on the first day and again on the last.
fn breakfast() -> Vec<Stakeholder> {
    use Level::{Large, Medium, Small};
    use Position::{
        HighSupport, LowOpposition, LowSupport, MediumOpposition, MediumSupport, NotMobilised,
    };
    let mut families = rated(
        4,
        "Families with little money",
        vec![rating(
            FIRST_DAY,
            Small,
            Large,
            MediumSupport,
            HighSupport,
            "",
        )],
    );
    families.assessments[0].affected = Some(Level::Large);
    families.assessments[0].evidence = Some(Evidence::Assumed);
    let mut head = rated(
        2,
        "Head teachers",
        vec![
            rating(
                FIRST_DAY,
                Medium,
                Large,
                LowOpposition,
                MediumSupport,
                "Who supervises?",
            ),
            rating(
                LAST_DAY,
                Medium,
                Large,
                LowSupport,
                MediumSupport,
                "The trial at two schools took ten minutes a day.",
            ),
        ],
    );
    head.losses = "Teaching time".to_owned();
    let mut gone = rated(
        6,
        "The former project group",
        vec![rating(
            FIRST_DAY,
            Small,
            Small,
            NotMobilised,
            NotMobilised,
            "",
        )],
    );
    gone.gone = LAST_DAY.parse().ok();
    vec![
        rated(
            1,
            "The finance committee's chair",
            vec![
                rating(FIRST_DAY, Large, Small, LowOpposition, LowSupport, "Cost"),
                rating(
                    LAST_DAY,
                    Large,
                    Medium,
                    MediumOpposition,
                    LowSupport,
                    "Said on 8 December that the budget is closed for the year.",
                ),
            ],
        ),
        head,
        rated(
            3,
            "The school meals service",
            vec![rating(
                FIRST_DAY,
                Medium,
                Medium,
                MediumSupport,
                HighSupport,
                "",
            )],
        ),
        families,
        rated(5, "Parents' association", Vec::new()),
        gone,
        rated(
            7,
            "The local food shop",
            vec![rating(
                LAST_DAY,
                Small,
                Medium,
                LowSupport,
                LowSupport,
                "Offered bread",
            )],
        ),
    ]
}

fn line(n: u128, stakeholder: Option<&Stakeholder>, when: &str, message: &str) -> Communication {
    Communication {
        id: uuid::Uuid::from_u128(n),
        stakeholder: stakeholder.map(|one| one.id),
        aim: Some(Aim::Know),
        message: message.to_owned(),
        channel: "Meeting".to_owned(),
        sender: "The public health strategist".to_owned(),
        when: when.to_owned(),
        responsible: "Project lead".to_owned(),
        follow_up: "Ask two weeks later".to_owned(),
        state: CommunicationState::Planned,
        other: crate::programme::Other::default(),
    }
}

/// A console on the last day, the case worked through, with the list of stakeholders open.
pub(crate) fn worked_through() -> Desk {
    let now = at("2026-12-14T11:00:00");
    let mut desk = Desk::at_the_start_screen(now);
    let mut session = session(&at("2026-11-23T08:00:00"));
    session.stakeholders = breakfast();
    let [chair, head, ..] = &session.stakeholders[..] else {
        unreachable!()
    };
    session.communication = vec![
        line(
            101,
            Some(head),
            "10 december",
            "Ten minutes a day is enough: the two schools that tried it tell how they went about it.",
        ),
        Communication {
            aim: Some(Aim::Do),
            ..line(102, Some(chair), "15 January 2027", "Put it on the agenda")
        },
        Communication {
            state: CommunicationState::Done,
            ..line(103, Some(head), "2026-12-01", "The trial begins")
        },
        line(104, None, "after the holidays", "To all"),
    ];
    desk.open(session, None);
    desk.press("4");
    desk
}

fn page(desk: &Desk) -> Page {
    desk.model.console().unwrap().stakeholders.page
}

fn last_line(desk: &Desk) -> &Communication {
    desk.session().communication.last().unwrap()
}

#[test]
fn a_key_turns_to_its_page_and_back() {
    let mut desk = worked_through();
    for (key, there) in [
        ("v", Page::Balance),
        ("s", Page::Strategy),
        ("c", Page::Plan),
        ("d", Page::Changed),
    ] {
        desk.press(key);
        assert_eq!(page(&desk), there, "{key}");
        desk.press(key);
        assert_eq!(page(&desk), Page::Register, "{key} twice");
        desk.press(&format!("{key}<Esc>"));
        assert_eq!(page(&desk), Page::Register, "{key} and Esc");
    }
}

#[test]
fn a_line_of_the_plan_is_typed_through() {
    let mut desk = worked_through();
    desk.press("<Down>co<Right><Right><Tab>Come and taste<Tab>Open day<Tab>The school<Enter>");
    desk.press("18 December<Down>Maria<Tab>Count who came<Tab><Right><Esc>");
    assert!(desk.model.layers.is_empty());
    assert!(desk.session().drafts.is_empty());
    let line = last_line(&desk);
    assert_eq!(line.stakeholder, Some(desk.session().stakeholders[1].id));
    assert_eq!(line.aim, Some(Aim::Feel));
    assert_eq!(line.state, CommunicationState::Done);
    let texts = [
        &line.message,
        &line.channel,
        &line.sender,
        &line.when,
        &line.responsible,
        &line.follow_up,
    ];
    let typed = [
        "Come and taste",
        "Open day",
        "The school",
        "18 December",
        "Maria",
        "Count who came",
    ];
    assert_eq!(texts, typed);
}

#[test]
fn what_is_typed_on_the_aim_is_the_message() {
    let mut desk = worked_through();
    desk.press("coHello<Esc>");
    assert_eq!(last_line(&desk).message, "Hello");
    desk.press("<Enter><Up>");
    assert!(
        desk.model.layers.is_empty(),
        "above the first field is the list"
    );
}

#[test]
fn what_is_pasted_on_the_aim_is_the_message() {
    let mut desk = worked_through();
    desk.press("co")
        .tell(Message::Paste("q and x\nare no keys".into()));
    desk.press("<Esc>");
    assert_eq!(last_line(&desk).message, "q and x are no keys");
}

#[test]
fn other_days_are_compared_with_the_arrows() {
    let mut desk = worked_through();
    let mut session = desk.after_a_crash();
    let between = "2026-12-01T10:00:00+01:00";
    session.stakeholders[4].assessments = vec![assessed(between)];
    desk.open(session, None);
    let days = |desk: &Desk| {
        let (from, to) = desk.model.console().unwrap().compared_days().unwrap();
        format!("{} {}", from.format("%d/%m"), to.format("%d/%m"))
    };
    desk.press("4d");
    assert_eq!(days(&desk), "23/11 14/12");
    desk.press("<Right>");
    assert_eq!(days(&desk), "23/11 01/12");
    desk.press("<Right><Right><Right>");
    assert_eq!(days(&desk), "01/12 14/12");
    desk.press("<Left><Left><Left>");
    assert_eq!(days(&desk), "23/11 14/12");
}

#[test]
fn a_line_that_stays_empty_is_not_kept() {
    let mut desk = worked_through();
    let before = desk.session().communication.clone();
    desk.press("co<Esc>");
    assert_eq!(desk.session().communication, before);
    desk.press("o<Tab><Tab><Esc>");
    assert_eq!(desk.session().communication, before);
}

#[test]
fn a_line_is_done_deleted_and_had_back() {
    let mut desk = worked_through();
    desk.press("c<Home>");
    let first = desk.session().communication[2].clone();
    assert_eq!(first.when, "2026-12-01", "the earliest comes first");
    desk.press(" ");
    let state = |desk: &Desk| desk.session().communication[2].state;
    assert_eq!(state(&desk), CommunicationState::Planned);
    desk.press(" ");
    assert_eq!(state(&desk), CommunicationState::Done);
    desk.press("x");
    assert_eq!(desk.session().communication.len(), 3);
    desk.press("u");
    assert_eq!(desk.session().communication[2], first);
}

#[test]
fn a_day_that_counts_from_today_is_written_as_its_date() {
    let mut desk = worked_through();
    let when = "<Tab><Tab><Tab><Tab>";
    desk.press(&format!("co{when}Friday<Esc>"));
    assert_eq!(last_line(&desk).when, "18 December 2026");
    desk.press(&format!("o{when}after the holidays<Esc>"));
    assert_eq!(last_line(&desk).when, "after the holidays");
}

#[test]
fn who_is_marked_on_one_page_is_marked_on_the_next() {
    let mut desk = worked_through();
    desk.press("v<Down>s");
    let selected = |desk: &Desk| {
        let console = desk.model.console().unwrap();
        let one = console.stakeholders.selected(&console.session);
        one.unwrap().name.clone()
    };
    assert_eq!(selected(&desk), "Head teachers");
    let mut desk = worked_through();
    desk.press("ds");
    assert_eq!(
        selected(&desk),
        "Head teachers",
        "the first of what changed"
    );
    let mut desk = worked_through();
    desk.press("c<Down>s");
    assert_eq!(selected(&desk), "The finance committee's chair");
}

#[test]
fn the_plan_begins_with_what_is_to_be_done_first() {
    let mut desk = worked_through();
    desk.press("c ");
    assert_eq!(
        desk.session().communication[0].state,
        CommunicationState::Done
    );
}

#[test]
fn what_is_overdue_and_who_is_forgotten_is_counted() {
    let desk = worked_through();
    let console = desk.model.console().unwrap();
    let (lines, overdue, missing) = console.plan_counts(&desk.now);
    assert_eq!((lines, overdue, missing), (4, 1, 1));
}

#[test]
fn the_plan_of_one_stakeholder_alone() {
    let mut desk = worked_through();
    let listed = |desk: &Desk| {
        let console = desk.model.console().unwrap();
        console.plan_rows(&desk.now).len()
    };
    desk.press("<Down>c");
    assert_eq!(listed(&desk), 5, "four lines and one who has none");
    desk.press("f");
    assert_eq!(listed(&desk), 2);
    desk.press("]");
    assert_eq!(listed(&desk), 1, "nothing is planned for the next");
    desk.press("<Enter>Bread<Esc>f");
    assert_eq!(last_line(&desk).message, "Bread");
    assert_eq!(
        last_line(&desk).stakeholder,
        Some(desk.session().stakeholders[2].id)
    );
    assert_eq!(listed(&desk), 5);
}

#[test]
fn a_message_that_is_being_typed_survives_a_crash() {
    let mut desk = worked_through();
    desk.press("coCome and ta");
    let session = desk.after_a_crash();
    desk.open(session, None);
    assert!(matches!(desk.model.layers.last(), Some(Layer::Cell(_))));
    assert_eq!(page(&desk), Page::Plan);
    desk.press("ste<Esc>");
    assert_eq!(last_line(&desk).message, "Come and taste");
}

#[test]
fn a_suggestion_is_taken_once_and_can_be_had_back() {
    let mut desk = worked_through();
    desk.press("s<Enter>");
    let strategy = |desk: &Desk| desk.session().stakeholders[0].strategy.clone();
    let taken = strategy(&desk);
    assert!(taken.starts_with("Look together"), "{taken}");
    desk.press("<Enter>");
    assert_eq!(strategy(&desk), taken);
    desk.press("<Down><Enter>");
    assert_eq!(strategy(&desk).lines().count(), 2);
    desk.press("uu");
    assert_eq!(strategy(&desk), "");
}

#[test]
fn the_strategy_who_and_when_are_typed_one_after_the_other() {
    let mut desk = worked_through();
    desk.press("seMeet her alone first.<Tab>Maria<Enter>+7<Enter>");
    let one = &desk.session().stakeholders[0];
    assert_eq!(one.strategy, "Meet her alone first.");
    assert_eq!(one.responsible, "Maria");
    assert_eq!(one.next_contact, NaiveDate::from_ymd_opt(2026, 12, 21));
    assert!(desk.model.layers.is_empty());
    desk.press("<End><Enter><C-a>after the holidays<Esc>");
    let one = &desk.session().stakeholders[0];
    assert_eq!(one.next_contact, NaiveDate::from_ymd_opt(2026, 12, 21));
    assert!(one.strategy.ends_with("\nNext contact: after the holidays"));
    assert!(desk.toast().contains("no date"), "{}", desk.toast());
}

#[test]
fn a_strategy_that_is_being_written_survives_a_crash() {
    let mut desk = worked_through();
    desk.press("s]eAsk fir");
    let session = desk.after_a_crash();
    desk.open(session, None);
    assert_eq!(page(&desk), Page::Strategy);
    desk.press("st<Esc>");
    assert_eq!(desk.session().stakeholders[1].strategy, "Ask first");
}

#[test]
fn who_may_only_look_changes_nothing() {
    let mut desk = worked_through();
    let session = desk.after_a_crash();
    desk.open(session.clone(), Some("another window".into()));
    for keys in [
        "4s<Enter><Esc>",
        "c <Esc>o<Esc>x<Esc><Enter><Esc>",
        "<Esc>v<Down><Esc>d<Esc>",
    ] {
        desk.press(keys);
    }
    assert_eq!(desk.session(), &session);
}
