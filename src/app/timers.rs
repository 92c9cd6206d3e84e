//! Timers beside the programme: a box to start one in a second, and to handle those that there are.

use chrono::{NaiveTime, TimeDelta, TimeZone};
use uuid::Uuid;

use super::console::Console;
use super::layer::Layer;
use super::length;
use super::text_field::{Lines, TextField};
use super::{Effect, Model};
use crate::programme::{Other, TimeOfDay};
use crate::session::{Edit, Group, Timer};
use crate::text::Texts;
use crate::timetable::{Moment, TimerClock, TimerEntry, TimerEvent, TimerState};

/// The lengths that are offered, in minutes; the first is what Enter takes.
pub const PRESETS: [u32; 3] = [5, 10, 15];
/// The longest that a timer can be made, in seconds.
const LONGEST: i64 = 24 * 60 * 60;
/// The longest name, in characters.
const LONGEST_NAME: usize = 40;
/// Words for seconds; minutes and hours are read as everywhere.
const SECONDS: [&str; 8] = [
    "s", "sek", "sec", "sekund", "sekunder", "sekunds", "second", "seconds",
];
/// What happened longer ago is not offered any more, in milliseconds: it was another day.
const LISTED_MS: i64 = 12 * 60 * 60 * 1000;

/// The box: the timers that there are, and below them a new one.
pub struct TimerBox {
    pub focus: Focus,
    pub length: Length,
    /// The length as it is typed.
    pub own: TextField,
    pub name: TextField,
    /// One for each group of the day.
    pub per_group: bool,
    /// The new one is on the room's screen.
    pub may_be_shown: bool,
    /// What is wrong with the length.
    pub problem: Option<String>,
}

/// What has the keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// Index of a row of timers.
    Row(usize),
    Length,
    Name,
    PerGroup,
    Shown,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// Index in [`PRESETS`].
    Preset(usize),
    Own,
}

/// A row of the list.
#[derive(Debug, Clone, PartialEq)]
pub enum TimerRow {
    /// Timers that were started as one, handled as one: their places in the session's list.
    Together(Vec<usize>),
    /// Place in the session's list; whether it is one of those above it.
    One { index: usize, is_part: bool },
}

impl TimerRow {
    fn places(&self) -> &[usize] {
        match self {
            TimerRow::Together(places) => places,
            TimerRow::One { index, .. } => std::slice::from_ref(index),
        }
    }
}

impl TimerBox {
    /// The field that is typed in, if one has the focus.
    #[must_use]
    pub fn field(&self) -> Option<&TextField> {
        match (self.focus, self.length) {
            (Focus::Name, _) => Some(&self.name),
            (Focus::Length, Length::Own) => Some(&self.own),
            _ => None,
        }
    }

    pub(super) fn field_mut(&mut self) -> Option<&mut TextField> {
        match (self.focus, self.length) {
            (Focus::Name, _) => Some(&mut self.name),
            (Focus::Length, Length::Own) => Some(&mut self.own),
            _ => None,
        }
    }
}

impl Console {
    /// The timers as the box lists them, in the order in which they were made.
    #[must_use]
    pub fn timer_rows(&self, now: &Moment) -> Vec<TimerRow> {
        let timers = &self.session.timers;
        let mut rows = Vec::new();
        for (index, timer) in timers.iter().enumerate() {
            if !is_listed(timer, now) {
                continue;
            }
            let parts: Vec<usize> = match timer.together {
                Some(together) => (0..timers.len())
                    .filter(|i| {
                        timers[*i].together == Some(together) && is_listed(&timers[*i], now)
                    })
                    .collect(),
                None => vec![index],
            };
            let is_part = parts.len() > 1;
            if is_part && parts.first() == Some(&index) {
                rows.push(TimerRow::Together(parts));
            }
            rows.push(TimerRow::One { index, is_part });
        }
        rows
    }

    /// The groups for which parallel timers can be started: none when there is but one.
    pub fn timed_groups(&self) -> Vec<&Group> {
        let groups: Vec<&Group> = self.session.groups_on(&self.shown_day().id).collect();
        if groups.len() > 1 { groups } else { Vec::new() }
    }

    /// Whether a timer counts down.
    #[must_use]
    pub fn a_timer_runs(&self, now: &Moment) -> bool {
        let mut timers = self.session.timers.iter();
        timers.any(|timer| timer.clock(now).counts_down())
    }

    fn timers_of(&self, row: &TimerRow) -> Vec<&Timer> {
        let places = row.places().iter();
        places.filter_map(|i| self.session.timers.get(*i)).collect()
    }
}

fn is_listed(timer: &Timer, now: &Moment) -> bool {
    let last = timer.log.last();
    timer.clock(now).state == TimerState::Paused
        || last.is_some_and(|entry| now.ms_since(&entry.moment) < LISTED_MS)
}

impl Model {
    pub(super) fn open_timers(&mut self) {
        if self.refuse_if_read_only() {
            return;
        }
        let Some(name) = self.console().map(|console| self.free_name(console)) else {
            return;
        };
        self.layers.push(Layer::Timers(Box::new(TimerBox {
            focus: Focus::Length,
            length: Length::Preset(0),
            own: TextField::new("", Lines::One),
            name: TextField::new(&name, Lines::One),
            per_group: false,
            may_be_shown: false,
            problem: None,
        })));
    }

    /// Texts in the session's language: for what is kept in it, and may be read in the room.
    fn room_texts(&self, console: &Console) -> Texts {
        if self.language() == console.session.language {
            self.texts.clone()
        } else {
            Texts::load(console.session.language)
        }
    }

    /// `Timer`, `Timer 2`, …: the first that no timer in the list has.
    fn free_name(&self, console: &Console) -> String {
        let texts = self.room_texts(console);
        let is_taken = |name: &str| {
            let mut timers = console.session.timers.iter();
            timers.any(|timer| timer.label == name && is_listed(timer, &self.now))
        };
        let mut name = texts.msg_timer_name();
        let mut number = 1;
        while is_taken(&name) {
            number += 1;
            name = texts.msg_timer_name_numbered(number);
        }
        name
    }

    /// Starts what the box describes, and closes it.
    pub(super) fn start_timer(&mut self, effects: &mut Vec<Effect>) {
        let now = self.now.clone();
        let (Some(Layer::Timers(timers)), Some(console)) = (self.layers.last(), self.console())
        else {
            return;
        };
        let made = seconds_of(&self.texts, timers, console, &now)
            .map(|seconds| self.described(timers, console, seconds));
        let mut made = match made {
            Ok(made) => made,
            Err(problem) => {
                if let Some(Layer::Timers(timers)) = self.layers.last_mut() {
                    timers.problem = Some(problem);
                    timers.focus = Focus::Length;
                }
                return;
            }
        };
        let at = console.session.timers.len();
        let seconds = made.first().map_or(0, |timer| timer.seconds);
        let length = self.texts.duration(i64::from(seconds));
        let what = match &made[..] {
            [one] => self.texts.msg_did_start_timer(&one.label, length),
            many => self.texts.msg_did_start_timers(count(many.len()), length),
        };
        let together = (made.len() > 1).then(|| self.ids.next(&now));
        for timer in &mut made {
            timer.id = self.ids.next(&now);
            timer.together = together;
        }
        let insert = |(n, timer)| Edit::InsertTimer {
            index: at + n,
            timer: Box::new(timer),
        };
        let edits = made.into_iter().enumerate().map(insert).collect();
        self.layers.pop();
        self.change(Edit::Many(edits), Some(what), effects);
    }

    /// The timers that the box describes, started now; their ids are still to be given.
    fn described(&self, timers: &TimerBox, console: &Console, seconds: u32) -> Vec<Timer> {
        let name = timers.name.text().trim().chars();
        let mut label: String = name.take(LONGEST_NAME).collect();
        if label.is_empty() {
            label = self.free_name(console);
        }
        let one = Timer {
            id: Uuid::nil(),
            label,
            seconds,
            group: None,
            room: None,
            together: None,
            may_be_shown: timers.may_be_shown,
            log: vec![TimerEntry::new(self.now.clone(), TimerEvent::Started)],
            other: Other::new(),
        };
        if !timers.per_group {
            return vec![one];
        }
        let texts = self.room_texts(console);
        let of_group = |group: &Group| Timer {
            label: texts.msg_editor_group(&group.name),
            group: Some(group.id),
            room: Some(group.place.clone()).filter(|place| !place.trim().is_empty()),
            ..one.clone()
        };
        console.timed_groups().into_iter().map(of_group).collect()
    }

    /// Does something to the timers of a row, as one change; `None` where there is nothing to do.
    pub(super) fn change_timers(
        &mut self,
        row: usize,
        change: TimerChange,
        effects: &mut Vec<Effect>,
    ) {
        let Some(console) = self.console() else {
            return;
        };
        let Some(row) = console.timer_rows(&self.now).into_iter().nth(row) else {
            return;
        };
        let timers = console.timers_of(&row);
        let changed = change.of(&timers, &self.now);
        let what = match &timers[..] {
            [one] => one.label.clone(),
            _ => self.texts.msg_timers_together(),
        };
        let what = self.changed_in_words(change, &timers, what);
        let mut edits = changed;
        let edit = match edits.len() {
            0 => return,
            1 => edits.remove(0),
            _ => Edit::Many(edits),
        };
        self.change(edit, Some(what), effects);
    }

    fn changed_in_words(&self, change: TimerChange, timers: &[&Timer], name: String) -> String {
        let texts = &self.texts;
        match change {
            TimerChange::Toggle => match toggled(timers, &self.now) {
                TimerEvent::Paused => texts.msg_did_pause_timer(name),
                TimerEvent::Resumed => texts.msg_did_resume_timer(name),
                TimerEvent::Stopped => texts.msg_did_stop_timer(name),
                TimerEvent::Started | TimerEvent::Extended { .. } => {
                    texts.msg_did_restart_timer(name)
                }
            },
            TimerChange::Minutes(minutes) if minutes > 0 => texts.msg_did_lengthen(minutes, name),
            TimerChange::Minutes(minutes) => texts.msg_did_shorten(-minutes, name),
            TimerChange::Remove => texts.msg_did_remove_timer(name),
            TimerChange::Restart => texts.msg_did_restart_timer(name),
            TimerChange::Show if timers.iter().all(|timer| timer.may_be_shown) => {
                texts.msg_did_hide_timer(name)
            }
            TimerChange::Show => texts.msg_did_show_timer(name),
        }
    }
}

/// What a key does to timers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TimerChange {
    /// Pause, go on, stop what is over, start what was stopped.
    Toggle,
    /// Minutes more, or less when negative.
    Minutes(i64),
    Remove,
    /// From the beginning.
    Restart,
    /// On the room's screen, or not.
    Show,
}

impl TimerChange {
    /// The edits that do it.
    fn of(self, timers: &[&Timer], now: &Moment) -> Vec<Edit> {
        let replaced = |timer: Timer| Edit::ReplaceTimer(Box::new(timer));
        let all = timers.iter();
        match self {
            TimerChange::Remove => all
                .map(|timer| Edit::RemoveTimer { id: timer.id })
                .collect(),
            TimerChange::Restart => all
                .map(|timer| replaced(timer.after(TimerEvent::Started, now)))
                .collect(),
            TimerChange::Show => {
                let may_be_shown = !timers.iter().all(|timer| timer.may_be_shown);
                let shown = |timer: &Timer| Timer {
                    may_be_shown,
                    ..timer.clone()
                };
                all.map(|timer| replaced(shown(timer))).collect()
            }
            TimerChange::Minutes(minutes) => {
                let event = TimerEvent::Extended {
                    seconds: minutes * 60,
                };
                // What is over or stopped has nothing that could be taken away.
                all.filter(|timer| {
                    let clock = timer.clock(now);
                    clock.is_on() && (minutes > 0 || clock.left_ms > 0)
                })
                .map(|timer| replaced(timer.after(event, now)))
                .collect()
            }
            TimerChange::Toggle => {
                let event = toggled(timers, now);
                all.filter(|timer| is_for(event, &timer.clock(now)))
                    .map(|timer| replaced(timer.after(event, now)))
                    .collect()
            }
        }
    }
}

/// What the next thing is that is done to timers: first what runs is paused, then what is paused goes on, then what is over is
/// stopped; what has stopped starts again.
fn toggled(timers: &[&Timer], now: &Moment) -> TimerEvent {
    let order = [TimerEvent::Paused, TimerEvent::Resumed, TimerEvent::Stopped];
    let fits = |event: &TimerEvent| {
        let mut clocks = timers.iter().map(|timer| timer.clock(now));
        clocks.any(|clock| is_for(*event, &clock))
    };
    order.into_iter().find(fits).unwrap_or(TimerEvent::Started)
}

fn is_for(event: TimerEvent, clock: &TimerClock) -> bool {
    match event {
        TimerEvent::Paused => clock.counts_down(),
        TimerEvent::Resumed => clock.state == TimerState::Paused,
        TimerEvent::Stopped => clock.state == TimerState::Running && clock.left_ms <= 0,
        TimerEvent::Started | TimerEvent::Extended { .. } => true,
    }
}

/// The length that is chosen or typed, in seconds, or what is wrong with it.
fn seconds_of(
    texts: &Texts,
    timers: &TimerBox,
    console: &Console,
    now: &Moment,
) -> Result<u32, String> {
    let typed = timers.own.text().trim();
    let seconds = match timers.length {
        Length::Preset(index) => i64::from(PRESETS.get(index).copied().unwrap_or_default()) * 60,
        Length::Own => {
            let read = typed_seconds(typed)
                .map(Ok)
                .or_else(|| match length::length(typed)? {
                    length::Length::Minutes(minutes) => Some(Ok(minutes * 60)),
                    length::Length::Until(time) => Some(until(time, console, now)),
                });
            match read {
                None => return Err(texts.msg_length_not_understood(typed)),
                Some(Err(time)) => return Err(texts.msg_timer_until_is_past(texts.time(time))),
                Some(Ok(seconds)) => seconds,
            }
        }
    };
    u32::try_from(seconds)
        .ok()
        .filter(|_| (1..=LONGEST).contains(&seconds))
        .ok_or_else(|| texts.msg_timer_out_of_range(typed))
}

/// Reads a length in seconds: `90s`.
fn typed_seconds(typed: &str) -> Option<i64> {
    let unit = typed.find(|c: char| !c.is_ascii_digit())?;
    let (number, unit) = typed.split_at(unit);
    let unit = unit.trim().trim_end_matches('.').to_lowercase();
    let number = number.parse().ok()?;
    SECONDS.contains(&unit.as_str()).then_some(number)
}

/// Seconds until the room's clock shows a time; the time itself when that has been.
fn until(time: TimeOfDay, console: &Console, now: &Moment) -> Result<i64, NaiveTime> {
    let zone = console.session.zone;
    let shown = NaiveTime::MIN + TimeDelta::minutes(time.minutes());
    let date = now.at.with_timezone(&zone).date_naive();
    let at = zone.from_local_datetime(&date.and_time(shown)).latest();
    let seconds = at.map(|at| at.signed_duration_since(now.at).num_seconds());
    seconds.filter(|seconds| *seconds > 0).ok_or(shown)
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
