//! `brobygger groups SESSION`: forms groups of the participants, explains them and says what could not be met.
//!
//! Groups are made even when a rule could not be kept; the command then ends with 3. What is only to be known, for example
//! that there are more of one sector than groups, is said and is no failure.

use clap::{ArgMatches, Command};
use serde::Serialize;
use uuid::Uuid;

use super::help::{Example, Words};
use super::output::{self, Page};
use super::show::who;
use super::{Cli, Failure, Outcome};
use crate::session::forming::{
    Formed, MadeOf, Parts, Reach, Trait, Unmet, Wish, arranged, form, in_order,
};
use crate::session::{Edit, Group, Person, Session};
use crate::text::Texts;

/// The most that a group can be asked to have, or groups to be.
const MOST: usize = 999;

const EXAMPLES: [Example; 2] = [
    (
        "brobygger groups 0199 --size 6 --keep-together organisation",
        |t| t.msg_example_groups_together(),
    ),
    (
        "brobygger groups 0199 --number 5 --mix sector,organisation --day 2 --dry-run",
        |t| t.msg_example_groups_mix(),
    ),
];

/// The output of `brobygger groups --json`.
#[derive(Debug, Serialize)]
struct Output<'a> {
    groups: Vec<Made<'a>>,
    /// What could not be met or is to be known, in words.
    unmet: Vec<String>,
    /// Whether a rule was not kept.
    broken: bool,
}

#[derive(Debug, Serialize)]
struct Made<'a> {
    name: &'a str,
    place: &'a str,
    /// Ids of the members.
    people: &'a [Uuid],
    /// What the group is made of, in words.
    made_of: String,
}

pub(super) fn arguments(words: Words<'_>, command: Command) -> Command {
    command
        .about(words.say(|t| t.msg_command_groups()))
        .arg(words.positional("SESSION", |t| t.msg_option_session()))
        .arg(words.option("size", "N", |t| t.msg_option_groups_size()))
        .arg(words.option("number", "N", |t| t.msg_option_groups_number()))
        .arg(words.option("keep-together", "WHAT", |t| t.msg_option_groups_together()))
        .arg(words.option("mix", "WHAT", |t| t.msg_option_groups_mix()))
        .arg(words.option("day", "DAY", |t| t.msg_option_groups_day()))
        .arg(words.option("seed", "N", |t| t.msg_option_groups_seed()))
        .arg(words.flag("dry-run", |t| t.msg_option_groups_dry_run()))
        .arg(words.json())
        .after_long_help(words.examples(&EXAMPLES))
}

pub(super) fn run(cli: &Cli, matches: &ArgMatches) -> Outcome {
    let texts = &*cli.texts;
    let wish = wish(texts, matches)?;
    let wanted = matches.get_one::<String>("SESSION").map(String::as_str);
    let formed = if matches.get_flag("dry-run") {
        let session = cli.session_meant(matches)?.session;
        let (groups, formed) = groups(texts, &session, matches, &wish)?;
        report(texts, &session, (&groups, &formed), matches)?;
        formed
    } else {
        let mut changing = cli.change(wanted)?;
        let made = groups(texts, &changing.session, matches, &wish);
        let made = made.and_then(|(groups, formed)| {
            changing.edit(&Edit::PutGroups(groups.clone()))?;
            Ok((groups, formed, changing.session.clone()))
        });
        changing.close()?;
        let (groups, formed, session) = made?;
        report(texts, &session, (&groups, &formed), matches)?;
        formed
    };
    if formed.unmet.iter().any(Unmet::breaks_a_rule) {
        return Err(Failure::Problems);
    }
    Ok(())
}

/// What is asked for, understood before anything is opened.
fn wish(texts: &Texts, matches: &ArgMatches) -> Result<Wish, Failure> {
    let given = |name| matches.get_one::<String>(name).map(String::as_str);
    let count = |typed: &str| {
        let count = typed.trim().parse().ok();
        let count = count.filter(|count| (1..=MOST).contains(count));
        count.ok_or_else(|| Failure::Usage(texts.msg_groups_not_a_number(typed)))
    };
    let parts = match (given("size"), given("number")) {
        (Some(size), None) => Parts::Size(count(size)?),
        (None, Some(number)) => Parts::Number(count(number)?),
        _ => return Err(Failure::Usage(texts.msg_groups_size_or_number())),
    };
    let what = |typed: &str| match typed.trim() {
        "organisation" => Ok(Trait::Organisation),
        "sector" => Ok(Trait::Sector),
        other => Err(Failure::Usage(texts.msg_groups_not_a_trait(other))),
    };
    let seed = given("seed").map(|typed| {
        let seed = typed.trim().parse();
        seed.map_err(|_| Failure::Usage(texts.msg_groups_not_a_seed(typed)))
    });
    Ok(Wish {
        parts,
        together: given("keep-together").map(what).transpose()?,
        mixed: given("mix")
            .map(|typed| typed.split(',').map(what).collect())
            .transpose()?
            .unwrap_or_default(),
        seed: seed.transpose()?.unwrap_or(1),
    })
}

/// All groups of the session with those that were formed, and how they were.
fn groups(
    texts: &Texts,
    session: &Session,
    matches: &ArgMatches,
    wish: &Wish,
) -> Result<(Vec<Group>, Formed), Failure> {
    let reach = match matches.get_one::<String>("day") {
        None => Reach::AllDays,
        Some(typed) => Reach::Day(day(texts, session, typed)?),
    };
    if session.people.is_empty() {
        return Err(Failure::Failed(texts.msg_groups_no_people()));
    }
    let comes = |person: &&Person| match &reach {
        Reach::AllDays => true,
        Reach::Day(day) => session.counts_as_here(person, day),
    };
    let people: Vec<&Person> = session.people.iter().filter(comes).collect();
    let mut formed = form(&people, wish);
    for group in &mut formed.groups {
        in_order(group, session, wish.together);
    }
    let groups = arranged(session, &reach, &formed.groups, Uuid::now_v7);
    Ok((groups, formed))
}

/// A day by its id, or by its number from 1.
fn day(texts: &Texts, session: &Session, typed: &str) -> Result<String, Failure> {
    let days = &session.programme.days;
    let by_id = days.iter().find(|day| day.id == typed);
    let number: Option<usize> = typed.parse().ok();
    let by_number = || days.get(number?.checked_sub(1)?);
    let found = by_id.or_else(by_number).map(|day| day.id.clone());
    found.ok_or_else(|| {
        let ids: Vec<&str> = days.iter().map(|day| day.id.as_str()).collect();
        Failure::Usage(texts.msg_groups_no_such_day(typed, ids.join(", ")))
    })
}

fn report(
    texts: &Texts,
    session: &Session,
    (groups, formed): (&[Group], &Formed),
    matches: &ArgMatches,
) -> Outcome {
    let made = groups.iter().take(formed.groups.len());
    let made = made.map(|group| {
        let people = group.people.iter();
        let people: Vec<&Person> = people.filter_map(|id| session.person(*id)).collect();
        let made_of = texts.members_words(&MadeOf::of(&people));
        (group, people, made_of)
    });
    let unmet = formed.unmet.iter().map(|unmet| texts.unmet(unmet));
    if matches.get_flag("json") {
        return output::print_json(&Output {
            groups: made
                .map(|(group, _, made_of)| Made {
                    name: &group.name,
                    place: &group.place,
                    people: &group.people,
                    made_of,
                })
                .collect(),
            unmet: unmet.collect(),
            broken: formed.unmet.iter().any(Unmet::breaks_a_rule),
        });
    }
    let mut page = Page::new();
    for (group, people, made_of) in made {
        page.paragraph(0, &texts.msg_group_made_of(&group.name, made_of));
        for person in people {
            page.hanging("  - ", &who(person));
        }
        page.blank();
    }
    unmet.for_each(|sentence| page.paragraph(0, &sentence));
    if matches.get_flag("dry-run") {
        page.paragraph(0, &texts.msg_groups_dry_run());
    }
    page.print()
}
