//! Words that tables and documents share.

use serde_json::Value;

use crate::programme::{Field, Module, Question};
use crate::session::{Filled, Note, NoteState, Person, PledgedBy, Session, Whom, level_at};
use crate::text::{Texts, int};

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

/// A participant by name, else by what he or she does and where.
pub(super) fn who(person: &Person) -> String {
    let known = [&person.function, &person.organisation];
    let known = known.map(|text| text.trim()).into_iter();
    match person.name.trim() {
        "" => known
            .filter(|it| !it.is_empty())
            .collect::<Vec<_>>()
            .join(", "),
        name => name.to_owned(),
    }
}

/// Who filled a worksheet in.
pub(super) fn by_whom(texts: &Texts, session: &Session, whom: Whom) -> String {
    match whom {
        Whom::All => texts.msg_show_all(),
        Whom::Group(id) => {
            let name = session.group_name(id).unwrap_or("?");
            texts.msg_editor_group(name)
        }
        Whom::Person(id) => session.person(id).map(who).unwrap_or_default(),
    }
}

/// What a field of a worksheet says.
pub(super) fn filled(texts: &Texts, field: &Field, said: &Filled) -> String {
    use crate::programme::FieldKind;
    match said {
        Filled::Nothing => String::new(),
        Filled::Text(text) | Filled::Odd(text) => text.clone(),
        Filled::Date(date) => texts.date(*date),
        Filled::Step(step) => match field.kind {
            FieldKind::Choice => field.options.get(*step).cloned().unwrap_or_default(),
            FieldKind::Level => level_at(*step)
                .map(|it| texts.level(it))
                .unwrap_or_default(),
            FieldKind::YesNo => yes_or_no(texts, *step == 0),
            _ => int(step + 1).to_string(),
        },
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

pub(super) fn pledged_by(by: PledgedBy) -> Whom {
    match by {
        PledgedBy::All => Whom::All,
        PledgedBy::Group(group) => Whom::Group(group),
        PledgedBy::Person(person) => Whom::Person(person),
    }
}
