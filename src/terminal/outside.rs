//! Effects carried out: what the model asks for on the disk, at the terminal and in other programs.

use std::env;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::time::Duration;

use chrono::NaiveDate;
use crossterm::Command as _;
use crossterm::clipboard::CopyToClipboard;
use directories::BaseDirs;

use super::commands::{self, Commands};
use super::lifeline::Lifeline;
use super::lists::{lists, not_listed, start_lists};
use super::system::Reader;
use super::{Input, editor, exporting, words};
use crate::app::console::SaveFailure;
use crate::app::export::Export;
use crate::app::start::StartLists;
use crate::app::{self, Effect, Message, Model};
use crate::programme::Programme;
use crate::report::Report;
use crate::report::compare::Run;
use crate::session::Session;
use crate::stage::Choice;
use crate::store::{
    self, Access, Follower, Keeper, Keeping, Listing, Places, Progress, SaveNews, StageFile,
};
use crate::text::Texts;
use crate::timetable::Moment;

/// So many of the latest runs of a programme are compared on the screen.
const RUNS: usize = 12;

/// What the loop acts on.
pub struct Outside {
    pub places: Places,
    pub lifeline: Arc<Lifeline>,
    /// To the loop itself.
    pub tell: Sender<Input>,
    /// The editor's command.
    pub editor: Option<String>,
    keys: Option<Reader>,
    commands: Commands,
    session: Option<Open>,
    /// The session that is only looked at.
    followed: Option<Follower>,
    /// What goes on beside the loop: reading the sessions for the start screen, searching in them.
    pub(super) listing: Option<Arc<Progress>>,
    pub(super) searching: Option<Arc<Progress>>,
}

/// The session that is worked in.
struct Open {
    path: PathBuf,
    keeper: Keeper,
    stage: StageFile,
    /// Whether the stage could not be written last time: it is said once.
    stage_fails: bool,
}

impl Outside {
    #[must_use]
    pub fn new(
        places: Places,
        lifeline: Arc<Lifeline>,
        tell: Sender<Input>,
        editor: Option<String>,
    ) -> Outside {
        let commands = Commands::new(commands::LIMIT, tell.clone());
        lifeline.end_with(commands.end());
        Outside {
            places,
            lifeline,
            tell,
            editor,
            keys: None,
            commands,
            session: None,
            followed: None,
            listing: None,
            searching: None,
        }
    }

    /// From now on the terminal's keys come to the loop.
    ///
    /// # Errors
    /// When the system gives no thread for it.
    pub fn read_keys(&mut self) -> std::io::Result<()> {
        let tell = self.tell.clone();
        self.keys = Some(Reader::start(move |gesture| {
            tell.send(Input::Gesture(gesture)).is_ok()
        })?);
        Ok(())
    }

    /// Does what is asked (all but to end the program); what there is to answer.
    pub(super) fn carry_out(
        &mut self,
        effect: Effect,
        model: &Model,
        now: &Moment,
    ) -> Option<Message> {
        let texts = &model.texts;
        match effect {
            Effect::Keep { edit, revision } => {
                // Nothing is changed in a session that is only looked at.
                if let Some(open) = &mut self.session {
                    open.keeper.keep(&edit, revision);
                }
                None
            }
            Effect::Bell => self.send(b"\x07"),
            Effect::Signal(call) => {
                let signal = call.signal.name();
                if !self.commands.begin(call) {
                    tracing::info!(signal, "passed over: its command still runs");
                }
                None
            }
            Effect::Copy(text) => self.copy(&text),
            Effect::Open(path) => Some(self.open(path, texts, now)),
            Effect::Create(session) => Some(self.create(&session, texts, now)),
            Effect::KeepProgramme { programme, keeping } => {
                Some(self.keep_programme(&programme, keeping, model, now))
            }
            Effect::LeaveDraft { programme, quit } => {
                Some(self.leave_draft(programme, quit, model, now))
            }
            Effect::WriteProgramme { path, text } => {
                Some(write_programme(&from_home(&path), &text, texts))
            }
            Effect::LookBack(programme) => self.look_back(programme),
            Effect::Search { number, words } => self.search(number, words),
            Effect::StopSearch => self.stop_search(),
            Effect::StopListing => self.stop_listing(),
            Effect::ReadRuns(programme) => self.read_runs(programme, now),
            Effect::SaveCopy(path) => self.save_copy(&path, model),
            Effect::Export(order) => self.export(*order, texts, now),
            Effect::EditOutside(text) => Some(Message::EditedOutside(self.edit(&text))),
            Effect::CloseSession => Some(self.close_session(texts, now)),
            Effect::Quit => None,
        }
    }

    /// Puts on the stage what the room is to see now, if that is something else. What there is to say when it cannot be done.
    pub(super) fn show_room(&mut self, model: &Model) -> Option<Message> {
        let open = self.session.as_mut()?;
        let stage = model.stage()?;
        let failed = open.stage.show(&stage).err();
        let said_before = std::mem::replace(&mut open.stage_fails, failed.is_some());
        let error = failed.filter(|_| !said_before)?;
        let why = words::disk_error(&model.texts, &error);
        Some(Message::SaveNotice(model.texts.msg_stage_not_written(why)))
    }

    fn send(&self, bytes: &[u8]) -> Option<Message> {
        // A terminal that is gone is the watch's business.
        let _ = self.lifeline.tty.write(bytes);
        None
    }

    fn copy(&self, text: &str) -> Option<Message> {
        let mut sequence = String::new();
        CopyToClipboard::to_clipboard_from(text)
            .write_ansi(&mut sequence)
            .ok()?;
        self.send(sequence.as_bytes())
    }

    pub(super) fn open(&mut self, path: PathBuf, texts: &Texts, now: &Moment) -> Message {
        let tell = self.tell.clone();
        let notify = move |news| {
            // The loop may have ended.
            let _ = tell.send(Input::Saver(news));
        };
        let opened = match store::open(&self.places, &path, now.at, notify) {
            Ok(opened) => opened,
            Err(error) => return Message::Refused(words::not_opened(texts, &path, &error)),
        };
        let notices = words::recovery(texts, &opened.recovery);
        if notices.is_empty() && opened.recovery.replayed > 0 && opened.recovery.drafts == 0 {
            self.tell_later(Message::SaveNotice(words::replayed(
                texts,
                &opened.recovery,
            )));
        }
        self.followed = None;
        let mut room = Choice::default();
        let read_only = match opened.access {
            Access::Writing(keeper) => {
                self.lifeline.hold(path.clone(), keeper.closer());
                let stage = StageFile::new(&self.places, opened.session.id);
                room = stage.choice();
                self.session = Some(Open {
                    path: path.clone(),
                    keeper,
                    stage,
                    stage_fails: false,
                });
                None
            }
            Access::ReadOnly(why) => {
                let id = opened.session.id;
                self.followed = Some(Follower::new(self.places.clone(), &path, id));
                Some(words::why_read_only(texts, &why))
            }
        };
        Message::Opened(Box::new(app::Opened {
            session: opened.session,
            room,
            path,
            read_only,
            notices,
        }))
    }

    fn create(&mut self, session: &Session, texts: &Texts, now: &Moment) -> Message {
        match store::create(&self.places, session) {
            Ok(path) => self.open(path, texts, now),
            Err(error) => Message::Refused(words::save_error(texts, &error)),
        }
    }

    fn keep_programme(
        &self,
        programme: &Programme,
        keeping: Keeping,
        model: &Model,
        now: &Moment,
    ) -> Message {
        let texts = &model.texts;
        let kept = match store::keep_programme(&self.places, programme, keeping) {
            Ok(kept) => Box::new(kept),
            Err(error) => return Message::Refused(words::programme_not_kept(texts, &error)),
        };
        let on_start = matches!(model.screen, app::Screen::Start(_));
        let lists = on_start.then(|| start_lists(&self.places, texts, now.at.date_naive()).0);
        Message::ProgrammeKept { kept, lists }
    }

    /// Keeps the programme that is being written, then takes its draft away. What cannot be kept stays as it is, open.
    fn leave_draft(
        &mut self,
        programme: Option<(Box<Programme>, Keeping)>,
        quit: bool,
        model: &Model,
        now: &Moment,
    ) -> Message {
        let texts = &model.texts;
        let keep = |(programme, keeping): (Box<Programme>, Keeping)| {
            store::keep_programme(&self.places, &programme, keeping).map(Box::new)
        };
        let kept = match programme.map(keep).transpose() {
            Ok(kept) => kept,
            Err(error) => return Message::Refused(words::programme_not_kept(texts, &error)),
        };
        if let Some(console) = model.console() {
            self.close();
            let (path, id) = (&console.path, console.session.id);
            if let Err(error) = store::discard(&self.places, path, id) {
                tracing::warn!(%error, "a draft stays");
            }
        }
        let lists = start_lists(&self.places, texts, now.at.date_naive()).0;
        Message::DraftLeft { kept, lists, quit }
    }

    /// Looks at earlier sessions on a thread of its own: a slow disk holds no key up.
    fn look_back(&self, programme: String) -> Option<Message> {
        let (places, tell, id) = (self.places.clone(), self.tell.clone(), programme.clone());
        let look = move || {
            let runs = store::earlier(&places, &id);
            let programme = id;
            // The loop may have ended.
            let _ = tell.send(Input::Message(Message::LookedBack { programme, runs }));
        };
        let thread = std::thread::Builder::new().name("earlier".to_owned());
        let failed = thread.spawn(look).err()?;
        tracing::warn!(error = %failed, "no thread to look at earlier sessions with");
        let runs = Vec::new();
        Some(Message::LookedBack { programme, runs })
    }

    /// Makes a document and writes it on a thread of its own; what is there is never overwritten.
    fn export(&self, export: Export, texts: &Texts, now: &Moment) -> Option<Message> {
        let (tell, now, language) = (self.tell.clone(), now.clone(), texts.language);
        let write = move || {
            let message = exporting::write(&export, language, &now);
            // The loop may have ended.
            let _ = tell.send(Input::Message(message));
        };
        let thread = std::thread::Builder::new().name("export".to_owned());
        let failed = thread.spawn(write).err()?;
        Some(Message::Refused(
            texts.msg_export_failed(failed.to_string()),
        ))
    }

    /// Reads the sessions of a programme on a thread of its own.
    fn read_runs(&self, programme: String, now: &Moment) -> Option<Message> {
        let (places, tell, now) = (self.places.clone(), self.tell.clone(), now.clone());
        let id = programme.clone();
        let read = move || {
            let sessions = store::sessions_of(&places, &id);
            let runs = sessions.filter_map(|session| Run::of(&Report::new(&session, &now)));
            let runs = runs.take(RUNS).collect();
            let programme = id;
            // The loop may have ended.
            let _ = tell.send(Input::Message(Message::RunsRead { programme, runs }));
        };
        let thread = std::thread::Builder::new().name("runs".to_owned());
        let failed = thread.spawn(read).err()?;
        tracing::warn!(error = %failed, "no thread to read the other sessions with");
        let runs = Vec::new();
        Some(Message::RunsRead { programme, runs })
    }

    fn save_copy(&mut self, path: &Path, model: &Model) -> Option<Message> {
        if let Some(open) = &self.session {
            open.keeper.save_copy(from_home(path));
            return None;
        }
        let path = model.console()?.path.display().to_string();
        let refused = model.texts.msg_copy_of_read_only(path);
        Some(Message::Refused(refused))
    }

    /// Lends the terminal to the editor. The thread that reads keys is stopped meanwhile: they are the editor's.
    fn edit(&mut self, text: &str) -> Option<String> {
        let command = self.editor.clone()?;
        let had_keys = self.keys.take().is_some();
        let tty = &self.lifeline.tty;
        tty.lend();
        let edited = editor::edit(text, &command, &self.places.state);
        if let Err(error) = tty.take_back() {
            tracing::warn!(%error, "the terminal could not be taken back");
        }
        if had_keys && let Err(error) = self.read_keys() {
            tracing::error!(%error, "no thread to read keys with");
        }
        self.tell_later_input(Input::Redraw);
        edited
            .inspect_err(|error| tracing::warn!(%error, "the editor failed"))
            .ok()
    }

    /// What has become of a session that another program works in, if anything has.
    pub(super) fn follow(&mut self) -> Option<Message> {
        let session = self.followed.as_mut()?.look()?;
        Some(Message::Followed(Box::new(session)))
    }

    fn close_session(&mut self, texts: &Texts, now: &Moment) -> Message {
        if let Some(path) = self.close() {
            let unsaved = texts.msg_left_unsaved(path.display().to_string());
            self.tell_later(Message::Refused(unsaved));
        }
        self.followed = None;
        self.list(texts, now)
    }

    /// What the start screen offers now.
    pub(super) fn list(&mut self, texts: &Texts, now: &Moment) -> Message {
        let today = now.at.date_naive();
        let listing = self.list_sessions().unwrap_or_else(|error| {
            self.tell_later(Message::Refused(not_listed(texts, &error)));
            Listing::default()
        });
        Message::Listed(self.lists(texts, listing, today))
    }

    pub(super) fn lists(
        &mut self,
        texts: &Texts,
        listing: Listing,
        today: NaiveDate,
    ) -> StartLists {
        lists(&self.places, texts, listing.sessions, today)
    }

    /// Saves the session and lets it go; its path if it could not be saved.
    pub(super) fn close(&mut self) -> Option<PathBuf> {
        let Open { path, keeper, .. } = self.session.take()?;
        let closer = keeper.closer();
        drop(keeper);
        self.lifeline.release();
        let saved = closer.finish(Duration::ZERO);
        (!saved).then_some(path)
    }

    pub(super) fn tell_later(&self, message: Message) {
        self.tell_later_input(Input::Message(message));
    }

    fn tell_later_input(&self, input: Input) {
        // The loop reads as long as this lives.
        let _ = self.tell.send(input);
    }
}

/// What the saver says, as the model hears it.
pub(super) fn news(texts: &Texts, news: SaveNews) -> Message {
    match news {
        SaveNews::Synced { revision } | SaveNews::Saved { revision } => Message::Saved { revision },
        SaveNews::Conflict { theirs } => {
            Message::SaveNotice(texts.msg_saved_beside(theirs.display().to_string()))
        }
        SaveNews::Failed {
            since,
            error,
            journaled,
        } => Message::SaveFailed(SaveFailure {
            since,
            reason: words::save_reason(texts, &error),
            error: words::save_error(texts, &error),
            kept: journaled,
        }),
        SaveNews::Copied { path } => Message::CopySaved(path),
        SaveNews::CopyFailed { path, error } => {
            let why = words::save_error(texts, &error);
            Message::Refused(texts.msg_copy_failed(path.display().to_string(), why))
        }
    }
}

/// Writes a programme's file where the user says, unless something is there.
fn write_programme(path: &Path, text: &str, texts: &Texts) -> Message {
    match store::write_programme(path, text) {
        Ok(()) => Message::CopySaved(path.to_path_buf()),
        Err(error) => {
            let why = words::save_error(texts, &error);
            Message::Refused(texts.msg_copy_failed(path.display().to_string(), why))
        }
    }
}

/// The path with the home folder in place of a leading `~`; a relative one counts from where the program was started.
pub(super) fn from_home(path: &Path) -> PathBuf {
    match (path.strip_prefix("~"), BaseDirs::new()) {
        (Ok(below), Some(home)) => home.home_dir().join(below),
        _ => env::current_dir().map_or_else(|_| path.to_path_buf(), |folder| folder.join(path)),
    }
}
