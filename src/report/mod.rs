//! What a session comes to: what was said, what was promised, who matters and what changed, where the time went.
//!
//! One [`Report`] is made from the session and a moment. The screen of the review draws it, documents are written from it; so
//! both say the same. It borrows from the session and leaves nothing out: who writes something that others read chooses what
//! goes in.

mod advice;
pub mod calendar;
pub mod compare;
pub mod contents;
pub mod csv;
mod document;
pub mod docx;
pub mod drawing;
mod every_text;
pub mod export;
pub mod html;
pub mod markdown;
mod markup;
mod names;
mod person_names;
pub mod picture;
mod promised;
pub mod redact;
mod said;
mod stakeholders;
pub mod table;
mod terms;
mod time;
pub mod words;

use chrono::NaiveDate;

use crate::session::Session;
use crate::timetable::Moment;

pub use advice::Advice;
pub use promised::Promised;
pub use said::{About, Answer, Chapter, Said, answer_order};
pub use stakeholders::{Changed, Corner, Numbered, Stakeholders};
pub use time::{DayTime, Deviation, ItemTime, Outcome, Time, Total};

/// A session as it is looked back on at a moment, whether it is over or not.
#[derive(Debug, Clone, PartialEq)]
pub struct Report<'a> {
    pub session: &'a Session,
    /// The date at the moment, in the session's zone.
    pub today: NaiveDate,
    pub said: Said<'a>,
    pub promised: Promised<'a>,
    pub stakeholders: Stakeholders<'a>,
    pub time: Time<'a>,
}

impl<'a> Report<'a> {
    #[must_use]
    pub fn new(session: &'a Session, now: &Moment) -> Report<'a> {
        let today = now.at.with_timezone(&session.zone).date_naive();
        let time = Time::new(session, now);
        Report {
            session,
            today,
            said: Said::new(session),
            promised: Promised::new(session, today, time.last_day_begun()),
            stakeholders: Stakeholders::new(session),
            time,
        }
    }
}
