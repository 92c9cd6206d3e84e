//! Runs of the same programme beside each other.

use crate::app::console::Console;
use crate::app::{Effect, Model};
use crate::report::compare::{Comparison, Run};
use crate::timetable::Moment;

/// What is known of the other sessions of the programme.
#[derive(Debug, Default)]
pub struct RunsView {
    /// Id of the programme that was asked for.
    programme: String,
    /// None while they are being read.
    found: Option<Vec<Run>>,
}

impl Console {
    /// The runs of the programme, this session as it stands here among them; none while the others are being read.
    #[must_use]
    pub fn comparison(&self, now: &Moment) -> Option<Comparison> {
        let mut runs = self.review.runs.found.clone()?;
        runs.retain(|run| run.session != self.session.id);
        runs.extend(Run::of(&self.report(now)));
        Some(Comparison::new(runs))
    }
}

impl Model {
    /// Asks for the other sessions anew: they may have changed.
    pub(super) fn read_runs(&mut self, effects: &mut Vec<Effect>) {
        let Some(console) = self.console_mut() else {
            return;
        };
        let programme = console.session.programme.id.clone();
        if console.review.runs.programme != programme {
            console.review.runs = RunsView {
                programme: programme.clone(),
                found: None,
            };
        }
        effects.push(Effect::ReadRuns(programme));
    }

    /// The other sessions have been read.
    pub(in crate::app) fn runs_read(&mut self, programme: &str, runs: Vec<Run>) {
        if let Some(console) = self.console_mut()
            && console.review.runs.programme == programme
        {
            console.review.runs.found = Some(runs);
        }
    }
}
