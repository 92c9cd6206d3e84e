//! Where the keys work, and what they can do as things stand.

use super::{Action, Scope};
use crate::app::between::Page as BetweenPage;
use crate::app::composing;
use crate::app::console::{Console, View};
use crate::app::groups::Page as GroupsPage;
use crate::app::layer::Layer;
use crate::app::modules::Page as ModulesPage;
use crate::app::review::Page as ReviewPage;
use crate::app::stakeholders::Page;
use crate::app::{Model, Screen};
use crate::timetable::DayState;

/// Whether an action has something to do in an open session as it stands.
pub(super) fn applies_in_session(action: Action, console: &Console) -> bool {
    let state = console.standing.state;
    let writable = console.read_only.is_none();
    if console.is_composing() && !composing::fits(action) {
        return false;
    }
    match action {
        Action::Compose(action) => action.applies(console),
        Action::Undo => writable && console.history.can_undo(),
        Action::Redo => writable && console.history.can_redo(),
        Action::Back => writable && state != DayState::NotStarted,
        Action::AddNote
        | Action::Park
        | Action::EditItem
        | Action::Repair
        | Action::Timers
        | Action::Issue
        | Action::Room(_) => writable,
        Action::StartPause
        | Action::Next
        | Action::NextItem
        | Action::Minutes(_)
        | Action::Skip
        | Action::CatchUp
        | Action::NextCountdown
        | Action::Countdown(_)
        | Action::StartHere
        | Action::NewItem
        | Action::MoveItemDown
        | Action::MoveItemUp
        | Action::DeleteItem
        | Action::FixItem => writable && state != DayState::Ended,
        Action::Register(action) => action.applies(console),
        Action::Modules(action) => action.applies(console),
        Action::Grid(action) => action.applies(console),
        Action::Between(action) => action.applies(console),
        Action::Groups(action) => action.applies(console),
        Action::Participants(action) => action.applies(console),
        Action::Review(action) => action.applies(console),
        Action::FilterPerson => {
            !console.session.people.is_empty() && !console.session.notes.is_empty()
        }
        Action::Strategy(action) => action.applies(console),
        Action::CompareOthers(_) => console.can_compare_others(),
        Action::Round => console.can_order_a_round(),
        Action::PreviousDay | Action::NextDay => console.session.programme.days.len() > 1,
        Action::EditNote | Action::DeleteNote | Action::NoteShown => {
            writable && console.notes.selected(console).is_some()
        }
        Action::NoteDone => {
            let mut meant = console.notes_meant().into_iter();
            writable && meant.any(|note| note.kind.has_responsible())
        }
        Action::FilterKind
        | Action::FilterModule
        | Action::FilterGroup
        | Action::FilterDay
        | Action::Search => !console.session.notes.is_empty(),
        _ => true,
    }
}

/// The scopes whose keys work as things stand, the nearest first.
#[must_use]
pub fn scopes(model: &Model) -> &'static [Scope] {
    if let Some(Layer::Capture(_)) = model.layers.last() {
        return &[Scope::Editor];
    }
    match &model.screen {
        // What is typed there is no command.
        Screen::Start(start) if start.filter.is_some() => &[],
        Screen::Start(_) => &[Scope::Start, Scope::Everywhere],
        Screen::Console(console) => match console.view {
            View::Day if console.is_composing() => {
                &[Scope::Compose, Scope::Session, Scope::Everywhere]
            }
            View::Day => &[Scope::Day, Scope::Session, Scope::Everywhere],
            View::Modules => match console.modules.page {
                ModulesPage::Module if console.selected_question().is_some() => &[
                    Scope::Questions,
                    Scope::Modules,
                    Scope::Session,
                    Scope::Everywhere,
                ],
                ModulesPage::Sheet => &[
                    Scope::Sheet,
                    Scope::Modules,
                    Scope::Session,
                    Scope::Everywhere,
                ],
                _ => &[Scope::Modules, Scope::Session, Scope::Everywhere],
            },
            View::Notes => &[Scope::Notes, Scope::Session, Scope::Everywhere],
            View::Between => match console.between.page {
                BetweenPage::Promises => &[
                    Scope::Promises,
                    Scope::Between,
                    Scope::Session,
                    Scope::Everywhere,
                ],
                BetweenPage::Expectations => &[
                    Scope::Expectations,
                    Scope::Between,
                    Scope::Session,
                    Scope::Everywhere,
                ],
                BetweenPage::People => &[
                    Scope::People,
                    Scope::Between,
                    Scope::Session,
                    Scope::Everywhere,
                ],
            },
            View::Groups => match console.groups.page {
                GroupsPage::Groups => &[
                    Scope::Groups,
                    Scope::GroupPages,
                    Scope::Session,
                    Scope::Everywhere,
                ],
                GroupsPage::Participants => &[
                    Scope::Participants,
                    Scope::GroupPages,
                    Scope::Session,
                    Scope::Everywhere,
                ],
            },
            View::Review => match console.review.page {
                ReviewPage::Said => &[
                    Scope::Said,
                    Scope::Review,
                    Scope::Session,
                    Scope::Everywhere,
                ],
                ReviewPage::Promised => &[
                    Scope::Promises,
                    Scope::Review,
                    Scope::Session,
                    Scope::Everywhere,
                ],
                _ => &[Scope::Review, Scope::Session, Scope::Everywhere],
            },
            View::Stakeholders => on_page(console.stakeholders.page),
        },
    }
}

/// The scopes on a page of the stakeholder analysis.
fn on_page(page: Page) -> &'static [Scope] {
    match page {
        Page::Register => &[
            Scope::Register,
            Scope::Stakeholders,
            Scope::Session,
            Scope::Everywhere,
        ],
        Page::Grid => &[
            Scope::Grid,
            Scope::Stakeholders,
            Scope::Session,
            Scope::Everywhere,
        ],
        Page::Balance => &[Scope::Stakeholders, Scope::Session, Scope::Everywhere],
        Page::Strategy => &[
            Scope::Strategy,
            Scope::Stakeholders,
            Scope::Session,
            Scope::Everywhere,
        ],
        Page::Plan => &[
            Scope::Plan,
            Scope::Stakeholders,
            Scope::Session,
            Scope::Everywhere,
        ],
        Page::Changed => &[
            Scope::Changed,
            Scope::Stakeholders,
            Scope::Session,
            Scope::Everywhere,
        ],
    }
}
