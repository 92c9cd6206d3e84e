//! What was said: every note and every worksheet once, under the module and the question to which it belongs.

use std::cmp::Reverse;

use chrono::{DateTime, FixedOffset};
use uuid::Uuid;

use crate::programme::{Module, Question};
use crate::session::{Note, NoteKind, Person, Session, WorksheetEntry};

/// All that was said. Each note stands in one chapter, or under one participant.
#[derive(Debug, Clone, PartialEq)]
pub struct Said<'a> {
    /// One for each module in the programme's order, whether anything was said in it or not; at the end, when there is any, what
    /// belongs to none.
    pub chapters: Vec<Chapter<'a>>,
    /// Notes about one participant: for who leads the day, and never for the room.
    pub about: Vec<About<'a>>,
}

/// What was said in a module.
#[derive(Debug, Clone, PartialEq)]
pub struct Chapter<'a> {
    /// None: what belongs to no module.
    pub module: Option<&'a Module>,
    /// First what answers none of the questions, when there is any; then the module's questions in its order, those to which
    /// nothing is noted too.
    pub answers: Vec<Answer<'a>>,
    /// What was filled in, in the order of the session.
    pub worksheets: Vec<&'a WorksheetEntry>,
}

/// What was said to a question.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer<'a> {
    /// None: to no question.
    pub question: Option<&'a Question>,
    /// By group (what no group said first), then by kind, then in the order of time: see [`answer_order`].
    pub notes: Vec<&'a Note>,
}

/// What is noted about one participant.
#[derive(Debug, Clone, PartialEq)]
pub struct About<'a> {
    /// None: the participants have been taken out of the session, the notes have not.
    pub person: Option<&'a Person>,
    /// In the order of time.
    pub notes: Vec<&'a Note>,
}

/// By what the notes to a question are ordered: the place of the group among the session's, the kind, the time.
#[must_use]
pub fn answer_order(
    session: &Session,
    note: &Note,
) -> (Option<usize>, usize, DateTime<FixedOffset>) {
    let place = |id: Uuid| {
        let place = session.groups.iter().position(|group| group.id == id);
        place.unwrap_or(usize::MAX)
    };
    let kind = NoteKind::ALL.iter().position(|kind| *kind == note.kind);
    (
        note.group.map(place),
        kind.unwrap_or_default(),
        note.created,
    )
}

impl<'a> Said<'a> {
    #[must_use]
    pub fn new(session: &'a Session) -> Said<'a> {
        let modules = session.programme.modules.iter().map(Some).chain([None]);
        let mut chapters: Vec<Chapter<'a>> = modules.map(Chapter::empty).collect();
        let mut about: Vec<About<'a>> = session
            .people
            .iter()
            .map(Some)
            .chain([None])
            .map(About::empty)
            .collect();
        for note in &session.notes {
            if let Some(id) = note.person {
                let is_it = |one: &&mut About<'a>| one.person.is_none_or(|person| person.id == id);
                if let Some(about) = about.iter_mut().find(is_it) {
                    about.notes.push(note);
                }
                continue;
            }
            let (module, question) = place_of(session, note);
            let is_it = |one: &&mut Chapter<'a>| is_same(one.module, module);
            if let Some(chapter) = chapters.iter_mut().find(is_it) {
                chapter.take(note, question);
            }
        }
        for entry in &session.worksheets {
            let is_it =
                |one: &&mut Chapter<'a>| one.module.is_none_or(|module| module.id == entry.module);
            if let Some(chapter) = chapters.iter_mut().find(is_it) {
                chapter.worksheets.push(entry);
            }
        }
        for answer in chapters.iter_mut().flat_map(|one| &mut one.answers) {
            answer
                .notes
                .sort_by_cached_key(|note| answer_order(session, note));
        }
        for one in &mut about {
            one.notes.sort_by_key(|note| note.created);
        }
        about.retain(|one| !one.notes.is_empty());
        chapters.retain(|one| one.module.is_some() || one.says_something());
        for chapter in &mut chapters {
            chapter
                .answers
                .retain(|one| one.question.is_some() || !one.notes.is_empty());
        }
        Said { chapters, about }
    }

    /// All notes in the order in which they stand, those about participants last.
    pub fn notes(&self) -> impl Iterator<Item = &'a Note> + '_ {
        let said = self.chapters.iter().flat_map(Chapter::notes);
        said.chain(self.about.iter().flat_map(|one| one.notes.iter().copied()))
    }

    /// How many notes there are of each kind, those of which there are most first; kinds without any are left out.
    #[must_use]
    pub fn kinds(&self) -> Vec<(NoteKind, usize)> {
        let count = |kind| self.notes().filter(|note| note.kind == kind).count();
        let mut kinds: Vec<_> = NoteKind::ALL.map(|kind| (kind, count(kind))).into();
        kinds.retain(|(_, count)| *count > 0);
        kinds.sort_by_key(|(_, count)| Reverse(*count));
        kinds
    }

    /// The tags with how many notes have each, the most used first; differently capitalised ones are one.
    #[must_use]
    pub fn tags(&self) -> Vec<(&'a str, usize)> {
        let mut tags: Vec<(&str, String, usize)> = Vec::new();
        for tag in self.notes().flat_map(|note| &note.tags) {
            let folded = tag.to_lowercase();
            match tags.iter_mut().find(|(_, known, _)| *known == folded) {
                Some((_, _, count)) => *count += 1,
                None => tags.push((tag, folded, 1)),
            }
        }
        tags.sort_by(|one, other| (Reverse(one.2), &one.1).cmp(&(Reverse(other.2), &other.1)));
        tags.into_iter()
            .map(|(tag, _, count)| (tag, count))
            .collect()
    }
}

impl<'a> Chapter<'a> {
    fn empty(module: Option<&'a Module>) -> Chapter<'a> {
        let questions = module.map_or(&[][..], |module| &module.questions);
        let questions = [None].into_iter().chain(questions.iter().map(Some));
        Chapter {
            module,
            answers: questions.map(Answer::empty).collect(),
            worksheets: Vec::new(),
        }
    }

    fn take(&mut self, note: &'a Note, question: Option<&'a Question>) {
        let id = question.map(|question| &question.id);
        let is_it = |one: &&mut Answer<'a>| one.question.map(|question| &question.id) == id;
        if let Some(answer) = self.answers.iter_mut().find(is_it) {
            answer.notes.push(note);
        }
    }

    /// Its notes in the order in which they stand.
    pub fn notes(&self) -> impl Iterator<Item = &'a Note> + '_ {
        self.answers
            .iter()
            .flat_map(|one| one.notes.iter().copied())
    }

    /// Whether anything was noted or filled in.
    #[must_use]
    pub fn says_something(&self) -> bool {
        !self.worksheets.is_empty() || self.notes().next().is_some()
    }
}

impl<'a> Answer<'a> {
    fn empty(question: Option<&'a Question>) -> Answer<'a> {
        Answer {
            question,
            notes: Vec::new(),
        }
    }
}

impl<'a> About<'a> {
    fn empty(person: Option<&'a Person>) -> About<'a> {
        About {
            person,
            notes: Vec::new(),
        }
    }
}

/// The module to which a note belongs and the question of it that it answers. A question tells its module where the note does
/// not; one that its module does not ask is passed over.
fn place_of<'a>(session: &'a Session, note: &Note) -> (Option<&'a Module>, Option<&'a Question>) {
    let asked = |module: &'a Module| {
        let mut questions = module.questions.iter();
        questions.find(|question| Some(&question.id) == note.question.as_ref())
    };
    let modules = &session.programme.modules;
    match modules
        .iter()
        .find(|module| Some(&module.id) == note.module.as_ref())
    {
        Some(module) => (Some(module), asked(module)),
        None => {
            let found = modules
                .iter()
                .find_map(|module| Some((module, asked(module)?)));
            found.map_or((None, None), |(module, question)| {
                (Some(module), Some(question))
            })
        }
    }
}

fn is_same(one: Option<&Module>, other: Option<&Module>) -> bool {
    one.map(|module| &module.id) == other.map(|module| &module.id)
}

#[cfg(test)]
#[path = "said_tests.rs"]
mod tests;
