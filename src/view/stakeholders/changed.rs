//! What changed between two days: a sentence with the counts, then each with the reason that was given.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::blocks::{self, within};
use crate::app::Model;
use crate::app::console::Console;
use crate::session::analysis::{Change, ChangeKind, Changes};
use crate::text::{Texts, int};
use crate::view::paint::{self, panel};
use crate::view::safe::{self, safe};
use crate::view::theme::Theme;
use crate::view::wrap;

/// Columns for the arrow and the number of steps.
const SIGN: usize = 5;

pub(super) fn draw(
    model: &Model,
    console: &Console,
    theme: &Theme,
    body: Rect,
    frame: &mut Frame<'_>,
) {
    let buf = frame.buffer_mut();
    let texts = &model.texts;
    let Some((from, to)) = console.compared_days() else {
        let inner = within(panel(&texts.msg_panel_changed_none(), theme, body, buf));
        let area = paint::below(inner, 1);
        paint::paragraph(&texts.msg_changed_one_day(), Style::new(), 6, area, buf);
        return;
    };
    let title = texts.msg_panel_changed(texts.date(from), texts.date(to));
    let inner = within(panel(&title, theme, body, buf));
    let changes = console.changes();
    let summary = summary(texts, Changes::of(&changes));
    let rest = paint::paragraph(&summary, theme.strong, 3, inner, buf);
    let rest = paint::below(rest, 1);
    let chosen = console.stakeholders.selected;
    let selected = changes
        .iter()
        .position(|change| Some(change.stakeholder.id) == chosen)
        .unwrap_or(0);
    let blocks: Vec<Vec<Line<'_>>> = changes
        .iter()
        .map(|change| block(texts, change, theme, rest.width))
        .collect();
    blocks::draw(&blocks, Some(selected), theme, rest, buf);
}

/// How many of what, in words.
pub(in crate::view) fn summary(texts: &Texts, counts: Changes) -> String {
    let all = [
        (
            counts.towards_support,
            texts.msg_changed_towards(int(counts.towards_support)),
        ),
        (counts.away, texts.msg_changed_away(int(counts.away))),
        (
            counts.otherwise,
            texts.msg_changed_otherwise(int(counts.otherwise)),
        ),
        (counts.rated, texts.msg_changed_rated(int(counts.rated))),
        (counts.new, texts.msg_changed_new(int(counts.new))),
        (counts.gone, texts.msg_changed_gone(int(counts.gone))),
    ];
    let some = all.into_iter().filter(|(count, _)| *count > 0);
    let words: Vec<String> = some.map(|(_, words)| words).collect();
    if words.is_empty() {
        texts.msg_changed_nothing()
    } else {
        words.join(" · ")
    }
}

/// Who and what, and below it why.
pub(in crate::view) fn block(
    texts: &Texts,
    change: &Change<'_>,
    theme: &Theme,
    width: u16,
) -> Vec<Line<'static>> {
    let (sign, style) = sign(change, theme);
    let name = safe(&change.stakeholder.name).into_owned();
    let who = Line::from(vec![
        Span::styled(format!("{sign:<SIGN$}"), style),
        Span::styled(name, theme.strong),
        Span::raw("  "),
    ]);
    let what = words(texts, change);
    let room = width.saturating_sub(u16::try_from(SIGN).unwrap_or_default());
    let indent = " ".repeat(SIGN);
    let mut rows = vec![who];
    if let Some(first) = rows.first_mut()
        && first.width() + safe::width(&what) <= usize::from(width)
    {
        first.push_span(what);
    } else {
        let what = wrap::rows(&what, room).into_iter();
        rows.extend(what.map(|row| Line::raw(format!("{indent}{row}"))));
    }
    let latest = change.after.or(change.before);
    let why = latest.map(|rating| rating.why.trim()).unwrap_or_default();
    if !why.is_empty() {
        let why = wrap::first_rows(&safe(why), room, 2).into_iter();
        rows.extend(why.map(|row| Line::styled(format!("{indent}{row}"), theme.dim)));
    }
    rows
}

/// An arrow with the number of steps; signs for the rest.
fn sign(change: &Change<'_>, theme: &Theme) -> (String, Style) {
    let after = change.after.and_then(|rating| rating.position);
    match (change.kind, change.steps()) {
        (ChangeKind::New, _) => ("+".to_owned(), theme.ahead),
        (ChangeKind::Gone, _) => ("×".to_owned(), theme.dim),
        (ChangeKind::Rated, _) => ("○".to_owned(), theme.position(after)),
        (ChangeKind::Moved, 0) => ("↔".to_owned(), theme.base),
        (ChangeKind::Moved, steps @ 1..) => (format!("▲ +{steps}"), theme.saved),
        (ChangeKind::Moved, steps) => (format!("▼ {steps}"), theme.error),
    }
}

fn words(texts: &Texts, change: &Change<'_>) -> String {
    let mut words = Vec::new();
    match change.kind {
        ChangeKind::New => words.push(texts.msg_change_is_new()),
        ChangeKind::Gone => words.push(texts.msg_change_is_gone()),
        ChangeKind::Rated => words.push(texts.msg_change_is_rated()),
        ChangeKind::Moved => {}
    }
    if change.kind == ChangeKind::Moved {
        words.extend(change.position().map(|shift| texts.position_shift(shift)));
        let shift = |shift| texts.level_shift(shift);
        let influence = change.influence().map(shift);
        words.extend(influence.map(|change| texts.msg_change_influence(change)));
        let interest = change.interest().map(shift);
        words.extend(interest.map(|change| texts.msg_change_interest(change)));
        let affected = change.affected().map(shift);
        words.extend(affected.map(|change| texts.msg_change_affected(change)));
    } else if let Some(rating) = change.after.or(change.before) {
        words.push(texts.position_or_none(rating.position));
        let influence = rating.influence.map(|level| texts.level(level));
        words.extend(influence.map(|level| texts.msg_change_influence(level)));
    }
    words.join(" · ")
}
