//! The grid of stakeholders, on the console and on the projector: who stands where, for or against, and how they are met.

mod explain;
mod frame;
mod layout;
mod lines;
mod pack;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::paint;
use super::safe::{cut, width};
use super::theme::Theme;
use crate::session::analysis::{Lens, Spot};
use crate::session::{Level, Position};
use crate::stage::Change;
use crate::text::{Texts, int};

use frame::{Axes, Frame, Words};
pub use layout::Legend;
use layout::{Layout, Marker, lay_out};
use pack::Form;

/// The least rows in which the upright axis has its title, in the first of them.
pub(super) const TITLED: u16 = 11;
/// The least columns and rows in which the signs are explained below the grid.
const EXPLAINED: (u16, u16) = (56, 16);

/// A stakeholder on the grid.
#[derive(Debug, Clone, Default)]
pub struct Mark {
    pub label: String,
    /// From 1.
    pub number: usize,
    /// Where it stands in the lens; none: not placed.
    pub spot: Option<Spot>,
    pub position: Option<Position>,
    /// Much affected.
    pub affected: bool,
    /// Much affected, with little influence.
    pub lacks_voice: bool,
    pub change: Change,
}

/// What is drawn.
#[derive(Clone, Copy)]
pub struct Grid<'a> {
    pub lens: Lens,
    pub marks: &'a [Mark],
    /// Index of the selected one.
    pub selected: Option<usize>,
    /// Whether those that changed are to stand out, with where they come from.
    pub changes: bool,
    /// Indices of those who hold together, two and two.
    pub alliances: &'a [(usize, usize)],
    pub legend: Legend,
    /// In the row of the upright axis's title, where there is one: in the middle, and at the right.
    pub title: &'a str,
    pub aside: &'a str,
    pub texts: &'a Texts,
    pub theme: &'a Theme,
}

/// Draws the grid on the whole area.
pub fn draw(grid: Grid<'_>, area: Rect, buf: &mut Buffer) {
    if area.is_empty() {
        return;
    }
    let is_explained = area.width >= EXPLAINED.0 && area.height >= EXPLAINED.1;
    let rows = u16::from(is_explained);
    let plot = Rect {
        height: area.height - rows,
        ..area
    };
    let layout = grid.layout(plot);
    lines::alliances(grid, &layout, buf);
    if grid.changes {
        lines::moves(grid, &layout, buf);
    }
    match &layout.frame {
        Frame::Axes(axes) => grid.axes(axes, buf),
        Frame::Classes(boxes) => {
            for (class, place) in boxes {
                grid.class_box(Spot::Class(*class), *place, buf);
            }
        }
        Frame::Counts => return grid.counts(&layout, buf),
    }
    for placed in &layout.placed {
        if let Some(mark) = grid.marks.get(placed.index) {
            grid.mark(mark, placed.index, placed.form, placed.place, buf);
        }
    }
    if grid.changes {
        lines::heads(grid, &layout, buf);
    }
    for (count, place) in layout.more.iter().chain(&layout.legend_more) {
        paint::line(
            Line::styled(format!("…{count}"), grid.theme.strong),
            *place,
            buf,
        );
    }
    for (index, place) in &layout.legend {
        if let Some(mark) = grid.marks.get(*index) {
            grid.legend_line(mark, *index, *place, buf);
        }
    }
    if is_explained {
        grid.explain(paint::below(area, area.height - 1), buf);
    }
}

/// The index of the mark that stands at a cell, for the mouse.
pub fn hit(grid: Grid<'_>, area: Rect, at: ratatui::layout::Position) -> Option<usize> {
    let is_explained = area.width >= EXPLAINED.0 && area.height >= EXPLAINED.1;
    let plot = Rect {
        height: area.height - u16::from(is_explained),
        ..area
    };
    let layout = grid.layout(plot);
    let placed = layout
        .placed
        .iter()
        .map(|placed| (placed.index, placed.place));
    let mut all = placed.chain(layout.legend.iter().copied());
    all.find(|(_, place)| place.contains(at))
        .map(|(index, _)| index)
}

/// For or against, so that it need not be told by colour.
pub(super) fn sign(position: Option<Position>) -> &'static str {
    match position {
        Some(Position::HighSupport | Position::MediumSupport | Position::LowSupport) => "+",
        Some(Position::NotMobilised) => "·",
        Some(Position::LowOpposition | Position::MediumOpposition | Position::HighOpposition) => {
            "-"
        }
        None => "?",
    }
}

fn cells(text: &str) -> u16 {
    u16::try_from(width(text)).unwrap_or(u16::MAX)
}

impl Grid<'_> {
    fn layout(&self, area: Rect) -> Layout {
        let levels = Level::ALL.map(|level| cells(&self.texts.level(level)));
        let words = Words {
            level: levels.into_iter().max().unwrap_or_default(),
            up_title: cells(&self.texts.msg_stage_influence()),
            across_title: cells(&self.across_title()),
        };
        let markers: Vec<Marker> = self.marks.iter().map(marker).collect();
        lay_out(area, self.lens, &markers, words, self.legend, self.selected)
    }

    /// Where the selected one stands.
    fn selected_spot(&self) -> Option<Spot> {
        self.marks.get(self.selected?)?.spot
    }

    fn axes(&self, axes: &Axes, buf: &mut Buffer) {
        let (texts, theme) = (self.texts, self.theme);
        // Other lines are not to be taken for those between the steps.
        let has_steps = !self.changes && self.alliances.is_empty();
        lines::frame(axes, has_steps, theme, buf);
        if let Some(row) = axes.title {
            let title = Line::styled(self.title, theme.strong).centered();
            paint::line(title, row, buf);
            let words = Line::styled(texts.msg_stage_influence(), theme.strong);
            paint::line(words, row, buf);
            paint::right(Line::styled(self.aside, theme.dim), row, buf);
        }
        if let Some(title) = axes.across_title {
            let words = self.across_title();
            paint::line(Line::styled(words, theme.strong), title, buf);
        }
        let here = self.selected_spot();
        let word = |level: Level, along: Option<Level>| {
            let style = if along == Some(level) {
                theme.strong
            } else {
                theme.dim
            };
            Line::styled(texts.level(level), style)
        };
        let (up, right) = match here {
            Some(Spot::Step { influence, across }) => (Some(influence), Some(across)),
            _ => (None, None),
        };
        for (level, place) in Level::ALL.into_iter().zip(&axes.up) {
            paint::line(word(level, up).right_aligned(), *place, buf);
        }
        for (level, place) in Level::ALL.into_iter().zip(&axes.across) {
            paint::line(word(level, right), *place, buf);
        }
        let here = here.map(|spot| texts.spot(self.lens, spot).0);
        for ((name, hint), place) in texts.spots(self.lens).into_iter().zip(axes.names) {
            let is_here = here.as_ref() == Some(&name);
            self.name(&name, &hint, is_here, place, buf);
        }
    }

    /// The title of the axis across.
    fn across_title(&self) -> String {
        match self.lens {
            Lens::Interest => self.texts.msg_stage_interest(),
            Lens::Affected => self.texts.msg_grid_affected(),
            Lens::Salience => String::new(),
        }
    }

    /// A quadrant's name on the line above it, with what is done there if it fits.
    fn name(&self, name: &str, hint: &str, is_here: bool, place: Rect, buf: &mut Buffer) {
        let theme = self.theme;
        // A stretch of the line before it, where there is room.
        let air = u16::from(width(name) + 3 <= usize::from(place.width));
        let place = Rect {
            x: place.x + air,
            width: place.width - air,
            ..place
        };
        let room = usize::from(place.width.saturating_sub(2));
        let style = if is_here {
            theme.title_focus
        } else {
            theme.strong
        };
        let mut spans = vec![Span::styled(format!(" {} ", cut(name, room)), style)];
        if !hint.is_empty() && width(name) + width(hint) + 3 <= room {
            spans.push(Span::styled(format!("· {hint} "), theme.title));
        }
        paint::line(Line::from(spans), place, buf);
    }

    fn class_box(&self, spot: Spot, place: Rect, buf: &mut Buffer) {
        let (name, hint) = self.texts.spot(self.lens, spot);
        let is_here = self.selected_spot() == Some(spot);
        paint::panel("", self.theme, place, buf);
        let on_the_line = Rect {
            x: place.x + 1,
            width: place.width.saturating_sub(2),
            height: 1,
            ..place
        };
        self.name(&name, &hint, is_here, on_the_line, buf);
    }

    /// Where there is no room for a plot: how many stand where.
    fn counts(&self, layout: &Layout, buf: &mut Buffer) {
        let names = self.texts.spots(self.lens);
        for ((count, place), (name, _)) in layout.more.iter().zip(names) {
            let line = Line::from(vec![
                Span::styled(format!("{count:>3} "), self.theme.strong),
                Span::raw(name),
            ]);
            paint::line(line, *place, buf);
        }
    }

    fn mark(&self, mark: &Mark, index: usize, form: Form, place: Rect, buf: &mut Buffer) {
        let theme = self.theme;
        let own = self.style(mark, index);
        let is_selected = self.selected == Some(index);
        let (sign_style, note_style, style) = if is_selected {
            (theme.selected.bold(), theme.selected.bold(), theme.selected)
        } else {
            (own, theme.strong.patch(theme.warning), own)
        };
        let sign = Span::styled(sign(mark.position), sign_style);
        let note = Span::styled(
            note(mark),
            if mark.lacks_voice { note_style } else { style },
        );
        let room = usize::from(place.width.saturating_sub(2));
        let (label, second) = match broken(&mark.label) {
            Some((first, second)) if place.height > 1 => (first, Some(second)),
            _ => (mark.label.as_str(), None),
        };
        let spans = match form {
            Form::Label => vec![
                sign,
                note,
                Span::styled(cut(label, room).into_owned(), style),
            ],
            Form::Number => vec![sign, Span::styled(mark.number.to_string(), style), note],
        };
        let rest = paint::line(Line::from(spans), place, buf);
        if let Some(second) = second {
            let text = format!("  {}", cut(second, room));
            paint::line(Line::styled(text, style), rest, buf);
        }
        if is_selected {
            buf.set_style(place, theme.selected);
        }
    }

    /// The marker's colour; what has not changed stands back where changes are shown.
    fn style(&self, mark: &Mark, index: usize) -> Style {
        let own = self.theme.position(mark.position);
        let is_ally = self.alliances.iter().any(|(one, other)| {
            let pair = (Some(*one), Some(*other));
            pair == (self.selected, Some(index)) || pair == (Some(index), self.selected)
        });
        match mark.change {
            Change::None if self.changes => self.theme.dim,
            _ if self.changes || is_ally => own.bold(),
            _ => own,
        }
    }
}

/// The label in two rows, as even as its words allow.
fn broken(label: &str) -> Option<(&str, &str)> {
    let breaks = label.match_indices(' ').map(|(at, _)| label.split_at(at));
    let halves = breaks.map(|(first, second)| (first.trim(), second.trim()));
    let halves = halves.filter(|(first, second)| !first.is_empty() && !second.is_empty());
    halves.min_by_key(|(first, second)| width(first).max(width(second)))
}

fn marker(mark: &Mark) -> Marker {
    Marker {
        spot: mark.spot,
        number: mark.number,
        label: cells(&mark.label).max(1),
        broken: broken(&mark.label).map(|(first, second)| cells(first).max(cells(second))),
    }
}

/// Behind the sign: affected, or affected without influence.
fn note(mark: &Mark) -> &'static str {
    match (mark.lacks_voice, mark.affected) {
        (true, _) => "!",
        (false, true) => "*",
        (false, false) => " ",
    }
}

/// The sentence on how many are not placed.
pub(super) fn not_placed(marks: &[Mark], texts: &Texts) -> Option<String> {
    let count = marks.iter().filter(|mark| mark.spot.is_none()).count();
    (count > 0).then(|| texts.msg_stage_not_assessed(int(count)))
}

#[cfg(test)]
mod tests;
