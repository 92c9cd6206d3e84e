//! The questions of a module: put before the room, with what was said to each, by group.

use crate::app::Model;
use crate::app::console::{Console, View};
use crate::programme::{Module, Question};
use crate::session::{Note, NoteKind, Whom};
use crate::stage;

use super::{Page, Section};

/// Something that was asked, under which notes stand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Asked<'a> {
    /// By the programme.
    Question(&'a Question),
    /// By the room: what it wants to know.
    ByTheRoom,
    /// Nothing: what was said in the module all the same.
    Nothing,
}

impl Asked<'_> {
    /// Whether a note of the module stands under it.
    fn has(self, module: &Module, note: &Note) -> bool {
        let question = note.question.as_deref();
        let is_asked = module.questions.iter().any(|one| question == Some(&one.id));
        match self {
            Asked::Question(one) => question == Some(&one.id),
            _ if is_asked || note.module.as_deref() != Some(&module.id) => false,
            Asked::ByTheRoom => note.kind == NoteKind::Question,
            Asked::Nothing => matches!(note.kind, NoteKind::Reflection | NoteKind::Idea),
        }
    }
}

impl Console {
    /// What is asked in a module: its questions, then what the room wants to know and what else was said, where something was.
    pub fn asked<'a>(&'a self, module: &'a Module) -> impl Iterator<Item = Asked<'a>> + 'a {
        let more = [Asked::ByTheRoom, Asked::Nothing].into_iter();
        let more = more.filter(move |asked| {
            let mut notes = self.session.notes.iter();
            notes.any(|note| asked.has(module, note))
        });
        module.questions.iter().map(Asked::Question).chain(more)
    }

    /// What was said to it: by group in the session's order, the whole room last, each in the order of time.
    #[must_use]
    pub fn reflections(&self, module: &Module, asked: Asked<'_>) -> Vec<&Note> {
        let notes = self.session.notes.iter();
        let mut notes: Vec<&Note> = notes.filter(|note| asked.has(module, note)).collect();
        let groups = &self.session.groups;
        notes.sort_by_key(|note| {
            let group = groups.iter().position(|group| Some(group.id) == note.group);
            (group.unwrap_or(groups.len()), note.created)
        });
        notes
    }

    /// What was promised in a module: homework, commitments, actions.
    pub fn promised<'a>(&'a self, module: &'a Module) -> impl Iterator<Item = &'a Note> {
        self.session.notes.iter().filter(|note| {
            note.module.as_deref() == Some(&module.id)
                && (note.kind.has_responsible() || note.kind == NoteKind::Homework)
        })
    }

    /// What is selected in the shown module's questions, while they are what the eye is on.
    #[must_use]
    pub fn selected_question(&self) -> Option<Asked<'_>> {
        let at = self.at();
        let is_seen = self.view == View::Modules && self.modules.page == Page::Module;
        let (_, module) = self.shown_module()?;
        let here = is_seen && at.section == Section::Questions;
        here.then(|| self.asked(module).nth(at.question)).flatten()
    }

    /// Puts a note that is begun now where the eye is in this view: in the module that is shown, under the question that is
    /// selected, to the group whose worksheet it is.
    pub(in crate::app) fn put_in_module(&self, note: &mut Note) {
        let Some((_, module)) = self.shown_module().filter(|_| self.view == View::Modules) else {
            return;
        };
        if note.module.as_ref() != Some(&module.id) {
            note.module = Some(module.id.clone());
            note.question = None;
        }
        match self.selected_question() {
            Some(Asked::Question(question)) => note.question = Some(question.id.clone()),
            Some(asked) => {
                note.question = None;
                if asked == Asked::ByTheRoom && note.kind == NoteKind::Reflection {
                    note.kind = NoteKind::Question;
                }
            }
            None => {}
        }
        if let (Page::Sheet, Some(Whom::Group(group))) =
            (self.modules.page, self.sheet().map(|sheet| sheet.whom))
        {
            note.group = Some(group);
        }
    }
}

impl Model {
    /// The question that the room sees now.
    #[must_use]
    pub fn question_in_the_room(&self) -> Option<String> {
        self.stage()?.question
    }

    /// Whether the room sees a question now.
    fn is_before_the_room(&self, question: &Question) -> bool {
        self.question_in_the_room().as_deref() == Some(&question.text)
    }

    /// What the key of a question would do, if it is to take it away.
    pub(in crate::app) fn put_question_word(&self) -> Option<String> {
        let asked = self.console().and_then(Console::selected_question);
        let is_seen = matches!(asked, Some(Asked::Question(one)) if self.is_before_the_room(one));
        is_seen.then(|| self.texts.msg_action_put_question_away())
    }

    /// The selected question is what the room sees, of whichever module; if it is that already, no longer.
    pub(super) fn put_question_before_the_room(&mut self) {
        if self.refuse_if_read_only() {
            return;
        }
        let asked = self.console().and_then(Console::selected_question);
        let Some(Asked::Question(question)) = asked else {
            return;
        };
        let question = question.clone();
        let is_seen = self.is_before_the_room(&question);
        self.choose_question(if is_seen { None } else { Some(&question) });
        if is_seen && self.is_before_the_room(&question) {
            // The programme puts it there by itself now; then the room sees its clock.
            self.choose_view(stage::View::Timer);
        }
        self.say_what_the_room_sees();
    }

    fn choose_question(&mut self, question: Option<&Question>) {
        if let Some(console) = self.console_mut() {
            console.room.question = question.map(|question| question.id.clone());
            console.room.show(question.map(|_| stage::View::Question));
        }
    }

    fn choose_view(&mut self, view: stage::View) {
        if let Some(console) = self.console_mut() {
            console.room.show(Some(view));
        }
    }
}
