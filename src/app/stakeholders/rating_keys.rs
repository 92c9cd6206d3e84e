//! The keys of the box in which stakeholders are rated.

use uuid::Uuid;

use super::fields::{Choice, Field};
use super::listing::is_assessed;
use super::rating::{RatingBox, Said, find, to_be_rated};
use crate::app::cell::{Cell, Part, Place};
use crate::app::key::{Code, Key};
use crate::app::layer::Layer;
use crate::app::text_field::Lines;
use crate::app::{Effect, Model};
use crate::session::Evidence;

impl Model {
    /// Rates those that are marked as one; else the selected one, and after it those below that are not rated yet.
    pub(super) fn rate_from_here(&mut self) {
        let Some(console) = self.console() else {
            return;
        };
        let view = &console.stakeholders;
        let meant: Vec<Uuid> = view
            .meant(&console.session)
            .iter()
            .map(|one| one.id)
            .collect();
        let together = meant.len() > 1;
        let mut queue = meant;
        if !together {
            let listed = view.listed(&console.session);
            let below = listed
                .iter()
                .skip_while(|one| !queue.contains(&one.id))
                .skip(1);
            let lacking = below.filter(|one| one.gone.is_none() && !is_assessed(one));
            let lacking: Vec<Uuid> = lacking.map(|one| one.id).collect();
            queue.extend(lacking);
        }
        self.open_rating(queue, together);
    }

    /// Rates all that lack it, from the top.
    pub(super) fn rate_all(&mut self) {
        let Some(console) = self.console() else {
            return;
        };
        let listed = console.stakeholders.listed(&console.session);
        let queue = to_be_rated(&listed, &console.shown_day().id);
        self.open_rating(queue, false);
    }

    fn open_rating(&mut self, queue: Vec<Uuid>, together: bool) {
        if let Some(open) = RatingBox::new(queue, together) {
            self.layers.push(Layer::Rating(open));
            self.follow_rating();
        }
    }

    /// Who is rated now is selected in the list behind the box, and changed by what is said.
    fn follow_rating(&mut self) {
        let Some(Layer::Rating(open)) = self.layers.last() else {
            return;
        };
        let rated = open.rated().to_vec();
        if let Some(console) = self.console_mut() {
            console.stakeholders.selected = rated.first().copied();
            console.stakeholders.open = rated;
        }
    }

    pub(in crate::app) fn key_in_rating(&mut self, key: Key, effects: &mut Vec<Effect>) {
        let Some(Layer::Rating(open)) = self.layers.last_mut() else {
            return;
        };
        match key.code {
            Code::Esc => {
                self.layers.pop();
                return;
            }
            Code::Enter if open.done => {
                self.layers.pop();
                return;
            }
            Code::Backspace | Code::Left => open.back(),
            Code::Up | Code::PageUp => open.previous(),
            _ if open.done => return,
            Code::Enter | Code::Right | Code::Char(' ') => open.forward(),
            Code::Down | Code::PageDown => open.next(),
            Code::Tab => return self.say_why(effects),
            _ => return self.say_rating(key, effects),
        }
        self.follow_rating();
    }

    /// Rates by a typed key, and goes on.
    fn say_rating(&mut self, key: Key, effects: &mut Vec<Effect>) {
        let Some(Layer::Rating(open)) = self.layers.last() else {
            return;
        };
        let asked = open.asked();
        let said = match (key.code, key.typed()) {
            (Code::Delete, _) => Some(Said::NotAssessed),
            (_, Some(typed)) => {
                let evidence = self.evidence_of(typed);
                if evidence.is_some() {
                    return self.explain(evidence, effects);
                }
                asked.said(typed, &self.texts)
            }
            _ => None,
        };
        let Some(said) = said else {
            return;
        };
        self.follow_rating();
        self.choose_for_all(Choice::Rating(asked, said.value()), effects);
        if let Some(Layer::Rating(open)) = self.layers.last_mut() {
            open.forward();
        }
        self.follow_rating();
    }

    /// Says whether the rating is known or assumed, if that was said.
    fn explain(&mut self, evidence: Option<Evidence>, effects: &mut Vec<Effect>) {
        if evidence.is_some() {
            self.turn_to_explained();
            self.choose_for_all(Choice::Evidence(evidence), effects);
            self.follow_rating();
        }
    }

    /// Who is explained is the one that is changed by what is said next.
    fn turn_to_explained(&mut self) {
        let Some(Layer::Rating(open)) = self.layers.last() else {
            return;
        };
        let explained = open.explained().to_vec();
        if let Some(console) = self.console_mut() {
            console.stakeholders.open = explained;
        }
    }

    /// A line for why it is rated so.
    fn say_why(&mut self, effects: &mut Vec<Effect>) {
        self.turn_to_explained();
        let Some(console) = self.console() else {
            return;
        };
        let first = console.stakeholders.open.first();
        let Some(one) = first.and_then(|id| find(&console.session, *id)) else {
            return;
        };
        let text = console.common_text(Field::Why).unwrap_or_default();
        let place = Place::new(Part::Stakeholder, one.id, Field::Why.slug());
        // A reason of one line ends with Enter; one that has several keeps them.
        let lines = if text.contains('\n') {
            Lines::Many
        } else {
            Lines::One
        };
        let cell = Cell::new(place, &text, lines);
        self.open_cell(cell, effects);
    }
}
