//! The stakeholders as the room may see them: where they stand, and no more of who they are than was chosen.

use chrono::NaiveDate;

use super::choice::{Choice, Names};
use super::document::{Change, StakeholderLine};
use crate::session::analysis::{Lens, before, lacks_voice, last_change, numbered};
use crate::session::{Assessment, Level, Session, Stakeholder, StakeholderKind};

/// All but those that are gone and the sensitive ones, which the room does not even know to be missing.
pub(super) fn stakeholders(session: &Session, choice: &Choice) -> Vec<StakeholderLine> {
    let since = last_change(&session.stakeholders).filter(|_| choice.moves);
    let all = numbered(&session.stakeholders);
    let seen = all.into_iter().filter(|(_, one)| !one.sensitive);
    let line = |(number, one): (usize, &Stakeholder)| {
        let last = one.latest();
        StakeholderLine {
            label: label(one, choice.names).unwrap_or_else(|| number.to_string()),
            number,
            spot: last.and_then(|assessed| choice.lens.spot(assessed)),
            position: last.and_then(|assessed| assessed.position),
            affected: last.is_some_and(is_affected),
            lacks_voice: last.is_some_and(lacks_voice),
            change: change(one, choice.lens, since),
        }
    };
    seen.map(line).collect()
}

/// Whether a stakeholder is assessed as much affected.
#[must_use]
pub fn is_affected(assessment: &Assessment) -> bool {
    assessment.affected.is_some_and(Level::is_high)
}

/// What became of a stakeholder on the last date on which any were assessed (see [`last_change`]).
#[must_use]
pub fn change(one: &Stakeholder, lens: Lens, since: Option<NaiveDate>) -> Change {
    let Some(date) = since else {
        return Change::None;
    };
    let spot = |assessment: &Assessment| lens.spot(assessment);
    let now = one.latest().and_then(spot);
    match (before(one, date).and_then(spot), now) {
        (None, Some(_)) => Change::New,
        (Some(then), Some(now)) if then != now => Change::From(then),
        _ => Change::None,
    }
}

/// None: by number alone.
fn label(one: &Stakeholder, names: Names) -> Option<String> {
    let role = || match one.kind {
        StakeholderKind::Person => [&one.organisation, &one.sector]
            .into_iter()
            .find(|text| !text.trim().is_empty()),
        StakeholderKind::Group | StakeholderKind::Organisation => Some(&one.name),
    };
    match names {
        Names::Numbers => None,
        Names::Roles => role().cloned(),
        Names::Names => Some(one.name.clone()),
    }
}
