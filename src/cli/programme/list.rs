//! `brobygger programme list`: the programmes that ship, and the facilitator's own.

use clap::{ArgMatches, Command};
use serde::Serialize;

use crate::cli::help::Words;
use crate::cli::output::{self, Page};
use crate::cli::{Cli, Outcome};
use crate::programme::catalogue::{self, Heading};
use crate::programme::{Language, Times};

/// A programme in one language, in the output of `brobygger programme list --json`, which is an array of these: the own
/// ones first.
#[derive(Debug, Serialize)]
struct Entry<'a> {
    /// Shared by the same programme in several languages; `ID.LANGUAGE` names this one.
    id: &'a str,
    language: Language,
    title: &'a str,
    /// How many days it has.
    days: usize,
    /// From start to end, all days together.
    minutes: i64,
    /// `given` by the organiser or `suggested` by whoever wrote the file.
    times: Times,
    organiser: &'a str,
    /// Whether it is one of the facilitator's own.
    own: bool,
}

pub(super) fn arguments(words: Words<'_>, command: Command) -> Command {
    command
        .about(words.say(|t| t.msg_command_programme_list()))
        .arg(words.json())
}

pub(super) fn run(cli: &Cli, matches: &ArgMatches) -> Outcome {
    let own = cli.own_programmes();
    let all = || own.iter().chain(catalogue::headings());
    if matches.get_flag("json") {
        let entries: Vec<Entry<'_>> = all()
            .enumerate()
            .map(|(index, h)| entry(h, index < own.len()))
            .collect();
        return output::print_json(&entries);
    }
    let rows: Vec<Vec<String>> = all().map(|heading| row(cli, heading)).collect();
    let mut page = Page::new();
    page.table(0, &rows);
    page.print()
}

fn entry(heading: &Heading, own: bool) -> Entry<'_> {
    Entry {
        id: &heading.id,
        language: heading.language,
        title: &heading.title,
        days: heading.days,
        minutes: heading.minutes,
        times: heading.times,
        organiser: &heading.organiser,
        own,
    }
}

fn row(cli: &Cli, heading: &Heading) -> Vec<String> {
    let days = cli.texts.msg_start_days(heading.days);
    let length = cli.texts.minutes(heading.minutes);
    vec![heading.name(), days, length, heading.title.to_string()]
}
