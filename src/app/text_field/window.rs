//! The part of a field that is on the screen: the same for drawing it and for finding what was clicked.

use super::{Lines, TextField};
use crate::app::wrap::{self, Row};

/// Which rows of a field are seen through an area of the screen.
///
/// It follows from the text, the cursor and the size of the area alone; nothing is remembered from the last frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window {
    /// All rows of the text.
    pub rows: Vec<Row>,
    /// The row that is shown first.
    pub first: usize,
    /// The column that is shown first; only a field of one line on one row goes sideways.
    pub left: usize,
}

/// The cells that a field leaves to its text: one is kept free for the cursor behind the last letter.
#[must_use]
pub fn text_width(cells: u16) -> usize {
    usize::from(cells).saturating_sub(1).max(1)
}

impl Window {
    /// What is seen of a field in an area of so many cells. The cursor stays in the middle of a text that is higher than the area.
    #[must_use]
    pub fn new(field: &TextField, width: u16, height: u16) -> Window {
        let (width, height) = (text_width(width), usize::from(height));
        if field.lines() == Lines::One && height == 1 {
            return Window::sideways(field, width);
        }
        let rows = wrap::rows(field.text(), width);
        let first = wrap::row_at(&rows, field.cursor())
            .saturating_sub(height / 2)
            .min(rows.len().saturating_sub(height));
        Window {
            rows,
            first,
            left: 0,
        }
    }

    /// What is seen of a field that is not typed in: its beginning.
    #[must_use]
    pub fn beginning(field: &TextField, width: u16, height: u16) -> Window {
        Window {
            first: 0,
            left: 0,
            ..Window::new(field, width, height)
        }
    }

    fn sideways(field: &TextField, width: usize) -> Window {
        let text = field.text();
        let row = Row {
            start: 0,
            end: text.len(),
            soft: false,
        };
        let total = wrap::column(text, row, text.len());
        let left = wrap::column(text, row, field.cursor())
            .saturating_sub(width * 2 / 3)
            .min(total.saturating_sub(width));
        Window {
            rows: vec![row],
            first: 0,
            left,
        }
    }

    /// Column and row of the cursor in the area. In hanging blanks the column may lie beyond it.
    #[must_use]
    pub fn cursor(&self, field: &TextField) -> (usize, usize) {
        let index = wrap::row_at(&self.rows, field.cursor());
        let column = self
            .rows
            .get(index)
            .map_or(0, |row| wrap::column(field.text(), *row, field.cursor()));
        (
            column.saturating_sub(self.left),
            index.saturating_sub(self.first),
        )
    }

    /// The byte of the text at a column and row of the area; below the last row the end of the text.
    #[must_use]
    pub fn byte_at(&self, field: &TextField, column: u16, row: u16) -> usize {
        let text = field.text();
        self.rows
            .get(self.first + usize::from(row))
            .map_or(text.len(), |row| {
                wrap::position(text, *row, self.left + usize::from(column))
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::text_field::Select;

    #[test]
    fn the_cursor_stays_in_the_middle_and_nothing_is_left_empty() {
        let lines = |count: usize| vec!["x"; count].join("\n");
        for (total, cursor, height, first) in [
            (3, 2, 5, 0),
            (20, 0, 5, 0),
            (20, 10, 5, 8),
            (20, 19, 5, 15),
            (20, 19, 0, 19),
            (1, 0, 1, 0),
        ] {
            let mut field = TextField::new(&lines(total), Lines::Many);
            field.go_to(2 * cursor, Select::Drop);
            let window = Window::new(&field, 10, height);
            assert_eq!(window.first, first, "row {cursor} of {total} on {height}");
            assert_eq!(window.cursor(&field), (0, cursor - first));
        }
    }

    #[test]
    fn one_line_on_one_row_goes_sideways() {
        let mut field = TextField::new("0123456789abcdefghij", Lines::One);
        let window = Window::new(&field, 10, 1);
        assert_eq!((window.left, window.cursor(&field)), (11, (9, 0)));
        field.go_to(3, Select::Drop);
        let window = Window::new(&field, 10, 1);
        assert_eq!((window.left, window.cursor(&field)), (0, (3, 0)));
        field.go_to(10, Select::Drop);
        let window = Window::new(&field, 10, 1);
        assert_eq!((window.left, window.cursor(&field)), (4, (6, 0)));
        assert_eq!(window.byte_at(&field, 0, 0), 4);
        assert_eq!(Window::beginning(&field, 10, 1).left, 0);
        assert_eq!(Window::new(&field, 10, 2).left, 0);
    }

    #[test]
    fn a_click_finds_what_is_drawn_there() {
        let field = TextField::new("ett två\n한 tre", Lines::Many);
        let window = Window::new(&field, 5, 9);
        for (column, row, at) in [
            (0, 0, 0),
            (2, 0, 2),
            (9, 0, 3),
            (1, 1, 5),
            (9, 1, 8),
            (0, 2, 9),
            (1, 2, 9),
            (2, 2, 12),
            (0, 3, 13),
            (0, 7, 16),
        ] {
            assert_eq!(window.byte_at(&field, column, row), at, "{column}, {row}");
        }
    }
}
