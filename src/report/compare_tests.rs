use proptest::prelude::*;

use super::*;
use crate::session::samples;
use crate::timetable::Moment;

fn later() -> Moment {
    Moment {
        at: samples::moment("2026-12-31T12:00:00+01:00"),
        boot: None,
    }
}

/// A session in which items took minutes, with tags: `talk 50`, `#figures 2`.
fn run(session: u32, date: &str, took: &[&str]) -> Run {
    let mut run = Run {
        session: samples::id(session),
        title: format!("Run {session}"),
        place: String::new(),
        date: date.parse().unwrap(),
        participants: 0,
        notes: 0,
        planned_seconds: 0,
        taken_seconds: 0,
        items: Vec::new(),
        tags: BTreeMap::new(),
        promises: Promises::default(),
    };
    for words in took {
        let (name, number) = words.split_once(' ').unwrap();
        if let Some(tag) = name.strip_prefix('#') {
            run.tags.insert(tag.to_owned(), number.parse().unwrap());
        } else {
            run.items.push(RunItem {
                day: "day-1".to_owned(),
                item: name.to_owned(),
                title: name.to_uppercase(),
                planned_seconds: 50 * 60,
                taken_seconds: number.parse::<i64>().unwrap() * 60,
                left_out: false,
            });
        }
    }
    run
}

/// `talk: 50 -`: what each item took in the runs.
fn rows(comparison: &Comparison) -> Vec<String> {
    let cell = |cell: &Option<InRun>| {
        cell.map_or("-".to_owned(), |one| (one.taken_seconds / 60).to_string())
    };
    let row = |row: &ItemRow| {
        let cells: Vec<String> = row.runs.iter().map(cell).collect();
        format!("{}: {}", row.item, cells.join(" "))
    };
    comparison.items.iter().map(row).collect()
}

#[test]
fn items_stand_in_the_order_of_the_latest_run() {
    let comparison = Comparison::new(vec![
        run(2, "2026-11-23", &["groups 70", "talk 55", "#figures 1"]),
        run(
            1,
            "2025-11-23",
            &["talk 45", "old 10", "#young 3", "#figures 2"],
        ),
    ]);
    let sessions: Vec<Uuid> = comparison.runs.iter().map(|run| run.session).collect();
    assert_eq!(sessions, [samples::id(1), samples::id(2)]);
    assert_eq!(
        rows(&comparison),
        ["groups: - 70", "talk: 45 55", "old: 10 -"]
    );
    let tags: Vec<(&str, &[usize])> = comparison
        .tags
        .iter()
        .map(|row| (row.tag.as_str(), &row.notes[..]))
        .collect();
    assert_eq!(tags, [("figures", &[2, 1][..]), ("young", &[3, 0])]);
}

#[test]
fn a_session_and_its_copy_are_one_run() {
    let comparison = Comparison::new(vec![
        run(1, "2026-11-23", &["talk 55"]),
        run(1, "2026-11-23", &["talk 55", "groups 70"]),
    ]);
    assert_eq!(comparison.runs.len(), 1);
    assert_eq!(rows(&comparison), ["talk: 55", "groups: 70"]);
}

#[test]
fn a_run_is_what_was_run_said_and_promised() {
    let session = samples::session_that_was_run();
    let report = Report::new(&session, &later());
    let run = Run::of(&report).unwrap();
    assert_eq!(run.notes, session.notes.len());
    assert_eq!(run.items.len(), 1);
    assert_eq!(
        (run.items[0].item.as_str(), run.taken_seconds),
        ("talk", 50 * 60)
    );
    let all = run.promises;
    assert_eq!(all.all, report.promised.notes.len());
    assert_eq!(all.all, all.open + all.done + all.dropped);
}

#[test]
fn rehearsals_and_what_was_never_run_are_no_runs() {
    let mut session = samples::session_that_was_run();
    session.rehearsal = true;
    assert_eq!(Run::of(&Report::new(&session, &later())), None);
    session.rehearsal = false;
    session.log.clear();
    session.notes.clear();
    assert_eq!(Run::of(&Report::new(&session, &later())), None);
}

proptest! {
    #[test]
    fn the_order_of_reading_makes_no_difference(
        took in prop::collection::vec((0..5_u32, 1..30_u32, prop::collection::vec(0..6_usize, 0..6)), 0..6),
    ) {
        let names = ["talk 50", "groups 60", "end 30", "#figures 1", "#young 2", "old 5"];
        let runs: Vec<Run> = took
            .iter()
            .enumerate()
            .map(|(n, (_, day, which))| {
                let mut which = which.clone();
                which.sort_unstable();
                which.dedup();
                let took: Vec<&str> = which.iter().map(|n| names[*n]).collect();
                run(u32::try_from(n).unwrap(), &format!("2026-11-{day:02}"), &took)
            })
            .collect();
        let back: Vec<Run> = runs.iter().rev().cloned().collect();
        let comparison = Comparison::new(runs.clone());
        prop_assert_eq!(&comparison, &Comparison::new(back));
        // Nothing is lost.
        let in_rows: usize = comparison.items.iter().flat_map(|row| &row.runs).flatten().count();
        prop_assert_eq!(in_rows, runs.iter().map(|run| run.items.len()).sum::<usize>());
        let tagged: usize = comparison.tags.iter().flat_map(|row| &row.notes).sum();
        prop_assert_eq!(tagged, runs.iter().flat_map(|run| run.tags.values()).sum::<usize>());
    }
}
