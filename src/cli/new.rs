//! `brobygger new PROGRAMME`: makes a session and prints the path of its file. What the checker finds in the programme is
//! said; only the repairs that are asked for are made.

use chrono::NaiveDate;
use clap::{Arg, ArgAction, ArgMatches, Command};
use uuid::Uuid;

use super::help::{Example, Words};
use super::learned::Learned;
use super::{Cli, Failure, Outcome, output};
use crate::app::due;
use crate::programme::Programme;
use crate::programme::check::{Finding, Letters, check};
use crate::session::{NewSession, NewSessionError, Session};
use crate::store;
use crate::terminal::words;
use crate::text::{Texts, findings};

const EXAMPLES: [Example; 4] = [
    (
        "brobygger new skl-strategic-competencies --date 2026-11-23",
        |t| t.msg_example_new(),
    ),
    (
        "brobygger new kl-bridge-builder.en --title \"Bridge builders\" --place Odense --group A --group B",
        |t| t.msg_example_new_groups(),
    ),
    ("brobygger new hdir-webinar-workshop --repair a", |t| {
        t.msg_example_new_repair()
    }),
    ("brobygger new kl-bridge-builder --as-it-took", |t| {
        t.msg_example_new_as_it_took()
    }),
];

pub(super) fn arguments(words: Words<'_>, command: Command) -> Command {
    let many = |arg: Arg| arg.action(ArgAction::Append);
    command
        .about(words.say(|t| t.msg_command_new()))
        .arg(
            words
                .positional("PROGRAMME", |t| t.msg_option_programme())
                .required(true),
        )
        .arg(words.option("title", "TITLE", |t| t.msg_option_title()))
        .arg(words.option("place", "PLACE", |t| t.msg_option_place()))
        .arg(many(words.option("date", "DATE", |t| t.msg_option_date())))
        .arg(many(
            words.option("group", "NAME", |t| t.msg_option_group()),
        ))
        .arg(words.option("delete-by", "DATE", |t| t.msg_option_delete_by()))
        .arg(many(
            words.option("repair", "LETTER", |t| t.msg_option_repair()),
        ))
        .arg(words.flag("as-it-took", |t| t.msg_option_as_it_took()))
        .after_long_help(words.examples(&EXAMPLES))
}

/// Nothing is said or made before every argument has been understood.
pub(super) fn run(cli: &Cli, matches: &ArgMatches) -> Outcome {
    let given = |name| matches.get_one::<String>(name);
    let all = |name| matches.get_many::<String>(name).unwrap_or_default();
    let name = given("PROGRAMME").map_or("", String::as_str);
    let mut programme = cli.programme(name)?;
    let moment = Cli::moment();
    let zone = super::zone();
    let today = moment.at.with_timezone(&zone).date_naive();
    let dates: Vec<NaiveDate> = all("date")
        .map(|typed| date(cli, typed, today))
        .collect::<Result<_, _>>()?;
    let delete_by = given("delete-by")
        .map(|typed| date(cli, typed, today))
        .transpose()?;
    let learned = Learned::new(cli.places()?, &programme);
    let as_it_took = matches.get_flag("as-it-took");
    if as_it_took {
        learned.apply(&mut programme);
    }
    let mut letters = Letters::default();
    for letter in all("repair") {
        make_repair(&cli.texts, &mut programme, &mut letters, letter)?;
    }
    let left = check(&programme);
    letters.learn(&left);

    let mut session = Session::new(NewSession {
        id: Uuid::now_v7(),
        title: given("title").cloned(),
        place: given("place").cloned().unwrap_or_default(),
        language: Some(programme.language),
        zone,
        created: moment.at,
        today,
        dates,
        groups: all("group")
            .map(|name| (Uuid::now_v7(), name.clone()))
            .collect(),
        programme,
    })
    .map_err(|error| refused(cli, &error))?;
    session.delete_by = delete_by;
    let path = store::create(cli.places()?, &session).map_err(|error| {
        let why = words::save_error(&cli.texts, &error);
        Failure::Failed(cli.texts.msg_session_not_made(why))
    })?;
    learned.report(&cli.texts, as_it_took);
    report(&cli.texts, &left, &letters);
    output::print_path(&path)
}

/// Makes the repair that has this letter; what it adds is named in the programme's language.
fn make_repair(
    texts: &Texts,
    programme: &mut Programme,
    letters: &mut Letters,
    wanted: &str,
) -> Outcome {
    let found = check(programme);
    letters.learn(&found);
    let offered = letters.offered(&found);
    let Some((_, repair)) = offered.iter().find(|(letter, _)| letter == wanted) else {
        let known: Vec<&str> = offered.iter().map(|(letter, _)| letter.as_str()).collect();
        return Err(Failure::Usage(if known.is_empty() {
            texts.msg_new_no_repairs(wanted)
        } else {
            texts.msg_new_no_repair(wanted, known.join(", "))
        }));
    };
    let titles = Texts::load(programme.language);
    repair.apply(programme, |kind| titles.item_kind(kind));
    Ok(())
}

/// Says what does not fit in the session that was made, and how it could be had otherwise.
fn report(texts: &Texts, left: &[Finding], letters: &Letters) {
    for finding in left {
        let repairs = findings::shown_repairs(texts, finding, letters);
        output::complain(&format!("{}{repairs}", findings::finding(texts, finding)));
    }
    if !left.is_empty() {
        output::complain(&texts.msg_new_as_it_is());
    }
    if let Some((letter, _)) = letters.offered(left).first() {
        output::complain(&texts.msg_new_repair_hint(letter));
    }
}

fn date(cli: &Cli, typed: &str, today: NaiveDate) -> Result<NaiveDate, Failure> {
    due::parse(typed, today).ok_or_else(|| Failure::Usage(cli.texts.msg_date_not_understood(typed)))
}

fn refused(cli: &Cli, error: &NewSessionError) -> Failure {
    match error {
        NewSessionError::TooManyDates { given, days } => {
            Failure::Usage(cli.texts.msg_new_too_many_dates(*given, *days))
        }
        NewSessionError::DatesNotRising { before, after } => Failure::Usage(
            cli.texts
                .msg_new_dates_not_rising(before.to_string(), after.to_string()),
        ),
        NewSessionError::GroupName { name } => Failure::Usage(cli.texts.msg_new_group_name(name)),
        other => Failure::Failed(other.to_string()),
    }
}
