//! What time itself brings: signals, the end of what is said, a laptop that slept, a clock that was set.

use chrono::TimeDelta;

use super::actions::Action;
use super::{Effect, Level, Model, signals};
use crate::timetable::{DayState, Moment};

/// An open session ticks every second; without a tick for this long the machine slept (or the program was stopped).
const ASLEEP_MS: i64 = 5_000;
/// The wall clock may drift this far from the boot clock before it counts as set.
const CLOCK_SET_MS: i64 = 2_000;
/// A gap shorter than this is not worth pausing out.
const WORTH_A_REPAIR_MS: i64 = 60_000;

/// Time has come to `now`: gives the signals for what it brought, once.
pub(super) fn time_passed(model: &mut Model, now: &Moment, effects: &mut Vec<Effect>) {
    let before = std::mem::replace(&mut model.now, now.clone());
    if model
        .toast
        .as_ref()
        .is_some_and(|toast| is_past(&toast.until, now))
    {
        model.toast = None;
    }
    if model
        .flash_until
        .as_ref()
        .is_some_and(|until| is_past(until, now))
    {
        model.flash_until = None;
    }
    if let Some(console) = model.console() {
        let standing = console.standing_at(now);
        signals::sound(model, &before, &standing, effects);
        if let Some(console) = model.console_mut() {
            console.standing = standing;
        }
    }
    model.say_failure();
    let Some(console) = model.console() else {
        return;
    };
    let running = matches!(console.standing.state, DayState::Running | DayState::Paused);
    let passed = now.ms_since(&before);
    let set_by = (now.at - before.at) - TimeDelta::milliseconds(passed);
    let by_boot = now.boot.is_some() && before.boot.is_some();
    if by_boot && set_by.num_milliseconds().abs() > CLOCK_SET_MS {
        let text = model
            .texts
            .msg_clock_was_set(model.texts.duration(set_by.num_seconds().abs()));
        model.say(text, Level::Warning);
    } else if running && passed > ASLEEP_MS {
        let text = model
            .texts
            .msg_was_asleep(model.texts.duration(passed / 1000));
        let text = match model.keymap.key_of(Action::Repair) {
            Some(key) if passed >= WORTH_A_REPAIR_MS => {
                let key = model.key_name(key);
                format!("{text}. {}", model.texts.msg_asleep_repair(key))
            }
            _ => text,
        };
        if passed >= WORTH_A_REPAIR_MS
            && let Some(console) = model.console_mut()
        {
            console.away = Some((before.whole_second(), now.whole_second()));
        }
        model.say(text, Level::Warning);
    }
}

fn is_past(until: &Moment, now: &Moment) -> bool {
    now.ms_since(until) > 0 || now.at >= until.at
}
