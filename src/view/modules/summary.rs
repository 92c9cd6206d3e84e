//! What a module's worksheet asks, and who has filled it in how far.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::blocks::{self, Block, hanging};
use super::key_name;
use crate::app::Model;
use crate::app::console::Console;
use crate::app::modules::{ModulesAction, Section};
use crate::programme::{Module, Per};
use crate::text::int;
use crate::view::safe::{cut, width};
use crate::view::theme::Theme;

/// Cells for a name.
const NAME: usize = 22;

pub(super) fn draw(
    model: &Model,
    console: &Console,
    module: &Module,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let columns = area.width.saturating_sub(1);
    let all = rows(model, console, module, theme, columns);
    let at = console.at();
    // In a column of its own it is read from the top.
    let selected = if at.section == Section::Sheet {
        at.row
    } else {
        0
    };
    blocks::draw(&all, selected.min(all.len()), theme, area, buf);
}

fn rows(
    model: &Model,
    console: &Console,
    module: &Module,
    theme: &Theme,
    columns: u16,
) -> Vec<Block> {
    let Some(worksheet) = &module.worksheet else {
        return Vec::new();
    };
    let texts = &model.texts;
    let per = match worksheet.per {
        Some(Per::Group) => texts.msg_sheet_per_group(),
        Some(Per::Person) => texts.msg_sheet_per_person(),
        Some(Per::All) => texts.msg_sheet_per_all(),
        None => texts.msg_sheet_per_anyone(),
    };
    let mut head = hanging(Vec::new(), &worksheet.title, theme.strong, columns);
    head.extend(hanging(Vec::new(), &per, theme.dim, columns));
    let opens =
        key_name(model, ModulesAction::OpenSheet).map(|key| texts.msg_sheet_opens_with(key));
    let spread = key_name(model, ModulesAction::OpenSpread)
        .filter(|_| !console.spreads().is_empty())
        .map(|key| texts.msg_spread_opens_with(key));
    for text in opens.into_iter().chain(spread) {
        head.extend(hanging(Vec::new(), &text, theme.key_hint, columns));
    }
    head.push(Line::default());
    let mut rows = vec![head];
    let day = &console.shown_day().id;
    let who = console.session.who_fill_in(&module.id, worksheet, day);
    let names: Vec<String> = who.iter().map(|whom| model.whom(*whom)).collect();
    let longest = names.iter().map(|name| width(name)).max().unwrap_or(0);
    for (whom, name) in who.iter().zip(&names) {
        let sheets = console.session.sheets_of(&module.id, *whom);
        rows.push(vec![filler(
            model,
            name,
            longest.min(NAME),
            &sheets
                .iter()
                .map(|sheet| sheet.count(worksheet))
                .collect::<Vec<_>>(),
            worksheet.fields.len(),
            theme,
        )]);
    }
    rows.push(vec![Line::default()]);
    for field in &worksheet.fields {
        let before = vec![Span::styled("· ", theme.dim)];
        rows.push(hanging(before, &field.label, theme.dim, columns));
    }
    rows
}

/// One who fills it in: how many fields of each sheet.
fn filler(
    model: &Model,
    name: &str,
    longest: usize,
    sheets: &[usize],
    fields: usize,
    theme: &Theme,
) -> Line<'static> {
    let name = cut(name, longest).into_owned();
    let pad = " ".repeat(longest.saturating_sub(width(&name)) + 2);
    let (text, style) = match sheets {
        [] => ("–".to_owned(), theme.dim),
        [one] if *one == fields => (format!("✓ {one}/{fields}"), theme.saved),
        [one] => (format!("{one}/{fields}"), Style::new()),
        many => {
            let done = many.iter().filter(|count| **count == fields).count();
            let text = model.texts.msg_section_of(int(done), int(many.len()));
            (format!("✓ {text}"), theme.saved)
        }
    };
    let name_style = if sheets.is_empty() {
        theme.dim
    } else {
        Style::new()
    };
    Line::from(vec![
        Span::styled(name, name_style),
        Span::raw(pad),
        Span::styled(text, style),
    ])
}
