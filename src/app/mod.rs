//! The console's mind, pure: `update(model, message, now)` changes the model and says what is to be done outside.
//!
//! Time comes in with every message, effects go out as data; nothing here reads a clock, a file or the terminal.
//! An [`Effect::Keep`] must be carried out before the frame that shows it is drawn: what was seen is kept.

pub mod across;
pub mod actions;
mod announce;
pub mod between;
pub mod capture;
pub mod catch_up;
pub mod cell;
mod cell_keys;
mod changing;
pub mod composing;
pub mod console;
mod countdown;
mod day;
pub mod day_edit;
pub mod day_form;
mod day_form_keys;
pub mod dialog;
mod dispatch;
pub mod due;
pub mod export;
pub mod form;
mod going;
pub mod groups;
mod history;
mod ids;
pub mod invitation;
mod item_typed;
pub mod key;
mod key_name;
pub mod keymap;
pub mod layer;
mod layer_keys;
pub mod learning;
mod length;
mod making;
pub mod modules;
mod note_keys;
pub mod notes;
mod opening;
mod own_programmes;
pub mod palette;
pub mod participants;
mod phases_typed;
pub mod reader;
mod repair;
pub mod review;
pub mod room;
mod room_message;
pub mod round;
pub mod settings;
pub mod signals;
pub mod stakeholders;
pub mod start;
mod start_filter;
pub mod text_field;
mod timer_change;
mod timer_keys;
mod timer_length;
pub mod timers;
mod typing;
pub mod visible;
pub mod wrap;
mod writing;

use std::path::PathBuf;

use crate::programme::{Language, Programme};
use crate::report::compare::Run;
use crate::session::search::{Place, Words};
use crate::session::{Edit, PastRun, Session};
use crate::stage::Choice;
use crate::store::{Keeping, KeptProgramme};
use crate::text::Texts;
use crate::timetable::Moment;

use across::SearchNews;
use console::{Console, SaveFailure};
use export::{Export, Exported};
use ids::Ids;
use key::Key;
use keymap::Keymap;
use layer::Layer;
use settings::Settings;
use signals::{Call, CommandFailure, Failures};
use start::{StartLists, StartScreen};

/// The smallest window, in columns and rows, in which everything has its place; in a smaller one no key does what is not seen.
pub const SMALLEST: (u16, u16) = (60, 16);

/// Everything that the screen is drawn from.
pub struct Model {
    pub(crate) texts: Texts,
    pub settings: Settings,
    pub keymap: Keymap,
    pub screen: Screen,
    /// What lies over the screen; the last one is on top and has the keys.
    pub layers: Vec<Layer>,
    pub toast: Option<Toast>,
    /// Until when the screen flashes, because of a signal.
    pub flash_until: Option<Moment>,
    pub now: Moment,
    /// Columns and rows of the terminal.
    pub size: (u16, u16),
    ids: Ids,
    failures: Failures,
    /// How often sessions were searched, for telling one search from another.
    searches: u64,
    /// The session that is being opened to show a place in it.
    going: Option<(PathBuf, Place)>,
}

pub enum Screen {
    Start(StartScreen),
    Console(Box<Console>),
}

/// A line that says what has just happened, for a few seconds.
#[derive(Debug, Clone, PartialEq)]
pub struct Toast {
    pub text: String,
    pub level: Level,
    pub until: Moment,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    Done,
    Note,
    Warning,
}

/// What comes in from outside.
#[derive(Debug)]
pub enum Message {
    Key(Key),
    Paste(String),
    /// The mouse pointed at something.
    Hit(Hit),
    /// Lines scrolled by the mouse wheel, down when positive.
    Scroll(i64),
    Resized {
        columns: u16,
        rows: u16,
    },
    /// Time has passed; nothing else.
    Tick,
    Opened(Box<Opened>),
    /// What another program has made of the session that this console only looks at.
    Followed(Box<Session>),
    /// What was asked for could not be done; a sentence that says what and why.
    Refused(String),
    /// Something to be read before work begins: a title, and a sentence each.
    Notice {
        title: String,
        sentences: Vec<String>,
    },
    Listed(StartLists),
    /// How far it is with reading the sessions, many as they are, for the start screen: how many of how many.
    Reading {
        done: usize,
        all: usize,
    },
    /// The lists of the start screen as they are once that is done.
    ListedAnew(StartLists),
    /// What a search in all sessions has found.
    Searched(SearchNews),
    /// The sessions in which a programme was run.
    RunsRead {
        programme: String,
        runs: Vec<Run>,
    },
    /// What the latest sessions of a programme say about its lengths.
    LookedBack {
        programme: String,
        runs: Vec<PastRun>,
    },
    /// Everything up to this revision is on the disk, synced.
    Saved {
        revision: u64,
    },
    SaveFailed(SaveFailure),
    /// Something about saving that must be said but needs no answer, for example that another program changed the file.
    SaveNotice(String),
    CopySaved(PathBuf),
    /// A document was written.
    Exported(Exported),
    /// A programme is among the user's own now; with the lists anew when the start screen is shown.
    ProgrammeKept {
        kept: Box<KeptProgramme>,
        lists: Option<StartLists>,
    },
    /// The programme that was being written is kept, if there was something to keep, and its draft is no more.
    DraftLeft {
        kept: Option<Box<KeptProgramme>>,
        lists: StartLists,
        quit: bool,
    },
    /// The text as the outside editor left it; `None` when that failed.
    EditedOutside(Option<String>),
    /// A signal's command has run; if it failed, why.
    CommandEnded {
        command: String,
        failure: Option<CommandFailure>,
    },
}

/// A session that was opened, and what there is to say about how.
#[derive(Debug)]
pub struct Opened {
    pub session: Session,
    pub path: PathBuf,
    /// Who holds the session, when this console may only look.
    pub read_only: Option<String>,
    /// What the room was shown last.
    pub room: Choice,
    /// Sentences on what was recovered, dropped or set aside; empty when all was well.
    pub notices: Vec<String>,
}

/// What the mouse can point at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hit {
    View(console::View),
    Item(usize),
    /// Row of the list of notes as it is filtered.
    Note(usize),
    /// Row of the list between the days: of the promises, or of the participants.
    Between(usize),
    /// A card of the groups, and a row of it.
    Card(groups::cards::CardId, usize),
    /// Row of the list of all participants.
    Participant(usize),
    /// A page of the review.
    ReviewPage(review::Page),
    /// Row of the register of stakeholders as it is listed.
    Stakeholder(usize),
    /// A page of the stakeholder analysis.
    Page(stakeholders::Page),
    StartRow(usize),
    /// A row of the dialog or palette on top.
    Choice(usize),
}

/// What is to be done outside.
#[derive(Debug)]
pub enum Effect {
    /// Write this edit, which made the session `revision`, to the journal before the next frame.
    Keep {
        edit: Edit,
        revision: u64,
    },
    /// Keep the programme that is being written, if there is something to keep, and let go of its draft: it is no more then.
    LeaveDraft {
        programme: Option<(Box<Programme>, Keeping)>,
        quit: bool,
    },
    /// Write a programme's file where none is.
    WriteProgramme {
        path: PathBuf,
        text: String,
    },
    Bell,
    /// Run the user's command for a signal.
    Signal(Call),
    Open(PathBuf),
    /// Search all sessions, without holding anything up; what an earlier search still finds is not wanted any more.
    Search {
        number: u64,
        words: Words,
    },
    StopSearch,
    /// Leave the sessions unread that have not been read for the start screen yet.
    StopListing,
    Create(Box<Session>),
    /// Keep a programme among the user's own.
    KeepProgramme {
        programme: Box<Programme>,
        keeping: Keeping,
    },
    /// Find out what the sessions of this programme (its id) say about its lengths, without holding anything up.
    LookBack(String),
    /// Find out what the sessions of this programme (its id) come to, without holding anything up.
    ReadRuns(String),
    SaveCopy(PathBuf),
    /// Make a document of the session and write it, without holding anything up.
    Export(Box<Export>),
    EditOutside(String),
    /// Put the text on the system's clipboard.
    Copy(String),
    /// Save and let go of the session; list again for the start screen.
    CloseSession,
    Quit,
}

impl Model {
    /// A console that begins on the start screen.
    #[must_use]
    pub fn new(
        texts: Texts,
        settings: Settings,
        keymap: Keymap,
        lists: StartLists,
        now: Moment,
        seed: u64,
    ) -> Model {
        Model {
            texts,
            settings,
            keymap,
            screen: Screen::Start(StartScreen::new(lists)),
            layers: Vec::new(),
            toast: None,
            flash_until: None,
            now,
            size: (80, 24),
            ids: Ids::new(seed),
            failures: Failures::default(),
            searches: 0,
            going: None,
        }
    }

    /// Changes the model by one message at one moment, and says what is to be done outside, in order.
    pub fn update(&mut self, message: Message, now: &Moment) -> Vec<Effect> {
        let mut effects = Vec::new();
        announce::time_passed(self, now, &mut effects);
        dispatch::message(self, message, &mut effects);
        effects
    }

    /// Milliseconds until the screen would look different without any key, if it ever would: the next whole second of the
    /// wall clock while a session is open, the end of a toast on the start screen. The item's clock is drawn at the same
    /// ticks, so that one second costs one wake-up.
    #[must_use]
    pub fn next_wake_ms(&self) -> Option<i64> {
        let to_second = 1000 - i64::from(self.now.at.timestamp_subsec_millis());
        match &self.screen {
            Screen::Console(_) => Some(to_second),
            Screen::Start(_) => self
                .toast
                .as_ref()
                .map(|toast| toast.until.ms_since(&self.now).max(1)),
        }
    }

    /// Whether the window is too small to show what keys would do.
    #[must_use]
    pub fn is_too_small(&self) -> bool {
        self.size.0 < SMALLEST.0 || self.size.1 < SMALLEST.1
    }

    #[must_use]
    pub fn language(&self) -> Language {
        self.texts.language
    }

    /// Texts in a session's language, whatever the console speaks: for what is kept in it or read in the room.
    #[must_use]
    pub fn texts_in(&self, language: Language) -> Texts {
        if self.texts.language == language {
            self.texts.clone()
        } else {
            Texts::load(language)
        }
    }

    #[must_use]
    pub fn console(&self) -> Option<&Console> {
        match &self.screen {
            Screen::Console(console) => Some(console),
            Screen::Start(_) => None,
        }
    }

    /// A key's name as users of the language know it.
    #[must_use]
    pub fn key_name(&self, key: Key) -> String {
        key.name(&self.texts)
    }

    /// The first key of an action, as users of the language know it; empty if it has none.
    #[must_use]
    pub fn key_word(&self, action: actions::Action) -> String {
        let key = self.keymap.key_of(action);
        key.map(|key| self.key_name(key)).unwrap_or_default()
    }

    fn console_mut(&mut self) -> Option<&mut Console> {
        match &mut self.screen {
            Screen::Console(console) => Some(console),
            Screen::Start(_) => None,
        }
    }

    fn say(&mut self, text: String, level: Level) {
        let seconds = if level == Level::Warning { 8 } else { 4 };
        self.toast = Some(Toast {
            text,
            level,
            until: self.now.plus_ms(seconds * 1000),
        });
    }
}

#[cfg(test)]
pub(crate) mod tests;
