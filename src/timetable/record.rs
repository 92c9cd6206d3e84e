//! What the log says about each item: when its clock ran, what was added, whether it is done.

use std::collections::HashMap;

use uuid::Uuid;

use super::countdown::{LONGEST_MS, counted_ms};
use super::round::TurnAct;
use super::{Entry, Event, Moment};
use crate::programme::{Day, Minutes};

/// The log of one day, read from its first entry to its last.
#[derive(Debug)]
pub(super) struct Record<'a> {
    /// One for each item, at its index in the programme.
    pub items: Vec<ItemRecord<'a>>,
    /// The items' indices in the order in which they are run: the programme's, and then what was moved.
    pub order: Vec<usize>,
    /// The item that runs or is paused.
    pub current: Option<usize>,
    /// The item that was started last, whether it still runs or not.
    pub latest: Option<usize>,
    pub begun: bool,
    pub ended: Option<&'a Moment>,
}

/// What happened to one item.
#[derive(Debug)]
pub(super) struct ItemRecord<'a> {
    planned_seconds: i64,
    runs: Vec<Run<'a>>,
    marks: Vec<Mark>,
    /// Since when it is paused.
    pub paused: Option<&'a Moment>,
    /// When it was last ended or left.
    pub stopped: Option<&'a Moment>,
    pub done: bool,
    pub skipped: bool,
}

/// A time in which the item's clock ran without a pause.
#[derive(Debug)]
struct Run<'a> {
    since: &'a Moment,
    /// What the clock showed when it began.
    before_ms: i64,
    /// What it showed at the end; none while it runs.
    after_ms: Option<i64>,
}

/// Something that was done to an item at a reading of its clock.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark {
    /// How long the item had run by then; never less than at the mark before.
    pub elapsed_ms: i64,
    /// Whether the item had been started by then.
    pub begun: bool,
    pub what: Marked,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Marked {
    /// Milliseconds that were really added: a cut never makes the item's length negative.
    Extended(i64),
    /// What was done in its round of report-back, and by which entry.
    Turn(TurnAct, Uuid),
}

impl<'a> Record<'a> {
    /// Reads the entries in their order. Those about other days, about unknown items, or that make no sense where they
    /// stand (a resume without a pause) are passed over.
    pub fn new(day: &Day, log: &'a [Entry]) -> Record<'a> {
        let mut ids = HashMap::with_capacity(day.items.len());
        for (index, item) in day.items.iter().enumerate() {
            ids.entry(item.id.as_str()).or_insert(index);
        }
        let mut record = Record {
            items: day
                .items
                .iter()
                .map(|i| ItemRecord::new(i.minutes))
                .collect(),
            order: (0..day.items.len()).collect(),
            current: None,
            latest: None,
            begun: false,
            ended: None,
        };
        for entry in log {
            record.read(entry, &day.id, &ids);
        }
        record
    }

    fn read(&mut self, entry: &'a Entry, day: &str, ids: &HashMap<&str, usize>) {
        let at = &entry.moment;
        let item = match &entry.event {
            Event::DayStarted { day: started } if started == day => return self.start_day(),
            Event::DayEnded { day: ended } if ended == day => return self.end_day(at),
            Event::DayStarted { .. } | Event::DayEnded { .. } => return,
            Event::ItemStarted { item }
            | Event::ItemEnded { item }
            | Event::Paused { item }
            | Event::Resumed { item }
            | Event::Extended { item, .. }
            | Event::Skipped { item }
            | Event::Unskipped { item }
            | Event::Moved { item, .. }
            | Event::TurnEnded { item }
            | Event::TurnSkipped { item, .. }
            | Event::TurnUnskipped { item, .. }
            | Event::TurnMoved { item, .. } => item,
        };
        let Some(&index) = ids.get(item.as_str()) else {
            return;
        };
        let runs = self.current == Some(index);
        let Some(item) = self.items.get_mut(index) else {
            return;
        };
        match &entry.event {
            Event::ItemStarted { .. } => self.start(index, at),
            Event::ItemEnded { .. } if item.was_started() => {
                item.done = true;
                self.stop(index, at);
            }
            Event::Paused { .. } if runs => item.pause(at),
            Event::Resumed { .. } if runs => item.resume(at),
            Event::Extended { seconds, .. } => item.extend(*seconds, at),
            Event::Skipped { .. } => {
                item.skipped = true;
                self.stop(index, at);
            }
            Event::Unskipped { .. } => item.skipped = false,
            Event::TurnEnded { .. } if runs => item.turn(TurnAct::Ended, entry),
            Event::TurnSkipped { group, .. } => item.turn(TurnAct::Skipped(*group), entry),
            Event::TurnUnskipped { group, .. } => item.turn(TurnAct::Unskipped(*group), entry),
            Event::TurnMoved { group, after, .. } => {
                let (group, after) = (*group, *after);
                item.turn(TurnAct::Moved { group, after }, entry);
            }
            Event::Moved { after: None, .. } => self.put_after(index, None),
            Event::Moved {
                after: Some(after), ..
            } => {
                let after = ids.get(after.as_str()).copied();
                if after.is_some_and(|after| after != index) {
                    self.put_after(index, after);
                }
            }
            _ => {}
        }
    }

    fn start_day(&mut self) {
        self.begun = true;
        self.ended = None;
    }

    /// What runs when the day ends is done with it.
    fn end_day(&mut self, at: &'a Moment) {
        if let Some(index) = self.current {
            if let Some(item) = self.items.get_mut(index) {
                item.done = true;
            }
            self.stop(index, at);
        }
        self.begun = true;
        self.ended = Some(at);
    }

    fn start(&mut self, index: usize, at: &'a Moment) {
        if let Some(before) = self.current {
            self.stop(before, at);
        }
        if let Some(item) = self.items.get_mut(index) {
            item.resume(at);
            item.done = false;
            item.skipped = false;
        }
        self.start_day();
        self.current = Some(index);
        self.latest = Some(index);
    }

    /// Stops the item's clock, if it is the one that runs.
    fn stop(&mut self, index: usize, at: &'a Moment) {
        if self.current != Some(index) {
            return;
        }
        self.current = None;
        if let Some(item) = self.items.get_mut(index) {
            item.pause(at);
            item.paused = None;
            item.stopped = Some(at);
        }
    }

    /// Puts the item behind another one, or in the first place.
    fn put_after(&mut self, index: usize, after: Option<usize>) {
        self.order.retain(|other| *other != index);
        let place = after
            .and_then(|after| self.order.iter().position(|other| *other == after))
            .map_or(0, |position| position + 1);
        self.order.insert(place, index);
    }
}

impl<'a> ItemRecord<'a> {
    fn new(planned: Minutes) -> ItemRecord<'a> {
        ItemRecord {
            planned_seconds: planned.seconds(),
            runs: Vec::new(),
            marks: Vec::new(),
            paused: None,
            stopped: None,
            done: false,
            skipped: false,
        }
    }

    pub fn was_started(&self) -> bool {
        !self.runs.is_empty()
    }

    pub fn first_started(&self) -> Option<&'a Moment> {
        self.runs.first().map(|run| run.since)
    }

    /// What was done to it, in the order of the log.
    pub fn marks(&self) -> &[Mark] {
        &self.marks
    }

    /// Its length by the programme.
    pub fn planned_ms(&self) -> i64 {
        self.planned_seconds * 1000
    }

    /// How long the item's clock has run by `now`, pauses not counted.
    pub fn elapsed_ms(&self, now: &Moment) -> i64 {
        self.runs.last().map_or(0, |run| run.elapsed_ms(now))
    }

    /// How long the item's clock had run when it was last held; none while it runs, or when it never did.
    pub fn held_ms(&self) -> Option<i64> {
        self.runs.last().and_then(|run| run.after_ms)
    }

    /// Since when the item's clock has run without a pause, and what it showed then; none when it does not run.
    pub fn running(&self) -> Option<(Moment, i64)> {
        let run = self.runs.last().filter(|run| run.after_ms.is_none())?;
        Some((run.since.clone(), run.before_ms))
    }

    /// Planned length and extensions, 0 or more.
    pub fn length_ms(&self) -> i64 {
        let added = |mark: &Mark| match mark.what {
            Marked::Extended(added_ms) => added_ms,
            Marked::Turn(..) => 0,
        };
        self.planned_ms() + self.marks.iter().map(added).sum::<i64>()
    }

    /// The calendar's time, in UTC milliseconds since 1970, when the item's clock showed `elapsed_ms`.
    pub fn wall_ms_at(&self, elapsed_ms: i64) -> Option<i64> {
        let run = self
            .runs
            .iter()
            .rfind(|run| run.before_ms <= elapsed_ms)
            .or(self.runs.first())?;
        Some(run.since.at.timestamp_millis() + (elapsed_ms - run.before_ms))
    }

    /// Lets the clock run, if it does not.
    fn resume(&mut self, at: &'a Moment) {
        self.paused = None;
        if self.runs.last().is_some_and(|run| run.after_ms.is_none()) {
            return;
        }
        self.runs.push(Run {
            since: at,
            before_ms: self.elapsed_ms(at),
            after_ms: None,
        });
    }

    /// Holds the clock, if it runs.
    fn pause(&mut self, at: &'a Moment) {
        if let Some(run) = self.runs.last_mut().filter(|run| run.after_ms.is_none()) {
            run.after_ms = Some(run.elapsed_ms(at));
            self.paused = Some(at);
        }
    }

    fn extend(&mut self, seconds: i64, at: &Moment) {
        let length = self.length_ms() / 1000;
        let new = length.saturating_add(seconds).clamp(0, LONGEST_MS / 1000);
        self.mark(Marked::Extended((new - length) * 1000), at);
    }

    fn turn(&mut self, act: TurnAct, entry: &Entry) {
        self.mark(Marked::Turn(act, entry.id), &entry.moment);
    }

    fn mark(&mut self, what: Marked, at: &Moment) {
        let before = self.marks.last().map_or(0, |mark| mark.elapsed_ms);
        self.marks.push(Mark {
            elapsed_ms: self.elapsed_ms(at).max(before),
            begun: self.was_started(),
            what,
        });
    }
}

impl Run<'_> {
    fn elapsed_ms(&self, now: &Moment) -> i64 {
        let runs = || counted_ms(self.before_ms, Some(self.since), now);
        self.after_ms.unwrap_or_else(runs)
    }
}
