//! Runs of the same programme beside each other: a column for each, the latest at the right.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::scrolled::Rows;
use super::{bars, within};
use crate::app::Model;
use crate::app::console::Console;
use crate::report::compare::{Comparison, Run};
use crate::report::table::{Cell, Row, table};
use crate::text::int;
use crate::view::paint::panel;
use crate::view::safe::{cut, width};
use crate::view::theme::Theme;

/// Columns for a run.
const COLUMN: usize = 14;
/// And at most for what is compared.
const NAME: usize = 44;

pub(super) fn draw(model: &Model, console: &Console, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let texts = &model.texts;
    let comparison = console.comparison(&model.now);
    let title = match &comparison {
        Some(found) => texts.msg_runs_title(int(found.runs.len())),
        None => texts.msg_review_runs(),
    };
    let inner = within(panel(&title, theme, area, buf));
    let mut rows = Rows::new(inner.width);
    match comparison {
        None => rows.text("", &texts.msg_runs_reading(), theme.dim),
        Some(found) if found.runs.is_empty() => rows.text("", &texts.msg_runs_none(), theme.dim),
        Some(found) => {
            if found.runs.len() == 1 {
                rows.text("", &texts.msg_runs_alone(), theme.dim);
            }
            compared(model, console, &found, theme, &mut rows);
        }
    }
    rows.draw(console.review.scroll, area, inner, theme, buf);
}

fn compared(
    model: &Model,
    console: &Console,
    comparison: &Comparison,
    theme: &Theme,
    rows: &mut Rows,
) {
    let all = usize::from(rows.width);
    let columns = (all.saturating_sub(24) / COLUMN).clamp(1, comparison.runs.len().max(1));
    let for_name = (all - (columns * COLUMN).min(all)).min(NAME);
    let first = comparison.runs.len().saturating_sub(columns);
    let mut heads = vec![Span::raw(" ".repeat(for_name))];
    for run in comparison.runs.iter().skip(first) {
        heads.push(head(model, console, run, theme));
    }
    rows.row(Line::from(heads));
    for part in table(&model.texts, comparison) {
        if let Some(heading) = part.heading {
            rows.heading(heading, theme.title);
        }
        for row in &part.rows {
            rows.row(line(row, first, for_name, theme));
        }
    }
}

/// The date of a run; that of this session is marked.
fn head(model: &Model, console: &Console, run: &Run, theme: &Theme) -> Span<'static> {
    let date = model.texts.dates(&[run.date]);
    let is_this = run.session == console.session.id;
    let (date, style) = if is_this {
        (format!("▸ {date}"), theme.strong)
    } else {
        (date, theme.title)
    };
    Span::styled(format!("{date:>COLUMN$}"), style)
}

fn line(row: &Row, first: usize, for_name: usize, theme: &Theme) -> Line<'static> {
    let name = cut(&row.name, for_name.saturating_sub(1)).into_owned();
    let gap = " ".repeat(for_name.saturating_sub(width(&name)));
    let mut spans = vec![Span::raw(name + &gap)];
    spans.extend(row.cells.iter().skip(first).map(|cell| column(cell, theme)));
    Line::from(spans)
}

fn column(cell: &Cell, theme: &Theme) -> Span<'static> {
    let style = if cell.difference_seconds == 0 {
        Style::new()
    } else {
        bars::style(0, cell.difference_seconds, theme)
    };
    let text = cut(&cell.text, COLUMN - 1).into_owned();
    let gap = " ".repeat(COLUMN.saturating_sub(width(&text)));
    Span::styled(gap + &text, style)
}
