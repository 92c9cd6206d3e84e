//! What is committed to for good, written where it stands in the list: it is kept in the worksheet that asks for it.

use serde_json::Value;
use uuid::Uuid;

use super::promises::{Line, Row};
use crate::app::cell::{Cell, Part, Place, Step};
use crate::app::console::{Console, View};
use crate::app::text_field::Lines;
use crate::app::{Effect, Model};
use crate::session::{Edit, Pledge, PledgedBy, Said, Session};

/// Where a line is written: with whom, in which field of which module.
#[must_use]
pub fn place_of(module: &str, field: &str, by: PledgedBy) -> Place {
    let id = match by {
        PledgedBy::All => Uuid::nil(),
        PledgedBy::Group(id) | PledgedBy::Person(id) => id,
    };
    Place::new(Part::Pledge, id, &format!("{module} {field}"))
}

/// The line that is written at a place.
fn pledge_at<'a>(session: &'a Session, place: &Place) -> Option<Pledge<'a>> {
    let mut pledges = session.pledges().into_iter();
    pledges.find(|one| place_of(&one.module.id, &one.field.id, one.by) == *place)
}

/// A text of several lines is written as such.
pub(super) fn lines_for(text: &str) -> Lines {
    if text.contains('\n') {
        Lines::Many
    } else {
        Lines::One
    }
}

impl Model {
    pub(super) fn write_pledge(
        &mut self,
        module: &str,
        field: &str,
        by: PledgedBy,
        effects: &mut Vec<Effect>,
    ) {
        let place = place_of(module, field, by);
        let Some(console) = self.console() else {
            return;
        };
        let text = match pledge_at(&console.session, &place).and_then(|one| one.said) {
            Some(Said::InWorksheet(text)) => text,
            _ => "",
        };
        let cell = Cell::new(place, text, lines_for(text));
        self.open_cell(cell, effects);
    }

    /// Goes to where a line stands that was being written.
    pub(in crate::app) fn find_pledge(&mut self, place: &Place, text: &str) -> Option<Lines> {
        let console = self.console_mut()?;
        let row = Line::Pledge(pledge_at(&console.session, place)?).row();
        console.between.promise = Some(row);
        console.between.page = super::Page::Promises;
        console.view = View::Between;
        Some(lines_for(text))
    }

    pub(in crate::app) fn keep_pledge(
        &mut self,
        place: &Place,
        text: &str,
        effects: &mut Vec<Effect>,
    ) {
        let now = self.now.clone();
        let id = self.ids.next(&now);
        let Some(edit) = self.console().and_then(|console| {
            let session = &console.session;
            let pledge = pledge_at(session, place)?;
            let before = session.worksheet_of(&pledge.module.id, pledge.by);
            let said = before.and_then(|entry| entry.values.get(&pledge.field.id));
            if said.and_then(Value::as_str).unwrap_or_default() == text {
                return None;
            }
            let mut entry = before.cloned().unwrap_or_else(|| {
                let mut entry = pledge.by.worksheet(id, &pledge.module.id);
                entry.created = Some(now.at);
                entry
            });
            if text.is_empty() {
                entry.values.remove(&pledge.field.id);
            } else {
                entry.values.insert(pledge.field.id.clone(), text.into());
            }
            let worksheet = Box::new(entry);
            Some(if before.is_some() {
                Edit::ReplaceWorksheet(worksheet)
            } else {
                Edit::InsertWorksheet {
                    index: session.worksheets.len(),
                    worksheet,
                }
            })
        }) else {
            return;
        };
        let what = self.texts.msg_did_change_pledge();
        self.change(edit, Some(what), effects);
    }

    /// Tab and Enter go on to the next line as long as there is one, so that all are written in a row.
    pub(in crate::app) fn after_pledge(&mut self, step: Step, effects: &mut Vec<Effect>) {
        let Some((by, goes_on)) = step.rows() else {
            return;
        };
        let before = self.console().and_then(Console::selected_promise);
        let before = before.map(|line| line.row());
        self.step_promise(by);
        let line = self.console().and_then(Console::selected_promise);
        let row = line.map(|line| (line.row(), line.note().is_some()));
        if let Some((row, false)) = row
            && goes_on
            && before.as_ref() != Some(&row)
            && let Row::Pledge { module, field, by } = row
        {
            self.write_pledge(&module, &field, by, effects);
        }
    }
}
