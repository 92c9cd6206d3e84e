use proptest::prelude::*;

use super::*;
use crate::programme::Minutes;
use crate::session::samples;
use crate::timetable::{Entry, Event};

fn at(time: &str) -> Moment {
    Moment {
        at: samples::moment(&format!("2026-11-23T{time}+01:00")),
        boot: None,
    }
}

/// A day from 08:30: a talk of 50 minutes, a break of 20, group work of 60 (module m1), a summary of 30, with a log:
/// `"08:35 start talk"`, `"… end …"`, `"… skip …"`, `"… close"` for the day.
fn session(log: &[&str]) -> Session {
    let mut session = samples::session();
    let programme = std::sync::Arc::make_mut(&mut session.programme);
    let day = &mut programme.days[0];
    let mut item = |index: usize, id: &str, kind: ItemKind, minutes: u64| {
        let minutes = Minutes::new(minutes).unwrap();
        let item = Item::new(id.to_owned(), id.to_uppercase(), kind, minutes);
        day.items.insert(index, item);
    };
    item(1, "break", ItemKind::Break, 20);
    item(3, "sum", ItemKind::Summary, 30);
    day.ends = "11:10".parse().unwrap();
    let id = day.id.clone();
    for run in session.days.iter_mut().filter(|run| run.day == id) {
        run.date = "2026-11-23".parse().unwrap();
        run.shift_minutes = 0;
        run.ends_later_minutes = 0;
    }
    session.zone = chrono_tz::Tz::Europe__Stockholm;
    session.log = log
        .iter()
        .zip(1..)
        .map(|(words, n)| {
            let words: Vec<&str> = words.split(' ').collect();
            let item = words.get(2).copied().unwrap_or_default().to_owned();
            let event = match words[1] {
                "start" => Event::ItemStarted { item },
                "end" => Event::ItemEnded { item },
                "skip" => Event::Skipped { item },
                _ => Event::DayEnded { day: id.clone() },
            };
            Entry::new(samples::id(300 + n), at(&format!("{}:00", words[0])), event)
        })
        .collect();
    session
}

/// `talk 50 → 58`, `break 20 left out`: the items of the first day.
fn items(time: &Time<'_>) -> Vec<String> {
    let words = |one: &ItemTime<'_>| {
        let planned = format!("{} {}", one.item.id, one.planned_seconds() / 60);
        match one.outcome {
            Outcome::Run => format!("{planned} → {}", one.seconds / 60),
            other => format!("{planned} {other:?} {}", one.seconds / 60),
        }
    };
    time.days[0].items.iter().map(words).collect()
}

const WHOLE_DAY: [&str; 8] = [
    "08:36 start talk",
    "09:31 end talk",
    "09:31 start break",
    "09:39 end break",
    "09:39 start groups",
    "10:59 skip sum",
    "10:59 end groups",
    "11:00 close",
];

#[test]
fn what_was_planned_stands_beside_what_it_took() {
    let session = session(&WHOLE_DAY);
    let time = Time::new(&session, &at("18:00:00"));
    assert_eq!(
        items(&time),
        [
            "talk 50 → 55",
            "break 20 → 8",
            "groups 60 → 80",
            "sum 30 LeftOut 0"
        ]
    );
    let day = &time.days[0];
    assert_eq!(day.began_late_seconds(), Some(6 * 60));
    assert_eq!(day.ended_late_seconds(), Some(-11 * 60));
    assert_eq!(
        (
            time.all.items,
            time.all.planned_seconds,
            time.all.taken_seconds
        ),
        (4, 160 * 60, 143 * 60)
    );
    let named: Vec<(&str, i64)> = time
        .deviations
        .iter()
        .map(|one| (one.item.id.as_str(), one.difference_seconds() / 60))
        .collect();
    assert_eq!(
        named,
        [("sum", -30), ("groups", 20), ("break", -12), ("talk", 5)]
    );
    let modules: Vec<Option<&str>> = time
        .modules
        .iter()
        .map(|one| one.of.map(|m| m.id.as_str()))
        .collect();
    assert_eq!(modules, [Some("m1"), None]);
}

#[test]
fn advice_comes_from_what_went_otherwise() {
    let session = session(&WHOLE_DAY);
    let time = Time::new(&session, &at("18:00:00"));
    let short = |advice: &Advice<'_>| match *advice {
        Advice::BeganLate { seconds, .. } => format!("late {}", seconds / 60),
        Advice::RestsCut {
            planned_seconds,
            taken_seconds,
            ..
        } => format!("rests {} of {}", taken_seconds / 60, planned_seconds / 60),
        Advice::Give { item, minutes, .. } => format!("{} {}", item.id, minutes.get()),
        Advice::LeftOut { item, .. } => format!("{} left out", item.id),
        Advice::Forgotten { item, .. } => format!("{} forgotten", item.id),
        Advice::ReportBack { item, .. } => format!("{} report-back", item.id),
    };
    let advice: Vec<String> = time.advice.iter().map(short).collect();
    assert_eq!(
        advice,
        [
            "sum left out",
            "groups 80",
            "rests 8 of 20",
            "late 6",
            "talk 55"
        ]
    );
}

#[test]
fn a_rehearsal_advises_nothing() {
    let mut session = session(&WHOLE_DAY);
    session.rehearsal = true;
    let time = Time::new(&session, &at("18:00:00"));
    assert!(time.advice.is_empty() && time.all.items == 4);
}

#[test]
fn what_goes_on_and_what_is_to_come_is_not_counted() {
    let session = session(&["08:30 start talk", "09:20 end talk", "09:20 start break"]);
    let time = Time::new(&session, &at("09:30:00"));
    assert_eq!(
        items(&time),
        [
            "talk 50 → 50",
            "break 20 Running 10",
            "groups 60 ToCome 0",
            "sum 30 ToCome 0"
        ]
    );
    assert_eq!((time.all.items, time.all.taken_seconds), (1, 50 * 60));
    assert_eq!(time.days[0].ended, None);
    assert!(time.deviations.is_empty());
    assert_eq!(time.last_day_begun(), Some(0));
}

#[test]
fn what_was_left_took_the_time_that_it_ran() {
    let session = session(&[
        "08:30 start talk",
        "09:00 start groups",
        "09:30 skip groups",
        "09:30 start sum",
        "10:00 close",
    ]);
    let time = Time::new(&session, &at("18:00:00"));
    assert_eq!(
        items(&time),
        [
            "talk 50 → 30",
            "break 20 LeftOut 0",
            "groups 60 → 30",
            "sum 30 → 30"
        ]
    );
}

#[test]
fn a_clock_that_nobody_stopped_is_no_work() {
    for log in [
        &["08:30 start talk", "09:20 start break"][..],
        &["08:30 start talk", "09:20 start break", "23:50 end break"],
        &["08:30 start talk", "09:20 start break", "23:50 close"],
    ] {
        let session = session(log);
        let time = Time::new(&session, &at("23:55:00"));
        assert_eq!(time.days[0].items[1].outcome, Outcome::Forgotten, "{log:?}");
        assert_eq!(time.days[0].ended, None, "{log:?}");
        assert!(time.all.taken_seconds <= 50 * 60);
        let forgotten = |one: &Advice<'_>| matches!(one, Advice::Forgotten { .. });
        assert!(time.advice.iter().any(forgotten), "{log:?}");
    }
}

#[test]
fn nothing_is_known_of_a_day_without_a_log() {
    let session = session(&[]);
    let time = Time::new(&session, &at("18:00:00"));
    assert_eq!((time.all.items, time.last_day_begun()), (0, None));
    assert!(time.kinds.is_empty() && time.modules.is_empty() && time.advice.is_empty());
}

proptest! {
    #[test]
    fn totals_add_up(steps in prop::collection::vec((0..4_usize, 0..4_usize, 0..40_u32), 0..12)) {
        let (ids, acts) = (["talk", "break", "groups", "sum"], ["start", "end", "skip", "start"]);
        let mut minute = 8 * 60 + 30;
        let log: Vec<String> = steps
            .iter()
            .map(|(id, act, later)| {
                minute += later;
                format!("{:02}:{:02} {} {}", minute / 60, minute % 60, acts[*act], ids[*id])
            })
            .collect();
        let log: Vec<&str> = log.iter().map(String::as_str).collect();
        let session = session(&log);
        let time = Time::new(&session, &at("23:00:00"));
        let sum = |totals: Vec<(usize, i64, i64)>| totals.into_iter().fold((0, 0, 0), |all, one| {
            (all.0 + one.0, all.1 + one.1, all.2 + one.2)
        });
        let all = (time.all.items, time.all.planned_seconds, time.all.taken_seconds);
        let kinds = time.kinds.iter().map(|one| (one.items, one.planned_seconds, one.taken_seconds));
        prop_assert_eq!(sum(kinds.collect()), all);
        let modules = time.modules.iter().map(|one| (one.items, one.planned_seconds, one.taken_seconds));
        prop_assert_eq!(sum(modules.collect()), all);
        let items = time.days.iter().flat_map(|day| &day.items).filter(|one| one.is_counted());
        prop_assert_eq!(sum(items.map(|one| (1, one.planned_seconds(), one.seconds)).collect()), all);
        let differences: Vec<i64> = time.deviations.iter().map(|one| one.difference_seconds().abs()).collect();
        prop_assert!(differences.is_sorted_by(|a, b| a >= b));
    }
}
