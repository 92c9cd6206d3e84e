//! Mending the log: a key that was pressed late, or not at all.
//!
//! The log's entries stay in the order in which they were made; one that is moved takes along those that would otherwise
//! come out of the order of time.

use uuid::Uuid;

use super::Edit;
use crate::programme::Day;
use crate::timetable::{DayState, Entry, Event, Moment, Standing};

/// What really happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mend {
    /// The item that runs began this long ago; without one, the next.
    Started { ago_ms: i64 },
    /// The item that runs ended this long ago, and the next began then; when the day has ended, it did so then.
    Ended { ago_ms: i64 },
    /// The last pause of the item that runs took this long; if it still lasts, the item has gone on since.
    LastPause { ms: i64 },
    /// The item that runs was paused for this long, until now.
    PausedUntilNow { ms: i64 },
    /// The item that runs was paused between two moments.
    PausedBetween { from: Moment, to: Moment },
}

/// Why it cannot have been so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MendError {
    InFuture,
    /// Before something that happened earlier: this many milliseconds ago at most.
    TooEarly {
        most_ms: i64,
    },
    /// Nothing in the log can be mended so.
    Nothing,
}

/// A day without anything before it cannot have begun longer ago than this.
const FIRST_AGO_MS: i64 = 12 * 60 * 60 * 1000;

/// The log of a day, and where the day stands.
#[derive(Clone, Copy)]
pub struct Logged<'a> {
    pub log: &'a [Entry],
    pub day: &'a Day,
    pub standing: &'a Standing,
    pub now: &'a Moment,
}

impl Mend {
    /// The edit that mends the log; `ids` gives the new entries theirs.
    ///
    /// # Errors
    /// When it cannot have been so.
    pub fn edit(
        &self,
        logged: Logged<'_>,
        ids: &mut dyn FnMut() -> Uuid,
    ) -> Result<Edit, MendError> {
        let mut mending = Mending {
            logged,
            edits: Vec::new(),
            added: 0,
        };
        match self {
            Mend::Started { ago_ms } => mending.started(*ago_ms, ids)?,
            Mend::Ended { ago_ms } => mending.ended(*ago_ms, ids)?,
            Mend::LastPause { ms } => mending.last_pause(*ms, ids)?,
            Mend::PausedUntilNow { ms } => mending.paused(*ms, logged.now.clone(), ids)?,
            Mend::PausedBetween { from, to } => {
                let since = logged.now.ms_since(from);
                if logged.entries().any(|(_, entry)| logged.age(entry) < since) {
                    return Err(MendError::Nothing);
                }
                mending.paused(since, to.clone(), ids)?;
            }
        }
        Ok(Edit::Many(mending.edits))
    }
}

impl<'a> Logged<'a> {
    /// The day's entries with their places in the log.
    fn entries(self) -> impl DoubleEndedIterator<Item = (usize, &'a Entry)> {
        self.log
            .iter()
            .enumerate()
            .filter(move |(_, entry)| match entry.event.item() {
                Some(id) => self.day.items.iter().any(|item| item.id == id),
                None => entry.event.day() == Some(&self.day.id),
            })
    }

    /// How long ago an entry was made.
    fn age(self, entry: &Entry) -> i64 {
        self.now.ms_since(&entry.moment)
    }

    /// The last entry that is of a kind.
    fn last(self, is: impl Fn(&Event) -> bool) -> Option<(usize, &'a Entry)> {
        self.entries().rfind(|(_, entry)| is(&entry.event))
    }

    fn item(self, index: Option<usize>) -> Option<&'a str> {
        Some(&self.day.items.get(index?)?.id)
    }

    /// The start of the item that runs.
    fn current_start(self) -> Option<(usize, &'a Entry)> {
        let current = self.item(self.standing.current)?;
        self.last(|event| matches!(event, Event::ItemStarted { item } if item == current))
    }

    /// The last pause of the item that runs, and its end if it has one.
    #[must_use]
    pub fn last_pause(self) -> Option<(&'a Entry, Option<usize>)> {
        let (start, _) = self.current_start()?;
        let current = self.item(self.standing.current)?;
        let (index, pause) =
            self.last(|event| matches!(event, Event::Paused { item } if item == current))?;
        let end = self.last(|event| matches!(event, Event::Resumed { item } if item == current));
        let end = end.map(|(end, _)| end).filter(|end| *end > index);
        (index > start).then_some((pause, end))
    }

    /// How long the last pause of the item that runs has taken, in milliseconds.
    #[must_use]
    pub fn last_pause_ms(self) -> Option<i64> {
        let (pause, end) = self.last_pause()?;
        let end = end.and_then(|end| self.log.get(end));
        let until = end.map_or(self.now, |entry| &entry.moment);
        Some(until.ms_since(&pause.moment))
    }

    /// A moment in the past, by the clock of this boot where it reaches so far back.
    fn ago(self, ms: i64) -> Moment {
        let reaches = |ran: u64| u64::try_from(ms).is_ok_and(|ms| ms <= ran);
        let mut moment = self.now.plus_ms(-ms);
        if !self.now.boot.as_ref().is_some_and(|boot| reaches(boot.ms)) {
            moment.boot = None;
        }
        moment
    }
}

/// The edits as they come together.
struct Mending<'a> {
    logged: Logged<'a>,
    edits: Vec<Edit>,
    added: usize,
}

impl Mending<'_> {
    fn started(&mut self, ago_ms: i64, ids: &mut dyn FnMut() -> Uuid) -> Result<(), MendError> {
        let logged = self.logged;
        let start = logged.current_start();
        let before = start.map_or(logged.log.len(), |(index, _)| index);
        let previous = logged
            .entries()
            .rfind(|(index, entry)| {
                *index < before && matches!(entry.event, Event::ItemStarted { .. })
            })
            .map_or(FIRST_AGO_MS, |(_, entry)| logged.age(entry));
        possible(ago_ms, previous)?;
        if let Some((index, _)) = start {
            self.move_entry(index, ago_ms);
            return Ok(());
        }
        let next = logged
            .item(logged.standing.next)
            .ok_or(MendError::Nothing)?;
        self.pull(logged.log.len(), ago_ms);
        if logged.standing.state == DayState::NotStarted {
            let day = logged.day.id.clone();
            self.add(Event::DayStarted { day }, logged.ago(ago_ms), ids);
        }
        let item = next.to_owned();
        self.add(Event::ItemStarted { item }, logged.ago(ago_ms), ids);
        Ok(())
    }

    fn ended(&mut self, ago_ms: i64, ids: &mut dyn FnMut() -> Uuid) -> Result<(), MendError> {
        let logged = self.logged;
        let at = logged.ago(ago_ms);
        if let Some((_, start)) = logged.current_start() {
            possible(ago_ms, logged.age(start))?;
            self.pull(logged.log.len(), ago_ms);
            let current = logged.item(logged.standing.current);
            let item = current.unwrap_or_default().to_owned();
            self.add(Event::ItemEnded { item }, at.clone(), ids);
            let next = logged.item(logged.standing.next).map(str::to_owned);
            let day = logged.day.id.clone();
            let then = next.map_or(Event::DayEnded { day }, |item| Event::ItemStarted { item });
            self.add(then, at, ids);
            return Ok(());
        }
        let end = logged.last(|event| matches!(event, Event::DayEnded { .. }));
        let start = logged.last(|event| matches!(event, Event::ItemStarted { .. }));
        let (Some((end, _)), Some((_, start)), DayState::Ended) =
            (end, start, logged.standing.state)
        else {
            return Err(MendError::Nothing);
        };
        possible(ago_ms, logged.age(start))?;
        self.move_entry(end, ago_ms);
        Ok(())
    }

    fn last_pause(&mut self, ms: i64, ids: &mut dyn FnMut() -> Uuid) -> Result<(), MendError> {
        let logged = self.logged;
        let (pause, end) = logged.last_pause().ok_or(MendError::Nothing)?;
        let age = logged.age(pause);
        if ms > age {
            return Err(MendError::InFuture);
        }
        match (end, logged.item(logged.standing.current)) {
            (Some(end), _) => self.move_entry(end, age - ms),
            (None, Some(item)) => {
                let item = item.to_owned();
                self.pull(logged.log.len(), age - ms);
                self.add(Event::Resumed { item }, logged.ago(age - ms), ids);
            }
            (None, None) => return Err(MendError::Nothing),
        }
        Ok(())
    }

    fn paused(
        &mut self,
        since_ms: i64,
        to: Moment,
        ids: &mut dyn FnMut() -> Uuid,
    ) -> Result<(), MendError> {
        let logged = self.logged;
        let current = logged.item(logged.standing.current);
        let (Some(item), DayState::Running) = (current, logged.standing.state) else {
            return Err(MendError::Nothing);
        };
        let running = logged.last(|event| {
            matches!(event, Event::ItemStarted { .. } | Event::Resumed { .. })
                && event.item() == Some(item)
        });
        possible(since_ms, running.map_or(0, |(_, entry)| logged.age(entry)))?;
        let item = || item.to_owned();
        self.add(Event::Paused { item: item() }, logged.ago(since_ms), ids);
        self.add(Event::Resumed { item: item() }, to, ids);
        Ok(())
    }

    fn add(&mut self, event: Event, at: Moment, ids: &mut dyn FnMut() -> Uuid) {
        self.edits.push(Edit::InsertEntry {
            index: self.logged.log.len() + self.added,
            entry: Entry::new(ids(), at, event),
        });
        self.added += 1;
    }

    /// Moves an entry, and with it what would otherwise be later before it or earlier after it.
    fn move_entry(&mut self, index: usize, ago_ms: i64) {
        let logged = self.logged;
        self.pull(index, ago_ms);
        let after = logged
            .entries()
            .filter(|(i, entry)| *i == index || (*i > index && logged.age(entry) > ago_ms));
        let edits = after.map(|(_, entry)| replaced(entry, logged.ago(ago_ms)));
        self.edits.extend(edits);
    }

    /// Moves what stands before a place in the log, and is later than a moment, back to that moment.
    fn pull(&mut self, before: usize, ago_ms: i64) {
        let logged = self.logged;
        let later = logged
            .entries()
            .filter(|(index, entry)| *index < before && logged.age(entry) < ago_ms);
        let edits = later.map(|(_, entry)| replaced(entry, logged.ago(ago_ms)));
        self.edits.extend(edits);
    }
}

fn replaced(entry: &Entry, moment: Moment) -> Edit {
    Edit::ReplaceEntry(Box::new(Entry {
        moment,
        ..entry.clone()
    }))
}

/// Not in the future, and not longer ago than something else.
fn possible(ago_ms: i64, most_ms: i64) -> Result<(), MendError> {
    match ago_ms {
        ..0 => Err(MendError::InFuture),
        ago if ago > most_ms => Err(MendError::TooEarly { most_ms }),
        _ => Ok(()),
    }
}

#[cfg(test)]
#[path = "mend_tests.rs"]
mod tests;
