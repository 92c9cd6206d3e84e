//! What time itself brings: phases and items that end, a laptop that slept, a clock that was set.

use chrono::TimeDelta;

use super::actions::Action;
use super::console::Console;
use super::{Effect, Level, Model};
use crate::timetable::{DayState, Moment, PhaseStanding, Standing};

/// An open session ticks every second; without a tick for this long the machine slept (or the program was stopped).
const ASLEEP_MS: i64 = 5_000;
/// The wall clock may drift this far from the boot clock before it counts as set.
const CLOCK_SET_MS: i64 = 2_000;
/// A gap shorter than this is not worth pausing out.
const WORTH_A_REPAIR_MS: i64 = 60_000;
const FLASH_MS: i64 = 2_000;

/// Time has come to `now`: announces what ended meanwhile, once.
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
    let Some(console) = model.console() else {
        return;
    };
    let standing = console.standing_at(now);
    let running = matches!(standing.state, DayState::Running | DayState::Paused);
    if let Some(text) = what_ended(model, console, &before, &standing) {
        model.say(text, Level::Warning);
        model.flash_until = Some(now.plus_ms(FLASH_MS));
        if model.settings.bell {
            effects.push(Effect::Bell);
        }
    }
    if let Some(console) = model.console_mut() {
        console.standing = standing;
    }
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
            console.away = Some((before, now.clone()));
        }
        model.say(text, Level::Warning);
    }
}

fn is_past(until: &Moment, now: &Moment) -> bool {
    now.ms_since(until) > 0 || now.at >= until.at
}

/// What of a standing is announced when it changes.
struct Heard {
    item: Option<usize>,
    phase: Option<usize>,
    over: bool,
}

impl Heard {
    fn of(console: &Console, standing: &Standing, at: &Moment) -> Heard {
        let clock = standing.clock.as_ref();
        Heard {
            item: standing.current,
            phase: clock.and_then(|clock| clock.phase),
            over: console.left_ms(standing, at).is_some_and(|ms| ms <= 0),
        }
    }
}

/// The sentence for a phase or an item that has just ended.
fn what_ended(
    model: &Model,
    console: &Console,
    then: &Moment,
    standing: &Standing,
) -> Option<String> {
    let before = Heard::of(console, &console.standing, then);
    let after = Heard::of(console, standing, &model.now);
    if before.item != after.item {
        return None;
    }
    let item = console.item(after.item?)?;
    if after.over && !before.over {
        return Some(model.texts.msg_time_is_up(&item.title));
    }
    if after.phase == before.phase {
        return None;
    }
    let title = |phase: &PhaseStanding| {
        item.phases
            .get(phase.phase)
            .map(|p| p.title.as_str())
            .unwrap_or_default()
    };
    let phases = &standing.clock.as_ref()?.phases;
    let (ended, begun) = (phases.get(before.phase?)?, phases.get(after.phase?)?);
    let left = model
        .texts
        .duration(crate::timetable::seconds_up(begun.left_ms));
    Some(
        model
            .texts
            .msg_phase_ended(title(ended), title(begun), &left),
    )
}
