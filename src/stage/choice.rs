//! What the facilitator has chosen for the room.

use serde::{Deserialize, Serialize};

use crate::session::analysis::Lens;

/// What the room can be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum View {
    Timer,
    Programme,
    Question,
    Groups,
    Notes,
    Stakeholders,
    Message,
    Black,
    /// The timers beside the programme, and nothing else.
    Timers,
}

impl View {
    /// In the order in which they are offered, from 1.
    pub const ALL: [View; 9] = [
        View::Timer,
        View::Programme,
        View::Question,
        View::Groups,
        View::Notes,
        View::Stakeholders,
        View::Message,
        View::Black,
        View::Timers,
    ];
}

/// How stakeholders are called before the room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Names {
    #[default]
    Numbers,
    /// Organisations and groups by name, a person by where he or she comes from.
    Roles,
    Names,
}

impl Names {
    /// The next one in turn.
    #[must_use]
    pub fn next(self) -> Names {
        match self {
            Names::Numbers => Names::Roles,
            Names::Roles => Names::Names,
            Names::Names => Names::Numbers,
        }
    }
}

/// What the facilitator has chosen for the room; kept in the stage's file, so that it outlives the console.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a switch of its own, in the file and under a key"
)]
pub struct Choice {
    /// None: the view follows the programme.
    #[serde(default)]
    pub view: Option<View>,
    /// Nothing is seen, and what was seen before comes back after it.
    #[serde(default)]
    pub black: bool,
    /// Whether the programme has its times. Without them the room sees the order alone, and what comes after lunch.
    #[serde(default)]
    pub exact_times: bool,
    /// Whether the room sees how late the day is.
    #[serde(default)]
    pub lateness: bool,
    /// How stakeholders are called.
    #[serde(default)]
    pub names: Names,
    /// Whether the room sees who is in which group.
    #[serde(default)]
    pub members: bool,
    /// Through which lens they are seen.
    #[serde(default)]
    pub lens: Lens,
    /// Whether the room sees from where they have moved since an earlier day.
    #[serde(default)]
    pub moves: bool,
    /// Name of the room's theme; none: the console's.
    #[serde(default)]
    pub theme: Option<String>,
    /// Fewer lines, in letters as large as digits.
    #[serde(default)]
    pub big: bool,
    /// Id of the question to show. While the view follows the programme, one that the current item's module does not ask counts
    /// as none.
    #[serde(default)]
    pub question: Option<String>,
    /// What is said to the room.
    #[serde(default)]
    pub message: String,
}

impl Choice {
    /// Chooses a view; black lets go with it, or begins.
    pub fn show(&mut self, view: Option<View>) {
        self.black = view == Some(View::Black);
        if !self.black {
            self.view = view;
        }
    }
}
