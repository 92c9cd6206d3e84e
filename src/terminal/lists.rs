//! What the start screen offers, as it is found on the disk.

use chrono::NaiveDate;

use super::words;
use crate::app::start::{ProgrammeEntry, SessionEntry, StartLists};
use crate::programme::catalogue::{self, Heading};
use crate::store::{self, DiskError, Listed, Places};
use crate::text::Texts;

/// Sessions and programmes; and if the sessions cannot be listed, a sentence that says why.
pub(crate) fn start_lists(
    places: &Places,
    texts: &Texts,
    today: NaiveDate,
) -> (StartLists, Option<String>) {
    match store::list(places) {
        Ok(listed) => (lists(places, texts, listed, today), None),
        Err(error) => {
            let why = not_listed(texts, &error);
            (lists(places, texts, Vec::new(), today), Some(why))
        }
    }
}

/// Why the sessions cannot be listed.
pub(crate) fn not_listed(texts: &Texts, error: &DiskError) -> String {
    let why = words::disk_error(texts, error);
    format!("{}: {why}", error.path.display())
}

/// What the start screen offers when these sessions were found.
pub(crate) fn lists(
    places: &Places,
    texts: &Texts,
    listed: Vec<Listed>,
    today: NaiveDate,
) -> StartLists {
    let sessions = listed
        .into_iter()
        .map(|listed| entry(texts, listed))
        .collect();
    let headings = own_programmes(places)
        .into_iter()
        .chain(catalogue::headings().iter().cloned());
    let programmes = ProgrammeEntry::gather(headings);
    StartLists {
        today,
        sessions,
        programmes,
    }
}

fn entry(texts: &Texts, listed: Listed) -> SessionEntry {
    match listed.header {
        Ok(header) => SessionEntry {
            composing: header
                .composing
                .then(|| format!("{}.{}", header.programme, header.language)),
            path: listed.path,
            title: header.title,
            place: header.place,
            programme: header.programme_title,
            dates: header.dates,
            delete_by: header.delete_by,
            problem: None,
            damage: listed.damage.map(|damage| words::damage(texts, &damage)),
        },
        Err(problem) => SessionEntry {
            composing: None,
            title: listed
                .path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned(),
            path: listed.path,
            place: String::new(),
            programme: String::new(),
            dates: Vec::new(),
            delete_by: None,
            problem: Some(words::file_problem(texts, &problem)),
            damage: None,
        },
    }
}

/// The user's own programmes, as far as they can be read; `brobygger programme check` says what is wrong with the others.
pub(crate) fn own_programmes(places: &Places) -> Vec<Heading> {
    let files = store::programmes(places).unwrap_or_default();
    let read = |path| Heading::of(store::read_text(path).ok()?).ok();
    files.iter().filter_map(|path| read(path)).collect()
}
