//! From lines to days with what stands in them, as they are written: times are made out in `settle`.

mod day;
mod open;
mod prelude;
mod rows;

use super::clock::{self, Clock, Span};
use super::line::{self, Shape};
use super::table::{self, Column};
use super::{Doubt, Line, Made, Why, dates, kind, presenter, wrapped};
use crate::programme::Language;
pub(super) use day::DayDraft;
use open::Open;

/// A text with more times is no invitation.
pub(super) const MOST_ITEMS: usize = 300;

/// What was gathered from a text.
pub(super) struct Gathered {
    pub lines: Vec<Line>,
    /// Those with something in them.
    pub days: Vec<DayDraft>,
    pub title: Option<String>,
}

/// An item as it is written.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    /// The line with its time.
    pub line: usize,
    pub span: Span,
    pub title: String,
    pub presenter: String,
    pub details: Vec<String>,
    pub purpose: String,
    pub plan_b: String,
    /// Its length, where a column says it.
    pub minutes: Option<u16>,
}

impl Entry {
    fn new(line: usize, span: Span) -> Entry {
        Entry {
            line,
            span,
            title: String::new(),
            presenter: String::new(),
            details: Vec::new(),
            purpose: String::new(),
            plan_b: String::new(),
            minutes: None,
        }
    }

    /// Whether it only says that the day ends.
    pub(super) fn is_end(&self) -> bool {
        let bare = self.presenter.is_empty() && self.details.is_empty();
        self.span.end.is_none() && self.minutes.is_none() && bare && kind::is_end(&self.title)
    }
}

/// Reads all lines of a text.
pub(super) fn gather(text: &str, language: Language) -> Gathered {
    let raw: Vec<&str> = text
        .split('\n')
        .map(|line| line.strip_suffix('\r').unwrap_or(line))
        .collect();
    let raw = match raw.split_last() {
        Some((&"", before)) => before,
        _ => &raw,
    };
    let raw: Vec<&str> = raw
        .iter()
        .map(|line| line.strip_prefix('\u{feff}').unwrap_or(line))
        .collect();
    let shapes: Vec<Shape> = raw.iter().map(|line| line::shape(line, language)).collect();
    let mut gatherer = Gatherer::new(&raw, &shapes, text, language);
    for (index, shape) in shapes.iter().enumerate() {
        gatherer.take(index, shape);
    }
    gatherer.finish(text)
}

struct Gatherer<'t> {
    raw: &'t [&'t str],
    language: Language,
    lines: Vec<Line>,
    days: Vec<DayDraft>,
    day: usize,
    open: Option<Open>,
    columns: Option<Vec<Column>>,
    /// Whether titles stand above their times.
    above: bool,
    /// Whether texts that end with their times are items.
    trailing: bool,
    /// How many times stand in hours alone.
    bare: usize,
    /// How wide the lines were broken.
    width: Option<usize>,
}

impl<'t> Gatherer<'t> {
    fn new(raw: &'t [&'t str], shapes: &[Shape], text: &str, language: Language) -> Gatherer<'t> {
        let is_timed = |shape: &&Shape| matches!(shape, Shape::Timed(..) | Shape::Row(_));
        let ends = |shape: &&Shape| matches!(shape, Shape::Trailing(_, span) if span.end.is_some());
        let timed = shapes.iter().filter(is_timed).count();
        Gatherer {
            raw,
            language,
            lines: Vec::with_capacity(raw.len()),
            days: vec![DayDraft::default()],
            day: 0,
            open: None,
            columns: None,
            above: above(shapes),
            trailing: timed == 0 || shapes.iter().filter(ends).count() > 1,
            bare: bare_hours(shapes),
            width: wrapped::width(text),
        }
    }

    fn take(&mut self, index: usize, shape: &Shape) {
        self.lines.push(Line {
            text: self.raw.get(index).copied().unwrap_or_default().to_owned(),
            made: Made::Left(Why::Prose),
            doubts: Vec::new(),
        });
        match shape {
            Shape::Blank => {
                self.made(Made::Left(Why::Blank));
                if let Some(open) = &mut self.open {
                    open.blanks += 1;
                }
            }
            Shape::Rule => {
                self.made(Made::Left(Why::Rule));
            }
            Shape::Timed(span, rest) if span.is_bare() && self.bare == 0 => {
                self.text(rest, &self.whole(index));
            }
            Shape::Timed(span, rest) => self.timed(*span, rest),
            Shape::Trailing(title, span) => self.trailing(title, *span, index),
            Shape::Hours(span) => self.hours(*span),
            Shape::Heading(heading, hours) => self.heading(heading, *hours),
            Shape::Row(cells) => self.row(cells),
            Shape::Presenter(name) => self.presenter(name),
            Shape::Bullet(text) => self.bullet(text),
            Shape::Marked(text) => {
                self.open = None;
                self.prose(text);
            }
            Shape::Plain(text) => self.text(text, text),
            Shape::Phone => self.aside(Why::Phone),
            Shape::Address => self.aside(Why::Address),
        }
    }

    fn whole(&self, index: usize) -> String {
        let line = self.raw.get(index).copied().unwrap_or_default();
        super::mark::bare(line).text.into_owned()
    }

    /// Says what was made of the present line.
    fn made(&mut self, made: Made) {
        if let Some(line) = self.lines.last_mut() {
            line.made = made;
        }
    }

    fn doubt(&mut self, doubt: Doubt) {
        if let Some(line) = self.lines.last_mut()
            && !line.doubts.contains(&doubt)
        {
            line.doubts.push(doubt);
        }
    }

    fn timed(&mut self, span: Span, rest: &str) {
        if self.is_full() {
            return;
        }
        if span.is_bare() && self.bare < 3 {
            self.doubt(Doubt::BareHours);
        }
        self.begin(span);
        if rest.is_empty() {
            if self.above {
                self.title_from_above();
            }
            return;
        }
        if !clock::all(rest).is_empty() {
            self.doubt(Doubt::MoreTimes);
        }
        self.title(rest);
    }

    fn trailing(&mut self, title: &str, span: Span, index: usize) {
        let is_end = span.end.is_none() && kind::is_end(title);
        if is_end && self.has_entries() {
            self.end(span.start);
        } else if self.trailing && span.end.is_some() && !self.is_full() {
            self.begin(span);
            self.title(title);
        } else {
            let whole = self.whole(index);
            self.text(&whole, &whole);
        }
    }

    /// Whether there are as many items as a programme can have; says so of the present line.
    fn is_full(&mut self) -> bool {
        let items: usize = self.days.iter().map(|day| day.entries.len()).sum();
        if items >= MOST_ITEMS {
            self.open = None;
            self.doubt(Doubt::TooMany);
        }
        items >= MOST_ITEMS
    }

    fn end(&mut self, clock: Clock) {
        let line = self.lines.len() - 1;
        self.open = None;
        if let Some(day) = self.days.get_mut(self.day) {
            day.ends = Some((line, clock));
        }
        self.made(Made::End);
    }

    fn has_entries(&self) -> bool {
        self.days
            .get(self.day)
            .is_some_and(|day| !day.entries.is_empty())
    }

    /// A line that is none of the programme, of itself.
    fn aside(&mut self, why: Why) {
        if let Some(open) = &mut self.open {
            open.blanks += 1;
        }
        self.made(Made::Left(why));
    }

    /// Text that is left alone; a time in it is pointed out.
    fn prose(&mut self, text: &str) {
        let times = clock::all(text);
        if !times.is_empty() {
            self.doubt(Doubt::TimeInText);
        }
        let is_date = !dates::all(text, self.language, false).is_empty();
        let short = text.split_whitespace().count() <= 6;
        let why = if is_date && short {
            Why::Date
        } else {
            Why::Prose
        };
        self.made(Made::Left(why));
    }

    fn finish(mut self, text: &str) -> Gathered {
        prelude::dates(&mut self, text);
        let title = prelude::title(&mut self);
        self.days.retain(|day| !day.entries.is_empty());
        Gathered {
            lines: self.lines,
            days: self.days,
            title,
        }
    }
}

/// Whether the times that stand on lines of their own have their titles above them: never one below, always one above.
fn above(shapes: &[Shape]) -> bool {
    let lone = |shape: &Shape| matches!(shape, Shape::Timed(_, rest) if rest.is_empty());
    let is_text = |shape: Option<&Shape>| {
        matches!(
            shape,
            Some(Shape::Plain(_) | Shape::Bullet(_) | Shape::Marked(_))
        )
    };
    let places = || (0..shapes.len()).filter(|at| shapes.get(*at).is_some_and(lone));
    let below = |at: usize| {
        let next = shapes
            .iter()
            .skip(at + 1)
            .find(|shape| **shape != Shape::Blank);
        is_text(next)
    };
    let before = |at: usize| at > 0 && is_text(shapes.get(at - 1));
    places().next().is_some() && !places().all(below) && places().all(before)
}

/// How many lines begin with hours alone that can be hours: they rise, beside the other times, and begin no list.
fn bare_hours(shapes: &[Shape]) -> usize {
    let mut spans = shapes.iter().filter_map(|shape| match shape {
        Shape::Timed(span, _) => Some(span),
        _ => None,
    });
    let Some(first) = spans.next() else { return 0 };
    let all = || std::iter::once(first).chain(spans.clone());
    let bare = all().filter(|span| span.is_bare()).count();
    let others = all().count() - bare;
    let is_early = first.is_bare() && first.start.hour < 6;
    let alone = bare == 1 && others == 0 && first.end.is_none();
    if is_early || alone { 0 } else { bare }
}
