//! The view of the groups and of those who come: which page, what is selected, and the groups as cards with their members.

pub mod cards;
pub mod forming;
pub mod moving;
pub mod naming;

use uuid::Uuid;

use super::actions::{Action, Scope};
use super::console::Console;
use super::key::Key;
use super::layer::Layer;
use super::notes::Filter;
use super::text_field::TextField;
use super::{Effect, Hit, Model};
use crate::stage::View as RoomView;
use cards::CardId;
use forming::FormingBox;
use moving::MoveBox;

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

/// What lies over the groups.
#[derive(Debug)]
pub enum GroupsBox {
    /// Groups are being formed.
    Forming(Box<FormingBox>),
    /// Someone is being moved to another group.
    Move(MoveBox),
}

/// What a key does with the groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum GroupsAction {
    /// The other page.
    TurnPage,
    NextGroup,
    PreviousGroup,
    Form,
    /// Moves the selected member to the group after, or before.
    Move(Towards),
    /// Asks to which group the selected member is moved.
    MoveTo,
    Name,
    Place,
    Add,
    Delete,
    /// Lets the selected group report back later, or earlier.
    Order(Towards),
    /// The selected group is of this day alone, or of all.
    ThisDay,
    /// The room sees the groups with their members, or what it saw before.
    Room,
}

/// To what comes before, or after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Towards {
    Before,
    After,
}

impl Towards {
    fn step(self) -> isize {
        match self {
            Towards::Before => -1,
            Towards::After => 1,
        }
    }
}

impl GroupsAction {
    /// Whether it has something to do.
    pub(super) fn applies(self, console: &Console) -> bool {
        let writable = console.read_only.is_none();
        let has_groups = || console.places_for_a_member().len() > 1;
        match self {
            GroupsAction::TurnPage => true,
            GroupsAction::NextGroup | GroupsAction::PreviousGroup => console.cards().len() > 1,
            GroupsAction::Form => writable && !console.session.people.is_empty(),
            GroupsAction::Move(_) | GroupsAction::MoveTo => {
                writable && console.selected_member().is_some() && has_groups()
            }
            GroupsAction::Add => writable,
            GroupsAction::Name
            | GroupsAction::Place
            | GroupsAction::Delete
            | GroupsAction::Order(_) => writable && console.selected_group().is_some(),
            GroupsAction::ThisDay => {
                let days = console.session.programme.days.len();
                writable && days > 1 && console.selected_group().is_some()
            }
            GroupsAction::Room => writable && has_groups(),
        }
    }
}

impl Model {
    pub(super) fn act_in_groups(&mut self, action: GroupsAction, effects: &mut Vec<Effect>) {
        let looks = matches!(
            action,
            GroupsAction::TurnPage | GroupsAction::NextGroup | GroupsAction::PreviousGroup
        );
        if !looks && self.refuse_if_read_only() {
            return;
        }
        match action {
            GroupsAction::TurnPage => self.turn_groups_page(),
            GroupsAction::NextGroup => self.step_card(1),
            GroupsAction::PreviousGroup => self.step_card(-1),
            GroupsAction::Form => self.open_forming(),
            GroupsAction::Move(towards) => self.move_member(towards.step(), effects),
            GroupsAction::MoveTo => self.ask_where_to_move(),
            GroupsAction::Name => self.name_group(effects),
            GroupsAction::Place => self.place_group(effects),
            GroupsAction::Add => self.add_group(effects),
            GroupsAction::Delete => self.delete_group(effects),
            GroupsAction::Order(towards) => self.order_group(towards.step(), effects),
            GroupsAction::ThisDay => self.limit_group(effects),
            GroupsAction::Room => self.show_groups_to_room(),
        }
    }

    /// The keys of what lies over the groups. A note comes first, whatever is being done.
    pub(super) fn key_in_groups_box(&mut self, key: Key, effects: &mut Vec<Effect>) {
        let Some(Layer::Groups(open)) = self.layers.pop() else {
            return;
        };
        match open {
            GroupsBox::Forming(_)
                if self.keymap.action(&[Scope::Session], key) == Some(Action::AddNote) =>
            {
                self.act(Action::AddNote, effects);
            }
            GroupsBox::Forming(open) => self.key_in_forming(open, key, effects),
            GroupsBox::Move(open) => self.key_in_move(open, key, effects),
        }
    }

    /// The groups on the wall with their members; the same key takes them away again.
    fn show_groups_to_room(&mut self) {
        let Some(console) = self.console_mut() else {
            return;
        };
        let room = &mut console.room;
        let is_shown = room.view == Some(RoomView::Groups) && room.members && !room.black;
        room.show((!is_shown).then_some(RoomView::Groups));
        room.members = !is_shown;
        self.say_what_the_room_sees();
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
