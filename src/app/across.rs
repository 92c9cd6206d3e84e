//! Searching in all saved sessions from the start screen: what is typed, what has been found so far, and the way to it.

use std::cmp::Reverse;
use std::path::PathBuf;

use chrono::NaiveDate;

use super::dispatch::PAGE;
use super::key::{Code, Key};
use super::layer::Layer;
use super::text_field::{Lines, TextField};
use super::{Effect, Model, typing};
use crate::session::search::{Hit, Place, Words};
use crate::store::Hits;

/// More hits than these are counted but not kept: nobody reads them, and one more word finds fewer.
const MOST_KEPT: usize = 2000;

/// The page on which all sessions are searched.
pub struct Across {
    pub field: TextField,
    pub stands: Stands,
    /// Sessions in which something was found, the newest first.
    pub sessions: Vec<Hits>,
    /// Hits in all sessions, also in those that are not kept.
    pub hits: usize,
    /// Sessions in which they are.
    pub in_sessions: usize,
    /// Which of the hits that are kept is selected.
    pub selected: usize,
    /// Number of the newest search; what others find is not heard.
    number: u64,
    /// Whether what is shown was found by the search before.
    is_old: bool,
}

/// How a search stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stands {
    /// Nothing has been typed.
    Idle,
    /// So many sessions of so many have been looked through.
    Going { done: usize, all: usize },
    /// All that could be read have been, but for those that are left because it was stopped.
    Ended { left: usize, unreadable: usize },
}

/// What a search has to tell.
#[derive(Debug)]
pub struct SearchNews {
    /// Which search it is.
    pub number: u64,
    /// What has been found since the last news.
    pub found: Vec<Hits>,
    pub stands: Stands,
}

impl Across {
    fn new(number: u64) -> Across {
        Across {
            field: TextField::new("", Lines::One),
            stands: Stands::Idle,
            sessions: Vec::new(),
            hits: 0,
            in_sessions: 0,
            selected: 0,
            number,
            is_old: false,
        }
    }

    /// The words as they are compared.
    #[must_use]
    pub fn words(&self) -> Words {
        Words::new(self.field.text())
    }

    /// The hits that are kept, each with its session's place among them.
    pub fn listed(&self) -> impl Iterator<Item = (usize, &Hit)> {
        let sessions = self.sessions.iter().enumerate();
        sessions.flat_map(|(index, hits)| hits.found.hits.iter().map(move |hit| (index, hit)))
    }

    /// The selected hit and its session.
    #[must_use]
    pub fn selected(&self) -> Option<(&Hits, &Hit)> {
        let (index, hit) = self.listed().nth(self.selected)?;
        Some((self.sessions.get(index)?, hit))
    }

    pub(super) fn step(&mut self, by: isize) {
        let last = self.listed().count().saturating_sub(1);
        self.selected = self.selected.saturating_add_signed(by).min(last);
    }

    fn clear(&mut self) {
        self.sessions.clear();
        (self.hits, self.in_sessions, self.selected) = (0, 0, 0);
        self.is_old = false;
    }

    fn hear(&mut self, news: SearchNews) {
        if news.number != self.number {
            return;
        }
        if self.is_old && (!news.found.is_empty() || matches!(news.stands, Stands::Ended { .. })) {
            self.clear();
        }
        self.stands = news.stands;
        for hits in news.found {
            self.take(hits);
        }
        self.drop_the_oldest();
    }

    /// Puts a session in its place; the hit that is selected stays so.
    fn take(&mut self, hits: Hits) {
        let count = hits.found.hits.len();
        self.hits += count;
        self.in_sessions += 1;
        let key = order(&hits);
        let at = self.sessions.partition_point(|one| order(one) <= key);
        let before: usize = self
            .sessions
            .iter()
            .take(at)
            .map(|one| one.found.hits.len())
            .sum();
        if self.selected > 0 && before <= self.selected {
            self.selected += count;
        }
        self.sessions.insert(at, hits);
    }

    fn drop_the_oldest(&mut self) {
        let mut kept = self.listed().count();
        while kept > MOST_KEPT
            && self.sessions.len() > 1
            && let Some(oldest) = self.sessions.pop()
        {
            kept -= oldest.found.hits.len();
        }
        self.selected = self.selected.min(kept.saturating_sub(1));
    }
}

/// The newest sessions first.
fn order(hits: &Hits) -> (Reverse<Option<NaiveDate>>, PathBuf) {
    (
        Reverse(hits.found.dates.iter().max().copied()),
        hits.path.clone(),
    )
}

impl Model {
    pub(super) fn search_sessions(&mut self) {
        self.searches += 1;
        let page = Across::new(self.searches);
        self.layers.push(Layer::Across(Box::new(page)));
    }

    fn across_mut(&mut self) -> Option<&mut Across> {
        match self.layers.last_mut() {
            Some(Layer::Across(page)) => Some(page),
            _ => None,
        }
    }

    pub(super) fn heard_of_search(&mut self, news: SearchNews) {
        // It may lie under a box that says something.
        let mut pages = self.layers.iter_mut().filter_map(|layer| match layer {
            Layer::Across(page) => Some(page),
            _ => None,
        });
        if let Some(page) = pages.next() {
            page.hear(news);
        }
    }

    pub(super) fn key_in_across(&mut self, key: Key, effects: &mut Vec<Effect>) {
        let Some(page) = self.across_mut() else {
            return;
        };
        let rows = isize::try_from(PAGE / 2).unwrap_or(1);
        match key.code {
            Code::Esc if matches!(page.stands, Stands::Going { .. }) => {
                effects.push(Effect::StopSearch);
            }
            Code::Esc => {
                self.layers.pop();
            }
            Code::Enter => self.open_hit(effects),
            Code::Up => page.step(-1),
            Code::Down => page.step(1),
            Code::PageUp => page.step(-rows),
            Code::PageDown => page.step(rows),
            _ => {
                let before = page.words();
                typing::key(&mut page.field, key, usize::MAX);
                self.search_if_other(&before, effects);
            }
        }
    }

    pub(super) fn paste_in_across(&mut self, text: &str, effects: &mut Vec<Effect>) {
        if let Some(page) = self.across_mut() {
            let before = page.words();
            page.field.paste(text);
            self.search_if_other(&before, effects);
        }
    }

    /// Begins anew when other words are searched for than before.
    fn search_if_other(&mut self, before: &Words, effects: &mut Vec<Effect>) {
        let number = self.searches + 1;
        let Some(page) = self.across_mut().filter(|page| page.words() != *before) else {
            return;
        };
        page.number = number;
        if page.words().is_empty() {
            page.clear();
            page.stands = Stands::Idle;
            effects.push(Effect::StopSearch);
        } else {
            // What was found before stays to be seen until there is something else.
            page.is_old = true;
            page.stands = Stands::Going { done: 0, all: 0 };
            let words = page.words();
            effects.push(Effect::Search { number, words });
        }
        self.searches = number;
    }

    /// Points at a hit; pointing again opens it.
    pub(super) fn point_at_hit(&mut self, index: usize, effects: &mut Vec<Effect>) {
        let Some(page) = self.across_mut() else {
            return;
        };
        if page.selected == index {
            self.open_hit(effects);
        } else {
            page.selected = index;
        }
    }

    /// Opens the session where the selected hit stands in it.
    fn open_hit(&mut self, effects: &mut Vec<Effect>) {
        let Some(page) = self.across_mut() else {
            return;
        };
        let Some((hits, hit)) = page.selected() else {
            return;
        };
        let (path, place): (PathBuf, Place) = (hits.path.clone(), hit.place.clone());
        effects.push(Effect::StopSearch);
        effects.push(Effect::Open(path.clone()));
        self.going = Some((path, place));
    }
}
