//! Catching a note: the editor that opens over any view, with the cursor in the text.
//!
//! Everything typed stands in the session's drafts at each keystroke, so that it is there again after a crash.

use chrono::NaiveDate;
use uuid::Uuid;

use super::console::Console;
use super::due;
use super::notes::after;
use super::text_field::{Lines, Splice, TextField};
use crate::programme::{Other, Question};
use crate::session::{Draft, Edit, Note, NoteKind, NoteState, Session};
use crate::timetable::{Moment, Standing};

/// A note that is being written.
pub struct Capture {
    /// What the note knows: kind, day, item, module, group. Its text is that of before.
    pub note: Note,
    /// Whether the note stood in the session before.
    pub existing: bool,
    pub text: TextField,
    pub responsible: TextField,
    pub due: TextField,
    pub tags: TextField,
    pub focus: Field,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    Text,
    Responsible,
    Due,
    Tags,
}

/// The cells that the editor's text is given in a row of a terminal of some columns.
#[must_use]
pub fn editor_width(columns: u16) -> u16 {
    columns.saturating_sub(4).clamp(20, 92)
}

impl Capture {
    /// A note that is written on.
    pub(super) fn of(note: Note, existing: bool) -> Capture {
        let tags: Vec<&str> = note
            .tags
            .iter()
            .map(String::as_str)
            .filter(|tag| !in_text(&note.text, tag))
            .collect();
        Capture {
            text: TextField::new(&note.text, Lines::Many),
            responsible: TextField::new(
                note.responsible.as_deref().unwrap_or_default(),
                Lines::One,
            ),
            due: TextField::new(
                &note.due.map(|due| due.to_string()).unwrap_or_default(),
                Lines::One,
            ),
            tags: TextField::new(&tags.join(" "), Lines::One),
            focus: Field::Text,
            existing,
            note,
        }
    }

    /// The note that was being written when the program ended, if there was one.
    pub(super) fn recovered(session: &Session) -> Option<Capture> {
        let draft = session
            .drafts
            .iter()
            .rev()
            .find(|draft| draft.note.is_some())?;
        let note = draft.note.as_deref()?.clone();
        let existing = session.notes.iter().any(|n| n.id == note.id);
        let mut capture = Capture::of(note, existing);
        capture.text = TextField::new(&draft.text, Lines::Many);
        for field in [Field::Responsible, Field::Due, Field::Tags] {
            let place = capture.place(field);
            if let Some(draft) = session.drafts.iter().find(|draft| draft.place == place) {
                *capture.field_mut(field) = TextField::new(&draft.text, Lines::One);
            }
        }
        Some(capture)
    }

    /// The fields that the note has, in the order they are gone through.
    #[must_use]
    pub fn fields(&self) -> &'static [Field] {
        if self.note.kind.has_responsible() {
            &[Field::Text, Field::Responsible, Field::Due, Field::Tags]
        } else {
            &[Field::Text, Field::Tags]
        }
    }

    #[must_use]
    pub fn field(&self, field: Field) -> &TextField {
        match field {
            Field::Text => &self.text,
            Field::Responsible => &self.responsible,
            Field::Due => &self.due,
            Field::Tags => &self.tags,
        }
    }

    pub(super) fn field_mut(&mut self, field: Field) -> &mut TextField {
        match field {
            Field::Text => &mut self.text,
            Field::Responsible => &mut self.responsible,
            Field::Due => &mut self.due,
            Field::Tags => &mut self.tags,
        }
    }

    /// Where a field's draft stands in the session.
    fn place(&self, field: Field) -> String {
        let id = self.note.id;
        match field {
            Field::Text => id.to_string(),
            Field::Responsible => format!("{id} responsible"),
            Field::Due => format!("{id} due"),
            Field::Tags => format!("{id} tags"),
        }
    }

    /// The edit that puts the whole draft down: at the beginning, and when the note's kind or place changes.
    pub(super) fn put_draft(&self) -> Edit {
        let draft = Draft {
            place: self.place(Field::Text),
            text: self.text.text().to_owned(),
            note: Some(Box::new(self.note.clone())),
            other: Other::default(),
        };
        Edit::PutDraft(Box::new(draft))
    }

    /// The edit that keeps what was just typed: as small as the keystroke for the text, the whole line for a short field.
    pub(super) fn keep_typed(&self, splice: Splice) -> Edit {
        let place = self.place(self.focus);
        match self.focus {
            Field::Text => Edit::SpliceDraft {
                place,
                at: splice.at,
                cut: splice.cut,
                put: splice.put,
            },
            field => {
                let text = self.field(field).text().to_owned();
                Edit::PutDraft(Box::new(Draft {
                    place,
                    text,
                    note: None,
                    other: Other::default(),
                }))
            }
        }
    }

    pub(super) fn next_field(&mut self) {
        let fields = self.fields();
        let index = fields
            .iter()
            .position(|field| *field == self.focus)
            .unwrap_or(0);
        self.focus = fields[(index + 1) % fields.len()];
    }

    pub(super) fn next_kind(&mut self) {
        let index = NoteKind::ALL
            .iter()
            .position(|kind| *kind == self.note.kind)
            .unwrap_or(0);
        self.set_kind(NoteKind::ALL[(index + 1) % NoteKind::ALL.len()]);
    }

    pub(super) fn set_kind(&mut self, kind: NoteKind) {
        self.note.kind = kind;
        if !self.fields().contains(&self.focus) {
            self.focus = Field::Text;
        }
    }

    pub(super) fn next_group(&mut self, console: &Console) {
        let day = self.note.day.as_deref().unwrap_or_default();
        let groups: Vec<Uuid> = console
            .session
            .groups_on(day)
            .map(|group| group.id)
            .collect();
        self.note.group = after(self.note.group.as_ref(), &groups);
    }

    pub(super) fn next_question(&mut self, console: &Console) {
        let questions = questions_of(console, self.note.module.as_deref());
        let ids: Vec<String> = questions
            .iter()
            .map(|question| question.id.clone())
            .collect();
        self.note.question = after(self.note.question.as_ref(), &ids);
    }

    /// Whether the due date that was typed is a date (or nothing).
    #[must_use]
    pub fn due_is_understood(&self, today: NaiveDate) -> bool {
        self.due.text().trim().is_empty() || due::parse(self.due.text(), today).is_some()
    }

    /// The edits that close the editor: the note as it is now, and its drafts gone. The first is undone by `u`; `None`
    /// when there is nothing to keep.
    pub(super) fn close(
        &self,
        session: &Session,
        today: NaiveDate,
        now: &Moment,
    ) -> (Option<Edit>, Edit) {
        let drafts = [Field::Text, Field::Responsible, Field::Due, Field::Tags]
            .map(|field| self.place(field));
        let there = drafts
            .into_iter()
            .filter(|place| session.drafts.iter().any(|draft| draft.place == *place));
        let remove = Edit::Many(there.map(|place| Edit::RemoveDraft { place }).collect());
        let note = self.finished(today, now);
        let before = session.notes.iter().find(|n| n.id == note.id);
        let empty = note.text.trim().is_empty();
        let keep = match before {
            None if empty => None,
            None => Some(Edit::InsertNote {
                index: session.notes.len(),
                note: Box::new(note),
            }),
            Some(_) if empty => Some(Edit::RemoveNote { id: note.id }),
            Some(before) => {
                let unchanged = Note {
                    edited: before.edited,
                    ..note.clone()
                } == *before;
                (!unchanged).then(|| Edit::ReplaceNote(Box::new(note)))
            }
        };
        (keep, remove)
    }

    /// The note as it stands in the editor. A due date that is no date stays in the text: nothing typed is lost.
    fn finished(&self, today: NaiveDate, now: &Moment) -> Note {
        let mut note = self.note.clone();
        self.text.text().trim_end().clone_into(&mut note.text);
        let typed_due = self.due.text().trim();
        note.due = due::parse(typed_due, today);
        if note.due.is_none() && !typed_due.is_empty() {
            note.text = format!("{} ({typed_due})", note.text);
        }
        let responsible = self.responsible.text().trim();
        note.responsible = (!responsible.is_empty()).then(|| responsible.to_owned());
        note.tags = tags(&note.text, self.tags.text());
        if note.kind.has_responsible() && note.state.is_none() {
            note.state = Some(NoteState::Open);
        }
        if self.existing {
            note.edited = Some(now.at);
        }
        note
    }
}

/// A new note that knows where the day is.
pub(super) fn begin(
    console: &Console,
    standing: &Standing,
    kind: NoteKind,
    author: Option<String>,
    id: Uuid,
    now: &Moment,
) -> Note {
    let item = standing.current.and_then(|index| console.item(index));
    let module = item.and_then(|item| item.module.clone());
    let questions = questions_of(console, module.as_deref());
    let phase = standing.running_phase();
    let turn = phase
        .and_then(|phase| phase.turn)
        .filter(|turn| !turn.changing);
    let day = console.shown_day();
    Note {
        id,
        kind,
        text: String::new(),
        created: now.at,
        edited: None,
        day: Some(day.id.clone()),
        item: item.map(|item| item.id.clone()),
        phase: phase.and_then(|phase| Some(item?.phases.get(phase.phase)?.id.clone())),
        question: (questions.len() == 1).then(|| questions[0].id.clone()),
        module,
        group: turn.map(|turn| turn.group),
        person: None,
        author,
        tags: Vec::new(),
        may_be_shown: false,
        responsible: None,
        due: None,
        state: None,
        other: Other::default(),
    }
}

fn questions_of<'a>(console: &'a Console, module: Option<&str>) -> &'a [Question] {
    module
        .and_then(|id| console.module(id))
        .map_or(&[], |module| &module.questions)
}

/// The tags typed apart, and every `#word` of the text; each once.
pub(super) fn tags(text: &str, typed: &str) -> Vec<String> {
    let apart = typed
        .split([' ', ',', ';'])
        .map(|tag| tag.trim_start_matches('#'));
    let mut tags: Vec<String> = Vec::new();
    for tag in apart.chain(tags_in(text)) {
        if !tag.is_empty() && !tags.iter().any(|known| known == tag) {
            tags.push(tag.to_owned());
        }
    }
    tags
}

fn tags_in(text: &str) -> impl Iterator<Item = &str> {
    let words = text
        .split_whitespace()
        .filter_map(|word| word.strip_prefix('#'));
    words
        .map(|tag| tag.trim_end_matches(|c: char| !c.is_alphanumeric()))
        .filter(|tag| tag.contains(char::is_alphabetic))
}

fn in_text(text: &str, tag: &str) -> bool {
    tags_in(text).any(|found| found == tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_come_from_the_field_and_from_the_text_each_once() {
        assert_eq!(
            tags("Vi saknar #siffror, om #unga. Punkt 3 #1", "budget, #unga"),
            ["budget", "unga", "siffror"]
        );
        assert_eq!(tags("ingenting", ""), Vec::<String>::new());
    }
}
