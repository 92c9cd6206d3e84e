//! A choice that is made in a field by turning it.

use super::Context;
use crate::app::stakeholders::rating::{Rating, Value};
use crate::session::{Evidence, InfluenceBasis, Stakeholder, StakeholderKind};

/// Something that is chosen for one stakeholder or for several.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::app::stakeholders) enum Choice {
    Kind(StakeholderKind),
    Internal(bool),
    Sensitive(bool),
    Rating(Rating, Option<Value>),
    Evidence(Option<Evidence>),
    /// Whether influence rests on it.
    Basis(InfluenceBasis, bool),
}

impl Choice {
    pub(in crate::app::stakeholders) fn made(
        self,
        one: &Stakeholder,
        context: &Context,
    ) -> Stakeholder {
        let mut made = one.clone();
        match self {
            Choice::Kind(kind) => made.kind = kind,
            Choice::Internal(internal) => made.internal = internal,
            Choice::Sensitive(sensitive) => made.sensitive = sensitive,
            Choice::Rating(rating, value) => {
                made = one.rated(context.at, Some(&context.day), |rated| {
                    rating.put(value, rated);
                });
            }
            Choice::Evidence(evidence) => {
                made = one.rated(context.at, Some(&context.day), |rated| {
                    rated.evidence = evidence;
                });
            }
            Choice::Basis(basis, rests) => {
                let is_in = |other: &InfluenceBasis| {
                    if *other == basis {
                        rests
                    } else {
                        one.influence_basis.contains(other)
                    }
                };
                made.influence_basis = InfluenceBasis::ALL.into_iter().filter(is_in).collect();
            }
        }
        made
    }
}

/// Round and round.
pub(super) fn in_turn<T: Copy + PartialEq>(all: &[T], now: T, forward: bool) -> T {
    let index = all.iter().position(|one| *one == now).unwrap_or(0);
    let step = if forward { 1 } else { all.len() - 1 };
    all.get((index + step) % all.len()).copied().unwrap_or(now)
}

/// One further, or one back; before the first there is none.
pub(super) fn further<T: Copy + PartialEq>(all: &[T], now: Option<T>, forward: bool) -> Option<T> {
    let index = now.and_then(|now| all.iter().position(|one| *one == now));
    let target = match (index, forward) {
        (None, true) => 0,
        (None, false) => return None,
        (Some(index), true) => (index + 1).min(all.len().saturating_sub(1)),
        (Some(index), false) => index.checked_sub(1)?,
    };
    all.get(target).copied()
}
