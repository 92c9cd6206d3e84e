//! What the parts of the grid of stakeholders are called.

use super::Texts;
use crate::session::Level;
use crate::session::analysis::{Axis, Lens, Quadrant, Role, Salience, Spot};

impl Texts {
    /// What is assessed in steps: `influence`.
    #[must_use]
    pub fn axis(&self, axis: Axis) -> String {
        match axis {
            Axis::Influence => self.msg_axis_influence(),
            Axis::Interest => self.msg_axis_interest(),
            Axis::Affected => self.msg_axis_affected(),
            Axis::Legitimacy => self.msg_axis_legitimacy(),
            Axis::Urgency => self.msg_axis_urgency(),
        }
    }

    /// What a lens looks along: `influence × interest`.
    #[must_use]
    pub fn lens(&self, lens: Lens) -> String {
        match lens {
            Lens::Interest => self.msg_lens_interest(),
            Lens::Affected => self.msg_lens_affected(),
            Lens::Salience => self.msg_lens_salience(),
        }
    }

    /// The name of the quadrant or class in which a spot lies, and what is done with those who stand there.
    #[must_use]
    pub fn spot(&self, lens: Lens, spot: Spot) -> (String, String) {
        match spot {
            Spot::Class(class) => self.salience(class),
            Spot::Step { influence, across } if lens == Lens::Affected => {
                self.role(Role::of(influence, across))
            }
            Spot::Step { influence, across } => self.quadrant(Quadrant::of(influence, across)),
        }
    }

    /// All quadrants or classes of a lens: upper left, upper right, lower left, lower right; or from one attribute to all.
    #[must_use]
    pub fn spots(&self, lens: Lens) -> Vec<(String, String)> {
        let (low, high) = (Level::None, Level::Large);
        let step = |(influence, across)| Spot::Step { influence, across };
        let spots: Vec<Spot> = match lens {
            Lens::Interest | Lens::Affected => [(high, low), (high, high), (low, low), (low, high)]
                .map(step)
                .into(),
            Lens::Salience => Salience::ALL.map(Spot::Class).into(),
        };
        spots
            .into_iter()
            .map(|spot| self.spot(lens, spot))
            .collect()
    }

    fn quadrant(&self, quadrant: Quadrant) -> (String, String) {
        match quadrant {
            Quadrant::ManageClosely => (
                self.msg_strategy_manage_closely(),
                self.msg_grid_manage_closely(),
            ),
            Quadrant::KeepSatisfied => (
                self.msg_strategy_keep_satisfied(),
                self.msg_grid_keep_satisfied(),
            ),
            Quadrant::KeepInformed => (
                self.msg_strategy_keep_informed(),
                self.msg_grid_keep_informed(),
            ),
            Quadrant::Monitor => (self.msg_strategy_monitor(), self.msg_grid_monitor()),
        }
    }

    fn role(&self, role: Role) -> (String, String) {
        match role {
            Role::ResourcePerson => (
                self.msg_grid_resource_person(),
                self.msg_grid_resource_person_do(),
            ),
            Role::GreyEminence => (
                self.msg_grid_grey_eminence(),
                self.msg_grid_grey_eminence_do(),
            ),
            Role::Hostage => (self.msg_grid_hostage(), self.msg_grid_hostage_do()),
            Role::External => (self.msg_grid_external(), self.msg_grid_external_do()),
        }
    }

    /// The name of a class, and which attributes it has.
    fn salience(&self, class: Salience) -> (String, String) {
        let (power, rightful) = (self.msg_grid_power(), self.axis(Axis::Legitimacy));
        let urgent = self.axis(Axis::Urgency);
        match class {
            Salience::Dormant => (self.msg_grid_dormant(), power),
            Salience::Discretionary => (self.msg_grid_discretionary(), rightful),
            Salience::Demanding => (self.msg_grid_demanding(), urgent),
            Salience::Dominant => (self.msg_grid_dominant(), format!("{power}, {rightful}")),
            Salience::Dangerous => (self.msg_grid_dangerous(), format!("{power}, {urgent}")),
            Salience::Dependent => (self.msg_grid_dependent(), format!("{rightful}, {urgent}")),
            Salience::Definitive => (self.msg_grid_definitive(), self.msg_grid_all_three()),
            Salience::Outside => (self.msg_grid_outside(), self.msg_grid_none_of_them()),
        }
    }
}
