//! The pages of the analysis that list what it says: turning to them, and moving in them.

use chrono::NaiveDate;
use uuid::Uuid;

use super::Page;
use crate::app::Model;
use crate::app::console::{Console, View};
use crate::session::analysis::{Balance, Change, balance, changes, rating_dates};
use crate::timetable::Moment;

/// Which two days are compared.
#[derive(Debug, Default)]
pub struct ChangedView {
    /// Place in the [pairs](Console::compared_days): the first is from the first to the last day.
    pub pair: usize,
}

impl Console {
    #[must_use]
    pub fn balance(&self) -> Balance {
        balance(&self.session.stakeholders)
    }

    /// The two days whose ratings are compared; none while all ratings are of one day.
    #[must_use]
    pub fn compared_days(&self) -> Option<(NaiveDate, NaiveDate)> {
        let pairs = pairs(&rating_dates(&self.session));
        let chosen = self.stakeholders.changed.pair.min(pairs.len().max(1) - 1);
        pairs.get(chosen).copied()
    }

    /// What differs between the two days.
    #[must_use]
    pub fn changes(&self) -> Vec<Change<'_>> {
        let session = &self.session;
        self.compared_days()
            .map(|(from, to)| changes(&session.stakeholders, from, to, session.zone))
            .unwrap_or_default()
    }

    /// Whether there are other days to compare.
    pub(in crate::app) fn can_compare_others(&self) -> bool {
        pairs(&rating_dates(&self.session)).len() > 1
    }

    /// The stakeholder whom the page marks.
    fn selected_on_page(&self, now: &Moment) -> Option<Uuid> {
        let selected = self.stakeholders.selected;
        let marked = match self.stakeholders.page {
            Page::Plan => self.plan_row(now).and_then(|row| row.stakeholder()),
            Page::Balance | Page::Changed => stepped(&self.ids_on_page(), selected, 0),
            Page::Register | Page::Grid | Page::Strategy => selected,
        };
        marked.or(selected)
    }

    /// The stakeholders as the page lists them.
    fn ids_on_page(&self) -> Vec<Uuid> {
        match self.stakeholders.page {
            Page::Balance => {
                let balance = self.balance();
                let weighed = balance.weighed.iter().map(|one| one.stakeholder);
                let unrated = balance.unrated.iter().map(|one| one.stakeholder);
                weighed.chain(unrated).collect()
            }
            Page::Changed => {
                let changes = self.changes();
                changes.iter().map(|change| change.stakeholder.id).collect()
            }
            _ => Vec::new(),
        }
    }
}

/// All pairs of days, an earlier with a later, from the first to the last before the others.
fn pairs(dates: &[NaiveDate]) -> Vec<(NaiveDate, NaiveDate)> {
    let all = dates.iter().enumerate().flat_map(|(index, from)| {
        let later = dates.get(index + 1..).unwrap_or_default();
        later.iter().map(|to| (*from, *to))
    });
    let mut pairs: Vec<(NaiveDate, NaiveDate)> = all.collect();
    let widest = dates.len().saturating_sub(2);
    if let Some(until_widest) = pairs.get_mut(..=widest) {
        until_widest.rotate_right(1);
    }
    pairs
}

impl Model {
    pub(in crate::app) fn turn_to_page(&mut self, page: Page) {
        let now = self.now.clone();
        let Some(console) = self.console_mut() else {
            return;
        };
        console.view = View::Stakeholders;
        console.stakeholders.selected = console.selected_on_page(&now);
        console.stakeholders.strategy.row = 0;
        let turned = console.stakeholders.page != page;
        console.stakeholders.page = if turned { page } else { Page::Register };
        if turned && page == Page::Plan {
            self.turn_to_plan();
        }
    }

    /// Moves by some rows on the page that is shown.
    pub(in crate::app) fn step_on_page(&mut self, by: i64) {
        let Some(console) = self.console_mut() else {
            return;
        };
        match console.stakeholders.page {
            Page::Register | Page::Grid => self.step_stakeholder(by),
            Page::Plan => self.step_in_plan(by),
            Page::Strategy => self.step_in_strategy(by),
            Page::Balance | Page::Changed => {
                let ids = console.ids_on_page();
                let selected = console.stakeholders.selected;
                let target = stepped(&ids, selected, by);
                console.stakeholders.selected = target.or(selected);
            }
        }
    }

    /// Compares the next two days, or the two before.
    pub(in crate::app) fn compare_others(&mut self, by: isize) {
        let Some(console) = self.console_mut() else {
            return;
        };
        let count = pairs(&rating_dates(&console.session)).len();
        let pair = &mut console.stakeholders.changed.pair;
        *pair = pair.saturating_add_signed(by).min(count.max(1) - 1);
    }
}

/// The one that lies some rows from the selected one, stopping at the ends. Where none is selected, the first is.
pub(super) fn stepped(ids: &[Uuid], selected: Option<Uuid>, by: i64) -> Option<Uuid> {
    let index = ids.iter().position(|id| Some(*id) == selected).unwrap_or(0);
    let by = isize::try_from(by).unwrap_or_default();
    let target = index.saturating_add_signed(by);
    ids.get(target.min(ids.len().saturating_sub(1))).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_day_is_compared_with_the_last_before_others() {
        let dates: Vec<NaiveDate> = (1..=3)
            .filter_map(|day| NaiveDate::from_ymd_opt(2026, 11, day))
            .collect();
        let [a, b, c] = dates[..] else { unreachable!() };
        assert_eq!(pairs(&dates), [(a, c), (a, b), (b, c)]);
        assert_eq!(pairs(&dates[..2]), [(a, b)]);
        assert_eq!(pairs(&dates[..1]), []);
        assert_eq!(pairs(&[]), []);
    }
}
