//! `brobygger rehearse PROGRAMME`: the day on a fast clock, with all keys. It leaves nothing unless it is to be kept.

use std::path::{Path, PathBuf};
use std::{env, io};

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, TimeDelta, TimeZone};
use chrono_tz::Tz;
use clap::{Arg, ArgAction, ArgMatches, Command};
use directories::BaseDirs;
use tempfile::TempDir;
use uuid::Uuid;

use super::help::{Example, Words};
use super::{Cli, Failure, Outcome, output, run};
use crate::programme::Programme;
use crate::session::{NewSession, Session};
use crate::store::{self, Places};
use crate::terminal::clock::FastClock;
use crate::terminal::{Start, words};

const EXAMPLES: [Example; 2] = [
    ("brobygger rehearse skl-strategic-competencies", |t| {
        t.msg_example_rehearse()
    }),
    (
        "brobygger rehearse hdir-webinar-workshop --speed 10 --keep",
        |t| t.msg_example_rehearse_kept(),
    ),
];

/// Seconds of the day in a second, unless another speed is asked for: an hour in a minute.
const SPEED: u32 = 60;
/// Faster, and a day is over before it can be followed.
const FASTEST: u32 = 3600;

pub(super) fn arguments(words: Words<'_>, command: Command) -> Command {
    let many = |arg: Arg| arg.action(ArgAction::Append);
    command
        .about(words.say(|t| t.msg_command_rehearse()))
        .arg(
            words
                .positional("PROGRAMME", |t| t.msg_option_programme())
                .required(true),
        )
        .arg(words.option("speed", "N", |t| t.msg_option_speed()))
        .arg(many(
            words.option("group", "NAME", |t| t.msg_option_group()),
        ))
        .arg(words.flag("keep", |t| t.msg_option_keep()))
        .after_long_help(words.examples(&EXAMPLES))
}

pub(super) fn run(cli: &Cli, matches: &ArgMatches) -> Outcome {
    let given = |name| matches.get_one::<String>(name).map(String::as_str);
    let programme = cli.programme(given("PROGRAMME").unwrap_or_default())?;
    let speed = given("speed").map_or(Ok(SPEED), |typed| speed(cli, typed))?;
    run::needs_terminal(cli)?;
    let groups = matches.get_many::<String>("group").unwrap_or_default();
    let zone = super::zone();
    let today = Cli::moment().at.with_timezone(&zone).date_naive();
    let start = a_minute_before(&programme, today, zone);
    let session = session(cli, programme, groups.cloned(), start, today)?;
    let clock = Box::new(FastClock::new(start, speed));
    if matches.get_flag("keep") {
        let places = cli.places()?.clone();
        let path = create(cli, &places, &session)?;
        run::ended(Start {
            open: Some(path.clone()),
            ..run::prepared(cli, places, clock)
        })?;
        return output::print_path(&path);
    }
    let folder = passing_folder().map_err(Failure::Output)?;
    let places = passing(cli, folder.path())?;
    let path = create(cli, &places, &session)?;
    run::ended(Start {
        open: Some(path),
        passing: Some(folder.path().to_path_buf()),
        ..run::prepared(cli, places, clock)
    })
}

fn speed(cli: &Cli, typed: &str) -> Result<u32, Failure> {
    let speed = typed.trim().parse().ok();
    speed
        .filter(|speed| (1..=FASTEST).contains(speed))
        .ok_or_else(|| Failure::Usage(cli.texts.msg_rehearse_speed(typed, FASTEST)))
}

/// A minute before the first day begins by the programme, as if that were today.
fn a_minute_before(programme: &Programme, today: NaiveDate, zone: Tz) -> DateTime<FixedOffset> {
    let starts = programme.days.first().map_or(0, |day| day.starts.minutes());
    let local = today.and_time(NaiveTime::MIN) + TimeDelta::minutes(starts - 1);
    // A time that a change of the clocks leaves out is taken as it would have been.
    let instant = zone.from_local_datetime(&local).earliest();
    let instant = instant.map(|instant| instant.fixed_offset());
    instant.unwrap_or_else(|| local.and_utc().fixed_offset())
}

fn session(
    cli: &Cli,
    programme: Programme,
    groups: impl Iterator<Item = String>,
    created: DateTime<FixedOffset>,
    today: NaiveDate,
) -> Result<Session, Failure> {
    let session = Session::new(NewSession {
        id: Uuid::now_v7(),
        title: Some(cli.texts.msg_rehearse_title(&programme.title)),
        place: String::new(),
        language: Some(programme.language),
        zone: super::zone(),
        created,
        today,
        dates: vec![today],
        groups: groups.map(|name| (Uuid::now_v7(), name)).collect(),
        programme,
    })
    .map_err(|error| Failure::Failed(error.to_string()))?;
    Ok(Session {
        rehearsal: true,
        ..session
    })
}

fn create(cli: &Cli, places: &Places, session: &Session) -> Result<PathBuf, Failure> {
    store::create(places, session).map_err(|error| {
        let why = words::save_error(&cli.texts, &error);
        Failure::Failed(cli.texts.msg_session_not_made(why))
    })
}

/// A folder for as long as the program runs; where there is one, in the folder that the system itself empties when the user
/// logs out, as a program that is killed cannot clear up.
fn passing_folder() -> io::Result<TempDir> {
    let until_logout = BaseDirs::new().and_then(|home| Some(home.runtime_dir()?.to_path_buf()));
    let until_logout = until_logout.filter(|folder| folder.is_dir());
    TempDir::with_prefix_in("brobygger-", until_logout.unwrap_or_else(env::temp_dir))
}

/// Places of which nothing stays; programmes and configuration are the user's own.
fn passing(cli: &Cli, folder: &Path) -> Result<Places, Failure> {
    Ok(Places {
        sessions: folder.join("sessions"),
        state: folder.join("state"),
        ..cli.places()?.clone()
    })
}
