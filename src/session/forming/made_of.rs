//! What a group is made of: how many from which organisations, and how many sectors.

use super::Trait;
use super::kinds::Kinds;
use crate::session::document::Person;

/// What a group is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeOf {
    pub people: usize,
    /// Each organisation with how many come from it, the largest first.
    pub organisations: Vec<(String, usize)>,
    /// How many come from no known one.
    pub from_nowhere: usize,
    /// How many different sectors.
    pub sectors: usize,
}

impl MadeOf {
    #[must_use]
    pub fn of(people: &[&Person]) -> MadeOf {
        let kinds = Kinds::of(people, Trait::Organisation);
        let organisation = |kind| (kinds.name(kind).to_owned(), kinds.count(kind));
        let mut organisations: Vec<_> = (0..kinds.number()).map(organisation).collect();
        organisations.sort_by(|one, other| (other.1, &one.0).cmp(&(one.1, &other.0)));
        MadeOf {
            people: people.len(),
            organisations,
            from_nowhere: kinds.unknown(),
            sectors: Kinds::of(people, Trait::Sector).number(),
        }
    }
}
