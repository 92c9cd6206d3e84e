//! The places where a cursor can stand: between graphemes, and not before one that shows nothing.

use unicode_segmentation::GraphemeCursor;

use crate::app::wrap;

/// The first start of a grapheme (or the end of the text) at or after byte `at`, which may be any number.
pub(super) fn snap(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at += 1;
    }
    match GraphemeCursor::new(at, text.len(), true).is_boundary(text, 0) {
        Ok(true) => at,
        _ => next_boundary(text, at),
    }
}

/// The place to the right. Zero-width characters go with the letter before them: each key moves the cursor on the screen.
pub(super) fn after(text: &str, at: usize) -> usize {
    if at >= text.len() {
        return text.len();
    }
    let (mut here, _) = wrap::grapheme(text, at);
    while here < text.len() {
        match wrap::grapheme(text, here) {
            (next, 0) => here = next,
            _ => break,
        }
    }
    here
}

/// The place to the left.
pub(super) fn before(text: &str, at: usize) -> usize {
    let mut here = at;
    while here > 0 {
        here = previous_boundary(text, here);
        if wrap::grapheme(text, here).1 > 0 {
            break;
        }
    }
    here
}

/// The start of the next word: over the rest of this one, then over blanks.
pub(super) fn word_after(text: &str, at: usize) -> usize {
    let run_end = end_of_run(text, at, sort_at(text, at));
    end_of_run(text, run_end, Sort::Blank)
}

/// The start of this word, or of the one before.
pub(super) fn word_before(text: &str, at: usize) -> usize {
    let run_end = start_of_run(text, at, Sort::Blank);
    let sort = sort_at(text, before(text, run_end));
    start_of_run(text, run_end, sort)
}

/// What a word is told apart by.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Blank,
    Word,
    Sign,
}

fn sort_at(text: &str, at: usize) -> Sort {
    match text[at..].chars().next() {
        Some(c) if c.is_alphanumeric() || c == '_' => Sort::Word,
        Some(c) if !c.is_whitespace() => Sort::Sign,
        _ => Sort::Blank,
    }
}

fn end_of_run(text: &str, at: usize, sort: Sort) -> usize {
    let mut here = at;
    while here < text.len() && sort_at(text, here) == sort {
        here = after(text, here);
    }
    here
}

fn start_of_run(text: &str, at: usize, sort: Sort) -> usize {
    let mut here = at;
    while here > 0 {
        let previous = before(text, here);
        if sort_at(text, previous) != sort {
            break;
        }
        here = previous;
    }
    here
}

fn next_boundary(text: &str, at: usize) -> usize {
    let found = GraphemeCursor::new(at, text.len(), true).next_boundary(text, 0);
    found.ok().flatten().unwrap_or(text.len())
}

fn previous_boundary(text: &str, at: usize) -> usize {
    let found = GraphemeCursor::new(at, text.len(), true).prev_boundary(text, 0);
    found.ok().flatten().unwrap_or(0)
}
