//! The keys of the form over the Day view: opening it, typing, looking ahead, keeping.

use super::day_form::{DayForm, Preview, RowName, Subject, Value};
use super::key::{Code, Key};
use super::layer::Layer;
use super::{Effect, Level, Model, composing, day_edit, repair, typing};
use crate::session::Edit;
use crate::text::Texts;
use crate::timetable::{ItemState, Standing};

use super::console::Console;
use super::day_edit::{Wrong, placeholders};

impl Model {
    /// Opens a form, with what was typed in it before if it was put aside.
    pub(super) fn open_day_form(&mut self, subject: &Subject, effects: &mut Vec<Effect>) {
        if self.refuse_if_read_only() {
            return;
        }
        let aside = self.console_mut().and_then(|console| console.aside.take());
        let Some(fresh) = self.day_form(subject) else {
            return self.nothing_to_repair();
        };
        let alike = |form: &DayForm| {
            form.subject == *subject
                && form
                    .rows
                    .iter()
                    .map(|row| row.name)
                    .eq(fresh.rows.iter().map(|row| row.name))
        };
        let form = aside.filter(alike).unwrap_or(fresh);
        let typed: Vec<Edit> = form.kept();
        if !typed.is_empty() {
            self.change(Edit::Many(typed), None, effects);
        }
        self.layers.push(Layer::DayForm(Box::new(form)));
    }

    fn day_form(&self, subject: &Subject) -> Option<DayForm> {
        let rows = match subject {
            Subject::Repair { away } => self.repair_rows(away.as_ref()),
            Subject::Item { .. } | Subject::New { .. } => self.item_rows(subject)?,
            _ => self.composing_rows(subject)?,
        };
        (!rows.is_empty()).then(|| DayForm::new(subject.clone(), rows))
    }

    /// Opens a form as it is at first.
    pub(super) fn show_day_form(&mut self, subject: &Subject) {
        if let Some(form) = self.day_form(subject) {
            self.layers.push(Layer::DayForm(Box::new(form)));
        }
    }

    /// Opens the form that was being filled in when the program ended, with what was typed.
    pub(super) fn recover_day_form(&mut self) {
        let Some(console) = self.console() else {
            return;
        };
        let Some(subject) = Subject::recovered(&console.session) else {
            return;
        };
        if let Subject::Item { id }
        | Subject::New { below: id }
        | Subject::NewModule { item: id }
        | Subject::Day { id } = &subject
        {
            let has = |day: &crate::programme::Day| {
                day.id == *id || day.items.iter().any(|item| item.id == *id)
            };
            let day = console.session.programme.days.iter().position(has);
            if let (Some(day), Some(console)) = (day, self.console_mut()) {
                console.day = day;
            }
        }
        let Some(mut form) = self.day_form(&subject) else {
            return;
        };
        if let Some(console) = self.console() {
            form.restore(&console.session);
        }
        self.layers.push(Layer::DayForm(Box::new(form)));
        let text = self.texts.msg_form_is_back();
        self.say(text, Level::Warning);
    }

    pub(super) fn key_in_day_form(&mut self, key: Key, effects: &mut Vec<Effect>) {
        let Some(Layer::DayForm(form)) = self.layers.last_mut() else {
            return;
        };
        let choice = matches!(
            form.focused().map(|row| &row.value),
            Some(Value::Choice { .. })
        );
        match key.code {
            Code::Esc => return self.put_form_aside(effects),
            Code::Enter => return self.keep_day_form(effects),
            Code::Tab | Code::Down | Code::Up => {
                return form.move_focus(key.shift || key.code == Code::Up);
            }
            Code::Left | Code::Right | Code::Char(' ') if choice => {
                if let Some(row) = form.focused() {
                    row.turn(key.code == Code::Left);
                }
            }
            _ => {
                let row = form.focused();
                let Some(Value::Text(field)) = row.map(|row| &mut row.value) else {
                    return;
                };
                let splice = match key.code {
                    Code::Char('a') if key.ctrl && !key.alt => return field.select_all(),
                    Code::Char('z') if key.ctrl && !key.alt => field.undo(),
                    Code::Char('y') if key.ctrl && !key.alt => field.redo(),
                    _ => typing::key(field, key, usize::MAX),
                };
                if splice.is_none() {
                    return;
                }
            }
        }
        self.typed_in_day_form(effects);
    }

    pub(super) fn paste_in_day_form(&mut self, text: &str, effects: &mut Vec<Effect>) {
        if let Some(Layer::DayForm(form)) = self.layers.last_mut()
            && let Some(Value::Text(field)) = form.focused().map(|row| &mut row.value)
            && field.paste(text).is_some()
        {
            self.typed_in_day_form(effects);
        }
    }

    /// Keeps what was typed, before it is seen.
    fn typed_in_day_form(&mut self, effects: &mut Vec<Effect>) {
        if let Some(Layer::DayForm(form)) = self.layers.last()
            && let Some(edit) = form.keep_typed()
        {
            self.change(edit, None, effects);
        }
    }

    /// Closes the form and changes nothing; what was typed is there when it is opened again.
    fn put_form_aside(&mut self, effects: &mut Vec<Effect>) {
        let Some(Layer::DayForm(form)) = self.layers.pop() else {
            return;
        };
        self.forget_drafts(&form, effects);
        if form.is_changed() {
            let text = self.texts.msg_form_put_aside();
            self.say(text, Level::Note);
            if let Some(console) = self.console_mut() {
                console.aside = Some(*form);
            }
        }
    }

    fn forget_drafts(&mut self, form: &DayForm, effects: &mut Vec<Effect>) {
        let remove = self
            .console()
            .and_then(|console| form.remove_drafts(&console.session));
        if let Some(remove) = remove {
            self.change(remove, None, effects);
        }
    }

    /// Closes the form and makes the change that it describes; one that cannot be stays open and says why.
    fn keep_day_form(&mut self, effects: &mut Vec<Effect>) {
        let Some(Layer::DayForm(mut form)) = self.layers.pop() else {
            return;
        };
        let (now, texts, mut ids) = (self.now.whole_second(), self.texts.clone(), self.new_ids());
        let Some(console) = self.console_mut() else {
            return;
        };
        let items = console.shown_day().items.len();
        let edit = match edit_of(&texts, &form, console, &now, &mut ids) {
            Ok(edit) => edit,
            Err((row, sentence)) => {
                form.focus = form
                    .rows
                    .iter()
                    .position(|r| r.name == row)
                    .unwrap_or(form.focus);
                form.preview = Preview::Wrong(sentence);
                self.layers.push(Layer::DayForm(form));
                return;
            }
        };
        if let Some(edit) = edit {
            let what = self.what_was_done(&form);
            self.change(edit, Some(what), effects);
            let Some(console) = self.console_mut() else {
                return;
            };
            if console.shown_day().items.len() != items
                && let Subject::New { below } = &form.subject
            {
                let below = console
                    .shown_day()
                    .items
                    .iter()
                    .position(|item| item.id == *below);
                console.selected = below.map(|below| below + 1);
            }
        }
        self.forget_drafts(&form, effects);
    }

    fn what_was_done(&self, form: &DayForm) -> String {
        let title = form
            .row(RowName::Title)
            .map_or("", |row| row.value().trim());
        match &form.subject {
            Subject::Item { .. } => self.texts.msg_did_change_item(title),
            Subject::New { .. } => self.texts.msg_did_add_item(title),
            Subject::Repair { .. } => self.texts.msg_did_repair(),
            subject => self.what_was_composed(subject, title),
        }
    }

    /// Works out what would come of the form on top, as time goes on and keys are typed.
    pub(super) fn look_ahead(&mut self) {
        if !matches!(self.layers.last(), Some(Layer::DayForm(_))) {
            return;
        }
        let Some(Layer::DayForm(mut form)) = self.layers.pop() else {
            return;
        };
        let (now, texts) = (self.now.clone(), self.texts.clone());
        if let Some(console) = self.console_mut() {
            form.preview = preview(&texts, &form, console, &now);
        }
        self.layers.push(Layer::DayForm(form));
    }
}

fn edit_of(
    texts: &Texts,
    form: &DayForm,
    console: &mut Console,
    now: &crate::timetable::Moment,
    ids: &mut dyn FnMut() -> uuid::Uuid,
) -> Result<Option<Edit>, Wrong> {
    match form.subject {
        Subject::Repair { .. } => repair::edit_of(texts, form, console, now, ids),
        Subject::Item { .. } | Subject::New { .. } => {
            day_edit::edit_of(texts, form, console, now, ids)
        }
        _ => composing::edit_of(texts, form, console),
    }
}

fn preview(
    texts: &Texts,
    form: &DayForm,
    console: &mut Console,
    now: &crate::timetable::Moment,
) -> Preview {
    let edit = match edit_of(texts, form, console, now, &mut placeholders()) {
        Ok(Some(edit)) => edit,
        Ok(None) if form.subject_is_item() => Edit::Many(Vec::new()),
        Ok(None) => return Preview::Nothing,
        Err((_, sentence)) => return Preview::Wrong(sentence),
    };
    if console.is_composing() {
        let seen = console.trial(&edit, now, |console, _| {
            composing::preview(texts, &form.subject, console)
        });
        return seen.unwrap_or_else(|error| Preview::Wrong(error.to_string()));
    }
    let below = match &form.subject {
        Subject::New { below } => Some(below.clone()),
        _ => None,
    };
    let seen = console.trial(&edit, now, |console, standing| {
        let items = &console.shown_day().items;
        let at = |id: &str| items.iter().position(|item| item.id == id);
        let item = match (&form.subject, below) {
            (Subject::Item { id }, _) => at(id),
            (Subject::New { .. }, Some(below)) => at(&below).map(|below| below + 1),
            _ => None,
        };
        match item {
            Some(item) => item_preview(texts, standing, item),
            None => repair_preview(texts, console, standing),
        }
    });
    seen.map_or_else(|error| Preview::Wrong(error.to_string()), Preview::Says)
}

/// When the day would end, and how late.
fn day_end(texts: &Texts, standing: &Standing) -> String {
    let end = texts.time(standing.expected_end.time());
    format!(
        "{}, {}",
        texts.msg_day_ends_at(end),
        texts.late(standing.end_behind_seconds)
    )
}

fn item_preview(texts: &Texts, standing: &Standing, item: usize) -> String {
    let Some(item) = standing.items.get(item) else {
        return String::new();
    };
    let span = format!(
        "{}–{}",
        texts.time(item.expected.start.time()),
        texts.time(item.expected.end.time())
    );
    if matches!(item.state, ItemState::Skipped | ItemState::PassedOver) {
        return day_end(texts, standing);
    }
    format!("{span} · {}", day_end(texts, standing))
}

fn repair_preview(texts: &Texts, console: &Console, standing: &Standing) -> String {
    let current = standing.current.and_then(|index| console.item(index));
    match (current, &standing.clock) {
        (Some(item), Some(clock)) => {
            let seconds = crate::timetable::seconds_up(clock.left_ms);
            let length = texts.duration(seconds.abs());
            let left = if seconds < 0 {
                texts.msg_repair_over(&item.title, length)
            } else {
                texts.msg_repair_left(&item.title, length)
            };
            format!("{left} · {}", day_end(texts, standing))
        }
        _ => day_end(texts, standing),
    }
}
