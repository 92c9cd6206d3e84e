//! What a programme's items took in earlier sessions, said when a new one is made.

use super::output;
use crate::programme::Programme;
use crate::session::{DayOutcome, Lesson, Lessons};
use crate::store::{self, Places};
use crate::text::{Texts, int};

/// What earlier sessions say about a programme.
pub(super) struct Learned {
    /// As it was before anything was taken over.
    programme: Programme,
    lessons: Lessons,
}

impl Learned {
    pub(super) fn new(places: &Places, programme: &Programme) -> Learned {
        let lessons = Lessons::new(programme, &store::earlier(places, &programme.id));
        Learned {
            programme: programme.clone(),
            lessons,
        }
    }

    /// Gives the items the lengths that are offered.
    pub(super) fn apply(&self, programme: &mut Programme) {
        Lesson::take(self.lessons.offers(), programme);
    }

    /// Says what could be another length, or has become it, one line for each item.
    pub(super) fn report(&self, texts: &Texts, applied: bool) {
        if self.lessons.offers().next().is_none() {
            return;
        }
        let runs = int(self.lessons.runs);
        output::complain(&texts.msg_learned_intro(runs));
        for offer in self.lessons.offers() {
            output::complain(&format!("  {}", texts.lesson(&self.programme, offer)));
        }
        if !applied {
            return output::complain(&texts.msg_learned_hint());
        }
        output::complain(&texts.msg_learned_taken());
        let mut changed = self.programme.clone();
        self.apply(&mut changed);
        let days = self.programme.days.iter().zip(&changed.days);
        for (index, (before, after)) in days.enumerate().filter(|(_, (a, b))| a != b) {
            let outcome = DayOutcome::new(before, after);
            // What cannot begin in time any more is what the checker says next.
            let (end, _) = texts.day_outcome(&self.programme, index, &outcome);
            if outcome.before != outcome.after {
                output::complain(&end);
            }
        }
    }
}
