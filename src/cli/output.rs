//! What commands write: text that is safe to show, or JSON, in one piece to the standard output.

use std::env;
use std::fmt::Write as _;
use std::io::{self, IsTerminal, Write as _};
use std::path::Path;

use serde::Serialize;

use super::{Failure, Outcome};
use crate::session::search::Words;
use crate::terminal::colours;
use crate::view::theme::ColourDepth;
use crate::view::{safe, wrap};

/// Lines longer than this are hard to read, however wide the window is.
const WIDEST: usize = 100;
/// Nothing is laid out for less.
const NARROWEST: usize = 40;
/// The width when the output goes to a file or a program.
const USUAL: usize = 80;

/// Writes text as it is.
pub(super) fn print(text: &str) -> Outcome {
    write(text.as_bytes())
}

/// Writes bytes as they are.
pub(super) fn print_bytes(bytes: &[u8]) -> Outcome {
    write(bytes)
}

/// Writes a path as the system has it, for the next program.
pub(super) fn print_path(path: &Path) -> Outcome {
    let mut line = path.as_os_str().as_encoded_bytes().to_vec();
    line.push(b'\n');
    write(&line)
}

/// Writes a value as JSON, pretty-printed.
pub(super) fn print_json(value: &impl Serialize) -> Outcome {
    let json =
        serde_json::to_string_pretty(value).map_err(|error| Failure::Output(error.into()))?;
    print(&(escaped(&json) + "\n"))
}

/// All in one piece: by itself standard output writes line by line.
fn write(bytes: &[u8]) -> Outcome {
    let mut out = io::stdout().lock();
    out.write_all(bytes)
        .and_then(|()| out.flush())
        .map_err(Failure::Output)
}

/// The same JSON without the control characters that JSON allows in texts and a terminal obeys.
fn escaped(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        if c.is_control() && c != '\n' {
            let _ = write!(out, "\\u{:04x}", u32::from(c));
        } else {
            out.push(c);
        }
    }
    out
}

/// Writes a line to the standard error, safe to show; where even that cannot be written there is no one to tell.
pub(super) fn complain(text: &str) {
    let mut lines = String::new();
    for line in text.lines() {
        lines.push_str(&safe::safe(line));
        lines.push('\n');
    }
    let _ = io::stderr().lock().write_all(lines.as_bytes());
}

/// The colours of the terminal that the program runs in.
pub(super) fn colours() -> ColourDepth {
    colours::depth(|name| env::var(name).ok())
}

/// Columns of a text that is laid out: those of the terminal, within reason.
pub(super) fn width() -> usize {
    let terminal = io::stdout()
        .is_terminal()
        .then(|| crossterm::terminal::size().ok())
        .flatten();
    terminal.map_or(USUAL, |(columns, _)| {
        usize::from(columns).clamp(NARROWEST, WIDEST)
    })
}

/// Text that is being laid out. Everything that gets into it is made safe to show.
pub(super) struct Page {
    width: usize,
    text: String,
    /// What begins and ends a word that stands out.
    mark: (&'static str, &'static str),
}

impl Page {
    pub(super) fn new() -> Page {
        let mut page = Page::of_width(width());
        if io::stdout().is_terminal() && colours() != ColourDepth::None {
            page.mark = ("\u{1b}[1;7m", "\u{1b}[0m");
        }
        page
    }

    fn of_width(width: usize) -> Page {
        Page {
            width,
            text: String::new(),
            mark: ("", ""),
        }
    }

    /// One line, however long.
    pub(super) fn line(&mut self, text: &str) {
        self.text.push_str(safe::safe(text).trim_end());
        self.text.push('\n');
    }

    /// Lines that are laid out already.
    pub(super) fn lines(&mut self, text: &str) {
        text.lines().for_each(|line| self.line(line));
    }

    pub(super) fn blank(&mut self) {
        self.text.push('\n');
    }

    /// A text on as many lines as it needs, each after `indent` blanks.
    pub(super) fn paragraph(&mut self, indent: usize, text: &str) {
        self.hanging(&" ".repeat(indent), text);
    }

    /// A paragraph in which words stand out, where there is a terminal to show it.
    pub(super) fn marked(&mut self, indent: usize, text: &str, words: &Words) {
        let room = self.width.saturating_sub(indent).max(NARROWEST / 2);
        for row in wrap::rows(text, u16::try_from(room).unwrap_or(u16::MAX)) {
            let mut line = " ".repeat(indent);
            let mut at = 0;
            // What is inserted is all that a terminal obeys: the row is safe to show.
            for mark in words.marks(&row) {
                line.push_str(row.get(at..mark.start).unwrap_or_default());
                line.push_str(self.mark.0);
                line.push_str(row.get(mark.clone()).unwrap_or_default());
                line.push_str(self.mark.1);
                at = mark.end;
            }
            line.push_str(row.get(at..).unwrap_or_default());
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
    }

    /// A text that begins after `first` and goes on below itself.
    pub(super) fn hanging(&mut self, first: &str, text: &str) {
        let indent = safe::width(first);
        let room = self.width.saturating_sub(indent).max(NARROWEST / 2);
        for (index, row) in wrap::rows(text, u16::try_from(room).unwrap_or(u16::MAX))
            .iter()
            .enumerate()
        {
            let start = if index == 0 {
                safe::safe(first)
            } else {
                " ".repeat(indent).into()
            };
            self.text.push_str(format!("{start}{row}").trim_end());
            self.text.push('\n');
        }
    }

    /// A line with a line under it.
    pub(super) fn heading(&mut self, text: &str, under: char) {
        let row = safe::cut(text, self.width);
        let line: String = std::iter::repeat_n(under, safe::width(&row)).collect();
        self.line(&row);
        self.line(&line);
    }

    /// Rows whose cells stand below each other; the last column is as long as it is.
    pub(super) fn table(&mut self, indent: usize, rows: &[Vec<String>]) {
        let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
        let width_of = |column: usize| {
            rows.iter()
                .filter_map(|row| row.get(column))
                .map(|cell| safe::width(cell))
                .max()
                .unwrap_or_default()
        };
        let widths: Vec<usize> = (0..columns).map(width_of).collect();
        for row in rows {
            let mut line = " ".repeat(indent);
            for (cell, width) in row.iter().zip(&widths) {
                let blanks = width.saturating_sub(safe::width(cell)) + 2;
                line.push_str(cell);
                line.extend(std::iter::repeat_n(' ', blanks));
            }
            self.line(&line);
        }
    }

    /// Writes the page to the standard error; where even that cannot be written there is no one to tell.
    pub(super) fn complain(&self) {
        let _ = io::stderr().lock().write_all(self.text.as_bytes());
    }

    pub(super) fn print(&self) -> Outcome {
        print(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_steers_no_terminal_and_says_the_same() {
        let value = serde_json::json!({ "a\u{9b}": ["\u{1b}\u{7f}\n å", 1] });
        let json = escaped(&serde_json::to_string_pretty(&value).unwrap());
        assert!(
            !json.contains(|c: char| c.is_control() && c != '\n'),
            "{json:?}"
        );
        assert_eq!(
            serde_json::from_str::<serde_json::Value>(&json).unwrap(),
            value
        );
    }

    #[test]
    fn nothing_hostile_gets_onto_a_page() {
        let mut page = Page::of_width(40);
        page.line("a\u{1b}[31m\u{202e}b");
        page.hanging("• \u{7}", "c\u{1b}]0;d\u{9c}\ne");
        page.table(0, &[vec!["f\u{0}".into(), "g\nh".into()]]);
        page.heading("i\r", '-');
        assert!(
            !page.text.contains(|c: char| c.is_control() && c != '\n'),
            "{:?}",
            page.text
        );
        assert_eq!(page.text.lines().count(), 6, "{}", page.text);
    }

    #[test]
    fn texts_go_on_below_themselves() {
        let mut page = Page::of_width(40);
        page.hanging("  10:42  ", "en rad som är för lång för sin sida");
        assert_eq!(
            page.text,
            "  10:42  en rad som är för lång för sin\n         sida\n"
        );
    }

    #[test]
    fn words_that_are_searched_stand_out_and_nothing_else_is_obeyed() {
        let mut page = Page::of_width(40);
        page.mark = ("<", ">");
        page.marked(2, "Om miljøet, MILJÖ\u{1b}[31m", &Words::new("miljö"));
        assert_eq!(page.text, "  Om <miljø>et, <MILJÖ>␛[31m\n");
    }

    #[test]
    fn columns_stand_below_each_other() {
        let mut page = Page::of_width(40);
        let rows = [["å", "kort", "x"], ["längre", "한국", "y"]];
        page.table(1, &rows.map(|row| row.map(str::to_owned).to_vec()));
        assert_eq!(page.text, " å       kort  x\n längre  한국  y\n");
    }
}
