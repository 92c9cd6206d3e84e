//! A text being typed, drawn.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::widgets::{Clear, Widget};
use unicode_segmentation::UnicodeSegmentation;

use super::safe;
use super::theme::Theme;
use crate::app::text_field::{Lines, TextField, Window, text_width};
use crate::app::visible;
use crate::app::wrap::{self, Row};

/// Below this width there is no room for marks that the text goes on sideways.
const ROOM_FOR_MARKS: u16 = 4;

/// A field with what may be typed into it while it is empty.
#[derive(Debug, Clone, Copy)]
pub struct FieldView<'a> {
    pub field: &'a TextField,
    pub placeholder: &'a str,
    /// Whether it is typed in. One that is not shows its beginning, and no cursor.
    pub focused: bool,
    pub theme: &'a Theme,
}

impl FieldView<'_> {
    /// Draws the part of the field in which the cursor stands. Gives the place of the terminal's cursor, which is always within
    /// the area; none if that is empty, or the field is not typed in.
    pub fn draw(&self, area: Rect, buffer: &mut Buffer) -> Option<Position> {
        let area = area.intersection(buffer.area);
        if area.is_empty() {
            return None;
        }
        Clear.render(area, buffer);
        buffer.set_style(area, self.style(false));
        if self.field.text().is_empty() {
            let placeholder = safe::cut(self.placeholder, usize::from(area.width));
            buffer.set_string(area.x, area.y, placeholder, self.theme.placeholder);
            return self.focused.then(|| area.as_position());
        }
        let window = if self.focused {
            Window::new(self.field, area.width, area.height)
        } else {
            Window::beginning(self.field, area.width, area.height)
        };
        if area.height == 1 && self.field.lines() == Lines::One {
            self.draw_sideways(&window, area, buffer);
        } else {
            let shown = window.rows.iter().skip(window.first);
            for (row, y) in shown.zip(area.y..area.bottom()) {
                let place = Rect {
                    y,
                    height: 1,
                    ..area
                };
                self.draw_row(*row, 0, place, buffer);
            }
        }
        if !self.focused {
            return None;
        }
        let (column, row) = window.cursor(self.field);
        let within = |at: usize, size: u16| u16::try_from(at).unwrap_or(size).min(size - 1);
        Some(Position::new(
            area.x + within(column, area.width),
            area.y + within(row, area.height),
        ))
    }

    /// One row that goes on to the left or right, marked where it does.
    fn draw_sideways(&self, window: &Window, area: Rect, buffer: &mut Buffer) {
        let [row] = window.rows[..] else { return };
        let text_end = window.left + text_width(area.width);
        let room = area.width >= ROOM_FOR_MARKS;
        let before = room && window.left > 0;
        let after = room && wrap::column(self.field.text(), row, row.end) > text_end;
        let place = Rect {
            width: area.width - if after { 2 } else { 0 },
            ..area
        };
        self.draw_row(row, window.left, place, buffer);
        if before {
            buffer.set_string(area.x, area.y, "…", self.theme.dim);
        }
        if after {
            buffer.set_string(place.right(), area.y, "…", self.theme.dim);
        }
    }

    /// A row from its column `left` on. What does not fit in whole is left out.
    fn draw_row(&self, row: Row, left: usize, place: Rect, buffer: &mut Buffer) {
        let text = self.field.text();
        let selection = self.field.selection().unwrap_or_default();
        let begin = wrap::position(text, row, left);
        let mut column = wrap::column(text, row, begin);
        for (at, grapheme) in text[begin..row.end].grapheme_indices(true) {
            let (start, width) = (column, visible::width(grapheme));
            column += width;
            if start > left + usize::from(place.width) {
                return;
            }
            if let Some(start) = start.checked_sub(left) {
                let style = self.style(selection.contains(&(begin + at)));
                put(grapheme, start, width, style, place, buffer);
            }
        }
        // A selected line break shows as a selected blank.
        if !row.soft && selection.contains(&row.end) {
            let end = column.saturating_sub(left);
            put(" ", end, 1, self.style(true), place, buffer);
        }
    }

    fn style(&self, selected: bool) -> Style {
        let style = self.theme.base.patch(self.theme.field);
        if selected {
            style.patch(self.theme.field_selection)
        } else {
            style
        }
    }
}

/// Puts a letter at a column of a place one row high, if all of it fits.
fn put(
    grapheme: &str,
    column: usize,
    width: usize,
    style: Style,
    place: Rect,
    buffer: &mut Buffer,
) {
    let Some(last) = width.checked_sub(1) else {
        return;
    };
    if column + last >= usize::from(place.width) {
        return;
    }
    let x = place.x + u16::try_from(column).unwrap_or(0);
    let (end, _) = buffer.set_stringn(x, place.y, visible::shown(grapheme), width, style);
    let covered = Rect::new(x, place.y, end - x, 1);
    buffer.set_style(covered, style);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::settings::ThemeName;
    use crate::app::text_field::{Motion, Select};
    use crate::view::picture;
    use crate::view::theme::ColourDepth;

    /// The area with the cursor as `▏` before the cell it stands on, and what the styles say.
    fn drawn(field: &TextField, width: u16, height: u16) -> String {
        let theme = Theme::new(ThemeName::Dark, ColourDepth::None);
        let area = Rect::new(0, 0, width, height);
        let mut buffer = Buffer::empty(area);
        let view = FieldView {
            field,
            placeholder: "What is said",
            focused: true,
            theme: &theme,
        };
        let cursor = view.draw(area, &mut buffer).unwrap();
        format!("{}cursor {cursor}", picture::styled(&buffer, theme.base))
    }

    #[test]
    fn an_empty_field_says_what_may_be_typed() {
        insta::assert_snapshot!(drawn(&TextField::new("", Lines::Many), 9, 2), @r#"
        What is…
          ~ 0..8 dim

        cursor (0, 0)
        "#);
    }

    #[test]
    fn the_selection_is_seen_in_wrapped_rows_and_at_line_breaks() {
        let mut field = TextField::new("ett två\n한글\u{1b} tre", Lines::Many);
        field.go_to(4, Select::Drop);
        field.go(Motion::TextEnd, Select::Extend);
        field.go(Motion::WordLeft, Select::Extend);
        insta::assert_snapshot!(drawn(&field, 6, 5), @r#"
        ett
        två
          ~ 0..4 reversed
        한글␛
          ~ 0..6 reversed
        tre

        cursor (0, 3)
        "#);
    }

    #[test]
    fn the_rows_around_the_cursor_are_seen() {
        let mut field = TextField::new("1\n2\n3\n4\n5\n6\n7", Lines::Many);
        field.go_to(8, Select::Drop);
        insta::assert_snapshot!(drawn(&field, 6, 3), @r#"
        4
        5
        6
        cursor (0, 1)
        "#);
    }

    #[test]
    fn one_line_goes_sideways_and_says_so() {
        let mut field = TextField::new("0123456789한글abcdefghij", Lines::One);
        insta::assert_snapshot!(drawn(&field, 10, 1), @r#"
        …cdefghij
          ~ 0..1 dim
        cursor (9, 0)
        "#);
        field.go_to(10, Select::Drop);
        insta::assert_snapshot!(drawn(&field, 10, 1), @r#"
        …56789한…
          ~ 0..1 dim; 8..9 dim
        cursor (6, 0)
        "#);
        field.go_to(0, Select::Drop);
        insta::assert_snapshot!(drawn(&field, 10, 1), @r#"
        01234567…
          ~ 8..9 dim
        cursor (0, 0)
        "#);
    }

    #[test]
    fn a_field_that_is_not_typed_in_shows_its_beginning() {
        let theme = Theme::new(ThemeName::Dark, ColourDepth::None);
        let field = TextField::new("0123456789abcdefghij", Lines::One);
        let mut buffer = Buffer::empty(Rect::new(0, 0, 10, 1));
        let view = FieldView {
            field: &field,
            placeholder: "",
            focused: false,
            theme: &theme,
        };
        assert_eq!(view.draw(buffer.area, &mut buffer), None);
        assert_eq!(picture::text(&buffer).trim_end(), "01234567…");
    }

    #[test]
    fn hanging_blanks_keep_the_cursor_within_the_area() {
        let field = TextField::new("abcd      ", Lines::Many);
        insta::assert_snapshot!(drawn(&field, 6, 2), @r#"
        abcd

        cursor (5, 0)
        "#);
    }

    #[test]
    fn any_area_will_do() {
        let theme = Theme::new(ThemeName::Light, ColourDepth::Sixteen);
        for text in [
            "",
            "한",
            "a long text\nof two lines 👩‍👩‍👧",
            "e\u{301}\u{200B}\u{202E}",
        ] {
            for lines in [Lines::One, Lines::Many] {
                let mut field = TextField::new(text, lines);
                field.select_all();
                let view = FieldView {
                    field: &field,
                    placeholder: "한글",
                    focused: true,
                    theme: &theme,
                };
                for (width, height) in [
                    (0, 0),
                    (0, 5),
                    (5, 0),
                    (1, 1),
                    (2, 1),
                    (1, 3),
                    (30, 10),
                    (1000, 1000),
                ] {
                    let mut buffer = Buffer::empty(Rect::new(2, 1, 30, 10));
                    let area = Rect::new(2, 1, width, height);
                    let cursor = view.draw(area, &mut buffer);
                    assert_eq!(cursor.is_none(), area.is_empty());
                    assert!(cursor.is_none_or(|at| buffer.area.contains(at) && area.contains(at)));
                }
            }
        }
    }
}
