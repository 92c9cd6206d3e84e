//! `--print`: the screen after some keys, without a terminal, and without a trace on the disk. For pictures in documents,
//! for trying a key out, and for tests.

use std::path::PathBuf;
use std::sync::Mutex;

use chrono::{DateTime, FixedOffset, NaiveDateTime, NaiveTime, TimeZone};
use chrono_tz::Tz;
use clap::{Arg, ArgMatches};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

use super::help::Words;
use super::sessions::Read;
use super::{Cli, Failure, Outcome, output};
use crate::app::across::{SearchNews, Stands};
use crate::app::export::Exported;
use crate::app::key::{ScriptError, Stroke, parse_script};
use crate::app::settings::ThemeName;
use crate::app::start::StartLists;
use crate::app::{Effect, Message, Model, Opened};
use crate::report::Report;
use crate::report::compare::Run;

use crate::session::search::{Wanted, Words as Searched};
use crate::store::{self, Hits, KeptProgramme, Progress};
use crate::terminal::lists::start_lists;
use crate::timetable::Moment;
use crate::view;
use crate::view::picture::{Page, SvgOptions};
use crate::view::theme::{ColourDepth, Theme};

/// The size of the picture when none is asked for.
const SIZE: (u16, u16) = (100, 30);
/// No terminal is larger.
const LARGEST: u16 = 1000;
/// The same keys give the same picture.
const SEED: u64 = 1;
const SECOND: i64 = 1000;
/// A longer wait is one step but for its end: what rings in between is not on the picture anyway.
const LONGEST_WAIT: i64 = 24 * 3600 * SECOND;

/// What is asked for.
pub(super) struct Picture {
    strokes: Vec<Stroke>,
    /// As typed; it means a time in the session's zone.
    at: Option<String>,
    size: (u16, u16),
    form: Form,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Text,
    /// Text with its styles in words.
    Styles,
    Svg,
}

impl Form {
    const ALL: [(&'static str, Form); 3] = [
        ("text", Form::Text),
        ("styles", Form::Styles),
        ("svg", Form::Svg),
    ];
}

pub(super) fn arguments(words: Words<'_>) -> [Arg; 4] {
    let needs_print = |arg: Arg| arg.requires("print");
    [
        words
            .option("print", "FORM", |t| t.msg_option_print())
            .value_parser(Form::ALL.map(|(name, _)| name)),
        needs_print(words.option("keys", "KEYS", |t| t.msg_option_keys()))
            .allow_hyphen_values(true),
        needs_print(words.option("at", "TIME", |t| t.msg_option_at())),
        needs_print(words.option("size", "COLUMNSxROWS", |t| {
            t.msg_option_size(SIZE.0, SIZE.1)
        })),
    ]
    .map(|arg| words.picture(arg))
}

/// Whether a picture is asked for.
pub(super) fn is_asked(matches: &ArgMatches) -> bool {
    matches.try_contains_id("print").unwrap_or(false)
}

/// The picture that the arguments ask for, if they do.
pub(super) fn asked(cli: &Cli, matches: &ArgMatches) -> Result<Option<Picture>, Failure> {
    let given = |name| matches.get_one::<String>(name);
    let form =
        given("print").and_then(|wanted| Form::ALL.into_iter().find(|(name, _)| name == wanted));
    let Some((_, form)) = form else {
        return Ok(None);
    };
    let keys = given("keys").map_or("", String::as_str);
    let strokes = parse_script(keys).map_err(|error| {
        Failure::Usage(match error {
            ScriptError::NoKey(token) => cli.texts.msg_picture_no_key(token),
            ScriptError::NoWait(token) => cli.texts.msg_picture_no_wait(token),
        })
    })?;
    let size = match given("size") {
        None => SIZE,
        Some(typed) => {
            size(typed).ok_or_else(|| Failure::Usage(cli.texts.msg_picture_no_size(typed)))?
        }
    };
    Ok(Some(Picture {
        strokes,
        at: given("at").cloned(),
        size,
        form,
    }))
}

/// Reads `100x30`.
fn size(typed: &str) -> Option<(u16, u16)> {
    let (columns, rows) = typed.split_once(['x', 'X', '×'])?;
    let side = |text: &str| {
        text.trim()
            .parse()
            .ok()
            .filter(|side| (1..=LARGEST).contains(side))
    };
    Some((side(columns)?, side(rows)?))
}

/// Reads an instant (RFC 3339), or a time of a day or of today in a zone.
fn instant(typed: &str, zone: Tz, now: &Moment) -> Option<DateTime<FixedOffset>> {
    if let Ok(instant) = DateTime::parse_from_rfc3339(typed) {
        return Some(instant);
    }
    let time = |text| {
        ["%H:%M", "%H:%M:%S"]
            .into_iter()
            .find_map(|form| NaiveTime::parse_from_str(text, form).ok())
    };
    let local = match typed.split_once(['T', ' ']) {
        Some((day, at)) => NaiveDateTime::new(day.parse().ok()?, time(at)?),
        None => NaiveDateTime::new(now.at.with_timezone(&zone).date_naive(), time(typed)?),
    };
    // In the hour that the clocks skip there is no such time; the one that comes twice is meant the first time.
    zone.from_local_datetime(&local)
        .earliest()
        .map(|at| at.fixed_offset())
}

/// Writes the picture: of a session, or of the start screen.
pub(super) fn take(cli: &Cli, picture: &Picture, session: Option<PathBuf>) -> Outcome {
    let opened = session.map(|path| cli.read(path)).transpose()?;
    let zone = opened
        .as_ref()
        .map_or_else(super::zone, |read| read.session.zone);
    let now = Cli::moment();
    let at = match &picture.at {
        None => now.at,
        Some(typed) => {
            let no_time = || Failure::Usage(cli.texts.msg_picture_no_time(typed));
            instant(typed, zone, &now).ok_or_else(no_time)?
        }
    };
    let now = Moment { at, boot: None };
    let model = cli.model(lists(cli, &now)?, &now, SEED);
    let mut stage = Stage {
        cli,
        model,
        past: picture.at.is_some().then_some(at),
        now,
        quit: false,
    };
    let (columns, rows) = picture.size;
    stage.tell(Message::Resized { columns, rows });
    if let Some(read) = opened {
        stage.open(read);
    }
    for stroke in &picture.strokes {
        stage.play(stroke);
    }
    output::print(&stage.show(picture))
}

/// What the start screen lists.
fn lists(cli: &Cli, now: &Moment) -> Result<StartLists, Failure> {
    let (lists, problem) = start_lists(cli.places()?, &cli.texts, now.at.date_naive());
    match problem {
        Some(problem) => Err(Failure::Failed(problem)),
        None => Ok(lists),
    }
}

/// A console whose terminal and disk are make-believe.
struct Stage<'a> {
    cli: &'a Cli,
    model: Model,
    now: Moment,
    /// Sessions are shown as they stood then.
    past: Option<DateTime<FixedOffset>>,
    quit: bool,
}

impl Stage<'_> {
    fn play(&mut self, stroke: &Stroke) {
        if self.quit {
            return;
        }
        match stroke {
            Stroke::Key(key) => self.tell(Message::Key(*key)),
            Stroke::Paste(text) => self.tell(Message::Paste(text.clone())),
            Stroke::Wait(ms) => self.wait(*ms),
        }
    }

    fn wait(&mut self, ms: i64) {
        let mut left = ms;
        while left > 0 {
            let step = if left > LONGEST_WAIT {
                left - LONGEST_WAIT
            } else {
                left.min(SECOND)
            };
            self.now = self.now.plus_ms(step);
            self.tell(Message::Tick);
            left -= step;
        }
    }

    fn tell(&mut self, message: Message) {
        for effect in self.model.update(message, &self.now) {
            self.carry_out(effect);
        }
    }

    fn open(&mut self, mut read: Read) {
        if let Some(past) = self.past {
            read.session.go_back_to(past);
        }
        self.tell(Message::Opened(Box::new(read.into_opened())));
    }

    fn look_back(&mut self, programme: String) {
        let places = self.cli.places().ok();
        let mut runs = places.map_or_else(Vec::new, |places| store::earlier(places, &programme));
        let today = self.now.at.date_naive();
        for run in &mut runs {
            run.items.retain(|item| item.date <= today);
        }
        self.tell(Message::LookedBack { programme, runs });
    }

    /// Searches at once: a picture has the time.
    fn search(&mut self, number: u64, words: Searched) {
        let Ok(places) = self.cli.places() else {
            return;
        };
        let wanted = Wanted {
            words,
            ..Wanted::default()
        };
        let found: Mutex<Vec<Hits>> = Mutex::default();
        let searched = store::search(places, None, &wanted, &Progress::default(), |hits| {
            if let Ok(mut found) = found.lock() {
                found.push(hits);
            }
        });
        let unreadable = searched.map_or(0, |searched| searched.problems.len());
        let found = found.into_inner().unwrap_or_default();
        let stands = Stands::Ended {
            left: 0,
            unreadable,
        };
        self.tell(Message::Searched(SearchNews {
            number,
            found,
            stands,
        }));
    }

    fn read_runs(&mut self, programme: String) {
        let now = self.now.clone();
        let places = self.cli.places().ok();
        let sessions = places.map(|places| store::sessions_of(places, &programme));
        let runs = sessions.into_iter().flatten();
        let runs = runs.filter_map(|session| Run::of(&Report::new(&session, &now)));
        let runs = runs.filter(|run| run.date <= now.at.date_naive()).collect();
        self.tell(Message::RunsRead { programme, runs });
    }

    /// Answers as the disk would if all went well.
    fn carry_out(&mut self, effect: Effect) {
        match effect {
            Effect::Keep { revision, .. } => self.tell(Message::Saved { revision }),
            Effect::Open(path) => match self.cli.read(path) {
                Ok(read) => self.open(read),
                Err(Failure::Failed(why)) => self.tell(Message::Refused(why)),
                Err(_) => {}
            },
            Effect::Create(session) => {
                let path = PathBuf::from(format!("{}.json", session.id));
                let opened = Opened {
                    session: *session,
                    path,
                    read_only: None,
                    room: crate::stage::Choice::default(),
                    notices: Vec::new(),
                };
                self.tell(Message::Opened(Box::new(opened)));
            }
            Effect::KeepProgramme { programme, .. } => {
                let path = format!("{}.{}.json", programme.id, programme.language).into();
                let programme = *programme;
                let kept = Box::new(KeptProgramme { path, programme });
                self.tell(Message::ProgrammeKept { kept, lists: None });
            }
            Effect::LeaveDraft { programme, quit } => {
                self.quit = quit;
                let kept = programme.map(|(programme, _)| {
                    let path = PathBuf::from(format!("{}.json", programme.id));
                    let programme = *programme;
                    Box::new(KeptProgramme { path, programme })
                });
                if let Ok(lists) = lists(self.cli, &self.now) {
                    self.tell(Message::DraftLeft { kept, lists, quit });
                }
            }
            Effect::LookBack(programme) => self.look_back(programme),
            Effect::WriteProgramme { path, .. } | Effect::SaveCopy(path) => {
                self.tell(Message::CopySaved(path));
            }
            Effect::ReadRuns(programme) => self.read_runs(programme),
            Effect::Export(export) => self.tell(Message::Exported(Exported {
                key: export.order.redact.then(|| store::key_path(&export.path)),
                document: export.path,
            })),
            Effect::EditOutside(_) => self.tell(Message::EditedOutside(None)),
            Effect::CloseSession => {
                if let Ok(lists) = lists(self.cli, &self.now) {
                    self.tell(Message::Listed(lists));
                }
            }
            Effect::Search { number, words } => self.search(number, words),
            Effect::Quit => self.quit = true,
            Effect::Bell
            | Effect::Signal(_)
            | Effect::Copy(_)
            | Effect::StopSearch
            | Effect::StopListing => {}
        }
    }

    fn show(&self, picture: &Picture) -> String {
        let (columns, rows) = picture.size;
        let name = self.model.settings.theme;
        let theme = Theme::new(name, ColourDepth::TwoHundredFiftySix);
        let Ok(mut terminal) = Terminal::new(TestBackend::new(columns, rows));
        let Ok(_) = terminal.draw(|frame| view::draw(&self.model, &theme, frame));
        let screen = terminal.backend();
        let text = match picture.form {
            Form::Text => view::picture::text(screen.buffer()) + "\n",
            Form::Styles => view::picture::styled(screen.buffer(), theme.base),
            Form::Svg => {
                let page = if name == ThemeName::Light {
                    Page::Light
                } else {
                    Page::Dark
                };
                let cursor = screen.cursor_visible().then(|| screen.cursor_position());
                view::picture::svg(
                    screen.buffer(),
                    &SvgOptions {
                        page,
                        cursor,
                        window: None,
                    },
                )
            }
        };
        if text.ends_with('\n') {
            text
        } else {
            text + "\n"
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_columns_times_rows() {
        for (typed, expected) in [
            ("100x30", Some((100, 30))),
            ("80X24", Some((80, 24))),
            ("80×24", Some((80, 24))),
            ("0x30", None),
            ("100x1001", None),
            ("100", None),
            ("100x", None),
            ("-1x5", None),
        ] {
            assert_eq!(size(typed), expected, "{typed}");
        }
    }

    #[test]
    fn times_are_meant_in_the_sessions_zone() {
        let now = Moment {
            at: "2026-05-13T23:30:00Z".parse().unwrap(),
            boot: None,
        };
        let zone = Tz::Europe__Stockholm;
        for (typed, expected) in [
            (
                "2026-11-23T08:31:00+01:00",
                Some("2026-11-23T08:31:00+01:00"),
            ),
            ("2026-11-23T08:31", Some("2026-11-23T08:31:00+01:00")),
            ("2026-05-13T08:31:05", Some("2026-05-13T08:31:05+02:00")),
            // In Stockholm it is tomorrow already.
            ("08:31", Some("2026-05-14T08:31:00+02:00")),
            ("2026-10-25T02:30", Some("2026-10-25T02:30:00+02:00")),
            ("2026-03-29T02:30", None),
            ("8:31 pm", None),
            ("2026-05-13", None),
            ("25:00", None),
        ] {
            let instant = instant(typed, zone, &now).map(|at| at.to_rfc3339());
            assert_eq!(instant.as_deref(), expected, "{typed}");
        }
    }
}
