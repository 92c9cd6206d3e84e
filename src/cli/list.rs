//! `brobygger list`: the saved sessions.

use chrono::NaiveDate;
use clap::{ArgMatches, Command};
use serde::Serialize;
use uuid::Uuid;

use super::help::Words;
use super::output::{self, Page};
use super::{Cli, Failure, Outcome};
use crate::programme::Language;
use crate::store::{self, Header, Listed};
use crate::terminal::words;

/// A session in the output of `brobygger list --json`: an array of these, the one saved last first.
#[derive(Debug, Serialize)]
struct Entry {
    /// `null` when the file cannot be read.
    id: Option<Uuid>,
    path: String,
    title: Option<String>,
    place: Option<String>,
    language: Option<Language>,
    /// Id of the programme that it was made from.
    programme: Option<String>,
    /// The days' dates, in their order.
    dates: Vec<NaiveDate>,
    /// Whether it is no session but a programme that is being written.
    composing: bool,
    /// Why it cannot be opened, in words; `null` when it can.
    problem: Option<String>,
    /// How it opens although its file is damaged, in words; `null` when the file is fine.
    damage: Option<String>,
}

pub(super) fn arguments(words: Words<'_>, command: Command) -> Command {
    command
        .about(words.say(|t| t.msg_command_list()))
        .arg(words.json())
}

pub(super) fn run(cli: &Cli, matches: &ArgMatches) -> Outcome {
    let places = cli.places()?;
    let listed = store::list(places).map_err(|error| cli.disk_failure(&error))?;
    if matches.get_flag("json") {
        let entries: Vec<Entry> = listed.iter().map(|session| entry(cli, session)).collect();
        output::print_json(&entries)?;
        return verdict(&listed);
    }
    let mut page = Page::new();
    if listed.is_empty() {
        page.paragraph(
            0,
            &cli.texts
                .msg_list_empty(places.sessions.display().to_string()),
        );
        return page.print();
    }
    let ids = short_ids(&listed);
    let rows: Vec<Vec<String>> = listed
        .iter()
        .zip(ids)
        .map(|(session, id)| row(cli, session, id))
        .collect();
    page.table(0, &rows);
    for advice in advice(cli, &listed) {
        page.blank();
        page.paragraph(0, &advice);
    }
    page.print()?;
    verdict(&listed)
}

/// What to do about the sessions that cannot be opened, each advice once.
fn advice(cli: &Cli, listed: &[Listed]) -> Vec<String> {
    let mut advice: Vec<String> = Vec::new();
    for problem in listed
        .iter()
        .filter_map(|session| session.header.as_ref().err())
    {
        if let Some(sentence) = words::file_advice(&cli.texts, problem)
            && !advice.contains(&sentence)
        {
            advice.push(sentence);
        }
    }
    advice
}

/// A session that cannot be opened is a problem; one that opens from an earlier save is none.
fn verdict(listed: &[Listed]) -> Outcome {
    if listed.iter().all(|session| session.header.is_ok()) {
        Ok(())
    } else {
        Err(Failure::Problems)
    }
}

fn entry(cli: &Cli, session: &Listed) -> Entry {
    let header = session.header.as_ref().ok();
    Entry {
        id: header.map(|h| h.id),
        path: session.path.display().to_string(),
        title: header.map(|h| h.title.clone()),
        place: header.map(|h| h.place.clone()),
        language: header.map(|h| h.language),
        programme: header.map(|h| h.programme.clone()),
        dates: header.map(|h| h.dates.clone()).unwrap_or_default(),
        problem: session
            .header
            .as_ref()
            .err()
            .map(|problem| words::file_problem(&cli.texts, problem)),
        composing: header.is_some_and(|h| h.composing),
        damage: session
            .damage
            .as_ref()
            .map(|damage| words::damage(&cli.texts, damage)),
    }
}

fn row(cli: &Cli, session: &Listed, id: String) -> Vec<String> {
    match &session.header {
        Ok(header) => {
            let mut title = titled(header);
            if header.composing {
                title = format!("{title} ({})", cli.texts.msg_list_composing());
            }
            if let Some(damage) = &session.damage {
                title = format!("{title} ({})", words::damage(&cli.texts, damage));
            }
            vec![id, cli.texts.dates(&header.dates), title]
        }
        Err(problem) => {
            let why = words::file_problem(&cli.texts, problem);
            let name = session
                .path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy();
            vec![id, cli.texts.msg_start_damaged(), format!("{name}: {why}")]
        }
    }
}

/// Title and place.
pub(super) fn titled(header: &Header) -> String {
    let parts = [header.title.as_str(), header.place.as_str()];
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}

/// For each session the beginning of its id that no other one has, at least eight letters; nothing where there is no id.
fn short_ids(listed: &[Listed]) -> Vec<String> {
    const SHORTEST: usize = 8;
    let id = |session: &Listed| {
        session
            .header
            .as_ref()
            .map(|header| header.id.to_string())
            .unwrap_or_default()
    };
    let ids: Vec<String> = listed.iter().map(id).collect();
    let shared = |a: &str, b: &str| a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    let short = |(index, id): (usize, &String)| {
        let others = ids.iter().enumerate().filter(|(other, _)| *other != index);
        let longest = others
            .map(|(_, other)| shared(id, other))
            .max()
            .unwrap_or_default();
        id.chars().take(SHORTEST.max(longest + 1)).collect()
    };
    ids.iter().enumerate().map(short).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;
    use std::time::SystemTime;

    fn listed(id: &str) -> Listed {
        let header = Header {
            composing: false,
            id: id.parse().unwrap(),
            title: "A".to_owned(),
            place: String::new(),
            language: Language::En,
            programme: String::new(),
            programme_title: String::new(),
            dates: Vec::new(),
            newer: false,
        };
        Listed {
            path: PathBuf::new(),
            modified: SystemTime::UNIX_EPOCH,
            header: Ok(header),
            damage: None,
        }
    }

    #[test]
    fn ids_are_as_short_as_they_can_be_and_still_differ() {
        let sessions = [
            listed("01990000-0000-7000-8000-000000000001"),
            listed("01990000-0001-7000-8000-000000000002"),
            listed("02990000-0000-7000-8000-000000000003"),
        ];
        assert_eq!(
            short_ids(&sessions),
            ["01990000-0000", "01990000-0001", "02990000"]
        );
    }
}
