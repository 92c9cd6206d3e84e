//! Long work on the command line: a terminal is told how far it is, and Ctrl+C stops it between two files.

use std::io::{self, IsTerminal, Write};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use super::{Cli, Failure};
use crate::store::Progress;
use crate::text::Texts;

/// Shorter work says nothing.
const PATIENCE: Duration = Duration::from_millis(500);
/// How often it is said how far it is.
const STEP: Duration = Duration::from_millis(100);

impl Cli {
    /// Does long work. It says itself, by its [`Progress`], how far it is.
    pub(super) fn watched<R: Send>(&self, work: impl FnOnce(&Progress) -> R + Send) -> R {
        let stop = Arc::new(AtomicBool::new(false));
        interrupt::sets(&stop);
        let progress = Progress::until(stop);
        if !io::stderr().is_terminal() {
            return work(&progress);
        }
        thread::scope(|scope| {
            let (tell, done) = channel::<()>();
            let worker = scope.spawn(|| {
                let result = work(&progress);
                drop(tell);
                result
            });
            let mut shown = Shown::default();
            let mut wait = PATIENCE;
            while let Err(RecvTimeoutError::Timeout) = done.recv_timeout(wait) {
                wait = STEP;
                shown.line(&how_far(&self.texts, &progress));
            }
            shown.line("");
            match worker.join() {
                Ok(result) => result,
                Err(panic) => std::panic::resume_unwind(panic),
            }
        })
    }

    /// That work was stopped before it was done.
    pub(super) fn stopped(&self, left: usize) -> Failure {
        let left = self.texts.count(left);
        Failure::Stopped(self.texts.msg_across_stopped(left))
    }
}

fn how_far(texts: &Texts, progress: &Progress) -> String {
    let (done, all) = progress.so_far();
    if all == 0 {
        return String::new();
    }
    texts.how_far(done, all)
}

/// The line that is written over again and again.
#[derive(Default)]
struct Shown {
    letters: usize,
}

impl Shown {
    fn line(&mut self, text: &str) {
        let blanks = " ".repeat(self.letters.saturating_sub(text.chars().count()));
        let back = if text.is_empty() { "\r" } else { "" };
        self.letters = text.chars().count();
        // Where it cannot be written nobody waits for it.
        let _ = write!(io::stderr(), "\r{text}{blanks}{back}");
    }
}

#[cfg(unix)]
mod interrupt {
    use std::sync::Arc;
    use std::sync::atomic::AtomicBool;

    use signal_hook::consts::SIGINT;
    use signal_hook::flag;

    use super::super::INTERRUPTED;

    /// The first Ctrl+C sets the flag, a second one ends the program.
    pub(super) fn sets(stop: &Arc<AtomicBool>) {
        let ends = flag::register_conditional_shutdown(SIGINT, INTERRUPTED.into(), stop.clone());
        if let Err(error) = ends.and_then(|_| flag::register(SIGINT, stop.clone())) {
            tracing::debug!(%error, "Ctrl+C ends the program at once");
        }
    }
}

#[cfg(not(unix))]
mod interrupt {
    use std::sync::Arc;
    use std::sync::atomic::AtomicBool;

    /// Ctrl+C ends the program, which leaves nothing half done either.
    pub(super) fn sets(_: &Arc<AtomicBool>) {}
}
