//! The timers that the room may see: a grid of clocks, each as large as all of them can be.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;

use super::timer::digits;
use super::{Scene, last_rows, shown, without_last_rows};
use crate::stage::{TimerLine, left_ms};
use crate::view::digits::fit;
use crate::view::safe::{self, cut, safe};
use crate::view::timers::{PAUSED, label};
use crate::view::{letters, paint};

/// From this height on a timer's name is in large letters, of so many rows at least.
const LARGE_NAME: u16 = 14;
const LETTERS: u16 = 4;
/// Columns and rows of the smallest clock with digits.
const SMALLEST: (u16, u16) = (24, 4);
/// From this length on a time has hours.
const LONG_MS: i64 = 60 * 60_000;

/// How the clocks stand in an area.
#[derive(Debug, Clone, Copy)]
struct Grid {
    columns: u16,
    cell: (u16, u16),
    /// Rows of the digits.
    digits: u16,
}

/// All timers, as large as they fit.
pub(super) fn draw(scene: Scene<'_>, area: Rect, buf: &mut Buffer) {
    let timers = &scene.stage.timers;
    let count = u16::try_from(timers.len()).unwrap_or(u16::MAX);
    if count == 0 || area.is_empty() {
        return;
    }
    let grid = grid(count, widest(timers), area);
    let rows = count.div_ceil(grid.columns);
    let (width, height) = grid.cell;
    for row in 0..rows {
        let first = usize::from(row * grid.columns);
        let line: Vec<&TimerLine> = timers
            .iter()
            .skip(first)
            .take(usize::from(grid.columns))
            .collect();
        let in_row = u16::try_from(line.len()).unwrap_or(u16::MAX);
        // A last row that is not full stands in the middle.
        let indent = (area.width - in_row * width) / 2;
        for (timer, column) in line.into_iter().zip(0..) {
            let cell = Rect {
                x: area.x + indent + column * width,
                y: area.y + row * height,
                width,
                height,
            };
            one(scene, timer, grid.digits > 1, cell, buf);
        }
    }
}

/// The timers below the clock of the item; gives the area above.
pub(super) fn below(scene: Scene<'_>, area: Rect, buf: &mut Buffer) -> Rect {
    let count = u16::try_from(scene.stage.timers.len()).unwrap_or(u16::MAX);
    if count == 0 {
        return area;
    }
    let words = in_words(scene, area.width);
    let rows = if area.height >= 26 {
        let share = if area.height > area.width { 3 } else { 4 };
        area.height / share
    } else if area.height >= 16 && count.saturating_mul(SMALLEST.0) <= area.width {
        SMALLEST.1
    } else {
        let rows = words.len().min(if area.height < 14 { 2 } else { 3 });
        let rows = u16::try_from(rows).unwrap_or(1).min(area.height);
        let place = last_rows(area, rows);
        words
            .into_iter()
            .take(usize::from(rows))
            .fold(place, |rest, text| {
                let line = Line::styled(text, scene.theme.strong);
                paint::line(line.centered(), rest, buf)
            });
        return without_last_rows(area, rows + u16::from(area.height >= 14));
    };
    draw(scene, last_rows(area, rows), buf);
    without_last_rows(area, rows + 1)
}

/// The timers as lines of text, each with as many as it has room for.
fn in_words(scene: Scene<'_>, width: u16) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for timer in &scene.stage.timers {
        let left = shown(left_ms(&timer.clock, scene.now));
        let text = format!("{} {left}", safe(&name(timer)));
        let text = cut(&text, usize::from(width)).into_owned();
        let fits =
            |line: &&mut String| safe::width(line) + safe::width(&text) + 3 <= usize::from(width);
        match lines.last_mut().filter(fits) {
            Some(line) => {
                line.push_str(" · ");
                line.push_str(&text);
            }
            None => lines.push(text),
        }
    }
    lines
}

/// The arrangement in which the digits are largest; of two that are alike the one with fewer rows.
fn grid(count: u16, widest: &str, area: Rect) -> Grid {
    let arranged = |columns: u16| {
        let rows = count.div_ceil(columns);
        let cell = (area.width / columns, area.height / rows);
        let room = Rect {
            width: cell.0.saturating_sub(2),
            height: digit_rows(cell.1),
            ..area
        };
        let digits = fit(widest, room, false).rows().min(room.height);
        Grid {
            columns,
            cell,
            digits,
        }
    };
    let all = (1..=count).rev().map(arranged);
    let largest = all.reduce(|best, other| {
        if other.digits > best.digits {
            other
        } else {
            best
        }
    });
    // Where no digits fit, the names are to be whole: as few columns as there are rows for.
    let in_words = || {
        let columns = count.div_ceil((area.height / 2).max(1));
        arranged(columns.max(1))
    };
    largest
        .filter(|grid| grid.digits > 1)
        .unwrap_or_else(in_words)
}

fn name_rows(height: u16) -> u16 {
    if height >= LARGE_NAME {
        (height / 4).max(LETTERS)
    } else {
        1
    }
}

/// Rows between name and digits, and below them.
fn blanks(height: u16) -> (u16, u16) {
    (u16::from(height >= LARGE_NAME), u16::from(height > 4))
}

/// Rows for the digits of a cell, between its name and a blank.
fn digit_rows(height: u16) -> u16 {
    let (above, below) = blanks(height);
    height.saturating_sub(name_rows(height) + above + below)
}

fn one(scene: Scene<'_>, timer: &TimerLine, is_large: bool, cell: Rect, buf: &mut Buffer) {
    let theme = scene.theme;
    let left = left_ms(&timer.clock, scene.now);
    // A time that is but a line stands close below its name.
    let cell = if is_large {
        cell
    } else {
        paint::centred(cell, cell.width, 2)
    };
    let inside = Rect {
        x: cell.x + 1,
        width: cell.width.saturating_sub(2),
        ..cell
    };
    let rows = name_rows(cell.height).min(cell.height);
    let top = Rect {
        height: rows,
        ..inside
    };
    if rows > 1 {
        letters::draw(&timer.label, theme.strong, top, buf);
        let below = paint::below(inside, rows);
        centred_line(&said(scene, timer), theme.dim, below, buf);
    } else {
        centred_line(&name(timer), theme.strong, top, buf);
    }
    let place = Rect {
        height: digit_rows(cell.height),
        ..paint::below(inside, rows + blanks(cell.height).0)
    };
    let warning = timer.clock.warnings.at(left);
    let style = theme.digits_of(timer.clock.since.is_none(), left, warning);
    digits(&shown(left), style, place, buf);
}

fn centred_line(text: &str, style: Style, area: Rect, buf: &mut Buffer) {
    let text = cut(&safe(text), usize::from(area.width)).into_owned();
    paint::line(Line::styled(text, style).centered(), area, buf);
}

/// What stands below a name in large letters: the place, and that it is paused.
fn said(scene: Scene<'_>, timer: &TimerLine) -> String {
    let paused = timer.clock.since.is_none();
    let paused = paused.then(|| scene.texts.msg_paused_word());
    let parts: Vec<String> = timer.room.clone().into_iter().chain(paused).collect();
    parts.join(" · ")
}

/// Its name and place; with a mark when it is paused.
fn name(timer: &TimerLine) -> String {
    let paused = if timer.clock.since.is_none() {
        PAUSED
    } else {
        ""
    };
    let label = label(&timer.label, timer.room.as_deref());
    format!("{paused}{label}")
}

/// The widest time that any of them shows, so that none changes its size while it runs.
fn widest(timers: &[TimerLine]) -> &'static str {
    if timers.iter().any(|timer| timer.clock.length_ms >= LONG_MS) {
        "0:00:00"
    } else {
        "00:00"
    }
}
