//! What the cells of tables say.

use serde_json::Value;

use crate::programme::{Module, Question};
use crate::session::{Note, NoteState, Session};
use crate::text::Texts;

/// `Module 2 · Agenda setting`.
pub(super) fn module(texts: &Texts, module: &Module) -> String {
    let number = texts.msg_editor_module(module.number);
    format!("{number} · {}", module.title)
}

pub(super) fn state(texts: &Texts, state: NoteState) -> String {
    match state {
        NoteState::Open => texts.msg_note_state_open(),
        NoteState::Done => texts.msg_note_state_done(),
        NoteState::Dropped => texts.msg_note_state_dropped(),
    }
}

pub(super) fn yes_or_no(texts: &Texts, yes: bool) -> String {
    if yes {
        texts.msg_choice_yes()
    } else {
        texts.msg_choice_no()
    }
}

/// A value of which no more is known than that it stands there.
pub(super) fn value(texts: &Texts, value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(yes) => yes_or_no(texts, *yes),
        Value::String(text) => text.clone(),
        Value::Array(values) => {
            let values = values.iter().map(|one| self::value(texts, one));
            values.collect::<Vec<_>>().join(", ")
        }
        other => other.to_string(),
    }
}

/// The module to which a note belongs: its own, else that of its question, else that of its item.
pub(super) fn module_of<'a>(session: &'a Session, note: &Note) -> Option<&'a Module> {
    let modules = &session.programme.modules;
    let called = |id: &str| modules.iter().find(|module| module.id == id);
    let of_question = || {
        let asks = |module: &&Module| module.questions.iter().any(|it| is_asked(it, note));
        modules.iter().find(asks)
    };
    let of_item = || {
        let item = session.item(note.item.as_deref()?)?;
        called(item.module.as_deref()?)
    };
    let own = note.module.as_deref().and_then(called);
    own.or_else(of_question).or_else(of_item)
}

/// The question that a note answers.
pub(super) fn question_of<'a>(session: &'a Session, note: &Note) -> Option<&'a Question> {
    let modules = session.programme.modules.iter();
    let mut questions = modules.flat_map(|module| &module.questions);
    questions.find(|question| is_asked(question, note))
}

fn is_asked(question: &Question, note: &Note) -> bool {
    note.question.as_ref() == Some(&question.id)
}
