//! Which stakeholders are listed, and in which order.

use std::collections::HashMap;

use uuid::Uuid;

use crate::programme::Language;
use crate::session::analysis::{alikes, lacks_voice};
use crate::session::{Evidence, Position, Session, Stakeholder};

/// The order of the list. Who is gone always comes last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sort {
    /// As they were listed.
    #[default]
    Listed,
    Name,
    /// The most influential first.
    Influence,
    Interest,
    /// From most against to most for.
    Position,
    /// Whom to speak with next.
    NextContact,
}

/// A part of the stakeholders that is looked at alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Only {
    /// Not rated in all that is asked.
    NotAssessed,
    Opponents,
    /// Much affected, with little influence: their voice is to be strengthened.
    Powerless,
    /// Rated by what is assumed.
    Assumed,
}

/// Which stakeholders are listed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    pub only: Option<Only>,
    /// Lower case; every word must be in what is said of who they are.
    pub words: String,
}

/// What is found out once after a change and not for each frame.
#[derive(Debug, Default)]
pub(super) struct Listing {
    of: Option<(u64, Sort, Filter)>,
    /// Places in the session's list, in the order of the listing.
    order: Vec<usize>,
    names: Vec<(Uuid, String)>,
    alike: HashMap<Uuid, Uuid>,
}

impl Sort {
    #[must_use]
    pub(super) fn next(self) -> Sort {
        match self {
            Sort::Listed => Sort::Name,
            Sort::Name => Sort::Influence,
            Sort::Influence => Sort::Interest,
            Sort::Interest => Sort::Position,
            Sort::Position => Sort::NextContact,
            Sort::NextContact => Sort::Listed,
        }
    }
}

impl Only {
    fn lets_through(self, one: &Stakeholder) -> bool {
        let latest = one.latest();
        match self {
            Only::NotAssessed => !is_assessed(one),
            Only::Opponents => latest
                .and_then(|latest| latest.position)
                .is_some_and(|position| position.strength() < 0),
            Only::Powerless => latest.is_some_and(lacks_voice),
            Only::Assumed => {
                latest.is_some_and(|latest| latest.evidence == Some(Evidence::Assumed))
            }
        }
    }
}

/// Whether a stakeholder is rated in all five that are asked for.
#[must_use]
pub fn is_assessed(one: &Stakeholder) -> bool {
    one.latest().is_some_and(|latest| {
        let levels = [latest.influence, latest.interest, latest.affected];
        levels.iter().all(Option::is_some) && latest.position.is_some() && latest.wanted.is_some()
    })
}

impl Filter {
    #[must_use]
    pub fn is_set(&self) -> bool {
        *self != Filter::default()
    }

    fn lets_through(&self, one: &Stakeholder) -> bool {
        self.only
            .is_none_or(|only| one.gone.is_none() && only.lets_through(one))
            && (self.words.is_empty() || {
                let said = [
                    &one.name,
                    &one.organisation,
                    &one.sector,
                    &one.responsible,
                    &one.strategy,
                ];
                let text = said.map(|text| text.to_lowercase()).join(" ");
                self.words
                    .split_whitespace()
                    .all(|word| text.contains(word))
            })
    }
}

impl Listing {
    /// Finds out anew what may have changed.
    pub(super) fn refresh(&mut self, session: &Session, sort: Sort, filter: &Filter) {
        if self.is_of(session, sort, filter) {
            return;
        }
        self.order = order(session, sort, filter);
        self.of = Some((session.revision, sort, filter.clone()));
        let present = || session.stakeholders.iter().filter(|one| one.gone.is_none());
        let is_known = present()
            .map(|one| (one.id, one.name.as_str()))
            .eq(self.names.iter().map(|(id, name)| (*id, name.as_str())));
        if !is_known {
            self.names = present().map(|one| (one.id, one.name.clone())).collect();
            let names: Vec<&str> = self.names.iter().map(|(_, name)| name.as_str()).collect();
            let pairs = alikes(&names).into_iter().zip(&self.names);
            let pairs = pairs.filter_map(|(other, (id, _))| Some((*id, self.names.get(other?)?.0)));
            self.alike = pairs.collect();
        }
    }

    fn is_of(&self, session: &Session, sort: Sort, filter: &Filter) -> bool {
        self.of
            .as_ref()
            .is_some_and(|(revision, sorted, filtered)| {
                *revision == session.revision && *sorted == sort && filtered == filter
            })
    }

    /// The stakeholders as they are to be listed.
    pub(super) fn listed<'a>(
        &self,
        session: &'a Session,
        sort: Sort,
        filter: &Filter,
    ) -> Vec<&'a Stakeholder> {
        let fresh;
        let order = if self.is_of(session, sort, filter) {
            &self.order
        } else {
            fresh = order(session, sort, filter);
            &fresh
        };
        let listed = order
            .iter()
            .filter_map(|index| session.stakeholders.get(*index));
        listed.collect()
    }

    /// Another stakeholder whose name may mean the same.
    pub(super) fn alike(&self, id: Uuid) -> Option<Uuid> {
        self.alike.get(&id).copied()
    }
}

fn order(session: &Session, sort: Sort, filter: &Filter) -> Vec<usize> {
    let all = &session.stakeholders;
    let mut order: Vec<usize> = (0..all.len())
        .filter(|index| filter.lets_through(&all[*index]))
        .collect();
    let latest = |index: &usize| all[*index].latest();
    match sort {
        Sort::Listed => {}
        Sort::Name => {
            order.sort_by_cached_key(|index| alphabetical(&all[*index].name, session.language));
        }
        Sort::Influence => {
            order.sort_by_key(|index| {
                std::cmp::Reverse(latest(index).and_then(|rated| rated.influence))
            });
        }
        Sort::Interest => {
            order.sort_by_key(|index| {
                std::cmp::Reverse(latest(index).and_then(|rated| rated.interest))
            });
        }
        Sort::Position => order.sort_by_key(|index| {
            let position = latest(index).and_then(|rated| rated.position);
            position.map_or(i8::MAX, Position::strength)
        }),
        Sort::NextContact => order.sort_by_key(|index| {
            let next = all[*index].next_contact;
            (next.is_none(), next)
        }),
    }
    order.sort_by_key(|index| all[*index].gone.is_some());
    order
}

/// What a name is sorted by: the language's last letters come after z, in its order.
fn alphabetical(name: &str, language: Language) -> String {
    let is_danish = matches!(language, Language::Da | Language::Nb);
    let letter = |c: char| match c {
        'å' if is_danish => '\u{7D}',
        'æ' | 'ä' if is_danish => '\u{7B}',
        'å' => '\u{7B}',
        'ä' | 'æ' => '\u{7C}',
        'ö' | 'ø' if is_danish => '\u{7C}',
        'ö' | 'ø' => '\u{7D}',
        'é' | 'è' => 'e',
        'ü' => 'y',
        c => c,
    };
    name.to_lowercase().chars().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Level;
    use crate::session::samples;

    fn session() -> Session {
        let mut session = samples::session();
        let at = samples::moment("2026-11-23T10:00:00+01:00");
        let one = |n: u32, name: &str, influence, affected, position| {
            Stakeholder::named(samples::id(n), name, at).rated(at, Some("day-1"), |rating| {
                rating.influence = influence;
                rating.affected = affected;
                rating.position = position;
            })
        };
        session.stakeholders = vec![
            one(
                1,
                "Östra skolan",
                Some(Level::Small),
                Some(Level::Large),
                None,
            ),
            one(2, "Åhörare", None, None, Some(Position::LowOpposition)),
            one(
                3,
                "Äldrerådet",
                Some(Level::Large),
                Some(Level::Large),
                Some(Position::HighSupport),
            ),
            one(
                4,
                "zonchef",
                Some(Level::None),
                Some(Level::Small),
                Some(Position::HighOpposition),
            ),
            Stakeholder::named(samples::id(5), "Zonchefen", at),
        ];
        session.stakeholders[3].gone = Some(at);
        session.stakeholders[4].next_contact = at.date_naive().succ_opt();
        session
    }

    fn names(session: &Session, sort: Sort, filter: &Filter) -> Vec<String> {
        let listed = Listing::default().listed(session, sort, filter);
        listed.iter().map(|one| one.name.clone()).collect()
    }

    #[test]
    fn each_order_has_who_is_gone_last() {
        let mut session = session();
        session.language = Language::Sv;
        let (ost, aho, ald, zon, chef) = (
            "Östra skolan",
            "Åhörare",
            "Äldrerådet",
            "zonchef",
            "Zonchefen",
        );
        for (sort, expected) in [
            (Sort::Listed, [ost, aho, ald, chef, zon]),
            (Sort::Name, [chef, aho, ald, ost, zon]),
            (Sort::Influence, [ald, ost, aho, chef, zon]),
            (Sort::Interest, [ost, aho, ald, chef, zon]),
            (Sort::Position, [aho, ald, ost, chef, zon]),
            (Sort::NextContact, [chef, ost, aho, ald, zon]),
        ] {
            assert_eq!(
                names(&session, sort, &Filter::default()),
                expected,
                "{sort:?}"
            );
        }
        session.language = Language::Da;
        assert_eq!(
            names(&session, Sort::Name, &Filter::default()),
            [chef, ald, ost, aho, zon]
        );
        let rounds = std::iter::successors(Some(Sort::Listed), |sort| Some(sort.next()));
        assert_eq!(rounds.take(7).last(), Some(Sort::Listed));
    }

    #[test]
    fn a_part_of_them_is_looked_at_alone() {
        let mut session = session();
        session.stakeholders[0].assessments[0].evidence = Some(Evidence::Assumed);
        let only = |only| Filter {
            only: Some(only),
            words: String::new(),
        };
        for (filter, expected) in [
            (only(Only::Opponents), vec!["Åhörare"]),
            (only(Only::Powerless), vec!["Östra skolan"]),
            (only(Only::Assumed), vec!["Östra skolan"]),
            (
                only(Only::NotAssessed),
                vec!["Östra skolan", "Åhörare", "Äldrerådet", "Zonchefen"],
            ),
            (
                Filter {
                    only: None,
                    words: "chef zon".to_owned(),
                },
                vec!["Zonchefen", "zonchef"],
            ),
        ] {
            assert_eq!(
                names(&session, Sort::Listed, &filter),
                expected,
                "{filter:?}"
            );
        }
        let rated = &mut session.stakeholders[2].assessments[0];
        (rated.interest, rated.wanted) = (Some(Level::None), Some(Position::NotMobilised));
        assert!(is_assessed(&session.stakeholders[2]));
    }

    #[test]
    fn what_was_found_out_once_is_what_is_found_anew() {
        let mut session = session();
        let mut listing = Listing::default();
        let filter = Filter::default();
        listing.refresh(&session, Sort::Name, &filter);
        assert_eq!(
            listing.listed(&session, Sort::Name, &filter),
            Listing::default().listed(&session, Sort::Name, &filter)
        );
        assert_eq!(listing.alike(samples::id(5)), None, "the other one is gone");
        session.stakeholders[3].gone = None;
        session.revision += 1;
        listing.refresh(&session, Sort::Name, &filter);
        assert_eq!(listing.alike(samples::id(5)), Some(samples::id(4)));
        assert_eq!(listing.alike(samples::id(4)), Some(samples::id(5)));
        session.stakeholders.truncate(2);
        session.revision += 1;
        assert_eq!(listing.listed(&session, Sort::Listed, &filter).len(), 2);
    }
}
