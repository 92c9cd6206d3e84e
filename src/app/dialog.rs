//! A question or a message over the screen, with choices that each have a key.

use crate::programme::Programme;
use crate::programme::check::{Letters, Repair};
use crate::programme::formats::Format;
use crate::session::{Edit, Session};

use super::form::Form;

pub struct Dialog {
    pub title: String,
    pub body: Vec<String>,
    pub choices: Vec<Choice>,
    /// The choice that Enter takes.
    pub selected: usize,
    pub urgent: bool,
    /// First row of the body that is shown.
    pub scroll: usize,
}

pub struct Choice {
    /// The letter that chooses it. None where letters must do nothing, because someone may be typing.
    pub key: Option<char>,
    pub label: String,
    pub answer: Answer,
}

/// What a choice does.
#[derive(Debug, Clone)]
pub enum Answer {
    /// Nothing but close.
    Close,
    Quit,
    /// Let go of the session and show the start screen.
    ToStart,
    StartDay(DayStart),
    /// Change the programme that a session is to be made from, and look at it again.
    Repair {
        form: Box<Form>,
        programme: Box<Programme>,
        repair: Repair,
        /// Those that the repairs have been given so far.
        letters: Letters,
    },
    MakeSession(Box<Session>),
    /// Work in the item that the eye is on in this way.
    Format(&'static Format),
    /// Mend the programme that is being written, and look at it again.
    Mend {
        repair: Repair,
        letters: Letters,
    },
    BackToForm(Box<Form>),
    /// Take over the participants of a pasted table; `what` says it for undo.
    ImportPeople {
        edit: Box<Edit>,
        what: String,
    },
}

/// How the first start of a day sets its date and times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayStart {
    /// The day begins now: all its times are moved.
    Shift,
    /// The printed times of today's date.
    Keep,
}

impl Dialog {
    /// A message that asks for nothing. Letters do not close it: whoever is typing has not read it.
    pub(super) fn message(title: String, body: Vec<String>, close: String, urgent: bool) -> Dialog {
        let choices = vec![Choice {
            key: None,
            label: close,
            answer: Answer::Close,
        }];
        Dialog {
            title,
            body,
            choices,
            selected: 0,
            urgent,
            scroll: 0,
        }
    }
}
