//! What the screens share: panels, boxes over the screen, lines of text.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, BorderType, Clear, Widget};

use super::field::FieldView;
use super::safe::{self, cut};
use super::theme::Theme;
use super::wrap;
use crate::app::text_field::TextField;

/// A framed part of the screen with its title; the area inside is left after drawing.
pub(super) fn panel(title: &str, theme: &Theme, area: Rect, buf: &mut Buffer) -> Rect {
    framed(title, theme.border, theme.title, area, buf)
}

/// The same, told apart when it is the one that has the keys.
pub(super) fn panel_with_keys(
    title: &str,
    has_keys: bool,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> Rect {
    if has_keys {
        framed(title, theme.border_focus, theme.title_focus, area, buf)
    } else {
        panel(title, theme, area, buf)
    }
}

/// What is inside the frame of a panel.
pub(super) fn inside(panel: Rect) -> Rect {
    Rect {
        x: panel.x + 1,
        y: panel.y + 1,
        width: panel.width.saturating_sub(2),
        height: panel.height.saturating_sub(2),
    }
}

/// Says in the lower edge of a panel how many rows there are below those that are shown.
pub(super) fn more_below(panel: Rect, more: usize, theme: &Theme, buf: &mut Buffer) {
    if more > 0 && panel.height > 0 {
        let edge = Rect {
            x: panel.x + 1,
            y: panel.bottom() - 1,
            width: panel.width.saturating_sub(2),
            height: 1,
        };
        right(Line::styled(format!(" ▾ {more} "), theme.dim), edge, buf);
    }
}

/// A box that lies over the screen.
pub(super) fn layer_box(
    title: &str,
    theme: &Theme,
    urgent: bool,
    area: Rect,
    buf: &mut Buffer,
) -> Rect {
    clear(beside(area).intersection(buf.area), theme, buf);
    let (border, title_style) = if urgent {
        (theme.error, theme.error)
    } else {
        (theme.border_focus, theme.title_focus)
    };
    framed(title, border, title_style, area, buf)
}

/// The area with a free column at either side, so that no half word touches a box's frame.
fn beside(area: Rect) -> Rect {
    Rect {
        x: area.x.saturating_sub(1),
        width: area.width.saturating_add(2),
        ..area
    }
}

/// Empties an area. A wide letter that reaches into it is taken away whole.
pub(super) fn clear(area: Rect, theme: &Theme, buf: &mut Buffer) {
    for y in area.top()..area.bottom() {
        if let Some(before) = area.x.checked_sub(1)
            && let Some(cell) = buf.cell_mut((before, y))
            && safe::width(cell.symbol()) > 1
        {
            cell.set_symbol(" ");
        }
    }
    Clear.render(area, buf);
    buf.set_style(area, theme.base);
}

/// Lets a part of the screen stand back behind the box that lies over it.
pub(super) fn stand_back(area: Rect, theme: &Theme, buf: &mut Buffer) {
    buf.set_style(area, theme.behind_layer);
}

fn framed(title: &str, border: Style, title_style: Style, area: Rect, buf: &mut Buffer) -> Rect {
    let room = usize::from(area.width.saturating_sub(6));
    let title = if title.is_empty() {
        Line::default()
    } else {
        Line::styled(format!(" {} ", cut(title, room)), title_style)
    };
    let block = Block::bordered()
        .border_type(BorderType::Rounded)
        .border_style(border)
        .title(title);
    let inner = block.inner(area);
    block.render(area, buf);
    inner
}

/// A rectangle of at most the given size in the middle of an area.
pub(super) fn centred(area: Rect, width: u16, height: u16) -> Rect {
    let (width, height) = (width.min(area.width), height.min(area.height));
    Rect::new(
        area.x + (area.width - width) / 2,
        area.y + (area.height - height) / 2,
        width,
        height,
    )
}

/// Writes a line at the top of an area; what does not fit is cut, and the cut is marked. The rows below are left.
pub(super) fn line<'a>(line: impl Into<Line<'a>>, area: Rect, buf: &mut Buffer) -> Rect {
    if area.is_empty() {
        return area;
    }
    let line = line.into();
    let too_long = line.width() > usize::from(area.width);
    line.render(Rect { height: 1, ..area }, buf);
    if too_long && let Some(last) = buf.cell_mut((area.right() - 1, area.y)) {
        last.set_symbol("…");
    }
    below(area, 1)
}

/// Writes a line that ends at the right edge of an area's first row, over what stands there; gives its width.
pub(super) fn right<'a>(text: impl Into<Line<'a>>, area: Rect, buf: &mut Buffer) -> u16 {
    let text = text.into();
    let width = u16::try_from(text.width())
        .unwrap_or(u16::MAX)
        .min(area.width);
    let place = Rect {
        x: area.right() - width,
        width,
        height: area.height.min(1),
        ..area
    };
    text.render(place, buf);
    width
}

/// The area without its first rows.
pub(super) fn below(area: Rect, rows: u16) -> Rect {
    let rows = rows.min(area.height);
    Rect {
        y: area.y + rows,
        height: area.height - rows,
        ..area
    }
}

/// Writes text wrapped by words, at most `most` rows; the rows below are left.
pub(super) fn paragraph(text: &str, style: Style, most: u16, area: Rect, buf: &mut Buffer) -> Rect {
    let most = usize::from(most.min(area.height));
    let rows = if most == 0 || text.is_empty() {
        Vec::new()
    } else {
        wrap::first_rows(text, area.width, most)
    };
    rows.into_iter()
        .fold(area, |rest, row| line(Line::styled(row, style), rest, buf))
}

/// The rows that a text takes at a width.
pub(super) fn rows(text: &str, width: u16) -> u16 {
    u16::try_from(wrap::rows(text, width).len()).unwrap_or(u16::MAX)
}

/// A key and what it does: `n next`.
pub(super) fn key_hint(key: &str, word: &str, theme: &Theme) -> [Span<'static>; 3] {
    [
        Span::styled(key.to_owned(), theme.key),
        Span::styled(format!(" {word}"), theme.key_hint),
        Span::raw("   "),
    ]
}

/// Draws a text that can be typed in; gives where the cursor is when it is the one that has the keys.
pub(super) fn typed(
    field: &TextField,
    placeholder: &str,
    focused: bool,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> Option<Position> {
    FieldView {
        field,
        placeholder,
        focused,
        theme,
    }
    .draw(area, buf)
}
