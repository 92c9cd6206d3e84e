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
    // The title stands beside that of the upright axis; through the lens without axes it has a row of its own.
    let has_title = area.width >= FOR_A_TITLE && area.height >= grid::TITLED;
    let rows = u16::from(has_title && choice.lens == Lens::Salience);
    grid::draw(
        Grid {
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
            texts,
            theme,
        },
        paint::below(area, rows),
        buf,
    );
    if has_title {
        let title = Line::styled(texts.msg_stage_stakeholders(), theme.strong);
        paint::line(title.centered(), area, buf);
    }
    if area.height >= grid::TITLED
        && let Some(words) = grid::not_placed(&marks, texts)
    {
        paint::right(Line::styled(words, theme.dim), area, buf);
    }
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
