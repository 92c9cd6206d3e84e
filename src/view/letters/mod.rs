//! Words in letters as large as fit, to be read from the back of the room.
//!
//! Each letter is five pixels wide and eight high, a pixel being half a cell or a multiple of that. A text that has no room so, or a
//! letter that is not in the table, is written as text.

mod table;

use std::iter::repeat_n;

use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::{Modifier, Style};
use ratatui::text::Line;

use super::{paint, wrap};
use table::LETTERS;

/// Cells from one letter to the next, at the smallest scale.
const STEP: u16 = 6;
/// Rows from one line to the next, at the smallest scale; the last of them is empty.
const LINE: u16 = 5;
/// Pixels of a letter's height.
const HEIGHT: u16 = 8;
const LARGEST: u16 = 12;

/// Draws a text in the middle of an area, as large as it fits.
pub(super) fn draw(text: &str, style: Style, area: Rect, buf: &mut Buffer) {
    match largest(text, area) {
        Some((scale, lines)) => draw_large(&lines, scale, style, area, buf),
        None => write(text, style, area, buf),
    }
}

/// Draws texts one below the other, each in the middle of an equal part of an area, all as large as the longest fits. False, and
/// nothing is drawn, when they do not all fit in large letters.
pub(super) fn draw_list(texts: &[(String, Style)], area: Rect, buf: &mut Buffer) -> bool {
    let parts = Layout::vertical(vec![Constraint::Fill(1); texts.len()]).split(area);
    // A row of air between one and the next.
    let parts = parts.iter().map(|part| Rect {
        height: part.height.saturating_sub(u16::from(texts.len() > 1)),
        ..*part
    });
    let placed: Vec<_> = texts.iter().zip(parts).collect();
    let scales = placed
        .iter()
        .map(|((text, _), part)| Some(largest(text, *part)?.0));
    // None is smaller than any.
    let Some(scale) = scales.min().flatten() else {
        return false;
    };
    for ((text, style), part) in placed {
        if let Some(lines) = lines(text, scale, part) {
            draw_large(&lines, scale, *style, part, buf);
        }
    }
    true
}

/// The largest scale at which a text fits, with its lines.
fn largest(text: &str, area: Rect) -> Option<(u16, Vec<String>)> {
    (1..=LARGEST)
        .rev()
        .find_map(|scale| Some((scale, lines(text, scale, area)?)))
}

/// The text in lines that fit at a scale, if it fits.
fn lines(text: &str, scale: u16, area: Rect) -> Option<Vec<String>> {
    let columns = area.width.saturating_add(scale) / (STEP * scale);
    let is_whole = |word: &str| word.chars().count() <= usize::from(columns);
    if text.trim().is_empty() || !text.split_whitespace().all(is_whole) {
        return None;
    }
    let lines = wrap::rows(text.trim(), columns);
    let rows = u16::try_from(lines.len()).ok()?;
    let height = rows.checked_mul(LINE * scale)? - scale;
    let is_known = |line: &String| line.chars().all(|letter| shape(letter).is_some());
    (height <= area.height && lines.iter().all(is_known)).then_some(lines)
}

fn shape(letter: char) -> Option<[u8; 5]> {
    let found = LETTERS.iter().find(|(known, _)| *known == letter);
    found.map(|(_, columns)| *columns)
}

fn draw_large(lines: &[String], scale: u16, style: Style, area: Rect, buf: &mut Buffer) {
    let count = u16::try_from(lines.len()).unwrap_or(u16::MAX);
    let height = count.saturating_mul(LINE * scale).saturating_sub(scale);
    let mut top = area.y + area.height.saturating_sub(height) / 2;
    for line in lines {
        let letters = u16::try_from(line.chars().count()).unwrap_or(u16::MAX);
        let width = letters.saturating_mul(STEP * scale).saturating_sub(scale);
        let mut left = area.x + area.width.saturating_sub(width) / 2;
        for letter in line.chars() {
            let columns = shape(letter).unwrap_or_default();
            draw_letter(columns, scale, style, (left, top), buf);
            left = left.saturating_add(STEP * scale);
        }
        top = top.saturating_add(LINE * scale);
    }
}

fn draw_letter(
    columns: [u8; 5],
    scale: u16,
    style: Style,
    (left, top): (u16, u16),
    buf: &mut Buffer,
) {
    // Bold blocks are no bolder, but brighter in some terminals.
    let style = style.remove_modifier(Modifier::BOLD);
    let columns = columns
        .into_iter()
        .flat_map(|column| repeat_n(column, scale.into()));
    for (x, column) in (left..).zip(columns) {
        let is_lit = |half_row: u16| (column >> (half_row / scale)) & 1 == 1;
        for row in 0..HEIGHT * scale / 2 {
            let symbol = match (is_lit(2 * row), is_lit(2 * row + 1)) {
                (true, true) => "█",
                (true, false) => "▀",
                (false, true) => "▄",
                (false, false) => continue,
            };
            if let Some(cell) = buf.cell_mut((x, top + row)) {
                cell.set_symbol(symbol).set_style(style);
            }
        }
    }
}

/// In plain letters, with short lines: they are read faster.
fn write(text: &str, style: Style, area: Rect, buf: &mut Buffer) {
    let rows = wrap::first_rows(text, area.width.min(60), usize::from(area.height));
    let height = u16::try_from(rows.len()).unwrap_or(u16::MAX);
    let place = paint::centred(area, area.width, height);
    rows.into_iter().fold(place, |rest, row| {
        paint::line(Line::styled(row, style).centered(), rest, buf)
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_is_there_once() {
        for (index, (letter, _)) in LETTERS.iter().enumerate() {
            let first = LETTERS.iter().position(|(other, _)| other == letter);
            assert_eq!(first, Some(index), "{letter}");
        }
        for letter in "abcåäöæøéÅÄÖÆØ?!.,–·".chars() {
            assert!(shape(letter).is_some(), "{letter}");
        }
    }

    #[test]
    fn a_text_is_as_large_as_its_words_fit() {
        let scale = |text, width, height| {
            let area = Rect::new(0, 0, width, height);
            (1..=LARGEST)
                .rev()
                .find(|scale| lines(text, *scale, area).is_some())
        };
        assert_eq!(scale("Åbo", 17, 4), Some(1));
        assert_eq!(scale("Åbo", 16, 4), None);
        assert!(scale("Åbo", 160, 50) > scale("Vad gör vi nu?", 160, 50));
        assert!(scale("Vad gör vi nu?", 160, 50) > Some(1));
        assert_eq!(scale("한국어", 160, 50), None);
        assert_eq!(scale("", 160, 50), None);
    }
}
