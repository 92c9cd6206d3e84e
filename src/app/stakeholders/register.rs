//! The register: listing stakeholders, and what is done with one or with several of them.

use uuid::Uuid;

use super::fields::{Choice, Context, Field};
use super::listing::Only;
use super::pasted::{PastedLine, pasted_lines};
use super::rating::find;
use crate::app::cell::{Cell, Part, Place};
use crate::app::console::{Console, View};
use crate::app::layer::Layer;
use crate::app::text_field::{Lines, TextField};
use crate::app::{Effect, Level, Model};
use crate::session::analysis::is_like_a_persons_name;
use crate::session::{Edit, Stakeholder};
use crate::text::int;
use crate::timetable::Moment;

/// What a key does in the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RegisterAction {
    Add,
    Edit,
    /// Rates the selected one, and goes on.
    Rate,
    /// Rates each that is not rated yet.
    RateAll,
    Mark,
    MarkAll,
    Sort,
    Search,
    Only(Only),
    Sensitive,
    Gone,
    Delete,
}

impl RegisterAction {
    /// Whether it has something to do.
    pub(in crate::app) fn applies(self, console: &Console) -> bool {
        let writable = console.read_only.is_none();
        let any = !console.session.stakeholders.is_empty();
        match self {
            RegisterAction::Add => writable,
            RegisterAction::Sort | RegisterAction::Search | RegisterAction::Only(_) => any,
            _ => any && writable,
        }
    }

    fn changes(self) -> bool {
        !matches!(
            self,
            RegisterAction::Sort | RegisterAction::Search | RegisterAction::Only(_)
        )
    }
}

impl Console {
    /// When and where a change is made now.
    pub(super) fn context(&self, now: &Moment) -> Context {
        Context {
            at: now.at,
            today: self.today(now),
            day: self.shown_day().id.clone(),
        }
    }

    fn meant(&self) -> Vec<Uuid> {
        let meant = self.stakeholders.meant(&self.session);
        meant.iter().map(|one| one.id).collect()
    }
}

impl Model {
    pub(in crate::app) fn act_in_register(
        &mut self,
        action: RegisterAction,
        effects: &mut Vec<Effect>,
    ) {
        if action.changes() && self.refuse_if_read_only() {
            return;
        }
        let Some(console) = self.console_mut() else {
            return;
        };
        let view = &mut console.stakeholders;
        match action {
            RegisterAction::Sort => view.sort = view.sort.next(),
            RegisterAction::Search => {
                view.searching = Some(TextField::new(&view.filter.words, Lines::One));
            }
            RegisterAction::Only(only) => {
                view.filter.only = (view.filter.only != Some(only)).then_some(only);
            }
            RegisterAction::Add => self.list_stakeholder(effects),
            RegisterAction::Edit => self.open_card(effects),
            RegisterAction::Rate => self.rate_from_here(),
            RegisterAction::RateAll => self.rate_all(),
            RegisterAction::Mark => self.mark_stakeholder(),
            RegisterAction::MarkAll => self.mark_all_stakeholders(),
            RegisterAction::Sensitive => self.toggle_sensitive(effects),
            RegisterAction::Gone => self.toggle_gone(effects),
            RegisterAction::Delete => self.delete_stakeholders(effects),
        }
    }

    /// A line for the name of a new stakeholder.
    pub(super) fn list_stakeholder(&mut self, effects: &mut Vec<Effect>) {
        let now = self.now.clone();
        let place = Place::new(Part::Stakeholder, self.ids.next(&now), Field::Name.slug());
        if let Some(console) = self.console_mut() {
            let view = &mut console.stakeholders;
            // What is listed is to be seen.
            view.filter = super::Filter::default();
            view.open.clear();
        }
        self.open_cell(Cell::new(place, "", Lines::One), effects);
    }

    /// Lists a new stakeholder. An empty name makes none.
    pub(super) fn keep_new_stakeholder(&mut self, id: Uuid, name: &str, effects: &mut Vec<Effect>) {
        let Some(console) = self.console() else {
            return;
        };
        if name.is_empty() {
            return;
        }
        let edit = Edit::InsertStakeholder {
            index: console.session.stakeholders.len(),
            stakeholder: Box::new(Stakeholder::named(id, name, self.now.at)),
        };
        let what = self.texts.msg_did_list_stakeholder(name);
        if !self.change(edit, Some(what), effects) {
            return;
        }
        let Some(console) = self.console_mut() else {
            return;
        };
        console.stakeholders.selected = Some(id);
        console.stakeholders.refresh(&console.session);
        let new = find(&console.session, id);
        let alike = new.and_then(|new| console.stakeholders.alike(new, &console.session));
        if let Some(other) = alike.map(|other| other.name.clone()) {
            let text = self.texts.msg_alike(name, other);
            self.say(text, Level::Note);
        } else if is_like_a_persons_name(name) {
            let text = self.texts.msg_role_before_person(name);
            self.say(text, Level::Note);
        }
    }

    /// Lists the lines of a text that is pasted where a new name is typed; whether it was one.
    pub(in crate::app) fn paste_names(&mut self, text: &str, effects: &mut Vec<Effect>) -> bool {
        let (Some(console), Some(Layer::Cell(cell))) = (self.console(), self.layers.last()) else {
            return false;
        };
        let is_new =
            cell.place.part == Part::Stakeholder && find(&console.session, cell.place.id).is_none();
        let (before, after) = cell.field.text().split_at(cell.field.cursor());
        let lines = pasted_lines(&format!("{before}{text}{after}"));
        if !is_new || lines.len() < 2 {
            return false;
        }
        let remove_draft = cell.remove_draft();
        self.layers.pop();
        self.change(remove_draft, None, effects);
        self.list_lines(&lines, effects);
        self.list_stakeholder(effects);
        true
    }

    fn list_lines(&mut self, lines: &[PastedLine], effects: &mut Vec<Effect>) {
        let now = self.now.clone();
        let Some(first) = self
            .console()
            .map(|console| console.session.stakeholders.len())
        else {
            return;
        };
        let mut edits = Vec::new();
        for (line, index) in lines.iter().zip(first..) {
            let mut one = Stakeholder::named(self.ids.next(&now), &line.name, now.at);
            one.organisation.clone_from(&line.rest);
            edits.push(Edit::InsertStakeholder {
                index,
                stakeholder: Box::new(one),
            });
        }
        let what = self.texts.msg_did_list_stakeholders(int(lines.len()));
        self.change(Edit::together(edits), Some(what), effects);
        let Some(console) = self.console_mut() else {
            return;
        };
        console.stakeholders.selected = console.session.stakeholders.last().map(|one| one.id);
        console.stakeholders.refresh(&console.session);
        let view = &console.stakeholders;
        let listed = console.session.stakeholders.iter().skip(first);
        let alike = listed.filter(|one| view.is_alike(one)).count();
        if alike > 0 {
            let text = self.texts.msg_listed_alike(int(lines.len()), int(alike));
            self.say(text, Level::Note);
        }
    }

    fn mark_stakeholder(&mut self) {
        let Some(console) = self.console_mut() else {
            return;
        };
        let view = &mut console.stakeholders;
        if let Some(id) = view.selected(&console.session).map(|one| one.id)
            && !view.marked.remove(&id)
        {
            view.marked.insert(id);
        }
        self.step_stakeholder(1);
    }

    fn mark_all_stakeholders(&mut self) {
        let Some(console) = self.console_mut() else {
            return;
        };
        let view = &mut console.stakeholders;
        let listed = view.listed(&console.session);
        let all: Vec<Uuid> = listed.iter().map(|one| one.id).collect();
        if all.iter().all(|id| view.marked.contains(id)) {
            view.marked.clear();
        } else {
            view.marked.extend(all);
        }
    }

    fn toggle_sensitive(&mut self, effects: &mut Vec<Effect>) {
        let Some(console) = self.console() else {
            return;
        };
        let meant = console.stakeholders.meant(&console.session);
        let sensitive = !meant.iter().all(|one| one.sensitive);
        let ids = console.meant();
        let texts = self.texts.clone();
        let what = |who: String| {
            if sensitive {
                texts.msg_did_sensitive(who)
            } else {
                texts.msg_did_not_sensitive(who)
            }
        };
        let context = console.context(&self.now);
        let choice = Choice::Sensitive(sensitive);
        self.change_stakeholders(&ids, what, |one| choice.made(one, &context), effects);
    }

    /// Marks as gone: it stays for the history. Brings back whom all are gone.
    fn toggle_gone(&mut self, effects: &mut Vec<Effect>) {
        let Some(console) = self.console() else {
            return;
        };
        let meant = console.stakeholders.meant(&console.session);
        let bring_back = meant.iter().all(|one| one.gone.is_some());
        let ids = console.meant();
        let (now, texts) = (self.now.at, self.texts.clone());
        let what = |who: String| {
            if bring_back {
                texts.msg_did_bring_back(who)
            } else {
                texts.msg_did_gone(who)
            }
        };
        let change = |one: &Stakeholder| Stakeholder {
            gone: (!bring_back).then(|| one.gone.unwrap_or(now)),
            ..one.clone()
        };
        self.change_stakeholders(&ids, what, change, effects);
    }

    /// Deletes with what refers to them: lines of the plan, alliances.
    fn delete_stakeholders(&mut self, effects: &mut Vec<Effect>) {
        let Some(console) = self.console() else {
            return;
        };
        let ids = console.meant();
        let session = &console.session;
        let mut edits = Vec::new();
        for line in &session.communication {
            if line.stakeholder.is_some_and(|id| ids.contains(&id)) {
                edits.push(Edit::RemoveCommunication { id: line.id });
            }
        }
        for one in &session.stakeholders {
            if ids.contains(&one.id) {
                edits.push(Edit::RemoveStakeholder { id: one.id });
            } else if one.allies.iter().any(|ally| ids.contains(ally)) {
                let mut left = one.clone();
                left.allies.retain(|ally| !ids.contains(ally));
                edits.push(Edit::ReplaceStakeholder(Box::new(left)));
            }
        }
        let Some(who) = self.called(&ids) else {
            return;
        };
        let what = self.texts.msg_did_delete_stakeholder(who);
        // The eye stays where it was.
        let listed = console.stakeholders.listed(session);
        let last = listed
            .iter()
            .rposition(|one| ids.contains(&one.id))
            .unwrap_or(0);
        let after = listed
            .iter()
            .skip(last)
            .chain(listed.iter().take(last).rev());
        let next = after.map(|one| one.id).find(|id| !ids.contains(id));
        self.change(Edit::together(edits), Some(what), effects);
        if let Some(console) = self.console_mut() {
            console.stakeholders.selected = next;
            console.stakeholders.marked.clear();
        }
    }

    /// Changes some stakeholders as one edit; `what` says it of whom it is done to. Whether anything changed.
    pub(super) fn change_stakeholders(
        &mut self,
        ids: &[Uuid],
        what: impl FnOnce(String) -> String,
        change: impl Fn(&Stakeholder) -> Stakeholder,
        effects: &mut Vec<Effect>,
    ) -> bool {
        let Some(console) = self.console() else {
            return false;
        };
        let edits = edits_of(console, ids, change);
        self.make_changes(ids, edits, what, effects)
    }

    /// Makes changes of some stakeholders as one edit.
    pub(super) fn make_changes(
        &mut self,
        ids: &[Uuid],
        edits: Vec<Edit>,
        what: impl FnOnce(String) -> String,
        effects: &mut Vec<Effect>,
    ) -> bool {
        let Some(who) = self.called(ids).filter(|_| !edits.is_empty()) else {
            return false;
        };
        self.change(Edit::together(edits), Some(what(who)), effects)
    }

    /// One by its name, several by their number.
    #[must_use]
    pub fn called(&self, ids: &[Uuid]) -> Option<String> {
        match ids {
            [] => None,
            [id] => find(&self.console()?.session, *id).map(|one| one.name.clone()),
            _ => Some(self.texts.msg_several_stakeholders(int(ids.len()))),
        }
    }

    /// Goes to where a field stands that was being typed in; how many lines it takes.
    pub(in crate::app) fn find_stakeholder_field(&mut self, place: &Place) -> Option<Lines> {
        let lines = Field::of_slug(&place.field)?.lines()?;
        let console = self.console_mut()?;
        console.view = View::Stakeholders;
        console.stakeholders.page = super::Page::Register;
        if find(&console.session, place.id).is_some() {
            console.stakeholders.selected = Some(place.id);
            console.stakeholders.open = vec![place.id];
        }
        Some(lines)
    }
}

/// What a change makes of some stakeholders, as far as it changes them.
pub(super) fn edits_of(
    console: &Console,
    ids: &[Uuid],
    change: impl Fn(&Stakeholder) -> Stakeholder,
) -> Vec<Edit> {
    let some = ids.iter().filter_map(|id| find(&console.session, *id));
    let changed = some.map(|one| (one, change(one)));
    changed
        .filter(|(before, after)| *before != after)
        .map(|(_, after)| Edit::ReplaceStakeholder(Box::new(after)))
        .collect()
}
