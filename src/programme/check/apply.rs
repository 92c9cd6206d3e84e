//! Repairs as data: what one would change, so that it can be shown first and done on request.

use super::Planned;
use crate::programme::{Day, Item, ItemKind, Minutes, Programme, TimeOfDay};

/// One way to mend a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repair {
    pub kind: RepairKind,
    pub changes: Vec<Change>,
}

/// What a repair does. A [`Planned`] bears the times that the item would have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RepairKind {
    /// The item begins at another time and keeps its length.
    Begin {
        item: Planned,
    },
    /// The item begins at another time and ends when it did. `minimum` is set when it becomes shorter than it may.
    BeginKeepingEnd {
        item: Planned,
        minutes: u16,
        minimum: Option<u16>,
    },
    Shorten {
        item: Planned,
        minutes: u16,
    },
    Lengthen {
        item: Planned,
        minutes: u16,
    },
    /// Both keep their times; `item` is listed before `before` (titles).
    ListByTime {
        item: String,
        before: String,
    },
    /// The day ends earlier or later.
    EndDay {
        ends: TimeOfDay,
    },
    /// A phase (title) of an item takes so many minutes.
    ShortenPhase {
        phase: String,
        minutes: u16,
    },
    /// A break in time that was empty.
    FillWithBreak {
        from: TimeOfDay,
        to: TimeOfDay,
    },
    /// A break, for which an item becomes shorter.
    AddBreak {
        from: TimeOfDay,
        to: TimeOfDay,
        shortened: Planned,
        minutes: u16,
    },
    /// A lunch; everything after it comes so much later, and the day ends then.
    AddLunch {
        from: TimeOfDay,
        to: TimeOfDay,
        day_ends: TimeOfDay,
    },
    UseModule {
        module: String,
    },
    DropModule,
    UseTrack {
        track: String,
    },
    DropTrack,
}

/// One thing that a repair changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Where: `days[0].items[4]`.
    pub path: String,
    /// Id of the item (of a new item: the id that it gets), the day, or the track that the occasion had.
    pub id: String,
    pub to: To,
}

/// What it is changed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum To {
    /// The item is fixed to this time.
    Starts(TimeOfDay),
    /// The item's length; its minimum follows when it is above.
    Minutes(Minutes),
    PhaseMinutes {
        phase: String,
        minutes: Minutes,
    },
    Module(Option<String>),
    /// The item stands here among the items of its day.
    Position(usize),
    /// A new item of a day, at this position.
    Insert {
        day: String,
        position: usize,
        kind: ItemKind,
        minutes: Minutes,
    },
    DayEnds(TimeOfDay),
    Track {
        occasion: usize,
        track: Option<String>,
    },
}

impl Repair {
    pub(super) fn new(kind: RepairKind, changes: Vec<Change>) -> Repair {
        Repair { kind, changes }
    }

    /// Makes the changes. A new item (a break or lunch) gets the title that `titles` gives its kind, in the programme's
    /// language. What is no longer there is passed over.
    pub fn apply(&self, programme: &mut Programme, titles: impl Fn(ItemKind) -> String) {
        for change in &self.changes {
            if let To::Track { occasion, track } = &change.to {
                if let Some(held) = programme.occasions.get_mut(*occasion) {
                    held.track.clone_from(track);
                }
            } else {
                for day in &mut programme.days {
                    change.apply(day, &titles);
                }
            }
        }
    }
}

impl Change {
    /// Makes the change, if it is about this day or an item of it.
    pub(super) fn apply(&self, day: &mut Day, titles: &impl Fn(ItemKind) -> String) {
        match &self.to {
            To::DayEnds(ends) if day.id == self.id => day.ends = *ends,
            To::Insert {
                day: to,
                position,
                kind,
                minutes,
            } if day.id == *to => {
                let item = new_item(&self.id, titles(*kind), *kind, *minutes);
                day.items.insert((*position).min(day.items.len()), item);
            }
            To::DayEnds(_) | To::Insert { .. } | To::Track { .. } => {}
            To::Position(position) => {
                if let Some(from) = day.items.iter().position(|item| item.id == self.id) {
                    let item = day.items.remove(from);
                    day.items.insert((*position).min(day.items.len()), item);
                }
            }
            To::Starts(_) | To::Minutes(_) | To::PhaseMinutes { .. } | To::Module(_) => {
                if let Some(item) = day.items.iter_mut().find(|item| item.id == self.id) {
                    self.apply_to_item(item);
                }
            }
        }
    }

    fn apply_to_item(&self, item: &mut Item) {
        match &self.to {
            To::Starts(starts) => item.starts = Some(*starts),
            To::Minutes(minutes) => {
                item.minutes = *minutes;
                item.min_minutes = item.min_minutes.map(|minimum| minimum.min(*minutes));
            }
            To::PhaseMinutes { phase, minutes } => {
                if let Some(phase) = item.phases.iter_mut().find(|p| p.id == *phase) {
                    phase.minutes = *minutes;
                }
            }
            To::Module(module) => item.module.clone_from(module),
            To::Position(_) | To::Insert { .. } | To::DayEnds(_) | To::Track { .. } => {}
        }
    }
}

fn new_item(id: &str, title: String, kind: ItemKind, minutes: Minutes) -> Item {
    Item {
        protected: kind == ItemKind::Lunch,
        ..Item::new(id.to_owned(), title, kind, minutes)
    }
}
