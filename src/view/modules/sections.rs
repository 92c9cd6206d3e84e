//! The parts of a module that are read: goals, theory, tasks, homework with what was promised, materials.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::blocks::{Block, hanging, mark};
use crate::app::Model;
use crate::app::console::Console;
use crate::app::modules::{At, Section};
use crate::programme::Module;
use crate::session::{Note, NoteState};
use crate::view::safe::safe;
use crate::view::theme::Theme;

pub(super) fn name(model: &Model, section: Section) -> String {
    let texts = &model.texts;
    match section {
        Section::Goals => texts.msg_module_goals(),
        Section::Theory => texts.msg_module_theory(),
        Section::Tasks => texts.msg_module_tasks(),
        Section::Questions => texts.msg_module_questions(),
        Section::Sheet => texts.msg_module_worksheet(),
        Section::Homework => texts.msg_module_homework(),
    }
}

/// A block for each row of a part.
pub(super) fn blocks(
    model: &Model,
    console: &Console,
    module: &Module,
    section: Section,
    at: At,
    theme: &Theme,
    width: u16,
) -> Vec<Block> {
    let points = |points: &[String]| {
        let rows = points.iter().enumerate();
        rows.map(|(row, text)| {
            let selected = section == at.section && row == at.row;
            point(text, selected, theme, width)
        })
        .collect()
    };
    match section {
        Section::Goals => points(&module.goals),
        Section::Tasks => points(&module.tasks),
        Section::Theory => theory(module, at, theme, width),
        Section::Homework => homework(model, console, module, at, theme, width),
        Section::Questions | Section::Sheet => Vec::new(),
    }
}

fn point(text: &str, selected: bool, theme: &Theme, width: u16) -> Block {
    let style = if selected { theme.strong } else { Style::new() };
    let before = vec![mark(selected, theme), Span::styled("· ", theme.dim)];
    hanging(before, text, style, width.saturating_sub(1))
}

/// Each point with where it comes from.
fn theory(module: &Module, at: At, theme: &Theme, width: u16) -> Vec<Block> {
    let rows = module.theory.iter().enumerate();
    rows.map(|(row, theory)| {
        let selected = at.section == Section::Theory && row == at.row;
        let mut block = point(&theory.point, selected, theme, width);
        if !theory.source.is_empty() {
            let source = format!("    — {}", safe(&theory.source));
            block.push(Line::styled(source, theme.dim));
        }
        block.push(Line::default());
        block
    })
    .collect()
}

/// The homework, what was promised with how it stands, and the materials.
fn homework(
    model: &Model,
    console: &Console,
    module: &Module,
    at: At,
    theme: &Theme,
    width: u16,
) -> Vec<Block> {
    let mut rows: Vec<Block> = Vec::new();
    let is_selected = |row: usize| at.section == Section::Homework && row == at.row;
    if let Some(homework) = &module.homework {
        let mut block = point(homework, is_selected(0), theme, width);
        block.push(Line::default());
        rows.push(block);
    }
    let mut heading = Some(model.texts.msg_promised());
    for note in console.promised(module) {
        let mut block = headed(heading.take(), theme);
        let selected = is_selected(rows.len());
        block.extend(promise(model, console, note, selected, theme, width));
        rows.push(block);
    }
    let mut heading = Some(model.texts.msg_module_materials());
    let has_promises = console.promised(module).next().is_some();
    for material in &module.materials {
        let mut block = Block::new();
        if has_promises && heading.is_some() {
            block.push(Line::default());
        }
        block.extend(headed(heading.take(), theme));
        let text = match material.place.as_str() {
            "" => material.title.clone(),
            place => format!("{} · {place}", material.title),
        };
        block.extend(point(&text, is_selected(rows.len()), theme, width));
        rows.push(block);
    }
    rows
}

fn headed(heading: Option<String>, theme: &Theme) -> Block {
    let line = |heading| Line::styled(heading, theme.title_focus);
    heading.map(line).into_iter().collect()
}

/// What was promised: whether it is done, who does it, by when.
fn promise(
    model: &Model,
    console: &Console,
    note: &Note,
    selected: bool,
    theme: &Theme,
    width: u16,
) -> Block {
    let texts = &model.texts;
    let is_open = !matches!(note.state, Some(NoteState::Done | NoteState::Dropped));
    let is_late = is_open && note.due.is_some_and(|due| due < console.today(&model.now));
    let (sign, sign_style, state) = match note.state {
        Some(NoteState::Done) => ("✓ ", theme.saved, texts.msg_note_state_done()),
        Some(NoteState::Dropped) => ("✗ ", theme.dim, texts.msg_note_state_dropped()),
        _ if is_late => ("! ", theme.error, texts.msg_note_overdue()),
        _ => ("○ ", theme.warning, texts.msg_note_state_open()),
    };
    let style = if selected { theme.strong } else { Style::new() };
    let before = vec![mark(selected, theme), Span::styled(sign, sign_style)];
    let mut block = hanging(before, &note.text, style, width.saturating_sub(1));
    let group = note.group.and_then(|id| console.session.group_name(id));
    let mut about = vec![state];
    about.extend(
        note.responsible
            .as_deref()
            .map(|who| safe(who).into_owned()),
    );
    about.extend(group.map(|name| texts.msg_editor_group(safe(name))));
    about.extend(note.due.map(|due| texts.day_and_month(due)));
    let style = if is_late { theme.error } else { theme.dim };
    block.push(Line::styled(format!("    {}", about.join(" · ")), style));
    block
}
