//! `brobygger programme check FILE`: what is wrong with a programme, where, and what could be done about it.

use std::path::{Path, PathBuf};

use clap::{ArgMatches, Command};
use serde::Serialize;

use crate::cli::help::{Example, Words};
use crate::cli::output::{self, Page};
use crate::cli::{Cli, Failure, Outcome};
use crate::programme::check::{Finding, Letters, check};
use crate::programme::read::{self, ReadError};
use crate::text::findings;

/// The output of `brobygger programme check FILE --json`.
#[derive(Debug, Serialize)]
struct Report {
    file: String,
    /// Whether nothing was found.
    fine: bool,
    /// In the order of the file. When the file cannot be read as a programme, the first thing that is wrong with it.
    findings: Vec<Entry>,
}

#[derive(Debug, Serialize)]
struct Entry {
    /// From 1.
    line: usize,
    /// From 1, in characters.
    column: usize,
    /// The field, as `days[0].items[4]`; empty for the whole file.
    path: String,
    /// What is wrong, in the language of the interface.
    text: String,
    /// What could be done, any one of them, in the language of the interface.
    repairs: Vec<String>,
}

const EXAMPLES: [Example; 1] = [("brobygger programme check my-programme.json", |t| {
    t.msg_example_programme_check()
})];

pub(super) fn arguments(words: Words<'_>, command: Command) -> Command {
    command
        .about(words.say(|t| t.msg_command_programme_check()))
        .arg(
            words
                .positional("FILE", |t| t.msg_option_programme_file())
                .required(true)
                .value_parser(clap::value_parser!(PathBuf)),
        )
        .arg(words.json())
        .after_long_help(words.examples(&EXAMPLES))
}

pub(super) fn run(cli: &Cli, matches: &ArgMatches) -> Outcome {
    let Some(path) = matches.get_one::<PathBuf>("FILE") else {
        return Ok(());
    };
    let text = cli.text_named(path)?;
    let found = read::read(&text).map(|programme| check(&programme));
    if matches.get_flag("json") {
        let findings = match &found {
            Ok(found) => found
                .iter()
                .map(|finding| entry(cli, finding, &text))
                .collect(),
            Err(error) => vec![unreadable(cli, error)],
        };
        output::print_json(&Report {
            file: path.display().to_string(),
            fine: findings.is_empty(),
            findings,
        })?;
    } else {
        print(cli, path, &text, &found)?;
    }
    match found {
        Ok(found) if found.is_empty() => Ok(()),
        _ => Err(Failure::Problems),
    }
}

fn print(cli: &Cli, path: &Path, text: &str, found: &Result<Vec<Finding>, ReadError>) -> Outcome {
    let (texts, file) = (&cli.texts, path.display().to_string());
    let mut page = Page::new();
    match found {
        Ok(found) if found.is_empty() => page.line(&texts.msg_check_nothing_found(&file)),
        Ok(found) => {
            let mut letters = Letters::default();
            letters.learn(found);
            for finding in found {
                let report = findings::finding_in_file(texts, &file, finding, &letters, text);
                page.lines(&report);
            }
            page.blank();
            page.paragraph(0, &texts.msg_check_nothing_changed(found.len()));
        }
        Err(error) => page.lines(&findings::read_error(
            texts,
            &file,
            error,
            text,
            output::width(),
        )),
    }
    page.print()
}

fn entry(cli: &Cli, finding: &Finding, text: &str) -> Entry {
    let (line, column) = read::locate(text, &finding.path);
    Entry {
        line,
        column,
        path: finding.path.clone(),
        text: findings::finding(&cli.texts, finding),
        repairs: finding
            .repairs
            .iter()
            .map(|repair| findings::repair(&cli.texts, repair))
            .collect(),
    }
}

fn unreadable(cli: &Cli, error: &ReadError) -> Entry {
    Entry {
        line: error.line,
        column: error.column,
        path: error.path.clone(),
        text: findings::problem(&cli.texts, &error.problem, &error.path),
        repairs: Vec::new(),
    }
}
