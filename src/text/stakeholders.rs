//! Words for what is known of stakeholders and for the plan of what is said to them.

use super::Texts;
use crate::session::{
    Aim, CommunicationState, Evidence, InfluenceBasis, Level, Position, StakeholderKind,
};

impl Texts {
    /// How large: influence, interest, how affected, legitimacy, urgency.
    #[must_use]
    pub fn level(&self, level: Level) -> String {
        match level {
            Level::None => self.msg_level_none(),
            Level::Small => self.msg_level_small(),
            Level::Medium => self.msg_level_medium(),
            Level::Large => self.msg_level_large(),
        }
    }

    #[must_use]
    pub fn position(&self, position: Position) -> String {
        match position {
            Position::HighSupport => self.msg_position_high_support(),
            Position::MediumSupport => self.msg_position_medium_support(),
            Position::LowSupport => self.msg_position_low_support(),
            Position::NotMobilised => self.msg_position_not_mobilised(),
            Position::LowOpposition => self.msg_position_low_opposition(),
            Position::MediumOpposition => self.msg_position_medium_opposition(),
            Position::HighOpposition => self.msg_position_high_opposition(),
        }
    }

    /// A position, or that it is not assessed.
    #[must_use]
    pub fn position_or_none(&self, position: Option<Position>) -> String {
        position.map_or_else(
            || self.msg_position_not_assessed(),
            |position| self.position(position),
        )
    }

    /// Whether a rating rests on what is known.
    #[must_use]
    pub fn evidence(&self, evidence: Evidence) -> String {
        match evidence {
            Evidence::Assumed => self.msg_evidence_assumed(),
            Evidence::Known => self.msg_evidence_known(),
        }
    }

    /// What a message is to reach: that its receiver knows, feels or does something.
    #[must_use]
    pub fn aim(&self, aim: Aim) -> String {
        match aim {
            Aim::Know => self.msg_aim_know(),
            Aim::Feel => self.msg_aim_feel(),
            Aim::Do => self.msg_aim_do(),
        }
    }

    #[must_use]
    pub fn communication_state(&self, state: CommunicationState) -> String {
        match state {
            CommunicationState::Planned => self.msg_communication_planned(),
            CommunicationState::Done => self.msg_communication_done(),
            CommunicationState::Dropped => self.msg_communication_dropped(),
        }
    }

    #[must_use]
    pub fn stakeholder_kind(&self, kind: StakeholderKind) -> String {
        match kind {
            StakeholderKind::Person => self.msg_stakeholder_kind_person(),
            StakeholderKind::Group => self.msg_stakeholder_kind_group(),
            StakeholderKind::Organisation => self.msg_stakeholder_kind_organisation(),
        }
    }

    /// What influence rests on.
    #[must_use]
    pub fn influence_basis(&self, basis: InfluenceBasis) -> String {
        match basis {
            InfluenceBasis::Law => self.msg_influence_by_law(),
            InfluenceBasis::Money => self.msg_influence_by_money(),
            InfluenceBasis::Politics => self.msg_influence_by_politics(),
            InfluenceBasis::Knowledge => self.msg_influence_by_knowledge(),
            InfluenceBasis::Contacts => self.msg_influence_by_contacts(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::programme::Language;

    #[test]
    fn levels_and_positions_are_worded_in_each_language() {
        let table = [
            (Language::Sv, "liten", "måttligt stöd", "ej bedömd"),
            (Language::Da, "lille", "moderat støtte", "ikke vurderet"),
            (Language::Nb, "liten", "middels støtte", "ikke vurdert"),
            (Language::En, "small", "medium support", "not assessed"),
        ];
        for (language, small, support, not_assessed) in table {
            let texts = Texts::load(language);
            assert_eq!(texts.level(Level::Small), small);
            assert_eq!(texts.position(Position::MediumSupport), support);
            assert_eq!(
                texts.position_or_none(Some(Position::MediumSupport)),
                support
            );
            assert_eq!(texts.position_or_none(None), not_assessed);
        }
    }

    #[test]
    fn no_two_positions_and_no_two_levels_read_alike() {
        for language in [Language::Sv, Language::Da, Language::Nb, Language::En] {
            let texts = Texts::load(language);
            let positions: BTreeSet<String> = Position::ALL
                .map(|position| texts.position(position))
                .into();
            assert_eq!(positions.len(), Position::ALL.len());
            let levels: BTreeSet<String> = Level::ALL.map(|level| texts.level(level)).into();
            assert_eq!(levels.len(), Level::ALL.len());
        }
    }
}
