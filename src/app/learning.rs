//! What a programme's items took in earlier runs, shown before a session is made of it; what is ticked becomes their length.

use super::form::{Form, Purpose};
use super::key::{Code, Key};
use super::layer::Layer;
use super::{Effect, Model};
use crate::programme::Programme;
use crate::programme::check::Letters;
use crate::session::{DayOutcome, Lesson, Lessons, PastRun};

/// Rows that a page key moves.
const PAGE: isize = 10;

/// What a form knows of earlier runs. They are looked for while it is filled in.
#[derive(Debug, Clone, Default)]
pub struct Earlier {
    /// None until they have been found.
    runs: Option<Vec<PastRun>>,
    /// What is typed after the form was sent off before they had been found.
    held: Option<Vec<Key>>,
    /// Ids of the items that were ticked the last time.
    ticked: Vec<String>,
}

/// What could be learned, and what of it is to be.
pub struct Learning {
    form: Box<Form>,
    pub programme: Box<Programme>,
    /// Sessions in which the programme was run.
    pub runs: usize,
    /// All with an offer.
    pub offers: Vec<Lesson>,
    /// One for each offer.
    pub ticked: Vec<bool>,
    /// Index of the offer that the eye is on.
    pub selected: usize,
}

impl Form {
    /// Whether it was sent off and waits for what earlier runs say.
    #[must_use]
    pub fn is_waiting(&self) -> bool {
        self.earlier().is_some_and(|earlier| earlier.held.is_some())
    }

    fn earlier(&self) -> Option<&Earlier> {
        match &self.purpose {
            Purpose::NewSession { earlier, .. } => Some(earlier),
            Purpose::SaveCopy | Purpose::SaveProgramme { .. } => None,
        }
    }

    fn earlier_mut(&mut self) -> Option<&mut Earlier> {
        match &mut self.purpose {
            Purpose::NewSession { earlier, .. } => Some(earlier),
            Purpose::SaveCopy | Purpose::SaveProgramme { .. } => None,
        }
    }

    fn is_for(&self, programme: &str) -> bool {
        match &self.purpose {
            Purpose::NewSession { entry, .. } => entry.variants.iter().any(|v| v.id == programme),
            Purpose::SaveCopy | Purpose::SaveProgramme { .. } => false,
        }
    }
}

impl Learning {
    fn new(form: Form, programme: Programme, lessons: &Lessons) -> Learning {
        let offers: Vec<Lesson> = lessons.offers().cloned().collect();
        let before = form.earlier().map_or(&[][..], |earlier| &earlier.ticked);
        let was_ticked =
            |offer: &Lesson| id(&programme, offer).is_some_and(|id| before.contains(id));
        Learning {
            ticked: offers.iter().map(was_ticked).collect(),
            form: Box::new(form),
            programme: Box::new(programme),
            runs: lessons.runs,
            offers,
            selected: 0,
        }
    }

    /// What becomes of a day with what is ticked.
    #[must_use]
    pub fn outcome(&self, day: usize) -> Option<DayOutcome> {
        let before = self.programme.days.get(day)?;
        let mut after = before.clone();
        Lesson::take_in(self.taken().filter(|offer| offer.day == day), &mut after);
        Some(DayOutcome::new(before, &after))
    }

    /// The offers that are ticked.
    pub fn taken(&self) -> impl Iterator<Item = &Lesson> {
        let both = self.offers.iter().zip(&self.ticked);
        both.filter(|(_, ticked)| **ticked).map(|(offer, _)| offer)
    }

    pub(super) fn toggle(&mut self, index: usize) {
        if let Some(ticked) = self.ticked.get_mut(index) {
            *ticked = !*ticked;
            self.selected = index;
        }
    }

    /// Ticks all; when they all are, none.
    fn toggle_all(&mut self) {
        let all = self.ticked.iter().all(|ticked| *ticked);
        self.ticked.fill(!all);
    }

    pub(super) fn step(&mut self, by: isize) {
        let last = self.offers.len().saturating_sub(1);
        self.selected = self.selected.saturating_add_signed(by).min(last);
    }

    /// The form, which remembers what was ticked, and the programme with the lengths that were.
    fn into_parts(mut self) -> (Box<Form>, Programme) {
        let mut changed = (*self.programme).clone();
        Lesson::take(self.taken(), &mut changed);
        let ids = self.taken().filter_map(|offer| id(&self.programme, offer));
        let ids: Vec<String> = ids.cloned().collect();
        if let Some(earlier) = self.form.earlier_mut() {
            earlier.ticked = ids;
        }
        (self.form, changed)
    }
}

fn id<'a>(programme: &'a Programme, lesson: &Lesson) -> Option<&'a String> {
    let day = programme.days.get(lesson.day)?;
    day.items.get(lesson.item).map(|item| &item.id)
}

impl Model {
    /// Shows what earlier runs took, where that is worth another length, and goes on to the programme's faults.
    pub(super) fn look_back(
        &mut self,
        mut form: Form,
        programme: Programme,
        effects: &mut Vec<Effect>,
    ) {
        let Some(earlier) = form.earlier_mut() else {
            return;
        };
        let Some(runs) = &earlier.runs else {
            earlier.held = Some(Vec::new());
            return self.layers.push(Layer::Form(Box::new(form)));
        };
        let lessons = Lessons::new(&programme, runs);
        if lessons.offers().next().is_none() {
            return self.look_over(form, &programme, Letters::default(), effects);
        }
        let learning = Learning::new(form, programme, &lessons);
        self.layers.push(Layer::Learning(Box::new(learning)));
    }

    /// Earlier runs have been found. A form that waited for them goes on, and so does what was typed meanwhile.
    pub(super) fn looked_back(
        &mut self,
        programme: &str,
        runs: Vec<PastRun>,
        effects: &mut Vec<Effect>,
    ) {
        let form = self.layers.iter_mut().find_map(|layer| match layer {
            Layer::Form(form) if form.is_for(programme) => Some(form),
            _ => None,
        });
        let Some(earlier) = form.and_then(|form| form.earlier_mut()) else {
            return;
        };
        earlier.runs = Some(runs);
        let Some(held) = earlier.held.take() else {
            return;
        };
        match self.layers.pop() {
            Some(Layer::Form(form)) => self.make_session(*form, effects),
            // Something lies over the form: it is sent off again by hand.
            other => return self.layers.extend(other),
        }
        for key in held {
            self.key(key, effects);
        }
    }

    /// Keeps a key for later while the form waits; escape takes the sending off back.
    pub(super) fn hold_key(&mut self, key: Key) -> bool {
        let Some(Layer::Form(form)) = self.layers.last_mut() else {
            return false;
        };
        let Some(earlier) = form.earlier_mut() else {
            return false;
        };
        match &mut earlier.held {
            None => return false,
            Some(_) if key.code == Code::Esc => earlier.held = None,
            Some(held) => held.push(key),
        }
        true
    }

    pub(super) fn key_in_learning(&mut self, key: Key, effects: &mut Vec<Effect>) {
        let Some(Layer::Learning(learning)) = self.layers.last_mut() else {
            return;
        };
        match key.code {
            Code::Up => learning.step(-1),
            Code::Down | Code::Tab => learning.step(1),
            Code::PageUp => learning.step(-PAGE),
            Code::PageDown => learning.step(PAGE),
            Code::Home => learning.step(isize::MIN),
            Code::End => learning.step(isize::MAX),
            Code::Char(' ') => {
                let selected = learning.selected;
                learning.toggle(selected);
            }
            Code::Char('a') if key.typed().is_some() => learning.toggle_all(),
            Code::Char('k') if key.typed().is_some() => {
                learning.ticked.fill(false);
                self.end_learning(false, effects);
            }
            Code::Enter => self.end_learning(false, effects),
            Code::Esc => self.end_learning(true, effects),
            _ => {}
        }
    }

    /// Back to the form, or on to the session.
    fn end_learning(&mut self, back: bool, effects: &mut Vec<Effect>) {
        match self.layers.pop() {
            Some(Layer::Learning(learning)) => {
                let (form, programme) = learning.into_parts();
                if back {
                    self.layers.push(Layer::Form(form));
                } else {
                    self.look_over(*form, &programme, Letters::default(), effects);
                }
            }
            other => self.layers.extend(other),
        }
    }
}
