//! `brobygger merge A B -o C`: one session from two, when two scribes have written on their own laptops.

use std::path::{Path, PathBuf};

use clap::{ArgMatches, Command};

use super::help::{Example, Words};
use super::{Cli, Failure, Outcome, output};
use crate::session::merge::{Conflict, MergeError, Outcome as Settled, merge};
use crate::store;
use crate::terminal::words;
use crate::text::{Texts, int};
use crate::view::safe;

const EXAMPLES: [Example; 1] = [(
    "brobygger merge 019ab3c4 from-the-scribe.json -o merged.json",
    |t| t.msg_example_merge(),
)];

/// Columns of a value that is said of a conflict.
const LONGEST: usize = 60;

pub(super) fn arguments(words: Words<'_>, command: Command) -> Command {
    let session = |name| {
        words
            .positional(name, |t| t.msg_option_merge_session())
            .required(true)
    };
    command
        .about(words.say(|t| t.msg_command_merge()))
        .arg(session("A"))
        .arg(session("B"))
        .arg(
            words
                .option("output", "FILE", |t| t.msg_option_merge_output())
                .short('o')
                .value_parser(clap::value_parser!(PathBuf))
                .required(true),
        )
        .after_long_help(words.examples(&EXAMPLES))
}

/// Neither of the two files is touched.
pub(super) fn run(cli: &Cli, matches: &ArgMatches) -> Outcome {
    let one = |name| {
        let wanted = matches.get_one::<String>(name).map(String::as_str);
        cli.read(cli.path_of(wanted)?)
    };
    let (left, right) = (one("A")?, one("B")?);
    let target = matches
        .get_one::<PathBuf>("output")
        .map_or(Path::new(""), PathBuf::as_path);
    let texts = &cli.texts;
    let merged = merge(&left.session, &right.session)
        .map_err(|error| Failure::Failed(not_merged(texts, &error)))?;
    store::create_at(target, &merged.session)
        .map_err(|error| Failure::Failed(words::save_error(texts, &error)))?;
    for conflict in &merged.conflicts {
        output::complain(&sentence(texts, conflict));
    }
    output::print_path(target)?;
    if merged.conflicts.is_empty() {
        return Ok(());
    }
    output::complain(&texts.msg_merge_conflicts(int(merged.conflicts.len())));
    Err(Failure::Problems)
}

fn not_merged(texts: &Texts, error: &MergeError) -> String {
    match error {
        MergeError::OtherSession { left, right } => {
            texts.msg_merge_other_session(left.to_string(), right.to_string())
        }
        MergeError::Newer { version } => texts.msg_file_newer(*version),
        MergeError::Flawed(flaw) => texts.msg_merge_flawed(flaw.to_string()),
        MergeError::Unreadable { message } => texts.msg_merge_flawed(message),
    }
}

/// Where, what it is about, and how it was settled.
fn sentence(texts: &Texts, conflict: &Conflict) -> String {
    let short = |text: &str| safe::cut(text, LONGEST).into_owned();
    let settled = match &conflict.outcome {
        Settled::BothTexts => texts.msg_merge_both_texts(),
        Settled::One { kept, other } => texts.msg_merge_one(short(kept), short(other)),
        Settled::BothClocks => texts.msg_merge_both_clocks(),
        Settled::OtherMembers => texts.msg_merge_other_members(),
        Settled::InSeveralGroups => texts.msg_merge_in_several_groups(),
    };
    if conflict.about.is_empty() {
        format!("{}: {settled}", conflict.place)
    } else {
        texts.msg_merge_about(&conflict.place, &conflict.about, settled)
    }
}
