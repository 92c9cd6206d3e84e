//! The saved sessions and the own programmes: whether each can be read.

use std::path::Path;

use super::{Finding, Verdict};
use crate::cli::system;
use crate::programme::check::check;
use crate::programme::read;
use crate::store::{self, Places, Recovery};
use crate::terminal::words;
use crate::text::{Texts, findings};

pub(super) fn look(texts: &Texts, places: &Places) -> Vec<Finding> {
    let mut found = Vec::new();
    match store::list(places) {
        Ok(sessions) => {
            let faults: Vec<Finding> = sessions
                .iter()
                .filter_map(|session| look_at_session(texts, places, &session.path))
                .collect();
            let bad = faults
                .iter()
                .filter(|fault| fault.verdict == Verdict::Bad)
                .count();
            found.push(Finding::fine(
                "session",
                texts.msg_doctor_sessions(sessions.len() - bad),
            ));
            found.extend(faults);
        }
        Err(error) => {
            let text = format!(
                "{}: {}",
                error.path.display(),
                words::disk_error(texts, &error)
            );
            found.push(Finding::bad(
                "session",
                text,
                texts.msg_doctor_folder_advice(),
            ));
        }
    }
    let programmes = store::programmes(places).unwrap_or_default();
    found.extend(
        programmes
            .iter()
            .filter_map(|path| look_at_programme(texts, path)),
    );
    found
}

/// What is the matter with a session, if anything.
fn look_at_session(texts: &Texts, places: &Places, path: &Path) -> Option<Finding> {
    let name = path.display().to_string();
    match store::read(places, path) {
        Err(error) => {
            let text = format!("{name}: {}", words::open_error(texts, &error));
            let advice = words::open_advice(texts, &error);
            Some(Finding::bad(
                "session",
                text,
                advice.unwrap_or_else(|| texts.msg_doctor_folder_advice()),
            ))
        }
        Ok((
            _,
            Recovery {
                damage: Some(damage),
                ..
            },
        )) => {
            let text = format!("{name}: {}", words::damage(texts, &damage));
            let advice = texts.msg_doctor_recoverable_advice();
            Some(Finding::warning("session", text, advice))
        }
        Ok((_, recovery)) if !recovery.is_uneventful() => {
            let text = texts.msg_doctor_recoverable(name);
            Some(Finding::warning(
                "session",
                text,
                texts.msg_doctor_recoverable_advice(),
            ))
        }
        Ok(_) => {
            let mode = system::mode(path).filter(|mode| mode & 0o077 != 0)?;
            let text = texts.msg_doctor_open_to_others(&name, format!("{mode:04o}"));
            Some(Finding::warning(
                "session",
                text,
                texts.msg_doctor_file_open_advice(&name),
            ))
        }
    }
}

fn look_at_programme(texts: &Texts, path: &Path) -> Option<Finding> {
    let name = path.display().to_string();
    let advice = texts.msg_doctor_programme_advice(&name);
    let text = match store::read_text(path) {
        Ok(text) => text,
        Err(problem) => {
            let why = words::file_problem(texts, &problem);
            return Some(Finding::bad("programme", format!("{name}: {why}"), advice));
        }
    };
    match read::read(&text) {
        Err(error) => {
            let why = findings::problem(texts, &error.problem, &error.path);
            let text = format!("{name}:{}:{}: {why}", error.line, error.column);
            Some(Finding::bad("programme", text, advice))
        }
        Ok(programme) => {
            let count = check(&programme).len();
            let text = format!("{name}: {}", texts.msg_findings_title(count));
            (count > 0).then(|| Finding::warning("programme", text, advice))
        }
    }
}
