//! An invitation's text, and beside each line what was made of it.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::paint::{self, key_hint, layer_box};
use super::safe::{cut, width};
use super::theme::Theme;
use crate::app::Model;
use crate::app::invitation::{self, InvitationPage, Look, Row};

pub(super) fn draw(model: &Model, page: &InvitationPage, theme: &Theme, buf: &mut Buffer) {
    let screen = buf.area;
    let area = Rect {
        height: screen.height.saturating_sub(1),
        ..screen
    };
    let inner = layer_box(&title(model, page), theme, false, area, buf);
    let inner = Rect {
        x: inner.x + 2,
        width: inner.width.saturating_sub(4),
        ..inner
    };
    let shown = invitation::height(screen.height);
    let rows = invitation::rows(&model.texts, page, screen.width);
    // In another window the text has other rows.
    let scroll = page
        .scroll
        .min(rows.len().saturating_sub(usize::from(shown)));
    let mut rest = Rect {
        height: shown,
        ..inner
    };
    for row in rows.iter().skip(scroll).take(usize::from(shown)) {
        rest = draw_row(row, invitation::widths(screen.width), theme, rest, buf);
    }
    let more = rows.len().saturating_sub(scroll + usize::from(shown));
    paint::more_below(area, more, theme, buf);
    let keys = Rect {
        y: inner.y + shown + 1,
        height: 1,
        ..inner
    };
    paint::line(hints(model, page, inner.width, theme), keys, buf);
}

fn title(model: &Model, page: &InvitationPage) -> String {
    let texts = &model.texts;
    let title = texts.msg_invitation_title();
    if page.is_empty() {
        return title;
    }
    let language = texts.invitation_language(page.read.language);
    format!("{title} · {language}")
}

fn draw_row(
    row: &Row,
    widths: (usize, usize),
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> Rect {
    let (left, right) = match row.look {
        Look::Heading => (theme.strong, theme.strong),
        Look::Plain | Look::Part => (Style::new(), Style::new()),
        Look::Item => (Style::new(), theme.strong),
        Look::Day => (Style::new(), theme.title_focus),
        Look::Left => (theme.dim, theme.dim),
        Look::Doubt => (theme.warning, theme.warning),
    };
    if row.right.is_empty() {
        let sign = match (row.look, row.begins) {
            (Look::Doubt, true) => "! ",
            (Look::Doubt, false) => "  ",
            _ => "",
        };
        let text = format!("{sign}{}", row.left);
        let text = cut(&text, usize::from(area.width)).into_owned();
        return paint::line(Line::styled(text, left), area, buf);
    }
    let text = cut(&row.left, widths.0).into_owned();
    let blanks = " ".repeat(widths.0.saturating_sub(width(&text)) + 1);
    let sign = match row.look {
        Look::Doubt if row.begins => "? ",
        Look::Item if row.begins => "▸ ",
        _ => "  ",
    };
    let spans = vec![
        Span::styled(text, left),
        Span::raw(blanks),
        Span::styled(sign, right),
        Span::styled(cut(&row.right, widths.1).into_owned(), right),
    ];
    paint::line(Line::from(spans), area, buf)
}

fn hints(model: &Model, page: &InvitationPage, width: u16, theme: &Theme) -> Line<'static> {
    let texts = &model.texts;
    let mut hints = Vec::new();
    if page.read.programme.is_some() {
        hints.push(key_hint("Enter", &texts.msg_invitation_keep(), theme));
    }
    hints.push(key_hint("Esc", &texts.msg_close(), theme));
    if !page.is_empty() {
        hints.push(key_hint("↑ ↓", &texts.msg_scroll(), theme));
        hints.push(key_hint(
            "Ctrl+L",
            &texts.msg_invitation_other_language(),
            theme,
        ));
    }
    let mut line = Line::default();
    for hint in hints {
        let hint = Line::from(hint.to_vec());
        if line.width() + hint.width() <= usize::from(width) + 2 {
            line.extend(hint);
        }
    }
    line
}
