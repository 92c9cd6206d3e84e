//! Who matters, and what changed between the first and the last rating.

use std::cmp::Reverse;

use chrono::NaiveDate;

use crate::session::analysis::{
    Balance, Change, Changes, Lens, Spot, balance, changes, lacks_voice, numbered, rating_dates,
};
use crate::session::{Level, Session, Stakeholder};

/// A stakeholder with the number that it has in the grid.
pub type Numbered<'a> = (usize, &'a Stakeholder);

#[derive(Debug, Clone, PartialEq)]
pub struct Stakeholders<'a> {
    /// Through which it is seen who matters: influence × interest, or × being affected when more of them are rated so.
    pub lens: Lens,
    /// Those who are stakeholders still, in the order of the register.
    pub listed: Vec<Numbered<'a>>,
    /// The four corners of the grid, from who matters most (upper right) to who matters least (lower left).
    pub corners: Vec<Corner<'a>>,
    /// Those who are not rated so that they have a place.
    pub unplaced: Vec<Numbered<'a>>,
    /// Much affected, with little influence: whose voice is to be strengthened.
    pub voiceless: Vec<Numbered<'a>>,
    /// None while all ratings are of one day.
    pub changed: Option<Changed<'a>>,
    /// Support against opposition.
    pub balance: Balance,
}

/// A corner of the grid and who stands there, the more influential first.
#[derive(Debug, Clone, PartialEq)]
pub struct Corner<'a> {
    /// A spot in it, for its name.
    pub spot: Spot,
    pub who: Vec<Numbered<'a>>,
}

/// What differs between the first and the last day of rating.
#[derive(Debug, Clone, PartialEq)]
pub struct Changed<'a> {
    pub from: NaiveDate,
    pub to: NaiveDate,
    /// Who moved, the farthest first; then who is newly rated, new, gone.
    pub changes: Vec<Change<'a>>,
    pub count: Changes,
}

impl<'a> Stakeholders<'a> {
    pub(super) fn new(session: &'a Session) -> Stakeholders<'a> {
        let listed = numbered(&session.stakeholders);
        let placed = |lens: Lens| {
            let spots = listed.iter().filter(|(_, one)| spot(lens, one).is_some());
            spots.count()
        };
        let lens = if placed(Lens::Affected) > placed(Lens::Interest) {
            Lens::Affected
        } else {
            Lens::Interest
        };
        let (low, high) = (Level::None, Level::Large);
        let corners = [(high, high), (high, low), (low, high), (low, low)];
        let corners =
            corners.map(|(influence, across)| Corner::new(lens, influence, across, &listed));
        let is_placed = |(_, one): &&Numbered<'a>| spot(lens, one).is_some();
        let is_voiceless = |(_, one): &&Numbered<'a>| one.latest().is_some_and(lacks_voice);
        Stakeholders {
            lens,
            corners: corners.into(),
            unplaced: listed
                .iter()
                .filter(|one| !is_placed(one))
                .copied()
                .collect(),
            voiceless: listed.iter().filter(is_voiceless).copied().collect(),
            changed: Changed::new(session),
            balance: balance(&session.stakeholders),
            listed,
        }
    }
}

impl<'a> Corner<'a> {
    fn new(lens: Lens, influence: Level, across: Level, listed: &[Numbered<'a>]) -> Corner<'a> {
        let is_here = |(_, one): &&Numbered<'a>| match spot(lens, one) {
            Some((up, right)) => {
                (up.is_high(), right.is_high()) == (influence.is_high(), across.is_high())
            }
            None => false,
        };
        let mut who: Vec<Numbered<'a>> = listed.iter().filter(is_here).copied().collect();
        who.sort_by_key(|(_, one)| Reverse(spot(lens, one)));
        Corner {
            spot: Spot::Step { influence, across },
            who,
        }
    }
}

/// How much influence it has, and how much of what the lens looks at.
fn spot(lens: Lens, one: &Stakeholder) -> Option<(Level, Level)> {
    match lens.spot(one.latest()?)? {
        Spot::Step { influence, across } => Some((influence, across)),
        Spot::Class(_) => None,
    }
}

impl<'a> Changed<'a> {
    fn new(session: &'a Session) -> Option<Changed<'a>> {
        let dates = rating_dates(session);
        let (from, to) = (*dates.first()?, *dates.last()?);
        let changes =
            (from < to).then(|| changes(&session.stakeholders, from, to, session.zone))?;
        Some(Changed {
            from,
            to,
            count: Changes::of(&changes),
            changes,
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::session::analysis::samples::{any_stakeholders, assessed, stakeholder};
    use crate::session::{Assessment, samples};

    fn rated(
        n: u32,
        influence: Level,
        interest: Option<Level>,
        affected: Option<Level>,
    ) -> Stakeholder {
        let rating = Assessment {
            influence: Some(influence),
            interest,
            affected,
            ..assessed("2026-11-23T10:00:00+01:00")
        };
        stakeholder(n, vec![rating])
    }

    fn of(stakeholders: Vec<Stakeholder>) -> Session {
        Session {
            stakeholders,
            ..samples::session()
        }
    }

    #[test]
    fn who_has_most_influence_and_interest_comes_first() {
        use Level::{Large, Medium, Small};
        let session = of(vec![
            rated(1, Small, Some(Large), Some(Large)),
            rated(2, Medium, Some(Large), None),
            rated(3, Large, Some(Medium), None),
            rated(4, Large, None, None),
        ]);
        let matters = Stakeholders::new(&session);
        let who = |who: &[Numbered<'_>]| -> Vec<usize> { who.iter().map(|(n, _)| *n).collect() };
        let corners: Vec<Vec<usize>> = matters.corners.iter().map(|one| who(&one.who)).collect();
        assert_eq!(corners, [vec![3, 2], vec![], vec![1], vec![]]);
        assert_eq!(
            (who(&matters.unplaced), who(&matters.voiceless)),
            (vec![4], vec![1])
        );
        assert_eq!(matters.lens, Lens::Interest);
        assert_eq!(matters.changed, None);
    }

    #[test]
    fn where_being_affected_was_rated_that_decides() {
        use Level::{Large, Small};
        let session = of(vec![
            rated(1, Large, None, Some(Large)),
            rated(2, Small, Some(Large), Some(Small)),
        ]);
        assert_eq!(Stakeholders::new(&session).lens, Lens::Affected);
    }

    proptest! {
        #[test]
        fn each_stands_in_one_corner_or_has_no_place(all in any_stakeholders()) {
            let session = of(all);
            let matters = Stakeholders::new(&session);
            let placed = matters.corners.iter().flat_map(|corner| &corner.who);
            let mut found: Vec<Uuid> = placed.chain(&matters.unplaced).map(|(_, one)| one.id).collect();
            found.sort_unstable();
            let there = session.stakeholders.iter().filter(|one| one.gone.is_none());
            let mut there: Vec<Uuid> = there.map(|one| one.id).collect();
            there.sort_unstable();
            prop_assert_eq!(found, there);
        }
    }
}
