//! The folders: whether they can be written, whether others can read them, and how much room there is.

use std::path::Path;

use super::Finding;
use crate::cli::system;
use crate::store::Places;
use crate::text::Texts;

const MEGABYTE: u64 = 1 << 20;
/// A day of writing with all its earlier generations takes a few megabytes.
const PLENTY: u64 = 100 * MEGABYTE;
const ENOUGH: u64 = 5 * MEGABYTE;

pub(super) fn look(texts: &Texts, places: &Places) -> Vec<Finding> {
    let folders = [&places.sessions, &places.programmes, &places.state];
    let mut found: Vec<Finding> = folders
        .iter()
        .map(|folder| look_at_folder(texts, folder))
        .collect();
    found.extend(space(texts, &places.sessions));
    found
}

fn look_at_folder(texts: &Texts, folder: &Path) -> Finding {
    let name = folder.display().to_string();
    let Some(there) = folder.ancestors().find(|above| above.exists()) else {
        return Finding::bad(
            "folder",
            texts.msg_doctor_folder_unwritable(&name, "?"),
            texts.msg_doctor_folder_advice(),
        );
    };
    // Only trying tells: permissions, read-only disks and full ones all count.
    if let Err(error) = tempfile::tempfile_in(there) {
        let text = texts.msg_doctor_folder_unwritable(&name, error.to_string());
        return Finding::bad("folder", text, texts.msg_doctor_folder_advice());
    }
    if there != folder {
        return Finding::fine("folder", texts.msg_doctor_folder_to_be_made(&name));
    }
    match system::mode(folder).filter(|mode| mode & 0o077 != 0) {
        Some(mode) => {
            let text = texts.msg_doctor_open_to_others(&name, format!("{mode:04o}"));
            Finding::warning("folder", text, texts.msg_doctor_folder_open_advice(&name))
        }
        None => Finding::fine("folder", texts.msg_doctor_folder(&name)),
    }
}

fn space(texts: &Texts, folder: &Path) -> Option<Finding> {
    let there = folder.ancestors().find(|above| above.exists())?;
    let free = system::free_bytes(there)?;
    let text = texts.msg_doctor_space(free / MEGABYTE);
    Some(match free {
        PLENTY.. => Finding::fine("space", text),
        ENOUGH.. => Finding::warning("space", text, texts.msg_doctor_space_advice()),
        _ => Finding::bad("space", text, texts.msg_doctor_space_advice()),
    })
}
