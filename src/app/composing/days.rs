//! The days of a programme that is being written: another one, a copy of one, one less.

use crate::app::{Effect, Level, Model};
use crate::programme::{Day, Item, ItemKind, Minutes, Other, Programme, TimeOfDay, free_id};
use crate::text::Texts;

/// Minutes of the item with which a day begins.
const OPENING: u64 = 30;

/// A day from nine to four in which nothing is planned but its opening.
pub(super) fn empty_day(texts: &Texts, programme: &Programme) -> Day {
    let number = programme.days.len() + 1;
    let is_day = |id: &str| programme.days.iter().any(|day| day.id == id);
    let id = free_id(&format!("day-{number}"), is_day);
    let kind = ItemKind::Opening;
    let opening = Item::new(
        free_id(&format!("{id}-opening"), |id| has_item(programme, id)),
        titled(texts, kind),
        kind,
        Minutes::new(OPENING).unwrap_or(Minutes::SHORTEST),
    );
    Day {
        id,
        title: texts.msg_compose_day_title(number),
        date: None,
        after_days: None,
        starts: TimeOfDay::from_minutes(9 * 60),
        ends: TimeOfDay::from_minutes(16 * 60),
        items: vec![opening],
        other: Other::new(),
    }
}

/// The title of an item of which only the kind is known: `Lunch`.
pub(super) fn titled(texts: &Texts, kind: ItemKind) -> String {
    let name = texts.item_kind(kind);
    let mut letters = name.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

fn has_item(programme: &Programme, id: &str) -> bool {
    let mut items = programme.days.iter().flat_map(|day| &day.items);
    items.any(|item| item.id == id)
}

/// The same day under another id, its items too.
fn copied(programme: &Programme, day: &Day, title: String) -> Day {
    let mut copy = Day {
        id: free_id(&day.id, |id| programme.days.iter().any(|day| day.id == id)),
        title,
        date: None,
        after_days: None,
        ..day.clone()
    };
    let mut ids: Vec<String> = Vec::new();
    for item in &mut copy.items {
        let is_taken = |id: &str| has_item(programme, id) || ids.iter().any(|other| other == id);
        item.id = free_id(&item.id, is_taken);
        ids.push(item.id.clone());
    }
    copy
}

fn put_after(programme: &mut Programme, day: usize, new: Day) {
    let place = (day + 1).min(programme.days.len());
    programme.days.insert(place, new);
}

impl Model {
    /// A day after the shown one, with the same hours.
    pub(super) fn new_day(&mut self, effects: &mut Vec<Effect>) {
        let Some((mut programme, at)) = self.draft_and_day() else {
            return;
        };
        let texts = self.texts_in(programme.language);
        let mut day = empty_day(&texts, &programme);
        if let Some(shown) = programme.days.get(at) {
            (day.starts, day.ends) = (shown.starts, shown.ends);
        }
        let what = self.texts.msg_did_add_day(&day.title);
        put_after(&mut programme, at, day);
        self.rewrite(programme, what, effects);
        self.turn_to_day(at + 1);
    }

    pub(super) fn copy_day(&mut self, effects: &mut Vec<Effect>) {
        let Some((mut programme, at)) = self.draft_and_day() else {
            return;
        };
        let Some(day) = programme.days.get(at) else {
            return;
        };
        let title = self.texts_in(programme.language).msg_copy_of(&day.title);
        let day = copied(&programme, day, title);
        let what = self.texts.msg_did_add_day(&day.title);
        put_after(&mut programme, at, day);
        self.rewrite(programme, what, effects);
        self.turn_to_day(at + 1);
    }

    pub(super) fn delete_day(&mut self, effects: &mut Vec<Effect>) {
        let Some((mut programme, at)) = self.draft_and_day() else {
            return;
        };
        if programme.days.len() == 1 {
            let text = self.texts.msg_cannot_delete_only_day();
            return self.say(text, Level::Note);
        }
        let day = programme.days.remove(at);
        let what = self.texts.msg_did_delete_day(&day.title);
        self.turn_to_day(at.min(programme.days.len() - 1));
        self.rewrite(programme, what, effects);
    }

    /// The programme, and which of its days is shown.
    pub(super) fn draft_and_day(&self) -> Option<(Programme, usize)> {
        let console = self.console()?;
        Some(((*console.session.programme).clone(), console.day))
    }

    fn turn_to_day(&mut self, day: usize) {
        if let Some(console) = self.console_mut() {
            let last = console.session.programme.days.len().saturating_sub(1);
            console.day = day.min(last);
            console.selected = None;
        }
    }
}
