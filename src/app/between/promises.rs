//! What was promised: which lines are listed, and what their keys do.

use uuid::Uuid;

use super::{Page, stepped};
use crate::app::capture::Capture;
use crate::app::console::Console;
use crate::app::notes::Filter;
use crate::app::{Effect, Model};
use crate::programme::Other;
use crate::session::{
    Edit, Homework, Note, NoteKind, NoteState, Pledge, PledgedBy, PromiseState, Said,
};

/// A line of the list.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Line<'a> {
    /// What is committed to for good.
    Pledge(Pledge<'a>),
    Note(PromiseState, &'a Note),
    /// Homework of a module that is no note yet.
    Homework(Homework<'a>),
}

/// Which line it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Row {
    Pledge {
        module: String,
        field: String,
        by: PledgedBy,
    },
    Note(Uuid),
    /// Id of the module.
    Homework(String),
}

/// What a line stands under, in the order of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    Overdue,
    Open,
    Pledges,
    Homework,
    Done,
    Dropped,
}

impl<'a> Line<'a> {
    #[must_use]
    pub fn row(&self) -> Row {
        match self {
            Line::Pledge(pledge) => Row::Pledge {
                module: pledge.module.id.clone(),
                field: pledge.field.id.clone(),
                by: pledge.by,
            },
            Line::Note(_, note) => Row::Note(note.id),
            Line::Homework(homework) => Row::Homework(homework.module.id.clone()),
        }
    }

    #[must_use]
    pub fn section(&self) -> Section {
        match self {
            Line::Pledge(_) => Section::Pledges,
            Line::Note(PromiseState::Overdue, _) => Section::Overdue,
            Line::Note(PromiseState::Open, _) => Section::Open,
            Line::Note(PromiseState::Done, _) => Section::Done,
            Line::Note(PromiseState::Dropped, _) => Section::Dropped,
            Line::Homework(_) => Section::Homework,
        }
    }

    /// The note of which it speaks, if it does.
    #[must_use]
    pub fn note(&self) -> Option<&'a Note> {
        match self {
            Line::Note(_, note)
            | Line::Pledge(Pledge {
                said: Some(Said::InNote(note)),
                ..
            }) => Some(note),
            _ => None,
        }
    }

    fn passes(&self, filter: &Filter) -> bool {
        let kind = |kind| filter.kind.is_none_or(|wanted| wanted == kind);
        let module = |id: &str| filter.module.as_deref().is_none_or(|wanted| wanted == id);
        match self {
            Line::Note(_, note) => filter.lets_through(note),
            Line::Homework(homework) => {
                let of_nobody = filter.group.is_none() && filter.person.is_none();
                of_nobody
                    && kind(NoteKind::Homework)
                    && module(&homework.module.id)
                    && filter.day.as_deref().is_none_or(|day| day == homework.day)
                    && filter.finds(homework.text)
            }
            Line::Pledge(pledge) => {
                let of = |id: Option<Uuid>, by| id.is_none_or(|_| pledge.by == by);
                let text = match pledge.said {
                    Some(Said::InWorksheet(text)) => text,
                    Some(Said::InNote(note)) => &note.text,
                    None => "",
                };
                kind(NoteKind::Commitment)
                    && module(&pledge.module.id)
                    && of(
                        filter.group,
                        PledgedBy::Group(filter.group.unwrap_or_default()),
                    )
                    && of(
                        filter.person,
                        PledgedBy::Person(filter.person.unwrap_or_default()),
                    )
                    && filter.day.is_none()
                    && filter.finds(&format!("{} {text}", pledge.field.label))
            }
        }
    }
}

impl Console {
    /// The lines of what was promised that the filter lets through: what is overdue and open, what is committed to for good,
    /// homework that is no note yet, what is done and dropped.
    #[must_use]
    pub fn listed_promises(&self) -> Vec<Line<'_>> {
        let pledges = self.session.pledges().into_iter().map(Line::Pledge);
        let promises = self.session.promises(self.date);
        let notes = promises
            .into_iter()
            .map(|(state, note)| Line::Note(state, note));
        let homework = self.session.homework_given(self.day);
        let homework = homework.into_iter().map(Line::Homework);
        let all = pledges.chain(notes).chain(homework);
        let mut lines: Vec<_> = all
            .filter(|line| line.passes(&self.between.filter))
            .collect();
        lines.sort_by_key(Line::section);
        lines
    }

    /// Its place in the list; none when it is not listed.
    #[must_use]
    pub fn promise_index(&self, listed: &[Line<'_>]) -> Option<usize> {
        let selected = self.between.promise.as_ref()?;
        listed.iter().position(|line| line.row() == *selected)
    }

    /// The selected line; the first when it is not listed.
    #[must_use]
    pub fn selected_promise(&self) -> Option<Line<'_>> {
        let listed = self.listed_promises();
        let index = self.promise_index(&listed).unwrap_or(0);
        listed.get(index).copied()
    }
}

impl Model {
    pub(super) fn step_promise(&mut self, by: isize) {
        let Some(console) = self.console_mut() else {
            return;
        };
        let listed = console.listed_promises();
        let target = stepped(console.promise_index(&listed), by, listed.len());
        console.between.promise = listed.get(target).map(Line::row);
    }

    pub(super) fn edit_promise(&mut self, effects: &mut Vec<Effect>) {
        let Some(line) = self.console().and_then(Console::selected_promise) else {
            return;
        };
        if let Some(note) = line.note().cloned() {
            return self.open_capture(Capture::of(note, true), effects);
        }
        match line.row() {
            Row::Homework(module) => self.note_homework(&module, effects),
            Row::Pledge { module, field, by } => self.write_pledge(&module, &field, by, effects),
            Row::Note(_) => {}
        }
    }

    /// What the key that edits does to homework that is no note yet.
    pub(in crate::app) fn note_it_word(&self) -> Option<String> {
        let console = self.console()?;
        let line = (console.between.page == Page::Promises).then(|| console.selected_promise());
        matches!(line??, Line::Homework(_)).then(|| self.texts.msg_action_note_it_short())
    }

    /// Makes the homework of a module a note.
    fn note_homework(&mut self, module: &str, effects: &mut Vec<Effect>) {
        let now = self.now.clone();
        let id = self.ids.next(&now);
        let author = self.settings.author.clone();
        let Some(console) = self.console() else {
            return;
        };
        let given = console.session.homework_given(console.day);
        let Some(homework) = given.iter().find(|one| one.module.id == module) else {
            return;
        };
        let note = Note {
            id,
            kind: NoteKind::Homework,
            text: homework.text.to_owned(),
            created: now.at,
            edited: None,
            day: Some(homework.day.to_owned()),
            item: None,
            phase: None,
            module: Some(module.to_owned()),
            question: None,
            group: None,
            person: None,
            author,
            tags: Vec::new(),
            may_be_shown: false,
            responsible: None,
            due: homework.due,
            state: Some(NoteState::Open),
            other: Other::new(),
        };
        let edit = Edit::InsertNote {
            index: console.session.notes.len(),
            note: Box::new(note),
        };
        let kind = self.texts.note_kind(NoteKind::Homework);
        let what = self.texts.msg_did_add_note(kind);
        if self.change(edit, Some(what), effects)
            && let Some(console) = self.console_mut()
        {
            console.between.promise = Some(Row::Note(id));
        }
    }

    /// Says that what was promised is done or dropped, or open again. In the list of promises the eye goes on to the next line.
    pub(super) fn switch_between(&mut self, to: NoteState, effects: &mut Vec<Effect>) {
        let Some(mut note) = self.console().and_then(Console::note_between).cloned() else {
            return;
        };
        let state = note.switched(to);
        note.state = Some(state);
        let what = match state {
            NoteState::Open => self.texts.msg_did_reopen(),
            NoteState::Done => self.texts.msg_did_complete(),
            NoteState::Dropped => self.texts.msg_did_drop(),
        };
        let next = self.console().and_then(Console::neighbour);
        let id = note.id;
        if self.change(Edit::ReplaceNote(Box::new(note)), Some(what), effects)
            && let Some(console) = self.console_mut()
        {
            console.between.note = Some(id);
            console.between.promise = next;
        }
    }
}

impl Console {
    /// The line after the selected one, else the one before it.
    fn neighbour(&self) -> Option<Row> {
        let listed = self.listed_promises();
        let index = self.promise_index(&listed).unwrap_or(0);
        let beside = listed
            .get(index + 1)
            .or_else(|| listed.get(index.checked_sub(1)?));
        beside.map(Line::row)
    }
}
