//! A list whose entries take several rows each.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Line;

use crate::view::paint;
use crate::view::theme::Theme;

/// Draws as many entries as fit, the selected one among them, in whole where there is room.
pub(super) fn draw(
    blocks: &[Vec<Line<'_>>],
    selected: Option<usize>,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let first = first(blocks, selected.unwrap_or(0), usize::from(area.height));
    let mut rest = area;
    for (index, block) in blocks.iter().enumerate().skip(first) {
        for row in block {
            let place = Rect {
                height: rest.height.min(1),
                ..rest
            };
            rest = paint::line(row.clone(), rest, buf);
            if selected == Some(index) {
                buf.set_style(place, theme.selected);
            }
        }
    }
}

/// The first entry that is shown: so many before the selected one as leave it in whole, and no room below empty.
fn first(blocks: &[Vec<Line<'_>>], selected: usize, height: usize) -> usize {
    let rows = |block: &Vec<Line<'_>>| block.len();
    let until: usize = blocks.iter().take(selected + 1).map(rows).sum();
    let mut over = until.saturating_sub(height);
    let mut first = 0;
    for block in blocks.iter().take(selected) {
        if over == 0 {
            break;
        }
        over = over.saturating_sub(block.len());
        first += 1;
    }
    first
}

/// An area without a column at either side.
pub(super) fn within(area: Rect) -> Rect {
    Rect {
        x: area.x + 1,
        width: area.width.saturating_sub(2),
        ..area
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_selected_entry_is_shown_in_whole() {
        let blocks: Vec<Vec<Line<'_>>> = [2, 1, 3, 2].map(|rows| vec![Line::raw("x"); rows]).into();
        let table = [
            (0, 4, 0),
            (1, 4, 0),
            (2, 4, 1),
            (3, 4, 3),
            (3, 8, 0),
            (2, 1, 2),
        ];
        for (selected, height, expected) in table {
            let found = first(&blocks, selected, height);
            assert_eq!(found, expected, "{selected} in {height}");
        }
    }
}
