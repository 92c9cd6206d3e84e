//! Where everything stands: the plot with its lines, the fields in it, the markers in the fields, and the legend. Pure
//! geometry: cells in, cells out.
//!
//! The fields depend on the area, on how many markers there are and how wide they are, never on where they stand; what
//! stands in a field depends on the field and its own markers alone. So one that is moved moves no other, but for its
//! neighbours in the field that it leaves and the one that it enters.

use ratatui::layout::Rect;

use super::frame::{Field, Frame, PLOT, Words, frame};
use super::pack::{Form, Size, pack};
use crate::session::analysis::{Lens, Spot};

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
        fill_legend(&mut layout, beside, markers, selected);
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

/// Lines by number; where they do not all have room, those are left out that are farthest before the selected one or after it.
fn fill_legend(layout: &mut Layout, area: Rect, markers: &[Marker], selected: Option<usize>) {
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
    let first = selected.map_or(0, |selected| (selected + 1).saturating_sub(shown));
    layout.legend = (0..shown).map(|n| (first + n, at(n))).collect();
    if shown < markers.len() {
        layout.legend_more = Some((markers.len() - shown, at(shown)));
    }
}
