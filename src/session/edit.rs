//! Every change of a session is an `Edit`; applying it gives the edit that takes it back.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::composing::{Composing, put_programme};
use super::document::{Draft, Group, Note, Person, Session, Timer};
use super::named::{Named, insert, position, remove, replace};
use super::stakeholder::{Communication, Stakeholder};
use super::worksheet::WorksheetEntry;
use crate::programme::{Item, Programme};
use crate::timetable::{DayRun, Entry};

/// A change of a session. The same value is applied on the screen's copy, written to the journal, and replayed after a crash.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Edit {
    /// Several changes as one; all or none.
    Many(Vec<Edit>),
    /// Adds the entry at a place in the log (at its end: its length).
    InsertEntry {
        index: usize,
        entry: Entry,
    },
    RemoveEntry {
        id: Uuid,
    },
    /// Puts the entry in place of the one with its id: the log is mended.
    ReplaceEntry(Box<Entry>),
    /// Adds the note at a place in the list.
    InsertNote {
        index: usize,
        note: Box<Note>,
    },
    /// Puts the note in place of the one with its id.
    ReplaceNote(Box<Note>),
    RemoveNote {
        id: Uuid,
    },
    /// Adds the timer at a place in the list.
    InsertTimer {
        index: usize,
        timer: Box<Timer>,
    },
    /// Puts the timer in place of the one with its id.
    ReplaceTimer(Box<Timer>),
    RemoveTimer {
        id: Uuid,
    },
    /// Adds the filled-in worksheet at a place in the list.
    InsertWorksheet {
        index: usize,
        worksheet: Box<WorksheetEntry>,
    },
    /// Puts the filled-in worksheet in place of the one with its id.
    ReplaceWorksheet(Box<WorksheetEntry>),
    RemoveWorksheet {
        id: Uuid,
    },
    /// Adds the stakeholder at a place in the list.
    InsertStakeholder {
        index: usize,
        stakeholder: Box<Stakeholder>,
    },
    /// Puts the stakeholder in place of the one with its id.
    ReplaceStakeholder(Box<Stakeholder>),
    RemoveStakeholder {
        id: Uuid,
    },
    /// Adds the line of the communication plan at a place in the list.
    InsertCommunication {
        index: usize,
        communication: Box<Communication>,
    },
    /// Puts the line of the communication plan in place of the one with its id.
    ReplaceCommunication(Box<Communication>),
    RemoveCommunication {
        id: Uuid,
    },
    /// Adds the participant at a place in the list.
    InsertPerson {
        index: usize,
        person: Box<Person>,
    },
    /// Puts the participant in place of the one with its id.
    ReplacePerson(Box<Person>),
    RemovePerson {
        id: Uuid,
    },
    /// Adds the group at a place in the list, which is the order in which groups report back.
    InsertGroup {
        index: usize,
        group: Box<Group>,
    },
    /// Puts the group in place of the one with its id.
    ReplaceGroup(Box<Group>),
    RemoveGroup {
        id: Uuid,
    },
    /// Puts these groups, in this order, in place of all: when they are formed, or put in order.
    PutGroups(Vec<Group>),
    /// Says what the stakeholders are analysed for.
    PutIssue(String),
    /// Puts the run in place of the one of the same day.
    ReplaceDayRun(DayRun),
    /// Puts the item in place of the one with its id.
    ReplaceItem(Box<Item>),
    /// Puts another programme in place, with how each of its days is run.
    PutProgramme {
        programme: Box<Programme>,
        days: Vec<DayRun>,
    },
    /// Says what becomes of the programme that is being written.
    PutComposing(Option<Box<Composing>>),
    /// Adds the item at a place in a day of the programme.
    InsertItem {
        day: String,
        index: usize,
        item: Box<Item>,
    },
    RemoveItem {
        id: String,
    },
    /// Adds a draft at a place in the list; what takes a removal back.
    InsertDraft {
        index: usize,
        draft: Box<Draft>,
    },
    /// Begins a draft, or puts it in place of the one at the same place.
    PutDraft(Box<Draft>),
    /// In the draft at `place`: at byte `at`, `cut` bytes are replaced by `put`.
    SpliceDraft {
        place: String,
        at: usize,
        cut: usize,
        put: String,
    },
    RemoveDraft {
        place: String,
    },
}

/// Why an edit cannot be applied; the session is then as it was.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    #[error("{what} {id} is not in the session")]
    Missing { what: Part, id: String },
    #[error("{what} {id} is in the session already")]
    Present { what: Part, id: String },
    #[error("there is no place {index} for another {what} among {length}")]
    NoPlace {
        what: Part,
        index: usize,
        length: usize,
    },
    #[error("{cut} bytes at {at} are no whole characters of the draft at {place}")]
    NotInText {
        place: String,
        at: usize,
        cut: usize,
    },
}

/// What an edit names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Entry,
    Note,
    Timer,
    Worksheet,
    Stakeholder,
    Communication,
    Person,
    Group,
    DayRun,
    Item,
    Draft,
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Part::Entry => "log entry",
            Part::Note => "note",
            Part::Timer => "timer",
            Part::Worksheet => "worksheet",
            Part::Stakeholder => "stakeholder",
            Part::Communication => "line of the communication plan",
            Part::Person => "participant",
            Part::Group => "group",
            Part::DayRun => "day",
            Part::Item => "item",
            Part::Draft => "draft",
        })
    }
}

impl Edit {
    /// Applies the change, counts the revision up by one (for `Many` too) and gives the edit that takes it back.
    ///
    /// # Errors
    /// When it names what is not there, or adds what is; nothing has changed then.
    pub fn apply(&self, session: &mut Session) -> Result<Edit, EditError> {
        let inverse = self.change(session)?;
        session.revision += 1;
        Ok(inverse)
    }

    /// Several changes as one.
    #[must_use]
    pub fn together(mut edits: Vec<Edit>) -> Edit {
        if edits.len() == 1 {
            edits.remove(0)
        } else {
            Edit::Many(edits)
        }
    }

    /// Whether it touches nothing but drafts: text still being typed, which can wait longer for a full save.
    #[must_use]
    pub fn is_draft_only(&self) -> bool {
        match self {
            Edit::Many(edits) => edits.iter().all(Edit::is_draft_only),
            Edit::InsertDraft { .. }
            | Edit::PutDraft(_)
            | Edit::SpliceDraft { .. }
            | Edit::RemoveDraft { .. } => true,
            _ => false,
        }
    }

    #[expect(
        clippy::too_many_lines,
        reason = "an arm for each kind of edit, and nothing else"
    )]
    fn change(&self, session: &mut Session) -> Result<Edit, EditError> {
        match self {
            Edit::Many(edits) => change_all(edits, session),
            Edit::InsertEntry { index, entry } => {
                insert(&mut session.log, *index, entry.clone())?;
                Ok(Edit::RemoveEntry { id: entry.id })
            }
            Edit::RemoveEntry { id } => {
                let (index, entry) = remove(&mut session.log, id)?;
                Ok(Edit::InsertEntry { index, entry })
            }
            Edit::ReplaceEntry(entry) => put(&mut session.log, entry, Edit::ReplaceEntry),
            Edit::InsertNote { index, note } => {
                insert(&mut session.notes, *index, (**note).clone())?;
                Ok(Edit::RemoveNote { id: note.id })
            }
            Edit::ReplaceNote(note) => put(&mut session.notes, note, Edit::ReplaceNote),
            Edit::RemoveNote { id } => take(&mut session.notes, id, |index, note| {
                Edit::InsertNote { index, note }
            }),
            Edit::InsertTimer { index, timer } => {
                insert(&mut session.timers, *index, (**timer).clone())?;
                Ok(Edit::RemoveTimer { id: timer.id })
            }
            Edit::ReplaceTimer(timer) => put(&mut session.timers, timer, Edit::ReplaceTimer),
            Edit::RemoveTimer { id } => take(&mut session.timers, id, |index, timer| {
                Edit::InsertTimer { index, timer }
            }),
            Edit::InsertWorksheet { index, worksheet } => {
                insert(&mut session.worksheets, *index, (**worksheet).clone())?;
                Ok(Edit::RemoveWorksheet { id: worksheet.id })
            }
            Edit::ReplaceWorksheet(worksheet) => {
                put(&mut session.worksheets, worksheet, Edit::ReplaceWorksheet)
            }
            Edit::RemoveWorksheet { id } => {
                take(&mut session.worksheets, id, |index, worksheet| {
                    Edit::InsertWorksheet { index, worksheet }
                })
            }
            Edit::InsertStakeholder { index, stakeholder } => {
                insert(&mut session.stakeholders, *index, (**stakeholder).clone())?;
                Ok(Edit::RemoveStakeholder { id: stakeholder.id })
            }
            Edit::ReplaceStakeholder(stakeholder) => put(
                &mut session.stakeholders,
                stakeholder,
                Edit::ReplaceStakeholder,
            ),
            Edit::RemoveStakeholder { id } => {
                take(&mut session.stakeholders, id, |index, stakeholder| {
                    Edit::InsertStakeholder { index, stakeholder }
                })
            }
            Edit::InsertCommunication {
                index,
                communication,
            } => {
                insert(
                    &mut session.communication,
                    *index,
                    (**communication).clone(),
                )?;
                Ok(Edit::RemoveCommunication {
                    id: communication.id,
                })
            }
            Edit::ReplaceCommunication(communication) => put(
                &mut session.communication,
                communication,
                Edit::ReplaceCommunication,
            ),
            Edit::RemoveCommunication { id } => {
                take(&mut session.communication, id, |index, communication| {
                    Edit::InsertCommunication {
                        index,
                        communication,
                    }
                })
            }
            Edit::InsertPerson { index, person } => {
                insert(&mut session.people, *index, (**person).clone())?;
                Ok(Edit::RemovePerson { id: person.id })
            }
            Edit::ReplacePerson(person) => put(&mut session.people, person, Edit::ReplacePerson),
            Edit::RemovePerson { id } => take(&mut session.people, id, |index, person| {
                Edit::InsertPerson { index, person }
            }),
            Edit::InsertGroup { index, group } => {
                insert(&mut session.groups, *index, (**group).clone())?;
                Ok(Edit::RemoveGroup { id: group.id })
            }
            Edit::ReplaceGroup(group) => put(&mut session.groups, group, Edit::ReplaceGroup),
            Edit::RemoveGroup { id } => take(&mut session.groups, id, |index, group| {
                Edit::InsertGroup { index, group }
            }),
            Edit::PutGroups(groups) => put_groups(groups, session),
            Edit::PutIssue(issue) => {
                let old = std::mem::replace(&mut session.issue, issue.clone());
                Ok(Edit::PutIssue(old))
            }
            Edit::ReplaceDayRun(run) => {
                let old = replace(&mut session.days, run.clone())?;
                Ok(Edit::ReplaceDayRun(old))
            }
            Edit::ReplaceItem(item) => replace_item(item, session),
            Edit::PutProgramme { programme, days } => Ok(put_programme(programme, days, session)),
            Edit::PutComposing(composing) => {
                let old = std::mem::replace(&mut session.composing, composing.clone());
                Ok(Edit::PutComposing(old))
            }
            Edit::InsertItem { day, index, item } => insert_item(day, *index, item, session),
            Edit::RemoveItem { id } => remove_item(id, session),
            Edit::InsertDraft { index, draft } => {
                insert(&mut session.drafts, *index, (**draft).clone())?;
                let place = draft.place.clone();
                Ok(Edit::RemoveDraft { place })
            }
            Edit::PutDraft(draft) => Ok(put_draft(draft, session)),
            Edit::SpliceDraft {
                place,
                at,
                cut,
                put,
            } => splice_draft(session, place, *at, *cut, put),
            Edit::RemoveDraft { place } => {
                let (index, draft) = remove(&mut session.drafts, place)?;
                let draft = Box::new(draft);
                Ok(Edit::InsertDraft { index, draft })
            }
        }
    }
}

/// Puts a part in place of the one with its id.
fn put<T: Named + Clone>(
    list: &mut [T],
    part: &T,
    undo: fn(Box<T>) -> Edit,
) -> Result<Edit, EditError> {
    let old = replace(list, part.clone())?;
    Ok(undo(Box::new(old)))
}

/// Takes a part out of its list.
fn take<T: Named>(
    list: &mut Vec<T>,
    id: &T::Id,
    undo: fn(usize, Box<T>) -> Edit,
) -> Result<Edit, EditError> {
    let (index, part) = remove(list, id)?;
    Ok(undo(index, Box::new(part)))
}

/// All changes in turn. When one fails, those before it are taken back.
fn change_all(edits: &[Edit], session: &mut Session) -> Result<Edit, EditError> {
    let mut inverses = Vec::with_capacity(edits.len());
    for edit in edits {
        match edit.change(session) {
            Ok(inverse) => inverses.push(inverse),
            Err(error) => {
                for inverse in inverses.iter().rev() {
                    inverse.change(session)?;
                }
                return Err(error);
            }
        }
    }
    inverses.reverse();
    Ok(Edit::Many(inverses))
}

fn put_groups(groups: &[Group], session: &mut Session) -> Result<Edit, EditError> {
    let again = groups.iter().enumerate().find(|(index, group)| {
        let before = groups.get(..*index).unwrap_or_default();
        position(before, &group.id).is_some()
    });
    if let Some((_, group)) = again {
        return Err(EditError::Present {
            what: Part::Group,
            id: group.id.to_string(),
        });
    }
    let old = std::mem::replace(&mut session.groups, groups.to_vec());
    Ok(Edit::PutGroups(old))
}

fn replace_item(item: &Item, session: &mut Session) -> Result<Edit, EditError> {
    let days = &mut Arc::make_mut(&mut session.programme).days;
    let place = days
        .iter_mut()
        .flat_map(|day| &mut day.items)
        .find(|i| i.id == item.id);
    let Some(place) = place else {
        return Err(Item::missing(&item.id));
    };
    let old = std::mem::replace(place, item.clone());
    Ok(Edit::ReplaceItem(Box::new(old)))
}

fn insert_item(
    day: &str,
    index: usize,
    item: &Item,
    session: &mut Session,
) -> Result<Edit, EditError> {
    if session.item(&item.id).is_some() {
        return Err(EditError::Present {
            what: Part::Item,
            id: item.id.clone(),
        });
    }
    let days = &mut Arc::make_mut(&mut session.programme).days;
    let Some(day) = days.iter_mut().find(|d| d.id == day) else {
        return Err(EditError::Missing {
            what: Part::DayRun,
            id: day.to_owned(),
        });
    };
    insert(&mut day.items, index, item.clone())?;
    let id = item.id.clone();
    Ok(Edit::RemoveItem { id })
}

fn remove_item(id: &str, session: &mut Session) -> Result<Edit, EditError> {
    let days = &mut Arc::make_mut(&mut session.programme).days;
    let day = days
        .iter_mut()
        .find(|day| position(&day.items, id).is_some());
    let Some(day) = day else {
        return Err(Item::missing(id));
    };
    let (index, item) = remove(&mut day.items, id)?;
    Ok(Edit::InsertItem {
        day: day.id.clone(),
        index,
        item: Box::new(item),
    })
}

fn put_draft(draft: &Draft, session: &mut Session) -> Edit {
    if let Some(there) =
        position(&session.drafts, &draft.place).and_then(|index| session.drafts.get_mut(index))
    {
        let old = std::mem::replace(there, draft.clone());
        return Edit::PutDraft(Box::new(old));
    }
    session.drafts.push(draft.clone());
    let place = draft.place.clone();
    Edit::RemoveDraft { place }
}

fn splice_draft(
    session: &mut Session,
    place: &str,
    at: usize,
    cut: usize,
    put: &str,
) -> Result<Edit, EditError> {
    let draft = session.drafts.iter_mut().find(|d| d.place == place);
    let Some(draft) = draft else {
        return Err(Draft::missing(place));
    };
    let range = at..at.saturating_add(cut);
    let place = place.to_owned();
    let Some(removed) = draft.text.get(range.clone()).map(str::to_owned) else {
        return Err(EditError::NotInText { place, at, cut });
    };
    draft.text.replace_range(range, put);
    Ok(Edit::SpliceDraft {
        place,
        at,
        cut: put.len(),
        put: removed,
    })
}

#[cfg(test)]
#[path = "edit_tests.rs"]
mod tests;
