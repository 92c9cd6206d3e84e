//! `brobygger` and `brobygger run [SESSION]`: the console, on the start screen or straight in the day.

use std::io::{self, IsTerminal};
use std::path::PathBuf;

use clap::{ArgMatches, Command};

use super::help::{Example, Words};
use super::{Cli, Failure, Outcome, output, picture};
use crate::store::Places;
use crate::terminal::clock::{Clock, SystemClock};
use crate::terminal::{self, Start};

const EXAMPLES: [Example; 3] = [
    ("brobygger run", |t| t.msg_example_run_latest()),
    ("brobygger run 2026-11-23-bridge-builders-019ab3c4", |t| {
        t.msg_example_run()
    }),
    (
        "brobygger run --at 2026-11-23T08:30 --keys '<Space><wait:25m>' --print svg > day.svg",
        |t| t.msg_example_print(),
    ),
];

pub(super) fn arguments(words: Words<'_>, command: Command) -> Command {
    command
        .about(words.say(|t| t.msg_command_run()))
        .arg(words.positional("SESSION", |t| t.msg_option_session()))
        .args(picture::arguments(words))
        .after_long_help(words.examples(&EXAMPLES))
}

/// `brobygger run [SESSION]`.
pub(super) fn run(cli: &Cli, matches: &ArgMatches) -> Outcome {
    let picture = picture::asked(cli, matches)?;
    if picture.is_none() {
        needs_terminal(cli)?;
    }
    let path = cli.path_of(matches.get_one::<String>("SESSION").map(String::as_str))?;
    match picture {
        Some(picture) => picture::take(cli, &picture, Some(path)),
        None => console(cli, Some(path)),
    }
}

/// `brobygger`.
pub(super) fn start(cli: &Cli, matches: &ArgMatches) -> Outcome {
    if let Some(picture) = picture::asked(cli, matches)? {
        return picture::take(cli, &picture, None);
    }
    needs_terminal(cli)?;
    console(cli, None)
}

pub(super) fn needs_terminal(cli: &Cli) -> Outcome {
    if io::stdin().is_terminal() && io::stdout().is_terminal() {
        Ok(())
    } else {
        Err(Failure::Usage(cli.texts.msg_run_no_terminal()))
    }
}

fn console(cli: &Cli, open: Option<PathBuf>) -> Outcome {
    let start = Start {
        open,
        ..prepared(cli, cli.places()?.clone(), Box::new(SystemClock::new()))
    };
    ended(start)
}

/// The console as the user has set it up, on the start screen.
pub(super) fn prepared(cli: &Cli, places: Places, clock: Box<dyn Clock>) -> Start {
    Start {
        places,
        open: None,
        texts: cli.texts.clone(),
        settings: cli.settings(),
        keymap: cli.config.keymap.clone(),
        colours: output::colours(),
        mouse: true,
        clock,
        passing: None,
        messages: cli.fault_notice().into_iter().collect(),
    }
}

pub(super) fn ended(start: Start) -> Outcome {
    terminal::run(start).map_err(|error| Failure::Failed(error.to_string()))
}
