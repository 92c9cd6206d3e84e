//! The time in digits that fill their area, to be read from the back of the room.
//!
//! The shapes are those of a seven-segment display with rounded corners, and a `1` with a foot that nobody takes for a `7`. They
//! are computed for every height from three rows, in pixels of half a cell, a stroke being a sixth of the height. All digits are
//! equally wide, so that nothing moves while the time runs, and from one second to the next most cells stay as they are.

mod shape;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::widgets::Widget;

use super::safe;
use shape::{Shape, has_shape};

/// The smallest digits, in rows.
const MIN_BLOCK_ROWS: u16 = 3;
const MIN_ASCII_ROWS: u16 = 5;

/// How large a time is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// Too little room, or letters that have no shape: a line of bold text.
    Line,
    /// Half blocks, so many rows high.
    Blocks(u16),
    /// Number signs, for terminals without block characters.
    Ascii(u16),
}

impl Size {
    /// The height, in rows.
    #[must_use]
    pub fn rows(self) -> u16 {
        match self {
            Size::Line => 1,
            Size::Blocks(rows) | Size::Ascii(rows) => rows,
        }
    }

    /// The width of a text of this size, in cells.
    #[must_use]
    pub fn columns(self, text: &str) -> u16 {
        let columns = match self.shape() {
            None => safe::width(text),
            Some(shape) => shape.text_width(text) * self.cells_per_pixel(),
        };
        u16::try_from(columns).unwrap_or(u16::MAX)
    }

    fn shape(self) -> Option<Shape> {
        match self {
            Size::Line => None,
            Size::Blocks(rows) => Some(Shape::of_height(2 * usize::from(rows))),
            Size::Ascii(rows) => Some(Shape::of_height(usize::from(rows))),
        }
    }

    /// A cell is about twice as high as wide: half of it is a square pixel, and so are two side by side.
    fn cells_per_pixel(self) -> usize {
        if matches!(self, Size::Ascii(_)) { 2 } else { 1 }
    }
}

/// The largest size in which a text fits an area. Digits, `:`, `-`, `+` and blanks have a shape; a blank is as wide as a digit.
///
/// For a clock that runs, ask with its widest text (`00:00`), and it will not change its size from `10:00` to `9:59`.
#[must_use]
pub fn fit(text: &str, area: Rect, ascii: bool) -> Size {
    if text.is_empty() || !text.chars().all(has_shape) {
        return Size::Line;
    }
    let (least, size): (u16, fn(u16) -> Size) = if ascii {
        (MIN_ASCII_ROWS, Size::Ascii)
    } else {
        (MIN_BLOCK_ROWS, Size::Blocks)
    };
    (least..=area.height)
        .map(size)
        .take_while(|size| size.columns(text) <= area.width)
        .last()
        .unwrap_or(Size::Line)
}

/// A time in large digits, in the middle of its area. If it does not fit in `size` it is a line of text.
#[derive(Debug, Clone)]
pub struct BigDigits<'a> {
    pub text: &'a str,
    pub style: Style,
    pub size: Size,
}

impl Widget for BigDigits<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        (&self).render(area, buffer);
    }
}

impl Widget for &BigDigits<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        if area.is_empty() {
            return;
        }
        let fits = self.size.rows() <= area.height && self.size.columns(self.text) <= area.width;
        match self.size.shape() {
            Some(shape) if fits => self.draw(shape, area, buffer),
            _ => self.write(area, buffer),
        }
    }
}

impl BigDigits<'_> {
    fn write(&self, area: Rect, buffer: &mut Buffer) {
        let text = safe::cut(self.text, usize::from(area.width));
        let place = middle(area, Size::Line.columns(&text), 1);
        let style = self.style.add_modifier(Modifier::BOLD);
        buffer.set_string(place.x, place.y, text, style);
    }

    fn draw(&self, shape: Shape, area: Rect, buffer: &mut Buffer) {
        let place = middle(area, self.size.columns(self.text), self.size.rows());
        let mut left = place.x;
        for letter in self.text.chars() {
            let width = shape.letter_width(letter) * self.size.cells_per_pixel();
            for (column, x) in (left..place.right()).take(width).enumerate() {
                for (row, y) in (place.y..place.bottom()).enumerate() {
                    if let Some(symbol) = self.symbol(shape, letter, column, row) {
                        buffer[(x, y)].set_symbol(symbol).set_style(self.style);
                    }
                }
            }
            let step = width + shape.stroke * self.size.cells_per_pixel();
            left = left.saturating_add(u16::try_from(step).unwrap_or(u16::MAX));
        }
    }

    /// What stands in a cell of a letter, if it is not empty.
    fn symbol(
        &self,
        shape: Shape,
        letter: char,
        column: usize,
        row: usize,
    ) -> Option<&'static str> {
        if matches!(self.size, Size::Ascii(_)) {
            return shape.is_lit(letter, column / 2, row).then_some("#");
        }
        let upper = shape.is_lit(letter, column, 2 * row);
        let lower = shape.is_lit(letter, column, 2 * row + 1);
        match (upper, lower) {
            (true, true) => Some("█"),
            (true, false) => Some("▀"),
            (false, true) => Some("▄"),
            (false, false) => None,
        }
    }
}

fn middle(area: Rect, width: u16, height: u16) -> Rect {
    Rect {
        x: area.x + area.width.saturating_sub(width) / 2,
        y: area.y + area.height.saturating_sub(height) / 2,
        width: width.min(area.width),
        height: height.min(area.height),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(text: &str, area: Rect, size: Size) -> Buffer {
        let mut buffer = Buffer::empty(area);
        let digits = BigDigits {
            text,
            style: Style::new(),
            size,
        };
        (&digits).render(area, &mut buffer);
        buffer
    }

    fn rows(buffer: &Buffer) -> Vec<String> {
        (0..buffer.area.height)
            .map(|y| {
                let symbols = (0..buffer.area.width).map(|x| buffer[(x, y)].symbol());
                symbols.collect::<String>().trim_end().to_owned()
            })
            .collect()
    }

    fn area(width: u16, height: u16) -> Rect {
        Rect::new(0, 0, width, height)
    }

    #[test]
    fn the_smallest_digits_are_three_rows_high() {
        let text = "0123456789:+-";
        let size = fit(text, area(59, 3), false);
        assert_eq!((size, size.columns(text)), (Size::Blocks(3), 59));
        let digits = drawn(text, area(59, 3), size);
        insta::assert_snapshot!(rows(&digits).join("\n"), @r#"
        █▀▀█  ▀█  ▀▀▀█ ▀▀▀█ █  █ █▀▀▀ █▀▀▀ ▀▀▀█ █▀▀█ █▀▀█ ▄  ▄
        █  █   █  █▀▀▀ ▀▀▀█ ▀▀▀█ ▀▀▀█ █▀▀█    █ █▀▀█ ▀▀▀█   ▀█▀ ▀▀▀
        █▄▄█  ▄█▄ █▄▄▄ ▄▄▄█    █ ▄▄▄█ █▄▄█    █ █▄▄█ ▄▄▄█ ▀
        "#);
    }

    #[test]
    fn larger_digits_have_rounded_corners() {
        let digits = drawn("12:40", area(34, 5), Size::Blocks(5));
        insta::assert_snapshot!(rows(&digits).join("\n"), @r#"
        ████    █████▄      ██  ██  ▄████▄
          ██        ██  ██  ██  ██  ██  ██
          ██    ▄████▀      ▀█████  ██  ██
          ██    ██      ██      ██  ██  ██
        ██████  ▀█████          ██  ▀████▀
        "#);
    }

    #[test]
    fn without_block_characters_they_are_number_signs() {
        let size = fit("12:40", area(42, 6), true);
        assert_eq!(size, Size::Ascii(6));
        let digits = drawn("12:40", area(42, 6), size);
        insta::assert_snapshot!(rows(&digits).join("\n"), @r#"
        ####    ########      ##    ##  ########
          ##          ##  ##  ##    ##  ##    ##
          ##    ########      ########  ##    ##
          ##    ##                  ##  ##    ##
          ##    ##        ##        ##  ##    ##
        ######  ########            ##  ########
        "#);
    }

    #[test]
    fn the_largest_size_that_fits_is_found() {
        for (text, width, height, ascii, size) in [
            ("12:40", 20, 3, false, Size::Line),
            ("12:40", 21, 3, false, Size::Blocks(3)),
            ("12:40", 21, 2, false, Size::Line),
            ("12:40", 100, 30, false, Size::Blocks(14)),
            ("12:40", 1000, 9, false, Size::Blocks(9)),
            ("12:40", 1000, 4, true, Size::Line),
            ("pause", 1000, 30, false, Size::Line),
            ("", 1000, 30, false, Size::Line),
            ("12:40", 0, 0, false, Size::Line),
        ] {
            let found = fit(text, area(width, height), ascii);
            assert_eq!(found, size, "{text} on {width}×{height}");
            assert!(found == Size::Line || found.columns(text) <= width);
        }
    }

    #[test]
    fn without_room_it_is_a_line_of_bold_text() {
        let buffer = drawn("12:40", area(9, 3), Size::Blocks(3));
        assert_eq!(rows(&buffer), ["", "  12:40", ""]);
        assert!(buffer[(2, 1)].modifier.contains(Modifier::BOLD));
        assert_eq!(rows(&drawn("12:40", area(3, 1), Size::Line)), ["12…"]);
    }

    #[test]
    fn from_second_to_second_most_cells_stay() {
        for height in [3, 5, 8, 20] {
            let size = Size::Blocks(height);
            let place = area(size.columns("0"), height);
            let digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "0"];
            let changed: usize = digits
                .windows(2)
                .map(|pair| {
                    drawn(pair[0], place, size)
                        .diff(&drawn(pair[1], place, size))
                        .len()
                })
                .sum();
            let all = usize::from(place.width * place.height) * 10;
            assert!(changed * 100 < all * 50, "{changed} of {all}");
        }
    }

    #[test]
    fn any_area_will_do() {
        let mut buffer = Buffer::empty(area(30, 10));
        for (width, height) in [(0, 0), (1, 1), (30, 10), (1000, 1000)] {
            for size in [
                Size::Line,
                Size::Blocks(3),
                Size::Blocks(0),
                Size::Ascii(5),
                Size::Blocks(u16::MAX),
            ] {
                for text in ["", "12:40", "pause", "한\u{1b}"] {
                    let digits = BigDigits {
                        text,
                        style: Style::new(),
                        size,
                    };
                    digits.render(Rect::new(0, 0, width, height), &mut buffer);
                }
            }
        }
        BigDigits {
            text: "1",
            style: Style::new(),
            size: Size::Line,
        }
        .render(Rect::ZERO, &mut Buffer::empty(Rect::ZERO));
    }
}
