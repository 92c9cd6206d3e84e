//! Support and opposition, now and as wanted, and who must move how far.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use uuid::Uuid;

use super::blocks::within;
use crate::app::Model;
use crate::app::console::Console;
use crate::session::analysis::{Balance, Ground, Sums, Unrated, Weighed};
use crate::session::{Evidence, Position};
use crate::text::int;
use crate::view::paint::{self, panel};
use crate::view::safe::{cut, safe, width};
use crate::view::theme::Theme;

/// From this width on positions stand in words.
const WIDE: u16 = 96;
/// A row that is wider is hard to follow.
const WIDEST: u16 = 112;
/// From this height on the arithmetic is said.
const TALL: u16 = 18;

pub(super) fn draw(
    model: &Model,
    console: &Console,
    theme: &Theme,
    body: Rect,
    frame: &mut Frame<'_>,
) {
    let buf = frame.buffer_mut();
    let balance = console.balance();
    let texts = &model.texts;
    let sheet = Sheet {
        model,
        console,
        theme,
        balance: &balance,
    };
    let said = sheet.said(body.height >= TALL);
    let inner_width = body.width.saturating_sub(4);
    let rows: u16 = said.iter().map(|text| paint::rows(text, inner_width)).sum();
    let [above, below] =
        Layout::vertical([Constraint::Length(6 + rows), Constraint::Min(3)]).areas(body);
    let inner = within(panel(&texts.msg_panel_balance(), theme, above, buf));
    let mut rest = sheet.side(texts.msg_balance_now(), balance.now, inner, buf);
    rest = sheet.side(texts.msg_balance_wanted(), balance.wanted, rest, buf);
    for text in &said {
        rest = paint::paragraph(text, theme.dim, rest.height, rest, buf);
    }
    let title = texts.msg_panel_movers(int(balance.movers()));
    let inner = panel(&title, theme, below, buf);
    if balance.weighed.is_empty() && balance.unrated.is_empty() {
        paint::paragraph(
            &texts.msg_balance_empty(),
            Style::new(),
            4,
            within(inner),
            buf,
        );
    } else {
        sheet.list(inner, buf);
    }
}

struct Sheet<'a> {
    model: &'a Model,
    console: &'a Console,
    theme: &'a Theme,
    balance: &'a Balance,
}

impl Sheet<'_> {
    /// What the room does not know, and how it is reckoned.
    fn said(&self, tall: bool) -> Vec<String> {
        let (texts, balance) = (&self.model.texts, self.balance);
        let unknown = texts.msg_balance_unknown(
            int(balance.rated(Some(Evidence::Assumed))),
            int(balance.rated(None)),
            int(balance.unrated.len()),
        );
        let known = texts.msg_balance_known(
            i64::from(balance.known.support),
            i64::from(balance.known.opposition),
        );
        let mut said = vec![format!("{unknown} {known}")];
        if tall {
            said.push(texts.msg_balance_arithmetic());
        }
        said
    }

    /// How it stands, in words, and the two sides as bars that meet in the middle.
    fn side(&self, label: String, sums: Sums, area: Rect, buf: &mut Buffer) -> Rect {
        let (texts, theme) = (&self.model.texts, self.theme);
        let words = texts.feasibility(sums.feasibility());
        let line = vec![
            Span::styled(label, theme.strong),
            Span::raw(format!("  {words}")),
        ];
        let rest = paint::line(Line::from(line), area, buf);
        let (now, wanted) = (self.balance.now, self.balance.wanted);
        let all = [
            now.support,
            now.opposition,
            wanted.support,
            wanted.opposition,
        ];
        let most = all.into_iter().max().unwrap_or(0);
        let words_of = |sums: Sums| {
            (
                texts.msg_balance_support(i64::from(sums.support)),
                texts.msg_balance_opposition(i64::from(sums.opposition)),
            )
        };
        let (left, right) = words_of(sums);
        let widest = [now, wanted]
            .map(words_of)
            .into_iter()
            .map(|(left, right)| width(&left).max(width(&right)))
            .max()
            .unwrap_or(0);
        let room = usize::from(area.width).saturating_sub(2 * widest + 3) / 2;
        let bar = |weight: u32| "█".repeat(length(weight, most, room));
        let (for_it, against) = (bar(sums.support), bar(sums.opposition));
        let before = room.saturating_sub(width(&for_it));
        let after = room.saturating_sub(width(&against));
        let support = theme.position(Some(Position::LowSupport));
        let opposition = theme.position(Some(Position::LowOpposition));
        let line = vec![
            Span::styled(format!("{left:>widest$} "), support),
            Span::raw(" ".repeat(before)),
            Span::styled(for_it, support),
            Span::styled("│", theme.border),
            Span::styled(against, opposition),
            Span::raw(" ".repeat(after)),
            Span::styled(format!(" {right}"), opposition),
        ];
        paint::line(Line::from(line), rest, buf)
    }

    fn list(&self, area: Rect, buf: &mut Buffer) {
        let weighed = self.balance.weighed.iter();
        let unrated = self.balance.unrated.iter();
        let ids: Vec<Uuid> = weighed
            .map(|one| one.stakeholder)
            .chain(unrated.map(|one| one.stakeholder))
            .collect();
        let chosen = self.console.stakeholders.selected;
        let selected = ids.iter().position(|id| Some(*id) == chosen).unwrap_or(0);
        let area = Rect {
            width: area.width.min(WIDEST),
            ..area
        };
        let height = usize::from(area.height);
        let first = selected
            .saturating_sub(height / 2)
            .min(ids.len().saturating_sub(height));
        let mut rest = area;
        for index in (first..ids.len()).take(height) {
            let place = Rect { height: 1, ..rest };
            let after_weighed = index.saturating_sub(self.balance.weighed.len());
            if let Some(one) = self.balance.weighed.get(index) {
                self.weighed(one, rest, buf);
            } else if let Some(one) = self.balance.unrated.get(after_weighed) {
                self.unrated(one, rest, buf);
            }
            if index == selected {
                buf.set_style(place, self.theme.selected);
            }
            rest = paint::below(rest, 1);
        }
    }

    fn weighed(&self, one: &Weighed, area: Rect, buf: &mut Buffer) {
        let (texts, theme) = (&self.model.texts, self.theme);
        let wide = area.width >= WIDE;
        let at = |position: Position| {
            let word = if wide {
                texts.position(position)
            } else {
                format!("{:+}", position.strength())
            };
            Span::styled(word, theme.position(Some(position)))
        };
        let mut move_of = vec![at(one.now)];
        let sum = if one.steps() == 0 {
            texts.msg_balance_stays()
        } else {
            move_of.extend([Span::raw(" → "), at(one.wanted)]);
            let steps = texts.msg_balance_steps(i64::from(one.steps().unsigned_abs()));
            format!("{steps} × {} = {}", one.influence.weight(), one.effort())
        };
        let evidence = match one.evidence {
            Some(Evidence::Known) => String::new(),
            Some(Evidence::Assumed) => format!("? {}  ", texts.evidence(Evidence::Assumed)),
            None => format!("? {}  ", texts.msg_balance_no_evidence()),
        };
        let mut spans = vec![Span::styled(
            if wide { evidence } else { String::new() },
            theme.dim,
        )];
        spans.extend(move_of);
        let sum_width = if wide { 16 } else { 14 };
        spans.push(Span::raw(format!("  {sum:>sum_width$} ")));
        self.row(
            one.stakeholder,
            one.evidence != Some(Evidence::Known),
            spans,
            area,
            buf,
        );
    }

    /// One that cannot be counted: what is known of it.
    fn unrated(&self, one: &Unrated, area: Rect, buf: &mut Buffer) {
        let texts = &self.model.texts;
        let mut words = texts.position_or_none(one.position);
        if let Some(influence) = one.influence {
            let influence = texts.ground(Ground::Influence(influence));
            words = format!("{influence} · {words}");
        }
        let spans = vec![Span::styled(format!("{words} "), self.theme.dim)];
        self.row(one.stakeholder, true, spans, area, buf);
    }

    /// A name, marked where the room does not know, and what is said of it at the right.
    fn row(&self, id: Uuid, doubted: bool, said: Vec<Span<'_>>, area: Rect, buf: &mut Buffer) {
        let said = Line::from(said);
        let room = usize::from(area.width).saturating_sub(said.width() + 4);
        let mut stakeholders = self.console.session.stakeholders.iter();
        let name = stakeholders.find(|one| one.id == id);
        let name = name.map_or("", |one| one.name.as_str());
        let mark = if doubted { "?" } else { " " };
        let row = Rect { height: 1, ..area };
        let name = cut(&safe(name), room).into_owned();
        let line = vec![
            Span::styled(format!(" {mark} "), self.theme.warning),
            Span::raw(name),
        ];
        paint::line(Line::from(line), row, buf);
        paint::right(said, row, buf);
    }
}

/// Cells for a weight, of so many for the largest; what weighs is seen.
fn length(weight: u32, most: u32, room: usize) -> usize {
    if weight == 0 || most == 0 {
        return 0;
    }
    let (weight, most) = (
        usize::try_from(weight).unwrap_or(usize::MAX),
        usize::try_from(most).unwrap_or(usize::MAX),
    );
    (weight.saturating_mul(room) / most).clamp(1, room.max(1))
}
