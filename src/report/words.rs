//! What a report says, in words that screens and documents share.

use super::advice::Advice;
use super::time::Outcome;
use crate::programme::Item;
use crate::session::Session;
use crate::text::{Texts, clock};

/// Seconds as whole minutes, rounded.
#[must_use]
pub fn whole_minutes(seconds: i64) -> i64 {
    (seconds.abs() + 30) / 60 * seconds.signum()
}

/// By how much something took longer or shorter than planned: `+8 min`, `−1 h 5 min`; within half a minute: as planned.
#[must_use]
pub fn difference(texts: &Texts, seconds: i64) -> String {
    match whole_minutes(seconds) {
        0 => texts.msg_as_planned(),
        more @ 1.. => texts.msg_review_more(texts.minutes(more)),
        less => texts.msg_review_less(texts.minutes(-less)),
    }
}

/// What became of an item, where a number alone would not tell.
#[must_use]
pub fn outcome(texts: &Texts, outcome: Outcome) -> Option<String> {
    match outcome {
        Outcome::Run => None,
        Outcome::LeftOut => Some(texts.msg_review_left_out()),
        Outcome::Forgotten => Some(texts.msg_review_forgotten()),
        Outcome::Running => Some(texts.msg_review_running()),
        Outcome::ToCome => Some(texts.msg_review_to_come()),
    }
}

/// What a day of the programme (its index) is called in a sentence: `Day 2 of 3`; an only one `The day`.
#[must_use]
pub fn day(texts: &Texts, session: &Session, index: usize) -> String {
    match session.programme.days.len() {
        1 => texts.msg_learned_the_day(),
        days => texts.msg_day_of(index + 1, days),
    }
}

/// A piece of advice as a sentence, with what it rests on.
#[must_use]
pub fn advice(texts: &Texts, session: &Session, advice: &Advice<'_>) -> String {
    let minutes = |seconds: i64| texts.minutes(whole_minutes(seconds));
    let planned = |item: &Item| texts.minutes(item.minutes.get());
    match *advice {
        Advice::BeganLate {
            day: index,
            seconds,
        } => texts.msg_review_advice_began_late(day(texts, session, index), minutes(seconds)),
        Advice::RestsCut {
            day: index,
            planned_seconds,
            taken_seconds,
        } => texts.msg_review_advice_rests(
            day(texts, session, index),
            minutes(planned_seconds - taken_seconds),
            minutes(planned_seconds),
        ),
        Advice::Give {
            item,
            taken_seconds,
            minutes: length,
            ..
        } => texts.msg_review_advice_give(
            &item.title,
            minutes(taken_seconds),
            planned(item),
            texts.minutes(length.get()),
        ),
        Advice::ReportBack {
            item,
            planned,
            taken_seconds,
            minutes: length,
            ..
        } => texts.msg_review_advice_report_back(
            &item.title,
            clock(taken_seconds),
            clock(planned.seconds()),
            texts.minutes(length.get()),
        ),
        Advice::LeftOut { item, .. } => texts.msg_review_advice_left_out(&item.title),
        Advice::Forgotten { item, .. } => texts.msg_review_advice_forgotten(&item.title),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::Language;

    #[test]
    fn differences_have_a_sign_and_round_to_minutes() {
        let texts = Texts::load(Language::En);
        let table = [
            (0, "as planned"),
            (29, "as planned"),
            (-29, "as planned"),
            (30, "+1 min"),
            (-90, "−2 min"),
            (3900, "+1 h 5 min"),
        ];
        for (seconds, words) in table {
            assert_eq!(difference(&texts, seconds), words, "{seconds}");
        }
    }
}
