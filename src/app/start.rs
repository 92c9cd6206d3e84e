//! The start screen: today's session first, then programmes, saved sessions.

use std::path::PathBuf;

use chrono::NaiveDate;

use super::text_field::TextField;
use crate::programme::Language;
use crate::programme::catalogue::Heading;
use crate::session::search::Words;

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
    /// Title of its programme.
    pub programme: String,
    pub dates: Vec<NaiveDate>,
    /// Of a programme that is being written the name, `ID.LANGUAGE`: it is no session to be run.
    pub composing: Option<String>,
    /// The day by which it is to be erased.
    pub delete_by: Option<NaiveDate>,
    /// Why it cannot be opened, in words.
    pub problem: Option<String>,
    /// How it opens although its file is damaged, in words.
    pub damage: Option<String>,
}

impl SessionEntry {
    /// The day by which it was to be erased, when that day has come.
    #[must_use]
    pub fn to_be_erased(&self, today: NaiveDate) -> Option<NaiveDate> {
        self.delete_by.filter(|day| *day <= today)
    }

    /// Whether it has a day on a date. A damaged one says so by its file's name, which begins with its first date.
    fn is_of(&self, date: NaiveDate) -> bool {
        let name = self.path.file_name().unwrap_or_default().to_string_lossy();
        let runs = self.composing.is_none();
        runs && self.dates.contains(&date)
            || self.problem.is_some() && name.starts_with(&date.to_string())
    }

    /// Whether words are in its title, its place, its programme or its days.
    fn has(&self, words: &Words) -> bool {
        words.is_empty() || {
            let days = self.dates.iter().map(ToString::to_string);
            let days = days.collect::<Vec<_>>().join(" ");
            let (title, place, programme) = (&self.title, &self.place, &self.programme);
            words.are_in(&format!("{title} {place} {programme} {days}"))
        }
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

    /// Whether words are in its title, in whatever language, or in its id.
    fn has(&self, words: &Words) -> bool {
        let mut variants = self.variants.iter();
        words.is_empty()
            || variants.any(|heading| {
                let (title, id, by) = (&heading.title, &heading.id, &heading.organiser);
                words.are_in(&format!("{title} {id} {by}"))
            })
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
    /// The words that are being typed to list less.
    pub filter: Option<Box<TextField>>,
    /// How many of how many sessions have been read, while there are many to be read.
    pub reading: Option<(usize, usize)>,
    rows: Vec<Row>,
    /// How many of the rows are sessions of today.
    todays: usize,
    /// And how many after them are programmes that are being written.
    drafts: usize,
}

/// What a row of the start screen stands for; the numbers are indexes in the lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Row {
    Session(usize),
    Programme(usize),
}

/// What a key does on the start screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StartAction {
    /// Words to list less.
    Filter,
    /// Searches what was said in all sessions.
    Search,
}

impl StartScreen {
    #[must_use]
    pub fn new(lists: StartLists) -> StartScreen {
        let mut screen = StartScreen {
            lists,
            selected: 0,
            filter: None,
            reading: None,
            rows: Vec::new(),
            todays: 0,
            drafts: 0,
        };
        screen.arrange();
        screen
    }

    /// Finds out what is listed: today's sessions first, then the programmes, then the other sessions.
    pub(super) fn arrange(&mut self) {
        let words = self.filter.as_deref().map(TextField::text);
        let words = Words::new(words.unwrap_or_default());
        let (today, lists) = (self.lists.today, &self.lists);
        let sessions = lists.sessions.iter().enumerate();
        let sessions = sessions.filter(|(_, session)| session.has(&words));
        let (todays, others): (Vec<_>, Vec<_>) =
            sessions.partition(|(_, session)| session.is_of(today));
        let (drafts, others): (Vec<_>, Vec<_>) = others
            .into_iter()
            .partition(|(_, session)| session.composing.is_some());
        let programmes = lists.programmes.iter().enumerate();
        let programmes = programmes.filter(|(_, programme)| programme.has(&words));
        let row = |(index, _)| Row::Session(index);
        (self.todays, self.drafts) = (todays.len(), drafts.len());
        self.rows = todays.into_iter().chain(drafts).map(row).collect();
        self.rows
            .extend(programmes.map(|(index, _)| Row::Programme(index)));
        self.rows.extend(others.into_iter().map(row));
        self.selected = self.selected.min(self.rows.len().saturating_sub(1));
    }

    /// How many sessions have a day today, of those that are listed; they come first.
    #[must_use]
    pub fn todays(&self) -> usize {
        self.todays
    }

    /// How many programmes are being written, of those that are listed; they come next.
    #[must_use]
    pub fn drafts(&self) -> usize {
        self.drafts
    }

    /// How many programmes are listed, after them.
    #[must_use]
    pub fn programmes(&self) -> usize {
        let programmes = self.rows.iter();
        programmes
            .filter(|row| matches!(row, Row::Programme(_)))
            .count()
    }

    #[must_use]
    pub fn rows(&self) -> usize {
        self.rows.len()
    }

    /// What stands in a row.
    #[must_use]
    pub fn row(&self, index: usize) -> Option<Row> {
        self.rows.get(index).copied()
    }

    /// Selects a programme by its id, if it is there.
    pub(super) fn select_programme(&mut self, id: &str) {
        let mut programmes = self.lists.programmes.iter();
        let place = programmes.position(|entry| entry.variants.iter().any(|v| v.id == id));
        let row = place.map(Row::Programme);
        let index = self.rows.iter().position(|one| Some(*one) == row);
        self.selected = index.unwrap_or(self.selected);
    }

    pub(super) fn step(&mut self, by: i64) {
        let last = self.rows().saturating_sub(1);
        self.selected = self
            .selected
            .saturating_add_signed(isize::try_from(by).unwrap_or_default())
            .min(last);
    }
}
