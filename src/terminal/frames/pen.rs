//! Cells as bytes, with as few of them as it takes: only what differs from how the last cell was written, and the shortest
//! way to the next place.

use std::collections::BTreeSet;
use std::io::Write;

use ratatui::buffer::Cell;
use ratatui::layout::Position;
use ratatui::style::{Color, Modifier};
use unicode_width::UnicodeWidthStr;

use crate::view::picture::index;

/// What can be seen on a cell without a letter.
const SEEN_ON_BLANK: Modifier = Modifier::UNDERLINED
    .union(Modifier::REVERSED)
    .union(Modifier::CROSSED_OUT);

/// A cell that is filled whole: three bytes, where a blank on a ground of its colour is one.
const SOLID: &str = "█";

/// Each modifier, what switches it on, and what switches it off.
const SWITCHES: [(Modifier, u8, u8); 9] = [
    (Modifier::BOLD, 1, 22),
    (Modifier::DIM, 2, 22),
    (Modifier::ITALIC, 3, 23),
    (Modifier::UNDERLINED, 4, 24),
    (Modifier::SLOW_BLINK, 5, 25),
    (Modifier::RAPID_BLINK, 6, 25),
    (Modifier::REVERSED, 7, 27),
    (Modifier::HIDDEN, 8, 28),
    (Modifier::CROSSED_OUT, 9, 29),
];

/// Where the terminal's cursor stands and how it writes, as far as that is known.
#[derive(Debug, Default)]
pub(super) struct Pen {
    at: Option<Position>,
    ink: Option<Ink>,
    /// Blanks that are not written yet, in the present ink.
    blanks: Option<Blanks>,
    /// Where letters stand that are two cells wide. What is written over one may give its ground to the other cell too.
    wide: BTreeSet<Position>,
    /// Whether the terminal erases in the colour of the ground.
    erases: bool,
}

/// Blanks side by side.
#[derive(Debug, Clone, Copy)]
struct Blanks {
    at: Position,
    count: u16,
    /// Where the cursor is after they are written one by one, if that is known.
    end: Option<Position>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Ink {
    fg: Color,
    bg: Color,
    modifier: Modifier,
}

impl Ink {
    const PLAIN: Ink = Ink {
        fg: Color::Reset,
        bg: Color::Reset,
        modifier: Modifier::empty(),
    };

    fn of(cell: &Cell) -> Ink {
        Ink {
            fg: cell.fg,
            bg: cell.bg,
            modifier: cell.modifier,
        }
    }

    /// Whether a blank looks the same in both.
    fn is_same_on_blank(self, other: Ink) -> bool {
        self.bg == other.bg && self.is_ground_alone() && other.is_ground_alone()
    }

    /// The ink in which a blank looks as in another, as little changed as can be. What is seen on it has the colour of letters.
    fn for_blank(self, wanted: Ink) -> Ink {
        let seen = wanted.modifier & SEEN_ON_BLANK;
        Ink {
            fg: if seen.is_empty() { self.fg } else { wanted.fg },
            bg: wanted.bg,
            modifier: (self.modifier - SEEN_ON_BLANK) | seen,
        }
    }

    /// Whether what is erased looks like a blank: erasing fills with the ground and leaves all else away.
    fn is_ground_alone(self) -> bool {
        !self.modifier.intersects(SEEN_ON_BLANK)
    }
}

impl Pen {
    /// For a terminal that erases in the colour of the ground, or one that may not.
    pub(super) fn new(erases: bool) -> Pen {
        Pen {
            erases,
            ..Pen::default()
        }
    }

    /// Nothing is known any more.
    pub(super) fn forget(&mut self) {
        *self = Pen::new(self.erases);
    }

    /// Whether a cell is written as a blank on the colour that fills it.
    pub(super) fn fills(&self, at: Position, cell: &Cell) -> bool {
        let hidden = SEEN_ON_BLANK | Modifier::HIDDEN | Modifier::DIM;
        cell.symbol() == SOLID
            && cell.fg != Color::Reset
            && !cell.modifier.intersects(hidden)
            && !self.wide.contains(&at)
    }

    /// Writes a cell of a screen that has `columns`.
    pub(super) fn write(&mut self, out: &mut Vec<u8>, at: Position, cell: &Cell, columns: u16) {
        let ink = Ink::of(cell);
        let (wanted, symbol) = if self.fills(at, cell) {
            (Ink { bg: ink.fg, ..ink }, " ")
        } else {
            (ink, cell.symbol())
        };
        let width = symbol.width();
        if width > 1 {
            self.wide.insert(at);
        } else {
            self.wide.remove(&at);
        }
        // Terminals differ in where the cursor is after the last column.
        let next = Some(Position { x: at.x + 1, ..at }).filter(|next| next.x < columns);
        if symbol == " " {
            return self.blank(out, at, wanted, next);
        }
        self.go_to(out, at);
        self.dip(out, wanted);
        out.extend_from_slice(symbol.as_bytes());
        // And in how wide they take some letters for.
        self.at = next.filter(|_| width == 1);
    }

    fn blank(&mut self, out: &mut Vec<u8>, at: Position, wanted: Ink, next: Option<Position>) {
        let ink = match self.ink {
            Some(ink) if ink.is_same_on_blank(wanted) => ink,
            Some(ink) => ink.for_blank(wanted),
            None => wanted,
        };
        let same_ink = self.ink == Some(ink);
        if let Some(blanks) = self.blanks.as_mut().filter(|_| same_ink)
            && blanks.end == Some(at)
        {
            blanks.count += 1;
            blanks.end = next;
            return;
        }
        self.go_to(out, at);
        self.dip(out, ink);
        self.blanks = Some(Blanks {
            at,
            count: 1,
            end: next,
        });
    }

    pub(super) fn go_to(&mut self, out: &mut Vec<u8>, to: Position) {
        self.write_blanks(out, Some(to));
        let way = way(self.at.replace(to), to);
        out.extend_from_slice(way.as_bytes());
    }

    /// Writes what waits.
    pub(super) fn finish(&mut self, out: &mut Vec<u8>) {
        self.write_blanks(out, None);
    }

    /// Erased, or written one by one, whichever is shorter with the way to what comes next.
    fn write_blanks(&mut self, out: &mut Vec<u8>, next: Option<Position>) {
        let Some(blanks) = self.blanks.take() else {
            return;
        };
        let way_from = |at| next.map_or(0, |next| way(at, next).len());
        let erased = step(blanks.count, 'X');
        let to_erase = erased.len() + way_from(Some(blanks.at));
        let is_shorter = to_erase < usize::from(blanks.count) + way_from(blanks.end);
        let may_erase = self.erases && self.ink.is_some_and(Ink::is_ground_alone);
        if may_erase && is_shorter {
            out.extend_from_slice(erased.as_bytes());
            self.at = Some(blanks.at);
        } else {
            out.extend((0..blanks.count).map(|_| b' '));
            self.at = blanks.end;
        }
    }

    /// Changes how the terminal writes.
    fn dip(&mut self, out: &mut Vec<u8>, wanted: Ink) {
        if self.ink == Some(wanted) {
            return;
        }
        let mut codes = String::new();
        let now = self.ink.unwrap_or_else(|| {
            codes.push_str("0;");
            Ink::PLAIN
        });
        switch(&mut codes, now.modifier, wanted.modifier);
        if now.fg != wanted.fg {
            colour(&mut codes, 3, wanted.fg);
        }
        if now.bg != wanted.bg {
            colour(&mut codes, 4, wanted.bg);
        }
        // Writing to memory does not fail.
        let _ = write!(out, "\x1b[{}m", codes.trim_end_matches(';'));
        self.ink = Some(wanted);
    }
}

/// The shortest way to a place.
fn way(from: Option<Position>, to: Position) -> String {
    if from == Some(to) {
        return String::new();
    }
    let by_name = format!("\x1b[{};{}H", to.y + 1, to.x + 1);
    let steps = from
        .filter(|from| from.y <= to.y)
        .map(|from| steps(from, to));
    steps
        .filter(|steps| steps.len() < by_name.len())
        .unwrap_or(by_name)
}

/// The way down and sideways.
fn steps(from: Position, to: Position) -> String {
    let down = match to.y - from.y {
        // Control characters move like a line feed, but are left alone on the way to the terminal.
        rows if cfg!(unix) && rows <= 3 => "\x0b".repeat(rows.into()),
        rows => step(rows, 'B'),
    };
    let sideways = match (from.x, to.x) {
        (from, to) if from <= to => step(to - from, 'C'),
        (from, to) if from - to <= 3 => "\x08".repeat((from - to).into()),
        (from, to) => step(from - to, 'D'),
    };
    down + &sideways
}

fn step(count: u16, direction: char) -> String {
    match count {
        0 => String::new(),
        1 => format!("\x1b[{direction}"),
        _ => format!("\x1b[{count}{direction}"),
    }
}

fn switch(codes: &mut String, now: Modifier, wanted: Modifier) {
    let mut left = now;
    for (modifier, _, off) in SWITCHES {
        if left.contains(modifier) && !wanted.contains(modifier) {
            push(codes, &[off]);
            // Two of them share a switch.
            let switched = SWITCHES.iter().filter(|(_, _, shared)| *shared == off);
            switched.for_each(|(modifier, _, _)| left.remove(*modifier));
        }
    }
    for (modifier, on, _) in SWITCHES {
        if wanted.contains(modifier) && !left.contains(modifier) {
            push(codes, &[on]);
        }
    }
}

/// A colour of the letters (`ground` 3) or behind them (4).
fn colour(codes: &mut String, ground: u8, colour: Color) {
    match (colour, index(colour)) {
        (Color::Rgb(r, g, b), _) => push(codes, &[ground * 10 + 8, 2, r, g, b]),
        (_, Some(index)) => push(codes, &[ground * 10 + 8, 5, index]),
        (_, None) => push(codes, &[ground * 10 + 9]),
    }
}

fn push(codes: &mut String, more: &[u8]) {
    for code in more {
        codes.push_str(&code.to_string());
        codes.push(';');
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ratatui::backend::{Backend, CrosstermBackend};
    use ratatui::buffer::Buffer;
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    use super::*;

    const COLUMNS: u16 = 12;
    const ROWS: u16 = 4;

    fn cell(symbol: &str, ink: Ink) -> Cell {
        let mut cell = Cell::new("");
        cell.set_symbol(symbol);
        (cell.fg, cell.bg, cell.modifier) = (ink.fg, ink.bg, ink.modifier);
        cell
    }

    fn written(cells: &[(u16, u16, Cell)]) -> String {
        let (mut pen, mut out) = (Pen::new(true), Vec::new());
        for (x, y, cell) in cells {
            pen.write(&mut out, Position { x: *x, y: *y }, cell, COLUMNS);
        }
        pen.finish(&mut out);
        String::from_utf8(out).unwrap()
    }

    fn screen(bytes: &[u8]) -> vt100::Parser {
        let mut parser =
            vt100::Parser::new(ROWS.try_into().unwrap(), COLUMNS.try_into().unwrap(), 0);
        parser.process(bytes);
        parser
    }

    #[test]
    fn only_what_differs_is_said() {
        let amber = Ink {
            fg: Color::Indexed(179),
            bg: Color::Indexed(234),
            modifier: Modifier::empty(),
        };
        let strong = Ink {
            fg: Color::White,
            modifier: Modifier::BOLD,
            ..amber
        };
        let quiet = Ink {
            fg: Color::Reset,
            ..amber
        };
        let cells = [
            (0, 0, cell("a", amber)),
            (1, 0, cell("b", amber)),
            (2, 0, cell("c", strong)),
            (3, 0, cell("d", amber)),
            (4, 0, cell(" ", quiet)),
            (5, 0, cell("e", amber)),
        ];
        assert_eq!(
            written(&cells),
            "\x1b[1;1H\x1b[0;38;5;179;48;5;234mab\x1b[1;38;5;15mc\x1b[22;38;5;179md e"
        );
    }

    #[test]
    fn the_way_is_short() {
        let at = |x, y| (x, y, cell("x", Ink::PLAIN));
        assert_eq!(written(&[at(0, 0), at(2, 0)]), "\x1b[1;1H\x1b[0mx\x1b[Cx");
        assert_eq!(written(&[at(2, 0), at(2, 1)]), "\x1b[1;3H\x1b[0mx\x0b\x08x");
        assert_eq!(
            written(&[at(11, 0), at(0, 1)]),
            "\x1b[1;12H\x1b[0mx\x1b[2;1Hx",
            "the last column"
        );
        assert_eq!(
            written(&[at(9, 3), at(0, 0)]),
            "\x1b[4;10H\x1b[0mx\x1b[1;1Hx"
        );
    }

    #[test]
    fn blanks_are_erased_where_that_is_shorter() {
        let amber = Ink {
            fg: Color::Indexed(179),
            bg: Color::Indexed(234),
            modifier: Modifier::empty(),
        };
        let cells: Vec<_> = (0..2)
            .flat_map(|y| (2..9).map(move |x| (x, y, cell(SOLID, amber))))
            .collect();
        assert_eq!(
            written(&cells),
            "\x1b[1;3H\x1b[0;38;5;179;48;5;179m\x1b[7X\x0b\x1b[7X"
        );
        let cells: Vec<_> = (2..7).map(|x| (x, 0, cell(" ", amber))).collect();
        let after = (7, 0, cell("x", amber));
        assert_eq!(
            written(&[cells, vec![after]].concat()),
            "\x1b[1;3H\x1b[0;38;5;179;48;5;234m     x"
        );
    }

    #[test]
    fn blanks_on_which_more_is_seen_than_the_ground_are_written() {
        let amber = Color::Indexed(179);
        for modifier in [Modifier::REVERSED, Modifier::UNDERLINED] {
            let seen = Ink {
                fg: amber,
                modifier,
                ..Ink::PLAIN
            };
            let mut cells = vec![(0, 0, cell("a", Ink::PLAIN))];
            cells.extend((1..9).map(|x| (x, 0, cell(" ", seen))));
            let text = written(&cells);
            assert!(text.ends_with(&" ".repeat(8)), "{text:?}");
            assert!(text.contains("38;5;179"), "{text:?}");
        }
    }

    fn ink() -> impl Strategy<Value = Ink> {
        let colour = prop_oneof![
            Just(Color::Reset),
            Just(Color::LightBlue),
            (0..4u8).prop_map(Color::Indexed),
            (0..2u8).prop_map(|b| Color::Rgb(1, 2, b)),
        ];
        // What vt100 knows; for it a letter is bold or dim, never both.
        let weight = prop::sample::select(vec![Modifier::empty(), Modifier::BOLD, Modifier::DIM]);
        let others = vec![Modifier::ITALIC, Modifier::UNDERLINED, Modifier::REVERSED];
        let others = prop::sample::subsequence(others, 0..=3);
        let modifier = (weight, others)
            .prop_map(|(weight, others)| others.into_iter().fold(weight, Modifier::union));
        (colour.clone(), colour, modifier).prop_map(|(fg, bg, modifier)| Ink { fg, bg, modifier })
    }

    /// A screen with some texts on it.
    fn buffer(texts: &[(u16, u16, String, Ink)]) -> Buffer {
        let mut buffer = Buffer::empty(Rect::new(0, 0, COLUMNS, ROWS));
        for (x, y, text, ink) in texts {
            let colours = Style::reset().fg(ink.fg).bg(ink.bg);
            let style = colours.add_modifier(ink.modifier);
            buffer.set_string(*x, *y, text, style);
        }
        buffer
    }

    fn texts() -> impl Strategy<Value = Vec<(u16, u16, String, Ink)>> {
        prop::collection::vec((0..COLUMNS, 0..ROWS, "[ ab█é橋]{1,9}", ink()), 0..12)
    }

    proptest! {
        /// Two frames, compared with what ratatui's own backend writes, which says all of it each time.
        #[test]
        fn it_looks_as_it_should(first in texts(), second in texts(), erases: bool) {
            let frames = [Buffer::empty(Rect::new(0, 0, COLUMNS, ROWS)), buffer(&first), buffer(&second)];
            let (mut pen, mut ours, mut theirs) = (Pen::new(erases), Vec::new(), Vec::new());
            for pair in frames.windows(2) {
                let cells = pair[0].diff(&pair[1]);
                for (x, y, cell) in &cells {
                    pen.write(&mut ours, Position { x: *x, y: *y }, cell, COLUMNS);
                }
                pen.finish(&mut ours);
                CrosstermBackend::new(&mut theirs).draw(cells.into_iter()).unwrap();
            }
            let (ours, theirs) = (screen(&ours), screen(&theirs));
            for (x, y) in (0..COLUMNS).flat_map(|x| (0..ROWS).map(move |y| (x, y))) {
                let (our, their) = (ours.screen().cell(y, x).unwrap(), theirs.screen().cell(y, x).unwrap());
                if their.contents() == SOLID && our.contents() != SOLID {
                    prop_assert_eq!(our.contents().trim(), "");
                    prop_assert_eq!(our.bgcolor(), their.fgcolor());
                    prop_assert!(!our.inverse() && !our.underline());
                    continue;
                }
                prop_assert_eq!(our.contents().trim(), their.contents().trim());
                prop_assert_eq!(our.bgcolor(), their.bgcolor());
                prop_assert_eq!((our.inverse(), our.underline()), (their.inverse(), their.underline()));
                let has_letter = !their.contents().trim().is_empty();
                if has_letter || their.inverse() || their.underline() {
                    prop_assert_eq!(our.fgcolor(), their.fgcolor());
                }
                if has_letter {
                    prop_assert_eq!((our.bold(), our.dim(), our.italic()), (their.bold(), their.dim(), their.italic()));
                }
            }
        }
    }
}
