//! `brobygger projector`: the room's window. It opens the stage's file, and no session.

use std::io::{self, IsTerminal};
use std::path::PathBuf;

use clap::{ArgMatches, Command, value_parser};

use super::help::{Example, Words};
use super::{Cli, Failure, Outcome, output};
use crate::store::{FileProblem, Which, read_stage, stages_called};
use crate::terminal::clock::SystemClock;
use crate::terminal::{self, Projector, words};

const EXAMPLES: [Example; 2] = [
    ("brobygger projector", |t| t.msg_example_projector()),
    (
        "brobygger projector --stage /mnt/laptop/stage/019ab3c4.json",
        |t| t.msg_example_projector_stage(),
    ),
];

pub(super) fn arguments(words: Words<'_>, command: Command) -> Command {
    command
        .about(words.say(|t| t.msg_command_projector()))
        .arg(words.positional("SESSION", |t| t.msg_option_projector_session()))
        .arg(
            words
                .option("stage", "FILE", |t| t.msg_option_stage())
                .value_parser(value_parser!(PathBuf))
                .conflicts_with("SESSION"),
        )
        .after_long_help(words.examples(&EXAMPLES))
}

pub(super) fn run(cli: &Cli, matches: &ArgMatches) -> Outcome {
    let which = which(cli, matches)?;
    if !(io::stdin().is_terminal() && io::stdout().is_terminal()) {
        return Err(Failure::Usage(cli.texts.msg_projector_no_terminal()));
    }
    let asked = matches.get_one::<String>("theme");
    let start = Projector {
        which,
        texts: cli.texts.clone(),
        theme: asked.and_then(|name| name.parse().ok()),
        colours: output::colours(),
        clock: Box::new(SystemClock::new()),
    };
    terminal::project(start).map_err(|error| Failure::Failed(error.to_string()))
}

/// Which file is followed. One that is not there yet is waited for; one that is no stage is a mistake.
fn which(cli: &Cli, matches: &ArgMatches) -> Result<Which, Failure> {
    if let Some(path) = matches.get_one::<PathBuf>("stage") {
        return match read_stage(path) {
            Ok(_) => Ok(Which::File(path.clone())),
            Err(FileProblem::Disk(error)) if error.kind == io::ErrorKind::NotFound => {
                Ok(Which::File(path.clone()))
            }
            Err(problem) => {
                let why = words::file_problem(&cli.texts, &problem);
                let path = path.display().to_string();
                Err(Failure::Failed(cli.texts.msg_projector_no_stage(path, why)))
            }
        };
    }
    let places = cli.places()?;
    let Some(wanted) = matches.get_one::<String>("SESSION") else {
        return Ok(Which::Latest(places.stages()));
    };
    let mut found = stages_called(places, wanted).map_err(|error| cli.disk_failure(&error))?;
    match (found.pop(), found.is_empty()) {
        (Some(path), true) => Ok(Which::File(path)),
        (Some(_), false) => Err(Failure::Failed(cli.texts.msg_projector_ambiguous(wanted))),
        (None, _) => Err(Failure::Failed(cli.texts.msg_projector_unknown(wanted))),
    }
}
