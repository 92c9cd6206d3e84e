//! Reads a file strictly: whatever is wrong with it becomes an error with line, column and field path, never a guess.
//!
//! A text is read in three passes: is it JSON in which no key stands twice, is it of the type, and does it keep the
//! rules that types cannot say. Sessions are read by the same passes, [`read_document`] and [`read_strict`].

mod locate;
mod path;
mod problem;
mod rules;
mod scan;

use std::fmt;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

pub use problem::{Expected, Problem, Syntax};

use super::Programme;
use path::Path;
use scan::Fault;

/// Files above this size are not read: 16 MiB, some 200 times the longest programme that ships.
pub const LARGEST: usize = 16 * 1024 * 1024;

/// What a programme's file says that it is.
pub const PROGRAMME: Format = Format {
    name: "brobygger.programme",
    version: 1,
};

/// What the first two fields of a file say that it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Format {
    pub name: &'static str,
    /// The newest version that this program knows.
    pub version: u32,
}

/// What to do with a file of a newer version than this program knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Newer {
    /// It is an error, [`Problem::NewerVersion`].
    Refuse,
    /// It is read as far as it is understood, to be looked at and never to be written.
    Accept,
}

/// What is wrong with a file, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadError {
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    /// Of the field, as `days[0].items[4].minutes`; empty for the whole file.
    pub path: String,
    pub problem: Problem,
}

impl fmt::Display for ReadError {
    /// For logs: the place alone, because a log never holds what people wrote. Users read the words of `text`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.line, self.column, self.path)
    }
}

impl std::error::Error for ReadError {}

/// Reads a programme.
///
/// # Errors
/// The first thing in the file that is not as the format wants it.
pub fn read(text: &str) -> Result<Programme, ReadError> {
    read_programme(text, Newer::Refuse)
}

/// Reads a programme of whatever version, to look at it: see [`Newer::Accept`].
pub fn read_newer(text: &str) -> Result<Programme, ReadError> {
    read_programme(text, Newer::Accept)
}

fn read_programme(text: &str, newer: Newer) -> Result<Programme, ReadError> {
    let programme = read_document(text, PROGRAMME, newer)?;
    rules::check(without_bom(text), &programme)?;
    Ok(programme)
}

/// Reads a file that begins with its format and version.
pub fn read_document<T: DeserializeOwned>(
    text: &str,
    format: Format,
    newer: Newer,
) -> Result<T, ReadError> {
    let text = json(text)?;
    check_header(text, format, newer)?;
    read_type(text)
}

/// Reads a value of any type from JSON: no key twice, nothing after the end, every error with its place.
pub fn read_strict<T: DeserializeOwned>(text: &str) -> Result<T, ReadError> {
    read_type(json(text)?)
}

/// The text of a file's bytes.
///
/// # Errors
/// More than [`LARGEST`], or no UTF-8: with the place of the first wrong byte.
pub fn decode(bytes: &[u8]) -> Result<&str, ReadError> {
    check_size(bytes.len())?;
    std::str::from_utf8(bytes).map_err(|error| {
        let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let good = String::from_utf8_lossy(good);
        at(&good, good.len(), &Path::default(), Problem::NotText)
    })
}

/// Line and column, from 1, of the value at a path such as `days[0].items[4]`; of the closest value around it where there
/// is none. The text must be one that was read.
#[must_use]
pub fn locate(text: &str, path: &str) -> (usize, usize) {
    line_and_column(without_bom(text), &path.parse().unwrap_or_default())
}

/// The text as its lines and columns are counted: without the mark that some programs put first.
#[must_use]
pub fn without_bom(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// The text without its mark, if it is JSON in which no key stands twice.
fn json(text: &str) -> Result<&str, ReadError> {
    check_size(text.len())?;
    let text = without_bom(text);
    let error = match scan::scan(text) {
        Ok(()) => return Ok(text),
        Err(fault) => fault,
    };
    Err(match error {
        Fault::Syntax(error, path) => ReadError {
            line: error.line(),
            column: characters(text, error.line(), error.column()),
            path: path.to_string(),
            problem: problem::of_syntax(&error),
        },
        Fault::DuplicateKey {
            path,
            first,
            second,
        } => {
            let key = match path.steps().last() {
                Some(path::Step::Key(key)) => key.clone(),
                _ => String::new(),
            };
            let (first, _) = locate::position(text, first);
            at(text, second, &path, Problem::DuplicateKey { key, first })
        }
    })
}

/// Refuses what is another kind of file, or one of a newer version.
fn check_header(text: &str, format: Format, newer: Newer) -> Result<(), ReadError> {
    #[derive(Deserialize)]
    struct Header {
        format: Option<Value>,
        version: Option<Value>,
    }
    let Ok(header) = serde_json::from_str::<Header>(text) else {
        return Ok(()); // No object: reading the type says so.
    };
    let root = Path::default();
    let missing = |field: &str| {
        let field = field.to_owned();
        Err(fail(text, &root, Problem::MissingField { field }))
    };
    match header.format {
        None => return missing("format"),
        Some(Value::String(found)) if found != format.name => {
            let expected = format.name;
            let problem = Problem::WrongFormat { found, expected };
            return Err(fail(text, &root.key("format"), problem));
        }
        Some(_) => {}
    }
    let problem = match header.version.as_ref().map(Value::as_u64) {
        None => return missing("version"),
        Some(Some(0)) => Problem::Impossible {
            found: "0".to_owned(),
            expected: Expected::Version,
        },
        Some(Some(found)) if found > format.version.into() && newer == Newer::Refuse => {
            let known = format.version;
            Problem::NewerVersion { found, known }
        }
        Some(_) => return Ok(()),
    };
    Err(fail(text, &root.key("version"), problem))
}

/// Reads the type from a text that is JSON. Only when that fails it is read again for where: keeping the path at hand takes
/// longer than the reading.
fn read_type<T: DeserializeOwned>(text: &str) -> Result<T, ReadError> {
    if let Ok(value) = serde_json::from_str(text) {
        return Ok(value);
    }
    let mut json = serde_json::Deserializer::from_str(text);
    serde_path_to_error::deserialize(&mut json).map_err(|error| {
        let path = Path::from(error.path());
        let problem = problem::of_data(error.inner(), locate::value_at(text, &path));
        fail(text, &path, problem)
    })
}

fn check_size(bytes: usize) -> Result<(), ReadError> {
    let limit = LARGEST;
    if bytes > limit {
        let problem = Problem::TooLarge { bytes, limit };
        return Err(at("", 0, &Path::default(), problem));
    }
    Ok(())
}

/// The error for the value at a path.
fn fail(text: &str, path: &Path, problem: Problem) -> ReadError {
    let value = locate::value_at(text, path);
    at(text, locate::offset(text, value), path, problem)
}

/// The error for the value or key that begins at a byte of the text.
fn at(text: &str, offset: usize, path: &Path, problem: Problem) -> ReadError {
    let (line, column) = locate::position(text, offset);
    let path = path.to_string();
    ReadError {
        line,
        column,
        path,
        problem,
    }
}

fn line_and_column(text: &str, path: &Path) -> (usize, usize) {
    locate::position(text, locate::offset(text, locate::value_at(text, path)))
}

/// A column in characters, from 1, of one that `serde_json` counts in bytes (and from 0 after a line's end).
fn characters(text: &str, line: usize, column: usize) -> usize {
    let line = text
        .split('\n')
        .nth(line.saturating_sub(1))
        .unwrap_or_default();
    let before = line.char_indices().take_while(|(i, _)| i + 1 < column);
    before.count() + 1
}

#[cfg(test)]
mod tests;
