//! `brobygger search WORDS`: what was said, in all saved sessions.

use std::ops::Range;
use std::path::PathBuf;
use std::sync::Mutex;

use chrono::{DateTime, FixedOffset, NaiveDate};
use clap::{Arg, ArgAction, ArgMatches, Command};
use serde::Serialize;
use uuid::Uuid;

use super::help::{Example, Words};
use super::output::{self, Page};
use super::{Cli, Failure, Outcome, days};
use crate::session::NoteKind;
use crate::session::search::{Hit, Kind, Place, Wanted, Words as Searched};
use crate::store::{self, Hits};
use crate::terminal::words;

const EXAMPLES: [Example; 3] = [
    ("brobygger search bredband", |t| t.msg_example_search()),
    (
        "brobygger search --kind commitment --from 2025 rektor",
        |t| t.msg_example_search_kind(),
    ),
    ("brobygger search --json budget", |t| {
        t.msg_example_search_json()
    }),
];

/// The kinds as they are typed.
const KINDS: [(&str, Kind); 14] = [
    ("reflection", Kind::Note(NoteKind::Reflection)),
    ("idea", Kind::Note(NoteKind::Idea)),
    ("question", Kind::Note(NoteKind::Question)),
    ("parking-lot", Kind::Note(NoteKind::ParkingLot)),
    ("decision", Kind::Note(NoteKind::Decision)),
    ("action", Kind::Note(NoteKind::Action)),
    ("commitment", Kind::Note(NoteKind::Commitment)),
    ("homework", Kind::Note(NoteKind::Homework)),
    ("worksheet", Kind::Worksheet),
    ("stakeholder", Kind::Stakeholder),
    ("plan", Kind::Plan),
    ("person", Kind::Person),
    ("issue", Kind::Issue),
    ("session", Kind::Session),
];

fn name_of(kind: Kind) -> &'static str {
    let found = KINDS.iter().find(|(_, one)| *one == kind);
    found.map_or("", |(name, _)| name)
}

pub(super) fn arguments(words: Words<'_>, command: Command) -> Command {
    let names = KINDS.map(|(name, _)| name);
    let words_arg: Arg = words
        .positional("WORDS", |t| t.msg_option_search_words())
        .required(true)
        .action(ArgAction::Append)
        .num_args(1..);
    command
        .about(words.say(|t| t.msg_command_search()))
        .arg(words_arg)
        .arg(
            words
                .option("kind", "KIND", |t| {
                    t.msg_option_search_kind(names.join(", "))
                })
                .value_parser(names),
        )
        .arg(words.option("session", "SESSION", |t| t.msg_option_search_session()))
        .args(days::arguments(words))
        .arg(words.json())
        .after_long_help(words.examples(&EXAMPLES))
}

pub(super) fn run(cli: &Cli, matches: &ArgMatches) -> Outcome {
    let typed = matches.get_many::<String>("WORDS").unwrap_or_default();
    let typed = typed.cloned().collect::<Vec<_>>().join(" ");
    let (from, to) = days::between(cli, matches)?;
    let name = matches.get_one::<String>("kind");
    let kind = KINDS
        .iter()
        .find(|(kind, _)| name.is_some_and(|name| name == kind));
    let wanted = Wanted {
        words: Searched::new(&typed),
        kind: kind.map(|(_, kind)| *kind),
        from,
        to,
    };
    if wanted.words.is_empty() {
        return Err(Failure::Usage(cli.texts.msg_search_no_words()));
    }
    let only = matches.get_one::<String>("session");
    let only = only.map(|wanted| cli.path_of(Some(wanted))).transpose()?;
    let places = cli.places()?;
    let found: Mutex<Vec<Hits>> = Mutex::default();
    let searched = cli.watched(|progress| {
        store::search(places, only.as_deref(), &wanted, progress, |hits| {
            if let Ok(mut found) = found.lock() {
                found.push(hits);
            }
        })
    });
    let searched = searched.map_err(|error| cli.disk_failure(&error))?;
    let mut found = found.into_inner().unwrap_or_default();
    found.sort_by(|a, b| newest(b).cmp(&newest(a)).then_with(|| a.path.cmp(&b.path)));
    if matches.get_flag("json") {
        let entries: Vec<Entry<'_>> = found.iter().flat_map(entries).collect();
        output::print_json(&entries)?;
    } else {
        print(cli, &found, &wanted.words)?;
    }
    for (path, error) in &searched.problems {
        output::complain(&words::not_opened(&cli.texts, path, error));
    }
    if searched.left > 0 {
        return Err(cli.stopped(searched.left));
    }
    if !searched.problems.is_empty() {
        return Err(Failure::Problems);
    }
    if found.is_empty() {
        let sessions = cli.texts.count(searched.sessions);
        return Err(Failure::Failed(cli.texts.msg_search_none(typed, sessions)));
    }
    Ok(())
}

/// When the newest of what was found in a session was said.
fn newest(hits: &Hits) -> Option<NaiveDate> {
    let said = hits.found.hits.iter().filter_map(|hit| hit.at);
    let said = said.max().map(|at| at.date_naive());
    said.or(hits.found.dates.iter().max().copied())
}

/// A text that was found, in the output of `brobygger search --json`: an array of these, the newest session first.
#[derive(Debug, Serialize)]
struct Entry<'a> {
    /// Id of the session.
    session: Uuid,
    path: String,
    title: &'a str,
    place: &'a str,
    /// The session's days.
    dates: &'a [NaiveDate],
    kind: &'static str,
    /// Id of the note, worksheet, stakeholder, line of the plan or participant; `null` for what the session has once.
    id: Option<Uuid>,
    /// Id of the worksheet's field.
    field: Option<&'a str>,
    /// When it was said, where that is known.
    at: Option<DateTime<FixedOffset>>,
    /// Number of the day in the programme, from 1.
    day: Option<usize>,
    /// Number of the module.
    module: Option<u32>,
    group: Option<&'a str>,
    /// Whom or what it is about.
    about: Option<&'a str>,
    /// The text, or as much of it as shows the words, on one line.
    text: &'a str,
    /// Where the words stand in `text`, in characters: from the first, up to but not with the last.
    matches: Vec<[usize; 2]>,
}

fn entries(hits: &Hits) -> impl Iterator<Item = Entry<'_>> {
    let path = hits.path.display().to_string();
    let found = &hits.found;
    found.hits.iter().map(move |hit| {
        let (id, field) = match &hit.place {
            Place::Title | Place::Issue => (None, None),
            Place::Note(id) | Place::Stakeholder(id) | Place::Plan(id) | Place::Person(id) => {
                (Some(*id), None)
            }
            Place::Worksheet { id, field } => (Some(*id), Some(field.as_str())),
        };
        Entry {
            session: found.id,
            path: path.clone(),
            title: &found.title,
            place: &found.place,
            dates: &found.dates,
            kind: name_of(hit.kind),
            id,
            field,
            at: hit.at,
            day: hit.day,
            module: hit.module,
            group: hit.group.as_deref(),
            about: hit.about.as_deref(),
            text: &hit.excerpt,
            matches: hit.marks.iter().map(|mark| letters(hit, mark)).collect(),
        }
    })
}

fn letters(hit: &Hit, mark: &Range<usize>) -> [usize; 2] {
    let before = |at: usize| hit.excerpt.get(..at).map_or(0, |text| text.chars().count());
    [before(mark.start), before(mark.end)]
}

fn print(cli: &Cli, found: &[Hits], words: &Searched) -> Outcome {
    let mut page = Page::new();
    for hits in found {
        let session = &hits.found;
        let title = [session.title.as_str(), session.place.as_str()];
        let title = title.into_iter().filter(|part| !part.is_empty());
        let title = title.collect::<Vec<_>>().join(" · ");
        let name = PathBuf::from(hits.path.file_stem().unwrap_or_default());
        page.line(&format!("{title} · {}", cli.texts.dates(&session.dates)));
        page.line(&format!("  {}", name.display()));
        for hit in &session.hits {
            page.paragraph(2, &cli.texts.said_where(hit));
            page.marked(4, &hit.excerpt, words);
        }
        page.blank();
    }
    page.print()
}
