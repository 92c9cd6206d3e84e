//! A text in a box over the screen: the keys, an item in full.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;

use super::paint::{self, centred, layer_box};
use super::safe::{cut, safe};
use super::theme::Theme;
use crate::app::Model;
use crate::app::reader::{self, Row};

pub(super) fn draw(model: &Model, title: &str, scroll: usize, theme: &Theme, buf: &mut Buffer) {
    let screen = buf.area;
    let rows = reader::rows(model);
    let height = u16::try_from(rows.len())
        .unwrap_or(u16::MAX)
        .min(reader::height(screen.height));
    let place = centred(
        Rect {
            height: screen.height - 1,
            ..screen
        },
        reader::width(screen.width) + 4,
        height + 2,
    );
    let inner = layer_box(&safe(title), theme, false, place, buf);
    let inner = Rect {
        x: inner.x + 1,
        width: inner.width.saturating_sub(2),
        ..inner
    };
    draw_rows(&rows, scroll, theme, inner, buf);
}

/// Rows from a place on; a mark at the foot says that there are more.
pub(super) fn draw_rows(rows: &[Row], scroll: usize, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let mut rest = area;
    for row in rows.iter().skip(scroll).take(usize::from(area.height)) {
        let style = if row.heading {
            theme.title_focus
        } else {
            Style::new()
        };
        rest = paint::line(
            Line::styled(cut(&row.text, usize::from(area.width)).into_owned(), style),
            rest,
            buf,
        );
    }
    if rows.len() > scroll + usize::from(area.height) {
        let mark = Rect {
            y: area.bottom(),
            height: 1,
            ..area
        }
        .intersection(buf.area);
        paint::right(Line::styled(" ▾ ", theme.key), mark, buf);
    }
}
