//! The programme: a row for each item, and for each phase of the one that runs.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;
use ratatui::text::{Line, Span};

use super::time;
use crate::app::Model;
use crate::app::console::Console;
use crate::timetable::{ItemState, PhaseState, Standing};
use crate::view::paint::{self, panel};
use crate::view::safe::{cut, safe, width};
use crate::view::theme::Theme;

/// A row of the programme: an item, or a phase of one.
#[derive(Clone, Copy)]
pub(super) enum Row {
    Item(usize),
    /// A phase of the current item, as its clock has it.
    Phase {
        item: usize,
        phase: usize,
        last: bool,
    },
    /// A phase of another item, as it is printed.
    Printed {
        item: usize,
        phase: usize,
        last: bool,
    },
}

impl Row {
    /// The item that the row belongs to.
    pub(super) fn item(self) -> usize {
        match self {
            Row::Item(item) | Row::Phase { item, .. } | Row::Printed { item, .. } => item,
        }
    }
}

pub(super) fn rows(console: &Console, standing: &Standing, height: u16) -> Vec<Row> {
    let all = rows_with(console, standing, true);
    if all.len() <= usize::from(height) {
        all
    } else {
        rows_with(console, standing, false)
    }
}

/// Every item; below the current one its phases, and below those that are still to come theirs, if they are asked for.
fn rows_with(console: &Console, standing: &Standing, printed: bool) -> Vec<Row> {
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
        } else if printed && standing.items[item].state == ItemState::Pending {
            let count = console.item(item).map_or(0, |item| item.phases.len());
            rows.extend((0..count).map(|phase| Row::Printed {
                item,
                phase,
                last: phase + 1 == count,
            }));
        }
    }
    rows
}

/// The first row shown, so that the item in focus is in sight with some rows before it.
pub(super) fn first_row(rows: &[Row], focus: usize, height: u16) -> usize {
    let height = usize::from(height);
    let at = rows
        .iter()
        .position(|row| matches!(row, Row::Item(item) if *item == focus))
        .unwrap_or(0);
    at.saturating_sub(height / 3)
        .min(rows.len().saturating_sub(height))
}

/// From this width on the date stands beside the day's title.
const ROOM_FOR_THE_DATE: usize = 30;

pub(super) fn draw(
    model: &Model,
    console: &Console,
    standing: &Standing,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let day = console.shown_day();
    let heading = format!(
        " {:>3} {:>5} ",
        model.texts.msg_column_minutes(),
        model.texts.msg_column_late()
    );
    let room = usize::from(area.width.saturating_sub(5)).saturating_sub(width(&heading));
    let date = format!(" · {}", model.texts.short_date(console.run().date));
    let title = if room < ROOM_FOR_THE_DATE {
        cut(&day.title, room).into_owned()
    } else {
        let title = cut(&day.title, room.saturating_sub(width(&date)));
        format!("{title}{date}")
    };
    let inner = panel(&title, theme, area, buf);
    paint::right(Line::styled(heading, theme.title), inside_border(area), buf);
    let rows = rows(console, standing, inner.height);
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
            Row::Printed { item, phase, last } => {
                printed_phase_row(console, (*item, *phase, *last), theme, place, buf);
            }
        }
        rest = paint::below(rest, 1);
    }
    let more = rows.len().saturating_sub(first + usize::from(inner.height));
    paint::more_below(area, more, theme, buf);
}

/// The first row of a panel, between its corners.
fn inside_border(area: Rect) -> Rect {
    Rect {
        x: area.x + 1,
        width: area.width.saturating_sub(2),
        height: area.height.min(1),
        ..area
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
    let room = usize::from(area.width).saturating_sub(9 + 10);
    let (title_room, presenter_room) = if presenter.is_empty() {
        (room, 0)
    } else {
        (room * 2 / 3, room / 3)
    };
    let title = cut(&safe(&item.title), title_room).into_owned();
    // Lines under and through words are for the title alone.
    let beside = style.remove_modifier(Modifier::UNDERLINED | Modifier::CROSSED_OUT);
    let spans = vec![
        Span::styled(format!(" {sign} {} ", time(&state.expected.start)), beside),
        Span::styled(title, style),
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
    let deviation_style = match state.behind_seconds {
        _ if deviation.is_empty() || standing.current == Some(index) => beside,
        60.. => theme.behind,
        _ => theme.ahead,
    };
    paint::right(
        Line::from(vec![
            Span::styled(format!("{minutes:>3} "), beside),
            Span::styled(format!("{deviation:>5} "), deviation_style),
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
    let room = usize::from(area.width).saturating_sub(23);
    let spans = vec![
        Span::styled(format!("   {} ", time(&phase.starts)), theme.dim),
        Span::styled(format!("{branch} "), theme.dim),
        Span::styled(cut(&safe(&plan.title), room).into_owned(), style),
    ];
    paint::line(Line::from(spans), area, buf);
    let minutes = (phase.length_ms + 30_000) / 60_000;
    paint::right(
        Line::styled(format!("{minutes:>3}     {sign} "), style),
        area,
        buf,
    );
}

/// A phase of an item that does not run: its name and its length.
fn printed_phase_row(
    console: &Console,
    (item, phase, last): (usize, usize, bool),
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let Some(phase) = console.item(item).and_then(|item| item.phases.get(phase)) else {
        return;
    };
    let branch = if last { '└' } else { '├' };
    let room = usize::from(area.width).saturating_sub(23);
    let title = cut(&safe(&phase.title), room).into_owned();
    let text = format!("         {branch} {title}");
    paint::line(Line::styled(text, theme.dim), area, buf);
    let day = &console.shown_day().id;
    let turns = if phase.per_group {
        console.session.groups_on(day).count().max(1)
    } else {
        1
    };
    let minutes = usize::from(phase.minutes.get()) * turns;
    paint::right(
        Line::styled(format!("{minutes:>3}       "), theme.dim),
        area,
        buf,
    );
}
