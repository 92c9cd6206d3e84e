//! The questions of a module, and below the selected one what was said to it, by group.

use chrono::Timelike;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::blocks::{Block, hanging, mark};
use crate::app::Model;
use crate::app::actions::Action;
use crate::app::console::Console;
use crate::app::modules::At;
use crate::app::modules::questions::Asked;
use crate::programme::Module;
use crate::session::{Note, NoteKind};
use crate::text::int;
use crate::view::safe::{cut, safe, width};
use crate::view::theme::Theme;
use crate::view::wrap;

/// Cells for the name of a group.
const GROUP: usize = 10;

/// A block for each thing that is asked.
pub(super) fn blocks(
    model: &Model,
    console: &Console,
    module: &Module,
    at: At,
    theme: &Theme,
    columns: u16,
) -> Vec<Block> {
    let columns = columns.saturating_sub(1);
    let seen = model.question_in_the_room();
    let asked = console.asked(module).enumerate();
    asked
        .map(|(index, asked)| {
            let notes = console.reflections(module, asked);
            let selected = index == at.question;
            let shown = Shown {
                is_selected: selected,
                is_seen: matches!(asked, Asked::Question(one) if seen.as_deref() == Some(&one.text)),
                notes: notes.len(),
            };
            let mut block = question(model, asked, index, shown, theme, columns);
            if selected {
                block.extend(said(model, console, &notes, at.reflection, theme, columns));
            }
            block.push(Line::default());
            block
        })
        .collect()
}

/// How a question stands.
#[derive(Clone, Copy)]
struct Shown {
    is_selected: bool,
    /// Whether the room sees it.
    is_seen: bool,
    /// How much was said to it.
    notes: usize,
}

/// The question with how much was said to it, and whether the room sees it.
fn question(
    model: &Model,
    asked: Asked<'_>,
    index: usize,
    shown: Shown,
    theme: &Theme,
    columns: u16,
) -> Block {
    let texts = &model.texts;
    let (selected, is_seen) = (shown.is_selected, shown.is_seen);
    let (text, number) = match asked {
        Asked::Question(question) => (safe(&question.text).into_owned(), (index + 1).to_string()),
        Asked::ByTheRoom => (texts.msg_asked_by_the_room(), "?".to_owned()),
        Asked::Nothing => (texts.msg_asked_nothing(), "·".to_owned()),
    };
    let count = match shown.notes {
        0 => String::new(),
        count if asked == Asked::ByTheRoom => texts.msg_asked_count(int(count)),
        count => texts.msg_reflection_count(int(count)),
    };
    let style = if selected {
        theme.strong
    } else if is_seen {
        theme.shown
    } else {
        Style::new()
    };
    let number_style = if selected {
        theme.title_focus
    } else {
        theme.dim
    };
    let room = columns.saturating_sub(u16::try_from(width(&count) + 1).unwrap_or(columns));
    let before = vec![
        mark(selected, theme),
        Span::styled(format!("{number} "), number_style),
    ];
    let mut block = hanging(before, &text, style, room);
    if let Some(first) = block.first_mut().filter(|_| !count.is_empty()) {
        let used = first.width() + width(&count);
        let gap = usize::from(columns).saturating_sub(used).max(1);
        first.push_span(Span::raw(" ".repeat(gap)));
        first.push_span(Span::styled(count, theme.note(NoteKind::Reflection)));
    }
    if is_seen {
        let words = format!("    {}", texts.msg_question_in_the_room());
        block.push(Line::styled(words, theme.shown));
    }
    block
}

/// What was said, each group's below its name, from one of them on.
fn said(
    model: &Model,
    console: &Console,
    notes: &[&Note],
    first: usize,
    theme: &Theme,
    columns: u16,
) -> Block {
    if notes.is_empty() {
        let key = model.keymap.key_of(Action::AddNote);
        let key = key.map(|key| model.key_name(key)).unwrap_or_default();
        let text = model.texts.msg_no_reflections(key);
        let row = wrap::first_rows(&text, columns.saturating_sub(4), 1).join("");
        return vec![Line::styled(format!("    {row}"), theme.dim)];
    }
    let names: Vec<String> = notes
        .iter()
        .map(|note| group(model, console, note))
        .collect();
    let longest = names.iter().map(|name| width(name)).max().unwrap_or(0);
    let mut before = None;
    let mut block = Block::new();
    for (note, name) in notes.iter().zip(&names).skip(first) {
        let is_new = before != Some(name);
        let shown = if is_new { name.as_str() } else { "" };
        before = Some(name);
        let pad = " ".repeat(longest.saturating_sub(width(shown)));
        let at = note.created.with_timezone(&console.session.zone);
        let mut spans = vec![
            Span::styled(format!("    {shown}{pad}  "), theme.phase),
            Span::styled(format!("{:02}:{:02}  ", at.hour(), at.minute()), theme.dim),
        ];
        if note.kind != NoteKind::Reflection && note.kind != NoteKind::Question {
            let kind = format!("{}  ", model.texts.note_kind(note.kind));
            spans.push(Span::styled(kind, theme.note(note.kind)));
        }
        block.extend(hanging(spans, &note.text, Style::new(), columns));
    }
    block
}

/// The name of the group that said it, short.
fn group(model: &Model, console: &Console, note: &Note) -> String {
    let name = note.group.and_then(|id| console.session.group_name(id));
    name.map_or_else(
        || model.texts.msg_whole_room(),
        |name| cut(name, GROUP).into_owned(),
    )
}
