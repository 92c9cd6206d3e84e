//! A column of blocks, one of them selected: it is always to be seen, and what lies above and below is marked.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::view::paint;
use crate::view::safe::width;
use crate::view::theme::Theme;
use crate::view::wrap;

/// Rows that belong together.
pub(super) type Block = Vec<Line<'static>>;

/// A text with something before its first row, its other rows below each other.
pub(super) fn hanging(
    before: Vec<Span<'static>>,
    text: &str,
    style: Style,
    columns: u16,
) -> Vec<Line<'static>> {
    let indent: usize = before.iter().map(|span| width(&span.content)).sum();
    let room = columns.saturating_sub(u16::try_from(indent).unwrap_or(columns));
    let mut before = Some(before);
    let line = |row: String| {
        let mut spans = before
            .take()
            .unwrap_or_else(|| vec![Span::raw(" ".repeat(indent))]);
        spans.push(Span::styled(row, style));
        Line::from(spans)
    };
    wrap::rows(text, room).into_iter().map(line).collect()
}

/// The mark before a row, when it is selected.
pub(super) fn mark(selected: bool, theme: &Theme) -> Span<'static> {
    if selected {
        Span::styled("▸ ", theme.title_focus)
    } else {
        Span::raw("  ")
    }
}

/// Draws as many rows as fit around the selected block, from its beginning where it is too long; gives where it is.
pub(super) fn draw(
    blocks: &[Block],
    selected: usize,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> Rect {
    let height = usize::from(area.height);
    let above: usize = blocks.iter().take(selected).map(Vec::len).sum();
    let own = blocks.get(selected).map_or(0, Vec::len);
    let all: usize = blocks.iter().map(Vec::len).sum();
    let first = first_row(above, own, all, height);
    let rows = blocks.iter().flatten().skip(first).take(height);
    let column = Rect {
        width: area.width.saturating_sub(1),
        ..area
    };
    rows.fold(column, |rest, row| paint::line(row.clone(), rest, buf));
    let edge = area.right().saturating_sub(1);
    if area.width > 1 && first > 0 {
        buf.set_string(edge, area.y, "▴", theme.dim);
    }
    if area.width > 1 && first + height < all {
        buf.set_string(edge, area.bottom() - 1, "▾", theme.dim);
    }
    let short = |rows: usize| u16::try_from(rows).unwrap_or(u16::MAX);
    let y = area.y + short(above.saturating_sub(first)).min(area.height);
    Rect {
        y,
        height: short(own).min(area.bottom() - y),
        ..column
    }
}

/// The first row to show of `all`, so that the `own` rows after those `above` are seen with something around them.
fn first_row(above: usize, own: usize, all: usize, height: usize) -> usize {
    let around = height.saturating_sub(own) / 2;
    above
        .saturating_sub(around)
        .min(all.saturating_sub(height))
        .min(above)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_selected_block_is_seen_from_its_beginning(above in 0usize..60, own in 1usize..40, below in 0usize..60, height in 1usize..40) {
            let all = above + own + below;
            let first = first_row(above, own, all, height);
            prop_assert!(first <= above && above < first + height);
            prop_assert!(own > height || above + own <= first + height);
            prop_assert!(first == 0 || first + height <= all || first == above);
        }
    }
}
