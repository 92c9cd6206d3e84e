//! `brobygger programme schema`: the JSON schema of a programme's file.

use clap::Command;

use crate::cli::Outcome;
use crate::cli::help::Words;
use crate::cli::output;
use crate::programme::schema;

pub(super) fn arguments(words: Words<'_>, command: Command) -> Command {
    command.about(words.say(|t| t.msg_command_programme_schema()))
}

pub(super) fn run() -> Outcome {
    output::print_json(&schema::schema())
}
