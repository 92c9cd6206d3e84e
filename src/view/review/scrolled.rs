//! A page of rows that is scrolled as a whole.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;

use crate::view::paint;
use crate::view::theme::Theme;
use crate::view::wrap;

/// Rows that are put together before they are drawn.
pub(super) struct Rows {
    rows: Vec<Line<'static>>,
    pub width: u16,
}

impl Rows {
    pub fn new(width: u16) -> Rows {
        Rows {
            rows: Vec::new(),
            width,
        }
    }

    pub fn row(&mut self, row: impl Into<Line<'static>>) {
        self.rows.push(row.into());
    }

    pub fn rows(&mut self, rows: impl IntoIterator<Item = Line<'static>>) {
        self.rows.extend(rows);
    }

    /// A heading, with a free row before it unless it is the first.
    pub fn heading(&mut self, text: String, style: Style) {
        if !self.rows.is_empty() {
            self.rows.push(Line::default());
        }
        self.rows.push(Line::styled(text, style));
    }

    /// A text of several rows behind a sign; the rows after the first are indented as far as the sign.
    pub fn text(&mut self, sign: &str, text: &str, style: Style) {
        let indent = u16::try_from(sign.chars().count()).unwrap_or_default();
        let rows = wrap::rows(text, self.width.saturating_sub(indent).max(1));
        for (index, row) in rows.into_iter().enumerate() {
            let before = if index == 0 {
                sign.to_owned()
            } else {
                " ".repeat(usize::from(indent))
            };
            self.rows
                .push(Line::styled(format!("{before}{row}"), style));
        }
    }

    /// Draws them from a row on, as far as there are any below the area; says in the panel's edge how many are left.
    pub fn draw(self, scroll: usize, panel: Rect, inner: Rect, theme: &Theme, buf: &mut Buffer) {
        let height = usize::from(inner.height);
        let first = scroll.min(self.rows.len().saturating_sub(height));
        let more = self.rows.len().saturating_sub(first + height);
        let rows = self.rows.into_iter().skip(first).take(height);
        rows.fold(inner, |rest, row| paint::line(row, rest, buf));
        paint::more_below(panel, more, theme, buf);
    }
}
