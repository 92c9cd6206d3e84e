//! A session in which nothing is run: the programme in it is being written.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::document::Session;
use super::edit::Edit;
use crate::programme::{Day, Other, Programme};
use crate::timetable::DayRun;

/// What becomes of the programme that is being written.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Composing {
    /// Id of the user's own programme that it is to be; none while it has never been kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own: Option<String>,
    /// The programme that is being translated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translates: Option<Box<Programme>>,
    #[serde(flatten)]
    pub other: Other,
}

impl Session {
    /// The same session with another programme: days that are in both are run as they were.
    #[must_use]
    pub fn with_programme(&self, programme: Programme) -> Edit {
        let run = |day: &Day| {
            let same = self.days.iter().find(|run| run.day == day.id);
            let default = || DayRun {
                day: day.id.clone(),
                date: self.created.with_timezone(&self.zone).date_naive(),
                ..self.default_run(0)
            };
            same.cloned().unwrap_or_else(default)
        };
        let days = programme.days.iter().map(run).collect();
        Edit::PutProgramme {
            programme: Box::new(programme),
            days,
        }
    }
}

/// Puts another programme in place. A session in which one is written is called by it.
pub(super) fn put_programme(programme: &Programme, days: &[DayRun], session: &mut Session) -> Edit {
    let old = std::mem::replace(&mut session.programme, Arc::new(programme.clone()));
    let old_days = std::mem::replace(&mut session.days, days.to_vec());
    if session.composing.is_some() {
        session.title.clone_from(&programme.title);
        session.language = programme.language;
    }
    Edit::PutProgramme {
        programme: Box::new(Arc::unwrap_or_clone(old)),
        days: old_days,
    }
}
