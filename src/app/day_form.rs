//! The form over the Day view: an item's fields, or what is to be mended in the log; with what would come of it.
//!
//! Everything typed stands in the session's drafts at each keystroke, so that it is there again after a crash.

use std::borrow::Cow;

use super::text_field::{Lines, TextField};
use crate::programme::Other;
use crate::session::{Draft, Edit, Session};
use crate::timetable::Moment;

#[derive(Debug, Clone)]
pub struct DayForm {
    pub subject: Subject,
    pub rows: Vec<FormRow>,
    /// Index of the row that is typed in.
    pub focus: usize,
    pub preview: Preview,
}

/// What the form is about.
#[derive(Debug, Clone, PartialEq)]
pub enum Subject {
    Item {
        id: String,
    },
    /// A new item below another one.
    New {
        below: String,
    },
    /// A programme that is being written: itself, one of its days, one of its modules, a new one that an item is a part of.
    Programme,
    Day {
        id: String,
    },
    Module {
        id: String,
    },
    NewModule {
        item: String,
    },
    /// All its texts.
    Texts,
    /// Mending the log; with the time in which the computer was away, if there was one.
    Repair {
        away: Option<(Moment, Moment)>,
    },
}

#[derive(Debug, Clone)]
pub struct FormRow {
    pub name: RowName,
    pub value: Value,
    /// What it is, where its name does not say so.
    pub label: String,
    /// In a translation whether it is still the original's text.
    pub original: Option<bool>,
    /// What stood there when the form was opened.
    was: String,
}

#[derive(Debug, Clone)]
pub enum Value {
    Text(TextField),
    Choice { options: Vec<String>, at: usize },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowName {
    Title,
    Kind,
    Length,
    Starts,
    Least,
    Priority,
    Protected,
    Phases,
    Presenter,
    Module,
    Purpose,
    Instructions,
    PlanB,
    Note,
    Started,
    Ended,
    LastPause,
    PausedUntilNow,
    Away,
    Ends,
    Language,
    Organiser,
    Audience,
    /// One of the programme's texts, by its place among them.
    Text(u16),
}

/// What would come of what is filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Preview {
    Nothing,
    Says(String),
    /// A sentence that says what is wrong and what is expected.
    Wrong(String),
}

impl RowName {
    const ALL: [RowName; 23] = [
        RowName::Title,
        RowName::Kind,
        RowName::Length,
        RowName::Starts,
        RowName::Least,
        RowName::Priority,
        RowName::Protected,
        RowName::Phases,
        RowName::Presenter,
        RowName::Module,
        RowName::Purpose,
        RowName::Instructions,
        RowName::PlanB,
        RowName::Note,
        RowName::Started,
        RowName::Ended,
        RowName::LastPause,
        RowName::PausedUntilNow,
        RowName::Away,
        RowName::Ends,
        RowName::Language,
        RowName::Organiser,
        RowName::Audience,
    ];

    /// Whether a length or a time is typed there.
    fn is_time(self) -> bool {
        !matches!(
            self,
            RowName::Title
                | RowName::Phases
                | RowName::Presenter
                | RowName::Purpose
                | RowName::Instructions
                | RowName::PlanB
                | RowName::Note
                | RowName::Organiser
                | RowName::Audience
                | RowName::Text(_)
        )
    }

    /// Whether a draft names a row so.
    fn is_slug(slug: &str) -> bool {
        let number = slug.strip_prefix("text-").map(str::parse::<u16>);
        matches!(number, Some(Ok(_))) || RowName::ALL.iter().any(|name| name.slug() == slug)
    }

    /// How a draft names it.
    fn slug(self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            RowName::Text(number) => return Cow::Owned(format!("text-{number}")),
            RowName::Title => "title",
            RowName::Kind => "kind",
            RowName::Length => "minutes",
            RowName::Phases => "phases",
            RowName::Starts => "starts",
            RowName::Least => "min_minutes",
            RowName::Priority => "priority",
            RowName::Protected => "protected",
            RowName::Presenter => "presenter",
            RowName::Module => "module",
            RowName::Purpose => "purpose",
            RowName::Instructions => "instructions",
            RowName::PlanB => "plan_b",
            RowName::Note => "facilitator_note",
            RowName::Started => "started",
            RowName::Ended => "ended",
            RowName::LastPause => "last_pause",
            RowName::PausedUntilNow => "paused_until_now",
            RowName::Away => "away",
            RowName::Ends => "ends",
            RowName::Language => "language",
            RowName::Organiser => "organiser",
            RowName::Audience => "audience",
        })
    }
}

impl Subject {
    fn place(&self) -> String {
        match self {
            Subject::Item { id } => format!("item {id}"),
            Subject::New { below } => format!("below {below}"),
            Subject::Repair { .. } => "repair log".to_owned(),
            Subject::Programme => "compose programme".to_owned(),
            Subject::Day { id } => format!("day {id}"),
            Subject::Module { id } => format!("module {id}"),
            Subject::NewModule { item } => format!("new-module {item}"),
            Subject::Texts => "texts all".to_owned(),
        }
    }

    /// What was being filled in when the program ended, if it was a form.
    pub(super) fn recovered(session: &Session) -> Option<Subject> {
        session.drafts.iter().rev().find_map(|draft| {
            let (place, row) = draft.place.rsplit_once(' ')?;
            let known = RowName::is_slug(row);
            let (kind, id) = place.split_once(' ').filter(|_| known)?;
            let id = id.to_owned();
            match kind {
                "item" if session.item(&id).is_some() => Some(Subject::Item { id }),
                "below" if session.item(&id).is_some() => Some(Subject::New { below: id }),
                "repair" => Some(Subject::Repair { away: None }),
                "compose" => Some(Subject::Programme),
                "texts" => Some(Subject::Texts),
                "day" => Some(Subject::Day { id }),
                "module" => Some(Subject::Module { id }),
                "new-module" if session.item(&id).is_some() => {
                    Some(Subject::NewModule { item: id })
                }
                _ => None,
            }
        })
    }
}

impl FormRow {
    pub(super) fn text(name: RowName, value: &str) -> FormRow {
        let field = TextField::new(value, Lines::One);
        FormRow {
            name,
            was: field.text().to_owned(),
            value: Value::Text(field),
            label: String::new(),
            original: None,
        }
    }

    /// The row under a label of its own; in a translation with whether it is still the original's text.
    pub(super) fn labelled(self, label: String, original: Option<bool>) -> FormRow {
        FormRow {
            label,
            original,
            ..self
        }
    }

    pub(super) fn choice(name: RowName, options: Vec<String>, value: &str) -> FormRow {
        let at = options.iter().position(|o| o == value).unwrap_or(0);
        FormRow {
            name,
            was: options.get(at).cloned().unwrap_or_default(),
            value: Value::Choice { options, at },
            label: String::new(),
            original: None,
        }
    }

    #[must_use]
    pub fn value(&self) -> &str {
        match &self.value {
            Value::Text(field) => field.text(),
            Value::Choice { options, at } => options.get(*at).map_or("", String::as_str),
        }
    }

    #[must_use]
    pub fn is_changed(&self) -> bool {
        self.value() != self.was
    }

    /// Whether it is still to be translated.
    #[must_use]
    pub fn is_original(&self) -> bool {
        self.original == Some(true) && !self.is_changed()
    }

    /// Puts in what was typed before the program ended.
    fn restore(&mut self, text: &str) {
        match &mut self.value {
            Value::Text(field) => *field = TextField::new(text, Lines::One),
            Value::Choice { options, at } => {
                *at = options.iter().position(|o| o == text).unwrap_or(*at);
            }
        }
    }

    /// The next or the previous choice.
    pub(super) fn turn(&mut self, back: bool) {
        if let Value::Choice { options, at } = &mut self.value {
            let count = options.len().max(1);
            *at = (*at + if back { count - 1 } else { 1 }) % count;
        }
    }
}

impl DayForm {
    pub(super) fn new(subject: Subject, rows: Vec<FormRow>) -> DayForm {
        // What is changed most often while a day runs is how long something takes.
        let first = match subject {
            Subject::Item { .. } => rows.iter().position(|row| row.name == RowName::Length),
            _ => None,
        };
        let mut form = DayForm {
            subject,
            rows,
            focus: 0,
            preview: Preview::Nothing,
        };
        form.focus_on(first.unwrap_or(0));
        form
    }

    #[must_use]
    pub fn row(&self, name: RowName) -> Option<&FormRow> {
        self.rows.iter().find(|row| row.name == name)
    }

    /// What a row was changed to; `None` when it is as it was, or not there.
    pub(super) fn changed(&self, name: RowName) -> Option<&str> {
        let row = self.row(name).filter(|row| row.is_changed())?;
        Some(row.value().trim())
    }

    pub(super) fn is_changed(&self) -> bool {
        self.rows.iter().any(FormRow::is_changed)
    }

    /// Whether it is about an item, and not about the log.
    pub(super) fn subject_is_item(&self) -> bool {
        !matches!(self.subject, Subject::Repair { .. })
    }

    /// The edits that keep all that was changed.
    pub(super) fn kept(&self) -> Vec<Edit> {
        let changed = self.rows.iter().filter(|row| row.is_changed());
        changed.map(|row| self.keep(row)).collect()
    }

    pub(super) fn focused(&mut self) -> Option<&mut FormRow> {
        self.rows.get_mut(self.focus)
    }

    pub(super) fn move_focus(&mut self, back: bool) {
        let count = self.rows.len().max(1);
        self.focus_on((self.focus + if back { count - 1 } else { 1 }) % count);
    }

    /// Goes to a row; what stands in one with a time or a length is selected, so that typing takes its place.
    pub(super) fn focus_on(&mut self, row: usize) {
        self.focus = row;
        if let Some(row) = self.rows.get_mut(row)
            && (row.name.is_time() || row.is_original())
            && let Value::Text(field) = &mut row.value
        {
            field.select_all();
        }
    }

    /// The edit that keeps what stands in the row in focus.
    pub(super) fn keep_typed(&self) -> Option<Edit> {
        self.rows.get(self.focus).map(|row| self.keep(row))
    }

    fn keep(&self, row: &FormRow) -> Edit {
        Edit::PutDraft(Box::new(Draft {
            place: self.place(row.name),
            text: row.value().to_owned(),
            note: None,
            other: Other::default(),
        }))
    }

    fn place(&self, name: RowName) -> String {
        format!("{} {}", self.subject.place(), name.slug())
    }

    /// Puts in what the session's drafts hold.
    pub(super) fn restore(&mut self, session: &Session) {
        let places: Vec<String> = self.rows.iter().map(|row| self.place(row.name)).collect();
        for (index, (row, place)) in self.rows.iter_mut().zip(places).enumerate() {
            if let Some(draft) = session.drafts.iter().find(|draft| draft.place == place) {
                row.restore(&draft.text);
                self.focus = index;
            }
        }
    }

    /// The edit that takes the form's drafts away; `None` when there are none.
    pub(super) fn remove_drafts(&self, session: &Session) -> Option<Edit> {
        let prefix = format!("{} ", self.subject.place());
        let there = session.drafts.iter().filter(|draft| {
            let row = draft.place.strip_prefix(&prefix);
            row.is_some_and(RowName::is_slug)
        });
        let edits: Vec<Edit> = there
            .map(|draft| Edit::RemoveDraft {
                place: draft.place.clone(),
            })
            .collect();
        (!edits.is_empty()).then_some(Edit::Many(edits))
    }
}
