//! `brobygger show SESSION`: one session in full, as text.

mod notes;
mod people;
mod stakeholders;
mod worksheets;

pub(super) use people::who;

use chrono::{DateTime, FixedOffset, NaiveDate};
use clap::{ArgMatches, Command};

use super::help::{Example, Words};
use super::output::{self, Page};
use super::{Cli, Outcome};
use crate::programme::Item;
use crate::session::Session;
use crate::text::Texts;
use crate::timetable::{self, DayState, ItemStanding, ItemState, Moment, Plan, Span};

const EXAMPLES: [Example; 2] = [
    ("brobygger show | less", |t| t.msg_example_show()),
    (
        "brobygger show 2026-11-23-bridge-builders-019ab3c4 --json",
        |t| t.msg_example_show_json(),
    ),
];

pub(super) fn arguments(words: Words<'_>, command: Command) -> Command {
    command
        .about(words.say(|t| t.msg_command_show()))
        .arg(words.positional("SESSION", |t| t.msg_option_session()))
        .arg(
            words
                .json()
                .help(words.say(|t| t.msg_option_json_session())),
        )
        .after_long_help(words.examples(&EXAMPLES))
}

/// With `--json`: the session as its file would stand if it were saved now, what is sensitive too.
pub(super) fn run(cli: &Cli, matches: &ArgMatches) -> Outcome {
    let read = cli.session_meant(matches)?;
    if matches.get_flag("json") {
        return output::print_json(&read.session);
    }
    let mut sheet = Sheet {
        page: Page::new(),
        texts: &cli.texts,
        session: &read.session,
    };
    sheet.head(&read.path.display().to_string());
    for index in 0..read.session.programme.days.len() {
        sheet.page.blank();
        sheet.day(index, &Cli::moment());
    }
    sheet.participants();
    sheet.notes();
    sheet.follow_up();
    sheet.worksheets();
    sheet.stakeholders();
    sheet.communication();
    sheet.drafts();
    sheet.page.print()
}

/// What the text is made on, of and in.
struct Sheet<'a> {
    page: Page,
    texts: &'a Texts,
    session: &'a Session,
}

impl Sheet<'_> {
    fn head(&mut self, path: &str) {
        let (session, texts) = (self.session, self.texts);
        self.page.heading(&session.title, '═');
        let dates: Vec<NaiveDate> = session.days.iter().map(|run| run.date).collect();
        let place = Some(session.place.clone()).filter(|place| !place.is_empty());
        self.joined(
            0,
            [
                place,
                Some(texts.dates(&dates)),
                Some(session.zone.name().to_owned()),
            ],
        );
        self.page.line(path);
        let groups: Vec<&str> = session
            .groups
            .iter()
            .filter(|group| !group.gone)
            .map(|group| group.name.as_str())
            .collect();
        for (label, names) in [
            (
                texts.msg_show_facilitators(),
                session.facilitators.join(", "),
            ),
            (texts.msg_form_groups(), groups.join(", ")),
            (texts.msg_show_issue(), session.issue.clone()),
        ] {
            self.labelled(0, &label, &names);
        }
    }

    /// The title of a new part.
    fn part(&mut self, title: &str) {
        self.page.blank();
        self.page.heading(title, '─');
    }

    /// A text after what it is, unless there is none. A label that asks or leaves open needs no colon.
    fn labelled(&mut self, indent: usize, label: &str, text: &str) {
        if !text.is_empty() {
            let colon = if label.ends_with(['?', '…', ':']) {
                ""
            } else {
                ":"
            };
            self.page
                .hanging(&format!("{}{label}{colon} ", " ".repeat(indent)), text);
        }
    }

    /// What there is, in one paragraph.
    fn joined<const COUNT: usize>(&mut self, indent: usize, parts: [Option<String>; COUNT]) {
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        if !parts.is_empty() {
            self.page.paragraph(indent, &parts.join(" · "));
        }
    }

    /// A day and a time of the session's zone: `Tue 14 May 11:14`.
    fn moment(&self, at: DateTime<FixedOffset>) -> String {
        let at = at.with_timezone(&self.session.zone);
        format!(
            "{} {}",
            self.texts.short_date(at.date_naive()),
            self.texts.time(at.time())
        )
    }

    fn day(&mut self, index: usize, now: &Moment) {
        let (session, texts) = (self.session, self.texts);
        let Some(day) = session.programme.days.get(index) else {
            return;
        };
        let default = session.default_run(index);
        let run = session
            .days
            .iter()
            .find(|run| run.day == day.id)
            .unwrap_or(&default);
        let groups = session.group_ids_on(&day.id);
        let standing = timetable::standing(
            Plan {
                day,
                run,
                zone: session.zone,
                groups: &groups,
            },
            &session.log,
            now,
        );
        let number = texts.msg_day_of(index + 1, session.programme.days.len());
        self.page.heading(
            &format!("{number} · {} · {}", texts.short_date(run.date), day.title),
            '─',
        );
        let begun = standing.items.iter().any(|item| item.started);
        let mut rows: Vec<Vec<String>> = day
            .items
            .iter()
            .zip(&standing.items)
            .map(|(item, stands)| self.row(item, stands, begun))
            .collect();
        if begun {
            rows.insert(
                0,
                vec![
                    texts.msg_show_planned(),
                    String::new(),
                    texts.msg_show_actual(),
                ],
            );
        }
        self.page.table(2, &rows);
        let planned = texts.time(standing.planned.end.time());
        let end = texts.time(standing.expected_end.time());
        let label = texts.msg_show_day_end();
        let ends = match standing.state {
            DayState::NotStarted => texts.msg_day_ends_at(&planned),
            DayState::Ended => format!("{label}: {}", texts.msg_planned_and_actual(&planned, &end)),
            _ => format!(
                "{label}: {}",
                texts.msg_planned_and_expected(&planned, &end)
            ),
        };
        self.page.line(&format!("  {ends}"));
    }

    /// Planned time and length, once the day has begun actual time and length, title.
    fn row(&self, item: &Item, stands: &ItemStanding, begun: bool) -> Vec<String> {
        let texts = self.texts;
        let minutes = |seconds: i64| texts.minutes((seconds + 30) / 60);
        let length = (stands.planned.end - stands.planned.start).num_seconds();
        let actual = match (begun, stands.started) {
            (false, _) => Vec::new(),
            (true, false) => vec![String::new(); 2],
            (true, true) => vec![
                self.span(&stands.expected),
                minutes(stands.elapsed_ms / 1000),
            ],
        };
        let state = match stands.state {
            ItemState::Skipped => Some(texts.msg_show_skipped()),
            ItemState::PassedOver => Some(texts.msg_show_passed_over()),
            ItemState::Running => Some(texts.msg_show_running()),
            ItemState::Paused => Some(texts.msg_show_paused()),
            ItemState::Pending | ItemState::Done => None,
        };
        let title = state.map_or_else(
            || item.title.clone(),
            |state| format!("{} ({state})", item.title),
        );
        [
            vec![self.span(&stands.planned), minutes(length)],
            actual,
            vec![title],
        ]
        .concat()
    }

    fn span(&self, span: &Span) -> String {
        format!(
            "{}–{}",
            self.texts.time(span.start.time()),
            self.texts.time(span.end.time())
        )
    }
}
