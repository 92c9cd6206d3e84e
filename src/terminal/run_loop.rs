//! The loop: one channel in, the model in the middle, effects and one frame out. Sleeps until something comes or the screen
//! would look different.

use std::collections::VecDeque;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError};

use ratatui::Terminal;
use ratatui::backend::Backend;

use super::Input;
use super::clock::Clock;
use super::gesture::Gesture;
use super::outside::{Outside, news};
use crate::app::settings::ThemeName;
use crate::app::{Effect, Message, Model};
use crate::programme::Language;
use crate::timetable::Moment;
use crate::view;
use crate::view::theme::{ColourDepth, Theme};

/// Of what is waiting, so much is heard before the next frame.
const MOST_AT_ONCE: usize = 1000;
/// Rows that a notch of the mouse wheel moves.
const WHEEL_ROWS: i64 = 3;

/// All that the program runs on. Tests put other things in some places.
pub struct Loop<B: Backend> {
    pub model: Model,
    pub screen: Terminal<B>,
    pub clock: Box<dyn Clock>,
    pub inbox: Receiver<Input>,
    pub outside: Outside,
    pub colours: ColourDepth,
}

/// How it ended.
pub struct Ended {
    pub model: Model,
    /// The session that could not be saved.
    pub unsaved: Option<PathBuf>,
}

/// What is only known while it runs.
struct Shown {
    theme: Theme,
    theme_name: ThemeName,
    language: Language,
}

impl<B: Backend> Loop<B> {
    /// Runs until the user leaves; opens a session first if one is given.
    ///
    /// # Errors
    /// When the terminal cannot be drawn on any more; what was open is saved then too.
    pub fn run(mut self, open: Option<PathBuf>) -> Result<Ended, B::Error> {
        let mut shown = Shown::of(&self.model, self.colours);
        self.measure()?;
        self.begin(open);
        loop {
            shown.follow(&self);
            if let Some(message) = self.outside.show_room(&self.model) {
                let now = self.model.now.clone();
                // Nothing that is said ends the program.
                let _ = self.take(message, &now);
            }
            self.screen
                .draw(|frame| view::draw(&self.model, &shown.theme, frame))?;
            if self.turn()?.is_break() {
                let unsaved = self.outside.close();
                return Ok(Ended {
                    model: self.model,
                    unsaved,
                });
            }
        }
    }

    /// Opens what is to be opened. Only without a session is there a start screen, and something to be listed on it.
    fn begin(&mut self, open: Option<PathBuf>) {
        let now = self.clock.now();
        // Neither opening nor listing ends the program.
        if let Some(path) = open {
            let opened = self.outside.open(path, &self.model.texts, &now);
            let _ = self.take(opened, &now);
        }
        if self.model.console().is_none() {
            let listed = self.outside.list(&self.model.texts, &now);
            let _ = self.take(listed, &now);
        }
    }

    /// Waits, and takes in what has come.
    fn turn(&mut self) -> Result<ControlFlow<()>, B::Error> {
        let first = match self.model.next_wake_ms() {
            Some(ms) => self.inbox.recv_timeout(self.clock.wait(ms)),
            None => self
                .inbox
                .recv()
                .map_err(|_| RecvTimeoutError::Disconnected),
        };
        let now = self.clock.now();
        for moment in self.clock.between(&self.model.now, &now) {
            if self.take(Message::Tick, &moment).is_break() {
                return Ok(ControlFlow::Break(()));
            }
        }
        let mut next = match first {
            Ok(input) => Some(input),
            Err(RecvTimeoutError::Timeout) => {
                let message = self.outside.follow().unwrap_or(Message::Tick);
                return Ok(self.take(message, &now));
            }
            Err(RecvTimeoutError::Disconnected) => return Ok(ControlFlow::Break(())),
        };
        for _ in 0..MOST_AT_ONCE {
            let Some(input) = next else { break };
            if self.hear(input)?.is_break() {
                return Ok(ControlFlow::Break(()));
            }
            next = self.inbox.try_recv().ok();
        }
        Ok(ControlFlow::Continue(()))
    }

    fn hear(&mut self, input: Input) -> Result<ControlFlow<()>, B::Error> {
        let message = match input {
            Input::Gesture(Gesture::Resized) => return self.measure().map(ControlFlow::Continue),
            Input::Redraw => {
                self.screen.clear()?;
                return self.measure().map(ControlFlow::Continue);
            }
            Input::Gesture(Gesture::Click { column, row }) => {
                match view::hit(&self.model, column, row) {
                    Some(hit) => Message::Hit(hit),
                    None => return Ok(ControlFlow::Continue(())),
                }
            }
            Input::Gesture(Gesture::Wheel(notches)) => Message::Scroll(notches * WHEEL_ROWS),
            Input::Gesture(Gesture::Key(key)) => Message::Key(key),
            Input::Gesture(Gesture::Paste(text)) => Message::Paste(text),
            Input::Saver(told) => news(&self.model.texts, told),
            Input::Message(message) => message,
            Input::Listed(listing) => {
                let today = self.model.now.at.date_naive();
                Message::ListedAnew(self.outside.lists(&self.model.texts, *listing, today))
            }
        };
        let now = self.clock.now();
        Ok(self.take(message, &now))
    }

    /// The model must know the size before the next frame.
    fn measure(&mut self) -> Result<(), B::Error> {
        let size = self.screen.size()?;
        let now = self.clock.now();
        let resized = Message::Resized {
            columns: size.width,
            rows: size.height,
        };
        // A size does not end the program.
        let _ = self.take(resized, &now);
        Ok(())
    }

    /// One message to the model, its effects carried out in order, and so on with what they answer. What is to be kept is
    /// kept here: before the frame that shows it.
    fn take(&mut self, message: Message, now: &Moment) -> ControlFlow<()> {
        let mut messages = VecDeque::from([message]);
        while let Some(message) = messages.pop_front() {
            for effect in self.model.update(message, now) {
                if matches!(effect, Effect::Quit) {
                    return ControlFlow::Break(());
                }
                messages.extend(self.outside.carry_out(effect, &self.model, now));
            }
        }
        ControlFlow::Continue(())
    }
}

impl Shown {
    fn of(model: &Model, colours: ColourDepth) -> Shown {
        let theme_name = model.settings.theme;
        Shown {
            theme: Theme::new(theme_name, colours),
            theme_name,
            language: model.language(),
        }
    }

    /// Changes with what the user has chosen.
    fn follow<B: Backend>(&mut self, run: &Loop<B>) {
        if self.theme_name != run.model.settings.theme || self.language != run.model.language() {
            run.outside.lifeline.speak(run.model.language());
            *self = Shown::of(&run.model, run.colours);
        }
    }
}
