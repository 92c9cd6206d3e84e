//! What items took in earlier runs, each to be ticked, and what that does to the day.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::paint::{self, key_hint, layer_box};
use super::safe::{cut, safe};
use super::theme::Theme;
use super::wrap;
use crate::app::learning::Learning;
use crate::app::{Hit, Model};
use crate::programme::Minutes;
use crate::session::Lesson;
use crate::text::int;

/// Columns for the mark of the selected row and for the tick.
const BEFORE: usize = 6;
/// Columns for the new length.
const OFFER: usize = 8;
/// A title is not cut below this so that more can be said of what the item took.
const TITLE: usize = 26;
/// Rows for what becomes of the day, at least: when the day ends, and one for what cannot begin in time, so that nothing jumps
/// when it comes to that.
const OUTCOME: usize = 2;
/// Rows below the list: a free one, what becomes of the day, a free one, the keys.
const BELOW: u16 = 4;

/// A row of the list.
#[derive(Clone, Copy)]
enum Row {
    Day(usize),
    Offer(usize),
}

struct Parts {
    frame: Rect,
    intro: Rect,
    list: Rect,
    outcome: Rect,
    keys: Rect,
    /// Those that are shown.
    rows: Vec<Row>,
}

/// The offers, below their days when there are several.
fn all_rows(learning: &Learning) -> Vec<Row> {
    let several = learning.programme.days.len() > 1;
    let mut rows = Vec::new();
    let mut day = None;
    for (index, offer) in learning.offers.iter().enumerate() {
        if several && day != Some(offer.day) {
            rows.push(Row::Day(offer.day));
            day = Some(offer.day);
        }
        rows.push(Row::Offer(index));
    }
    rows
}

fn layout(model: &Model, learning: &Learning, screen: Rect) -> Parts {
    let width = screen.width.saturating_sub(4).min(100);
    let text = width.saturating_sub(4);
    let rows = all_rows(learning);
    let intro_rows = paint::rows(&intro(model, learning), text) + 1;
    let outcome_rows = outcome(model, learning, text).len().max(OUTCOME);
    let outcome_rows = u16::try_from(outcome_rows).unwrap_or(u16::MAX);
    let around = 2 + intro_rows + BELOW - 1 + outcome_rows;
    let room = screen.height.saturating_sub(1 + around).max(1);
    let height = u16::try_from(rows.len()).unwrap_or(u16::MAX).min(room);
    let area = Rect {
        height: screen.height.saturating_sub(1),
        ..screen
    };
    let frame = paint::centred(area, width, height + around);
    let part = |y: u16, height: u16| {
        let part = Rect {
            x: frame.x + 2,
            y: frame.y + y,
            width: text,
            height,
        };
        part.intersection(frame)
    };
    let list = part(1 + intro_rows, height);
    Parts {
        intro: part(1, intro_rows),
        outcome: part(2 + intro_rows + height, outcome_rows),
        keys: part(3 + intro_rows + height + outcome_rows, 1),
        rows: shown(rows, learning.selected, usize::from(list.height)),
        list,
        frame,
    }
}

/// As many rows as there is room for, with the selected offer in the middle as far as that goes.
fn shown(rows: Vec<Row>, selected: usize, room: usize) -> Vec<Row> {
    let is_it = |row: &Row| matches!(row, Row::Offer(index) if *index == selected);
    let at = rows.iter().position(is_it).unwrap_or(0);
    let last = rows.len().saturating_sub(room);
    let first = at.saturating_sub(room / 2).min(last);
    rows.into_iter().skip(first).take(room).collect()
}

fn intro(model: &Model, learning: &Learning) -> String {
    model.texts.msg_learned_intro(int(learning.runs))
}

/// What becomes of the day that the eye is on; the first line says when it ends.
fn outcome(model: &Model, learning: &Learning, width: u16) -> Vec<String> {
    let Some(offer) = learning.offers.get(learning.selected) else {
        return Vec::new();
    };
    let Some(outcome) = learning.outcome(offer.day) else {
        return Vec::new();
    };
    let texts = &model.texts;
    let (end, late) = texts.day_outcome(&learning.programme, offer.day, &outcome);
    let late = late.iter().flat_map(|text| wrap::rows(text, width));
    std::iter::once(end).chain(late).collect()
}

pub(super) fn draw(model: &Model, learning: &Learning, theme: &Theme, buf: &mut Buffer) {
    let parts = layout(model, learning, buf.area);
    let title = model.texts.msg_learned_title();
    layer_box(&title, theme, false, parts.frame, buf);
    let text = intro(model, learning);
    paint::paragraph(&text, Style::new(), parts.intro.height, parts.intro, buf);
    let mut rest = parts.list;
    for row in &parts.rows {
        rest = match row {
            Row::Day(day) => draw_day(model, learning, *day, theme, rest, buf),
            Row::Offer(index) => draw_offer(model, learning, *index, theme, rest, buf),
        };
    }
    if all_rows(learning).len() > parts.rows.len() {
        let count = format!("{}/{}", learning.selected + 1, learning.offers.len());
        let below = Rect {
            y: parts.list.bottom(),
            height: 1,
            ..parts.list
        };
        paint::right(Line::styled(count, theme.dim), below, buf);
    }
    let mut style = theme.strong;
    let mut rest = parts.outcome;
    for row in outcome(model, learning, parts.outcome.width) {
        rest = paint::line(Line::styled(row, style), rest, buf);
        style = theme.warning;
    }
    let keys = keys(model, learning, parts.keys.width, theme);
    paint::line(keys, parts.keys, buf);
}

fn draw_day(
    model: &Model,
    learning: &Learning,
    day: usize,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> Rect {
    let Some(outcome) = learning.outcome(day) else {
        return area;
    };
    let title = learning
        .programme
        .days
        .get(day)
        .map_or("", |day| &day.title);
    let (before, after) = (outcome.before.to_string(), outcome.after.to_string());
    let (end, style) = if before == after {
        (after, theme.dim)
    } else {
        (format!("{before} → {after}"), theme.strong)
    };
    let end = Line::styled(model.texts.msg_learned_ends(end), style);
    let room = usize::from(area.width).saturating_sub(end.width() + 2);
    let heading = cut(title, room).into_owned();
    let rest = paint::line(Span::styled(heading, theme.strong), area, buf);
    paint::right(end, area, buf);
    rest
}

fn draw_offer(
    model: &Model,
    learning: &Learning,
    index: usize,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> Rect {
    let Some(offer) = learning.offers.get(index) else {
        return area;
    };
    let selected = index == learning.selected;
    let ticked = learning.ticked.get(index) == Some(&true);
    let width = usize::from(area.width);
    let (title, took) = words(model, learning, offer, width);
    let gap = width.saturating_sub(BEFORE + OFFER + safe_width(&title) + safe_width(&took));
    let sign = if selected { '▸' } else { ' ' };
    let tick = if ticked { "[x]" } else { "[ ]" };
    let length = offer.offer.map_or(0, Minutes::get);
    let new = format!("  → {length:<4}");
    let strong = Style::new().bold();
    let mut spans = vec![
        Span::raw(format!("{sign} ")),
        Span::styled(format!("{tick} "), theme.key),
        Span::raw(title),
        Span::raw(" ".repeat(gap)),
        Span::raw(took),
        Span::styled(new, if ticked { theme.strong } else { theme.dim }),
    ];
    if selected {
        for span in &mut spans {
            span.style = theme.selected;
        }
        for index in [1, 5] {
            if let Some(span) = spans.get_mut(index) {
                span.style = theme.selected.patch(strong);
            }
        }
    }
    paint::line(Line::from(spans), area, buf)
}

/// The item's title and what it took, on as many columns as there are: what it took is said in short before the title is cut.
fn words(model: &Model, learning: &Learning, offer: &Lesson, width: usize) -> (String, String) {
    let texts = &model.texts;
    let day = learning.programme.days.get(offer.day);
    let item = day.and_then(|day| day.items.get(offer.item));
    let title = safe(item.map_or("", |item| &item.title)).into_owned();
    let room = width.saturating_sub(BEFORE + OFFER + 2);
    let planned = offer.planned.get();
    let mut took = texts.msg_learned_took(planned, texts.took(offer));
    if safe_width(&took) + safe_width(&title).min(TITLE) > room {
        took = texts.msg_learned_took(planned, texts.took_in_short(offer));
    }
    let room = room.saturating_sub(safe_width(&took));
    (cut(&title, room).into_owned(), took)
}

fn safe_width(text: &str) -> usize {
    Span::raw(text).width()
}

/// The keys, the least needed left out where there is no room for all.
fn keys(model: &Model, learning: &Learning, width: u16, theme: &Theme) -> Line<'static> {
    let texts = &model.texts;
    let taken = learning.taken().count();
    let take = if taken == 0 {
        texts.msg_learned_keep()
    } else {
        texts.msg_learned_take(int(taken))
    };
    let tick = key_hint(&texts.msg_key_space(), &texts.msg_learned_tick(), theme);
    let all = key_hint("a", &texts.msg_learned_all(), theme);
    let enter = key_hint("Enter", &take, theme);
    let keep = key_hint("k", &texts.msg_learned_keep(), theme);
    let back = key_hint("Esc", &texts.msg_learned_back(), theme);
    let mut hints = vec![tick, all, enter, back];
    if taken > 0 {
        hints.insert(3, keep);
    }
    let line = |hints: &[[Span<'static>; 3]]| {
        let mut spans = hints.concat();
        // The blanks behind the last one need no room.
        spans.pop();
        Line::from(spans)
    };
    if taken > 0 && line(&hints).width() > usize::from(width) {
        hints.remove(3);
    }
    if line(&hints).width() > usize::from(width) {
        hints.remove(1);
    }
    line(&hints)
}

pub(super) fn hit(model: &Model, learning: &Learning, screen: Rect, at: Position) -> Option<Hit> {
    let parts = layout(model, learning, screen);
    if !parts.list.contains(at) {
        return None;
    }
    match parts.rows.get(usize::from(at.y - parts.list.y))? {
        Row::Offer(index) => Some(Hit::Choice(*index)),
        Row::Day(_) => None,
    }
}
