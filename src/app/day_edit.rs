//! Changing the day while it runs: an item's fields, a new item, another place, none at all, fixed to the clock or not.

use uuid::Uuid;

use super::console::Console;
use super::day_form::{DayForm, FormRow, RowName, Subject};
use super::item_typed::{filled, least_fits, typed_seconds, whole};
use super::{Effect, Level, Model, phases_typed};
use crate::programme::{Item, ItemKind, Minutes, TimeOfDay};
use crate::session::Edit;
use crate::text::Texts;
use crate::timetable::{DayState, Entry, Event, ItemState, Moment, Standing};

/// How long a new item is before anyone says so.
const NEW_MINUTES: u64 = 15;

/// A sentence on what cannot be as it was typed, and where.
pub(super) type Wrong = (RowName, String);

impl Model {
    /// Opens the form for the item that the eye is on.
    pub(super) fn edit_item(&mut self, effects: &mut Vec<Effect>) {
        let Some(console) = self.console() else {
            return;
        };
        let focus = console.focus(&console.standing_at(&self.now));
        if let Some(id) = console.item(focus).map(|item| item.id.clone()) {
            self.open_day_form(&Subject::Item { id }, effects);
        }
    }

    /// Opens the form for a new item below the one that the eye is on.
    pub(super) fn new_item(&mut self, effects: &mut Vec<Effect>) {
        if self.is_over() {
            return;
        }
        let Some(console) = self.console() else {
            return;
        };
        let standing = console.standing_at(&self.now);
        let focus = console.focus(&standing);
        let row = row_of(&standing, focus).max(frontier(&standing).unwrap_or(0));
        let below = standing
            .order
            .get(row)
            .and_then(|index| console.item(*index));
        if let Some(below) = below.map(|item| item.id.clone()) {
            self.open_day_form(&Subject::New { below }, effects);
        }
    }

    /// The form's rows, filled in with what the item is.
    pub(super) fn item_rows(&self, subject: &Subject) -> Option<Vec<FormRow>> {
        let console = self.console()?;
        let standing = console.standing_at(&self.now);
        let new;
        let (item, state) = if let Subject::Item { id } = subject {
            let index = console.shown_day().items.iter().position(|i| i.id == *id)?;
            (console.item(index)?, standing.items.get(index))
        } else {
            new = blank(String::new());
            (&new, None)
        };
        let minutes = state.map_or(item.minutes.seconds(), |state| state.length_seconds) / 60;
        let starts = item.starts.map_or(String::new(), |time| {
            shifted(time, console.run().shift_minutes).to_string()
        });
        let least = item
            .min_minutes
            .map_or(String::new(), |m| m.get().to_string());
        let priority = item.priority.map_or(String::new(), |p| p.to_string());
        let kinds = ItemKind::ALL.map(slug).into();
        let modules = console.session.programme.modules.iter();
        let modules = std::iter::once(String::new()).chain(modules.map(|m| m.id.clone()));
        let numbers = ["", "1", "2", "3"].map(str::to_owned).into();
        let yes = if item.protected { "yes" } else { "" };
        let text = |name, value: &Option<String>| {
            FormRow::text(name, value.as_deref().unwrap_or_default())
        };
        let mut rows = vec![
            FormRow::text(RowName::Title, &item.title),
            FormRow::choice(RowName::Kind, kinds, &slug(item.kind)),
            FormRow::text(RowName::Length, &minutes.to_string()),
            FormRow::text(RowName::Starts, &starts),
            FormRow::text(RowName::Least, &least),
            FormRow::choice(RowName::Priority, numbers, &priority),
            FormRow::choice(
                RowName::Protected,
                ["", "yes"].map(str::to_owned).into(),
                yes,
            ),
            FormRow::text(RowName::Phases, &phases_typed::shown(&item.phases)),
            text(RowName::Presenter, &item.presenter),
            FormRow::choice(
                RowName::Module,
                modules.collect(),
                item.module.as_deref().unwrap_or_default(),
            ),
            text(RowName::Purpose, &item.purpose),
            text(RowName::Instructions, &item.instructions),
            text(RowName::PlanB, &item.plan_b),
            text(RowName::Note, &item.facilitator_note),
        ];
        let to_come = state.is_none_or(|s| s.state == ItemState::Pending);
        let runs = state.is_some_and(|s| s.state.is_current());
        // What is past keeps its record.
        rows.retain(|row| match row.name {
            RowName::Length | RowName::Phases | RowName::Least => to_come || runs,
            RowName::Starts | RowName::Priority | RowName::Protected => to_come,
            _ => true,
        });
        Some(rows)
    }

    /// Moves the item that the eye is on one place up or down among what is to come.
    pub(super) fn move_item(&mut self, down: bool, effects: &mut Vec<Effect>) {
        if self.is_over() {
            return;
        }
        let Some(console) = self.console() else {
            return;
        };
        let standing = console.standing_at(&self.now);
        let focus = console.focus(&standing);
        let row = row_of(&standing, focus);
        let first = frontier(&standing).map_or(0, |row| row + 1);
        let Some(item) = console.item(focus) else {
            return;
        };
        let movable = standing
            .items
            .get(focus)
            .is_some_and(|item| matches!(item.state, ItemState::Pending | ItemState::Skipped));
        if !movable || row < first {
            let text = self.texts.msg_cannot_move(&item.title);
            return self.say(text, Level::Note);
        }
        // Behind the one before the one before, or behind the one after.
        let place = if down {
            standing.order.get(row + 1).copied()
        } else if row > first {
            Some(focus)
        } else {
            None
        };
        let Some(after) = place else {
            let text = self.texts.msg_cannot_move_further(&item.title);
            return self.say(text, Level::Note);
        };
        let after = if down {
            Some(after)
        } else {
            row.checked_sub(2)
                .and_then(|row| standing.order.get(row))
                .copied()
        };
        let after = after
            .and_then(|index| console.item(index))
            .map(|item| item.id.clone());
        let what = self.texts.msg_did_move_item(&item.title);
        let item = item.id.clone();
        self.log(vec![Event::Moved { item, after }], what, effects);
        self.select(Some(focus));
    }

    /// Takes the selected item out of the day, if it has not run.
    pub(super) fn delete_item(&mut self, effects: &mut Vec<Effect>) {
        if self.is_over() {
            return;
        }
        let now = self.now.whole_second();
        let Some(console) = self.console() else {
            return;
        };
        let Some(item) = console
            .selected
            .and_then(|index| console.item(index))
            .cloned()
        else {
            let text = self.texts.msg_select_item_first();
            return self.say(text, Level::Note);
        };
        let started =
            console.session.log.iter().any(
                |entry| matches!(&entry.event, Event::ItemStarted { item: id } if *id == item.id),
            );
        if started || console.shown_day().items.len() == 1 {
            let text = if started {
                self.texts.msg_cannot_delete_item(&item.title)
            } else {
                self.texts.msg_cannot_delete_only_item()
            };
            return self.say(text, Level::Note);
        }
        let order = order_of(console, &console.standing_at(&now));
        let wanted: Vec<String> = order.into_iter().filter(|id| *id != item.id).collect();
        let remove = Edit::RemoveItem {
            id: item.id.clone(),
        };
        let what = self.texts.msg_did_delete_item(&item.title);
        let mut ids = self.new_ids();
        if let Some(console) = self.console_mut() {
            let edit = in_order(console, remove, &wanted, &now, &mut ids);
            self.change(edit, Some(what), effects);
            self.select(None);
        }
    }

    /// Fixes the item that the eye is on to the time at which it is expected, or lets go of it.
    pub(super) fn fix_or_loosen(&mut self, effects: &mut Vec<Effect>) {
        if self.is_over() {
            return;
        }
        let Some(console) = self.console() else {
            return;
        };
        let standing = console.standing_at(&self.now);
        let focus = console.focus(&standing);
        let (Some(item), Some(state)) = (console.item(focus), standing.items.get(focus)) else {
            return;
        };
        if state.state != ItemState::Pending {
            let text = self.texts.msg_cannot_fix(&item.title);
            return self.say(text, Level::Note);
        }
        let mut item = item.clone();
        let what = if item.starts.take().is_some() {
            self.texts.msg_did_loosen(&item.title)
        } else {
            let expected = state.expected.start.time();
            let minutes = minutes_of(expected);
            item.starts = Some(shifted(
                TimeOfDay::from_minutes(minutes),
                -console.run().shift_minutes,
            ));
            self.texts
                .msg_did_fix(&item.title, self.texts.time(expected))
        };
        self.change(Edit::ReplaceItem(Box::new(item)), Some(what), effects);
    }

    /// Says so when the day has ended.
    fn is_over(&mut self) -> bool {
        let over = self
            .console()
            .is_some_and(|console| console.standing_at(&self.now).state == DayState::Ended);
        if over {
            let text = self.texts.msg_day_has_ended();
            self.say(text, Level::Note);
        }
        over
    }

    /// Ids for as many entries as one change can need.
    pub(super) fn new_ids(&mut self) -> impl FnMut() -> Uuid + use<> {
        let count = self.console().map_or(0, |c| c.shown_day().items.len()) + 4;
        let now = self.now.clone();
        let ids: Vec<Uuid> = (0..count).map(|_| self.ids.next(&now)).collect();
        let mut ids = ids.into_iter();
        move || ids.next().unwrap_or_default()
    }
}

/// What the form's item would be, as an edit; `None` when nothing is changed.
pub(super) fn edit_of(
    texts: &Texts,
    form: &DayForm,
    console: &mut Console,
    now: &Moment,
    ids: &mut dyn FnMut() -> Uuid,
) -> Result<Option<Edit>, Wrong> {
    match &form.subject {
        Subject::Item { id } => {
            let Some(item) = console.session.item(id).cloned() else {
                return Ok(None);
            };
            changed_item(texts, form, &item, console, now, ids)
        }
        Subject::New { below } => {
            let item = filled(texts, form, blank(free_id(console)), console)?;
            let item = with_length(texts, form, item, below, console, now)?;
            Ok(Some(insert_below(item, below, console, now, ids)))
        }
        _ => Ok(None),
    }
}

fn changed_item(
    texts: &Texts,
    form: &DayForm,
    before: &Item,
    console: &mut Console,
    now: &Moment,
    ids: &mut dyn FnMut() -> Uuid,
) -> Result<Option<Edit>, Wrong> {
    let mut item = filled(texts, form, before.clone(), console)?;
    let replace = |item: &Item| Edit::ReplaceItem(Box::new(item.clone()));
    let mut edits = Vec::new();
    if let Some(typed) = form.changed(RowName::Length) {
        let seconds = typed_seconds(texts, typed, &item.id, &replace(&item), console, now)?;
        let index = console
            .shown_day()
            .items
            .iter()
            .position(|i| i.id == item.id);
        let state = index.and_then(|index| console.standing_at(now).items.get(index).cloned());
        let in_log = state.as_ref().is_some_and(|state| {
            state.elapsed_ms > 0
                || state.state.is_current()
                || state.length_seconds != item.minutes.seconds()
        });
        // What runs keeps its plan, and the log says what it was given; what is to come is planned anew.
        if in_log {
            let length = state.map_or(0, |state| state.length_seconds);
            let event = Event::Extended {
                item: item.id.clone(),
                seconds: seconds - length,
            };
            edits.push(Edit::InsertEntry {
                index: console.session.log.len(),
                entry: Entry::new(ids(), now.clone(), event),
            });
        } else {
            item.minutes = whole(texts, typed, seconds)?;
            if console.is_composing() && form.changed(RowName::Least).is_none() {
                item.min_minutes = item.min_minutes.map(|least| least.min(item.minutes));
            }
        }
        least_fits(texts, form, &item, seconds)?;
    } else {
        least_fits(texts, form, &item, item.minutes.seconds())?;
    }
    if item != *before {
        edits.insert(0, replace(&item));
    }
    Ok((!edits.is_empty()).then_some(Edit::Many(edits)))
}

/// A new item's length; what is typed as a time of day counts from where the item would begin.
fn with_length(
    texts: &Texts,
    form: &DayForm,
    mut item: Item,
    below: &str,
    console: &mut Console,
    now: &Moment,
) -> Result<Item, Wrong> {
    if let Some(typed) = form.changed(RowName::Length) {
        let insert = insert_below(item.clone(), below, console, now, &mut placeholders());
        let seconds = typed_seconds(texts, typed, &item.id, &insert, console, now)?;
        item.minutes = whole(texts, typed, seconds)?;
    }
    least_fits(texts, form, &item, item.minutes.seconds())?;
    Ok(item)
}

fn insert_below(
    item: Item,
    below: &str,
    console: &mut Console,
    now: &Moment,
    ids: &mut dyn FnMut() -> Uuid,
) -> Edit {
    let mut wanted = order_of(console, &console.standing_at(now));
    let row = wanted.iter().position(|id| id == below);
    wanted.insert(row.map_or(wanted.len(), |row| row + 1), item.id.clone());
    let day = console.shown_day();
    let index = day.items.iter().position(|i| i.id == below);
    let insert = Edit::InsertItem {
        day: day.id.clone(),
        index: index.map_or(day.items.len(), |index| index + 1),
        item: Box::new(item),
    };
    in_order(console, insert, &wanted, now, ids)
}

/// The edit, and what has to be moved so that the day is then run in the wanted order.
fn in_order(
    console: &mut Console,
    edit: Edit,
    wanted: &[String],
    now: &Moment,
    ids: &mut dyn FnMut() -> Uuid,
) -> Edit {
    let Ok(mut order) = console.trial(&edit, now, order_of) else {
        return edit;
    };
    let mut edits = vec![edit];
    for (row, id) in wanted.iter().enumerate() {
        if order.get(row) == Some(id) {
            continue;
        }
        order.retain(|other| other != id);
        order.insert(row.min(order.len()), id.clone());
        let after = row.checked_sub(1).and_then(|row| wanted.get(row)).cloned();
        let item = id.clone();
        edits.push(Edit::InsertEntry {
            index: console.session.log.len() + edits.len() - 1,
            entry: Entry::new(ids(), now.clone(), Event::Moved { item, after }),
        });
    }
    Edit::Many(edits)
}

/// The ids of the day's items in the order in which it is run.
fn order_of(console: &Console, standing: &Standing) -> Vec<String> {
    let items = standing
        .order
        .iter()
        .filter_map(|index| console.item(*index));
    items.map(|item| item.id.clone()).collect()
}

fn row_of(standing: &Standing, item: usize) -> usize {
    standing.order.iter().position(|i| *i == item).unwrap_or(0)
}

/// The last row of what runs or is past; what is to come is below it.
fn frontier(standing: &Standing) -> Option<usize> {
    standing.order.iter().rposition(|index| {
        let state = standing.items.get(*index).map(|item| item.state);
        !matches!(state, Some(ItemState::Pending | ItemState::Skipped) | None)
    })
}

/// An id that no item has had.
fn free_id(console: &Console) -> String {
    let taken = |id: &str| {
        console.session.item(id).is_some()
            || console
                .session
                .log
                .iter()
                .any(|entry| entry.event.item() == Some(id))
            || console
                .session
                .notes
                .iter()
                .any(|note| note.item.as_deref() == Some(id))
    };
    let names = (1..).map(|n: usize| format!("added-{n}"));
    names.into_iter().find(|id| !taken(id)).unwrap_or_default()
}

/// Ids of entries that are only looked at.
pub(super) fn placeholders() -> impl FnMut() -> Uuid {
    let mut next = u128::MAX;
    move || {
        next -= 1;
        Uuid::from_u128(next)
    }
}

fn blank(id: String) -> Item {
    let minutes = Minutes::new(NEW_MINUTES).unwrap_or(Minutes::SHORTEST);
    Item::new(id, String::new(), ItemKind::Discussion, minutes)
}

/// A kind as the file names it.
pub(super) fn slug(kind: ItemKind) -> String {
    let value = serde_json::to_value(kind).ok();
    value
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default()
}

/// The kind that a slug names.
#[must_use]
pub fn kind_of(slug_of_kind: &str) -> Option<ItemKind> {
    ItemKind::ALL
        .into_iter()
        .find(|kind| slug(*kind) == slug_of_kind)
}

pub(super) fn shifted(time: TimeOfDay, minutes: i64) -> TimeOfDay {
    TimeOfDay::from_minutes(time.minutes() + minutes)
}

fn minutes_of(time: chrono::NaiveTime) -> i64 {
    seconds_of(time) / 60
}

pub(super) fn seconds_of(time: chrono::NaiveTime) -> i64 {
    i64::from(chrono::Timelike::num_seconds_from_midnight(&time))
}
