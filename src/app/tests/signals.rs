//! What is called out as time passes, and by what means.

use std::sync::Arc;

use proptest::collection::vec;
use proptest::prelude::*;

use super::desk::Desk;
use crate::app::console::Console;
use crate::app::settings::{Means, SignalSettings};
use crate::app::signals::{CommandFailure, Heard, Signal, passed};
use crate::app::{Effect, Message};
use crate::timetable::{Moment, Threshold, Warnings};

/// The core course from half past eight: a welcome of 20 minutes, then what is asked for.
fn begun(keys: &str) -> Desk {
    let mut desk = Desk::with_session("08:30:00");
    desk.press(" ").press(keys);
    desk
}

/// Lets seconds pass, and gives each signal with the second in which it came.
fn heard(desk: &mut Desk, seconds: i64) -> Vec<(i64, String)> {
    let mut all = Vec::new();
    for second in 1..=seconds {
        let bells = desk.bells;
        desk.press("<wait:1>");
        if desk.bells > bells {
            all.push((second, desk.toast().to_owned()));
        }
    }
    all
}

#[test]
fn an_item_is_called_before_its_end_at_its_end_and_every_five_minutes_after_it() {
    let mut desk = begun("");
    let title = desk.model.console().unwrap().item(0).unwrap().title.clone();
    let called = heard(&mut desk, 31 * 60);
    let expected = [
        (16 * 60, format!("4 min left: {title}")),
        (19 * 60, format!("1 min left: {title}")),
        (20 * 60, format!("Time is up: {title}")),
        (25 * 60, format!("5 min over the time: {title}")),
        (30 * 60, format!("10 min over the time: {title}")),
    ];
    assert_eq!(called, expected);
    // An hour later nobody is there any more.
    let called = heard(&mut desk, 3 * 60 * 60);
    assert_eq!(called.len(), 10, "{called:?}");
}

#[test]
fn time_that_a_key_gives_or_takes_calls_nothing_and_is_called_when_it_has_passed() {
    let mut desk = begun("<wait:15m>");
    assert_eq!(desk.bells, 0);
    // Three minutes left, then eight; then one is over.
    desk.press("--");
    desk.press(">");
    assert_eq!(desk.bells, 0);
    desk.press("<wait:10>");
    assert_eq!(desk.bells, 0);
    desk.press("<lt><lt><wait:10>");
    assert_eq!(desk.bells, 0);
    desk.press("+++++<wait:99>");
    assert_eq!(desk.bells, 0);
    desk.press("<wait:1>");
    assert!(desk.toast().starts_with("1 min left"), "{}", desk.toast());
    assert_eq!(desk.bells, 1);
}

#[test]
fn after_sleep_only_the_most_important_is_called() {
    let mut desk = begun("<wait:60>");
    desk.now = desk.now.plus_ms(40 * 60_000);
    desk.tell(Message::Tick);
    assert_eq!(desk.bells, 1);
    desk.press("<wait:60>");
    assert_eq!(desk.bells, 1);
}

#[test]
fn a_group_s_turn_is_called_when_it_is_over_and_a_changeover_is_not() {
    let mut desk = begun("");
    let reports = |desk: &Desk| {
        let item = desk.standing().current.unwrap();
        let item = desk.model.console().unwrap().item(item).unwrap();
        item.phases.iter().any(|phase| phase.per_group)
    };
    while !reports(&desk) {
        desk.press("n");
    }
    let mut called = Vec::new();
    for group in ["A", "B", "C"] {
        let is_its = |words: &str| words.contains("for group");
        let words = heard(&mut desk, 60 * 60)
            .into_iter()
            .map(|(_, words)| words);
        let its: Vec<String> = words.filter(|words| is_its(words)).collect();
        assert_eq!(its.len(), 1, "{group}: a turn that is over is called once");
        called.extend(its);
        desk.press("n");
    }
    assert_eq!(
        called,
        [
            "Time is up for group A. Next: group B",
            "Time is up for group B. Next: group C",
            "Time is up for group C"
        ]
    );
}

#[test]
fn in_group_work_each_phase_is_warned_of_and_each_turn() {
    let mut desk = begun("");
    let id = |desk: &Desk| desk.current().unwrap();
    while !id(&desk).contains("groups") {
        desk.press("n");
    }
    let mut called = heard(&mut desk, 46 * 60);
    desk.press("n");
    called.extend(heard(&mut desk, 3 * 60));
    let warned = called.iter().filter(|(_, words)| words.contains(" left: "));
    let words: Vec<&str> = warned.map(|(_, words)| words.as_str()).collect();
    assert_eq!(
        words,
        [
            "1 min left: The task and the groups",
            "1 min left: Write on your own",
            "6 min left: Work in the group",
            "1 min left: Work in the group",
            "1 min left: Group A",
            "1 min left: Group B",
        ]
    );
}

#[test]
fn the_day_that_runs_is_heard_whichever_is_shown() {
    let mut desk = Desk::at_the_start_screen(super::desk::at("2026-11-23T08:30:00"));
    let mut session = super::desk::session(&desk.now);
    let mut other = session.programme.days[0].clone();
    other.id = "other".into();
    for item in &mut other.items {
        item.id.push_str("-other");
    }
    Arc::make_mut(&mut session.programme).days.insert(1, other);
    desk.open(session, None);
    desk.press(" ]");
    assert_eq!(desk.model.console().unwrap().day, 1);
    let called = heard(&mut desk, 21 * 60);
    assert_eq!(called.len(), 3, "{called:?}");
}

#[test]
fn each_means_is_switched_off_and_on_by_name() {
    let mut desk = begun(":bell<Enter>");
    assert_eq!(desk.toast(), "Signals · Bell: off");
    desk.press(":signals: words<Enter>:signals: flash<Enter><wait:16m>");
    assert_eq!((desk.bells, desk.toast()), (0, ""));
    assert!(desk.model.flash_until.is_none());
    desk.press(":signals: words<Enter>:signals: flash<Enter>:bell<Enter>");
    assert_eq!(desk.toast(), "Signals · Bell: on");
    desk.press("<wait:3m>");
    assert_eq!(desk.bells, 1);
    assert!(desk.toast().starts_with("1 min left"), "{}", desk.toast());
    assert!(desk.model.flash_until.is_some());
}

#[test]
fn a_command_runs_instead_of_the_bell_until_it_is_switched_off() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press(":own command");
    assert!(desk.palette_is_empty(), "there is no command yet");
    desk.press("<Esc>");
    desk.model.settings.signals.command = Some("play gong.ogg".into());
    desk.press(" <wait:16m>");
    assert_eq!((desk.bells, desk.calls.len()), (0, 1));
    let call = &desk.calls[0];
    assert_eq!(
        (call.command.as_str(), call.signal.name(), call.left_seconds),
        ("play gong.ogg", "first_warning", 240)
    );
    assert!(desk.toast().contains(&call.item) && desk.model.flash_until.is_some());
    desk.press(":own command<Enter><wait:3m>");
    assert_eq!((desk.bells, desk.calls.len()), (1, 1));
}

#[test]
fn a_failure_is_said_once_for_its_kind_and_never_over_a_signal() {
    let mut desk = begun("<wait:16m>");
    let tell = |desk: &mut Desk, failure| {
        desk.tell(Message::CommandEnded {
            command: "gong".into(),
            failure,
        });
    };
    let missing = Some(CommandFailure::NotFound);
    tell(&mut desk, missing.clone());
    assert!(desk.toast().starts_with("4 min left"), "{}", desk.toast());
    desk.press("<wait:9>");
    assert_eq!(desk.toast(), "The command for signals was not found: gong");
    desk.press("<wait:9>");
    tell(&mut desk, missing.clone());
    assert_eq!(desk.toast(), "");
    tell(&mut desk, Some(CommandFailure::Failed(3)));
    assert!(desk.toast().contains("error 3: gong"), "{}", desk.toast());
    desk.press("<wait:9>");
    tell(&mut desk, Some(CommandFailure::Failed(4)));
    assert_eq!(desk.toast(), "");
    // It works, and then no more.
    tell(&mut desk, None);
    tell(&mut desk, missing);
    assert_eq!(desk.toast(), "The command for signals was not found: gong");
}

fn any_settings() -> impl Strategy<Value = SignalSettings> {
    let threshold = || {
        proptest::option::of(prop_oneof![
            (1..100_u8).prop_map(Threshold::Percent),
            (1..30_u16).prop_map(Threshold::Minutes)
        ])
    };
    let overrun = proptest::option::of((1..20_i64).prop_map(|minutes| minutes * 60_000));
    (
        threshold(),
        threshold(),
        overrun,
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(|(first, last, overrun_ms, phase_end, end)| SignalSettings {
            warnings: Warnings { first, last },
            overrun_ms,
            phase_end,
            end,
            ..SignalSettings::default()
        })
}

fn hear(console: &Console, at: &Moment) -> Heard {
    let standing = console.standing_at(at);
    Heard::of(&standing, console.left_ms(&standing, at)).unwrap()
}

/// All that is called from the beginning of an item to a moment after so many milliseconds, in these steps.
fn in_steps(
    console: &Console,
    begin: &Moment,
    steps: &[i64],
    settings: &SignalSettings,
) -> Vec<Signal> {
    let mut at = begin.clone();
    let mut all = Vec::new();
    for step in steps {
        let next = at.plus_ms(*step);
        let (before, after) = (hear(console, &at), hear(console, &next));
        all.extend(passed(&before, &after, settings));
        at = next;
    }
    all
}

fn count(signals: &[Signal], signal: Signal) -> usize {
    signals.iter().filter(|s| **s == signal).count()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn whatever_the_steps_each_is_called_once_and_what_is_off_never(
        settings in any_settings(), steps in vec(1..200_000_i64, 1..60), nexts in 0..8_usize, policy in 0..3_usize
    ) {
        let desk = begun(&("n".repeat(nexts) + &"c".repeat(policy)));
        let console = desk.model.console().unwrap();
        let called = in_steps(console, &desk.now, &steps, &settings);
        let end = desk.now.plus_ms(steps.iter().sum());
        let standing = console.standing_at(&end);
        let clock = standing.clock.as_ref().unwrap();
        let begins = console.left_ms(&console.standing_at(&desk.now), &desk.now).unwrap();
        let left = console.left_ms(&standing, &end).unwrap();
        let times = settings.warnings.times(clock.length_ms);
        let is_passed = |ms: Option<i64>| usize::from(ms.is_some_and(|ms| begins > ms && left <= ms));
        if clock.phases.is_empty() {
            prop_assert_eq!(count(&called, Signal::FirstWarning), is_passed(times.first_ms));
            prop_assert_eq!(count(&called, Signal::LastWarning), is_passed(times.last_ms));
        } else {
            // Each phase warns by itself; one that lies within a step is over before anyone could.
            prop_assert!(count(&called, Signal::FirstWarning) <= clock.phases.len());
            prop_assert!(count(&called, Signal::LastWarning) <= clock.phases.len());
        }
        prop_assert_eq!(count(&called, Signal::ItemEnd), is_passed(settings.end.then_some(0)));
        let overruns = settings.overrun_ms.map_or(0, |every| {
            let over = |left: i64| (-left).clamp(0, 60 * 60_000) / every;
            usize::try_from(over(left) - over(begins)).unwrap()
        });
        // Of several intervals in one step one is called.
        prop_assert!(count(&called, Signal::Overrun) <= overruns);
        prop_assert_eq!(count(&called, Signal::Overrun) == 0, overruns == 0);
        if !settings.phase_end {
            prop_assert_eq!(count(&called, Signal::PhaseEnd) + count(&called, Signal::TurnEnd), 0);
        }
    }

    #[test]
    fn small_steps_and_smaller_ones_call_the_same(
        settings in any_settings(), steps in vec(1..1_500_i64, 1..80), nexts in 0..8_usize
    ) {
        let desk = begun(&"n".repeat(nexts));
        let console = desk.model.console().unwrap();
        let length = desk.standing().clock.unwrap().length_ms;
        let near_end = desk.now.plus_ms((length - 61_000).max(0));
        let halves: Vec<i64> = steps.iter().flat_map(|ms| [ms / 2, ms - ms / 2]).collect();
        let one = in_steps(console, &near_end, &steps, &settings);
        let other = in_steps(console, &near_end, &halves, &settings);
        let sorted = |mut signals: Vec<Signal>| { signals.sort(); signals };
        prop_assert_eq!(sorted(one), sorted(other));
    }
}

#[test]
fn nothing_is_called_by_what_is_off() {
    let mut desk = begun("");
    let signals = &mut desk.model.settings.signals;
    signals.warnings = Warnings {
        first: None,
        last: None,
    };
    (signals.end, signals.phase_end, signals.overrun_ms) = (false, false, None);
    assert_eq!(heard(&mut desk, 60 * 60), []);
    desk.model.settings.signals.end = true;
    let effects = desk.model.update(Message::Tick, &desk.now.plus_ms(1000));
    assert!(!effects.iter().any(|e| matches!(e, Effect::Bell)));
    assert!(desk.model.settings.signals.means.contains(&Means::Bell));
}
