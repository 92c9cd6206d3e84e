//! Which session is meant: by its id, the beginning of its id, the name of its file, or a path.

use std::path::{Path, PathBuf};

use super::files::DiskError;
use super::list::{Listed, list};
use super::places::Places;
use crate::programme::slug;

/// Why it is not clear which session is meant.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ResolveError {
    #[error("there is no session \"{wanted}\"")]
    NotFound {
        wanted: String,
        /// Sessions whose title, file or id has a word of it.
        near: Vec<Listed>,
    },
    #[error("\"{wanted}\" is the beginning of several sessions")]
    Ambiguous {
        wanted: String,
        candidates: Vec<Listed>,
    },
    #[error("there are no sessions yet")]
    NoSessions,
    #[error(transparent)]
    Disk(#[from] DiskError),
}

/// The path of the session that is meant; without a word for it the one saved last.
///
/// # Errors
/// When there is none, or several could be meant.
pub fn resolve(places: &Places, wanted: Option<&str>) -> Result<PathBuf, ResolveError> {
    let sessions = list(places)?;
    match wanted {
        Some(wanted) => named(sessions, wanted),
        None => latest(sessions),
    }
}

fn latest(sessions: Vec<Listed>) -> Result<PathBuf, ResolveError> {
    let is_run = |s: &Listed| !s.header.as_ref().is_ok_and(|header| header.composing);
    let sessions: Vec<Listed> = sessions.into_iter().filter(is_run).collect();
    let good = sessions.iter().position(|s| s.header.is_ok());
    let latest = sessions.into_iter().nth(good.unwrap_or_default());
    latest.map(|s| s.path).ok_or(ResolveError::NoSessions)
}

fn named(sessions: Vec<Listed>, wanted: &str) -> Result<PathBuf, ResolveError> {
    if let Some(named) = sessions.iter().find(|s| has_name(s, wanted)) {
        return Ok(named.path.clone());
    }
    let path = Path::new(wanted);
    // A link is given as it is: opening says why it is refused.
    if path.symlink_metadata().is_ok_and(|m| !m.is_dir()) {
        return Ok(path.to_path_buf());
    }
    let beginning = wanted.to_ascii_lowercase();
    let is_meant = |s: &&Listed| !beginning.is_empty() && begins(s, &beginning);
    let candidates: Vec<Listed> = sessions.iter().filter(is_meant).cloned().collect();
    let wanted = wanted.to_owned();
    match candidates.as_slice() {
        [one] => Ok(one.path.clone()),
        [] => Err(ResolveError::NotFound {
            near: near(sessions, &wanted),
            wanted,
        }),
        _ => Err(ResolveError::Ambiguous { wanted, candidates }),
    }
}

fn file_name(session: &Listed) -> String {
    let name = session.path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

fn has_name(session: &Listed, wanted: &str) -> bool {
    let name = file_name(session);
    name == wanted || name.strip_suffix(".json") == Some(wanted)
}

/// Whether the file's name (and so the first date) or the id begins so, the id with its hyphens or without.
fn begins(session: &Listed, beginning: &str) -> bool {
    let named = file_name(session)
        .to_ascii_lowercase()
        .starts_with(beginning);
    named
        || session.header.as_ref().is_ok_and(|header| {
            header.id.to_string().starts_with(beginning)
                || header.id.simple().to_string().starts_with(beginning)
        })
}

/// How many near matches are worth showing.
const MAX_NEAR: usize = 5;

/// Every word of a title as in a file's name, where a long title is cut.
fn folded(title: &str) -> String {
    let words: Vec<String> = title.split_whitespace().map(slug).collect();
    words.join("-")
}

/// Sessions that have a word of what was wanted in their title, file name or id.
fn near(sessions: Vec<Listed>, wanted: &str) -> Vec<Listed> {
    let wanted = slug(wanted);
    let words: Vec<&str> = wanted.split('-').filter(|word| word.len() > 2).collect();
    let is_near = |session: &Listed| {
        let header = session.header.as_ref();
        let title = header.map_or_else(|_| String::new(), |h| folded(&h.title));
        let id = header.map_or_else(|_| String::new(), |h| h.id.to_string());
        let known = format!("{title} {} {id}", file_name(session).to_lowercase());
        words.iter().any(|word| known.contains(word))
    };
    sessions
        .into_iter()
        .filter(is_near)
        .take(MAX_NEAR)
        .collect()
}
