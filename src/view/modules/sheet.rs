//! A worksheet: its fields with what they say, and the one that is being filled in.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::blocks::{self, Block, mark};
use super::{SIDE_BY_SIDE, field, padded, summary};
use crate::app::Model;
use crate::app::console::Console;
use crate::app::key::Key;
use crate::app::layer::Layer;
use crate::app::modules::sheet::Sheet;
use crate::app::text_field::Lines;
use crate::programme::Field;
use crate::session::steps;
use crate::text::int;
use crate::view::paint::{self, key_hint, panel_with_keys, typed};
use crate::view::safe::{safe, width};
use crate::view::theme::Theme;
use crate::view::wrap;

/// Rows for a long text that is being typed.
const LONG: u16 = 4;
/// Rows that a label may take.
const LABEL_ROWS: usize = 3;
/// From this height on there are free rows.
const ROOMY: u16 = 18;

pub(super) fn draw(
    model: &Model,
    console: &Console,
    theme: &Theme,
    body: Rect,
    frame: &mut Frame<'_>,
) {
    let Some(sheet) = console.sheet() else {
        return;
    };
    let for_summary = if body.width >= SIDE_BY_SIDE { 30 } else { 0 };
    let [left, right] =
        Layout::horizontal([Constraint::Min(0), Constraint::Percentage(for_summary)]).areas(body);
    if for_summary > 0 {
        let buf = frame.buffer_mut();
        let inner = panel_with_keys(
            &model.texts.msg_module_worksheet(),
            false,
            theme,
            right,
            buf,
        );
        summary::draw(model, console, sheet.module, theme, padded(inner), buf);
    }
    form(model, &sheet, theme, left, frame);
}

fn form(model: &Model, sheet: &Sheet<'_>, theme: &Theme, area: Rect, frame: &mut Frame<'_>) {
    let is_filling = matches!(model.layers.last(), Some(Layer::Filling | Layer::Cell(_)));
    let title = format!("{} · {}", sheet.module.number, safe(&sheet.worksheet.title));
    let buf = frame.buffer_mut();
    let inner = padded(panel_with_keys(&title, is_filling, theme, area, buf));
    let roomy = u16::from(inner.height >= ROOMY);
    let [top, _, fields, hints] = Layout::vertical([
        Constraint::Length(1),
        Constraint::Length(roomy),
        Constraint::Min(0),
        Constraint::Length(u16::from(is_filling)),
    ])
    .areas(inner);
    whose(model, sheet, theme, top, buf);
    let longest = sheet.worksheet.fields.iter();
    let longest = longest.map(|field| width(&field.label)).max();
    let longest = u16::try_from(longest.unwrap_or(0)).unwrap_or(u16::MAX);
    let labels = longest.min(fields.width * 9 / 20).max(16);
    let rows = Rows {
        model,
        sheet,
        theme,
        labels,
        values: fields.width.saturating_sub(labels + 5),
        roomy: roomy == 1,
    };
    let all = sheet.worksheet.fields.iter().enumerate();
    let all: Vec<Block> = all.map(|(index, field)| rows.field(index, field)).collect();
    let selected = blocks::draw(&all, sheet.field, theme, fields, buf);
    hint_line(model, sheet, theme, hints, buf);
    if let Some(cell) = model.filling_cell() {
        let place = Rect {
            x: selected.x + labels + 4,
            width: rows.values,
            height: match cell.field.lines() {
                Lines::One => 1,
                Lines::Many => LONG,
            }
            .min(selected.height),
            ..selected
        };
        if let Some(cursor) = typed(&cell.field, "", true, theme, place, buf) {
            frame.set_cursor_position(cursor);
        }
    }
}

/// Whose sheet it is, which of them, and how far it is filled in.
fn whose(model: &Model, sheet: &Sheet<'_>, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let texts = &model.texts;
    let whom = model.whom(sheet.whom);
    let whom = if sheet.who.len() > 1 {
        format!("‹ {} ›", safe(&whom))
    } else {
        safe(&whom).into_owned()
    };
    let mut spans = vec![Span::styled(whom, theme.strong)];
    let count = sheet.sheets.len();
    let which = if sheet.entry().is_none() && count > 0 {
        Some(texts.msg_sheet_is_new())
    } else if count > 1 {
        Some(texts.msg_sheet_of(int(sheet.number + 1), int(count)))
    } else {
        None
    };
    spans.extend(which.map(|which| Span::raw(format!("  {which}"))));
    paint::line(Line::from(spans), area, buf);
    let filled = sheet
        .entry()
        .map_or(0, |entry| entry.count(sheet.worksheet));
    let fields = sheet.worksheet.fields.len();
    let text = texts.msg_sheet_filled(int(filled), int(fields));
    let style = if filled == fields {
        theme.saved
    } else {
        theme.dim
    };
    paint::right(Line::styled(format!(" {text} "), style), area, buf);
}

/// How the fields are laid out.
struct Rows<'a> {
    model: &'a Model,
    sheet: &'a Sheet<'a>,
    theme: &'a Theme,
    labels: u16,
    values: u16,
    roomy: bool,
}

impl Rows<'_> {
    /// A field: its label, beside it what it says, or what it can.
    fn field(&self, index: usize, field: &Field) -> Block {
        let (model, theme) = (self.model, self.theme);
        let selected = index == self.sheet.field;
        let said = self.sheet.says(field);
        let mut values = if selected && steps(field) > 0 {
            field::options(model, field, &said, theme, self.values)
        } else {
            field::said(model, field, &said, theme, self.values)
        };
        let cell = model.filling_cell().filter(|_| selected);
        if let Some(cell) = cell {
            let rows = match cell.field.lines() {
                Lines::One => 1,
                Lines::Many => usize::from(LONG),
            };
            values = vec![Line::default(); rows];
        } else if !selected {
            values.truncate(usize::from(LONG));
        }
        let style = if selected { theme.strong } else { theme.dim };
        let most = if selected { LABEL_ROWS } else { 1 };
        let label = wrap::first_rows(&field.label, self.labels, most);
        let rows = label.len().max(values.len());
        let mut label = label.into_iter();
        let mut values = values.into_iter();
        let mut block: Block = (0..rows)
            .map(|row| {
                let label = label.next().unwrap_or_default();
                let pad = usize::from(self.labels).saturating_sub(width(&label));
                let mut line = Line::from(vec![
                    mark(selected && row == 0, theme),
                    Span::styled(label, style),
                    Span::styled(" ".repeat(pad + 2), Style::new()),
                ]);
                line.extend(values.next().unwrap_or_default());
                line
            })
            .collect();
        if self.roomy && selected {
            block.push(Line::default());
        }
        block
    }
}

/// The keys while it is filled in.
fn hint_line(model: &Model, sheet: &Sheet<'_>, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let texts = &model.texts;
    let chosen = sheet.selected().map_or(0, steps);
    let mut hints = vec![("Tab", texts.msg_sheet_key_next())];
    let digits = format!("← → 1–{chosen}");
    if chosen > 0 {
        hints.push((&digits, texts.msg_sheet_key_choose()));
    }
    if sheet.who.len() > 1 {
        hints.push(("PgDn", texts.msg_sheet_key_whom()));
    }
    hints.push(("Shift+Tab", texts.msg_sheet_key_back()));
    hints.push(("Esc", texts.msg_sheet_key_done()));
    let spans: Vec<Span<'static>> = hints
        .into_iter()
        .flat_map(|(key, word)| {
            let key = Key::parse(key).map_or_else(|| key.to_owned(), |key| model.key_name(key));
            key_hint(&key, &word, theme)
        })
        .collect();
    paint::line(Line::from(spans), area, buf);
}
