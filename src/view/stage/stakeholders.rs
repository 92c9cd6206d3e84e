//! The grid of stakeholders on the wall: called as chosen, through the lens that was chosen.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::{Scene, centred_text};
use crate::session::analysis::Lens;
use crate::stage::{Names, StakeholderLine};
use crate::view::grid::{self, Grid, Legend, Mark};
use crate::view::paint;

/// Columns in which there is room for a title beside the axis.
const FOR_A_TITLE: u16 = 60;

pub(super) fn draw(scene: Scene<'_>, area: Rect, buf: &mut Buffer) {
    let (texts, theme) = (scene.texts, scene.theme);
    let choice = &scene.stage.choice;
    let all = &scene.stage.stakeholders;
    if all.is_empty() {
        let none = texts.msg_stage_no_stakeholders();
        centred_text(&none, theme.dim, area, buf);
        return;
    }
    let marks: Vec<Mark> = all.iter().map(mark).collect();
    let title = if area.width >= FOR_A_TITLE {
        texts.msg_stage_stakeholders()
    } else {
        String::new()
    };
    let aside = grid::not_placed(&marks, texts).unwrap_or_default();
    // Through the lens without axes the title has a row of its own.
    let mut rest = area;
    if choice.lens == Lens::Salience && area.height >= grid::TITLED {
        let words = Line::styled(title.as_str(), theme.strong);
        rest = paint::line(words.centered(), area, buf);
        paint::right(Line::styled(aside.as_str(), theme.dim), area, buf);
    }
    let grid = Grid {
        lens: choice.lens,
        marks: &marks,
        selected: None,
        changes: choice.moves,
        alliances: &[],
        // What is called by its number alone is not to be looked up.
        legend: if choice.names == Names::Numbers {
            Legend::None
        } else {
            Legend::Own
        },
        title: &title,
        aside: &aside,
        texts,
        theme,
    };
    grid::draw(grid, rest, buf);
}

fn mark(one: &StakeholderLine) -> Mark {
    Mark {
        label: one.label.clone(),
        number: one.number,
        spot: one.spot,
        position: one.position,
        affected: one.affected,
        lacks_voice: one.lacks_voice,
        change: one.change,
    }
}
