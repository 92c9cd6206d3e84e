//! A session as it stood at a moment in its past.

use chrono::{DateTime, FixedOffset};

use super::document::Session;

impl Session {
    /// Leaves out what was entered, said and assessed after a moment: the session as it stood then, as far as it tells.
    pub fn go_back_to(&mut self, at: DateTime<FixedOffset>) {
        self.log.retain(|entry| entry.moment.at <= at);
        self.notes.retain(|note| note.created <= at);
        for stakeholder in &mut self.stakeholders {
            stakeholder
                .assessments
                .retain(|assessment| assessment.at <= at);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::session::samples;

    #[test]
    fn what_came_later_is_left_out() {
        let mut session = samples::session();
        let first = session.log.first().unwrap().moment.at;
        session.go_back_to(first);
        assert!(
            session.log.iter().all(|entry| entry.moment.at <= first) && !session.log.is_empty()
        );
        session.go_back_to(first - chrono::TimeDelta::seconds(1));
        assert!(session.log.is_empty() && session.notes.iter().all(|note| note.created < first));
    }
}
