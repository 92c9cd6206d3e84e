//! Assessing again: what was thought on an earlier day stays, what was thought earlier the same day does not.

use chrono::{DateTime, FixedOffset, NaiveDate};

use crate::programme::Other;
use crate::session::{Assessment, Stakeholder};

/// The stakeholder with its assessment changed at a moment, in the session's zone. An assessment of the same date is
/// replaced; one of an earlier date stays, and a copy of it is what is changed.
#[must_use]
pub fn assessed(
    one: &Stakeholder,
    at: DateTime<FixedOffset>,
    day: Option<&str>,
    change: impl FnOnce(&mut Assessment),
) -> Stakeholder {
    let mut changed = one.clone();
    let latest = changed.assessments.last();
    let is_of_today = latest.is_some_and(|latest| date(latest, at) == at.date_naive());
    let mut assessment = latest.cloned().unwrap_or_else(|| nothing(at));
    if is_of_today {
        changed.assessments.pop();
    }
    // A clock that was set back does not put the history out of order.
    let earlier = changed.assessments.last().map(|earlier| earlier.at);
    assessment.at = earlier.map_or(at, |earlier| earlier.max(at));
    assessment.day = day.map(str::to_owned).or(assessment.day);
    change(&mut assessment);
    changed.assessments.push(assessment);
    changed
}

/// The date of an assessment where a moment is.
fn date(assessment: &Assessment, at: DateTime<FixedOffset>) -> NaiveDate {
    assessment.at.with_timezone(at.offset()).date_naive()
}

fn nothing(at: DateTime<FixedOffset>) -> Assessment {
    Assessment {
        at,
        day: None,
        influence: None,
        interest: None,
        affected: None,
        legitimacy: None,
        urgency: None,
        position: None,
        wanted: None,
        evidence: None,
        why: String::new(),
        other: Other::new(),
    }
}

/// The last date on which anyone was assessed, when someone had been assessed before it: what changed is what changed
/// between that date and those before it.
#[must_use]
pub fn last_change(stakeholders: &[Stakeholder]) -> Option<NaiveDate> {
    let dates = || {
        let assessments = stakeholders.iter().flat_map(|one| &one.assessments);
        assessments.map(|assessment| assessment.at.date_naive())
    };
    let (first, last) = (dates().min()?, dates().max()?);
    (first < last).then_some(last)
}

/// How a stakeholder was assessed before a date.
#[must_use]
pub fn before(one: &Stakeholder, date: NaiveDate) -> Option<&Assessment> {
    let mut earlier = one.assessments.iter().rev();
    earlier.find(|assessment| assessment.at.date_naive() < date)
}

/// The stakeholders that are not gone, each with its number. Those that the room may see come first in the counting, so that
/// it does not notice that any are missing; the order is the register's.
#[must_use]
pub fn numbered(stakeholders: &[Stakeholder]) -> Vec<(usize, &Stakeholder)> {
    let present = stakeholders.iter().filter(|one| one.gone.is_none());
    let open = present.clone().filter(|one| !one.sensitive).count();
    let (mut seen, mut hidden) = (0, open);
    let number = |one: &Stakeholder| {
        let counter = if one.sensitive {
            &mut hidden
        } else {
            &mut seen
        };
        *counter += 1;
        *counter
    };
    let numbers: Vec<usize> = present.clone().map(number).collect();
    numbers.into_iter().zip(present).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::samples::{moment, session};
    use crate::session::{Level, Position};

    fn stakeholder() -> Stakeholder {
        session().stakeholders[0].clone()
    }

    #[test]
    fn the_same_day_is_replaced_and_an_earlier_one_stays() {
        let one = stakeholder();
        assert_eq!(
            one.latest().unwrap().at,
            moment("2026-11-23T09:00:00+01:00")
        );
        let louder = |assessment: &mut Assessment| assessment.interest = Some(Level::Large);
        let same = assessed(
            &one,
            moment("2026-11-23T23:30:00+01:00"),
            Some("day-1"),
            louder,
        );
        assert_eq!(same.assessments.len(), 1);
        let next = assessed(
            &one,
            moment("2026-11-24T00:30:00+01:00"),
            Some("day-2"),
            louder,
        );
        assert_eq!(next.assessments.len(), 2);
        assert_eq!(next.assessments[0], one.assessments[0]);
        for changed in [&same, &next] {
            let latest = changed.latest().unwrap();
            assert_eq!(latest.interest, Some(Level::Large));
            assert_eq!(
                latest.influence,
                Some(Level::Large),
                "the rest is taken over"
            );
            assert_eq!(latest.position, Some(Position::MediumOpposition));
        }
        assert_eq!(next.latest().unwrap().day.as_deref(), Some("day-2"));
    }

    #[test]
    fn who_was_never_assessed_begins_with_nothing_else() {
        let one = Stakeholder {
            assessments: Vec::new(),
            ..stakeholder()
        };
        let at = moment("2026-11-24T10:00:00+01:00");
        let first = assessed(&one, at, None, |a| a.influence = Some(Level::Small));
        let expected = Assessment {
            influence: Some(Level::Small),
            ..nothing(at)
        };
        assert_eq!(first.assessments, [expected]);
    }

    #[test]
    fn a_clock_that_was_set_back_leaves_the_order() {
        let one = stakeholder();
        let back = assessed(&one, moment("2026-11-20T10:00:00+01:00"), None, |_| {});
        let times: Vec<_> = back.assessments.iter().map(|a| a.at).collect();
        assert_eq!(times, [times[0], times[0]]);
    }

    #[test]
    fn what_changed_lies_between_the_last_date_and_those_before() {
        let one = stakeholder();
        assert_eq!(last_change(std::slice::from_ref(&one)), None);
        assert_eq!(last_change(&[]), None);
        let at = moment("2026-11-24T10:00:00+01:00");
        let moved = assessed(&one, at, None, |a| a.influence = Some(Level::None));
        let both = [one, moved];
        let date = last_change(&both).unwrap();
        assert_eq!(date, at.date_naive());
        for one in &both {
            assert_eq!(before(one, date).unwrap().influence, Some(Level::Large));
        }
        assert_eq!(
            before(&both[0], both[0].assessments[0].at.date_naive()),
            None
        );
    }

    #[test]
    fn the_room_does_not_notice_who_is_missing() {
        let named = |name: &str, sensitive, gone| Stakeholder {
            name: name.into(),
            sensitive,
            gone: if gone {
                Some(moment("2026-11-23T12:00:00+01:00"))
            } else {
                None
            },
            ..stakeholder()
        };
        let all = [
            named("a", false, false),
            named("b", true, false),
            named("c", false, true),
            named("d", false, false),
            named("e", true, false),
        ];
        let numbers = numbered(&all)
            .into_iter()
            .map(|(n, one)| (n, one.name.as_str()));
        assert!(numbers.eq([(1, "a"), (3, "b"), (2, "d"), (4, "e")]));
    }
}
