//! A note's text in the editor that its writer is used to.

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::Command;

use super::system;

/// Why a text could not be edited outside.
#[derive(Debug, thiserror::Error)]
pub enum EditorError {
    #[error("neither $VISUAL nor $EDITOR is set")]
    NotSet,
    #[error("the text could not be passed: {0}")]
    File(#[from] io::Error),
    #[error("{command} could not be run: {error}")]
    NotRun { command: String, error: io::Error },
    /// It said so itself, for example because the writer gave up.
    #[error("{command} ended with an error")]
    Failed { command: String },
}

/// The user's editor, with its arguments: `$VISUAL`, else `$EDITOR`.
pub fn command(variable: impl Fn(&str) -> Option<String>) -> Option<String> {
    ["VISUAL", "EDITOR"]
        .iter()
        .filter_map(|name| variable(name))
        .find(|command| !command.trim().is_empty())
}

/// Has the text edited by the command and waits for it; the text as it is then. It lies in a folder of its own below
/// `folder`, which only its owner can look into, and is gone afterwards with everything that the editor left beside it.
///
/// # Errors
/// When the editor cannot be run, or says that it failed: the text is to stay as it was then.
pub fn edit(text: &str, command: &str, folder: &Path) -> Result<String, EditorError> {
    let mut words = words(command).into_iter();
    let program = words.next().ok_or(EditorError::NotSet)?;
    // Inside a folder that is private from its first moment, so that the editor's own copies are private too.
    let around = tempfile::Builder::new()
        .prefix("note-")
        .tempdir_in(folder)?;
    let own = around.path().join("private");
    system::private_folder(&own)?;
    let mut file = tempfile::Builder::new()
        .prefix("note-")
        .suffix(".txt")
        .tempfile_in(&own)?;
    file.write_all(text.as_bytes())?;
    if !text.ends_with('\n') {
        file.write_all(b"\n")?;
    }
    let path = file.path();
    let command = || command.to_owned();
    let status = Command::new(&program)
        .args(words)
        .arg(path)
        .status()
        .map_err(|error| EditorError::NotRun {
            command: command(),
            error,
        })?;
    if !status.success() {
        return Err(EditorError::Failed { command: command() });
    }
    let edited = fs::read(path)?;
    let edited = String::from_utf8_lossy(&edited).replace("\r\n", "\n");
    around.close()?;
    Ok(as_written(text, edited))
}

/// The last line is ended for the editor; a text that had no such end gets none.
fn as_written(before: &str, mut edited: String) -> String {
    if !before.ends_with('\n') && edited.ends_with('\n') {
        edited.pop();
    }
    edited
}

/// The command in words; what stands in quotes is one word.
pub(super) fn words(command: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    for c in command.chars() {
        match quote {
            Some(open) if c == open => quote = None,
            None if c == '"' || c == '\'' => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            None if c.is_whitespace() => words.extend(word.take()),
            _ => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_has_words_and_quotes_keep_them_together() {
        for (command, expected) in [
            ("vim", vec!["vim"]),
            ("  code --wait  ", vec!["code", "--wait"]),
            ("'/opt/my editor/ed' -x", vec!["/opt/my editor/ed", "-x"]),
            (
                r#""C:\Program Files\ed.exe" "" a'b c'd"#,
                vec![r"C:\Program Files\ed.exe", "", "ab cd"],
            ),
            ("", vec![]),
        ] {
            assert_eq!(words(command), expected, "{command}");
        }
    }

    #[test]
    fn visual_comes_before_editor_and_blanks_count_as_nothing() {
        let set = |visual: &str, editor: &str| {
            let (visual, editor) = (visual.to_owned(), editor.to_owned());
            command(move |name| {
                Some(if name == "VISUAL" {
                    visual.clone()
                } else {
                    editor.clone()
                })
            })
        };
        assert_eq!(set("emacs", "vi").as_deref(), Some("emacs"));
        assert_eq!(set(" ", "vi -u NONE").as_deref(), Some("vi -u NONE"));
        assert_eq!(command(|_| None), None);
    }

    #[test]
    fn the_end_of_the_last_line_is_taken_off_again() {
        let after = |before: &str, edited: &str| as_written(before, edited.to_owned());
        assert_eq!(after("a", "a\n"), "a");
        assert_eq!(after("a\n", "a\n"), "a\n");
        assert_eq!(after("a", "a\n\n"), "a\n");
        assert_eq!(after("a", ""), "");
    }

    /// A script in place of an editor; it gets the file's path as its last argument.
    #[cfg(unix)]
    fn script(script: &str) -> (tempfile::TempDir, Result<String, EditorError>) {
        let folder = tempfile::tempdir().unwrap();
        let edited = edit("före\n", &format!("sh -c '{script}' -"), folder.path());
        (folder, edited)
    }

    #[cfg(unix)]
    #[test]
    fn the_text_comes_back_as_the_editor_left_it_and_nothing_stays_behind() {
        let (folder, edited) =
            script(r#"touch "$1~"; cat "$1" > "$1.new"; echo efter >> "$1.new"; mv "$1.new" "$1""#);
        assert_eq!(edited.unwrap(), "före\nefter\n");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[cfg(unix)]
    #[test]
    fn only_its_owner_can_read_it() {
        let (_folder, edited) =
            script(r#"stat -c "%a" "$1" "$(dirname "$1")" > "$1.modes"; mv "$1.modes" "$1""#);
        assert_eq!(edited.unwrap(), "600\n700\n");
    }

    #[cfg(unix)]
    #[test]
    fn an_editor_that_fails_changes_nothing() {
        let (folder, edited) = script("echo efter >> \"$1\"; exit 1");
        assert!(matches!(edited, Err(EditorError::Failed { .. })));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        let missing = edit("a", "/no/such/editor", folder.path());
        assert!(matches!(missing, Err(EditorError::NotRun { .. })));
        assert!(matches!(
            edit("a", " ", folder.path()),
            Err(EditorError::NotSet)
        ));
    }
}
