//! What the facilitator has chosen for the room.

use serde::{Deserialize, Serialize};

/// What the room can be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum View {
    Timer,
    Programme,
    Question,
    Groups,
    Notes,
    Message,
    Black,
    /// The timers beside the programme, and nothing else.
    Timers,
}

impl View {
    /// In the order in which they are offered, from 1.
    pub const ALL: [View; 8] = [
        View::Timer,
        View::Programme,
        View::Question,
        View::Groups,
        View::Notes,
        View::Message,
        View::Black,
        View::Timers,
    ];
}

/// What the facilitator has chosen for the room; kept in the stage's file, so that it outlives the console.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Choice {
    /// None: the view follows the programme.
    #[serde(default)]
    pub view: Option<View>,
    /// Nothing is seen, and what was seen before comes back after it.
    #[serde(default)]
    pub black: bool,
    /// Whether the programme has its times. Without them the room sees the order alone, and no lateness.
    #[serde(default)]
    pub exact_times: bool,
    /// Id of the question to show; one that the current item's module does not ask counts as none.
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
