//! What a wish could not be given, and what there is to know about how it was.

use super::kinds::Kinds;
use super::{Parts, Trait, Wish, most};
use crate::session::document::Person;

/// What could not be met when groups were formed, or is to be known about them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unmet {
    /// There is nobody to be put in a group.
    Nobody,
    /// There are fewer people, or fewer who stay together, than groups that were asked for.
    FewerGroups { asked: usize, formed: usize },
    /// More have this in common than a group has room for: they are in several.
    Split {
        what: Trait,
        name: String,
        people: usize,
        groups: usize,
    },
    /// Those who stay together do not go into groups of the same size.
    Sizes { smallest: usize, largest: usize },
    /// Some are more in one group than they would have to be, because another rule counts more.
    Uneven { what: Trait, crowds: Vec<Crowd> },
    /// More have this in common than there are groups; they are spread evenly.
    Repeated { what: Trait, crowds: Vec<Crowd> },
    /// Of so many it is not known; each counts as unlike all others.
    Unknown { what: Trait, people: usize },
}

/// People who have something in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crowd {
    pub name: String,
    pub people: usize,
    /// How many of them are in one group at most.
    pub most: usize,
}

impl Unmet {
    /// Whether a rule was not kept, and not just something to be known.
    #[must_use]
    pub fn breaks_a_rule(&self) -> bool {
        !matches!(self, Unmet::Repeated { .. } | Unmet::Unknown { .. })
    }
}

pub(super) fn find(
    people: &[&Person],
    groups: &[Vec<usize>],
    wish: &Wish,
    mixed: &[Kinds],
) -> Vec<Unmet> {
    let mut unmet = Vec::new();
    if let Parts::Number(asked) = wish.parts
        && asked > groups.len()
    {
        let formed = groups.len();
        unmet.push(Unmet::FewerGroups { asked, formed });
    }
    if let Some(what) = wish.together {
        let kinds = Kinds::of(people, what);
        unmet.extend(split(&kinds, what, groups, most(wish.parts, people.len())));
        unmet.extend(unknown(&kinds, what));
    }
    let sizes = || groups.iter().map(Vec::len);
    let (smallest, largest) = (sizes().min().unwrap_or(0), sizes().max().unwrap_or(0));
    if largest > smallest + 1 {
        unmet.push(Unmet::Sizes { smallest, largest });
    }
    for (what, kinds) in wish.mixed.iter().zip(mixed) {
        unmet.extend(crowded(kinds, *what, groups));
        unmet.extend(unknown(kinds, *what));
    }
    unmet
}

fn split(
    kinds: &Kinds,
    what: Trait,
    groups: &[Vec<usize>],
    most: usize,
) -> impl Iterator<Item = Unmet> {
    let too_many = (0..kinds.number()).filter(move |kind| kinds.count(*kind) > most);
    too_many.map(move |kind| {
        let has = |group: &&Vec<usize>| group.iter().any(|one| kinds.kind(*one) == Some(kind));
        Unmet::Split {
            what,
            name: kinds.name(kind).to_owned(),
            people: kinds.count(kind),
            groups: groups.iter().filter(has).count(),
        }
    })
}

/// Who is not spread evenly, and of whom there are more than groups; the most people first.
fn crowded(kinds: &Kinds, what: Trait, groups: &[Vec<usize>]) -> Vec<Unmet> {
    let (mut uneven, mut repeated) = (Vec::new(), Vec::new());
    for kind in 0..kinds.number() {
        let people = kinds.count(kind);
        let alike = |group: &Vec<usize>| {
            let alike = group.iter().filter(|one| kinds.kind(**one) == Some(kind));
            alike.count()
        };
        let crowd = Crowd {
            name: kinds.name(kind).to_owned(),
            people,
            most: groups.iter().map(alike).max().unwrap_or(0),
        };
        if crowd.most > people.div_ceil(groups.len().max(1)) {
            uneven.push(crowd);
        } else if crowd.most > 1 {
            repeated.push(crowd);
        }
    }
    let mut found = Vec::new();
    for (mut crowds, is_uneven) in [(uneven, true), (repeated, false)] {
        crowds.sort_by(|one, other| (other.people, &one.name).cmp(&(one.people, &other.name)));
        if crowds.is_empty() {
            continue;
        }
        found.push(if is_uneven {
            Unmet::Uneven { what, crowds }
        } else {
            Unmet::Repeated { what, crowds }
        });
    }
    found
}

fn unknown(kinds: &Kinds, what: Trait) -> Option<Unmet> {
    let people = kinds.unknown();
    (people > 0).then_some(Unmet::Unknown { what, people })
}
