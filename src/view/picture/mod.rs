//! A drawn screen as text, as text with its styles for snapshots, and as a picture for documents.

mod layers;
mod palette;
mod strokes;
mod styled;
mod svg;

use ratatui::buffer::{Buffer, Cell};

use super::safe::safe;
use crate::app::visible;

pub use palette::{Page, Rgb, index, rgb};
pub use styled::styled;
pub use svg::{SvgOptions, svg};

/// The screen as text, without the blanks at the ends of rows.
#[must_use]
pub fn text(buffer: &Buffer) -> String {
    let rows: Vec<String> = (0..buffer.area.height)
        .map(|y| row_text(buffer, y))
        .collect();
    rows.join("\n")
}

fn row_text(buffer: &Buffer, y: u16) -> String {
    let symbols = cells(buffer, y).map(|seen| safe(seen.cell.symbol()));
    symbols.collect::<String>().trim_end().to_owned()
}

/// A cell that is seen.
struct Seen<'a> {
    /// From the left of the buffer.
    column: u16,
    /// How many columns its letter takes.
    columns: u16,
    cell: &'a Cell,
}

/// The cells of a row that are seen: behind a wide letter the next cell is hidden.
fn cells(buffer: &Buffer, y: u16) -> impl Iterator<Item = Seen<'_>> {
    let area = buffer.area;
    let mut next = 0;
    (0..area.width).filter_map(move |column| {
        if column < next {
            return None;
        }
        let cell = buffer.cell((area.x + column, area.y + y))?;
        let wanted = u16::try_from(visible::width(cell.symbol())).unwrap_or(u16::MAX);
        let columns = wanted.clamp(1, area.width - column);
        next = column + columns;
        Some(Seen {
            column,
            columns,
            cell,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    #[test]
    fn text_keeps_wide_letters_and_drops_blanks_at_the_end() {
        let mut buffer = Buffer::empty(Rect::new(3, 2, 10, 3));
        buffer.set_string(3, 2, "한 👩‍👩‍👧 x", Style::new());
        buffer.set_string(4, 4, "åäö", Style::new());
        assert_eq!(text(&buffer), "한 👩‍👩‍👧 x\n\n åäö");
        assert_eq!(text(&Buffer::empty(Rect::ZERO)), "");
    }
}
