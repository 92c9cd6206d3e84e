//! Which session is meant, and what it takes to look at it: read without a lock and without a trace.

use std::path::PathBuf;

use clap::ArgMatches;

use super::{Cli, Failure, output};
use crate::app::start::StartLists;
use crate::app::{self, Message, Model};
use crate::session::Session;
use crate::store::{self, DiskError, Listed, ResolveError};
use crate::terminal::words;
use crate::text::Texts;
use crate::timetable::Moment;

/// A session as it stands now, in whatever program it is open.
pub(super) struct Read {
    pub(super) session: Session,
    pub(super) path: PathBuf,
}

impl Read {
    /// The session as if it had been opened to work in.
    pub(super) fn into_opened(self) -> app::Opened {
        app::Opened {
            session: self.session,
            path: self.path,
            read_only: None,
            room: crate::stage::Choice::default(),
            notices: Vec::new(),
        }
    }
}

impl Cli {
    /// The file of the session that is meant; without a word for it of the one saved last.
    pub(super) fn path_of(&self, wanted: Option<&str>) -> Result<PathBuf, Failure> {
        store::resolve(self.places()?, wanted)
            .map_err(|error| Failure::Failed(not_resolved(&self.texts, &error)))
    }

    /// The session in a file; when that is damaged, the one that it opens as, and a word about it.
    pub(super) fn read(&self, path: PathBuf) -> Result<Read, Failure> {
        match store::read(self.places()?, &path) {
            Ok((session, recovery)) => {
                if let Some(damage) = &recovery.damage {
                    output::complain(&words::shown_from(&self.texts, &path, damage));
                }
                Ok(Read { session, path })
            }
            Err(error) => Err(Failure::Failed(words::not_opened(
                &self.texts,
                &path,
                &error,
            ))),
        }
    }

    /// The session that the argument `SESSION` means.
    pub(super) fn session_meant(&self, matches: &ArgMatches) -> Result<Read, Failure> {
        let wanted = matches.get_one::<String>("SESSION").map(String::as_str);
        self.read(self.path_of(wanted)?)
    }

    pub(super) fn disk_failure(&self, error: &DiskError) -> Failure {
        Failure::Failed(words::disk_sentence(&self.texts, error))
    }

    /// A console on the start screen.
    pub(super) fn model(&self, lists: StartLists, now: &Moment, seed: u64) -> Model {
        let keymap = self.config.keymap.clone();
        Model::new(
            self.texts.clone(),
            self.settings(),
            keymap,
            lists,
            now.clone(),
            seed,
        )
    }

    /// A console with the session open: it knows which day is meant and how it stands.
    pub(super) fn console_of(&self, read: Read, now: &Moment) -> Model {
        let mut model = self.model(StartLists::default(), now, 0);
        // Nothing is carried out: what the console would keep is not wanted here.
        let _ = model.update(Message::Opened(Box::new(read.into_opened())), now);
        model
    }
}

/// Why it is not clear which session is meant.
fn not_resolved(texts: &Texts, error: &ResolveError) -> String {
    match error {
        ResolveError::NotFound { wanted, near } if near.is_empty() => {
            texts.msg_session_unknown(wanted)
        }
        ResolveError::NotFound { wanted, near } => {
            let sentence = texts.msg_session_unknown(wanted);
            format!("{sentence} {}", texts.msg_usage_did_you_mean(names(near)))
        }
        ResolveError::Ambiguous { wanted, candidates } => {
            texts.msg_session_ambiguous(wanted, names(candidates))
        }
        ResolveError::NoSessions => texts.msg_session_none(),
        ResolveError::Disk(error) => words::disk_sentence(texts, error),
    }
}

/// The names of the files, as sessions can be called by.
fn names(sessions: &[Listed]) -> String {
    let stem = |session: &Listed| {
        session
            .path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned()
    };
    sessions.iter().map(stem).collect::<Vec<_>>().join(", ")
}
