//! Where ratings lie apart: each rated field on its scale, the widest gap first.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::blocks::{self, Block, hanging, mark};
use super::padded;
use crate::app::Model;
use crate::app::console::Console;
use crate::programme::{Field, FieldKind, Module};
use crate::session::{Spread, Whom, steps};
use crate::view::paint::{self, panel_with_keys};
use crate::view::safe::{safe, width};
use crate::view::theme::Theme;

pub(super) fn draw(
    model: &Model,
    console: &Console,
    module: &Module,
    theme: &Theme,
    body: Rect,
    buf: &mut Buffer,
) {
    let texts = &model.texts;
    let title = texts.msg_spread_title(i64::from(module.number));
    let inner = padded(panel_with_keys(&title, true, theme, body, buf));
    let explained = texts.msg_spread_explained();
    let rest = paint::paragraph(&explained, theme.dim, 2, inner, buf);
    let rest = paint::below(rest, 1);
    let fields = module.worksheet.as_ref().map(|worksheet| &worksheet.fields);
    let at = console.at();
    let spreads = console.spreads();
    let rows: Vec<Block> = spreads
        .iter()
        .enumerate()
        .filter_map(|(index, spread)| {
            let field = fields?.get(spread.field)?;
            Some(rated(
                model,
                field,
                spread,
                index == at.row,
                theme,
                rest.width,
            ))
        })
        .collect();
    let selected = at.row.min(rows.len().saturating_sub(1));
    blocks::draw(&rows, selected, theme, rest, buf);
}

/// A field: its label, where it was rated, by whom, and how far apart.
fn rated(
    model: &Model,
    field: &Field,
    spread: &Spread,
    selected: bool,
    theme: &Theme,
    columns: u16,
) -> Block {
    let columns = columns.saturating_sub(1);
    let style = if selected { theme.strong } else { Style::new() };
    let mut block = hanging(vec![mark(selected, theme)], &field.label, style, columns);
    let mut line = Line::from(scale(model, field, spread, theme));
    let words = words(model, field, spread);
    let words_style = if spread.gap() > 1 {
        theme.behind
    } else {
        theme.dim
    };
    let who = who(model, field, spread);
    if line.width() + width(&words) + width(&who) + 6 <= usize::from(columns) {
        line.push_span(Span::raw(format!("   {who}   ")));
        line.push_span(Span::styled(words, words_style));
        block.push(line);
    } else {
        line.push_span(Span::styled(format!("   {words}"), words_style));
        block.push(line);
        let before = vec![Span::raw("    ")];
        block.extend(hanging(before, &who, Style::new(), columns));
    }
    block.push(Line::default());
    block
}

/// The scale from its lowest to its highest step, a mark where someone is: `1 · ○───● · 5`.
fn scale(model: &Model, field: &Field, spread: &Spread, theme: &Theme) -> Vec<Span<'static>> {
    let options = model.options(field);
    let end = |word: Option<&String>| word.map(|word| safe(word).into_owned()).unwrap_or_default();
    let mut spans = vec![Span::styled(
        format!("    {} ", end(options.first())),
        theme.dim,
    )];
    for step in 0..steps(field) {
        let within = (spread.lowest()..=spread.highest()).contains(&step);
        let (sign, style) = match spread.count_at(step) {
            0 if within => ("─", theme.title_focus),
            0 => ("·", theme.dim),
            1 => ("○", theme.title_focus),
            _ => ("●", theme.title_focus),
        };
        spans.push(Span::styled(sign, style));
        let between = if within && step < spread.highest() {
            "──"
        } else {
            "  "
        };
        if step + 1 < steps(field) {
            spans.push(Span::styled(between, theme.title_focus));
        }
    }
    spans.push(Span::styled(format!(" {}", end(options.last())), theme.dim));
    spans
}

/// Who rated how; persons are not named.
fn who(model: &Model, field: &Field, spread: &Spread) -> String {
    let options = model.options(field);
    let ratings = spread.ratings().iter().map(|rating| {
        let word = options.get(rating.step).map_or("", String::as_str);
        match rating.whom {
            Whom::Person(_) => word.to_owned(),
            whom => format!("{} {word}", safe(&model.whom(whom))),
        }
    });
    ratings.collect::<Vec<_>>().join(" · ")
}

/// How far apart they lie, in words.
fn words(model: &Model, field: &Field, spread: &Spread) -> String {
    let options = model.options(field);
    let word = |step: usize| options.get(step).cloned().unwrap_or_default();
    let texts = &model.texts;
    if spread.gap() == 0 {
        return texts.msg_spread_agreed(word(spread.lowest()));
    }
    let middle = match spread.middle() {
        (low, high) if low == high => word(low),
        (low, high) if field.kind == FieldKind::Scale && high - low == 1 => {
            format!("{}½", word(low))
        }
        (low, high) => format!("{}–{}", word(low), word(high)),
    };
    texts.msg_spread_from_to(word(spread.lowest()), word(spread.highest()), middle)
}
