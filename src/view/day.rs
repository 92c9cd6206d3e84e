//! The Day view: the programme with expected times, what runs now with its clock, what comes next.

use chrono::{DateTime, Timelike};
use chrono_tz::Tz;
use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

use super::digits;
use super::header::int;
use super::paint::{self, panel};
use super::safe::{cut, safe};
use super::theme::Theme;
use crate::app::actions::Action;
use crate::app::console::Console;
use crate::app::{Hit, Model};
use crate::programme::Item;
use crate::text::clock;
use crate::timetable::{
    DayState, ItemClock, ItemState, PhaseStanding, PhaseState, Standing, seconds_up,
};

struct Parts {
    programme: Rect,
    now: Rect,
    next: Rect,
    notes: Option<Rect>,
}

fn layout(body: Rect) -> Parts {
    let left = if body.width < 96 {
        body.width * 53 / 100
    } else {
        (body.width * 46 / 100).min(76)
    };
    let [programme, side] =
        Layout::horizontal([Constraint::Length(left), Constraint::Min(0)]).areas(body);
    let next = 6;
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
    }
}

pub(super) fn draw(model: &Model, console: &Console, theme: &Theme, body: Rect, buf: &mut Buffer) {
    let standing = &console.standing;
    let parts = layout(body);
    programme(model, console, standing, theme, parts.programme, buf);
    now(model, console, standing, theme, parts.now, buf);
    next(model, console, standing, theme, parts.next, buf);
    if let Some(area) = parts.notes {
        latest_notes(model, console, theme, area, buf);
    }
}

/// A row of the programme: an item, or a phase of the current one.
#[derive(Clone, Copy)]
enum Row {
    Item(usize),
    Phase {
        item: usize,
        phase: usize,
        last: bool,
    },
}

fn rows(standing: &Standing) -> Vec<Row> {
    let mut rows = Vec::new();
    for &item in &standing.order {
        rows.push(Row::Item(item));
        if let Some(clock) = standing.clock.as_ref().filter(|clock| clock.item == item) {
            let last = clock.phases.len().saturating_sub(1);
            rows.extend((0..clock.phases.len()).map(|phase| Row::Phase {
                item,
                phase,
                last: phase == last,
            }));
        }
    }
    rows
}

/// The first row shown, so that the item in focus is in sight with some rows before it.
fn first_row(rows: &[Row], focus: usize, height: u16) -> usize {
    let height = usize::from(height);
    let at = rows
        .iter()
        .position(|row| matches!(row, Row::Item(item) if *item == focus))
        .unwrap_or(0);
    at.saturating_sub(height / 3)
        .min(rows.len().saturating_sub(height))
}

fn programme(
    model: &Model,
    console: &Console,
    standing: &Standing,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let day = console.shown_day();
    let title = format!(
        "{} · {}",
        safe(&day.title),
        model.texts.short_date(console.run().date)
    );
    let inner = panel(&title, theme, area, buf);
    let rows = rows(standing);
    let focus = console.focus(standing);
    let first = first_row(&rows, focus, inner.height);
    let mut rest = inner;
    for row in rows.iter().skip(first).take(usize::from(inner.height)) {
        let place = Rect { height: 1, ..rest };
        match row {
            Row::Item(index) => item_row(console, standing, *index, theme, place, buf),
            Row::Phase { item, phase, last } => {
                phase_row(console, standing, (*item, *phase, *last), theme, place, buf);
            }
        }
        rest = paint::below(rest, 1);
    }
    let more = rows.len().saturating_sub(first + usize::from(inner.height));
    if more > 0 {
        let mark = Rect {
            y: area.bottom() - 1,
            height: 1,
            x: area.x + 2,
            width: area.width.saturating_sub(4),
        };
        paint::right(Line::styled(format!(" ▾ {more} "), theme.dim), mark, buf);
    }
}

fn item_row(
    console: &Console,
    standing: &Standing,
    index: usize,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let (Some(item), Some(state)) = (console.item(index), standing.items.get(index)) else {
        return;
    };
    let (sign, style) = match state.state {
        ItemState::Running => ('▶', theme.item_current),
        ItemState::Paused => ('‖', theme.item_current),
        ItemState::Done => ('✓', theme.item_done),
        ItemState::Skipped => ('–', theme.item_skipped),
        ItemState::PassedOver => ('·', theme.item_done),
        ItemState::Pending if item.starts.is_some() => ('◆', theme.item_pending),
        ItemState::Pending => (' ', theme.item_pending),
    };
    let style = if item.is_rest() && state.state == ItemState::Pending {
        theme.item_fixed
    } else {
        style
    };
    let minutes = state.length_seconds / 60;
    let deviation = deviation(state.behind_seconds, state.state);
    let wide = area.width >= 60;
    let presenter = if wide {
        item.presenter.as_deref().unwrap_or_default()
    } else {
        ""
    };
    let room = usize::from(area.width).saturating_sub(9 + 9);
    let (title_room, presenter_room) = if presenter.is_empty() {
        (room, 0)
    } else {
        (room * 2 / 3, room / 3)
    };
    let title = cut(&safe(&item.title), title_room).into_owned();
    let spans = vec![
        Span::styled(format!(" {sign} "), style),
        Span::styled(time(&state.expected.start), style),
        Span::styled(format!(" {title}"), style),
    ];
    paint::line(Line::from(spans), area, buf);
    if presenter_room > 4 {
        let x = area.x + 10 + u16::try_from(title_room).unwrap_or_default();
        let place = Rect {
            x,
            width: u16::try_from(presenter_room)
                .unwrap_or_default()
                .saturating_sub(1),
            ..area
        };
        paint::line(
            Line::styled(
                cut(&safe(presenter), usize::from(place.width)).into_owned(),
                theme.dim,
            ),
            place,
            buf,
        );
    }
    let style = if matches!(state.state, ItemState::Skipped) {
        theme.item_skipped
    } else {
        style
    };
    let deviation_style = match state.behind_seconds {
        _ if deviation.is_empty() || standing.current == Some(index) => style,
        60.. => theme.behind,
        _ => theme.ahead,
    };
    paint::right(
        Line::from(vec![
            Span::styled(format!("{minutes:>3} "), style),
            Span::styled(format!("{deviation:>4} "), deviation_style),
        ]),
        area,
        buf,
    );
    if console.selected == Some(index) {
        buf.set_style(area, theme.selected);
    }
}

/// By how many minutes an item starts later or earlier than printed; nothing when it is on time or out of the day.
fn deviation(seconds: i64, state: ItemState) -> String {
    match seconds / 60 {
        0 => String::new(),
        _ if matches!(state, ItemState::Skipped | ItemState::PassedOver) => String::new(),
        minutes if minutes.abs() > 999 => String::new(),
        minutes => format!("{minutes:+}"),
    }
}

fn phase_row(
    console: &Console,
    standing: &Standing,
    row: (usize, usize, bool),
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let (item, index, last) = row;
    let Some(phase) = standing
        .clock
        .as_ref()
        .and_then(|clock| clock.phases.get(index))
    else {
        return;
    };
    let Some(plan) = console
        .item(item)
        .and_then(|item| item.phases.get(phase.phase))
    else {
        return;
    };
    let style = match phase.state {
        PhaseState::Done => theme.item_done,
        PhaseState::Running => theme.phase,
        PhaseState::Pending => theme.item_pending,
    };
    let branch = if last { '└' } else { '├' };
    let sign = match phase.state {
        PhaseState::Done => "✓",
        PhaseState::Running => "▶",
        PhaseState::Pending => " ",
    };
    let room = usize::from(area.width).saturating_sub(22);
    let spans = vec![
        Span::styled(format!("   {} ", time(&phase.starts)), theme.dim),
        Span::styled(format!("{branch} "), theme.dim),
        Span::styled(cut(&safe(&plan.title), room).into_owned(), style),
    ];
    paint::line(Line::from(spans), area, buf);
    let minutes = (phase.length_ms + 30_000) / 60_000;
    paint::right(
        Line::styled(format!("{minutes:>3}    {sign} "), style),
        area,
        buf,
    );
}

fn time(at: &DateTime<Tz>) -> String {
    format!("{:02}:{:02}", at.hour(), at.minute())
}

fn now(
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
        (Some(clock), Some(item)) => running(model, console, item, clock, theme, inner, buf),
        _ => waiting(model, console, standing, theme, inner, buf),
    }
}

/// What the big digits show and in which style, and the words beside them.
fn reading(model: &Model, item_clock: &ItemClock, theme: &Theme) -> (String, Style, String) {
    let seconds = seconds_up(item_clock.left_ms);
    let minutes = (item_clock.length_ms + 30_000) / 60_000;
    if seconds < 0 || item_clock.left_ms < 0 {
        return (
            clock(-seconds),
            theme.digits_over,
            model.texts.msg_over_by(model.texts.minutes(minutes)),
        );
    }
    let warning = item_clock.left_ms * 10 <= item_clock.length_ms || item_clock.left_ms <= 60_000;
    let style = if warning {
        theme.digits_warning
    } else {
        theme.digits
    };
    (
        clock(seconds),
        style,
        model.texts.msg_left_of(model.texts.minutes(minutes)),
    )
}

fn running(
    model: &Model,
    console: &Console,
    item: &Item,
    item_clock: &ItemClock,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let title_rows = if area.height > 12 { 2 } else { 1 };
    let mut rest = paint::paragraph(&item.title, theme.strong, title_rows, area, buf);
    let (digits, style, words) = reading(model, item_clock, theme);
    let style = if item_clock.paused_ms.is_some() {
        theme.digits_paused
    } else {
        style
    };
    let phase_rows = u16::from(!item_clock.phases.is_empty());
    let spare = rest.height.saturating_sub(4 + phase_rows);
    let digit_rows = spare.min((area.height * 2 / 5).clamp(7, 15)).max(1);
    if rest.height > digit_rows + 5 {
        rest = paint::below(rest, 1);
    }
    let place = Rect {
        height: digit_rows,
        ..rest
    };
    let used = big(&digits, style, place, buf);
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
    } else if item_clock.left_ms < 0 {
        Line::from(vec![
            Span::styled(model.texts.msg_over_word(), theme.digits_over),
            Span::styled(format!(" · {words}"), Style::new()),
        ])
    } else {
        Line::styled(words, Style::new())
    };
    rest = paint::line(words, rest, buf);
    rest = paint::line(bar(item_clock, theme, rest.width), rest, buf);
    if let Some(text) = phase_line(model, console, item, item_clock, theme) {
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

/// Draws a time as large as fits, from the left; gives the rows it took.
fn big(text: &str, style: Style, area: Rect, buf: &mut Buffer) -> u16 {
    let widest: String = text
        .chars()
        .map(|c| if c.is_ascii_digit() { '0' } else { c })
        .collect();
    let padded = format!("{widest:0>5}");
    let size = digits::fit(&padded, area, false);
    let place = Rect {
        height: size.rows().min(area.height),
        width: size.columns(text).min(area.width),
        ..area
    };
    digits::BigDigits { text, style, size }.render(place, buf);
    place.height
}

/// How much of the item has passed.
fn bar(clock: &ItemClock, theme: &Theme, width: u16) -> Line<'static> {
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

fn phase_line(
    model: &Model,
    console: &Console,
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
    let mut spans = if let Some(turn) = phase.turn {
        let day = console.shown_day();
        let group = console.session.groups_on(&day.id).nth(turn.group);
        let name = group
            .map(|group| texts.msg_editor_group(safe(&group.name)))
            .unwrap_or_default();
        let left = clock(seconds_up(turn.left_ms).abs());
        let text = if turn.changing {
            texts.msg_turn_change(&left, &name)
        } else {
            texts.msg_turn_of(&left, &name, int(turn.group + 1), int(turn.of))
        };
        vec![Span::styled(text, theme.phase)]
    } else if phase.left_ms < 0 {
        vec![Span::styled(
            texts.msg_phase_over(&left, &title(phase)?),
            theme.digits_over,
        )]
    } else {
        vec![Span::styled(
            texts.msg_phase_left(&left, &title(phase)?),
            theme.phase,
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
    let used = big(&at, theme.bar_past, place, buf);
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

fn next(
    model: &Model,
    console: &Console,
    standing: &Standing,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let texts = &model.texts;
    let inner = panel(&texts.msg_panel_next(), theme, area, buf);
    let inner = Rect {
        x: inner.x + 1,
        width: inner.width.saturating_sub(2),
        ..inner
    };
    let room = usize::from(inner.width);
    let upcoming = standing.next.filter(|_| standing.state != DayState::Ended);
    let text = upcoming
        .and_then(|index| Some((console.item(index)?, standing.items.get(index)?)))
        .map_or_else(
            || texts.msg_nothing_next(),
            |(item, state)| {
                texts.msg_next_item(
                    time(&state.expected.start),
                    safe(&item.title),
                    texts.minutes(state.length_seconds / 60),
                )
            },
        );
    let mut rest = paint::line(
        Line::styled(cut(&text, room).into_owned(), theme.strong),
        inner,
        buf,
    );
    if standing.state == DayState::Ended {
        let ended = texts.msg_ended_at(time(&standing.expected_end));
        let text = format!("{ended}, {}", texts.late(standing.end_behind_seconds));
        paint::line(Line::styled(text, Style::new()), rest, buf);
        return;
    }
    let mut rests = [(standing.next_break, false), (standing.next_lunch, true)];
    rests.sort_by_key(|(index, _)| {
        index
            .and_then(|index| standing.items.get(index))
            .map(|item| item.expected.start)
    });
    let mut line = Line::default();
    for (index, lunch) in rests {
        let Some(state) = index.and_then(|index| standing.items.get(index)) else {
            continue;
        };
        let at = time(&state.expected.start);
        let name = if lunch {
            texts.msg_lunch_at(&at)
        } else {
            texts.msg_break_at(&at)
        };
        let late = format!(" {}", texts.late(state.behind_seconds));
        let said = Line::from(vec![
            Span::styled(name, Style::new()),
            Span::styled(late, late_style(state.behind_seconds, theme)),
        ]);
        if line.width() > 0 && line.width() + said.width() + 3 > room {
            rest = paint::line(std::mem::take(&mut line), rest, buf);
        } else if line.width() > 0 {
            line.push_span(Span::styled(" · ", theme.dim));
        }
        line.extend(said);
    }
    if line.width() > 0 {
        rest = paint::line(line, rest, buf);
    }
    let end = texts.msg_day_ends_at(time(&standing.expected_end));
    let late = texts.late(standing.end_behind_seconds);
    let spans = vec![
        Span::styled(format!("{end}, "), Style::new()),
        Span::styled(late, late_style(standing.end_behind_seconds, theme)),
    ];
    paint::line(Line::from(spans), rest, buf);
}

fn late_style(seconds: i64, theme: &Theme) -> Style {
    match seconds {
        60.. => theme.behind,
        ..=-60 => theme.ahead,
        _ => theme.on_time,
    }
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
    let left = standing
        .clock
        .as_ref()
        .map(|item_clock| seconds_up(item_clock.left_ms))?;
    let sign = if left < 0 { "+" } else { "" };
    Some(format!("{sign}{} {}", clock(left.abs()), safe(&item.title)))
}

pub(super) fn hit(console: &Console, body: Rect, at: Position) -> Option<Hit> {
    let area = layout(body).programme;
    let inner = Rect {
        x: area.x + 1,
        y: area.y + 1,
        width: area.width.saturating_sub(2),
        height: area.height.saturating_sub(2),
    };
    if !inner.contains(at) {
        return None;
    }
    let standing = &console.standing;
    let rows = rows(standing);
    let first = first_row(&rows, console.focus(standing), inner.height);
    match rows.get(first + usize::from(at.y - inner.y))? {
        Row::Item(index) | Row::Phase { item: index, .. } => Some(Hit::Item(*index)),
    }
}
