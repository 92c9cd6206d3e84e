//! The view of the stakeholder analysis: which page, which stakeholder.

pub mod grid;
pub mod pages;
pub mod plan;
pub mod plan_fields;
pub mod register;
pub mod strategy;

use uuid::Uuid;

use super::Model;
use crate::session::{Session, Stakeholder};

#[derive(Debug, Default)]
pub struct StakeholdersView {
    pub page: Page,
    /// The selected stakeholder; none: the first that is listed.
    pub selected: Option<Uuid>,
    pub grid: grid::GridView,
    pub plan: plan::PlanView,
    pub strategy: strategy::StrategyView,
    pub changed: pages::ChangedView,
}

/// What of the analysis is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Page {
    #[default]
    Register,
    /// Who stands where.
    Grid,
    /// The balance of support and opposition.
    Balance,
    /// The strategy for the selected stakeholder.
    Strategy,
    /// The communication plan.
    Plan,
    /// What changed between two days.
    Changed,
}

impl StakeholdersView {
    /// The stakeholders in the order in which they are listed.
    #[must_use]
    pub fn listed<'a>(&self, session: &'a Session) -> Vec<&'a Stakeholder> {
        session.stakeholders.iter().collect()
    }

    /// The selected stakeholder.
    #[must_use]
    pub fn selected<'a>(&self, session: &'a Session) -> Option<&'a Stakeholder> {
        let listed = self.listed(session);
        let selected = listed.iter().find(|one| Some(one.id) == self.selected);
        selected.or(listed.first()).copied()
    }
}

impl Model {
    /// Moves the selection by some rows, stopping at the ends.
    pub(super) fn step_stakeholder(&mut self, by: i64) {
        let Some(console) = self.console_mut() else {
            return;
        };
        let listed = console.stakeholders.listed(&console.session);
        let selected = console.stakeholders.selected(&console.session);
        let index = listed
            .iter()
            .position(|one| Some(one.id) == selected.map(|one| one.id))
            .unwrap_or(0);
        let target = index
            .saturating_add_signed(isize::try_from(by).unwrap_or_default())
            .min(listed.len().saturating_sub(1));
        let target = listed.get(target).map(|one| one.id);
        console.stakeholders.selected = target;
    }
}
