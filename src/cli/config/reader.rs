//! From TOML to settings, one by one, each fault where it stands.

use std::ops::Range;
use std::path::{Path, PathBuf};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Config, Expected, FIELDS, Fault, Slip, Wrong};
use crate::app::key::Key;
use crate::app::keymap::{KeyProblem, Keymap};
use crate::programme::Language;

/// What a configuration sets, and its faults in the order of the file.
pub(super) fn parse(text: &str, home: Option<&Path>) -> (Config, Vec<Fault>) {
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut reader = Reader {
        text,
        home,
        config: Config::default(),
        faults: Vec::new(),
    };
    for error in errors {
        let detail = error.message().replace('\n', ", ");
        let at = error.span().unwrap_or_default();
        let rest = text.get(at.start..).and_then(|rest| rest.lines().next());
        let slip = slip(&detail, rest.unwrap_or_default());
        reader.fault(at, Wrong::Syntax { slip, detail });
    }
    // What follows in the same line is mostly a consequence.
    let line = |fault: &Fault| fault.place.map(|(line, _)| line);
    reader.faults.dedup_by_key(|fault| line(fault));
    // What the parser makes of a broken file is a guess: none of it counts.
    if reader.faults.is_empty() {
        reader.table(table.get_ref());
    }
    reader.faults.sort_by_key(|fault| fault.place);
    (reader.config, reader.faults)
}

/// How the parser's sentences begin. One that is not known costs no more than a vaguer sentence of ours.
const SLIPS: [(&str, Slip); 11] = [
    ("string values must be quoted", Slip::NoQuotes),
    ("invalid basic string", Slip::OpenQuotes),
    ("invalid literal string", Slip::OpenQuotes),
    ("missing escaped value", Slip::Backslash),
    ("too few unicode value digits", Slip::Backslash),
    ("unclosed table", Slip::OpenBracket),
    ("unclosed array", Slip::OpenBracket),
    ("key with no value", Slip::NoValue),
    ("missing value", Slip::NoValue),
    ("duplicate key", Slip::Twice),
    ("invalid boolean", Slip::NotYesNo),
];

/// What is wrong, by the parser's sentence and the rest of the line.
fn slip(detail: &str, rest: &str) -> Slip {
    let known = SLIPS.iter().find(|(begins, _)| detail.starts_with(begins));
    match known {
        Some((_, Slip::NoQuotes)) if rest.trim().is_empty() => Slip::NoValue,
        Some((_, slip)) => *slip,
        None => Slip::Other,
    }
}

pub(super) struct Reader<'a> {
    text: &'a str,
    home: Option<&'a Path>,
    pub(super) config: Config,
    faults: Vec<Fault>,
}

/// The keys of one action: where its id stands, and each key with its place.
struct KeyEntry<'a> {
    id: &'a str,
    at: Range<usize>,
    keys: Vec<(&'a str, Range<usize>)>,
}

impl Reader<'_> {
    pub(super) fn fault(&mut self, at: Range<usize>, wrong: Wrong) {
        let place = Some(position(self.text, at.start));
        self.faults.push(Fault { place, wrong });
    }

    fn table(&mut self, table: &DeTable<'_>) {
        for (name, value) in table {
            match name.get_ref().as_ref() {
                "language" => self.language(value),
                "theme" => self.theme(value),
                "bell" => {
                    let bell = self.yes_no("bell", value);
                    self.config.bell = self.config.bell.or(bell);
                }
                "author" => self.config.author = self.string("author", value).map(str::to_owned),
                "sessions" => self.sessions(value),
                "keys" => match value.get_ref().as_table() {
                    Some(keys) => self.keys(keys),
                    None => self.wrong_type("keys", Expected::Table, value),
                },
                "signals" => match value.get_ref().as_table() {
                    Some(signals) => self.signals(signals),
                    None => self.wrong_type("signals", Expected::Table, value),
                },
                unknown => {
                    let field = unknown.to_owned();
                    let known = FIELDS.as_slice();
                    self.fault(name.span(), Wrong::UnknownField { field, known });
                }
            }
        }
    }

    pub(super) fn wrong_type(
        &mut self,
        field: &str,
        expected: Expected,
        value: &Spanned<DeValue<'_>>,
    ) {
        let field = field.to_owned();
        self.fault(value.span(), Wrong::Type { field, expected });
    }

    pub(super) fn yes_no(&mut self, field: &str, value: &Spanned<DeValue<'_>>) -> Option<bool> {
        let yes = value.get_ref().as_bool();
        if yes.is_none() {
            self.wrong_type(field, Expected::YesNo, value);
        }
        yes
    }

    pub(super) fn string<'v>(
        &mut self,
        field: &str,
        value: &'v Spanned<DeValue<'_>>,
    ) -> Option<&'v str> {
        let text = value.get_ref().as_str();
        if text.is_none() {
            self.wrong_type(field, Expected::Text, value);
        }
        text
    }

    fn language(&mut self, value: &Spanned<DeValue<'_>>) {
        let Some(code) = self.string("language", value) else {
            return;
        };
        self.config.language = Language::ALL
            .into_iter()
            .find(|language| language.code() == code);
        if self.config.language.is_none() {
            self.fault(value.span(), Wrong::Language(code.to_owned()));
        }
    }

    fn theme(&mut self, value: &Spanned<DeValue<'_>>) {
        let Some(name) = self.string("theme", value) else {
            return;
        };
        match name.parse() {
            Ok(theme) => self.config.theme = Some(theme),
            Err(_) => self.fault(value.span(), Wrong::Theme(name.to_owned())),
        }
    }

    fn sessions(&mut self, value: &Spanned<DeValue<'_>>) {
        let Some(given) = self.string("sessions", value) else {
            return;
        };
        let folder = match (given.strip_prefix("~/"), self.home) {
            (Some(below), Some(home)) => home.join(below),
            _ => PathBuf::from(given),
        };
        if folder.is_absolute() {
            self.config.sessions = Some(folder);
        } else {
            self.fault(value.span(), Wrong::RelativeFolder(given.to_owned()));
        }
    }

    fn keys(&mut self, table: &DeTable<'_>) {
        let mut entries = Vec::new();
        for (name, value) in table {
            let id = name.get_ref().as_ref();
            match key_list(value) {
                Some(keys) => entries.push(KeyEntry {
                    id,
                    at: name.span(),
                    keys,
                }),
                None => self.wrong_type(id, Expected::Keys, value),
            }
        }
        let changes: Vec<(String, Vec<String>)> = entries
            .iter()
            .map(|entry| {
                (
                    entry.id.to_owned(),
                    entry
                        .keys
                        .iter()
                        .map(|(key, _)| (*key).to_owned())
                        .collect(),
                )
            })
            .collect();
        let (keymap, problems) = Keymap::new(&changes);
        self.config.keymap = keymap;
        for problem in problems {
            self.fault(place_of(&problem, &entries), Wrong::Key(problem));
        }
    }
}

fn key_list<'v>(value: &'v Spanned<DeValue<'_>>) -> Option<Vec<(&'v str, Range<usize>)>> {
    let keys = value.get_ref().as_array()?.iter();
    keys.map(|key| Some((key.get_ref().as_str()?, key.span())))
        .collect()
}

/// Where the configuration says what is wrong with a key; of a clash the later action that it names.
fn place_of(problem: &KeyProblem, entries: &[KeyEntry<'_>]) -> Range<usize> {
    let entry = |id: &str| entries.iter().find(|entry| entry.id == id);
    let key_in = |id: &str, key: &str| {
        let entry = entry(id)?;
        let same = |written: &str| {
            written == key || Key::parse(written).is_some_and(|k| Some(k) == Key::parse(key))
        };
        Some(
            entry
                .keys
                .iter()
                .find(|(written, _)| same(written))
                .map_or(entry.at.clone(), |(_, at)| at.clone()),
        )
    };
    match problem {
        KeyProblem::UnknownAction { id } => entry(id).map(|entry| entry.at.clone()),
        KeyProblem::UnknownKey { id, key } => key_in(id, key),
        KeyProblem::Clash { key, first, second } => {
            key_in(second, key).or_else(|| key_in(first, key))
        }
    }
    .unwrap_or_default()
}

/// Line and column of a byte, from 1, the column in characters.
fn position(text: &str, byte: usize) -> (usize, usize) {
    let before = text.get(..byte).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let line = before.matches('\n').count() + 1;
    (line, before[line_start..].chars().count() + 1)
}
