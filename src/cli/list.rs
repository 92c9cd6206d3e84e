//! `brobygger list`: the saved sessions.

use std::cmp::Reverse;

use chrono::{DateTime, FixedOffset, Local, NaiveDate};
use clap::{ArgAction, ArgMatches, Command};
use serde::Serialize;
use uuid::Uuid;

use super::help::{Example, Words};
use super::output::{self, Page};
use super::{Cli, Failure, Outcome, days};
use crate::programme::Language;
use crate::session::search::{Words as Searched, fold_text};
use crate::store::{self, Header, Listed};
use crate::terminal::words;
use crate::text::int;

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
    programme_title: Option<String>,
    /// The days' dates, in their order.
    dates: Vec<NaiveDate>,
    /// When it was saved last.
    saved: DateTime<FixedOffset>,
    /// Whether it was made to try the programme out.
    rehearsal: bool,
    /// Promises that are still to be kept.
    open_promises: usize,
    delete_by: Option<NaiveDate>,
    /// Whether it is no session but a programme that is being written.
    composing: bool,
    /// Why it cannot be opened, in words; `null` when it can.
    problem: Option<String>,
    /// How it opens although its file is damaged, in words; `null` when the file is fine.
    damage: Option<String>,
}

/// The orders in which sessions can be listed, as they are typed.
const ORDERS: [&str; 3] = ["saved", "date", "title"];

const EXAMPLES: [Example; 3] = [
    ("brobygger list --from 2025 örebro", |t| {
        t.msg_example_list_words()
    }),
    ("brobygger list --open --sort date", |t| {
        t.msg_example_list_open()
    }),
    ("brobygger list --programme kl-bridge-builder --json", |t| {
        t.msg_example_list_programme()
    }),
];

pub(super) fn arguments(words: Words<'_>, command: Command) -> Command {
    let filter = words.positional("WORDS", |t| t.msg_option_list_words());
    command
        .about(words.say(|t| t.msg_command_list()))
        .arg(filter.action(ArgAction::Append).num_args(0..))
        .arg(words.option("programme", "ID", |t| t.msg_option_list_programme()))
        .args(days::arguments(words))
        .arg(words.flag("open", |t| t.msg_option_list_open()))
        .arg(
            words
                .option("sort", "ORDER", |t| {
                    t.msg_option_list_sort(ORDERS.join(", "))
                })
                .value_parser(ORDERS),
        )
        .arg(words.json())
        .after_long_help(words.examples(&EXAMPLES))
}

pub(super) fn run(cli: &Cli, matches: &ArgMatches) -> Outcome {
    let filter = Filter::new(cli, matches)?;
    let places = cli.places()?;
    let listing = cli.watched(|progress| store::list_watched(places, progress));
    let listing = listing.map_err(|error| cli.disk_failure(&error))?;
    let all = listing.sessions.len();
    let mut listed = listing.sessions;
    listed.retain(|session| filter.lets_through(session));
    sort(
        &mut listed,
        matches.get_one::<String>("sort").map(String::as_str),
    );
    if matches.get_flag("json") {
        let entries: Vec<Entry> = listed.iter().map(|session| entry(cli, session)).collect();
        output::print_json(&entries)?;
    } else {
        print(cli, &listed, all, filter.open)?;
    }
    if listing.left > 0 {
        return Err(cli.stopped(listing.left));
    }
    verdict(&listed)
}

/// Which sessions are listed.
struct Filter {
    words: Searched,
    programme: Option<String>,
    between: days::Between,
    /// Only those with promises that are open.
    open: bool,
}

impl Filter {
    fn new(cli: &Cli, matches: &ArgMatches) -> Result<Filter, Failure> {
        let words = matches.get_many::<String>("WORDS").unwrap_or_default();
        let words = words.cloned().collect::<Vec<_>>().join(" ");
        Ok(Filter {
            words: Searched::new(&words),
            programme: matches.get_one::<String>("programme").cloned(),
            between: days::between(cli, matches)?,
            open: matches.get_flag("open"),
        })
    }

    /// One that cannot be opened has nothing but its name to be found by.
    fn lets_through(&self, session: &Listed) -> bool {
        let Ok(header) = &session.header else {
            let name = session.path.file_name().unwrap_or_default();
            let is_free = self.programme.is_none() && self.between == (None, None) && !self.open;
            return is_free && self.words.are_in(&name.to_string_lossy());
        };
        let text = format!(
            "{} {} {} {}",
            header.title, header.place, header.programme_title, header.programme
        );
        let (from, to) = self.between;
        let is_of_then = |date: &NaiveDate| {
            from.is_none_or(|from| *date >= from) && to.is_none_or(|to| *date <= to)
        };
        let programme = self.programme.as_ref();
        (self.between == (None, None) || header.dates.iter().any(is_of_then))
            && programme.is_none_or(|id| *id == header.programme)
            && (!self.open || header.open_promises > 0)
            && self.words.are_in(&text)
    }
}

/// They come in the order in which they were saved, the last first.
fn sort(listed: &mut [Listed], order: Option<&str>) {
    let header = |session: &Listed| session.header.as_ref().ok().cloned();
    match order {
        Some("date") => listed.sort_by_cached_key(|session| {
            Reverse(header(session).and_then(|h| h.dates.iter().max().copied()))
        }),
        Some("title") => listed.sort_by_cached_key(|session| {
            header(session).map_or_else(String::new, |h| fold_text(&h.title))
        }),
        _ => {}
    }
}

fn print(cli: &Cli, listed: &[Listed], all: usize, open: bool) -> Outcome {
    let mut page = Page::new();
    if listed.is_empty() {
        let text = if all == 0 {
            let folder = cli.places()?.sessions.display().to_string();
            cli.texts.msg_list_empty(folder)
        } else {
            cli.texts
                .msg_list_none_match(int(all), cli.texts.count(all))
        };
        page.paragraph(0, &text);
        return page.print();
    }
    let ids = short_ids(listed);
    let rows: Vec<Vec<String>> = listed
        .iter()
        .zip(ids)
        .map(|(session, id)| row(cli, session, id, open))
        .collect();
    page.table(0, &rows);
    for advice in advice(cli, listed) {
        page.blank();
        page.paragraph(0, &advice);
    }
    page.print()
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
        programme_title: header.map(|h| h.programme_title.clone()),
        dates: header.map(|h| h.dates.clone()).unwrap_or_default(),
        saved: DateTime::<Local>::from(session.modified).fixed_offset(),
        rehearsal: header.is_some_and(|h| h.rehearsal),
        open_promises: header.map_or(0, |h| h.open_promises),
        delete_by: header.and_then(|h| h.delete_by),
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

fn row(cli: &Cli, session: &Listed, id: String, open: bool) -> Vec<String> {
    match &session.header {
        Ok(header) => {
            let mut title = titled(header);
            if open {
                let promises = cli.texts.msg_list_open(int(header.open_promises));
                title = format!("{title} · {promises}");
            }
            let today = Cli::moment().at.date_naive();
            if let Some(day) = header.delete_by.filter(|day| *day <= today) {
                let words = cli.texts.msg_to_be_erased(cli.texts.date(day));
                title = format!("{title} ({words}: brobygger erase {id})");
            }
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
    let mut sorted: Vec<&str> = ids.iter().map(String::as_str).collect();
    sorted.sort_unstable();
    let shared = |a: &str, b: &str| a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    // The id that has most in common stands beside it; a copy of itself has all.
    let short = |id: &String| {
        let at = sorted.partition_point(|other| *other < id.as_str());
        let before = at.checked_sub(1).and_then(|before| sorted.get(before));
        let near = before.into_iter().chain(sorted.get(at + 1));
        let longest = near.map(|other| shared(id, other)).max();
        id.chars()
            .take(SHORTEST.max(longest.unwrap_or_default() + 1))
            .collect()
    };
    ids.iter().map(short).collect()
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
            rehearsal: false,
            delete_by: None,
            open_promises: 0,
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
