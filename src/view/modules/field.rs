//! What a field of a worksheet says, as rows: read at a glance, and to be chosen from.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::blocks::Block;
use crate::app::Model;
use crate::programme::{Field, FieldKind};
use crate::session::{Filled, steps};
use crate::view::safe::{safe, width};
use crate::view::theme::Theme;
use crate::view::wrap;

/// What is written.
pub(super) fn said(model: &Model, field: &Field, said: &Filled, theme: &Theme, room: u16) -> Block {
    let texts = &model.texts;
    let options = model.options(field);
    let plain = |text: &str| {
        let rows = wrap::rows(text, room).into_iter();
        rows.map(Line::raw).collect()
    };
    match said {
        Filled::Nothing => vec![Line::styled("–", theme.dim)],
        Filled::Text(text) => plain(text),
        Filled::Date(date) => plain(&texts.date(*date)),
        Filled::Step(step) => {
            let word = options.get(*step).map_or("", String::as_str);
            match dots(field, *step) {
                Some((full, empty)) => vec![Line::from(vec![
                    Span::styled(full, theme.title_focus),
                    Span::styled(empty, theme.dim),
                    Span::raw(format!("  {word}")),
                ])],
                None => plain(word),
            }
        }
        Filled::Odd(text) => {
            let mut block: Block = plain(text);
            block.push(odd(model, field, theme));
            block
        }
    }
}

/// How much of a scale or a level it is: what is reached, and what is left of it.
fn dots(field: &Field, step: usize) -> Option<(String, String)> {
    let (full, all) = match field.kind {
        FieldKind::Scale => (step + 1, steps(field)),
        FieldKind::Level => (step, steps(field) - 1),
        _ => return None,
    };
    Some(("●".repeat(full), "○".repeat(all.saturating_sub(full))))
}

/// That something is not what the field is for; it stays as it is.
pub(super) fn odd(model: &Model, field: &Field, theme: &Theme) -> Line<'static> {
    let texts = &model.texts;
    let why = if field.kind == FieldKind::Date {
        texts.msg_sheet_not_a_date()
    } else {
        texts.msg_sheet_not_a_choice()
    };
    Line::styled(format!("! {why}"), theme.warning)
}

/// The options of a field with the digits that choose them, in a row where they fit.
pub(super) fn options(
    model: &Model,
    field: &Field,
    said: &Filled,
    theme: &Theme,
    room: u16,
) -> Block {
    let words = model.options(field);
    let is_scale = field.kind == FieldKind::Scale;
    let option = |(index, word): (usize, &String)| {
        let text = if is_scale {
            format!(" {word} ")
        } else {
            format!(" {} {} ", index + 1, safe(word))
        };
        let style = if *said == Filled::Step(index) {
            theme.selected
        } else {
            Style::new()
        };
        Span::styled(text, style)
    };
    let spans: Vec<Span<'static>> = words.iter().enumerate().map(option).collect();
    let all: usize = spans.iter().map(|span| width(&span.content)).sum();
    let mut block: Block = if all <= usize::from(room) {
        vec![Line::from(spans)]
    } else {
        spans.into_iter().map(Line::from).collect()
    };
    if let Filled::Odd(text) = said {
        block.push(Line::raw(safe(text).into_owned()));
        block.push(odd(model, field, theme));
    }
    block
}
