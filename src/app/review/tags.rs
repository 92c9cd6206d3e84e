//! The tags of notes, written where the note is listed.

use uuid::Uuid;

use crate::app::capture;
use crate::app::cell::{Cell, Part, Place, Step};
use crate::app::console::{Console, View};
use crate::app::layer::Layer;
use crate::app::notes::after;
use crate::app::review::Page;
use crate::app::text_field::Lines;
use crate::app::{Effect, Model};
use crate::session::{Edit, Note};

/// Where tags are written: in the row of a note; for the others as well when there are any.
fn place_of(note: Uuid, others: &[Uuid]) -> Place {
    let others = others.iter().map(Uuid::to_string);
    let words: Vec<String> = ["tags".to_owned()].into_iter().chain(others).collect();
    Place::new(Part::Tags, note, &words.join(" "))
}

/// The other notes that get the tags as well.
fn others(place: &Place) -> Vec<Uuid> {
    let words = place.field.split(' ').skip(1);
    words.filter_map(|word| word.parse().ok()).collect()
}

/// Tags with those of others that are not among them.
fn added(tags: &[String], others: &[String]) -> Vec<String> {
    let new = others.iter().filter(|tag| !tags.contains(tag));
    tags.iter().chain(new).cloned().collect()
}

impl Model {
    /// The tags that are being written in the row of a note.
    #[must_use]
    pub fn tags_cell(&self, note: Uuid) -> Option<&Cell> {
        match self.layers.last() {
            Some(Layer::Cell(cell)) if cell.place.part == Part::Tags && cell.place.id == note => {
                Some(cell)
            }
            _ => None,
        }
    }

    pub(super) fn write_tags(&mut self, effects: &mut Vec<Effect>) {
        if self.refuse_if_read_only() {
            return;
        }
        let Some(console) = self.console() else {
            return;
        };
        let selected = console.notes.selected;
        let mut meant = console.notes_meant();
        // They are written in the selected note's row when it gets them, else in the first one's that does.
        meant.sort_by_key(|note| Some(note.id) != selected);
        let Some((first, rest)) = meant.split_first() else {
            return;
        };
        let others: Vec<Uuid> = rest.iter().map(|note| note.id).collect();
        // To several some are added; those that each has are its own.
        let text = if others.is_empty() {
            first.tags.join(" ")
        } else {
            String::new()
        };
        let id = first.id;
        let cell = Cell::new(place_of(id, &others), &text, Lines::One);
        if let Some(console) = self.console_mut() {
            console.notes.selected = Some(id);
        }
        self.open_cell(cell, effects);
    }

    /// Goes to where the tags stand that were being written.
    pub(in crate::app) fn find_tags(&mut self, place: &Place) -> Option<Lines> {
        let console = self.console_mut()?;
        let notes = &console.session.notes;
        notes.iter().find(|note| note.id == place.id)?;
        console.notes.select(notes, place.id);
        console.review.page = Page::Said;
        console.view = View::Review;
        Some(Lines::One)
    }

    pub(in crate::app) fn keep_tags(
        &mut self,
        place: &Place,
        text: &str,
        effects: &mut Vec<Effect>,
    ) {
        let others = others(place);
        let now = self.now.at;
        let Some(console) = self.console() else {
            return;
        };
        let notes = console.session.notes.iter();
        let meant = notes.filter(|note| note.id == place.id || others.contains(&note.id));
        let tagged = |note: &Note| {
            let tags = if !others.is_empty() {
                added(&note.tags, &capture::tags("", text))
            } else if text == note.tags.join(" ") {
                note.tags.clone()
            } else {
                // What the text itself says stays a tag.
                capture::tags(&note.text, text)
            };
            (tags != note.tags).then(|| {
                let edited = Some(now);
                let note = note.clone();
                Edit::ReplaceNote(Box::new(Note {
                    tags,
                    edited,
                    ..note
                }))
            })
        };
        let edits: Vec<Edit> = meant.filter_map(tagged).collect();
        let count = crate::text::int(edits.len());
        if count == 0 {
            return;
        }
        let what = self.texts.msg_did_tag(count);
        if self.change(Edit::Many(edits), Some(what), effects)
            && let Some(console) = self.console_mut()
        {
            console.review.marked.clear();
        }
    }

    /// Tab and the arrows go on to other notes, so that many are tagged in a row.
    pub(in crate::app) fn after_tags(&mut self, step: Step, effects: &mut Vec<Effect>) {
        let (rows, writes) = match step {
            Step::Stay | Step::Another => return,
            Step::Next => (1, true),
            Step::Previous => (-1, true),
            Step::Down => (1, false),
            Step::Up => (-1, false),
        };
        let Some(console) = self.console_mut() else {
            return;
        };
        let before = console.notes.selected;
        console.step_said(rows);
        if writes && console.notes.selected != before {
            self.write_tags(effects);
        }
    }

    /// Lists only the notes with one tag, the next one.
    pub(super) fn filter_tag(&mut self) {
        let Some(console) = self.console_mut() else {
            return;
        };
        let tags = console.tags();
        console.notes.filter.tag = after(console.notes.filter.tag.as_ref(), &tags);
        console.select_first();
    }
}

impl Console {
    /// The words on the tags of a note: `#figures #young`.
    #[must_use]
    pub fn tags_of(note: &Note) -> String {
        let tags: Vec<String> = note.tags.iter().map(|tag| format!("#{tag}")).collect();
        tags.join(" ")
    }
}
