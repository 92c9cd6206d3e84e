//! What the numbers and the signs of the grid stand for.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::{Grid, Mark, note, sign};
use crate::session::Position;
use crate::view::paint;
use crate::view::safe::{cut, width};

impl Grid<'_> {
    /// A line of the legend: number, sign and label.
    pub(super) fn legend_line(&self, mark: &Mark, index: usize, place: Rect, buf: &mut Buffer) {
        let most = self.marks.iter().map(|mark| mark.number).max();
        let digits = most.unwrap_or_default().to_string().len();
        let room = usize::from(place.width).saturating_sub(digits + 3);
        let style = self.style(mark, index);
        let line = Line::from(vec![
            Span::styled(format!("{:>digits$} ", mark.number), self.theme.dim),
            Span::styled(format!("{}{}", sign(mark.position), note(mark)), style),
            Span::styled(cut(&mark.label, room).into_owned(), style),
        ]);
        paint::line(line, place, buf);
        if self.selected == Some(index) {
            buf.set_style(place, self.theme.selected);
        }
    }

    /// What the signs mean, as many of them as there is room for, the rarer ones last.
    pub(super) fn explain(&self, row: Rect, buf: &mut Buffer) {
        let mut room = usize::from(row.width) + 3;
        let mut spans = Vec::new();
        for (sign, words, style) in self.signs() {
            let needed = width(&words) + 5;
            if needed > room {
                continue;
            }
            room -= needed;
            spans.push(Span::styled(sign, style));
            spans.push(Span::styled(format!(" {words}   "), self.theme.dim));
        }
        let mut line = Line::from(spans);
        if let Some(last) = line.spans.last_mut() {
            last.content = last.content.trim_end().to_owned().into();
        }
        paint::line(line, row, buf);
    }

    fn signs(&self) -> Vec<(&'static str, String, Style)> {
        let (texts, theme) = (self.texts, self.theme);
        let has = |wanted: fn(&Mark) -> bool| self.marks.iter().any(wanted);
        let mut signs = Vec::new();
        if self.changes {
            signs.push(("○", texts.msg_grid_stood_here(), theme.shown));
            signs.push(("◇", texts.msg_grid_is_new(), theme.shown));
        }
        let position = |position| theme.position(Some(position)).bold();
        signs.push(("+", texts.msg_grid_for(), position(Position::MediumSupport)));
        let against = position(Position::MediumOpposition);
        signs.push(("-", texts.msg_grid_against(), against));
        if has(|mark| mark.lacks_voice) {
            let style = theme.strong.patch(theme.warning);
            signs.push(("!", texts.msg_grid_lacks_voice(), style));
        }
        if has(|mark| mark.affected && !mark.lacks_voice) {
            signs.push(("*", texts.msg_grid_is_affected(), theme.strong));
        }
        let neutral = position(Position::NotMobilised);
        signs.push(("·", texts.msg_grid_not_mobilised(), neutral));
        signs.push(("?", texts.msg_grid_not_known(), theme.dim));
        signs
    }
}
