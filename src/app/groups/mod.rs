//! The view of the groups and of those who come: which page, what is selected, and the groups as cards with their members.

pub mod cards;

use uuid::Uuid;

use super::console::Console;
use super::notes::Filter;
use super::text_field::TextField;
use super::{Effect, Hit, Model};
use cards::CardId;

#[derive(Debug, Default)]
pub struct GroupsView {
    pub page: Page,
    /// The selected card; none: the first.
    pub card: Option<CardId>,
    /// The selected one of its members; none: the first.
    pub member: Option<Uuid>,
    /// The selected one among all participants, on their own page; none: the first.
    pub participant: Option<Uuid>,
    /// Which participants are listed on their page.
    pub filter: Filter,
    /// The words searched for there, while they are being typed.
    pub searching: Option<TextField>,
    /// The participant who is just being typed in for the first time.
    pub new: Option<Uuid>,
}

/// What is shown of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Page {
    #[default]
    Groups,
    Participants,
}

impl Page {
    pub const ALL: [Page; 2] = [Page::Groups, Page::Participants];

    fn other(self) -> Page {
        match self {
            Page::Groups => Page::Participants,
            Page::Participants => Page::Groups,
        }
    }
}

/// What a key does with the groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum GroupsAction {
    /// The other page.
    TurnPage,
    NextGroup,
    PreviousGroup,
}

impl GroupsAction {
    /// Whether it has something to do.
    pub(super) fn applies(self, console: &Console) -> bool {
        match self {
            GroupsAction::TurnPage => true,
            GroupsAction::NextGroup | GroupsAction::PreviousGroup => console.cards().len() > 1,
        }
    }
}

impl Model {
    pub(super) fn act_in_groups(&mut self, action: GroupsAction, _effects: &mut Vec<Effect>) {
        match action {
            GroupsAction::TurnPage => self.turn_groups_page(),
            GroupsAction::NextGroup => self.step_card(1),
            GroupsAction::PreviousGroup => self.step_card(-1),
        }
    }

    fn turn_groups_page(&mut self) {
        if let Some(console) = self.console_mut() {
            console.groups.page = console.groups.page.other();
        }
    }

    /// Moves by some rows on the page that is shown.
    pub(super) fn step_in_groups(&mut self, by: i64) {
        match self.console().map(|console| console.groups.page) {
            Some(Page::Groups) => self.step_member(by),
            Some(Page::Participants) => self.step_participant(by),
            None => {}
        }
    }

    /// Escape: from the participants back to the groups; whether it did.
    pub(super) fn close_in_groups(&mut self) -> bool {
        let Some(console) = self.console_mut() else {
            return false;
        };
        if console.groups.page == Page::Participants && console.groups.filter.is_set() {
            console.groups.filter = Filter::default();
            return true;
        }
        let was_elsewhere = console.groups.page != Page::Groups;
        console.groups.page = Page::Groups;
        was_elsewhere
    }

    /// What the mouse points at.
    pub(super) fn point_in_groups(&mut self, hit: Hit) {
        let Some(console) = self.console_mut() else {
            return;
        };
        match hit {
            Hit::Card(id, row) => {
                let cards = console.cards();
                let card = cards.iter().find(|card| card.id() == id);
                let member = card.and_then(|card| card.people.get(row)).map(|one| one.id);
                console.groups.card = Some(id);
                console.groups.member = member;
            }
            Hit::Participant(index) => {
                let listed = console.listed_people();
                let person = listed.get(index).map(|one| one.id);
                console.groups.participant = person.or(console.groups.participant);
            }
            _ => {}
        }
    }
}

/// The place that is some steps from another in a list, stopping at the ends.
fn stepped(index: Option<usize>, by: i64, count: usize) -> usize {
    let by = isize::try_from(by).unwrap_or_default();
    let last = count.saturating_sub(1);
    index.unwrap_or(0).saturating_add_signed(by).min(last)
}
