//! What the disk says, in sentences.

use std::io::ErrorKind;
use std::path::Path;

use chrono::{DateTime, Local};

use crate::programme::read::ReadError;
use crate::session::SessionError;
use crate::store::{
    Aside, Binary, Damage, DiskError, FileProblem, Holder, NoPlainText, OpenError, Recovery,
    SaveError, Source, Unused, WhyReadOnly,
};
use crate::text::{Texts, findings, shown};

const MEGABYTE: u64 = 1 << 20;

/// What the system said about a file, without its name.
pub(crate) fn disk_error(texts: &Texts, error: &DiskError) -> String {
    match error.kind {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => texts.msg_disk_full(),
        ErrorKind::ReadOnlyFilesystem => texts.msg_disk_read_only(),
        ErrorKind::PermissionDenied => texts.msg_disk_forbidden(),
        ErrorKind::NotFound => texts.msg_disk_not_found(),
        ErrorKind::AlreadyExists => texts.msg_disk_exists(),
        _ => error.message.clone(),
    }
}

/// The same with the file's name.
pub(crate) fn disk_sentence(texts: &Texts, error: &DiskError) -> String {
    format!("{}: {}", error.path.display(), disk_error(texts, error))
}

/// Why a file cannot be used, without its name.
pub(crate) fn file_problem(texts: &Texts, problem: &FileProblem) -> String {
    match problem {
        FileProblem::Disk(error) => disk_error(texts, error),
        FileProblem::NotPlain => texts.msg_file_not_plain(),
        FileProblem::TooLarge { bytes, limit } => {
            texts.msg_file_too_large(megabytes(*bytes), megabytes(*limit))
        }
        FileProblem::NotText { at } => texts.msg_file_not_text(*at),
        FileProblem::Session(error) => session_error(texts, error),
    }
}

/// Why no text can be had of a file, without its name.
pub(crate) fn no_plain_text(texts: &Texts, problem: &NoPlainText) -> String {
    match problem {
        NoPlainText::File(problem) => file_problem(texts, problem),
        NoPlainText::Binary(Binary::Office) => texts.msg_plain_office(),
        NoPlainText::Binary(Binary::Pdf) => texts.msg_plain_pdf(),
        NoPlainText::Binary(Binary::Other) => texts.msg_plain_binary(),
    }
}

fn session_error(texts: &Texts, error: &SessionError) -> String {
    match error {
        SessionError::Unreadable(ReadError {
            line,
            column,
            path,
            problem,
        }) => {
            let sentence = findings::problem(texts, problem, path);
            let path = if path.is_empty() {
                String::new()
            } else {
                format!("{path}: ")
            };
            texts.msg_file_unreadable(*line, *column, shown(&format!("{path}{sentence}")))
        }
        SessionError::OtherFormat { .. } => texts.msg_file_no_session(),
        SessionError::Newer { version } => texts.msg_file_newer(*version),
        SessionError::Flawed(flaw) => texts.msg_file_flawed(&flaw.path),
    }
}

/// How a session opens although its file is damaged; follows its name.
pub(crate) fn damage(texts: &Texts, damage: &Damage) -> String {
    texts.msg_session_damaged(saved(texts, damage))
}

/// That a session is shown from an earlier save.
pub(crate) fn shown_from(texts: &Texts, path: &Path, damage: &Damage) -> String {
    texts.msg_session_shown_from(path.display().to_string(), saved(texts, damage))
}

fn saved(texts: &Texts, damage: &Damage) -> String {
    let saved = DateTime::<Local>::from(damage.saved);
    let (date, time) = (saved.date_naive(), saved.time());
    format!("{} {}", texts.short_date(date), texts.time(time))
}

/// Why a session cannot be opened, with its file's name, and what to do.
pub(crate) fn not_opened(texts: &Texts, path: &Path, error: &OpenError) -> String {
    let sentence =
        texts.msg_session_unreadable(path.display().to_string(), open_error(texts, error));
    match open_advice(texts, error) {
        Some(advice) => format!("{sentence}\n{advice}"),
        None => sentence,
    }
}

/// What to do about a session that cannot be opened.
pub(crate) fn open_advice(texts: &Texts, error: &OpenError) -> Option<String> {
    match error {
        OpenError::File(problem) => file_advice(texts, problem),
        _ => None,
    }
}

/// What to do about a session's file that cannot be used.
pub(crate) fn file_advice(texts: &Texts, problem: &FileProblem) -> Option<String> {
    match problem {
        FileProblem::Session(SessionError::Newer { .. }) => Some(texts.msg_newer_advice()),
        FileProblem::Session(SessionError::OtherFormat { .. }) => Some(texts.msg_other_advice()),
        FileProblem::Session(_) | FileProblem::NotText { .. } => Some(texts.msg_damaged_advice()),
        FileProblem::Disk(_) | FileProblem::NotPlain | FileProblem::TooLarge { .. } => None,
    }
}

/// Why a session cannot be opened.
pub(crate) fn open_error(texts: &Texts, error: &OpenError) -> String {
    match error {
        OpenError::NotFound { path } => texts.msg_file_not_found(path.display().to_string()),
        OpenError::File(problem) => file_problem(texts, problem),
        OpenError::Restless { path } => texts.msg_file_restless(path.display().to_string()),
        OpenError::Thread(error) => error.to_string(),
    }
}

/// Why something is not saved; follows a colon.
pub(crate) fn save_error(texts: &Texts, error: &SaveError) -> String {
    let at = |error: &DiskError| (error.path.display().to_string(), disk_error(texts, error));
    match error {
        SaveError::Journal(error) => {
            let (path, why) = at(error);
            texts.msg_save_journal(path, why)
        }
        SaveError::Generation(error) => {
            let (path, why) = at(error);
            texts.msg_save_generation(path, why)
        }
        SaveError::File(error) => {
            let (path, why) = at(error);
            texts.msg_save_file(path, why)
        }
        SaveError::TooLarge { bytes, limit } => {
            texts.msg_file_too_large(megabytes(*bytes), megabytes(*limit))
        }
        SaveError::NotTheSame => texts.msg_save_not_the_same(),
        SaveError::Stopped => texts.msg_save_stopped(),
        SaveError::Held(holder) => held(texts, holder.as_ref()),
    }
}

/// Why a programme is not kept among the user's own.
pub(crate) fn programme_not_kept(texts: &Texts, error: &SaveError) -> String {
    let why = match error {
        SaveError::NotTheSame => texts.msg_programme_not_the_same(),
        error => save_error(texts, error),
    };
    texts.msg_programme_not_kept(why)
}

/// The same in few words, without the names of files.
pub(crate) fn save_reason(texts: &Texts, error: &SaveError) -> String {
    match error {
        SaveError::Journal(error) | SaveError::Generation(error) | SaveError::File(error) => {
            disk_error(texts, error)
        }
        error => save_error(texts, error),
    }
}

/// Why this console may only look, and what to do about it.
pub(crate) fn why_read_only(texts: &Texts, why: &WhyReadOnly) -> String {
    match why {
        WhyReadOnly::Held(holder) => {
            format!(
                "{}. {}",
                held(texts, holder.as_ref()),
                texts.msg_held_advice()
            )
        }
        WhyReadOnly::Newer { version } => texts.msg_file_newer(*version),
    }
}

/// Who has a session open.
pub(crate) fn held(texts: &Texts, holder: Option<&Holder>) -> String {
    match holder {
        Some(holder) => {
            let since = texts.time(holder.since.time());
            texts.msg_held_by(&since, &holder.host, holder.pid)
        }
        None => texts.msg_held(),
    }
}

/// What had to be done to get at a session; empty when it was just there, or only had to be brought up to date.
pub(crate) fn recovery(texts: &Texts, recovery: &Recovery) -> Vec<String> {
    let mut sentences = Vec::new();
    if let Source::Generation(_) = recovery.source {
        sentences.push(texts.msg_recovered_generation());
    }
    sentences.extend(recovery.asides.iter().map(|aside| put_aside(texts, aside)));
    if recovery.unused_bytes > 0 {
        sentences.push(texts.msg_recovered_unused(recovery.unused_bytes));
    }
    if !sentences.is_empty() && recovery.replayed > 0 {
        sentences.push(replayed(texts, recovery));
    }
    sentences
}

/// That a session had not been closed in order, and all of it is there.
pub(crate) fn replayed(texts: &Texts, recovery: &Recovery) -> String {
    texts.msg_recovered_replayed(recovery.replayed)
}

fn put_aside(texts: &Texts, aside: &Aside) -> String {
    let path = aside.path.display().to_string();
    match aside.what {
        Unused::DamagedFile => texts.msg_aside_damaged(path),
        Unused::ForeignFile => texts.msg_aside_foreign(path),
        Unused::Journal => texts.msg_aside_journal(path),
    }
}

fn megabytes(bytes: u64) -> u64 {
    bytes.div_ceil(MEGABYTE)
}
