//! The round of report-back: the key that ends a turn and the one that takes that back, and the box in which the groups are
//! put in order.

use uuid::Uuid;

use super::actions::{Action, Scope};
use super::console::Console;
use super::key::{Code, Key};
use super::layer::Layer;
use super::{Effect, Level, Model};
use crate::session::Edit;
use crate::timetable::{
    DayRun, Event, GroupTurn, ItemState, Moment, Overrun, PhaseState, Round, TurnState,
};

/// The box in which the groups of an item's round are put in order.
pub struct RoundBox {
    /// Id of the item.
    pub item: String,
    pub selected: Option<Uuid>,
}

impl Console {
    /// The item whose round the box is about: the current one, else the one that the eye is on, else the next that has one.
    fn round_item(&self) -> Option<usize> {
        let standing = &self.standing;
        let focus = self.focus(standing);
        let to_come = |index: &usize| {
            let state = standing.items.get(*index).map(|item| item.state);
            state.is_some_and(|state| state == ItemState::Pending || state.is_current())
        };
        let order = standing.order.iter().copied();
        let candidates = standing.current.into_iter().chain([focus]).chain(order);
        candidates
            .filter(to_come)
            .find(|index| self.has_round(*index))
    }

    fn has_round(&self, index: usize) -> bool {
        let mut groups = self.session.groups_on(&self.shown_day().id);
        let item = self.item(index);
        item.is_some_and(|item| item.phases.iter().any(|phase| phase.per_group))
            && groups.next().is_some()
    }

    /// Whether the shown day has a round to be put in order.
    pub(super) fn can_order_a_round(&self) -> bool {
        self.round_item().is_some()
    }

    /// The round that the box is about, with its item's index.
    #[must_use]
    pub fn round_in(&self, open: &RoundBox, now: &Moment) -> Option<(usize, Round)> {
        let items = &self.shown_day().items;
        let index = items.iter().position(|item| item.id == open.item)?;
        Some((index, self.round_of(index, now)?))
    }

    /// The group that is selected in the box, else the one on turn, else the first.
    #[must_use]
    pub fn selected_turn(open: &RoundBox, round: &Round) -> usize {
        let is = |wanted: TurnState| round.turns.iter().position(|turn| turn.state == wanted);
        let chosen = |group| round.turns.iter().position(|turn| turn.group == group);
        let selected = open.selected.and_then(chosen);
        selected
            .or_else(|| is(TurnState::Now))
            .or_else(|| is(TurnState::ToCome))
            .unwrap_or(0)
    }
}

impl Model {
    fn group_name(&self, group: Uuid) -> String {
        let name = self.console().and_then(|c| c.session.group_name(group));
        self.texts.msg_editor_group(name.unwrap_or_default())
    }

    /// What the key for the next one does in a round, in a word.
    pub(super) fn turn_word(&self) -> Option<String> {
        let turn = self.console()?.standing.turn()?;
        Some(match turn.then {
            _ if turn.changing => self.texts.msg_group_ready_short(),
            Some(_) => self.texts.msg_next_group_short(),
            None => self.texts.msg_last_group_short(),
        })
    }

    /// In a round the group on turn is done; without one the item is.
    pub(super) fn next_turn_or_item(&mut self, effects: &mut Vec<Effect>) {
        if !self.end_turn(effects) {
            self.next(effects);
        }
    }

    fn end_turn(&mut self, effects: &mut Vec<Effect>) -> bool {
        let Some(console) = self.console() else {
            return false;
        };
        let standing = console.standing_at(&self.now);
        let current = standing.current.and_then(|index| console.item(index));
        let (Some(turn), Some(item)) = (standing.turn(), current) else {
            return false;
        };
        let group = self.group_name(turn.group);
        let what = match turn.then {
            _ if turn.changing => self.texts.msg_did_turn_begin(&group),
            Some(then) => self.texts.msg_did_turn_end(&group, self.group_name(then)),
            None => self.texts.msg_did_turns_end(&group),
        };
        let item = item.id.clone();
        self.log(vec![Event::TurnEnded { item }], what, effects);
        true
    }

    /// In a round the group before is on turn again, as if its turn had not been ended; without one the item before runs.
    pub(super) fn back_a_turn_or_item(&mut self, effects: &mut Vec<Effect>) {
        if !self.back_a_turn(effects) {
            self.back(effects);
        }
    }

    fn back_a_turn(&mut self, effects: &mut Vec<Effect>) -> bool {
        let Some(console) = self.console() else {
            return false;
        };
        let standing = console.standing_at(&self.now);
        let Some(round) = standing.running_phase().and_then(|p| p.round.as_ref()) else {
            return false;
        };
        let is_done = |turn: &&GroupTurn| turn.state == TurnState::Done;
        let Some(last) = round.turns.iter().rfind(is_done) else {
            return false;
        };
        let what = self.texts.msg_did_turn_back(self.group_name(last.group));
        let ended_by = round.ended_by.iter().rev();
        let edits = ended_by.map(|id| Edit::RemoveEntry { id: *id }).collect();
        self.change(Edit::Many(edits), Some(what), effects);
        true
    }

    /// Opens the box for the groups' order.
    pub(super) fn open_round(&mut self) {
        let Some(console) = self.console() else {
            return;
        };
        let item = console.round_item().and_then(|index| console.item(index));
        let Some(item) = item.map(|item| item.id.clone()) else {
            let text = self.texts.msg_round_none();
            return self.say(text, Level::Note);
        };
        self.layers.push(Layer::Round(RoundBox {
            item,
            selected: None,
        }));
    }

    pub(super) fn key_in_round(&mut self, key: Key, effects: &mut Vec<Effect>) {
        match key.code {
            Code::Esc | Code::Char('q' | 'G') => {
                self.layers.pop();
            }
            Code::Up => self.select_group(-1),
            Code::Down | Code::Tab => self.select_group(1),
            Code::Enter => self.order_round(Order::Now, effects),
            Code::Char('J') => self.order_round(Order::Down, effects),
            Code::Char('K') => self.order_round(Order::Up, effects),
            Code::Char('l') if key.typed().is_some() => self.order_round(Order::Last, effects),
            Code::Char('s') if key.typed().is_some() => self.order_round(Order::Skip, effects),
            Code::Char('o') if key.typed().is_some() => self.change_overrun(effects),
            _ => match self.keymap.action(&[Scope::Day, Scope::Session], key) {
                // The round goes on while it is put in order.
                Some(action @ (Action::Next | Action::Back | Action::Undo | Action::Redo)) => {
                    self.act(action, effects);
                }
                // The note comes first.
                Some(Action::AddNote) => {
                    self.layers.pop();
                    self.act(Action::AddNote, effects);
                }
                _ => {}
            },
        }
    }

    /// Closes the box when its round is not there any more: an undo can take the item away.
    pub(super) fn close_round_that_is_gone(&mut self) {
        let Some(Layer::Round(open)) = self.layers.last() else {
            return;
        };
        let round = self.console().and_then(|c| c.round_in(open, &self.now));
        if round.is_none() {
            self.layers.pop();
        }
    }

    fn select_group(&mut self, by: isize) {
        let Some((_, round, selected)) = self.open_box() else {
            return;
        };
        let last = round.turns.len().saturating_sub(1);
        let target = selected.saturating_add_signed(by).min(last);
        let group = round.turns.get(target).map(|turn| turn.group);
        if let Some(Layer::Round(open)) = self.layers.last_mut() {
            open.selected = group;
        }
    }

    /// The item and the round of the box on top, and the place that is selected.
    fn open_box(&self) -> Option<(usize, Round, usize)> {
        let Some(Layer::Round(open)) = self.layers.last() else {
            return None;
        };
        let (item, round) = self.console()?.round_in(open, &self.now)?;
        let selected = Console::selected_turn(open, &round);
        Some((item, round, selected))
    }

    fn order_round(&mut self, order: Order, effects: &mut Vec<Effect>) {
        let Some((index, round, selected)) = self.open_box() else {
            return;
        };
        let Some(turn) = round.turns.get(selected).copied() else {
            return;
        };
        let Some(console) = self.console() else {
            return;
        };
        let Some(item) = console.item(index).map(|item| item.id.clone()) else {
            return;
        };
        let standing = console.standing_at(&self.now);
        let clock = standing.clock.as_ref().filter(|c| c.item == index);
        let phase = clock.and_then(|c| c.phases.iter().find(|p| p.phase == round.phase));
        if phase.is_some_and(|phase| phase.state == PhaseState::Done) {
            let text = self.texts.msg_round_over();
            return self.say(text, Level::Note);
        }
        let runs = phase.is_some_and(|phase| phase.state == PhaseState::Running);
        match self.ordered(order, turn, &round, runs) {
            Ok((acts, what)) => {
                let events = acts.into_iter().map(|act| act.event(&item)).collect();
                if let Some(Layer::Round(open)) = self.layers.last_mut() {
                    open.selected = Some(turn.group);
                }
                if order == Order::Now && runs {
                    self.layers.pop();
                }
                self.log(events, what, effects);
            }
            Err(Some(why)) => self.say(why, Level::Note),
            Err(None) => {}
        }
    }

    /// What the log gets for a change of the order, and the change in words; or why it cannot be made, if that is to be said.
    fn ordered(
        &self,
        order: Order,
        turn: GroupTurn,
        round: &Round,
        runs: bool,
    ) -> Result<(Vec<Act>, String), Option<String>> {
        let texts = &self.texts;
        let (group, name) = (turn.group, self.group_name(turn.group));
        let waits = |turn: &&GroupTurn| {
            matches!(turn.state, TurnState::ToCome | TurnState::Skipped) && turn.group != group
        };
        let others: Vec<Uuid> = round.turns.iter().filter(waits).map(|t| t.group).collect();
        let place = |turn: &GroupTurn| others.contains(&turn.group);
        let before = round.turns.iter().take_while(|turn| turn.group != group);
        let place = before.filter(|turn| place(turn)).count();
        let put = |at: usize| {
            let after = at.checked_sub(1).and_then(|at| others.get(at));
            Act::Move(group, after.copied())
        };
        let speaks = round.turns.iter().any(|t| t.state == TurnState::Now);
        match (order, turn.state) {
            (_, TurnState::Done) => Err(Some(texts.msg_turn_fixed(&name))),
            (Order::Skip, TurnState::Skipped) => {
                Ok((vec![Act::TakeBack(group)], texts.msg_did_turn_take(&name)))
            }
            (Order::Skip, _) => Ok((vec![Act::Skip(group)], texts.msg_did_turn_skip(&name))),
            (Order::Last, TurnState::Now) if !others.is_empty() => Ok((
                vec![Act::Skip(group), Act::TakeBack(group), put(others.len())],
                texts.msg_did_turn_last(&name),
            )),
            (_, TurnState::Now) => Err(Some(texts.msg_turn_runs(&name))),
            (Order::Last, _) => Ok((vec![put(others.len())], texts.msg_did_turn_last(&name))),
            (Order::Up, _) if place == 0 => Err(None),
            (Order::Up, _) => Ok((vec![put(place - 1)], texts.msg_did_turn_up(&name))),
            (Order::Down, _) if place == others.len() => Err(None),
            (Order::Down, _) => Ok((vec![put(place + 1)], texts.msg_did_turn_down(&name))),
            (Order::Now, _) => {
                let mut acts = vec![put(0)];
                if turn.state == TurnState::Skipped {
                    acts.insert(0, Act::TakeBack(group));
                }
                if runs && speaks {
                    acts.push(Act::End);
                }
                let what = if runs {
                    texts.msg_did_turn_now(&name)
                } else {
                    texts.msg_did_turn_first(&name)
                };
                Ok((acts, what))
            }
        }
    }

    /// Lets the other who pays for an overrun, as one change of the day.
    fn change_overrun(&mut self, effects: &mut Vec<Effect>) {
        let Some(console) = self.console() else {
            return;
        };
        let run = console.run();
        let (overrun, what) = match run.overrun {
            Overrun::Rest => (Overrun::Later, self.texts.msg_did_overrun_later()),
            Overrun::Later => (Overrun::Rest, self.texts.msg_did_overrun_rest()),
        };
        let run = DayRun { overrun, ..run };
        self.change(Edit::ReplaceDayRun(run), Some(what), effects);
    }
}

/// What a key does to the group that is selected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    Now,
    Up,
    Down,
    Last,
    Skip,
}

/// What is entered for it.
#[derive(Debug, Clone, Copy)]
enum Act {
    End,
    Skip(Uuid),
    TakeBack(Uuid),
    Move(Uuid, Option<Uuid>),
}

impl Act {
    fn event(self, item: &str) -> Event {
        let item = item.to_owned();
        match self {
            Act::End => Event::TurnEnded { item },
            Act::Skip(group) => Event::TurnSkipped { item, group },
            Act::TakeBack(group) => Event::TurnUnskipped { item, group },
            Act::Move(group, after) => Event::TurnMoved { item, group, after },
        }
    }
}
