//! Mixing: those who have something in common are dealt out one by one, and then exchanged as long as that mixes more.

use std::cmp::Reverse;

use super::Unit;
use super::kinds::Kinds;

/// How often everyone is compared with everyone, at most: after a few rounds nothing is left to exchange.
const ROUNDS: usize = 12;

/// Deals people out to groups, one kind of the first trait after the other: so each kind is spread as evenly as it can be, and
/// the groups differ by one at most.
pub(super) fn deal(mixed: &[Kinds], order: &[usize], groups: usize) -> Vec<Unit> {
    let mut order = order.to_vec();
    order.sort_by_key(|person| {
        let rank = |kinds: &Kinds| {
            let kind = kinds.kind(*person);
            let known = kind.map(|kind| (Reverse(kinds.count(kind)), kind));
            (known.is_none(), known)
        };
        mixed.iter().map(rank).collect::<Vec<_>>()
    });
    let unit = |(index, person): (usize, &usize)| Unit {
        members: vec![*person],
        group: index % groups.max(1),
    };
    order.iter().enumerate().map(unit).collect()
}

/// Exchanges units of the same size as long as the groups become more mixed by it: by the first trait, and where that stays the
/// same by the second.
pub(super) fn improve(units: &mut [Unit], mixed: &[Kinds], groups: usize) {
    if mixed.is_empty() {
        return;
    }
    let mut tables: Vec<Table<'_>> = mixed
        .iter()
        .map(|kinds| Table::new(kinds, units, groups))
        .collect();
    for _ in 0..ROUNDS {
        let mut exchanged = false;
        for first in 0..units.len() {
            for second in first + 1..units.len() {
                exchanged |= exchange_if_better(units, &mut tables, first, second);
            }
        }
        if !exchanged {
            break;
        }
    }
}

fn exchange_if_better(
    units: &mut [Unit],
    tables: &mut [Table<'_>],
    first: usize,
    second: usize,
) -> bool {
    let (Some(one), Some(other)) = (units.get(first), units.get(second)) else {
        return false;
    };
    let (here, there) = (one.group, other.group);
    if here == there || one.members.len() != other.members.len() {
        return false;
    }
    let mut better = false;
    let mut tried = 0;
    for table in tables.iter_mut() {
        tried += 1;
        let change =
            table.shift(&one.members, here, there) + table.shift(&other.members, there, here);
        if change != 0 {
            better = change < 0;
            break;
        }
    }
    if !better {
        for table in tables.iter_mut().take(tried) {
            table.shift(&one.members, there, here);
            table.shift(&other.members, here, there);
        }
        return false;
    }
    for table in tables.iter_mut().skip(tried) {
        table.shift(&one.members, here, there);
        table.shift(&other.members, there, here);
    }
    if let Some(unit) = units.get_mut(first) {
        unit.group = there;
    }
    if let Some(unit) = units.get_mut(second) {
        unit.group = here;
    }
    true
}

/// How many of each kind are in each group.
struct Table<'a> {
    kinds: &'a Kinds,
    counts: Vec<i64>,
}

impl<'a> Table<'a> {
    fn new(kinds: &'a Kinds, units: &[Unit], groups: usize) -> Table<'a> {
        let mut table = Table {
            kinds,
            counts: vec![0; kinds.number() * groups],
        };
        for unit in units {
            for person in &unit.members {
                table.add(*person, unit.group, 1);
            }
        }
        table
    }

    /// Adds a person to a group, or takes one away; how many alike were there before.
    fn add(&mut self, person: usize, group: usize, by: i64) -> i64 {
        let Some(kind) = self.kinds.kind(person) else {
            return 0;
        };
        let place = group * self.kinds.number() + kind;
        let Some(count) = self.counts.get_mut(place) else {
            return 0;
        };
        let before = *count;
        *count += by;
        before
    }

    /// Moves people from one group to another; by how many the pairs of people who are alike become more.
    fn shift(&mut self, people: &[usize], from: usize, to: usize) -> i64 {
        let mut change = 0;
        for person in people {
            if self.kinds.kind(*person).is_some() {
                change += 1 - self.add(*person, from, -1);
                change += self.add(*person, to, 1);
            }
        }
        change
    }
}
