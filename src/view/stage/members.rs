//! Who is in which group: the groups side by side, in as few columns as they need.

use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};

use super::Scene;
use crate::stage::GroupLine;
use crate::view::paint;
use crate::view::safe::{cut, safe};

/// The narrowest column in which a name can be read from afar.
const NARROWEST: u16 = 24;

pub(super) fn draw(scene: Scene<'_>, area: Rect, buf: &mut Buffer) {
    let groups = &scene.stage.groups;
    let most = usize::from((area.width / NARROWEST).max(1)).min(groups.len().max(1));
    let needs = |columns: usize| -> Vec<u16> {
        let need = |group: &GroupLine| u16::try_from(group.members.len() + 2).unwrap_or(u16::MAX);
        let rows = groups.chunks(columns);
        rows.map(|row| row.iter().map(need).max().unwrap_or(0))
            .collect()
    };
    // The last ones need no free row below them.
    let fits = |columns: &usize| {
        let all: u32 = needs(*columns).iter().map(|need| u32::from(*need)).sum();
        all <= u32::from(area.height) + 1
    };
    let columns = (1..=most).find(fits).unwrap_or(most);
    let needs = needs(columns);
    let rows: Vec<Constraint> = if fits(&columns) {
        needs.iter().map(|need| Constraint::Length(*need)).collect()
    } else {
        needs.iter().map(|need| Constraint::Fill(*need)).collect()
    };
    let rows = Layout::vertical(rows).split(area);
    for (row, groups) in rows.iter().zip(groups.chunks(columns)) {
        let places = Layout::horizontal(vec![Constraint::Fill(1); columns]).split(*row);
        for (place, group) in places.iter().zip(groups) {
            let inner = Rect {
                width: place.width.saturating_sub(2),
                ..*place
            };
            draw_group(scene, group, inner, buf);
        }
    }
}

/// The group and its members; those that have no room are counted.
fn draw_group(scene: Scene<'_>, group: &GroupLine, area: Rect, buf: &mut Buffer) {
    let name = scene.texts.msg_stage_group(safe(&group.name));
    let place = format!("  {}", safe(&group.place));
    let heading = Line::from(vec![
        Span::styled(name, scene.theme.strong),
        Span::styled(place.trim_end().to_owned(), scene.theme.dim),
    ]);
    let mut rest = paint::line(heading, area, buf);
    let room = usize::from(rest.height);
    let count = group.members.len();
    let shown = if count <= room {
        count
    } else {
        room.saturating_sub(1)
    };
    for name in group.members.iter().take(shown) {
        let name = safe(name);
        let name = cut(&name, usize::from(area.width)).into_owned();
        rest = paint::line(Line::raw(name), rest, buf);
    }
    if shown < count {
        let more = format!("+ {}", count - shown);
        paint::line(Line::styled(more, scene.theme.dim), rest, buf);
    }
}
