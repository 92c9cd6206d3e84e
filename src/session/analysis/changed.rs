//! What changed between two moments: who moved, whose position shifted, who is new and who is gone.

use std::cmp::Reverse;

use chrono::{DateTime, FixedOffset, NaiveDate};
use chrono_tz::Tz;

use crate::session::{Assessment, Level, Position, Session, Stakeholder};

/// A stakeholder for whom things differ.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Change<'a> {
    pub stakeholder: &'a Stakeholder,
    pub kind: ChangeKind,
    /// The assessment that counted at the earlier moment.
    pub before: Option<&'a Assessment>,
    /// And at the later.
    pub after: Option<&'a Assessment>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// Was listed at both, and is rated otherwise: from most to least, positions before levels.
    Moved,
    /// Was listed at both, and first rated in between.
    Rated,
    /// Listed in between.
    New,
    Gone,
}

/// From one value to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shift<T> {
    pub from: Option<T>,
    pub to: Option<T>,
}

/// How many of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Changes {
    pub towards_support: usize,
    pub away: usize,
    /// Rated otherwise, with the position unchanged or not comparable.
    pub otherwise: usize,
    pub rated: usize,
    pub new: usize,
    pub gone: usize,
}

/// The dates at which stakeholders were rated, or went, in the session's zone, in the order of time.
#[must_use]
pub fn rating_dates(session: &Session) -> Vec<NaiveDate> {
    let mut dates: Vec<NaiveDate> = session
        .stakeholders
        .iter()
        .flat_map(|one| {
            let rated = one.assessments.iter().map(|rating| &rating.at);
            rated.chain(&one.gone)
        })
        .map(|at| on(at, session.zone))
        .collect();
    dates.sort_unstable();
    dates.dedup();
    dates
}

/// What differs between the ends of two days; `Moved` first, the farther and the more influential before the others.
#[must_use]
pub fn changes<'a>(
    stakeholders: impl IntoIterator<Item = &'a Stakeholder>,
    from: NaiveDate,
    to: NaiveDate,
    zone: Tz,
) -> Vec<Change<'a>> {
    let mut found: Vec<Change<'a>> = stakeholders
        .into_iter()
        .filter_map(|one| change(one, from, to, zone))
        .collect();
    found.sort_by_key(|change| (change.kind, Reverse(change.size())));
    found
}

fn change(
    stakeholder: &Stakeholder,
    from: NaiveDate,
    to: NaiveDate,
    zone: Tz,
) -> Option<Change<'_>> {
    let (before, after) = (
        rating_on(stakeholder, from, zone),
        rating_on(stakeholder, to, zone),
    );
    let there = [from, to].map(|date| is_there(stakeholder, date, zone));
    let change = |kind| Change {
        stakeholder,
        kind,
        before,
        after,
    };
    match (there, before, after) {
        ([false, true], _, _) => Some(change(ChangeKind::New)),
        ([true, false], _, _) => Some(change(ChangeKind::Gone)),
        ([true, true], None, Some(_)) => Some(change(ChangeKind::Rated)),
        ([true, true], Some(_), Some(_)) => {
            Some(change(ChangeKind::Moved)).filter(Change::says_something)
        }
        _ => None,
    }
}

/// The assessment that counts at the end of a day.
fn rating_on(one: &Stakeholder, date: NaiveDate, zone: Tz) -> Option<&Assessment> {
    let by_then = |rating: &&Assessment| on(&rating.at, zone) <= date;
    one.assessments.iter().rfind(by_then)
}

/// Whether it is a stakeholder at the end of a day. One whose listing is not dated is there from its first rating on.
fn is_there(one: &Stakeholder, date: NaiveDate, zone: Tz) -> bool {
    let first_rating = one.assessments.first().map(|rating| rating.at);
    let since = one.created.into_iter().chain(first_rating).min();
    since.is_none_or(|since| on(&since, zone) <= date)
        && one.gone.is_none_or(|gone| on(&gone, zone) > date)
}

fn on(at: &DateTime<FixedOffset>, zone: Tz) -> NaiveDate {
    at.with_timezone(&zone).date_naive()
}

impl Change<'_> {
    #[must_use]
    pub fn influence(&self) -> Option<Shift<Level>> {
        self.shift(|rating| rating.influence)
    }

    #[must_use]
    pub fn interest(&self) -> Option<Shift<Level>> {
        self.shift(|rating| rating.interest)
    }

    #[must_use]
    pub fn affected(&self) -> Option<Shift<Level>> {
        self.shift(|rating| rating.affected)
    }

    #[must_use]
    pub fn position(&self) -> Option<Shift<Position>> {
        self.shift(|rating| rating.position)
    }

    /// How many positions it moved; above 0: towards support. 0 where one of the two is not assessed.
    #[must_use]
    pub fn steps(&self) -> i8 {
        match self.position() {
            Some(Shift {
                from: Some(from),
                to: Some(to),
            }) => to.strength() - from.strength(),
            _ => 0,
        }
    }

    fn shift<T: PartialEq>(&self, of: impl Fn(&Assessment) -> Option<T>) -> Option<Shift<T>> {
        let (from, to) = (self.before.and_then(&of), self.after.and_then(&of));
        (from != to).then_some(Shift { from, to })
    }

    fn says_something(&self) -> bool {
        let levels = [self.influence(), self.interest(), self.affected()];
        self.position().is_some() || levels.iter().any(Option::is_some)
    }

    /// Steps first, then influence.
    fn size(&self) -> (u8, u8) {
        let latest = self.after.or(self.before);
        let influence = latest.and_then(|rating| rating.influence);
        (
            self.steps().unsigned_abs(),
            influence.map_or(0, Level::weight),
        )
    }
}

impl Changes {
    #[must_use]
    pub fn of(changes: &[Change<'_>]) -> Changes {
        let mut counted = Changes::default();
        for change in changes {
            let count = match (change.kind, change.steps()) {
                (ChangeKind::Moved, 1..) => &mut counted.towards_support,
                (ChangeKind::Moved, ..=-1) => &mut counted.away,
                (ChangeKind::Moved, 0) => &mut counted.otherwise,
                (ChangeKind::Rated, _) => &mut counted.rated,
                (ChangeKind::New, _) => &mut counted.new,
                (ChangeKind::Gone, _) => &mut counted.gone,
            };
            *count += 1;
        }
        counted
    }
}

#[cfg(test)]
mod tests {
    use chrono_tz::Europe::Stockholm;
    use proptest::prelude::*;

    use super::*;
    use crate::session::analysis::samples::{any_stakeholders, assessed, stakeholder};
    use crate::session::samples::moment;

    const FIRST: &str = "2026-11-23T10:00:00+01:00";
    const LAST: &str = "2026-12-14T10:00:00+01:00";

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn between(all: &[Stakeholder]) -> Vec<Change<'_>> {
        changes(all, day("2026-11-23"), day("2026-12-14"), Stockholm)
    }

    fn rated(at: &str, influence: Level, position: Position) -> Assessment {
        Assessment {
            influence: Some(influence),
            position: Some(position),
            ..assessed(at)
        }
    }

    #[test]
    fn each_kind_of_change_is_told() {
        use Level::{Large, Medium};
        use Position::{LowOpposition, LowSupport, MediumSupport};
        let same = |n| {
            let first = rated(FIRST, Large, LowSupport);
            stakeholder(n, vec![first, rated(LAST, Large, LowSupport)])
        };
        let mut gone = same(5);
        gone.gone = Some(moment(LAST));
        let mut listed = stakeholder(6, vec![rated(LAST, Large, LowSupport)]);
        listed.created = Some(moment(FIRST));
        let all = [
            same(1),
            stakeholder(
                2,
                vec![
                    rated(FIRST, Medium, MediumSupport),
                    rated(LAST, Medium, LowOpposition),
                ],
            ),
            stakeholder(
                3,
                vec![
                    rated(FIRST, Medium, LowSupport),
                    rated(LAST, Large, LowSupport),
                ],
            ),
            stakeholder(4, vec![rated(LAST, Large, LowSupport)]),
            gone,
            listed,
            stakeholder(7, Vec::new()),
        ];
        let found = between(&all);
        let told: Vec<(u32, ChangeKind, i8)> = found
            .iter()
            .map(|change| {
                let n = all.iter().position(|one| one.id == change.stakeholder.id);
                (
                    u32::try_from(n.unwrap()).unwrap() + 1,
                    change.kind,
                    change.steps(),
                )
            })
            .collect();
        assert_eq!(
            told,
            [
                (2, ChangeKind::Moved, -3),
                (3, ChangeKind::Moved, 0),
                (6, ChangeKind::Rated, 0),
                (4, ChangeKind::New, 0),
                (5, ChangeKind::Gone, 0),
            ]
        );
        let raised = Shift {
            from: Some(Medium),
            to: Some(Large),
        };
        assert_eq!(found[1].influence(), Some(raised));
        assert_eq!(found[1].position(), None);
        let counted = Changes {
            towards_support: 0,
            away: 1,
            otherwise: 1,
            rated: 1,
            new: 1,
            gone: 1,
        };
        assert_eq!(Changes::of(&found), counted);
    }

    #[test]
    fn the_latest_of_a_day_counts_and_a_day_ends_at_midnight_where_the_session_is() {
        let late = "2026-11-23T22:30:00Z";
        let after_midnight = "2026-11-23T23:30:00Z";
        let rating = |at, position| rated(at, Level::Large, position);
        let all = [stakeholder(
            1,
            vec![
                rating(FIRST, Position::HighOpposition),
                rating(late, Position::LowOpposition),
                rating(after_midnight, Position::LowSupport),
            ],
        )];
        assert_eq!(between(&all)[0].steps(), 2);
    }

    proptest! {
        #[test]
        fn a_day_compared_with_itself_gives_nothing(all in any_stakeholders(), n in 0_u64..50) {
            let date = day("2026-11-23") + chrono::Days::new(n);
            prop_assert_eq!(changes(&all, date, date, Stockholm), []);
        }

        #[test]
        fn seen_from_the_other_end_new_is_gone_and_steps_are_turned(all in any_stakeholders(), n in 0_u64..50, m in 0_u64..50) {
            let (one, other) = (day("2026-11-23") + chrono::Days::new(n), day("2026-11-23") + chrono::Days::new(m));
            let there = Changes::of(&changes(&all, one, other, Stockholm));
            let back = Changes::of(&changes(&all, other, one, Stockholm));
            prop_assert_eq!(there.new, back.gone);
            prop_assert_eq!(there.gone, back.new);
            prop_assert_eq!(there.towards_support, back.away);
            prop_assert_eq!(there.otherwise, back.otherwise);
        }
    }
}
