//! The Modules view: a module on its page, its worksheet, and where ratings lie apart.

mod blocks;
mod field;
mod questions;
mod sections;
mod sheet;
mod spread;
mod summary;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};

use super::paint::{self, panel, panel_with_keys};
use super::safe::{cut, safe, width};
use super::theme::Theme;
use crate::app::Model;
use crate::app::actions::Action;
use crate::app::console::Console;
use crate::app::modules::{At, ModulesAction, Page, Section};
use crate::programme::Module;
use crate::text::int;

/// From this width on the parts of a module stand side by side.
const SIDE_BY_SIDE: u16 = 120;
/// From this height on a free row stands below the names of the parts.
const ROOMY: u16 = 16;

/// Parts that stand below each other where there is a column for them.
const BACKGROUND: [Section; 4] = [
    Section::Goals,
    Section::Theory,
    Section::Tasks,
    Section::Homework,
];

pub(super) fn draw(
    model: &Model,
    console: &Console,
    theme: &Theme,
    body: Rect,
    frame: &mut Frame<'_>,
) {
    let Some((_, module)) = console.shown_module() else {
        let buf = frame.buffer_mut();
        let inner = panel(&model.texts.msg_tab_modules(), theme, body, buf);
        paint::paragraph(&model.texts.msg_no_modules(), theme.dim, 4, inner, buf);
        return;
    };
    match console.modules.page {
        Page::Sheet => sheet::draw(model, console, theme, body, frame),
        Page::Spread => spread::draw(model, console, module, theme, body, frame.buffer_mut()),
        Page::Module if body.width >= SIDE_BY_SIDE => {
            side_by_side(model, console, module, theme, body, frame.buffer_mut());
        }
        Page::Module => one_part(model, console, module, theme, body, frame.buffer_mut()),
    }
}

/// Which module it is, of how many.
fn number(model: &Model, console: &Console, module: &Module) -> String {
    let count = int(console.session.programme.modules.len());
    let number = i64::from(module.number);
    model.texts.msg_module_of(number, count)
}

/// A panel with a heading; at its right whether the module is the one of now.
fn titled(
    model: &Model,
    console: &Console,
    heading: &str,
    has_keys: bool,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> Rect {
    let texts = &model.texts;
    let is_now = console
        .shown_module()
        .is_some_and(|(index, _)| index == console.module_of_now());
    let badge = if is_now {
        Some((texts.msg_module_is_now(), theme.item_current))
    } else {
        let key = key_name(model, ModulesAction::Follow);
        key.map(|key| (texts.msg_module_back_to_now(key), theme.dim))
    };
    let for_badge = badge.as_ref().map_or(0, |(badge, _)| width(badge) + 4);
    let room = usize::from(area.width).saturating_sub(for_badge + 6);
    let inner = panel_with_keys(&cut(heading, room), has_keys, theme, area, buf);
    if let Some((badge, style)) = badge {
        let row = Rect {
            x: area.x + 2,
            width: area.width.saturating_sub(4),
            height: 1,
            ..area
        };
        paint::right(Line::styled(format!(" {badge} "), style), row, buf);
    }
    padded(inner)
}

/// One column in from the left.
fn padded(area: Rect) -> Rect {
    Rect {
        x: area.x + 1,
        width: area.width.saturating_sub(1),
        ..area
    }
}

/// The name of the key of an action in this view.
fn key_name(model: &Model, action: ModulesAction) -> Option<String> {
    let key = model.keymap.key_of(Action::Modules(action))?;
    Some(model.key_name(key))
}

/// One part of the module after the other, the names of all above it.
fn one_part(
    model: &Model,
    console: &Console,
    module: &Module,
    theme: &Theme,
    body: Rect,
    buf: &mut Buffer,
) {
    let at = console.at();
    let number = number(model, console, module);
    let heading = format!("{number} · {}", safe(&module.title));
    let inner = titled(model, console, &heading, false, theme, body, buf);
    let roomy = u16::from(inner.height >= ROOMY);
    part_names(model, console, module, at.section, theme, inner, buf);
    let rest = paint::below(inner, 1 + roomy);
    match at.section {
        Section::Questions => {
            let blocks = questions::blocks(model, console, module, at, theme, rest.width);
            blocks::draw(&blocks, at.question, theme, rest, buf);
        }
        Section::Sheet => {
            summary::draw(model, console, module, theme, rest, buf);
        }
        section => {
            let blocks = sections::blocks(model, console, module, section, at, theme, rest.width);
            blocks::draw(&blocks, at.row, theme, rest, buf);
        }
    }
}

/// The parts by name, the shown one standing out; where there is no room for all, that one with its number.
fn part_names(
    model: &Model,
    console: &Console,
    module: &Module,
    shown: Section,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let sections: Vec<Section> = console.sections(module).collect();
    let names = sections
        .iter()
        .map(|section| sections::name(model, *section));
    let names: Vec<String> = names.map(|name| format!(" {name} ")).collect();
    let all: usize = names.iter().map(|name| width(name) + 1).sum();
    let here = sections.iter().position(|section| *section == shown);
    let line = if all <= usize::from(area.width) {
        let spans = names.into_iter().enumerate().flat_map(|(index, name)| {
            let style = if Some(index) == here {
                theme.selected
            } else {
                theme.dim
            };
            [Span::styled(name, style), Span::raw(" ")]
        });
        Line::from(spans.collect::<Vec<_>>())
    } else {
        let number = here.map_or(0, |here| here + 1);
        let of = model.texts.msg_section_of(int(number), int(sections.len()));
        let name = names.into_iter().nth(here.unwrap_or(0)).unwrap_or_default();
        Line::from(vec![
            Span::styled("‹", theme.dim),
            Span::styled(name, theme.selected),
            Span::styled(format!("› {of}"), theme.dim),
        ])
    };
    paint::line(line, area, buf);
}

/// What is taught and done, what is asked, and what is written down, in three columns.
fn side_by_side(
    model: &Model,
    console: &Console,
    module: &Module,
    theme: &Theme,
    body: Rect,
    buf: &mut Buffer,
) {
    let at = console.at();
    let has_sheet = module.worksheet.is_some();
    let for_sheet = if has_sheet { 27 } else { 0 };
    let [left, middle, right] = Layout::horizontal([
        Constraint::Percentage(32),
        Constraint::Min(0),
        Constraint::Percentage(for_sheet),
    ])
    .areas(body);
    background(model, console, module, at, theme, left, buf);
    let has_keys = at.section == Section::Questions;
    let title = model.texts.msg_module_questions();
    let inner = padded(panel_with_keys(&title, has_keys, theme, middle, buf));
    let blocks = questions::blocks(model, console, module, at, theme, inner.width);
    blocks::draw(&blocks, at.question, theme, inner, buf);
    if has_sheet {
        let has_keys = at.section == Section::Sheet;
        let title = model.texts.msg_module_worksheet();
        let inner = panel_with_keys(&title, has_keys, theme, right, buf);
        summary::draw(model, console, module, theme, padded(inner), buf);
    }
}

/// Goals, theory, tasks and homework below each other.
fn background(
    model: &Model,
    console: &Console,
    module: &Module,
    at: At,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let has_keys = BACKGROUND.contains(&at.section);
    let number = number(model, console, module);
    let inner = titled(model, console, &number, has_keys, theme, area, buf);
    let mut title = blocks::hanging(Vec::new(), &module.title, theme.strong, inner.width - 1);
    title.push(Line::default());
    let mut column = vec![title];
    let mut selected = 0;
    let sections = console.sections(module);
    for section in sections.filter(|section| BACKGROUND.contains(section)) {
        if section == at.section {
            selected = column.len() + 1 + at.row;
        }
        let heading = Line::styled(sections::name(model, section), theme.title_focus);
        column.push(vec![heading]);
        let blocks = sections::blocks(model, console, module, section, at, theme, inner.width);
        column.extend(blocks);
        column.push(vec![Line::default()]);
    }
    blocks::draw(&column, selected, theme, inner, buf);
}
