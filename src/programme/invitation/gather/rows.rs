//! Rows of tables.

use super::open::Part;
use super::{Column, Doubt, Gatherer, Made, Span, clock, dates, presenter, table};
use crate::programme::invitation::mark;

impl Gatherer<'_> {
    pub(super) fn row(&mut self, cells: &[String]) {
        if let Some(columns) = table::columns(cells) {
            self.open = None;
            self.columns = Some(columns);
            self.made(Made::Columns);
            return;
        }
        let columns = self
            .columns
            .clone()
            .filter(|columns| columns.len() >= cells.len());
        let columns = columns.as_deref();
        self.day_of_row(cells, columns);
        match time_of_row(cells, columns) {
            Some(_) if self.is_full() => {}
            Some(time) => self.timed_row(cells, &time, columns),
            None => self.untimed_row(cells, columns),
        }
    }

    /// A column with dates tells the days apart.
    fn day_of_row(&mut self, cells: &[String], columns: Option<&[Column]>) {
        let dated = |(index, cell): (usize, &String)| {
            let is_date = table::at(columns, index) == Some(&Column::Date);
            let heading = dates::heading(cell, self.language).filter(|_| is_date)?;
            Some((heading, cell.clone()))
        };
        if let Some((heading, title)) = cells.iter().enumerate().find_map(dated) {
            self.turn_to_date(&heading, &title);
        }
    }

    fn timed_row(&mut self, cells: &[String], time: &Time, columns: Option<&[Column]>) {
        self.begin(time.span);
        if !time.rest.is_empty() {
            self.title(&time.rest);
        }
        let rest = cells.iter().enumerate().filter(|(index, cell)| {
            !cell.is_empty()
                && !time.cells.contains(index)
                && table::at(columns, *index) != Some(&Column::Date)
        });
        for (index, cell) in rest {
            self.cell(table::at(columns, index), cell);
        }
        if self.entry().is_some_and(|entry| entry.title.is_empty()) {
            self.set(Part::Time);
        }
    }

    /// A cell of the open item.
    fn cell(&mut self, column: Option<&Column>, cell: &str) {
        let untitled = self.entry().is_none_or(|entry| entry.title.is_empty());
        if !clock::all(cell).is_empty() {
            self.doubt(Doubt::MoreTimes);
        }
        match column {
            Some(Column::Presenter) => {
                let name = presenter::line(cell, self.language);
                self.in_row(|row| row.add_presenter(name.as_deref().unwrap_or(cell), ", "));
            }
            Some(Column::Minutes) => {
                let digits: String = cell.chars().take_while(char::is_ascii_digit).collect();
                match (
                    digits.parse().ok().filter(|n| (1..=1440).contains(n)),
                    self.entry(),
                ) {
                    (Some(minutes), Some(entry)) => entry.minutes = Some(minutes),
                    _ => self.in_row(|row| row.detail(cell)),
                }
            }
            Some(Column::Purpose) => self.field(cell, |entry| &mut entry.purpose),
            Some(Column::PlanB) => self.field(cell, |entry| &mut entry.plan_b),
            Some(Column::Instructions) => self.in_row(|row| row.detail(cell)),
            Some(Column::Named(head)) if !head.is_empty() && !untitled => {
                let named = format!("{head}: {cell}");
                self.in_row(|row| row.detail(&named));
            }
            _ if untitled => self.in_row(|row| row.titled_cell(cell)),
            Some(Column::Title) => self.in_row(|row| row.detail(cell)),
            _ => {
                if let Some(name) = presenter::line(cell, self.language) {
                    self.in_row(|row| row.add_presenter(&name, ", "));
                } else {
                    self.in_row(|row| row.detail(cell));
                    self.doubt(Doubt::UnknownColumn);
                }
            }
        }
    }

    /// A cell with the title; what stands on lines of its own in it is said of the item.
    fn titled_cell(&mut self, cell: &str) {
        let mut parts = cell
            .split("<br>")
            .flat_map(|part| part.split("<br/>"))
            .map(mark::unled);
        self.title(parts.next().unwrap_or_default());
        for part in parts.filter(|part| !part.is_empty()) {
            match presenter::line(part, self.language) {
                Some(name) => self.add_presenter(&name, ", "),
                None => self.detail(part),
            }
        }
    }

    fn field(&mut self, cell: &str, field: impl Fn(&mut super::Entry) -> &mut String) {
        if let Some(entry) = self.entry() {
            let field = field(entry);
            if !field.is_empty() {
                field.push_str("; ");
            }
            field.push_str(cell);
        }
    }

    /// Adds to the item without the row becoming anything but the item.
    fn in_row(&mut self, add: impl FnOnce(&mut Self)) {
        let made = self.lines.last().map(|line| line.made.clone());
        let doubted = self
            .lines
            .last()
            .is_some_and(|line| line.doubts.contains(&Doubt::TimeInText));
        add(self);
        if let (Some(made), Some(line)) = (made, self.lines.last_mut()) {
            line.made = made;
            // That the row has more times is said of it once.
            if !doubted && line.doubts.contains(&Doubt::MoreTimes) {
                line.doubts.retain(|doubt| *doubt != Doubt::TimeInText);
            }
        }
    }

    /// A row without a time goes on with the item above.
    fn untimed_row(&mut self, cells: &[String], columns: Option<&[Column]>) {
        let filled = || {
            cells
                .iter()
                .enumerate()
                .filter(|(_, cell)| !cell.is_empty())
        };
        let untitled = self.entry().is_none_or(|entry| entry.title.is_empty());
        match self.open {
            Some(open) if open.blanks == 0 => {
                let made = if untitled {
                    Made::ItemTitle
                } else {
                    Made::Detail
                };
                self.made(made);
                for (index, cell) in filled() {
                    let column =
                        table::at(columns, index).filter(|column| **column != Column::Time);
                    self.cell(column.or(Some(&Column::Title)), cell);
                }
            }
            _ => {
                let whole: Vec<&str> = filled().map(|(_, cell)| cell.as_str()).collect();
                self.open = None;
                self.prose(&whole.join(" "));
            }
        }
    }
}

/// The times of a row.
struct Time {
    span: Span,
    /// The cells that they stand in.
    cells: Vec<usize>,
    /// What stands behind them in their cell.
    rest: String,
}

fn time_of_row(cells: &[String], columns: Option<&[Column]>) -> Option<Time> {
    let in_column = |index| matches!(table::at(columns, index), Some(Column::Time) | None);
    let mut times = cells
        .iter()
        .enumerate()
        .filter(|(index, _)| in_column(*index));
    let (index, (mut span, rest)) = times.find_map(|(index, cell)| {
        let time = clock::at_start(cell)?;
        let sure = table::at(columns, index).is_some()
            || !time.0.is_bare()
            || mark::unled(time.1).is_empty();
        sure.then_some((index, time))
    })?;
    let mut used = vec![index];
    let rest = mark::unled(rest).to_owned();
    let next = cells.get(index + 1).and_then(|cell| clock::at_start(cell));
    let is_end_column = matches!(table::at(columns, index + 1), Some(Column::End) | None);
    if let Some((end, after)) = next.filter(|_| is_end_column && rest.is_empty())
        && span.end.is_none()
        && end.end.is_none()
        && mark::unled(after).is_empty()
    {
        span.end = Some(end.start);
        used.push(index + 1);
    }
    Some(Time {
        span,
        cells: used,
        rest,
    })
}
