//! The start screen: today's session first, then programmes, saved sessions.

use std::path::PathBuf;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::programme::{Language, Times};

/// What can be opened, as it was found.
#[derive(Debug, Clone, Default)]
pub struct StartLists {
    pub today: NaiveDate,
    /// Newest first.
    pub sessions: Vec<SessionEntry>,
    pub programmes: Vec<ProgrammeEntry>,
}

#[derive(Debug, Clone)]
pub struct SessionEntry {
    pub path: PathBuf,
    pub title: String,
    pub place: String,
    pub dates: Vec<NaiveDate>,
    /// Why it cannot be opened as it is, in words.
    pub problem: Option<String>,
}

/// A programme with the languages that it is there in.
#[derive(Debug, Clone)]
pub struct ProgrammeEntry {
    pub id: String,
    pub organiser: String,
    pub days: usize,
    pub times: Times,
    pub variants: Vec<Variant>,
}

/// A programme in one language; `text` is its file.
#[derive(Debug, Clone)]
pub struct Variant {
    pub language: Language,
    pub title: String,
    pub text: ProgrammeText,
}

#[derive(Debug, Clone)]
pub enum ProgrammeText {
    Shipped(&'static str),
    Own { text: Arc<str>, path: PathBuf },
}

impl ProgrammeText {
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            ProgrammeText::Shipped(text) => text,
            ProgrammeText::Own { text, .. } => text,
        }
    }
}

impl ProgrammeEntry {
    /// The variant in a language, else the first: the programme's own.
    #[must_use]
    pub fn variant(&self, language: Language) -> Option<&Variant> {
        self.variants.iter().find(|variant| variant.language == language).or_else(|| self.variants.first())
    }
}

pub struct StartScreen {
    pub lists: StartLists,
    /// Row that Enter opens: the sessions of today, the programmes, the other sessions, in this order.
    pub selected: usize,
}

/// What a row of the start screen stands for; the numbers are indexes in the lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Row {
    Session(usize),
    Programme(usize),
}

impl StartScreen {
    #[must_use]
    pub fn new(lists: StartLists) -> StartScreen {
        StartScreen { lists, selected: 0 }
    }

    /// The session that is offered first: one with a day today, else none.
    #[must_use]
    pub fn todays(&self) -> Vec<usize> {
        let today = self.lists.today;
        let sessions = self.lists.sessions.iter().enumerate();
        sessions.filter(|(_, s)| s.problem.is_none() && s.dates.contains(&today)).map(|(index, _)| index).collect()
    }

    /// The sessions that are not offered first.
    #[must_use]
    pub fn others(&self) -> Vec<usize> {
        let todays = self.todays();
        (0..self.lists.sessions.len()).filter(|index| !todays.contains(index)).collect()
    }

    #[must_use]
    pub fn rows(&self) -> usize {
        self.lists.sessions.len() + self.lists.programmes.len()
    }

    /// What stands in a row.
    #[must_use]
    pub fn row(&self, index: usize) -> Option<Row> {
        let sessions = |indexes: Vec<usize>| indexes.into_iter().map(Row::Session);
        let programmes = (0..self.lists.programmes.len()).map(Row::Programme);
        sessions(self.todays()).chain(programmes).chain(sessions(self.others())).nth(index)
    }

    pub(super) fn step(&mut self, by: i64) {
        let last = self.rows().saturating_sub(1);
        self.selected = self.selected.saturating_add_signed(isize::try_from(by).unwrap_or_default()).min(last);
    }
}

