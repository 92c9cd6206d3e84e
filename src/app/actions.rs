//! The one table of actions: which keys they have where, what they are called, when they apply.
//!
//! Dispatch, footer, help, palette and the README's list are all made from it.

use super::between::{BetweenAction, Page as BetweenPage};
use super::console::{Console, View};
use super::layer::Layer;
use super::modules::sheet::SheetAction;
use super::modules::{ModulesAction, Page as ModulesPage};
use super::room::RoomAction;
use super::settings::{Means, ThemeName};
use super::stakeholders::Page;
use super::stakeholders::grid::{GridAction, Towards};
use super::stakeholders::listing::Only;
use super::stakeholders::plan::PlanAction;
use super::stakeholders::register::RegisterAction;
use super::stakeholders::strategy::StrategyAction;
use super::{Model, Screen};
use crate::programme::Language;
use crate::session::NoteKind;
use crate::text::Texts;
use crate::timetable::{Countdown, DayState};

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
    Register(RegisterAction),
    Grid(GridAction),
    /// What the stakeholders are analysed for.
    Issue,
    /// What was promised and expected.
    Between(BetweenAction),
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
    /// On its page with the strategy for one of them.
    Strategy,
    /// On its page with the communication plan.
    Plan,
    /// On its page with what changed.
    Changed,
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

macro_rules! binding {
    ($scope:ident, $action:expr, $id:literal, [$($key:literal),*], $name:ident) => {
        Binding { action: $action, scope: Scope::$scope, keys: &[$($key),*], id: $id, name: |t| t.$name(), short: None }
    };
    ($scope:ident, $action:expr, $id:literal, [$($key:literal),*], $name:expr) => {
        Binding { action: $action, scope: Scope::$scope, keys: &[$($key),*], id: $id, name: $name, short: None }
    };
    ($scope:ident, $action:expr, $id:literal, [$($key:literal),*], $name:ident, $short:ident) => {
        Binding { action: $action, scope: Scope::$scope, keys: &[$($key),*], id: $id, name: |t| t.$name(), short: Some(|t| t.$short()) }
    };
}

/// All actions, in the order in which footer, help and palette show them.
#[rustfmt::skip]
pub static ACTIONS: &[Binding] = &[
    binding!(Day, Action::StartPause, "start-pause", ["Space"], msg_action_start_pause, msg_action_start_pause_short),
    binding!(Day, Action::Next, "next", ["n", "PgDn"], msg_action_next, msg_action_next_short),
    binding!(Day, Action::NextItem, "next-item", ["N"], msg_action_next_item),
    binding!(Day, Action::Back, "back", ["PgUp"], msg_action_back),
    binding!(Day, Action::Minutes(1), "longer", ["+", "="], msg_action_longer, msg_action_longer_short),
    binding!(Day, Action::Minutes(-1), "shorter", ["-"], msg_action_shorter, msg_action_shorter_short),
    binding!(Day, Action::Minutes(5), "longer-five", [">"], msg_action_longer_five),
    binding!(Day, Action::Minutes(-5), "shorter-five", ["<"], msg_action_shorter_five),
    binding!(Day, Action::CatchUp, "catch-up", ["r"], msg_action_catch_up, msg_action_catch_up_short),
    binding!(Day, Action::Skip, "skip", ["s"], msg_action_skip),
    binding!(Day, Action::NextCountdown, "countdown", ["c"], msg_action_countdown),
    binding!(Day, Action::StartHere, "start-here", ["g"], msg_action_start_here),
    binding!(Day, Action::Details, "details", ["Enter"], msg_action_details),
    binding!(Day, Action::EditItem, "edit-item", ["e"], msg_action_edit_item),
    binding!(Day, Action::NewItem, "new-item", ["o"], msg_action_new_item),
    binding!(Day, Action::MoveItemDown, "move-item-down", ["J"], msg_action_move_item_down),
    binding!(Day, Action::MoveItemUp, "move-item-up", ["K"], msg_action_move_item_up),
    binding!(Day, Action::DeleteItem, "delete-item", ["Del", "x"], msg_action_delete_item),
    binding!(Day, Action::FixItem, "fix-item", ["F"], msg_action_fix_item),
    binding!(Day, Action::Repair, "repair", ["f"], msg_action_repair),
    binding!(Day, Action::Round, "round", ["G"], msg_action_round),
    binding!(Day, Action::PreviousDay, "previous-day", ["["], msg_action_previous_day),
    binding!(Day, Action::NextDay, "next-day", ["]"], msg_action_next_day),
    binding!(Day, Action::Room(RoomAction::Message), "room-message", ["m"], msg_action_room_message),
    binding!(Start, Action::Open, "open", ["Enter"], msg_action_open, msg_action_open_short),
    binding!(Questions, Action::Modules(ModulesAction::PutQuestion), "put-question", ["Enter"], msg_action_put_question, msg_action_put_question_short),
    binding!(Sheet, Action::Modules(ModulesAction::Sheet(SheetAction::Fill)), "fill-in", ["Enter", "Tab"], msg_action_fill_in, msg_action_fill_in_short),
    binding!(Sheet, Action::Modules(ModulesAction::Sheet(SheetAction::PreviousWhom)), "previous-whom", ["["], msg_action_previous_whom),
    binding!(Sheet, Action::Modules(ModulesAction::Sheet(SheetAction::NextWhom)), "next-whom", ["]"], msg_action_next_whom, msg_action_next_whom_short),
    binding!(Sheet, Action::Modules(ModulesAction::Sheet(SheetAction::PreviousSheet)), "previous-sheet", ["Left"], msg_action_previous_sheet),
    binding!(Sheet, Action::Modules(ModulesAction::Sheet(SheetAction::NextSheet)), "next-sheet", ["Right"], msg_action_next_sheet),
    binding!(Sheet, Action::Modules(ModulesAction::Sheet(SheetAction::Add)), "new-sheet", ["o"], msg_action_new_sheet, msg_action_new_sheet_short),
    binding!(Sheet, Action::Modules(ModulesAction::Sheet(SheetAction::Delete)), "delete-sheet", ["Del", "x"], msg_action_delete_sheet),
    binding!(Modules, Action::Modules(ModulesAction::OpenSheet), "worksheet", ["w"], msg_action_worksheet, msg_action_worksheet_short),
    binding!(Modules, Action::Modules(ModulesAction::OpenSpread), "spread", ["s"], msg_action_spread, msg_action_spread_short),
    binding!(Modules, Action::Modules(ModulesAction::PreviousSection), "previous-section", ["Left"], msg_action_previous_section),
    binding!(Modules, Action::Modules(ModulesAction::NextSection), "next-section", ["Right"], msg_action_next_section, msg_action_next_section_short),
    binding!(Modules, Action::Modules(ModulesAction::Previous), "previous-module", ["["], msg_action_previous_module),
    binding!(Modules, Action::Modules(ModulesAction::Next), "next-module", ["]"], msg_action_next_module, msg_action_next_module_short),
    binding!(Modules, Action::Modules(ModulesAction::Follow), "module-of-now", ["0"], msg_action_module_of_now),
    binding!(Notes, Action::EditNote, "edit-note", ["Enter", "e"], msg_action_edit_note, msg_action_edit_note_short),
    binding!(Notes, Action::DeleteNote, "delete-note", ["Del", "x"], msg_action_delete_note, msg_action_delete_note_short),
    binding!(Notes, Action::NoteDone, "note-done", ["c"], msg_action_note_done, msg_action_note_done_short),
    binding!(Notes, Action::NoteShown, "note-shown", ["w"], msg_action_note_shown),
    binding!(Notes, Action::Search, "search", ["/"], msg_action_search, msg_action_search_short),
    binding!(Notes, Action::FilterKind, "filter-kind", ["k"], msg_action_filter_kind, msg_action_filter_kind_short),
    binding!(Notes, Action::FilterModule, "filter-module", ["m"], msg_action_filter_module),
    binding!(Notes, Action::FilterGroup, "filter-group", ["g"], msg_action_filter_group),
    binding!(Notes, Action::FilterDay, "filter-day", ["d"], msg_action_filter_day),
    binding!(Notes, Action::FilterPerson, "filter-person", ["P"], msg_action_filter_person),
    binding!(Register, Action::Register(RegisterAction::Add), "new-stakeholder", ["o"], msg_action_new_stakeholder, msg_action_new_stakeholder_short),
    binding!(Register, Action::Register(RegisterAction::Edit), "edit-stakeholder", ["Enter", "e"], msg_action_edit_stakeholder, msg_action_edit_stakeholder_short),
    binding!(Register, Action::Register(RegisterAction::RateAll), "rate-stakeholders", ["R"], msg_action_rate_stakeholders),
    binding!(Register, Action::Register(RegisterAction::Rate), "rate-stakeholder", ["r"], msg_action_rate_stakeholder, msg_action_rate_stakeholder_short),
    binding!(Register, Action::Register(RegisterAction::Sort), "sort-stakeholders", ["S"], msg_action_sort_stakeholders, msg_action_sort_stakeholders_short),
    binding!(Register, Action::Register(RegisterAction::Search), "search-stakeholders", ["/"], msg_action_search_stakeholders, msg_action_search_stakeholders_short),
    binding!(Register, Action::Register(RegisterAction::Only(Only::NotAssessed)), "only-not-assessed", ["N"], msg_action_only_not_assessed),
    binding!(Register, Action::Register(RegisterAction::Only(Only::Opponents)), "only-opponents", ["O"], msg_action_only_opponents),
    binding!(Register, Action::Register(RegisterAction::Only(Only::Powerless)), "only-powerless", ["P"], msg_action_only_powerless),
    binding!(Register, Action::Register(RegisterAction::Only(Only::Assumed)), "only-assumed", ["A"], msg_action_only_assumed),
    binding!(Register, Action::Register(RegisterAction::Mark), "mark-stakeholder", ["Space"], msg_action_mark_stakeholder, msg_action_mark_stakeholder_short),
    binding!(Register, Action::Register(RegisterAction::MarkAll), "mark-all-stakeholders", ["*"], msg_action_mark_all_stakeholders),
    binding!(Register, Action::Register(RegisterAction::Sensitive), "stakeholder-sensitive", ["w"], msg_action_stakeholder_sensitive),
    binding!(Register, Action::Register(RegisterAction::Gone), "stakeholder-gone", ["G"], msg_action_stakeholder_gone),
    binding!(Register, Action::Register(RegisterAction::Delete), "delete-stakeholder", ["Del", "x"], msg_action_delete_stakeholder, msg_action_delete_stakeholder_short),
    binding!(Grid, Action::Grid(GridAction::Move(Towards::Up)), "grid-up", ["Up"], msg_action_grid_up),
    binding!(Grid, Action::Grid(GridAction::Move(Towards::Down)), "grid-down", ["Down"], msg_action_grid_down),
    binding!(Grid, Action::Grid(GridAction::Move(Towards::Right)), "grid-right", ["Right"], msg_action_grid_right),
    binding!(Grid, Action::Grid(GridAction::Move(Towards::Left)), "grid-left", ["Left"], msg_action_grid_left),
    binding!(Grid, Action::Grid(GridAction::Move(Towards::More)), "grid-more", ["+", "="], msg_action_grid_more),
    binding!(Grid, Action::Grid(GridAction::Move(Towards::Less)), "grid-less", ["-"], msg_action_grid_less),
    binding!(Grid, Action::Grid(GridAction::Next), "grid-next", ["Tab"], msg_action_grid_next, msg_action_grid_next_short),
    binding!(Grid, Action::Grid(GridAction::Previous), "grid-previous", ["Shift+Tab"], msg_action_grid_previous),
    binding!(Grid, Action::Grid(GridAction::Lens), "grid-lens", ["L"], msg_action_grid_lens, msg_action_grid_lens_short),
    binding!(Grid, Action::Grid(GridAction::Moves), "grid-moves", ["D"], msg_action_grid_moves, msg_action_grid_moves_short),
    binding!(Grid, Action::Grid(GridAction::Alliances), "grid-alliances", ["A"], msg_action_grid_alliances, msg_action_grid_alliances_short),
    binding!(Grid, Action::Grid(GridAction::Room), "grid-room", ["w"], msg_action_grid_room, msg_action_grid_room_short),
    binding!(Promises, Action::Between(BetweenAction::Edit), "edit-promise", ["Enter", "e"], msg_action_edit_promise, msg_action_edit_promise_short),
    binding!(Promises, Action::Between(BetweenAction::Done), "promise-done", ["c"], msg_action_note_done, msg_action_note_done_short),
    binding!(Promises, Action::Between(BetweenAction::Drop), "promise-dropped", ["d"], msg_action_promise_dropped, msg_action_promise_dropped_short),
    binding!(Promises, Action::Between(BetweenAction::Commit), "new-commitment", ["o"], msg_action_new_commitment, msg_action_new_commitment_short),
    binding!(Promises, Action::Search, "search-promises", ["/"], msg_action_search, msg_action_search_short),
    binding!(Promises, Action::FilterKind, "promises-of-kind", ["k"], msg_action_filter_kind),
    binding!(Promises, Action::FilterModule, "promises-of-module", ["m"], msg_action_filter_module),
    binding!(Promises, Action::FilterGroup, "promises-of-group", ["g"], msg_action_filter_group),
    binding!(Promises, Action::FilterPerson, "promises-of-person", ["P"], msg_action_filter_person),
    binding!(Expectations, Action::Between(BetweenAction::Edit), "write-outcome", ["Enter"], msg_action_write_outcome, msg_action_write_outcome_short),
    binding!(Expectations, Action::Between(BetweenAction::EditInEditor), "outcome-in-editor", ["e"], msg_action_outcome_in_editor),
    binding!(Expectations, Action::Between(BetweenAction::NextPerson), "next-person", ["]"], msg_action_next_person, msg_action_next_person_short),
    binding!(Expectations, Action::Between(BetweenAction::PreviousPerson), "previous-person", ["["], msg_action_previous_person),
    binding!(Expectations, Action::Between(BetweenAction::Commit), "their-commitment", ["o"], msg_action_their_commitment),
    binding!(People, Action::Between(BetweenAction::Edit), "edit-follow-up", ["Enter", "e"], msg_action_edit_follow_up, msg_action_edit_follow_up_short),
    binding!(People, Action::Between(BetweenAction::Commit), "new-commitment-of-person", ["o"], msg_action_their_commitment, msg_action_new_commitment_short),
    binding!(People, Action::Between(BetweenAction::Done), "follow-up-done", ["c"], msg_action_note_done, msg_action_note_done_short),
    binding!(People, Action::Between(BetweenAction::Drop), "follow-up-dropped", ["d"], msg_action_promise_dropped),
    binding!(People, Action::Between(BetweenAction::NextPerson), "next-participant", ["]"], msg_action_next_person, msg_action_next_person_short),
    binding!(People, Action::Between(BetweenAction::PreviousPerson), "previous-participant", ["["], msg_action_previous_person),
    binding!(Between, Action::Between(BetweenAction::NextPage), "next-page-between", ["Tab"], msg_action_next_page_between, msg_action_next_page_between_short),
    binding!(Between, Action::Between(BetweenAction::PreviousPage), "previous-page-between", ["Shift+Tab"], msg_action_previous_page_between),
    binding!(Strategy, Action::Strategy(StrategyAction::Take), "take-suggestion", ["Enter"], msg_action_take_suggestion, msg_action_take_suggestion_short),
    binding!(Strategy, Action::Strategy(StrategyAction::Write), "write-strategy", ["e"], msg_action_write_strategy, msg_action_write_strategy_short),
    binding!(Strategy, Action::Strategy(StrategyAction::Previous), "previous-strategy", ["["], msg_action_previous_strategy),
    binding!(Strategy, Action::Strategy(StrategyAction::Next), "next-strategy", ["]"], msg_action_next_strategy, msg_action_next_strategy_short),
    binding!(Plan, Action::Plan(PlanAction::New), "new-line", ["o"], msg_action_new_line, msg_action_new_line_short),
    binding!(Plan, Action::Plan(PlanAction::Edit), "edit-line", ["Enter", "e"], msg_action_edit_line, msg_action_edit_line_short),
    binding!(Plan, Action::Plan(PlanAction::Done), "line-done", ["Space"], msg_action_line_done, msg_action_line_done_short),
    binding!(Plan, Action::Plan(PlanAction::Delete), "delete-line", ["Del", "x"], msg_action_delete_line, msg_action_delete_line_short),
    binding!(Plan, Action::Plan(PlanAction::Only), "only-one", ["f"], msg_action_only_one, msg_action_only_one_short),
    binding!(Plan, Action::Plan(PlanAction::Previous), "previous-plan", ["["], msg_action_previous_plan),
    binding!(Plan, Action::Plan(PlanAction::Next), "next-plan", ["]"], msg_action_next_plan),
    binding!(Changed, Action::CompareOthers(-1), "compare-before", ["Left"], msg_action_compare_before),
    binding!(Changed, Action::CompareOthers(1), "compare-others", ["Right"], msg_action_compare_others, msg_action_compare_others_short),
    binding!(Stakeholders, Action::Page(Page::Register), "register", ["l"], msg_action_register, msg_action_register_short),
    binding!(Stakeholders, Action::Page(Page::Grid), "grid", ["g"], msg_action_grid, msg_action_grid_short),
    binding!(Stakeholders, Action::Page(Page::Balance), "balance", ["v"], msg_action_balance, msg_action_balance_short),
    binding!(Stakeholders, Action::Page(Page::Strategy), "strategy", ["s"], msg_action_strategy, msg_action_strategy_short),
    binding!(Stakeholders, Action::Page(Page::Plan), "plan", ["c"], msg_action_plan, msg_action_plan_short),
    binding!(Stakeholders, Action::Page(Page::Changed), "changed", ["d"], msg_action_changed, msg_action_changed_short),
    binding!(Stakeholders, Action::Issue, "issue", ["i"], msg_action_issue, msg_action_issue_short),
    binding!(Editor, Action::KeepNote, "keep-note", ["Esc"], msg_action_keep_note, msg_action_keep_note_short),
    binding!(Editor, Action::NextKind, "next-kind", ["Tab"], msg_action_next_kind, msg_action_next_kind_short),
    binding!(Editor, Action::NoteKind(NoteKind::Reflection), "kind-reflection", ["Alt+1"], |t| t.msg_action_note_kind(t.msg_note_kind_reflection())),
    binding!(Editor, Action::NoteKind(NoteKind::Idea), "kind-idea", ["Alt+2"], |t| t.msg_action_note_kind(t.msg_note_kind_idea())),
    binding!(Editor, Action::NoteKind(NoteKind::Question), "kind-question", ["Alt+3"], |t| t.msg_action_note_kind(t.msg_note_kind_question())),
    binding!(Editor, Action::NoteKind(NoteKind::ParkingLot), "kind-parking-lot", ["Alt+4"], |t| t.msg_action_note_kind(t.msg_note_kind_parking_lot())),
    binding!(Editor, Action::NoteKind(NoteKind::Decision), "kind-decision", ["Alt+5"], |t| t.msg_action_note_kind(t.msg_note_kind_decision())),
    binding!(Editor, Action::NoteKind(NoteKind::Action), "kind-action", ["Alt+6"], |t| t.msg_action_note_kind(t.msg_note_kind_action())),
    binding!(Editor, Action::NoteKind(NoteKind::Commitment), "kind-commitment", ["Alt+7"], |t| t.msg_action_note_kind(t.msg_note_kind_commitment())),
    binding!(Editor, Action::NoteKind(NoteKind::Homework), "kind-homework", ["Alt+8"], |t| t.msg_action_note_kind(t.msg_note_kind_homework())),
    binding!(Editor, Action::NextGroup, "next-group", ["Shift+Tab"], msg_action_next_group, msg_action_next_group_short),
    binding!(Editor, Action::NextField, "next-field", ["Ctrl+F"], msg_action_next_field, msg_action_next_field_short),
    binding!(Editor, Action::ShowToRoom, "show-to-room", ["Ctrl+T"], msg_action_show_to_room, msg_action_show_to_room_short),
    binding!(Editor, Action::NextQuestion, "next-question", ["Ctrl+Q"], msg_action_next_question),
    binding!(Editor, Action::EditOutside, "edit-outside", ["Ctrl+E"], msg_action_edit_outside, msg_action_edit_outside_short),
    binding!(Editor, Action::TextUndo, "text-undo", ["Ctrl+Z"], msg_action_text_undo),
    binding!(Editor, Action::TextRedo, "text-redo", ["Ctrl+Y"], msg_action_text_redo),
    binding!(Editor, Action::SelectAll, "select-all", ["Ctrl+A"], msg_action_select_all),
    binding!(Editor, Action::Copy, "copy", ["Ctrl+C"], msg_action_copy),
    binding!(Editor, Action::Cut, "cut", ["Ctrl+X"], msg_action_cut),
    binding!(Session, Action::AddNote, "add-note", ["a"], msg_action_add_note, msg_action_add_note_short),
    binding!(Session, Action::Timers, "timers", ["t"], msg_action_timers, msg_action_timers_short),
    binding!(Session, Action::Park, "park", ["l"], msg_action_park, msg_action_park_short),
    binding!(Session, Action::Room(RoomAction::Open), "room", ["p"], msg_action_room, msg_action_room_short),
    binding!(Session, Action::Room(RoomAction::Black), "room-black", ["b", "."], msg_action_room_black),
    binding!(Session, Action::Room(RoomAction::Follow), "room-follow", ["F5"], msg_action_room_follow),
    binding!(Session, Action::Room(RoomAction::ExactTimes), "room-exact-times", [], msg_action_room_exact_times),
    binding!(Session, Action::Undo, "undo", ["u"], msg_action_undo, msg_action_undo_short),
    binding!(Session, Action::Redo, "redo", ["Ctrl+R"], msg_action_redo),
    binding!(Session, Action::View(View::Day), "view-day", ["1"], msg_action_view_day),
    binding!(Session, Action::View(View::Modules), "view-modules", ["2"], msg_action_view_modules),
    binding!(Session, Action::View(View::Notes), "view-notes", ["3"], msg_action_view_notes),
    binding!(Session, Action::View(View::Stakeholders), "view-stakeholders", ["4"], msg_action_view_stakeholders),
    binding!(Session, Action::Between(BetweenAction::Open), "between", ["h"], msg_action_between),
    binding!(Session, Action::Countdown(Countdown::FullLength), "countdown-full-length", [], |t| t.msg_action_countdown_to(t.msg_countdown_full_length())),
    binding!(Session, Action::Countdown(Countdown::EndItemOnTime), "countdown-end-item", [], |t| t.msg_action_countdown_to(t.msg_countdown_end_item())),
    binding!(Session, Action::Countdown(Countdown::EndDayOnTime), "countdown-end-day", [], |t| t.msg_action_countdown_to(t.msg_countdown_end_day())),
    binding!(Session, Action::SaveCopy, "save-copy", [], msg_action_save_copy),
    binding!(Session, Action::ToStart, "to-start", [], msg_action_to_start),
    binding!(Everywhere, Action::Up, "up", ["Up"], msg_action_up),
    binding!(Everywhere, Action::Down, "down", ["Down"], msg_action_down),
    binding!(Everywhere, Action::PageUp, "page-up", ["PgUp"], msg_action_page_up),
    binding!(Everywhere, Action::PageDown, "page-down", ["PgDn"], msg_action_page_down),
    binding!(Everywhere, Action::First, "first", ["Home"], msg_action_first),
    binding!(Everywhere, Action::Last, "last", ["End"], msg_action_last),
    binding!(Everywhere, Action::Palette, "palette", [":", "Ctrl+P"], msg_action_palette, msg_action_palette_short),
    binding!(Everywhere, Action::Help, "help", ["?", "F1"], msg_action_help, msg_action_help_short),
    binding!(Everywhere, Action::Close, "close", ["Esc"], msg_action_close),
    binding!(Everywhere, Action::Leave, "leave", ["q", "Ctrl+C"], msg_action_leave, msg_action_leave_short),
    binding!(Everywhere, Action::Language(Language::Sv), "language-sv", [], msg_action_language_sv),
    binding!(Everywhere, Action::Language(Language::Da), "language-da", [], msg_action_language_da),
    binding!(Everywhere, Action::Language(Language::Nb), "language-nb", [], msg_action_language_nb),
    binding!(Everywhere, Action::Language(Language::En), "language-en", [], msg_action_language_en),
    binding!(Everywhere, Action::Theme(ThemeName::Dark), "theme-dark", [], msg_action_theme_dark),
    binding!(Everywhere, Action::Theme(ThemeName::Light), "theme-light", [], msg_action_theme_light),
    binding!(Everywhere, Action::Theme(ThemeName::HighContrast), "theme-high-contrast", [], msg_action_theme_high_contrast),
    binding!(Everywhere, Action::Signals(Means::Bell), "bell", [], msg_action_bell),
    binding!(Everywhere, Action::Signals(Means::Flash), "signal-flash", [], msg_action_signal_flash),
    binding!(Everywhere, Action::Signals(Means::Words), "signal-words", [], msg_action_signal_words),
    binding!(Everywhere, Action::Signals(Means::Command), "signal-command", [], msg_action_signal_command),
];

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
                _ => true,
            },
            Screen::Console(console) => applies_in_session(self.action, console),
        }
    }
}

fn applies_in_session(action: Action, console: &Console) -> bool {
    let state = console.standing.state;
    let writable = console.read_only.is_none();
    match action {
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
            writable
                && console
                    .notes
                    .selected(console)
                    .is_some_and(|note| note.kind.has_responsible())
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
        Screen::Start(_) => &[Scope::Start, Scope::Everywhere],
        Screen::Console(console) => match console.view {
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
            View::Stakeholders => match console.stakeholders.page {
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
            },
        },
    }
}
