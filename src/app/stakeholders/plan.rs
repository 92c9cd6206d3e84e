//! The communication plan: its lines in the order of when, who has none, and what is done with a line.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use uuid::Uuid;

use super::Page;
use super::pages::stepped;
use crate::app::console::Console;
use crate::app::{Effect, Model, due};
use crate::programme::Other;
use crate::session::{Communication, CommunicationState, Edit, Level, Session, Stakeholder};
use crate::timetable::Moment;

/// What a key does on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PlanAction {
    /// A new line for the selected stakeholder.
    New,
    Edit,
    /// Done, or planned again.
    Done,
    Delete,
    /// The selected stakeholder alone, or all.
    Only,
    Previous,
    Next,
}

#[derive(Debug, Default)]
pub struct PlanView {
    /// Id of the selected line, or of a stakeholder that has none; none: the first row.
    pub selected: Option<Uuid>,
    /// The only stakeholder whose lines are listed.
    pub only: Option<Uuid>,
}

/// A row of the page.
#[derive(Debug, Clone, Copy)]
pub enum PlanRow<'a> {
    Line(PlanLine<'a>),
    /// A stakeholder for whom nothing is planned.
    Missing(&'a Stakeholder),
}

/// A line of the plan.
#[derive(Debug, Clone, Copy)]
pub struct PlanLine<'a> {
    pub line: &'a Communication,
    /// When, if what is written there is a date.
    pub when: Option<NaiveDate>,
    /// Planned for a day that is past.
    pub is_overdue: bool,
}

impl PlanRow<'_> {
    #[must_use]
    pub fn id(&self) -> Uuid {
        match self {
            PlanRow::Line(line) => line.line.id,
            PlanRow::Missing(one) => one.id,
        }
    }

    #[must_use]
    pub fn stakeholder(&self) -> Option<Uuid> {
        match self {
            PlanRow::Line(line) => line.line.stakeholder,
            PlanRow::Missing(one) => Some(one.id),
        }
    }
}

impl PlanAction {
    pub(in crate::app) fn applies(self, console: &Console, now: &Moment) -> bool {
        let writable = console.read_only.is_none();
        let row = console.plan_row(now);
        match self {
            PlanAction::New => writable,
            PlanAction::Edit => writable && row.is_some(),
            PlanAction::Done | PlanAction::Delete => {
                writable && matches!(row, Some(PlanRow::Line(_)))
            }
            PlanAction::Only | PlanAction::Previous | PlanAction::Next => {
                !console.session.stakeholders.is_empty()
            }
        }
    }
}

impl Console {
    /// The lines by when, those without a date last, and below them whoever is influential and has none.
    #[must_use]
    pub fn plan_rows(&self, now: &Moment) -> Vec<PlanRow<'_>> {
        let only = self.stakeholders.plan.only;
        let is_listed = |id: Option<Uuid>| only.is_none() || only == id;
        let mut lines: Vec<PlanLine<'_>> = self.plan_lines(now);
        lines.retain(|line| is_listed(line.line.stakeholder));
        lines.sort_by_key(|line| (line.when.is_none(), line.when));
        let planned = planned(&self.session);
        let missing = self.session.stakeholders.iter().filter(|one| {
            let asked = only == Some(one.id) || (only.is_none() && is_influential(one));
            asked && !planned.contains(&one.id)
        });
        let missing = missing.map(PlanRow::Missing);
        lines
            .into_iter()
            .map(PlanRow::Line)
            .chain(missing)
            .collect()
    }

    /// All lines with what their dates say.
    fn plan_lines(&self, now: &Moment) -> Vec<PlanLine<'_>> {
        let today = self.today(now);
        let anchor = anchor(&self.session);
        let read = |line| {
            let line: &Communication = line;
            let when = due::written(&line.when, anchor);
            PlanLine {
                line,
                when,
                is_overdue: line.state == CommunicationState::Planned
                    && when.is_some_and(|when| when < today),
            }
        };
        self.session.communication.iter().map(read).collect()
    }

    /// How many lines there are, how many of them are overdue, and how many who are influential have none.
    #[must_use]
    pub fn plan_counts(&self, now: &Moment) -> (usize, usize, usize) {
        let lines = self.plan_lines(now);
        let overdue = lines.iter().filter(|line| line.is_overdue).count();
        let missing = self.session.stakeholders.iter();
        let planned = planned(&self.session);
        let missing = missing.filter(|one| is_influential(one) && !planned.contains(&one.id));
        (lines.len(), overdue, missing.count())
    }

    /// The selected row.
    #[must_use]
    pub fn plan_row(&self, now: &Moment) -> Option<PlanRow<'_>> {
        let rows = self.plan_rows(now);
        let selected = self.stakeholders.plan.selected;
        let found = rows.iter().find(|row| Some(row.id()) == selected);
        found.or(rows.first()).copied()
    }
}

/// The day from which dates without a year are read: the session's first.
fn anchor(session: &Session) -> NaiveDate {
    let first = session.days.iter().map(|run| run.date).min();
    first.unwrap_or_else(|| session.created.with_timezone(&session.zone).date_naive())
}

fn is_influential(one: &Stakeholder) -> bool {
    let influence = one.latest().and_then(|latest| latest.influence);
    one.gone.is_none() && influence.is_some_and(Level::is_high)
}

/// The stakeholders for whom something is planned.
fn planned(session: &Session) -> BTreeSet<Uuid> {
    let lines = session.communication.iter();
    lines.filter_map(|line| line.stakeholder).collect()
}

impl Model {
    /// Begins with a line of the stakeholder that is selected, if it has one, else with what is to be done first.
    pub(super) fn turn_to_plan(&mut self) {
        let now = self.now.clone();
        let Some(console) = self.console_mut() else {
            return;
        };
        console.stakeholders.plan.only = None;
        let selected = console.stakeholders.selected;
        let rows = console.plan_rows(&now);
        let is_open = |row: &&PlanRow<'_>| match row {
            PlanRow::Line(line) => line.line.state == CommunicationState::Planned,
            PlanRow::Missing(_) => false,
        };
        let is_theirs = |row: &&PlanRow<'_>| selected.is_some() && row.stakeholder() == selected;
        let theirs = || rows.iter().filter(is_theirs);
        let row = theirs().find(is_open).or_else(|| theirs().next());
        let row = row.or_else(|| rows.iter().find(is_open)).map(PlanRow::id);
        console.stakeholders.plan.selected = row;
    }

    pub(super) fn step_in_plan(&mut self, by: i64) {
        let now = self.now.clone();
        let Some(console) = self.console_mut() else {
            return;
        };
        let rows = console.plan_rows(&now);
        let ids: Vec<Uuid> = rows.iter().map(PlanRow::id).collect();
        let target = stepped(&ids, console.stakeholders.plan.selected, by);
        let row = rows.iter().find(|row| Some(row.id()) == target);
        let stakeholder = row.and_then(PlanRow::stakeholder);
        console.stakeholders.plan.selected = target;
        if stakeholder.is_some() {
            console.stakeholders.selected = stakeholder;
        }
    }

    pub(in crate::app) fn act_in_plan(&mut self, action: PlanAction, effects: &mut Vec<Effect>) {
        match action {
            PlanAction::Only => self.plan_one_or_all(),
            PlanAction::Previous => self.plan_for_another(-1),
            PlanAction::Next => self.plan_for_another(1),
            _ if self.refuse_if_read_only() => {}
            PlanAction::New => self.new_line(effects),
            PlanAction::Edit => self.edit_line(effects),
            PlanAction::Done => self.turn_line_done(effects),
            PlanAction::Delete => self.delete_line(effects),
        }
    }

    fn plan_one_or_all(&mut self) {
        let now = self.now.clone();
        let Some(console) = self.console_mut() else {
            return;
        };
        let row = console.plan_row(&now).and_then(|row| row.stakeholder());
        let selected = console.stakeholders.selected(&console.session);
        let one = row.or(selected.map(|one| one.id));
        let only = &mut console.stakeholders.plan.only;
        *only = if only.is_some() { None } else { one };
    }

    fn plan_for_another(&mut self, by: i64) {
        self.step_stakeholder(by);
        if let Some(console) = self.console_mut() {
            let selected = console.stakeholders.selected(&console.session);
            console.stakeholders.plan.only = selected.map(|one| one.id);
        }
    }

    fn new_line(&mut self, effects: &mut Vec<Effect>) {
        let now = self.now.clone();
        let id = self.ids.next(&now);
        let Some(console) = self.console() else {
            return;
        };
        let row = console.plan_row(&now).and_then(|row| row.stakeholder());
        let only = console.stakeholders.plan.only;
        let selected = console.stakeholders.selected(&console.session);
        let line = Communication {
            id,
            stakeholder: only.or(row).or(selected.map(|one| one.id)),
            aim: None,
            message: String::new(),
            channel: String::new(),
            sender: String::new(),
            when: String::new(),
            responsible: String::new(),
            follow_up: String::new(),
            state: CommunicationState::default(),
            other: Other::default(),
        };
        let what = self.texts.msg_did_plan_line(self.name_of_line(&line));
        let edit = Edit::InsertCommunication {
            index: console.session.communication.len(),
            communication: Box::new(line),
        };
        if self.change(edit, Some(what), effects) {
            self.select_line(id);
            self.edit_line(effects);
        }
    }

    fn turn_line_done(&mut self, effects: &mut Vec<Effect>) {
        let Some(line) = self.selected_line() else {
            return;
        };
        let mut line = line.clone();
        let done = line.state != CommunicationState::Done;
        let name = self.name_of_line(&line);
        let (state, what) = if done {
            let what = self.texts.msg_did_plan_done(name);
            (CommunicationState::Done, what)
        } else {
            let what = self.texts.msg_did_plan_open(name);
            (CommunicationState::Planned, what)
        };
        line.state = state;
        let edit = Edit::ReplaceCommunication(Box::new(line));
        self.change(edit, Some(what), effects);
    }

    fn delete_line(&mut self, effects: &mut Vec<Effect>) {
        let now = self.now.clone();
        let (Some(line), Some(console)) = (self.selected_line(), self.console()) else {
            return;
        };
        let rows = console.plan_rows(&now);
        let index = rows.iter().position(|row| row.id() == line.id).unwrap_or(0);
        let beside = rows.get(index + 1).or(rows.get(index.wrapping_sub(1)));
        let beside = beside.map(PlanRow::id);
        let what = self.texts.msg_did_plan_delete(self.name_of_line(line));
        let edit = Edit::RemoveCommunication { id: line.id };
        if self.change(edit, Some(what), effects)
            && let Some(console) = self.console_mut()
        {
            console.stakeholders.plan.selected = beside;
        }
    }

    pub(super) fn select_line(&mut self, id: Uuid) {
        if let Some(console) = self.console_mut() {
            console.stakeholders.page = Page::Plan;
            console.stakeholders.plan.selected = Some(id);
        }
    }

    /// The line of the plan that is selected.
    pub(super) fn selected_line(&self) -> Option<&Communication> {
        match self.console()?.plan_row(&self.now)? {
            PlanRow::Line(line) => Some(line.line),
            PlanRow::Missing(_) => None,
        }
    }

    /// For whom a line is.
    pub(super) fn name_of_line(&self, line: &Communication) -> String {
        let mut stakeholders = self
            .console()
            .into_iter()
            .flat_map(|c| &c.session.stakeholders);
        let one = stakeholders.find(|one| Some(one.id) == line.stakeholder);
        one.map_or_else(|| self.texts.msg_plan_for_nobody(), |one| one.name.clone())
    }
}
