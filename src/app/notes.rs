//! The view of all notes: which are listed, which is selected.

use chrono::{DateTime, FixedOffset};
use uuid::Uuid;

use super::console::{Console, View};
use super::text_field::TextField;
use crate::session::{Note, NoteKind};

#[derive(Default)]
pub struct NotesView {
    /// The selected note; none: the newest that is listed.
    pub selected: Option<Uuid>,
    pub filter: Filter,
    /// The words searched for, while they are being typed.
    pub searching: Option<TextField>,
}

/// Which notes are listed; what is `None` lets all through.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    pub kind: Option<NoteKind>,
    pub module: Option<String>,
    pub group: Option<Uuid>,
    pub day: Option<String>,
    /// Id of the participant that the note is about.
    pub person: Option<Uuid>,
    /// Lower case.
    pub tag: Option<String>,
    /// Lower case; every word must be in the text, a tag or the responsible.
    pub words: String,
}

impl Filter {
    #[must_use]
    pub fn is_set(&self) -> bool {
        *self != Filter::default()
    }

    #[must_use]
    pub fn lets_through(&self, note: &Note) -> bool {
        self.kind.is_none_or(|kind| note.kind == kind)
            && self
                .module
                .as_ref()
                .is_none_or(|module| note.module.as_ref() == Some(module))
            && self.group.is_none_or(|group| note.group == Some(group))
            && self
                .day
                .as_ref()
                .is_none_or(|day| note.day.as_ref() == Some(day))
            && self.person.is_none_or(|person| note.person == Some(person))
            && self.tag.as_ref().is_none_or(|tag| {
                let mut tags = note.tags.iter();
                tags.any(|known| known.to_lowercase() == *tag)
            })
            && (self.words.is_empty() || self.finds(&searched(note)))
    }

    /// Whether all words are in a text.
    #[must_use]
    pub fn finds(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        self.words
            .split_whitespace()
            .all(|word| text.contains(word))
    }
}

fn searched(note: &Note) -> String {
    let responsible = note.responsible.as_deref().unwrap_or_default();
    format!("{} #{} {responsible}", note.text, note.tags.join(" #"))
}

impl Console {
    /// What is listed in the view, and the words that are being searched for.
    pub(super) fn finder_mut(&mut self) -> Option<(&mut Filter, &mut Option<TextField>)> {
        if self.view == View::Notes || self.reviews_notes() {
            Some((&mut self.notes.filter, &mut self.notes.searching))
        } else if self.view == View::Between || self.lists_promises() {
            Some((&mut self.between.filter, &mut self.between.searching))
        } else if self.view == View::Groups {
            Some((&mut self.groups.filter, &mut self.groups.searching))
        } else {
            None
        }
    }

    /// Whether words to be searched for are being typed.
    pub(super) fn is_searching(&self) -> bool {
        if self.view == View::Notes || self.reviews_notes() {
            self.notes.searching.is_some()
        } else if self.view == View::Groups {
            self.groups.searching.is_some()
        } else {
            (self.view == View::Between || self.lists_promises())
                && self.between.searching.is_some()
        }
    }

    /// Lets the first line that is listed be the selected one.
    pub(super) fn select_first(&mut self) {
        if self.reviews_notes() {
            self.notes.selected = self.said_ids().first().copied();
        } else if self.view == View::Notes {
            self.notes.selected = None;
        } else if self.view == View::Between || self.lists_promises() {
            self.between.promise = None;
        } else if self.view == View::Groups {
            self.groups.participant = None;
        }
    }

    /// The ids of the notes in the order in which the view lists them.
    pub(super) fn listed_ids(&self) -> Vec<uuid::Uuid> {
        if self.reviews_notes() {
            return self.said_ids();
        }
        let listed = self.notes.listed(self);
        listed.iter().map(|note| note.id).collect()
    }
}

/// When a note was made, for the order of the list.
fn made(note: &Note) -> DateTime<FixedOffset> {
    note.created
}

impl NotesView {
    /// The notes that are listed, the newest first.
    #[must_use]
    pub fn listed<'a>(&self, console: &'a Console) -> Vec<&'a Note> {
        let mut notes: Vec<&Note> = console
            .session
            .notes
            .iter()
            .rev()
            .filter(|note| self.filter.lets_through(note))
            .collect();
        notes.sort_by_key(|note| std::cmp::Reverse(made(note)));
        notes
    }

    /// The selected note; the newest when it is not listed. Asked several times a frame, so nothing is sorted for it.
    #[must_use]
    pub fn selected<'a>(&self, console: &'a Console) -> Option<&'a Note> {
        let listed = || {
            let notes = console.session.notes.iter();
            notes.filter(|note| self.filter.lets_through(note))
        };
        let selected = listed().find(|note| Some(note.id) == self.selected);
        selected.or_else(|| listed().max_by_key(|note| made(note)))
    }

    /// Selects a note; one that the filter would hide takes the filter away, so that nobody believes it lost.
    pub(super) fn select(&mut self, notes: &[Note], id: Uuid) {
        let is_hidden = |note: &Note| note.id == id && !self.filter.lets_through(note);
        if notes.iter().any(is_hidden) {
            self.filter = Filter::default();
        }
        self.selected = Some(id);
    }

    /// The selected note's place in the list; the newest when the selected one is not listed.
    #[must_use]
    pub fn index(&self, listed: &[&Note]) -> usize {
        listed
            .iter()
            .position(|note| Some(note.id) == self.selected)
            .unwrap_or(0)
    }

    /// Moves the selection by some rows, stopping at the ends.
    pub(super) fn step(console: &mut Console, by: i64) {
        let (index, listed) = {
            let listed = console.notes.listed(console);
            (
                console.notes.index(&listed),
                listed.iter().map(|note| note.id).collect::<Vec<_>>(),
            )
        };
        let last = listed.len().saturating_sub(1);
        let target = index
            .saturating_add_signed(isize::try_from(by).unwrap_or_default())
            .min(last);
        console.notes.selected = listed.get(target).copied();
    }
}

/// The value after `now` when going round: none, then each of `values`, then none again.
pub(super) fn after<T: PartialEq + Clone>(now: Option<&T>, values: &[T]) -> Option<T> {
    match now.and_then(|now| values.iter().position(|value| value == now)) {
        None => values.first().cloned(),
        Some(index) => values.get(index + 1).cloned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn going_round_passes_every_value_and_none() {
        let values = ["a", "b"];
        assert_eq!(after(None, &values), Some("a"));
        assert_eq!(after(Some(&"a"), &values), Some("b"));
        assert_eq!(after(Some(&"b"), &values), None);
        assert_eq!(after(Some(&"gone"), &values), Some("a"));
        assert_eq!(after::<&str>(None, &[]), None);
    }
}
