//! The shapes of the letters of a clock, computed for any height.

/// Whether a letter can be drawn large.
pub(super) fn has_shape(letter: char) -> bool {
    matches!(letter, '0'..='9' | ':' | '-' | '+' | ' ')
}

/// From this height on half a cell is seen less than it costs.
const LARGE: usize = 24;

/// The measures of all letters of one height, in pixels.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shape {
    height: usize,
    /// Of a digit.
    width: usize,
    /// Also the space between letters.
    pub(super) stroke: usize,
}

impl Shape {
    /// A stroke of a sixth and a width of three fifths of the height are what road signs use.
    pub(super) fn of_height(height: usize) -> Shape {
        let stroke = if height < LARGE {
            ((height + 3) / 6).max(1)
        } else {
            (height + 6) / 12 * 2
        };
        Shape {
            height,
            width: ((6 * height + 5) / 10).max(3),
            stroke,
        }
    }

    pub(super) fn letter_width(self, letter: char) -> usize {
        match letter {
            ':' => self.stroke,
            '-' | '+' => 3 * self.stroke,
            _ => self.width,
        }
    }

    pub(super) fn text_width(self, text: &str) -> usize {
        let letters: usize = text
            .chars()
            .map(|letter| self.letter_width(letter) + self.stroke)
            .sum();
        letters.saturating_sub(self.stroke)
    }

    pub(super) fn is_lit(self, letter: char, x: usize, y: usize) -> bool {
        match letter {
            ':' => self.is_lit_in_colon(y),
            '-' => self.is_middle(y),
            '+' => self.is_lit_in_plus(x, y),
            '1' => self.is_lit_in_one(x, y),
            _ => {
                let on = segments(letter);
                self.is_on_segment(on, x, y) && !self.is_cut_corner(on, x, y)
            }
        }
    }

    /// Two squares, a third of the height apart from each other.
    fn is_lit_in_colon(self, y: usize) -> bool {
        let from_edge = y.min(self.height - 1 - y);
        let outer = self.aligned((32 * self.height + 50 - 50 * self.stroke) / 100);
        (outer..outer + self.stroke).contains(&from_edge)
    }

    fn is_lit_in_plus(self, x: usize, y: usize) -> bool {
        let upright = (self.stroke..2 * self.stroke).contains(&x);
        let near = y + self.stroke >= self.middle() && y < self.middle() + 2 * self.stroke;
        self.is_middle(y) || (upright && near)
    }

    /// An upright with a flag and a foot.
    fn is_lit_in_one(self, x: usize, y: usize) -> bool {
        let stem = (self.width - self.stroke).div_ceil(2);
        let flag = y < self.stroke && x + self.stroke >= stem;
        let foot =
            y + self.stroke >= self.height && x + self.stroke >= stem && x < stem + 2 * self.stroke;
        (stem..stem + self.stroke).contains(&x) || (flag && x < stem) || foot
    }

    /// The first pixel of the middle stroke from above.
    fn middle(self) -> usize {
        self.aligned((self.height - self.stroke) / 2)
    }

    /// In large letters the strokes lie on whole cells, which are two pixels high: a second that passes is then less to write.
    fn aligned(self, y: usize) -> usize {
        if self.height < LARGE { y } else { y / 2 * 2 }
    }

    fn is_middle(self, y: usize) -> bool {
        (self.middle()..self.middle() + self.stroke).contains(&y)
    }

    fn is_on_segment(self, on: u8, x: usize, y: usize) -> bool {
        let upper = y < self.middle() + self.stroke;
        let lower = y >= self.middle();
        (on & TOP != 0 && y < self.stroke)
            || (on & MIDDLE != 0 && self.is_middle(y))
            || (on & BOTTOM != 0 && y + self.stroke >= self.height)
            || self.sides(x).into_iter().any(|side| {
                let lit = (upper && on & side.upper != 0) || (lower && on & side.lower != 0);
                lit && side.distance < self.stroke
            })
    }

    /// The pixels that are taken off on the outside of a bend, where one stroke meets another and neither goes on.
    fn is_cut_corner(self, on: u8, x: usize, y: usize) -> bool {
        let radius = self.stroke / 2;
        let middle_end = self.middle() + self.stroke;
        self.sides(x).into_iter().any(|side| {
            let near =
                |along: Option<usize>| along.is_some_and(|along| side.distance + along < radius);
            let (upper, lower) = (on & side.upper != 0, on & side.lower != 0);
            let middle = on & MIDDLE != 0;
            (upper && on & TOP != 0 && near(Some(y)))
                || (lower && on & BOTTOM != 0 && near((self.height - 1).checked_sub(y)))
                || (middle && upper && !lower && near((middle_end - 1).checked_sub(y)))
                || (middle && lower && !upper && near(y.checked_sub(self.middle())))
        })
    }

    fn sides(self, x: usize) -> [Side; 2] {
        [
            Side {
                upper: UPPER_LEFT,
                lower: LOWER_LEFT,
                distance: x,
            },
            Side {
                upper: UPPER_RIGHT,
                lower: LOWER_RIGHT,
                distance: (self.width - 1).saturating_sub(x),
            },
        ]
    }
}

/// The left or right edge of a digit.
struct Side {
    upper: u8,
    lower: u8,
    /// From the edge, in pixels.
    distance: usize,
}

const TOP: u8 = 1;
const UPPER_LEFT: u8 = 1 << 1;
const UPPER_RIGHT: u8 = 1 << 2;
const MIDDLE: u8 = 1 << 3;
const LOWER_LEFT: u8 = 1 << 4;
const LOWER_RIGHT: u8 = 1 << 5;
const BOTTOM: u8 = 1 << 6;
const RIGHT: u8 = UPPER_RIGHT | LOWER_RIGHT;

/// The strokes of a digit as a seven-segment display lights them.
fn segments(digit: char) -> u8 {
    match digit {
        '0' => TOP | UPPER_LEFT | LOWER_LEFT | RIGHT | BOTTOM,
        '2' => TOP | UPPER_RIGHT | MIDDLE | LOWER_LEFT | BOTTOM,
        '3' => TOP | RIGHT | MIDDLE | BOTTOM,
        '4' => UPPER_LEFT | MIDDLE | RIGHT,
        '5' => TOP | UPPER_LEFT | MIDDLE | LOWER_RIGHT | BOTTOM,
        '6' => TOP | UPPER_LEFT | MIDDLE | LOWER_LEFT | LOWER_RIGHT | BOTTOM,
        '7' => TOP | RIGHT,
        '8' => TOP | UPPER_LEFT | LOWER_LEFT | MIDDLE | RIGHT | BOTTOM,
        '9' => TOP | UPPER_LEFT | MIDDLE | RIGHT | BOTTOM,
        _ => 0,
    }
}
