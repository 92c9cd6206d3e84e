//! Writing programmes: from nothing, from another, in another language; what is kept of it and when.

use proptest::prelude::*;

use super::desk::{Desk, at};
use crate::app::console::View;
use crate::app::layer::Layer;
use crate::app::start::ProgrammeEntry;
use crate::app::{Model, Screen};
use crate::programme::catalogue::{self, Heading};
use crate::programme::check::check;
use crate::programme::formats::FORMATS;
use crate::programme::{ItemKind, Language, Programme, read};
use crate::store::Keeping;

fn at_the_start() -> Desk {
    Desk::at_the_start_screen(at("2026-11-23T20:15:00"))
}

/// A programme that was begun from nothing and is called so.
pub(crate) fn begun() -> Desk {
    let mut desk = at_the_start();
    desk.press("oHealth for all<Enter>");
    desk
}

/// A day with group work that is too long.
pub(crate) fn half_written() -> Desk {
    let mut desk = begun();
    desk.press("oWho is not in the room?<Tab><Right><Right><Enter>gi");
    desk.press("mOur own figures<Enter>");
    desk.press(
        "oLunch<Tab><Right><Right><Right><Right><Enter>dThe first day<Tab>0830<Tab>12<Enter>",
    );
    desk
}

fn written(desk: &Desk) -> &Programme {
    &desk.session().programme
}

/// What the user's own programme is now: the one kept last.
fn own(desk: &Desk) -> &Programme {
    &desk.own.last().unwrap().0
}

/// The programme reads back from its file as it is.
fn reads_back(programme: &Programme) {
    let text = serde_json::to_string_pretty(programme).unwrap();
    let back = read::read(&text).unwrap();
    assert_eq!(back, *programme);
}

fn titles(desk: &Desk, day: usize) -> Vec<&str> {
    let items = written(desk).days[day].items.iter();
    items.map(|item| item.title.as_str()).collect()
}

fn add_own(model: &mut Model, programme: &Programme) {
    let Screen::Start(start) = &mut model.screen else {
        panic!("not at the start");
    };
    let text = serde_json::to_string(programme).unwrap();
    let heading = Heading::of(text).unwrap();
    let own = ProgrammeEntry {
        variants: vec![heading],
    };
    start.lists.programmes.insert(0, own);
}

fn shipped(name: &str) -> Programme {
    catalogue::load(catalogue::find(name, Language::En).unwrap()).unwrap()
}

#[test]
fn from_nothing_by_keys_to_a_file() {
    let mut desk = begun();
    assert_eq!(written(&desk).title, "Health for all");
    assert_eq!(desk.session().title, "Health for all");
    desk.press("oWho is not here?<Tab><Left><Left><Tab>40<Enter>");
    assert_eq!(titles(&desk, 0), ["Opening", "Who is not here?"]);
    desk.press("K");
    assert_eq!(titles(&desk, 0), ["Who is not here?", "Opening"]);
    desk.press("J+>-");
    let item = &written(&desk).days[0].items[1];
    assert_eq!(
        (item.title.as_str(), item.minutes.get()),
        ("Who is not here?", 45)
    );
    desk.press("gd");
    let item = &written(&desk).days[0].items[1];
    assert_eq!(item.format.as_deref(), Some("1-2-4-all"));
    assert_eq!(item.minutes.get(), 12);
    let phases: Vec<_> = item.phases.iter().map(|p| p.title.as_str()).collect();
    assert_eq!(phases, ["Alone", "In pairs", "In fours", "All together"]);
    desk.press("u");
    assert_eq!(written(&desk).days[0].items[1].phases, []);
    desk.press("<C-r>mWhere we stand<Enter>");
    let programme = written(&desk);
    assert_eq!(programme.modules[0].title, "Where we stand");
    assert_eq!(
        programme.days[0].items[1].module.as_ref(),
        Some(&programme.modules[0].id)
    );
    desk.press("dBefore noon<Tab>8.30<Tab>12<Enter>");
    let day = &written(&desk).days[0];
    assert_eq!(
        (
            day.title.as_str(),
            day.starts.to_string(),
            day.ends.to_string()
        ),
        ("Before noon", "08:30".into(), "12:00".into())
    );
    desk.press("i<Tab><Left><Tab>The region<Enter>");
    assert_eq!(written(&desk).language, Language::Nb);
    assert_eq!(desk.session().language, Language::Nb);
    assert_eq!(written(&desk).organiser, "The region");
    desk.press("s");
    assert_eq!(desk.own.len(), 1);
    assert_eq!(desk.own[0].1, Keeping::New);
    assert_eq!(own(&desk).id, "health-for-all");
    reads_back(own(&desk));
    desk.press("<Up>-s");
    assert_eq!(desk.own[1].1, Keeping::Same);
    assert_eq!(own(&desk).id, "health-for-all");
    assert_eq!(own(&desk).days[0].items[0].minutes.get(), 29);
}

#[test]
fn days_are_added_copied_deleted_and_come_back() {
    let mut desk = begun();
    desk.press("n");
    assert_eq!(written(&desk).days.len(), 2);
    assert_eq!(desk.model.console().unwrap().day, 1);
    desk.press("oTalk<Enter>c");
    assert_eq!(titles(&desk, 2), ["Opening", "Talk"]);
    reads_back(written(&desk));
    desk.press("u");
    assert_eq!(desk.model.console().unwrap().day, 1);
    desk.press("<C-r>XXX");
    assert_eq!(written(&desk).days.len(), 1);
    assert_eq!(desk.toast(), "A programme needs a day");
    desk.press("uu");
    assert_eq!(written(&desk).days.len(), 3);
    let runs: Vec<_> = desk.session().days.iter().map(|run| &run.day).collect();
    let days: Vec<_> = written(&desk).days.iter().map(|day| &day.id).collect();
    assert_eq!(runs, days);
    desk.session().check().unwrap();
}

#[test]
fn nothing_runs_while_a_programme_is_written() {
    let mut desk = begun();
    let before = desk.session().clone();
    for key in [
        " ", "N", "a", "t", "p", "b", "2", "3", "4", "h", "l", "<F5>",
    ] {
        desk.press("<Esc>");
        desk.press(key);
        assert!(desk.model.layers.is_empty(), "{key}");
        assert_eq!(desk.model.console().unwrap().view, View::Day, "{key}");
    }
    assert_eq!(desk.toast(), "Not while a programme is being written");
    assert_eq!(*desk.session(), before);
    assert!(desk.model.stage().is_none(), "the room sees nothing of it");
    let mut at_night = begun();
    at_night.press("<wait:7200>");
    let first = &at_night.standing().items[0];
    assert_eq!(first.expected.start.format("%H:%M").to_string(), "09:00");
}

#[test]
fn what_is_typed_survives_a_crash() {
    let mut desk = at_the_start();
    desk.press("oHealth for");
    let mut after = at_the_start();
    after.open(desk.after_a_crash(), None);
    assert!(matches!(after.model.layers.last(), Some(Layer::DayForm(_))));
    after.press(" all<Enter>ndThe second<Tab>0");
    let mut again = at_the_start();
    again.open(after.after_a_crash(), None);
    assert_eq!(again.model.console().unwrap().day, 1);
    again.press("930<Enter>mA mod");
    let mut last = at_the_start();
    last.open(again.after_a_crash(), None);
    last.press("ule<Enter>");
    let programme = written(&last);
    assert_eq!(programme.title, "Health for all");
    assert_eq!(programme.days[1].title, "The second");
    assert_eq!(programme.days[1].starts.to_string(), "09:30");
    assert_eq!(programme.modules[0].title, "A module");
}

#[test]
fn leaving_keeps_what_one_saw_and_nothing_when_nothing_was_done() {
    let mut desk = at_the_start();
    desk.press("o<Esc>q");
    assert!(desk.quit);
    assert!(desk.own.is_empty(), "nothing was done to it");
    let mut desk = begun();
    desk.press("oTalk<Enter>q");
    assert!(desk.quit && desk.model.console().is_none());
    let items: Vec<_> = own(&desk).days[0].items.iter().map(|i| &i.title).collect();
    assert_eq!(items, ["Opening", "Talk"]);
    let mut desk = begun();
    desk.press(":to-start<Enter>");
    assert!(!desk.quit);
    assert!(matches!(desk.model.screen, Screen::Start(_)));
    assert!(
        desk.toast().contains("health-for-all.en"),
        "{}",
        desk.toast()
    );
}

#[test]
fn one_that_ships_is_copied_and_ones_own_goes_on() {
    let mut desk = at_the_start();
    desk.press("e<End> of ours<Enter>s");
    assert_eq!(desk.own[0].1, Keeping::New);
    let mut copy = own(&desk).clone();
    let original = shipped("skl-strategic-competencies.en");
    assert_eq!(copy.title, format!("{} (copy) of ours", original.title));
    (copy.id, copy.title) = (original.id.clone(), original.title.clone());
    assert_eq!(
        copy, original,
        "modules, questions and worksheets come with it"
    );

    let mut mine = shipped("kl-bridge-builder.en");
    mine.id = "mine".to_owned();
    let mut desk = at_the_start();
    add_own(&mut desk.model, &mine);
    desk.press("e+s");
    assert!(desk.model.layers.is_empty());
    assert_eq!(desk.own[0].1, Keeping::Same);
    assert_eq!(own(&desk).id, "mine");
    let mut desk = at_the_start();
    add_own(&mut desk.model, &mine);
    desk.press("c<Enter>s");
    assert_eq!(desk.own[0].1, Keeping::New);
}

#[test]
fn a_translation_has_the_same_id_and_says_what_is_left() {
    let mut mine = shipped("kl-bridge-builder.en");
    mine.id = "mine".to_owned();
    let mut desk = at_the_start();
    add_own(&mut desk.model, &mine);
    desk.press("ts");
    let left = |desk: &Desk| desk.model.console().unwrap().untranslated().unwrap();
    let before = left(&desk);
    assert!(before > 20);
    assert_eq!(written(&desk).language, Language::Sv);
    // All texts are there to be typed over, and what was typed is there after a crash.
    desk.press("Brobyggaren<Down>En");
    let mut again = at_the_start();
    again.open(desk.after_a_crash(), None);
    again.press(" dag<Enter>");
    assert_eq!(written(&again).title, "Brobyggaren");
    assert_eq!(left(&again), before - 2);
    desk.press("<Esc>iBrobyggaren<Enter>");
    assert_eq!(left(&desk), before - 1);
    desk.press("s");
    assert_eq!(
        (own(&desk).id.as_str(), own(&desk).language),
        ("mine", Language::Sv)
    );
    assert_eq!(desk.own[0].1, Keeping::Same);
    let mut all = at_the_start();
    all.press("t");
    assert!(
        all.model.layers.is_empty(),
        "the core course is there in all four"
    );
}

#[test]
fn the_checker_looks_on_and_its_repairs_are_taken_by_letter() {
    let mut desk = half_written();
    let found = check(written(&desk));
    assert!(!found.is_empty());
    desk.press("r");
    let Some(Layer::Dialog(dialog)) = desk.model.layers.last() else {
        panic!("no dialog");
    };
    assert!(dialog.choices.len() > 1);
    desk.press("a");
    assert!(check(written(&desk)).len() < found.len() || check(written(&desk)) != found);
    desk.press("<Esc>u");
    assert_eq!(check(written(&desk)), found);
    reads_back(written(&desk));
}

#[test]
fn every_format_can_be_taken_and_typed_over() {
    for (letter, format) in ('a'..='z').zip(&FORMATS) {
        let mut desk = begun();
        desk.press(&format!("g{letter}"));
        let item = &written(&desk).days[0].items[0];
        assert_eq!(item.format.as_deref(), Some(format.id));
        assert_eq!(item.kind, ItemKind::GroupWork);
        let phases = item.phases.clone();
        // What the form shows of the phases is understood and the same.
        desk.press("e<Tab><Tab><Tab><Tab><Tab>;<Enter>");
        assert_eq!(written(&desk).days[0].items[0].phases, phases);
        reads_back(written(&desk));
    }
}

#[test]
fn a_least_length_above_the_length_is_not_taken() {
    let mut desk = begun();
    let before = written(&desk).clone();
    desk.press("e<Tab><Tab>99<Enter>");
    assert_eq!(
        written(&desk).days[0].items[0].min_minutes,
        before.days[0].items[0].min_minutes
    );
    assert!(!desk.model.layers.is_empty(), "the form says why");
}

#[test]
fn a_length_below_the_least_takes_the_least_along() {
    let mut desk = begun();
    desk.press("e<Tab><Tab>25<Enter>e10<Enter>");
    let item = &written(&desk).days[0].items[0];
    assert_eq!(
        (item.minutes.get(), item.min_minutes.unwrap().get()),
        (10, 10)
    );
    reads_back(written(&desk));
}

/// Keys of a person who writes a programme, in any order.
fn key() -> impl Strategy<Value = String> {
    let keys = [
        "o", "e", "J", "K", "x", "F", "+", "-", ">", "<", "g", "a", "b", "c", "d", "r", "n", "X",
        "m", "M", "i", "u", "<C-r>", "v", "[", "]", "s", "k", "<Esc>", "<Enter>", "<Tab>", "<Up>",
        "<Down>", "<Left>", "<Right>", "9", "12", "0", "Å", "<BS>", "<C-a>",
    ];
    prop::sample::select(keys.to_vec()).prop_map(str::to_owned)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn any_keys_leave_a_programme_that_reads_back(keys in prop::collection::vec(key(), 1..60)) {
        let mut desk = begun();
        for key in &keys {
            let key = if key == "<" { "<lt>" } else { key };
            desk.press(key);
            if desk.model.console().is_none() {
                break;
            }
            desk.session().check().unwrap();
            reads_back(written(&desk));
            prop_assert!(desk.session().log.is_empty());
        }
        for (programme, _) in &desk.own {
            reads_back(programme);
        }
    }
}
