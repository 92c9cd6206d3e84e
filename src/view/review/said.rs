//! What was said, by module, question, group and kind, and the selected note in full.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::text::{Line, Span};

use super::within;
use crate::app::actions::Action;
use crate::app::console::Console;
use crate::app::review::Row;
use crate::app::{Hit, Model};
use crate::session::Note;
use crate::text::int;
use crate::view::notes;
use crate::view::paint::{self, panel, typed};
use crate::view::safe::{cut, safe, width};
use crate::view::theme::Theme;

/// From this width on the selected note stands beside the list,
const WIDE: u16 = 120;
/// else, from this height on, below it.
const TALL: u16 = 17;
/// Columns before a note: its mark.
const MARK: u16 = 2;

/// The list and the selected note.
fn layout(area: Rect) -> [Rect; 2] {
    if area.width >= WIDE {
        return Layout::horizontal([Constraint::Percentage(60), Constraint::Min(0)]).areas(area);
    }
    let details = if area.height < TALL {
        0
    } else {
        (area.height / 3).clamp(6, 12)
    };
    Layout::vertical([Constraint::Min(0), Constraint::Length(details)]).areas(area)
}

/// The first row that is shown: the selected note is in the middle as long as there is anything around it.
fn first_row(console: &Console, rows: &[Row<'_>], height: u16) -> usize {
    let selected = console.notes.selected(console).map(|note| note.id);
    let is_it = |row: &Row<'_>| selected.is_some() && row.note().map(|note| note.id) == selected;
    let selected = rows.iter().position(is_it).unwrap_or(0);
    let height = usize::from(height);
    // The headings above the first note are to be seen with it.
    selected
        .saturating_sub(height / 2)
        .min(rows.len().saturating_sub(height))
}

pub(super) fn draw(
    model: &Model,
    console: &Console,
    theme: &Theme,
    area: Rect,
    frame: &mut Frame<'_>,
) {
    let [list, details] = layout(area);
    let rows = console.said_rows();
    let inner = panel(
        &title(model, console, &rows),
        theme,
        list,
        frame.buffer_mut(),
    );
    let selected = console.notes.selected(console).map(|note| note.id);
    if rows.is_empty() || selected.is_none() {
        let text = if console.session.notes.is_empty() {
            model
                .texts
                .msg_notes_empty(&model.key_word(Action::AddNote))
        } else {
            model.texts.msg_notes_none_match()
        };
        let place = paint::below(within(inner), 1);
        paint::paragraph(&text, theme.dim, 4, place, frame.buffer_mut());
        return;
    }
    let first = first_row(console, &rows, inner.height);
    let height = usize::from(inner.height);
    let more = rows.len().saturating_sub(first + height);
    paint::more_below(list, more, theme, frame.buffer_mut());
    let mut rest = inner;
    for row in rows.iter().skip(first).take(height) {
        let place = Rect { height: 1, ..rest };
        draw_row(model, console, row, theme, place, frame);
        let writes = row
            .note()
            .is_some_and(|note| model.tags_cell(note.id).is_some());
        if row.note().map(|note| note.id) == selected && row.note().is_some() && !writes {
            frame.buffer_mut().set_style(place, theme.selected);
        }
        rest = paint::below(rest, 1);
    }
    if !details.is_empty()
        && let Some(note) = console.notes.selected(console)
    {
        let buf = frame.buffer_mut();
        let inner = within(panel("", theme, details, buf));
        notes::in_full(model, console, note, theme, inner, buf);
    }
}

fn title(model: &Model, console: &Console, rows: &[Row<'_>]) -> String {
    let texts = &model.texts;
    let listed = int(rows.iter().filter(|row| row.note().is_some()).count());
    let all = int(console.session.notes.len());
    let mut parts = vec![texts.msg_review_said()];
    parts.push(if listed == all {
        texts.msg_review_notes(all)
    } else {
        texts.msg_notes_filtered(listed, all)
    });
    let is_marked = |note: &&Note| console.review.marked.contains(&note.id);
    let marked = console.session.notes.iter().filter(is_marked).count();
    if marked > 0 {
        parts.push(texts.msg_review_marked(int(marked)));
    }
    parts.join(" · ")
}

fn draw_row(
    model: &Model,
    console: &Console,
    row: &Row<'_>,
    theme: &Theme,
    place: Rect,
    frame: &mut Frame<'_>,
) {
    let texts = &model.texts;
    let buf = frame.buffer_mut();
    match row {
        Row::Chapter(module, count) => {
            let name = match module {
                Some(module) => {
                    let number = texts.msg_editor_module(i64::from(module.number));
                    format!("{number} · {}", safe(&module.title))
                }
                None => texts.msg_review_no_module(),
            };
            paint::line(
                Line::styled(format!(" {name} ({count})"), theme.title_focus),
                place,
                buf,
            );
        }
        Row::Question(question, count) => {
            let style = if *count > 0 { theme.phase } else { theme.dim };
            let mut spans = vec![Span::styled(format!("  ? {}", safe(&question.text)), style)];
            if *count == 0 {
                let nothing = format!(" · {}", texts.msg_review_nothing_noted());
                spans.push(Span::styled(nothing, theme.dim));
            }
            paint::line(Line::from(spans), place, buf);
        }
        Row::Worksheets(_, count) => {
            let text = format!("  ▤ {}", texts.msg_review_worksheets(int(*count)));
            paint::line(Line::styled(text, theme.dim), place, buf);
        }
        Row::Person(person, count) => {
            let name = person.map_or_else(
                || texts.msg_between_people(),
                |person| notes::about(texts, person),
            );
            paint::line(
                Line::styled(format!(" {name} ({count})"), theme.title_focus),
                place,
                buf,
            );
        }
        Row::Note(note) => draw_note(model, console, note, theme, place, frame),
    }
}

/// Its mark, when and by whom, how it begins, and its tags.
fn draw_note(
    model: &Model,
    console: &Console,
    note: &Note,
    theme: &Theme,
    place: Rect,
    frame: &mut Frame<'_>,
) {
    let buf = frame.buffer_mut();
    if console.review.marked.contains(&note.id) {
        paint::line(Line::from(Span::styled(" ●", theme.key)), place, buf);
    }
    let mut rest = Rect {
        x: place.x + MARK,
        width: place.width.saturating_sub(MARK),
        ..place
    };
    if let Some(cell) = model.tags_cell(note.id) {
        paint::line(Line::from(Span::styled(" #", theme.key)), rest, buf);
        rest.x += 3;
        rest.width = rest.width.saturating_sub(4);
        let hint = model.texts.msg_review_tags_hint();
        if let Some(cursor) = typed(&cell.field, &hint, true, theme, rest, buf) {
            frame.set_cursor_position(cursor);
        }
        return;
    }
    let tags = Console::tags_of(note);
    let tags = cut(&tags, usize::from(rest.width / 4)).into_owned();
    let columns = u16::try_from(width(&tags)).unwrap_or_default();
    let for_note = Rect {
        width: rest
            .width
            .saturating_sub(if columns > 0 { columns + 2 } else { 0 }),
        ..rest
    };
    notes::row(model, console, note, theme, for_note, buf);
    if columns > 0 {
        let tags = Line::from(vec![Span::styled(tags, theme.phase), Span::raw(" ")]);
        paint::right(tags, rest, buf);
    }
}

pub(super) fn hit(console: &Console, area: Rect, at: Position) -> Option<Hit> {
    let [list, _] = layout(area);
    let inner = paint::inside(list);
    if !inner.contains(at) {
        return None;
    }
    let rows = console.said_rows();
    let index = first_row(console, &rows, inner.height) + usize::from(at.y - inner.y);
    let note = rows.get(index)?.note()?.id;
    let mut listed = rows.iter().filter_map(Row::note);
    listed.position(|one| one.id == note).map(Hit::Note)
}
