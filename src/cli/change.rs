//! What it takes to change a saved session from the command line: the same lock, journal and saving as on the console.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use super::{Cli, Failure, Outcome, output};
use crate::session::{Edit, Session};
use crate::store::{self, Access, Keeper, SaveNews, WhyReadOnly};
use crate::terminal::words;
use crate::text::Texts;

/// Longer than a slow disk needs for the last save.
const PATIENCE: Duration = Duration::from_secs(30);

/// A session that this command has open to change, and nobody else meanwhile.
pub(super) struct Changing<'a> {
    pub(super) session: Session,
    pub(super) path: PathBuf,
    texts: &'a Texts,
    keeper: Keeper,
    news: Receiver<SaveNews>,
}

impl Cli {
    /// Opens the session that is meant to change it. What had to be recovered is said.
    pub(super) fn change(&self, wanted: Option<&str>) -> Result<Changing<'_>, Failure> {
        let path = self.path_of(wanted)?;
        let texts = &*self.texts;
        let (tell, news) = channel();
        let notify = move |told| {
            // Whoever listened has given up.
            let _ = tell.send(told);
        };
        let now = Cli::moment().at;
        let opened = store::open(self.places()?, &path, now, notify)
            .map_err(|error| Failure::Failed(words::not_opened(texts, &path, &error)))?;
        let keeper = match opened.access {
            Access::Writing(keeper) => keeper,
            Access::ReadOnly(why) => return Err(Failure::Failed(refused(texts, &path, &why))),
        };
        for sentence in words::recovery(texts, &opened.recovery) {
            output::complain(&sentence);
        }
        Ok(Changing {
            session: opened.session,
            path,
            texts,
            keeper,
            news,
        })
    }
}

impl Changing<'_> {
    /// Makes a change; it is in the journal when this returns.
    pub(super) fn edit(&mut self, edit: &Edit) -> Outcome {
        edit.apply(&mut self.session)
            .map_err(|error| Failure::Failed(error.to_string()))?;
        self.keeper.keep(edit, self.session.revision);
        Ok(())
    }

    /// Saves and lets the session go: it is on the disk when this returns well.
    pub(super) fn close(self) -> Outcome {
        let Changing {
            path,
            texts,
            keeper,
            news,
            ..
        } = self;
        let saved = keeper.closer().finish(PATIENCE);
        drop(keeper);
        let mut failure = None;
        for told in news.try_iter() {
            match told {
                SaveNews::Conflict { theirs } => {
                    output::complain(&texts.msg_saved_beside(theirs.display().to_string()));
                }
                SaveNews::Failed {
                    error, journaled, ..
                } => failure = Some((words::save_error(texts, &error), journaled)),
                _ => {}
            }
        }
        if saved {
            return Ok(());
        }
        let path = path.display().to_string();
        let (why, kept) = failure.unwrap_or_else(|| (texts.msg_save_stopped(), true));
        let sentence = texts.msg_change_not_saved(path, why);
        Err(Failure::Failed(if kept {
            format!("{sentence} {}", texts.msg_change_journaled())
        } else {
            sentence
        }))
    }
}

/// Why the session cannot be changed now, and what to do.
fn refused(texts: &Texts, path: &std::path::Path, why: &WhyReadOnly) -> String {
    let path = path.display().to_string();
    match why {
        WhyReadOnly::Held(holder) => {
            let held = words::held(texts, holder.as_ref());
            format!(
                "{} {}",
                texts.msg_change_held(path, held),
                texts.msg_change_held_advice()
            )
        }
        WhyReadOnly::Newer { version } => {
            let newer = texts.msg_file_newer(*version);
            format!(
                "{} {}",
                texts.msg_change_held(path, newer),
                texts.msg_newer_advice()
            )
        }
    }
}
