//! The groups of the shown day as cards: each with its members, and one for those who have no group.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::stepped;
use crate::app::Model;
use crate::app::console::Console;
use crate::session::{Group, Person};

/// What a card stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CardId {
    Group(Uuid),
    /// Those without a group.
    Without,
}

/// A group with its members, or those without a group.
#[derive(Debug)]
pub struct Card<'a> {
    /// None: those without a group.
    pub group: Option<&'a Group>,
    pub people: Vec<&'a Person>,
}

impl Card<'_> {
    #[must_use]
    pub fn id(&self) -> CardId {
        self.group
            .map_or(CardId::Without, |group| CardId::Group(group.id))
    }
}

impl Console {
    /// The cards of the shown day in the order of the report-back, those without a group last.
    #[must_use]
    pub fn cards(&self) -> Vec<Card<'_>> {
        let session = &self.session;
        let day = self.shown_day().id.as_str();
        let card = |group| Card {
            group: Some(group),
            people: session.members(group).collect(),
        };
        let mut cards: Vec<Card<'_>> = session.groups_on(day).map(card).collect();
        let placed = cards.iter().flat_map(|card| &card.people);
        let placed: BTreeSet<Uuid> = placed.map(|one| one.id).collect();
        let people = session.people.iter();
        let mut without: Vec<&Person> = people.filter(|one| !placed.contains(&one.id)).collect();
        without.sort_by_key(|one| !session.counts_as_here(one, day));
        if !without.is_empty() {
            cards.push(Card {
                group: None,
                people: without,
            });
        }
        cards
    }

    /// Places of the selected card and of the selected one of its members.
    #[must_use]
    pub fn selected_card(&self, cards: &[Card<'_>]) -> (usize, usize) {
        let view = &self.groups;
        let selected = cards.iter().position(|card| Some(card.id()) == view.card);
        let card = selected.unwrap_or(0);
        let members = cards.get(card).map(|card| card.people.as_slice());
        let mut members = members.unwrap_or_default().iter();
        let member = members.position(|one| Some(one.id) == view.member);
        (card, member.unwrap_or(0))
    }
}

impl Model {
    /// The next group, or the one before, in the same row of its card.
    pub(super) fn step_card(&mut self, by: i64) {
        let Some(console) = self.console_mut() else {
            return;
        };
        let cards = console.cards();
        let (card, member) = console.selected_card(&cards);
        let target = stepped(Some(card), by, cards.len());
        let found = cards.get(target).map(|card| {
            let last = card.people.len().saturating_sub(1);
            (
                card.id(),
                card.people.get(member.min(last)).map(|one| one.id),
            )
        });
        if let Some((card, member)) = found {
            console.groups.card = Some(card);
            console.groups.member = member;
        }
    }

    /// Moves by some members, from the last of a card to the first of the next.
    pub(super) fn step_member(&mut self, by: i64) {
        let Some(console) = self.console_mut() else {
            return;
        };
        let cards = console.cards();
        let (card, member) = console.selected_card(&cards);
        // An empty card is a row too.
        let mut rows = Vec::new();
        let mut at = 0;
        for (index, one) in cards.iter().enumerate() {
            if index == card {
                at = rows.len() + member;
            }
            let members = one.people.iter().map(|person| (one.id(), Some(person.id)));
            rows.extend(members);
            if one.people.is_empty() {
                rows.push((one.id(), None));
            }
        }
        if let Some((card, member)) = rows.get(stepped(Some(at), by, rows.len())).copied() {
            console.groups.card = Some(card);
            console.groups.member = member;
        }
    }
}
