//! The card: the fields of one stakeholder, or of several at once, walked through and changed in place.

use uuid::Uuid;

use super::fields::{Choice, Field};
use super::rating::find;
use super::register::edits_of;
use crate::app::cell::{Cell, Part, Place, Step};
use crate::app::console::Console;
use crate::app::key::{Code, Key};
use crate::app::layer::Layer;
use crate::app::text_field::{Lines, TextField};
use crate::app::{Effect, Level, Model};
use crate::session::{Evidence, InfluenceBasis, Stakeholder};

/// The field of the card in which something is chosen. A field with a text is a [`Cell`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CardFocus {
    pub field: Field,
    /// Index in [`InfluenceBasis::ALL`], where several can be chosen.
    pub basis: usize,
}

impl Console {
    /// The text that those whose card is open have in a field; none when they differ.
    #[must_use]
    pub fn common_text(&self, field: Field) -> Option<String> {
        let open = &self.stakeholders.open;
        let found = open.iter().filter_map(|id| find(&self.session, *id));
        let mut texts = found.map(|one| field.text(one, &self.session));
        let first = texts.next()?;
        texts.all(|text| text == first).then_some(first)
    }
}

impl Model {
    /// Opens the card of the selected stakeholder, or of those that are marked.
    pub(super) fn open_card(&mut self, effects: &mut Vec<Effect>) {
        let Some(console) = self.console_mut() else {
            return;
        };
        let meant = console.stakeholders.meant(&console.session);
        let open: Vec<Uuid> = meant.iter().map(|one| one.id).collect();
        let first = if open.len() > 1 {
            Field::Responsible
        } else {
            Field::Name
        };
        console.stakeholders.open = open;
        self.focus_field(first, effects);
    }

    fn focus_field(&mut self, field: Field, effects: &mut Vec<Effect>) {
        let Some(console) = self.console() else {
            return;
        };
        let Some(first) = console.stakeholders.open.first().copied() else {
            return;
        };
        match field.lines() {
            Some(lines) => {
                let text = console.common_text(field).unwrap_or_default();
                let place = Place::new(Part::Stakeholder, first, field.slug());
                self.open_cell(Cell::new(place, &text, lines), effects);
            }
            None => self.layers.push(Layer::Card(CardFocus { field, basis: 0 })),
        }
    }

    /// Goes on to another field of the card.
    fn step_field(&mut self, from: Field, step: Step, effects: &mut Vec<Effect>) {
        let several = self
            .console()
            .is_some_and(|console| console.stakeholders.open.len() > 1);
        // A name is one stakeholder's alone.
        let fields = &Field::ALL[usize::from(several)..];
        let index = fields.iter().position(|field| *field == from).unwrap_or(0);
        let by = match step {
            Step::Stay => return,
            Step::Another | Step::Next | Step::Down => 1,
            Step::Previous | Step::Up => fields.len() - 1,
        };
        if let Some(field) = fields.get((index + by) % fields.len()) {
            self.focus_field(*field, effects);
        }
    }

    /// Keeps what was typed in a field, for all whose card is open.
    pub(in crate::app) fn keep_in_stakeholder(
        &mut self,
        place: &Place,
        text: &str,
        effects: &mut Vec<Effect>,
    ) {
        let (Some(console), Some(field)) = (self.console(), Field::of_slug(&place.field)) else {
            return;
        };
        if find(&console.session, place.id).is_none() {
            return self.keep_new_stakeholder(place.id, text, effects);
        }
        let before = console.common_text(field).unwrap_or_default();
        let is_same = |lines| TextField::new(&before, lines).text().trim() == text;
        if is_same(Lines::One) || is_same(Lines::Many) {
            return;
        }
        let ids = console.stakeholders.open.clone();
        let context = console.context(&self.now);
        let session = &console.session;
        let written = |one: &Stakeholder| field.write(one, text, session, &context);
        let left = find(session, place.id).and_then(|one| written(one).left);
        let edits = edits_of(console, &ids, |one| written(one).stakeholder);
        let texts = self.texts.clone();
        let what = |who: String| texts.msg_did_change_stakeholder(who);
        self.make_changes(&ids, edits, what, effects);
        if let Some(left) = left {
            let text = if field == Field::Allies {
                self.texts.msg_not_listed(left)
            } else {
                self.texts.msg_contact_not_understood(left)
            };
            self.say(text, Level::Warning);
        }
    }

    /// After a new name the next one is typed at once, until nothing is typed; in the card the next field.
    pub(in crate::app) fn after_stakeholder_field(
        &mut self,
        place: &Place,
        text: &str,
        step: Step,
        effects: &mut Vec<Effect>,
    ) {
        if matches!(self.layers.last(), Some(Layer::Rating(_))) {
            return;
        }
        let Some(console) = self.console_mut() else {
            return;
        };
        let view = &mut console.stakeholders;
        if view.open.is_empty() {
            match step {
                Step::Another if !text.is_empty() => return self.list_stakeholder(effects),
                Step::Up => return self.step_stakeholder(-1),
                Step::Down => return self.step_stakeholder(1),
                // What else is known of the one that was just listed.
                Step::Next if !text.is_empty() => view.open = vec![place.id],
                _ => return,
            }
        }
        if let Some(field) = Field::of_slug(&place.field) {
            self.step_field(field, step, effects);
        }
    }

    pub(in crate::app) fn key_in_card(&mut self, key: Key, effects: &mut Vec<Effect>) {
        let Some(Layer::Card(focus)) = self.layers.last() else {
            return;
        };
        let (field, basis) = (focus.field, focus.basis);
        let step = match key.code {
            Code::Esc => Step::Stay,
            Code::Tab if key.shift => Step::Previous,
            Code::Up => Step::Previous,
            Code::Tab | Code::Enter | Code::Down => Step::Next,
            Code::Left | Code::Right if field == Field::Basis => {
                let count = InfluenceBasis::ALL.len();
                let by = if key.code == Code::Right {
                    1
                } else {
                    count - 1
                };
                return self.focus_basis((basis + by) % count);
            }
            _ => {
                if let Some(choice) = self.chosen(field, basis, key) {
                    self.choose_for_all(choice, effects);
                }
                return;
            }
        };
        self.layers.pop();
        self.step_field(field, step, effects);
    }

    fn focus_basis(&mut self, index: usize) {
        if let Some(Layer::Card(focus)) = self.layers.last_mut() {
            focus.basis = index;
        }
    }

    /// What a key chooses in a field of the card.
    fn chosen(&self, field: Field, basis: usize, key: Key) -> Option<Choice> {
        let console = self.console()?;
        let first = find(&console.session, *console.stakeholders.open.first()?)?;
        match (field, key.code) {
            (Field::Basis, Code::Char(' ')) => {
                let basis = *InfluenceBasis::ALL.get(basis)?;
                Some(Choice::Basis(
                    basis,
                    !first.influence_basis.contains(&basis),
                ))
            }
            (_, Code::Left) => field.turned(first, false),
            (_, Code::Right | Code::Char(' ')) => field.turned(first, true),
            (Field::Rating(rating), Code::Delete | Code::Backspace) => {
                Some(Choice::Rating(rating, None))
            }
            (Field::Evidence, Code::Delete | Code::Backspace) => Some(Choice::Evidence(None)),
            (Field::Rating(rating), _) => {
                let said = rating.said(key.typed()?, &self.texts)?;
                Some(Choice::Rating(rating, said.value()))
            }
            (Field::Evidence, _) => self
                .evidence_of(key.typed()?)
                .map(|known| Choice::Evidence(Some(known))),
            _ => None,
        }
    }

    /// Known or assumed, by the word's first letter.
    pub(super) fn evidence_of(&self, typed: char) -> Option<Evidence> {
        let typed = typed.to_lowercase().next();
        let all = [Evidence::Known, Evidence::Assumed];
        all.into_iter()
            .find(|evidence| self.texts.evidence(*evidence).chars().next() == typed)
    }

    /// Makes a choice for all whose card or rating is open.
    pub(super) fn choose_for_all(&mut self, choice: Choice, effects: &mut Vec<Effect>) -> bool {
        let Some(console) = self.console() else {
            return false;
        };
        let ids = console.stakeholders.open.clone();
        let context = console.context(&self.now);
        let texts = self.texts.clone();
        let what = |who: String| match choice {
            Choice::Rating(..) => texts.msg_did_rate(who),
            _ => texts.msg_did_change_stakeholder(who),
        };
        self.change_stakeholders(&ids, what, |one| choice.made(one, &context), effects)
    }
}
