//! A question or a message with its choices.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use super::paint::{self, centred, layer_box};
use super::safe::{cut, safe};
use super::theme::Theme;
use crate::app::Hit;
use crate::app::dialog::Dialog;

struct Parts {
    frame: Rect,
    body: Rect,
    choices: Rect,
}

fn layout(dialog: &Dialog, screen: Rect) -> Parts {
    let width = screen.width.saturating_sub(6).min(86);
    let inner_width = width.saturating_sub(4);
    let body_rows: u16 = dialog.body.iter().map(|text| paint::rows(text, inner_width)).sum();
    let choice_rows = u16::try_from(dialog.choices.len()).unwrap_or(u16::MAX);
    let height = (body_rows + choice_rows + 5).min(screen.height.saturating_sub(2));
    let frame = centred(screen, width, height);
    let inner = Rect { x: frame.x + 2, y: frame.y + 1, width: inner_width, height: frame.height.saturating_sub(2) };
    let choices_at = inner.height.saturating_sub(choice_rows);
    let body = Rect { y: inner.y + 1, height: choices_at.saturating_sub(2), ..inner };
    let choices = Rect { y: inner.y + choices_at, height: inner.height - choices_at, ..inner };
    Parts { frame, body, choices }
}

pub(super) fn draw(dialog: &Dialog, theme: &Theme, buf: &mut Buffer) {
    let parts = layout(dialog, buf.area);
    layer_box(&safe(&dialog.title), theme, dialog.urgent, parts.frame, buf);
    let mut lines = Vec::new();
    for text in &dialog.body {
        let text = safe(text).into_owned();
        let rows = crate::app::wrap::rows(&text, usize::from(parts.body.width.max(1)));
        lines.extend(rows.iter().map(|row| (row.of(&text).trim_end().to_owned(), theme.text)));
    }
    super::details::draw_lines(lines, dialog.scroll, theme, parts.body, buf);
    let mut rest = parts.choices;
    for (index, choice) in dialog.choices.iter().enumerate() {
        let selected = index == dialog.selected;
        if selected {
            buf.set_style(Rect { height: 1.min(rest.height), ..rest }, theme.selection);
        }
        let sign = if selected { "▸" } else { " " };
        let label = cut(&safe(&choice.label), usize::from(rest.width).saturating_sub(6)).into_owned();
        let spans = vec![
            Span::styled(format!("{sign} "), theme.key),
            Span::styled(format!("{} ", choice.key), theme.key),
            Span::styled(format!(" {label}"), theme.text),
        ];
        rest = paint::line(Line::from(spans), rest, buf);
    }
}

pub(super) fn hit(dialog: &Dialog, screen: Rect, at: Position) -> Option<Hit> {
    let choices = layout(dialog, screen).choices;
    choices.contains(at).then(|| Hit::Choice(usize::from(at.y - choices.y)))
}
