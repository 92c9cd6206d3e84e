//! `brobygger completions SHELL`: what a shell completes after `brobygger`.

use clap::{Arg, ArgMatches, Command};
use clap_complete::Shell;

use super::help::{Example, Words};
use super::{Cli, Outcome, arguments, output};

const EXAMPLES: [Example; 2] = [
    (
        "brobygger completions bash > ~/.local/share/bash-completion/completions/brobygger",
        |t| t.msg_example_completions("bash"),
    ),
    (
        "brobygger completions fish > ~/.config/fish/completions/brobygger.fish",
        |t| t.msg_example_completions("fish"),
    ),
];

pub(super) fn arguments(words: Words<'_>, command: Command) -> Command {
    let shell: Arg = words.positional("SHELL", |t| t.msg_option_shell());
    command
        .about(words.say(|t| t.msg_command_completions()))
        .arg(
            shell
                .required(true)
                .hide_possible_values(true)
                .value_parser(clap::value_parser!(Shell)),
        )
        .after_long_help(words.examples(&EXAMPLES))
}

pub(super) fn run(cli: &Cli, matches: &ArgMatches) -> Outcome {
    let Some(shell) = matches.get_one::<Shell>("SHELL") else {
        return Ok(());
    };
    let mut command = arguments::command(Words::of(&cli.texts));
    let mut script = Vec::new();
    clap_complete::generate(*shell, &mut command, arguments::PROGRAM, &mut script);
    output::print(&String::from_utf8_lossy(&script))
}
