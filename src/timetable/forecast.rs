//! What is expected of the rest of the day, and what is past.

use super::record::Record;
use super::schedule::{Interval, Schedule};
use super::{ItemState, Moment};

/// One item, past, present or to come.
#[derive(Debug, Clone, Copy)]
pub(super) struct Outlook {
    pub state: ItemState,
    pub time: Interval,
    /// Whether `time.start` is a fact.
    pub started: bool,
}

#[derive(Debug)]
pub(super) struct Forecast {
    /// One for each item, at its index in the programme.
    pub items: Vec<Outlook>,
    /// The items still to come, in the order in which they are run.
    pub pending: Vec<usize>,
    /// When the day ends or did.
    pub end: i64,
}

impl Forecast {
    /// `beyond_ms`: what the groups that report back in the current item need beyond what the item leaves them.
    pub fn new(schedule: &Schedule, record: &Record<'_>, beyond_ms: i64, now: &Moment) -> Forecast {
        let items = past(schedule, record);
        let pending = record.order.iter().copied();
        let pending: Vec<usize> = pending
            .filter(|&index| items.get(index).is_some_and(is_pending))
            .collect();
        let mut forecast = Forecast {
            items,
            pending,
            end: schedule.day.end,
        };
        forecast.end = forecast.look_ahead(schedule, record, beyond_ms, now);
        forecast
    }

    /// Gives the items to come their expected times, each after the one before, a fixed one not before its time: gaps
    /// and fixed items take up what is late. Gives the end of the day.
    fn look_ahead(
        &mut self,
        schedule: &Schedule,
        record: &Record<'_>,
        beyond_ms: i64,
        now: &Moment,
    ) -> i64 {
        if let Some(ended) = record.ended {
            return ended.at.timestamp_millis();
        }
        let now_ms = now.at.timestamp_millis();
        let mut cursor = match (record.current, record.latest) {
            (Some(current), _) => {
                let end = now_ms + left_ms(record, current, beyond_ms, now);
                if let Some(outlook) = self.items.get_mut(current) {
                    outlook.time.end = end;
                }
                end
            }
            // The day's start stands as long as no item has run, even if the day was opened before it.
            (None, None) => now_ms.max(schedule.day.start),
            // Nothing is to come: the day was over when its last item was.
            (None, Some(latest)) if self.pending.is_empty() => {
                let stopped = record.items.get(latest).and_then(|item| item.stopped);
                stopped.unwrap_or(now).at.timestamp_millis()
            }
            (None, Some(_)) => now_ms,
        };
        for &index in &self.pending {
            let (Some(printed), Some(outlook)) =
                (schedule.items.get(index), self.items.get_mut(index))
            else {
                continue;
            };
            if printed.fixed {
                cursor = cursor.max(printed.time.start);
            }
            outlook.time.start = cursor;
            cursor += left_ms(record, index, 0, now);
            outlook.time.end = cursor;
        }
        cursor
    }
}

/// The time that the item still has when it needs `beyond_ms` more than its length, 0 when it is over.
fn left_ms(record: &Record<'_>, index: usize, beyond_ms: i64, now: &Moment) -> i64 {
    let item = record.items.get(index);
    item.map_or(0, |item| {
        (item.length_ms() + beyond_ms - item.elapsed_ms(now)).max(0)
    })
}

/// What the log says of each item. Those that never ran stand at their printed time.
fn past(schedule: &Schedule, record: &Record<'_>) -> Vec<Outlook> {
    let unset = Outlook {
        state: ItemState::Pending,
        time: schedule.day,
        started: false,
    };
    let mut items = vec![unset; record.items.len()];
    let place = |index| record.order.iter().position(|other| *other == index);
    let reached = record.latest.and_then(place).unwrap_or(0);
    for (place, &index) in record.order.iter().enumerate() {
        let (Some(item), Some(printed), Some(outlook)) = (
            record.items.get(index),
            schedule.items.get(index),
            items.get_mut(index),
        ) else {
            continue;
        };
        outlook.state = if record.current == Some(index) {
            match item.paused {
                Some(_) => ItemState::Paused,
                None => ItemState::Running,
            }
        } else if item.done {
            ItemState::Done
        } else if item.skipped {
            ItemState::Skipped
        } else if record.ended.is_some() || place < reached {
            ItemState::PassedOver
        } else {
            ItemState::Pending
        };
        outlook.time = printed.time;
        if let Some(start) = item.first_started().filter(|_| !is_pending(outlook)) {
            let stopped = item.stopped.unwrap_or(start);
            outlook.started = true;
            outlook.time = Interval {
                start: start.at.timestamp_millis(),
                end: stopped.at.timestamp_millis(),
            };
        }
    }
    items
}

fn is_pending(outlook: &Outlook) -> bool {
    outlook.state == ItemState::Pending
}
