//! The strategy for a stakeholder: suggestions that are taken into its text, who is responsible, the next contact.

use uuid::Uuid;

use super::Page;
use crate::app::cell::{Cell, Part, Place, Step};
use crate::app::console::{Console, View};
use crate::app::text_field::Lines;
use crate::app::{Effect, Level, Model, due};
use crate::session::analysis::{Advice, suggestions};
use crate::session::{Edit, Stakeholder};

/// What a key does on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StrategyAction {
    /// Takes the suggestion into the text, or edits the field.
    Take,
    /// Writes the strategy freely.
    Write,
    Previous,
    Next,
}

#[derive(Debug, Default)]
pub struct StrategyView {
    /// Row of the suggestions and, below them, the fields.
    pub row: usize,
}

/// A field of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StrategyField {
    Strategy,
    Responsible,
    NextContact,
}

impl StrategyField {
    pub const ALL: [StrategyField; 3] = [
        StrategyField::Strategy,
        StrategyField::Responsible,
        StrategyField::NextContact,
    ];

    /// Its name in the file.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            StrategyField::Strategy => "strategy",
            StrategyField::Responsible => "responsible",
            StrategyField::NextContact => "next_contact",
        }
    }

    fn named(slug: &str) -> Option<StrategyField> {
        StrategyField::ALL
            .into_iter()
            .find(|field| field.slug() == slug)
    }

    fn lines(self) -> Lines {
        match self {
            StrategyField::Strategy => Lines::Many,
            _ => Lines::One,
        }
    }

    /// The field that a step leads to.
    fn after(self, step: Step) -> Option<StrategyField> {
        let index = StrategyField::ALL.iter().position(|field| *field == self)?;
        let to = match step {
            Step::Another | Step::Next | Step::Down => index.checked_add(1),
            Step::Previous | Step::Up => index.checked_sub(1),
            Step::Stay => None,
        };
        StrategyField::ALL.get(to?).copied()
    }
}

impl StrategyAction {
    pub(in crate::app) fn applies(self, console: &Console) -> bool {
        let writable = console.read_only.is_none();
        let stakeholders = console.session.stakeholders.len();
        match self {
            StrategyAction::Take | StrategyAction::Write => writable && stakeholders > 0,
            StrategyAction::Previous | StrategyAction::Next => stakeholders > 1,
        }
    }
}

impl Model {
    pub(in crate::app) fn act_in_strategy(
        &mut self,
        action: StrategyAction,
        effects: &mut Vec<Effect>,
    ) {
        match action {
            StrategyAction::Previous => self.turn_strategy(-1),
            StrategyAction::Next => self.turn_strategy(1),
            _ if self.refuse_if_read_only() => {}
            StrategyAction::Take => self.take_or_edit(effects),
            StrategyAction::Write => self.open_strategy_field(StrategyField::Strategy, effects),
        }
    }

    /// The strategy of another stakeholder.
    fn turn_strategy(&mut self, by: i64) {
        self.step_stakeholder(by);
        if let Some(console) = self.console_mut() {
            console.stakeholders.strategy.row = 0;
        }
    }

    pub(super) fn step_in_strategy(&mut self, by: i64) {
        let Some(console) = self.console_mut() else {
            return;
        };
        let selected = console.stakeholders.selected(&console.session);
        let Some(count) = selected.map(|one| suggestions(one).len()) else {
            return;
        };
        let row = &mut console.stakeholders.strategy.row;
        let by = isize::try_from(by).unwrap_or_default();
        *row = row
            .saturating_add_signed(by)
            .min(count + StrategyField::ALL.len() - 1);
    }

    fn take_or_edit(&mut self, effects: &mut Vec<Effect>) {
        let Some(console) = self.console() else {
            return;
        };
        let Some(one) = console.stakeholders.selected(&console.session) else {
            return;
        };
        let row = console.stakeholders.strategy.row;
        let suggested = suggestions(one);
        if let Some(suggestion) = suggested.get(row) {
            return self.take(one.clone(), suggestion.advice, effects);
        }
        let field = StrategyField::ALL.get(row - suggested.len());
        let field = field.copied().unwrap_or(StrategyField::Strategy);
        self.open_strategy_field(field, effects);
    }

    /// Adds a suggestion to what the strategy says already.
    fn take(&mut self, mut one: Stakeholder, advice: Advice, effects: &mut Vec<Effect>) {
        let text = self.texts.advice(advice);
        if one.strategy.contains(&text) {
            let text = self.texts.msg_strategy_has_it();
            return self.say(text, Level::Note);
        }
        one.strategy = added(&one.strategy, &text);
        self.keep_strategy(one, effects);
    }

    fn keep_strategy(&mut self, one: Stakeholder, effects: &mut Vec<Effect>) -> bool {
        let what = self.texts.msg_did_change_strategy(&one.name);
        let edit = Edit::ReplaceStakeholder(Box::new(one));
        self.change(edit, Some(what), effects)
    }

    fn open_strategy_field(&mut self, field: StrategyField, effects: &mut Vec<Effect>) {
        let Some(console) = self.console() else {
            return;
        };
        let Some(one) = console.stakeholders.selected(&console.session) else {
            return;
        };
        let text = match field {
            StrategyField::Strategy => one.strategy.clone(),
            StrategyField::Responsible => one.responsible.clone(),
            StrategyField::NextContact => {
                let date = one.next_contact.map(|date| self.texts.date(date));
                date.unwrap_or_default()
            }
        };
        let place = Place::new(Part::Strategy, one.id, field.slug());
        self.show_strategy_field(one.id, field);
        self.open_cell(Cell::new(place, &text, field.lines()), effects);
    }

    fn show_strategy_field(&mut self, stakeholder: Uuid, field: StrategyField) {
        let Some(console) = self.console_mut() else {
            return;
        };
        console.view = View::Stakeholders;
        console.stakeholders.page = Page::Strategy;
        console.stakeholders.selected = Some(stakeholder);
        let found = console.stakeholders.selected(&console.session);
        let before = found.map_or(0, |one| suggestions(one).len());
        let place = StrategyField::ALL.iter().position(|one| *one == field);
        console.stakeholders.strategy.row = before + place.unwrap_or(0);
    }

    /// Goes to where a field stands that was being typed in; how many lines it takes.
    pub(in crate::app) fn find_strategy_field(&mut self, place: &Place) -> Option<Lines> {
        let field = StrategyField::named(&place.field)?;
        let console = self.console()?;
        let mut stakeholders = console.session.stakeholders.iter();
        stakeholders.find(|one| one.id == place.id)?;
        self.show_strategy_field(place.id, field);
        Some(field.lines())
    }

    /// Keeps what was typed. A next contact that is no date stays in the strategy: nothing typed is lost.
    pub(in crate::app) fn keep_in_strategy(
        &mut self,
        place: &Place,
        text: &str,
        effects: &mut Vec<Effect>,
    ) {
        let (Some(field), Some(console)) = (StrategyField::named(&place.field), self.console())
        else {
            return;
        };
        let today = console.today(&self.now);
        let mut stakeholders = console.session.stakeholders.iter();
        let Some(before) = stakeholders.find(|one| one.id == place.id) else {
            return;
        };
        let mut one = before.clone();
        let mut not_understood = false;
        match field {
            StrategyField::Strategy => text.clone_into(&mut one.strategy),
            StrategyField::Responsible => text.clone_into(&mut one.responsible),
            StrategyField::NextContact => {
                one.next_contact = due::parse(text, today);
                not_understood = one.next_contact.is_none() && !text.is_empty();
            }
        }
        if not_understood {
            one.next_contact = before.next_contact;
            one.strategy = added(&one.strategy, &self.texts.msg_strategy_contact(text));
        }
        if one == *before {
            return;
        }
        if self.keep_strategy(one, effects) && not_understood {
            let text = self.texts.msg_strategy_no_date(text);
            self.say(text, Level::Warning);
        }
    }

    pub(in crate::app) fn after_strategy_field(
        &mut self,
        place: &Place,
        step: Step,
        effects: &mut Vec<Effect>,
    ) {
        let field = StrategyField::named(&place.field);
        if let Some(next) = field.and_then(|field| field.after(step)) {
            self.open_strategy_field(next, effects);
        }
    }
}

/// A text with another on a line of its own below.
fn added(text: &str, more: &str) -> String {
    let text = text.trim_end();
    if text.is_empty() {
        more.to_owned()
    } else {
        format!("{text}\n{more}")
    }
}
