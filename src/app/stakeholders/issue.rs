//! The proposal that is analysed: a stakeholder has its stake in something.

use uuid::Uuid;

use crate::app::cell::{Cell, Part, Place};
use crate::app::console::View;
use crate::app::text_field::Lines;
use crate::app::{Effect, Model};
use crate::session::Edit;

/// Where the issue stands while it is typed: there is one.
#[must_use]
pub fn place() -> Place {
    Place::new(Part::Issue, Uuid::nil(), "issue")
}

impl Model {
    pub(in crate::app) fn edit_issue(&mut self, effects: &mut Vec<Effect>) {
        if let Some(console) = self.console() {
            let cell = Cell::new(place(), &console.session.issue, Lines::One);
            self.open_cell(cell, effects);
        }
    }

    /// Goes to where the issue stands; how many lines it takes.
    pub(in crate::app) fn find_issue(&mut self) -> Option<Lines> {
        self.console_mut()?.view = View::Stakeholders;
        Some(Lines::One)
    }

    pub(in crate::app) fn keep_issue(&mut self, text: &str, effects: &mut Vec<Effect>) {
        let is_new = self
            .console()
            .is_some_and(|console| console.session.issue != text);
        if is_new {
            let what = self.texts.msg_did_put_issue();
            self.change(Edit::PutIssue(text.to_owned()), Some(what), effects);
        }
    }
}
