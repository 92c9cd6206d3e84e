//! What holds for every day, every log and every moment.

use std::collections::HashMap;

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

/// A day with up to seven items, some fixed, some with phases, in the words of the tests.
fn any_day() -> impl Strategy<Value = Case> {
    let phase = (1..20, any::<bool>(), 0..60).prop_map(|(minutes, each, changeover)| {
        let each = if each {
            format!(" each {changeover}")
        } else {
            String::new()
        };
        format!("p {minutes}{each}")
    });
    let fixed = proptest::option::weighted(0.3, (6..20, 0..60));
    let item = (fixed, 1..90, vec(phase, 0..4));
    let overrun = prop::sample::select(vec![Overrun::Rest, Overrun::Later]);
    let case = (vec(item, 1..8), 0..5_usize, -90..90_i64, overrun);
    case.prop_map(|(items, groups, shift, overrun)| {
        let lines: Vec<String> = items
            .iter()
            .enumerate()
            .map(|(index, (fixed, minutes, phases))| {
                let fixed = fixed.map_or(String::new(), |(h, m)| format!("{h:02}:{m:02} "));
                let colon = if phases.is_empty() { "" } else { ": " };
                format!("{fixed}i{index} {minutes}{colon}{}", phases.join(", "))
            })
            .collect();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let mut case = day("08:00-17:00", &lines).groups(groups).shift(shift);
        case.run.overrun = overrun;
        case
    })
}

fn any_event() -> impl Strategy<Value = String> {
    // One item more than most days have, so that some entries are about nobody.
    let item = (0..8).prop_map(|index| format!("i{index}"));
    let other = (0..8).prop_map(|index| format!("i{index}"));
    let group = || (0..5_u8).prop_map(|index| char::from(b'A' + index));
    let turns =
        (item.clone(), group(), group(), 0..8).prop_map(|(item, group, after, what)| match what {
            0 => format!("leave {item} {group}"),
            1 => format!("take {item} {group}"),
            2 => format!("put {item} {group}"),
            3 => format!("put {item} {group} after {after}"),
            _ => format!("done {item}"),
        });
    prop_oneof![
        1 => Just("open".to_owned()),
        1 => Just("open otherday".to_owned()),
        1 => Just("close".to_owned()),
        8 => item.clone().prop_map(|item| format!("start {item}")),
        4 => item.clone().prop_map(|item| format!("end {item}")),
        4 => item.clone().prop_map(|item| format!("pause {item}")),
        4 => item.clone().prop_map(|item| format!("resume {item}")),
        4 => (item.clone(), -40..40).prop_map(|(item, minutes)| format!("extend {item} {minutes}")),
        2 => item.clone().prop_map(|item| format!("skip {item}")),
        1 => item.clone().prop_map(|item| format!("unskip {item}")),
        1 => item.clone().prop_map(|item| format!("move {item}")),
        2 => (item, other).prop_map(|(item, other)| format!("move {item} after {other}")),
        8 => turns,
    ]
}

/// A day with a log on which time only goes forward, and a moment after it.
pub(super) fn any_run() -> impl Strategy<Value = (Case, Moment)> {
    let step = 0..20 * 60_000_i64;
    let log = vec((step.clone(), any_event()), 0..40);
    (any_day(), log, step).prop_map(|(mut case, log, after)| {
        let mut at = case.moment("07:30");
        for (step, words) in log {
            at = at.plus_ms(step);
            case.log
                .push(Entry::new(Uuid::nil(), at.clone(), event_of(&words)));
        }
        (case, at.plus_ms(after))
    })
}

/// A moment on a machine whose clock is set at will and which is started anew at will.
fn any_moment() -> impl Strategy<Value = Moment> {
    let boot = proptest::option::of(("[ab]", 0..200_000_000_u64));
    (-200_000_000..200_000_000_i64, boot).prop_map(|(ms, boot)| {
        let at = day("08:00-17:00", &[]).moment("12:00").plus_ms(ms).at;
        let boot = boot.map(|(id, ms)| Boot { id, ms });
        Moment { at, boot }
    })
}

fn any_jumping_run() -> impl Strategy<Value = (Case, Moment)> {
    let log = vec((any_moment(), any_event()), 0..40);
    (any_day(), log, any_moment()).prop_map(|(mut case, log, now)| {
        let entry = |(at, words): (Moment, String)| Entry::new(Uuid::nil(), at, event_of(&words));
        case.log = log.into_iter().map(entry).collect();
        (case, now)
    })
}

/// Numbers as no programme writes them. As an unsigned number -1 is the largest.
fn any_large() -> impl Strategy<Value = i64> {
    prop_oneof![
        Just(0),
        Just(-1),
        Just(i64::MIN),
        Just(i64::MAX),
        any::<i64>()
    ]
}

/// To whom each moment of the log belongs, told as simply as possible: entry by entry.
#[derive(Debug, Default)]
struct Shares {
    items: HashMap<String, i64>,
    pauses: i64,
    between: i64,
    after: i64,
    since_start: i64,
}

fn shares(case: &Case, now: &Moment) -> Shares {
    let known = |id: &String| case.day.items.iter().any(|item| item.id == *id);
    let mut shares = Shares::default();
    let (mut begun, mut ended, mut paused, mut running) = (false, false, false, None::<String>);
    for (index, entry) in case.log.iter().enumerate() {
        match &entry.event {
            Event::DayStarted { day } if day == "day" => (begun, ended) = (true, false),
            Event::DayEnded { day } if day == "day" => {
                (begun, ended, paused, running) = (true, true, false, None);
            }
            Event::ItemStarted { item } if known(item) => {
                (begun, ended, paused, running) = (true, false, false, Some(item.clone()));
            }
            Event::ItemEnded { item } | Event::Skipped { item }
                if running.as_ref() == Some(item) =>
            {
                (paused, running) = (false, None);
            }
            Event::Paused { item } if running.as_ref() == Some(item) => paused = true,
            Event::Resumed { item } if running.as_ref() == Some(item) => paused = false,
            _ => {}
        }
        let until = case.log.get(index + 1).map_or(now, |next| &next.moment);
        let ms = until.ms_since(&entry.moment);
        if begun {
            shares.since_start += ms;
        }
        match &running {
            Some(_) if paused => shares.pauses += ms,
            Some(item) => *shares.items.entry(item.clone()).or_default() += ms,
            None if ended => shares.after += ms,
            None if begun => shares.between += ms,
            None => {}
        }
    }
    shares
}

/// What is said of a standing, without the seconds.
fn words(standing: &Standing, now: &Moment) -> impl PartialEq + std::fmt::Debug + use<> {
    let clock = standing.clock.as_ref();
    let phase = clock.and_then(|c| c.phase.and_then(|index| c.phases.get(index)));
    let waiting = matches!(standing.state, DayState::NotStarted | DayState::Between);
    let next = standing.next.filter(|_| waiting);
    (
        standing.state,
        standing.items.iter().map(|i| i.state).collect::<Vec<_>>(),
        clock.map(|c| (c.left_ms > 0, c.phase)),
        phase.map(|p| {
            (
                p.left_ms > 0,
                p.turn.map(|t| (t.group, t.number, t.of, t.changing)),
            )
        }),
        phase.and_then(|p| p.turn).map(|t| t.left_ms > 0),
        next.map(|index| now.at >= standing.items[index].planned.start),
    )
}

proptest! {
    #[test]
    fn time_adds_up((case, now) in any_run()) {
        let standing = case.when(&now).standing;
        let shares = shares(&case, &now);
        let mut ran = 0;
        for (index, item) in standing.items.iter().enumerate() {
            let share = shares.items.get(case.id(index)).copied().unwrap_or(0);
            prop_assert_eq!(item.elapsed_ms, share, "{}", case.id(index));
            ran += item.elapsed_ms;
        }
        prop_assert_eq!(ran + shares.pauses + shares.between + shares.after, shares.since_start);
    }

    #[test]
    fn what_is_to_come_follows_in_order((case, now) in prop_oneof![any_run(), any_jumping_run()]) {
        let standing = case.when(&now).standing;
        let to_come: Vec<usize> = standing
            .order
            .iter()
            .copied()
            .filter(|&index| standing.items[index].state == ItemState::Pending)
            .collect();
        prop_assert_eq!(standing.next, to_come.first().copied());
        let mut cursor = now.at.with_timezone(&case.zone);
        if let Some(current) = standing.current {
            prop_assert!(standing.items[current].expected.end >= cursor);
            cursor = standing.items[current].expected.end;
            let place = |index| standing.order.iter().position(|other| *other == index);
            prop_assert!(to_come.iter().all(|&index| place(index) > place(current)));
        }
        for &index in &to_come {
            let item = &standing.items[index];
            prop_assert!(item.expected.start >= cursor);
            let fixed = case.day.items[index].starts.is_some();
            prop_assert!(!fixed || item.expected.start >= item.planned.start);
            let rest = (item.length_seconds * 1000 - item.elapsed_ms).max(0);
            prop_assert_eq!((item.expected.end - item.expected.start).num_milliseconds(), rest);
            cursor = item.expected.end;
        }
        if standing.current.is_some() || !to_come.is_empty() {
            prop_assert_eq!(standing.expected_end, cursor);
        }
    }

    #[test]
    fn the_states_fit_each_other((case, now) in any_jumping_run()) {
        let standing = case.when(&now).standing;
        let in_state = |state| standing.items.iter().filter(move |item| item.state == state).count();
        let running = usize::from(standing.state == DayState::Running);
        let paused = usize::from(standing.state == DayState::Paused);
        prop_assert_eq!(in_state(ItemState::Running), running);
        prop_assert_eq!(in_state(ItemState::Paused), paused);
        prop_assert_eq!(usize::from(standing.current.is_some()), running + paused);
        prop_assert_eq!(standing.clock.as_ref().map(|clock| clock.item), standing.current);
        prop_assert!(standing.state != DayState::Ended || standing.next.is_none());
        let mut order = standing.order.clone();
        order.sort_unstable();
        prop_assert_eq!(order, (0..case.day.items.len()).collect::<Vec<_>>());
        for item in &standing.items {
            prop_assert!(item.length_seconds >= 0 && item.elapsed_ms >= 0);
            prop_assert_eq!(
                item.behind_seconds,
                (item.expected.start - item.planned.start).num_seconds()
            );
        }
    }

    #[test]
    fn the_phases_fill_the_time_that_has_run((case, now) in prop_oneof![any_run(), any_jumping_run()]) {
        let standing = case.when(&now).standing;
        let Some(clock) = standing.clock else { return Ok(()) };
        prop_assert_eq!(clock.phases.len(), case.day.items[clock.item].phases.len());
        let Some(running) = clock.phase else { return Ok(()) };
        let done: i64 = clock.phases[..running].iter().map(|phase| phase.length_ms).sum();
        let phase = &clock.phases[running];
        prop_assert_eq!(clock.elapsed_ms, done + phase.length_ms - phase.left_ms);
        let last = running + 1 == clock.phases.len();
        let open = phase.round.is_some();
        prop_assert!(phase.left_ms > 0 || last || open, "only the last and a round may be over");
        prop_assert!(clock.phases.iter().all(|phase| phase.length_ms >= 0));
    }

    #[test]
    fn what_is_added_is_found_in_the_phases((mut case, now) in any_run()) {
        let added = |event: &Event| match event {
            Event::Extended { seconds, .. } => *seconds,
            _ => 0,
        };
        let turn_ended = |event: &Event| matches!(event, Event::TurnEnded { .. } | Event::TurnSkipped { .. });
        case.log.retain(|entry| added(&entry.event) >= 0 && !turn_ended(&entry.event));
        let Some(clock) = case.when(&now).standing.clock else { return Ok(()) };
        let id = case.id(clock.item).to_owned();
        let sum = |clock: &ItemClock| -> i64 { clock.phases.iter().map(|phase| phase.length_ms).sum() };
        let extended = |event: &Event| matches!(event, Event::Extended { item, .. } if *item == id);
        let mut plain = case.clone();
        plain.log.retain(|entry| !extended(&entry.event));
        let Some(before) = plain.when(&now).standing.clock else { return Ok(()) };
        let added: i64 = case.log.iter().map(|entry| &entry.event).filter(|e| extended(e)).map(added).sum();
        prop_assert_eq!(clock.length_ms, before.length_ms + added * 1000);
        // A round that takes longer than it may takes from the next round's share.
        let overran = |clock: &ItemClock| clock.phases.iter().any(|p| p.round.is_some() && p.left_ms < 0);
        if !clock.phases.is_empty() && !overran(&clock) && !overran(&before) {
            prop_assert_eq!(sum(&clock), sum(&before) + added * 1000);
        }
    }

    #[test]
    fn two_moments_tell_the_same_story((case, early) in any_run(), step in 0..3_600_000_i64) {
        let late = early.plus_ms(step);
        let (one, two) = (case.when(&early).standing, case.when(&late).standing);
        prop_assert_eq!(one.state, two.state);
        for (index, (before, after)) in one.items.iter().zip(&two.items).enumerate() {
            prop_assert_eq!(before.state, after.state);
            prop_assert_eq!(&before.planned, &after.planned);
            let ran = if before.state == ItemState::Running { step } else { 0 };
            prop_assert_eq!(after.elapsed_ms - before.elapsed_ms, ran, "{}", case.id(index));
            prop_assert!(after.expected.start >= before.expected.start);
            prop_assert!(after.expected.end >= before.expected.end);
        }
        prop_assert!(two.expected_end >= one.expected_end);
        prop_assert!(two.behind_seconds >= one.behind_seconds);
    }

    #[test]
    fn nothing_changes_before_it_is_said_to((case, now) in any_run(), part in 0.0..1.0_f64) {
        let standing = case.when(&now).standing;
        let said = words(&standing, &now);
        let Some(change) = standing.next_change_ms else {
            let later = now.plus_ms(86_400_000);
            prop_assert_eq!(said, words(&case.when(&later).standing, &later));
            return Ok(());
        };
        prop_assert!(change > 0);
        #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "a few hours")]
        let before = now.plus_ms(((change - 1) as f64 * part) as i64);
        prop_assert_eq!(&said, &words(&case.when(&before).standing, &before));
        let then = now.plus_ms(change);
        prop_assert_ne!(said, words(&case.when(&then).standing, &then));
    }

    #[test]
    fn no_number_is_too_large(
        (mut case, _) in any_run(),
        shift in any_large(),
        seconds in vec(any_large(), 1..4),
        boots in vec(any_large(), 1..4),
        at in -8_000_000_000_000_000..8_000_000_000_000_000_i64,
    ) {
        case.run.shift_minutes = shift;
        let mut seconds = seconds.into_iter().cycle();
        let mut boots = boots.into_iter().map(i64::cast_unsigned).cycle();
        for entry in &mut case.log {
            if let Event::Extended { seconds: own, .. } = &mut entry.event {
                *own = seconds.next().unwrap();
            }
            entry.moment.boot.as_mut().unwrap().ms = boots.next().unwrap();
        }
        let base = case.moment("12:00");
        for mut now in [base.clone(), base.plus_ms(at), base.plus_ms(-at)] {
            now.boot.as_mut().unwrap().ms = boots.next().unwrap();
            let standing = standing(case.plan(), &case.log, &now);
            prop_assert_eq!(standing.items.len(), case.day.items.len());
            for countdown in [Countdown::EndItemOnTime, Countdown::EndDayOnTime] {
                let shown = countdown_ms(countdown, &standing, &now);
                prop_assert_eq!(shown.is_some(), standing.current.is_some());
            }
        }
    }
}
