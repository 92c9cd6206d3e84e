//! The groups that wait for their turn, and what a person does to their order.

use uuid::Uuid;

/// What a person does in a round.
#[derive(Debug, Clone, Copy)]
pub(in crate::timetable) enum TurnAct {
    Ended,
    Skipped(Uuid),
    Unskipped(Uuid),
    Moved { group: Uuid, after: Option<Uuid> },
}

/// The groups that wait for their turn, in order, and those that are skipped.
#[derive(Debug, Clone)]
pub(in crate::timetable) struct Queue(Vec<(Uuid, bool)>);

impl Queue {
    pub fn new(groups: &[Uuid]) -> Queue {
        Queue(groups.iter().map(|group| (*group, false)).collect())
    }

    pub fn apply(&mut self, act: TurnAct) {
        match act {
            TurnAct::Ended => {}
            TurnAct::Skipped(group) => self.set_skipped(group, true),
            TurnAct::Unskipped(group) => self.set_skipped(group, false),
            TurnAct::Moved { group, after } => self.put_after(group, after),
        }
    }

    fn place(&self, group: Uuid) -> Option<usize> {
        self.0.iter().position(|(other, _)| *other == group)
    }

    fn set_skipped(&mut self, group: Uuid, skipped: bool) {
        for place in self.0.iter_mut().filter(|(other, _)| *other == group) {
            place.1 = skipped;
        }
    }

    /// Behind a group that waits too, else in the first place.
    fn put_after(&mut self, group: Uuid, after: Option<Uuid>) {
        let Some(from) = self.place(group).filter(|_| after != Some(group)) else {
            return;
        };
        let moved = self.0.remove(from);
        let after = after.and_then(|after| self.place(after));
        self.0.insert(after.map_or(0, |after| after + 1), moved);
    }

    /// Those that are not skipped, in order.
    pub fn to_come(&self) -> impl Iterator<Item = Uuid> {
        self.0.iter().filter(|(_, skipped)| !skipped).map(|p| p.0)
    }

    /// All that wait, and whether each is skipped.
    pub fn all(&self) -> &[(Uuid, bool)] {
        &self.0
    }

    /// Takes a group back in that was on turn: in the first place, and skipped.
    pub fn put_back_skipped(&mut self, group: Uuid) {
        self.0.insert(0, (group, true));
    }

    pub fn take_first(&mut self) -> Option<Uuid> {
        let first = self.to_come().next()?;
        self.0.retain(|(group, _)| *group != first);
        Some(first)
    }
}
