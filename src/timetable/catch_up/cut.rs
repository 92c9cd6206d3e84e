//! Being on time again: by cutting items, by leaving items out.

use std::cmp::Reverse;
use std::ops::Range;

use super::MINUTE;
use super::course::Course;

/// So much is taken from an item before the next one has its turn: few cuts that can be remembered.
const STEP: i64 = 5 * MINUTE;

/// The course with items cut until everything is on time, or nothing is left to cut.
pub(super) fn shorten(course: &Course) -> Course {
    let mut course = course.clone();
    for place in course.goals() {
        let rows = course.deciding(place);
        cut(&mut course, place, rows);
    }
    course
}

/// The course with the least important items left out until everything is on time; what that does not save is cut. Items
/// of the middle priority go only where that is not enough, those of the highest never.
pub(super) fn drop_least(course: &Course) -> Course {
    let mut course = course.clone();
    for place in course.goals() {
        if needed(&course, place) == 0 {
            continue;
        }
        let rows = course.deciding(place);
        let tried = without(&course, place, &rows, 3);
        let drops = tried.rows.iter().filter(|row| row.dropped).count();
        let dropped = drops > course.rows.iter().filter(|row| row.dropped).count();
        course = if dropped && needed(&tried, place) == 0 {
            tried
        } else {
            without(&course, place, &rows, 2)
        };
    }
    course
}

/// The course with items of a priority, and of less important ones, left out, and with cuts where that does not do.
fn without(course: &Course, place: usize, rows: &Range<usize>, priority: u8) -> Course {
    let mut course = course.clone();
    leave_out(&mut course, place, rows, priority);
    cut(&mut course, place, rows.clone());
    course
}

/// Seconds in whole minutes that must go before a place; 0 when it is late by less than a minute.
fn needed(course: &Course, place: usize) -> i64 {
    let late_ms = course.late_ms(place);
    if late_ms < MINUTE * 1000 {
        return 0;
    }
    (late_ms + 59_999) / 60_000 * MINUTE
}

/// Takes the least important first, among equals theory before the rest, among those a step at a time where most is left.
fn cut(course: &mut Course, place: usize, rows: Range<usize>) {
    let mut needed = needed(course, place);
    while needed > 0 {
        let Some(rows) = course.rows.get_mut(rows.clone()) else {
            return;
        };
        let next = rows
            .iter_mut()
            .filter(|row| row.spare() > 0)
            .min_by_key(|row| (Reverse(row.priority), row.role, Reverse(row.spare())));
        let Some(row) = next else { return };
        let taken = row.spare().min(STEP).min(needed);
        row.length -= taken;
        needed -= taken;
    }
}

/// Leaves out the least important items: of equals those that are enough alone, theory before activities, the shortest
/// first; else the longest, and so on.
fn leave_out(course: &mut Course, place: usize, rows: &Range<usize>, priority: u8) {
    let mut needed_ms = needed(course, place) * 1000;
    let mut dropped = Vec::new();
    while needed_ms > 0 {
        let candidates = rows.clone().filter_map(|index| {
            let row = course.rows.get(index)?;
            let can = row.can_drop && row.priority >= priority;
            (can && !row.dropped && row.left_ms() > 0).then_some((index, row))
        });
        let next = candidates.min_by_key(|(_, row)| {
            let left = row.left_ms();
            let size = if left >= needed_ms { left } else { -left };
            (Reverse(row.priority), left < needed_ms, row.role, size)
        });
        let Some((index, row)) = next else { break };
        needed_ms -= row.left_ms();
        dropped.push(index);
        if let Some(row) = course.rows.get_mut(index) {
            row.dropped = true;
        }
    }
    // The last one may have been long enough to do without some of those before it, which are the less important.
    let mut surplus_ms = -needed_ms;
    for index in dropped.into_iter().rev() {
        let Some(row) = course.rows.get_mut(index) else {
            continue;
        };
        row.dropped = false;
        let left = row.left_ms();
        if left <= surplus_ms {
            surplus_ms -= left;
        } else {
            row.dropped = true;
        }
    }
}
