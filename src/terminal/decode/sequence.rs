//! One gesture from the beginning of some bytes: characters, control characters, and the escape sequences of xterm, the
//! Linux console, rxvt and kitty.

use super::plain;
use crate::app::key::{Code, Key};
use crate::terminal::gesture::Gesture;

const ESC: u8 = 0x1b;
/// A sequence that has no end after so many bytes is not waited for any longer.
const MAX_SEQUENCE: usize = 1 << 16;

pub(super) enum Found {
    Gesture(Gesture),
    PasteBegins,
    /// Something that is passed over.
    Nothing,
}

/// What stands at the beginning of the bytes and how many of them it takes; nothing when more must come first.
pub(super) fn first(bytes: &[u8]) -> Option<(usize, Found)> {
    match bytes {
        [] => None,
        [ESC, rest @ ..] => escape(bytes, rest),
        [byte, ..] if byte.is_ascii_control() => Some((1, key(control(*byte)))),
        _ => character(bytes),
    }
}

/// The key that bytes mean after which nothing came: Esc, or Alt with a character that begins sequences.
pub(super) fn alone(bytes: &[u8]) -> Option<Key> {
    match bytes {
        [ESC] => Some(plain(Code::Esc)),
        [ESC, byte] if byte.is_ascii_graphic() => Some(alt(Key::char(char::from(*byte)))),
        _ => None,
    }
}

fn key(key: Key) -> Found {
    Found::Gesture(Gesture::Key(key))
}

fn alt(key: Key) -> Key {
    Key { alt: true, ..key }
}

fn control(byte: u8) -> Key {
    match byte {
        b'\r' | b'\n' => plain(Code::Enter),
        b'\t' => plain(Code::Tab),
        0x7f | 0x08 => plain(Code::Backspace),
        ESC => plain(Code::Esc),
        0 => Key::ctrl(' '),
        _ => Key::ctrl(char::from(byte + b'@').to_ascii_lowercase()),
    }
}

/// A character; what is no UTF-8 is shown as such, never dropped.
fn character(bytes: &[u8]) -> Option<(usize, Found)> {
    let few = bytes.get(..4).unwrap_or(bytes);
    let (valid, bad) = match std::str::from_utf8(few) {
        Ok(valid) => (valid, None),
        Err(error) => {
            let valid = few
                .get(..error.valid_up_to())
                .and_then(|v| std::str::from_utf8(v).ok());
            (valid.unwrap_or_default(), error.error_len())
        }
    };
    match (valid.chars().next(), bad) {
        (Some(c), _) => Some((c.len_utf8(), key(Key::char(c)))),
        (None, Some(length)) => Some((length, key(Key::char(char::REPLACEMENT_CHARACTER)))),
        (None, None) => None,
    }
}

fn escape(bytes: &[u8], rest: &[u8]) -> Option<(usize, Found)> {
    match rest {
        [] | [b'O'] => None,
        [b'[', ..] => control_sequence(bytes),
        [b'O', last, ..] => match keypad(*last) {
            Some(found) => Some((3, key(found))),
            None => Some((2, key(alt(Key::char('O'))))),
        },
        [b']' | b'P' | b'_' | b'^' | b'X', ..] => answer(bytes),
        [ESC, ..] => Some((1, key(plain(Code::Esc)))),
        _ => first(rest).map(|(length, found)| match found {
            Found::Gesture(Gesture::Key(typed)) => (length + 1, key(alt(typed))),
            other => (length + 1, other),
        }),
    }
}

/// Keys as `ESC O x`: function keys, and the others where the terminal was left in application mode.
fn keypad(last: u8) -> Option<Key> {
    let code = match last {
        b'P'..=b'S' => Code::F(last - b'P' + 1),
        b'M' => Code::Enter,
        b'j'..=b'y' => Code::Char(char::from(last - b'j' + b'*')),
        _ => return arrow(last).map(plain),
    };
    Some(plain(code))
}

fn arrow(last: u8) -> Option<Code> {
    Some(match last {
        b'A' => Code::Up,
        b'B' => Code::Down,
        b'C' => Code::Right,
        b'D' => Code::Left,
        b'H' => Code::Home,
        b'F' => Code::End,
        _ => return None,
    })
}

/// An answer to a question (OSC, DCS and their kin), which nobody here asked: passed over up to its end.
fn answer(bytes: &[u8]) -> Option<(usize, Found)> {
    let ends = |at: &usize| bytes[*at] == 0x07 || (bytes[*at] == b'\\' && bytes[at - 1] == ESC);
    match (2..bytes.len()).find(ends) {
        Some(end) => Some((end + 1, Found::Nothing)),
        None if bytes.len() > MAX_SEQUENCE => Some((bytes.len(), Found::Nothing)),
        None => None,
    }
}

/// `ESC [`, parameters, a final letter.
fn control_sequence(bytes: &[u8]) -> Option<(usize, Found)> {
    match bytes.get(2) {
        // The Linux console's F1 to F5.
        Some(b'[') => {
            let function = bytes.get(3)?.wrapping_sub(b'A');
            let found = if function < 5 {
                key(plain(Code::F(function + 1)))
            } else {
                Found::Nothing
            };
            return Some((4, found));
        }
        // A mouse of a terminal that does not know the newer way: three bytes.
        Some(b'M') => return (bytes.len() >= 6).then_some((6, Found::Nothing)),
        _ => {}
    }
    for (at, byte) in bytes.iter().enumerate().skip(2) {
        match byte {
            b' '..=b'?' if at < MAX_SEQUENCE => {}
            b'@'..=b'~' => {
                let parameters = std::str::from_utf8(&bytes[2..at]).unwrap_or_default();
                return Some((at + 1, meaning(parameters, *byte)));
            }
            // Broken off: what comes now is something else.
            _ => return Some((at, Found::Nothing)),
        }
    }
    None
}

fn meaning(parameters: &str, last: u8) -> Found {
    if let Some(mouse) = parameters.strip_prefix('<') {
        return mouse_event(mouse, last).map_or(Found::Nothing, Found::Gesture);
    }
    if parameters == "200" && last == b'~' {
        return Found::PasteBegins;
    }
    key_of(parameters, last).map_or(Found::Nothing, key)
}

fn key_of(parameters: &str, last: u8) -> Option<Key> {
    // Of `code:shifted:base` and `modifiers:event` the first counts.
    let number = |text: &str| text.split(':').next().and_then(|n| n.parse::<u32>().ok());
    let numbers: Vec<Option<u32>> = parameters.split(';').map(number).collect();
    let at = |index: usize| numbers.get(index).copied().flatten();
    let (code, modifiers) = match last {
        b'~' if at(0) == Some(27) => (from_codepoint(at(2)?)?, at(1)),
        b'~' => (from_number(at(0)?)?, at(1)),
        b'u' => (from_codepoint(at(0)?)?, at(1)),
        b'Z' => {
            return Some(Key {
                shift: true,
                ..plain(Code::Tab)
            });
        }
        // With another row it says where the cursor is.
        b'P'..=b'S' if at(0).is_none_or(|one| one == 1) => (Code::F(last - b'P' + 1), at(1)),
        _ => (arrow(last)?, at(1)),
    };
    modified(code, modifiers.unwrap_or(1))
}

/// `ESC [ n ~`.
fn from_number(number: u32) -> Option<Code> {
    Some(match number {
        1 | 7 => Code::Home,
        3 => Code::Delete,
        4 | 8 => Code::End,
        5 => Code::PageUp,
        6 => Code::PageDown,
        11..=15 => Code::F(function(number - 10)),
        17..=21 => Code::F(function(number - 11)),
        23 | 24 => Code::F(function(number - 12)),
        _ => return None,
    })
}

fn function(number: u32) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}

/// `ESC [ n u`: a character, or one of kitty's numbers for the number pad.
fn from_codepoint(number: u32) -> Option<Code> {
    const PAD: &[u8] = b"0123456789./*-+";
    Some(match number {
        9 => Code::Tab,
        13 | 57414 => Code::Enter,
        27 => Code::Esc,
        8 | 127 => Code::Backspace,
        57399..=57413 => Code::Char(char::from(PAD[(number - 57399) as usize])),
        57415 => Code::Char('='),
        57416 => Code::Char(','),
        57417 => Code::Left,
        57418 => Code::Right,
        57419 => Code::Up,
        57420 => Code::Down,
        57421 => Code::PageUp,
        57422 => Code::PageDown,
        57423 => Code::Home,
        57424 => Code::End,
        57426 => Code::Delete,
        // Keys alone that type nothing: Caps Lock, the media keys, Shift itself.
        57344..=63743 | 0..=31 => return None,
        _ => Code::Char(char::from_u32(number)?),
    })
}

/// The key with its modifiers, as xterm and kitty count them: 1 + shift 1, alt 2, ctrl 4, super 8, hyper 16, meta 32.
fn modified(code: Code, modifiers: u32) -> Option<Key> {
    let bits = modifiers.saturating_sub(1);
    if bits & (8 | 16) != 0 {
        return None;
    }
    let (shift, ctrl) = (bits & 1 != 0, bits & 4 != 0);
    let alt = bits & (2 | 32) != 0;
    let key = Key {
        code,
        ctrl,
        alt,
        shift,
    };
    // A character carries its own case.
    Some(match code {
        Code::Char(c) if ctrl => Key {
            code: Code::Char(one(c.to_lowercase(), c)),
            shift: false,
            ..key
        },
        Code::Char(c) if shift => Key {
            code: Code::Char(one(c.to_uppercase(), c)),
            shift: false,
            ..key
        },
        _ => key,
    })
}

/// The character in another case, where that is one character.
fn one(mut cased: impl Iterator<Item = char>, c: char) -> char {
    match (cased.next(), cased.next()) {
        (Some(cased), None) => cased,
        _ => c,
    }
}

/// `ESC [ < button ; column ; row M`.
fn mouse_event(parameters: &str, last: u8) -> Option<Gesture> {
    let mut numbers = parameters.split(';').map(|n| n.parse::<u16>().ok());
    let mut next = || numbers.next().flatten();
    let (button, column, row) = (next()?, next()?, next()?);
    match (button, last) {
        (0, b'M') => Some(Gesture::Click {
            column: column.saturating_sub(1),
            row: row.saturating_sub(1),
        }),
        (64, b'M') => Some(Gesture::Wheel(-1)),
        (65, b'M') => Some(Gesture::Wheel(1)),
        _ => None,
    }
}
