//! Who must move how far: support and opposition weighed by influence, now and as wanted.
//!
//! After the idea that what is feasible depends on who is mobilised, with how much power and how firmly (Reich & Cooper,
//! PolicyMaker). The arithmetic is kept so small that it can be done on a flipchart: influence (none 0, small 1, medium 2,
//! large 3) times the strength of the position (3 for strong support … -3 for strong opposition), added up on either side.
//! Who has not both is not counted but listed: what the room does not know.

use std::cmp::Reverse;

use uuid::Uuid;

use crate::session::{Assessment, Evidence, Level, Position, Stakeholder};

/// The balance of those who are stakeholders still.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Balance {
    pub now: Sums,
    /// If all whose wanted position is said were there.
    pub wanted: Sums,
    /// Of now, what rests on what is known.
    pub known: Sums,
    /// Those who are counted; who must be moved farthest, times influence, comes first.
    pub weighed: Vec<Weighed>,
    /// Those who lack a rating, who has the larger influence first.
    pub unrated: Vec<Unrated>,
}

/// Both sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sums {
    pub support: u32,
    pub opposition: u32,
}

/// How the sides stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Feasibility {
    /// No weight on either side.
    Unknown,
    /// Opposition weighs at least twice as much as support.
    Unlikely,
    /// Opposition weighs more.
    Hard,
    /// Both weigh the same.
    Open,
    /// Support weighs more.
    Possible,
    /// Support weighs at least twice as much as opposition.
    Likely,
}

/// A stakeholder who is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weighed {
    pub stakeholder: Uuid,
    pub influence: Level,
    pub now: Position,
    /// Where it is wanted; where it is, when nothing else is said.
    pub wanted: Position,
    /// Whether the rating rests on what is known; none: nobody said.
    pub evidence: Option<Evidence>,
}

/// A stakeholder who cannot be counted, with what is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unrated {
    pub stakeholder: Uuid,
    pub influence: Option<Level>,
    pub position: Option<Position>,
}

/// Weighs the stakeholders by their latest ratings. Those who are gone are left out.
#[must_use]
pub fn balance<'a>(stakeholders: impl IntoIterator<Item = &'a Stakeholder>) -> Balance {
    let mut weighed = Vec::new();
    let mut unrated = Vec::new();
    for one in stakeholders {
        if one.gone.is_some() {
            continue;
        }
        match one.latest().and_then(|latest| weigh(one.id, latest)) {
            Some(counted) => weighed.push(counted),
            None => unrated.push(Unrated {
                stakeholder: one.id,
                influence: one.latest().and_then(|latest| latest.influence),
                position: one.latest().and_then(|latest| latest.position),
            }),
        }
    }
    weighed.sort_by_key(|one| Reverse((one.effort(), one.steps().unsigned_abs(), one.influence)));
    unrated.sort_by_key(|one| Reverse(one.influence));
    let known = weighed
        .iter()
        .filter(|one| one.evidence == Some(Evidence::Known));
    Balance {
        now: weighed.iter().map(Weighed::force).collect(),
        wanted: weighed.iter().map(Weighed::wanted_force).collect(),
        known: known.map(Weighed::force).collect(),
        weighed,
        unrated,
    }
}

fn weigh(stakeholder: Uuid, latest: &Assessment) -> Option<Weighed> {
    let now = latest.position?;
    Some(Weighed {
        stakeholder,
        influence: latest.influence?,
        now,
        wanted: latest.wanted.unwrap_or(now),
        evidence: latest.evidence,
    })
}

impl Balance {
    /// How many of those who are counted are rated so.
    #[must_use]
    pub fn rated(&self, evidence: Option<Evidence>) -> usize {
        let rated = |one: &&Weighed| one.evidence == evidence;
        self.weighed.iter().filter(rated).count()
    }

    /// How many are to be moved.
    #[must_use]
    pub fn movers(&self) -> usize {
        self.weighed.iter().filter(|one| one.steps() != 0).count()
    }
}

impl Weighed {
    /// Influence times position now: above 0 for, below against.
    #[must_use]
    pub fn force(&self) -> i32 {
        force(self.influence, self.now)
    }

    /// The same where it is wanted.
    #[must_use]
    pub fn wanted_force(&self) -> i32 {
        force(self.influence, self.wanted)
    }

    /// How many positions it is to move; above 0: towards support.
    #[must_use]
    pub fn steps(&self) -> i8 {
        self.wanted.strength() - self.now.strength()
    }

    /// How much there is to be done: the steps times influence.
    #[must_use]
    pub fn effort(&self) -> u32 {
        u32::from(self.steps().unsigned_abs()) * u32::from(self.influence.weight())
    }
}

fn force(influence: Level, position: Position) -> i32 {
    i32::from(influence.weight()) * i32::from(position.strength())
}

impl FromIterator<i32> for Sums {
    fn from_iter<T: IntoIterator<Item = i32>>(forces: T) -> Sums {
        let mut sums = Sums::default();
        for force in forces {
            if force > 0 {
                sums.support += force.unsigned_abs();
            } else {
                sums.opposition += force.unsigned_abs();
            }
        }
        sums
    }
}

impl Sums {
    /// Support less opposition.
    #[must_use]
    pub fn net(self) -> i64 {
        i64::from(self.support) - i64::from(self.opposition)
    }

    #[must_use]
    pub fn feasibility(self) -> Feasibility {
        let (support, opposition) = (self.support, self.opposition);
        match support.cmp(&opposition) {
            _ if support == 0 && opposition == 0 => Feasibility::Unknown,
            std::cmp::Ordering::Equal => Feasibility::Open,
            std::cmp::Ordering::Less if opposition >= support.saturating_mul(2) => {
                Feasibility::Unlikely
            }
            std::cmp::Ordering::Less => Feasibility::Hard,
            std::cmp::Ordering::Greater if support >= opposition.saturating_mul(2) => {
                Feasibility::Likely
            }
            std::cmp::Ordering::Greater => Feasibility::Possible,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::session::analysis::samples::{any_stakeholders, assessed, stakeholder};
    use crate::session::samples::moment;

    fn one(n: u32, influence: Level, now: Position, wanted: Option<Position>) -> Stakeholder {
        let rating = Assessment {
            influence: Some(influence),
            position: Some(now),
            wanted,
            ..assessed("2026-11-23T10:00:00+01:00")
        };
        stakeholder(n, vec![rating])
    }

    #[test]
    fn influence_times_position_is_added_up_on_both_sides() {
        use Level::{Large, Medium, None as NoInfluence, Small};
        use Position::{HighOpposition, HighSupport, LowSupport, MediumOpposition, NotMobilised};
        let all = [
            one(1, Large, MediumOpposition, Some(LowSupport)),
            one(2, Medium, HighSupport, None),
            one(3, Small, NotMobilised, Some(HighSupport)),
            one(4, NoInfluence, HighOpposition, Some(HighSupport)),
            stakeholder(5, Vec::new()),
        ];
        let found = balance(&all);
        let sums = |support, opposition| Sums {
            support,
            opposition,
        };
        assert_eq!(found.now, sums(6, 6), "2 × 3 against 3 × 2");
        assert_eq!(found.wanted, sums(3 + 6 + 3, 0));
        assert_eq!(found.known, sums(0, 0), "nobody said what is known");
        let order: Vec<(Uuid, i8, u32)> = found
            .weighed
            .iter()
            .map(|one| (one.stakeholder, one.steps(), one.effort()))
            .collect();
        let [first, second, third, fourth, fifth] = &all;
        assert_eq!(
            order,
            [
                (first.id, 3, 9),
                (third.id, 3, 3),
                (fourth.id, 6, 0),
                (second.id, 0, 0),
            ]
        );
        assert_eq!(found.movers(), 3);
        assert_eq!(found.unrated.len(), 1);
        assert_eq!(found.unrated[0].stakeholder, fifth.id);
    }

    #[test]
    fn feasibility_is_said_by_how_the_sides_compare() {
        let table = [
            (0, 0, Feasibility::Unknown),
            (0, 1, Feasibility::Unlikely),
            (3, 6, Feasibility::Unlikely),
            (4, 6, Feasibility::Hard),
            (6, 6, Feasibility::Open),
            (6, 4, Feasibility::Possible),
            (6, 3, Feasibility::Likely),
            (1, 0, Feasibility::Likely),
        ];
        for (support, opposition, said) in table {
            let sums = Sums {
                support,
                opposition,
            };
            assert_eq!(sums.feasibility(), said, "{support} : {opposition}");
        }
    }

    #[test]
    fn who_is_gone_weighs_nothing_and_what_is_known_is_counted_apart() {
        let known = |mut one: Stakeholder, evidence| {
            one.assessments[0].evidence = evidence;
            one
        };
        let mut gone = one(1, Level::Large, Position::HighOpposition, None);
        gone.gone = Some(moment("2026-11-24T10:00:00+01:00"));
        let all = [
            gone,
            known(
                one(2, Level::Large, Position::LowSupport, None),
                Some(Evidence::Known),
            ),
            known(
                one(3, Level::Large, Position::HighSupport, None),
                Some(Evidence::Assumed),
            ),
            one(4, Level::Small, Position::LowOpposition, None),
        ];
        let found = balance(&all);
        assert_eq!((found.now.support, found.now.opposition), (12, 1));
        assert_eq!((found.known.support, found.known.opposition), (3, 0));
        assert_eq!(found.rated(Some(Evidence::Assumed)), 1);
        assert_eq!(found.rated(None), 1);
    }

    #[test]
    fn nothing_is_balanced_too() {
        let found = balance(&[]);
        assert_eq!(found.now.feasibility(), Feasibility::Unknown);
        assert!(found.weighed.is_empty() && found.unrated.is_empty());
    }

    proptest! {
        #[test]
        fn the_order_in_which_they_are_listed_makes_no_difference(all in any_stakeholders()) {
            let (there, back) = (balance(&all), balance(all.iter().rev()));
            prop_assert_eq!(there.now, back.now);
            prop_assert_eq!(there.wanted, back.wanted);
            prop_assert_eq!(there.known, back.known);
        }

        #[test]
        fn each_is_counted_or_listed_as_unknown(all in any_stakeholders()) {
            let found = balance(&all);
            let there = all.iter().filter(|one| one.gone.is_none()).count();
            prop_assert_eq!(found.weighed.len() + found.unrated.len(), there);
        }

        #[test]
        fn a_step_towards_support_never_lowers_the_balance(all in any_stakeholders(), which: prop::sample::Index) {
            prop_assume!(!all.is_empty());
            let mut moved = all.clone();
            let index = which.index(moved.len());
            let latest = moved[index].assessments.last_mut();
            let next = latest.and_then(|latest| {
                let at = Position::ALL.iter().position(|p| Some(*p) == latest.position)?;
                latest.position = Some(*Position::ALL.get(at + 1)?);
                Some(())
            });
            prop_assume!(next.is_some());
            let (before, after) = (balance(&all), balance(&moved));
            prop_assert!(after.now.net() >= before.now.net());
            prop_assert!(after.now.support >= before.now.support);
            prop_assert!(after.now.opposition <= before.now.opposition);
        }

        #[test]
        fn what_is_known_is_a_part_of_all(all in any_stakeholders()) {
            let found = balance(&all);
            prop_assert!(found.known.support <= found.now.support);
            prop_assert!(found.known.opposition <= found.now.opposition);
        }
    }
}
