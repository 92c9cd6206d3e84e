//! The texts of a programme that is being written, all in one form: to be typed over in a translation.

use std::collections::HashSet;

use crate::app::console::Console;
use crate::app::day_form::{DayForm, FormRow, RowName, Subject};
use crate::app::{Effect, Model};
use crate::programme::Programme;
use crate::programme::texts::TextAt;
use crate::text::Texts;

impl Console {
    /// The programme that is being translated.
    fn original(&self) -> Option<&Programme> {
        self.session.composing.as_ref()?.translates.as_deref()
    }

    /// How many texts are still those of the original; none when nothing is being translated.
    #[must_use]
    pub fn untranslated(&self) -> Option<usize> {
        let original = all_texts(self.original()?);
        let texts = self.session.programme.texts().into_iter();
        Some(texts.filter(|at| original.contains(&at.text)).count())
    }
}

/// The texts of a programme, wherever they stand: what is moved is still not translated.
fn all_texts(programme: &Programme) -> HashSet<String> {
    let texts = programme.texts().into_iter();
    texts.map(|at| at.text).collect()
}

impl Model {
    pub(super) fn edit_texts(&mut self, effects: &mut Vec<Effect>) {
        self.open_day_form(&Subject::Texts, effects);
    }

    /// A row for each text, with what it is a text of.
    pub(super) fn text_rows(&self) -> Option<Vec<FormRow>> {
        let console = self.console()?;
        let original = console.original().map(all_texts);
        let row = |(number, at): (u16, TextAt)| {
            let is_original = original.as_ref().map(|texts| texts.contains(&at.text));
            FormRow::text(RowName::Text(number), &at.text)
                .labelled(label(&self.texts, &at), is_original)
        };
        let texts = console.session.programme.texts();
        Some((0..).zip(texts).map(row).collect())
    }
}

/// The programme with what was typed over.
pub(super) fn typed_over(form: &DayForm, programme: &Programme) -> Option<Programme> {
    let texts = programme.texts().into_iter().zip(&form.rows);
    let changed = texts.filter(|(_, row)| row.is_changed());
    let changed: Vec<TextAt> = changed
        .map(|(at, row)| TextAt {
            text: row.value().trim().to_owned(),
            ..at
        })
        .collect();
    programme.with_texts(&changed)
}

/// What a text is, in words.
fn label(texts: &Texts, at: &TextAt) -> String {
    match at.field() {
        ("title", "days") => texts.msg_compose_panel_day(),
        ("title", "items") => texts.msg_compose_panel_item(),
        ("title", "phases") => texts.msg_text_phase(),
        ("title", "modules") => texts.msg_detail_module(),
        ("title", "worksheet") | ("label" | "options", "fields") => texts.msg_module_worksheet(),
        ("title", "materials") => texts.msg_module_materials(),
        ("audience", _) => texts.msg_programme_audience(),
        ("question" | "options", _) => texts.msg_programme_intake(),
        ("purpose", _) => texts.msg_detail_purpose(),
        ("instructions", _) => texts.msg_detail_instructions(),
        ("plan_b", _) => texts.msg_detail_plan_b(),
        ("facilitator_note", _) => texts.msg_detail_facilitator(),
        ("goals", _) => texts.msg_module_goals(),
        ("point", _) => texts.msg_module_theory(),
        ("tasks", _) => texts.msg_module_tasks(),
        ("text", _) => texts.msg_detail_questions(),
        ("homework", _) => texts.msg_module_homework(),
        _ => texts.msg_form_title(),
    }
}
