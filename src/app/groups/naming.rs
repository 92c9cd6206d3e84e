//! The name and the place of a group, written where they stand.

use uuid::Uuid;

use super::Page;
use super::cards::CardId;
use crate::app::cell::{Cell, Part, Place, Step};
use crate::app::console::{Console, View};
use crate::app::text_field::Lines;
use crate::app::{Effect, Model};
use crate::session::Edit;

const NAME: &str = "name";
const PLACE: &str = "place";

/// Whether what is written is the group's place, and not its name.
#[must_use]
pub fn is_place(place: &Place) -> bool {
    place.field == PLACE
}

impl Model {
    pub(super) fn name_group(&mut self, effects: &mut Vec<Effect>) {
        self.write_in_group(NAME, effects);
    }

    pub(super) fn place_group(&mut self, effects: &mut Vec<Effect>) {
        self.write_in_group(PLACE, effects);
    }

    fn write_in_group(&mut self, field: &str, effects: &mut Vec<Effect>) {
        let Some(group) = self.console().and_then(Console::selected_group) else {
            return;
        };
        let text = if field == NAME {
            &group.name
        } else {
            &group.place
        };
        let place = Place::new(Part::Group, group.id, field);
        let cell = Cell::new(place, text, Lines::One);
        self.open_cell(cell, effects);
    }

    /// Goes to the group whose name or place was being written.
    pub(in crate::app) fn find_group_field(&mut self, place: &Place) -> Option<Lines> {
        let console = self.console_mut()?;
        let id = console.session.group(place.id)?.id;
        console.view = View::Groups;
        console.groups.page = Page::Groups;
        console.groups.card = Some(CardId::Group(id));
        [NAME, PLACE]
            .contains(&place.field.as_str())
            .then_some(Lines::One)
    }

    pub(in crate::app) fn keep_in_group(
        &mut self,
        place: &Place,
        text: &str,
        effects: &mut Vec<Effect>,
    ) {
        let group = self
            .console()
            .and_then(|console| console.session.group(place.id));
        let Some(mut group) = group.cloned() else {
            return;
        };
        let (field, what) = if is_place(place) {
            let what = self.texts.msg_did_place_group(group.name.clone());
            (&mut group.place, what)
        } else {
            (&mut group.name, self.texts.msg_did_name_group(text))
        };
        // A group without a name could not be told from the others.
        let is_kept = *field != text && (is_place(place) || !text.is_empty());
        text.clone_into(field);
        if is_kept {
            self.change(Edit::ReplaceGroup(Box::new(group)), Some(what), effects);
        }
    }

    /// With Tab from the name to the place, and on to the next group; with the arrows to the same of the group beside it.
    pub(in crate::app) fn after_group_field(
        &mut self,
        place: &Place,
        step: Step,
        effects: &mut Vec<Effect>,
    ) {
        let (turn, field) = match (step, is_place(place)) {
            (Step::Stay | Step::Another, _) => return,
            (Step::Next, false) => (0, PLACE),
            (Step::Next, true) => (1, NAME),
            (Step::Previous, true) => (0, NAME),
            (Step::Previous, false) => (-1, PLACE),
            (Step::Down, at_place) => (1, if at_place { PLACE } else { NAME }),
            (Step::Up, at_place) => (-1, if at_place { PLACE } else { NAME }),
        };
        if self.turn_to_group(place.id, turn) {
            self.write_in_group(field, effects);
        }
    }

    /// Selects the group that is some places from another; whether there is one.
    fn turn_to_group(&mut self, from: Uuid, by: isize) -> bool {
        let Some(console) = self.console_mut() else {
            return false;
        };
        let ids = console.session.group_ids_on(&console.shown_day().id);
        let at = ids.iter().position(|id| *id == from);
        let target = at
            .and_then(|at| ids.get(at.checked_add_signed(by)?))
            .copied();
        if let Some(id) = target {
            console.groups.card = Some(CardId::Group(id));
            console.groups.member = None;
        }
        target.is_some()
    }
}
