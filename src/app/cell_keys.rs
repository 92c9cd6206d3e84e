//! The keys of a text that is edited in place: typing, and leaving it for another.

use super::actions::{Action, Scope};
use super::cell::{Cell, Part, Place, Step};
use super::key::{Code, Key};
use super::layer::Layer;
use super::text_field::{Lines, Splice};
use super::{Effect, Level, Model, typing};

impl Model {
    /// Begins to edit a text where it stands.
    pub(super) fn open_cell(&mut self, cell: Cell, effects: &mut Vec<Effect>) {
        if self.change(cell.put_draft(), None, effects) {
            self.layers.push(Layer::Cell(Box::new(cell)));
        }
    }

    /// The text that is being edited at a place, if it is.
    #[must_use]
    pub fn cell_at(&self, place: &Place) -> Option<&Cell> {
        match self.layers.last() {
            Some(Layer::Cell(cell)) if cell.place == *place => Some(cell),
            _ => None,
        }
    }

    /// Goes on with what was being typed when the program ended.
    pub(super) fn recover_cell(&mut self) {
        let Some(console) = self.console() else {
            return;
        };
        let Some((place, text)) = Cell::recovered(&console.session) else {
            return;
        };
        let text = text.to_owned();
        let lines = match place.part {
            Part::Stakeholder => self.find_stakeholder_field(&place),
            Part::Issue => self.find_issue(),
            Part::Worksheet => self.find_sheet_field(&place),
            Part::Pledge => self.find_pledge(&place, &text),
            Part::Outcome => self.find_outcome(&place),
            Part::Group => self.find_group_field(&place),
            Part::Strategy => self.find_strategy_field(&place),
            Part::Communication => self.find_plan_field(&place),
            Part::Person => self.find_person_field(&place),
            Part::Tags => self.find_tags(&place),
        };
        let Some(lines) = lines else {
            return;
        };
        self.layers
            .push(Layer::Cell(Box::new(Cell::new(place, &text, lines))));
        let text = self.texts.msg_draft_is_back();
        self.say(text, Level::Warning);
    }

    pub(super) fn key_in_cell(&mut self, key: Key, effects: &mut Vec<Effect>) {
        let Some(Layer::Cell(cell)) = self.layers.last_mut() else {
            return;
        };
        let field = &mut cell.field;
        let one_line = field.lines() == Lines::One;
        let step = match key.code {
            Code::Esc => Some(Step::Stay),
            Code::Tab if key.shift => Some(Step::Previous),
            Code::Tab => Some(Step::Next),
            Code::Enter if one_line => Some(Step::Another),
            Code::Up if one_line => Some(Step::Up),
            Code::Down if one_line => Some(Step::Down),
            _ => None,
        };
        if let Some(step) = step {
            return self.leave_cell(step, effects);
        }
        let in_worksheet = cell.place.part == Part::Worksheet;
        if let (Code::PageDown | Code::PageUp, true) = (key.code, in_worksheet) {
            self.leave_cell(Step::Stay, effects);
            return self.fill_for_next(key.code == Code::PageDown, effects);
        }
        let splice = match self.keymap.action(&[Scope::Editor], key) {
            Some(Action::TextUndo) => field.undo(),
            Some(Action::TextRedo) => field.redo(),
            Some(Action::SelectAll) => {
                field.select_all();
                None
            }
            Some(Action::Copy) => {
                effects.extend(field.selected().map(|text| Effect::Copy(text.to_owned())));
                None
            }
            Some(Action::Cut) => field.cut().map(|(text, splice)| {
                effects.push(Effect::Copy(text));
                splice
            }),
            _ => typing::key(field, key, usize::MAX),
        };
        self.typed_in_cell(splice, effects);
    }

    pub(super) fn paste_in_cell(&mut self, text: &str, effects: &mut Vec<Effect>) {
        if self.paste_names(text, effects) || self.paste_people(text, effects) {
            return;
        }
        let Some(Layer::Cell(cell)) = self.layers.last_mut() else {
            return;
        };
        let splice = cell.field.paste(text);
        self.typed_in_cell(splice, effects);
    }

    /// Keeps what was typed, before it is seen.
    fn typed_in_cell(&mut self, splice: Option<Splice>, effects: &mut Vec<Effect>) {
        let Some(Layer::Cell(cell)) = self.layers.last() else {
            return;
        };
        if let Some(splice) = splice {
            let edit = cell.keep_typed(splice);
            self.change(edit, None, effects);
        }
    }

    /// Keeps the text in its place and goes on.
    fn leave_cell(&mut self, step: Step, effects: &mut Vec<Effect>) {
        let Some(Layer::Cell(cell)) = self.layers.pop() else {
            return;
        };
        let text = cell.field.text().trim().to_owned();
        match cell.place.part {
            Part::Stakeholder => self.keep_in_stakeholder(&cell.place, &text, effects),
            Part::Issue => self.keep_issue(&text, effects),
            Part::Worksheet => self.keep_in_sheet(&cell.place, &text, effects),
            Part::Pledge => self.keep_pledge(&cell.place, &text, effects),
            Part::Outcome => self.keep_outcome(&cell.place, &text, effects),
            Part::Group => self.keep_in_group(&cell.place, &text, effects),
            Part::Strategy => self.keep_in_strategy(&cell.place, &text, effects),
            Part::Communication => self.keep_in_plan(&cell.place, &text, effects),
            Part::Person => self.keep_in_person(&cell.place, &text, effects),
            Part::Tags => self.keep_tags(&cell.place, &text, effects),
        }
        self.change(cell.remove_draft(), None, effects);
        match cell.place.part {
            Part::Stakeholder => self.after_stakeholder_field(&cell.place, &text, step, effects),
            Part::Issue => {}
            Part::Worksheet => self.after_sheet_field(step, effects),
            Part::Pledge => self.after_pledge(step, effects),
            Part::Outcome => self.after_outcome(step, effects),
            Part::Group => self.after_group_field(&cell.place, step, effects),
            Part::Strategy => self.after_strategy_field(&cell.place, step, effects),
            Part::Communication => self.after_plan_field(&cell.place, step, effects),
            Part::Person => self.after_person_field(&cell.place, &text, step, effects),
            Part::Tags => self.after_tags(step, effects),
        }
    }
}
