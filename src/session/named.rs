//! The parts of a session that are found by what they are called, and lists of them.

use std::fmt;

use uuid::Uuid;

use super::document::{Draft, Group, Note, Person, Timer};
use super::edit::{EditError, Part};
use super::stakeholder::{Communication, Stakeholder};
use super::worksheet::WorksheetEntry;
use crate::programme::Item;
use crate::timetable::{DayRun, Entry};

/// A part of the session that is found by what it is called.
pub(super) trait Named {
    type Id: PartialEq + fmt::Display + ?Sized;
    const PART: Part;
    fn id(&self) -> &Self::Id;

    fn missing(id: &Self::Id) -> EditError {
        EditError::Missing {
            what: Self::PART,
            id: id.to_string(),
        }
    }
}

/// The parts that are called by an id of their own.
macro_rules! named_by_id {
    ($($part:ident => $name:ident),* $(,)?) => {$(
        impl Named for $part {
            type Id = Uuid;
            const PART: Part = Part::$name;
            fn id(&self) -> &Uuid {
                &self.id
            }
        }
    )*};
}

named_by_id! {
    Entry => Entry,
    Note => Note,
    Timer => Timer,
    WorksheetEntry => Worksheet,
    Stakeholder => Stakeholder,
    Communication => Communication,
    Person => Person,
    Group => Group,
}

impl Named for DayRun {
    type Id = str;
    const PART: Part = Part::DayRun;
    fn id(&self) -> &str {
        &self.day
    }
}

impl Named for Item {
    type Id = str;
    const PART: Part = Part::Item;
    fn id(&self) -> &str {
        &self.id
    }
}

impl Named for Draft {
    type Id = str;
    const PART: Part = Part::Draft;
    fn id(&self) -> &str {
        &self.place
    }
}

/// Looked for from the end: what is edited is mostly what was added last.
pub(super) fn position<T: Named>(list: &[T], id: &T::Id) -> Option<usize> {
    list.iter().rposition(|t| t.id() == id)
}

pub(super) fn insert<T: Named>(list: &mut Vec<T>, index: usize, new: T) -> Result<(), EditError> {
    if position(list, new.id()).is_some() {
        return Err(EditError::Present {
            what: T::PART,
            id: new.id().to_string(),
        });
    }
    if index > list.len() {
        return Err(EditError::NoPlace {
            what: T::PART,
            index,
            length: list.len(),
        });
    }
    list.insert(index, new);
    Ok(())
}

pub(super) fn replace<T: Named>(list: &mut [T], new: T) -> Result<T, EditError> {
    let place = position(list, new.id()).and_then(|index| list.get_mut(index));
    match place {
        Some(place) => Ok(std::mem::replace(place, new)),
        None => Err(T::missing(new.id())),
    }
}

pub(super) fn remove<T: Named>(list: &mut Vec<T>, id: &T::Id) -> Result<(usize, T), EditError> {
    match position(list, id) {
        Some(index) => Ok((index, list.remove(index))),
        None => Err(T::missing(id)),
    }
}
