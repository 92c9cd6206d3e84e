//! Every text of a session that a person has written, so that something can be done with all of them.

use std::sync::Arc;

use serde_json::Value;

use crate::programme::{Item, Module, Other};
use crate::session::{Note, Person, Session, Stakeholder};

/// What is done with a text.
type Change<'a> = &'a mut dyn FnMut(&mut String);

/// All of them.
pub(super) fn of_session(session: &mut Session, change: Change<'_>) {
    of_what_was_said(session, change);
    of_programme(session, change);
}

/// All but those of the programme.
pub(super) fn of_what_was_said(session: &mut Session, change: Change<'_>) {
    for text in [&mut session.title, &mut session.place, &mut session.issue] {
        change(text);
    }
    session.facilitators.iter_mut().for_each(&mut *change);
    for person in &mut session.people {
        of_person(person, change);
    }
    for group in &mut session.groups {
        change(&mut group.name);
        change(&mut group.place);
        of_fields(&mut group.other, change);
    }
    for timer in &mut session.timers {
        change(&mut timer.label);
        timer.room.iter_mut().for_each(&mut *change);
        of_fields(&mut timer.other, change);
    }
    for note in &mut session.notes {
        of_note(note, change);
    }
    for sheet in &mut session.worksheets {
        of_fields(&mut sheet.values, change);
        of_fields(&mut sheet.other, change);
    }
    for one in &mut session.stakeholders {
        of_stakeholder(one, change);
    }
    for line in &mut session.communication {
        let texts = [
            &mut line.message,
            &mut line.channel,
            &mut line.sender,
            &mut line.when,
            &mut line.responsible,
            &mut line.follow_up,
        ];
        texts.into_iter().for_each(&mut *change);
        of_fields(&mut line.other, change);
    }
    for draft in &mut session.drafts {
        change(&mut draft.text);
        if let Some(note) = &mut draft.note {
            of_note(note, change);
        }
        of_fields(&mut draft.other, change);
    }
    let days = session.days.iter_mut().map(|it| &mut it.other);
    let log = session.log.iter_mut().map(|it| &mut it.other);
    days.chain(log).for_each(|fields| of_fields(fields, change));
    of_fields(&mut session.other, change);
}

fn of_person(person: &mut Person, change: Change<'_>) {
    let texts = [
        &mut person.name,
        &mut person.function,
        &mut person.organisation,
        &mut person.sector,
    ];
    texts.into_iter().for_each(&mut *change);
    of_fields(&mut person.answers, change);
    of_fields(&mut person.other, change);
}

fn of_note(note: &mut Note, change: Change<'_>) {
    change(&mut note.text);
    note.tags.iter_mut().for_each(&mut *change);
    let people = [&mut note.author, &mut note.responsible];
    people.into_iter().flatten().for_each(&mut *change);
    of_fields(&mut note.other, change);
}

fn of_stakeholder(one: &mut Stakeholder, change: Change<'_>) {
    let texts = [
        &mut one.name,
        &mut one.organisation,
        &mut one.sector,
        &mut one.relation,
        &mut one.interests,
        &mut one.gains,
        &mut one.losses,
        &mut one.resources,
        &mut one.needs,
        &mut one.strategy,
        &mut one.responsible,
    ];
    texts.into_iter().for_each(&mut *change);
    for assessment in &mut one.assessments {
        change(&mut assessment.why);
        of_fields(&mut assessment.other, change);
    }
    of_fields(&mut one.other, change);
}

fn of_programme(session: &mut Session, change: Change<'_>) {
    let programme = Arc::make_mut(&mut session.programme);
    let texts = [
        &mut programme.title,
        &mut programme.organiser,
        &mut programme.audience,
        &mut programme.source,
    ];
    texts.into_iter().for_each(&mut *change);
    for question in &mut programme.intake {
        change(&mut question.question);
        of_fields(&mut question.other, change);
    }
    for day in &mut programme.days {
        change(&mut day.title);
        day.items.iter_mut().for_each(|item| of_item(item, change));
        of_fields(&mut day.other, change);
    }
    let modules = programme.modules.iter_mut();
    modules.for_each(|module| of_module(module, change));
    for track in &mut programme.tracks {
        change(&mut track.title);
        of_fields(&mut track.other, change);
    }
    let occasions = programme.occasions.iter_mut();
    occasions.for_each(|occasion| of_fields(&mut occasion.other, change));
    of_fields(&mut programme.other, change);
}

fn of_item(item: &mut Item, change: Change<'_>) {
    change(&mut item.title);
    let texts = [
        &mut item.presenter,
        &mut item.purpose,
        &mut item.instructions,
        &mut item.plan_b,
        &mut item.facilitator_note,
    ];
    texts.into_iter().flatten().for_each(&mut *change);
    for phase in &mut item.phases {
        change(&mut phase.title);
        of_fields(&mut phase.other, change);
    }
    of_fields(&mut item.other, change);
}

fn of_module(module: &mut Module, change: Change<'_>) {
    change(&mut module.title);
    module.goals.iter_mut().for_each(&mut *change);
    module.tasks.iter_mut().for_each(&mut *change);
    module.homework.iter_mut().for_each(&mut *change);
    for theory in &mut module.theory {
        change(&mut theory.point);
        change(&mut theory.source);
        of_fields(&mut theory.other, change);
    }
    for question in &mut module.questions {
        change(&mut question.text);
        of_fields(&mut question.other, change);
    }
    for material in &mut module.materials {
        change(&mut material.title);
        change(&mut material.place);
        of_fields(&mut material.other, change);
    }
    if let Some(sheet) = &mut module.worksheet {
        change(&mut sheet.title);
        for field in &mut sheet.fields {
            change(&mut field.label);
            field.options.iter_mut().for_each(&mut *change);
            of_fields(&mut field.other, change);
        }
        of_fields(&mut sheet.other, change);
    }
    of_fields(&mut module.other, change);
}

/// The values of a map; its keys are ids.
fn of_fields(fields: &mut Other, change: Change<'_>) {
    fields
        .values_mut()
        .for_each(|value| of_value(value, change));
}

fn of_value(value: &mut Value, change: Change<'_>) {
    match value {
        Value::String(text) => change(text),
        Value::Array(values) => values.iter_mut().for_each(|value| of_value(value, change)),
        Value::Object(fields) => of_fields(fields, change),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
