//! Timers beside the programme: a box to start one in a second, and to handle those that there are.

use uuid::Uuid;

use super::console::Console;
use super::layer::Layer;
use super::text_field::{Lines, TextField};
use super::timer_length::seconds_of;
use super::{Effect, Model};
use crate::programme::Other;
use crate::session::{Edit, Group, Timer};
use crate::text::{Texts, clock, int};
use crate::timetable::{Moment, TimerEntry, TimerEvent, TimerState};

/// The lengths that are offered, in minutes; the first is what Enter takes.
pub const PRESETS: [u32; 3] = [5, 10, 15];
/// The longest name, in characters.
const LONGEST_NAME: usize = 40;
/// What happened longer ago is not offered any more, in milliseconds: it was another day.
const LISTED_MS: i64 = 12 * 60 * 60 * 1000;

/// The box: the timers that there are, and below them a new one.
pub struct TimerBox {
    pub focus: Focus,
    pub length: Length,
    /// The length as it is typed.
    pub own: TextField,
    pub name: TextField,
    /// One for each of something instead of one.
    pub parallel: Option<Parallel>,
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
    Parallel,
    Shown,
}

/// For what parallel timers are started.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Parallel {
    /// The groups of the day.
    Groups,
    /// The places of these groups: several groups can share one.
    Rooms,
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

    /// For what parallel timers can be started: for nothing of which there is but one.
    #[must_use]
    pub fn parallels(&self) -> Vec<Parallel> {
        let all = [
            (Parallel::Groups, self.timed_groups().count()),
            (Parallel::Rooms, self.timed_rooms().len()),
        ];
        let several = all.into_iter().filter(|(_, count)| *count > 1);
        several.map(|(parallel, _)| parallel).collect()
    }

    /// The groups of the shown day.
    pub fn timed_groups(&self) -> impl Iterator<Item = &Group> {
        self.session.groups_on(&self.shown_day().id)
    }

    /// Their places, each once.
    #[must_use]
    pub fn timed_rooms(&self) -> Vec<&str> {
        let mut rooms: Vec<&str> = Vec::new();
        for place in self.timed_groups().map(|group| group.place.trim()) {
            if !place.is_empty() && !rooms.contains(&place) {
                rooms.push(place);
            }
        }
        rooms
    }

    /// Whether a timer counts down.
    #[must_use]
    pub fn a_timer_runs(&self, now: &Moment) -> bool {
        let mut timers = self.session.timers.iter();
        timers.any(|timer| timer.clock(now).counts_down())
    }

    pub(super) fn timers_of(&self, row: &TimerRow) -> Vec<&Timer> {
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
            parallel: None,
            may_be_shown: false,
            problem: None,
        })));
    }

    /// `Timer`, `Timer 2`, …: the first that no timer in the list has.
    fn free_name(&self, console: &Console) -> String {
        let texts = self.texts_in(console.session.language);
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
        let now = self.now.whole_second();
        let (Some(Layer::Timers(timers)), Some(console)) = (self.layers.last(), self.console())
        else {
            return;
        };
        let made = seconds_of(&self.texts, timers, console, &now)
            .map(|seconds| self.described(timers, console, seconds, &now));
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
        let length = exact(&self.texts, i64::from(seconds));
        let what = match &made[..] {
            [one] => self.texts.msg_did_start_timer(&one.label, length),
            many => self.texts.msg_did_start_timers(int(many.len()), length),
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
    fn described(
        &self,
        timers: &TimerBox,
        console: &Console,
        seconds: u32,
        now: &Moment,
    ) -> Vec<Timer> {
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
            log: vec![TimerEntry::new(now.clone(), TimerEvent::Started)],
            other: Other::new(),
        };
        let texts = self.texts_in(console.session.language);
        let of_group = |group: &Group| Timer {
            label: texts.msg_editor_group(&group.name),
            group: Some(group.id),
            room: Some(group.place.clone()).filter(|place| !place.trim().is_empty()),
            ..one.clone()
        };
        let of_room = |room: &str| Timer {
            label: room.to_owned(),
            ..one.clone()
        };
        match timers.parallel {
            None => vec![one],
            Some(Parallel::Groups) => console.timed_groups().map(of_group).collect(),
            Some(Parallel::Rooms) => console.timed_rooms().into_iter().map(of_room).collect(),
        }
    }
}

/// A length in words; one that is no whole minutes as the clock shows it.
fn exact(texts: &Texts, seconds: i64) -> String {
    if seconds > 60 && seconds % 60 > 0 {
        clock(seconds)
    } else {
        texts.duration(seconds)
    }
}
