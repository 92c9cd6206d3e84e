//! The note editor, low on the screen so that the clock stays in sight.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::header::scope_hints;
use super::notes::{about, asked_before};
use super::paint::{self, layer_box, typed};
use super::safe::{cut, safe};
use super::theme::Theme;
use crate::app::Model;
use crate::app::actions::{Action, Scope};
use crate::app::capture::{Capture, Field, editor_width};
use crate::app::console::Console;
use crate::session::NoteKind;

/// How the name of a key begins that is pressed with Alt.
const ALT: &str = "Alt+";

pub(super) fn draw(model: &Model, capture: &Capture, theme: &Theme, frame: &mut Frame<'_>) {
    let area = frame.area();
    let Some(console) = model.console() else {
        return;
    };
    let width = (editor_width(area.width) + 4).min(area.width);
    let fields = u16::try_from(capture.fields().len()).unwrap_or(1) - 1;
    let tall = if area.height >= 30 { 14 } else { 11 };
    let height = (tall + fields).min(area.height.saturating_sub(3));
    let place = Rect::new(
        area.x + (area.width - width) / 2,
        area.bottom() - height - 1,
        width,
        height,
    );
    let buf = frame.buffer_mut();
    paint::clear(
        Rect {
            x: area.x,
            width: area.width,
            ..place
        },
        theme,
        buf,
    );
    let inner = layer_box(&title(model, console, capture), theme, false, place, buf);
    let inner = Rect {
        x: inner.x + 1,
        width: inner.width.saturating_sub(2),
        ..inner
    };
    let kinds = kinds(model, capture, theme, usize::from(inner.width));
    let kind_rows = u16::try_from(kinds.len()).unwrap_or(1);
    let text = Rect {
        height: inner.height.saturating_sub(fields + kind_rows + 1),
        ..inner
    };
    let mut cursor = typed(
        &capture.text,
        &model.texts.msg_editor_placeholder(),
        capture.focus == Field::Text,
        theme,
        text,
        buf,
    );
    let mut rest = paint::below(inner, text.height);
    for name in &capture.fields()[1..] {
        let at = one_line(
            model,
            capture,
            *name,
            theme,
            Rect { height: 1, ..rest },
            buf,
        );
        cursor = at.or(cursor);
        rest = paint::below(rest, 1);
    }
    for row in kinds {
        rest = paint::line(row, rest, buf);
    }
    let hints = scope_hints(model, Scope::Editor, theme, usize::from(place.width));
    paint::line(
        hints,
        Rect {
            y: place.bottom() - 2,
            x: place.x + 1,
            height: 1,
            width: place.width - 2,
        },
        buf,
    );
    if let Some(cursor) = cursor {
        frame.set_cursor_position(cursor);
    }
}

/// All kinds of notes with their keys, and the one that this is; on as many rows as it takes.
fn kinds(model: &Model, capture: &Capture, theme: &Theme, width: usize) -> Vec<Line<'static>> {
    let keys = NoteKind::ALL.map(|kind| {
        let key = model.keymap.key_of(Action::NoteKind(kind));
        key.map_or_else(String::new, |key| model.key_name(key))
    });
    // What all keys begin with is said once.
    let shared = keys.iter().all(|key| key.starts_with(ALT));
    let mut rows = vec![Line::default()];
    let mut add = |spans: Vec<Span<'static>>| {
        let here: usize = spans.iter().map(Span::width).sum();
        if rows.last().is_some_and(|row| row.width() + here > width) {
            rows.push(Line::default());
        }
        if let Some(row) = rows.last_mut() {
            row.extend(spans);
        }
    };
    if shared {
        add(vec![Span::styled(ALT, theme.key)]);
    }
    for (kind, key) in NoteKind::ALL.into_iter().zip(keys) {
        let style = if kind == capture.note.kind {
            theme.selected
        } else {
            theme.dim
        };
        let key = if shared {
            key.replacen(ALT, "", 1)
        } else {
            key
        };
        add(vec![
            Span::styled(key, theme.key),
            Span::styled(format!(" {} ", model.texts.note_kind(kind)), style),
        ]);
    }
    rows
}

/// A short field with its name; gives where the cursor is.
fn one_line(
    model: &Model,
    capture: &Capture,
    name: Field,
    theme: &Theme,
    area: Rect,
    buf: &mut ratatui::buffer::Buffer,
) -> Option<ratatui::layout::Position> {
    let texts = &model.texts;
    let (label, placeholder) = match name {
        Field::Responsible => (texts.msg_editor_responsible(), String::new()),
        Field::Due => (texts.msg_editor_due(), texts.msg_editor_due_placeholder()),
        Field::Tags | Field::Text => (texts.msg_editor_tags(), String::new()),
    };
    let focused = capture.focus == name;
    let style = if focused { theme.key } else { theme.dim };
    let label = cut(&label, 11).into_owned();
    paint::line(Line::styled(label, style), area, buf);
    let place = Rect {
        x: area.x + 12.min(area.width),
        width: area.width.saturating_sub(12),
        ..area
    };
    typed(
        capture.field(name),
        &placeholder,
        focused,
        theme,
        place,
        buf,
    )
}

/// What the note is and knows: kind, module, question or item, group, time, private or not.
fn title(model: &Model, console: &Console, capture: &Capture) -> String {
    let texts = &model.texts;
    let note = &capture.note;
    let mut parts = vec![texts.msg_editor_title(texts.note_kind(note.kind))];
    let module = note.module.as_deref().and_then(|id| console.module(id));
    parts.extend(module.map(|module| texts.msg_editor_module(i64::from(module.number))));
    let question = note
        .question
        .as_deref()
        .and_then(|id| module?.questions.iter().find(|question| question.id == id));
    parts.extend(question.map(|question| cut(&safe(&question.text), 28).into_owned()));
    parts.extend(
        note.group
            .and_then(|id| console.session.group(id))
            .map(|group| texts.msg_editor_group(safe(&group.name))),
    );
    let person = note.person.and_then(|id| console.session.person(id));
    parts.extend(person.map(|person| cut(&about(texts, person), 32).into_owned()));
    parts.extend(asked_before(console, note).map(|asked| cut(&safe(asked), 28).into_owned()));
    parts.push(texts.time(note.created.with_timezone(&console.session.zone).time()));
    parts.push(if note.may_be_shown {
        texts.msg_editor_may_be_shown()
    } else {
        texts.msg_editor_private()
    });
    parts.join(" · ")
}
