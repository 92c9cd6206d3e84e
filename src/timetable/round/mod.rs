//! A round of report-back: one group after the other, each with its minutes, until a person says that it is done.
//!
//! What the item leaves the round beyond the groups' minutes and the changeovers is the *reserve*; what a group leaves of
//! its turn comes to it, and so does the turn of a group that is skipped. A group that talks for longer than its turn takes
//! from the reserve first. What is beyond that the others share, or the item ends later, as [`Overrun`] says.

mod course;
mod queue;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub(super) use course::{Course, Terms, planned_ms};
pub(super) use queue::{Queue, TurnAct};

/// From whom a group takes that talks for longer than its turn, once the reserve is used up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Overrun {
    /// From the groups to come, from all alike; none is left with less than half a minute.
    #[default]
    Rest,
    /// From nobody: the round takes longer.
    Later,
}

/// A round of report-back as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// Index of the phase among the item's.
    pub phase: usize,
    /// All groups of the day: those that have had their turn, in that order, then the one on turn, then the others in the
    /// order in which they follow.
    pub turns: Vec<GroupTurn>,
    /// By the programme: all groups' minutes and the changeovers.
    pub planned_ms: i64,
    /// What it is expected to take in all; what it took, once it is over.
    pub expected_ms: i64,
    /// What the item leaves it; negative when the item has been cut below what had passed.
    pub budget_ms: i64,
    /// The first group has begun.
    pub begun: bool,
    /// Nobody is on turn or to come any more.
    pub over: bool,
    /// The log's entries that have ended the latest of the turns that are done: without them that group is on turn again.
    pub ended_by: Vec<Uuid>,
}

/// One group in a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GroupTurn {
    pub group: Uuid,
    pub state: TurnState,
    /// The time that it has or had; for a group that is skipped what it would have had.
    pub allotted_ms: i64,
    /// How long it has had its turn.
    pub ran_ms: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TurnState {
    Done,
    Now,
    ToCome,
    Skipped,
}

/// Whose turn it is in a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn {
    pub group: Uuid,
    /// From 1, those that are skipped not counted.
    pub number: usize,
    pub of: usize,
    /// Time left of this turn, negative when it is over; when `changing`, until the group begins.
    pub left_ms: i64,
    /// The time that the group has in all.
    pub allotted_ms: i64,
    /// The groups are changing over; this one is about to begin.
    pub changing: bool,
    /// The group after this one.
    pub then: Option<Uuid>,
}

impl Round {
    /// What is left beyond all that is expected to be needed.
    #[must_use]
    pub fn reserve_ms(&self) -> i64 {
        (self.budget_ms - self.expected_ms).max(0)
    }

    /// What is expected to be needed beyond what the item leaves.
    #[must_use]
    pub fn beyond_ms(&self) -> i64 {
        (self.expected_ms - self.budget_ms).max(0)
    }

    /// The turn with which the round begins; none once it has begun.
    #[must_use]
    pub fn first_turn(&self) -> Option<Turn> {
        let to_come = |turn: &&GroupTurn| turn.state == TurnState::ToCome;
        let mut to_come = self.turns.iter().filter(to_come);
        let of = to_come.clone().count();
        let first = to_come.next().filter(|_| !self.begun)?;
        Some(Turn {
            group: first.group,
            number: 1,
            of,
            left_ms: first.allotted_ms,
            allotted_ms: first.allotted_ms,
            changing: false,
            then: to_come.next().map(|turn| turn.group),
        })
    }
}
