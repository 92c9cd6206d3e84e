//! `brobygger show SESSION`: one session in full, as text.

use chrono::NaiveDate;
use clap::{ArgMatches, Command};

use super::help::{Example, Words};
use super::output::{self, Page};
use super::{Cli, Outcome};
use crate::programme::Item;
use crate::session::{Note, NoteState, Session};
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

/// With `--json`: the session as its file would stand if it were saved now.
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
    sheet.notes();
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
        let parts = [
            place,
            Some(texts.dates(&dates)),
            Some(session.zone.name().to_owned()),
        ];
        self.page.paragraph(
            0,
            &parts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        );
        self.page.line(path);
        let groups: Vec<&str> = session
            .groups
            .iter()
            .map(|group| group.name.as_str())
            .collect();
        for (label, names) in [
            (
                texts.msg_show_facilitators(),
                session.facilitators.join(", "),
            ),
            (texts.msg_form_groups(), groups.join(", ")),
        ] {
            if !names.is_empty() {
                self.page.hanging(&format!("{label}: "), &names);
            }
        }
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

    /// The notes by module, in the modules' order; those without one come last.
    fn notes(&mut self) {
        let (session, texts) = (self.session, self.texts);
        if session.notes.is_empty() {
            return;
        }
        for module in &session.programme.modules {
            let title = format!(
                "{} · {}",
                texts.msg_editor_module(module.number),
                module.title
            );
            self.notes_under(&title, |note| module_of(session, note) == Some(&module.id));
        }
        let known = |id: &str| {
            session
                .programme
                .modules
                .iter()
                .any(|module| module.id == id)
        };
        self.notes_under(&texts.msg_show_other_notes(), |note| {
            !module_of(session, note).is_some_and(known)
        });
    }

    fn notes_under(&mut self, title: &str, belongs: impl Fn(&Note) -> bool) {
        let notes: Vec<&Note> = self
            .session
            .notes
            .iter()
            .filter(|note| belongs(note))
            .collect();
        if notes.is_empty() {
            return;
        }
        self.page.blank();
        self.page
            .heading(&format!("{}: {title}", self.texts.msg_tab_notes()), '─');
        for note in notes {
            self.note(note);
        }
    }

    /// When, kind, who and the rest in one line; the text below.
    fn note(&mut self, note: &Note) {
        let (session, texts) = (self.session, self.texts);
        let created = note.created.with_timezone(&session.zone);
        let when = format!(
            "{} {}",
            texts.short_date(created.date_naive()),
            texts.time(created.time())
        );
        let group = note
            .group
            .and_then(|id| session.groups.iter().find(|group| group.id == id));
        let tags = note
            .tags
            .iter()
            .map(|tag| format!("#{tag}"))
            .collect::<Vec<_>>()
            .join(" ");
        let parts = [
            Some(when),
            Some(texts.note_kind(note.kind)),
            group.map(|group| texts.msg_editor_group(&group.name)),
            note.person
                .and_then(|id| session.person(id))
                .map(|person| texts.msg_note_about(person.label())),
            note.author.clone(),
            note.responsible
                .as_ref()
                .map(|who| format!("{}: {who}", texts.msg_editor_responsible())),
            note.due
                .map(|due| format!("{}: {}", texts.msg_editor_due(), texts.date(due))),
            note.state.map(|state| self.note_state(state)),
            note.may_be_shown.then(|| texts.msg_editor_may_be_shown()),
            Some(tags).filter(|tags| !tags.is_empty()),
        ];
        self.page.paragraph(
            2,
            &parts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        );
        let questions = session
            .programme
            .modules
            .iter()
            .flat_map(|module| &module.questions);
        if let Some(question) = questions
            .into_iter()
            .find(|question| Some(&question.id) == note.question.as_ref())
        {
            self.page.paragraph(6, &question.text);
        }
        self.page.paragraph(4, &note.text);
    }

    fn note_state(&self, state: NoteState) -> String {
        match state {
            NoteState::Open => self.texts.msg_note_state_open(),
            NoteState::Done => self.texts.msg_note_state_done(),
            NoteState::Dropped => self.texts.msg_note_state_dropped(),
        }
    }

    /// What was being written and is not kept as a note yet.
    fn drafts(&mut self) {
        let drafts: Vec<&str> = self
            .session
            .drafts
            .iter()
            .map(|draft| draft.text.as_str())
            .collect();
        if drafts.iter().all(|text| text.trim().is_empty()) {
            return;
        }
        self.page.blank();
        self.page.heading(&self.texts.msg_show_drafts(), '─');
        for text in drafts {
            self.page.paragraph(4, text);
        }
    }
}

/// The module that a note is about: its own, else that of its item.
fn module_of<'a>(session: &'a Session, note: &'a Note) -> Option<&'a str> {
    let of_item = || session.item(note.item.as_deref()?)?.module.as_deref();
    note.module.as_deref().or_else(of_item)
}
