//! The checker: what does not fit in a programme, where, and what could be done about it. It never changes anything itself.

mod apply;
mod faults;
mod letters;
mod offers;
mod rests;
#[cfg(test)]
pub(crate) mod sample;
#[cfg(test)]
mod tests;

use std::collections::HashSet;

pub use apply::{Change, Repair, RepairKind, To};
pub use letters::Letters;

use super::nearest::nearest;
use super::schedule::Slot;
use super::{Day, Programme, TimeOfDay};
use faults::{Fault, Runsheet};
use offers::Offers;

/// Something that does not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub kind: FindingKind,
    /// Id of the day it is about.
    pub day: Option<String>,
    /// To the item, day or occasion: `days[0].items[4]`.
    pub path: String,
    /// What could be done; any one of them, or none.
    pub repairs: Vec<Repair>,
}

/// What does not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FindingKind {
    /// Two items at the same time, from when to when. `first` begins first by the clock.
    Clash {
        first: Planned,
        second: Planned,
        from: TimeOfDay,
        to: TimeOfDay,
        minutes: i64,
    },
    /// `item` is listed right after `before` and begins earlier.
    WrongOrder {
        item: Planned,
        before: Planned,
    },
    /// Time without an item; nothing stands before it at the beginning of the day, nothing after it at the end.
    Gap {
        from: TimeOfDay,
        to: TimeOfDay,
        minutes: i64,
        after: Option<Planned>,
        before: Option<Planned>,
    },
    /// The day's last item ends so many minutes after the day.
    PastEnd {
        item: Planned,
        day_ends: TimeOfDay,
        minutes: i64,
    },
    /// The phases of an item take longer than the item, counted for one group.
    PhasesTooLong {
        item: Planned,
        phases: u32,
        minutes: u16,
    },
    /// Over 90 minutes of work without a rest.
    NoBreak {
        from: TimeOfDay,
        to: TimeOfDay,
        minutes: i64,
    },
    /// A day of over five hours without lunch.
    NoLunch {
        minutes: i64,
    },
    UnknownModule {
        item: Planned,
        module: String,
    },
    /// An occasion of a track that is not there.
    UnknownTrack {
        track: String,
    },
}

/// An item with its planned times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    pub id: String,
    pub title: String,
    pub starts: TimeOfDay,
    pub ends: TimeOfDay,
}

/// Everything in the programme that does not fit, in the order of the file.
#[must_use]
pub fn check(programme: &Programme) -> Vec<Finding> {
    let ids: HashSet<&str> = items(programme).map(|item| item.id.as_str()).collect();
    let modules: Vec<&str> = programme.modules.iter().map(|m| m.id.as_str()).collect();
    let mut findings = Vec::new();
    for (index, day) in programme.days.iter().enumerate() {
        let sheet = Runsheet::new(day);
        findings.extend(of_day(&sheet, index, &ids));
        findings.extend(unknown_modules(&sheet, index, &modules));
    }
    findings.extend(unknown_tracks(programme));
    findings
}

fn items(programme: &Programme) -> impl Iterator<Item = &super::Item> {
    programme.days.iter().flat_map(|day| &day.items)
}

fn of_day(sheet: &Runsheet<'_>, index: usize, ids: &HashSet<&str>) -> Vec<Finding> {
    let faults = sheet.faults();
    let offers = Offers::new(sheet, index, ids, &faults);
    let finding = |fault: &Fault| Finding {
        kind: kind(sheet, fault),
        day: Some(sheet.day.id.clone()),
        path: match fault.item() {
            Some(item) => item_path(index, item),
            None => format!("days[{index}]"),
        },
        repairs: offers.repairs(fault),
    };
    faults.iter().map(finding).collect()
}

fn kind(sheet: &Runsheet<'_>, fault: &Fault) -> FindingKind {
    let time = TimeOfDay::from_minutes;
    let planned = |item: usize| Planned::at(sheet.day, item, sheet.slot(item));
    match *fault {
        Fault::Clash { first, second } => {
            let (from, to) = {
                let (a, b) = (sheet.slot(first), sheet.slot(second));
                (b.start, a.end.min(b.end))
            };
            FindingKind::Clash {
                first: planned(first),
                second: planned(second),
                from: time(from),
                to: time(to),
                minutes: to - from,
            }
        }
        Fault::WrongOrder { item, before } => FindingKind::WrongOrder {
            item: planned(item),
            before: planned(before),
        },
        Fault::Gap {
            slot,
            after,
            before,
        } => FindingKind::Gap {
            from: time(slot.start),
            to: time(slot.end),
            minutes: slot.minutes(),
            after: after.map(planned),
            before: before.map(planned),
        },
        Fault::PastEnd { item } => FindingKind::PastEnd {
            item: planned(item),
            day_ends: sheet.day.ends,
            minutes: sheet.slot(item).end - sheet.hours.end,
        },
        Fault::PhasesTooLong { item, minutes } => FindingKind::PhasesTooLong {
            item: planned(item),
            phases: minutes,
            minutes: sheet.day.items.get(item).map_or(0, |it| it.minutes.get()),
        },
        Fault::NoBreak { slot, .. } => FindingKind::NoBreak {
            from: time(slot.start),
            to: time(slot.end),
            minutes: slot.minutes(),
        },
        Fault::NoLunch => FindingKind::NoLunch {
            minutes: sheet.hours.minutes(),
        },
    }
}

impl Planned {
    /// The item of the day, as it is or would be planned.
    fn at(day: &Day, item: usize, slot: Slot) -> Planned {
        let item = day.items.get(item);
        Planned {
            id: item.map(|it| it.id.clone()).unwrap_or_default(),
            title: item.map(|it| it.title.clone()).unwrap_or_default(),
            starts: TimeOfDay::from_minutes(slot.start),
            ends: TimeOfDay::from_minutes(slot.end),
        }
    }
}

fn item_path(day: usize, item: usize) -> String {
    format!("days[{day}].items[{item}]")
}

fn unknown_modules(sheet: &Runsheet<'_>, day: usize, modules: &[&str]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, item) in sheet.day.items.iter().enumerate() {
        let unknown = item.module.as_deref().filter(|m| !modules.contains(m));
        let Some(module) = unknown else { continue };
        let change = |to: Option<&str>| Change {
            path: item_path(day, index),
            id: item.id.clone(),
            to: To::Module(to.map(ToOwned::to_owned)),
        };
        let mut repairs = vec![];
        if let Some(module) = nearest(module, modules.iter().copied()) {
            let kind = RepairKind::UseModule {
                module: module.to_owned(),
            };
            repairs.push(Repair::new(kind, vec![change(Some(module))]));
        }
        repairs.push(Repair::new(RepairKind::DropModule, vec![change(None)]));
        findings.push(Finding {
            kind: FindingKind::UnknownModule {
                item: Planned::at(sheet.day, index, sheet.slot(index)),
                module: module.to_owned(),
            },
            day: Some(sheet.day.id.clone()),
            path: item_path(day, index),
            repairs,
        });
    }
    findings
}

fn unknown_tracks(programme: &Programme) -> Vec<Finding> {
    let tracks = || programme.tracks.iter().map(|track| track.id.as_str());
    let mut findings = Vec::new();
    for (occasion, held) in programme.occasions.iter().enumerate() {
        let unknown = held
            .track
            .as_deref()
            .filter(|t| !tracks().any(|known| known == *t));
        let Some(track) = unknown else { continue };
        let path = format!("occasions[{occasion}]");
        let change = |to: Option<&str>| Change {
            path: path.clone(),
            id: track.to_owned(),
            to: To::Track {
                occasion,
                track: to.map(ToOwned::to_owned),
            },
        };
        let mut repairs = vec![];
        if let Some(track) = nearest(track, tracks()) {
            let kind = RepairKind::UseTrack {
                track: track.to_owned(),
            };
            repairs.push(Repair::new(kind, vec![change(Some(track))]));
        }
        repairs.push(Repair::new(RepairKind::DropTrack, vec![change(None)]));
        findings.push(Finding {
            kind: FindingKind::UnknownTrack {
                track: track.to_owned(),
            },
            day: None,
            path,
            repairs,
        });
    }
    findings
}
