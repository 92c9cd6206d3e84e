//! The view of the stakeholder analysis: which page, which stakeholders.

pub mod card;
pub mod fields;
pub mod grid;
mod issue;
pub mod listing;
pub mod pages;
mod pasted;
pub mod plan;
pub mod plan_fields;
pub mod rating;
mod rating_keys;
pub mod register;
mod register_search;
pub mod strategy;

use std::collections::BTreeSet;

use uuid::Uuid;

use super::Model;
use super::text_field::TextField;
use crate::session::{Session, Stakeholder};
use listing::{Filter, Listing, Sort};

#[derive(Debug, Default)]
pub struct StakeholdersView {
    pub page: Page,
    /// The selected stakeholder; none: the first that is listed.
    pub selected: Option<Uuid>,
    pub grid: grid::GridView,
    /// Those that are marked, to be changed together.
    pub marked: BTreeSet<Uuid>,
    pub sort: Sort,
    pub filter: Filter,
    /// The words searched for, while they are being typed.
    pub searching: Option<TextField>,
    /// Whose card or rating is open; a change is made for all of them.
    pub open: Vec<Uuid>,
    listing: Listing,
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
        self.listing.listed(session, self.sort, &self.filter)
    }

    /// The selected stakeholder.
    #[must_use]
    pub fn selected<'a>(&self, session: &'a Session) -> Option<&'a Stakeholder> {
        let listed = self.listed(session);
        let selected = listed.iter().find(|one| Some(one.id) == self.selected);
        selected.or(listed.first()).copied()
    }

    /// Whom a change is made for: those that are marked and listed, else the selected one.
    #[must_use]
    pub fn meant<'a>(&self, session: &'a Session) -> Vec<&'a Stakeholder> {
        let mut meant = self.listed(session);
        meant.retain(|one| self.marked.contains(&one.id));
        if meant.is_empty() {
            meant.extend(self.selected(session));
        }
        meant
    }

    /// Another stakeholder whose name may mean the same.
    #[must_use]
    pub fn alike<'a>(&self, one: &Stakeholder, session: &'a Session) -> Option<&'a Stakeholder> {
        let other = self.listing.alike(one.id)?;
        session.stakeholders.iter().find(|one| one.id == other)
    }

    /// Whether another stakeholder's name may mean the same.
    #[must_use]
    pub fn is_alike(&self, one: &Stakeholder) -> bool {
        self.listing.alike(one.id).is_some()
    }

    /// Finds out anew what a change may have changed.
    pub(super) fn refresh(&mut self, session: &Session) {
        self.listing.refresh(session, self.sort, &self.filter);
    }

    /// Lets go of what is marked, or else of the filter; whether there was anything.
    pub(super) fn let_go(&mut self) -> bool {
        if !self.marked.is_empty() {
            self.marked.clear();
            return true;
        }
        let was_set = self.filter.is_set();
        self.filter = Filter::default();
        was_set
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
