//! The card of a participant: who it is and what it answered, each typed where it stands.

use serde_json::Value;
use uuid::Uuid;

use crate::app::cell::{Cell, Part, Place, Step};
use crate::app::console::{Console, View};
use crate::app::groups::Page;
use crate::app::text_field::Lines;
use crate::app::{Effect, Model};
use crate::programme::{FieldKind, IntakeQuestion};
use crate::session::{Edit, Person, Session, roster};
use crate::text::Texts;

/// A field of the card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Field {
    Name,
    Function,
    Organisation,
    Sector,
    /// The answer to a question, by its id.
    Answer(String),
}

/// Before the id of a question in the name of its field.
const ANSWER: &str = "answer ";

impl Field {
    /// The fields of a participant's card: who it is, what the programme asks, what else was answered.
    #[must_use]
    pub fn all(session: &Session, person: Option<&Person>) -> Vec<Field> {
        let intake = &session.programme.intake;
        let asked = intake.iter().map(|question| &question.id);
        let answers = person.into_iter().flat_map(|person| person.answers.keys());
        let unasked = answers.filter(|id| intake.iter().all(|question| question.id != **id));
        let answers = asked.chain(unasked).cloned().map(Field::Answer);
        let who = [
            Field::Name,
            Field::Function,
            Field::Organisation,
            Field::Sector,
        ];
        who.into_iter().chain(answers).collect()
    }

    /// How it is called in drafts.
    #[must_use]
    pub fn slug(&self) -> String {
        match self {
            Field::Name => "name".to_owned(),
            Field::Function => "function".to_owned(),
            Field::Organisation => "organisation".to_owned(),
            Field::Sector => "sector".to_owned(),
            Field::Answer(id) => format!("{ANSWER}{id}"),
        }
    }

    fn of_slug(slug: &str) -> Option<Field> {
        match slug {
            "name" => Some(Field::Name),
            "function" => Some(Field::Function),
            "organisation" => Some(Field::Organisation),
            "sector" => Some(Field::Sector),
            _ => slug
                .strip_prefix(ANSWER)
                .map(|id| Field::Answer(id.to_owned())),
        }
    }

    /// What it is called; a question in full.
    #[must_use]
    pub fn label(&self, session: &Session, texts: &Texts) -> String {
        match self {
            Field::Name => texts.person_field(roster::Field::Name),
            Field::Function => texts.person_field(roster::Field::Function),
            Field::Organisation => texts.person_field(roster::Field::Organisation),
            Field::Sector => texts.person_field(roster::Field::Sector),
            Field::Answer(id) => question(session, id)
                .map_or_else(|| id.clone(), |question| question.question.clone()),
        }
    }

    /// How many lines are typed in it.
    #[must_use]
    pub fn lines(&self, session: &Session) -> Lines {
        match self {
            Field::Answer(id) => match question(session, id).map(|question| question.kind) {
                Some(FieldKind::LongText) | None => Lines::Many,
                Some(_) => Lines::One,
            },
            _ => Lines::One,
        }
    }

    /// What stands in it, in words.
    #[must_use]
    pub fn text(&self, person: &Person, texts: &Texts) -> String {
        match self {
            Field::Name => person.name.clone(),
            Field::Function => person.function.clone(),
            Field::Organisation => person.organisation.clone(),
            Field::Sector => person.sector.clone(),
            Field::Answer(id) => person
                .answers
                .get(id)
                .map(|value| texts.answer(value))
                .unwrap_or_default(),
        }
    }

    /// The participant with a text in the field.
    fn write(&self, mut person: Person, text: &str, session: &Session) -> Person {
        let field = match self {
            Field::Name => &mut person.name,
            Field::Function => &mut person.function,
            Field::Organisation => &mut person.organisation,
            Field::Sector => &mut person.sector,
            Field::Answer(id) => {
                if text.is_empty() {
                    // Those below keep their order.
                    person.answers.shift_remove(id);
                } else {
                    let value = roster::answer(text, id, &session.programme.intake);
                    person.answers.insert(id.clone(), value);
                }
                return person;
            }
        };
        text.clone_into(field);
        person
    }
}

fn question<'a>(session: &'a Session, id: &str) -> Option<&'a IntakeQuestion> {
    let mut intake = session.programme.intake.iter();
    intake.find(|question| question.id == id)
}

/// What else is kept of a participant: the columns of a table that have no field.
#[must_use]
pub fn kept(person: &Person) -> Vec<(&str, &str)> {
    let kept = person.other.get(roster::KEPT).and_then(Value::as_object);
    let kept = kept.into_iter().flatten();
    kept.filter_map(|(name, value)| Some((name.as_str(), value.as_str()?)))
        .collect()
}

impl Console {
    /// The participant whose card is being typed in, and the field; the participant may be new and not there yet.
    #[must_use]
    pub fn field_of_person(&self, place: &Place) -> Option<(Option<&Person>, Field)> {
        if place.part != Part::Person {
            return None;
        }
        let field = Field::of_slug(&place.field)?;
        Some((self.session.person(place.id), field))
    }
}

impl Model {
    /// Opens the card of the selected participant.
    pub(super) fn open_person_card(&mut self, effects: &mut Vec<Effect>) {
        let person = self.console().and_then(Console::participant);
        if let Some(id) = person.map(|person| person.id) {
            if let Some(console) = self.console_mut() {
                console.groups.new = None;
            }
            self.open_person_field(id, &Field::Name, effects);
        }
    }

    fn open_person_field(&mut self, id: Uuid, field: &Field, effects: &mut Vec<Effect>) {
        let Some(console) = self.console_mut() else {
            return;
        };
        if console.session.person(id).is_some() {
            console.groups.participant = Some(id);
        }
        let Some(console) = self.console() else {
            return;
        };
        let person = console.session.person(id);
        let text = person.map_or(String::new(), |person| field.text(person, &self.texts));
        let lines = field.lines(&console.session);
        // What was typed over several lines is not to be squeezed into one.
        let lines = if text.contains('\n') {
            Lines::Many
        } else {
            lines
        };
        let place = Place::new(Part::Person, id, &field.slug());
        self.open_cell(Cell::new(place, &text, lines), effects);
    }

    /// Keeps what was typed in a field. Who is new is there from the first text on.
    pub(in crate::app) fn keep_in_person(
        &mut self,
        place: &Place,
        text: &str,
        effects: &mut Vec<Effect>,
    ) {
        let Some((console, (before, field))) = self
            .console()
            .and_then(|console| Some((console, console.field_of_person(place)?)))
        else {
            return;
        };
        let Some(before) = before else {
            if text.is_empty() {
                return;
            }
            let person = field.write(Person::unknown(place.id), text, &console.session);
            let what = self.texts.msg_did_add_participant(self.name_of(&person));
            let edit = Edit::InsertPerson {
                index: console.session.people.len(),
                person: Box::new(person),
            };
            if self.change(edit, Some(what), effects)
                && let Some(console) = self.console_mut()
            {
                console.groups.participant = Some(place.id);
            }
            return;
        };
        if field.text(before, &self.texts) == text {
            return;
        }
        let after = field.write(before.clone(), text, &console.session);
        let what = self.texts.msg_did_change_participant(self.name_of(&after));
        self.change(Edit::ReplacePerson(Box::new(after)), Some(what), effects);
    }

    /// After the name of someone new the next one is typed at once, until nothing is typed; in the card the next field.
    pub(in crate::app) fn after_person_field(
        &mut self,
        place: &Place,
        text: &str,
        step: Step,
        effects: &mut Vec<Effect>,
    ) {
        let Some(console) = self.console() else {
            return;
        };
        let Some((person, field)) = console.field_of_person(place) else {
            return;
        };
        let is_new = console.groups.new == Some(place.id);
        let fields = Field::all(&console.session, person);
        let index = fields.iter().position(|one| *one == field).unwrap_or(0);
        let target = match step {
            Step::Stay => return,
            Step::Another if is_new && field == Field::Name && !text.is_empty() => {
                return self.new_participant(effects);
            }
            Step::Another if person.is_none() => return,
            Step::Another | Step::Next | Step::Down => index + 1,
            Step::Previous | Step::Up => index + fields.len() - 1,
        };
        // After the last field the card is done.
        let is_done = target == fields.len() && step == Step::Another;
        if let Some(field) = fields.get(target % fields.len()).filter(|_| !is_done) {
            self.open_person_field(place.id, &field.clone(), effects);
        }
    }

    /// Goes to where a text stands that was being written; how many lines it takes.
    pub(in crate::app) fn find_person_field(&mut self, place: &Place) -> Option<Lines> {
        let console = self.console_mut()?;
        let (person, field) = console.field_of_person(place)?;
        let person = person.map(|person| person.id);
        console.view = View::Groups;
        console.groups.page = Page::Participants;
        console.groups.participant = person.or(console.groups.participant);
        Some(field.lines(&console.session))
    }
}
