//! Lines: around the quadrants and between the steps, between allies, and from where one stood to where one stands.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Style};
use ratatui::symbols::Marker;
use ratatui::widgets::Widget;
use ratatui::widgets::canvas::{Canvas, Line};

use super::Grid;
use super::frame::Axes;
use super::layout::Layout;
use crate::session::analysis::Spot;
use crate::stage::Change;
use crate::view::paint;
use crate::view::theme::Theme;

/// From where a marker came.
const ORIGIN: &str = "○";

/// The plot's border, the cross between low and high, and the fainter lines between steps, if they are wanted.
pub(super) fn frame(axes: &Axes, has_steps: bool, theme: &Theme, buf: &mut Buffer) {
    for row in axes.rows.iter().filter(|_| has_steps) {
        for x in axes.plot.x + 1..axes.plot.right() - 1 {
            put(x, *row, "┈", theme.border, buf);
        }
    }
    for column in axes.columns.iter().filter(|_| has_steps) {
        for y in axes.plot.y + 1..axes.plot.bottom() - 1 {
            put(*column, y, "┊", theme.border, buf);
        }
    }
    paint::panel("", theme, axes.plot, buf);
    let (column, row) = axes.cross;
    let (left, right) = (axes.plot.x, axes.plot.right() - 1);
    let (top, bottom) = (axes.plot.y, axes.plot.bottom() - 1);
    for x in left + 1..right {
        put(x, row, "━", theme.dim, buf);
    }
    for y in top + 1..bottom {
        put(column, y, "┃", theme.dim, buf);
    }
    for (x, y, symbol) in [
        (left, row, "┝"),
        (right, row, "┥"),
        (column, top, "┰"),
        (column, bottom, "┸"),
        (column, row, "╋"),
    ] {
        put(x, y, symbol, theme.dim, buf);
    }
}

fn put(x: u16, y: u16, symbol: &str, style: Style, buf: &mut Buffer) {
    if let Some(cell) = buf.cell_mut((x, y)) {
        cell.set_symbol(symbol).set_style(style);
    }
}

/// Lines between allies; those of the selected one stand out.
pub(super) fn alliances(grid: Grid<'_>, layout: &Layout, buf: &mut Buffer) {
    let mut lines = Vec::new();
    for (one, other) in grid.alliances {
        let Some((from, to)) = place(layout, *one).zip(place(layout, *other)) else {
            continue;
        };
        let is_selected = [*one, *other].map(Some).contains(&grid.selected);
        let style = if is_selected {
            grid.theme.shown
        } else {
            grid.theme.dim
        };
        lines.push((beside(from, to), beside(to, from), style));
    }
    // The selected one's last, over the others.
    lines.sort_by_key(|(_, _, style)| *style == grid.theme.shown);
    draw(&lines, grid.theme, buf);
}

/// Lines from where the markers stood on an earlier day.
pub(super) fn moves(grid: Grid<'_>, layout: &Layout, buf: &mut Buffer) {
    let ways = ways(grid, layout);
    let lines: Vec<_> = ways
        .iter()
        .map(|way| (way.from, way.to, grid.theme.shown))
        .collect();
    draw(&lines, grid.theme, buf);
    for way in ways {
        put(way.from.x, way.from.y, ORIGIN, grid.theme.shown, buf);
    }
}

/// The heads of the arrows, beside the markers to which they lead; and what is new.
pub(super) fn heads(grid: Grid<'_>, layout: &Layout, buf: &mut Buffer) {
    for way in ways(grid, layout) {
        put(way.to.x, way.to.y, way.head(), grid.theme.shown, buf);
    }
    for placed in &layout.placed {
        let is_new = grid.marks.get(placed.index).map(|mark| mark.change) == Some(Change::New);
        if is_new && let Some(x) = placed.place.x.checked_sub(1) {
            put(x, placed.place.y, "◇", grid.theme.shown, buf);
        }
    }
}

/// From a field to a marker.
struct Way {
    from: Position,
    to: Position,
}

impl Way {
    /// The arrow's head; a cell is about twice as high as it is wide.
    fn head(&self) -> &'static str {
        let right = i32::from(self.to.x) - i32::from(self.from.x);
        let down = 2 * (i32::from(self.to.y) - i32::from(self.from.y));
        let (steep, flat) = (down.abs() > 2 * right.abs(), right.abs() > 2 * down.abs());
        match (right >= 0, down >= 0) {
            _ if steep && down < 0 => "↑",
            _ if steep => "↓",
            (true, _) if flat => "→",
            (false, _) if flat => "←",
            (true, true) => "↘",
            (true, false) => "↗",
            (false, true) => "↙",
            (false, false) => "↖",
        }
    }
}

/// The ways of all that have left their fields. Those that leave the same field begin below each other.
fn ways(grid: Grid<'_>, layout: &Layout) -> Vec<Way> {
    let mut begun: Vec<Rect> = Vec::new();
    let mut ways = Vec::new();
    for placed in &layout.placed {
        let Some(mark) = grid.marks.get(placed.index) else {
            continue;
        };
        let Change::From(before) = mark.change else {
            continue;
        };
        let Some((left, now)) = fields(layout, before, mark.spot) else {
            continue;
        };
        if left == now {
            continue;
        }
        let count = begun.iter().filter(|field| **field == left).count();
        begun.push(left);
        if let Some(from) = free(layout, left, count) {
            let origin = Rect::new(from.x, from.y, 1, 1);
            ways.push(Way {
                from,
                to: beside(placed.place, origin),
            });
        }
    }
    ways
}

fn fields(layout: &Layout, before: Spot, now: Option<Spot>) -> Option<(Rect, Rect)> {
    Some((layout.field(before)?, layout.field(now?)?))
}

/// The nth cell of a field in which nothing stands, nor beside it; from the middle of the field outwards.
fn free(layout: &Layout, field: Rect, n: usize) -> Option<Position> {
    let middle = field.x + field.width / 2;
    let columns = [middle, field.x + field.width.saturating_sub(2), field.x + 1];
    let cells = columns.into_iter().flat_map(|x| {
        let rows = field.top()..field.bottom();
        rows.map(move |y| Position::new(x, y))
    });
    let is_free = |at: &Position| {
        let places = layout.placed.iter().map(|placed| placed.place);
        let mut places = places.chain(layout.more.iter().map(|(_, place)| *place));
        places.all(|place| {
            let air = Rect {
                x: place.x.saturating_sub(1),
                width: place.width + 2,
                ..place
            };
            !air.contains(*at)
        })
    };
    let free: Vec<Position> = cells.filter(is_free).collect();
    let index = n.checked_rem(free.len())?;
    free.get(index).copied()
}

fn place(layout: &Layout, index: usize) -> Option<Rect> {
    let mut placed = layout.placed.iter();
    let placed = placed.find(|placed| placed.index == index);
    placed.map(|placed| placed.place)
}

/// The cell before or behind a marker, whichever is nearer to what a line comes from.
fn beside(place: Rect, from: Rect) -> Position {
    let middle = |place: Rect| place.x + place.width / 2;
    let x = if middle(from) <= middle(place) {
        place.x.saturating_sub(1)
    } else {
        place.right()
    };
    Position::new(x, place.y)
}

/// Draws lines from cell to cell in dots; what stands there is written over them later.
fn draw(lines: &[(Position, Position, Style)], theme: &Theme, buf: &mut Buffer) {
    let area = *buf.area();
    if lines.is_empty() {
        return;
    }
    let (width, height) = (f64::from(area.width), f64::from(area.height));
    let x = |at: Position| f64::from(at.x - area.x) + 0.5;
    let y = |at: Position| height - f64::from(at.y - area.y) - 0.5;
    let canvas = Canvas::default()
        .marker(Marker::Braille)
        .background_color(theme.base.bg.unwrap_or(Color::Reset))
        .x_bounds([0.0, width])
        .y_bounds([0.0, height])
        .paint(|context| {
            for (from, to, style) in lines {
                let colour = style.fg.unwrap_or(Color::Reset);
                context.draw(&Line::new(x(*from), y(*from), x(*to), y(*to), colour));
            }
        });
    canvas.render(area, buf);
}
