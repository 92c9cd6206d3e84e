//! The user's configuration, `config.toml`: read strictly, every fault with its place. A faulty setting is passed over and
//! the others count, because no slip in a file may keep a workshop from starting.

mod reader;
mod sentence;
mod signals;
#[cfg(test)]
mod tests;

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::app::keymap::{KeyProblem, Keymap};
use crate::app::settings::{Means, SignalSettings, ThemeName};
use crate::programme::Language;

/// What the file may set.
pub(super) const FIELDS: [&str; 7] = [
    "language", "theme", "bell", "author", "sessions", "signals", "keys",
];

/// What it may set in `[signals]`.
pub(super) const SIGNAL_FIELDS: [&str; 10] = [
    "first_warning",
    "last_warning",
    "overrun",
    "phase_end",
    "end",
    "timer_end",
    "bell",
    "flash",
    "words",
    "command",
];

/// A configuration above this is not read.
const MAX_BYTES: u64 = 1 << 20;

/// What the user has set; nothing where the file is silent.
#[derive(Debug, Clone, Default)]
pub(super) struct Config {
    pub(super) language: Option<Language>,
    pub(super) theme: Option<ThemeName>,
    /// Whether signals ring the terminal's bell; here, or in `[signals]`, which counts more.
    bell: Option<bool>,
    signals: SignalSettings,
    /// Who writes the notes.
    pub(super) author: Option<String>,
    /// Folder of the sessions, absolute.
    pub(super) sessions: Option<PathBuf>,
    pub(super) keymap: Keymap,
}

/// A fault in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    /// Line and column from 1, the column in characters; nothing when the whole file is meant.
    pub(super) place: Option<(usize, usize)>,
    pub(super) wrong: Wrong,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Wrong {
    /// The file cannot be read, in the system's words.
    Unreadable(String),
    TooLarge,
    /// It is no UTF-8.
    NotText,
    /// It is no TOML.
    Syntax {
        slip: Slip,
        /// In the words of the parser.
        detail: String,
    },
    UnknownField {
        field: String,
        /// What there is in its place.
        known: &'static [&'static str],
    },
    Type {
        field: String,
        expected: Expected,
    },
    Language(String),
    Theme(String),
    /// The folder of the sessions is neither absolute nor begins with `~/`.
    RelativeFolder(String),
    Key(KeyProblem),
}

/// What is wrong where the file is no TOML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slip {
    NoQuotes,
    OpenQuotes,
    Backslash,
    OpenBracket,
    NoValue,
    Twice,
    NotYesNo,
    Other,
}

/// What a setting must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Expected {
    Text,
    YesNo,
    /// A list of texts.
    Keys,
    Table,
    /// A share, minutes, or off.
    Threshold,
    MinutesOrOff,
}

impl Config {
    /// What is called out as time passes, and how.
    pub(super) fn signals(&self) -> SignalSettings {
        let mut signals = self.signals.clone();
        if self.bell == Some(false) {
            signals.means.remove(&Means::Bell);
        }
        signals
    }

    /// The configuration at `path`, and its faults in the order of the file. Without a file nothing is set. `home` stands
    /// for `~`.
    pub(super) fn read(path: &Path, home: Option<&Path>) -> (Config, Vec<Fault>) {
        match text(path) {
            Ok(Some(text)) => reader::parse(&text, home),
            Ok(None) => (Config::default(), Vec::new()),
            Err(wrong) => (Config::default(), vec![Fault { place: None, wrong }]),
        }
    }
}

/// The file's text; nothing when there is no file.
fn text(path: &Path) -> Result<Option<String>, Wrong> {
    let file = match File::open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        file => file,
    };
    let mut bytes = Vec::new();
    let unreadable = |error: io::Error| Wrong::Unreadable(error.to_string());
    file.and_then(|file| file.take(MAX_BYTES + 1).read_to_end(&mut bytes))
        .map_err(unreadable)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > MAX_BYTES) {
        return Err(Wrong::TooLarge);
    }
    String::from_utf8(bytes)
        .map(Some)
        .map_err(|_| Wrong::NotText)
}
