//! The adviser on the screen: its repairs before anything changes, one key to take one.

use super::key::{Code, Key};
use super::layer::Layer;
use super::{Effect, Level, Model};
use crate::session::Edit;
use crate::text::int;
use crate::timetable::DayRun;
use crate::timetable::catch_up::{Advice, Repair, RepairKind};

/// What the adviser proposes at this moment, and which of it is selected.
pub struct CatchUp {
    pub advice: Advice,
    pub selected: usize,
}

impl Model {
    /// Shows what can be done about the shown day, when there is something to say.
    pub(super) fn catch_up(&mut self) {
        if self.refuse_if_read_only() {
            return;
        }
        let Some(console) = self.console() else {
            return;
        };
        let advice = console.advice(&self.now);
        if advice.late.is_empty() && advice.repairs.is_empty() {
            let text = self.texts.msg_catch_up_on_time();
            return self.say(text, Level::Note);
        }
        self.toast = None;
        self.layers.push(Layer::CatchUp(Box::new(CatchUp {
            advice,
            selected: 0,
        })));
    }

    /// While the adviser is open time goes on: it says what holds now, and keeps what is selected.
    pub(super) fn advise_anew(&mut self) {
        let Some(Layer::CatchUp(_)) = self.layers.last() else {
            return;
        };
        let advice = self.console().map(|console| console.advice(&self.now));
        if let (Some(Layer::CatchUp(advised)), Some(advice)) = (self.layers.last_mut(), advice) {
            let kind = advised.advice.repairs.get(advised.selected).map(|r| r.kind);
            let same = advice.repairs.iter().position(|r| Some(r.kind) == kind);
            advised.selected = same.unwrap_or(0);
            advised.advice = advice;
        }
    }

    pub(super) fn key_in_catch_up(&mut self, key: Key, effects: &mut Vec<Effect>) {
        let Some(Layer::CatchUp(advised)) = self.layers.last_mut() else {
            return;
        };
        let count = advised.advice.repairs.len().max(1);
        match key.code {
            Code::Esc | Code::Char('q' | 'r') => {
                self.layers.pop();
            }
            Code::Up => advised.selected = (advised.selected + count - 1) % count,
            Code::Down | Code::Tab => advised.selected = (advised.selected + 1) % count,
            Code::Enter => {
                let selected = advised.selected;
                self.choose(selected, effects);
            }
            Code::Char(digit @ '1'..='3') if key.typed().is_some() => {
                let index = digit.to_digit(10).map_or(0, |digit| digit as usize - 1);
                self.choose(index, effects);
            }
            _ => {}
        }
    }

    /// Makes the changes of a repair, as one that undo takes back.
    pub(super) fn take_repair(
        &mut self,
        advised: CatchUp,
        index: usize,
        effects: &mut Vec<Effect>,
    ) {
        let Some(repair) = advised.advice.repairs.get(index) else {
            return self.layers.push(Layer::CatchUp(Box::new(advised)));
        };
        let Some(console) = self.console() else {
            return;
        };
        let mut edits = Vec::new();
        if repair.ends_later_minutes != 0 {
            let run = console.run();
            let ends_later_minutes = run.ends_later_minutes + repair.ends_later_minutes;
            edits.push(Edit::ReplaceDayRun(DayRun {
                ends_later_minutes,
                ..run
            }));
        }
        let events = repair.events(console.shown_day());
        let what = self.taken(repair);
        edits.extend(self.entries(events));
        self.change(Edit::Many(edits), Some(what), effects);
    }

    fn taken(&self, repair: &Repair) -> String {
        let end = self.texts.time(repair.outcome.expected_end.time());
        let changes = int(repair.changes.len());
        match repair.kind {
            RepairKind::Shorten | RepairKind::Drop => self.texts.msg_did_catch_up(changes, &end),
            RepairKind::EndLater => self.texts.msg_did_end_later(),
            RepairKind::GiveBack => self.texts.msg_did_give_back(changes, &end),
        }
    }
}
