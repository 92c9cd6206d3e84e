//! The box in which groups are formed: what is wished for, and below it what comes of it.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::app::Model;
use crate::app::console::Console;
use crate::app::groups::forming::{FormingBox, Row, Rule};
use crate::text::{Texts, int};
use crate::view::paint::{self, key_hint, layer_box};
use crate::view::safe::{safe, width};
use crate::view::theme::Theme;

/// Rows of a sentence on what could not be met, at most.
const UNMET_ROWS: u16 = 3;
/// Groups that are to be seen beside what could not be met, where there is room for so many.
const LEAST_GROUPS: u16 = 2;

pub(super) fn draw(
    model: &Model,
    console: &Console,
    open: &FormingBox,
    theme: &Theme,
    buf: &mut Buffer,
) {
    let texts = &model.texts;
    let area = Rect {
        height: buf.area.height.saturating_sub(1),
        ..buf.area
    };
    let columns = area.width.saturating_sub(4).min(110);
    let inside = columns.saturating_sub(4);
    let rows = open.rows(console);
    let groups = u16::try_from(open.preview.groups.len()).unwrap_or(u16::MAX);
    let unmet: Vec<String> = unmet(texts, open);
    let unmet_rows: u16 = unmet
        .iter()
        .map(|text| paint::rows(text, inside).min(UNMET_ROWS))
        .sum();
    let keys = keys(texts, open.seed, theme, inside);
    let keys_rows = u16::try_from(keys.len()).unwrap_or(u16::MAX);
    let wished = u16::try_from(rows.len()).unwrap_or(u16::MAX);
    // The frame, and a free row before what comes of it and before the keys.
    let around = 4 + wished + keys_rows;
    let room = area.height.saturating_sub(around);
    let unmet_room = unmet_rows.min(room.saturating_sub(LEAST_GROUPS.min(groups)));
    let listed = groups.min(room - unmet_room);
    let place = paint::centred(area, columns, around + unmet_room + listed);
    let inner = layer_box(&texts.msg_forming_title(), theme, false, place, buf);
    let inner = Rect {
        x: inner.x + 1,
        width: inner.width.saturating_sub(2),
        ..inner
    };
    let mut rest = inner;
    let labels = rows.iter().map(|row| width(&label(texts, *row))).max();
    for row in &rows {
        let line = wished_line(texts, console, open, *row, labels.unwrap_or(0), theme);
        rest = paint::line(line, rest, buf);
    }
    rest = paint::below(rest, 1);
    let list = Rect {
        height: listed,
        ..rest
    };
    let first = open.scroll.min(usize::from(groups.saturating_sub(listed)));
    groups_list(texts, open, first, theme, list, buf);
    rest = paint::below(rest, listed);
    let end = rest.y + unmet_room;
    for text in &unmet {
        let most = end.saturating_sub(rest.y).min(UNMET_ROWS);
        rest = paint::paragraph(text, theme.warning, most, rest, buf);
    }
    let below = usize::from(groups).saturating_sub(first + usize::from(listed));
    let words = [(first, '▴'), (below, '▾')];
    let words = words.iter().filter(|(count, _)| *count > 0);
    let words: Vec<String> = words
        .map(|(count, sign)| format!("{sign} {count}"))
        .collect();
    let mut rest = Rect {
        y: inner.bottom().saturating_sub(keys_rows),
        height: keys_rows,
        ..inner
    };
    if !words.is_empty() {
        let edge = Rect {
            y: place.bottom().saturating_sub(1),
            height: 1,
            ..inner
        };
        paint::right(
            Line::styled(format!(" {} ", words.join("  ")), theme.dim),
            edge,
            buf,
        );
    }
    for line in keys {
        rest = paint::line(line, rest, buf);
    }
}

fn label(texts: &Texts, row: Row) -> String {
    match row {
        Row::Parts => texts.msg_forming_parts(),
        Row::Count => texts.msg_forming_count(),
        Row::Rule => texts.msg_forming_rule(),
        Row::Reach => texts.msg_forming_reach(),
        Row::Who => texts.msg_forming_who(),
    }
}

fn wished_line(
    texts: &Texts,
    console: &Console,
    open: &FormingBox,
    row: Row,
    labels: usize,
    theme: &Theme,
) -> Line<'static> {
    let value = match row {
        Row::Parts if open.by_size => texts.msg_forming_by_size(),
        Row::Parts => texts.msg_forming_by_number(),
        Row::Count => open.count.to_string(),
        Row::Rule => match open.rule {
            Rule::Together => texts.msg_forming_together(),
            Rule::TogetherMixed => texts.msg_forming_together_mixed(),
            Rule::Sectors => texts.msg_forming_mix_sectors(),
            Rule::Organisations => texts.msg_forming_mix_organisations(),
            Rule::Chance => texts.msg_forming_chance(),
        },
        Row::Reach if open.only_this_day => {
            texts.msg_forming_this_day(safe(&console.shown_day().title))
        }
        Row::Reach => texts.msg_forming_all_days(),
        Row::Who if open.absent => texts.msg_forming_everyone(int(console.session.people.len())),
        Row::Who => texts.msg_forming_here(int(console.here()), int(console.session.people.len())),
    };
    let label = label(texts, row);
    let gap = " ".repeat(labels.saturating_sub(width(&label)) + 2);
    let has_keys = row == open.row;
    let (before, after, style) = if has_keys {
        ("◂ ", " ▸", theme.selected)
    } else {
        ("  ", "  ", theme.strong)
    };
    Line::from(vec![
        Span::styled(format!("{label}{gap}"), theme.dim),
        Span::styled(before, theme.key),
        Span::styled(value, style),
        Span::styled(after, theme.key),
    ])
}

fn groups_list(
    texts: &Texts,
    open: &FormingBox,
    first: usize,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let groups = &open.preview.groups;
    let names = groups.iter().map(|(name, _)| width(&safe(name))).max();
    let names = names.unwrap_or(0).min(usize::from(area.width / 3));
    let mut rest = area;
    for (name, made) in groups.iter().skip(first).take(usize::from(area.height)) {
        let name = safe(name);
        let gap = " ".repeat(names.saturating_sub(width(&name)));
        let line = Line::from(vec![
            Span::styled(format!("{name}{gap}"), theme.strong),
            Span::styled(format!("{:>4}  ", made.people), theme.title),
            Span::raw(safe(&texts.members_words(made)).into_owned()),
        ]);
        rest = paint::line(line, rest, buf);
    }
}

/// What could not be met, each with a sign before it.
fn unmet(texts: &Texts, open: &FormingBox) -> Vec<String> {
    let unmet = open.preview.formed.unmet.iter();
    unmet
        .map(|one| {
            let sign = if one.breaks_a_rule() { '!' } else { '·' };
            format!("{sign} {}", safe(&texts.unmet(one)))
        })
        .collect()
}

/// The keys, in as many rows as they need.
fn keys(texts: &Texts, seed: u64, theme: &Theme, columns: u16) -> Vec<Line<'static>> {
    let deal = i64::try_from(seed).unwrap_or(i64::MAX);
    let mut lines = vec![Line::default()];
    for (key, word) in [
        ("Enter", texts.msg_forming_key_take()),
        ("↑ ↓", texts.msg_forming_key_row()),
        ("← →", texts.msg_forming_key_change()),
        ("d", texts.msg_forming_key_deal(deal)),
        ("PgDn", texts.msg_scroll()),
        ("Esc", texts.msg_close()),
    ] {
        let [key, word, gap] = key_hint(key, &word, theme);
        let needed = key.width() + word.width();
        if let Some(line) = lines.last_mut()
            && line.width() + needed <= usize::from(columns)
        {
            line.extend([key, word, gap]);
        } else {
            lines.push(Line::from(vec![key, word, gap]));
        }
    }
    lines
}
