//! The start screen: today's session first, then programmes, saved sessions.

use std::path::PathBuf;

use chrono::NaiveDate;

use crate::programme::Language;
use crate::programme::catalogue::Heading;

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
    /// Of a programme that is being written the name, `ID.LANGUAGE`: it is no session to be run.
    pub composing: Option<String>,
    /// Why it cannot be opened, in words.
    pub problem: Option<String>,
    /// How it opens although its file is damaged, in words.
    pub damage: Option<String>,
}

impl SessionEntry {
    /// Whether it has a day on a date. A damaged one says so by its file's name, which begins with its first date.
    fn is_of(&self, date: NaiveDate) -> bool {
        let name = self.path.file_name().unwrap_or_default().to_string_lossy();
        let runs = self.composing.is_none();
        runs && self.dates.contains(&date)
            || self.problem.is_some() && name.starts_with(&date.to_string())
    }
}

/// A programme in the languages that it is there in, its own first.
#[derive(Debug, Clone)]
pub struct ProgrammeEntry {
    pub variants: Vec<Heading>,
}

impl ProgrammeEntry {
    /// Headings gathered by programme, in the order of the first of each.
    #[must_use]
    pub fn gather(headings: impl IntoIterator<Item = Heading>) -> Vec<ProgrammeEntry> {
        let mut entries: Vec<ProgrammeEntry> = Vec::new();
        for heading in headings {
            match entries
                .iter_mut()
                .find(|entry| entry.variants[0].id == heading.id)
            {
                Some(entry) => entry.variants.push(heading),
                None => entries.push(ProgrammeEntry {
                    variants: vec![heading],
                }),
            }
        }
        entries
    }

    /// The programme in a language, else in its own.
    #[must_use]
    pub fn variant(&self, language: Language) -> &Heading {
        self.variants
            .iter()
            .find(|heading| heading.language == language)
            .unwrap_or(&self.variants[0])
    }
}

pub struct StartScreen {
    pub lists: StartLists,
    /// Row that Enter opens: the sessions of today, the programmes that are being written, the programmes, the other sessions, in this order.
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
        sessions
            .filter(|(_, session)| session.is_of(today))
            .map(|(index, _)| index)
            .collect()
    }

    /// The programmes that are being written.
    #[must_use]
    pub fn drafts(&self) -> Vec<usize> {
        let sessions = self.lists.sessions.iter().enumerate();
        let drafts = sessions.filter(|(_, session)| session.composing.is_some());
        drafts.map(|(index, _)| index).collect()
    }

    /// The sessions that are not offered first.
    #[must_use]
    pub fn others(&self) -> Vec<usize> {
        let (todays, drafts) = (self.todays(), self.drafts());
        (0..self.lists.sessions.len())
            .filter(|index| !todays.contains(index) && !drafts.contains(index))
            .collect()
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
        sessions(self.todays())
            .chain(sessions(self.drafts()))
            .chain(programmes)
            .chain(sessions(self.others()))
            .nth(index)
    }

    /// Selects a programme by its id, if it is there.
    pub(super) fn select_programme(&mut self, id: &str) {
        let mut programmes = self.lists.programmes.iter();
        let place = programmes.position(|entry| entry.variants.iter().any(|v| v.id == id));
        self.selected = place.map_or(self.selected, |place| {
            place + self.todays().len() + self.drafts().len()
        });
    }

    pub(super) fn step(&mut self, by: i64) {
        let last = self.rows().saturating_sub(1);
        self.selected = self
            .selected
            .saturating_add_signed(isize::try_from(by).unwrap_or_default())
            .min(last);
    }
}
