//! What can be wrong with a file, as types; their words are in `text`.

use crate::programme::time;

/// What is wrong at one place of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    TooLarge {
        bytes: usize,
        limit: usize,
    },
    /// Bytes that are no UTF-8.
    NotText,
    /// No JSON.
    Syntax(Syntax),
    /// A key stands twice in one object; `first` is the line of the first.
    DuplicateKey {
        key: String,
        first: usize,
    },
    /// JSON, but not the kind of file that was asked for.
    WrongFormat {
        found: String,
        expected: &'static str,
    },
    /// Written by a newer program; `known` is the newest version that this one reads in full.
    NewerVersion {
        found: u64,
        known: u32,
    },
    MissingField {
        field: String,
    },
    UnknownField {
        field: String,
        expected: Vec<String>,
    },
    /// None of the words that can stand here.
    UnknownValue {
        found: String,
        expected: Vec<String>,
    },
    /// A text where a number belongs, and the like. `found` is the value as it stands in the file.
    WrongType {
        found: String,
        expected: Expected,
    },
    /// Of the right type, but such a value there cannot be.
    Impossible {
        found: String,
        expected: Expected,
    },
    /// An id other than small letters `a` to `z`, digits and hyphens.
    NotASlug {
        id: String,
    },
    /// Two things of a kind have the same id; `first` is the line of the first.
    DuplicateId {
        id: String,
        first: usize,
    },
    MinimumAboveLength {
        minimum: u16,
        minutes: u16,
    },
    /// A list that must have something in it.
    Empty,
    /// A choice with nothing to choose from.
    NoOptions,
    /// What serde says, where it is nothing of the above.
    Other {
        detail: String,
    },
}

/// Why a text is no JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Syntax {
    EndOfFile,
    NoValue,
    NoColon,
    NoCommaInList,
    NoCommaInObject,
    KeyNotInQuotes,
    TrailingComma,
    /// Something stands after the end of the outermost value.
    TrailingText,
    ControlCharacter,
    BadEscape,
    BadNumber,
    /// Values within values within values, more than 128 deep.
    TooDeep,
    Other {
        detail: String,
    },
}

impl Syntax {
    /// Knows `serde_json`'s messages; they have no type that could be asked.
    fn from_message(message: &str) -> Syntax {
        match message {
            "expected value" | "expected ident" => Syntax::NoValue,
            "expected `:`" => Syntax::NoColon,
            "expected `,` or `]`" => Syntax::NoCommaInList,
            "expected `,` or `}`" => Syntax::NoCommaInObject,
            "key must be a string" | "expected `\"`" => Syntax::KeyNotInQuotes,
            "trailing comma" => Syntax::TrailingComma,
            "trailing characters" => Syntax::TrailingText,
            "invalid escape"
            | "invalid unicode code point"
            | "lone leading surrogate in hex escape"
            | "unexpected end of hex escape" => Syntax::BadEscape,
            "invalid number" | "number out of range" => Syntax::BadNumber,
            "recursion limit exceeded" => Syntax::TooDeep,
            end if end.starts_with("EOF") => Syntax::EndOfFile,
            control if control.starts_with("control character") => Syntax::ControlCharacter,
            other => Syntax::Other {
                detail: other.to_owned(),
            },
        }
    }
}

/// What a value must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expected {
    Text,
    YesNo,
    List,
    Object,
    WholeNumber,
    Number,
    /// 1 to 1440.
    Minutes,
    /// 00:00 to 23:59.
    TimeOfDay,
    /// 1 to 3.
    Priority,
    /// As 2026-05-13.
    Date,
    /// RFC 3339.
    Instant,
    Uuid,
    /// A zone of the IANA database, as Europe/Stockholm.
    TimeZone,
    /// The number of a version of the format, from 1.
    Version,
    /// What serde says.
    Other {
        detail: String,
    },
}

impl Expected {
    /// Knows what the visitors of serde and of the types in use say that they expect.
    fn from_message(message: &str) -> Expected {
        match message {
            time::MINUTES => Expected::Minutes,
            time::TIME_OF_DAY => Expected::TimeOfDay,
            time::PRIORITY => Expected::Priority,
            "a string" | "a borrowed string" => Expected::Text,
            "a boolean" => Expected::YesNo,
            "a sequence" => Expected::List,
            "a map" => Expected::Object,
            "u8" | "u16" | "u32" | "u64" | "usize" | "i8" | "i16" | "i32" | "i64" | "isize" => {
                Expected::WholeNumber
            }
            "f32" | "f64" => Expected::Number,
            "a formatted date string" => Expected::Date,
            "an RFC 3339 formatted date and time string" => Expected::Instant,
            "a formatted UUID string" => Expected::Uuid,
            object if object.starts_with("struct ") => Expected::Object,
            other => Expected::Other {
                detail: other.to_owned(),
            },
        }
    }
}

/// The problem behind an error of the pass that only asks whether the text is JSON.
pub(super) fn of_syntax(error: &serde_json::Error) -> Problem {
    Problem::Syntax(Syntax::from_message(&message(error)))
}

/// The problem behind an error of reading a type from a text that is JSON. `found` is the value it is about, as it
/// stands in the file.
pub(super) fn of_data(error: &serde_json::Error, found: &str) -> Problem {
    let found = excerpt(found);
    if !error.is_data() {
        // The text is JSON: serde_json takes a value that can be no variant of an enumeration for a slip in the JSON.
        return Problem::WrongType {
            found,
            expected: Expected::Text,
        };
    }
    let message = message(error);
    named(&message)
        .or_else(|| unexpected(&message, &found))
        .or_else(|| foreign(&message, &found))
        .unwrap_or(Problem::Other { detail: message })
}

/// Serde's messages that name something in backticks.
fn named(message: &str) -> Option<Problem> {
    let field = |rest: &str| rest.trim_end_matches('`').to_owned();
    if let Some(rest) = message.strip_prefix("missing field `") {
        return Some(Problem::MissingField { field: field(rest) });
    }
    let (unknown, expected) = message.rsplit_once("`, expected ")?;
    let expected = expected.split('`').skip(1).step_by(2);
    let expected = expected.map(ToOwned::to_owned).collect();
    if let Some(found) = unknown.strip_prefix("unknown variant `") {
        let found = excerpt(&serde_json::json!(found).to_string());
        return Some(Problem::UnknownValue { found, expected });
    }
    let field = field(unknown.strip_prefix("unknown field `")?);
    Some(Problem::UnknownField { field, expected })
}

/// Serde's `invalid type: …, expected …` and its like.
fn unexpected(message: &str, found: &str) -> Option<Problem> {
    let found = found.to_owned();
    let (what, expected) = message.rsplit_once(", expected ")?;
    let expected = Expected::from_message(expected);
    if what.starts_with("invalid type: ") {
        return Some(Problem::WrongType { found, expected });
    }
    let impossible = what.starts_with("invalid value: ") || what.starts_with("invalid length ");
    impossible.then_some(Problem::Impossible { found, expected })
}

/// The messages of chrono, chrono-tz and uuid.
fn foreign(message: &str, found: &str) -> Option<Problem> {
    const DATES: [&str; 6] = [
        "input is out of range",
        "no possible date and time matching input",
        "input is not enough for unique date and time",
        "input contains invalid characters",
        "premature end of input",
        "trailing input",
    ];
    let expected = if DATES.contains(&message) {
        // Chrono does not say which of the two it was reading; who writes an instant writes its T.
        let instant = found.contains('T');
        if instant {
            Expected::Instant
        } else {
            Expected::Date
        }
    } else if message.starts_with("UUID parsing failed") {
        Expected::Uuid
    } else if message.starts_with("failed to parse timezone") {
        Expected::TimeZone
    } else {
        return None;
    };
    let found = found.to_owned();
    Some(Problem::Impossible { found, expected })
}

/// The error's message without the line and column that `serde_json` puts after it.
fn message(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    text.strip_suffix(&place).unwrap_or(&text).to_owned()
}

/// A value as it stands in the file, short enough for a sentence.
pub(super) fn excerpt(value: &str) -> String {
    const LONGEST: usize = 60;
    match value.chars().next() {
        Some('{') => "{…}".to_owned(),
        Some('[') => "[…]".to_owned(),
        _ if value.chars().count() > LONGEST => value.chars().take(LONGEST).chain(['…']).collect(),
        _ => value.to_owned(),
    }
}
