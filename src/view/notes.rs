//! The Notes view: the list, and the selected note in full.

use chrono::Timelike;
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::paint::{self, panel, typed};
use super::safe::{cut, safe, width};
use super::theme::Theme;
use crate::app::actions::Action;
use crate::app::console::Console;
use crate::app::notes::Filter;
use crate::app::text_field::TextField;
use crate::app::{Hit, Model};
use crate::session::{Note, NoteKind, NoteState, Person, PromiseState};
use crate::text::{Texts, int};

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
    let view = &console.notes;
    let finder = (&view.filter, view.searching.as_ref());
    filter_line(model, console, finder, theme, parts.filter, frame);
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
        .and_then(|id| console.session.group(id))
        .map(|group| safe(&group.name).into_owned());
    let done = note.state == Some(NoteState::Done);
    let due = due(model, console, note, theme);
    let narrow = area.width < 36;
    let clock = if narrow {
        String::new()
    } else {
        format!("{:02}:{:02} ", at.hour(), at.minute())
    };
    let kind_width = if narrow { 6 } else { kind_width(&model.texts) };
    let kind = cut(&kind, kind_width);
    let mut spans = vec![
        Span::styled(format!(" {clock}"), theme.dim),
        Span::styled(format!("{kind:<kind_width$} "), theme.note(note.kind)),
    ];
    if let Some(group) = group {
        spans.push(Span::styled(format!("{} ", cut(&group, 8)), theme.phase));
    }
    if done {
        spans.push(Span::styled("✓ ", theme.saved));
    }
    let due_width = due.as_ref().map_or(0, |due| due.width() + 1);
    let used: usize = spans.iter().map(Span::width).sum::<usize>() + due_width;
    let text = note.text.lines().next().unwrap_or_default();
    let room = usize::from(area.width).saturating_sub(used + 1);
    spans.push(Span::styled(
        cut(&safe(text), room).into_owned(),
        Style::new(),
    ));
    let rest = paint::line(Line::from(spans), area, buf);
    if let Some(due) = due {
        paint::right(Line::from(vec![due, Span::raw(" ")]), area, buf);
    }
    rest
}

/// The width of the longest name of a kind.
fn kind_width(texts: &Texts) -> usize {
    let widths = NoteKind::ALL.map(|kind| width(&texts.note_kind(kind)));
    widths.into_iter().max().unwrap_or(0)
}

/// The day on which something open is due; marked when it is past.
fn due(model: &Model, console: &Console, note: &Note, theme: &Theme) -> Option<Span<'static>> {
    let state = note.promise_state(console.today(&model.now))?;
    let due = note.due.filter(|_| state.is_open())?;
    let day = model.texts.day_and_month(due);
    Some(if is_overdue(model, console, note) {
        Span::styled(format!("! {day}"), theme.error)
    } else {
        Span::styled(day, theme.dim)
    })
}

fn is_overdue(model: &Model, console: &Console, note: &Note) -> bool {
    note.promise_state(console.today(&model.now)) == Some(PromiseState::Overdue)
}

/// Which lines are listed, and the words searched for.
pub(super) fn filter_line(
    model: &Model,
    console: &Console,
    (filter, searching): (&Filter, Option<&TextField>),
    theme: &Theme,
    area: Rect,
    frame: &mut Frame<'_>,
) {
    if area.height == 0 {
        return;
    }
    let mut parts: Vec<String> = Vec::new();
    parts.extend(filter.kind.map(|kind| model.texts.note_kind(kind)));
    let module = filter.module.as_deref().and_then(|id| console.module(id));
    parts.extend(module.map(|module| model.texts.msg_editor_module(i64::from(module.number))));
    let group = filter.group.and_then(|id| console.session.group(id));
    parts.extend(group.map(|group| model.texts.msg_editor_group(safe(&group.name))));
    let days = &console.session.programme.days;
    let day = filter
        .day
        .as_ref()
        .and_then(|id| days.iter().position(|day| day.id == *id));
    parts.extend(day.map(|day| model.texts.msg_day_of(int(day + 1), int(days.len()))));
    parts.extend(filter.tag.as_ref().map(|tag| format!("#{}", safe(tag))));
    let mut label = format!(" {} ", parts.join(" · "));
    let person = filter.person.and_then(|id| console.session.person(id));
    parts.extend(person.map(|person| about(&model.texts, person)));
    let words = !filter.words.is_empty() || searching.is_some();
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
    if let Some(field) = searching {
        let cursor = typed(field, "", true, theme, rest, buf);
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

pub(super) fn in_full(
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
    if let Some(task) = task(model, console, note) {
        let style = if is_overdue(model, console, note) {
            theme.error
        } else {
            theme.strong
        };
        rest = paint::paragraph(&task, style, 3, rest, buf);
    }
    rest = paint::below(rest, 1);
    // The text comes before what is known about it, but leaves room to say when and where it was caught.
    let most = rest.height.saturating_sub(ROWS_FOR_CONTEXT).max(1);
    rest = paint::paragraph(&note.text, Style::new(), most, rest, buf);
    rest = paint::below(rest, 1);
    for text in context(model, console, note) {
        rest = paint::paragraph(&text, theme.dim, 3, rest, buf);
    }
}

/// Rows that a long text leaves to the context below it.
const ROWS_FOR_CONTEXT: u16 = 4;

/// What a note asks for: whether it is done, by when, by whom.
pub(super) fn task(model: &Model, console: &Console, note: &Note) -> Option<String> {
    if !note.kind.has_responsible() {
        return None;
    }
    let texts = &model.texts;
    let state = match note.state {
        _ if is_overdue(model, console, note) => texts.msg_note_overdue(),
        Some(NoteState::Done) => texts.msg_note_state_done(),
        Some(NoteState::Dropped) => texts.msg_note_state_dropped(),
        _ => texts.msg_note_state_open(),
    };
    let mut parts = vec![state];
    parts.extend(
        note.due
            .map(|due| format!("{}: {}", texts.msg_editor_due(), texts.date(due))),
    );
    parts.extend(
        note.responsible
            .as_deref()
            .map(|who| format!("{}: {}", texts.msg_editor_responsible(), safe(who))),
    );
    Some(parts.join(" · "))
}

/// Whom a note is about.
pub(super) fn about(texts: &Texts, person: &Person) -> String {
    texts.msg_note_about(safe(&called(texts, person)))
}

/// What a participant is called.
pub(super) fn called(texts: &Texts, person: &Person) -> String {
    let label = person.label();
    if label.is_empty() {
        texts.msg_person_without_name()
    } else {
        label
    }
}

/// The question from before the first day whose answer a note speaks of.
pub(super) fn asked_before<'a>(console: &'a Console, note: &Note) -> Option<&'a str> {
    note.person?;
    let id = note.question.as_deref()?;
    let mut asked = console.session.programme.intake.iter();
    asked
        .find(|one| one.id == id)
        .map(|one| one.question.as_str())
}

/// Where and when a note was made, line by line.
pub(super) fn context(model: &Model, console: &Console, note: &Note) -> Vec<String> {
    let texts = &model.texts;
    let session = &console.session;
    let at = note.created.with_timezone(&session.zone);
    let mut first = vec![texts.short_date(at.date_naive()), texts.time(at.time())];
    first.extend(
        note.group
            .and_then(|id| console.session.group(id))
            .map(|group| texts.msg_editor_group(safe(&group.name))),
    );
    first.extend(
        note.author
            .as_deref()
            .map(|author| safe(author).into_owned()),
    );
    let mut lines = vec![first.join(" · ")];
    let person = note.person.and_then(|id| session.person(id));
    lines.extend(person.map(|person| about(texts, person)));
    if let Some(asked) = asked_before(console, note) {
        lines.push(safe(asked).into_owned());
    }
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
    let inner = paint::inside(area);
    if !inner.contains(at) {
        return None;
    }
    let listed = console.notes.listed(console);
    let first = first_row(console.notes.index(&listed), listed.len(), inner.height);
    let index = first + usize::from(at.y - inner.y);
    (index < listed.len()).then_some(Hit::Note(index))
}
