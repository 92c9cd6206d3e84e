//! Changing groups by hand: moving someone to another group, their order, new ones and those that go.

use uuid::Uuid;

use super::GroupsBox;
use super::cards::CardId;
use crate::app::console::Console;
use crate::app::key::{Code, Key};
use crate::app::layer::Layer;
use crate::app::{Effect, Model};
use crate::programme::Other;
use crate::session::{Edit, Group, Person, Session};

/// The box that asks to which group someone is moved.
#[derive(Debug)]
pub struct MoveBox {
    pub person: Uuid,
    pub selected: usize,
}

impl Console {
    /// Where someone can be: in each group of the shown day, or in none.
    #[must_use]
    pub fn places_for_a_member(&self) -> Vec<CardId> {
        let groups = self.session.groups_on(&self.shown_day().id);
        let ids = groups.map(|group| CardId::Group(group.id));
        ids.chain([CardId::Without]).collect()
    }

    /// The selected group.
    pub(super) fn selected_group(&self) -> Option<&Group> {
        let cards = self.cards();
        let (card, _) = self.selected_card(&cards);
        cards.get(card)?.group
    }

    /// The selected member, and where it is.
    pub(super) fn selected_member(&self) -> Option<(CardId, Uuid)> {
        let cards = self.cards();
        let (card, member) = self.selected_card(&cards);
        let card = cards.get(card)?;
        Some((card.id(), card.people.get(member)?.id))
    }

    /// The group whose name begins with a letter, when it is the only one; by a digit the one at that place.
    fn group_called(&self, c: char) -> Option<usize> {
        let places = self.places_for_a_member();
        let name = |place: &CardId| match place {
            CardId::Group(id) => self.session.group_name(*id),
            CardId::Without => None,
        };
        let begins = |place: &&CardId| {
            let first = name(place).and_then(|name| name.trim().chars().next());
            first.is_some_and(|first| first.to_lowercase().eq(c.to_lowercase()))
        };
        let digit = || {
            let digit = usize::try_from(c.to_digit(10)?).ok()?;
            digit.checked_sub(1).filter(|at| *at + 1 < places.len())
        };
        if places.iter().filter(begins).count() == 1 {
            return places.iter().position(|place| begins(&place));
        }
        digit()
    }
}

/// The edits that put someone in a group of a day and take them out of the others.
fn moved(session: &Session, day: &str, person: Uuid, to: CardId) -> Vec<Edit> {
    let groups = session.groups_on(day).filter_map(|group| {
        let is_target = to == CardId::Group(group.id);
        if group.people.contains(&person) == is_target {
            return None;
        }
        let mut group = group.clone();
        group.people.retain(|one| *one != person);
        if is_target {
            group.people.push(person);
        }
        Some(Edit::ReplaceGroup(Box::new(group)))
    });
    groups.collect()
}

impl Model {
    /// Moves the selected member to the group after or before, and goes with it.
    pub(super) fn move_member(&mut self, by: isize, effects: &mut Vec<Effect>) {
        let Some(console) = self.console() else {
            return;
        };
        let Some((from, person)) = console.selected_member() else {
            return;
        };
        let places = console.places_for_a_member();
        let at = places.iter().position(|place| *place == from).unwrap_or(0);
        let target = places.get(at.saturating_add_signed(by)).copied();
        if let Some(to) = target.filter(|to| *to != from)
            && self.put_member(person, to, effects)
            && let Some(console) = self.console_mut()
        {
            console.groups.card = Some(to);
            console.groups.member = Some(person);
        }
    }

    fn put_member(&mut self, person: Uuid, to: CardId, effects: &mut Vec<Effect>) -> bool {
        let Some(console) = self.console() else {
            return false;
        };
        let session = &console.session;
        let edits = moved(session, &console.shown_day().id, person, to);
        let who = session.person(person).map(Person::label);
        let who = who.filter(|who| !who.is_empty());
        let who = who.unwrap_or_else(|| self.texts.msg_person_without_name());
        let what = match to {
            CardId::Group(id) => {
                let name = session.group_name(id).unwrap_or_default();
                self.texts.msg_did_move_member(who, name)
            }
            CardId::Without => self.texts.msg_did_take_out_member(who),
        };
        !edits.is_empty() && self.change(Edit::together(edits), Some(what), effects)
    }

    pub(super) fn ask_where_to_move(&mut self) {
        let Some((from, person)) = self.console().and_then(Console::selected_member) else {
            return;
        };
        let Some(console) = self.console() else {
            return;
        };
        let places = console.places_for_a_member();
        let at = places.iter().position(|place| *place == from).unwrap_or(0);
        let selected = if at == 0 { places.len().min(2) - 1 } else { 0 };
        let open = MoveBox { person, selected };
        self.layers.push(Layer::Groups(GroupsBox::Move(open)));
    }

    pub(super) fn key_in_move(&mut self, mut open: MoveBox, key: Key, effects: &mut Vec<Effect>) {
        let Some(console) = self.console() else {
            return;
        };
        let places = console.places_for_a_member();
        let last = places.len().saturating_sub(1);
        let chosen = match key.code {
            Code::Esc => return,
            Code::Enter => Some(open.selected),
            Code::Up => {
                open.selected = open.selected.saturating_sub(1);
                None
            }
            Code::Down | Code::Tab => {
                open.selected = (open.selected + 1).min(last);
                None
            }
            Code::Char('0') => Some(last),
            Code::Char(c) if key.typed().is_some() => console.group_called(c),
            _ => None,
        };
        let Some(to) = chosen.and_then(|at| places.get(at).copied()) else {
            self.layers.push(Layer::Groups(GroupsBox::Move(open)));
            return;
        };
        // The eye stays where it was, on the next one: whoever sorts many goes on at once.
        let next = console.cards().iter().find_map(|card| {
            let at = card.people.iter().position(|one| one.id == open.person)?;
            let after = card.people.get(at + 1);
            let next = after.or_else(|| card.people.get(at.checked_sub(1)?))?;
            Some((card.id(), next.id))
        });
        if self.put_member(open.person, to, effects)
            && let Some(console) = self.console_mut()
        {
            let (card, member) = next.unwrap_or((to, open.person));
            console.groups.card = Some(card);
            console.groups.member = Some(member);
        }
    }

    /// One more group on the shown day.
    pub(super) fn add_group(&mut self, effects: &mut Vec<Effect>) {
        let now = self.now.clone();
        let id = self.ids.next(&now);
        let Some(console) = self.console() else {
            return;
        };
        let session = &console.session;
        let day = &console.shown_day().id;
        let here: Vec<&Group> = session.groups_on(day).collect();
        let is_own = |group: &&Group| group.days == [day.as_str()];
        let has_own = !here.is_empty() && here.iter().all(is_own);
        let name = session.name_for_a_group();
        let group = Group {
            id,
            name: name.clone(),
            people: Vec::new(),
            place: String::new(),
            days: if has_own {
                vec![day.clone()]
            } else {
                Vec::new()
            },
            gone: false,
            other: Other::new(),
        };
        let index = session.groups.iter().rposition(|group| !group.gone);
        let edit = Edit::InsertGroup {
            index: index.map_or(0, |index| index + 1),
            group: Box::new(group),
        };
        let what = self.texts.msg_did_add_group(name);
        if self.change(edit, Some(what), effects)
            && let Some(console) = self.console_mut()
        {
            console.groups.card = Some(CardId::Group(id));
            console.groups.member = None;
        }
    }

    /// Takes the selected group away; what it has said stays its own.
    pub(super) fn delete_group(&mut self, effects: &mut Vec<Effect>) {
        let Some(console) = self.console() else {
            return;
        };
        let Some(group) = console.selected_group() else {
            return;
        };
        let edit = if console.session.speaks_of_group(group.id) {
            Edit::ReplaceGroup(Box::new(Group {
                gone: true,
                people: Vec::new(),
                ..group.clone()
            }))
        } else {
            Edit::RemoveGroup { id: group.id }
        };
        let what = self.texts.msg_did_delete_group(group.name.clone());
        self.change(edit, Some(what), effects);
    }

    /// Lets the selected group report back earlier or later.
    pub(super) fn order_group(&mut self, by: isize, effects: &mut Vec<Effect>) {
        let Some(console) = self.console() else {
            return;
        };
        let Some(group) = console.selected_group() else {
            return;
        };
        let session = &console.session;
        let ids = session.group_ids_on(&console.shown_day().id);
        let at = ids.iter().position(|id| *id == group.id);
        let other = at
            .and_then(|at| ids.get(at.checked_add_signed(by)?))
            .copied();
        let place = |wanted: Uuid| session.groups.iter().position(|one| one.id == wanted);
        let (id, name) = (group.id, group.name.clone());
        let (Some(here), Some(there)) = (place(id), other.and_then(place)) else {
            return;
        };
        let mut groups = session.groups.clone();
        groups.swap(here, there);
        let what = self.texts.msg_did_order_group(name);
        if self.change(Edit::PutGroups(groups), Some(what), effects)
            && let Some(console) = self.console_mut()
        {
            console.groups.card = Some(CardId::Group(id));
        }
    }

    /// The selected group exists on the shown day alone, or on all again.
    pub(super) fn limit_group(&mut self, effects: &mut Vec<Effect>) {
        let Some(console) = self.console() else {
            return;
        };
        let Some(group) = console.selected_group() else {
            return;
        };
        let mut group = group.clone();
        let what = if group.days.is_empty() {
            group.days = vec![console.shown_day().id.clone()];
            self.texts.msg_did_limit_group(group.name.clone())
        } else {
            group.days.clear();
            self.texts.msg_did_unlimit_group(group.name.clone())
        };
        self.change(Edit::ReplaceGroup(Box::new(group)), Some(what), effects);
    }
}
