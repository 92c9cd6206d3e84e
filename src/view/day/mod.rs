//! The Day view: the programme with expected times, what runs now with its clock, what comes next.

mod next;
mod now;
mod programme;
mod timers;
mod turn;

pub(super) use next::late_style;
pub(super) use timers::{SIGN as TIMER_SIGN, has_room as has_room_for_timers};

use chrono::{DateTime, Timelike};
use chrono_tz::Tz;
use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Position, Rect};

use super::paint::{inside, panel};
use super::safe::safe;
use super::theme::Theme;
use crate::app::console::Console;
use crate::app::{Hit, Model};
use crate::text::clock;
use crate::timetable::seconds_up;

struct Parts {
    programme: Rect,
    now: Rect,
    next: Rect,
    notes: Option<Rect>,
    timers: Rect,
}

fn layout(model: &Model, console: &Console, body: Rect) -> Parts {
    let timers = timers::rows(model, console, body);
    let [body, timers] =
        Layout::vertical([Constraint::Min(0), Constraint::Length(timers)]).areas(body);
    let left = if body.width < 96 {
        body.width * 53 / 100
    } else {
        (body.width * 46 / 100).min(76)
    };
    let [programme, side] =
        Layout::horizontal([Constraint::Length(left), Constraint::Min(0)]).areas(body);
    let next = if body.height < 16 { 4 } else { 6 };
    let notes = if body.height >= 36 { 10 } else { 0 };
    let [now, next, notes] = Layout::vertical([
        Constraint::Min(0),
        Constraint::Length(next),
        Constraint::Length(notes),
    ])
    .areas(side);
    Parts {
        programme,
        now,
        next,
        notes: (notes.height > 0).then_some(notes),
        timers,
    }
}

pub(super) fn draw(model: &Model, console: &Console, theme: &Theme, body: Rect, buf: &mut Buffer) {
    let standing = &console.standing;
    let parts = layout(model, console, body);
    programme::draw(model, console, standing, theme, parts.programme, buf);
    now::draw(model, console, standing, theme, parts.now, buf);
    next::draw(model, console, standing, theme, parts.next, buf);
    if let Some(area) = parts.notes {
        latest_notes(model, console, theme, area, buf);
    }
    timers::draw(model, console, theme, parts.timers, buf);
}

/// The time of day as the lists show it.
pub(super) fn time(at: &DateTime<Tz>) -> String {
    format!("{:02}:{:02}", at.hour(), at.minute())
}

fn latest_notes(model: &Model, console: &Console, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let mut rest = panel(&model.texts.msg_panel_latest_notes(), theme, area, buf);
    for note in console
        .session
        .notes
        .iter()
        .rev()
        .take(usize::from(rest.height))
    {
        rest = super::notes::row(model, console, note, theme, rest, buf);
    }
}

/// The standing in one line: for a window too small for more.
pub(super) fn one_line(model: &Model) -> Option<String> {
    let console = model.console()?;
    let standing = &console.standing;
    let item = standing.current.and_then(|index| console.item(index))?;
    let left = seconds_up(console.left_ms(standing, &model.now)?);
    let sign = if left < 0 { "+" } else { "" };
    Some(format!("{sign}{} {}", clock(left.abs()), safe(&item.title)))
}

pub(super) fn hit(model: &Model, console: &Console, body: Rect, at: Position) -> Option<Hit> {
    let area = layout(model, console, body).programme;
    let inner = inside(area);
    if !inner.contains(at) {
        return None;
    }
    let standing = &console.standing;
    let rows = programme::rows(console, standing, inner.height);
    let first = programme::first_row(&rows, console.focus(standing), inner.height);
    let row = rows.get(first + usize::from(at.y - inner.y))?;
    Some(Hit::Item(row.item()))
}
