//! Being ahead: where to give the time back.

use std::cmp::Reverse;
use std::ops::Range;

use super::MINUTE;
use super::course::{Course, Role};

/// Less than this is not worth a change; and so much an item gets before the next one has its turn.
const STEP: i64 = 5 * MINUTE;

/// The course with unused time given to items, in whole minutes: first what was taken from them, then to activities, the
/// most important first; where there are none, to a break. Nothing becomes late by it.
pub(super) fn give_back(course: &Course) -> Course {
    let mut course = course.clone();
    for place in course.goals() {
        let unused = course.unused_ms(place) / 60_000 * MINUTE;
        if unused < STEP {
            continue;
        }
        let rows = course.deciding(place);
        give(&mut course, rows, unused);
    }
    course
}

fn give(course: &mut Course, rows: Range<usize>, mut unused: i64) {
    let Some(rows) = course.rows.get_mut(rows) else {
        return;
    };
    let mut rows: Vec<_> = rows
        .iter_mut()
        .filter(|row| row.can_grow && row.left_ms() > 0)
        .collect();
    for row in &mut rows {
        let taken = (row.printed - row.length).clamp(0, unused) / MINUTE * MINUTE;
        row.length += taken;
        unused -= taken;
    }
    let wish = |role: Role| match role {
        Role::Activity => 0,
        Role::Rest => 1,
        Role::Frame | Role::Theory => 2,
    };
    while unused > 0 {
        let next = rows.iter_mut().min_by_key(|row| {
            (
                wish(row.role),
                row.priority,
                row.length - row.printed,
                Reverse(row.printed),
            )
        });
        let Some(row) = next else { return };
        let given = unused.min(STEP);
        row.length += given;
        unused -= given;
    }
}
