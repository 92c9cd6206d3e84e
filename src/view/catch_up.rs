//! The adviser's repairs: before → after, and what follows from each.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::day::{late_style, time};
use super::paint::{self, key_hint, layer_box};
use super::safe::{cut, safe};
use super::theme::{ColourDepth, Theme};
use crate::app::catch_up::CatchUp;
use crate::app::console::Console;
use crate::app::{Hit, Model};
use crate::programme::ItemKind;
use crate::text::int;
use crate::timetable::catch_up::{Change, Outcome, Repair, RepairKind};

/// Columns before a repair's own text: mark, number, blanks.
const INDENT: usize = 5;
/// Changes that a repair shows at most when it is not the selected one and the window is low.
const FEW: usize = 2;

/// A row of the box, and the repair that it belongs to.
struct Row {
    repair: Option<usize>,
    line: Line<'static>,
}

/// What the rows are made from.
struct Sheet<'a> {
    model: &'a Model,
    console: &'a Console,
    theme: &'a Theme,
    width: usize,
}

fn width(screen: Rect) -> u16 {
    screen.width.saturating_sub(4).min(88)
}

/// The box, and its rows: with all changes where there is room, else the selected repair's at the cost of the others.
fn layout(model: &Model, advised: &CatchUp, theme: &Theme, screen: Rect) -> (Rect, Vec<Row>) {
    let width = width(screen);
    let Some(console) = model.console() else {
        return (Rect::ZERO, Vec::new());
    };
    let sheet = Sheet {
        model,
        console,
        theme,
        width: usize::from(width.saturating_sub(4)),
    };
    let room = screen.height.saturating_sub(5);
    let mut rows = sheet.rows(advised, usize::MAX, Some(usize::MAX));
    if rows.len() > usize::from(room) {
        rows = sheet.rows(advised, usize::MAX, Some(FEW));
    }
    if rows.len() > usize::from(room) {
        let without = sheet.rows(advised, 0, None).len();
        rows = sheet.rows(advised, usize::from(room).saturating_sub(without), None);
    }
    let height = u16::try_from(rows.len()).unwrap_or(u16::MAX).min(room);
    let area = Rect {
        height: screen.height.saturating_sub(1),
        ..screen
    };
    (paint::centred(area, width, height + 4), rows)
}

pub(super) fn draw(model: &Model, advised: &CatchUp, theme: &Theme, buf: &mut Buffer) {
    let (place, rows) = layout(model, advised, theme, buf.area);
    let texts = &model.texts;
    let title = if advised.advice.late.is_empty() {
        texts.msg_catch_up_title_ahead()
    } else {
        texts.msg_catch_up_title()
    };
    let inner = layer_box(&title, theme, false, place, buf);
    let inner = Rect {
        x: inner.x + 1,
        width: inner.width.saturating_sub(2),
        ..inner
    };
    let list = Rect {
        height: inner.height.saturating_sub(2),
        ..inner
    };
    let mut rest = list;
    for row in rows {
        rest = paint::line(row.line, rest, buf);
    }
    let foot = Rect {
        y: inner.bottom().saturating_sub(1),
        height: inner.height.min(1),
        ..inner
    };
    let mut hints = Vec::new();
    if !advised.advice.repairs.is_empty() {
        hints.extend(key_hint("Enter", &texts.msg_catch_up_take(), theme));
        hints.extend(key_hint("↑ ↓", &texts.msg_catch_up_choose(), theme));
    }
    hints.extend(key_hint("Esc", &texts.msg_catch_up_leave(), theme));
    // The blanks behind the last one need no room.
    hints.pop();
    paint::line(Line::from(hints), foot, buf);
}

pub(super) fn hit(model: &Model, advised: &CatchUp, screen: Rect, at: Position) -> Option<Hit> {
    let theme = Theme::new(model.settings.theme, ColourDepth::None);
    let (place, rows) = layout(model, advised, &theme, screen);
    let list = Rect {
        y: place.y + 1,
        height: place.height.saturating_sub(4),
        ..place
    };
    if !list.contains(at) {
        return None;
    }
    rows.get(usize::from(at.y - list.y))?
        .repair
        .map(Hit::Choice)
}

impl Sheet<'_> {
    /// All rows: of the selected repair at most so many changes, of the others so many, or their headings alone.
    fn rows(&self, advised: &CatchUp, most: usize, of_others: Option<usize>) -> Vec<Row> {
        let plain = |line| Row { repair: None, line };
        let mut rows: Vec<Row> = self.situation(advised).into_iter().map(plain).collect();
        for (index, repair) in advised.advice.repairs.iter().enumerate() {
            let selected = index == advised.selected;
            let most = if selected { Some(most) } else { of_others };
            if of_others.is_some() {
                rows.push(plain(Line::default()));
            }
            let mut lines = vec![self.heading(index, repair, selected)];
            if let Some(most) = most {
                lines.extend(self.changes(&repair.changes, most));
                lines.extend(self.outcome(&repair.outcome));
            }
            rows.extend(lines.into_iter().map(|line| Row {
                repair: Some(index),
                line,
            }));
        }
        rows
    }

    /// How things stand without a repair.
    fn situation(&self, advised: &CatchUp) -> Vec<Line<'static>> {
        let texts = &self.model.texts;
        let advice = &advised.advice;
        if advice.late.is_empty() {
            return vec![Line::raw(texts.msg_catch_up_ahead())];
        }
        let standing = &self.console.standing;
        let late = advice.late.iter().filter_map(|late| {
            let name = match late.item {
                None => texts.msg_day_ends_at(time(&standing.expected_end)),
                Some(item) => self.name_at(item, &time(&standing.items.get(item)?.expected.start)),
            };
            Some((name, late.seconds))
        });
        let mut lines = self.joined(late.collect(), 0);
        let beyond = advice.beyond_saving_seconds;
        let sentence = if beyond > 0 {
            // Rounded as lateness is everywhere.
            texts.msg_catch_up_beyond(texts.minutes(beyond / 60))
        } else if advice.repairs.is_empty() {
            texts.msg_catch_up_nothing()
        } else {
            return lines;
        };
        let width = u16::try_from(self.width).unwrap_or(u16::MAX);
        for row in super::wrap::rows(&sentence, width) {
            lines.push(Line::styled(row, self.theme.warning));
        }
        lines
    }

    fn heading(&self, index: usize, repair: &Repair, selected: bool) -> Line<'static> {
        let texts = &self.model.texts;
        let name = match repair.kind {
            RepairKind::Shorten => texts.msg_catch_up_shorten(),
            RepairKind::Drop => texts.msg_catch_up_drop(),
            RepairKind::GiveBack => texts.msg_catch_up_give_back(),
            RepairKind::EndLater => {
                let planned = self.console.standing.planned.end;
                let later = planned + chrono::TimeDelta::minutes(repair.ends_later_minutes);
                texts.msg_catch_up_end_later(time(&later), time(&planned))
            }
        };
        let (sign, key, style) = if selected {
            let style = self.theme.selected;
            ("▸", style.patch(Style::new().bold()), style)
        } else {
            (" ", self.theme.key, self.theme.strong)
        };
        let name = cut(&name, self.width.saturating_sub(INDENT)).into_owned();
        let filled = format!("{name:<width$}", width = self.width.saturating_sub(INDENT));
        Line::from(vec![
            Span::styled(format!("{sign} {}  ", index + 1), key),
            Span::styled(filled, style),
        ])
    }

    /// The changes, at most so many rows of them.
    fn changes(&self, changes: &[Change], most: usize) -> Vec<Line<'static>> {
        let shown = if changes.len() <= most {
            changes.len()
        } else {
            most.saturating_sub(1)
        };
        let mut lines: Vec<Line<'static>> = changes
            .iter()
            .take(shown)
            .map(|change| self.change(change))
            .collect();
        if shown < changes.len() && most > 0 {
            let more = self
                .model
                .texts
                .msg_catch_up_more(int(changes.len() - shown));
            lines.push(Line::styled(
                format!("{:INDENT$}{more}", ""),
                self.theme.dim,
            ));
        }
        lines
    }

    fn change(&self, change: &Change) -> Line<'static> {
        let texts = &self.model.texts;
        let before = change.before_seconds / 60;
        let what = change.after_seconds.map_or_else(
            || texts.msg_catch_up_dropped(before),
            |after| texts.msg_catch_up_change(before, after / 60),
        );
        let title = self
            .console
            .item(change.item)
            .map_or("", |item| &item.title);
        let title = safe(title);
        let room = self
            .width
            .saturating_sub(INDENT + Span::raw(&what).width() + 2);
        let title = cut(&title, room).into_owned();
        let gap = room + 2 - Span::raw(&title).width().min(room);
        Line::from(vec![
            Span::raw(format!("{:INDENT$}{title}{:gap$}", "", "")),
            Span::styled(what, self.theme.strong),
        ])
    }

    /// When the next break and lunch would be, what would still be late, and the end.
    fn outcome(&self, outcome: &Outcome) -> Vec<Line<'static>> {
        let texts = &self.model.texts;
        let mut said: Vec<(String, i64)> = Vec::new();
        for rest in &outcome.rests {
            let at = time(&rest.start);
            let lunch = self.console.item(rest.item).map(|item| item.kind) == Some(ItemKind::Lunch);
            let name = if lunch {
                texts.msg_lunch_at(&at)
            } else {
                texts.msg_break_at(&at)
            };
            said.push((name, rest.behind_seconds));
        }
        for late in &outcome.late {
            let is_rest = |item| outcome.rests.iter().any(|rest| rest.item == item);
            let Some(item) = late.item.filter(|item| !is_rest(*item)) else {
                continue;
            };
            if let Some(state) = self.console.standing.items.get(item) {
                let start = state.planned.start + chrono::TimeDelta::seconds(late.seconds);
                said.push((self.name_at(item, &time(&start)), late.seconds));
            }
        }
        let end = texts.msg_day_ends_at(time(&outcome.expected_end));
        said.push((end, outcome.end_behind_seconds));
        self.joined(said, INDENT)
    }

    fn name_at(&self, item: usize, at: &str) -> String {
        let title = self.console.item(item).map_or("", |item| &item.title);
        let title = safe(title);
        self.model
            .texts
            .msg_catch_up_item(cut(&title, self.width / 2), at)
    }

    /// What happens when, and how late that is, side by side as far as there is room.
    fn joined(&self, said: Vec<(String, i64)>, indent: usize) -> Vec<Line<'static>> {
        let mut lines = Vec::new();
        let mut line = Line::raw(" ".repeat(indent));
        for (name, seconds) in said {
            let late = self.model.texts.late(seconds);
            let spans = [
                Span::raw(format!("{name}, ")),
                Span::styled(late, late_style(seconds, self.theme)),
            ];
            let width: usize = spans.iter().map(Span::width).sum();
            if line.width() > indent {
                if line.width() + width + 3 > self.width {
                    lines.push(std::mem::replace(&mut line, Line::raw(" ".repeat(indent))));
                } else {
                    line.push_span(Span::styled(" · ", self.theme.dim));
                }
            }
            line.extend(spans);
        }
        lines.push(line);
        lines
    }
}
