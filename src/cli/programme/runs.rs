//! `brobygger programme runs`: the sessions in which a programme was run, beside each other.

use clap::{ArgMatches, Command};

use crate::cli::help::Words;
use crate::cli::output::{self, Page};
use crate::cli::{Cli, Failure, Outcome};
use crate::report::Report;
use crate::report::compare::{Comparison, Run};
use crate::report::table::{Row, table};
use crate::store;

/// Runs that stand beside each other in the text; `--json` has all.
const BESIDE: usize = 4;

pub(super) fn arguments(words: Words<'_>, command: Command) -> Command {
    command
        .about(words.say(|t| t.msg_command_programme_runs()))
        .arg(
            words
                .positional("ID", |t| t.msg_option_programme())
                .required(true),
        )
        .arg(words.json())
}

/// With `--json`: a [`Comparison`], with all runs.
pub(super) fn run(cli: &Cli, matches: &ArgMatches) -> Outcome {
    let name = matches.get_one::<String>("ID").map_or("", String::as_str);
    let (places, now) = (cli.places()?, Cli::moment());
    // Sessions may be of a programme that is not listed any more.
    let known = cli.programme(name);
    let id = known.as_ref().map_or(name, |programme| &programme.id);
    let sessions = store::sessions_of(places, id);
    let runs = sessions.filter_map(|session| Run::of(&Report::new(&session, &now)));
    let comparison = Comparison::new(runs.collect());
    if comparison.runs.is_empty()
        && let Err(unknown) = known
    {
        return Err(unknown);
    }
    if matches.get_flag("json") {
        return output::print_json(&comparison);
    }
    if comparison.runs.is_empty() {
        return Err(Failure::Failed(cli.texts.msg_runs_none()));
    }
    text(cli, &comparison).print()
}

fn text(cli: &Cli, comparison: &Comparison) -> Page {
    let texts = &cli.texts;
    let first = comparison.runs.len().saturating_sub(BESIDE);
    let mut page = Page::new();
    let dates = comparison.runs.iter().skip(first);
    let mut rows = vec![vec![String::new()]];
    rows[0].extend(dates.map(|run| texts.dates(&[run.date])));
    let cells = |row: &Row| {
        let cells = row.cells.iter().skip(first).map(|cell| cell.text.clone());
        [row.name.clone()]
            .into_iter()
            .chain(cells)
            .collect::<Vec<_>>()
    };
    for part in table(texts, comparison) {
        if let Some(heading) = &part.heading {
            page.heading(heading, '─');
        }
        rows.extend(part.rows.iter().map(cells));
        page.table(2, &rows);
        rows.clear();
    }
    page
}
