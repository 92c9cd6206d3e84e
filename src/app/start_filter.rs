//! The start screen with many sessions: words that list less, and how far it is with reading them.

use super::key::{Code, Key};
use super::start::{Row, StartLists, StartScreen};
use super::text_field::{Lines, TextField};
use super::{Effect, Model, Screen, typing};

impl Model {
    fn start_mut(&mut self) -> Option<&mut StartScreen> {
        match &mut self.screen {
            Screen::Start(start) => Some(start),
            Screen::Console(_) => None,
        }
    }

    /// Whether words are being typed that list less.
    pub(super) fn filters_start(&self) -> bool {
        matches!(&self.screen, Screen::Start(start) if start.filter.is_some())
    }

    pub(super) fn filter_start(&mut self) {
        if let Some(start) = self.start_mut() {
            start.filter = Some(Box::new(TextField::new("", Lines::One)));
        }
    }

    /// What is typed lists less; the arrows choose and Enter opens meanwhile.
    pub(super) fn key_in_start_filter(&mut self, key: Key, effects: &mut Vec<Effect>) {
        let Some(start) = self.start_mut() else {
            return;
        };
        match key.code {
            Code::Esc => {
                start.filter = None;
                start.arrange();
            }
            Code::Enter => self.open_row(effects),
            Code::Up => self.step(-1),
            Code::Down => self.step(1),
            Code::PageUp => self.step(-super::dispatch::PAGE),
            Code::PageDown => self.step(super::dispatch::PAGE),
            _ => {
                if let Some(field) = &mut start.filter
                    && typing::key(field, key, usize::MAX).is_some()
                {
                    start.selected = 0;
                    start.arrange();
                }
            }
        }
    }

    /// Whether a pasted text went into the words.
    pub(super) fn paste_in_start_filter(&mut self, text: &str) -> bool {
        let Some(start) = self.start_mut() else {
            return false;
        };
        let Some(field) = &mut start.filter else {
            return false;
        };
        field.paste(text);
        start.selected = 0;
        start.arrange();
        true
    }

    pub(super) fn reads_sessions(&mut self, done: usize, all: usize) {
        if let Some(start) = self.start_mut() {
            start.reading = Some((done, all));
        }
    }

    pub(super) fn stop_reading(&mut self, effects: &mut Vec<Effect>) {
        if let Some(start) = self.start_mut()
            && start.reading.is_some()
        {
            effects.push(Effect::StopListing);
        }
    }

    /// The lists are others now; what was selected and typed stays. A session that was opened meanwhile is not left for them.
    pub(super) fn listed_anew(&mut self, lists: StartLists) {
        let Some(start) = self.start_mut() else {
            return;
        };
        // A session is known by its path, a programme by its place: those do not change.
        let known = |start: &StartScreen, index: usize| match start.row(index)? {
            Row::Session(session) => Some(Ok(start.lists.sessions.get(session)?.path.clone())),
            Row::Programme(programme) => Some(Err(programme)),
        };
        let selected = known(start, start.selected);
        let filter = start.filter.take();
        let mut fresh = StartScreen::new(lists);
        fresh.filter = filter;
        fresh.arrange();
        let mut rows = 0..fresh.rows();
        fresh.selected = rows
            .find(|index| known(&fresh, *index) == selected)
            .unwrap_or(0);
        *start = fresh;
    }
}
