//! Where the time went: planned and actual as paired bars, by item, kind and module; what differs most; advice.

use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::scrolled::Rows;
use super::{bars, within};
use crate::app::Model;
use crate::app::console::Console;
use crate::report::words::{self, whole_minutes};
use crate::report::{DayTime, ItemTime, Outcome, Report, Time};
use crate::text::Texts;
use crate::timetable::DayState;
use crate::view::paint::panel;
use crate::view::safe::{cut, safe, width};
use crate::view::theme::Theme;

/// From this width on the items stand beside the totals.
const WIDE: u16 = 120;
/// Columns for the numbers behind a pair of bars.
const NUMBERS: usize = 24;
/// Differences that are named.
const NAMED: usize = 6;

pub(super) fn draw(
    model: &Model,
    console: &Console,
    report: &Report<'_>,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let (texts, time) = (&model.texts, &report.time);
    let title = format!(
        "{} · ▀ {} ▄ {}",
        texts.msg_review_time(),
        texts.msg_review_planned(),
        texts.msg_review_took()
    );
    let scroll = console.review.scroll;
    if area.width < WIDE {
        let inner = within(panel(&title, theme, area, buf));
        let mut rows = Rows::new(inner.width);
        if time.all.items == 0 {
            rows.text("", &texts.msg_review_no_time(), Style::new());
        } else {
            all(texts, time, theme, &mut rows);
            totals(texts, time, theme, &mut rows);
            differences(texts, console, time, theme, &mut rows);
            advice(texts, console, time, theme, &mut rows);
        }
        days(texts, console, time, theme, &mut rows);
        return rows.draw(scroll, area, inner, theme, buf);
    }
    let [left, right] = Layout::horizontal([Constraint::Fill(1); 2]).areas(area);
    let inner = within(panel(&title, theme, left, buf));
    let mut rows = Rows::new(inner.width);
    days(texts, console, time, theme, &mut rows);
    rows.draw(scroll, left, inner, theme, buf);
    let inner = within(panel("", theme, right, buf));
    let mut rows = Rows::new(inner.width);
    if time.all.items > 0 {
        all(texts, time, theme, &mut rows);
        advice(texts, console, time, theme, &mut rows);
        differences(texts, console, time, theme, &mut rows);
        totals(texts, time, theme, &mut rows);
    } else {
        rows.text("", &texts.msg_review_no_time(), Style::new());
    }
    rows.draw(scroll, right, inner, theme, buf);
}

/// What to do otherwise next time, in words.
fn advice(texts: &Texts, console: &Console, time: &Time<'_>, theme: &Theme, rows: &mut Rows) {
    rows.heading(texts.msg_review_next_edition(), theme.title);
    let session = &console.session;
    if session.rehearsal {
        rows.text("", &texts.msg_review_rehearsal(), theme.dim);
    } else if time.advice.is_empty() {
        rows.text("", &texts.msg_review_no_advice(), theme.dim);
    }
    for advice in &time.advice {
        let sentence = words::advice(texts, session, advice);
        rows.text("→ ", &safe(&sentence), Style::new());
    }
}

/// What took much longer or shorter than planned.
fn differences(texts: &Texts, console: &Console, time: &Time<'_>, theme: &Theme, rows: &mut Rows) {
    if !time.deviations.is_empty() {
        rows.heading(texts.msg_review_deviations(), theme.title);
        deviations(texts, console, time, NAMED, theme, rows);
    }
}

/// Each kind of item and each module.
pub(super) fn totals(texts: &Texts, time: &Time<'_>, theme: &Theme, rows: &mut Rows) {
    rows.heading(texts.msg_review_by_kind(), theme.title);
    let kinds = time.kinds.iter().map(|total| {
        let name = texts.item_kind(total.of);
        (name, total.planned_seconds, total.taken_seconds)
    });
    compared(texts, kinds.collect(), theme, rows);
    if time.modules.iter().any(|total| total.of.is_some()) {
        rows.heading(texts.msg_review_by_module(), theme.title);
        let modules = time.modules.iter().map(|total| {
            let name = match total.of {
                Some(module) => {
                    let number = texts.msg_editor_module(i64::from(module.number));
                    format!("{number} · {}", safe(&module.title))
                }
                None => texts.msg_review_no_module(),
            };
            (name, total.planned_seconds, total.taken_seconds)
        });
        compared(texts, modules.collect(), theme, rows);
    }
}

/// What was planned and what it took, in words.
pub(super) fn all(texts: &Texts, time: &Time<'_>, theme: &Theme, rows: &mut Rows) {
    let all = time.all;
    let text = texts.msg_review_total(
        texts.minutes(whole_minutes(all.planned_seconds)),
        texts.minutes(whole_minutes(all.taken_seconds)),
        words::difference(texts, all.difference_seconds()),
    );
    rows.text("", &text, theme.strong);
}

/// Named totals with their bars, all to the same scale.
fn compared(texts: &Texts, totals: Vec<(String, i64, i64)>, theme: &Theme, rows: &mut Rows) {
    let lengths = totals
        .iter()
        .flat_map(|(_, planned, taken)| [*planned, *taken]);
    let longest = lengths.max().unwrap_or_default();
    for (name, planned, taken) in totals {
        let word = words::difference(texts, taken - planned);
        let numbers = numbers(planned, taken, &word);
        let style = bars::style(planned, taken, theme);
        let pair = (planned, taken, longest);
        let row = row(
            &name,
            Style::new(),
            pair,
            (numbers, style),
            theme,
            rows.width,
        );
        rows.row(row);
    }
}

/// The largest differences, each with its item and day.
pub(super) fn deviations(
    texts: &Texts,
    console: &Console,
    time: &Time<'_>,
    most: usize,
    theme: &Theme,
    rows: &mut Rows,
) {
    let several = console.session.programme.days.len() > 1;
    for one in time.deviations.iter().take(most) {
        let style = bars::style(one.planned_seconds, one.taken_seconds, theme);
        let word = words::difference(texts, one.difference_seconds());
        let mut spans = vec![
            Span::styled(format!("{word:>8}  "), style),
            Span::raw(safe(&one.item.title).into_owned()),
        ];
        let left_out = words::outcome(texts, one.outcome).map(|word| format!(" · {word}"));
        let day = several.then(|| {
            let days = console.session.programme.days.len();
            format!(" · {}", texts.msg_day_of(one.day + 1, days))
        });
        let after = [left_out, day].into_iter().flatten();
        spans.extend(after.map(|text| Span::styled(text, theme.dim)));
        rows.row(Line::from(spans));
    }
}

/// Each day with its items.
fn days(texts: &Texts, console: &Console, time: &Time<'_>, theme: &Theme, rows: &mut Rows) {
    let items = time.days.iter().flat_map(|day| &day.items);
    let lengths = items.map(|one| one.planned_seconds().max(one.seconds_shown()));
    let longest = lengths.max().unwrap_or_default();
    for day in &time.days {
        rows.heading(heading(texts, console, day), theme.title);
        for one in &day.items {
            rows.row(item(texts, one, longest, theme, rows.width));
        }
    }
}

/// Which day, when it was, when it began and ended.
fn heading(texts: &Texts, console: &Console, day: &DayTime<'_>) -> String {
    let days = console.session.programme.days.len();
    let mut parts = Vec::new();
    if days > 1 {
        parts.push(texts.msg_day_of(day.index + 1, days));
    }
    parts.push(texts.short_date(day.date));
    if day.state == DayState::NotStarted {
        parts.push(texts.msg_review_day_not_begun());
    }
    if let (Some(at), Some(late)) = (day.began, day.began_late_seconds()) {
        parts.push(texts.msg_review_day_began(texts.time(at.time()), texts.late(late)));
    }
    if let (Some(at), Some(late)) = (day.ended, day.ended_late_seconds()) {
        parts.push(texts.msg_review_day_ended(texts.time(at.time()), texts.late(late)));
    }
    parts.join(" · ")
}

impl ItemTime<'_> {
    /// What its lower bar shows.
    fn seconds_shown(&self) -> i64 {
        match self.outcome {
            Outcome::Run | Outcome::LeftOut | Outcome::Running => self.seconds,
            Outcome::Forgotten | Outcome::ToCome => 0,
        }
    }
}

fn item(
    texts: &Texts,
    one: &ItemTime<'_>,
    longest: i64,
    theme: &Theme,
    columns: u16,
) -> Line<'static> {
    let start = one.actual.as_ref().unwrap_or(&one.planned).start;
    let name = format!("{} {}", texts.time(start.time()), safe(&one.item.title));
    let (planned, shown) = (one.planned_seconds(), one.seconds_shown());
    let (numbers, style) = match (words::outcome(texts, one.outcome), one.difference_seconds()) {
        (None, Some(difference)) => {
            let word = words::difference(texts, difference);
            (
                numbers(planned, shown, &word),
                bars::style(planned, shown, theme),
            )
        }
        (word, _) => {
            let word = word.unwrap_or_default();
            (format!("{:>4}  {word}", whole_minutes(planned)), theme.dim)
        }
    };
    let name_style = if one.is_counted() {
        Style::new()
    } else {
        theme.dim
    };
    row(
        &name,
        name_style,
        (planned, shown, longest),
        (numbers, style),
        theme,
        columns,
    )
}

/// `  50 →   58   +8 min`.
fn numbers(planned: i64, taken: i64, word: &str) -> String {
    let (planned, taken) = (whole_minutes(planned), whole_minutes(taken));
    format!("{planned:>4} → {taken:>4} {word:>10}")
}

/// A name, its pair of bars (what was planned, what it took, the longest of all), and what stands behind them.
fn row(
    name: &str,
    name_style: Style,
    (planned, taken, longest): (i64, i64, i64),
    (numbers, style): (String, Style),
    theme: &Theme,
    columns: u16,
) -> Line<'static> {
    let room = usize::from(columns).saturating_sub(NUMBERS + 2);
    let for_name = (room * 11 / 20).min(40);
    let name = cut(name, for_name).into_owned();
    let gap = " ".repeat(for_name.saturating_sub(width(&name)) + 1);
    let mut spans = vec![Span::styled(name, name_style), Span::raw(gap)];
    let cells = room.saturating_sub(for_name);
    spans.extend(bars::pair(planned, taken, longest, cells, theme));
    let numbers = cut(&numbers, NUMBERS).into_owned();
    spans.push(Span::styled(format!(" {numbers}"), style));
    Line::from(spans)
}
