//! The timer: what runs, the time left in digits that fill the window, the phase, what comes next.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

use super::{Scene, centred_text, last_rows, left, shown, timers, without_last_rows};
use crate::programme::ItemKind;
use crate::stage::{Reading, State, TurnLine, reading};
use crate::text::{Texts, int};
use crate::timetable::WarningTimes;
use crate::view::digits::{self, BigDigits};
use crate::view::safe::safe;
use crate::view::{letters, paint};

pub(super) fn draw(scene: Scene<'_>, area: Rect, buf: &mut Buffer) {
    let stage = scene.stage;
    if stage.clock.is_none() && !stage.timers.is_empty() {
        let rest = if area.height < 20 {
            area
        } else {
            bottom(scene, area, buf)
        };
        return timers::draw(scene, rest, buf);
    }
    let read = reading(scene.stage, scene.now);
    let title = heading(scene, read);
    let is_turn = read.is_some_and(|read| read.turn_ms.is_some());
    let title_rows = match area.height {
        0..8 => 1,
        // A group's name is read from the back of the room.
        16..20 if is_turn => 4,
        8..20 => 2,
        height => height / 4,
    };
    let top = Rect {
        height: title_rows.min(area.height),
        ..area
    };
    let large = if is_turn { 16 } else { 30 };
    if area.height >= large || scene.stage.choice.big {
        letters::draw(&title, scene.theme.strong, top, buf);
    } else {
        centred_text(&safe(&title), scene.theme.strong, top, buf);
    }
    let rest = paint::below(area, title_rows);
    let rest = bottom(scene, rest, buf);
    let Some(read) = read else {
        return;
    };
    let rest = timers::below(scene, rest, buf);
    let rest = under_digits(scene, read, rest, buf);
    let gap = u16::from(rest.height > 6);
    let place = Rect {
        y: rest.y + gap,
        height: rest.height.saturating_sub(2 * gap),
        ..rest
    };
    let style = style(scene, read);
    digits(&left(read), style, place, buf);
}

/// The group on turn, else the item; the day when nothing runs.
fn heading(scene: Scene<'_>, read: Option<Reading>) -> String {
    let (stage, texts) = (scene.stage, scene.texts);
    let turn = read.and_then(|read| turn(scene, read).map(|turn| (turn, read.changing)));
    match (turn, &stage.item) {
        (Some((turn, true)), _) => texts.msg_stage_next_group(&turn.group),
        (Some((turn, false)), _) => texts.msg_stage_group(&turn.group),
        (None, Some(item)) => item.title.clone(),
        (None, None) if stage.state == State::Ended => texts.msg_day_ended(),
        (None, None) => stage.day.clone(),
    }
}

/// Whose turn it is now.
fn turn(scene: Scene<'_>, read: Reading) -> Option<&TurnLine> {
    scene.stage.turn.as_ref().filter(|_| read.turn_ms.is_some())
}

/// What comes next, in the last row; gives the area above.
fn bottom(scene: Scene<'_>, area: Rect, buf: &mut Buffer) -> Rect {
    let Some(next) = &scene.stage.next else {
        return area;
    };
    let starts = next.starts.as_deref().unwrap_or_default();
    let title = safe(&next.title);
    let line = Line::from(vec![
        Span::styled(format!("{} ", when(scene)), scene.theme.dim),
        Span::raw(format!("{starts} {title}").trim().to_owned()),
    ]);
    paint::line(line.right_aligned(), last_rows(area, 1), buf);
    without_last_rows(area, 1 + u16::from(area.height > 8))
}

/// When what is next comes: without exact times, by what it comes after.
fn when(scene: Scene<'_>) -> String {
    let texts = scene.texts;
    let current = scene.stage.item.as_ref().map(|item| item.kind);
    match current.filter(|_| !scene.stage.choice.exact_times) {
        Some(ItemKind::Lunch) => texts.msg_stage_after_lunch(),
        Some(ItemKind::Break) => texts.msg_stage_after_break(),
        _ => texts.msg_stage_next(),
    }
}

/// The bar and, below it, the phase or what else is to be said of the time; gives the area above.
fn under_digits(scene: Scene<'_>, read: Reading, area: Rect, buf: &mut Buffer) -> Rect {
    let said = said(scene, read, area.width);
    let rows = 1 + u16::from(said.is_some());
    let rest = paint::line(bar(scene, read, area.width), last_rows(area, rows), buf);
    if let Some(said) = said {
        paint::line(said.centered(), rest, buf);
    }
    without_last_rows(area, rows + u16::from(area.height > 12))
}

/// What the phase or the time is, in a line of at most `width` cells as far as that can be had by leaving out what follows.
fn said(scene: Scene<'_>, read: Reading, width: u16) -> Option<Line<'static>> {
    let (stage, texts, theme) = (scene.stage, scene.texts, scene.theme);
    if stage.state == State::Paused {
        return Some(Line::styled(texts.msg_paused_word(), theme.warning));
    }
    if read.turn_ms.unwrap_or(read.left_ms) <= 0 {
        let up = texts.msg_stage_time_is_up();
        return Some(Line::styled(up, theme.digits_over));
    }
    if let Some(turn) = turn(scene, read) {
        let of = texts.msg_stage_turn(int(turn.number), int(turn.of));
        let then = turn.then.as_deref();
        return Some(with_then(of, then, (theme.phase, theme.dim), texts, width));
    }
    let (index, left_ms) = read.phase?;
    let title = |index: usize| stage.phases.get(index).map(|phase| safe(&phase.title));
    let left = shown(left_ms);
    let text = texts.msg_phase_left(left, title(index)?);
    let then = title(index + 1);
    let styles = (theme.phase, theme.dim);
    Some(with_then(text, then.as_deref(), styles, texts, width))
}

/// A line with what follows, if there is room for that.
fn with_then(
    text: String,
    then: Option<&str>,
    (style, dim): (Style, Style),
    texts: &Texts,
    width: u16,
) -> Line<'static> {
    let line = Line::styled(text, style);
    let Some(then) = then else {
        return line;
    };
    let mut longer = line.clone();
    let then = format!(" · {}", texts.msg_phase_then(safe(then)));
    longer.push_span(Span::styled(then, dim));
    if longer.width() <= usize::from(width) {
        longer
    } else {
        line
    }
}

pub(super) fn style(scene: Scene<'_>, read: Reading) -> Style {
    let (theme, stage) = (scene.theme, scene.stage);
    let left_ms = read.turn_ms.unwrap_or(read.left_ms);
    let warnings = match turn(scene, read) {
        Some(_) if read.changing => None,
        Some(turn) => Some(WarningTimes::of_turn(
            turn.until_ms.saturating_sub(turn.begins_ms),
        )),
        None => stage.clock.as_ref().map(|clock| clock.warnings),
    };
    let warning = warnings.and_then(|warnings| warnings.at(left_ms));
    theme.digits_of(stage.state == State::Paused, left_ms, warning)
}

/// The time in digits that fill the area; in a narrow, high one the minutes above the seconds.
pub(super) fn digits(text: &str, style: Style, area: Rect, buf: &mut Buffer) {
    let widest = if text.len() > 5 { "0:00:00" } else { "00:00" };
    let size = digits::fit(widest, area, false);
    if let Some((over, under)) = text.rsplit_once(':') {
        let half = Rect {
            height: area.height / 2,
            ..area
        };
        let room = Rect {
            height: half.height.saturating_sub(1),
            ..half
        };
        let wide = if over.len() > 2 { "0:00" } else { "00" };
        let stacked = digits::fit(wide, room, false);
        if stacked.rows() * 2 > size.rows() * 3 && stacked.rows() > 3 {
            let gap = half.height - stacked.rows();
            let upper = Rect {
                y: half.y + gap - gap.min(1),
                height: stacked.rows(),
                ..half
            };
            let lower = Rect {
                y: half.bottom() + 1,
                ..upper
            };
            for (text, area) in [(over, upper), (under, lower)] {
                BigDigits {
                    text,
                    style,
                    size: stacked,
                }
                .render(area, buf);
            }
            return;
        }
    }
    BigDigits { text, style, size }.render(area, buf);
}

/// How much of the item has passed.
fn bar(scene: Scene<'_>, read: Reading, width: u16) -> Line<'static> {
    let theme = scene.theme;
    let length = read.left_ms.saturating_add(read.elapsed_ms).max(1);
    let cells = i64::from(width);
    let full =
        (read.elapsed_ms.clamp(0, length) / 1000 * cells / (length / 1000).max(1)).clamp(0, cells);
    let full = usize::try_from(full).unwrap_or_default();
    let empty = usize::from(width).saturating_sub(full);
    Line::from(vec![
        Span::styled("━".repeat(full), theme.bar_past),
        Span::styled("─".repeat(empty), theme.bar_left),
    ])
}
