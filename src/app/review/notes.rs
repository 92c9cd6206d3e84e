//! What was said, as it is listed in the review: by module, question, group and kind; marked, filtered by tag.

use uuid::Uuid;

use crate::app::Model;
use crate::app::console::Console;
use crate::programme::{Module, Question};
use crate::report::{Chapter, Said};
use crate::session::{Note, Person};

/// A row of the list.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Row<'a> {
    /// A module, or what belongs to none, with how many notes are listed under it.
    Chapter(Option<&'a Module>, usize),
    /// A question of the module, with how many notes answer it.
    Question(&'a Question, usize),
    /// Worksheets that are filled in.
    Worksheets(&'a Module, usize),
    Note(&'a Note),
    /// Notes about one participant.
    Person(Option<&'a Person>, usize),
}

impl<'a> Row<'a> {
    #[must_use]
    pub fn note(&self) -> Option<&'a Note> {
        match self {
            Row::Note(note) => Some(note),
            _ => None,
        }
    }
}

impl Console {
    /// The rows of what was said that the filter lets through. Modules and questions to which nothing is noted are listed too as
    /// long as nothing is filtered.
    #[must_use]
    pub fn said_rows(&self) -> Vec<Row<'_>> {
        let said = Said::new(&self.session);
        let mut rows = Vec::new();
        for chapter in &said.chapters {
            self.chapter_rows(chapter, &mut rows);
        }
        for about in &said.about {
            let listed = self.let_through(&about.notes);
            if !listed.is_empty() {
                rows.push(Row::Person(about.person, listed.len()));
                rows.extend(listed.into_iter().map(Row::Note));
            }
        }
        rows
    }

    fn chapter_rows<'a>(&self, chapter: &Chapter<'a>, rows: &mut Vec<Row<'a>>) {
        let filtered = self.notes.filter.is_set();
        let place = rows.len();
        let mut count = 0;
        for answer in &chapter.answers {
            let listed = self.let_through(&answer.notes);
            count += listed.len();
            if let Some(question) = answer.question
                && (!filtered || !listed.is_empty())
            {
                rows.push(Row::Question(question, listed.len()));
            }
            rows.extend(listed.into_iter().map(Row::Note));
        }
        if let Some(module) = chapter.module
            && !filtered
            && !chapter.worksheets.is_empty()
        {
            rows.push(Row::Worksheets(module, chapter.worksheets.len()));
        }
        if !filtered && (chapter.module.is_some() || count > 0) || count > 0 {
            rows.insert(place, Row::Chapter(chapter.module, count));
        }
    }

    fn let_through<'a>(&self, notes: &[&'a Note]) -> Vec<&'a Note> {
        let filter = &self.notes.filter;
        let notes = notes.iter().filter(|note| filter.lets_through(note));
        notes.copied().collect()
    }

    /// The ids of the notes in the order in which they are listed.
    pub(in crate::app) fn said_ids(&self) -> Vec<Uuid> {
        let rows = self.said_rows();
        rows.iter().filter_map(|row| Some(row.note()?.id)).collect()
    }

    pub(super) fn step_said(&mut self, by: isize) {
        let ids = self.said_ids();
        let selected = self.notes.selected(self).map(|note| note.id);
        let index = ids.iter().position(|id| Some(*id) == selected).unwrap_or(0);
        let last = ids.len().saturating_sub(1);
        let target = index.saturating_add_signed(by).min(last);
        self.notes.selected = ids.get(target).copied();
    }

    /// The notes that a change is made for: those that are marked and listed, else the selected one.
    pub(in crate::app) fn notes_meant(&self) -> Vec<&Note> {
        let mut meant: Vec<&Note> = Vec::new();
        if self.reviews_notes() {
            let is_meant = |note: &&Note| {
                self.review.marked.contains(&note.id) && self.notes.filter.lets_through(note)
            };
            meant.extend(self.session.notes.iter().filter(is_meant));
        }
        if meant.is_empty() {
            meant.extend(self.notes.selected(self));
        }
        meant
    }

    /// All tags of the session's notes, each once, in the order of the alphabet.
    pub(in crate::app) fn tags(&self) -> Vec<String> {
        let tags = self.session.notes.iter().flat_map(|note| &note.tags);
        let mut tags: Vec<String> = tags.map(|tag| tag.to_lowercase()).collect();
        tags.sort_unstable();
        tags.dedup();
        tags
    }
}

impl Model {
    /// Marks the selected note, or takes the mark away, and goes on to the next.
    pub(super) fn mark_note(&mut self) {
        let Some(console) = self.console_mut() else {
            return;
        };
        let Some(id) = console.notes.selected(console).map(|note| note.id) else {
            return;
        };
        if !console.review.marked.remove(&id) {
            console.review.marked.insert(id);
        }
        console.step_said(1);
    }

    /// Marks all that are listed, or takes all marks away.
    pub(super) fn mark_all_notes(&mut self) {
        let Some(console) = self.console_mut() else {
            return;
        };
        let ids = console.said_ids();
        let marked = &mut console.review.marked;
        if ids.iter().all(|id| marked.contains(id)) {
            marked.clear();
        } else {
            marked.extend(ids);
        }
    }
}
