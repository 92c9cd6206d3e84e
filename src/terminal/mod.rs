//! The outside of a TUI: the terminal set up and left whole, keys, signals, the loop, effects carried out.
//!
//! Four threads, each asleep until it has something to do: the **loop** ([`run_loop`]) updates the model, keeps its edits and
//! draws; **keys** ([`decode`]) turns the terminal's bytes into gestures; the **watch** ([`watch`]) ends the program in order
//! when the terminal hangs up or a signal comes, whatever the loop is doing; the **saver** belongs to the store.
//! A command of the user's own ([`commands`]) has one more for as long as it runs.

mod beside;
pub mod clock;
pub mod colours;
mod commands;
// Compiled in tests on every system, so that it does not rot.
#[cfg(any(test, all(unix, not(target_os = "macos"))))]
#[cfg_attr(
    any(not(unix), target_os = "macos"),
    expect(dead_code, reason = "used elsewhere")
)]
mod decode;
mod editor;
mod exporting;
mod frames;
mod gesture;
mod lifeline;
pub(crate) mod lists;
mod outside;
mod panic;
mod projector;
mod run_loop;
mod system;
mod tty;
mod watch;
pub(crate) mod words;

use std::env;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc;

use anyhow::anyhow;
use ratatui::Terminal;

use crate::app::keymap::Keymap;
use crate::app::settings::Settings;
use crate::app::start::StartLists;
use crate::app::{Message, Model};
use crate::store::{Listing, Places, SaveNews};
use crate::text::Texts;
use crate::view::theme::ColourDepth;
use clock::Clock;
use frames::Frames;
use system::Alarms;

pub use gesture::Gesture;
pub use lifeline::Lifeline;
pub use outside::Outside;
pub use projector::{Projector, Window, project};
pub use run_loop::{Ended, Loop};
pub use tty::Tty;

/// What comes to the loop.
#[derive(Debug)]
pub enum Input {
    Gesture(Gesture),
    Saver(SaveNews),
    /// Another program had the screen: it is drawn anew.
    Redraw,
    Message(Message),
    /// The sessions for the start screen, which took long.
    Listed(Box<Listing>),
}

/// What the console is started with.
pub struct Start {
    pub places: Places,
    /// The session to open at once; without one the start screen comes first.
    pub open: Option<PathBuf>,
    pub texts: Texts,
    pub settings: Settings,
    pub keymap: Keymap,
    pub colours: ColourDepth,
    /// Whether clicks and the wheel are the program's, and not the terminal's for selecting text.
    pub mouse: bool,
    pub clock: Box<dyn Clock>,
    /// A folder that is gone when the program has ended, however that comes about; `places` lie in it.
    pub passing: Option<PathBuf>,
    /// What the console is told before anything else.
    pub messages: Vec<Message>,
}

/// Runs the console in this terminal until the user leaves. A signal, or a terminal that is gone, ends the whole program
/// from here: saved, with the exit code 128 + the signal's number.
///
/// # Errors
/// When the terminal cannot be used, or the session could not be saved at the end; in a sentence for the user.
pub fn run(start: Start) -> anyhow::Result<()> {
    let now = start.clock.now();
    let texts = start.texts;
    let lists = StartLists {
        today: now.at.date_naive(),
        ..StartLists::default()
    };
    let model = Model::new(
        texts.clone(),
        start.settings,
        start.keymap,
        lists,
        now,
        seed(),
    );

    // Before the terminal is touched: from the first moment on it is left whole.
    let alarms = Alarms::listen()?;
    let (tty, guard) = Tty::take(start.mouse)
        .map_err(|error| anyhow!(texts.msg_no_terminal(error.to_string())))?;
    let lifeline = Lifeline::new(Arc::clone(&tty), texts.language);
    if let Some(folder) = start.passing {
        lifeline.leave_nothing_in(folder);
    }
    panic::install(Arc::clone(&lifeline));
    let (tell, inbox) = mpsc::channel();
    watch::start(alarms, Arc::clone(&lifeline), tell.clone())?;

    let editor = editor::command(|name| env::var(name).ok());
    for message in start.messages {
        tell.send(Input::Message(message))?;
    }
    let mut outside = Outside::new(start.places, Arc::clone(&lifeline), tell, editor);
    outside.read_keys()?;
    let screen = Terminal::new(Frames::new(tty))?;
    let run = Loop {
        model,
        screen,
        clock: start.clock,
        inbox,
        outside,
        colours: start.colours,
    };
    // The watch may not have noticed yet, or not be able to on this system.
    let ended = run
        .run(start.open)
        .unwrap_or_else(|_| lifeline.end(watch::HUNG_UP));
    drop(guard);
    match ended.unsaved {
        Some(path) => Err(anyhow!(
            ended
                .model
                .texts
                .msg_left_unsaved(path.display().to_string())
        )),
        None => Ok(()),
    }
}

/// A beginning for the ids that are made while running; the only chance in the program.
fn seed() -> u64 {
    let (high, low) = uuid::Uuid::new_v7(uuid::Timestamp::now(uuid::NoContext)).as_u64_pair();
    high ^ low
}
