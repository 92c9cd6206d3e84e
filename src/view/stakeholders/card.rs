//! What is known of the selected stakeholder, beside the grid or in a line below it.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::app::Model;
use crate::app::actions::Action;
use crate::app::console::Console;
use crate::app::stakeholders::grid::{GridAction, Towards};
use crate::session::analysis::{Axis, Lens, lacks_voice};
use crate::session::{Level, Stakeholder};
use crate::view::paint::{self, panel};
use crate::view::safe::{safe, width};
use crate::view::theme::Theme;

/// What the card says of a lens: along its axes first.
fn axes(lens: Lens) -> Vec<Axis> {
    match lens {
        Lens::Interest => vec![Axis::Influence, Axis::Interest, Axis::Affected],
        Lens::Affected => vec![Axis::Influence, Axis::Affected, Axis::Interest],
        Lens::Salience => vec![Axis::Influence, Axis::Legitimacy, Axis::Urgency],
    }
}

/// The keys that move along an axis in a lens.
fn keys(model: &Model, lens: Lens, axis: Axis) -> String {
    let both = match axis {
        Axis::Influence => [Towards::Up, Towards::Down],
        Axis::Urgency => [Towards::More, Towards::Less],
        _ if axis == lens.across() => [Towards::Left, Towards::Right],
        _ => return String::new(),
    };
    let name = |towards| {
        let key = model.keymap.key_of(Action::Grid(GridAction::Move(towards)));
        key.map(|key| model.key_name(key)).unwrap_or_default()
    };
    both.map(name).join(" ")
}

pub(super) fn draw(model: &Model, console: &Console, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let Some(one) = console.selected_in_grid() else {
        return;
    };
    let texts = &model.texts;
    let lens = console.stakeholders.grid.lens;
    let inner = panel(&safe(&one.name), theme, area, buf);
    let mut rest = Rect {
        x: inner.x + 1,
        width: inner.width.saturating_sub(2),
        ..inner
    };
    let latest = one.latest();
    let spot = latest.and_then(|latest| lens.spot(latest));
    let (name, hint) = match spot {
        Some(spot) => texts.spot(lens, spot),
        None => (texts.msg_grid_place_it(), String::new()),
    };
    let style = if spot.is_some() {
        theme.title_focus
    } else {
        theme.warning
    };
    rest = paint::paragraph(&name, style, 2, rest, buf);
    rest = paint::paragraph(&hint, Style::new(), 1, rest, buf);
    if latest.is_some_and(lacks_voice) {
        let voice = texts.msg_grid_strengthen_voice();
        rest = paint::paragraph(&format!("! {voice}"), theme.warning, 3, rest, buf);
    }
    let air = u16::from(rest.height > 8);
    rest = paint::below(rest, air);
    let words = axes(lens).into_iter().map(|axis| {
        let level = latest.and_then(|latest| axis.of(latest));
        (
            texts.axis(axis),
            meter(model, level, theme),
            keys(model, lens, axis),
        )
    });
    let words: Vec<_> = words.collect();
    let column = words.iter().map(|(axis, ..)| width(axis)).max();
    let column = column.unwrap_or_default() + 1;
    for (axis, meter, keys) in words {
        let mut spans = vec![Span::styled(format!("{axis:<column$}"), theme.dim)];
        spans.extend(meter);
        let row = rest;
        rest = paint::line(Line::from(spans), rest, buf);
        paint::right(Line::styled(keys, theme.key), row, buf);
    }
    if let Some(position) = latest.and_then(|latest| latest.position) {
        let now = Span::styled(texts.position(position), theme.position(Some(position)));
        let wanted = latest.and_then(|latest| latest.wanted);
        let wanted = wanted.filter(|wanted| *wanted != position).map(|wanted| {
            let style = theme.position(Some(wanted));
            Span::styled(format!("→ {}", texts.position(wanted)), style)
        });
        let now_width = now.width();
        let (beside, below) = match wanted {
            Some(wanted) if now_width + wanted.width() < usize::from(rest.width) => {
                (Some(wanted), None)
            }
            wanted => (None, wanted),
        };
        let mut line = Line::from(now);
        line.spans.extend(
            beside
                .into_iter()
                .flat_map(|wanted| [Span::raw(" "), wanted]),
        );
        rest = paint::line(line, rest, buf);
        if let Some(wanted) = below {
            rest = paint::line(Line::from(wanted), rest, buf);
        }
    }
    more(model, console, one, theme, rest, buf);
}

/// What else is known, as far as there is room: allies, why, strategy.
fn more(
    model: &Model,
    console: &Console,
    one: &Stakeholder,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let texts = &model.texts;
    let all = &console.session.stakeholders;
    let allies: Vec<&str> = all
        .iter()
        .filter(|other| one.allies.contains(&other.id) || other.allies.contains(&one.id))
        .map(|other| other.name.as_str())
        .collect();
    let mut rest = area;
    if one.sensitive {
        rest = paint::paragraph(&texts.msg_grid_sensitive(), theme.warning, 2, rest, buf);
    }
    if !allies.is_empty() {
        let words = texts.msg_grid_allies(allies.join(", "));
        rest = paint::paragraph(&words, Style::new(), 2, rest, buf);
    }
    let why = one.latest().map(|latest| latest.why.as_str());
    for text in [one.strategy.as_str(), why.unwrap_or_default()] {
        if !text.trim().is_empty() {
            rest = paint::paragraph(text.trim(), theme.dim, 3, rest, buf);
        }
    }
}

/// A level as a word with three steps before it, which are read faster.
fn meter(model: &Model, level: Option<Level>, theme: &Theme) -> Vec<Span<'static>> {
    let Some(level) = level else {
        let words = model.texts.msg_grid_not_known();
        return vec![Span::styled(format!("··· {words}"), theme.dim)];
    };
    let filled = level as usize;
    vec![
        Span::styled("▮".repeat(filled), theme.bar_past),
        Span::styled("▯".repeat(3 - filled.min(3)), theme.bar_left),
        Span::raw(format!(" {}", model.texts.level(level))),
    ]
}

/// The selected one in a line: its levels and what follows.
pub(super) fn in_a_line(
    model: &Model,
    console: &Console,
    one: &Stakeholder,
    theme: &Theme,
) -> Line<'static> {
    let texts = &model.texts;
    let lens = console.stakeholders.grid.lens;
    let latest = one.latest();
    let mut spans = vec![Span::styled(safe(&one.name).into_owned(), theme.strong)];
    let Some(spot) = latest.and_then(|latest| lens.spot(latest)) else {
        let words = texts.msg_grid_place_it();
        spans.push(Span::styled(format!("  {words}"), theme.warning));
        return Line::from(spans);
    };
    let (name, hint) = texts.spot(lens, spot);
    spans.push(Span::styled(format!("  {name}"), theme.title_focus));
    let lacks_voice = latest.is_some_and(lacks_voice);
    if lacks_voice {
        let voice = texts.msg_grid_strengthen_voice();
        spans.push(Span::styled(format!("  ! {voice}"), theme.warning));
    }
    let count = if lens == Lens::Salience { 3 } else { 2 };
    let levels = axes(lens).into_iter().take(count).filter_map(|axis| {
        let level = latest.and_then(|latest| axis.of(latest))?;
        Some(format!("{} {}", texts.axis(axis), texts.level(level)))
    });
    let levels = levels.collect::<Vec<_>>().join(", ");
    spans.push(Span::styled(format!("  {levels}"), theme.dim));
    if !lacks_voice {
        spans.push(Span::raw(format!("  {hint}")));
    }
    Line::from(spans)
}
