//! A round as it goes on: who is on turn, who has had it, and what each of those to come is left with.

use uuid::Uuid;

use super::queue::{Queue, TurnAct};
use super::{GroupTurn, Overrun, Round, Turn, TurnState};

/// However long the groups before it took, no group is left with less; unless the plan gives it less.
const LEAST_MS: i64 = 30_000;

/// What a round is given; times are readings of the item's clock or lengths, in milliseconds.
#[derive(Debug, Clone, Copy)]
pub(in crate::timetable) struct Terms {
    pub turn_ms: i64,
    pub changeover_ms: i64,
    pub overrun: Overrun,
    pub start: i64,
    /// What the item leaves the round; it may be less than the plan needs.
    pub budget_ms: i64,
}

/// What the plan needs for so many groups.
pub(in crate::timetable) fn planned_ms(turn_ms: i64, changeover_ms: i64, groups: usize) -> i64 {
    let groups = count(groups);
    groups * turn_ms + (groups - 1).max(0) * changeover_ms
}

/// A round as it goes on.
#[derive(Debug, Clone)]
pub(in crate::timetable) struct Course {
    terms: Terms,
    planned_ms: i64,
    /// What the plan needed beyond the budget from the beginning. No group's overrun, and so nobody's turn is cut for it.
    short_ms: i64,
    begun: bool,
    done: Vec<GroupTurn>,
    now: Option<Speaking>,
    changing_until: Option<i64>,
    waiting: Queue,
    over_at: Option<i64>,
    /// The entries that have ended the last turn of those that are done, and the changeover after it.
    ended_by: Vec<Uuid>,
}

#[derive(Debug, Clone, Copy)]
struct Speaking {
    group: Uuid,
    begins: i64,
    allotted_ms: i64,
}

impl Speaking {
    fn ran_ms(&self, at: i64) -> i64 {
        (at - self.begins).max(0)
    }
}

impl Course {
    pub fn new(terms: Terms, waiting: Queue) -> Course {
        let planned_ms = planned_ms(terms.turn_ms, terms.changeover_ms, waiting.all().len());
        Course {
            terms,
            planned_ms,
            short_ms: (planned_ms - terms.budget_ms).max(0),
            begun: false,
            done: Vec::new(),
            now: None,
            changing_until: None,
            waiting,
            over_at: None,
            ended_by: Vec::new(),
        }
    }

    /// The first group begins, if the round has not begun.
    pub fn begin(&mut self) {
        if !self.begun {
            self.begun = true;
            self.change(self.terms.start);
        }
    }

    /// Does what was done when the item's clock showed `at`.
    pub fn act(&mut self, at: i64, act: TurnAct, entry: Uuid) {
        self.pass(at);
        match (act, self.now) {
            (TurnAct::Ended, Some(now)) => {
                self.done.push(GroupTurn {
                    group: now.group,
                    state: TurnState::Done,
                    allotted_ms: now.allotted_ms,
                    ran_ms: now.ran_ms(at),
                });
                self.now = None;
                self.ended_by = vec![entry];
                self.change(at);
            }
            (TurnAct::Ended, None) if self.changing_until.is_some() => {
                self.ended_by.push(entry);
                self.next_begins(at);
            }
            (TurnAct::Skipped(group), Some(now)) if now.group == group => {
                self.waiting.put_back_skipped(group);
                self.now = None;
                self.change(at);
            }
            _ => self.waiting.apply(act),
        }
        let nobody_is_next = self.now.is_none() && self.to_come() == 0;
        match self.over_at {
            Some(_) if !nobody_is_next => self.change(at),
            None if self.begun && nobody_is_next => self.end(at),
            _ => {}
        }
    }

    /// Time added to the item, or taken away: the group on turn gets it, or loses it as far as it has not had it; what is
    /// beyond that comes to the reserve, or off it.
    pub fn extend(&mut self, at: i64, added_ms: i64) {
        self.pass(at);
        self.terms.budget_ms += added_ms;
        if let Some(now) = &mut self.now {
            let had = now.ran_ms(at).min(now.allotted_ms);
            now.allotted_ms = (now.allotted_ms + added_ms).max(had);
        }
    }

    /// Lets time pass: a changeover ends by itself.
    pub fn pass(&mut self, at: i64) {
        if let Some(until) = self.changing_until.filter(|until| *until <= at) {
            self.next_begins(until);
        }
    }

    pub fn has_begun(&self) -> bool {
        self.begun
    }

    /// When nobody was on turn or to come any more.
    pub fn over_at(&self) -> Option<i64> {
        self.over_at
    }

    /// Its length: what the item leaves it, but no less than it needed when it began.
    pub fn length_ms(&self) -> i64 {
        (self.terms.budget_ms + self.short_ms).max(0)
    }

    fn end(&mut self, at: i64) {
        self.changing_until = None;
        self.over_at = Some(at);
    }

    /// The next group gets ready; the first one is.
    fn change(&mut self, at: i64) {
        self.over_at = None;
        if self.to_come() == 0 {
            self.end(at);
        } else if self.done.is_empty() {
            self.next_begins(at);
        } else {
            self.changing_until = Some(at + self.terms.changeover_ms);
            self.pass(at);
        }
    }

    fn next_begins(&mut self, at: i64) {
        self.changing_until = None;
        let allotted_ms = self.allotted_ms(at);
        match self.waiting.take_first() {
            None => self.end(at),
            Some(group) => {
                self.now = Some(Speaking {
                    group,
                    begins: at,
                    allotted_ms,
                });
            }
        }
    }

    /// How many groups have their turn to come.
    fn to_come(&self) -> i64 {
        count(self.waiting.to_come().count())
    }

    /// What passes before the groups to come have their own minutes: the rest of this turn, and the changeovers.
    fn before_them_ms(&self, at: i64) -> i64 {
        let turn = self.now.map_or(0, |now| {
            (now.allotted_ms - now.ran_ms(at)).clamp(0, now.allotted_ms)
        });
        let changing = self.changing_until.map_or(0, |until| (until - at).max(0));
        let to_come = self.to_come();
        let changes = if self.now.is_some() {
            to_come
        } else {
            (to_come - 1).max(0)
        };
        turn + changing + changes * self.terms.changeover_ms
    }

    /// What has passed of it.
    fn used_ms(&self, at: i64) -> i64 {
        (self.over_at.unwrap_or(at) - self.terms.start).max(0)
    }

    /// The time of each group to come.
    fn allotted_ms(&self, at: i64) -> i64 {
        match self.to_come() {
            0 => self.terms.turn_ms,
            groups => self.theirs_ms(at) / groups,
        }
    }

    /// The time of all groups to come together.
    fn theirs_ms(&self, at: i64) -> i64 {
        let Terms { turn_ms, .. } = self.terms;
        let to_come = self.to_come();
        let planned = to_come * turn_ms;
        let needed = self.used_ms(at) + self.before_them_ms(at) + planned;
        let lacking = needed - (self.terms.budget_ms + self.short_ms);
        if lacking <= 0 || self.terms.overrun == Overrun::Later {
            return planned;
        }
        (planned - lacking).max(to_come * LEAST_MS.min(turn_ms))
    }

    /// Whose turn it is when the item's clock shows `at`.
    pub fn turn(&self, at: i64) -> Option<Turn> {
        let mut to_come = self.waiting.to_come();
        let waiting = self.waiting.to_come().count();
        let number = self.done.len() + 1;
        if let Some(now) = self.now {
            return Some(Turn {
                group: now.group,
                number,
                of: number + waiting,
                left_ms: now.begins + now.allotted_ms - at,
                allotted_ms: now.allotted_ms,
                changing: false,
                then: to_come.next(),
            });
        }
        let until = self.changing_until?;
        Some(Turn {
            group: to_come.next()?,
            number,
            of: self.done.len() + waiting,
            left_ms: until - at,
            allotted_ms: self.allotted_ms(at),
            changing: true,
            then: to_come.next(),
        })
    }

    /// The round as it stands when the item's clock shows `at`.
    pub fn stand(&self, phase: usize, at: i64) -> Round {
        let allotted_ms = self.allotted_ms(at);
        let mut turns = self.done.clone();
        turns.extend(self.now.map(|now| GroupTurn {
            group: now.group,
            state: TurnState::Now,
            allotted_ms: now.allotted_ms,
            ran_ms: now.ran_ms(at),
        }));
        turns.extend(self.waiting.all().iter().map(|(group, skipped)| GroupTurn {
            group: *group,
            state: if *skipped {
                TurnState::Skipped
            } else {
                TurnState::ToCome
            },
            allotted_ms,
            ran_ms: 0,
        }));
        let needed = self.used_ms(at) + self.before_them_ms(at);
        Round {
            phase,
            turns,
            planned_ms: self.planned_ms,
            expected_ms: needed + self.theirs_ms(at),
            budget_ms: self.terms.budget_ms,
            begun: self.begun,
            over: self.over_at.is_some(),
            ended_by: self.ended_by.clone(),
        }
    }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
