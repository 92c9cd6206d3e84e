//! Help in the user's language: clap knows none but English, so every word of it is given here.

use std::fmt::Write;

use clap::builder::{Resettable, Str, StyledStr};
use clap::{Arg, ArgAction, Command};

use crate::text::Texts;

/// Longest line of the help.
const WIDTH: usize = 100;

/// The words of the command line. Without texts only its structure is built, which is all that reading arguments needs.
#[derive(Clone, Copy)]
pub(super) struct Words<'a>(Option<&'a Texts>);

/// An example: what is typed, and what it does.
pub(super) type Example = (&'static str, fn(&Texts) -> String);

impl<'a> Words<'a> {
    pub(super) const NONE: Words<'static> = Words(None);

    pub(super) fn of(texts: &'a Texts) -> Words<'a> {
        Words(Some(texts))
    }

    pub(super) fn say(self, text: impl FnOnce(&Texts) -> String) -> Resettable<StyledStr> {
        self.0.map(|texts| text(texts).into()).into()
    }

    fn heading(self, text: impl FnOnce(&Texts) -> String) -> Resettable<Str> {
        self.0.map(|texts| text(texts).into()).into()
    }

    /// The examples at the end of a command's long help.
    pub(super) fn examples(self, examples: &[Example]) -> Resettable<StyledStr> {
        let Some(texts) = self.0 else {
            return Resettable::Reset;
        };
        let mut shown = StyledStr::new();
        let _ = write!(shown, "{}:", texts.msg_help_examples());
        for (typed, does) in examples {
            let _ = write!(shown, "\n  {typed}\n      {}", does(texts));
        }
        shown.into()
    }

    /// An argument by its place, for example `SESSION`.
    pub(super) fn positional(self, name: &'static str, help: impl FnOnce(&Texts) -> String) -> Arg {
        Arg::new(name)
            .value_name(name)
            .help(self.say(help))
            .help_heading(self.heading(|t| t.msg_help_arguments()))
    }

    /// An option with a value, for example `--place PLACE`.
    pub(super) fn option(
        self,
        name: &'static str,
        value: &'static str,
        help: impl FnOnce(&Texts) -> String,
    ) -> Arg {
        self.flag(name, help)
            .action(ArgAction::Set)
            .value_name(value)
            .hide_possible_values(true)
    }

    /// An option without a value, for example `--json`.
    pub(super) fn flag(self, name: &'static str, help: impl FnOnce(&Texts) -> String) -> Arg {
        Arg::new(name)
            .long(name)
            .action(ArgAction::SetTrue)
            .help(self.say(help))
            .help_heading(self.heading(|t| t.msg_help_options()))
    }

    /// `--json`, which every command has whose output a machine might read.
    pub(super) fn json(self) -> Arg {
        self.flag("json", |t| t.msg_option_json())
    }

    pub(super) fn everywhere(self, arg: Arg) -> Arg {
        arg.global(true)
            .help_heading(self.heading(|t| t.msg_help_everywhere_options()))
    }

    pub(super) fn picture(self, arg: Arg) -> Arg {
        arg.help_heading(self.heading(|t| t.msg_help_picture_options()))
    }

    /// Puts usage, headings and the order of the help into a command and those below it.
    pub(super) fn finish(self, command: Command, path: &str) -> Command {
        let usage = usage(&command, path, self.0);
        let template = self.0.map(|texts| {
            StyledStr::from(format!(
                "{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}{{after-help}}\n",
                texts.msg_help_usage()
            ))
        });
        command
            .override_usage(Resettable::from(usage))
            .help_template(Resettable::from(template))
            .max_term_width(WIDTH)
            .subcommand_help_heading(self.heading(|t| t.msg_help_commands()))
            .mut_subcommands(|below| {
                let path = format!("{path} {}", below.get_name());
                self.finish(below, &path)
            })
    }
}

/// How a command is typed: `brobygger now [SESSION] [options]`.
fn usage(command: &Command, path: &str, texts: Option<&Texts>) -> Option<StyledStr> {
    let texts = texts?;
    let mut words = vec![path.to_owned()];
    for positional in command.get_positionals() {
        let name = positional.get_id();
        let many = positional
            .get_num_args()
            .is_some_and(|range| range.max_values() > 1);
        let dots = if many { " …" } else { "" };
        words.push(if positional.is_required_set() {
            format!("{name}{dots}")
        } else {
            format!("[{name}{dots}]")
        });
    }
    if command.has_subcommands() {
        let name = texts.msg_help_command_value();
        words.push(if command.is_subcommand_required_set() {
            name
        } else {
            format!("[{name}]")
        });
    }
    words.push(format!("[{}]", texts.msg_help_options_value()));
    Some(words.join(" ").into())
}
