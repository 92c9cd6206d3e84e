//! Which commands and options there are.

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::help::{Example, Words};
use super::{
    Cli, Outcome, completions, doctor, erase, export, groups, list, man, merge, new, now, people,
    picture, programme, projector, rehearse, run, search, show,
};
use crate::app::settings::ThemeName;
use crate::programme::Language;

pub(super) const PROGRAM: &str = "brobygger";

/// A command: how it is called, and what it does.
pub(super) struct Entry {
    pub(super) name: &'static str,
    arguments: fn(Words<'_>, Command) -> Command,
    pub(super) run: fn(&Cli, &ArgMatches) -> Outcome,
}

/// The commands in the order in which the help shows them.
pub(super) const COMMANDS: [Entry; 17] = [
    Entry {
        name: "run",
        arguments: run::arguments,
        run: run::run,
    },
    Entry {
        name: "new",
        arguments: new::arguments,
        run: new::run,
    },
    Entry {
        name: "rehearse",
        arguments: rehearse::arguments,
        run: rehearse::run,
    },
    Entry {
        name: "projector",
        arguments: projector::arguments,
        run: projector::run,
    },
    Entry {
        name: "now",
        arguments: now::arguments,
        run: now::run,
    },
    Entry {
        name: "list",
        arguments: list::arguments,
        run: list::run,
    },
    Entry {
        name: "search",
        arguments: search::arguments,
        run: search::run,
    },
    Entry {
        name: "show",
        arguments: show::arguments,
        run: show::run,
    },
    Entry {
        name: "export",
        arguments: export::arguments,
        run: export::run,
    },
    Entry {
        name: "groups",
        arguments: groups::arguments,
        run: groups::run,
    },
    Entry {
        name: "people",
        arguments: people::arguments,
        run: people::run,
    },
    Entry {
        name: "merge",
        arguments: merge::arguments,
        run: merge::run,
    },
    Entry {
        name: "erase",
        arguments: erase::arguments,
        run: erase::run,
    },
    Entry {
        name: "programme",
        arguments: programme::arguments,
        run: programme::run,
    },
    Entry {
        name: "doctor",
        arguments: doctor::arguments,
        run: doctor::run,
    },
    Entry {
        name: "completions",
        arguments: completions::arguments,
        run: completions::run,
    },
    Entry {
        name: "man",
        arguments: man::arguments,
        run: man::run,
    },
];

const EXAMPLES: [Example; 4] = [
    ("brobygger", |t| t.msg_example_start()),
    (
        "brobygger new skl-strategic-competencies --date 2026-11-23 --group A --group B",
        |t| t.msg_example_new(),
    ),
    ("brobygger run", |t| t.msg_example_run_latest()),
    ("brobygger --sessions sessions list", |t| {
        t.msg_example_sessions()
    }),
];

/// The whole command line.
pub(super) fn command(words: Words<'_>) -> Command {
    let commands = COMMANDS
        .iter()
        .map(|entry| (entry.arguments)(words, Command::new(entry.name)));
    let version = words
        .flag("version", |t| t.msg_option_version())
        .short('V')
        .action(ArgAction::Version);
    let command = Command::new(PROGRAM)
        .version(env!("CARGO_PKG_VERSION"))
        .about(words.say(|t| t.msg_command_brobygger()))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .arg(version)
        .args(picture::arguments(words))
        .args(everywhere(words))
        .subcommands(commands)
        .after_long_help(words.examples(&EXAMPLES));
    words.finish(command, PROGRAM)
}

fn everywhere(words: Words<'_>) -> [Arg; 5] {
    let languages = Language::ALL.map(Language::code);
    let themes = ThemeName::ALL.map(ThemeName::name);
    [
        words
            .option("sessions", "DIR", |t| t.msg_option_sessions())
            .value_parser(clap::value_parser!(std::path::PathBuf)),
        words
            .option("language", "LANGUAGE", |t| t.msg_option_language())
            .value_parser(languages),
        words
            .option("theme", "THEME", |t| t.msg_option_theme())
            .value_parser(themes),
        words.flag("verbose", |t| t.msg_option_verbose()).short('v'),
        words
            .flag("help", |t| t.msg_option_help())
            .short('h')
            .action(ArgAction::Help),
    ]
    .map(|arg| words.everywhere(arg))
}
