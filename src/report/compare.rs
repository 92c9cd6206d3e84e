//! Several runs of the same programme beside each other: what its items took, which themes came up, what came of the promises.
//!
//! A run is reduced to a [`Run`], which owns what it says, so that many sessions can be read one after the other.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use serde::Serialize;
use uuid::Uuid;

use super::Report;
use super::time::Outcome;

/// What one session comes to, in numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Run {
    /// Id of the session.
    pub session: Uuid,
    pub title: String,
    pub place: String,
    /// Of its first day.
    pub date: NaiveDate,
    pub participants: usize,
    pub notes: usize,
    /// Of the items that are over.
    pub planned_seconds: i64,
    pub taken_seconds: i64,
    /// Those that are over, in the programme's order.
    pub items: Vec<RunItem>,
    /// Themes: the tags in lower case, with how many notes have each.
    pub tags: BTreeMap<String, usize>,
    /// Actions, commitments and homework.
    pub promises: Promises,
}

/// An item of a run that is over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RunItem {
    /// Ids of the programme.
    pub day: String,
    pub item: String,
    /// In the session's language.
    pub title: String,
    pub planned_seconds: i64,
    pub taken_seconds: i64,
    /// It was skipped or passed over.
    pub left_out: bool,
}

/// How it stands with what was promised, on the day of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Promises {
    pub all: usize,
    pub done: usize,
    pub dropped: usize,
    /// Those that are overdue among them.
    pub open: usize,
    pub overdue: usize,
}

/// Runs of the same programme beside each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Comparison {
    /// In the order of their dates.
    pub runs: Vec<Run>,
    /// In the order of the latest run; what only earlier ones had follows.
    pub items: Vec<ItemRow>,
    /// What came up in most runs first, then what came up most often.
    pub tags: Vec<TagRow>,
}

/// An item in all runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ItemRow {
    pub day: String,
    pub item: String,
    /// As the latest run calls it.
    pub title: String,
    /// One for each run; none where it did not have the item, or not to its end.
    pub runs: Vec<Option<InRun>>,
}

/// What an item was planned to take in a run, and what it took.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct InRun {
    pub planned_seconds: i64,
    pub taken_seconds: i64,
    pub left_out: bool,
}

/// A theme in all runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TagRow {
    pub tag: String,
    /// Notes that have it, one number for each run.
    pub notes: Vec<usize>,
}

impl Run {
    /// What a session comes to. None for a rehearsal, and for one in which nothing was run, said or promised yet.
    #[must_use]
    pub fn of(report: &Report<'_>) -> Option<Run> {
        let session = report.session;
        let time = &report.time;
        if session.rehearsal || (time.all.items == 0 && session.notes.is_empty()) {
            return None;
        }
        let items = time.days.iter().flat_map(|day| {
            let counted = day.items.iter().filter(|one| one.is_counted());
            counted.map(|one| RunItem {
                day: day.day.id.clone(),
                item: one.item.id.clone(),
                title: one.item.title.clone(),
                planned_seconds: one.planned_seconds(),
                taken_seconds: one.seconds,
                left_out: one.outcome == Outcome::LeftOut,
            })
        });
        let mut tags = BTreeMap::new();
        for note in &session.notes {
            let mut of_note: Vec<String> = note.tags.iter().map(|tag| tag.to_lowercase()).collect();
            of_note.sort_unstable();
            of_note.dedup();
            for tag in of_note {
                *tags.entry(tag).or_insert(0) += 1;
            }
        }
        let count = report.promised.count;
        Some(Run {
            session: session.id,
            title: session.title.clone(),
            place: session.place.clone(),
            date: time.days.first().map_or(report.today, |day| day.date),
            participants: session.people.len(),
            notes: session.notes.len(),
            planned_seconds: time.all.planned_seconds,
            taken_seconds: time.all.taken_seconds,
            items: items.collect(),
            tags,
            promises: Promises {
                all: count.open + count.done + count.dropped,
                done: count.done,
                dropped: count.dropped,
                open: count.open,
                overdue: count.overdue,
            },
        })
    }
}

impl RunItem {
    fn in_run(&self) -> InRun {
        InRun {
            planned_seconds: self.planned_seconds,
            taken_seconds: self.taken_seconds,
            left_out: self.left_out,
        }
    }
}

impl Comparison {
    /// Sets runs beside each other. Of copies of the same session the one counts in which most was run and said.
    #[must_use]
    pub fn new(mut runs: Vec<Run>) -> Comparison {
        runs.sort_by_key(|run| {
            (
                run.session,
                Reverse((run.items.len(), run.notes, run.promises.done)),
            )
        });
        runs.dedup_by_key(|run| run.session);
        runs.sort_by_key(|run| (run.date, run.session));
        Comparison {
            items: item_rows(&runs),
            tags: tag_rows(&runs),
            runs,
        }
    }
}

fn item_rows(runs: &[Run]) -> Vec<ItemRow> {
    let mut rows: Vec<ItemRow> = Vec::new();
    let mut places: HashMap<(&str, &str), usize> = HashMap::new();
    for (index, run) in runs.iter().enumerate().rev() {
        for one in &run.items {
            let place = *places.entry((&one.day, &one.item)).or_insert_with(|| {
                rows.push(ItemRow {
                    day: one.day.clone(),
                    item: one.item.clone(),
                    title: one.title.clone(),
                    runs: vec![None; runs.len()],
                });
                rows.len() - 1
            });
            if let Some(cell) = rows.get_mut(place).and_then(|row| row.runs.get_mut(index)) {
                *cell = Some(one.in_run());
            }
        }
    }
    rows
}

fn tag_rows(runs: &[Run]) -> Vec<TagRow> {
    let mut tags: Vec<&String> = runs.iter().flat_map(|run| run.tags.keys()).collect();
    tags.sort_unstable();
    tags.dedup();
    let rows = tags.into_iter().map(|tag| {
        let notes = runs
            .iter()
            .map(|run| run.tags.get(tag).copied().unwrap_or_default());
        TagRow {
            tag: tag.clone(),
            notes: notes.collect(),
        }
    });
    let mut rows: Vec<TagRow> = rows.collect();
    rows.sort_by_key(|row| {
        let in_runs = row.notes.iter().filter(|count| **count > 0).count();
        Reverse((in_runs, row.notes.iter().sum::<usize>()))
    });
    rows
}

#[cfg(test)]
#[path = "compare_tests.rs"]
mod tests;
