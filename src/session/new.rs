//! A session at its beginning: a programme, its dates, and nothing that has happened.

use std::sync::Arc;

use chrono::{DateTime, Days, FixedOffset, NaiveDate};
use chrono_tz::Tz;
use uuid::Uuid;

use super::document::{Group, Session};
use super::read::{FORMAT, Flaw, VERSION};
use crate::programme::{Day, Language, Other, Programme};
use crate::timetable::{Countdown, DayRun, Overrun};

/// What a session is made from.
#[derive(Debug, Clone)]
pub struct NewSession {
    pub id: Uuid,
    pub programme: Programme,
    /// The programme's own title when none is given.
    pub title: Option<String>,
    pub place: String,
    /// The programme's own language when none is given.
    pub language: Option<Language>,
    pub zone: Tz,
    pub created: DateTime<FixedOffset>,
    /// The date of the first day when none is given.
    pub today: NaiveDate,
    /// The days' dates in their order. Days beyond the list follow the day before at the programme's own distance,
    /// or the next day.
    pub dates: Vec<NaiveDate>,
    pub groups: Vec<(Uuid, String)>,
}

/// Why no session can be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NewSessionError {
    #[error("{given} dates for a programme of {days} days")]
    TooManyDates { given: usize, days: usize },
    #[error("the calendar ends before day {day}")]
    DateOutOfRange { day: String },
    #[error("{after} is not after {before}")]
    DatesNotRising { before: NaiveDate, after: NaiveDate },
    /// A group without a name, or two of one name.
    #[error("there cannot be two groups {name:?}, nor one without a name")]
    GroupName { name: String },
    /// The programme contradicts itself.
    #[error(transparent)]
    Flawed(#[from] Flaw),
}

impl Session {
    /// A session in which nothing has happened yet.
    ///
    /// # Errors
    /// When the dates do not fit the programme, a group's name is no name, or the programme itself could not be read back.
    pub fn new(new: NewSession) -> Result<Session, NewSessionError> {
        let days = day_runs(&new.programme.days, &new.dates, new.today)?;
        let groups = groups(new.groups)?;
        let session = Session {
            format: FORMAT.to_owned(),
            version: VERSION,
            id: new.id,
            title: new.title.unwrap_or_else(|| new.programme.title.clone()),
            place: new.place,
            zone: new.zone,
            language: new.language.unwrap_or(new.programme.language),
            created: new.created,
            revision: 0,
            delete_by: None,
            rehearsal: false,
            composing: None,
            facilitators: Vec::new(),
            programme: Arc::new(new.programme),
            days,
            people: Vec::new(),
            groups,
            log: Vec::new(),
            timers: Vec::new(),
            notes: Vec::new(),
            worksheets: Vec::new(),
            issue: String::new(),
            stakeholders: Vec::new(),
            communication: Vec::new(),
            drafts: Vec::new(),
            other: Other::new(),
        };
        session.check()?;
        Ok(session)
    }
}

fn day_runs(
    days: &[Day],
    dates: &[NaiveDate],
    today: NaiveDate,
) -> Result<Vec<DayRun>, NewSessionError> {
    if dates.len() > days.len() {
        return Err(NewSessionError::TooManyDates {
            given: dates.len(),
            days: days.len(),
        });
    }
    let mut before: Option<NaiveDate> = None;
    let mut runs = Vec::with_capacity(days.len());
    for (index, day) in days.iter().enumerate() {
        let date = match (dates.get(index), before) {
            (Some(given), _) => *given,
            (None, None) => today,
            (None, Some(before)) => before
                .checked_add_days(Days::new(day.after_days.unwrap_or(1).into()))
                .ok_or_else(|| NewSessionError::DateOutOfRange {
                    day: day.id.clone(),
                })?,
        };
        if let Some(before) = before.filter(|before| *before >= date) {
            return Err(NewSessionError::DatesNotRising {
                before,
                after: date,
            });
        }
        before = Some(date);
        runs.push(DayRun {
            day: day.id.clone(),
            date,
            shift_minutes: 0,
            ends_later_minutes: 0,
            countdown: Countdown::default(),
            overrun: Overrun::default(),
            other: Other::new(),
        });
    }
    Ok(runs)
}

fn groups(named: Vec<(Uuid, String)>) -> Result<Vec<Group>, NewSessionError> {
    let mut groups: Vec<Group> = Vec::with_capacity(named.len());
    for (id, name) in named {
        let name = name.trim().to_owned();
        if name.is_empty() || groups.iter().any(|group| group.name == name) {
            return Err(NewSessionError::GroupName { name });
        }
        groups.push(group(id, name));
    }
    Ok(groups)
}

fn group(id: Uuid, name: String) -> Group {
    Group {
        id,
        name,
        people: Vec::new(),
        place: String::new(),
        days: Vec::new(),
        gone: false,
        other: Other::new(),
    }
}

#[cfg(test)]
#[path = "new_tests.rs"]
mod tests;
