//! The Notes view: the list, and the selected note in full.

use chrono::Timelike;
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::header::int;
use super::paint::{self, panel, typed};
use super::safe::{cut, safe};
use super::theme::Theme;
use crate::app::actions::Action;
use crate::app::console::Console;
use crate::app::{Hit, Model};
use crate::session::{Note, NoteState};

struct Parts {
    list: Rect,
    /// The filter and the search, above the list when there is any.
    filter: Rect,
    note: Rect,
}

fn layout(console: &Console, body: Rect) -> Parts {
    let [left, note] =
        Layout::horizontal([Constraint::Percentage(52), Constraint::Min(0)]).areas(body);
    let filtered = console.notes.filter.is_set() || console.notes.searching.is_some();
    let [filter, list] =
        Layout::vertical([Constraint::Length(u16::from(filtered)), Constraint::Min(0)]).areas(left);
    Parts { list, filter, note }
}

pub(super) fn draw(
    model: &Model,
    console: &Console,
    theme: &Theme,
    body: Rect,
    frame: &mut Frame<'_>,
) {
    let parts = layout(console, body);
    let listed = console.notes.listed(console);
    let selected = console.notes.index(&listed);
    filter_line(model, console, theme, parts.filter, frame);
    let buf = frame.buffer_mut();
    let (count, all) = (int(listed.len()), int(console.session.notes.len()));
    let title = if count == all {
        model.texts.msg_panel_notes(count)
    } else {
        model.texts.msg_notes_filtered(count, all)
    };
    let inner = panel(&title, theme, parts.list, buf);
    let first = first_row(selected, listed.len(), inner.height);
    let mut rest = inner;
    for (index, note) in listed
        .iter()
        .enumerate()
        .skip(first)
        .take(usize::from(inner.height))
    {
        let place = Rect { height: 1, ..rest };
        rest = row(model, console, note, theme, rest, buf);
        if index == selected {
            buf.set_style(place, theme.selected);
        }
    }
    if listed.is_empty() {
        let key = model
            .keymap
            .key_of(Action::AddNote)
            .map(|key| key.to_string())
            .unwrap_or_default();
        let text = if all == 0 {
            model.texts.msg_notes_empty(&key)
        } else {
            model.texts.msg_notes_none_match()
        };
        let area = Rect {
            x: inner.x + 1,
            width: inner.width.saturating_sub(2),
            ..paint::below(inner, 1)
        };
        paint::paragraph(&text, theme.dim, 4, area, buf);
    }
    let inner = panel("", theme, parts.note, buf);
    if let Some(note) = listed.get(selected) {
        let inner = Rect {
            x: inner.x + 1,
            width: inner.width.saturating_sub(2),
            ..inner
        };
        in_full(model, console, note, theme, inner, buf);
    }
}

fn first_row(selected: usize, count: usize, height: u16) -> usize {
    let height = usize::from(height);
    selected
        .saturating_sub(height / 2)
        .min(count.saturating_sub(height))
}

/// One note as one row: when, what kind, whose, and how its text begins.
pub(super) fn row(
    model: &Model,
    console: &Console,
    note: &Note,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> Rect {
    let at = note.created.with_timezone(&console.session.zone);
    let kind = model.texts.note_kind(note.kind);
    let group = note
        .group
        .and_then(|id| console.group(id))
        .map(|group| safe(&group.name).into_owned());
    let done = note.state == Some(NoteState::Done);
    let mut spans = vec![
        Span::styled(format!(" {:02}:{:02} ", at.hour(), at.minute()), theme.dim),
        Span::styled(format!("{kind:<11.11} "), theme.note(note.kind)),
    ];
    if let Some(group) = group {
        spans.push(Span::styled(format!("{} ", cut(&group, 8)), theme.phase));
    }
    if done {
        spans.push(Span::styled("✓ ", theme.saved));
    }
    let used: usize = spans.iter().map(Span::width).sum();
    let text = note.text.lines().next().unwrap_or_default();
    let room = usize::from(area.width).saturating_sub(used + 1);
    spans.push(Span::styled(
        cut(&safe(text), room).into_owned(),
        Style::new(),
    ));
    paint::line(Line::from(spans), area, buf)
}

fn filter_line(model: &Model, console: &Console, theme: &Theme, area: Rect, frame: &mut Frame<'_>) {
    if area.height == 0 {
        return;
    }
    let filter = &console.notes.filter;
    let mut parts: Vec<String> = Vec::new();
    parts.extend(filter.kind.map(|kind| model.texts.note_kind(kind)));
    let module = filter.module.as_deref().and_then(|id| console.module(id));
    parts.extend(module.map(|module| model.texts.msg_editor_module(i64::from(module.number))));
    let group = filter.group.and_then(|id| console.group(id));
    parts.extend(group.map(|group| model.texts.msg_editor_group(safe(&group.name))));
    let days = &console.session.programme.days;
    let day = filter
        .day
        .as_ref()
        .and_then(|id| days.iter().position(|day| day.id == *id));
    parts.extend(day.map(|day| model.texts.msg_day_of(int(day + 1), int(days.len()))));
    let mut label = format!(" {} ", parts.join(" · "));
    let words = !filter.words.is_empty() || console.notes.searching.is_some();
    if words {
        label = format!("{label}{}: ", model.texts.msg_notes_search());
    }
    let buf = frame.buffer_mut();
    let label = cut(&label, usize::from(area.width)).into_owned();
    let used = u16::try_from(Span::raw(label.as_str()).width()).unwrap_or(area.width);
    paint::line(Line::styled(label, theme.phase), area, buf);
    let rest = Rect {
        x: area.x + used,
        width: area.width.saturating_sub(used),
        ..area
    };
    if let Some(field) = &console.notes.searching {
        let cursor = typed(field, "", theme, rest, buf);
        if let Some(cursor) = cursor {
            frame.set_cursor_position(cursor);
        }
    } else if words {
        paint::line(
            Line::styled(
                cut(&safe(&filter.words), usize::from(rest.width)).into_owned(),
                Style::new(),
            ),
            rest,
            buf,
        );
    }
}

fn in_full(
    model: &Model,
    console: &Console,
    note: &Note,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let mut rest = paint::line(
        Line::styled(model.texts.note_kind(note.kind), theme.note(note.kind)),
        area,
        buf,
    );
    for text in context(model, console, note) {
        rest = paint::line(
            Line::styled(cut(&text, usize::from(rest.width)).into_owned(), theme.dim),
            rest,
            buf,
        );
    }
    rest = paint::below(rest, 1);
    let text = safe(&note.text);
    let rows = crate::app::wrap::rows(&text, usize::from(rest.width.max(1)));
    for row in rows
        .iter()
        .skip(console.notes.scroll)
        .take(usize::from(rest.height))
    {
        rest = paint::line(
            Line::styled(row.of(&text).to_owned(), Style::new()),
            rest,
            buf,
        );
    }
}

/// Where and when a note was made, and what it asks for, line by line.
fn context(model: &Model, console: &Console, note: &Note) -> Vec<String> {
    let texts = &model.texts;
    let session = &console.session;
    let at = note.created.with_timezone(&session.zone);
    let mut first = vec![texts.short_date(at.date_naive()), texts.time(at.time())];
    first.extend(
        note.group
            .and_then(|id| console.group(id))
            .map(|group| texts.msg_editor_group(safe(&group.name))),
    );
    first.extend(
        note.author
            .as_deref()
            .map(|author| safe(author).into_owned()),
    );
    let mut lines = vec![first.join(" · ")];
    if let Some(item) = note.item.as_deref().and_then(|id| session.item(id)) {
        let phase = note
            .phase
            .as_deref()
            .and_then(|id| item.phases.iter().find(|phase| phase.id == id));
        let phase = phase
            .map(|phase| format!(" · {}", safe(&phase.title)))
            .unwrap_or_default();
        lines.push(format!("{}{phase}", safe(&item.title)));
    }
    if let Some(module) = note.module.as_deref().and_then(|id| console.module(id)) {
        lines.push(format!(
            "{} · {}",
            texts.msg_editor_module(i64::from(module.number)),
            safe(&module.title)
        ));
        let question = note
            .question
            .as_deref()
            .and_then(|id| module.questions.iter().find(|q| q.id == id));
        lines.extend(question.map(|question| safe(&question.text).into_owned()));
    }
    if note.kind.has_responsible() {
        let state = match note.state {
            Some(NoteState::Done) => texts.msg_note_state_done(),
            Some(NoteState::Dropped) => texts.msg_note_state_dropped(),
            _ => texts.msg_note_state_open(),
        };
        let mut parts = vec![state];
        parts.extend(
            note.responsible
                .as_deref()
                .map(|who| format!("{}: {}", texts.msg_editor_responsible(), safe(who))),
        );
        parts.extend(
            note.due
                .map(|due| format!("{}: {}", texts.msg_editor_due(), texts.date(due))),
        );
        lines.push(parts.join(" · "));
    }
    let shown = if note.may_be_shown {
        texts.msg_editor_may_be_shown()
    } else {
        texts.msg_editor_private()
    };
    let tags: Vec<String> = note
        .tags
        .iter()
        .map(|tag| format!("#{}", safe(tag)))
        .collect();
    lines.push([vec![shown], tags].concat().join(" · "));
    lines
}

pub(super) fn hit(console: &Console, body: Rect, at: Position) -> Option<Hit> {
    let area = layout(console, body).list;
    let inner = Rect {
        x: area.x + 1,
        y: area.y + 1,
        width: area.width.saturating_sub(2),
        height: area.height.saturating_sub(2),
    };
    if !inner.contains(at) {
        return None;
    }
    let listed = console.notes.listed(console);
    let first = first_row(console.notes.index(&listed), listed.len(), inner.height);
    let index = first + usize::from(at.y - inner.y);
    (index < listed.len()).then_some(Hit::Note(index))
}
