//! A module in the room: its questions, what is said to them, its worksheets.

use serde_json::json;

use super::desk::{Desk, session};
use crate::app::Screen;
use crate::app::console::Console;
use crate::app::layer::Layer;
use crate::app::modules::{Page, Section};
use crate::session::{Note, NoteKind, Session, Whom};
use crate::stage::View;

fn console(desk: &Desk) -> &Console {
    desk.model.console().unwrap()
}

/// The shown module's id.
fn shown(desk: &Desk) -> &str {
    &console(desk).shown_module().unwrap().1.id
}

/// What the room sees, and the question if it is one.
fn room(desk: &Desk) -> (View, Option<String>) {
    let stage = desk.model.stage().unwrap();
    (stage.view, stage.question)
}

fn question(desk: &Desk, id: &str) -> Option<String> {
    let modules = desk.session().programme.modules.iter();
    let mut questions = modules.flat_map(|module| &module.questions);
    let found = questions.find(|question| question.id == id);
    found.map(|question| question.text.clone())
}

/// Goes on until an item runs.
fn run_to(desk: &mut Desk, item: &str) {
    desk.press("1 ");
    while desk.current().as_deref() != Some(item) {
        assert!(desk.current().is_some(), "{item} is never run");
        desk.press("n");
    }
}

/// The values of the only sheet.
fn values(desk: &Desk) -> &crate::programme::Other {
    let [sheet] = &desk.session().worksheets[..] else {
        panic!("{:?}", desk.session().worksheets);
    };
    &sheet.values
}

/// The worksheet of the first module is filled in by each of the groups A, B and C; its fields are
/// problem, groups, evidence, pattern, area, mechanism, lever, owner, approach.
fn at_the_worksheet() -> Desk {
    let mut desk = Desk::with_session("08:34:00");
    desk.press("2w");
    desk
}

#[test]
fn the_module_follows_the_item_until_another_one_is_turned_to() {
    let mut desk = Desk::with_session("08:34:00");
    assert_eq!(shown(desk.press("2")), "m1", "the first to come");
    run_to(&mut desk, "m2-theory");
    assert_eq!(shown(desk.press("2")), "m2");
    desk.press("1n n");
    let in_a_break = desk.session().item(&desk.current().unwrap()).unwrap();
    assert_eq!(in_a_break.module, None);
    assert_eq!(shown(desk.press("2")), "m2", "in a break the one before it");
    assert_eq!(shown(desk.press("]")), "m3");
    desk.press("1n2");
    assert_eq!(shown(&desk), "m3", "what was turned to stays");
    assert_eq!(shown(desk.press("0")), "m2");
    assert_eq!(shown(desk.press("[[")), "m6");
    assert_eq!(shown(desk.press("<Esc>")), "m2", "one thing at a time");
    desk.press("<Esc>");
    assert_eq!(console(&desk).view, crate::app::console::View::Day);
}

#[test]
fn one_key_puts_any_question_before_the_room_and_takes_it_away() {
    let mut desk = Desk::with_session("08:34:00");
    run_to(&mut desk, "m1-theory");
    assert_eq!(room(&desk).0, View::Timer);
    desk.press("2]]<Down><Enter>");
    assert_eq!(room(&desk), (View::Question, question(&desk, "m3-q2")));
    desk.press("1n2");
    assert_eq!(room(&desk).1, question(&desk, "m3-q2"), "whatever runs");
    desk.press("<Down><Enter>");
    assert_eq!(room(&desk).1, question(&desk, "m3-q3"));
    desk.press("<Enter>");
    assert_ne!(room(&desk).0, View::Question);
    desk.press("b<Enter>");
    assert_eq!(room(&desk).1, question(&desk, "m3-q3"), "and out of black");
    desk.press("<F5>");
    assert_ne!(room(&desk).0, View::Question, "until F5");
}

#[test]
fn a_question_that_the_programme_shows_by_itself_gives_way_to_the_clock() {
    let mut desk = Desk::with_session("08:34:00");
    run_to(&mut desk, "m1-home");
    assert_eq!(room(&desk), (View::Question, question(&desk, "m1-q1")));
    desk.press("2<Enter>");
    assert_eq!(room(&desk), (View::Timer, None));
    desk.press("<Enter>");
    assert_eq!(room(&desk), (View::Question, question(&desk, "m1-q1")));
}

#[test]
fn the_rooms_own_choice_goes_on_within_the_module() {
    let mut desk = Desk::with_session("08:34:00");
    run_to(&mut desk, "m1-theory");
    desk.press("2]]<Enter>p3<Esc>");
    assert_eq!(room(&desk).1, question(&desk, "m3-q2"), "the next of it");
    desk.press("<F5>p3<Esc>");
    assert_eq!(room(&desk).1, question(&desk, "m1-q1"), "the item's again");
}

#[test]
fn a_note_goes_under_the_selected_question() {
    let mut desk = Desk::with_session("08:34:00");
    run_to(&mut desk, "m1-theory");
    desk.press("2]]<Down>aA bridge to school health<Esc>");
    let note = desk.last_note();
    assert_eq!(note.module.as_deref(), Some("m3"));
    assert_eq!(note.question.as_deref(), Some("m3-q2"));
    assert_eq!(note.item.as_deref(), Some("m1-theory"), "said now");
    desk.press("aMore?<A-3><C-q><C-q><C-q><Esc>");
    let asked: Vec<usize> = {
        let console = console(&desk);
        let (_, module) = console.shown_module().unwrap();
        let asked = console.asked(module);
        asked
            .map(|asked| console.reflections(module, asked).len())
            .collect()
    };
    assert_eq!(asked, [0, 1, 0, 0, 1], "the last is what the room asks");
    desk.press("<End>aAnd how?<Esc>");
    assert_eq!(desk.last_note().kind, NoteKind::Question);
    assert_eq!(desk.last_note().question, None);
    desk.press("1aBy the way<Esc>");
    assert_eq!(desk.last_note().module.as_deref(), Some("m1"));
}

#[test]
fn reflections_stand_by_group_each_in_the_order_of_time() {
    let mut desk = Desk::with_session("08:34:00");
    desk.press("2aall<Esc><wait:60>aB1<S-Tab><S-Tab><Esc><wait:60>aA1<S-Tab><Esc><wait:60>aB2<S-Tab><S-Tab><Esc>");
    let console = console(&desk);
    let (_, module) = console.shown_module().unwrap();
    let asked = console.selected_question().unwrap();
    let said = console.reflections(module, asked);
    let said: Vec<&str> = said.iter().map(|note| note.text.as_str()).collect();
    assert_eq!(said, ["A1", "B1", "B2", "all"]);
}

#[test]
fn nine_fields_take_their_texts_a_key_each_and_two() {
    let texts = [
        "Absence",
        "Schools",
        "17 %",
        "3",
        "2",
        "4",
        "Routine",
        "Education",
        "3",
    ];
    let script = texts.map(|text| format!("{text}<Tab>")).concat();
    let script = format!("w{script}<Esc>");
    let keys = crate::app::key::parse_script(&script).unwrap().len();
    assert!(keys <= texts.concat().chars().count() + 9 + 2, "{keys}");
    let mut desk = Desk::with_session("08:34:00");
    desk.press("2").press(&script);
    assert!(desk.model.layers.is_empty() && desk.session().drafts.is_empty());
    assert_eq!(
        serde_json::Value::from(values(&desk).clone()),
        json!({
            "problem": "Absence", "groups": "Schools", "evidence": "17 %", "pattern": "both",
            "area": "knowledge and education", "mechanism": "different consequences",
            "lever": "Routine", "owner": "Education", "approach": "universal, reduce inequality",
        })
    );
    let sheet = console(&desk).sheet().unwrap();
    assert!(matches!(sheet.whom, Whom::Group(_)) && sheet.entry().is_some());
}

/// Who types on after the last field types, and does not delete the sheet.
#[test]
fn what_is_typed_after_the_last_field_is_no_command() {
    let mut desk = Desk::with_session("08:34:00");
    desk.press("2w<Tab><Tab><Tab><Tab><Tab><Tab><Tab><Tab>xb<Tab>xb<Tab>");
    assert!(!desk.model.layers.is_empty());
    assert!(!desk.model.console().unwrap().room.black);
    assert_eq!(desk.session().worksheets.len(), 0, "no choice begins so");
}

#[test]
fn the_next_group_is_reached_from_within_a_field() {
    let mut desk = Desk::with_session("08:34:00");
    desk.press("2wAbsence<PgDn>Hunger<PgUp> at school<Esc>");
    let said: Vec<_> = desk
        .session()
        .worksheets
        .iter()
        .map(|sheet| (sheet.group, sheet.values["problem"].clone()))
        .collect();
    let group = |n: usize| Some(desk.session().groups[n].id);
    assert_eq!(
        said,
        [
            (group(0), json!("Absence at school")),
            (group(1), json!("Hunger"))
        ]
    );
}

/// What is said over a worksheet belongs to its module and its group, whatever item runs.
#[test]
fn a_note_knows_the_worksheet_that_is_shown() {
    let mut desk = Desk::with_session("08:34:00");
    desk.press("2]]]w<Esc>]aWho is missing?<Esc>");
    let note = desk.last_note();
    assert_eq!(note.module.as_deref(), Some("m4"));
    assert_eq!(note.group, Some(desk.session().groups[1].id));
    assert_eq!(note.question, None);
}

#[test]
fn each_field_is_undone_by_its_name() {
    let mut desk = at_the_worksheet();
    desk.press("Absence<Tab>Schools<Tab><Tab><Right><Right><Esc>");
    assert_eq!(values(&desk).len(), 3);
    desk.press("u");
    assert_eq!(
        values(&desk)["pattern"],
        "gradient through the whole population"
    );
    assert!(
        desk.toast().contains("Pattern · Group A"),
        "{}",
        desk.toast()
    );
    desk.press("uu");
    assert_eq!(values(&desk).len(), 1);
    assert!(desk.toast().contains("Groups compared"), "{}", desk.toast());
    desk.press("u");
    assert!(desk.session().worksheets.is_empty());
    desk.press("<C-r>");
    assert_eq!(values(&desk)["problem"], "Absence");
}

#[test]
fn no_letter_is_a_command_while_a_sheet_is_filled_in() {
    let mut desk = at_the_worksheet();
    desk.press("<Tab><Tab><Tab>xq[]1");
    assert!(!desk.quit && matches!(desk.model.layers[..], [Layer::Filling]));
    assert_eq!(
        values(&desk)["pattern"],
        "gradient through the whole population"
    );
    desk.press("<C-z>");
    assert!(desk.session().worksheets.is_empty());
    desk.press("b<BS>");
    assert!(values(&desk).is_empty());
}

#[test]
fn what_is_typed_on_a_sheet_survives_a_crash() {
    let mut desk = at_the_worksheet();
    desk.press("<Esc>]<Enter>Abs");
    let mut again = Desk::with_session("08:34:00");
    again.open(desk.after_a_crash(), None);
    again.press("ence<Tab>Schools<Esc>");
    assert_eq!(values(&again)["problem"], "Absence");
    assert_eq!(values(&again)["groups"], "Schools");
    let group = again.session().worksheets[0].group;
    assert_eq!(group, Some(again.session().groups[1].id), "for whom it was");
    // In the middle of a sheet that is there, and of a module that is not the one of now.
    let mut desk = again;
    desk.press("<Esc>]w<Tab><Tab>because<Enter>of");
    let mut again = Desk::with_session("08:34:00");
    again.open(desk.after_a_crash(), None);
    assert_eq!(shown(&again), "m2");
    again.press(" that<Esc>");
    let sheet = again.session().worksheets.last().unwrap();
    assert_eq!(sheet.values["problem"], "because\nof that");
}

#[test]
fn a_sheet_that_is_full_is_filled_in_from_its_beginning() {
    let mut desk = at_the_worksheet();
    desk.press("a<Tab>b<Tab>c<Tab>1<Tab>1<Tab>1<Tab>d<Tab>e<Tab>1<Tab><Esc>w!<Esc>");
    assert_eq!(values(&desk)["problem"], "a!");
    assert_eq!(console(&desk).modules.page, Page::Sheet);
}

#[test]
fn dates_are_written_as_people_do_and_never_refused() {
    let mut desk = Desk::with_session("08:34:00");
    desk.press("2]w<Esc><Down><Down><Down><Down><Down><Down><Enter>");
    desk.press("1/12<Tab><S-Tab><Esc>");
    assert_eq!(values(&desk)["window"], "2026-12-01");
    desk.press("<Enter><C-a>after the budget<Esc>");
    assert_eq!(values(&desk)["window"], "after the budget");
    desk.press("<Enter><C-a><BS><Esc>");
    assert_eq!(values(&desk).get("window"), None);
}

#[test]
fn sheets_are_gone_through_by_group_and_number() {
    let mut desk = at_the_worksheet();
    desk.press("one<Esc>otwo<Esc>othree<Esc>");
    let at = |desk: &Desk| {
        let sheet = console(desk).sheet().unwrap();
        let text = sheet.entry().map(|entry| entry.values["problem"].clone());
        (sheet.number, text)
    };
    assert_eq!(at(&desk), (2, Some("three".into())));
    assert_eq!(
        at(desk.press("<Left><Left><Left>")),
        (0, Some("one".into()))
    );
    desk.press("<Right>x");
    assert_eq!(desk.session().worksheets.len(), 2);
    assert_eq!(at(&desk), (1, Some("three".into())));
    assert_eq!(at(desk.press("u")), (1, Some("two".into())));
    assert_eq!(at(desk.press("]")), (0, None), "group B has none");
    desk.press("<Enter>theirs<Esc>[");
    assert_eq!(at(&desk), (0, Some("one".into())));
    assert_eq!(at(desk.press("]")), (0, Some("theirs".into())));
    desk.press("o<Esc>");
    assert_eq!(desk.session().worksheets.len(), 4, "an empty one is none");
}

#[test]
fn a_sheet_that_is_filled_in_stays_when_another_group_gets_its_turn() {
    let mut desk = super::rounds::at_the_report_back();
    desk.press("<wait:60>");
    let on_turn = desk.standing().turn().unwrap().group;
    desk.press("2w<Esc>");
    let whom = |desk: &Desk| console(desk).sheet().unwrap().whom;
    assert_eq!(whom(&desk), Whom::Group(on_turn), "whose turn it is");
    desk.press("1n<wait:60>2");
    assert_ne!(desk.standing().turn().unwrap().group, on_turn);
    assert_eq!(whom(&desk), Whom::Group(on_turn));
}

/// The partnership's principles, rated by three groups.
pub(crate) fn rated(desk: &Desk) -> Session {
    let mut session = desk.session().clone();
    let groups: Vec<_> = session.groups.iter().map(|group| group.id).collect();
    for (n, (group, steps)) in groups
        .iter()
        .zip([[2, 4, 3], [5, 4, 3], [4, 4, 2]])
        .enumerate()
    {
        let sheet = json!({
            "id": uuid::Uuid::from_u128(500 + n as u128), "module": "m5", "group": group,
            "values": { "trust": steps[0], "need": steps[1], "clarity": steps[2], "review": "soon" },
        });
        session
            .worksheets
            .push(serde_json::from_value(sheet).unwrap());
    }
    session
}

#[test]
fn ratings_that_lie_furthest_apart_come_first() {
    let mut desk = Desk::with_session("08:34:00");
    let session = rated(&desk);
    desk.open(session, None);
    desk.press("2s");
    assert_eq!(console(&desk).modules.page, Page::Module, "nothing rated");
    desk.press("[[s");
    assert_eq!(console(&desk).modules.page, Page::Spread);
    let worksheet = console(&desk).shown_module().unwrap().1.worksheet.clone();
    let spreads = console(&desk).spreads();
    let found: Vec<(String, usize)> = spreads
        .iter()
        .map(|spread| {
            let field = &worksheet.as_ref().unwrap().fields[spread.field];
            (field.id.clone(), spread.gap())
        })
        .collect();
    let expected = [("trust", 3), ("clarity", 1), ("need", 0)];
    assert_eq!(found, expected.map(|(id, gap)| (id.to_owned(), gap)));
    desk.press("<Esc>");
    assert_eq!(console(&desk).modules.page, Page::Module);
}

#[test]
fn what_was_promised_stands_with_the_homework() {
    let mut desk = Desk::with_session("08:34:00");
    desk.press("2<Right><Right>");
    assert_eq!(console(&desk).at().section, Section::Homework);
    desk.press("1");
    run_to(&mut desk, "m1-home");
    desk.press("aCall the school<A-7><C-f>Maria<C-f>1/12<Esc>aRead it<A-8><Esc>aIdea<A-2><Esc>2");
    let console = console(&desk);
    let (_, module) = console.shown_module().unwrap();
    let promised: Vec<&Note> = console.promised(module).collect();
    assert_eq!(promised.len(), 2);
}

#[test]
fn who_may_only_look_writes_on_no_sheet() {
    let mut desk = Desk::with_session("08:34:00");
    let now = desk.now.clone();
    desk.open(session(&now), Some("pid 4711 on laptop".into()));
    desk.press("2w");
    assert_eq!(console(&desk).modules.page, Page::Sheet);
    assert!(desk.model.layers.is_empty());
    desk.press("<Enter>");
    assert!(matches!(desk.model.layers[..], [Layer::Dialog(_)]));
}

#[test]
fn a_programme_without_modules_has_nothing_to_turn() {
    let mut desk = Desk::with_session("08:34:00");
    let mut session = desk.session().clone();
    std::sync::Arc::make_mut(&mut session.programme)
        .modules
        .clear();
    desk.open(session, None);
    desk.press("2[]0wso<Right><Left><Down><Up><PgDn><End><Enter><Tab>x<Esc>");
    assert!(matches!(&desk.model.screen, Screen::Console(_)));
}
