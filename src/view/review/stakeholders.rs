//! Who matters, what changed, and how support stands to opposition.

use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::scrolled::Rows;
use super::within;
use crate::app::Model;
use crate::app::actions::Action;
use crate::app::console::{Console, View};
use crate::report::{Numbered, Report, Stakeholders};
use crate::text::Texts;
use crate::view::paint::panel;
use crate::view::safe::safe;
use crate::view::stakeholders::changed;
use crate::view::theme::Theme;

/// From this width on what changed stands beside who matters.
const WIDE: u16 = 110;

pub(super) fn draw(
    model: &Model,
    console: &Console,
    report: &Report<'_>,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let (texts, matters) = (&model.texts, &report.stakeholders);
    let title = format!(
        "{} · {}",
        texts.msg_review_stakeholders(),
        texts.lens(matters.lens)
    );
    let scroll = console.review.scroll;
    let [left, right] = if area.width < WIDE || matters.listed.is_empty() {
        [area, Rect::default()]
    } else {
        Layout::horizontal([Constraint::Fill(1); 2]).areas(area)
    };
    let inner = within(panel(&title, theme, left, buf));
    let mut rows = Rows::new(inner.width);
    if matters.listed.is_empty() {
        let key = model.key_word(Action::View(View::Stakeholders));
        rows.text("", &texts.msg_review_no_stakeholders(key), Style::new());
        return rows.draw(scroll, left, inner, theme, buf);
    }
    who(model, console, matters, theme, &mut rows);
    if right.is_empty() {
        changes(texts, matters, true, theme, &mut rows);
        return rows.draw(scroll, left, inner, theme, buf);
    }
    rows.draw(scroll, left, inner, theme, buf);
    let title = match &matters.changed {
        Some(changed) => texts.msg_panel_changed(texts.date(changed.from), texts.date(changed.to)),
        None => texts.msg_panel_changed_none(),
    };
    let inner = within(panel(&title, theme, right, buf));
    let mut rows = Rows::new(inner.width);
    changes(texts, matters, false, theme, &mut rows);
    rows.draw(0, right, inner, theme, buf);
}

/// The issue, and who stands in which corner of the grid.
fn who(
    model: &Model,
    console: &Console,
    matters: &Stakeholders<'_>,
    theme: &Theme,
    rows: &mut Rows,
) {
    let texts = &model.texts;
    if !console.session.issue.is_empty() {
        let issue = format!("{}: {}", texts.msg_issue(), safe(&console.session.issue));
        rows.text("", &issue, theme.strong);
    }
    for corner in &matters.corners {
        let (name, what) = texts.spot(matters.lens, corner.spot);
        rows.heading(format!("{name} · {what}"), theme.title);
        listed(texts, &corner.who, theme, rows);
    }
    if !matters.unplaced.is_empty() {
        rows.heading(texts.msg_review_unplaced(), theme.title);
        listed(texts, &matters.unplaced, theme, rows);
    }
    if !matters.voiceless.is_empty() {
        rows.heading(texts.msg_review_voiceless(), theme.warning);
        listed(texts, &matters.voiceless, theme, rows);
    }
}

/// Each with its number and its position.
fn listed(texts: &Texts, who: &[Numbered<'_>], theme: &Theme, rows: &mut Rows) {
    if who.is_empty() {
        rows.row(Line::styled(
            format!("  {}", texts.msg_review_nobody()),
            theme.dim,
        ));
    }
    rows.rows(who.iter().map(|(number, one)| {
        let position = one.latest().and_then(|latest| latest.position);
        Line::from(vec![
            Span::styled(format!("{number:>3} "), theme.dim),
            Span::raw(safe(&one.name).into_owned()),
            Span::styled(
                format!("  {}", texts.position_or_none(position)),
                theme.position(position),
            ),
        ])
    }));
}

/// What changed, then support against opposition.
fn changes(
    texts: &Texts,
    matters: &Stakeholders<'_>,
    with_heading: bool,
    theme: &Theme,
    rows: &mut Rows,
) {
    match &matters.changed {
        Some(found) => {
            if with_heading {
                let title = texts.msg_panel_changed(texts.date(found.from), texts.date(found.to));
                rows.heading(title, theme.title);
            }
            rows.text("", &changed::summary(texts, found.count), theme.strong);
            for change in &found.changes {
                rows.rows(changed::block(texts, change, theme, rows.width));
            }
        }
        None => {
            if with_heading {
                rows.heading(texts.msg_panel_changed_none(), theme.title);
            }
            rows.text("", &texts.msg_changed_one_day(), theme.dim);
        }
    }
    rows.heading(texts.msg_panel_balance(), theme.title);
    let balance = &matters.balance;
    for (label, sums) in [
        (texts.msg_balance_now(), balance.now),
        (texts.msg_balance_wanted(), balance.wanted),
    ] {
        let support = texts.msg_balance_support(i64::from(sums.support));
        let against = texts.msg_balance_opposition(i64::from(sums.opposition));
        let words = texts.feasibility(sums.feasibility());
        rows.text(
            "",
            &format!("{label}: {support} : {against} · {words}"),
            Style::new(),
        );
    }
}

/// Who stands where, in a row for each corner; whose voice is to be strengthened.
pub(super) fn corners_in_short(
    texts: &Texts,
    matters: &Stakeholders<'_>,
    theme: &Theme,
    rows: &mut Rows,
) {
    let corners = matters
        .corners
        .iter()
        .filter(|corner| !corner.who.is_empty());
    let mut named: Vec<(String, &[Numbered<'_>], Style)> = corners
        .map(|corner| {
            let (name, _) = texts.spot(matters.lens, corner.spot);
            (name, &corner.who[..], theme.strong)
        })
        .collect();
    if !matters.unplaced.is_empty() {
        named.push((texts.msg_review_unplaced(), &matters.unplaced, theme.dim));
    }
    if !matters.voiceless.is_empty() {
        named.push((
            texts.msg_review_voiceless(),
            &matters.voiceless,
            theme.warning,
        ));
    }
    for (name, who, style) in named {
        let names: Vec<_> = who.iter().map(|(_, one)| safe(&one.name)).collect();
        rows.row(Line::from(vec![
            Span::styled(format!("{name} {}: ", who.len()), style),
            Span::raw(names.join(", ")),
        ]));
    }
}

/// What changed in numbers, and the balance.
pub(super) fn changed_in_short(
    texts: &Texts,
    matters: &Stakeholders<'_>,
    theme: &Theme,
    rows: &mut Rows,
) {
    if let Some(found) = &matters.changed {
        let title = texts.msg_panel_changed(texts.date(found.from), texts.date(found.to));
        rows.text("", &title, theme.title);
        rows.text("", &changed::summary(texts, found.count), Style::new());
    }
    balanced(texts, matters, rows);
    let changes = matters.changed.iter().flat_map(|found| &found.changes);
    for change in changes {
        let block = changed::block(texts, change, theme, rows.width);
        rows.rows(block.into_iter().take(1));
    }
}

fn balanced(texts: &Texts, matters: &Stakeholders<'_>, rows: &mut Rows) {
    let now = texts.feasibility(matters.balance.now.feasibility());
    rows.text(
        "",
        &format!("{}: {now}", texts.msg_balance_now()),
        Style::new(),
    );
}
