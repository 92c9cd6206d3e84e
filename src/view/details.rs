//! An item in full: what it is for, what to say, what to do when it falls flat.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;

use super::paint::{self, centred, layer_box};
use super::safe::safe;
use super::theme::Theme;
use crate::app::Model;
use crate::app::console::Console;
use crate::programme::{Item, Phase};

pub(super) fn draw(model: &Model, index: usize, scroll: usize, theme: &Theme, buf: &mut Buffer) {
    let Some(console) = model.console() else { return };
    let Some(item) = console.item(index) else { return };
    let screen = buf.area;
    let width = (screen.width - 4).min(96);
    let lines = lines(model, console, index, item, theme, width - 4);
    let height = u16::try_from(lines.len()).unwrap_or(u16::MAX).saturating_add(2).min(screen.height - 3);
    let place = centred(Rect { height: screen.height - 1, ..screen }, width, height);
    let inner = layer_box(&safe(&item.title), theme, false, place, buf);
    let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
    draw_lines(lines, scroll, theme, inner, buf);
}

/// Lines from a scroll position on, never past the end; a mark says that there is more.
pub(super) fn draw_lines(lines: Vec<(String, Style)>, scroll: usize, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let height = usize::from(area.height);
    let first = scroll.min(lines.len().saturating_sub(height));
    let more = lines.len() > first + height;
    let mut rest = area;
    for (text, style) in lines.into_iter().skip(first).take(height) {
        rest = paint::line(Line::styled(text, style), rest, buf);
    }
    if more {
        let mark = Rect { y: area.bottom(), height: 1, ..area };
        paint::right(Line::styled(" ▾ ", theme.key), mark.intersection(buf.area), buf);
    }
}

fn lines(model: &Model, console: &Console, index: usize, item: &Item, theme: &Theme, width: u16) -> Vec<(String, Style)> {
    let texts = &model.texts;
    let mut lines = Vec::new();
    let mut section = |name: String, body: Vec<String>| {
        if body.iter().all(String::is_empty) {
            return;
        }
        if !lines.is_empty() {
            lines.push((String::new(), theme.text));
        }
        lines.push((name, theme.layer_title));
        for text in body {
            let text = safe(&text).into_owned();
            let rows = crate::app::wrap::rows(&text, usize::from(width));
            lines.extend(rows.iter().map(|row| (row.of(&text).trim_end().to_owned(), theme.text)));
        }
    };
    section(texts.msg_detail_time(), vec![times(model, console, index, item)]);
    let text = |field: &Option<String>| vec![field.clone().unwrap_or_default()];
    section(texts.msg_detail_purpose(), text(&item.purpose));
    section(texts.msg_detail_instructions(), text(&item.instructions));
    section(texts.msg_detail_phases(), item.phases.iter().map(|phase| phase_text(model, phase)).collect());
    section(texts.msg_detail_plan_b(), text(&item.plan_b));
    section(texts.msg_detail_facilitator(), text(&item.facilitator_note));
    section(texts.msg_detail_presenter(), text(&item.presenter));
    if let Some(module) = item.module.as_deref().and_then(|id| console.module(id)) {
        section(texts.msg_detail_module(), vec![format!("{} · {}", module.number, module.title)]);
        section(texts.msg_detail_questions(), module.questions.iter().map(|q| format!("• {}", q.text)).collect());
    }
    lines
}

fn times(model: &Model, console: &Console, index: usize, item: &Item) -> String {
    let standing = console.standing(&model.now);
    let Some(state) = standing.items.get(index) else { return String::new() };
    let texts = &model.texts;
    let span = |span: &crate::timetable::Span| format!("{}–{}", texts.time(&span.start.time()), texts.time(&span.end.time()));
    let (planned, expected) = (span(&state.planned), span(&state.expected));
    let times = if state.state == crate::timetable::ItemState::Done {
        texts.msg_planned_and_actual(&planned, &expected)
    } else {
        texts.msg_planned_and_expected(&planned, &expected)
    };
    format!("{} · {} · {times}", texts.item_kind(item.kind), texts.msg_minutes_only(state.length_seconds / 60))
}

fn phase_text(model: &Model, phase: &Phase) -> String {
    let minutes = model.texts.msg_minutes_only(i64::from(phase.minutes.get()));
    let each = if phase.per_group { format!(" {}", model.texts.msg_per_group()) } else { String::new() };
    format!("• {} · {minutes}{each}", phase.title)
}
