//! Text broken into the rows of a screen: where a row ends, which row and column a byte stands in, and back.
//!
//! Rows break after blanks; the blanks hang beyond the edge and push nothing down. A word that is longer than a row is broken
//! between graphemes. Widths are those of [`visible`](super::visible): what is counted here is what is drawn.

use unicode_segmentation::UnicodeSegmentation;

use super::visible::{self, is_plain};

/// A row on the screen, as a part of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// First byte.
    pub start: usize,
    /// Byte after the last, hanging blanks included, the line break not.
    pub end: usize,
    /// The line goes on in the next row.
    pub soft: bool,
}

impl Row {
    /// The row's part of the text it was made from.
    #[must_use]
    pub fn of<'a>(&self, text: &'a str) -> &'a str {
        text.get(self.start..self.end).unwrap_or_default()
    }
}

/// The rows of a text on `width` cells (0 counts as 1). There is always one.
#[must_use]
pub fn rows(text: &str, width: usize) -> Vec<Row> {
    let width = width.max(1);
    let mut rows = Vec::new();
    let mut line = 0;
    loop {
        let length = text[line..].find('\n');
        let end = length.map_or(text.len(), |length| line + length);
        let mut start = line;
        loop {
            let stop = row_end(&text[..end], start, width);
            let soft = stop < end;
            rows.push(Row {
                start,
                end: stop,
                soft,
            });
            start = stop;
            if !soft {
                break;
            }
        }
        if length.is_none() {
            return rows;
        }
        line = end + 1;
    }
}

/// The index of the row in which the byte `at` stands. Where one row ends and the next begins it is the next.
#[must_use]
pub fn row_at(rows: &[Row], at: usize) -> usize {
    rows.partition_point(|row| row.start <= at)
        .saturating_sub(1)
}

/// The column of the byte `at` in its row, in cells from the left; in hanging blanks it may lie beyond the width.
#[must_use]
pub fn column(text: &str, row: Row, at: usize) -> usize {
    let (mut here, mut column) = (row.start, 0);
    let end = at.min(row.end);
    while here < end {
        let (next, width) = grapheme(&text[..row.end], here);
        here = next;
        column += width;
    }
    column
}

/// The byte at a column of a row: the start of the grapheme that covers it, or the last place that still belongs to the row.
#[must_use]
pub fn position(text: &str, row: Row, column: usize) -> usize {
    let (mut here, mut left) = (row.start, 0);
    while here < row.end {
        let (next, width) = grapheme(&text[..row.end], here);
        if left + width > column || (row.soft && next == row.end) {
            break;
        }
        here = next;
        left += width;
    }
    here
}

/// Where the grapheme that starts at byte `at` ends, and how many cells it takes.
///
/// `at` is the start of a grapheme. A plain character is one by itself if the next is plain too: nearly every letter of our
/// languages is settled by looking at two characters.
pub(super) fn grapheme(text: &str, at: usize) -> (usize, usize) {
    let rest = &text[at..];
    let mut characters = rest.chars();
    let (first, next) = (characters.next(), characters.next());
    match first {
        Some(c) if is_plain(c) && next.is_none_or(is_plain) => (at + c.len_utf8(), 1),
        _ => {
            let grapheme = rest.graphemes(true).next().unwrap_or_default();
            (at + grapheme.len(), visible::width(grapheme))
        }
    }
}

/// Where the row that starts at `start` ends; `text` ends where its line does.
fn row_end(text: &str, start: usize, width: usize) -> usize {
    match plain_row_end(&text.as_bytes()[start..], width) {
        Some(length) => start + length,
        None => measured_row_end(text, start, width),
    }
}

/// The length of a row of nothing but [plain](is_plain) characters, up to the one after it. Makes long texts cheap: it reads
/// bytes, of ASCII eight at a time (a control character in it also takes one cell), and looks for blanks only from the row's edge
/// backwards.
fn plain_row_end(line: &[u8], width: usize) -> Option<usize> {
    let (mut edge, mut column) = (0, 0);
    while column < width && edge < line.len() {
        match line[edge..].first_chunk::<8>() {
            Some(eight) if column + 8 <= width && eight.is_ascii() => {
                edge += 8;
                column += 8;
            }
            _ => {
                edge += plain_length(&line[edge..])?;
                column += 1;
            }
        }
    }
    let blanks = line[edge..].iter().take_while(|b| **b == b' ').count();
    plain_length(&line[edge + blanks..])?;
    if blanks > 0 || edge == line.len() {
        return Some(edge + blanks);
    }
    let last_blank = line[..edge].iter().rposition(|byte| *byte == b' ');
    Some(last_blank.map_or(edge, |blank| blank + 1))
}

/// The bytes of the first character, 0 if there is none; nothing if it is not [plain](is_plain).
fn plain_length(text: &[u8]) -> Option<usize> {
    match text {
        [] => Some(0),
        [b' '..=b'~', ..] => Some(1),
        [0xC2, 0x80..=0x9F | 0xAD, ..] => None,
        [0xC2..=0xCB, ..] => Some(2),
        [0xE2, 0x80, 0x90..=0xA7, ..] => Some(3),
        _ => None,
    }
}

/// The end of a row of any text, grapheme by grapheme.
fn measured_row_end(text: &str, start: usize, width: usize) -> usize {
    let (mut here, mut column) = (start, 0);
    let mut after_blank = None;
    while here < text.len() {
        let (next, cells) = grapheme(text, here);
        if &text[here..next] == " " {
            after_blank = Some(next);
        } else if column + cells > width && here > start {
            return after_blank.unwrap_or(here);
        }
        column += cells;
        here = next;
    }
    here
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parts(text: &str, width: usize) -> Vec<&str> {
        rows(text, width).iter().map(|row| row.of(text)).collect()
    }

    #[test]
    fn rows_break_after_blanks_and_in_long_words() {
        for (text, width, expected) in [
            ("", 5, vec![""]),
            ("\n", 5, vec!["", ""]),
            ("ab\n\ncd", 5, vec!["ab", "", "cd"]),
            ("one two", 7, vec!["one two"]),
            ("one two", 6, vec!["one ", "two"]),
            ("one two", 3, vec!["one ", "two"]),
            ("one   two", 3, vec!["one   ", "two"]),
            ("på  ön", 3, vec!["på  ", "ön"]),
            ("abcdefgh", 3, vec!["abc", "def", "gh"]),
            ("ab cdefgh", 3, vec!["ab ", "cde", "fgh"]),
            ("end   ", 3, vec!["end   "]),
            ("räksmörgås", 4, vec!["räks", "mörg", "ås"]),
            ("한국어", 4, vec!["한국", "어"]),
            ("한국어", 1, vec!["한", "국", "어"]),
            (
                "👩\u{200D}👩\u{200D}👧🇸🇪",
                2,
                vec!["👩\u{200D}👩\u{200D}👧", "🇸🇪"],
            ),
            ("e\u{301}e\u{301}", 1, vec!["e\u{301}", "e\u{301}"]),
            ("abc \u{301}d", 3, vec!["abc", " \u{301}d"]),
            ("abc\u{301}d", 3, vec!["abc\u{301}", "d"]),
            ("one two", 0, vec!["o", "n", "e ", "t", "w", "o"]),
        ] {
            assert_eq!(parts(text, width), expected, "{text:?} on {width}");
        }
    }

    #[test]
    fn bytes_and_cells_find_each_other() {
        let text = "ett 한👩\u{200D}👩\u{200D}👧e\u{301} två";
        let all = rows(text, 20);
        let [row] = all[..] else { panic!("{all:?}") };
        for (at, cells) in [(0, 0), (4, 4), (7, 6), (25, 8), (28, 9), (33, 13)] {
            assert_eq!(column(text, row, at), cells, "byte {at}");
            assert_eq!(position(text, row, cells), at, "column {cells}");
        }
        assert_eq!(position(text, row, 5), 4, "the right half of 한");
        assert_eq!(position(text, row, 99), text.len());
    }

    #[test]
    fn the_end_of_a_soft_row_belongs_to_the_next() {
        let text = "one two";
        let all = rows(text, 4);
        assert_eq!((row_at(&all, 3), row_at(&all, 4)), (0, 1));
        assert_eq!(position(text, all[0], 99), 3);
        assert_eq!(position(text, all[1], 99), 7);
    }

    #[test]
    fn plain_characters_are_told_by_their_bytes() {
        for c in '\0'..='\u{FFFF}' {
            let plain = visible::is_plain(c).then_some(c.len_utf8());
            assert_eq!(plain_length(c.to_string().as_bytes()), plain, "{c:?}");
        }
    }

    fn texts() -> impl Strategy<Value = String> {
        let pieces = [
            "a",
            "b",
            "word",
            " ",
            "  ",
            "\n",
            "å",
            "ö",
            "\u{301}",
            "\u{AD}",
            "한",
            "🇸",
            "👩",
            "\u{200D}",
            "\u{200B}",
            "\u{1b}",
            "a long line of plain words ",
        ];
        prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..60)
            .prop_map(|all| all.concat())
    }

    proptest! {
        #[test]
        fn rows_cover_the_text_and_keep_the_width(text in texts(), width in 1usize..12) {
            let all = rows(&text, width);
            let mut expected = 0;
            for row in &all {
                prop_assert_eq!(row.start, expected);
                expected = if row.soft { row.end } else { row.end + 1 };
                let ink = row.of(&text).trim_end_matches(' ');
                let cells: usize = ink.graphemes(true).map(visible::width).sum();
                prop_assert!(cells <= width || ink.graphemes(true).filter(|g| visible::width(g) > 0).count() == 1);
                prop_assert!(!row.soft || row.end > row.start);
            }
            prop_assert_eq!(expected, text.len() + 1);
        }

        #[test]
        fn the_short_cut_breaks_where_measuring_does(text in texts(), width in 1usize..12) {
            for line in text.split('\n') {
                if let Some(end) = plain_row_end(line.as_bytes(), width) {
                    prop_assert_eq!(end, measured_row_end(line, 0, width));
                }
            }
        }

        #[test]
        fn every_grapheme_is_found_again_by_its_column(text in texts(), width in 1usize..12) {
            let all = rows(&text, width);
            for (at, grapheme) in text.grapheme_indices(true) {
                let row = all[row_at(&all, at)];
                if visible::width(grapheme) > 0 && grapheme != "\n" {
                    let cell = column(&text, row, at);
                    let found = position(&text, row, cell);
                    prop_assert_eq!(column(&text, row, found), cell);
                }
            }
        }
    }
}
