//! Words for what a group is made of, and for what could not be met when groups were formed.

use super::{Texts, int};
use crate::session::forming::{Crowd, MadeOf, Trait, Unmet};

/// How many organisations, or crowds, are named before the others are counted.
const NAMED: usize = 3;

impl Texts {
    /// What a group is made of: "2 from X, 1 from Y, 3 sectors".
    #[must_use]
    pub fn members_words(&self, group: &MadeOf) -> String {
        if group.people == 0 {
            return self.msg_made_of_nobody();
        }
        let mut parts = Vec::new();
        let all = &group.organisations;
        let known = group.people - group.from_nowhere;
        if all.len() > NAMED && all.len() == known {
            parts.push(self.msg_made_each_own(int(known)));
        } else {
            let named = all.iter().take(if all.len() == NAMED + 1 {
                NAMED + 1
            } else {
                NAMED
            });
            let shown = named.len();
            parts.extend(named.map(|(name, count)| self.msg_made_from(int(*count), name)));
            let others = all.get(shown..).unwrap_or_default();
            if !others.is_empty() {
                let people: usize = others.iter().map(|(_, count)| count).sum();
                parts.push(self.msg_made_from_others(int(people), int(others.len())));
            }
        }
        if group.from_nowhere > 0 {
            parts.push(self.msg_made_from_nowhere(int(group.from_nowhere)));
        }
        if group.sectors > 0 {
            parts.push(self.msg_made_sectors(int(group.sectors)));
        }
        parts.join(", ")
    }

    /// What could not be met, in a sentence.
    #[must_use]
    pub fn unmet(&self, unmet: &Unmet) -> String {
        match unmet {
            Unmet::Nobody => self.msg_unmet_nobody(),
            Unmet::FewerGroups { asked, formed } => self.msg_unmet_fewer(int(*asked), int(*formed)),
            Unmet::Split {
                name,
                people,
                groups,
                ..
            } => self.msg_unmet_split(name, int(*people), int(*groups)),
            Unmet::Sizes { smallest, largest } => {
                self.msg_unmet_sizes(int(*smallest), int(*largest))
            }
            Unmet::Uneven { what, crowds } => {
                let crowds = self.crowds(crowds);
                match what {
                    Trait::Organisation => self.msg_unmet_uneven_organisations(crowds),
                    Trait::Sector => self.msg_unmet_uneven_sectors(crowds),
                }
            }
            Unmet::Repeated { what, crowds } => {
                let crowds = self.crowds(crowds);
                match what {
                    Trait::Organisation => self.msg_unmet_repeated_organisations(crowds),
                    Trait::Sector => self.msg_unmet_repeated_sectors(crowds),
                }
            }
            Unmet::Unknown { what, people } => match what {
                Trait::Organisation => self.msg_unmet_unknown_organisations(int(*people)),
                Trait::Sector => self.msg_unmet_unknown_sectors(int(*people)),
            },
        }
    }

    fn crowds(&self, crowds: &[Crowd]) -> String {
        let named = crowds.iter().take(NAMED);
        let mut parts: Vec<String> = named
            .map(|crowd| self.msg_unmet_crowd(&crowd.name, int(crowd.people), int(crowd.most)))
            .collect();
        if let Some(more) = crowds.len().checked_sub(NAMED).filter(|more| *more > 0) {
            parts.push(self.msg_unmet_crowds_more(int(more)));
        }
        parts.join(", ")
    }
}
