//! The stakeholders as the room may see them: where they stand, and no more of who they are than was chosen.

use super::choice::Names;
use super::document::StakeholderLine;
use crate::session::{Session, Stakeholder, StakeholderKind};

/// All but the sensitive ones, which the room does not even know to be missing.
pub(super) fn stakeholders(session: &Session, names: Names) -> Vec<StakeholderLine> {
    let seen = session.stakeholders.iter().filter(|one| !one.sensitive);
    let line = |(index, one): (usize, &Stakeholder)| {
        let last = one.assessments.last();
        StakeholderLine {
            label: label(one, names).unwrap_or_else(|| (index + 1).to_string()),
            influence: last.and_then(|assessed| assessed.influence),
            interest: last.and_then(|assessed| assessed.interest),
            position: last.and_then(|assessed| assessed.position),
        }
    };
    seen.enumerate().map(line).collect()
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
