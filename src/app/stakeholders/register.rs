//! The register: listing stakeholders and editing what is known of them.

use uuid::Uuid;

use crate::app::cell::{Cell, Part, Place, Step};
use crate::app::console::{Console, View};
use crate::app::stakeholders::Page;
use crate::app::text_field::Lines;
use crate::app::{Effect, Model};
use crate::programme::Other;
use crate::session::{Edit, Stakeholder};
use crate::timetable::Moment;

/// What a key does in the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RegisterAction {
    Add,
    Rename,
    Delete,
}

/// The field that every stakeholder has.
pub const NAME: &str = "name";

impl RegisterAction {
    /// Whether it has something to do, in a session that may be written.
    pub(in crate::app) fn applies(self, console: &Console) -> bool {
        self == RegisterAction::Add || !console.session.stakeholders.is_empty()
    }
}

impl Model {
    pub(in crate::app) fn act_in_register(
        &mut self,
        action: RegisterAction,
        effects: &mut Vec<Effect>,
    ) {
        if self.refuse_if_read_only() {
            return;
        }
        match action {
            RegisterAction::Add => self.list_stakeholder(effects),
            RegisterAction::Rename => self.rename_stakeholder(effects),
            RegisterAction::Delete => self.delete_stakeholder(effects),
        }
    }

    /// A line for the name of a new stakeholder.
    fn list_stakeholder(&mut self, effects: &mut Vec<Effect>) {
        let now = self.now.clone();
        let place = Place::new(Part::Stakeholder, self.ids.next(&now), NAME);
        self.open_cell(Cell::new(place, "", Lines::One), effects);
    }

    fn rename_stakeholder(&mut self, effects: &mut Vec<Effect>) {
        let Some(console) = self.console() else {
            return;
        };
        let Some(one) = console.stakeholders.selected(&console.session) else {
            return;
        };
        let place = Place::new(Part::Stakeholder, one.id, NAME);
        let cell = Cell::new(place, &one.name, Lines::One);
        self.open_cell(cell, effects);
    }

    fn delete_stakeholder(&mut self, effects: &mut Vec<Effect>) {
        let Some(console) = self.console() else {
            return;
        };
        let Some(one) = console.stakeholders.selected(&console.session) else {
            return;
        };
        let what = self.texts.msg_did_delete_stakeholder(&one.name);
        let edit = Edit::RemoveStakeholder { id: one.id };
        self.change(edit, Some(what), effects);
    }

    /// Goes to where a field stands that was being typed in; how many lines it takes.
    pub(in crate::app) fn find_stakeholder_field(&mut self, place: &Place) -> Option<Lines> {
        let console = self.console_mut()?;
        if place.field != NAME {
            return None;
        }
        console.view = View::Stakeholders;
        console.stakeholders.page = Page::Register;
        let stakeholders = &console.session.stakeholders;
        if stakeholders.iter().any(|one| one.id == place.id) {
            console.stakeholders.selected = Some(place.id);
        }
        Some(Lines::One)
    }

    /// Keeps what was typed in a field. An empty name makes no stakeholder, and takes none away.
    pub(in crate::app) fn keep_in_stakeholder(
        &mut self,
        place: &Place,
        text: &str,
        effects: &mut Vec<Effect>,
    ) {
        let Some(console) = self.console() else {
            return;
        };
        if text.is_empty() {
            return;
        }
        let stakeholders = &console.session.stakeholders;
        let (edit, what) = match stakeholders.iter().find(|one| one.id == place.id) {
            Some(one) if one.name == text => return,
            Some(one) => {
                let renamed = Stakeholder {
                    name: text.to_owned(),
                    ..one.clone()
                };
                let what = self.texts.msg_did_rename_stakeholder(text);
                (Edit::ReplaceStakeholder(Box::new(renamed)), what)
            }
            None => {
                let edit = Edit::InsertStakeholder {
                    index: stakeholders.len(),
                    stakeholder: Box::new(new_stakeholder(place.id, text, &self.now)),
                };
                (edit, self.texts.msg_did_list_stakeholder(text))
            }
        };
        if self.change(edit, Some(what), effects)
            && let Some(console) = self.console_mut()
        {
            console.stakeholders.selected = Some(place.id);
        }
    }

    /// After a new name the next one is typed at once, until nothing is typed.
    pub(in crate::app) fn after_stakeholder_field(
        &mut self,
        _place: &Place,
        text: &str,
        step: Step,
        effects: &mut Vec<Effect>,
    ) {
        match step {
            Step::Another if !text.is_empty() => self.list_stakeholder(effects),
            Step::Up => self.step_stakeholder(-1),
            Step::Down => self.step_stakeholder(1),
            _ => {}
        }
    }
}

/// A stakeholder of whom nothing is known but the name.
fn new_stakeholder(id: Uuid, name: &str, now: &Moment) -> Stakeholder {
    Stakeholder {
        id,
        name: name.to_owned(),
        organisation: String::new(),
        kind: crate::session::StakeholderKind::default(),
        internal: false,
        sector: String::new(),
        relation: String::new(),
        interests: String::new(),
        gains: String::new(),
        losses: String::new(),
        resources: String::new(),
        needs: String::new(),
        allies: Vec::new(),
        influence_basis: Vec::new(),
        assessments: Vec::new(),
        strategy: String::new(),
        responsible: String::new(),
        next_contact: None,
        sensitive: false,
        created: Some(now.at),
        gone: None,
        other: Other::default(),
    }
}
