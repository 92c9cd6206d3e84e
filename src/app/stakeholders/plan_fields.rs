//! A line of the communication plan edited where it stands: texts are typed, the aim and the state turned with the arrows.

use uuid::Uuid;

use super::plan::PlanRow;
use crate::app::cell::{Cell, Part, Place, Step};
use crate::app::console::View;
use crate::app::key::{Code, Key};
use crate::app::layer::Layer;
use crate::app::stakeholders::plan::PlanAction;
use crate::app::text_field::Lines;
use crate::app::{Effect, Model, due};
use crate::session::{Aim, Communication, CommunicationState, Edit};

/// A field of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanField {
    Aim,
    Message,
    Channel,
    Sender,
    When,
    Responsible,
    FollowUp,
    State,
}

/// A field with a few values that has the keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlanChoice {
    /// Id of the line.
    pub line: Uuid,
    pub field: PlanField,
}

/// The aims in the order in which they are turned, none first.
pub const AIMS: [Option<Aim>; 4] = [None, Some(Aim::Know), Some(Aim::Feel), Some(Aim::Do)];
pub const STATES: [CommunicationState; 3] = [
    CommunicationState::Planned,
    CommunicationState::Done,
    CommunicationState::Dropped,
];

impl PlanField {
    /// In the order in which they are walked through.
    pub const ALL: [PlanField; 8] = [
        PlanField::Aim,
        PlanField::Message,
        PlanField::Channel,
        PlanField::Sender,
        PlanField::When,
        PlanField::Responsible,
        PlanField::FollowUp,
        PlanField::State,
    ];

    /// Its name in the file.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            PlanField::Aim => "aim",
            PlanField::Message => "message",
            PlanField::Channel => "channel",
            PlanField::Sender => "sender",
            PlanField::When => "when",
            PlanField::Responsible => "responsible",
            PlanField::FollowUp => "follow_up",
            PlanField::State => "state",
        }
    }

    fn named(slug: &str) -> Option<PlanField> {
        PlanField::ALL
            .into_iter()
            .find(|field| field.slug() == slug)
    }

    /// What stands in it, where it is a text.
    #[must_use]
    pub fn text(self, line: &Communication) -> Option<&str> {
        match self {
            PlanField::Message => Some(&line.message),
            PlanField::Channel => Some(&line.channel),
            PlanField::Sender => Some(&line.sender),
            PlanField::When => Some(&line.when),
            PlanField::Responsible => Some(&line.responsible),
            PlanField::FollowUp => Some(&line.follow_up),
            PlanField::Aim | PlanField::State => None,
        }
    }

    fn text_mut(self, line: &mut Communication) -> Option<&mut String> {
        match self {
            PlanField::Message => Some(&mut line.message),
            PlanField::Channel => Some(&mut line.channel),
            PlanField::Sender => Some(&mut line.sender),
            PlanField::When => Some(&mut line.when),
            PlanField::Responsible => Some(&mut line.responsible),
            PlanField::FollowUp => Some(&mut line.follow_up),
            PlanField::Aim | PlanField::State => None,
        }
    }

    fn after(self, step: Step) -> Option<PlanField> {
        let index = PlanField::ALL.iter().position(|field| *field == self)?;
        let to = match step {
            Step::Another | Step::Next | Step::Down => index.checked_add(1),
            Step::Previous | Step::Up => index.checked_sub(1),
            Step::Stay => None,
        };
        PlanField::ALL.get(to?).copied()
    }
}

impl Model {
    /// Edits the selected line; where there is none for a stakeholder, it is made.
    pub(super) fn edit_line(&mut self, effects: &mut Vec<Effect>) {
        let row = self.console().and_then(|c| c.plan_row(&self.now));
        match row {
            Some(PlanRow::Line(line)) => {
                let id = line.line.id;
                self.select_line(id);
                self.open_plan_field(id, PlanField::Aim, effects);
            }
            Some(PlanRow::Missing(_)) => self.act_in_plan(PlanAction::New, effects),
            None => {}
        }
    }

    fn line(&self, id: Uuid) -> Option<&Communication> {
        let mut lines = self.console()?.session.communication.iter();
        lines.find(|line| line.id == id)
    }

    fn open_plan_field(&mut self, id: Uuid, field: PlanField, effects: &mut Vec<Effect>) {
        let Some(line) = self.line(id) else {
            return;
        };
        if let Some(text) = field.text(line) {
            let place = Place::new(Part::Communication, id, field.slug());
            let cell = Cell::new(place, text, Lines::One);
            self.open_cell(cell, effects);
        } else {
            let choice = PlanChoice { line: id, field };
            self.layers.push(Layer::PlanChoice(choice));
        }
    }

    /// Goes on to the next field, or out of the line; a line that nothing was put in is taken away again.
    fn step_in_line(&mut self, id: Uuid, field: PlanField, step: Step, effects: &mut Vec<Effect>) {
        if let Some(next) = field.after(step) {
            return self.open_plan_field(id, next, effects);
        }
        let empty = self.line(id).filter(|line| is_empty(line));
        if let Some(what) = empty.map(|line| self.name_of_line(line)) {
            let what = self.texts.msg_did_plan_delete(what);
            self.change(Edit::RemoveCommunication { id }, Some(what), effects);
        }
    }

    pub(in crate::app) fn key_in_plan_choice(&mut self, key: Key, effects: &mut Vec<Effect>) {
        let Some(Layer::PlanChoice(choice)) = self.layers.last() else {
            return;
        };
        let choice = *choice;
        let PlanChoice { line, field } = choice;
        let step = match key.code {
            Code::Left => return self.turn_choice(choice, -1, effects),
            Code::Right | Code::Char(' ') => return self.turn_choice(choice, 1, effects),
            Code::Esc => Step::Stay,
            Code::Tab if key.shift => Step::Previous,
            Code::Up => Step::Up,
            Code::Tab | Code::Enter | Code::Down => Step::Next,
            // Who types on gets to the message, with what was typed.
            _ if key.typed().is_some() && field == PlanField::Aim => {
                self.layers.pop();
                self.open_plan_field(line, PlanField::Message, effects);
                return self.key_in_cell(key, effects);
            }
            _ => return,
        };
        self.layers.pop();
        self.step_in_line(line, field, step, effects);
    }

    /// What is pasted while the aim or the state is turned is the message.
    pub(in crate::app) fn paste_in_line(
        &mut self,
        line: Uuid,
        text: &str,
        effects: &mut Vec<Effect>,
    ) {
        self.layers.pop();
        self.open_plan_field(line, PlanField::Message, effects);
        self.paste_in_cell(text, effects);
    }

    fn turn_choice(&mut self, choice: PlanChoice, by: isize, effects: &mut Vec<Effect>) {
        let Some(line) = self.line(choice.line) else {
            return;
        };
        let mut line = line.clone();
        if choice.field == PlanField::Aim {
            line.aim = turned(&AIMS, line.aim, by);
        } else {
            line.state = turned(&STATES, line.state, by);
        }
        self.keep_line(line, effects);
    }

    fn keep_line(&mut self, line: Communication, effects: &mut Vec<Effect>) {
        let what = self.texts.msg_did_plan_change(self.name_of_line(&line));
        let edit = Edit::ReplaceCommunication(Box::new(line));
        self.change(edit, Some(what), effects);
    }

    /// Goes to where a field stands that was being typed in; how many lines it takes.
    pub(in crate::app) fn find_plan_field(&mut self, place: &Place) -> Option<Lines> {
        let field = PlanField::named(&place.field)?;
        field.text(self.line(place.id)?)?;
        self.select_line(place.id);
        let console = self.console_mut()?;
        console.view = View::Stakeholders;
        console.stakeholders.plan.only = None;
        Some(Lines::One)
    }

    /// Keeps what was typed. A day that counts from today is written as its date, so that it means the same tomorrow.
    pub(in crate::app) fn keep_in_plan(
        &mut self,
        place: &Place,
        text: &str,
        effects: &mut Vec<Effect>,
    ) {
        let (Some(field), Some(line)) = (PlanField::named(&place.field), self.line(place.id))
        else {
            return;
        };
        let mut line = line.clone();
        let today = self.console().map(|console| console.today(&self.now));
        let counted = today.filter(|_| field == PlanField::When && due::counts_from_today(text));
        let date = counted.and_then(|today| due::parse(text, today));
        let text = date.map_or_else(|| text.to_owned(), |date| self.texts.date(date));
        let Some(there) = field.text_mut(&mut line) else {
            return;
        };
        if *there != text {
            *there = text;
            self.keep_line(line, effects);
        }
    }

    pub(in crate::app) fn after_plan_field(
        &mut self,
        place: &Place,
        step: Step,
        effects: &mut Vec<Effect>,
    ) {
        if let Some(field) = PlanField::named(&place.field) {
            self.step_in_line(place.id, field, step, effects);
        }
    }
}

/// Whether nothing was put in a line.
fn is_empty(line: &Communication) -> bool {
    let mut texts = PlanField::ALL.iter().filter_map(|field| field.text(line));
    line.aim.is_none()
        && line.state == CommunicationState::Planned
        && texts.all(|text| text.trim().is_empty())
}

/// The value before or after; beyond the last comes the first.
fn turned<T: Copy + PartialEq>(all: &[T], now: T, by: isize) -> T {
    let index = all.iter().position(|one| *one == now).unwrap_or(0);
    let count = all.len();
    let to = (index + count).saturating_add_signed(by) % count.max(1);
    all.get(to).copied().unwrap_or(now)
}
