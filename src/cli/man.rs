//! `brobygger man [COMMAND …]`: the manual page, of the program or of one command.

use std::fmt::Write;

use clap::builder::Resettable;
use clap::{ArgMatches, Command};
use clap_mangen::Man;

use super::help::{Example, Words};
use super::{Cli, Failure, Outcome, arguments, output};

const EXAMPLES: [Example; 2] = [
    ("brobygger man | man -l -", |t| t.msg_example_man()),
    ("brobygger man programme check | man -l -", |t| {
        t.msg_example_man_command()
    }),
];

pub(super) fn arguments(words: Words<'_>, command: Command) -> Command {
    command
        .about(words.say(|t| t.msg_command_man()))
        .arg(
            words
                .positional("COMMAND", |t| t.msg_option_command())
                .num_args(0..),
        )
        .after_long_help(words.examples(&EXAMPLES))
}

pub(super) fn run(cli: &Cli, matches: &ArgMatches) -> Outcome {
    let mut root = arguments::command(Words::of(&cli.texts));
    root.build();
    let mut command = &root;
    for name in matches.get_many::<String>("COMMAND").unwrap_or_default() {
        let below = command.find_subcommand(name);
        command = below.ok_or_else(|| Failure::Usage(cli.texts.msg_usage_unknown_command(name)))?;
    }
    let examples = command.get_after_long_help().map(ToString::to_string);
    let mut page = Vec::new();
    Man::new(command.clone().after_long_help(Resettable::Reset))
        .render(&mut page)
        .map_err(Failure::Output)?;
    let mut page = String::from_utf8_lossy(&page).into_owned();
    if let Some(examples) = examples {
        add_section(&mut page, &examples);
    }
    output::print(&page)
}

/// Adds a section whose first line is its title, the others as they stand. (`clap_mangen` would call it EXTRA and run the
/// lines together.)
fn add_section(page: &mut String, text: &str) {
    let mut lines = text.lines();
    let title = lines
        .next()
        .unwrap_or_default()
        .trim_end_matches(':')
        .to_uppercase();
    let _ = writeln!(page, ".SH \"{title}\"\n.nf");
    for line in lines {
        // Indented, so that none begins with a dot or a quotation mark, which would be a command.
        page.push_str(
            &line
                .replace('\\', "\\\\")
                .replace('-', "\\-")
                .replace('\'', "\\(aq"),
        );
        page.push('\n');
    }
    page.push_str(".fi\n");
}
