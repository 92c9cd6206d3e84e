//! Runs of a programme beside each other as a table of words, for the screen and the command line.

use super::compare::{Comparison, InRun, Run};
use super::words::whole_minutes;
use crate::text::{Texts, int};

/// Rows that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// None for the first.
    pub heading: Option<String>,
    pub rows: Vec<Row>,
}

/// What is compared, and a cell for each run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub name: String,
    pub cells: Vec<Cell>,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    pub text: String,
    /// Seconds by which something took longer than planned; negative: shorter.
    pub difference_seconds: i64,
}

impl From<String> for Cell {
    fn from(text: String) -> Cell {
        Cell {
            text,
            difference_seconds: 0,
        }
    }
}

/// The table without its heading row, which has a run's date in each column.
#[must_use]
pub fn table(texts: &Texts, comparison: &Comparison) -> Vec<Part> {
    let of_runs = |name: String, cell: &dyn Fn(&Run) -> Cell| Row {
        name,
        cells: comparison.runs.iter().map(cell).collect(),
    };
    let count = |count: usize| Cell::from(count.to_string());
    let first = vec![
        of_runs(texts.msg_runs_place(), &|run| run.place.clone().into()),
        of_runs(texts.msg_runs_time(), &|run| {
            in_minutes(
                texts,
                InRun {
                    planned_seconds: run.planned_seconds,
                    taken_seconds: run.taken_seconds,
                    left_out: run.items.is_empty(),
                },
            )
        }),
        of_runs(texts.msg_runs_participants(), &|run| {
            count(run.participants)
        }),
        of_runs(texts.msg_runs_notes(), &|run| count(run.notes)),
        of_runs(texts.msg_runs_promises(), &|run| {
            let promises = run.promises;
            texts
                .msg_runs_done_of(int(promises.done), int(promises.all))
                .into()
        }),
    ];
    let items = comparison.items.iter().map(|row| Row {
        name: row.title.clone(),
        cells: row
            .runs
            .iter()
            .map(|cell| cell.map_or_else(Cell::default, |one| in_minutes(texts, one)))
            .collect(),
    });
    let tags = comparison.tags.iter().map(|row| Row {
        name: format!("#{}", row.tag),
        cells: row.notes.iter().map(|n| count(*n)).collect(),
    });
    let mut parts = vec![
        Part {
            heading: None,
            rows: first,
        },
        Part {
            heading: Some(texts.msg_runs_items()),
            rows: items.collect(),
        },
        Part {
            heading: Some(texts.msg_runs_themes()),
            rows: tags.collect(),
        },
    ];
    parts.retain(|part| !part.rows.is_empty());
    parts
}

/// `58 (+8)`: the minutes that it took, and the difference from those that were planned.
fn in_minutes(texts: &Texts, one: InRun) -> Cell {
    let difference_seconds = one.taken_seconds - one.planned_seconds;
    let taken = whole_minutes(one.taken_seconds);
    let text = match whole_minutes(difference_seconds) {
        _ if one.left_out => {
            return Cell::from(texts.msg_review_left_out());
        }
        0 => taken.to_string(),
        more @ 1.. => format!("{taken} (+{more})"),
        less => format!("{taken} (−{})", -less),
    };
    Cell {
        text,
        difference_seconds,
    }
}
