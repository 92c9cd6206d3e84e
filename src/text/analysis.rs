//! Words for what the ratings of stakeholders say.

use super::Texts;
use crate::session::analysis::{Advice, Feasibility, Ground, Shift, Suggestion};
use crate::session::{Level, Position};

impl Texts {
    /// How support and opposition stand to each other.
    #[must_use]
    pub fn feasibility(&self, feasibility: Feasibility) -> String {
        match feasibility {
            Feasibility::Unknown => self.msg_feasibility_unknown(),
            Feasibility::Unlikely => self.msg_feasibility_unlikely(),
            Feasibility::Hard => self.msg_feasibility_hard(),
            Feasibility::Open => self.msg_feasibility_open(),
            Feasibility::Possible => self.msg_feasibility_possible(),
            Feasibility::Likely => self.msg_feasibility_likely(),
        }
    }

    /// A way of working with a stakeholder, as a sentence.
    #[must_use]
    pub fn advice(&self, advice: Advice) -> String {
        match advice {
            Advice::FindOut => self.msg_advice_find_out(),
            Advice::AskEarly => self.msg_advice_ask_early(),
            Advice::CommonGround => self.msg_advice_common_ground(),
            Advice::LowerCost => self.msg_advice_lower_cost(),
            Advice::SmallTrial => self.msg_advice_small_trial(),
            Advice::ExplainOpenly => self.msg_advice_explain_openly(),
            Advice::ShowGain => self.msg_advice_show_gain(),
            Advice::TieToTheirTask => self.msg_advice_tie_to_their_task(),
            Advice::BringAlly => self.msg_advice_bring_ally(),
            Advice::ShapeTogether => self.msg_advice_shape_together(),
            Advice::AskToSpeak => self.msg_advice_ask_to_speak(),
            Advice::StrengthenVoice => self.msg_advice_strengthen_voice(),
            Advice::GiveASeat => self.msg_advice_give_a_seat(),
            Advice::BringTogether => self.msg_advice_bring_together(),
            Advice::TellResults => self.msg_advice_tell_results(),
            Advice::BriefShortly => self.msg_advice_brief_shortly(),
            Advice::KeepInformed => self.msg_advice_keep_informed(),
            Advice::LookInAgain => self.msg_advice_look_in_again(),
        }
    }

    /// Why a suggestion fits.
    #[must_use]
    pub fn grounds(&self, suggestion: &Suggestion) -> String {
        let grounds = suggestion.grounds.iter();
        let mut words: Vec<String> = grounds.map(|ground| self.ground(*ground)).collect();
        if words.is_empty() {
            words.push(self.msg_ground_none());
        }
        words.join(" · ")
    }

    /// One thing that a suggestion rests on.
    #[must_use]
    pub fn ground(&self, ground: Ground) -> String {
        match ground {
            Ground::Influence(level) => self.msg_ground_influence(self.level(level)),
            Ground::Interest(level) => self.msg_ground_interest(self.level(level)),
            Ground::Affected(level) => self.msg_ground_affected(self.level(level)),
            Ground::Position(position) => self.msg_ground_position(self.position_or_none(position)),
            Ground::Assumed => self.msg_ground_assumed(),
            Ground::Allies => self.msg_ground_allies(),
            Ground::Losses => self.msg_ground_losses(),
        }
    }

    /// From one level to another.
    #[must_use]
    pub fn level_shift(&self, shift: Shift<Level>) -> String {
        let word = |level: Option<Level>| {
            level.map_or_else(
                || self.msg_position_not_assessed(),
                |level| self.level(level),
            )
        };
        format!("{} → {}", word(shift.from), word(shift.to))
    }

    /// From one position to another.
    #[must_use]
    pub fn position_shift(&self, shift: Shift<Position>) -> String {
        let [from, to] = [shift.from, shift.to].map(|one| self.position_or_none(one));
        format!("{from} → {to}")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::programme::Language;

    #[test]
    fn no_two_suggestions_read_alike() {
        let all = [
            Advice::FindOut,
            Advice::AskEarly,
            Advice::CommonGround,
            Advice::LowerCost,
            Advice::SmallTrial,
            Advice::ExplainOpenly,
            Advice::ShowGain,
            Advice::TieToTheirTask,
            Advice::BringAlly,
            Advice::ShapeTogether,
            Advice::AskToSpeak,
            Advice::StrengthenVoice,
            Advice::GiveASeat,
            Advice::BringTogether,
            Advice::TellResults,
            Advice::BriefShortly,
            Advice::KeepInformed,
            Advice::LookInAgain,
        ];
        for language in [Language::Sv, Language::Da, Language::Nb, Language::En] {
            let texts = Texts::load(language);
            let words: BTreeSet<String> = all.iter().map(|advice| texts.advice(*advice)).collect();
            assert_eq!(words.len(), all.len());
        }
    }
}
