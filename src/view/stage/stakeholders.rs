//! The stakeholders by influence and interest, after Mendelow (1991) with the axes of Johnson & Scholes: who is to be met how.

use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};

use super::{Scene, centred_text, last_rows, without_last_rows};
use crate::session::{Level, Position};
use crate::stage::StakeholderLine;
use crate::text::int;
use crate::view::paint;
use crate::view::safe::{cut, safe, width};

/// Columns in which there is room for a title beside the axis.
const FOR_A_TITLE: u16 = 50;
/// The widest that a column of markers is.
const WIDEST: usize = 36;

pub(super) fn draw(scene: Scene<'_>, area: Rect, buf: &mut Buffer) {
    let (texts, theme) = (scene.texts, scene.theme);
    let all = &scene.stage.stakeholders;
    if all.is_empty() {
        let none = texts.msg_stage_no_stakeholders();
        centred_text(&none, theme.dim, area, buf);
        return;
    }
    if area.width >= FOR_A_TITLE {
        let title = Line::styled(texts.msg_stage_stakeholders(), theme.strong);
        paint::line(title.centered(), area, buf);
    }
    paint::line(
        Line::styled(texts.msg_stage_influence(), theme.dim),
        area,
        buf,
    );
    let rest = paint::below(area, 1);
    let bottom = last_rows(rest, 1);
    let axis = Line::styled(texts.msg_stage_interest(), theme.dim);
    paint::line(axis.right_aligned(), bottom, buf);
    let unknown = all.iter().filter(|one| quadrant(one).is_none()).count();
    if unknown > 0 {
        let unknown = texts.msg_stage_not_assessed(int(unknown));
        paint::line(Line::styled(unknown, theme.dim), bottom, buf);
    }
    let halves = [Constraint::Fill(1), Constraint::Fill(1)];
    let grid = without_last_rows(rest, 1);
    let rows: [Rect; 2] = Layout::vertical(halves).areas(grid);
    for (row, powerful) in rows.into_iter().zip([true, false]) {
        let cells: [Rect; 2] = Layout::horizontal(halves).areas(row);
        for (cell, interested) in cells.into_iter().zip([false, true]) {
            let title = match (powerful, interested) {
                (true, true) => texts.msg_strategy_manage_closely(),
                (true, false) => texts.msg_strategy_keep_satisfied(),
                (false, true) => texts.msg_strategy_keep_informed(),
                (false, false) => texts.msg_strategy_monitor(),
            };
            let inside = paint::panel(&title, theme, cell, buf);
            let here = |one: &&StakeholderLine| quadrant(one) == Some((powerful, interested));
            let markers: Vec<_> = all.iter().filter(here).collect();
            markers_in(scene, &markers, inside, buf);
        }
    }
}

/// Whether influence and interest are high, that is medium or large; none until both are assessed.
fn quadrant(one: &StakeholderLine) -> Option<(bool, bool)> {
    Some((
        one.influence? >= Level::Medium,
        one.interest? >= Level::Medium,
    ))
}

/// Column by column; what has no room is counted.
fn markers_in(scene: Scene<'_>, markers: &[&StakeholderLine], area: Rect, buf: &mut Buffer) {
    let widest = markers.iter().map(|one| width(&safe(&one.label)) + 2).max();
    let column = widest.unwrap_or_default().clamp(4, WIDEST) + 1;
    let columns = (usize::from(area.width) / column).max(1);
    let rows = usize::from(area.height);
    let room = columns * rows;
    let hidden = if markers.len() > room {
        markers.len() + 1 - room
    } else {
        0
    };
    for (index, one) in markers.iter().take(markers.len() - hidden).enumerate() {
        let line = marker(scene, one, column - 1);
        paint::line(line, place(area, index, rows, column), buf);
    }
    if hidden > 0 {
        let more = format!("+{hidden}");
        let at = place(area, room.saturating_sub(1), rows, column);
        paint::line(Line::styled(more, scene.theme.dim), at, buf);
    }
}

fn place(area: Rect, index: usize, rows: usize, column: usize) -> Rect {
    let cells = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
    let (across, down) = (index / rows.max(1), index % rows.max(1));
    let x = area.x.saturating_add(cells(across * column));
    let place = Rect {
        x,
        y: area.y.saturating_add(cells(down)),
        width: cells(column - 1).min(area.right().saturating_sub(x)),
        height: 1,
    };
    place.intersection(area)
}

fn marker(scene: Scene<'_>, one: &StakeholderLine, width: usize) -> Line<'static> {
    let style = scene.theme.position(one.position);
    let label = cut(&safe(&one.label), width.saturating_sub(2)).into_owned();
    Line::from(vec![
        Span::styled(format!("{} ", sign(one.position)), style),
        Span::styled(label, style),
    ])
}

/// For or against, so that it need not be told by colour.
fn sign(position: Option<Position>) -> &'static str {
    match position {
        Some(Position::HighSupport | Position::MediumSupport | Position::LowSupport) => "+",
        Some(Position::NotMobilised) => "·",
        Some(Position::LowOpposition | Position::MediumOpposition | Position::HighOpposition) => {
            "-"
        }
        None => "?",
    }
}
