//! The communication plan: a row for each line, and below the selected line in full.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use uuid::Uuid;

use super::blocks::within;
use super::plan_line;
use crate::app::Model;
use crate::app::actions::Action;
use crate::app::console::Console;
use crate::app::stakeholders::plan::{PlanAction, PlanLine, PlanRow};
use crate::session::CommunicationState;
use crate::text::int;
use crate::view::paint::{self, panel};
use crate::view::safe::{cut, safe, width};
use crate::view::theme::Theme;

/// Columns for when it is and whether it is done.
const WHEN: usize = 10;
/// From these widths on there is room for the channel, the responsible, and the sender and follow-up.
const FOR_RESPONSIBLE: u16 = 78;
const FOR_CHANNEL: u16 = 98;
const FOR_ALL: u16 = 140;

pub(super) fn draw(
    model: &Model,
    console: &Console,
    theme: &Theme,
    body: Rect,
    frame: &mut Frame<'_>,
) {
    let rows = console.plan_rows(&model.now);
    let selected = console.plan_row(&model.now);
    let in_full = match selected {
        Some(PlanRow::Line(line)) => plan_line::height(line.line, body),
        Some(PlanRow::Missing(_)) => 4,
        None => 0,
    };
    let [list, below] =
        Layout::vertical([Constraint::Min(3), Constraint::Length(in_full)]).areas(body);
    let buf = frame.buffer_mut();
    let inner = panel(&title(model, console), theme, list, buf);
    if rows.is_empty() {
        let key = key(model, PlanAction::New);
        let text = model.texts.msg_plan_empty(key);
        let area = paint::below(within(inner), 1);
        paint::paragraph(&text, Style::new(), 4, area, buf);
        return;
    }
    let index = rows
        .iter()
        .position(|row| Some(row.id()) == selected.map(|one| one.id()));
    table(model, console, &rows, index.unwrap_or(0), theme, inner, buf);
    match selected {
        Some(PlanRow::Line(line)) => {
            let name = name(console, line.line.stakeholder);
            let name = name.unwrap_or_else(|| model.texts.msg_plan_for_nobody());
            let inner = within(panel(&name, theme, below, buf));
            let cursor = plan_line::draw(model, line, theme, inner, buf);
            if let Some(cursor) = cursor {
                let cursor: Position = cursor;
                frame.set_cursor_position(cursor);
            }
        }
        Some(PlanRow::Missing(one)) => {
            let inner = within(panel(&safe(&one.name), theme, below, buf));
            let key = key(model, PlanAction::New);
            let text = model.texts.msg_plan_nothing_hint(safe(&one.name), key);
            paint::paragraph(&text, theme.warning, inner.height, inner, buf);
        }
        None => {}
    }
}

fn key(model: &Model, action: PlanAction) -> String {
    let key = model.keymap.key_of(Action::Plan(action));
    key.map(|key| model.key_name(key)).unwrap_or_default()
}

/// How many lines, what is overdue, who is missing, who alone is listed.
fn title(model: &Model, console: &Console) -> String {
    let texts = &model.texts;
    let (lines, overdue, missing) = console.plan_counts(&model.now);
    let mut parts = vec![texts.msg_panel_plan(int(lines))];
    if let Some(name) = name(console, console.stakeholders.plan.only) {
        parts.push(texts.msg_plan_only(name));
    }
    if overdue > 0 {
        parts.push(texts.msg_plan_overdue(int(overdue)));
    }
    if missing > 0 {
        parts.push(texts.msg_plan_missing(int(missing)));
    }
    parts.join(" · ")
}

fn name(console: &Console, id: Option<Uuid>) -> Option<String> {
    let mut stakeholders = console.session.stakeholders.iter();
    let one = stakeholders.find(|one| Some(one.id) == id)?;
    Some(safe(&one.name).into_owned())
}

/// The widths of the columns after when and state: stakeholder, aim, message, channel, responsible, sender, follow-up.
fn columns(width: u16) -> [usize; 7] {
    let width_left = |taken: usize| usize::from(width).saturating_sub(taken);
    let stakeholder = (usize::from(width) / 4).min(28);
    let aim = 7;
    let channel = if width >= FOR_CHANNEL { 18 } else { 0 };
    let responsible = if width >= FOR_RESPONSIBLE { 16 } else { 0 };
    let more = if width >= FOR_ALL { 20 } else { 0 };
    let others = WHEN + 3 + stakeholder + aim + channel + responsible + 2 * more;
    [
        stakeholder,
        aim,
        width_left(others),
        channel,
        responsible,
        more,
        more,
    ]
}

fn table(
    model: &Model,
    console: &Console,
    rows: &[PlanRow<'_>],
    selected: usize,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let texts = &model.texts;
    let columns = columns(area.width);
    let headed = area.height >= 6;
    let mut rest = area;
    if headed {
        let heads = [
            texts.msg_plan_stakeholder(),
            texts.msg_plan_aim(),
            texts.msg_plan_message(),
            texts.msg_plan_channel(),
            texts.msg_plan_responsible(),
            texts.msg_plan_sender(),
            texts.msg_plan_follow_up(),
        ];
        let mut line = filled(&texts.msg_plan_when(), WHEN);
        for (head, width) in heads.iter().zip(columns) {
            line.push_str(&filled(head, width));
        }
        rest = paint::line(Line::styled(format!("   {line}"), theme.dim), rest, buf);
    }
    let height = usize::from(rest.height);
    let first = selected
        .saturating_sub(height / 2)
        .min(rows.len().saturating_sub(height));
    for (index, row) in rows.iter().enumerate().skip(first).take(height) {
        let place = Rect { height: 1, ..rest };
        let line = match row {
            PlanRow::Line(line) => line_row(model, console, line, columns, theme),
            PlanRow::Missing(one) => {
                let name = safe(&one.name);
                let text = format!(
                    " ! {}{}{}",
                    filled("–", WHEN),
                    filled(&name, columns[0]),
                    texts.msg_plan_nothing()
                );
                Line::styled(text, theme.warning)
            }
        };
        rest = paint::line(line, rest, buf);
        if index == selected {
            buf.set_style(place, theme.selected);
        }
    }
}

fn line_row(
    model: &Model,
    console: &Console,
    row: &PlanLine<'_>,
    columns: [usize; 7],
    theme: &Theme,
) -> Line<'static> {
    let (texts, line) = (&model.texts, row.line);
    let (sign, style) = match line.state {
        CommunicationState::Done => ("✓", theme.item_done),
        CommunicationState::Dropped => ("–", theme.item_skipped),
        CommunicationState::Planned if row.is_overdue => ("!", theme.error),
        CommunicationState::Planned => ("·", theme.base),
    };
    let when = row.when.map(|when| texts.day_and_month(when));
    let when = when.unwrap_or_else(|| line.when.clone());
    let name = name(console, line.stakeholder).unwrap_or_else(|| texts.msg_plan_for_nobody());
    let aim = line.aim.map(|aim| texts.aim(aim)).unwrap_or_default();
    let cells = [
        name.as_str(),
        &aim,
        &line.message,
        &line.channel,
        &line.responsible,
        &line.sender,
        &line.follow_up,
    ];
    let mut text = String::new();
    for (cell, width) in cells.into_iter().zip(columns) {
        text.push_str(&filled(cell, width));
    }
    let base = if row.is_overdue { theme.base } else { style };
    Line::from(vec![
        Span::styled(format!(" {sign} {}", filled(&when, WHEN)), style),
        Span::styled(text, base),
    ])
}

/// A text on so many columns, the last of them free.
fn filled(text: &str, columns: usize) -> String {
    let Some(room) = columns.checked_sub(1) else {
        return String::new();
    };
    let text = cut(text, room);
    let gap = columns.saturating_sub(width(&text));
    format!("{text}{:gap$}", "")
}
