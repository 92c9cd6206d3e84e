//! What a person can have the program do: which keys it has where, what it is called, when it applies.
//!
//! Dispatch, footer, help, palette and the README's list are all made from it.

mod scopes;
mod table;

use crate::app::between::BetweenAction;
use crate::app::composing::ComposeAction;
use crate::app::console::View;
use crate::app::groups::GroupsAction;
use crate::app::modules::ModulesAction;
use crate::app::participants::ParticipantsAction;
use crate::app::review::ReviewAction;
use crate::app::room::RoomAction;
use crate::app::settings::{Means, ThemeName};
use crate::app::stakeholders::Page;
use crate::app::stakeholders::grid::GridAction;
use crate::app::stakeholders::plan::PlanAction;
use crate::app::stakeholders::register::RegisterAction;
use crate::app::stakeholders::strategy::StrategyAction;
use crate::app::start::StartAction;
use crate::app::{Model, Screen};
use crate::programme::Language;
use crate::session::NoteKind;
use crate::text::Texts;
use crate::timetable::Countdown;

use scopes::applies_in_session;
pub use scopes::scopes;
pub use table::ACTIONS;

/// Something that a person can have the program do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    Help,
    Palette,
    AddNote,
    Park,
    Undo,
    Redo,
    Close,
    Leave,
    ToStart,
    SaveCopy,
    /// A document of the session.
    Export,
    View(View),
    Language(Language),
    Theme(ThemeName),
    /// A means of giving signals, on or off.
    Signals(Means),
    StartPause,
    /// The next item; in a round of report-back the next group.
    Next,
    NextItem,
    Back,
    /// The order of the groups in a round of report-back.
    Round,
    /// Minutes more, or less when negative.
    Minutes(i8),
    Skip,
    CatchUp,
    NextCountdown,
    Countdown(Countdown),
    StartHere,
    Details,
    EditItem,
    NewItem,
    MoveItemDown,
    MoveItemUp,
    DeleteItem,
    FixItem,
    /// Mend the log: something began or ended at another time.
    Repair,
    PreviousDay,
    NextDay,
    Up,
    Down,
    PageUp,
    PageDown,
    First,
    Last,
    Open,
    /// On the start screen.
    Start(StartAction),
    /// The text of an invitation, to be made a programme.
    Invitation,
    EditNote,
    DeleteNote,
    NoteDone,
    NoteShown,
    /// Timers beside the programme.
    Timers,
    /// What the room sees.
    Room(RoomAction),
    FilterKind,
    FilterModule,
    FilterGroup,
    FilterDay,
    FilterPerson,
    Search,
    Modules(ModulesAction),
    /// Programmes of one's own.
    Compose(ComposeAction),
    Register(RegisterAction),
    Grid(GridAction),
    /// What the stakeholders are analysed for.
    Issue,
    /// What was promised and expected.
    Between(BetweenAction),
    /// The groups, and those who come.
    Groups(GroupsAction),
    /// Those who come.
    Participants(ParticipantsAction),
    /// What the session comes to.
    Review(ReviewAction),
    /// A page of the stakeholder analysis, and back from it.
    Page(Page),
    Strategy(StrategyAction),
    Plan(PlanAction),
    /// Compares other days: the next two, or those before.
    CompareOthers(i8),
    KeepNote,
    NextKind,
    /// Makes the note one of this kind.
    NoteKind(NoteKind),
    NextGroup,
    NextQuestion,
    NextField,
    ShowToRoom,
    EditOutside,
    TextUndo,
    TextRedo,
    SelectAll,
    Copy,
    Cut,
}

/// Where an action's keys work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    /// On every screen, while no text is being typed.
    Everywhere,
    /// In every view of an open session.
    Session,
    Start,
    Day,
    /// In the Day view while a programme is being written.
    Compose,
    /// On every page of the modules.
    Modules,
    /// On a module's page, while its questions are what the eye is on.
    Questions,
    /// On a worksheet that is not being typed in.
    Sheet,
    Notes,
    /// On every page of the stakeholder analysis.
    Stakeholders,
    /// On its page with the list of stakeholders.
    Register,
    /// On its page with the grid.
    Grid,
    /// On every page of what lies between the days.
    Between,
    Promises,
    Expectations,
    /// On the page with what is followed up with each participant.
    People,
    /// On both pages of the groups and those who come.
    GroupPages,
    /// On the page with the groups.
    Groups,
    /// On the page with all participants.
    Participants,
    /// On its page with the strategy for one of them.
    Strategy,
    /// On its page with the communication plan.
    Plan,
    /// On its page with what changed.
    Changed,
    /// On every page of the review.
    Review,
    /// On its page with what was said.
    Said,
    /// While a note is being typed.
    Editor,
}

/// One line of the table.
pub struct Binding {
    pub action: Action,
    pub scope: Scope,
    /// As `Key::parse` reads them; the first is the one that is shown. None: the palette alone.
    pub keys: &'static [&'static str],
    /// How the configuration names it.
    pub id: &'static str,
    name: fn(&Texts) -> String,
    /// The word in the footer; without one it is not there.
    short: Option<fn(&Texts) -> String>,
}

impl Binding {
    pub(crate) fn name(&self, texts: &Texts) -> String {
        (self.name)(texts)
    }

    pub(crate) fn short(&self, texts: &Texts) -> Option<String> {
        self.short.map(|short| short(texts))
    }

    /// The word in the footer as things stand.
    pub(crate) fn word(&self, model: &Model) -> Option<String> {
        let word = match self.action {
            Action::Next => model.turn_word(),
            Action::Modules(ModulesAction::PutQuestion) => model.put_question_word(),
            Action::Between(BetweenAction::Edit) => model.note_it_word(),
            _ => None,
        };
        word.or_else(|| self.short(&model.texts))
    }

    /// Whether the action has something to do as things stand.
    #[must_use]
    pub fn applies(&self, model: &Model) -> bool {
        if let (Action::Plan(action), Some(console)) = (self.action, model.console()) {
            return action.applies(console, &model.now);
        }
        if self.action == Action::Signals(Means::Command) {
            return model.settings.signals.command.is_some();
        }
        match &model.screen {
            Screen::Start(start) => match self.action {
                Action::Open => start.rows() > 0,
                Action::Start(_) => !start.lists.sessions.is_empty(),
                _ => true,
            },
            Screen::Console(console) => applies_in_session(self.action, console),
        }
    }
}
