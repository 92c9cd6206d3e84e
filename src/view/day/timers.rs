//! The timers beside the programme, in a row or two below it: the next one to end first.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::app::Model;
use crate::app::console::Console;
use crate::session::Timer;
use crate::timetable::{TimerClock, TimerState};
use crate::view::paint;
use crate::view::safe::{cut, safe};
use crate::view::theme::Theme;
use crate::view::timers::{PAUSED, label, left, left_style};

/// What a timer is known by.
pub(in crate::view) const SIGN: &str = "◷";
/// Columns of a name at most: several names side by side must have room.
const NAME: usize = 24;
const GAP: &str = "   ";

/// Whether the Day view has rows to spare for a strip. In a lower window its large digits need them, and the header has the
/// next timer to end.
pub(in crate::view) fn has_room(body: Rect) -> bool {
    body.height >= 14
}

/// The rows of the strip: none without timers, at most two.
pub(super) fn rows(model: &Model, console: &Console, body: Rect) -> u16 {
    if !has_room(body) {
        return 0;
    }
    let most = if body.height < 18 { 1 } else { 2 };
    let lines = lines(model, console, None, body.width, most);
    u16::try_from(lines.len()).unwrap_or(u16::MAX)
}

pub(super) fn draw(model: &Model, console: &Console, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let lines = lines(model, console, Some(theme), area.width, area.height);
    lines
        .into_iter()
        .fold(area, |rest, line| paint::line(line, rest, buf));
}

/// The strip's lines; those that have no room are counted at its end.
fn lines(
    model: &Model,
    console: &Console,
    theme: Option<&Theme>,
    width: u16,
    most: u16,
) -> Vec<Line<'static>> {
    let timers = console.session.timers_by_end(&model.now);
    let mut lines: Vec<Line<'static>> = Vec::new();
    for (index, (timer, clock)) in timers.iter().enumerate() {
        let spans = spans(model, timer, clock, theme);
        let wide: usize = spans.iter().map(Span::width).sum();
        // What is counted at the end needs its room too.
        let more = format!("{GAP}+{}", timers.len() - index);
        let is_last = index + 1 == timers.len();
        let is_full = lines.len() == usize::from(most);
        let room = usize::from(width)
            - if is_full && !is_last {
                more.len().min(usize::from(width))
            } else {
                0
            };
        match lines.last_mut() {
            Some(line) if line.width() + GAP.len() + wide <= room => {
                line.push_span(Span::raw(GAP));
                line.extend(spans);
            }
            Some(line) if is_full => {
                line.push_span(Span::raw(more));
                break;
            }
            _ => {
                let sign = if lines.is_empty() { SIGN } else { " " };
                let mut line = Line::from(format!(" {sign} "));
                line.extend(spans);
                lines.push(line);
            }
        }
    }
    lines
}

fn spans(
    model: &Model,
    timer: &Timer,
    clock: &TimerClock,
    theme: Option<&Theme>,
) -> Vec<Span<'static>> {
    let style = theme
        .map(|theme| left_style(model, clock, theme))
        .unwrap_or_default();
    let dim = theme.map(|theme| theme.dim).unwrap_or_default();
    let paused = if clock.state == TimerState::Paused {
        PAUSED
    } else {
        ""
    };
    let label = label(&timer.label, timer.room.as_deref());
    let name = cut(&safe(&label), NAME).into_owned();
    vec![
        Span::styled(format!("{name} "), dim),
        Span::styled(format!("{paused}{}", left(clock)), style),
    ]
}
