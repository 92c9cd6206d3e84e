//! Going to where something stands in an open session: to a hit of a search, wherever it was found.

use super::between::Page as BetweenPage;
use super::console::{Console, View};
use super::modules::Page as ModulesPage;
use super::stakeholders::Page as StakeholdersPage;
use super::stakeholders::listing::Filter;
use super::{Model, Opened};
use crate::session::search::Place;
use uuid::Uuid;

impl Model {
    /// Where to go in a session that is being opened, if it is the one that was meant.
    pub(super) fn goal(&mut self, opened: &Opened) -> Option<Place> {
        let (path, place) = self.going.take()?;
        (path == opened.path).then_some(place)
    }
}

impl Console {
    /// Shows a place; one that is not there any more leaves the view as it is.
    pub(super) fn go_to(&mut self, place: &Place) {
        match place {
            Place::Title => self.view = View::Day,
            Place::Issue => self.show_stakeholders(StakeholdersPage::Register),
            Place::Note(id) => {
                self.view = View::Notes;
                self.notes.select(&self.session.notes, *id);
            }
            Place::Stakeholder(id) => {
                self.show_stakeholders(StakeholdersPage::Register);
                self.stakeholders.filter = Filter::default();
                self.stakeholders.selected = Some(*id);
            }
            Place::Plan(id) => {
                self.show_stakeholders(StakeholdersPage::Plan);
                self.stakeholders.plan.only = None;
                self.stakeholders.plan.selected = Some(*id);
            }
            Place::Person(id) => {
                self.view = View::Between;
                self.between.page = BetweenPage::People;
                self.between.person = Some(*id);
            }
            Place::Worksheet { id, field } => self.go_to_field(*id, field),
        }
    }

    fn show_stakeholders(&mut self, page: StakeholdersPage) {
        self.view = View::Stakeholders;
        self.stakeholders.page = page;
    }

    fn go_to_field(&mut self, id: Uuid, field: &str) {
        let session = &self.session;
        let Some(entry) = session.worksheets.iter().find(|sheet| sheet.id == id) else {
            return;
        };
        let whom = entry.whom();
        let modules = &session.programme.modules;
        let Some(index) = modules.iter().position(|module| module.id == entry.module) else {
            return;
        };
        let sheets = session.sheets_of(&entry.module, whom);
        let number = sheets.iter().position(|sheet| sheet.id == id).unwrap_or(0);
        let sheet = modules
            .get(index)
            .and_then(|module| module.worksheet.as_ref());
        let fields = sheet.map_or(&[][..], |sheet| &sheet.fields);
        let at = fields.iter().position(|one| one.id == field).unwrap_or(0);
        self.view = View::Modules;
        self.modules.shown = Some(index);
        self.modules.page = ModulesPage::Sheet;
        self.show_sheet(whom, number);
        self.show_field(at);
    }
}
