//! The items of a programme that is being written: their length, their place, fixed to the clock or not.

use crate::app::console::Console;
use crate::app::{Effect, Level, Model};
use crate::programme::{Item, Minutes, TimeOfDay};
use crate::session::Edit;

impl Model {
    /// The item that the eye is on, and its place in the shown day.
    pub(super) fn printed_item(&self) -> Option<(usize, Item)> {
        let console = self.console()?;
        let focus = console.focus(&console.standing);
        Some((focus, console.item(focus)?.clone()))
    }

    pub(super) fn lengthen_printed(&mut self, by: i8, effects: &mut Vec<Effect>) {
        let Some((_, mut item)) = self.printed_item() else {
            return;
        };
        let minutes = i64::from(item.minutes.get()) + i64::from(by);
        let Some(minutes) = u64::try_from(minutes).ok().and_then(Minutes::new) else {
            return;
        };
        item.minutes = minutes;
        item.min_minutes = item.min_minutes.map(|least| least.min(minutes));
        let what = if by > 0 {
            self.texts.msg_did_lengthen(i64::from(by), &item.title)
        } else {
            self.texts.msg_did_shorten(-i64::from(by), &item.title)
        };
        self.change(Edit::ReplaceItem(Box::new(item)), Some(what), effects);
    }

    /// Moves the item by a row. One that is fixed to the clock keeps its time: the checker says what comes of it.
    pub(super) fn move_printed(&mut self, by: isize, effects: &mut Vec<Effect>) {
        let Some((from, item)) = self.printed_item() else {
            return;
        };
        let Some(console) = self.console() else {
            return;
        };
        let day = console.shown_day();
        let to = from
            .checked_add_signed(by)
            .filter(|to| *to < day.items.len());
        let Some(to) = to else {
            let text = self.texts.msg_cannot_move_further(&item.title);
            return self.say(text, Level::Note);
        };
        let what = self.texts.msg_did_move_item(&item.title);
        let edit = Edit::Many(vec![
            Edit::RemoveItem {
                id: item.id.clone(),
            },
            Edit::InsertItem {
                day: day.id.clone(),
                index: to,
                item: Box::new(item),
            },
        ]);
        if self.change(edit, Some(what), effects) {
            self.select(Some(to));
        }
    }

    pub(super) fn delete_printed(&mut self, effects: &mut Vec<Effect>) {
        let Some((at, item)) = self.printed_item() else {
            return;
        };
        let last = self.console().map_or(0, |c| c.shown_day().items.len()) - 1;
        if last == 0 {
            let text = self.texts.msg_cannot_delete_only_item();
            return self.say(text, Level::Note);
        }
        let what = self.texts.msg_did_delete_item(&item.title);
        if self.change(Edit::RemoveItem { id: item.id }, Some(what), effects) {
            self.select(Some(at.min(last - 1)));
        }
    }

    /// Fixes the item to its printed time, or lets go of it.
    pub(super) fn fix_printed(&mut self, effects: &mut Vec<Effect>) {
        let Some((at, mut item)) = self.printed_item() else {
            return;
        };
        let slot = self.console().map(Console::printed);
        let Some(slot) = slot.and_then(|slots| slots.get(at).copied()) else {
            return;
        };
        let what = if item.starts.take().is_some() {
            self.texts.msg_did_loosen(&item.title)
        } else {
            let starts = TimeOfDay::from_minutes(slot.start);
            item.starts = Some(starts);
            self.texts.msg_did_fix(&item.title, starts.to_string())
        };
        self.change(Edit::ReplaceItem(Box::new(item)), Some(what), effects);
    }
}
