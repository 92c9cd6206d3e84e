//! Where everything stands: the plot with its lines, the fields in it, the markers in the fields, and the legend. Pure
//! geometry: cells in, cells out.
//!
//! The fields depend on the area, on how many markers there are and how wide they are, never on where they stand; what
//! stands in a field depends on the field and its own markers alone. So one that is moved moves no other, but for its
//! neighbours in the field that it leaves and the one that it enters.

use ratatui::layout::Rect;

use super::pack::{Form, Size, pack};
use crate::session::analysis::{Lens, Salience, Spot};

/// The least columns and rows of one of sixteen steps; with less there is one field for each quadrant.
const STEP: (u16, u16) = (11, 3);
/// The least columns and rows of a plot; with less the markers are counted.
const PLOT: (u16, u16) = (18, 6);
/// The same for the classes of salience, in three columns.
const CLASSES: (u16, u16) = (42, 9);
/// The most columns that a line of the legend takes.
const LEGEND: u16 = 26;

/// A marker, as far as its place asks for it.
#[derive(Debug, Clone, Copy)]
pub struct Marker {
    /// Where it stands in the lens; none: it has not been placed.
    pub spot: Option<Spot>,
    /// Its number in the register, from 1.
    pub number: usize,
    /// Cells of its label, in one row and in two.
    pub label: u16,
    pub broken: Option<u16>,
}

/// Where a number can be looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Legend {
    /// Nowhere: what has no room for its label is counted.
    None,
    /// Beside the grid, by whoever draws it.
    Elsewhere,
    /// In a part of the grid's own area, when there are many.
    Own,
}

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

/// A marker on the plot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Placed {
    /// Index among all markers.
    pub index: usize,
    pub form: Form,
    pub place: Rect,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Layout {
    pub frame: Frame,
    pub placed: Vec<Placed>,
    /// How many of a field have no room, and where that is said; without a plot, how many there are of each name.
    pub more: Vec<(usize, Rect)>,
    /// Lines of the legend: the index of a marker, and its place.
    pub legend: Vec<(usize, Rect)>,
    pub legend_more: Option<(usize, Rect)>,
    fields: Vec<Field>,
}

impl Layout {
    /// The field in which those stand who stand there in the lens.
    pub fn field(&self, spot: Spot) -> Option<Rect> {
        let fields = self.fields.iter();
        let field = fields.filter(|_| self.frame != Frame::Counts);
        let mut field = field.filter(|field| field.holds(spot));
        field.next().map(|field| field.place)
    }
}

/// Cells that the words of the axes take.
#[derive(Debug, Clone, Copy, Default)]
pub struct Words {
    /// The longest of none, small, medium, large.
    pub level: u16,
    pub up_title: u16,
    pub across_title: u16,
}

/// Lays out the grid. `selected` is the index of the one that is never counted away.
pub(super) fn lay_out(
    area: Rect,
    lens: Lens,
    markers: &[Marker],
    words: Words,
    legend: Legend,
    selected: Option<usize>,
) -> Layout {
    let (plot, beside) = with_legend(area, lens, markers, legend);
    let (frame, fields) = frame(plot, lens, words);
    let mut layout = Layout {
        frame,
        placed: Vec::new(),
        more: Vec::new(),
        legend: Vec::new(),
        legend_more: None,
        fields: Vec::new(),
    };
    let can_look_up = legend == Legend::Elsewhere || beside.is_some();
    let number = number_width(markers);
    for field in &fields {
        let own: Vec<usize> = (0..markers.len())
            .filter(|index| markers[*index].spot.is_some_and(|spot| field.holds(spot)))
            .collect();
        if matches!(layout.frame, Frame::Counts) {
            layout.more.push((own.len(), field.place));
            continue;
        }
        let size = |index: &usize| Size {
            label: markers[*index].label.saturating_add(2),
            broken: markers[*index]
                .broken
                .map(|broken| broken.saturating_add(2)),
            number: can_look_up.then_some(number),
        };
        let sizes: Vec<Size> = own.iter().map(size).collect();
        let keep = own.iter().position(|index| Some(*index) == selected);
        let packed = pack(field.place, &sizes, keep);
        layout
            .placed
            .extend(packed.stands.iter().map(|stand| Placed {
                index: own[stand.index],
                form: stand.form,
                place: stand.place,
            }));
        layout.more.extend(packed.more);
    }
    layout.fields = fields;
    if let Some(beside) = beside {
        fill_legend(&mut layout, beside, markers);
    }
    layout
}

/// Cells of a number with its sign and its mark, the same for all.
fn number_width(markers: &[Marker]) -> u16 {
    let most = markers.iter().map(|marker| marker.number).max();
    digits(most.unwrap_or_default()) + 2
}

fn digits(number: usize) -> u16 {
    match number {
        0..10 => 1,
        10..100 => 2,
        _ => 3,
    }
}

/// Parts the area when there are so many markers that some field is likely to have more than it can name. Asks for how many
/// there are, not where they stand.
fn with_legend(area: Rect, lens: Lens, markers: &[Marker], legend: Legend) -> (Rect, Option<Rect>) {
    let alone = (area, None);
    let placed = markers.iter().filter(|marker| marker.spot.is_some());
    let longest = placed.map(|marker| marker.label).max().unwrap_or_default();
    if legend != Legend::Own || markers.len() <= easily_named(area, lens) {
        return alone;
    }
    let line = line_width(markers, longest);
    let lines = u16::try_from(markers.len()).unwrap_or(u16::MAX);
    let upright = area.height.saturating_mul(2) > area.width;
    if upright && area.height >= 24 {
        let columns = (area.width / line).max(1);
        let rows = lines.div_ceil(columns).min(area.height / 2);
        let plot = Rect {
            height: area.height - rows - 1,
            ..area
        };
        let below = Rect {
            y: plot.bottom() + 1,
            height: rows,
            ..area
        };
        return (plot, Some(below));
    }
    if area.height == 0 {
        return alone;
    }
    let columns = lines.div_ceil(area.height).min(area.width * 9 / 20 / line);
    if columns == 0 || area.width - columns * line < 2 * PLOT.0 {
        return alone;
    }
    let plot = Rect {
        width: area.width - columns * line - 1,
        ..area
    };
    let beside = Rect {
        x: plot.right() + 1,
        width: columns * line,
        ..area
    };
    (plot, Some(beside))
}

/// Cells of a line of the legend with a free column behind it.
fn line_width(markers: &[Marker], longest: u16) -> u16 {
    (longest + number_width(markers) + 2).min(LEGEND)
}

/// How many markers can stand in an area with their labels, when they are not spread evenly.
fn easily_named(area: Rect, lens: Lens) -> usize {
    let (_, fields) = frame(area, lens, Words::default());
    let least = fields.iter().map(|field| {
        let columns = (field.place.width + 2) / 14;
        usize::from(columns.max(1)) * usize::from(field.place.height)
    });
    least.min().unwrap_or_default() * if fields.len() > 8 { 7 } else { 3 }
}

fn fill_legend(layout: &mut Layout, area: Rect, markers: &[Marker]) {
    let longest = markers.iter().map(|marker| marker.label).max();
    let line = line_width(markers, longest.unwrap_or_default()).max(1);
    let columns = usize::from((area.width / line).max(1));
    let rows = usize::from(area.height);
    let room = columns * rows;
    let shown = if markers.len() > room {
        room.saturating_sub(1)
    } else {
        markers.len()
    };
    let cells = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
    let at = |n: usize| {
        Rect {
            x: area.x + cells(n / rows.max(1)) * line,
            y: area.y + cells(n % rows.max(1)),
            width: line - 1,
            height: 1,
        }
        .intersection(area)
    };
    layout.legend = (0..shown).map(|n| (n, at(n))).collect();
    if shown < markers.len() {
        layout.legend_more = Some((markers.len() - shown, at(shown)));
    }
}

/// A part of the plot in which markers stand.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Field {
    holds: Holds,
    place: Rect,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Holds {
    /// Steps of influence and of the axis across, from and to, as indices of the levels.
    Steps([usize; 2], [usize; 2]),
    Class(Salience),
}

impl Field {
    fn holds(&self, spot: Spot) -> bool {
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

fn frame(area: Rect, lens: Lens, words: Words) -> (Frame, Vec<Field>) {
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
    let fields: Vec<Field>;
    let (mut columns, mut rows) = (Vec::new(), Vec::new());
    let (mut ups, mut rights) = (Vec::new(), Vec::new());
    if is_fine {
        for half in across {
            columns.extend(parts(half, true, &mut rights));
        }
        let has_lines = down.iter().all(|half| half.1 > 2 * STEP.1);
        for half in down {
            rows.extend(parts(half, has_lines, &mut ups));
        }
        fields = steps(&ups, &rights);
    } else {
        let places = quadrant_places(across, down);
        let field = |(holds, place): (Holds, Rect)| Field {
            holds,
            place: inside(place),
        };
        fields = quadrants().into_iter().zip(places).map(field).collect();
    }
    let names = quadrant_places(across, down).map(|place| Rect {
        x: place.x + 1,
        y: place.y - 1,
        width: place.width.saturating_sub(2),
        height: 1,
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
