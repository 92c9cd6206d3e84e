//! The grid of stakeholders as a document shows it: influence upwards, interest (or being affected) across, and everybody by
//! name where they stand. A row is as high as its fullest field needs, so that nothing lies over anything else; where names
//! would make it higher than a page, numbers stand for them.

use super::measure::{cut, width, wrapped};
use super::{Anchor, Drawing, Hand, Ink, LETTERS, Sign, WIDTH};
use crate::session::analysis::{Lens, Spot, lacks_voice};
use crate::session::{Level, Position, Stakeholder};
use crate::text::{Texts, int};

/// Higher than this it does not fit a page.
const PAGE: f32 = 980.0;
/// For the words of the upright axis.
const LEFT: f32 = 78.0;
const TOP: f32 = 26.0;
/// The least height of a row and width of a column.
const LEAST: (f32, f32) = (46.0, 96.0);
/// The rows of a quadrant's name and of what is done there.
const NAME: f32 = 38.0;
/// From one line of words to the next.
const LINE: f32 = LETTERS + 3.0;
const PAD: f32 = 8.0;
/// A sign and the blank behind it.
const SIGN: f32 = 20.0;
/// Lines of a name, and rows of numbers in one field, at most.
const LINES: usize = 4;
const ROWS: usize = 30;

/// Somebody on the grid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Its number in the table beside the grid.
    pub number: usize,
    pub name: String,
    /// How much influence, and how much of what lies across; none: not placed.
    pub step: Option<(Level, Level)>,
    pub position: Option<Position>,
    /// Much affected.
    pub affected: bool,
    /// Much affected, with little influence.
    pub lacks_voice: bool,
}

impl Mark {
    /// Where a stakeholder stands in a lens of two axes.
    #[must_use]
    pub fn of(number: usize, stakeholder: &Stakeholder, lens: Lens) -> Mark {
        let latest = stakeholder.latest();
        let step = match latest.and_then(|rating| lens.spot(rating)) {
            Some(Spot::Step { influence, across }) => Some((influence, across)),
            Some(Spot::Class(_)) | None => None,
        };
        let affected = latest.and_then(|rating| rating.affected);
        Mark {
            number,
            name: stakeholder.name.clone(),
            step,
            position: latest.and_then(|rating| rating.position),
            affected: affected.is_some_and(Level::is_high),
            lacks_voice: latest.is_some_and(lacks_voice),
        }
    }

    fn sign(&self) -> Sign {
        match self.position.map(Position::strength) {
            Some(1..) => Sign::For,
            Some(0) => Sign::NotMobilised,
            Some(..0) => Sign::Against,
            None => Sign::NotKnown,
        }
    }

    /// Behind the name, as on the console's grid.
    fn note(&self) -> &'static str {
        match (self.lacks_voice, self.affected) {
            (true, _) => " !",
            (false, true) => " *",
            (false, false) => "",
        }
    }
}

/// Draws the stakeholders along the axes of a lens.
#[must_use]
pub fn draw(marks: &[Mark], lens: Lens, texts: &Texts) -> Drawing {
    let named = Plot::new(marks, Form::Names);
    let plot = if named.height() > PAGE {
        Plot::new(marks, Form::Numbers)
    } else {
        named
    };
    let mut drawing = Drawing::new(texts.lens(lens));
    drawing.description = description(marks, lens, texts);
    plot.axes(lens, texts, &mut drawing);
    for (row, influence) in Level::ALL.into_iter().rev().enumerate() {
        for (column, across) in Level::ALL.into_iter().enumerate() {
            let marks = standing(marks, influence, across);
            plot.field(&marks, row, column, &mut drawing);
        }
    }
    legend(marks, plot.bottom() + 44.0, texts, &mut drawing);
    drawing
}

/// Those who stand at a step.
fn standing(marks: &[Mark], influence: Level, across: Level) -> Vec<&Mark> {
    let here = |mark: &&Mark| mark.step == Some((influence, across));
    marks.iter().filter(here).collect()
}

/// How many stand in each quadrant.
fn description(marks: &[Mark], lens: Lens, texts: &Texts) -> String {
    let name = |(influence, across)| texts.spot(lens, Spot::Step { influence, across }).0;
    let placed: Vec<String> = marks
        .iter()
        .filter_map(|mark| mark.step)
        .map(name)
        .collect();
    let quadrants = texts.spots(lens).into_iter();
    let counted = quadrants.map(|(quadrant, _)| {
        let count = placed.iter().filter(|name| **name == quadrant).count();
        format!("{quadrant}: {count}")
    });
    counted.collect::<Vec<_>>().join(" · ")
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Names,
    Numbers,
}

/// Where the columns and rows lie.
struct Plot {
    form: Form,
    /// The left edges of the columns and the right one of the last.
    columns: [f32; 5],
    /// The upper edges of the rows, from the largest influence, and the lower one of the last.
    rows: [f32; 5],
}

impl Plot {
    fn new(marks: &[Mark], form: Form) -> Plot {
        let columns = columns(marks);
        let mut rows = [TOP; 5];
        for (row, influence) in Level::ALL.into_iter().rev().enumerate() {
            let need = (0..4).zip(Level::ALL).map(|(column, across)| {
                let room = columns[column + 1] - columns[column];
                need(&standing(marks, influence, across), form, room)
            });
            // The names of the quadrants stand in the upper row of each.
            let name = if row.is_multiple_of(2) { NAME } else { 0.0 };
            let need = need.fold(LEAST.0, f32::max);
            rows[row + 1] = rows[row] + name + need;
        }
        Plot {
            form,
            columns,
            rows,
        }
    }

    fn height(&self) -> f32 {
        self.bottom() + 80.0
    }

    fn bottom(&self) -> f32 {
        self.rows[4]
    }

    fn axes(&self, lens: Lens, texts: &Texts, drawing: &mut Drawing) {
        let ([left, .., right], [top, .., bottom]) = (self.columns, self.rows);
        let (middle, centre) = (self.columns[2], self.rows[2]);
        drawing.area((middle, top), (right - middle, centre - top), Ink::Tint);
        for column in [1, 3] {
            // Below the names of the quadrants, which are as wide as they.
            let x = self.columns[column];
            for row in [0, 2] {
                let below = self.rows[row] + NAME;
                drawing.line((x, below), (x, self.rows[row + 2]), Ink::Faint);
            }
        }
        for row in [1, 3] {
            let y = self.rows[row];
            drawing.line((left, y), (right, y), Ink::Faint);
        }
        drawing.area((left, top), (right - left, bottom - top), Ink::Frame);
        drawing.line((middle, top), (middle, bottom), Ink::Frame);
        drawing.line((left, centre), (right, centre), Ink::Frame);
        drawing.words(
            (0.0, TOP - 10.0),
            Anchor::Start,
            Hand::Strong,
            &texts.msg_stage_influence(),
        );
        for (row, level) in Level::ALL.into_iter().rev().enumerate() {
            let y = f32::midpoint(self.rows[row], self.rows[row + 1]) + LETTERS / 3.0;
            let word = texts.level(level);
            drawing.words((left - PAD, y), Anchor::End, Hand::Quiet, &word);
        }
        for (column, level) in Level::ALL.into_iter().enumerate() {
            let x = f32::midpoint(self.columns[column], self.columns[column + 1]);
            let at = (x, bottom + LETTERS + 4.0);
            drawing.words(at, Anchor::Middle, Hand::Quiet, &texts.level(level));
        }
        let across = match lens {
            Lens::Interest => texts.msg_stage_interest(),
            Lens::Affected | Lens::Salience => texts.msg_grid_affected(),
        };
        let at = (right, TOP - 10.0);
        drawing.words(at, Anchor::End, Hand::Strong, &across);
        self.names(lens, texts, drawing);
    }

    /// The names of the quadrants, with what is done there.
    fn names(&self, lens: Lens, texts: &Texts, drawing: &mut Drawing) {
        let corners = [(0, 0), (2, 0), (0, 2), (2, 2)];
        for ((name, hint), (column, row)) in texts.spots(lens).into_iter().zip(corners) {
            let (x, y) = (self.columns[column] + PAD, self.rows[row] + LETTERS + 5.0);
            let room = self.columns[column + 2] - x - PAD;
            // Bold letters are wider.
            let name = cut(&name, room / 1.12);
            drawing.words((x, y), Anchor::Start, Hand::Strong, &name);
            let hint = cut(&hint, room);
            drawing.words((x, y + LINE), Anchor::Start, Hand::Quiet, &hint);
        }
    }

    fn field(&self, marks: &[&Mark], row: usize, column: usize, drawing: &mut Drawing) {
        let name = if row.is_multiple_of(2) { NAME } else { 0.0 };
        let at = (self.columns[column] + PAD, self.rows[row] + name + PAD);
        let room = self.columns[column + 1] - self.columns[column];
        match self.form {
            Form::Names => names(marks, at, room, drawing),
            Form::Numbers => numbers(marks, at, room, drawing),
        }
    }
}

/// The columns: those in which nobody stands are narrow, the others share the rest.
fn columns(marks: &[Mark]) -> [f32; 5] {
    let is_used = Level::ALL.map(|level| {
        let mut steps = marks.iter().filter_map(|mark| mark.step);
        steps.any(|(_, across)| across == level)
    });
    let used = is_used.iter().filter(|used| **used).count();
    let room = WIDTH - LEFT - 1.0;
    let wide = match used {
        0 => room / 4.0,
        used => (room - LEAST.1 * (4.0 - count(used))) / count(used),
    };
    let mut columns = [LEFT; 5];
    for (column, used_here) in is_used.into_iter().enumerate() {
        let own = if used_here || used == 0 {
            wide
        } else {
            LEAST.1
        };
        columns[column + 1] = columns[column] + own;
    }
    columns
}

/// The height that those in a field need.
fn need(marks: &[&Mark], form: Form, room: f32) -> f32 {
    let lines = match form {
        Form::Names => {
            let lines = marks.iter().map(|mark| label(mark, room).len());
            count(lines.sum()) * LINE + count(marks.len().saturating_sub(1)) * 4.0
        }
        Form::Numbers => count(marks.len().div_ceil(per_row(room)).min(ROWS)) * (LINE + 4.0),
    };
    lines + 2.0 * PAD
}

/// A name in its lines.
fn label(mark: &Mark, room: f32) -> Vec<String> {
    let room = room - 2.0 * PAD - SIGN - width(mark.note());
    let mut lines = wrapped(&mark.name, room, LINES);
    if let Some(last) = lines.last_mut() {
        *last += mark.note();
    }
    lines
}

fn names(marks: &[&Mark], (x, mut y): (f32, f32), room: f32, drawing: &mut Drawing) {
    for mark in marks {
        drawing.sign((x + 7.0, y + 8.0), mark.sign());
        for line in label(mark, room) {
            let at = (x + SIGN, y + LETTERS);
            drawing.words(at, Anchor::Start, Hand::Plain, &line);
            y += LINE;
        }
        y += 4.0;
    }
}

/// How many numbers stand beside each other.
fn per_row(room: f32) -> usize {
    let mut fit = 1;
    while count(fit + 1) * NUMBER <= room - 2.0 * PAD {
        fit += 1;
    }
    fit
}

/// A sign with a number of three digits and a note.
const NUMBER: f32 = 58.0;

fn numbers(marks: &[&Mark], (x, y): (f32, f32), room: f32, drawing: &mut Drawing) {
    let across = per_row(room);
    let shown = if marks.len() > across * ROWS {
        across * ROWS - 1
    } else {
        marks.len()
    };
    let place = |n: usize| {
        let (row, column) = (n / across, n % across);
        (x + count(column) * NUMBER, y + count(row) * (LINE + 4.0))
    };
    for (n, mark) in marks.iter().take(shown).enumerate() {
        let (x, y) = place(n);
        drawing.sign((x + 7.0, y + 8.0), mark.sign());
        let text = format!("{}{}", mark.number, mark.note());
        let at = (x + SIGN - 3.0, y + LETTERS);
        drawing.words(at, Anchor::Start, Hand::Plain, &text);
    }
    if shown < marks.len() {
        let (x, y) = place(shown);
        let more = format!("…{}", marks.len() - shown);
        drawing.words((x, y + LETTERS), Anchor::Start, Hand::Strong, &more);
    }
}

/// What the signs mean, and how many stand nowhere.
fn legend(marks: &[Mark], top: f32, texts: &Texts, drawing: &mut Drawing) {
    let (mut x, mut y) = (LEFT, top);
    let mut place = |need: f32| {
        if x + need > WIDTH {
            (x, y) = (LEFT, y + LINE + 4.0);
        }
        let here = (x, y);
        x += need + 18.0;
        here
    };
    for (sign, word) in [
        (Sign::For, texts.msg_grid_for()),
        (Sign::NotMobilised, texts.msg_grid_not_mobilised()),
        (Sign::Against, texts.msg_grid_against()),
        (Sign::NotKnown, texts.msg_grid_not_known()),
    ] {
        let (x, y) = place(SIGN + width(&word));
        drawing.sign((x + 7.0, y - 5.0), sign);
        drawing.words((x + SIGN, y), Anchor::Start, Hand::Quiet, &word);
    }
    for (note, word) in [
        ("*", texts.msg_grid_is_affected()),
        ("!", texts.msg_grid_lacks_voice()),
    ] {
        let (x, y) = place(12.0 + width(&word));
        drawing.words((x, y), Anchor::Start, Hand::Strong, note);
        drawing.words((x + 12.0, y), Anchor::Start, Hand::Quiet, &word);
    }
    let outside = marks.iter().filter(|mark| mark.step.is_none()).count();
    if outside > 0 {
        let words = texts.msg_stage_not_assessed(int(outside));
        let at = place(width(&words));
        drawing.words(at, Anchor::Start, Hand::Plain, &words);
    }
    drawing.height = y + 10.0;
}

#[expect(
    clippy::cast_precision_loss,
    reason = "counts of what stands on one page"
)]
fn count(count: usize) -> f32 {
    count as f32
}

#[cfg(test)]
mod tests;
