//! `brobygger now`: where the day stands, in one line; for status bars and screen readers.

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use clap::{ArgMatches, Command};
use serde::Serialize;
use uuid::Uuid;

use super::help::{Example, Words};
use super::output::{self, Page};
use super::{Cli, Outcome};
use crate::app::console::Console;
use crate::programme::ItemKind;
use crate::text::{Texts, clock};
use crate::timetable::{DayState, Moment, Standing, TimerClock, seconds_up};

/// The output of `brobygger now --json`. Seconds are whole ones, rounded up as on the clock; times are RFC 3339.
#[derive(Debug, Serialize)]
struct Now {
    /// Id of the session.
    session: Uuid,
    title: String,
    day: Day,
    /// `not_started`, `running`, `paused`, `between` (nothing runs), `ended`.
    state: &'static str,
    /// What runs or is paused.
    item: Option<Item>,
    /// Of the item; negative when it is over its time.
    left_seconds: Option<i64>,
    /// Of the item, with what was added.
    length_seconds: Option<i64>,
    /// The phase of the group work.
    phase: Option<Phase>,
    /// Whose turn it is in a round of report-back.
    turn: Option<GroupTurn>,
    /// What comes after, or first when the day has not begun.
    next: Option<Next>,
    /// Behind the programme; negative when ahead.
    behind_seconds: i64,
    /// When the day is expected to end.
    ends: DateTime<Tz>,
    /// How much later than planned the day is expected to end; negative when earlier.
    end_behind_seconds: i64,
    /// The timers beside the programme that run, are paused or are over, the next one to end first.
    timers: Vec<Timer>,
    /// All of it in one line, as without `--json`.
    text: String,
}

#[derive(Debug, Serialize)]
struct Day {
    id: String,
    title: String,
    /// From 1.
    number: usize,
    of: usize,
    date: NaiveDate,
}

#[derive(Debug, Serialize)]
struct Item {
    id: String,
    title: String,
    kind: ItemKind,
}

#[derive(Debug, Serialize)]
struct Phase {
    id: String,
    title: String,
    left_seconds: i64,
}

#[derive(Debug, Serialize)]
struct GroupTurn {
    /// Id of the group.
    id: Uuid,
    name: String,
    /// From 1.
    number: usize,
    of: usize,
    /// The groups are changing over; this one is about to begin.
    changing: bool,
    /// Of the turn, negative when it is over; while the groups are changing over until it begins.
    left_seconds: i64,
}

#[derive(Debug, Serialize)]
struct Next {
    id: String,
    title: String,
    /// When it is expected to start.
    starts: DateTime<Tz>,
}

#[derive(Debug, Serialize)]
struct Timer {
    id: Uuid,
    label: String,
    /// Where it counts.
    room: Option<String>,
    /// `running`, `paused`.
    state: &'static str,
    /// Negative when it is over its time.
    left_seconds: i64,
    /// With what was added.
    length_seconds: i64,
}

const EXAMPLES: [Example; 1] = [("brobygger now --json", |t| t.msg_example_now_json())];

pub(super) fn arguments(words: Words<'_>, command: Command) -> Command {
    command
        .about(words.say(|t| t.msg_command_now()))
        .arg(words.positional("SESSION", |t| t.msg_option_session()))
        .arg(words.json())
        .after_long_help(words.examples(&EXAMPLES))
}

pub(super) fn run(cli: &Cli, matches: &ArgMatches) -> Outcome {
    let (read, moment) = (cli.session_meant(matches)?, Cli::moment());
    let model = cli.console_of(read, &moment);
    let Some(console) = model.console() else {
        return Ok(());
    };
    let standing = console.standing_at(&moment);
    if matches.get_flag("json") {
        return output::print_json(&now(cli, console, &standing, &moment));
    }
    let mut page = Page::new();
    page.line(&line(&cli.texts, console, &standing, &moment));
    page.print()
}

fn now(cli: &Cli, console: &Console, standing: &Standing, moment: &Moment) -> Now {
    let (session, day) = (&console.session, console.shown_day());
    let clock = standing.clock.as_ref();
    Now {
        session: session.id,
        title: session.title.clone(),
        day: Day {
            id: day.id.clone(),
            title: day.title.clone(),
            number: console.day + 1,
            of: session.programme.days.len(),
            date: console.run().date,
        },
        state: match standing.state {
            DayState::NotStarted => "not_started",
            DayState::Running => "running",
            DayState::Paused => "paused",
            DayState::Between => "between",
            DayState::Ended => "ended",
        },
        item: standing
            .current
            .and_then(|current| console.item(current))
            .map(|item| Item {
                id: item.id.clone(),
                title: item.title.clone(),
                kind: item.kind,
            }),
        left_seconds: console.left_ms(standing, moment).map(seconds_up),
        length_seconds: clock.map(|clock| clock.length_ms / 1000),
        phase: phase(console, standing),
        turn: turn(console, standing),
        next: next(console, standing),
        behind_seconds: standing.behind_seconds,
        ends: standing.expected_end,
        end_behind_seconds: standing.end_behind_seconds,
        timers: session
            .timers_by_end(moment)
            .into_iter()
            .map(told)
            .collect(),
        text: line(&cli.texts, console, standing, moment),
    }
}

fn phase(console: &Console, standing: &Standing) -> Option<Phase> {
    let phase = standing.running_phase()?;
    let planned = console.item(standing.current?)?.phases.get(phase.phase)?;
    Some(Phase {
        id: planned.id.clone(),
        title: planned.title.clone(),
        left_seconds: seconds_up(phase.left_ms),
    })
}

fn turn(console: &Console, standing: &Standing) -> Option<GroupTurn> {
    let turn = standing.turn()?;
    let group = console.session.group(turn.group)?;
    Some(GroupTurn {
        id: group.id,
        name: group.name.clone(),
        number: turn.number,
        of: turn.of,
        changing: turn.changing,
        left_seconds: seconds_up(turn.left_ms),
    })
}

fn next(console: &Console, standing: &Standing) -> Option<Next> {
    let next = standing.next?;
    let item = console.item(next)?;
    Some(Next {
        id: item.id.clone(),
        title: item.title.clone(),
        starts: standing.items.get(next)?.expected.start,
    })
}

fn told((timer, clock): (&crate::session::Timer, TimerClock)) -> Timer {
    Timer {
        id: timer.id,
        label: timer.label.clone(),
        room: timer.room.clone(),
        state: if clock.running.is_some() {
            "running"
        } else {
            "paused"
        },
        left_seconds: seconds_up(clock.left_ms),
        length_seconds: clock.length_ms / 1000,
    }
}

/// `Group work · 8:53 left · 6 min behind`.
fn line(texts: &Texts, console: &Console, standing: &Standing, moment: &Moment) -> String {
    let left_ms = console.left_ms(standing, moment);
    let title = |index: usize| console.item(index).map_or("", |item| item.title.as_str());
    let next = || {
        let next = standing.next?;
        let starts = standing.items.get(next)?.expected.start;
        Some(format!("{} {}", texts.time(starts.time()), title(next)))
    };
    let mut parts = match (&standing.clock, standing.state) {
        (Some(clock), _) => {
            let left_ms = left_ms.unwrap_or(clock.left_ms);
            vec![left(texts, title(clock.item), left_ms)]
        }
        (None, DayState::NotStarted) => [Some(texts.msg_day_not_started()), next()]
            .into_iter()
            .flatten()
            .collect(),
        (None, DayState::Ended) => return texts.msg_day_ended(),
        (None, _) => [Some(texts.msg_day_between()), next()]
            .into_iter()
            .flatten()
            .collect(),
    };
    if let Some(turn) = standing.turn().filter(|turn| !turn.changing)
        && let Some(group) = console.session.group(turn.group)
    {
        parts.push(left(
            texts,
            &texts.msg_editor_group(&group.name),
            turn.left_ms,
        ));
    }
    if standing.state == DayState::Paused {
        parts.push(texts.msg_paused_word());
    }
    if standing.state != DayState::NotStarted {
        parts.push(texts.behind(standing.behind_seconds));
    }
    if let Some((timer, clock)) = console.session.timers_by_end(moment).first() {
        parts.push(left(texts, &timer.label, clock.left_ms));
    }
    parts.join(" · ")
}

fn left(texts: &Texts, title: &str, left_ms: i64) -> String {
    let seconds = seconds_up(left_ms);
    if seconds >= 0 {
        texts.msg_phase_left(clock(seconds), title)
    } else {
        texts.msg_phase_over(clock(-seconds), title)
    }
}
