//! Keeping together: people of one organisation in one group as long as it has room for them, singles pooled.

use std::cmp::Reverse;

use super::kinds::Kinds;
use super::{Parts, Unit, most, number_of};

/// How often units are moved or exchanged for more even groups, at most.
const ROUNDS: usize = 200;

/// Units that stay together, each in its group, and how many groups there are: more than so many people need when otherwise
/// some group would be larger than it is to be.
pub(super) fn pack(
    kinds: &Kinds,
    like: &Kinds,
    order: &[usize],
    parts: Parts,
) -> (Vec<Unit>, usize) {
    let people = order.len();
    let most = most(parts, people);
    let units = units(kinds, order, most);
    let mut number = number_of(parts, people);
    loop {
        let packed = Packing::new(&units, like, number, people).pack();
        let is_fixed = matches!(parts, Parts::Number(_)) || number >= units.len();
        if is_fixed || largest(&packed, number) <= most {
            return (packed, number);
        }
        number += 1;
    }
}

/// The people of each kind as one unit, or as few as have room in a group; everyone else alone. The largest come first.
fn units(kinds: &Kinds, order: &[usize], most: usize) -> Vec<Vec<usize>> {
    let mut of_kind = vec![Vec::new(); kinds.number()];
    let mut units = Vec::new();
    for person in order {
        match kinds.kind(*person).and_then(|kind| of_kind.get_mut(kind)) {
            Some(kind) => kind.push(*person),
            None => units.push(vec![*person]),
        }
    }
    for people in &of_kind {
        let pieces = people.len().div_ceil(most).max(1);
        let (each, more) = (people.len() / pieces, people.len() % pieces);
        let mut rest = people.as_slice();
        for piece in 0..pieces {
            let (unit, after) = rest.split_at(each + usize::from(piece < more));
            units.push(unit.to_vec());
            rest = after;
        }
    }
    units.retain(|unit| !unit.is_empty());
    units.sort_by_key(|unit| (Reverse(unit.len()), place(order, unit)));
    units
}

/// Where the first of a unit was dealt.
fn place(order: &[usize], unit: &[usize]) -> Option<usize> {
    order.iter().position(|person| unit.first() == Some(person))
}

fn sizes(units: &[Unit], number: usize) -> Vec<usize> {
    let mut sizes = vec![0; number];
    for unit in units {
        if let Some(size) = sizes.get_mut(unit.group) {
            *size += unit.members.len();
        }
    }
    sizes
}

fn largest(units: &[Unit], number: usize) -> usize {
    sizes(units, number).into_iter().max().unwrap_or(0)
}

struct Packing<'a> {
    /// Those who stay together.
    blocks: Vec<&'a Vec<usize>>,
    singles: Vec<usize>,
    /// What singles are pooled by.
    like: &'a Kinds,
    /// How many places each group has left; negative: so many too many.
    left: Vec<isize>,
    placed: Vec<Unit>,
}

impl<'a> Packing<'a> {
    fn new(units: &'a [Vec<usize>], like: &'a Kinds, number: usize, people: usize) -> Self {
        let (blocks, singles): (Vec<_>, Vec<_>) = units.iter().partition(|unit| unit.len() > 1);
        let quota = |group: usize| people / number + usize::from(group < people % number);
        let left = (0..number).map(quota).map(usize::cast_signed).collect();
        Packing {
            blocks,
            singles: singles.into_iter().flatten().copied().collect(),
            like,
            left,
            placed: Vec::new(),
        }
    }

    fn pack(mut self) -> Vec<Unit> {
        for block in std::mem::take(&mut self.blocks) {
            let size = block.len().cast_signed();
            let fitting = self
                .left
                .iter()
                .enumerate()
                .filter(|(_, left)| **left >= size);
            // The fullest that has room: others stay free for those who are pooled.
            let group = fitting.min_by_key(|(group, left)| (**left, *group));
            let emptiest = || {
                let groups = self.left.iter().enumerate();
                groups.max_by_key(|(group, left)| (**left, Reverse(*group)))
            };
            let group = group.or_else(emptiest).map_or(0, |(group, _)| group);
            self.put(block.clone(), group);
        }
        let room = self.room_for_singles();
        self.pool(&room);
        let number = self.left.len();
        balance(&mut self.placed, number);
        self.placed
    }

    fn put(&mut self, members: Vec<usize>, group: usize) {
        if let Some(left) = self.left.get_mut(group) {
            *left -= members.len().cast_signed();
        }
        self.placed.push(Unit { members, group });
    }

    /// How many singles each group gets: so many that all are full, or, where some are more than full, as even as can be.
    fn room_for_singles(&self) -> Vec<usize> {
        let mut left = self.left.clone();
        let mut room = vec![0; left.len()];
        for _ in 0..self.singles.len() {
            let groups = left.iter_mut().zip(&mut room);
            let emptiest = groups.max_by_key(|(left, _)| **left);
            if let Some((left, room)) = emptiest {
                *left -= 1;
                *room += 1;
            }
        }
        room
    }

    /// Puts the singles where there is room: beside people who are like them, then with one another, like with like.
    fn pool(&mut self, room: &[usize]) {
        let has_block: Vec<bool> = (0..room.len())
            .map(|group| self.placed.iter().any(|unit| unit.group == group))
            .collect();
        let mut groups: Vec<usize> = (0..room.len()).collect();
        groups.sort_by_key(|group| has_block.get(*group) != Some(&true));
        for group in groups {
            let beside = has_block.get(group) == Some(&true);
            for _ in 0..room.get(group).copied().unwrap_or(0) {
                if let Some(single) = self.next_single(group, beside) {
                    self.put(vec![single], group);
                }
            }
        }
    }

    /// The single that is the best company for a group: of a kind that is in it, of those the kind with most singles. Where
    /// there is none, beside a block one of the rarest kind, so that the others find one another.
    fn next_single(&mut self, group: usize, beside_block: bool) -> Option<usize> {
        let kinds = self.like;
        let there: Vec<usize> = self
            .placed
            .iter()
            .filter(|unit| unit.group == group)
            .flat_map(|unit| &unit.members)
            .filter_map(|person| kinds.kind(*person))
            .collect();
        let mut waiting = vec![0_isize; kinds.number()];
        for kind in self.singles.iter().filter_map(|person| kinds.kind(*person)) {
            if let Some(count) = waiting.get_mut(kind) {
                *count += 1;
            }
        }
        let rank = |(place, person): (usize, &usize)| {
            let kind = kinds.kind(*person);
            let alike = kind.is_some_and(|kind| there.contains(&kind));
            let many = kind
                .and_then(|kind| waiting.get(kind))
                .copied()
                .unwrap_or(1);
            let many = if alike || !beside_block { many } else { -many };
            (alike, many, kind.map(Reverse), Reverse(place))
        };
        let best = self.singles.iter().enumerate().max_by_key(|one| rank(*one));
        let place = best.map(|(place, _)| place)?;
        Some(self.singles.remove(place))
    }
}

/// Moves and exchanges units as long as the sizes come nearer to one another by more than one.
fn balance(units: &mut [Unit], number: usize) {
    for _ in 0..ROUNDS {
        let sizes = sizes(units, number);
        let spread = sizes.iter().max().unwrap_or(&0) - sizes.iter().min().unwrap_or(&0);
        if spread <= 1 || !even_out(units, &sizes) {
            return;
        }
    }
}

/// Makes the move or the exchange that evens the sizes out most; whether there was any.
fn even_out(units: &mut [Unit], sizes: &[usize]) -> bool {
    let size = |group: usize| sizes.get(group).copied().unwrap_or(0).cast_signed();
    // What moving so many does to the sum of the squares.
    let gain = |from: usize, to: usize, moved: isize| 2 * moved * (size(from) - size(to) - moved);
    let mut best: Option<(isize, usize, Result<usize, usize>)> = None;
    let mut consider = |gain: isize, unit: usize, how| {
        if gain > 0 && best.is_none_or(|(most, ..)| gain > most) {
            best = Some((gain, unit, how));
        }
    };
    for (index, unit) in units.iter().enumerate() {
        let length = unit.members.len().cast_signed();
        for group in (0..sizes.len()).filter(|group| *group != unit.group) {
            consider(gain(unit.group, group, length), index, Ok(group));
        }
        for (second, other) in units.iter().enumerate() {
            let moved = length - other.members.len().cast_signed();
            if moved > 0 && other.group != unit.group {
                consider(gain(unit.group, other.group, moved), index, Err(second));
            }
        }
    }
    let Some((_, index, how)) = best else {
        return false;
    };
    let group = match how {
        Ok(group) => Some(group),
        Err(second) => units.get(second).map(|other| other.group),
    };
    let before = units.get(index).map(|unit| unit.group);
    if let (Some(unit), Some(group)) = (units.get_mut(index), group) {
        unit.group = group;
    }
    if let (Err(second), Some(before)) = (how, before)
        && let Some(other) = units.get_mut(second)
    {
        other.group = before;
    }
    true
}
