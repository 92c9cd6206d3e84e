//! Signals: what is called out of the item that runs and of timers as time passes, and by what means.
//!
//! [`passed`] says which signals lie between two standings, [`sound`] gives the most important of them, [`give`] turns it into
//! words, flash, bell or the user's own command. A signal is time that passes: what a key changes is called by nothing.

use std::mem::discriminant;

use uuid::Uuid;

use super::console::Console;
use super::settings::{Means, SignalSettings};
use super::{Effect, Level, Model};
use crate::programme::Item;
use crate::timetable::{Due, DueOf, Moment, Standing, Turn, Warning, Warnings, due, seconds_up};

const FLASH_MS: i64 = 2_000;
/// An item that is over by more than this was forgotten, and nobody is there to hear it.
const MOST_OVERRUN_MS: i64 = 60 * 60_000;

/// Something that is called out. Of several at once only the last in this order is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Signal {
    FirstWarning,
    LastWarning,
    /// A group's turn in the report-back is over.
    TurnEnd,
    PhaseEnd,
    /// The time of a timer beside the programme is out.
    TimerEnd,
    /// The item is over its time by some more minutes.
    Overrun,
    ItemEnd,
}

impl Signal {
    /// The name by which the user's command knows it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Signal::FirstWarning => "first_warning",
            Signal::LastWarning => "last_warning",
            Signal::TurnEnd => "turn_end",
            Signal::PhaseEnd => "phase_end",
            Signal::TimerEnd => "timer_end",
            Signal::Overrun => "overrun",
            Signal::ItemEnd => "end",
        }
    }
}

/// A command of the user's own that is to run, and what it is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// As it stands in the configuration.
    pub command: String,
    pub signal: Signal,
    /// Title of the item, or the timer's name.
    pub item: String,
    /// Of the item or the timer, as its clock shows it; negative: over by that much.
    pub left_seconds: i64,
}

/// Why a command did not do its work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CommandFailure {
    NotFound,
    /// In the system's words.
    NotRun(String),
    /// It said so by this exit code.
    Failed(i32),
    /// Something ended it.
    Died,
    /// It was killed after so many seconds.
    TooLong(u64),
}

/// What there is to say of failures: each kind once, until the command has worked again.
#[derive(Debug, Default)]
pub(super) struct Failures {
    said: Vec<CommandFailure>,
    /// Waits until what is being said has been read.
    waiting: Option<String>,
}

/// What of a standing gives signals.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Heard {
    item: usize,
    /// As the big clock shows it.
    left_ms: i64,
    /// What is warned of.
    due: Option<Due>,
    /// The phase that runs, and what is left of it.
    phase: Option<(usize, i64)>,
    turn: Option<Turn>,
}

impl Heard {
    /// Nothing when nothing runs.
    pub(super) fn of(standing: &Standing, left_ms: Option<i64>) -> Option<Heard> {
        let clock = standing.clock.as_ref()?;
        let phase = clock.phase.and_then(|index| clock.phases.get(index));
        let left_ms = left_ms.unwrap_or(clock.left_ms);
        Some(Heard {
            item: clock.item,
            left_ms,
            due: due(clock, left_ms),
            phase: phase.map(|phase| (phase.phase, phase.left_ms)),
            turn: phase.and_then(|phase| phase.turn),
        })
    }

    fn phase_has_ended(&self, after: &Heard) -> bool {
        let Some((phase, left_ms)) = self.phase else {
            return false;
        };
        let is_over = |(now, ms): (usize, i64)| now != phase || (left_ms > 0 && ms <= 0);
        after.phase.is_some_and(is_over)
    }

    /// A changeover is nobody's turn; its end is seen, not called.
    fn turn_has_ended(&self, after: &Heard) -> bool {
        let Some(turn) = self.turn.filter(|turn| !turn.changing && turn.left_ms > 0) else {
            return false;
        };
        let goes_on =
            |now: Turn| now.group == turn.group && now.changing == turn.changing && now.left_ms > 0;
        !after.turn.is_some_and(goes_on)
    }

    /// Whether a warning lies between this and what is heard later, of the same.
    fn is_warned(&self, after: &Heard, warnings: Warnings, which: Warning) -> bool {
        let (Some(then), Some(now)) = (self.due, after.due) else {
            return false;
        };
        let times = warnings.times(now.length_ms);
        let at = match which {
            Warning::First => times.first_ms,
            Warning::Last => times.last_ms,
        };
        then.of == now.of && at.is_some_and(|ms| then.left_ms > ms && now.left_ms <= ms)
    }

    /// How many whole intervals it is over its time.
    fn overruns(&self, every_ms: i64) -> i64 {
        (-self.left_ms).clamp(0, MOST_OVERRUN_MS) / every_ms.max(1)
    }
}

/// The signals that are on and lie between two standings of the same log, the least important first.
pub(super) fn passed(before: &Heard, after: &Heard, settings: &SignalSettings) -> Vec<Signal> {
    if before.item != after.item {
        return Vec::new();
    }
    let crossed = |ms: i64| before.left_ms > ms && after.left_ms <= ms;
    let warned = |which| before.is_warned(after, settings.warnings, which);
    let overran = |every: i64| after.overruns(every) > before.overruns(every);
    let all = [
        (Signal::FirstWarning, warned(Warning::First)),
        (Signal::LastWarning, warned(Warning::Last)),
        (
            Signal::TurnEnd,
            settings.phase_end && before.turn_has_ended(after),
        ),
        (
            Signal::PhaseEnd,
            settings.phase_end && before.phase_has_ended(after),
        ),
        (Signal::Overrun, settings.overrun_ms.is_some_and(overran)),
        (Signal::ItemEnd, settings.end && crossed(0)),
    ];
    let given = all.into_iter().filter(|(_, is_given)| *is_given);
    given.map(|(signal, _)| signal).collect()
}

/// A signal that is to be given.
struct Given {
    signal: Signal,
    words: String,
    /// Title of the item, or the timer's name, and what is left of it.
    of: String,
    left_ms: i64,
}

/// Gives the most important of the signals that time has brought since `before`; `shown` is how the shown day stands now. When
/// timers have ended besides, they are named too.
pub(super) fn sound(
    model: &mut Model,
    before: &Moment,
    shown: &Standing,
    effects: &mut Vec<Effect>,
) {
    let Some(console) = model.console() else {
        return;
    };
    let of_item = of_item(model, console, before, shown);
    let of_timers = of_timers(model, console, before);
    let words: Vec<String> = [&of_item, &of_timers]
        .into_iter()
        .flatten()
        .map(|given| given.words.clone())
        .collect();
    let most_important = of_item.into_iter().chain(of_timers);
    let Some(given) = most_important.max_by_key(|given| given.signal) else {
        return;
    };
    let call = |command: String| Call {
        command,
        signal: given.signal,
        item: given.of,
        left_seconds: seconds_up(given.left_ms),
    };
    let call = model.settings.signals.command_that_runs().map(call);
    give(model, words.join(" · "), call, effects);
}

/// The most important signal of the item that runs, on the day that runs, whichever is shown.
fn of_item(model: &Model, console: &Console, before: &Moment, shown: &Standing) -> Option<Given> {
    let day = console.room_day(&model.now);
    let standing_of = |at| (day != console.day).then(|| console.standing_of(day, at));
    let (then, now) = (standing_of(before), standing_of(&model.now));
    let then = then.as_ref().unwrap_or(&console.standing);
    let now = now.as_ref().unwrap_or(shown);
    let settings = &model.settings.signals;
    let heard = |standing: &Standing, at: &Moment| {
        Heard::of(standing, console.left_ms_on(day, standing, at))
    };
    let (earlier, later) = (heard(then, before)?, heard(now, &model.now)?);
    let signal = passed(&earlier, &later, settings).last().copied()?;
    let day = console.session.programme.days.get(day)?;
    let item = day.items.get(later.item)?;
    let warned = matches!(signal, Signal::FirstWarning | Signal::LastWarning);
    let due = later.due.filter(|_| warned);
    let left_ms = due.map_or(later.left_ms, |due| due.left_ms);
    let said = Said {
        signal,
        item,
        standing: now,
        before: earlier,
        left_ms,
    };
    Some(Given {
        signal,
        words: said.words(model, console),
        of: item.title.clone(),
        left_ms,
    })
}

/// The timers whose time has run out meanwhile, named together: parallel clocks end in the same second.
fn of_timers(model: &Model, console: &Console, before: &Moment) -> Option<Given> {
    let ended = console.session.timers_ended(before, &model.now);
    let ended: Vec<_> = ended.filter(|_| model.settings.signals.timer_end).collect();
    let left = ended.iter().map(|timer| timer.clock(&model.now).left_ms);
    let left_ms = left.min()?;
    let names: Vec<&str> = ended.iter().map(|timer| timer.label.as_str()).collect();
    let of = names.join(", ");
    Some(Given {
        signal: Signal::TimerEnd,
        words: model.texts.msg_time_is_up(&of),
        of,
        left_ms,
    })
}

/// Words, flash, and the user's command or else the bell, each if it is on.
fn give(model: &mut Model, words: String, call: Option<Call>, effects: &mut Vec<Effect>) {
    let means = model.settings.signals.means.clone();
    if means.contains(&Means::Words) {
        model.say(words, Level::Warning);
    }
    if means.contains(&Means::Flash) {
        model.flash_until = Some(model.now.plus_ms(FLASH_MS));
    }
    match call {
        Some(call) => effects.push(Effect::Signal(call)),
        None if means.contains(&Means::Bell) => effects.push(Effect::Bell),
        None => {}
    }
}

/// What there is to know about a signal for saying it.
struct Said<'a> {
    signal: Signal,
    item: &'a Item,
    standing: &'a Standing,
    /// What was heard when time began to pass.
    before: Heard,
    left_ms: i64,
}

impl Said<'_> {
    fn words(&self, model: &Model, console: &Console) -> String {
        let (texts, title) = (&model.texts, &self.item.title);
        match self.signal {
            Signal::FirstWarning | Signal::LastWarning => {
                let left = texts.duration(seconds_up(self.left_ms));
                match self.before.due.map(|due| due.of) {
                    Some(DueOf::Turn(group)) => {
                        let group = console.session.group_name(group).unwrap_or_default();
                        texts.msg_signal_left(left, texts.msg_stage_group(group))
                    }
                    Some(DueOf::Phase(phase)) => texts.msg_signal_left(left, self.phase(phase)),
                    _ => texts.msg_signal_left(left, title),
                }
            }
            Signal::Overrun => texts.msg_signal_over(texts.duration(-self.left_ms / 1000), title),
            Signal::ItemEnd | Signal::TimerEnd => texts.msg_time_is_up(title),
            Signal::PhaseEnd => self.phase_ended(model),
            Signal::TurnEnd => self.turn_ended(model, console),
        }
    }

    fn phase(&self, index: usize) -> &str {
        let phase = self.item.phases.get(index);
        phase.map_or("", |phase| phase.title.as_str())
    }

    fn phase_ended(&self, model: &Model) -> String {
        let title = |phase| self.phase(phase);
        let ended = self.before.phase.map_or(0, |(phase, _)| phase);
        let texts = &model.texts;
        match self
            .standing
            .running_phase()
            .filter(|phase| phase.phase != ended)
        {
            Some(begun) => {
                let left = texts.duration(seconds_up(begun.left_ms));
                texts.msg_phase_ended(title(ended), title(begun.phase), &left)
            }
            None => texts.msg_signal_phase_over(title(ended)),
        }
    }

    fn turn_ended(&self, model: &Model, console: &Console) -> String {
        let name = |id: Uuid| console.session.group_name(id).unwrap_or_default();
        let turn = self.before.turn;
        let ended = turn.map(|turn| name(turn.group)).unwrap_or_default();
        let next = turn.and_then(|turn| turn.then).map(name);
        match next {
            Some(next) => model.texts.msg_signal_turn_next(ended, next),
            None => model.texts.msg_signal_turn_over(ended),
        }
    }
}

impl Model {
    /// Switches a means of giving signals on or off, for as long as the program runs.
    pub(super) fn switch_signals(&mut self, means: Means) {
        let on = self.settings.signals.switch(means);
        let texts = &self.texts;
        let what = match means {
            Means::Bell => texts.msg_signals_bell(),
            Means::Flash => texts.msg_signals_flash(),
            Means::Words => texts.msg_signals_words(),
            Means::Command => texts.msg_signals_command(),
        };
        let text = if on {
            texts.msg_signals_on(what)
        } else {
            texts.msg_signals_off(what)
        };
        self.say(text, Level::Done);
    }

    /// A command of the user's own has run, or has not.
    pub(super) fn command_ended(&mut self, command: &str, failure: Option<CommandFailure>) {
        let Some(failure) = failure else {
            self.failures = Failures::default();
            return;
        };
        let is_same = |said: &CommandFailure| discriminant(said) == discriminant(&failure);
        if self.failures.said.iter().any(is_same) {
            return;
        }
        let texts = &self.texts;
        self.failures.waiting = Some(match &failure {
            CommandFailure::NotFound => texts.msg_signal_command_not_found(command),
            CommandFailure::NotRun(why) => texts.msg_signal_command_not_run(command, why),
            CommandFailure::Failed(code) => texts.msg_signal_command_failed(*code, command),
            CommandFailure::Died => texts.msg_signal_command_died(command),
            CommandFailure::TooLong(seconds) => {
                texts.msg_signal_command_too_long(*seconds, command)
            }
        });
        self.failures.said.push(failure);
        self.say_failure();
    }

    /// Says what failed, once there is nothing more important to be read.
    pub(super) fn say_failure(&mut self) {
        if self.toast.is_none()
            && let Some(text) = self.failures.waiting.take()
        {
            self.say(text, Level::Warning);
        }
    }
}
