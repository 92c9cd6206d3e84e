//! The room's screen: the same drawing for the projector and for the preview on the console.

mod lists;
mod members;
mod stakeholders;
mod timer;
mod timers;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Style};
use ratatui::text::Line;

use super::theme::Theme;
use super::{letters, paint};
use crate::stage::{Reading, Stage, View, left_ms, reading};
use crate::text::{Texts, clock};
use crate::timetable::{Moment, seconds_up};

/// What is drawn, and when.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    pub stage: &'a Stage,
    pub now: &'a Moment,
    /// In the room's language.
    pub texts: &'a Texts,
    pub theme: &'a Theme,
    /// The stage is no longer followed; a sentence that says since when.
    pub stale: Option<&'a str>,
}

/// Draws what the room sees.
pub fn draw(scene: Scene<'_>, area: Rect, buf: &mut Buffer) {
    if area.is_empty() {
        return;
    }
    paint::clear(area, scene.theme, buf);
    if scene.stage.view == View::Black {
        if scene.theme.base.bg.is_some() {
            buf.set_style(area, Style::new().bg(Color::Black).fg(Color::Black));
        }
        return;
    }
    let inner = margins(area);
    let inner = match scene.stale {
        None => inner,
        Some(stale) => {
            let bottom = last_rows(inner, 1);
            paint::line(
                Line::styled(stale.to_owned(), scene.theme.warning),
                bottom,
                buf,
            );
            without_last_rows(inner, 1)
        }
    };
    let inner = lateness(scene, inner, buf);
    match scene.stage.view {
        View::Timer => timer::draw(scene, inner, buf),
        View::Programme => lists::programme(scene, inner, buf),
        View::Question => words(scene, scene.stage.question.as_deref(), inner, buf),
        View::Stakeholders => stakeholders::draw(scene, inner, buf),
        View::Message => words(scene, Some(&scene.stage.choice.message), inner, buf),
        View::Groups => lists::groups(scene, inner, buf),
        View::Notes => lists::notes(scene, inner, buf),
        View::Timers => timers::draw(scene, inner, buf),
        View::Black => {}
    }
}

/// How late the day is, in the first row, when the room is to know; gives the area below.
fn lateness(scene: Scene<'_>, area: Rect, buf: &mut Buffer) -> Rect {
    let Some(minutes) = scene.stage.behind_minutes else {
        return area;
    };
    let words = scene.texts.behind(minutes.saturating_mul(60));
    let style = if minutes > 0 {
        scene.theme.behind
    } else {
        scene.theme.ahead
    };
    paint::line(Line::styled(words, style).right_aligned(), area, buf)
}

/// The seconds that are on the screen: it need not be drawn anew while they stay the same.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Face {
    item: [i64; 3],
    timers: Vec<i64>,
}

/// What changes on the screen as time passes.
#[must_use]
pub fn face(stage: &Stage, now: &Moment) -> Face {
    let seconds = |ms: i64| seconds_up(ms).max(0);
    let read = reading(stage, now);
    let read = read.filter(|_| !matches!(stage.view, View::Black | View::Timers));
    let item = read.map(|read| {
        let phase = read.phase.map_or(0, |(_, left_ms)| seconds(left_ms));
        [
            seconds(read.left_ms),
            phase,
            read.turn_ms.map_or(0, seconds),
        ]
    });
    let timers = stage.timers.iter();
    let timers = timers.filter(|_| matches!(stage.view, View::Timer | View::Timers));
    Face {
        item: item.unwrap_or_default(),
        timers: timers
            .map(|timer| seconds(left_ms(&timer.clock, now)))
            .collect(),
    }
}

/// What a projector shows that has not found a stage yet.
pub fn waiting(texts: &Texts, theme: &Theme, area: Rect, buf: &mut Buffer) {
    paint::clear(area, theme, buf);
    let text = texts.msg_stage_waiting();
    let place = paint::centred(area, area.width.saturating_sub(4).min(60), 3);
    centred_text(&text, theme.dim, place, buf);
}

/// A little air around, more in larger windows.
fn margins(area: Rect) -> Rect {
    let (x, y) = (area.width / 20, area.height / 16);
    Rect {
        x: area.x + x,
        y: area.y + y,
        width: area.width - 2 * x,
        height: area.height - 2 * y,
    }
}

fn last_rows(area: Rect, rows: u16) -> Rect {
    paint::below(area, area.height.saturating_sub(rows))
}

fn without_last_rows(area: Rect, rows: u16) -> Rect {
    Rect {
        height: area.height.saturating_sub(rows),
        ..area
    }
}

/// Lines of text, each in the middle.
fn centred_text(text: &str, style: Style, area: Rect, buf: &mut Buffer) -> Rect {
    let rows = super::wrap::first_rows(text, area.width, usize::from(area.height));
    rows.into_iter().fold(area, |rest, row| {
        let line = Line::styled(row, style).centered();
        paint::line(line, rest, buf)
    })
}

/// A question or a message as large as it fits, with the time left below it.
fn words(scene: Scene<'_>, text: Option<&str>, area: Rect, buf: &mut Buffer) {
    let rest = with_clock_below(scene, area, buf);
    letters::draw(text.unwrap_or_default(), scene.theme.strong, rest, buf);
}

/// The time left, small, at the bottom; gives the area above.
fn with_clock_below(scene: Scene<'_>, area: Rect, buf: &mut Buffer) -> Rect {
    let Some(read) = reading(scene.stage, scene.now) else {
        return area;
    };
    let rows = match area.height {
        0..14 => 1,
        14..30 => 3,
        height => height / 8,
    };
    let style = timer::style(scene, read);
    timer::digits(&left(read), style, last_rows(area, rows), buf);
    without_last_rows(area, rows + 1)
}

/// The time left; an overrun is not the room's business.
fn left(read: Reading) -> String {
    shown(read.turn_ms.unwrap_or(read.left_ms))
}

fn shown(ms: i64) -> String {
    clock(seconds_up(ms).max(0))
}

#[cfg(test)]
mod tests;
