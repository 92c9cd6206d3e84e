//! The text being typed: what a note, a title or a search is while the cursor stands in it.
//!
//! It is edited by graphemes, so that 👩‍👩‍👧, 🇸🇪 or an e with its accent is one thing to step over and to delete. Every
//! change is a [`Splice`], which the caller writes to the journal; the field itself keeps the same splices to undo and redo, so
//! that a keystroke costs the same in a long text as in a short one.
//!
//! The text of a field is [clean](visible::clean): whatever is typed or pasted is taken, control characters as visible signs.

mod history;
mod places;
mod window;

#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::ops::Range;

use super::{visible, wrap};
use history::{Change, History, Kind};
pub use window::{Window, text_width};

/// A change of a text: at byte `at`, `cut` bytes are replaced by `put`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Splice {
    pub at: usize,
    pub cut: usize,
    pub put: String,
}

/// How many lines a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lines {
    /// Line breaks become blanks.
    One,
    Many,
}

/// A way that the cursor goes, and how far a deletion reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Motion {
    Left,
    Right,
    /// To the start of this word, or of the one before.
    WordLeft,
    /// To the start of the next word.
    WordRight,
    LineStart,
    LineEnd,
    TextStart,
    TextEnd,
}

/// What a motion does to the selection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Select {
    /// It is given up.
    Drop,
    /// It reaches from where it began, or from the cursor, to the new place.
    Extend,
}

/// A text with a cursor, a selection and its past.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextField {
    text: String,
    lines: Lines,
    caret: Caret,
    /// The column that rows up and down aim for, in cells: a short row in between does not change it.
    goal: Option<usize>,
    history: History,
}

/// The cursor, and where the selection began; bytes, at starts of graphemes or the end of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Caret {
    cursor: usize,
    anchor: Option<usize>,
}

impl TextField {
    /// A field with a text, the cursor at its end. What is not [clean](visible::clean) in it becomes so: if [`text`](Self::text)
    /// differs from what was passed, the splices to come apply to it, not to what was passed.
    #[must_use]
    pub fn new(text: &str, lines: Lines) -> TextField {
        let text = clean_for(lines, text).into_owned();
        let cursor = text.len();
        TextField {
            text,
            lines,
            caret: Caret {
                cursor,
                anchor: None,
            },
            goal: None,
            history: History::default(),
        }
    }

    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    #[must_use]
    pub fn lines(&self) -> Lines {
        self.lines
    }

    /// The byte before which the cursor stands.
    #[must_use]
    pub fn cursor(&self) -> usize {
        self.caret.cursor
    }

    /// The selected bytes, if any are.
    #[must_use]
    pub fn selection(&self) -> Option<Range<usize>> {
        let Caret { cursor, anchor } = self.caret;
        let anchor = anchor.filter(|anchor| *anchor != cursor)?;
        Some(cursor.min(anchor)..cursor.max(anchor))
    }

    /// The selected text, to be copied.
    #[must_use]
    pub fn selected(&self) -> Option<&str> {
        self.text.get(self.selection()?)
    }

    /// A typed character in place of the selection. Typing is undone word by word.
    pub fn type_char(&mut self, character: char) -> Option<Splice> {
        let mut buffer = [0; 4];
        let put = clean_for(self.lines, character.encode_utf8(&mut buffer)).into_owned();
        self.replace(self.selection_or_cursor(), put, Kind::Typing)
    }

    /// A pasted text in place of the selection.
    pub fn paste(&mut self, text: &str) -> Option<Splice> {
        let put = clean_for(self.lines, text).into_owned();
        self.replace(self.selection_or_cursor(), put, Kind::Whole)
    }

    /// Deletes the selection; without one, from the cursor to where the motion leads. At the end of a line `LineEnd` takes the line
    /// break, and so does `LineStart` at its start.
    pub fn delete(&mut self, motion: Motion) -> Option<Splice> {
        let kind = match motion {
            Motion::Left => Kind::Backspacing,
            Motion::Right => Kind::Deleting,
            _ => Kind::Whole,
        };
        if let Some(selection) = self.selection() {
            return self.replace(selection, String::new(), Kind::Whole);
        }
        let here = self.caret.cursor;
        let there = match (motion, self.target(motion)) {
            (Motion::LineStart, there) if there == here => self.target(Motion::Left),
            (Motion::LineEnd, there) if there == here => self.target(Motion::Right),
            (_, there) => there,
        };
        self.replace(here.min(there)..here.max(there), String::new(), kind)
    }

    /// Takes the selection out of the text; the text is for the clipboard.
    pub fn cut(&mut self) -> Option<(String, Splice)> {
        let text = self.selected()?.to_owned();
        let splice = self.replace(self.selection()?, String::new(), Kind::Whole)?;
        Some((text, splice))
    }

    /// Takes back the last change.
    pub fn undo(&mut self) -> Option<Splice> {
        let change = self.history.undo()?;
        let (splice, caret) = (change.backward(), change.before);
        self.apply(&splice, caret);
        Some(splice)
    }

    /// Makes the change again that was taken back last.
    pub fn redo(&mut self) -> Option<Splice> {
        let change = self.history.redo()?;
        let splice = change.forward();
        let cursor = splice.at + splice.put.len();
        self.apply(
            &splice,
            Caret {
                cursor,
                anchor: None,
            },
        );
        Some(splice)
    }

    /// Moves the cursor. Without extending, left and right leave a selection at its left and right end.
    pub fn go(&mut self, motion: Motion, select: Select) {
        let there = match (motion, self.selection()) {
            (Motion::Left, Some(selected)) if select == Select::Drop => selected.start,
            (Motion::Right, Some(selected)) if select == Select::Drop => selected.end,
            _ => self.target(motion),
        };
        self.go_to(there, select);
    }

    /// Moves the cursor down (up if negative) by rows of a text wrapped on `width` cells, keeping its column; beyond the first
    /// and last row to the start and end of the text.
    pub fn go_rows(&mut self, down: isize, width: usize, select: Select) {
        let rows = wrap::rows(&self.text, width);
        let here = wrap::row_at(&rows, self.caret.cursor);
        let goal = self
            .goal
            .unwrap_or_else(|| wrap::column(&self.text, rows[here], self.caret.cursor));
        let there = match here.checked_add_signed(down) {
            None => 0,
            Some(row) => rows.get(row).map_or(self.text.len(), |row| {
                wrap::position(&self.text, *row, goal)
            }),
        };
        self.go_to(there, select);
        self.goal = Some(goal);
    }

    /// Puts the cursor before byte `at` (a click), or at the next place where it can stand.
    pub fn go_to(&mut self, at: usize, select: Select) {
        let Caret { cursor, anchor } = self.caret;
        self.caret = Caret {
            cursor: places::snap(&self.text, at),
            anchor: match select {
                Select::Drop => None,
                Select::Extend => anchor.or(Some(cursor)),
            },
        };
        self.goal = None;
        self.history.seal();
    }

    /// Selects the whole text.
    pub fn select_all(&mut self) {
        self.go_to(0, Select::Drop);
        self.go_to(self.text.len(), Select::Extend);
    }

    fn selection_or_cursor(&self) -> Range<usize> {
        self.selection()
            .unwrap_or(self.caret.cursor..self.caret.cursor)
    }

    fn target(&self, motion: Motion) -> usize {
        let (text, here) = (self.text.as_str(), self.caret.cursor);
        match motion {
            Motion::Left => places::before(text, here),
            Motion::Right => places::after(text, here),
            Motion::WordLeft => places::word_before(text, here),
            Motion::WordRight => places::word_after(text, here),
            Motion::LineStart => text[..here]
                .rfind('\n')
                .map_or(0, |line_break| line_break + 1),
            Motion::LineEnd => text[here..]
                .find('\n')
                .map_or(text.len(), |length| here + length),
            Motion::TextStart => 0,
            Motion::TextEnd => text.len(),
        }
    }

    fn replace(&mut self, range: Range<usize>, put: String, kind: Kind) -> Option<Splice> {
        let removed = self.text[range.clone()].to_owned();
        let caret = Caret {
            cursor: range.start + put.len(),
            anchor: None,
        };
        if removed == put {
            self.go_to(caret.cursor, Select::Drop);
            return None;
        }
        let splice = Splice {
            at: range.start,
            cut: range.len(),
            put: put.clone(),
        };
        let change = Change {
            at: range.start,
            removed,
            put,
            before: self.caret,
        };
        self.history.record(change, kind);
        self.apply(&splice, caret);
        Some(splice)
    }

    fn apply(&mut self, splice: &Splice, caret: Caret) {
        self.text
            .replace_range(splice.at..splice.at + splice.cut, &splice.put);
        self.caret = Caret {
            cursor: places::snap(&self.text, caret.cursor),
            ..caret
        };
        self.goal = None;
    }
}

fn clean_for(lines: Lines, text: &str) -> Cow<'_, str> {
    match lines {
        Lines::One => visible::one_line(text),
        Lines::Many => visible::clean(text),
    }
}
