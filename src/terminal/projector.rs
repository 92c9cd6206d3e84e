//! The projector: a window that shows the stage and computes its clock, and knows nothing else.
//!
//! It looks several times a second whether the stage's file has changed, which costs one question to the system, and draws only
//! when the room would see something else: once a second while a clock runs, never while it is black.

use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::Duration;

use anyhow::anyhow;
use ratatui::Terminal;
use ratatui::backend::Backend;

use super::Input;
use super::clock::Clock;
use super::frames::Frames;
use super::gesture::Gesture;
use super::lifeline::Lifeline;
use super::system::{Alarms, Reader};
use super::tty::Tty;
use super::{panic, watch};
use crate::app::key::{Code, Key};
use crate::app::settings::ThemeName;
use crate::stage::{Stage, ms_to_next_change};
use crate::store::{StageFollower, StageNews, Which};
use crate::text::Texts;
use crate::timetable::Moment;
use crate::view::stage::{Face, Scene, draw, face, waiting};
use crate::view::theme::{ColourDepth, Theme};

/// How often it looks at the file.
const LOOK_EVERY: Duration = Duration::from_millis(150);

/// What the projector is started with.
pub struct Projector {
    pub which: Which,
    /// Until the stage says in which language the room reads.
    pub texts: Texts,
    /// The theme that was asked for; without one that of the stage.
    pub theme: Option<ThemeName>,
    pub colours: ColourDepth,
    pub clock: Box<dyn Clock>,
}

/// Shows the stage in this terminal until someone leaves.
///
/// # Errors
/// When the terminal cannot be used; in a sentence for the user.
pub fn project(start: Projector) -> anyhow::Result<()> {
    let alarms = Alarms::listen()?;
    let (tty, guard) = Tty::take(false)
        .map_err(|error| anyhow!(start.texts.msg_no_terminal(error.to_string())))?;
    let lifeline = Lifeline::new(Arc::clone(&tty), start.texts.language);
    panic::install(Arc::clone(&lifeline));
    let (tell, inbox) = mpsc::channel();
    watch::start(alarms, Arc::clone(&lifeline), tell.clone())?;
    let keys = Reader::start(move |gesture| tell.send(Input::Gesture(gesture)).is_ok())?;
    let screen = Terminal::new(Frames::new(tty))?;
    let shown = Window::new(start, screen, inbox).run();
    if shown.is_err() {
        lifeline.end(watch::HUNG_UP);
    }
    drop(keys);
    drop(guard);
    Ok(())
}

/// The window, and what is seen in it.
pub struct Window<B: Backend> {
    start: Projector,
    screen: Terminal<B>,
    inbox: Receiver<Input>,
    follower: StageFollower,
    stage: Option<Box<Stage>>,
    theme: Theme,
    /// Since when the file is gone or damaged, in words.
    stale: Option<String>,
    /// What the clock showed when it was drawn; none: it must be drawn anew.
    drawn: Option<Face>,
}

impl<B: Backend> Window<B> {
    #[must_use]
    pub fn new(start: Projector, screen: Terminal<B>, inbox: Receiver<Input>) -> Window<B> {
        let theme = Theme::new(start.theme.unwrap_or_default(), start.colours);
        Window {
            follower: StageFollower::new(start.which.clone()),
            start,
            screen,
            inbox,
            stage: None,
            theme,
            stale: None,
            drawn: None,
        }
    }

    /// Runs until someone leaves.
    ///
    /// # Errors
    /// When the terminal cannot be drawn on any more.
    pub fn run(mut self) -> Result<(), B::Error> {
        loop {
            let now = self.start.clock.now();
            self.look(&now);
            self.draw(&now)?;
            match self.inbox.recv_timeout(self.wait(&now)) {
                Ok(input) if leaves(&input) => return Ok(()),
                Ok(Input::Redraw) => {
                    self.screen.clear()?;
                    self.drawn = None;
                }
                Ok(Input::Gesture(Gesture::Resized)) => self.drawn = None,
                Ok(_) | Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Ok(()),
            }
        }
    }

    /// The last good stage stays until there is a better one.
    fn look(&mut self, now: &Moment) {
        match self.follower.look() {
            StageNews::Nothing => return,
            StageNews::Changed(stage) => {
                if self.start.texts.language != stage.language {
                    self.start.texts = Texts::load(stage.language);
                }
                let theme = self.start.theme.or_else(|| stage.theme.parse().ok());
                self.theme = Theme::new(theme.unwrap_or_default(), self.start.colours);
                self.stage = Some(stage);
                self.stale = None;
            }
            StageNews::Lost => {
                let texts = &self.start.texts;
                self.stale = Some(texts.msg_stage_stale(texts.time(now.at.time())));
            }
        }
        self.drawn = None;
    }

    fn draw(&mut self, now: &Moment) -> Result<(), B::Error> {
        let face = self.stage.as_ref().map(|stage| face(stage, now));
        // Without a stage it never changes.
        let face = face.unwrap_or_default();
        if self.drawn.as_ref() == Some(&face) {
            return Ok(());
        }
        let (texts, theme) = (&self.start.texts, &self.theme);
        let (stage, gone) = (self.stage.as_deref(), self.stale.as_deref());
        self.screen.draw(|frame| {
            let area = frame.area();
            let buf = frame.buffer_mut();
            match stage {
                None => waiting(texts, theme, area, buf),
                Some(stage) => {
                    let scene = Scene {
                        stage,
                        now,
                        texts,
                        theme,
                        stale: gone,
                    };
                    draw(scene, area, buf);
                }
            }
        })?;
        self.drawn = Some(face);
        Ok(())
    }

    /// Until the file is looked at again, or the clock shows another second before that.
    fn wait(&self, now: &Moment) -> Duration {
        let next = self.stage.as_ref();
        let next = next.and_then(|stage| ms_to_next_change(stage, now));
        next.map_or(LOOK_EVERY, |ms| self.start.clock.wait(ms).min(LOOK_EVERY))
    }
}

fn leaves(input: &Input) -> bool {
    let Input::Gesture(Gesture::Key(key)) = input else {
        return false;
    };
    matches!(key.code, Code::Esc)
        || *key == Key::char('q')
        || (key.ctrl && key.code == Code::Char('c'))
}
