//! A facilitator's desk: a console with a session open, a clock that stands until time is passed, a disk in memory.

use std::path::PathBuf;

use crate::app::export::Export;
use crate::app::key::{Stroke, parse_script};
use crate::app::keymap::Keymap;
use crate::app::layer::Layer;
use crate::app::settings::{Settings, SignalSettings, ThemeName};
use crate::app::signals::Call;
use crate::app::start::{ProgrammeEntry, StartLists};
use crate::app::{Effect, Message, Model, Opened};
use crate::programme::{Language, Programme, catalogue, slug};
use crate::session::{Edit, NewSession, Note, PastRun, Session};
use crate::store::{Keeping, KeptProgramme};
use crate::text::Texts;
use crate::timetable::{Boot, Moment, Standing};
use uuid::Uuid;

pub(crate) struct Desk {
    pub(crate) model: Model,
    pub(crate) now: Moment,
    /// The session as it was opened with every edit kept since: what a crash would leave.
    on_disk: Option<Session>,
    pub(crate) kept: Vec<Edit>,
    pub(crate) bells: usize,
    pub(crate) calls: Vec<Call>,
    pub(crate) copied: Vec<String>,
    pub(crate) exports: Vec<Export>,
    pub(crate) quit: bool,
    /// The programmes that were kept among the user's own, as they were asked to be.
    pub(crate) own: Vec<(Programme, Keeping)>,
    /// What is found when the model asks for earlier runs; none: nothing is answered.
    pub(crate) earlier: Option<Vec<PastRun>>,
}

/// A moment in Stockholm, on the first boot.
pub(crate) fn at(local: &str) -> Moment {
    let at: chrono::DateTime<chrono::FixedOffset> = format!("{local}+01:00").parse().unwrap();
    let ms = u64::try_from(at.timestamp_millis() - 1_700_000_000_000).unwrap();
    Moment {
        at,
        boot: Some(Boot {
            id: "first".into(),
            ms,
        }),
    }
}

impl Desk {
    pub(crate) fn at_the_start_screen(now: Moment) -> Desk {
        let programmes = ProgrammeEntry::gather(catalogue::headings().iter().cloned());
        let lists = StartLists {
            today: now.at.date_naive(),
            sessions: Vec::new(),
            programmes,
        };
        let settings = Settings {
            theme: ThemeName::Dark,
            signals: SignalSettings::default(),
            author: None,
            zone: chrono_tz::Tz::Europe__Stockholm,
        };
        let model = Model::new(
            Texts::load(Language::En),
            settings,
            Keymap::default(),
            lists,
            now.clone(),
            1,
        );
        let (kept, copied) = (Vec::new(), Vec::new());
        Desk {
            model,
            now,
            on_disk: None,
            kept,
            bells: 0,
            calls: Vec::new(),
            copied,
            exports: Vec::new(),
            quit: false,
            own: Vec::new(),
            earlier: Some(Vec::new()),
        }
    }

    /// A session of the core course with three groups, opened on Monday 23 November 2026.
    pub(crate) fn with_session(time: &str) -> Desk {
        let now = at(&format!("2026-11-23T{time}"));
        let mut desk = Desk::at_the_start_screen(now);
        desk.open(session(&desk.now), None);
        desk
    }

    pub(crate) fn open(&mut self, session: Session, read_only: Option<String>) {
        self.on_disk = Some(session.clone());
        self.kept.clear();
        let path = PathBuf::from("session.json");
        let opened = Opened {
            session,
            path,
            read_only,
            room: crate::stage::Choice::default(),
            notices: Vec::new(),
        };
        self.tell(Message::Opened(Box::new(opened)));
    }

    /// Plays a script of keys; `<wait:…>` ticks once a second as an open session does.
    pub(crate) fn press(&mut self, script: &str) -> &mut Desk {
        for stroke in parse_script(script).unwrap() {
            match stroke {
                Stroke::Key(key) => self.tell(Message::Key(key)),
                Stroke::Paste(text) => self.tell(Message::Paste(text)),
                Stroke::Wait(ms) => (0..ms / 1000).for_each(|_| {
                    self.now = self.now.plus_ms(1000);
                    self.tell(Message::Tick);
                }),
            }
        }
        self
    }

    pub(crate) fn tell(&mut self, message: Message) {
        let (now, kept) = (self.now.clone(), self.kept.len());
        for effect in self.model.update(message, &now) {
            match effect {
                Effect::Keep { edit, .. } => {
                    edit.apply(self.on_disk.as_mut().unwrap()).unwrap();
                    self.kept.push(edit);
                }
                Effect::Bell => self.bells += 1,
                Effect::Signal(call) => self.calls.push(call),
                Effect::Copy(text) => self.copied.push(text),
                Effect::Export(export) => self.exports.push(*export),
                Effect::Quit => self.quit = true,
                Effect::Create(session) => self.open(*session, None),
                Effect::LookBack(programme) => {
                    if let Some(runs) = self.earlier.clone() {
                        self.tell(Message::LookedBack { programme, runs });
                    }
                }
                Effect::KeepProgramme { programme, keeping } => {
                    let kept = self.keep(*programme, keeping);
                    self.tell(Message::ProgrammeKept { kept, lists: None });
                }
                Effect::LeaveDraft { programme, quit } => {
                    let kept = programme.map(|(programme, how)| self.keep(*programme, how));
                    let lists = StartLists {
                        today: self.now.at.date_naive(),
                        ..StartLists::default()
                    };
                    self.tell(Message::DraftLeft { kept, lists, quit });
                }
                _ => {}
            }
        }
        if self.kept.len() > kept {
            assert!(
                self.on_disk.as_ref() == Some(self.session()),
                "what is seen is what is kept"
            );
        }
    }

    /// A programme is kept as the disk would: one without an id is called by its title.
    fn keep(&mut self, mut programme: Programme, keeping: Keeping) -> Box<KeptProgramme> {
        if programme.id.is_empty() {
            programme.id = slug(&programme.title);
        }
        self.own.push((programme.clone(), keeping));
        let path = PathBuf::from("own.json");
        Box::new(KeptProgramme { path, programme })
    }

    /// The session that a new start would find.
    pub(crate) fn after_a_crash(&self) -> Session {
        self.on_disk.clone().unwrap()
    }

    pub(crate) fn session(&self) -> &Session {
        &self.model.console().unwrap().session
    }

    pub(crate) fn standing(&self) -> Standing {
        self.model.console().unwrap().standing_at(&self.now)
    }

    pub(crate) fn palette_is_empty(&self) -> bool {
        let Some(Layer::Palette(palette)) = self.model.layers.last() else {
            panic!("the palette is not open");
        };
        palette.lines(&self.model).is_empty()
    }

    /// The id of the item that runs.
    pub(crate) fn current(&self) -> Option<String> {
        let console = self.model.console().unwrap();
        self.standing()
            .current
            .map(|index| console.item(index).unwrap().id.clone())
    }

    pub(crate) fn toast(&self) -> &str {
        self.model.toast.as_ref().map_or("", |toast| &toast.text)
    }

    pub(crate) fn last_note(&self) -> &Note {
        self.session().notes.last().unwrap()
    }
}

pub(crate) fn session(now: &Moment) -> Session {
    let heading = catalogue::find("skl-strategic-competencies.en", Language::En).unwrap();
    let date = now.at.date_naive();
    let new = NewSession {
        id: Uuid::from_u128(1),
        programme: catalogue::load(heading).unwrap(),
        title: None,
        place: "Stockholm".into(),
        language: None,
        zone: chrono_tz::Tz::Europe__Stockholm,
        created: now.at,
        today: date,
        dates: vec![date],
        groups: ["A", "B", "C"]
            .map(|name| {
                (
                    Uuid::from_u128(u128::from(name.as_bytes()[0])),
                    name.to_owned(),
                )
            })
            .into(),
    };
    Session::new(new).unwrap()
}
