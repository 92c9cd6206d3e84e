//! The cells of a screen as shapes and letters, one layer over the other.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Position;
use ratatui::style::Modifier;

use super::cells;
use super::palette::{Page, Rgb, rgb};
use super::strokes::{self, Weight};
use super::svg::{SvgOptions, escaped};
use crate::view::safe::safe;

/// A cell in pixels. The width is odd and the height even, so that upright lines and half blocks are sharp.
pub(super) const WIDTH: f32 = 9.0;
pub(super) const HEIGHT: f32 = 18.0;
/// From the top of a cell to the line that letters stand on.
const BASELINE: f32 = 14.0;

/// A cell's colours and modifiers as they are seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Face {
    letter: Rgb,
    ground: Rgb,
    modifier: Modifier,
}

impl Face {
    fn of(cell: &Cell, page: Page, under_cursor: bool) -> Face {
        let letter = rgb(cell.fg).unwrap_or(page.letter());
        let ground = rgb(cell.bg).unwrap_or(page.ground());
        let turned = cell.modifier.contains(Modifier::REVERSED) != under_cursor;
        let (letter, ground) = if turned {
            (ground, letter)
        } else {
            (letter, ground)
        };
        Face {
            letter,
            ground,
            modifier: cell.modifier,
        }
    }

    fn ink(self) -> Ink {
        Ink {
            colour: self.letter,
            dim: self.modifier.contains(Modifier::DIM),
        }
    }
}

/// What shapes and letters are printed with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Ink {
    colour: Rgb,
    dim: bool,
}

impl Ink {
    fn opacity(self) -> &'static str {
        if self.dim { " opacity=\"0.6\"" } else { "" }
    }
}

/// A cell on its way to the picture.
struct Printed<'a> {
    column: u16,
    columns: u16,
    face: Face,
    symbol: Cow<'a, str>,
}

impl Printed<'_> {
    /// Drawn as a shape, not written as a letter.
    fn is_shape(&self) -> bool {
        strokes::block(&self.symbol).is_some() || strokes::arms(&self.symbol).is_some()
    }

    /// In every font one cell wide; others are placed one by one.
    fn is_plain(&self) -> bool {
        self.symbol.chars().all(|c| c < '\u{300}')
    }
}

/// What is drawn over each other. What has one colour is one path: a small file, and no seams.
#[derive(Default)]
pub(super) struct Layers {
    grounds: BTreeMap<Rgb, String>,
    blocks: BTreeMap<Ink, String>,
    lines: BTreeMap<(Ink, Weight), String>,
    letters: String,
}

impl Layers {
    pub(super) fn add_row(&mut self, buffer: &Buffer, row: u16, options: &SvgOptions) {
        let cursor = |column| {
            options.cursor == Some(Position::new(buffer.area.x + column, buffer.area.y + row))
        };
        let printed: Vec<Printed> = cells(buffer, row)
            .map(|seen| Printed {
                column: seen.column,
                columns: seen.columns,
                face: Face::of(seen.cell, options.page, cursor(seen.column)),
                symbol: safe(seen.cell.symbol()),
            })
            .collect();
        let top = f32::from(row) * HEIGHT;
        for same in printed.chunk_by(|a, b| a.face.ground == b.face.ground) {
            self.add_ground(same, top, options.page);
        }
        for same in printed.chunk_by(|a, b| a.face == b.face && a.symbol == b.symbol) {
            self.add_block(same, top);
        }
        for cell in &printed {
            self.add_lines(cell, top);
        }
        let together = |a: &Printed, b: &Printed| a.face == b.face && a.is_plain() && b.is_plain();
        for same in printed.chunk_by(together) {
            self.add_letters(same, top);
        }
    }

    fn add_ground(&mut self, same: &[Printed], top: f32, page: Page) {
        if let Some((left, right, face)) = extent(same)
            && face.ground != page.ground()
        {
            let path = self.grounds.entry(face.ground).or_default();
            *path += &rectangle(left, top, right, top + HEIGHT);
        }
    }

    fn add_block(&mut self, same: &[Printed], top: f32) {
        let Some((left, right, face)) = extent(same) else {
            return;
        };
        let Some((from_x, from_y, to_x, to_y)) =
            same.first().and_then(|cell| strokes::block(&cell.symbol))
        else {
            return;
        };
        let path = self.blocks.entry(face.ink()).or_default();
        let (above, below) = (along(top, from_y, HEIGHT), along(top, to_y, HEIGHT));
        if (from_x, to_x) == (0, 8) {
            *path += &rectangle(left, above, right, below);
            return;
        }
        for cell in same {
            let left = f32::from(cell.column) * WIDTH;
            *path += &rectangle(
                along(left, from_x, WIDTH),
                above,
                along(left, to_x, WIDTH),
                below,
            );
        }
    }

    fn add_lines(&mut self, cell: &Printed, top: f32) {
        let Some(arms) = strokes::arms(&cell.symbol) else {
            return;
        };
        let left = f32::from(cell.column) * WIDTH;
        // Not quite the middle of the height: on half a pixel a line is sharp.
        let (x, y) = (left + 4.5, top + 8.5);
        let ends = [(left, y), (left + WIDTH, y), (x, top), (x, top + HEIGHT)];
        let drawn: Vec<_> = arms
            .into_iter()
            .zip(ends)
            .filter(|(weight, _)| *weight != Weight::None)
            .collect();
        if let ([(weight, from), (_, to)], true) = (&drawn[..], strokes::is_round(&cell.symbol)) {
            let path = self.lines.entry((cell.face.ink(), *weight)).or_default();
            let _ = write!(path, "M{} {}Q{x} {y} {} {}", from.0, from.1, to.0, to.1);
            return;
        }
        for (weight, end) in drawn {
            let path = self.lines.entry((cell.face.ink(), weight)).or_default();
            let _ = write!(path, "M{x} {y}L{} {}", end.0, end.1);
        }
    }

    fn add_letters(&mut self, same: &[Printed], top: f32) {
        let ruled = Modifier::UNDERLINED | Modifier::CROSSED_OUT;
        let blank = |cell: &Printed| {
            cell.is_shape() || (cell.symbol == " " && !cell.face.modifier.intersects(ruled))
        };
        let start = same.iter().position(|cell| !blank(cell));
        let end = same.iter().rposition(|cell| !blank(cell));
        let (Some(start), Some(end)) = (start, end) else {
            return;
        };
        let written = &same[start..=end];
        let Some((left, right, face)) = extent(written) else {
            return;
        };
        if face.modifier.contains(Modifier::HIDDEN) {
            return;
        }
        let text: String = written
            .iter()
            .map(|cell| if cell.is_shape() { " " } else { &cell.symbol })
            .collect();
        let _ = writeln!(
            self.letters,
            "<text x=\"{left}\" y=\"{}\" textLength=\"{}\" lengthAdjust=\"spacingAndGlyphs\" fill=\"{}\"{}{}>{}</text>",
            top + BASELINE,
            right - left,
            face.letter,
            face.ink().opacity(),
            font(face.modifier),
            escaped(&text),
        );
    }

    pub(super) fn write(self, out: &mut String) {
        *out += "<g shape-rendering=\"crispEdges\">\n";
        for (colour, path) in self.grounds {
            let _ = writeln!(out, "<path fill=\"{colour}\" d=\"{path}\"/>");
        }
        for (ink, path) in self.blocks {
            let _ = writeln!(
                out,
                "<path fill=\"{}\"{} d=\"{path}\"/>",
                ink.colour,
                ink.opacity()
            );
        }
        *out += "</g>\n<g fill=\"none\" stroke-linecap=\"square\">\n";
        for ((ink, weight), path) in self.lines {
            let width = if weight == Weight::Heavy { 3 } else { 1 };
            let _ = writeln!(
                out,
                "<path stroke=\"{}\" stroke-width=\"{width}\"{} d=\"{path}\"/>",
                ink.colour,
                ink.opacity()
            );
        }
        *out += "</g>\n<g style=\"white-space:pre\" xml:space=\"preserve\">\n";
        *out += &self.letters;
        *out += "</g>\n";
    }
}

/// Left and right edge of cells beside each other, in pixels, and the face of the first.
fn extent(same: &[Printed]) -> Option<(f32, f32, Face)> {
    let (first, last) = (same.first()?, same.last()?);
    let end = last.column + last.columns;
    Some((
        f32::from(first.column) * WIDTH,
        f32::from(end) * WIDTH,
        first.face,
    ))
}

fn along(start: f32, eighths: u8, whole: f32) -> f32 {
    start + whole * f32::from(eighths) / 8.0
}

fn rectangle(left: f32, top: f32, right: f32, bottom: f32) -> String {
    format!("M{left} {top}H{right}V{bottom}H{left}z")
}

fn font(modifier: Modifier) -> String {
    let mut out = String::new();
    if modifier.contains(Modifier::BOLD) {
        out += " font-weight=\"bold\"";
    }
    if modifier.contains(Modifier::ITALIC) {
        out += " font-style=\"italic\"";
    }
    let lines: Vec<&str> = [
        (Modifier::UNDERLINED, "underline"),
        (Modifier::CROSSED_OUT, "line-through"),
    ]
    .into_iter()
    .filter_map(|(line, name)| modifier.contains(line).then_some(name))
    .collect();
    if !lines.is_empty() {
        let _ = write!(out, " text-decoration=\"{}\"", lines.join(" "));
    }
    out
}
