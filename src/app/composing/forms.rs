//! The forms of a programme that is being written: the programme itself, a day, a module; and what would come of them.

use super::Total;
use super::translate::typed_over;
use crate::app::console::Console;
use crate::app::day_edit::Wrong;
use crate::app::day_form::{DayForm, FormRow, Preview, RowName, Subject, Value};
use crate::app::{Effect, Model, length};
use crate::programme::{Day, Language, Module, Other, Programme, free_id};
use crate::session::Edit;
use crate::text::Texts;

impl Model {
    pub(super) fn edit_programme(&mut self, effects: &mut Vec<Effect>) {
        self.open_day_form(&Subject::Programme, effects);
    }

    pub(super) fn edit_day(&mut self, effects: &mut Vec<Effect>) {
        if let Some(id) = self.console().map(|c| c.shown_day().id.clone()) {
            self.open_day_form(&Subject::Day { id }, effects);
        }
    }

    /// The module of the item that the eye is on; a new one when it has none.
    pub(super) fn edit_module(&mut self, effects: &mut Vec<Effect>) {
        let Some((_, item)) = self.printed_item() else {
            return;
        };
        let known = self.console().map(|c| &c.session.programme.modules);
        let module = item.module.filter(|id| {
            let mut modules = known.into_iter().flatten();
            modules.any(|module| module.id == *id)
        });
        match module {
            Some(id) => self.open_day_form(&Subject::Module { id }, effects),
            None => self.new_module(effects),
        }
    }

    /// A new module, of which the item that the eye is on is a part.
    pub(super) fn new_module(&mut self, effects: &mut Vec<Effect>) {
        if let Some((_, item)) = self.printed_item() {
            self.open_day_form(&Subject::NewModule { item: item.id }, effects);
        }
    }

    /// A programme from nothing or from another is named first; of a translation all texts are there to be typed over.
    pub(in crate::app) fn name_new_draft(&mut self) {
        let fresh = self.console().filter(|c| c.session.revision == 0);
        let Some(composing) = fresh.and_then(|c| c.session.composing.as_deref()) else {
            return;
        };
        if composing.translates.is_some() {
            self.show_day_form(&Subject::Texts);
        } else if composing.own.is_none() {
            self.show_day_form(&Subject::Programme);
        }
    }

    /// The rows of such a form, filled in with what there is.
    pub(in crate::app) fn composing_rows(&self, subject: &Subject) -> Option<Vec<FormRow>> {
        let console = self.console()?;
        let programme = &console.session.programme;
        let text = FormRow::text;
        let mut rows = match subject {
            Subject::Programme => {
                let languages = Language::ALL.map(|language| language.code().to_owned());
                vec![
                    text(RowName::Title, &programme.title),
                    FormRow::choice(
                        RowName::Language,
                        languages.into(),
                        programme.language.code(),
                    ),
                    text(RowName::Organiser, &programme.organiser),
                    text(RowName::Audience, &programme.audience),
                ]
            }
            Subject::Day { id } => {
                let day = programme.days.iter().find(|day| day.id == *id)?;
                vec![
                    text(RowName::Title, &day.title),
                    text(RowName::Starts, &day.starts.to_string()),
                    text(RowName::Ends, &day.ends.to_string()),
                ]
            }
            Subject::Module { id } => {
                vec![text(RowName::Title, &console.module(id)?.title)]
            }
            Subject::NewModule { item } => {
                console.session.item(item)?;
                vec![text(RowName::Title, "")]
            }
            Subject::Texts => return self.text_rows(),
            _ => return None,
        };
        // What is typed first takes the title's place.
        if let Some(Value::Text(title)) = rows.first_mut().map(|row| &mut row.value) {
            title.select_all();
        }
        Some(rows)
    }

    /// What was done with such a form, in words for undo.
    pub(in crate::app) fn what_was_composed(&self, subject: &Subject, title: &str) -> String {
        match subject {
            Subject::Day { .. } => self.texts.msg_did_change_day(title),
            Subject::Module { .. } => self.texts.msg_did_change_module(title),
            Subject::NewModule { .. } => self.texts.msg_did_add_module(title),
            Subject::Texts => self.texts.msg_did_change_texts(),
            _ => self.texts.msg_did_change_programme(title),
        }
    }
}

/// What such a form describes, as an edit; `None` when nothing is changed.
pub(in crate::app) fn edit_of(
    texts: &Texts,
    form: &DayForm,
    console: &Console,
) -> Result<Option<Edit>, Wrong> {
    let before = &console.session.programme;
    let mut programme = (**before).clone();
    match &form.subject {
        Subject::Programme => fill_programme(form, &mut programme),
        Subject::Day { id } => {
            if let Some(day) = programme.days.iter_mut().find(|day| day.id == *id) {
                fill_day(texts, form, day)?;
            }
        }
        Subject::Module { id } => {
            let module = programme.modules.iter_mut().find(|m| m.id == *id);
            if let (Some(module), Some(title)) = (module, named(form)) {
                module.title = title;
            }
        }
        Subject::Texts => programme = typed_over(form, before).unwrap_or(programme),
        Subject::NewModule { item } => {
            if let Some(title) = named(form) {
                add_module(&mut programme, title, item);
            }
        }
        _ => {}
    }
    Ok((programme != **before).then(|| console.session.with_programme(programme)))
}

/// A title that was changed to something.
fn named(form: &DayForm) -> Option<String> {
    let title = form.changed(RowName::Title)?;
    (!title.is_empty()).then(|| title.to_owned())
}

fn fill_programme(form: &DayForm, programme: &mut Programme) {
    if let Some(title) = named(form) {
        programme.title = title;
    }
    if let Some(code) = form.changed(RowName::Language) {
        let language = Language::ALL.into_iter().find(|l| l.code() == code);
        programme.language = language.unwrap_or(programme.language);
    }
    for (name, field) in [
        (RowName::Organiser, &mut programme.organiser),
        (RowName::Audience, &mut programme.audience),
    ] {
        if let Some(text) = form.changed(name) {
            text.clone_into(field);
        }
    }
}

fn fill_day(texts: &Texts, form: &DayForm, day: &mut Day) -> Result<(), Wrong> {
    if let Some(title) = named(form) {
        day.title = title;
    }
    for (name, field) in [
        (RowName::Starts, &mut day.starts),
        (RowName::Ends, &mut day.ends),
    ] {
        if let Some(typed) = form.changed(name) {
            let time = length::time_of_day(typed);
            *field = time.ok_or_else(|| (name, texts.msg_time_not_understood(typed)))?;
        }
    }
    Ok(())
}

fn add_module(programme: &mut Programme, title: String, item: &str) {
    let number = programme.modules.iter().map(|m| m.number).max();
    let number = number.unwrap_or(0).saturating_add(1);
    let is_taken = |id: &str| programme.modules.iter().any(|module| module.id == id);
    let id = free_id(&format!("m{number}"), is_taken);
    let items = programme.days.iter_mut().flat_map(|day| &mut day.items);
    for item in items.filter(|other| other.id == item) {
        item.module = Some(id.clone());
    }
    programme.modules.push(Module {
        id,
        number,
        title,
        goals: Vec::new(),
        theory: Vec::new(),
        tasks: Vec::new(),
        questions: Vec::new(),
        worksheet: None,
        homework: None,
        materials: Vec::new(),
        other: Other::new(),
    });
}

/// What would come of a form while a programme is being written: when its item is, and the day's total.
pub(in crate::app) fn preview(texts: &Texts, subject: &Subject, console: &Console) -> Preview {
    let total = texts.total(Total::of(console.shown_day()).free());
    let day = console.shown_day();
    let item = match subject {
        Subject::Item { id } => day.items.iter().position(|item| item.id == *id),
        Subject::New { below } => {
            let below = day.items.iter().position(|item| item.id == *below);
            below.map(|below| below + 1)
        }
        Subject::Day { .. } => None,
        _ => return Preview::Nothing,
    };
    let slot = item.and_then(|item| console.printed().get(item).copied());
    let span = slot.map(|slot| {
        let time = crate::programme::TimeOfDay::from_minutes;
        format!("{}–{} · ", time(slot.start), time(slot.end))
    });
    Preview::Says(format!("{}{total}", span.unwrap_or_default()))
}

/// What a language is called by those who speak it.
#[must_use]
pub fn language_name(texts: &Texts, language: Language) -> String {
    match language {
        Language::Sv => texts.msg_language_sv(),
        Language::Da => texts.msg_language_da(),
        Language::Nb => texts.msg_language_nb(),
        Language::En => texts.msg_language_en(),
    }
}
