//! A timer beside the programme, from its log and now.

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

const START: &str = "2026-11-23T10:00:00+01:00";

/// So many milliseconds after the start, on one boot.
fn at(ms: i64) -> Moment {
    let moment = Moment {
        at: START.parse().unwrap(),
        boot: Some(Boot {
            id: "a".into(),
            ms: 1_000_000,
        }),
    };
    moment.plus_ms(ms)
}

fn log(events: &[(i64, TimerEvent)]) -> Vec<TimerEntry> {
    let entry = |(seconds, event): &(i64, TimerEvent)| TimerEntry::new(at(seconds * 1000), *event);
    events.iter().map(entry).collect()
}

/// Seconds left of a timer of five minutes, and its state.
fn left(events: &[(i64, TimerEvent)], now: i64) -> (i64, TimerState) {
    let clock = timer(300, &log(events), &at(now * 1000));
    (clock.left_ms / 1000, clock.state)
}

#[test]
fn what_happened_says_what_is_left() {
    use TimerEvent::{Extended, Paused, Resumed, Started, Stopped};
    let (paused, running) = (TimerState::Paused, TimerState::Running);
    let start = (0, Started);
    for (events, now, expected) in [
        (vec![], 100, (300, TimerState::Waiting)),
        (vec![start], 0, (300, running)),
        (vec![start], 100, (200, running)),
        (vec![start], 330, (-30, running)),
        (vec![start, (60, Paused)], 1000, (240, paused)),
        (vec![start, (60, Paused), (90, Paused)], 1000, (240, paused)),
        (
            vec![start, (60, Paused), (90, Resumed)],
            100,
            (230, running),
        ),
        (vec![start, (60, Resumed)], 100, (200, running)),
        (vec![start, (60, Stopped)], 100, (240, TimerState::Stopped)),
        (
            vec![start, (60, Stopped), (70, Resumed)],
            100,
            (240, TimerState::Stopped),
        ),
        (
            vec![start, (60, Extended { seconds: 60 })],
            100,
            (260, running),
        ),
        (
            vec![start, (60, Extended { seconds: -60 })],
            100,
            (140, running),
        ),
        // Started over: what was added is gone with it.
        (
            vec![start, (60, Extended { seconds: 60 }), (90, Started)],
            100,
            (290, running),
        ),
        // No more is taken away than is left.
        (
            vec![start, (280, Extended { seconds: -60 })],
            280,
            (0, running),
        ),
        (
            vec![start, (310, Extended { seconds: -60 })],
            310,
            (-10, running),
        ),
        // A minute more is a minute from now.
        (
            vec![start, (310, Extended { seconds: 60 })],
            320,
            (50, running),
        ),
        (
            vec![start, (310, Paused), (320, Extended { seconds: 60 })],
            330,
            (60, paused),
        ),
        (
            vec![(0, Extended { seconds: 60 })],
            100,
            (360, TimerState::Waiting),
        ),
    ] {
        assert_eq!(left(&events, now), expected, "{events:?} at {now}");
    }
}

#[test]
fn a_restart_of_the_computer_and_a_clock_that_was_set_change_nothing() {
    let started = log(&[(0, TimerEvent::Started)]);
    let mut later = at(100_000);
    later.at += TimeDelta::hours(2);
    assert_eq!(timer(300, &started, &later).left_ms, 200_000);
    let later = Moment {
        at: at(100_000).at,
        boot: Some(Boot {
            id: "b".into(),
            ms: 7,
        }),
    };
    assert_eq!(timer(300, &started, &later).left_ms, 200_000);
}

#[test]
fn a_line_of_the_log_is_read_strictly_and_written_as_it_was() {
    for line in [
        json!({ "at": START, "event": "started" }),
        json!({ "at": START, "boot": { "id": "a", "ms": 5 }, "event": "paused", "by hand": [1] }),
        json!({ "at": START, "event": "resumed" }),
        json!({ "at": START, "event": "extended", "seconds": -60 }),
        json!({ "at": START, "event": "stopped" }),
    ] {
        let entry: TimerEntry = serde_json::from_value(line.clone()).unwrap();
        let written = serde_json::to_value(&entry).unwrap();
        assert_eq!(written, line);
    }
    let wrong = |line: Value| {
        serde_json::from_value::<TimerEntry>(line)
            .unwrap_err()
            .to_string()
    };
    assert_eq!(
        wrong(json!({ "at": START, "event": "extended" })),
        "missing field `seconds`"
    );
    assert!(wrong(json!({ "at": START, "event": "danced" })).contains("unknown variant `danced`"));
    assert!(wrong(json!({ "at": START })).contains("missing field `event`"));
}

fn any_event() -> impl Strategy<Value = TimerEvent> {
    prop_oneof![
        Just(TimerEvent::Started),
        Just(TimerEvent::Paused),
        Just(TimerEvent::Resumed),
        Just(TimerEvent::Stopped),
        prop_oneof![-1000..1000_i64, any::<i64>()]
            .prop_map(|seconds| TimerEvent::Extended { seconds }),
    ]
}

proptest! {
    #[test]
    fn no_log_in_whatever_order_makes_a_wild_timer(
        seconds: u32, events in vec((any_event(), -1_000_000..1_000_000_i64), 0..12), now in -1_000_000..1_000_000_i64
    ) {
        let log: Vec<TimerEntry> =
            events.into_iter().map(|(event, ms)| TimerEntry::new(at(ms), event)).collect();
        let clock = timer(seconds, &log, &at(now));
        prop_assert!(clock.length_ms >= 0 && clock.elapsed_ms >= 0);
        prop_assert_eq!(clock.left_ms, clock.length_ms - clock.elapsed_ms);
        prop_assert_eq!(clock.running.is_some(), clock.state == TimerState::Running);
    }

    #[test]
    fn what_ran_and_what_was_paused_add_up(gaps in vec(0..100_000_i64, 1..20)) {
        let mut log = vec![TimerEntry::new(at(0), TimerEvent::Started)];
        let (mut ms, mut paused, mut ran) = (0, 0, 0);
        for (index, gap) in gaps.iter().enumerate() {
            ms += gap;
            let event = if index % 2 == 0 {
                ran += gap;
                TimerEvent::Paused
            } else {
                paused += gap;
                TimerEvent::Resumed
            };
            log.push(TimerEntry::new(at(ms), event));
        }
        let clock = timer(300, &log, &at(ms));
        prop_assert_eq!(clock.elapsed_ms, ran);
        prop_assert_eq!(ran + paused, ms);
        // Whoever counts on from what is told comes to the same.
        let later = at(ms + 77_000);
        let counted = match &clock.running {
            Some((since, before_ms)) => before_ms + later.ms_since(since),
            None => clock.elapsed_ms,
        };
        prop_assert_eq!(timer(300, &log, &later).elapsed_ms, counted);
    }

    #[test]
    fn minutes_more_are_always_had_and_minutes_less_never_make_it_overdue(
        changes in vec((-3600..3600_i64, 0..200_000_i64), 1..12)
    ) {
        let mut log = vec![TimerEntry::new(at(0), TimerEvent::Started)];
        let mut ms = 0;
        for (seconds, gap) in changes {
            ms += gap;
            let before = timer(300, &log, &at(ms)).left_ms;
            log.push(TimerEntry::new(at(ms), TimerEvent::Extended { seconds }));
            let after = timer(300, &log, &at(ms)).left_ms;
            if seconds > 0 {
                prop_assert_eq!(after, before.max(0) + seconds * 1000);
            } else {
                prop_assert_eq!(after, (before + seconds * 1000).max(before.min(0)));
            }
        }
    }
}
