//! `brobygger programme …`: the catalogue of programmes, the checker, and invitations that become programmes.

mod check;
mod import;
mod list;
mod runs;
mod schema;
mod show;

use std::path::Path;

use clap::{ArgMatches, Command};

use super::help::{Example, Words};
use super::{Cli, Failure, Outcome};
use crate::programme::catalogue::{self, Heading};
use crate::programme::read::ReadError;
use crate::programme::{Programme, nearest};
use crate::store;
use crate::terminal::{lists, words};
use crate::text::findings;

const EXAMPLES: [Example; 2] = [
    ("brobygger programme show kl-bridge-builder", |t| {
        t.msg_example_programme_show()
    }),
    ("brobygger programme check my-programme.json", |t| {
        t.msg_example_programme_check()
    }),
];

pub(super) fn arguments(words: Words<'_>, command: Command) -> Command {
    command
        .about(words.say(|t| t.msg_command_programme()))
        .subcommand_required(true)
        .subcommand(list::arguments(words, Command::new("list")))
        .subcommand(show::arguments(words, Command::new("show")))
        .subcommand(runs::arguments(words, Command::new("runs")))
        .subcommand(check::arguments(words, Command::new("check")))
        .subcommand(import::arguments(words, Command::new("import")))
        .subcommand(schema::arguments(words, Command::new("schema")))
        .after_long_help(words.examples(&EXAMPLES))
}

pub(super) fn run(cli: &Cli, matches: &ArgMatches) -> Outcome {
    match matches.subcommand() {
        Some(("list", matches)) => list::run(cli, matches),
        Some(("show", matches)) => show::run(cli, matches),
        Some(("runs", matches)) => runs::run(cli, matches),
        Some(("check", matches)) => check::run(cli, matches),
        Some(("import", matches)) => import::run(cli, matches),
        Some(("schema", _)) => schema::run(),
        _ => Ok(()),
    }
}

impl Cli {
    /// The programme that a word means: a shipped or own one by its name, else a file.
    pub(super) fn programme(&self, name: &str) -> Result<Programme, Failure> {
        let own = self.own_programmes();
        let headings: Vec<Heading> = own
            .into_iter()
            .chain(catalogue::headings().iter().cloned())
            .collect();
        if let Some(heading) = catalogue::find_in(&headings, name, self.language) {
            return catalogue::load(heading)
                .map_err(|error| self.faulty(name, &error, &heading.text));
        }
        let path = Path::new(name);
        if path.is_file() {
            let text = self.text_of(path)?;
            return crate::programme::read::read(&text)
                .map_err(|error| self.faulty(name, &error, &text));
        }
        let names: Vec<String> = headings
            .iter()
            .flat_map(|h| [h.name(), h.id.to_string()])
            .collect();
        let meant = nearest(name, names.iter().map(String::as_str));
        Err(Failure::Failed(match meant {
            Some(meant) => {
                let sentence = self.texts.msg_programme_unknown(name);
                format!("{sentence} {}", self.texts.msg_usage_did_you_mean(meant))
            }
            None => self.texts.msg_programme_unknown(name),
        }))
    }

    /// The facilitator's own programmes, as far as they can be read.
    pub(super) fn own_programmes(&self) -> Vec<Heading> {
        self.places
            .as_ref()
            .map(lists::own_programmes)
            .unwrap_or_default()
    }

    /// The text of a file; where there is none of that name, of the shipped or own programme that is called so.
    fn text_named(&self, path: &Path) -> Result<String, Failure> {
        let own = self.own_programmes();
        let all: Vec<Heading> = own
            .into_iter()
            .chain(catalogue::headings().iter().cloned())
            .collect();
        let name = path.to_str().filter(|_| path.symlink_metadata().is_err());
        match name.and_then(|name| catalogue::find_in(&all, name, self.language)) {
            Some(heading) => Ok(heading.text.clone().into_owned()),
            None => self.text_of(path),
        }
    }

    fn text_of(&self, path: &Path) -> Result<String, Failure> {
        store::read_text(path).map_err(|problem| {
            let why = words::file_problem(&self.texts, &problem);
            Failure::Failed(format!("{}: {why}", path.display()))
        })
    }

    fn faulty(&self, file: &str, error: &ReadError, text: &str) -> Failure {
        Failure::Failed(findings::read_error(
            &self.texts,
            file,
            error,
            text,
            super::output::width(),
        ))
    }
}
