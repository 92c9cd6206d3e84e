//! A few fields to fill in.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::paint::{self, centred, layer_box, typed};
use super::safe::safe;
use super::theme::Theme;
use crate::app::Model;
use crate::app::form::{FieldName, Form, Purpose};
use crate::app::text_field::text_width;
use crate::app::wrap;

/// Columns for the names of the fields.
const LABEL: u16 = 16;

pub(super) fn draw(model: &Model, form: &Form, theme: &Theme, frame: &mut Frame<'_>) {
    let texts = &model.texts;
    let new = matches!(form.purpose, Purpose::NewSession { .. });
    let (title, keys) = if new {
        let keys = if form.is_waiting() {
            texts.msg_learned_looking()
        } else {
            texts.msg_form_keys()
        };
        (texts.msg_form_new_title(), keys)
    } else {
        (texts.msg_form_copy_title(), texts.msg_form_copy_keys())
    };
    let width = frame.area().width.saturating_sub(4).min(84);
    let problem = form.problem.as_deref().unwrap_or_default();
    let problem_rows = if problem.is_empty() {
        0
    } else {
        paint::rows(problem, width.saturating_sub(4)).min(4) + 1
    };
    let fields = u16::try_from(form.fields.len()).unwrap_or(u16::MAX);
    let key_rows = paint::rows(&keys, width.saturating_sub(4));
    let height = fields + u16::from(new) + problem_rows + key_rows + 4;
    let spare = frame.area().height.saturating_sub(height);
    let heights = field_heights(form, width.saturating_sub(4 + LABEL), spare);
    let height = height - fields + heights.iter().sum::<u16>();
    let place = centred(frame.area(), width, height);
    let buf = frame.buffer_mut();
    let inner = layer_box(&title, theme, false, place, buf);
    let mut rest = Rect {
        x: inner.x + 1,
        width: inner.width.saturating_sub(2),
        y: inner.y + 1,
        height: inner.height.saturating_sub(1),
    };
    let mut cursor = None;
    for (index, (field, height)) in form.fields.iter().zip(heights).enumerate() {
        let focused = index == form.focus;
        let style = if focused { theme.key } else { theme.dim };
        paint::line(Line::styled(name(model, field.name), style), rest, buf);
        let value = Rect {
            x: rest.x + LABEL,
            width: rest.width.saturating_sub(LABEL),
            height: rest.height.min(height),
            ..rest
        };
        let hint = if field.name == FieldName::Groups {
            texts.msg_form_groups_hint()
        } else {
            String::new()
        };
        let at = typed(&field.field, &hint, focused, theme, value, buf);
        cursor = at.or(cursor);
        rest = paint::below(rest, height);
    }
    if let Purpose::NewSession {
        entry, language, ..
    } = &form.purpose
    {
        let mut spans = vec![Span::styled(
            format!("{:<1$}", texts.msg_form_language(), usize::from(LABEL)),
            theme.dim,
        )];
        for variant in &entry.variants {
            let style = if variant.language == *language {
                theme.selected
            } else {
                theme.dim
            };
            spans.push(Span::styled(format!(" {} ", variant.language), style));
            spans.push(Span::raw(" "));
        }
        rest = paint::line(Line::from(spans), rest, buf);
    }
    if !problem.is_empty() {
        rest = paint::below(rest, 1);
        rest = paint::paragraph(&safe(problem), theme.error, problem_rows - 1, rest, buf);
    }
    rest = paint::below(rest, 1);
    paint::paragraph(&keys, theme.key_hint, rest.height, rest, buf);
    if let Some(cursor) = cursor {
        frame.set_cursor_position(cursor);
    }
}

/// The rows of each field: as many as its text needs, as long as there are rows to spare.
fn field_heights(form: &Form, width: u16, mut spare: u16) -> Vec<u16> {
    form.fields
        .iter()
        .map(|field| {
            let rows = wrap::rows(field.field.text(), text_width(width)).len();
            let more = u16::try_from(rows - 1).unwrap_or(u16::MAX).min(spare);
            spare -= more;
            1 + more
        })
        .collect()
}

fn name(model: &Model, name: FieldName) -> String {
    match name {
        FieldName::Title => model.texts.msg_form_title(),
        FieldName::Place => model.texts.msg_form_place(),
        FieldName::Date => model.texts.msg_form_date(),
        FieldName::Groups => model.texts.msg_form_groups(),
        FieldName::Path => model.texts.msg_form_path(),
    }
}
