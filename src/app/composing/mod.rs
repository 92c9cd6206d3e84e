//! Writing a programme in the Day view: what can be done with it, and how it becomes one of the user's own.
//!
//! While it is written it is kept as a session in which nothing is run, so that what was seen is kept, and undo and forms
//! work as they do there. When the writing is left the programme is kept as a file, and that session is no more.

mod days;
mod faults;
mod forms;
mod group_work;
mod items;
mod leave;
mod start;
mod translate;

pub use forms::language_name;
pub(super) use forms::{edit_of, preview};

use super::actions::Action;
use super::console::{Console, View};
use super::{Effect, Level, Model};
use crate::programme::check::{Finding, check};
use crate::programme::schedule::{Slot, hours, schedule};
use crate::programme::{Day, Programme};

/// What can be done about programmes of one's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ComposeAction {
    /// Begin one from nothing.
    New,
    /// Go on with one's own; one that ships is copied.
    Write,
    /// Begin one from another.
    Copy,
    Translate,
    /// Write its file where the user says.
    Share,
    /// Keep it among the user's own.
    Keep,
    /// Work in an item in one of the ways of the catalogue.
    Format,
    /// Its title, language, organiser, audience.
    Programme,
    Day,
    NewDay,
    CopyDay,
    DeleteDay,
    Module,
    NewModule,
    /// What the checker finds, and its repairs.
    Faults,
    /// All its texts, to be typed over.
    Texts,
}

/// How long a day's items are, against its hours; in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Total {
    pub items: i64,
    pub day: i64,
}

impl Total {
    #[must_use]
    pub fn of(day: &Day) -> Total {
        let items = day.items.iter().map(|item| i64::from(item.minutes.get()));
        Total {
            items: items.sum(),
            day: hours(day).minutes(),
        }
    }

    /// Minutes for which there is no item; negative: the items are longer than the day by so many.
    #[must_use]
    pub fn free(self) -> i64 {
        self.day - self.items
    }
}

impl Console {
    /// Whether a programme is being written, and nothing is run.
    #[must_use]
    pub fn is_composing(&self) -> bool {
        self.session.composing.is_some()
    }

    /// The shown day's items on the clock, as they are printed.
    #[must_use]
    pub fn printed(&self) -> Vec<Slot> {
        schedule(self.shown_day())
    }

    /// What the checker finds in the programme.
    #[must_use]
    pub fn faults(&self) -> Vec<Finding> {
        check(&self.session.programme)
    }
}

impl ComposeAction {
    /// Whether it is done on the start screen.
    fn is_at_start(self) -> bool {
        use ComposeAction::{Copy, New, Share, Translate, Write};
        matches!(self, New | Write | Copy | Translate | Share)
    }

    /// Whether it has something to do as a session or a programme stands.
    pub(super) fn applies(self, console: &Console) -> bool {
        console.is_composing() && !self.is_at_start() && console.read_only.is_none()
    }
}

/// Whether an action is of use while a programme is being written.
pub(super) fn fits(action: Action) -> bool {
    match action {
        Action::Compose(action) => !action.is_at_start(),
        Action::View(view) => view == View::Day,
        Action::Help
        | Action::Palette
        | Action::Undo
        | Action::Redo
        | Action::Close
        | Action::Leave
        | Action::ToStart
        | Action::SaveCopy
        | Action::Language(_)
        | Action::Theme(_)
        | Action::Details
        | Action::EditItem
        | Action::NewItem
        | Action::MoveItemDown
        | Action::MoveItemUp
        | Action::DeleteItem
        | Action::FixItem
        | Action::Minutes(_)
        | Action::PreviousDay
        | Action::NextDay
        | Action::Up
        | Action::Down
        | Action::PageUp
        | Action::PageDown
        | Action::First
        | Action::Last => true,
        _ => false,
    }
}

impl Model {
    #[must_use]
    pub fn is_composing(&self) -> bool {
        self.console().is_some_and(Console::is_composing)
    }

    /// Does an action in a programme that is being written, where it is done otherwise than in a day that runs; whether it was.
    pub(super) fn act_composing(&mut self, action: Action, effects: &mut Vec<Effect>) -> bool {
        if !self.is_composing() {
            return false;
        }
        match action {
            Action::Minutes(minutes) => self.lengthen_printed(minutes, effects),
            Action::MoveItemDown => self.move_printed(1, effects),
            Action::MoveItemUp => self.move_printed(-1, effects),
            Action::DeleteItem => self.delete_printed(effects),
            Action::FixItem => self.fix_printed(effects),
            Action::SaveCopy => self.share_draft(),
            action if fits(action) => return false,
            _ => {
                let text = self.texts.msg_not_while_composing();
                self.say(text, Level::Note);
            }
        }
        true
    }

    pub(super) fn act_compose(&mut self, action: ComposeAction, effects: &mut Vec<Effect>) {
        if !action.is_at_start() && (!self.is_composing() || self.refuse_if_read_only()) {
            return;
        }
        match action {
            ComposeAction::New => self.compose_from_nothing(effects),
            ComposeAction::Write => self.write_selected(effects),
            ComposeAction::Copy => self.copy_selected(effects),
            ComposeAction::Translate => self.ask_which_language(),
            ComposeAction::Share => self.share_selected(),
            ComposeAction::Keep => self.keep_draft(effects),
            ComposeAction::Format => self.choose_format(),
            ComposeAction::Programme => self.edit_programme(effects),
            ComposeAction::Day => self.edit_day(effects),
            ComposeAction::NewDay => self.new_day(effects),
            ComposeAction::CopyDay => self.copy_day(effects),
            ComposeAction::DeleteDay => self.delete_day(effects),
            ComposeAction::Module => self.edit_module(effects),
            ComposeAction::NewModule => self.new_module(effects),
            ComposeAction::Faults => self.show_faults(),
            ComposeAction::Texts => self.edit_texts(effects),
        }
    }

    /// Puts another programme in place of the one that is being written, as one change that `u` takes back.
    fn rewrite(&mut self, programme: Programme, what: String, effects: &mut Vec<Effect>) {
        let edit = self.console().map(|c| c.session.with_programme(programme));
        if let Some(edit) = edit {
            self.change(edit, Some(what), effects);
        }
    }
}
