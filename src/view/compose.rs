//! The Day view while a programme is being written: the day as it is printed, its total, what the checker finds, the item.

use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::paint::{self, inside, panel};
use super::safe::{cut, safe, width};
use super::theme::Theme;
use crate::app::actions::Action;
use crate::app::composing::{ComposeAction, Total};
use crate::app::console::Console;
use crate::app::{Hit, Model};
use crate::programme::formats::Format;
use crate::programme::schedule::Slot;
use crate::programme::{Item, TimeOfDay};
use crate::text::{findings, int};

/// Rows of the panel with the day's total, and with what the checker finds.
const DAY_ROWS: u16 = 5;
const FAULT_ROWS: u16 = 6;
/// Fewer rows than these are no room for the item.
const LEAST_ITEM_ROWS: u16 = 4;

struct Parts {
    programme: Rect,
    day: Rect,
    faults: Rect,
    item: Rect,
}

fn layout(console: &Console, body: Rect) -> Parts {
    let left = if body.width < 96 {
        body.width * 53 / 100
    } else {
        (body.width * 46 / 100).min(76)
    };
    let [programme, side] =
        Layout::horizontal([Constraint::Length(left), Constraint::Min(0)]).areas(body);
    let day_rows = DAY_ROWS + u16::from(console.untranslated().is_some());
    let rest = side.height.saturating_sub(day_rows);
    let fault_rows = if rest >= FAULT_ROWS + LEAST_ITEM_ROWS {
        FAULT_ROWS
    } else {
        rest
    };
    let [day, faults, item] = Layout::vertical([
        Constraint::Length(day_rows),
        Constraint::Length(fault_rows),
        Constraint::Min(0),
    ])
    .areas(side);
    Parts {
        programme,
        day,
        faults,
        item,
    }
}

pub(super) fn draw(model: &Model, console: &Console, theme: &Theme, body: Rect, buf: &mut Buffer) {
    let parts = layout(console, body);
    draw_programme(model, console, theme, parts.programme, buf);
    draw_day(model, console, theme, parts.day, buf);
    draw_faults(model, console, theme, parts.faults, buf);
    if parts.item.height >= LEAST_ITEM_ROWS {
        draw_item(model, console, theme, parts.item, buf);
    }
}

/// The style of a total: what is too long is what calls for something to be done.
fn total_style(free: i64, theme: &Theme) -> Style {
    match free {
        0 => theme.on_time,
        1.. => theme.ahead,
        _ => theme.behind,
    }
}

/// How the shown day's items are against its hours, for the header.
pub(super) fn total_words(model: &Model, console: &Console, theme: &Theme) -> Line<'static> {
    let free = Total::of(console.shown_day()).free();
    Line::styled(model.texts.total(free), total_style(free, theme))
}

/// A row of the day: an item, or a phase of one.
#[derive(Clone, Copy)]
enum Row {
    Item(usize),
    Phase {
        item: usize,
        phase: usize,
        last: bool,
    },
}

impl Row {
    fn item(self) -> usize {
        match self {
            Row::Item(item) | Row::Phase { item, .. } => item,
        }
    }
}

/// The items with the phases of all of them, or where there is no room of the one that the eye is on.
fn rows(console: &Console, focus: usize, height: u16) -> Vec<Row> {
    let with = |shows: &dyn Fn(usize) -> bool| {
        let items = console.shown_day().items.iter().enumerate();
        let rows = items.flat_map(|(item, it)| {
            let count = if shows(item) { it.phases.len() } else { 0 };
            let phases = (0..count).map(move |phase| Row::Phase {
                item,
                phase,
                last: phase + 1 == count,
            });
            std::iter::once(Row::Item(item)).chain(phases)
        });
        rows.collect::<Vec<_>>()
    };
    let all = with(&|_| true);
    if all.len() <= usize::from(height) {
        all
    } else {
        with(&|item| item == focus)
    }
}

fn first_row(rows: &[Row], focus: usize, height: u16) -> usize {
    let height = usize::from(height);
    let is_it = |row: &Row| matches!(row, Row::Item(item) if *item == focus);
    let at = rows.iter().position(is_it).unwrap_or(0);
    at.saturating_sub(height / 3)
        .min(rows.len().saturating_sub(height))
}

fn draw_programme(model: &Model, console: &Console, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let day = console.shown_day();
    let heading = format!(" {:>3} ", model.texts.msg_column_minutes());
    let room = usize::from(area.width.saturating_sub(5)).saturating_sub(width(&heading));
    let inner = panel(&cut(&day.title, room), theme, area, buf);
    let edge = Rect {
        x: area.x + 1,
        width: area.width.saturating_sub(2),
        height: area.height.min(1),
        ..area
    };
    paint::right(Line::styled(heading, theme.title), edge, buf);
    let focus = console.focus(&console.standing);
    let rows = rows(console, focus, inner.height);
    let first = first_row(&rows, focus, inner.height);
    let slots = console.printed();
    let mut rest = inner;
    for row in rows.iter().skip(first).take(usize::from(inner.height)) {
        let place = Rect { height: 1, ..rest };
        let Some(item) = console.item(row.item()) else {
            continue;
        };
        match *row {
            Row::Item(index) => {
                item_row(item, slots.get(index), theme, place, buf);
                if index == focus {
                    buf.set_style(place, theme.selected);
                }
            }
            Row::Phase { phase, last, .. } => phase_row(item, phase, last, theme, place, buf),
        }
        rest = paint::below(rest, 1);
    }
    let more = rows.len().saturating_sub(first + usize::from(inner.height));
    paint::more_below(area, more, theme, buf);
}

fn item_row(item: &Item, slot: Option<&Slot>, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let sign = if item.starts.is_some() { '◆' } else { ' ' };
    let style = if item.is_rest() {
        theme.item_fixed
    } else {
        theme.item_pending
    };
    let starts = slot.map_or_else(String::new, |slot| {
        TimeOfDay::from_minutes(slot.start).to_string()
    });
    let room = usize::from(area.width).saturating_sub(9 + 5);
    let title = cut(&safe(&item.title), room).into_owned();
    let text = format!(" {sign} {starts} {title}");
    paint::line(Line::styled(text, style), area, buf);
    let minutes = format!("{:>3} ", item.minutes.get());
    paint::right(Line::styled(minutes, style), area, buf);
}

fn phase_row(item: &Item, phase: usize, last: bool, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let Some(phase) = item.phases.get(phase) else {
        return;
    };
    let branch = if last { '└' } else { '├' };
    let each = if phase.per_group { '×' } else { ' ' };
    let room = usize::from(area.width).saturating_sub(18);
    let title = cut(&safe(&phase.title), room).into_owned();
    let text = format!("         {branch} {title}");
    paint::line(Line::styled(text, theme.dim), area, buf);
    let minutes = format!("{:>3}{each}", phase.minutes.get());
    paint::right(Line::styled(minutes, theme.dim), area, buf);
}

/// The inside of a panel, a column in from its frame.
fn text_panel(title: &str, theme: &Theme, area: Rect, buf: &mut Buffer) -> Rect {
    let inner = panel(title, theme, area, buf);
    Rect {
        x: inner.x + 1,
        width: inner.width.saturating_sub(2),
        ..inner
    }
}

fn draw_day(model: &Model, console: &Console, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let texts = &model.texts;
    let day = console.shown_day();
    let total = Total::of(day);
    let mut rest = text_panel(&texts.msg_compose_panel_day(), theme, area, buf);
    let hours = texts.msg_compose_hours(
        day.starts.to_string(),
        day.ends.to_string(),
        texts.minutes(total.day),
    );
    rest = paint::line(hours, rest, buf);
    let items = texts.msg_compose_items_sum(int(day.items.len()), texts.minutes(total.items));
    rest = paint::line(items, rest, buf);
    let style = total_style(total.free(), theme);
    rest = paint::line(Line::styled(texts.total(total.free()), style), rest, buf);
    if let Some(count) = console.untranslated() {
        let (text, style) = if count == 0 {
            (texts.msg_compose_all_translated(), theme.saved)
        } else {
            (texts.msg_compose_untranslated(int(count)), theme.warning)
        };
        paint::line(Line::styled(text, style), rest, buf);
    }
}

fn draw_faults(model: &Model, console: &Console, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let texts = &model.texts;
    let rest = text_panel(&texts.msg_compose_panel_faults(), theme, area, buf);
    let faults = console.faults();
    let Some(first) = faults.first() else {
        let text = texts.msg_compose_no_faults();
        paint::paragraph(&text, theme.saved, rest.height, rest, buf);
        return;
    };
    let key = model.key_word(Action::Compose(ComposeAction::Faults));
    let hint = match faults.len() {
        1 => texts.msg_compose_one_fault(key),
        count => texts.msg_compose_more_faults(key, int(count)),
    };
    let text = safe(&findings::finding(texts, first)).into_owned();
    let most = rest.height.saturating_sub(1).max(1);
    let rest = paint::paragraph(&text, theme.warning, most, rest, buf);
    paint::line(Line::styled(hint, theme.key_hint), rest, buf);
}

fn draw_item(model: &Model, console: &Console, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let texts = &model.texts;
    let mut rest = text_panel(&texts.msg_compose_panel_item(), theme, area, buf);
    let Some(item) = console.item(console.focus(&console.standing)) else {
        return;
    };
    rest = paint::paragraph(&safe(&item.title), theme.strong, 2, rest, buf);
    let format = item.format.as_deref().and_then(Format::of_id);
    let facts = [
        Some(texts.item_kind(item.kind)),
        Some(texts.minutes(item.minutes.get())),
        format.map(|format| texts.format(format.form)),
    ];
    let facts: Vec<String> = facts.into_iter().flatten().collect();
    rest = paint::paragraph(&facts.join(" · "), theme.dim, 2, rest, buf);
    let module = item.module.as_deref().and_then(|id| console.module(id));
    if let Some(module) = module {
        let number = texts.msg_editor_module(module.number);
        let text = format!("{number} · {}", safe(&module.title));
        rest = paint::paragraph(&text, theme.dim, 2, rest, buf);
    }
    for (label, text) in [
        (texts.msg_detail_presenter(), &item.presenter),
        (texts.msg_detail_purpose(), &item.purpose),
        (texts.msg_detail_instructions(), &item.instructions),
        (texts.msg_detail_facilitator(), &item.facilitator_note),
        (texts.msg_detail_plan_b(), &item.plan_b),
    ] {
        let Some(text) = text.as_deref() else {
            continue;
        };
        rest = paint::line(Line::from(Span::styled(label, theme.title)), rest, buf);
        rest = paint::paragraph(&safe(text), Style::new(), 4, rest, buf);
    }
}

pub(super) fn hit(console: &Console, body: Rect, at: Position) -> Option<Hit> {
    let inner = inside(layout(console, body).programme);
    if !inner.contains(at) {
        return None;
    }
    let focus = console.focus(&console.standing);
    let rows = rows(console, focus, inner.height);
    let first = first_row(&rows, focus, inner.height);
    let row = rows.get(first + usize::from(at.y - inner.y))?;
    Some(Hit::Item(row.item()))
}
