//! The box with the timers: those that there are, and below them a new one.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::day::{TIMER_SIGN, has_room_for_timers};
use super::paint::{self, centred, key_hint, layer_box, typed};
use super::safe::{cut, safe};
use super::theme::Theme;
use crate::app::Model;
use crate::app::console::{Console, View};
use crate::app::timers::{Focus, Length, PRESETS, Parallel, TimerBox, TimerRow};
use crate::text::clock;
use crate::timetable::{TimerClock, TimerState, seconds_up};

/// Before what is paused.
pub(super) const PAUSED: &str = "‖ ";
/// Columns for a row's time and what is said of it.
const TIME: u16 = 9;
const LENGTH: u16 = 15;
const SHOWN: u16 = 8;

pub(super) fn draw(model: &Model, timers: &TimerBox, theme: &Theme, frame: &mut Frame<'_>) {
    let Some(console) = model.console() else {
        return;
    };
    let area = frame.area();
    let sheet = Sheet {
        model,
        console,
        timers,
        theme,
    };
    let width = area.width.saturating_sub(4).min(78);
    let rows = console.timer_rows(&model.now);
    let count = u16::try_from(rows.len()).unwrap_or(u16::MAX);
    let parallel = u16::from(!console.parallels().is_empty());
    let problem = timers.problem.as_deref().unwrap_or_default();
    let problem_rows = if problem.is_empty() {
        0
    } else {
        paint::rows(problem, width.saturating_sub(4)).min(3)
    };
    // Frame, length, name, on the screen, blank, keys.
    let around = 7 + parallel + problem_rows;
    let room = area
        .height
        .saturating_sub(1 + around + u16::from(count > 0));
    let listed = count.min(room);
    let height = around + listed + u16::from(listed > 0);
    let place = centred(area, width, height);
    let buf = frame.buffer_mut();
    let inner = layer_box(&model.texts.msg_timers_title(), theme, false, place, buf);
    let inner = Rect {
        x: inner.x + 1,
        width: inner.width.saturating_sub(2),
        ..inner
    };
    let mut rest = sheet.list(&rows, listed, inner, buf);
    let cursor;
    (rest, cursor) = sheet.new_one(rest, buf);
    if !problem.is_empty() {
        rest = paint::paragraph(&safe(problem), theme.error, problem_rows, rest, buf);
    }
    let keys = paint::below(rest, 1);
    paint::line(sheet.keys(usize::from(keys.width)), keys, buf);
    if let Some(cursor) = cursor {
        frame.set_cursor_position(cursor);
    }
}

/// What the box is drawn from.
struct Sheet<'a> {
    model: &'a Model,
    console: &'a Console,
    timers: &'a TimerBox,
    theme: &'a Theme,
}

impl Sheet<'_> {
    /// As many of the timers as there is room for, the one in focus among them.
    fn list(&self, rows: &[TimerRow], listed: u16, area: Rect, buf: &mut Buffer) -> Rect {
        if listed == 0 {
            return area;
        }
        let focus = match self.timers.focus {
            Focus::Row(row) => row,
            _ => rows.len(),
        };
        let shown = usize::from(listed);
        let first = (focus + 1).min(rows.len()).saturating_sub(shown);
        let mut rest = area;
        for (index, row) in rows.iter().enumerate().skip(first).take(shown) {
            self.row(row, self.timers.focus == Focus::Row(index), rest, buf);
            rest = paint::below(rest, 1);
        }
        paint::below(rest, 1)
    }

    fn row(&self, row: &TimerRow, focused: bool, area: Rect, buf: &mut Buffer) {
        let (theme, texts) = (self.theme, &self.model.texts);
        let area = Rect { height: 1, ..area };
        let base = if focused { theme.selected } else { theme.base };
        buf.set_style(area, base);
        let over = |style: Style| if focused { theme.selected } else { style };
        let mark = if focused { "▸ " } else { "  " };
        let timer = match row {
            TimerRow::Together(_) => {
                let name = format!("{mark}{}", texts.msg_timers_together());
                paint::line(Line::styled(name, over(theme.strong)), area, buf);
                return;
            }
            TimerRow::One { index, .. } => self.console.session.timers.get(*index),
        };
        let Some(timer) = timer else {
            return;
        };
        let indent = match row {
            TimerRow::One { is_part: true, .. } => "  ",
            _ => "",
        };
        let clock = timer.clock(&self.model.now);
        let name_width = area.width.saturating_sub(TIME + LENGTH + SHOWN);
        let name = format!(
            "{mark}{indent}{}",
            safe(&label(&timer.label, timer.room.as_deref()))
        );
        let name = cut(&name, usize::from(name_width)).into_owned();
        paint::line(Line::styled(name, base), area, buf);
        let time = Rect {
            x: area.x + name_width,
            width: TIME,
            ..area
        };
        let left = Span::styled(left(&clock), over(left_style(self.model, &clock, theme)));
        paint::right(Line::from(left), time, buf);
        let after = Rect {
            x: time.right() + 1,
            width: LENGTH + SHOWN - 1,
            ..area
        };
        let said = match clock.state {
            TimerState::Paused => texts.msg_paused_word(),
            TimerState::Stopped | TimerState::Waiting => texts.msg_timer_stopped(),
            TimerState::Running => texts.msg_timer_of(texts.duration(clock.length_ms / 1000)),
        };
        paint::line(Line::styled(said, over(theme.dim)), after, buf);
        if timer.may_be_shown {
            let shown = texts.msg_timers_keys_room();
            paint::right(Line::styled(shown, over(theme.shown)), after, buf);
        }
    }

    /// Length, name and where it is to be seen; with the place of the cursor.
    fn new_one(&self, area: Rect, buf: &mut Buffer) -> (Rect, Option<Position>) {
        let (texts, theme, timers) = (&self.model.texts, self.theme, self.timers);
        let names = [texts.msg_timers_new(), texts.msg_timers_name()];
        let label = names.iter().map(|name| Span::raw(name).width()).max();
        let label = u16::try_from(label.unwrap_or_default()).unwrap_or(u16::MAX) + 2;
        let value = |rest: Rect| Rect {
            x: rest.x + label,
            width: rest.width.saturating_sub(label),
            height: rest.height.min(1),
            ..rest
        };
        let [new, name] = names;
        let on = |focus: Focus| {
            if timers.focus == focus {
                theme.key
            } else {
                theme.dim
            }
        };
        paint::line(Line::styled(new, on(Focus::Length)), area, buf);
        let length = self.lengths(value(area), buf);
        let mut rest = paint::below(area, 1);
        paint::line(Line::styled(name, on(Focus::Name)), rest, buf);
        let focused = timers.focus == Focus::Name;
        let cursor = if timers.parallel.is_some() {
            // Each has the name of its group or room.
            None
        } else {
            typed(&timers.name, "", focused, theme, value(rest), buf)
        };
        rest = paint::below(rest, 1);
        if let Some(first) = self.console.parallels().first() {
            let text = match timers.parallel.unwrap_or(*first) {
                Parallel::Groups => {
                    let groups = self.console.timed_groups();
                    let names: Vec<&str> = groups.map(|group| group.name.as_str()).collect();
                    texts.msg_timers_per_group(names.join(", "))
                }
                Parallel::Rooms => texts.msg_timers_per_room(self.console.timed_rooms().join(", ")),
            };
            let line = self.choice("g", timers.parallel.is_some(), &text, Focus::Parallel);
            rest = paint::line(line, rest, buf);
        }
        let text = texts.msg_timers_shown();
        let line = self.choice("w", timers.may_be_shown, &text, Focus::Shown);
        (paint::line(line, rest, buf), length.or(cursor))
    }

    /// The lengths side by side, the last of them to be typed.
    fn lengths(&self, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let (texts, theme, timers) = (&self.model.texts, self.theme, self.timers);
        let chosen = |length: Length| match (timers.length == length, timers.focus) {
            (true, Focus::Length) => theme.selected,
            (true, _) => theme.selected_idle,
            _ => theme.base,
        };
        let mut rest = area;
        for (index, minutes) in PRESETS.into_iter().enumerate() {
            let text = format!(" {} ", texts.minutes(minutes));
            let width = u16::try_from(text.len()).unwrap_or(u16::MAX) + 1;
            let style = chosen(Length::Preset(index));
            paint::line(Span::styled(text, style), rest, buf);
            rest = Rect {
                x: rest.x + width.min(rest.width),
                width: rest.width.saturating_sub(width),
                ..rest
            };
        }
        if timers.length == Length::Own {
            let focused = timers.focus == Focus::Length;
            return typed(
                &timers.own,
                &texts.msg_timers_own_hint(),
                focused,
                theme,
                rest,
                buf,
            );
        }
        let own = format!(" {} ", texts.msg_timers_own());
        paint::line(Span::styled(own, theme.dim), rest, buf);
        None
    }

    fn choice(&self, key: &str, is_on: bool, text: &str, focus: Focus) -> Line<'static> {
        let theme = self.theme;
        let focused = self.timers.focus == focus;
        let style = if focused { theme.selected } else { theme.base };
        let mark = if is_on { "[x]" } else { "[ ]" };
        Line::from(vec![
            Span::styled(format!("{key}  "), theme.key),
            Span::styled(format!("{mark} {}", safe(text)), style),
        ])
    }

    /// The keys of what has the focus, as many as fit.
    fn keys(&self, width: usize) -> Line<'static> {
        let (texts, theme) = (&self.model.texts, self.theme);
        let space = texts.msg_key_space();
        let hints = if matches!(self.timers.focus, Focus::Row(_)) {
            vec![
                (space, texts.msg_timers_keys_toggle()),
                ("+ - > <".to_owned(), texts.msg_timers_keys_minutes()),
                ("r".to_owned(), texts.msg_timers_keys_restart()),
                ("x".to_owned(), texts.msg_timers_keys_remove()),
                ("w".to_owned(), texts.msg_timers_keys_room()),
                ("Esc".to_owned(), texts.msg_close()),
            ]
        } else {
            vec![
                ("Enter".to_owned(), texts.msg_timers_keys_new()),
                ("↑ ↓ ← →".to_owned(), texts.msg_timers_keys_choose()),
                ("Esc".to_owned(), texts.msg_close()),
            ]
        };
        let mut line = Line::default();
        for (key, word) in hints {
            let [key, word, gap] = key_hint(&key, &word.to_lowercase(), theme);
            if line.width() + key.width() + word.width() > width {
                break;
            }
            line.extend([key, word, gap]);
        }
        // The blanks behind the last one need no room.
        line.spans.pop();
        line
    }
}

/// The next timer to end, in the header where the view below does not show it.
pub(super) fn in_header(
    model: &Model,
    console: &Console,
    theme: &Theme,
    body: Rect,
) -> Option<Span<'static>> {
    let timers = console.session.timers_by_end(&model.now);
    let (_, clock) = timers.first()?;
    let is_below = console.view == View::Day && has_room_for_timers(body);
    let text = format!("{TIMER_SIGN} {}   ", left(clock));
    (!is_below).then(|| Span::styled(text, left_style(model, clock, theme)))
}

/// A timer's name, and where it counts.
pub(super) fn label(name: &str, room: Option<&str>) -> String {
    match room {
        Some(room) => format!("{name} · {room}"),
        None => name.to_owned(),
    }
}

/// The time left; with a plus how long it is over.
pub(super) fn left(timer: &TimerClock) -> String {
    let seconds = seconds_up(timer.left_ms);
    if seconds < 0 {
        format!("+{}", clock(-seconds))
    } else {
        clock(seconds)
    }
}

pub(super) fn left_style(model: &Model, timer: &TimerClock, theme: &Theme) -> Style {
    let warnings = model.settings.signals.warnings.times(timer.length_ms);
    match timer.state {
        TimerState::Paused => theme.digits_paused,
        TimerState::Waiting | TimerState::Stopped => theme.dim,
        TimerState::Running if timer.left_ms <= 0 => theme.digits_over,
        TimerState::Running => match warnings.at(timer.left_ms) {
            None => theme.strong,
            warning => theme.digits_at(warning),
        },
    }
}
