//! `brobygger erase SESSION`: removes a session for good, with everything that is kept beside it.

use std::io::{self, BufRead, IsTerminal};

use clap::{ArgMatches, Command};

use super::help::{Example, Words};
use super::{Cli, Failure, Outcome, output};
use crate::store::{EraseError, Remains};
use crate::terminal::words;
use crate::text::{Texts, int};

const EXAMPLES: [Example; 1] = [("brobygger erase 019ab3c4", |t| t.msg_example_erase())];

pub(super) fn arguments(words: Words<'_>, command: Command) -> Command {
    command
        .about(words.say(|t| t.msg_command_erase()))
        .arg(
            words
                .positional("SESSION", |t| t.msg_option_session_to_erase())
                .required(true),
        )
        .arg(words.flag("yes", |t| t.msg_option_yes()))
        .after_long_help(words.examples(&EXAMPLES))
}

/// Says what would go, asks, removes it, and says what has gone.
pub(super) fn run(cli: &Cli, matches: &ArgMatches) -> Outcome {
    let texts = &cli.texts;
    let places = cli.places()?;
    let wanted = matches.get_one::<String>("SESSION").map(String::as_str);
    let path = cli.path_of(wanted)?;
    let refused = |error: EraseError| Failure::Failed(not_erased(texts, &error));
    let remains = Remains::find(places, &path).map_err(refused)?;
    let title = crate::store::read(places, &path)
        .map(|(session, _)| session.title)
        .unwrap_or_default();
    output::complain(&texts.msg_erase_what(title));
    for file in remains.files.iter().chain(&remains.beside) {
        output::complain(&format!("  {}", file.display()));
    }
    for (file, lines) in &remains.log {
        output::complain(&format!(
            "  {}: {}",
            file.display(),
            texts.msg_erase_lines(int(*lines))
        ));
    }
    if !matches.get_flag("yes") && !is_confirmed(texts)? {
        output::complain(&texts.msg_erase_kept());
        return Ok(());
    }
    let now = Cli::moment().at;
    remains.erase(places, now).map_err(refused)?;
    let files = remains.files.len() + remains.beside.len();
    output::print(&format!(
        "{}\n",
        texts.msg_erase_done(int(files), kilobytes(remains.bytes))
    ))?;
    output::complain(&texts.msg_erase_elsewhere());
    Ok(())
}

fn kilobytes(bytes: u64) -> i64 {
    i64::try_from(bytes.div_ceil(1000)).unwrap_or(i64::MAX)
}

/// Asks; whoever cannot be asked has to say so beforehand.
fn is_confirmed(texts: &Texts) -> Result<bool, Failure> {
    if !io::stdin().is_terminal() {
        return Err(Failure::Usage(texts.msg_erase_needs_yes()));
    }
    output::complain(&texts.msg_erase_sure());
    let mut answer = String::new();
    let read = io::stdin().lock().read_line(&mut answer);
    read.map_err(Failure::Output)?;
    let answer = answer.trim().to_lowercase();
    let yes = texts.msg_erase_yes();
    Ok(answer == yes || yes.chars().next().is_some_and(|y| answer == y.to_string()))
}

fn not_erased(texts: &Texts, error: &EraseError) -> String {
    match error {
        EraseError::Held(holder) => {
            let held = words::held(texts, holder.as_ref());
            texts.msg_erase_held(held)
        }
        EraseError::File(problem) => words::file_problem(texts, problem),
        EraseError::Unknown { path } => texts.msg_erase_unknown(path.display().to_string()),
        EraseError::Disk(error) => words::disk_sentence(texts, error),
        EraseError::Left(errors) => {
            let files: Vec<String> = errors
                .iter()
                .map(|error| words::disk_sentence(texts, error))
                .collect();
            texts.msg_erase_left(files.join("; "))
        }
    }
}
