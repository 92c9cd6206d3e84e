//! How the markers of one field stand in it: by label, by number, or counted. It asks for nothing outside of the field, so
//! that a marker that comes or goes moves nobody else's.

use ratatui::layout::{Constraint, Layout, Rect};

/// The narrowest that a label is cut to, before some are counted.
const NARROWEST: u16 = 9;
/// The same where numbers can be looked up: a number tells more than a stump.
const NARROWEST_BESIDE_NUMBERS: u16 = 12;
/// Cells in which those are counted that have no room.
const COUNT: u16 = 3;
/// Free columns between labels.
const GAP: u16 = 2;

/// What a marker would take.
#[derive(Debug, Clone, Copy)]
pub(super) struct Size {
    /// Cells of the sign and the label.
    pub label: u16,
    /// The same when the label is broken into two rows; none: it has no place to break.
    pub broken: Option<u16>,
    /// Cells of the sign and the number; none when there is nowhere to look it up.
    pub number: Option<u16>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Form {
    /// In one row or, where the place has two, in two.
    Label,
    Number,
}

/// Where one stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stand {
    /// Index among the field's own.
    pub index: usize,
    pub form: Form,
    pub place: Rect,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Packed {
    pub stands: Vec<Stand>,
    /// How many have no room, and where that is said.
    pub more: Option<(usize, Rect)>,
}

/// Columns of equal width with rows in them.
#[derive(Debug, Clone, Copy)]
struct Table {
    columns: u16,
    width: u16,
    gap: u16,
    /// Rows from one to the next.
    pitch: u16,
}

/// Puts all in the middle of the field, in their order, column by column. `keep` is one that is not to be counted away.
pub(super) fn pack(field: Rect, sizes: &[Size], keep: Option<usize>) -> Packed {
    if sizes.is_empty() {
        return Packed::default();
    }
    let numbers = sizes
        .iter()
        .map(|size| size.number)
        .collect::<Option<Vec<_>>>();
    let number = numbers.and_then(|numbers| numbers.into_iter().max());
    let longest = sizes
        .iter()
        .map(|size| size.label)
        .max()
        .unwrap_or(1)
        .max(1);
    if longest > field.width
        && let Some(packed) = broken(field, sizes)
    {
        return packed;
    }
    let narrowest = if number.is_some() {
        NARROWEST_BESIDE_NUMBERS
    } else {
        NARROWEST
    };
    if let Some(table) = labels(field, sizes.len(), longest, narrowest.min(longest)) {
        let widths = sizes.iter().map(|size| size.label);
        return stand(
            field,
            table,
            Form::Label,
            widths,
            (0..sizes.len()).collect(),
        );
    }
    let (table, form) = if let Some(width) = number {
        (fitting(field, width, 1), Form::Number)
    } else {
        let table = fitting(field, NARROWEST.min(longest), GAP);
        let free = field.width.saturating_sub((table.columns - 1) * GAP);
        let width = (free / table.columns).min(longest);
        (Table { width, ..table }, Form::Label)
    };
    let widths = sizes.iter().map(|size| match form {
        Form::Label => size.label,
        Form::Number => size.number.unwrap_or(size.label),
    });
    let room = usize::from(table.columns) * usize::from(field.height);
    if sizes.len() <= room {
        return stand(field, table, form, widths, (0..sizes.len()).collect());
    }
    if let (1, Some(keep)) = (room, keep) {
        return alone(field, table, form, widths, keep);
    }
    let shown = room.saturating_sub(1);
    let mut order: Vec<usize> = (0..shown).collect();
    if let (Some(keep), Some(last)) = (keep.filter(|keep| *keep >= shown), order.last_mut()) {
        *last = keep;
    }
    let mut packed = stand(field, table, form, widths, order);
    let last = slot(field, table, field.height, shown).intersection(field);
    packed.more = Some((sizes.len() - shown, last));
    packed
}

/// The one that is not to be counted away, in a field with room for one; the others are counted at its side.
fn alone(
    field: Rect,
    table: Table,
    form: Form,
    widths: impl Iterator<Item = u16>,
    keep: usize,
) -> Packed {
    let widths: Vec<u16> = widths.collect();
    let others = widths.len().saturating_sub(1);
    let [own, side] = Layout::horizontal([Constraint::Min(1), Constraint::Length(COUNT)])
        .spacing(1)
        .areas(field);
    let table = Table {
        width: table.width.min(own.width),
        ..table
    };
    let mut packed = stand(own, table, form, widths.into_iter(), vec![keep]);
    let row = packed.stands.first().map_or(field.y, |stand| stand.place.y);
    let side = Rect {
        y: row,
        height: 1,
        ..side
    };
    packed.more = Some((others, side));
    packed
}

/// All below each other, what is too long for a row in two; none: they do not all have room so.
fn broken(field: Rect, sizes: &[Size]) -> Option<Packed> {
    let size = |size: &Size| match size.broken {
        Some(broken) if size.label > field.width => (broken, 2),
        _ => (size.label, 1),
    };
    let needed: Vec<(u16, u16)> = sizes.iter().map(size).collect();
    let rows: u16 = needed.iter().map(|(_, rows)| rows).sum();
    let free = field.height.checked_sub(rows)?;
    let widest = needed
        .iter()
        .map(|(width, _)| *width)
        .max()?
        .min(field.width);
    let x = field.x + (field.width - widest) / 2;
    let mut y = field.y + free / 2;
    let mut stands = Vec::with_capacity(needed.len());
    for (index, (width, height)) in needed.into_iter().enumerate() {
        let width = width.min(widest);
        stands.push(Stand {
            index,
            form: Form::Label,
            place: Rect {
                x,
                y,
                width,
                height,
            },
        });
        y += height;
    }
    let is_worth_it = field.width >= NARROWEST;
    is_worth_it.then_some(Packed { stands, more: None })
}

/// The fewest columns in which all labels have a row and at least the narrowest width.
fn labels(field: Rect, count: usize, longest: u16, narrowest: u16) -> Option<Table> {
    let rows = usize::from(field.height);
    let columns = u16::try_from(count.div_ceil(rows.max(1))).ok()?;
    let free = field.width.checked_sub((columns - 1).checked_mul(GAP)?)?;
    let width = (free / columns).min(longest);
    (rows > 0 && width >= narrowest && width > 0).then_some(Table {
        columns,
        width,
        gap: GAP,
        pitch: 1,
    })
}

/// As many columns as there is room for, at least one.
fn fitting(field: Rect, width: u16, gap: u16) -> Table {
    Table {
        columns: ((field.width + gap) / (width + gap)).max(1),
        width: width.min(field.width),
        gap,
        pitch: 1,
    }
}

/// Gives each of `order` its slot, the rows in the middle of the field.
fn stand(
    field: Rect,
    table: Table,
    form: Form,
    widths: impl Iterator<Item = u16>,
    order: Vec<usize>,
) -> Packed {
    let widths: Vec<u16> = widths.collect();
    let columns = usize::from(table.columns.max(1));
    let rows = order.len().div_ceil(columns).max(1);
    let rows = u16::try_from(rows).unwrap_or(u16::MAX).min(field.height);
    // A free row between them where there is room for it.
    let pitch = if columns == 1 && rows > 1 && 2 * rows < field.height {
        2
    } else {
        1
    };
    let table = Table { pitch, ..table };
    let at = |(n, index): (usize, usize)| {
        let place = slot(field, table, rows, n);
        let width = widths.get(index).copied().unwrap_or_default();
        Stand {
            index,
            form,
            place: Rect {
                width: width.clamp(1, table.width.max(1)),
                ..place
            }
            .intersection(field),
        }
    };
    Packed {
        stands: order.into_iter().enumerate().map(at).collect(),
        more: None,
    }
}

/// The nth slot of a table of so many rows in the middle of the field.
fn slot(field: Rect, table: Table, rows: u16, n: usize) -> Rect {
    let cells = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
    let rows = rows.max(1);
    let (across, down) = (cells(n / usize::from(rows)), cells(n % usize::from(rows)));
    let taken = table.columns * (table.width + table.gap) - table.gap;
    let left = field.width.saturating_sub(taken) / 2;
    let top = field.height.saturating_sub((rows - 1) * table.pitch + 1) / 2;
    Rect {
        x: field.x + left + across * (table.width + table.gap),
        y: field.y + top + down * table.pitch,
        width: table.width,
        height: 1,
    }
}
