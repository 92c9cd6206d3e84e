//! The plot: its lines and words, and the fields between them.

use ratatui::layout::Rect;

use crate::session::analysis::{Lens, Salience, Spot};

/// The least columns and rows of one of sixteen steps; with less there is one field for each quadrant.
const STEP: (u16, u16) = (11, 3);
/// The least columns and rows of a plot; with less the markers are counted.
pub(super) const PLOT: (u16, u16) = (18, 6);
/// The same for the classes of salience, in three columns.
const CLASSES: (u16, u16) = (42, 9);
/// What is drawn around the fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Frame {
    /// Two axes.
    Axes(Axes),
    /// A box for each class.
    Classes(Vec<(Salience, Rect)>),
    /// No room for either: a row for each name, with how many stand there.
    Counts,
}

/// The lines and words of a grid with two axes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Axes {
    /// With the border.
    pub plot: Rect,
    /// The column and the row of the lines between low and high.
    pub cross: (u16, u16),
    /// Lines between steps: columns, rows. None where there is no room for them.
    pub columns: Vec<u16>,
    pub rows: Vec<u16>,
    /// The row of the upright axis's title, above the plot.
    pub title: Option<Rect>,
    /// Words of the upright axis, none to large; without room empty.
    pub up: Vec<Rect>,
    /// Words of the axis across, none to large; without room for each of them empty.
    pub across: Vec<Rect>,
    /// The title of the axis across.
    pub across_title: Option<Rect>,
    /// Names of the quadrants, on the lines above them: upper left, upper right, lower left, lower right.
    pub names: [Rect; 4],
}

/// Cells that the words of the axes take.
#[derive(Debug, Clone, Copy, Default)]
pub struct Words {
    /// The longest of none, small, medium, large.
    pub level: u16,
    pub up_title: u16,
    pub across_title: u16,
}

/// A part of the plot in which markers stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Field {
    holds: Holds,
    pub place: Rect,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Holds {
    /// Steps of influence and of the axis across, from and to, as indices of the levels.
    Steps([usize; 2], [usize; 2]),
    Class(Salience),
}

impl Field {
    pub fn holds(&self, spot: Spot) -> bool {
        match (&self.holds, spot) {
            (Holds::Steps(up, right), Spot::Step { influence, across }) => {
                let within = |[from, to]: [usize; 2], level| (from..=to).contains(&level);
                within(*up, influence as usize) && within(*right, across as usize)
            }
            (Holds::Class(class), Spot::Class(other)) => *class == other,
            _ => false,
        }
    }
}

/// The plot of a lens on an area, and its fields.
pub(super) fn frame(area: Rect, lens: Lens, words: Words) -> (Frame, Vec<Field>) {
    match lens {
        Lens::Interest | Lens::Affected => axes(area, words),
        Lens::Salience => classes(area),
    }
}

/// A row for each name.
fn counts(area: Rect, holds: impl IntoIterator<Item = Holds>) -> (Frame, Vec<Field>) {
    let row = |(n, holds): (usize, Holds)| {
        let down = u16::try_from(n).unwrap_or(u16::MAX).min(area.height);
        Field {
            holds,
            place: Rect {
                y: area.y + down,
                height: area.height.saturating_sub(down).min(1),
                ..area
            },
        }
    };
    let fields = holds.into_iter().enumerate().map(row).collect();
    (Frame::Counts, fields)
}

/// The quadrants in the order of their names.
fn quadrants() -> [Holds; 4] {
    let (low, high) = ([0, 1], [2, 3]);
    [
        Holds::Steps(high, low),
        Holds::Steps(high, high),
        Holds::Steps(low, low),
        Holds::Steps(low, high),
    ]
}

fn axes(area: Rect, words: Words) -> (Frame, Vec<Field>) {
    if area.width < PLOT.0 || area.height < PLOT.1 {
        return counts(area, quadrants());
    }
    let has_title = area.height >= super::TITLED && area.width > words.up_title;
    let has_bottom = area.height >= 8;
    let beside = if area.width >= 60 { words.level + 1 } else { 0 };
    let plot = Rect {
        x: area.x + beside,
        y: area.y + u16::from(has_title),
        width: area.width - beside,
        height: area.height - u16::from(has_title) - u16::from(has_bottom),
    };
    let across = halves(plot.x, plot.width);
    let down = halves(plot.y, plot.height);
    let cross = (across[1].0 - 1, down[1].0 - 1);
    let is_fine = across.iter().all(|half| half.1 > 2 * STEP.0)
        && down.iter().all(|half| half.1 >= 2 * STEP.1);
    let (mut columns, mut rows) = (Vec::new(), Vec::new());
    let (mut ups, mut rights) = (Vec::new(), Vec::new());
    let fields: Vec<Field> = if is_fine {
        for half in across {
            columns.extend(parts(half, true, &mut rights));
        }
        let has_lines = down.iter().all(|half| half.1 > 2 * STEP.1);
        for half in down {
            rows.extend(parts(half, has_lines, &mut ups));
        }
        steps(&ups, &rights)
    } else {
        let places = quadrant_places(across, down);
        let field = |(holds, place): (Holds, Rect)| Field {
            holds,
            place: inside(place),
        };
        quadrants().into_iter().zip(places).map(field).collect()
    };
    let names = quadrant_places(across, down).map(|place| Rect {
        y: place.y - 1,
        height: 1,
        ..place
    });
    let bottom = has_bottom.then_some(Rect {
        y: plot.bottom(),
        height: 1,
        ..plot
    });
    let (across, across_title) = across_words(bottom, &rights, words);
    let frame = Axes {
        plot,
        cross,
        columns,
        rows,
        title: has_title.then_some(Rect { height: 1, ..area }),
        up: up_words(area, beside, &ups),
        across,
        across_title,
        names,
    };
    (Frame::Axes(frame), fields)
}

/// The two halves of a length within a border, with a line between them: where each begins, and how long it is.
fn halves(start: u16, length: u16) -> [(u16, u16); 2] {
    let free = length.saturating_sub(3);
    let first = free.div_ceil(2);
    [(start + 1, first), (start + 2 + first, free - first)]
}

/// The two steps of a half, put down in `steps`; with a line between them, which is given.
fn parts((start, length): (u16, u16), has_line: bool, steps: &mut Vec<(u16, u16)>) -> Option<u16> {
    let line = u16::from(has_line);
    let first = (length - line).div_ceil(2);
    steps.push((start, first));
    steps.push((start + first + line, length - line - first));
    has_line.then_some(start + first)
}

fn quadrant_places(across: [(u16, u16); 2], down: [(u16, u16); 2]) -> [Rect; 4] {
    let place = |row: usize, column: usize| Rect {
        x: across[column].0,
        y: down[row].0,
        width: across[column].1,
        height: down[row].1,
    };
    [place(0, 0), place(0, 1), place(1, 0), place(1, 1)]
}

/// The sixteen steps; `ups` from large down to none, `rights` from none to large.
fn steps(ups: &[(u16, u16)], rights: &[(u16, u16)]) -> Vec<Field> {
    let mut fields = Vec::with_capacity(16);
    for (up, row) in (0..4).rev().zip(ups) {
        for (right, column) in (0..4).zip(rights) {
            let place = Rect {
                x: column.0,
                y: row.0,
                width: column.1,
                height: row.1,
            };
            fields.push(Field {
                holds: Holds::Steps([up, up], [right, right]),
                place: inside(place),
            });
        }
    }
    fields
}

/// A free column at either side.
fn inside(place: Rect) -> Rect {
    let air = u16::from(place.width > 8);
    Rect {
        x: place.x + air,
        width: place.width - 2 * air,
        ..place
    }
}

/// Words of the upright axis, none to large, in the middle of their steps.
fn up_words(area: Rect, beside: u16, ups: &[(u16, u16)]) -> Vec<Rect> {
    if beside == 0 {
        return Vec::new();
    }
    let word = |row: &(u16, u16)| Rect {
        x: area.x,
        y: row.0 + row.1.saturating_sub(1) / 2,
        width: beside - 1,
        height: 1,
    };
    ups.iter().rev().map(word).collect()
}

/// Words of the axis across, and its title at the right, which they make room for.
fn across_words(
    bottom: Option<Rect>,
    rights: &[(u16, u16)],
    words: Words,
) -> (Vec<Rect>, Option<Rect>) {
    let Some(bottom) = bottom else {
        return (Vec::new(), None);
    };
    let width = words.across_title.min(bottom.width);
    let title = Rect {
        x: bottom.right() - width,
        width,
        ..bottom
    };
    let word = |column: &(u16, u16)| Rect {
        x: column.0 + 1,
        width: words.level,
        ..bottom
    };
    let all: Vec<Rect> = rights.iter().map(word).collect();
    let fits = all.last().is_some_and(|last| last.right() < title.x);
    (if fits { all } else { Vec::new() }, Some(title))
}

/// One, two and three attributes from left to right; those outside below those with all.
fn classes(area: Rect) -> (Frame, Vec<Field>) {
    if area.width < CLASSES.0 || area.height < CLASSES.1 {
        return counts(area, Salience::ALL.map(Holds::Class));
    }
    let (width, height) = (area.width / 3, area.height / 3);
    let place = |class: Salience| {
        let n = Salience::ALL.iter().position(|other| *other == class);
        let n = u16::try_from(n.unwrap_or_default()).unwrap_or_default();
        let (column, row, rows) = match class {
            Salience::Definitive => (2, 0, 2),
            Salience::Outside => (2, 2, 1),
            _ => (n / 3, n % 3, 1),
        };
        let (x, y) = (column * width, row * height);
        let is_last = row + rows == 3;
        Rect {
            x: area.x + x,
            y: area.y + y,
            width: if column == 2 { area.width - x } else { width },
            height: if is_last {
                area.height - y
            } else {
                rows * height
            },
        }
    };
    let boxes = Salience::ALL.map(|class| (class, place(class)));
    let field = |(class, place): &(Salience, Rect)| Field {
        holds: Holds::Class(*class),
        place: inside(Rect {
            x: place.x + 1,
            y: place.y + 1,
            width: place.width - 2,
            height: place.height - 2,
        }),
    };
    let fields = boxes.iter().map(field).collect();
    (Frame::Classes(boxes.to_vec()), fields)
}
