//! The lenses: the same assessments, seen along different axes. A stakeholder stands in each lens at a spot of its own, and
//! what one lens calls it is never mixed with what another does.

use serde::{Deserialize, Serialize};

use crate::session::{Assessment, Level};

/// Along which axes the stakeholders are seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lens {
    /// Influence × interest: after Mendelow (1991), with the axes of Johnson & Scholes.
    #[default]
    Interest,
    /// Influence × being affected, as Danish handbooks draw it.
    Affected,
    /// Power, legitimacy and urgency (Mitchell, Agle & Wood 1997); power is influence.
    Salience,
}

/// What can be assessed in steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Axis {
    Influence,
    Interest,
    Affected,
    Legitimacy,
    Urgency,
}

/// How those are met who have so much influence and interest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Quadrant {
    ManageClosely,
    KeepSatisfied,
    KeepInformed,
    Monitor,
}

/// What those are who have so much influence and are so much affected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Much of both: *ressourceperson*.
    ResourcePerson,
    /// Influence without being affected: *grå eminence*.
    GreyEminence,
    /// Affected without influence: *gidsel*.
    Hostage,
    /// Little of both: *ekstern interessent*.
    External,
}

/// The seven classes by which of the three attributes are high; and those outside of all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Salience {
    /// Power alone.
    Dormant,
    /// Legitimacy alone.
    Discretionary,
    /// Urgency alone.
    Demanding,
    /// Power and legitimacy.
    Dominant,
    /// Power and urgency.
    Dangerous,
    /// Legitimacy and urgency.
    Dependent,
    /// All three.
    Definitive,
    /// None: no stakeholder, as the theory has it.
    Outside,
}

/// Where a stakeholder stands in a lens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Spot {
    /// One of the sixteen steps of two axes.
    Step { influence: Level, across: Level },
    /// One of the classes of salience.
    Class(Salience),
}

impl Lens {
    pub const ALL: [Lens; 3] = [Lens::Interest, Lens::Affected, Lens::Salience];

    /// The next one in turn.
    #[must_use]
    pub fn next(self) -> Lens {
        match self {
            Lens::Interest => Lens::Affected,
            Lens::Affected => Lens::Salience,
            Lens::Salience => Lens::Interest,
        }
    }

    /// The axis from left to right.
    #[must_use]
    pub fn across(self) -> Axis {
        match self {
            Lens::Interest => Axis::Interest,
            Lens::Affected => Axis::Affected,
            Lens::Salience => Axis::Legitimacy,
        }
    }

    /// Where an assessment puts a stakeholder; none until everything is assessed that the lens asks for.
    #[must_use]
    pub fn spot(self, assessment: &Assessment) -> Option<Spot> {
        let influence = assessment.influence?;
        let across = self.across().of(assessment)?;
        Some(match self {
            Lens::Interest | Lens::Affected => Spot::Step { influence, across },
            Lens::Salience => Spot::Class(Salience::of(influence, across, assessment.urgency?)),
        })
    }
}

impl Axis {
    /// What an assessment says along this axis.
    #[must_use]
    pub fn of(self, assessment: &Assessment) -> Option<Level> {
        match self {
            Axis::Influence => assessment.influence,
            Axis::Interest => assessment.interest,
            Axis::Affected => assessment.affected,
            Axis::Legitimacy => assessment.legitimacy,
            Axis::Urgency => assessment.urgency,
        }
    }

    /// Moves an assessment one step up or down. What was not assessed enters beside the line between low and high, on the
    /// side that the step leads to.
    pub fn step(self, assessment: &mut Assessment, up: bool) {
        let level = match self {
            Axis::Influence => &mut assessment.influence,
            Axis::Interest => &mut assessment.interest,
            Axis::Affected => &mut assessment.affected,
            Axis::Legitimacy => &mut assessment.legitimacy,
            Axis::Urgency => &mut assessment.urgency,
        };
        let mut all = Level::ALL.into_iter();
        *level = Some(match (*level, up) {
            (None, true) => Level::Medium,
            (None, false) => Level::Small,
            (Some(now), true) => all.find(|other| *other > now).unwrap_or(now),
            (Some(now), false) => all.rfind(|other| *other < now).unwrap_or(now),
        });
    }
}

impl Quadrant {
    #[must_use]
    pub fn of(influence: Level, interest: Level) -> Quadrant {
        match (influence.is_high(), interest.is_high()) {
            (true, true) => Quadrant::ManageClosely,
            (true, false) => Quadrant::KeepSatisfied,
            (false, true) => Quadrant::KeepInformed,
            (false, false) => Quadrant::Monitor,
        }
    }
}

impl Role {
    #[must_use]
    pub fn of(influence: Level, affected: Level) -> Role {
        match (influence.is_high(), affected.is_high()) {
            (true, true) => Role::ResourcePerson,
            (true, false) => Role::GreyEminence,
            (false, true) => Role::Hostage,
            (false, false) => Role::External,
        }
    }
}

impl Salience {
    /// From those who have one attribute to those who have all, and those who have none.
    pub const ALL: [Salience; 8] = [
        Salience::Dormant,
        Salience::Discretionary,
        Salience::Demanding,
        Salience::Dominant,
        Salience::Dangerous,
        Salience::Dependent,
        Salience::Definitive,
        Salience::Outside,
    ];

    #[must_use]
    pub fn of(power: Level, legitimacy: Level, urgency: Level) -> Salience {
        match (power.is_high(), legitimacy.is_high(), urgency.is_high()) {
            (true, false, false) => Salience::Dormant,
            (false, true, false) => Salience::Discretionary,
            (false, false, true) => Salience::Demanding,
            (true, true, false) => Salience::Dominant,
            (true, false, true) => Salience::Dangerous,
            (false, true, true) => Salience::Dependent,
            (true, true, true) => Salience::Definitive,
            (false, false, false) => Salience::Outside,
        }
    }
}

/// Whether a stakeholder is much affected and has little influence: its voice is to be strengthened, whatever its interest.
#[must_use]
pub fn lacks_voice(assessment: &Assessment) -> bool {
    let is_high = |level: Option<Level>| level.map(Level::is_high);
    is_high(assessment.affected) == Some(true) && is_high(assessment.influence) == Some(false)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::samples::moment;
    use Level::{Large, Medium, None as Nil, Small};

    fn assessed(levels: [Option<Level>; 5]) -> Assessment {
        let [influence, interest, affected, legitimacy, urgency] = levels;
        Assessment {
            influence,
            interest,
            affected,
            legitimacy,
            urgency,
            ..Assessment::blank(moment("2026-11-23T10:00:00+01:00"))
        }
    }

    #[test]
    fn quadrants_and_roles_part_between_small_and_medium() {
        for (influence, across, quadrant, role) in [
            (Large, Large, Quadrant::ManageClosely, Role::ResourcePerson),
            (
                Medium,
                Medium,
                Quadrant::ManageClosely,
                Role::ResourcePerson,
            ),
            (Medium, Small, Quadrant::KeepSatisfied, Role::GreyEminence),
            (Large, Nil, Quadrant::KeepSatisfied, Role::GreyEminence),
            (Small, Medium, Quadrant::KeepInformed, Role::Hostage),
            (Nil, Large, Quadrant::KeepInformed, Role::Hostage),
            (Small, Small, Quadrant::Monitor, Role::External),
            (Nil, Nil, Quadrant::Monitor, Role::External),
        ] {
            assert_eq!(Quadrant::of(influence, across), quadrant);
            assert_eq!(Role::of(influence, across), role);
        }
    }

    #[test]
    fn salience_has_seven_classes_and_an_outside() {
        for (power, legitimacy, urgency, class) in [
            (Large, Small, Nil, Salience::Dormant),
            (Small, Medium, Small, Salience::Discretionary),
            (Nil, Small, Large, Salience::Demanding),
            (Medium, Large, Small, Salience::Dominant),
            (Large, Nil, Medium, Salience::Dangerous),
            (Small, Medium, Large, Salience::Dependent),
            (Medium, Medium, Medium, Salience::Definitive),
            (Small, Small, Small, Salience::Outside),
        ] {
            assert_eq!(Salience::of(power, legitimacy, urgency), class);
            assert!(Salience::ALL.contains(&class));
        }
    }

    #[test]
    fn each_lens_asks_for_its_own_axes_alone() {
        let some = Some;
        for (levels, interest, affected, salience) in [
            ([None; 5], false, false, false),
            ([some(Large), None, None, None, None], false, false, false),
            (
                [some(Large), some(Small), None, None, None],
                true,
                false,
                false,
            ),
            (
                [some(Large), None, some(Nil), None, None],
                false,
                true,
                false,
            ),
            (
                [some(Large), None, None, some(Nil), None],
                false,
                false,
                false,
            ),
            (
                [some(Nil), None, None, some(Nil), some(Nil)],
                false,
                false,
                true,
            ),
            (
                [None, some(Large), some(Large), some(Large), some(Large)],
                false,
                false,
                false,
            ),
        ] {
            let assessed = assessed(levels);
            let stands = |lens: Lens| lens.spot(&assessed).is_some();
            assert_eq!(
                Lens::ALL.map(stands),
                [interest, affected, salience],
                "{levels:?}"
            );
        }
        let levels = [
            Some(Large),
            Some(Small),
            Some(Medium),
            Some(Small),
            Some(Large),
        ];
        let all = assessed(levels);
        let step = |across| Spot::Step {
            influence: Large,
            across,
        };
        assert_eq!(Lens::Interest.spot(&all), Some(step(Small)));
        assert_eq!(Lens::Affected.spot(&all), Some(step(Medium)));
        assert_eq!(
            Lens::Salience.spot(&all),
            Some(Spot::Class(Salience::Dangerous))
        );
    }

    #[test]
    fn a_step_stops_at_the_ends_and_enters_at_the_middle() {
        for (before, up, after) in [
            (None, true, Medium),
            (None, false, Small),
            (Some(Nil), true, Small),
            (Some(Small), true, Medium),
            (Some(Medium), true, Large),
            (Some(Large), true, Large),
            (Some(Large), false, Medium),
            (Some(Medium), false, Small),
            (Some(Small), false, Nil),
            (Some(Nil), false, Nil),
        ] {
            let axes = [
                Axis::Influence,
                Axis::Interest,
                Axis::Affected,
                Axis::Legitimacy,
                Axis::Urgency,
            ];
            for axis in axes {
                let mut moved = assessed([before; 5]);
                axis.step(&mut moved, up);
                assert_eq!(axis.of(&moved), Some(after), "{before:?}, {up}");
                let others = axes.into_iter().filter(|other| *other != axis);
                assert!(
                    others
                        .map(|other| other.of(&moved))
                        .all(|level| level == before)
                );
            }
        }
    }

    #[test]
    fn those_lack_a_voice_who_are_affected_without_influence() {
        for (influence, affected, lacks) in [
            (Some(Small), Some(Large), true),
            (Some(Nil), Some(Medium), true),
            (Some(Medium), Some(Large), false),
            (Some(Small), Some(Small), false),
            (None, Some(Large), false),
            (Some(Small), None, false),
        ] {
            let assessed = assessed([influence, None, affected, None, None]);
            assert_eq!(lacks_voice(&assessed), lacks);
        }
    }

    #[test]
    fn the_lenses_go_round() {
        let mut lens = Lens::default();
        for expected in [Lens::Affected, Lens::Salience, Lens::Interest] {
            lens = lens.next();
            assert_eq!(lens, expected);
        }
    }
}
