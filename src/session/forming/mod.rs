//! Forming groups: who works with whom, from the participants, a size or a number, and what is wished for.
//!
//! The same people, the same wish and the same seed always give the same groups, in whichever order the people are listed.
//! What a wish could not be given is said by [`Unmet`].

mod arrange;
mod dealing;
mod kinds;
mod made_of;
mod mixing;
mod together;
mod unmet;

use uuid::Uuid;

use super::document::Person;
use dealing::Dealer;
use kinds::Kinds;

pub use arrange::{Reach, arranged, in_order};
pub use made_of::MadeOf;
pub use unmet::{Crowd, Unmet};

/// What is wished for when groups are formed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    pub parts: Parts,
    /// Those who have this in common stay together as long as a group has room for them; who is alone with it is pooled with
    /// others who are alone.
    pub together: Option<Trait>,
    /// Those who have this in common are spread over the groups; the first counts most.
    pub mixed: Vec<Trait>,
    /// Another seed deals another mix.
    pub seed: u64,
}

/// Into what the participants are divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Parts {
    /// Groups of so many, or of one less: as few groups as that allows.
    Size(usize),
    /// So many groups.
    Number(usize),
}

/// What participants can have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Trait {
    Organisation,
    Sector,
}

impl Trait {
    /// What a participant has of it, as it was written.
    #[must_use]
    pub fn of(self, person: &Person) -> &str {
        match self {
            Trait::Organisation => person.organisation.trim(),
            Trait::Sector => person.sector.trim(),
        }
    }

    fn other(self) -> Trait {
        match self {
            Trait::Organisation => Trait::Sector,
            Trait::Sector => Trait::Organisation,
        }
    }
}

/// Groups as they were formed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Formed {
    /// The ids of each group's members; none is empty.
    pub groups: Vec<Vec<Uuid>>,
    pub unmet: Vec<Unmet>,
}

/// Forms groups of these people.
#[must_use]
pub fn form(people: &[&Person], wish: &Wish) -> Formed {
    let mut people = people.to_vec();
    people.sort_by_key(|person| person.id);
    people.dedup_by_key(|person| person.id);
    if people.is_empty() {
        return Formed {
            groups: Vec::new(),
            unmet: vec![Unmet::Nobody],
        };
    }
    let order = Dealer::new(wish.seed).shuffled(people.len());
    let mixed: Vec<Kinds> = wish
        .mixed
        .iter()
        .map(|what| Kinds::of(&people, *what))
        .collect();
    let (mut units, number) = match wish.together {
        Some(what) => {
            let kinds = Kinds::of(&people, what);
            let like = Kinds::of(&people, what.other());
            together::pack(&kinds, &like, &order, wish.parts)
        }
        None => {
            let number = number_of(wish.parts, people.len());
            (mixing::deal(&mixed, &order, number), number)
        }
    };
    mixing::improve(&mut units, &mixed, number);
    let mut groups = vec![Vec::new(); number];
    for unit in &units {
        if let Some(group) = groups.get_mut(unit.group) {
            group.extend_from_slice(&unit.members);
        }
    }
    // Those who stay together can be fewer than groups were asked for.
    groups.retain(|group| !group.is_empty());
    for group in &mut groups {
        group.sort_unstable();
    }
    let unmet = unmet::find(&people, &groups, wish, &mixed);
    let id = |index: &usize| people.get(*index).map(|person| person.id);
    let ids = |group: &Vec<usize>| group.iter().filter_map(id).collect();
    Formed {
        groups: groups.iter().map(ids).collect(),
        unmet,
    }
}

/// How many groups so many people make.
fn number_of(parts: Parts, people: usize) -> usize {
    let number = match parts {
        Parts::Size(size) => people.div_ceil(size.max(1)),
        Parts::Number(number) => number,
    };
    number.clamp(1, people.max(1))
}

/// The most that a group is to have.
fn most(parts: Parts, people: usize) -> usize {
    match parts {
        Parts::Size(size) => size.max(1),
        Parts::Number(_) => people.div_ceil(number_of(parts, people)),
    }
}

/// People who stay together, and the index of the group that they are in.
#[derive(Debug, Clone)]
struct Unit {
    members: Vec<usize>,
    group: usize,
}

#[cfg(test)]
mod tests;
