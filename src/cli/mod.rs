//! The command line: one file per command, and what they share. Starts things; decides nothing about the day.

mod arguments;
mod change;
mod completions;
mod config;
mod days;
mod doctor;
mod erase;
mod export;
mod groups;
mod help;
mod language;
mod learned;
mod list;
mod log;
mod man;
mod merge;
mod new;
mod now;
mod output;
mod people;
mod picture;
mod programme;
mod projector;
mod rehearse;
mod run;
mod search;
mod sessions;
mod show;
mod system;
mod usage;
mod watch;

use std::cell::LazyCell;
use std::env;
use std::ffi::OsString;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use chrono_tz::Tz;
use clap::ArgMatches;
use directories::BaseDirs;

use crate::app::Message;
use crate::app::settings::{Settings, ThemeName};
use crate::programme::Language;
use crate::store::Places;
use crate::terminal::clock::{Clock, SystemClock};
use crate::text::Texts;
use crate::timetable::Moment;
use config::{Config, Fault};
use help::Words;

/// How a command ended: well, or not.
type Outcome = Result<(), Failure>;

/// The exit code of what was stopped by Ctrl+C, as shells have it.
const INTERRUPTED: u8 = 130;

/// Why a command did not do what was asked.
#[derive(Debug)]
enum Failure {
    /// It failed; a sentence that says why.
    Failed(String),
    /// It was called wrongly; a sentence that says how.
    Usage(String),
    /// What was looked over has problems, and they have been written out.
    Problems,
    /// It was stopped by Ctrl+C before all was done; a sentence that says how far it came.
    Stopped(String),
    /// What it wrote could not be written.
    Output(io::Error),
}

impl Failure {
    /// Says why, and gives the exit code.
    fn report(self) -> ExitCode {
        let (code, sentence) = match self {
            Failure::Problems => return ExitCode::from(3),
            // Whoever reads has had enough.
            Failure::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                return ExitCode::SUCCESS;
            }
            Failure::Output(error) => (1, error.to_string()),
            Failure::Failed(sentence) => (1, sentence),
            Failure::Usage(sentence) => (2, sentence),
            Failure::Stopped(sentence) => (INTERRUPTED, sentence),
        };
        output::complain(&format!("{}: {sentence}", arguments::PROGRAM));
        ExitCode::from(code)
    }
}

/// What every command has at hand.
struct Cli {
    language: Language,
    /// Loaded when something is to be said: on its way to the screen the console says nothing here.
    texts: LazyCell<Texts, Box<dyn FnOnce() -> Texts>>,
    config: Config,
    /// What is wrong with the configuration.
    faults: Vec<Fault>,
    /// Nothing when the user has no home folder.
    places: Option<Places>,
    theme: ThemeName,
}

/// Does what the arguments ask for; the first of them is the program's name.
pub fn main(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let given: Vec<OsString> = arguments.into_iter().collect();
    let mut cli = Cli::new(language::asked(&given));
    let outcome = match arguments::command(Words::NONE).try_get_matches_from(&given) {
        Ok(matches) => cli.run(&matches),
        Err(_) => usage::explain(&cli, &given),
    };
    outcome.map_or_else(Failure::report, |()| ExitCode::SUCCESS)
}

impl Cli {
    fn new(asked: Option<Language>) -> Cli {
        let places = Places::find(None);
        let home = BaseDirs::new();
        let home = home.as_ref().map(BaseDirs::home_dir);
        let config_file = places.as_ref().map(|places| places.config_file.as_path());
        let (config, faults) = config_file
            .map(|path| Config::read(path, home))
            .unwrap_or_default();
        let language = language::choose(asked, config.language, |name| env::var(name).ok());
        let theme = config.theme.unwrap_or_default();
        Cli {
            language,
            texts: LazyCell::new(Box::new(move || Texts::load(language))),
            config,
            faults,
            places,
            theme,
        }
    }

    fn run(&mut self, matches: &ArgMatches) -> Outcome {
        self.take_globals(matches);
        self.begin(matches);
        let program = arguments::PROGRAM;
        let (path, outcome) = match matches.subcommand() {
            None => (program.to_owned(), run::start(self, matches)),
            Some((name, _)) if picture::is_asked(matches) => {
                let misplaced = Failure::Usage(self.texts.msg_picture_misplaced(name));
                (program.to_owned(), Err(misplaced))
            }
            Some((name, below)) => {
                let command = arguments::COMMANDS.iter().find(|entry| entry.name == name);
                let outcome = command.map_or(Ok(()), |entry| (entry.run)(self, below));
                (format!("{program} {name}"), outcome)
            }
        };
        outcome.map_err(|failure| match failure {
            Failure::Usage(sentence) => {
                Failure::Usage(format!("{sentence}\n{}", self.texts.msg_usage_more(path)))
            }
            other => other,
        })
    }

    /// Begins the log, and says what is wrong with the configuration.
    fn begin(&self, matches: &ArgMatches) {
        let command = matches.subcommand();
        let name = command.map(|(name, _)| name);
        // A picture leaves no trace, and so no log either.
        let is_picture = picture::is_asked(matches)
            || command.is_some_and(|(_, below)| picture::is_asked(below));
        if let Some(places) = self.places.as_ref().filter(|_| !is_picture) {
            log::start(&places.state, matches.get_flag("verbose"));
        }
        let version = env!("CARGO_PKG_VERSION");
        tracing::debug!(command = name, version, "begins");
        // The doctor and the screen say it in their own ways.
        let is_on_screen =
            matches!(name, None | Some("run" | "rehearse" | "projector")) && !is_picture;
        if !is_on_screen && name != Some("doctor") {
            for fault in self.fault_sentences() {
                output::complain(&fault);
            }
        }
    }

    fn take_globals(&mut self, matches: &ArgMatches) {
        let sessions = matches.get_one::<PathBuf>("sessions").cloned();
        let by_variable = || {
            env::var_os("BROBYGGER_SESSIONS")
                .filter(|folder| !folder.is_empty())
                .map(PathBuf::from)
        };
        let sessions = sessions
            .or_else(by_variable)
            .or_else(|| self.config.sessions.clone());
        if let (Some(places), Some(sessions)) = (&mut self.places, sessions) {
            places.sessions = sessions;
        }
        let theme = matches
            .get_one::<String>("theme")
            .and_then(|name| name.parse().ok());
        self.theme = theme.unwrap_or(self.theme);
    }

    fn places(&self) -> Result<&Places, Failure> {
        self.places
            .as_ref()
            .ok_or_else(|| Failure::Failed(self.texts.msg_no_home()))
    }

    /// What is wrong with the configuration, a sentence each with its place.
    fn fault_sentences(&self) -> Vec<String> {
        let path = self
            .places
            .as_ref()
            .map(|places| places.config_file.display().to_string());
        let path = path.unwrap_or_default();
        self.faults
            .iter()
            .map(|fault| fault.sentence(&self.texts, &path))
            .collect()
    }

    /// What is wrong with the configuration, for the screen.
    fn fault_notice(&self) -> Option<Message> {
        (!self.faults.is_empty()).then(|| Message::Notice {
            title: self.texts.msg_config_title(),
            sentences: self.fault_sentences(),
        })
    }

    /// What the user has chosen for the screen and for what is made on it.
    fn settings(&self) -> Settings {
        Settings {
            theme: self.theme,
            signals: self.config.signals(),
            author: self.config.author.clone(),
            zone: zone(),
        }
    }

    /// Now, by the clocks of this computer.
    fn moment() -> Moment {
        SystemClock::new().now()
    }
}

/// The time zone of this computer; UTC when it does not tell.
fn zone() -> Tz {
    local_zone().unwrap_or_default()
}

/// The time zone of this computer, as far as it tells: that of `TZ`, else the system's.
fn local_zone() -> Option<Tz> {
    let asked = env::var("TZ")
        .ok()
        .and_then(|name| name.trim_start_matches(':').parse().ok());
    asked.or_else(|| iana_time_zone::get_timezone().ok()?.parse().ok())
}
