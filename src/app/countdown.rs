//! What the big clock counts down to: a choice for each day.

use super::{Effect, Model};
use crate::session::Edit;
use crate::timetable::{Countdown, DayRun};

impl Model {
    /// Counts down to the next thing in turn.
    pub(super) fn next_countdown(&mut self, effects: &mut Vec<Effect>) {
        let Some(console) = self.console() else {
            return;
        };
        let next = match console.run().countdown {
            Countdown::FullLength => Countdown::EndItemOnTime,
            Countdown::EndItemOnTime => Countdown::EndDayOnTime,
            Countdown::EndDayOnTime => Countdown::FullLength,
        };
        self.count_down(next, effects);
    }

    /// Lets the shown day's clock count down to something, as one change.
    pub(super) fn count_down(&mut self, countdown: Countdown, effects: &mut Vec<Effect>) {
        let Some(console) = self.console() else {
            return;
        };
        let run = DayRun {
            countdown,
            ..console.run()
        };
        let what = self
            .texts
            .msg_did_countdown(self.texts.countdown(countdown));
        self.change(Edit::ReplaceDayRun(run), Some(what), effects);
    }
}
