//! The choices for the room's screen, beside a live preview that is drawn by the same code as the screen itself.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};

use super::paint::{self, centred, key_hint, layer_box, typed};
use super::stage::{Scene, draw as draw_stage};
use super::theme::Theme;
use crate::app::Model;
use crate::app::settings::ThemeName;
use crate::app::text_field::TextField;
use crate::stage::{Choice, Names, Stage, View};
use crate::text::Texts;

/// Columns of the choices.
const CHOICES: u16 = 34;

pub(super) fn draw(model: &Model, theme: &Theme, frame: &mut Frame<'_>) {
    let Some(stage) = model.stage() else {
        return;
    };
    let area = frame.area();
    let width = area.width.saturating_sub(4).min(110);
    let height = area.height.saturating_sub(4).min(26);
    let place = centred(area, width, height);
    let buf = frame.buffer_mut();
    let inner = layer_box(&model.texts.msg_room_title(), theme, false, place, buf);
    let [choices, preview] =
        Layout::horizontal([Constraint::Length(CHOICES), Constraint::Min(0)]).areas(inner);
    let keys = Rect {
        x: inner.x + 1,
        y: inner.bottom().saturating_sub(1),
        width: inner.width.saturating_sub(2),
        height: 1,
    };
    let preview = panel(without_last(preview), theme, buf);
    let texts = model.texts_in(stage.language);
    let room_theme = stage.theme.parse().map(|name| theme.with_name(name));
    let scene = Scene {
        stage: &stage,
        now: &model.now,
        texts: &texts,
        theme: room_theme.as_ref().unwrap_or(theme),
        stale: None,
    };
    draw_stage(scene, preview, buf);
    let mut rest = Rect {
        x: choices.x + 1,
        width: choices.width.saturating_sub(2),
        ..without_last(choices)
    };
    for line in lines(model, &stage, theme) {
        rest = paint::line(line, rest, buf);
    }
    let keys_text = Line::styled(model.texts.msg_room_keys(), theme.key_hint);
    paint::line(keys_text, keys, buf);
}

fn panel(area: Rect, theme: &Theme, buf: &mut ratatui::buffer::Buffer) -> Rect {
    paint::panel("", theme, area, buf)
}

fn without_last(area: Rect) -> Rect {
    Rect {
        height: area.height.saturating_sub(1),
        ..area
    }
}

fn lines(model: &Model, stage: &Stage, theme: &Theme) -> Vec<Line<'static>> {
    let texts = &model.texts;
    let choice = &stage.choice;
    let chosen = if choice.black {
        Some(View::Black)
    } else {
        choice.view
    };
    let line = |key: String, view: Option<View>, name: String| {
        let is_chosen = chosen == view;
        let style = if is_chosen {
            theme.selected
        } else {
            theme.base
        };
        let key_style = if is_chosen { theme.selected } else { theme.key };
        let mut spans = vec![
            Span::styled(format!(" {key} "), key_style),
            Span::styled(format!("{name} "), style),
        ];
        // What is seen when the view follows the programme, or what was chosen has nothing to show.
        if view == Some(stage.view) && !is_chosen {
            spans.push(Span::styled("◂", theme.shown));
        }
        Line::from(spans)
    };
    let mut lines = vec![line("0".into(), None, texts.msg_room_follows())];
    for (index, view) in View::ALL.into_iter().enumerate() {
        lines.push(line(
            (index + 1).to_string(),
            Some(view),
            model.room_view(view),
        ));
        if view == View::Notes {
            let hint = format!("   {}", texts.msg_room_notes_hint());
            lines.push(Line::styled(hint, theme.dim));
        }
    }
    lines.push(Line::default());
    for (key, words) in details(choice, texts) {
        lines.push(Line::from(
            key_hint(&format!(" {key}"), &words, theme).to_vec(),
        ));
    }
    lines
}

/// How the room is shown what it sees: the key that changes it, and how it is now.
fn details(choice: &Choice, texts: &Texts) -> [(char, String); 6] {
    let times = if choice.exact_times {
        texts.msg_room_times_shown()
    } else {
        texts.msg_room_times_hidden()
    };
    let lateness = if choice.lateness {
        texts.msg_room_lateness_shown()
    } else {
        texts.msg_room_lateness_hidden()
    };
    let names = match choice.names {
        Names::Numbers => texts.msg_room_names_numbers(),
        Names::Roles => texts.msg_room_names_roles(),
        Names::Names => texts.msg_room_names_names(),
    };
    let members = if choice.members {
        texts.msg_room_members_shown()
    } else {
        texts.msg_room_members_hidden()
    };
    let theme = choice.theme.as_deref().and_then(|name| name.parse().ok());
    let theme = match theme {
        None => texts.msg_room_theme_of_console(),
        Some(ThemeName::Dark) => texts.msg_room_theme_dark(),
        Some(ThemeName::Light) => texts.msg_room_theme_light(),
        Some(ThemeName::HighContrast) => texts.msg_room_theme_high_contrast(),
    };
    let letters = if choice.big {
        texts.msg_room_large_letters()
    } else {
        texts.msg_room_usual_letters()
    };
    [
        ('x', times),
        ('l', lateness),
        ('n', names),
        ('w', members),
        ('t', theme),
        ('g', letters),
    ]
}

/// The message that is being typed.
pub(super) fn message(model: &Model, field: &TextField, theme: &Theme, frame: &mut Frame<'_>) {
    let texts = &model.texts;
    let area = frame.area();
    let width = area.width.saturating_sub(4).min(84);
    let keys = texts.msg_room_message_keys();
    let rows = paint::rows(&keys, width.saturating_sub(4));
    let place = centred(area, width, rows + 6);
    let buf = frame.buffer_mut();
    let inner = layer_box(&texts.msg_room_message_title(), theme, false, place, buf);
    let inside = Rect {
        x: inner.x + 1,
        y: inner.y + 1,
        width: inner.width.saturating_sub(2),
        height: inner.height.saturating_sub(1),
    };
    let text = Rect {
        height: inside.height.saturating_sub(rows + 1).max(1),
        ..inside
    };
    let hint = texts.msg_room_message_placeholder();
    let cursor = typed(field, &hint, true, theme, text, buf);
    let rest = paint::below(inside, text.height + 1);
    paint::paragraph(&keys, theme.key_hint, rest.height, rest, buf);
    if let Some(cursor) = cursor {
        frame.set_cursor_position(cursor);
    }
}
