//! Where the time went: a planned and an actual bar for each item.

use super::measure::{width, wrapped};
use super::{Anchor, Drawing, Hand, Ink, LETTERS, WIDTH};
use crate::text::Texts;

/// An item, or whatever else took time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    pub label: String,
    pub planned_seconds: i64,
    /// None: it was not run.
    pub actual_seconds: Option<i64>,
    /// What is said behind the bars.
    pub words: String,
}

/// Where the bars begin and end; the labels stand before, the words behind.
const BARS: (f32, f32) = (236.0, 590.0);
const BAR: f32 = 9.0;
const ROW: f32 = 32.0;
const TOP: f32 = 34.0;

/// Draws the bars in their order, on a scale that all share.
#[must_use]
pub fn draw(title: &str, bars: &[Bar], texts: &Texts) -> Drawing {
    let mut drawing = Drawing::new(title.to_owned());
    let said: Vec<String> = bars
        .iter()
        .map(|bar| format!("{}: {}", bar.label, bar.words))
        .collect();
    drawing.description = said.join(" · ");
    drawing.height = TOP + rows(bars.len()) * ROW + 6.0;
    let longest = bars
        .iter()
        .map(|bar| bar.planned_seconds.max(bar.actual_seconds.unwrap_or(0)))
        .max();
    let minutes = longest.unwrap_or(0).div_euclid(60).max(1) + 1;
    let scale = Scale { minutes };
    scale.draw(texts, &mut drawing);
    legend(texts, &mut drawing);
    for (n, bar) in bars.iter().enumerate() {
        scale.row(bar, TOP + rows(n) * ROW, &mut drawing);
    }
    drawing
}

struct Scale {
    /// At the right end.
    minutes: i64,
}

impl Scale {
    fn x(&self, seconds: i64) -> f32 {
        let (from, to) = BARS;
        from + (to - from) * length(seconds.max(0)) / (length(self.minutes) * 60.0)
    }

    /// The lines of the scale, in even steps.
    fn draw(&self, texts: &Texts, drawing: &mut Drawing) {
        let steps = [5, 10, 15, 30, 60, 120, 240];
        let step = steps.into_iter().find(|step| self.minutes / step < 6);
        let step = step.unwrap_or(self.minutes);
        for minutes in (0..=self.minutes).step_by(usize::try_from(step).unwrap_or(usize::MAX)) {
            let x = self.x(minutes * 60);
            drawing.line((x, TOP - 6.0), (x, drawing.height), Ink::Faint);
            let at = (x, TOP - 10.0);
            drawing.words(at, Anchor::Middle, Hand::Quiet, &minutes.to_string());
        }
        let at = (BARS.0 - 22.0, TOP - 10.0);
        let unit = texts.msg_document_minutes();
        drawing.words(at, Anchor::End, Hand::Quiet, &unit);
    }

    fn row(&self, bar: &Bar, top: f32, drawing: &mut Drawing) {
        let label = wrapped(&bar.label, BARS.0 - 16.0, 2);
        let base = top + if label.len() > 1 { 10.0 } else { 18.0 };
        for (n, line) in label.iter().enumerate() {
            let at = (0.0, base + rows(n) * (LETTERS + 2.0));
            drawing.words(at, Anchor::Start, Hand::Plain, line);
        }
        let left = BARS.0;
        let planned = self.x(bar.planned_seconds);
        drawing.area((left, top + 2.0), (planned - left, BAR), Ink::Planned);
        if let Some(actual) = bar.actual_seconds {
            let actual = self.x(actual);
            let within = actual.min(planned);
            let y = top + 3.0 + BAR;
            drawing.area((left, y), (within - left, BAR), Ink::Actual);
            if actual > planned {
                drawing.area((planned, y), (actual - planned, BAR), Ink::Over);
            }
        }
        let words = wrapped(&bar.words, WIDTH - BARS.1 - 10.0, 2);
        let base = top + if words.len() > 1 { 10.0 } else { 18.0 };
        for (n, line) in words.iter().enumerate() {
            let at = (BARS.1 + 10.0, base + rows(n) * (LETTERS + 2.0));
            drawing.words(at, Anchor::Start, Hand::Quiet, line);
        }
    }
}

/// Which bar is which, at the left of the scale's row.
fn legend(texts: &Texts, drawing: &mut Drawing) {
    let mut x = 0.0;
    for (ink, word) in [
        (Ink::Planned, texts.msg_document_planned()),
        (Ink::Actual, texts.msg_document_actual()),
    ] {
        drawing.area((x, 7.0 - BAR / 2.0), (12.0, BAR), ink);
        drawing.words((x + 17.0, 11.5), Anchor::Start, Hand::Quiet, &word);
        x += 17.0 + width(&word) + 14.0;
    }
}

#[expect(clippy::cast_precision_loss, reason = "rows of one day")]
fn rows(n: usize) -> f32 {
    n as f32
}

#[expect(clippy::cast_precision_loss, reason = "a length of time on paper")]
fn length(seconds: i64) -> f32 {
    seconds as f32
}

#[cfg(test)]
mod tests {
    use super::super::{Shape, in_page};
    use super::*;
    use crate::programme::Language;

    fn bar(label: &str, planned: i64, actual: Option<i64>) -> Bar {
        Bar {
            label: label.to_owned(),
            planned_seconds: planned * 60,
            actual_seconds: actual.map(|minutes| minutes * 60),
            words: format!("{planned} min"),
        }
    }

    fn areas(drawing: &Drawing, wanted: Ink) -> Vec<(f32, f32)> {
        let areas = drawing.shapes.iter().filter_map(|shape| match shape {
            Shape::Area {
                x, width, ink, y, ..
            } if *ink == wanted && *y > TOP => Some((*x, *width)),
            _ => None,
        });
        areas.collect()
    }

    #[test]
    fn what_went_beyond_the_plan_stands_out() {
        let bars = [
            bar("Welcome", 30, Some(40)),
            bar("Talk", 30, Some(15)),
            bar("Closing", 20, None),
        ];
        let drawing = draw("Day 1", &bars, &Texts::load(Language::En));
        let planned = areas(&drawing, Ink::Planned);
        let actual = areas(&drawing, Ink::Actual);
        let over = areas(&drawing, Ink::Over);
        assert_eq!((planned.len(), actual.len(), over.len()), (3, 2, 1));
        assert!((planned[0].1 - actual[0].1).abs() < 0.01);
        assert!((actual[1].1 * 2.0 - planned[1].1).abs() < 0.01);
        assert!((over[0].1 * 3.0 - planned[0].1).abs() < 0.01);
        assert!((over[0].0 - (planned[0].0 + planned[0].1)).abs() < 0.01);
    }

    #[test]
    fn any_length_of_time_fits() {
        let texts = Texts::load(Language::Da);
        for longest in [0, 1, 59, 240, 100_000] {
            let bars = [bar("<b>", longest, Some(longest + 1)), bar("", 0, Some(0))];
            let drawing = draw("Day", &bars, &texts);
            for ink in [Ink::Planned, Ink::Actual, Ink::Over] {
                for (x, width) in areas(&drawing, ink) {
                    assert!(x >= BARS.0 && x + width <= BARS.1 + 0.1 && width >= 0.0);
                }
            }
            assert!(in_page(&drawing, "time").contains("&lt;b&gt;"));
        }
        assert!(draw("Day", &[], &texts).height > 0.0);
    }
}
