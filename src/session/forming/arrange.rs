//! Putting formed groups in the session: the groups that were there keep their id, name and place, so that what they have said
//! stays theirs.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::Trait;
use crate::programme::Other;
use crate::session::document::{Group, Session};
use crate::timetable::Event;

/// On which days groups are formed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reach {
    /// On all: whatever mix a day has of its own goes.
    AllDays,
    /// On this day, by its id; the other days keep their groups.
    Day(String),
}

/// All groups of the session once these have been formed. The first takes the place of the first that was there, and so on; a
/// group that is left over stays, for no day, if anything speaks of it.
#[must_use]
pub fn arranged(
    session: &Session,
    reach: &Reach,
    formed: &[Vec<Uuid>],
    mut new_id: impl FnMut() -> Uuid,
) -> Vec<Group> {
    let days: Vec<&str> = session
        .programme
        .days
        .iter()
        .map(|day| day.id.as_str())
        .collect();
    let is_replaced = |group: &&Group| match reach {
        Reach::AllDays => !group.gone,
        Reach::Day(day) => is_on(group, day) && !group.gone,
    };
    // Those of all days before those of one: they are the ones that the course knows.
    let mut before: Vec<&Group> = session.groups.iter().filter(is_replaced).collect();
    if *reach == Reach::AllDays {
        before.sort_by_key(|group| !group.days.is_empty());
    }
    let mut names: BTreeSet<String> = BTreeSet::new();
    let mut groups = Vec::new();
    let mut taken: BTreeSet<Uuid> = BTreeSet::new();
    let gone = session.groups.iter().filter(|group| group.gone);
    let places: Vec<&Group> = before.iter().copied().chain(gone).collect();
    for (index, people) in formed.iter().enumerate() {
        let old = places.get(index).copied();
        // A group that others days have too keeps its id there.
        let own = old.filter(|group| group.gone || elsewhere(group, reach, &days).is_empty());
        let name = old.map(|group| group.name.clone());
        let name = name.filter(|name| !names.contains(name));
        let name = name.unwrap_or_else(|| free_name(&names, &places));
        names.insert(name.clone());
        let group = match own {
            Some(group) => {
                taken.insert(group.id);
                group.clone()
            }
            None => Group {
                id: new_id(),
                name: String::new(),
                people: Vec::new(),
                place: old.map(|group| group.place.clone()).unwrap_or_default(),
                days: Vec::new(),
                gone: false,
                other: Other::new(),
            },
        };
        groups.push(Group {
            name,
            people: people.clone(),
            days: match reach {
                Reach::AllDays => Vec::new(),
                Reach::Day(_) if days.len() < 2 => Vec::new(),
                Reach::Day(day) => vec![day.clone()],
            },
            gone: false,
            ..group
        });
    }
    let replaced: BTreeSet<Uuid> = before.iter().map(|group| group.id).collect();
    let others = session.groups.iter();
    let others = others.filter(|group| !taken.contains(&group.id));
    groups.extend(others.filter_map(|group| {
        if replaced.contains(&group.id) {
            left_over(session, group, reach, &days)
        } else {
            Some(group.clone())
        }
    }));
    groups
}

/// What becomes of a group whose place was taken by another, or by none: it goes on on the other days. On none it is kept if
/// anything speaks of it.
fn left_over(session: &Session, group: &Group, reach: &Reach, days: &[&str]) -> Option<Group> {
    let days = elsewhere(group, reach, days);
    if !days.is_empty() {
        return Some(Group {
            days,
            ..group.clone()
        });
    }
    let gone = Group {
        gone: true,
        people: Vec::new(),
        ..group.clone()
    };
    session.speaks_of_group(group.id).then_some(gone)
}

/// Puts members in the order in which participants are listed; what is kept together, one after the other.
pub fn in_order(group: &mut [Uuid], session: &Session, together: Option<Trait>) {
    let people = session.people.iter().enumerate();
    let places: BTreeMap<Uuid, (String, usize)> = people
        .map(|(index, person)| {
            let kind = together.map(|what| what.of(person).to_lowercase());
            (person.id, (kind.unwrap_or_default(), index))
        })
        .collect();
    group.sort_by_key(|id| places.get(id).cloned());
}

fn is_on(group: &Group, day: &str) -> bool {
    group.days.is_empty() || group.days.iter().any(|one| one == day)
}

/// The days outside the reach on which the group exists.
fn elsewhere(group: &Group, reach: &Reach, days: &[&str]) -> Vec<String> {
    let Reach::Day(day) = reach else {
        return Vec::new();
    };
    let others = days.iter().filter(|one| *one != day && is_on(group, one));
    others.map(|one| (*one).to_owned()).collect()
}

/// The first of A, B, C … that no group has.
fn free_name(names: &BTreeSet<String>, others: &[&Group]) -> String {
    let is_free = |name: &String| {
        !names.contains(name) && others.iter().all(|group| group.name.trim() != name)
    };
    let mut letters = ('A'..='Z').map(String::from).filter(is_free);
    let mut numbers = (1_usize..).map(|number| number.to_string()).filter(is_free);
    letters
        .next()
        .or_else(|| numbers.next())
        .unwrap_or_default()
}

impl Session {
    /// The name for one more group: the first of A, B, C … that is free.
    #[must_use]
    pub fn name_for_a_group(&self) -> String {
        let groups: Vec<&Group> = self.groups.iter().filter(|group| !group.gone).collect();
        free_name(&BTreeSet::new(), &groups)
    }

    /// Whether anything that was said, filled in or timed speaks of a group.
    #[must_use]
    pub fn speaks_of_group(&self, id: Uuid) -> bool {
        let group = Some(id);
        self.notes.iter().any(|note| note.group == group)
            || self.worksheets.iter().any(|sheet| sheet.group == group)
            || self.timers.iter().any(|timer| timer.group == group)
            || self.log.iter().any(|entry| names_group(&entry.event, id))
            || self.drafts.iter().any(|draft| {
                let note = draft.note.as_ref();
                note.is_some_and(|note| note.group == group)
            })
    }
}

fn names_group(event: &Event, id: Uuid) -> bool {
    match event {
        Event::TurnSkipped { group, .. } | Event::TurnUnskipped { group, .. } => *group == id,
        Event::TurnMoved { group, after, .. } => *group == id || *after == Some(id),
        _ => false,
    }
}
