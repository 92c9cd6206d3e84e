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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::{read, samples, write};

    /// The sample with a day more, without its first.
    fn other_days() -> (Session, Edit) {
        let session = samples::session();
        let mut programme = (*session.programme).clone();
        let mut day = programme.days.remove(0);
        day.id = "new".to_owned();
        for item in &mut day.items {
            item.id = format!("new-{}", item.id);
        }
        programme.days.push(day);
        programme.title = "Another".to_owned();
        let edit = session.with_programme(programme);
        (session, edit)
    }

    #[test]
    fn a_programme_is_put_in_place_and_taken_back() {
        let (before, edit) = other_days();
        for composing in [None, Some(Box::<Composing>::default())] {
            let is_composing = composing.is_some();
            let mut session = Session {
                composing,
                title: before.programme.title.clone(),
                language: before.programme.language,
                ..before.clone()
            };
            let was = session.clone();
            let line = serde_json::to_string(&edit).unwrap();
            let edit: Edit = serde_json::from_str(&line).unwrap();
            let inverse = edit.apply(&mut session).unwrap();
            session.check().unwrap();
            assert_eq!(session.title == "Another", is_composing);
            let kept = &before.days[1];
            assert!(
                session.days.contains(kept),
                "a day that stays is run as it was"
            );
            inverse.apply(&mut session).unwrap();
            session.revision = was.revision;
            assert_eq!(session, was);
        }
    }

    #[test]
    fn what_is_being_written_reads_back() {
        let mut session = samples::session();
        let translates = Some(Box::new((*session.programme).clone()));
        let composing = Composing {
            own: Some("own".to_owned()),
            translates,
            other: Other::new(),
        };
        let put = Edit::PutComposing(Some(Box::new(composing)));
        let inverse = put.apply(&mut session).unwrap();
        assert_eq!(inverse, Edit::PutComposing(None));
        assert_eq!(read(&write(&session).unwrap()).unwrap(), session);
    }
}
