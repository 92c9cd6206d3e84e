//! From the bytes that a terminal sends to keys, pastes and clicks.
//!
//! Its own decoder, because crossterm's takes everything for pasted text once a paste has no end, drops what is no UTF-8,
//! and never returns when the terminal is gone. What it does not know it passes over as a whole: the rest of an unknown
//! sequence, or of an answer that another program had asked for, must not turn into commands.

mod sequence;
#[cfg(test)]
mod tests;

use std::time::Duration;

use super::gesture::Gesture;
use crate::app::key::{Code, Key};
use sequence::{Found, first};

const PASTE_END: &[u8] = b"\x1b[201~";
/// The bytes of one key come within this time, even over a slow line; an `ESC` that stays alone is the key Esc.
const KEY_PATIENCE: Duration = Duration::from_millis(20);
/// A paste that is silent for so long is shown as far as it has come.
const PASTE_PATIENCE: Duration = Duration::from_secs(1);
/// A longer paste is handed on in pieces.
const MAX_PIECE: usize = 8 << 20;

/// Takes bytes in any pieces, gives gestures.
#[derive(Debug, Default)]
pub struct Decoder {
    /// Bytes that do not make a gesture yet.
    pending: Vec<u8>,
    paste: Option<Paste>,
}

/// A paste that has begun.
#[derive(Debug, Clone, Copy, Default)]
struct Paste {
    /// Silent for longer than a terminal needs: its end may never come.
    stalled: bool,
    /// So many of the pending bytes have been searched for the end.
    searched: usize,
}

impl Decoder {
    /// What the bytes, together with those before, amount to.
    pub fn feed(&mut self, bytes: &[u8]) -> Vec<Gesture> {
        let mut gestures = Vec::new();
        self.pending.extend_from_slice(bytes);
        if self.is_key_in_stalled_paste() {
            self.paste = None;
        }
        while !self.pending.is_empty() {
            let taken = match self.paste.take() {
                Some(paste) => self.take_pasted(paste, &mut gestures),
                None => self.take_one(&mut gestures),
            };
            if !taken {
                break;
            }
        }
        gestures
    }

    /// How long to wait for more bytes before [`silence`](Self::silence) decides; without a limit when nothing is open.
    #[must_use]
    pub fn patience(&self) -> Option<Duration> {
        match &self.paste {
            // An `ESC` is the key, or the first byte of the end.
            Some(paste) if paste.stalled => (self.pending == b"\x1b").then_some(KEY_PATIENCE),
            Some(_) => Some(PASTE_PATIENCE),
            None if self.pending.is_empty() => None,
            None => Some(KEY_PATIENCE),
        }
    }

    /// No byte has come for as long as [`patience`](Self::patience) says: what is there is all there is.
    pub fn silence(&mut self) -> Vec<Gesture> {
        let mut gestures = Vec::new();
        match &mut self.paste {
            Some(paste) if !paste.stalled => {
                *paste = Paste {
                    stalled: true,
                    searched: 0,
                };
                self.hand_on(&mut gestures);
            }
            _ => {
                self.paste = None;
                let pending = std::mem::take(&mut self.pending);
                gestures.extend(sequence::alone(&pending).map(Gesture::Key));
            }
        }
        gestures
    }

    /// Whether what comes now, after a paste stalled, was typed by someone who wants to go on: a control character that is
    /// neither a line's end nor a tab nor the paste's end.
    fn is_key_in_stalled_paste(&self) -> bool {
        let stalled = self.paste.as_ref().is_some_and(|paste| paste.stalled);
        let control = self
            .pending
            .first()
            .is_some_and(|b| b.is_ascii_control() && !b"\r\n\t".contains(b));
        let end = PASTE_END.starts_with(&self.pending) || self.pending.starts_with(PASTE_END);
        stalled && control && !end
    }

    fn take_one(&mut self, gestures: &mut Vec<Gesture>) -> bool {
        let Some((length, found)) = first(&self.pending) else {
            return false;
        };
        self.pending.drain(..length);
        match found {
            Found::Gesture(gesture) => gestures.push(gesture),
            Found::PasteBegins => self.paste = Some(Paste::default()),
            Found::Nothing => {}
        }
        true
    }

    /// Takes pasted text as far as it goes; whether there may be more to take.
    fn take_pasted(&mut self, paste: Paste, gestures: &mut Vec<Gesture>) -> bool {
        let from = paste.searched.saturating_sub(PASTE_END.len());
        let mut windows = self.pending[from..].windows(PASTE_END.len());
        if let Some(end) = windows.position(|bytes| bytes == PASTE_END) {
            let end = from + end;
            let rest = self.pending.split_off(end + PASTE_END.len());
            push_text(&self.pending[..end], gestures);
            self.pending = rest;
            return true;
        }
        if paste.stalled || self.pending.len() > MAX_PIECE {
            self.hand_on(gestures);
        }
        let searched = self.pending.len();
        self.paste = Some(Paste { searched, ..paste });
        false
    }

    /// Hands on what has come of a paste, but not what may be the beginning of its end or of a character.
    fn hand_on(&mut self, gestures: &mut Vec<Gesture>) {
        let rest = self.pending.split_off(text_end(&self.pending));
        push_text(&self.pending, gestures);
        self.pending = rest;
    }
}

/// Where the text ends that can be handed on.
fn text_end(bytes: &[u8]) -> usize {
    let ends = |n: &usize| bytes.ends_with(&PASTE_END[..*n]);
    if let Some(n) = (1..PASTE_END.len()).rev().find(ends) {
        return bytes.len() - n;
    }
    match bytes.utf8_chunks().last() {
        Some(chunk)
            if std::str::from_utf8(chunk.invalid()).is_err_and(|e| e.error_len().is_none()) =>
        {
            bytes.len() - chunk.invalid().len()
        }
        _ => bytes.len(),
    }
}

fn push_text(bytes: &[u8], gestures: &mut Vec<Gesture>) {
    let text = String::from_utf8_lossy(bytes)
        .replace("\r\n", "\n")
        .replace('\r', "\n");
    if !text.is_empty() {
        gestures.push(Gesture::Paste(text));
    }
}

const fn plain(code: Code) -> Key {
    Key::plain(code)
}
