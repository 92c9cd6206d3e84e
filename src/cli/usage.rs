//! What is said when arguments are not understood, and help and version, which clap treats as errors too.

use std::ffi::OsString;
use std::io::{self, IsTerminal};

use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::help::Words;
use super::{Cli, Failure, Outcome, arguments, output};
use crate::text::Texts;
use crate::view::theme::ColourDepth;

/// Says what is wrong with arguments that were not understood, or gives the help or version that they ask for.
pub(super) fn explain(cli: &Cli, given: &[OsString]) -> Outcome {
    let mut command = arguments::command(Words::of(&cli.texts));
    let Err(error) = command.try_get_matches_from_mut(given) else {
        return Ok(());
    };
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let text = error.render();
            let coloured = io::stdout().is_terminal() && output::colours() != ColourDepth::None;
            output::print(&if coloured {
                text.ansi().to_string()
            } else {
                text.to_string()
            })
        }
        _ => Err(Failure::Usage(sentences(
            &cli.texts, &error, &command, given,
        ))),
    }
}

/// What is wrong, what was probably meant, and how the command is typed.
fn sentences(texts: &Texts, error: &clap::Error, root: &Command, given: &[OsString]) -> String {
    let mut said = wrong(texts, error);
    if let Some(meant) = meant(error) {
        said = format!("{said} {}", texts.msg_usage_did_you_mean(&meant));
    }
    let (path, usage) = meant_command(root, given);
    format!(
        "{said}\n{}: {usage}\n{}",
        texts.msg_help_usage(),
        texts.msg_usage_more(&path)
    )
}

/// The command that the arguments mean as far as they are understood, and how it is typed.
fn meant_command(root: &Command, given: &[OsString]) -> (String, String) {
    let mut path = arguments::PROGRAM.to_owned();
    let mut command = root;
    for name in given.iter().filter_map(|word| word.to_str()) {
        if let Some(below) = command.find_subcommand(name) {
            path = format!("{path} {name}");
            command = below;
        }
    }
    let usage = command.clone().render_usage().to_string();
    let usage = usage
        .split_once(": ")
        .map_or(usage.as_str(), |(_, usage)| usage);
    (path, usage.trim().to_owned())
}

fn wrong(texts: &Texts, error: &clap::Error) -> String {
    let argument = text(error, ContextKind::InvalidArg).unwrap_or_default();
    let value = text(error, ContextKind::InvalidValue).unwrap_or_default();
    match error.kind() {
        ErrorKind::UnknownArgument if argument.starts_with('-') => {
            texts.msg_usage_unknown_option(&argument)
        }
        ErrorKind::UnknownArgument => texts.msg_usage_unknown_argument(&argument),
        ErrorKind::InvalidSubcommand => {
            let command = text(error, ContextKind::InvalidSubcommand).unwrap_or_default();
            texts.msg_usage_unknown_command(&command)
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let valid = text(error, ContextKind::ValidSubcommand).unwrap_or_default();
            texts.msg_usage_missing_command(&valid)
        }
        ErrorKind::MissingRequiredArgument => texts.msg_usage_missing_argument(&argument),
        ErrorKind::InvalidValue if value.is_empty() => texts.msg_usage_missing_value(&argument),
        ErrorKind::InvalidValue => {
            let valid = text(error, ContextKind::ValidValue).unwrap_or_default();
            texts.msg_usage_invalid_value(&value, &argument, &valid)
        }
        ErrorKind::ArgumentConflict => match text(error, ContextKind::PriorArg) {
            Some(prior) if prior != argument => texts.msg_usage_conflict(&argument, &prior),
            _ => texts.msg_usage_twice(&argument),
        },
        ErrorKind::TooManyValues => texts.msg_usage_no_value(&argument),
        ErrorKind::InvalidUtf8 => texts.msg_usage_not_text(),
        _ => texts.msg_usage_otherwise(),
    }
}

fn meant(error: &clap::Error) -> Option<String> {
    let suggestions = [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedValue,
    ];
    suggestions.into_iter().find_map(|kind| text(error, kind))
}

/// What clap says about an error, lists with commas.
fn text(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => Some(texts.join(", ")),
        ContextValue::StyledStr(text) => Some(text.to_string()),
        ContextValue::StyledStrs(texts) => Some(
            texts
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
                .join(", "),
        ),
        _ => None,
    }
    .filter(|text| !text.is_empty())
}
