//! A few fields to fill in.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::paint::{self, centred, layer_box, typed};
use super::safe::safe;
use super::theme::Theme;
use crate::app::Model;
use crate::app::form::{FieldName, Form, Purpose};

pub(super) fn draw(model: &Model, form: &Form, theme: &Theme, frame: &mut Frame<'_>) {
    let texts = &model.texts;
    let new = matches!(form.purpose, Purpose::NewSession { .. });
    let (title, keys) = if new {
        (texts.msg_form_new_title(), texts.msg_form_keys())
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
    let rows = u16::try_from(form.fields.len()).unwrap_or(u16::MAX) + u16::from(new);
    let place = centred(frame.area(), width, rows + problem_rows + 5);
    let buf = frame.buffer_mut();
    let inner = layer_box(&title, theme, false, place, buf);
    let mut rest = Rect {
        x: inner.x + 1,
        width: inner.width.saturating_sub(2),
        y: inner.y + 1,
        height: inner.height.saturating_sub(1),
    };
    let mut cursor = None;
    for (index, field) in form.fields.iter().enumerate() {
        let style = if index == form.focus {
            theme.key
        } else {
            theme.dim
        };
        paint::line(Line::styled(name(model, field.name), style), rest, buf);
        let value = Rect {
            x: rest.x + 16,
            width: rest.width.saturating_sub(16),
            height: rest.height.min(1),
            ..rest
        };
        let hint = if field.name == FieldName::Groups {
            texts.msg_form_groups_hint()
        } else {
            String::new()
        };
        let at = typed(&field.field, &hint, theme, value, buf);
        cursor = if index == form.focus { at } else { cursor };
        rest = paint::below(rest, 1);
    }
    if let Purpose::NewSession { entry, language } = &form.purpose {
        let mut spans = vec![Span::styled(
            format!("{:<16}", texts.msg_form_language()),
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

fn name(model: &Model, name: FieldName) -> String {
    match name {
        FieldName::Title => model.texts.msg_form_title(),
        FieldName::Place => model.texts.msg_form_place(),
        FieldName::Date => model.texts.msg_form_date(),
        FieldName::Groups => model.texts.msg_form_groups(),
        FieldName::Path => model.texts.msg_form_path(),
    }
}
