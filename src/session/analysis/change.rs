//! Between the assessments of one day and those of another, and who is counted as what.

use chrono::NaiveDate;

use crate::session::{Assessment, Stakeholder};

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
    use crate::session::Level;
    use crate::session::samples::{moment, session};

    fn stakeholder() -> Stakeholder {
        session().stakeholders[0].clone()
    }

    #[test]
    fn what_changed_lies_between_the_last_date_and_those_before() {
        let one = stakeholder();
        assert_eq!(last_change(std::slice::from_ref(&one)), None);
        assert_eq!(last_change(&[]), None);
        let at = moment("2026-11-24T10:00:00+01:00");
        let moved = one.rated(at, Some("day-2"), |a| a.influence = Some(Level::None));
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
