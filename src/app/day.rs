//! Running the day: what the keys of the Day view do to the log.

use super::console::Console;
use super::dialog::{Answer, Choice, DayStart, Dialog};
use super::layer::Layer;
use super::{Effect, Level, Model};
use crate::session::Edit;
use crate::timetable::{DayRun, DayState, Entry, Event, ItemState, Standing};

/// A day begun within these minutes of its printed start begins without a question.
const ON_TIME_MINUTES: i64 = 5;
/// From here on to shift the day is what Enter takes.
const FAR_OFF_MINUTES: i64 = 30;

impl Model {
    pub(super) fn start_or_pause(&mut self, effects: &mut Vec<Effect>) {
        let Some((console, standing)) = self.where_we_are() else {
            return;
        };
        match standing.state {
            DayState::NotStarted => self.ask_or_start_day(effects),
            DayState::Between => self.next(effects),
            DayState::Ended => {
                let text = self.texts.msg_day_has_ended();
                self.say(text, Level::Note);
            }
            DayState::Running | DayState::Paused => {
                let Some(item) = current_id(console, &standing) else {
                    return;
                };
                let (event, what) = if standing.state == DayState::Running {
                    (Event::Paused { item }, self.texts.msg_did_pause())
                } else {
                    (Event::Resumed { item }, self.texts.msg_did_resume())
                };
                self.log(vec![event], what, effects);
            }
        }
    }

    pub(super) fn next(&mut self, effects: &mut Vec<Effect>) {
        let Some((console, standing)) = self.where_we_are() else {
            return;
        };
        if standing.state == DayState::NotStarted {
            return self.ask_or_start_day(effects);
        }
        let day = console.shown_day();
        let mut events: Vec<Event> = current_id(console, &standing)
            .map(|item| Event::ItemEnded { item })
            .into_iter()
            .collect();
        let what = if let Some(next) = standing.next.and_then(|next| day.items.get(next)) {
            events.push(Event::ItemStarted {
                item: next.id.clone(),
            });
            self.texts.msg_did_start_item(&next.title)
        } else if standing.state == DayState::Ended {
            let text = self.texts.msg_day_has_ended();
            return self.say(text, Level::Note);
        } else {
            events.push(Event::DayEnded {
                day: day.id.clone(),
            });
            self.texts.msg_did_end_day()
        };
        self.log(events, what, effects);
        self.unselect();
    }

    /// Back to the item before the current one, whose clock goes on; the current one is left with its time kept.
    pub(super) fn back(&mut self, effects: &mut Vec<Effect>) {
        let Some((console, standing)) = self.where_we_are() else {
            return;
        };
        let day = console.shown_day();
        let from = standing.current.or(standing.next);
        let before = standing
            .order
            .iter()
            .take_while(|item| Some(**item) != from);
        let before = before
            .filter(|item| standing.items[**item].started)
            .last()
            .copied();
        let Some(item) = before.and_then(|index| day.items.get(index)) else {
            return;
        };
        let what = self.texts.msg_did_go_back(&item.title);
        let events = vec![Event::ItemStarted {
            item: item.id.clone(),
        }];
        self.log(events, what, effects);
        self.unselect();
    }

    /// Gives the current item (else the one in focus) minutes, or takes them away.
    pub(super) fn minutes(&mut self, minutes: i8, effects: &mut Vec<Effect>) {
        let Some((console, standing)) = self.where_we_are() else {
            return;
        };
        let index = standing.current.unwrap_or_else(|| console.focus(&standing));
        let Some(item) = console.item(index) else {
            return;
        };
        let what = if minutes > 0 {
            self.texts.msg_did_lengthen(i64::from(minutes), &item.title)
        } else {
            self.texts.msg_did_shorten(-i64::from(minutes), &item.title)
        };
        let events = vec![Event::Extended {
            item: item.id.clone(),
            seconds: i64::from(minutes) * 60,
        }];
        self.log(events, what, effects);
    }

    /// Leaves out the selected item, else the next one; takes it back in when it was left out.
    pub(super) fn skip(&mut self, effects: &mut Vec<Effect>) {
        let Some((console, standing)) = self.where_we_are() else {
            return;
        };
        let Some(index) = console.selected.or(standing.next) else {
            return;
        };
        let (Some(item), Some(state)) = (console.item(index), standing.items.get(index)) else {
            return;
        };
        let id = item.id.clone();
        let (event, what) = match state.state {
            ItemState::Skipped => (
                Event::Unskipped { item: id },
                self.texts.msg_did_take_back(&item.title),
            ),
            ItemState::Pending | ItemState::PassedOver => (
                Event::Skipped { item: id },
                self.texts.msg_did_skip(&item.title),
            ),
            _ => {
                let text = self.texts.msg_cannot_skip(&item.title);
                return self.say(text, Level::Note);
            }
        };
        self.log(vec![event], what, effects);
    }

    /// Starts the selected item, wherever it stands.
    pub(super) fn start_here(&mut self, effects: &mut Vec<Effect>) {
        let Some((console, standing)) = self.where_we_are() else {
            return;
        };
        if standing.state == DayState::NotStarted {
            return self.ask_or_start_day(effects);
        }
        let index = console.focus(&standing);
        if standing.current == Some(index) {
            return;
        }
        let Some(item) = console.item(index) else {
            return;
        };
        let mut events = Vec::new();
        if standing
            .items
            .get(index)
            .is_some_and(|s| s.state == ItemState::Skipped)
        {
            events.push(Event::Unskipped {
                item: item.id.clone(),
            });
        }
        if let Some(current) =
            current_id(console, &standing).filter(|_| Some(index) > standing.current)
        {
            events.push(Event::ItemEnded { item: current });
        }
        events.push(Event::ItemStarted {
            item: item.id.clone(),
        });
        let what = self.texts.msg_did_start_item(&item.title);
        self.log(events, what, effects);
        self.unselect();
    }

    /// Starts the day, after a question when it is not near its printed start.
    fn ask_or_start_day(&mut self, effects: &mut Vec<Effect>) {
        if self.refuse_if_read_only() {
            return;
        }
        let Some((console, standing)) = self.where_we_are() else {
            return;
        };
        let off = (self.now.at.with_timezone(&console.session.zone) - standing.planned.start)
            .num_minutes();
        if off.abs() <= ON_TIME_MINUTES {
            return self.start_day(None, effects);
        }
        let printed = &standing.planned.start;
        let (date, time) = (
            self.texts.date(printed.date_naive()),
            self.texts.time(printed.time()),
        );
        let now = self
            .texts
            .time(self.now.at.with_timezone(&console.session.zone).time());
        let shift = Choice {
            key: Some('f'),
            label: self.texts.msg_start_shift(&now),
            answer: Answer::StartDay(DayStart::Shift),
        };
        let keep = Choice {
            key: Some('k'),
            label: self.texts.msg_start_keep(&time),
            answer: Answer::StartDay(DayStart::Keep),
        };
        let dialog = Dialog {
            title: self.texts.msg_start_title(),
            body: vec![self.texts.msg_start_body(&date, &time, &now)],
            choices: vec![shift, keep],
            selected: usize::from(off.abs() <= FAR_OFF_MINUTES),
            urgent: false,
            scroll: 0,
        };
        self.layers.push(Layer::Dialog(dialog));
    }

    /// Starts the shown day and its first item, on today's date.
    pub(super) fn start_day(&mut self, how: Option<DayStart>, effects: &mut Vec<Effect>) {
        let Some((console, standing)) = self.where_we_are() else {
            return;
        };
        let day = console.shown_day();
        let mut edits = Vec::new();
        if let Some(how) = how {
            edits.push(Edit::ReplaceDayRun(self.run_started(console, how)));
        }
        let mut events = vec![Event::DayStarted {
            day: day.id.clone(),
        }];
        let first = standing.next.and_then(|next| day.items.get(next));
        events.extend(first.map(|item| Event::ItemStarted {
            item: item.id.clone(),
        }));
        let what = self.texts.msg_did_start_day(&day.title);
        edits.extend(self.entries(events));
        self.change(Edit::Many(edits), Some(what), effects);
        self.unselect();
    }

    /// The shown day's run as it begins now: today, and shifted or not.
    fn run_started(&self, console: &Console, how: DayStart) -> DayRun {
        use chrono::Timelike;
        let now = self.now.at.with_timezone(&console.session.zone);
        let starts = console.shown_day().starts.minutes();
        let shift = i64::from(now.hour() * 60 + now.minute()) - starts;
        let run = console.run();
        let shift_minutes = match how {
            DayStart::Shift => shift,
            DayStart::Keep => run.shift_minutes,
        };
        DayRun {
            date: now.date_naive(),
            shift_minutes,
            ..run
        }
    }

    pub(super) fn show_day(&mut self, by: i64) {
        let Some(console) = self.console_mut() else {
            return;
        };
        let last = console.session.programme.days.len().saturating_sub(1);
        let day = console
            .day
            .saturating_add_signed(isize::try_from(by).unwrap_or_default())
            .min(last);
        if day != console.day {
            console.day = day;
            console.selected = None;
            return;
        }
        let text = match (last, by > 0) {
            (0, _) => self.texts.msg_only_day(),
            (_, true) => self.texts.msg_last_day(),
            (_, false) => self.texts.msg_first_day(),
        };
        self.say(text, Level::Note);
    }

    /// Moves the selection by some rows of the programme, in the order in which it is run.
    pub(super) fn step_item(&mut self, by: i64) {
        let Some((console, standing)) = self.where_we_are() else {
            return;
        };
        let focus = console.focus(&standing);
        let row = standing
            .order
            .iter()
            .position(|item| *item == focus)
            .unwrap_or(0);
        let last = standing.order.len().saturating_sub(1);
        let target = row
            .saturating_add_signed(isize::try_from(by).unwrap_or_default())
            .min(last);
        self.select(standing.order.get(target).copied());
    }

    fn where_we_are(&self) -> Option<(&Console, Standing)> {
        let console = self.console()?;
        Some((console, console.standing_at(&self.now)))
    }

    pub(super) fn select(&mut self, item: Option<usize>) {
        if let Some(console) = self.console_mut() {
            console.selected = item;
        }
    }

    fn unselect(&mut self) {
        self.select(None);
    }

    /// Enters events in the log, as one change that `u` takes back.
    pub(super) fn log(&mut self, events: Vec<Event>, what: String, effects: &mut Vec<Effect>) {
        let edits = self.entries(events);
        self.change(Edit::together(edits), Some(what), effects);
    }

    pub(super) fn entries(&mut self, events: Vec<Event>) -> Vec<Edit> {
        let at = self
            .console()
            .map_or(0, |console| console.session.log.len());
        let now = self.now.whole_second();
        let numbered = events.into_iter().enumerate();
        numbered
            .map(|(n, event)| Edit::InsertEntry {
                index: at + n,
                entry: Entry::new(self.ids.next(&now), now.clone(), event),
            })
            .collect()
    }
}

fn current_id(console: &Console, standing: &Standing) -> Option<String> {
    standing
        .current
        .and_then(|index| console.item(index))
        .map(|item| item.id.clone())
}
