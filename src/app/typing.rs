//! What a key does to a text that is being typed.

use super::key::{Code, Key};
use super::text_field::{Motion, Select, Splice, TextField};

/// Rows that a page key moves the cursor.
const PAGE: isize = 8;

/// Types a key into a field that is wrapped on `width` cells. What changed, if the text changed.
pub(super) fn key(field: &mut TextField, key: Key, width: usize) -> Option<Splice> {
    // AltGr arrives as Ctrl+Alt on Windows: `@` and `{` must be typable.
    if let (Code::Char(c), true) = (key.code, key.ctrl == key.alt) {
        return field.type_char(c);
    }
    let word = key.ctrl || key.alt;
    let select = if key.shift {
        Select::Extend
    } else {
        Select::Drop
    };
    let motion = match key.code {
        Code::Enter => return field.type_char('\n'),
        Code::Backspace | Code::Char('w') if word => return field.delete(Motion::WordLeft),
        Code::Backspace => return field.delete(Motion::Left),
        Code::Delete if word => return field.delete(Motion::WordRight),
        Code::Delete => return field.delete(Motion::Right),
        Code::Char('k') if key.ctrl => return field.delete(Motion::LineEnd),
        Code::Char('u') if key.ctrl => return field.delete(Motion::LineStart),
        Code::Up | Code::Down | Code::PageUp | Code::PageDown => {
            field.go_rows(rows(key.code), width, select);
            return None;
        }
        Code::Left if word => Motion::WordLeft,
        Code::Right if word => Motion::WordRight,
        Code::Left => Motion::Left,
        Code::Right => Motion::Right,
        Code::Home if key.ctrl => Motion::TextStart,
        Code::End if key.ctrl => Motion::TextEnd,
        Code::Home => Motion::LineStart,
        Code::End => Motion::LineEnd,
        _ => return None,
    };
    field.go(motion, select);
    None
}

fn rows(code: Code) -> isize {
    match code {
        Code::Up => -1,
        Code::Down => 1,
        Code::PageUp => -PAGE,
        _ => PAGE,
    }
}
