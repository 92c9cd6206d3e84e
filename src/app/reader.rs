//! Texts to be read in a box over the screen, and how far they can be scrolled: the keys, and an item in full.
//!
//! They are wrapped here, not while drawing, so that scrolling stops where the text ends.

use super::actions::{Scope, scopes};
use super::composing;
use super::console::Console;
use super::dialog::{Choice, Dialog};
use super::key::Key;
use super::layer::Layer;
use super::visible;
use super::wrap;
use super::{Model, Screen};
use crate::programme::{Item, Phase};
use crate::timetable::{ItemState, Span};

/// Rows of a dialog that are neither its body nor its choices: the frame, and a free row before each part.
pub const AROUND_DIALOG: u16 = 4;
/// Rows of the body that a dialog shows at least.
const LEAST_BODY: u16 = 4;
/// Columns for the keys in the help.
const KEYS: usize = 18;

/// Columns for the mark before a choice, and for its key when it has one.
#[must_use]
pub fn before_choice(choice: &Choice) -> u16 {
    if choice.key.is_some() { 5 } else { 2 }
}

/// A row of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub text: String,
    pub heading: bool,
}

/// The width of a reader's text in a terminal of some columns.
#[must_use]
pub fn width(columns: u16) -> u16 {
    columns.saturating_sub(8).min(92)
}

/// The rows of a reader's text that are shown at once, in a terminal of some rows.
#[must_use]
pub fn height(rows: u16) -> u16 {
    rows.saturating_sub(5)
}

/// The rows of a dialog's body that are shown at once, and those of its choices. Where there is no room for both, what is
/// asked is still to be seen.
#[must_use]
pub fn dialog_heights(dialog: &Dialog, (columns, rows): (u16, u16)) -> (u16, u16) {
    let short = |rows: usize| u16::try_from(rows).unwrap_or(u16::MAX);
    let body = short(dialog_rows(dialog, columns).len());
    let choices = short(choice_rows(dialog, columns).iter().sum());
    let room = rows.saturating_sub(AROUND_DIALOG);
    let least = body.min((room / 2).max(LEAST_BODY));
    let choices = choices.min(room.saturating_sub(least));
    (body.min(room - choices), choices)
}

/// The width of a dialog's text in a terminal of some columns.
#[must_use]
pub fn dialog_width(columns: u16) -> u16 {
    columns.saturating_sub(10).min(82)
}

/// The rows that each choice of a dialog takes; its key stands before it.
#[must_use]
pub fn choice_rows(dialog: &Dialog, columns: u16) -> Vec<usize> {
    let width = |choice| usize::from(dialog_width(columns).saturating_sub(before_choice(choice)));
    dialog
        .choices
        .iter()
        .map(|choice| wrap::rows(&choice.label, width(choice)).len())
        .collect()
}

/// The rows of a dialog's body.
#[must_use]
pub fn dialog_rows(dialog: &Dialog, columns: u16) -> Vec<Row> {
    let mut text = Text::new(dialog_width(columns));
    dialog.body.iter().for_each(|body| text.body(body));
    text.rows
}

/// The rows of the text that is read, when one is.
#[must_use]
pub fn rows(model: &Model) -> Vec<Row> {
    match model.layers.last() {
        Some(Layer::Help { .. }) => help(model),
        Some(Layer::Details { item, .. }) => details(model, *item),
        Some(Layer::Dialog(dialog)) => dialog_rows(dialog, model.size.0),
        _ => Vec::new(),
    }
}

impl Model {
    /// Scrolls the text on top by some rows, stopping at its ends.
    pub(super) fn scroll(&mut self, by: isize) {
        let shown = match self.layers.last() {
            Some(Layer::Dialog(dialog)) => dialog_heights(dialog, self.size).0,
            _ => height(self.size.1),
        };
        let last = rows(self).len().saturating_sub(usize::from(shown));
        match self.layers.last_mut() {
            Some(Layer::Help { scroll } | Layer::Details { scroll, .. }) => {
                *scroll = scroll.saturating_add_signed(by).min(last);
            }
            Some(Layer::Dialog(dialog)) => {
                dialog.scroll = dialog.scroll.saturating_add_signed(by).min(last);
            }
            Some(Layer::Learning(learning)) => learning.step(by),
            Some(Layer::Across(page)) => page.step(by),
            Some(Layer::Invitation(_)) => self.scroll_invitation(by),
            _ => {}
        }
    }
}

struct Text {
    width: usize,
    rows: Vec<Row>,
}

impl Text {
    fn new(width: u16) -> Text {
        Text {
            width: usize::from(width.max(1)),
            rows: Vec::new(),
        }
    }

    fn heading(&mut self, text: String) {
        if !self.rows.is_empty() {
            self.rows.push(Row {
                text: String::new(),
                heading: false,
            });
        }
        self.rows.push(Row {
            text,
            heading: true,
        });
    }

    fn body(&mut self, text: &str) {
        let text = visible::clean(text);
        for row in wrap::rows(&text, self.width) {
            self.rows.push(Row {
                text: row.of(&text).trim_end().to_owned(),
                heading: false,
            });
        }
    }

    /// A text in the second of two columns, with a word in the first.
    fn beside(&mut self, word: &str, text: &str) {
        for (index, row) in wrap::rows(text, self.width.saturating_sub(KEYS + 1))
            .iter()
            .enumerate()
        {
            let word = if index == 0 { word } else { "" };
            self.rows.push(Row {
                text: format!("{word:<KEYS$} {}", row.of(text).trim_end()),
                heading: false,
            });
        }
    }

    /// A heading with its texts, when there are any.
    fn section(&mut self, heading: String, body: &[String]) {
        if body.iter().all(String::is_empty) {
            return;
        }
        self.heading(heading);
        for text in body {
            self.body(text);
        }
    }
}

fn help(model: &Model) -> Vec<Row> {
    let mut text = Text::new(width(model.size.0));
    let mut sections: Vec<Scope> = scopes(model).to_vec();
    if matches!(model.screen, Screen::Console(_)) && !model.is_composing() {
        sections.push(Scope::Editor);
    }
    let mut taken: Vec<Key> = Vec::new();
    for scope in sections {
        text.heading(heading(model, scope));
        let here = model
            .keymap
            .bindings()
            .filter(|(binding, keys)| binding.scope == scope && !keys.is_empty())
            .filter(|(binding, _)| !model.is_composing() || composing::fits(binding.action));
        for (binding, keys) in here {
            let free: Vec<Key> = keys
                .iter()
                .copied()
                .filter(|key| !taken.contains(key))
                .collect();
            if free.is_empty() {
                continue;
            }
            let names = free
                .iter()
                .map(|key| model.key_name(*key))
                .collect::<Vec<_>>()
                .join("  ");
            text.beside(&names, &binding.name(&model.texts));
            // While a note is typed none of the other keys work, so there they are free again.
            if scope != Scope::Editor {
                taken.extend(free);
            }
        }
        if scope == Scope::Everywhere {
            taken.clear();
        }
    }
    text.rows
}

fn heading(model: &Model, scope: Scope) -> String {
    match scope {
        Scope::Start
        | Scope::Compose
        | Scope::Day
        | Scope::Notes
        | Scope::Register
        | Scope::Grid
        | Scope::Promises
        | Scope::Expectations
        | Scope::People
        | Scope::Said
        | Scope::Strategy
        | Scope::Plan
        | Scope::Changed
        | Scope::Groups
        | Scope::Participants => model.texts.msg_help_here(),
        Scope::Modules => model.texts.msg_tab_modules(),
        Scope::Questions => model.texts.msg_module_questions(),
        Scope::Sheet => model.texts.msg_module_worksheet(),
        Scope::Stakeholders => model.texts.msg_tab_stakeholders(),
        Scope::Session => model.texts.msg_help_session(),
        Scope::Everywhere => model.texts.msg_help_everywhere(),
        Scope::Between => model.texts.msg_tab_between(),
        Scope::GroupPages => model.texts.msg_tab_groups(),
        Scope::Review => model.texts.msg_tab_review(),
        Scope::Editor => model.texts.msg_help_editor(),
    }
}

fn details(model: &Model, index: usize) -> Vec<Row> {
    let texts = &model.texts;
    let mut text = Text::new(width(model.size.0));
    let Some(console) = model.console() else {
        return text.rows;
    };
    let Some(item) = console.item(index) else {
        return text.rows;
    };
    let field = |field: &Option<String>| [field.clone().unwrap_or_default()];
    text.section(
        texts.msg_detail_time(),
        &[times(model, console, index, item)],
    );
    text.section(texts.msg_detail_purpose(), &field(&item.purpose));
    text.section(texts.msg_detail_instructions(), &field(&item.instructions));
    let phases: Vec<String> = item
        .phases
        .iter()
        .map(|phase| phase_text(model, phase))
        .collect();
    text.section(texts.msg_detail_phases(), &phases);
    text.section(texts.msg_detail_plan_b(), &field(&item.plan_b));
    text.section(
        texts.msg_detail_facilitator(),
        &field(&item.facilitator_note),
    );
    text.section(texts.msg_detail_presenter(), &field(&item.presenter));
    if let Some(module) = item.module.as_deref().and_then(|id| console.module(id)) {
        text.section(
            texts.msg_detail_module(),
            &[format!("{} · {}", module.number, module.title)],
        );
        let questions: Vec<String> = module
            .questions
            .iter()
            .map(|question| format!("• {}", question.text))
            .collect();
        text.section(texts.msg_detail_questions(), &questions);
    }
    text.rows
}

fn times(model: &Model, console: &Console, index: usize, item: &Item) -> String {
    let standing = &console.standing;
    let Some(state) = standing.items.get(index) else {
        return String::new();
    };
    let texts = &model.texts;
    let span = |span: &Span| {
        format!(
            "{}–{}",
            texts.time(span.start.time()),
            texts.time(span.end.time())
        )
    };
    let (planned, expected) = (span(&state.planned), span(&state.expected));
    let times = if state.state == ItemState::Done {
        texts.msg_planned_and_actual(&planned, &expected)
    } else {
        texts.msg_planned_and_expected(&planned, &expected)
    };
    format!(
        "{} · {} · {times}",
        texts.item_kind(item.kind),
        texts.minutes(state.length_seconds / 60)
    )
}

fn phase_text(model: &Model, phase: &Phase) -> String {
    let minutes = model.texts.minutes(phase.minutes.get());
    let each = if phase.per_group {
        format!(" {}", model.texts.msg_per_group())
    } else {
        String::new()
    };
    format!("• {} · {minutes}{each}", phase.title)
}
