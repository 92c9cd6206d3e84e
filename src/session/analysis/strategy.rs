//! Which ways of working with a stakeholder fit its rating.
//!
//! Our own, for people in public service: they seek views, show gains, lower costs and strengthen voices; none weakens anybody
//! or withholds anything.

use crate::session::{Evidence, Level, Position, Stakeholder};

/// Suggestions at most for one stakeholder.
const MOST: usize = 6;
/// And at least.
const LEAST: usize = 3;

/// A way of working with a stakeholder; its sentence stands in the locales.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Advice {
    /// Find out where it stands.
    FindOut,
    /// Ask before the proposal is finished.
    AskEarly,
    /// Agree on what both can live with.
    CommonGround,
    /// Lower what it costs them.
    LowerCost,
    /// Try it out small, and evaluate it together.
    SmallTrial,
    /// Say openly why, and what is uncertain.
    ExplainOpenly,
    /// Show what they gain.
    ShowGain,
    /// Tie it to a task that is theirs already.
    TieToTheirTask,
    /// Have someone they trust come along.
    BringAlly,
    /// Take part in shaping it.
    ShapeTogether,
    /// Speak for it where it is decided.
    AskToSpeak,
    /// Go to those who are affected, and ask.
    StrengthenVoice,
    /// A place where it is decided.
    GiveASeat,
    /// Bring together those who are for it.
    BringTogether,
    /// Tell what their support has led to.
    TellResults,
    /// Short word before each decision.
    BriefShortly,
    KeepInformed,
    /// Look in again at the next review.
    LookInAgain,
}

/// What of a rating makes a suggestion fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    Influence(Level),
    Interest(Level),
    Affected(Level),
    Position(Option<Position>),
    /// What is said of it is assumed.
    Assumed,
    /// It has allies among the stakeholders.
    Allies,
    /// Losses are written down for it.
    Losses,
}

/// A suggestion with what speaks for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    pub advice: Advice,
    pub grounds: Vec<Ground>,
}

/// What a stakeholder is like, as far as the rules ask. What is not rated is taken for low, so that nothing is claimed of it.
struct Case {
    influence: Option<Level>,
    interest: Option<Level>,
    affected: Option<Level>,
    position: Option<Position>,
    assumed: bool,
    allies: bool,
    losses: bool,
}

/// Three to six suggestions that fit a stakeholder by its latest rating, the most telling first.
#[must_use]
pub fn suggestions(one: &Stakeholder) -> Vec<Suggestion> {
    let case = Case::of(one);
    let mut found = case.fitting();
    found.truncate(MOST);
    for (advice, grounds) in case.always() {
        if found.len() < LEAST && found.iter().all(|known| known.advice != advice) {
            found.push(Suggestion { advice, grounds });
        }
    }
    found
}

impl Case {
    fn of(one: &Stakeholder) -> Case {
        let latest = one.latest();
        Case {
            influence: latest.and_then(|rating| rating.influence),
            interest: latest.and_then(|rating| rating.interest),
            affected: latest.and_then(|rating| rating.affected),
            position: latest.and_then(|rating| rating.position),
            assumed: latest.is_some_and(|rating| rating.evidence == Some(Evidence::Assumed)),
            allies: !one.allies.is_empty(),
            losses: !one.losses.trim().is_empty(),
        }
    }

    fn fitting(&self) -> Vec<Suggestion> {
        let strength = self.position.map_or(0, Position::strength);
        let (against, supports) = (strength < 0, strength > 0);
        let (strong, keen) = (high(self.influence), high(self.interest));
        let voiceless = high(self.affected) && !strong;
        let undecided = self.position == Some(Position::NotMobilised);
        let unknown = self.position.is_none() || self.assumed;
        let rules = [
            (voiceless, Advice::StrengthenVoice, self.voice()),
            (unknown, Advice::FindOut, self.unknown()),
            (against, Advice::CommonGround, self.power_and_position()),
            (against, Advice::LowerCost, self.costs()),
            (voiceless, Advice::GiveASeat, self.voice()),
            (
                against && strong,
                Advice::SmallTrial,
                self.power_and_position(),
            ),
            (against, Advice::ExplainOpenly, self.stand()),
            (
                supports && strong,
                Advice::AskToSpeak,
                self.power_and_position(),
            ),
            (
                strong && keen && !against,
                Advice::ShapeTogether,
                self.quadrant(),
            ),
            (strong && !keen, Advice::TieToTheirTask, self.quadrant()),
            (
                undecided || (unknown && strong),
                Advice::AskEarly,
                self.power_and_position(),
            ),
            (
                undecided || (strong && strength == 1),
                Advice::ShowGain,
                self.power_and_position(),
            ),
            (self.allies && !supports, Advice::BringAlly, self.allies()),
            (
                supports && !strong,
                Advice::BringTogether,
                self.power_and_position(),
            ),
            (supports, Advice::TellResults, self.stand()),
            (strong && !keen, Advice::BriefShortly, self.quadrant()),
            (!strong && keen, Advice::KeepInformed, self.quadrant()),
        ];
        let fits = rules.into_iter().filter(|(fits, ..)| *fits);
        fits.map(|(_, advice, grounds)| Suggestion { advice, grounds })
            .collect()
    }

    /// What does no harm and some good whatever the rating.
    fn always(&self) -> [(Advice, Vec<Ground>); 4] {
        let quadrant = self.quadrant();
        [
            (Advice::KeepInformed, quadrant.clone()),
            (Advice::AskEarly, quadrant.clone()),
            (Advice::ShowGain, quadrant.clone()),
            (Advice::LookInAgain, quadrant),
        ]
    }

    fn stand(&self) -> Vec<Ground> {
        vec![Ground::Position(self.position)]
    }

    fn quadrant(&self) -> Vec<Ground> {
        let influence = self.influence.map(Ground::Influence);
        let interest = self.interest.map(Ground::Interest);
        influence.into_iter().chain(interest).collect()
    }

    fn voice(&self) -> Vec<Ground> {
        let affected = self.affected.map(Ground::Affected);
        let influence = self.influence.map(Ground::Influence);
        affected.into_iter().chain(influence).collect()
    }

    fn power_and_position(&self) -> Vec<Ground> {
        let influence = self.influence.map(Ground::Influence);
        influence.into_iter().chain(self.stand()).collect()
    }

    fn unknown(&self) -> Vec<Ground> {
        let assumed = self.assumed.then_some(Ground::Assumed);
        self.stand().into_iter().chain(assumed).collect()
    }

    fn costs(&self) -> Vec<Ground> {
        let losses = self.losses.then_some(Ground::Losses);
        self.stand().into_iter().chain(losses).collect()
    }

    fn allies(&self) -> Vec<Ground> {
        self.stand().into_iter().chain([Ground::Allies]).collect()
    }
}

fn high(level: Option<Level>) -> bool {
    level.is_some_and(Level::is_high)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::session::Assessment;
    use crate::session::analysis::samples::{any_stakeholders, assessed, stakeholder};

    fn rated(
        influence: Level,
        interest: Level,
        affected: Level,
        position: Position,
    ) -> Stakeholder {
        let rating = Assessment {
            influence: Some(influence),
            interest: Some(interest),
            affected: Some(affected),
            position: Some(position),
            evidence: Some(Evidence::Known),
            ..assessed("2026-11-23T10:00:00+01:00")
        };
        stakeholder(1, vec![rating])
    }

    #[test]
    fn what_fits_follows_quadrant_position_and_affectedness() {
        use Level::{Large, Medium, None as No, Small};
        use Position::{HighSupport, LowSupport, MediumOpposition, NotMobilised};
        let table = [
            (
                rated(Large, Large, Small, MediumOpposition),
                vec![
                    Advice::CommonGround,
                    Advice::LowerCost,
                    Advice::SmallTrial,
                    Advice::ExplainOpenly,
                ],
            ),
            (
                rated(Large, Medium, Small, HighSupport),
                vec![
                    Advice::AskToSpeak,
                    Advice::ShapeTogether,
                    Advice::TellResults,
                ],
            ),
            (
                rated(Medium, Small, No, NotMobilised),
                vec![
                    Advice::TieToTheirTask,
                    Advice::AskEarly,
                    Advice::ShowGain,
                    Advice::BriefShortly,
                ],
            ),
            (
                rated(Small, Large, Large, LowSupport),
                vec![
                    Advice::StrengthenVoice,
                    Advice::GiveASeat,
                    Advice::BringTogether,
                    Advice::TellResults,
                    Advice::KeepInformed,
                ],
            ),
            (
                rated(Small, Small, No, NotMobilised),
                vec![Advice::AskEarly, Advice::ShowGain, Advice::KeepInformed],
            ),
            (
                stakeholder(1, Vec::new()),
                vec![Advice::FindOut, Advice::KeepInformed, Advice::AskEarly],
            ),
        ];
        for (one, fitting) in table {
            let found: Vec<Advice> = suggestions(&one).iter().map(|s| s.advice).collect();
            assert_eq!(found, fitting, "{:?}", one.latest());
        }
    }

    #[test]
    fn a_suggestion_says_what_speaks_for_it() {
        let mut one = rated(
            Level::Large,
            Level::Large,
            Level::None,
            Position::HighOpposition,
        );
        one.losses = "Time from teaching".to_owned();
        let stand = Ground::Position(Some(Position::HighOpposition));
        let grounds: Vec<Vec<Ground>> = suggestions(&one).into_iter().map(|s| s.grounds).collect();
        assert_eq!(grounds[0], [Ground::Influence(Level::Large), stand]);
        assert_eq!(grounds[1], [stand, Ground::Losses]);
    }

    proptest! {
        #[test]
        fn everybody_gets_three_to_six_each_once(all in any_stakeholders()) {
            for one in &all {
                let mut found: Vec<Advice> = suggestions(one).iter().map(|s| s.advice).collect();
                prop_assert!((LEAST..=MOST).contains(&found.len()));
                found.sort_unstable();
                let count = found.len();
                found.dedup();
                prop_assert_eq!(found.len(), count);
            }
        }

        #[test]
        fn who_is_affected_without_influence_is_given_a_voice(all in any_stakeholders()) {
            for one in &all {
                let Some(latest) = one.latest() else { continue };
                if high(latest.affected) && !high(latest.influence) {
                    prop_assert_eq!(suggestions(one)[0].advice, Advice::StrengthenVoice);
                }
            }
        }
    }
}
