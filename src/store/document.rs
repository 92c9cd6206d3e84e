//! Documents made of a session, put where the user wants them.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::disk::RealDisk;
use super::files::DiskError;
use super::write;
use crate::programme::slug;
use crate::session::Session;

/// How the name of a file begins that is being written.
const PREFIX: &str = ".brobygger-";
/// Nobody makes the same document more often in one folder.
const MOST_NUMBERS: u32 = 1000;

/// What is done about a file that is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    Refuse,
    Replace,
    /// The new one gets a number behind its name.
    Number,
}

/// What is written, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    pub path: PathBuf,
    pub bytes: Vec<u8>,
    /// Where the key to the names goes that the document does not have, and the key.
    pub key: Option<(PathBuf, Vec<u8>)>,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    pub document: PathBuf,
    pub key: Option<PathBuf>,
}

/// `DATE-SLUG.md`, `DATE-SLUG-notes.csv`: the first day, the title, and what of it is in the file when it is not all.
#[must_use]
pub fn document_name(session: &Session, of: &str, extension: &str) -> String {
    let first = session.days.first();
    let date = first.map_or_else(|| session.created.date_naive(), |day| day.date);
    let parts = [date.to_string(), slug(&session.title), of.to_owned()];
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    format!("{}.{extension}", parts.collect::<Vec<_>>().join("-"))
}

/// The file of the key beside a document.
#[must_use]
pub fn key_path(document: &Path) -> PathBuf {
    let stem = document.file_stem().unwrap_or_default();
    let mut name = stem.to_os_string();
    name.push("-key.csv");
    document.with_file_name(name)
}

/// Writes a document and its key: for the user alone (0600), whole or not at all, and synced. The key comes first, so that no
/// document is without it.
///
/// # Errors
/// When a file is there that is not to be replaced, or the disk fails.
pub fn write_document(document: &Document, existing: Existing) -> Result<Written, DiskError> {
    for number in 1..MOST_NUMBERS {
        let path = numbered(&document.path, number);
        let key = document.key.as_ref();
        let key = key.map(|(path, bytes)| (numbered(path, number), bytes));
        let written = write_as(&path, &document.bytes, key.as_ref(), existing);
        match written {
            Err(error)
                if error.kind == ErrorKind::AlreadyExists && existing == Existing::Number => {}
            Err(error) => return Err(error),
            Ok(()) => {
                return Ok(Written {
                    document: path,
                    key: key.map(|(path, _)| path),
                });
            }
        }
    }
    let error = std::io::Error::from(ErrorKind::AlreadyExists);
    Err(DiskError::new(&document.path, &error))
}

fn write_as(
    path: &Path,
    bytes: &[u8],
    key: Option<&(PathBuf, &Vec<u8>)>,
    existing: Existing,
) -> Result<(), DiskError> {
    if existing == Existing::Replace {
        if let Some((key, bytes)) = key {
            write::replace(&RealDisk, key, PREFIX, bytes)?;
        }
        return write::replace(&RealDisk, path, PREFIX, bytes).map(drop);
    }
    if path.symlink_metadata().is_ok() {
        let error = std::io::Error::from(ErrorKind::AlreadyExists);
        return Err(DiskError::new(path, &error));
    }
    // The same names again, for another document of the session.
    let is_there =
        |(key, bytes): &&(PathBuf, &Vec<u8>)| std::fs::read(key).is_ok_and(|old| old == **bytes);
    let key = key.filter(|key| !is_there(key));
    if let Some((key, bytes)) = key {
        write::create(&RealDisk, key, PREFIX, bytes)?;
    }
    write::create(&RealDisk, path, PREFIX, bytes).inspect_err(|_| {
        // A key without its document only says who was there.
        if let Some((key, _)) = key {
            let _ = std::fs::remove_file(key);
        }
    })
}

/// The path itself, then `NAME-2.md`, `NAME-3.md`.
fn numbered(path: &Path, number: u32) -> PathBuf {
    if number == 1 {
        return path.to_path_buf();
    }
    let mut name = path.file_stem().unwrap_or_default().to_os_string();
    name.push(format!("-{number}"));
    if let Some(extension) = path.extension() {
        name.push(".");
        name.push(extension);
    }
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::session::samples;

    fn document(path: PathBuf, text: &str) -> Document {
        let key = key_path(&path);
        Document {
            path,
            bytes: text.into(),
            key: Some((key, b"key".to_vec())),
        }
    }

    #[test]
    fn what_is_there_is_replaced_only_when_that_is_asked_for() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.md");
        let new = |text| document(path.clone(), text);
        let first = write_document(&new("one"), Existing::Refuse).unwrap();
        assert_eq!(first.document, path);
        assert_eq!(first.key.unwrap(), folder.path().join("a-key.csv"));
        let refused = write_document(&new("two"), Existing::Refuse).unwrap_err();
        assert_eq!(refused.kind, ErrorKind::AlreadyExists);
        assert_eq!(fs::read(&path).unwrap(), b"one");
        let second = write_document(&new("two"), Existing::Number).unwrap();
        assert_eq!(second.document, folder.path().join("a-2.md"));
        assert_eq!(second.key.unwrap(), folder.path().join("a-key-2.csv"));
        assert_eq!(fs::read(&second.document).unwrap(), b"two");
        write_document(&new("three"), Existing::Replace).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"three");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 4);
    }

    #[test]
    fn a_document_is_named_by_its_day_and_title() {
        let session = samples::session();
        assert_eq!(
            document_name(&session, "", "md"),
            "2026-11-23-mote-pa-tromso.md"
        );
        assert_eq!(
            document_name(&session, "notes", "csv"),
            "2026-11-23-mote-pa-tromso-notes.csv"
        );
    }
}
