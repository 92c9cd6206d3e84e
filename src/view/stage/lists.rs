//! The views of the room that are lists: programme, groups, notes.

use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::members;
use super::{Scene, centred_text, with_clock_below};
use crate::programme::ItemKind;
use crate::stage::{GroupLine, LineState, NoteLine, ProgrammeLine};
use crate::view::safe::{cut, safe, width};
use crate::view::wrap;
use crate::view::{letters, paint};

/// A list is no wider than this: the eye must find the way back.
const WIDEST: u16 = 110;
/// Columns of the mark and the time before an item's title.
const BEFORE: usize = 10;
/// Rows that a line of large letters needs.
const LARGE_ROWS: u16 = 9;
/// Columns between the name of a group and its place.
const BEFORE_PLACE: usize = 3;

pub(super) fn programme(scene: Scene<'_>, area: Rect, buf: &mut Buffer) {
    let rest = with_clock_below(scene, area, buf);
    let rest = heading(scene, &scene.stage.day, rest, buf);
    let lines = &scene.stage.programme;
    if scene.stage.choice.big && large_programme(scene, rest, buf) {
        return;
    }
    let (step, room) = spacing(lines.len(), rest.height);
    let now = lines
        .iter()
        .position(|line| line.state != LineState::Done)
        .unwrap_or_default();
    // What is past may scroll away; the item that runs keeps one before it in sight.
    let first = now.saturating_sub(1).min(lines.len().saturating_sub(room));
    let widest = lines.iter().map(|line| safe(&line.title).chars().count());
    let widest = widest.max().unwrap_or_default() + BEFORE;
    let width = u16::try_from(widest).unwrap_or(u16::MAX).min(WIDEST);
    let used = u16::try_from(room.min(lines.len())).unwrap_or(u16::MAX) * step;
    let mut place = paint::centred(rest, width, used.min(rest.height));
    let after_lunch = after_lunch(scene);
    for (index, line) in lines.iter().enumerate().skip(first).take(room) {
        item(scene, (line, Some(index) == after_lunch), place, buf);
        place = paint::below(place, step);
    }
}

/// What runs and what comes after it, as many as fit in large letters; false when not even one does.
fn large_programme(scene: Scene<'_>, area: Rect, buf: &mut Buffer) -> bool {
    let lines = scene.stage.programme.iter();
    let to_come = lines.filter(|line| line.state != LineState::Done);
    let mut texts: Vec<_> = to_come
        .take(large_lines(area))
        .map(|line| {
            let starts = line.starts.as_deref().unwrap_or_default();
            let text = format!("{starts} {}", safe(&line.title)).trim().to_owned();
            let style = if line.state == LineState::Now {
                scene.theme.item_current
            } else {
                scene.theme.item_pending
            };
            (text, style)
        })
        .collect();
    while !letters::draw_list(&texts, area, buf) {
        if texts.pop().is_none() {
            return false;
        }
    }
    true
}

/// How many lines of large letters an area has room for.
fn large_lines(area: Rect) -> usize {
    usize::from((area.height / LARGE_ROWS).clamp(1, 6))
}

/// The first item after lunch, which says so where times are hidden.
fn after_lunch(scene: Scene<'_>) -> Option<usize> {
    let lines = &scene.stage.programme;
    let lunch = lines.iter().position(|line| line.kind == ItemKind::Lunch)?;
    Some(lunch + 1).filter(|_| !scene.stage.choice.exact_times)
}

/// `after_lunch`: the first one then.
fn item(
    scene: Scene<'_>,
    (line, after_lunch): (&ProgrammeLine, bool),
    area: Rect,
    buf: &mut Buffer,
) {
    let theme = scene.theme;
    let (mark, style) = match line.state {
        LineState::Done => ("✓", theme.item_done),
        LineState::Now => ("▶", theme.item_current),
        LineState::ToCome => (" ", theme.item_pending),
    };
    let starts = line
        .starts
        .as_ref()
        .map_or_else(String::new, |starts| format!("{starts}  "));
    let after = if after_lunch {
        format!("  {}", scene.texts.msg_stage_after_lunch())
    } else {
        String::new()
    };
    let room = usize::from(area.width).saturating_sub(2 + starts.len() + width(&after));
    let title = cut(&line.title, room).into_owned();
    let spans = vec![
        Span::styled(format!("{mark} "), style),
        Span::styled(starts, theme.dim),
        Span::styled(title, style),
        Span::styled(after, theme.dim),
    ];
    paint::line(Line::from(spans), area, buf);
}

pub(super) fn groups(scene: Scene<'_>, area: Rect, buf: &mut Buffer) {
    let rest = with_clock_below(scene, area, buf);
    let rest = heading(scene, &scene.texts.msg_stage_groups(), rest, buf);
    let groups = &scene.stage.groups;
    if groups.is_empty() {
        let none = scene.texts.msg_stage_no_groups();
        centred_text(&none, scene.theme.dim, rest, buf);
        return;
    }
    if groups.iter().any(|group| !group.members.is_empty()) {
        return members::draw(scene, rest, buf);
    }
    let name = |group: &GroupLine| scene.texts.msg_stage_group(safe(&group.name));
    let large = groups.iter().map(|group| {
        let text = format!("{} {}", name(group), safe(&group.place));
        (text.trim().to_owned(), scene.theme.strong)
    });
    if letters::draw_list(&large.collect::<Vec<_>>(), rest, buf) {
        return;
    }
    let columns = usize::from((rest.width / 50).clamp(1, 3)).min(groups.len());
    let per_column = groups.len().div_ceil(columns);
    let areas = Layout::horizontal(vec![Constraint::Fill(1); columns]).split(rest);
    // The places stand below each other, and the whole in the middle.
    let names = groups.iter().map(|group| width(&name(group))).max();
    let names = names.unwrap_or_default() + BEFORE_PLACE;
    let places = groups.iter().map(|group| width(&safe(&group.place))).max();
    let widest = u16::try_from(names + places.unwrap_or_default()).unwrap_or(u16::MAX);
    for (area, groups) in areas.iter().zip(groups.chunks(per_column)) {
        let (step, room) = spacing(per_column, area.height);
        let used = u16::try_from(room.min(per_column)).unwrap_or(u16::MAX) * step;
        let mut place = paint::centred(*area, widest.min(area.width.saturating_sub(2)), used);
        for group in groups.iter().take(room) {
            let name = name(group);
            let gap = " ".repeat(names.saturating_sub(width(&name)));
            let spans = vec![
                Span::styled(name, scene.theme.strong),
                Span::styled(format!("{gap}{}", safe(&group.place)), scene.theme.dim),
            ];
            paint::line(Line::from(spans), place, buf);
            place = paint::below(place, step);
        }
    }
}

/// The latest notes that have room, the last at the bottom.
pub(super) fn notes(scene: Scene<'_>, area: Rect, buf: &mut Buffer) {
    let rest = with_clock_below(scene, area, buf);
    let rest = heading(scene, &scene.texts.msg_stage_notes(), rest, buf);
    let notes = &scene.stage.notes;
    if notes.is_empty() {
        let none = scene.texts.msg_stage_no_notes();
        centred_text(&none, scene.theme.dim, rest, buf);
        return;
    }
    let least = if scene.stage.choice.big {
        1
    } else {
        notes.len()
    };
    if large_notes(scene, least, rest, buf) {
        return;
    }
    let width = rest.width.min(WIDEST);
    let text_width = width.saturating_sub(2);
    let mut shown: Vec<(Vec<String>, Style)> = Vec::new();
    let mut used = 0;
    for note in notes.iter().rev() {
        let rows = wrap::first_rows(&said(scene, note), text_width, usize::from(rest.height));
        let height = u16::try_from(rows.len())
            .unwrap_or(u16::MAX)
            .saturating_add(1);
        if used + height > rest.height + 1 && !shown.is_empty() {
            break;
        }
        used += height;
        shown.push((rows, scene.theme.note(note.kind)));
    }
    let mut place = paint::centred(rest, width, used.saturating_sub(1).min(rest.height));
    for (rows, style) in shown.into_iter().rev() {
        for (index, row) in rows.into_iter().enumerate() {
            let mark = if index == 0 { "• " } else { "  " };
            let spans = vec![Span::styled(mark, style), Span::raw(row)];
            place = paint::line(Line::from(spans), place, buf);
        }
        place = paint::below(place, 1);
    }
}

/// What was said, and which group said it.
fn said(scene: Scene<'_>, note: &NoteLine) -> String {
    match note.group.as_deref() {
        None | Some("") => note.text.clone(),
        Some(group) => format!("{} ({})", note.text, scene.texts.msg_stage_group(group)),
    }
}

/// The last notes, as many as fit in large letters; false when that is fewer than `least`.
fn large_notes(scene: Scene<'_>, least: usize, area: Rect, buf: &mut Buffer) -> bool {
    let text = |note: &NoteLine| {
        (
            safe(&said(scene, note)).into_owned(),
            scene.theme.note(note.kind),
        )
    };
    let texts: Vec<_> = scene.stage.notes.iter().map(text).collect();
    let most = large_lines(area).min(texts.len());
    let mut fewer = (least..=most)
        .rev()
        .filter_map(|count| texts.get(texts.len() - count..));
    fewer.any(|last| letters::draw_list(last, area, buf))
}

/// A title in the first row; gives the area below.
fn heading(scene: Scene<'_>, title: &str, area: Rect, buf: &mut Buffer) -> Rect {
    let top = Rect {
        height: area.height.min(2),
        ..area
    };
    let rest = centred_text(&safe(title), scene.theme.strong, top, buf);
    let taken = top.height - rest.height;
    paint::below(area, taken + u16::from(area.height > 10))
}

/// How many rows a line gets so that the lines fill the height, and how many lines have room.
fn spacing(lines: usize, height: u16) -> (u16, usize) {
    let lines = u16::try_from(lines.max(1)).unwrap_or(u16::MAX);
    let step = (height / lines).clamp(1, 3);
    (step, usize::from(height / step))
}
