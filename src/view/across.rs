//! Searching in all saved sessions: the words, what they have found so far, and the selected hit in full.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::paint::{self, key_hint, layer_box, typed};
use super::safe::{cut, safe, width};
use super::theme::Theme;
use super::wrap;
use crate::app::across::{Across, Stands};
use crate::app::{Hit, Model};
use crate::session::search::{Hit as Found, Words};
use crate::text::int;

/// A row of the list.
#[derive(Debug, Clone, Copy)]
enum RowOf {
    /// The session with this index.
    Session(usize),
    /// The hit with this index: when and where it was said.
    Where(usize),
    /// And what.
    What(usize),
}

struct Parts {
    frame: Rect,
    field: Rect,
    stands: Rect,
    list: Rect,
    /// The selected hit in full.
    full: Rect,
}

fn layout(screen: Rect) -> Parts {
    let frame = Rect {
        height: screen.height.saturating_sub(1),
        ..paint::centred(
            screen,
            screen.width.saturating_sub(4).min(116),
            screen.height,
        )
    };
    let inner = paint::inside(frame);
    let inner = Rect {
        x: inner.x + 1,
        width: inner.width.saturating_sub(2),
        ..inner
    };
    let row = |y: u16| Rect {
        y: inner.y + y.min(inner.height),
        height: inner.height.saturating_sub(y).min(1),
        ..inner
    };
    let full_rows = if inner.height >= 18 { 5 } else { 0 };
    let list = Rect {
        y: inner.y + 3,
        height: inner.height.saturating_sub(3 + full_rows),
        ..inner
    };
    Parts {
        frame,
        field: row(0),
        stands: row(1),
        list,
        full: Rect {
            y: list.bottom(),
            height: full_rows,
            ..inner
        },
    }
}

/// The rows of the list, hits under their session.
fn rows(page: &Across) -> Vec<RowOf> {
    let mut rows = Vec::new();
    let mut last = None;
    for (index, (session, _)) in page.listed().enumerate() {
        if last != Some(session) {
            rows.push(RowOf::Session(session));
            last = Some(session);
        }
        rows.extend([RowOf::Where(index), RowOf::What(index)]);
    }
    rows
}

/// The first row that is shown: the selected hit is seen whole, and its session if that is near.
fn first_row(rows: &[RowOf], selected: usize, height: u16) -> usize {
    let at = rows
        .iter()
        .position(|row| matches!(row, RowOf::What(index) if *index == selected));
    let height = usize::from(height);
    at.unwrap_or(0)
        .saturating_sub(height * 2 / 3)
        .min(rows.len().saturating_sub(height))
}

pub(super) fn draw(model: &Model, page: &Across, theme: &Theme, frame: &mut Frame<'_>) {
    let parts = layout(frame.area());
    let texts = &model.texts;
    let buf = frame.buffer_mut();
    layer_box(&texts.msg_search_title(), theme, false, parts.frame, buf);
    let placeholder = texts.msg_search_placeholder();
    let cursor = typed(&page.field, &placeholder, true, theme, parts.field, buf);
    stands(model, page, theme, parts.stands, buf);
    if page.stands == Stands::Idle {
        paint::paragraph(&texts.msg_search_intro(), theme.dim, 6, parts.list, buf);
    } else {
        list(model, page, theme, &parts, buf);
    }
    keys(model, page, theme, parts.frame, buf);
    if let Some(cursor) = cursor {
        frame.set_cursor_position(cursor);
    }
}

/// How many were found, how far it is, and what could not be read.
fn stands(model: &Model, page: &Across, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let texts = &model.texts;
    let found = (page.hits > 0).then(|| {
        let (hits, sessions) = (texts.count(page.hits), texts.count(page.in_sessions));
        texts.msg_search_hits(int(page.hits), hits, sessions)
    });
    let mut parts: Vec<Span<'static>> = Vec::new();
    parts.extend(found.map(|found| Span::styled(found, theme.strong)));
    match page.stands {
        // Before it has begun there is nothing to say.
        Stands::Idle | Stands::Going { all: 0, .. } => {}
        Stands::Going { done, all } => {
            let going = texts.msg_search_going(texts.how_far(done, all));
            parts.push(Span::styled(going, theme.dim));
        }
        Stands::Ended { left, unreadable } => {
            if page.hits == 0 {
                parts.push(Span::styled(texts.msg_search_nothing(), theme.dim));
            }
            if left > 0 {
                let left = texts.msg_search_stopped(texts.count(left));
                parts.push(Span::styled(left, theme.warning));
            }
            if unreadable > 0 {
                let unreadable = texts.msg_search_unreadable(texts.count(unreadable));
                parts.push(Span::styled(unreadable, theme.warning));
            }
        }
    }
    let mut spans = Vec::new();
    for part in parts {
        if !spans.is_empty() {
            spans.push(Span::styled(" · ", theme.dim));
        }
        spans.push(part);
    }
    paint::line(Line::from(spans), area, buf);
}

fn list(model: &Model, page: &Across, theme: &Theme, parts: &Parts, buf: &mut Buffer) {
    let rows = rows(page);
    let words = page.words();
    let first = first_row(&rows, page.selected, parts.list.height);
    let hits: Vec<&Found> = page.listed().map(|(_, hit)| hit).collect();
    let mut rest = parts.list;
    for row in rows.iter().skip(first).take(usize::from(rest.height)) {
        let place = Rect { height: 1, ..rest };
        // Before the text, so that the words stand out in it all the same.
        if matches!(row, RowOf::Where(index) | RowOf::What(index) if *index == page.selected) {
            buf.set_style(place, theme.selected);
        }
        match row {
            RowOf::Session(index) => session(model, page, *index, theme, place, buf),
            RowOf::Where(index) => {
                let text = hits.get(*index).map(|hit| model.texts.said_where(hit));
                let text = text.unwrap_or_default();
                let text =
                    cut(&safe(&text), usize::from(place.width.saturating_sub(2))).into_owned();
                let sign = if *index == page.selected {
                    "▸ "
                } else {
                    "  "
                };
                let line = vec![Span::styled(sign, theme.key), Span::styled(text, theme.dim)];
                paint::line(Line::from(line), place, buf);
            }
            RowOf::What(index) => {
                if let Some(hit) = hits.get(*index) {
                    let room = usize::from(place.width.saturating_sub(4));
                    let shown = around(hit, room);
                    let mut spans = vec![Span::raw("    ")];
                    spans.extend(marked(&shown, &words, Style::new(), theme));
                    paint::line(Line::from(spans), place, buf);
                }
            }
        }
        rest = paint::below(rest, 1);
    }
    let more = rows
        .len()
        .saturating_sub(first + usize::from(parts.list.height));
    if parts.full.height == 0 {
        return paint::more_below(parts.frame, more, theme, buf);
    }
    let edge = Rect {
        height: 1,
        ..parts.full
    };
    let line = "─".repeat(usize::from(edge.width));
    paint::line(Line::styled(line, theme.border), edge, buf);
    if more > 0 {
        paint::right(Line::styled(format!(" ▾ {more} "), theme.dim), edge, buf);
    }
    if let Some((_, hit)) = page.selected() {
        let mut rest = paint::below(parts.full, 1);
        let most = usize::from(rest.height);
        for row in wrap::first_rows(&hit.excerpt, rest.width, most) {
            let spans: Vec<Span<'static>> = marked(&row, &words, Style::new(), theme).collect();
            rest = paint::line(Line::from(spans), rest, buf);
        }
    }
}

fn session(
    model: &Model,
    page: &Across,
    index: usize,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let Some(hits) = page.sessions.get(index) else {
        return;
    };
    let found = &hits.found;
    // All days where they have room, else the first.
    let most = usize::from(area.width / 3);
    let mut dates = model.texts.dates(&found.dates);
    if width(&dates) > most
        && let Some(first) = found.dates.iter().min()
    {
        dates = model.texts.dates(&[*first]);
    }
    let used = paint::right(Line::styled(dates, theme.dim), area, buf);
    let title = if found.place.is_empty() {
        found.title.clone()
    } else {
        format!("{} · {}", found.title, found.place)
    };
    let room = usize::from(area.width.saturating_sub(used + 2));
    let title = cut(&safe(&title), room).into_owned();
    let place = Rect {
        width: area.width.saturating_sub(used),
        ..area
    };
    paint::line(Line::styled(title, theme.strong), place, buf);
}

/// As much of a hit's text as has room in a row and shows the first word that was found.
fn around(hit: &Found, room: usize) -> String {
    let text = safe(&hit.excerpt);
    let before = hit
        .marks
        .first()
        .and_then(|mark| hit.excerpt.get(..mark.end));
    if width(&text) <= room || before.is_none_or(|before| width(before) + 1 < room) {
        return cut(&text, room).into_owned();
    }
    let skipped = before.map_or(0, |before| width(before).saturating_sub(room / 2));
    let rest: String = text.chars().skip(skipped).collect();
    let rest = rest.split_once(' ').map_or(rest.as_str(), |(_, rest)| rest);
    cut(&format!("…{rest}"), room).into_owned()
}

/// A text with its words standing out.
fn marked<'a>(
    text: &'a str,
    words: &Words,
    style: Style,
    theme: &'a Theme,
) -> impl Iterator<Item = Span<'static>> + 'a {
    let text = safe(text).into_owned();
    let mut spans = Vec::new();
    let mut at = 0;
    for mark in words.marks(&text) {
        let before = text.get(at..mark.start).unwrap_or_default();
        spans.push(Span::styled(before.to_owned(), style));
        let word = text.get(mark.clone()).unwrap_or_default();
        spans.push(Span::styled(word.to_owned(), theme.found));
        at = mark.end;
    }
    spans.push(Span::styled(
        text.get(at..).unwrap_or_default().to_owned(),
        style,
    ));
    spans.into_iter()
}

/// What the keys do here, in the lower edge.
fn keys(model: &Model, page: &Across, theme: &Theme, frame: Rect, buf: &mut Buffer) {
    let texts = &model.texts;
    let edge = Rect {
        x: frame.x + 2,
        y: frame.bottom(),
        width: frame.width.saturating_sub(4),
        height: 1,
    };
    let mut spans = Vec::new();
    if page.selected().is_some() {
        spans.extend(key_hint("Enter", &texts.msg_search_key_open(), theme));
        spans.extend(key_hint("↑ ↓", &texts.msg_search_key_choose(), theme));
    }
    spans.extend(key_hint("Esc", &texts.msg_close(), theme));
    paint::line(Line::from(spans), edge.intersection(buf.area), buf);
}

pub(super) fn hit(page: &Across, screen: Rect, at: Position) -> Option<Hit> {
    let list = layout(screen).list;
    if !list.contains(at) {
        return None;
    }
    let rows = rows(page);
    let first = first_row(&rows, page.selected, list.height);
    match rows.get(first + usize::from(at.y - list.y))? {
        RowOf::Where(index) | RowOf::What(index) => Some(Hit::Choice(*index)),
        RowOf::Session(_) => None,
    }
}
