//! How the program ends when it must, whatever the loop is doing: what is open is saved, the terminal is left whole.

use std::fs;
use std::io::{Write, stderr};
use std::path::PathBuf;
use std::process;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::commands;
use super::tty::Tty;
use crate::programme::Language;
use crate::store::Closer;
use crate::text::Texts;

/// How long the last save may take. With the next one less than the two seconds after which a closing terminal or a
/// system that shuts down loses patience.
const SAVE_LIMIT: Duration = Duration::from_millis(1500);
/// How long leaving the terminal may take.
const LEAVE_LIMIT: Duration = Duration::from_millis(300);

/// What a thread needs to end the program. Shared by the loop, the watch and the panic hook.
pub struct Lifeline {
    pub tty: Arc<Tty>,
    open: Mutex<Open>,
}

/// What is open, and in which language to speak of it.
struct Open {
    language: Language,
    session: Option<(PathBuf, Closer)>,
    /// A folder that is gone when the program has ended.
    passing: Option<PathBuf>,
    /// Of the user's own commands.
    commands: Option<commands::End>,
}

impl Lifeline {
    #[must_use]
    pub fn new(tty: Arc<Tty>, language: Language) -> Arc<Lifeline> {
        let open = Mutex::new(Open {
            language,
            session: None,
            passing: None,
            commands: None,
        });
        Arc::new(Lifeline { tty, open })
    }

    /// A session is worked in from now on.
    pub fn hold(&self, path: PathBuf, closer: Closer) {
        self.lock().session = Some((path, closer));
    }

    /// No session is worked in any more.
    pub fn release(&self) {
        self.lock().session = None;
    }

    /// What is in this folder is not to outlive the program. Of a panic it tells what happened, so it stays then.
    pub fn leave_nothing_in(&self, folder: PathBuf) {
        self.lock().passing = Some(folder);
    }

    /// The user's own commands are not to outlive the program.
    pub(super) fn end_with(&self, commands: commands::End) {
        self.lock().commands = Some(commands);
    }

    pub fn speak(&self, language: Language) {
        self.lock().language = language;
    }

    /// Saves, leaves the terminal and ends the program.
    pub fn end(&self, code: i32) -> ! {
        let (texts, session) = self.what_is_open();
        let unsaved = session.filter(|(_, closer)| !closer.finish(SAVE_LIMIT));
        let words = unsaved.map(|(path, _)| texts.msg_ended_unsaved(path.display().to_string()));
        self.leave(words);
        if let Some(commands) = self.lock().commands.take() {
            commands.now();
        }
        if let Some(folder) = self.lock().passing.take() {
            // There is nobody left to tell.
            let _ = fs::remove_dir_all(folder);
        }
        process::exit(code)
    }

    /// Leaves the terminal, and says there what a panic means for the session.
    pub fn mourn(&self, what: &str) {
        let (texts, session) = self.what_is_open();
        let session = session.map(|(path, _)| texts.msg_panic_kept(path.display().to_string()));
        let mut words = vec![texts.msg_panic()];
        words.extend(session);
        words.push(texts.msg_panic_report(what));
        self.leave(Some(words.join("\n")));
    }

    fn leave(&self, words: Option<String>) {
        self.tty.let_go_within(LEAVE_LIMIT, move || {
            if let Some(words) = words {
                // There may be nobody left to read it.
                let _ = writeln!(stderr(), "{words}");
            }
        });
    }

    fn what_is_open(&self) -> (Texts, Option<(PathBuf, Closer)>) {
        let open = self.lock();
        (Texts::load(open.language), open.session.clone())
    }

    fn lock(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
