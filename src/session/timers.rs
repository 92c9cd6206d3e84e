//! The timers beside the programme: how each stands, and what happens to it.

use super::document::{Session, Timer};
use crate::timetable::{self, Moment, TimerClock, TimerEntry, TimerEvent};

impl Timer {
    /// How it stands at a moment.
    #[must_use]
    pub fn clock(&self, now: &Moment) -> TimerClock {
        timetable::timer(self.seconds, &self.log, now)
    }

    /// The timer to which something has happened.
    #[must_use]
    pub fn after(&self, event: TimerEvent, at: &Moment) -> Timer {
        let mut timer = self.clone();
        timer.log.push(TimerEntry::new(at.clone(), event));
        timer
    }
}

impl Session {
    /// The timers that are of use at a moment, with how they stand.
    pub fn timers_on(&self, now: &Moment) -> impl Iterator<Item = (&Timer, TimerClock)> {
        let clocks = self.timers.iter().map(|timer| (timer, timer.clock(now)));
        clocks.filter(|(_, clock)| clock.is_on())
    }

    /// The same, the next one to end first.
    #[must_use]
    pub fn timers_by_end(&self, now: &Moment) -> Vec<(&Timer, TimerClock)> {
        let mut timers: Vec<_> = self.timers_on(now).collect();
        timers.sort_by_key(|(_, clock)| clock.left_ms);
        timers
    }

    /// The timers whose time ran out between two moments.
    pub fn timers_ended(&self, before: &Moment, now: &Moment) -> impl Iterator<Item = &Timer> {
        self.timers
            .iter()
            .filter(move |timer| timer.clock(before).counts_down() && timer.clock(now).is_over())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::samples;

    fn at(ms: i64) -> Moment {
        let at = samples::moment("2026-11-23T08:31:00+01:00");
        Moment { at, boot: None }.plus_ms(ms)
    }

    #[test]
    fn a_timer_ends_once() {
        let session = samples::session();
        // Ten minutes and one more.
        let ended = |from, to| session.timers_ended(&at(from), &at(to)).count();
        assert_eq!(ended(0, 659_999), 0);
        assert_eq!(ended(659_999, 660_000), 1);
        assert_eq!(ended(660_000, 661_000), 0);
        assert_eq!(ended(1000, 700_000), 1, "after a sleep too");
        assert_eq!(ended(1000, 9_000_000), 0, "but not when that was long ago");
        let mut paused = session.clone();
        paused.timers[0] = session.timers[0].after(TimerEvent::Paused, &at(300_000));
        assert_eq!(paused.timers_ended(&at(659_999), &at(660_000)).count(), 0);
    }

    #[test]
    fn what_is_over_is_of_use_for_an_hour() {
        let session = samples::session();
        let on = |ms| session.timers_on(&at(ms)).count();
        assert_eq!((on(0), on(660_000), on(4_259_999)), (1, 1, 1));
        assert_eq!(on(4_260_000), 0);
    }
}
