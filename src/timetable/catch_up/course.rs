//! The rest of a day as a row of lengths that can be tried out.

use super::{Change, Late, MINUTE};
use crate::programme::{Day, Item, ItemKind};
use crate::timetable::{ItemStanding, ItemState, Moment, Standing};

/// What runs and what is to come, in the order in which it is run.
#[derive(Debug, Clone)]
pub(super) struct Course {
    /// When the first row begins or goes on, in UTC milliseconds.
    begin: i64,
    pub rows: Vec<Row>,
    /// When the day is to end.
    pub end_at: i64,
    /// The gap that the programme has before the day's end.
    end_gap_ms: i64,
}

/// One item to come, or the rest of the one that runs.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub item: usize,
    /// When it is to begin at the earliest, for an item that is fixed to the clock and has not begun.
    fixed_at: Option<i64>,
    /// The gap that the programme has before it.
    gap_ms: i64,
    /// Its whole length, in seconds.
    pub length: i64,
    /// Its length by the programme.
    pub printed: i64,
    elapsed_ms: i64,
    /// The length to which it can be cut.
    least: i64,
    pub can_drop: bool,
    pub dropped: bool,
    /// Whether its length may be touched at all.
    pub free: bool,
    /// Whether more time would make it longer.
    pub can_grow: bool,
    /// 1 is most important, 3 is dropped first.
    pub priority: u8,
    pub role: Role,
}

/// What an item is to advice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    Theory,
    Frame,
    Activity,
    Rest,
}

fn role(item: &Item) -> Role {
    match item.kind {
        ItemKind::Talk => Role::Theory,
        ItemKind::Opening | ItemKind::Summary | ItemKind::Closing | ItemKind::Other => Role::Frame,
        ItemKind::GroupWork | ItemKind::Discussion | ItemKind::Reflection | ItemKind::Exercise => {
            Role::Activity
        }
        ItemKind::Break | ItemKind::Lunch => Role::Rest,
    }
}

/// An item's own priority; without one the opening and the closing are the most important, all others in the middle.
fn priority(item: &Item) -> u8 {
    let without = match item.kind {
        ItemKind::Opening | ItemKind::Closing => 1,
        _ => 2,
    };
    item.priority.unwrap_or(without)
}

impl Course {
    pub fn new(day: &Day, standing: &Standing, now: &Moment) -> Course {
        let begin = match (standing.current, standing.next) {
            (None, Some(next)) => standing
                .items
                .get(next)
                .map(|item| item.expected.start.timestamp_millis()),
            _ => None,
        };
        let mut rows: Vec<Row> = Vec::new();
        let mut before: Option<&ItemStanding> = None;
        for &index in &standing.order {
            let (Some(item), Some(stands)) = (day.items.get(index), standing.items.get(index))
            else {
                continue;
            };
            if stands.state == ItemState::Pending || stands.state.is_current() {
                rows.push(Row::new(index, item, stands, before));
            }
            before = Some(stands);
        }
        // The day keeps its last item.
        if let Some(last) = rows.last_mut() {
            last.can_drop = false;
        }
        // What runs comes first, whatever was put before it.
        rows.sort_by_key(|row| Some(row.item) != standing.current);
        let end_at = standing.planned.end.timestamp_millis();
        let last = before.map_or(end_at, |last| last.planned.end.timestamp_millis());
        Course {
            begin: begin.unwrap_or(now.at.timestamp_millis()),
            rows,
            end_at,
            end_gap_ms: (end_at - last).max(0),
        }
    }

    /// When each row begins, and as the last one when the day is over.
    pub fn starts(&self) -> Vec<i64> {
        let mut starts = Vec::with_capacity(self.rows.len() + 1);
        let mut cursor = self.begin;
        for row in &self.rows {
            cursor = row.fixed_at.map_or(cursor, |at| cursor.max(at));
            starts.push(cursor);
            cursor += row.left_ms();
        }
        starts.push(cursor);
        starts
    }

    /// The places with a time of their own: rows that are fixed to the clock, and behind them all the day's end.
    pub fn goals(&self) -> impl Iterator<Item = usize> + use<> {
        let fixed: Vec<usize> = (0..=self.rows.len())
            .filter(|place| self.goal_at(*place).is_some())
            .collect();
        fixed.into_iter()
    }

    fn goal_at(&self, place: usize) -> Option<i64> {
        match self.rows.get(place) {
            Some(row) => row.fixed_at,
            None => Some(self.end_at),
        }
    }

    /// Milliseconds by which a place with a time of its own is late. 0 when it is not: a fixed row waits for its time.
    pub fn late_ms(&self, place: usize) -> i64 {
        let start = self.starts().get(place).copied();
        match (start, self.goal_at(place)) {
            (Some(start), Some(goal)) if !self.rows.is_empty() => (start - goal).max(0),
            _ => 0,
        }
    }

    pub fn end_late_seconds(&self) -> i64 {
        self.late_ms(self.rows.len()) / 1000
    }

    /// Milliseconds that lie unused before a place with a time of its own, beyond the gap that the programme has there.
    pub fn unused_ms(&self, place: usize) -> i64 {
        let before = match place.checked_sub(1) {
            Some(before) => self
                .rows
                .get(before)
                .zip(self.starts().get(before).copied()),
            None => None,
        };
        let gap = self
            .rows
            .get(place)
            .map_or(self.end_gap_ms, |row| row.gap_ms);
        match (before, self.goal_at(place)) {
            (Some((row, start)), Some(goal)) => (goal - start - row.left_ms() - gap).max(0),
            _ => 0,
        }
    }

    /// The rows whose length decides when a place is reached: those after the last one that begins at its own time.
    pub fn deciding(&self, place: usize) -> std::ops::Range<usize> {
        let on_time = |row: &usize| {
            self.rows.get(*row).is_some_and(|r| r.fixed_at.is_some()) && self.late_ms(*row) == 0
        };
        let first = (0..place).rev().find(on_time).unwrap_or(0);
        first..place
    }

    /// What is late by a minute or more.
    pub fn late(&self) -> Vec<Late> {
        self.goals()
            .map(|place| Late {
                item: self.rows.get(place).map(|row| row.item),
                seconds: self.late_ms(place) / 1000,
            })
            .filter(|late| late.seconds >= MINUTE)
            .collect()
    }

    pub fn changes_from(&self, before: &Course) -> Vec<Change> {
        let pairs = before.rows.iter().zip(&self.rows);
        pairs
            .filter(|(old, new)| new.dropped != old.dropped || new.length != old.length)
            .map(|(old, new)| Change {
                item: new.item,
                before_seconds: old.length,
                after_seconds: (!new.dropped).then_some(new.length),
            })
            .collect()
    }
}

impl Row {
    fn new(index: usize, item: &Item, stands: &ItemStanding, before: Option<&ItemStanding>) -> Row {
        let begun = stands.state.is_current();
        let starts = stands.planned.start.timestamp_millis();
        let role = role(item);
        let free = item.starts.is_none() && !item.protected;
        let least = i64::from(item.least_minutes()) * MINUTE;
        let elapsed = (stands.elapsed_ms + 999) / 1000;
        Row {
            item: index,
            fixed_at: item.starts.filter(|_| !begun).map(|_| starts),
            gap_ms: before.map_or(0, |before| {
                (starts - before.planned.end.timestamp_millis()).max(0)
            }),
            length: stands.length_seconds,
            printed: item.minutes.seconds(),
            elapsed_ms: stands.elapsed_ms,
            least: least.max(elapsed),
            can_drop: free
                && role != Role::Rest
                && stands.elapsed_ms == 0
                && !begun
                && priority(item) > 1,
            dropped: false,
            free,
            can_grow: free,
            priority: priority(item),
            role,
        }
    }

    /// Leaves it to the groups that report back how long it takes: `beyond_ms` more than its length; only `spare` seconds
    /// can be cut without taking them from the groups.
    pub fn leave_to_the_groups(&mut self, beyond_ms: i64, spare: i64) {
        self.elapsed_ms -= beyond_ms;
        self.can_grow = false;
        self.least = self.least.max(self.length - spare);
    }

    pub fn left_ms(&self) -> i64 {
        if self.dropped {
            return 0;
        }
        (self.length * 1000 - self.elapsed_ms).max(0)
    }

    /// Seconds that can be cut from it, in whole minutes.
    pub fn spare(&self) -> i64 {
        if !self.free || self.dropped || self.role == Role::Rest {
            return 0;
        }
        (self.length - self.least).max(0) / MINUTE * MINUTE
    }
}
