//! The grid: who is selected in it is moved by the arrow keys, and so assessed again.

use crate::app::console::Console;
use crate::app::{Effect, Model};
use crate::session::analysis::{Axis, Lens, last_change, numbered};
use crate::session::{Edit, Stakeholder};
use crate::stage::View as RoomView;

/// How the grid is looked at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct GridView {
    pub lens: Lens,
    /// Whether it shows from where they have moved since an earlier day.
    pub moves: bool,
    /// Whether it shows who holds with whom.
    pub alliances: bool,
}

/// What a key does in the grid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum GridAction {
    Move(Towards),
    Next,
    Previous,
    /// The next lens.
    Lens,
    Moves,
    Alliances,
    /// On the room's screen, and off it.
    Room,
}

/// Where the selected stakeholder is moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Towards {
    Up,
    Down,
    Right,
    Left,
    /// More urgent, where urgency counts.
    More,
    Less,
}

impl Towards {
    /// What is assessed anew, and whether higher.
    fn axis(self, lens: Lens) -> Option<(Axis, bool)> {
        match self {
            Towards::Up => Some((Axis::Influence, true)),
            Towards::Down => Some((Axis::Influence, false)),
            Towards::Right => Some((lens.across(), true)),
            Towards::Left => Some((lens.across(), false)),
            Towards::More => (lens == Lens::Salience).then_some((Axis::Urgency, true)),
            Towards::Less => (lens == Lens::Salience).then_some((Axis::Urgency, false)),
        }
    }
}

impl GridAction {
    /// Whether it has something to do.
    pub(in crate::app) fn applies(self, console: &Console) -> bool {
        let view = &console.stakeholders;
        let writable = console.read_only.is_none();
        let all = &console.session.stakeholders;
        match self {
            GridAction::Move(towards) => {
                writable && !all.is_empty() && towards.axis(view.grid.lens).is_some()
            }
            GridAction::Next | GridAction::Previous => all.len() > 1,
            GridAction::Lens => true,
            GridAction::Moves => view.grid.moves || last_change(all).is_some(),
            GridAction::Alliances => {
                view.grid.alliances || all.iter().any(|one| !one.allies.is_empty())
            }
            GridAction::Room => writable,
        }
    }
}

impl Console {
    /// The stakeholder that is selected in the grid: of those that are not gone.
    #[must_use]
    pub fn selected_in_grid(&self) -> Option<&Stakeholder> {
        let all = &self.session.stakeholders;
        let present = || all.iter().filter(|one| one.gone.is_none());
        let selected = self.stakeholders.selected;
        present()
            .find(|one| Some(one.id) == selected)
            .or_else(|| present().next())
    }
}

impl Model {
    pub(in crate::app) fn act_in_grid(&mut self, action: GridAction, effects: &mut Vec<Effect>) {
        match action {
            GridAction::Move(towards) => return self.move_in_grid(towards, effects),
            GridAction::Next => return self.select_in_grid(true),
            GridAction::Previous => return self.select_in_grid(false),
            GridAction::Room => return self.grid_for_room(),
            GridAction::Lens | GridAction::Moves | GridAction::Alliances => {}
        }
        let Some(console) = self.console_mut().filter(|console| action.applies(console)) else {
            return;
        };
        let grid = &mut console.stakeholders.grid;
        match action {
            GridAction::Lens => grid.lens = grid.lens.next(),
            GridAction::Moves => grid.moves = !grid.moves,
            _ => grid.alliances = !grid.alliances,
        }
    }

    /// The next or the previous one, round and round.
    fn select_in_grid(&mut self, forward: bool) {
        let Some(console) = self.console_mut() else {
            return;
        };
        let all = numbered(&console.session.stakeholders);
        let selected = console.selected_in_grid().map(|one| one.id);
        let index = all.iter().position(|(_, one)| Some(one.id) == selected);
        let step = if forward {
            1
        } else {
            all.len().saturating_sub(1)
        };
        let target = index.and_then(|index| (index + step).checked_rem(all.len()));
        let target = target
            .and_then(|target| all.get(target))
            .map(|(_, one)| one.id);
        console.stakeholders.selected = target.or(selected);
    }

    /// Assesses the selected one a step higher or lower. What is at the end already stays.
    fn move_in_grid(&mut self, towards: Towards, effects: &mut Vec<Effect>) {
        let now = self.now.at;
        let Some(console) = self.console() else {
            return;
        };
        let lens = console.stakeholders.grid.lens;
        let (Some(one), Some((axis, up))) = (console.selected_in_grid(), towards.axis(lens)) else {
            return;
        };
        let at = now.with_timezone(&console.session.zone).fixed_offset();
        let day = console.shown_day().id.clone();
        let moved = one.rated(at, Some(&day), |assessment| axis.step(assessment, up));
        let level = |one: &Stakeholder| one.latest().and_then(|latest| axis.of(latest));
        if level(one) == level(&moved) {
            return;
        }
        let (id, what) = (one.id, self.what_moved(&moved, axis, lens));
        let edit = Edit::ReplaceStakeholder(Box::new(moved));
        self.change(edit, Some(what), effects);
        if let Some(console) = self.console_mut() {
            console.stakeholders.selected = Some(id);
        }
    }

    /// What was assessed anew, and what follows from it.
    fn what_moved(&self, one: &Stakeholder, axis: Axis, lens: Lens) -> String {
        let texts = &self.texts;
        let latest = one.latest();
        let level = latest.and_then(|latest| axis.of(latest));
        let level = level.map(|level| texts.level(level)).unwrap_or_default();
        let axis = texts.axis(axis);
        match latest.and_then(|latest| lens.spot(latest)) {
            Some(spot) => {
                let follows = texts.spot(lens, spot).0;
                texts.msg_did_assess(&one.name, axis, level, follows)
            }
            None => texts.msg_did_assess_in_part(&one.name, axis, level),
        }
    }

    /// The grid as it is looked at here, on the room's screen; when it is there already, what fits the programme again.
    fn grid_for_room(&mut self) {
        if self.refuse_if_read_only() {
            return;
        }
        let Some(console) = self.console_mut() else {
            return;
        };
        let grid = console.stakeholders.grid;
        let room = &mut console.room;
        let is_there = room.view == Some(RoomView::Stakeholders) && !room.black;
        if is_there && (room.lens, room.moves) == (grid.lens, grid.moves) {
            room.show(None);
        } else {
            (room.lens, room.moves) = (grid.lens, grid.moves);
            room.show(Some(RoomView::Stakeholders));
        }
        self.say_what_the_room_sees();
    }
}
