//! What is done to timers: pause, go on, stop, longer, shorter, from the beginning, away, on the room's screen.

use super::{Effect, Model};
use crate::session::{Edit, Timer};
use crate::timetable::{Moment, TimerClock, TimerEvent, TimerState};

/// What a key does to timers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TimerChange {
    /// Pause, go on, stop what is over, start what was stopped.
    Toggle,
    /// Minutes more, or less when negative.
    Minutes(i64),
    Remove,
    /// From the beginning.
    Restart,
    /// On the room's screen, or not.
    Show,
}

impl TimerChange {
    /// The edits that do it.
    fn of(self, timers: &[&Timer], now: &Moment) -> Vec<Edit> {
        let replaced = |timer: Timer| Edit::ReplaceTimer(Box::new(timer));
        let all = timers.iter();
        let at = &now.whole_second();
        match self {
            TimerChange::Remove => all
                .map(|timer| Edit::RemoveTimer { id: timer.id })
                .collect(),
            TimerChange::Restart => all
                .map(|timer| replaced(timer.after(TimerEvent::Started, at)))
                .collect(),
            TimerChange::Show => {
                let may_be_shown = !timers.iter().all(|timer| timer.may_be_shown);
                let shown = |timer: &Timer| Timer {
                    may_be_shown,
                    ..timer.clone()
                };
                all.map(|timer| replaced(shown(timer))).collect()
            }
            TimerChange::Minutes(minutes) => {
                let event = TimerEvent::Extended {
                    seconds: minutes * 60,
                };
                // What is over or stopped has nothing that could be taken away.
                all.filter(|timer| {
                    let clock = timer.clock(now);
                    clock.is_on() && (minutes > 0 || clock.left_ms > 0)
                })
                .map(|timer| replaced(timer.after(event, at)))
                .collect()
            }
            TimerChange::Toggle => {
                let event = toggled(timers, now);
                all.filter(|timer| is_for(event, &timer.clock(now)))
                    .map(|timer| replaced(timer.after(event, at)))
                    .collect()
            }
        }
    }
}

/// What the next thing is that is done to timers: first what runs is paused, then what is paused goes on, then what is over is
/// stopped; what has stopped starts again.
fn toggled(timers: &[&Timer], now: &Moment) -> TimerEvent {
    let order = [TimerEvent::Paused, TimerEvent::Resumed, TimerEvent::Stopped];
    let fits = |event: &TimerEvent| {
        let mut clocks = timers.iter().map(|timer| timer.clock(now));
        clocks.any(|clock| is_for(*event, &clock))
    };
    order.into_iter().find(fits).unwrap_or(TimerEvent::Started)
}

fn is_for(event: TimerEvent, clock: &TimerClock) -> bool {
    match event {
        TimerEvent::Paused => clock.counts_down(),
        TimerEvent::Resumed => clock.state == TimerState::Paused,
        TimerEvent::Stopped => clock.state == TimerState::Running && clock.left_ms <= 0,
        TimerEvent::Started | TimerEvent::Extended { .. } => true,
    }
}

impl Model {
    /// Does something to the timers of a row, as one change.
    pub(super) fn change_timers(
        &mut self,
        row: usize,
        change: TimerChange,
        effects: &mut Vec<Effect>,
    ) {
        let Some(console) = self.console() else {
            return;
        };
        let Some(row) = console.timer_rows(&self.now).into_iter().nth(row) else {
            return;
        };
        let timers = console.timers_of(&row);
        let edits = change.of(&timers, &self.now);
        if edits.is_empty() {
            return;
        }
        let what = match &timers[..] {
            [one] => one.label.clone(),
            _ => self.texts.msg_timers_together(),
        };
        let what = self.changed_in_words(change, &timers, what);
        self.change(Edit::together(edits), Some(what), effects);
    }

    fn changed_in_words(&self, change: TimerChange, timers: &[&Timer], name: String) -> String {
        let texts = &self.texts;
        match change {
            TimerChange::Toggle => match toggled(timers, &self.now) {
                TimerEvent::Paused => texts.msg_did_pause_timer(name),
                TimerEvent::Resumed => texts.msg_did_resume_timer(name),
                TimerEvent::Stopped => texts.msg_did_stop_timer(name),
                TimerEvent::Started | TimerEvent::Extended { .. } => {
                    texts.msg_did_restart_timer(name)
                }
            },
            TimerChange::Minutes(minutes) if minutes > 0 => texts.msg_did_lengthen(minutes, name),
            TimerChange::Minutes(minutes) => texts.msg_did_shorten(-minutes, name),
            TimerChange::Remove => texts.msg_did_remove_timer(name),
            TimerChange::Restart => texts.msg_did_restart_timer(name),
            TimerChange::Show if timers.iter().all(|timer| timer.may_be_shown) => {
                texts.msg_did_hide_timer(name)
            }
            TimerChange::Show => texts.msg_did_show_timer(name),
        }
    }
}
