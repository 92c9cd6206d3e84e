//! The form over the Day view: rows of names and values, and what would come of them.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::paint::{self, centred, layer_box, typed};
use super::safe::safe;
use super::theme::Theme;
use crate::app::Model;
use crate::app::composing::language_name;
use crate::app::day_edit::kind_of;
use crate::app::day_form::{DayForm, FormRow, Preview, RowName, Subject, Value};
use crate::programme::Language;

/// Rows for what would come of it.
const PREVIEW: u16 = 2;

pub(super) fn draw(model: &Model, form: &DayForm, theme: &Theme, frame: &mut Frame<'_>) {
    let texts = &model.texts;
    let (title, keys) = match form.subject {
        Subject::Item { .. } => (texts.msg_item_form_title(), texts.msg_item_form_keys()),
        Subject::New { .. } => (texts.msg_new_item_title(), texts.msg_item_form_keys()),
        Subject::Repair { .. } => (texts.msg_repair_title(), texts.msg_repair_keys()),
        Subject::Texts => (texts.msg_texts_form_title(), texts.msg_item_form_keys()),
        Subject::Programme => (texts.msg_programme_form_title(), texts.msg_item_form_keys()),
        Subject::Day { .. } => (texts.msg_day_form_title(), texts.msg_item_form_keys()),
        Subject::Module { .. } => (texts.msg_module_form_title(), texts.msg_item_form_keys()),
        Subject::NewModule { .. } => (
            texts.msg_new_module_form_title(),
            texts.msg_item_form_keys(),
        ),
    };
    let width = frame.area().width.saturating_sub(4).min(92);
    let names: Vec<String> = form
        .rows
        .iter()
        .map(|row| match row.original {
            _ if row.label.is_empty() => name(model, form, row.name),
            None => row.label.clone(),
            Some(_) if row.is_original() => format!("○ {}", row.label),
            Some(_) => format!("● {}", row.label),
        })
        .collect();
    let label = names
        .iter()
        .map(|name| Span::raw(name.as_str()).width())
        .max();
    let label = u16::try_from(label.unwrap_or_default())
        .unwrap_or(u16::MAX)
        .saturating_add(2);
    let label = label.min(width / 2);
    let key_rows = paint::rows(&keys, width.saturating_sub(4));
    let rows = u16::try_from(form.rows.len()).unwrap_or(u16::MAX);
    let around = PREVIEW + key_rows + 4;
    let room = frame.area().height.saturating_sub(1);
    let shown = rows.min(room.saturating_sub(around)).max(1);
    let place = centred(frame.area(), width, shown + around);
    let buf = frame.buffer_mut();
    let inner = layer_box(&title, theme, false, place, buf);
    let mut rest = Rect {
        x: inner.x + 1,
        width: inner.width.saturating_sub(2),
        ..inner
    };
    let focus = u16::try_from(form.focus).unwrap_or_default();
    let first = focus.saturating_sub(shown.saturating_sub(1));
    let mut cursor = None;
    let all = form.rows.iter().zip(&names).enumerate();
    for (index, (row, name)) in all.skip(usize::from(first)).take(usize::from(shown)) {
        let focused = index == form.focus;
        let style = if focused { theme.key } else { theme.dim };
        paint::line(
            Line::styled(safe(name), style),
            Rect {
                width: label.saturating_sub(1),
                ..rest
            },
            buf,
        );
        let value = Rect {
            x: rest.x + label,
            width: rest.width.saturating_sub(label),
            height: 1,
            ..rest
        };
        match &row.value {
            Value::Text(field) => {
                let at = typed(field, &hint(model, row.name), focused, theme, value, buf);
                cursor = at.or(cursor);
            }
            Value::Choice { .. } => {
                let style = if focused { theme.selected } else { theme.base };
                let text = format!("‹ {} ›", chosen(model, row));
                paint::line(Line::styled(safe(&text), style), value, buf);
            }
        }
        rest = paint::below(rest, 1);
    }
    rest = paint::below(rest, 1);
    let (text, style) = match &form.preview {
        Preview::Nothing => ("", theme.dim),
        Preview::Says(text) => (text.as_str(), theme.title_focus),
        Preview::Wrong(text) => (text.as_str(), theme.warning),
    };
    paint::paragraph(&safe(text), style, PREVIEW, rest, buf);
    rest = paint::below(rest, PREVIEW + 1);
    paint::paragraph(&keys, theme.key_hint, rest.height, rest, buf);
    if let Some(cursor) = cursor {
        frame.set_cursor_position(cursor);
    }
}

/// A choice in words.
fn chosen(model: &Model, row: &FormRow) -> String {
    let texts = &model.texts;
    let value = row.value();
    match row.name {
        RowName::Kind => kind_of(value).map_or(String::new(), |kind| texts.item_kind(kind)),
        RowName::Module => {
            let module = model.console().and_then(|console| console.module(value));
            module.map_or(texts.msg_choice_none(), |m| {
                format!("{} · {}", m.number, m.title)
            })
        }
        RowName::Language => Language::from_locale(value)
            .map_or_else(String::new, |language| language_name(texts, language)),
        RowName::Protected if value.is_empty() => texts.msg_choice_no(),
        RowName::Protected => texts.msg_choice_yes(),
        RowName::Priority => match value {
            "1" => texts.msg_priority_first(),
            "2" => texts.msg_priority_second(),
            "3" => texts.msg_priority_third(),
            _ => texts.msg_choice_none(),
        },
        _ => value.to_owned(),
    }
}

fn hint(model: &Model, name: RowName) -> String {
    let texts = &model.texts;
    match name {
        RowName::Length => texts.msg_length_hint(),
        RowName::Phases => texts.msg_phases_hint(),
        RowName::Starts => texts.msg_starts_hint(),
        RowName::Started | RowName::Ended => texts.msg_past_hint(),
        RowName::LastPause | RowName::PausedUntilNow => texts.msg_pause_hint(),
        _ => String::new(),
    }
}

fn name(model: &Model, form: &DayForm, name: RowName) -> String {
    let texts = &model.texts;
    match name {
        RowName::Title => texts.msg_form_title(),
        RowName::Kind => texts.msg_item_kind(),
        RowName::Length => texts.msg_item_length(),
        RowName::Phases => texts.msg_item_phases(),
        RowName::Starts if matches!(form.subject, Subject::Day { .. }) => texts.msg_day_starts(),
        RowName::Starts => texts.msg_item_starts(),
        RowName::Ends => texts.msg_day_ends(),
        RowName::Language => texts.msg_form_language(),
        RowName::Organiser => texts.msg_programme_organiser(),
        RowName::Audience => texts.msg_programme_audience(),
        RowName::Least => texts.msg_item_least(),
        RowName::Priority => texts.msg_item_priority(),
        RowName::Protected => texts.msg_item_protected(),
        RowName::Presenter => texts.msg_detail_presenter(),
        RowName::Module => texts.msg_detail_module(),
        RowName::Purpose => texts.msg_detail_purpose(),
        RowName::Instructions => texts.msg_detail_instructions(),
        RowName::PlanB => texts.msg_detail_plan_b(),
        RowName::Note => texts.msg_detail_facilitator(),
        RowName::Started => texts.msg_repair_started(),
        RowName::Ended => texts.msg_repair_ended(),
        RowName::LastPause => texts.msg_repair_last_pause(),
        RowName::PausedUntilNow => texts.msg_repair_paused(),
        // It has a label of its own.
        RowName::Text(_) => String::new(),
        RowName::Away => {
            let from = match &form.subject {
                Subject::Repair {
                    away: Some((from, _)),
                } => model
                    .console()
                    .map(|console| from.at.with_timezone(&console.session.zone)),
                _ => None,
            };
            let from = from.map_or(String::new(), |from| texts.time(from.time()));
            texts.msg_repair_away(from)
        }
    }
}
