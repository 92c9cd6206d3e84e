use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

/// A programme of one day from 09:00 to 12:00; items as `"a 45"`, `"a 45 min 30"`, `"a 45 at 10:00"`, `"break 15"`,
/// `"a 45 protected"`.
fn programme(items: &[&str]) -> Programme {
    let items: Vec<Value> = items.iter().map(|line| item(line)).collect();
    serde_json::from_value(json!({
        "format": "brobygger.programme", "version": 1, "id": "p", "language": "en", "title": "P",
        "days": [{ "id": "day-1", "title": "", "starts": "09:00", "ends": "12:00", "items": items }],
    }))
    .unwrap()
}

fn item(line: &str) -> Value {
    let words: Vec<&str> = line.split(' ').collect();
    let minutes: u16 = words[1].parse().unwrap();
    let kind = match words[0] {
        rest @ ("break" | "lunch") => rest,
        _ => "talk",
    };
    let mut item = json!({ "id": words[0], "title": "", "kind": kind, "minutes": minutes });
    match words[2..] {
        ["min", least] => item["min_minutes"] = json!(least.parse::<u16>().unwrap()),
        ["at", time] => item["starts"] = json!(time),
        ["protected"] => item["protected"] = json!(true),
        _ => assert!(words.len() == 2, "{line}"),
    }
    item
}

/// The nth session: on the nth of the month the item took so many minutes, or was planned otherwise: `"52 of 50"`.
fn run(n: u8, items: &[(&str, &str)]) -> PastRun {
    let past = |(item, took): &(&str, &str)| {
        let (took, planned) = took.split_once(" of ").unwrap_or((took, "45"));
        PastItem {
            date: NaiveDate::from_ymd_opt(2026, 3, n.into()).unwrap(),
            day: "day-1".to_owned(),
            item: (*item).to_owned(),
            planned: Minutes::new(planned.parse().unwrap()).unwrap(),
            seconds: took.parse::<i64>().unwrap() * 60,
        }
    };
    PastRun {
        session: Uuid::from_u128(n.into()),
        items: items.iter().map(past).collect(),
    }
}

/// What is offered for an item that took these minutes, one session after the other.
fn offered(line: &str, took: &[u16]) -> Option<u16> {
    let id = line.split(' ').next().unwrap();
    let runs: Vec<PastRun> = (1..)
        .zip(took)
        .map(|(n, minutes)| run(n, &[(id, &minutes.to_string())]))
        .collect();
    let lessons = Lessons::new(&programme(&[line]), &runs);
    lessons.items[0].offer.map(Minutes::get)
}

#[test]
fn the_middle_of_what_it_took_is_offered_when_that_is_worth_a_change() {
    for (line, took, expected) in [
        ("a 45", &[52, 58][..], Some(55)),
        ("a 45", &[58], Some(60)),
        // One day that went wrong does not decide.
        ("a 45", &[46, 90, 45], None),
        ("a 45", &[90, 52, 53], Some(55)),
        // Of more than five the latest.
        ("a 45", &[90, 90, 90, 46, 45, 44, 45, 46], None),
        // Below half an hour to the minute.
        ("a 20", &[16, 17], Some(17)),
        ("a 10", &[13], Some(13)),
        ("a 28", &[31], Some(30)),
        ("a 29", &[32], Some(30)),
        // Three minutes, and a twentieth.
        ("a 10", &[12], None),
        ("a 45", &[47], None),
        ("a 60", &[57], Some(55)),
        ("a 61", &[58], None),
        ("a 100", &[95], Some(95)),
        ("a 101", &[106], None),
        // Not below its minimum; a rest and what is protected not below what they have.
        ("a 25 min 20", &[14], Some(20)),
        ("a 25 min 25", &[14], None),
        ("a 25", &[2], Some(2)),
        ("break 15", &[10], None),
        ("break 15", &[20], Some(20)),
        ("a 25 protected", &[14], None),
        ("a 25 protected", &[35], Some(35)),
        // A fixed one keeps its time, not its length.
        ("a 25 at 10:00", &[31], Some(30)),
    ] {
        assert_eq!(offered(line, took), expected, "{line}, took {took:?}");
    }
}

#[test]
fn runs_are_told_in_the_order_of_their_dates_whatever_their_order() {
    let programme = programme(&["a 45", "b 20", "c 10"]);
    let mut runs = vec![
        run(3, &[("a", "58 of 50")]),
        run(1, &[("a", "52"), ("b", "20"), ("gone", "9")]),
        run(2, &[("gone", "10")]),
    ];
    let lessons = Lessons::new(&programme, &runs);
    assert_eq!(lessons.runs, 2, "one taught nothing");
    let told = |lesson: &Lesson| -> Vec<(u16, u16)> {
        let took = lesson.took.iter();
        took.map(|took| (took.minutes, took.planned.get()))
            .collect()
    };
    assert_eq!(told(&lessons.items[0]), [(52, 45), (58, 50)]);
    assert_eq!(lessons.items.len(), 2);
    assert_eq!(lessons.of(0, 1).unwrap().offer, None);
    assert_eq!(lessons.of(0, 2), None);
    runs.reverse();
    assert_eq!(Lessons::new(&programme, &runs), lessons);
    // A copy of a session that was left before its end is the same session.
    runs.push(run(1, &[("b", "40")]));
    assert_eq!(Lessons::new(&programme, &runs), lessons);
}

#[test]
fn the_same_item_on_another_day_is_another_item() {
    let mut runs = [run(1, &[("a", "60")])];
    runs[0].items[0].day = "day-2".to_owned();
    assert_eq!(
        Lessons::new(&programme(&["a 45"]), &runs),
        Lessons::default()
    );
}

#[test]
fn new_lengths_move_the_end_and_run_into_what_is_fixed() {
    let before = programme(&["a 45", "b 45", "lunch 45 at 10:30", "c 30"]);
    for (lengths, after, overruns) in [
        (&[("c", 42)][..], "11:57", &[][..]),
        (&[("a", 50)], "11:45", &[(2, 5)]),
        (&[("a", 40)], "11:45", &[]),
        (&[("a", 50), ("b", 40)], "11:45", &[]),
        (&[("lunch", 60), ("b", 46)], "12:00", &[(2, 1)]),
    ] {
        let mut changed = before.clone();
        for (id, minutes) in lengths {
            let items = changed.days[0].items.iter_mut();
            items.filter(|item| item.id == *id).for_each(|item| {
                item.minutes = Minutes::new(*minutes).unwrap();
            });
        }
        let outcome = DayOutcome::new(&before.days[0], &changed.days[0]);
        assert_eq!(outcome.before.to_string(), "11:45");
        assert_eq!(outcome.after.to_string(), after, "{lengths:?}");
        let found: Vec<_> = outcome
            .overruns
            .iter()
            .map(|o| (o.item, o.minutes))
            .collect();
        assert_eq!(found, overruns, "{lengths:?}");
    }
    // What could not begin in time before is no news.
    let mut clashing = before.clone();
    clashing.days[0].items[0].minutes = Minutes::new(60).unwrap();
    let same = DayOutcome::new(&clashing.days[0], &clashing.days[0]);
    assert_eq!(same.overruns, []);
}

#[test]
fn a_day_that_ended_with_its_last_item_does_so_again() {
    for (items, took, ends) in [
        (&["a 90", "b 90"][..], ("b", "80"), "11:50"),
        (&["a 90", "b 90"], ("b", "100"), "12:10"),
        (&["a 90", "b 60"], ("b", "100"), "12:00"),
        (&["a 90", "b 100"], ("b", "110"), "12:00"),
        (&["a 90", "b 90 at 10:30"], ("a", "100"), "12:00"),
    ] {
        let mut programme = programme(items);
        let lessons = Lessons::new(&programme, &[run(1, &[took])]);
        Lesson::take(lessons.offers(), &mut programme);
        let day = &programme.days[0];
        assert_eq!(day.ends.to_string(), ends, "{items:?}, took {took:?}");
    }
}

#[test]
fn a_rehearsal_teaches_nothing() {
    let mut session = crate::session::samples::session_that_was_run();
    let run = session.past_run();
    assert_eq!(run.session, session.id);
    assert!(!run.items.is_empty(), "the sample has been run");
    session.rehearsal = true;
    assert_eq!(session.past_run().items, []);
}

proptest! {
    #[test]
    fn an_offer_keeps_to_the_minimum_and_goes_where_the_runs_went(
        planned in 1_u16..=1440, least in 0_u16..=1440, protected: bool,
        took in prop::collection::vec(1_u16..=1440, 1..8),
    ) {
        let mut programme = programme(&["a 45"]);
        let item = &mut programme.days[0].items[0];
        item.minutes = Minutes::new(planned.into()).unwrap();
        item.min_minutes = Minutes::new(least.min(planned).into());
        item.protected = protected;
        let item = item.clone();
        let runs: Vec<PastRun> = (1..)
            .zip(&took)
            .map(|(n, minutes)| run(n, &[("a", &minutes.to_string())]))
            .collect();
        let lessons = Lessons::new(&programme, &runs);
        let mut shuffled = runs.clone();
        shuffled.rotate_left(1);
        shuffled.reverse();
        prop_assert_eq!(&Lessons::new(&programme, &shuffled), &lessons);

        let lesson = &lessons.items[0];
        let latest = &took[took.len().saturating_sub(LATEST)..];
        prop_assert_eq!(lesson.took.len(), latest.len());
        if let Some(offer) = lesson.offer {
            prop_assert!(offer >= item.min_minutes.unwrap_or(Minutes::SHORTEST));
            prop_assert!(!protected || offer > item.minutes);
            prop_assert!(offer != item.minutes);
            if offer > item.minutes {
                prop_assert!(latest.iter().any(|took| *took > planned));
            } else {
                prop_assert!(latest.iter().any(|took| *took < planned));
            }
            let before = programme.clone();
            Lesson::take([].iter(), &mut programme);
            prop_assert_eq!(&programme, &before, "taking none changes nothing");
            Lesson::take(lessons.offers(), &mut programme);
            prop_assert_eq!(programme.days[0].items[0].minutes, offer);
            let grown = i64::from(offer.get()) - i64::from(planned);
            let outcome = DayOutcome::new(&before.days[0], &programme.days[0]);
            let moved = outcome.after.minutes() - outcome.before.minutes();
            prop_assert_eq!((moved - grown).rem_euclid(24 * 60), 0);
        }
    }
}
