//! What runs now: its time in large digits, its phase, what to do. Between items, what the next key does.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

use super::{time, turn};
use crate::app::Model;
use crate::app::actions::Action;
use crate::app::console::Console;
use crate::programme::Item;
use crate::text::clock;
use crate::timetable::{
    Countdown, DayState, Due, DueOf, ItemClock, PhaseStanding, Standing, due,
    item_or_last_phase_ms, seconds_up,
};
use crate::view::digits;
use crate::view::paint::{self, panel};
use crate::view::safe::safe;
use crate::view::theme::Theme;

pub(super) fn draw(
    model: &Model,
    console: &Console,
    standing: &Standing,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let inner = panel(&model.texts.msg_panel_now(), theme, area, buf);
    let inner = Rect {
        x: inner.x + 1,
        width: inner.width.saturating_sub(2),
        ..inner
    };
    match (
        &standing.clock,
        standing.current.and_then(|index| console.item(index)),
    ) {
        (Some(clock), Some(item)) => {
            let left_ms = console
                .left_ms(standing, &model.now)
                .unwrap_or(clock.left_ms);
            running(model, console, (item, clock, left_ms), theme, inner, buf);
        }
        _ => waiting(model, console, standing, theme, inner, buf),
    }
}

/// What the big digits show and in which style, and the words beside them.
fn reading(
    model: &Model,
    countdown: Countdown,
    (item_clock, left_ms): (&ItemClock, i64),
    theme: &Theme,
) -> (String, Style, String) {
    let texts = &model.texts;
    let seconds = seconds_up(left_ms);
    let minutes = texts.minutes((item_clock.length_ms + 30_000) / 60_000);
    let policy = texts.countdown(countdown);
    let words = match (countdown, left_ms < 0) {
        (Countdown::FullLength, true) => texts.msg_over_by(minutes),
        (Countdown::FullLength, false) => texts.msg_left_of(minutes),
        (_, true) => return (large_clock(-seconds, item_clock), theme.digits_over, policy),
        (_, false) => texts.msg_countdown_left(),
    };
    let words = format!("{words} · {policy}");
    if left_ms < 0 {
        return (large_clock(-seconds, item_clock), theme.digits_over, words);
    }
    let warnings = model.settings.signals.warnings;
    let warnings = warnings.times(item_or_last_phase_ms(item_clock));
    let style = theme.digits_at(warnings.at(left_ms));
    (large_clock(seconds, item_clock), style, words)
}

/// From this length on an item's time is shown in hours; below it in minutes alone, so that no digit comes or goes.
const LONG_MS: i64 = 100 * 60_000;

/// A time as the large digits show it: `8:53`, `75:00`, in a long item `1:45:00`.
fn large_clock(seconds: i64, item_clock: &ItemClock) -> String {
    if item_clock.length_ms < LONG_MS && seconds * 1000 < LONG_MS {
        format!("{}:{:02}", seconds / 60, seconds % 60)
    } else {
        clock(seconds)
    }
}

/// The widest time that an item can need: the size of the digits is chosen for it, so that it stays while the item runs.
fn widest(item_clock: &ItemClock) -> &'static str {
    if item_clock.length_ms < LONG_MS {
        "00:00"
    } else {
        "0:00:00"
    }
}

/// The rows for large digits, by the panel's height alone: neither the title nor the phases change their size.
fn digit_rows(height: u16, title_rows: u16) -> u16 {
    let reserved = title_rows + if height > 9 { 4 } else { 3 };
    height
        .saturating_sub(reserved)
        .min((height * 2 / 5).clamp(7, 15))
        .max(1)
}

fn running(
    model: &Model,
    console: &Console,
    (item, item_clock, left_ms): (&Item, &ItemClock, i64),
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let (digits, style, words) =
        reading(model, console.run().countdown, (item_clock, left_ms), theme);
    let phase = item_clock
        .phase
        .and_then(|index| item_clock.phases.get(index));
    let round = phase.and_then(|phase| Some((phase.turn?, phase.round.as_ref()?)));
    if let Some((turn, round)) = round {
        let scene = turn::Scene {
            model,
            console,
            theme,
            title: &item.title,
            clock: item_clock,
            turn,
            round,
            item: &format!("{digits} {words}"),
        };
        return turn::draw(scene, area, buf);
    }
    let title_rows = if area.height > 12 { 2 } else { 1 };
    let mut rest = paint::paragraph(&item.title, theme.strong, title_rows, area, buf);
    let style = if item_clock.paused_ms.is_some() {
        theme.digits_paused
    } else {
        style
    };
    let digit_rows = digit_rows(area.height, title_rows);
    if rest.height > digit_rows + 5 {
        rest = paint::below(rest, 1);
    }
    let place = Rect {
        height: digit_rows,
        ..rest
    };
    let used = big(&digits, widest(item_clock), style, place, buf);
    rest = paint::below(rest, used);
    let words = if let Some(paused) = item_clock.paused_ms {
        let paused = model.texts.msg_paused_for(clock(paused / 1000));
        Line::from(vec![
            Span::styled(
                format!(" {} ", model.texts.msg_paused_word()),
                theme.warning.reversed(),
            ),
            Span::raw(format!(" {paused} · {words}")),
        ])
    } else if left_ms < 0 {
        Line::from(vec![
            Span::styled(model.texts.msg_over_word(), theme.digits_over),
            Span::styled(format!(" · {words}"), Style::new()),
        ])
    } else {
        Line::styled(words, Style::new())
    };
    rest = paint::line(words, rest, buf);
    rest = paint::line(bar(item_clock, theme, rest.width), rest, buf);
    if let Some(text) = phase_line(model, item, item_clock, theme) {
        rest = paint::line(text, rest, buf);
    }
    if rest.height > 1 {
        rest = paint::below(rest, 1);
    }
    let what_to_do = item
        .instructions
        .as_deref()
        .or(item.purpose.as_deref())
        .unwrap_or_default();
    rest = paint::paragraph(what_to_do, theme.dim, rest.height, rest, buf);
    questions(console, item, rest, buf);
}

/// The questions of the item's module, where there is room for them.
fn questions(console: &Console, item: &Item, area: Rect, buf: &mut Buffer) {
    let Some(module) = item.module.as_deref().and_then(|id| console.module(id)) else {
        return;
    };
    let mut rest = paint::below(area, 1);
    for question in module.questions.iter().filter(|_| !item.is_rest()) {
        let text = format!("? {}", question.text);
        if rest.height < paint::rows(&text, rest.width) {
            return;
        }
        rest = paint::paragraph(&text, Style::new(), rest.height, rest, buf);
    }
}

/// Draws a time as large as the widest one fits, from the left; gives the rows it took.
pub(super) fn big(text: &str, widest: &str, style: Style, area: Rect, buf: &mut Buffer) -> u16 {
    let widest = if text.len() > widest.len() {
        "0:00:00"
    } else {
        widest
    };
    let size = digits::fit(widest, area, false);
    let place = Rect {
        height: size.rows().min(area.height),
        width: size.columns(text).min(area.width),
        ..area
    };
    digits::BigDigits { text, style, size }.render(place, buf);
    place.height
}

/// How much of the item has passed.
pub(super) fn bar(clock: &ItemClock, theme: &Theme, width: u16) -> Line<'static> {
    let width = i64::from(width);
    let length = clock.length_ms.max(1);
    let halves = (clock.elapsed_ms.clamp(0, length) * width * 2 / length).clamp(0, width * 2);
    let full = usize::try_from(halves / 2).unwrap_or_default();
    let half = halves % 2 == 1;
    let empty = usize::try_from(width).unwrap_or_default() - full - usize::from(half);
    let style = if clock.left_ms < 0 {
        theme.digits_over
    } else {
        theme.bar_past
    };
    Line::from(vec![
        Span::styled("━".repeat(full) + if half { "╸" } else { "" }, style),
        Span::styled("─".repeat(empty), theme.bar_left),
    ])
}

/// A phase before the last warns by itself; the last one with the item's digits.
fn warned(model: &Model, due: Due, theme: &Theme) -> Style {
    let warnings = model.settings.signals.warnings.times(due.length_ms);
    match warnings.at(due.left_ms) {
        None => theme.phase,
        warning => theme.digits_at(warning).bold(),
    }
}

fn phase_line(
    model: &Model,
    item: &Item,
    item_clock: &ItemClock,
    theme: &Theme,
) -> Option<Line<'static>> {
    let index = item_clock.phase?;
    let phase = item_clock.phases.get(index)?;
    let title = |phase: &PhaseStanding| {
        item.phases
            .get(phase.phase)
            .map(|p| safe(&p.title).into_owned())
    };
    let texts = &model.texts;
    let left = clock(seconds_up(phase.left_ms).abs());
    let mut spans = if phase.round.as_ref().is_some_and(|round| round.over) {
        vec![Span::styled(texts.msg_round_all_done(), theme.phase)]
    } else if phase.left_ms < 0 {
        vec![Span::styled(
            texts.msg_phase_over(&left, &title(phase)?),
            theme.digits_over,
        )]
    } else {
        let style = match due(item_clock, item_clock.left_ms).filter(|due| due.of != DueOf::Item) {
            Some(due) => warned(model, due, theme),
            None => theme.phase,
        };
        vec![Span::styled(
            texts.msg_phase_left(&left, &title(phase)?),
            style,
        )]
    };
    if let Some(then) = item_clock.phases.get(index + 1).and_then(title) {
        spans.push(Span::styled(
            format!(" · {}", texts.msg_phase_then(&then)),
            theme.dim,
        ));
    }
    Some(Line::from(spans))
}

/// The Now panel when nothing runs: before the day, between items, after the day.
fn waiting(
    model: &Model,
    console: &Console,
    standing: &Standing,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let texts = &model.texts;
    let key = model
        .keymap
        .key_of(Action::StartPause)
        .map(|key| model.key_name(key))
        .unwrap_or_default();
    let next = standing.next.and_then(|index| {
        console
            .item(index)
            .map(|item| (item, &standing.items[index]))
    });
    let (headline, at, hint) = match (standing.state, next) {
        (DayState::NotStarted, _) => (
            safe(&console.shown_day().title).into_owned(),
            time(&standing.planned.start),
            texts.msg_press_to_start(&key),
        ),
        (DayState::Ended, _) | (_, None) => (
            texts.msg_day_ended(),
            time(&standing.expected_end),
            String::new(),
        ),
        (_, Some((item, state))) => (
            texts.msg_day_between(),
            time(&state.expected.start),
            texts.msg_press_for_next(&key, safe(&item.title)),
        ),
    };
    let mut rest = paint::paragraph(&headline, theme.strong, 2, area, buf);
    rest = if rest.height > 8 {
        paint::below(rest, 1)
    } else {
        rest
    };
    let place = Rect {
        height: rest.height.saturating_sub(3).clamp(1, 7),
        ..rest
    };
    let used = big(&at, "00:00", theme.bar_past, place, buf);
    rest = paint::below(rest, used + u16::from(rest.height > used + 3));
    rest = paint::paragraph(&hint, theme.key, 2, rest, buf);
    if standing.state == DayState::NotStarted {
        rest = paint::below(rest, 1);
        let purpose = console
            .item(0)
            .and_then(|item| item.purpose.as_deref())
            .unwrap_or_default();
        paint::paragraph(purpose, theme.dim, rest.height, rest, buf);
    }
}
