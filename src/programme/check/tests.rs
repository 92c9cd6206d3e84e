use super::sample::{day, fixed, item, phase, programme, rest};
use super::*;
use crate::programme::{Day, Item, ItemKind, Minutes, Occasion, Other, Track};
use proptest::prelude::*;

/// The findings of a day in short: what, when, how long.
fn findings(day: &Day) -> Vec<String> {
    let found = check(&programme(day.clone()));
    found.iter().map(|finding| short(&finding.kind)).collect()
}

fn short(kind: &FindingKind) -> String {
    match kind {
        FindingKind::Clash {
            first,
            second,
            from,
            to,
            ..
        } => {
            format!("clash {from}–{to} {} {}", first.id, second.id)
        }
        FindingKind::WrongOrder { item, before } => format!("order {} {}", before.id, item.id),
        FindingKind::Gap { from, to, .. } => format!("gap {from}–{to}"),
        FindingKind::PastEnd { item, minutes, .. } => format!("past end {} {minutes}", item.id),
        FindingKind::PhasesTooLong {
            item,
            phases,
            minutes,
        } => {
            format!("phases {} {phases}>{minutes}", item.id)
        }
        FindingKind::NoBreak { from, to, minutes } => format!("no break {from}–{to} {minutes}"),
        FindingKind::NoLunch { minutes } => format!("no lunch {minutes}"),
        FindingKind::UnknownModule { item, module } => format!("module {} {module}", item.id),
        FindingKind::UnknownTrack { track } => format!("track {track}"),
    }
}

fn only(day: Day) -> Finding {
    let mut found = check(&programme(day));
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

/// The day after each repair of its only finding, as items with their times and the day's end, and what is then found.
fn repaired(day: &Day) -> Vec<(String, Vec<String>)> {
    let finding = only(day.clone());
    let after = |repair: &Repair| {
        let mut mended = programme(day.clone());
        repair.apply(&mut mended, |kind| format!("{kind:?}"));
        let day = &mended.days[0];
        let slots = crate::programme::schedule::schedule(day);
        let line = |(item, slot): (&Item, &Slot)| {
            let starts = TimeOfDay::from_minutes(slot.start);
            format!("{} {starts}+{}", item.title, slot.minutes())
        };
        let items: Vec<String> = day.items.iter().zip(&slots).map(line).collect();
        (
            format!("{} | {}", items.join(", "), day.ends),
            findings(day),
        )
    };
    finding.repairs.iter().map(after).collect()
}

fn days(repaired: &[(String, Vec<String>)]) -> Vec<&str> {
    repaired.iter().map(|(day, _)| day.as_str()).collect()
}

/// The Norwegian workshop as printed.
fn norwegian() -> Day {
    let group_work = Item {
        kind: ItemKind::GroupWork,
        min_minutes: Minutes::new(75),
        phases: vec![phase("alone", 40), phase("lunch", 30), phase("again", 35)],
        ..fixed("group-work", "11:15", 105)
    };
    let items = vec![
        fixed("welcome", "10:00", 5),
        item("talk", 40),
        fixed("mapping", "12:00", 15),
        group_work,
        fixed("reflection", "13:00", 30),
    ];
    day("10:00", "13:30", items)
}

#[test]
fn the_norwegian_workshop_as_printed() {
    assert_eq!(
        findings(&norwegian()),
        [
            "clash 12:00–12:15 group-work mapping",
            "gap 10:45–11:15",
            "order mapping group-work"
        ]
    );
}

#[test]
fn its_clash_has_two_repairs_and_neither_is_taken() {
    let printed = programme(norwegian());
    let found = check(&printed);
    let clash = &found[0];
    assert_eq!(clash.path, "days[0].items[2]");
    let planned = |id: &str, starts: &str, ends: &str| Planned {
        id: id.to_owned(),
        title: id.to_uppercase(),
        starts: starts.parse().unwrap(),
        ends: ends.parse().unwrap(),
    };
    let kinds: Vec<_> = clash.repairs.iter().map(|repair| &repair.kind).collect();
    assert_eq!(
        kinds,
        [
            &RepairKind::Begin {
                item: planned("mapping", "11:00", "11:15")
            },
            &RepairKind::BeginKeepingEnd {
                item: planned("group-work", "12:15", "13:00"),
                minutes: 45,
                minimum: Some(75)
            }
        ]
    );
    let after = |repair: usize| {
        let mut mended = printed.clone();
        clash.repairs[repair].apply(&mut mended, |_| String::new());
        (findings(&mended.days[0]), mended)
    };
    assert_eq!(after(0).0, ["gap 10:45–11:00"]);
    let (left, mended) = after(1);
    // The phases were made for the longer time.
    assert_eq!(left, ["gap 10:45–12:00", "phases group-work 105>45"]);
    let group_work = &mended.days[0].items[3];
    assert_eq!(group_work.min_minutes, Minutes::new(45));
    assert_eq!(group_work.starts, Some("12:15".parse().unwrap()));
}

#[test]
fn a_clean_day_has_no_findings() {
    let items = vec![
        item("a", 90),
        rest(ItemKind::Break, 15),
        item("b", 75),
        fixed("c", "11:30", 15),
        rest(ItemKind::Lunch, 60),
        item("d", 60),
        item("e", 30),
    ];
    assert_eq!(findings(&day("08:30", "14:15", items)), [""; 0]);
}

#[test]
fn a_day_past_midnight_is_a_day() {
    let items = vec![item("a", 60), fixed("b", "00:30", 30)];
    assert_eq!(findings(&day("23:00", "01:00", items)), ["gap 00:00–00:30"]);
}

#[test]
fn an_item_that_runs_into_a_fixed_one() {
    let lunch = |starts: &str| Item {
        starts: Some(starts.parse().unwrap()),
        protected: true,
        ..rest(ItemKind::Lunch, 60)
    };
    let day = day(
        "10:00",
        "14:00",
        vec![item("a", 80), item("b", 60), lunch("12:00"), item("c", 60)],
    );
    assert_eq!(findings(&day)[1], "clash 12:00–12:20 b lunch");
    let mut with_break = day.clone();
    with_break.items[0].kind = ItemKind::Break;
    let repaired = repaired(&with_break);
    // Lunch is protected, so it is not cut; moved it would push the day past its end.
    assert_eq!(
        days(&repaired),
        ["A 10:00+80, B 11:20+40, LUNCH 12:00+60, C 13:00+60 | 14:00"]
    );
    assert_eq!(repaired[0].1, [""; 0]);
}

#[test]
fn who_has_minutes_to_spare_gives_them() {
    let least = |item: Item, minutes| Item {
        min_minutes: Minutes::new(minutes),
        ..item
    };
    let items = vec![
        least(item("a", 40), 20),
        least(item("b", 50), 10),
        least(item("c", 30), 28),
    ];
    // 30 minutes too long: only b can give them.
    let over = day("10:00", "11:30", items);
    let finding = check(&programme(over))
        .into_iter()
        .find(|f| matches!(f.kind, FindingKind::PastEnd { .. }));
    let kinds: Vec<_> = finding
        .unwrap()
        .repairs
        .into_iter()
        .map(|r| r.kind)
        .collect();
    assert!(
        matches!(&kinds[0], RepairKind::Shorten { item, minutes: 20 } if item.id == "b"),
        "{kinds:?}"
    );
    assert!(matches!(&kinds[1], RepairKind::EndDay { ends } if ends.to_string() == "12:00"));
    assert_eq!(kinds.len(), 2);
}

#[test]
fn a_gap_can_be_filled_from_either_side() {
    let held = day(
        "10:00",
        "12:00",
        vec![
            item("a", 30),
            fixed("b", "10:45", 15),
            fixed("c", "11:00", 60),
        ],
    );
    assert_eq!(
        days(&repaired(&held)),
        [
            "A 10:00+30, B 10:30+30, C 11:00+60 | 12:00",
            "A 10:00+45, B 10:45+15, C 11:00+60 | 12:00",
            "A 10:00+30, Break 10:30+15, B 10:45+15, C 11:00+60 | 12:00",
        ]
    );
    let at_the_end = day("10:00", "11:00", vec![item("a", 30)]);
    assert_eq!(
        days(&repaired(&at_the_end)),
        ["A 10:00+30 | 10:30", "A 10:00+60 | 11:00"]
    );
    let at_the_start = day("10:00", "11:00", vec![fixed("a", "10:15", 45)]);
    assert_eq!(days(&repaired(&at_the_start)), ["A 10:00+60 | 11:00"]);
}

#[test]
fn items_in_the_wrong_order_are_listed_by_time_or_moved() {
    let day = day(
        "10:00",
        "11:30",
        vec![
            item("a", 30),
            fixed("b", "11:00", 30),
            fixed("c", "10:30", 30),
        ],
    );
    assert_eq!(
        days(&repaired(&day)),
        ["A 10:00+30, C 10:30+30, B 11:00+30 | 11:30"]
    );
}

#[test]
fn phases_longer_than_the_item() {
    let group_work = Item {
        phases: vec![phase("brief", 5), phase("groups", 30)],
        ..item("a", 25)
    };
    let report = crate::programme::Phase {
        per_group: true,
        changeover_seconds: 600,
        ..phase("report", 5)
    };
    let fits = Item {
        phases: vec![phase("brief", 20), report],
        ..item("b", 25)
    };
    let too_long = day("10:00", "11:00", vec![group_work, fits.clone()]);
    let found = check(&programme(too_long));
    assert_eq!(short(&found[0].kind), "phases a 35>25");
    let shorter = &found[0].repairs[1].kind;
    assert!(
        matches!(shorter, RepairKind::ShortenPhase { minutes: 20, .. }),
        "{shorter:?}"
    );
    assert_eq!(findings(&day("10:00", "10:25", vec![fits])), [""; 0]);
}

#[test]
fn long_sitting_needs_a_break() {
    let sitting = day("10:00", "11:40", vec![item("a", 40), item("b", 60)]);
    let repaired = repaired(&sitting);
    assert_eq!(
        days(&repaired),
        ["A 10:00+30, Break 10:30+10, B 10:40+60 | 11:40"]
    );
    assert_eq!(repaired[0].1, [""; 0]);
    let one = day("10:00", "11:45", vec![item("a", 105)]);
    assert_eq!(
        days(&super::tests::repaired(&one)),
        ["A 10:00+90, Break 11:30+15 | 11:45"]
    );
    // A lunch within group work is a rest, a gap is one too.
    let with_lunch = Item {
        phases: vec![
            phase("groups", 50),
            phase("lunch-break", 30),
            phase("more", 20),
        ],
        ..item("a", 100)
    };
    assert_eq!(findings(&day("10:00", "11:40", vec![with_lunch])), [""; 0]);
}

#[test]
fn a_long_day_needs_lunch() {
    let morning = [item("a", 85), rest(ItemKind::Break, 15), item("b", 80)];
    let coffee = Item {
        id: "tea".to_owned(),
        ..rest(ItemKind::Break, 15)
    };
    let afternoon = [
        coffee,
        item("c", 85),
        Item {
            id: "fruit".to_owned(),
            starts: Some("13:40".parse().unwrap()),
            ..rest(ItemKind::Break, 5)
        },
        item("d", 30),
    ];
    let long = day(
        "09:00",
        "14:15",
        morning.into_iter().chain(afternoon).collect(),
    );
    assert_eq!(
        repaired(&long),
        [(
            "A 09:00+85, COFFEE 10:25+15, B 10:40+80, Lunch 12:00+45, COFFEE 12:45+15, C 13:00+85, COFFEE 14:25+5, D 14:30+30 | 15:00".to_owned(),
            vec![]
        )]
    );
}

#[test]
fn unknown_modules_and_tracks() {
    let taught = Item {
        module: Some("M1".to_owned()),
        ..item("a", 30)
    };
    let mut with_unknown = programme(day("10:00", "10:30", vec![taught]));
    let module = serde_json::json!({ "id": "m1", "number": 1, "title": "" });
    with_unknown.modules = vec![serde_json::from_value(module).unwrap()];
    with_unknown.tracks = vec![Track {
        id: "schools".to_owned(),
        title: String::new(),
        other: Other::new(),
    }];
    let track = Some("elderly".to_owned());
    with_unknown.occasions = vec![Occasion {
        track,
        dates: vec![],
        other: Other::new(),
    }];
    let found = check(&with_unknown);
    let in_short: Vec<_> = found
        .iter()
        .map(|f| (short(&f.kind), f.path.as_str(), f.repairs.len()))
        .collect();
    assert_eq!(
        in_short,
        [
            ("module a M1".to_owned(), "days[0].items[0]", 2),
            ("track elderly".to_owned(), "occasions[0]", 1)
        ]
    );
    for finding in &found {
        finding.repairs[0].apply(&mut with_unknown, |_| String::new());
    }
    assert_eq!(check(&with_unknown), []);
    assert_eq!(with_unknown.days[0].items[0].module.as_deref(), Some("m1"));
}

#[test]
fn a_day_without_end_is_checked_without_repairs() {
    let items: Vec<Item> = (0..5000)
        .map(|i| fixed(&format!("i{i}"), "10:00", 60))
        .collect();
    let found = check(&programme(day("10:00", "11:00", items)));
    assert_eq!(found.len(), 4999);
    assert!(found.iter().all(|finding| finding.repairs.is_empty()));
}

fn any_item() -> impl Strategy<Value = Item> {
    let minutes = 1_u64..200;
    let kinds = prop::sample::select(ItemKind::ALL.to_vec());
    (minutes, prop::option::of(0_i64..1440), kinds, any::<bool>()).prop_map(
        |(minutes, starts, kind, protected)| Item {
            starts: starts.map(TimeOfDay::from_minutes),
            kind,
            protected,
            ..item("x", minutes)
        },
    )
}

proptest! {
    #[test]
    fn no_repair_makes_a_day_worse(items in prop::collection::vec(any_item(), 1..8), starts in 0_i64..1440, ends in 0_i64..1440) {
        let mut day = day("00:00", "00:00", items);
        (day.starts, day.ends) = (TimeOfDay::from_minutes(starts), TimeOfDay::from_minutes(ends));
        for (i, item) in day.items.iter_mut().enumerate() {
            item.id = format!("i{i}");
        }
        let grave = |findings: &[Finding]| {
            let of = |kind: &FindingKind| match kind {
                FindingKind::Clash { .. } => [1, 0, 0],
                FindingKind::WrongOrder { .. } => [0, 1, 0],
                FindingKind::PastEnd { minutes, .. } => [0, 0, *minutes],
                _ => [0; 3],
            };
            let add = |a: [i64; 3], b: [i64; 3]| [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
            findings.iter().map(|finding| of(&finding.kind)).fold([0; 3], add)
        };
        let printed = programme(day);
        let found = check(&printed);
        for repair in found.iter().flat_map(|finding| &finding.repairs) {
            let mut mended = printed.clone();
            repair.apply(&mut mended, |_| "New".to_owned());
            prop_assert_ne!(&mended, &printed);
            let (after, before) = (grave(&check(&mended)), grave(&found));
            prop_assert!(after.iter().zip(before).all(|(a, b)| *a <= b), "{:?}", repair);
            let text = serde_json::to_string(&mended).unwrap();
            prop_assert!(crate::programme::read::read(&text).is_ok(), "{:?}", repair);
        }
    }
}
