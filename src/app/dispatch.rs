//! From a message to what it does: the layer on top has the keys, then the view, then what works everywhere.

use super::actions::{Action, scopes};
use super::console::{Console, Save, View};
use super::dialog::{Answer, Dialog};
use super::form::Form;
use super::key::{Code, Key};
use super::layer::Layer;
use super::notes::NotesView;
use super::palette::Palette;
use super::stakeholders::Page;
use super::start::{Row, StartAction, StartScreen};
use super::{Effect, Hit, Level, Message, Model, Screen};
use crate::session::NoteKind;
use crate::text::Texts;

/// Rows that a page key moves.
pub(super) const PAGE: i64 = 10;

pub(super) fn message(model: &mut Model, message: Message, effects: &mut Vec<Effect>) {
    match message {
        Message::Key(key) => model.key(key, effects),
        Message::Paste(text) => model.paste(&text, effects),
        Message::Hit(hit) => model.hit(hit, effects),
        Message::Scroll(rows) => model.step(rows),
        Message::Resized { columns, rows } => model.size = (columns, rows),
        Message::Tick => {}
        Message::Opened(opened) => model.opened(*opened),
        Message::Refused(why) => {
            let (title, close) = (model.texts.msg_refused_title(), model.texts.msg_close());
            model.layers.push(Layer::Dialog(Dialog::message(
                title,
                vec![why],
                close,
                true,
            )));
        }
        Message::Notice { title, sentences } => {
            let close = model.texts.msg_close();
            let dialog = Dialog::message(title, sentences, close, false);
            model.layers.push(Layer::Dialog(dialog));
        }
        Message::Followed(session) => {
            if let Some(console) = model.console_mut() {
                console.follow(*session);
            }
        }
        Message::RunsRead { programme, runs } => model.runs_read(&programme, runs),
        Message::LookedBack { programme, runs } => model.looked_back(&programme, runs, effects),
        Message::Listed(lists) => model.screen = Screen::Start(StartScreen::new(lists)),
        Message::Reading { done, all } => model.reads_sessions(done, all),
        Message::ListedAnew(lists) => model.listed_anew(lists),
        Message::Searched(news) => model.heard_of_search(news),
        Message::Saved { revision } => {
            if let Some(console) = model.console_mut() {
                console.save = Save::Kept { revision };
            }
        }
        Message::SaveFailed(failure) => {
            if let Some(console) = model.console_mut() {
                console.save = Save::Failed(failure);
            }
        }
        Message::SaveNotice(text) => model.say(text, Level::Warning),
        Message::CopySaved(path) => {
            let text = model.texts.msg_copy_saved(path.display().to_string());
            model.say(text, Level::Done);
        }
        Message::Exported(exported) => model.exported(&exported),
        Message::ProgrammeKept { kept, lists } => model.programme_kept(&kept, lists, effects),
        Message::DraftLeft { kept, lists, quit } => {
            model.draft_left(kept.as_deref(), lists, quit, effects);
        }
        Message::EditedOutside(text) => model.edited_outside(text, effects),
        Message::CommandEnded { command, failure } => model.command_ended(&command, failure),
    }
    model.close_round_that_is_gone();
    model.listen();
}

impl Model {
    pub(super) fn key(&mut self, key: Key, effects: &mut Vec<Effect>) {
        // What cannot be seen is not done; a text that is being written goes on.
        let writes = matches!(self.layers.last(), Some(Layer::Capture(_) | Layer::Cell(_)));
        if self.is_too_small()
            && !writes
            && self.keymap.action(scopes(self), key) != Some(Action::Leave)
        {
            return;
        }
        if !matches!(key.code, Code::Esc)
            && self
                .toast
                .as_ref()
                .is_some_and(|toast| toast.level != Level::Warning)
        {
            self.toast = None;
        }
        match self.layers.last() {
            Some(Layer::Capture(_)) => self.key_in_capture(key, effects),
            Some(Layer::Cell(_)) => self.key_in_cell(key, effects),
            Some(Layer::Card(_)) => self.key_in_card(key, effects),
            Some(Layer::Rating(_)) => self.key_in_rating(key, effects),
            Some(Layer::Filling) => self.key_in_filling(key, effects),
            Some(Layer::PlanChoice(_)) => self.key_in_plan_choice(key, effects),
            Some(Layer::Form(_)) => self.key_in_form(key, effects),
            Some(Layer::Invitation(_)) => self.key_in_invitation(key, effects),
            Some(Layer::Learning(_)) => self.key_in_learning(key, effects),
            Some(Layer::Across(_)) => self.key_in_across(key, effects),
            Some(Layer::Room) => self.key_in_room(key),
            Some(Layer::Timers(_)) => self.key_in_timers(key, effects),
            Some(Layer::RoomMessage(_)) => self.key_in_room_message(key, effects),
            Some(Layer::DayForm(_)) => self.key_in_day_form(key, effects),
            Some(Layer::Palette(_)) => self.key_in_palette(key, effects),
            Some(Layer::Dialog(_)) => self.key_in_dialog(key, effects),
            Some(Layer::CatchUp(_)) => self.key_in_catch_up(key, effects),
            Some(Layer::Round(_)) => self.key_in_round(key, effects),
            Some(Layer::Groups(_)) => self.key_in_groups_box(key, effects),
            Some(Layer::Export(_)) => self.key_in_export(key, effects),
            Some(Layer::Help { .. } | Layer::Details { .. }) => self.key_in_reader(key, effects),
            None if self.filters_start() => self.key_in_start_filter(key, effects),
            None if self.searches_stakeholders() => self.key_in_stakeholder_search(key),
            None if self.console().is_some_and(Console::is_searching) => self.key_in_search(key),
            None => {
                if let Some(action) = self.keymap.action(scopes(self), key) {
                    self.act(action, effects);
                }
            }
        }
    }

    /// Does an action, if it applies.
    pub(super) fn act(&mut self, action: Action, effects: &mut Vec<Effect>) {
        if self.act_composing(action, effects) {
            return;
        }
        match action {
            Action::Compose(action) => self.act_compose(action, effects),
            Action::Help => self.layers.push(Layer::Help { scroll: 0 }),
            Action::Palette => self.layers.push(Layer::Palette(Palette::new())),
            Action::AddNote => self.add_note(NoteKind::Reflection, effects),
            Action::Park => self.add_note(NoteKind::ParkingLot, effects),
            Action::Undo => self.undo(effects),
            Action::Redo => self.redo(effects),
            Action::Close => self.close_view(effects),
            Action::Leave => self.leave(Answer::Quit, effects),
            Action::ToStart => self.leave(Answer::ToStart, effects),
            Action::SaveCopy => self.ask_where_to_save(),
            Action::Export => self.open_export(),
            Action::View(view) => self.turn_to(view, effects),
            Action::Language(language) => self.texts = Texts::load(language),
            Action::Theme(theme) => self.settings.theme = theme,
            Action::Signals(means) => self.switch_signals(means),
            Action::StartPause => self.start_or_pause(effects),
            Action::Next => self.next_turn_or_item(effects),
            Action::NextItem => self.next(effects),
            Action::Back => self.back_a_turn_or_item(effects),
            Action::Round => self.open_round(),
            Action::Minutes(minutes) => self.minutes(minutes, effects),
            Action::Skip => self.skip(effects),
            Action::CatchUp => self.catch_up(),
            Action::NextCountdown => self.next_countdown(effects),
            Action::Countdown(countdown) => self.count_down(countdown, effects),
            Action::StartHere => self.start_here(effects),
            Action::Details => self.show_details(),
            Action::EditItem => self.edit_item(effects),
            Action::NewItem => self.new_item(effects),
            Action::MoveItemDown => self.move_item(true, effects),
            Action::MoveItemUp => self.move_item(false, effects),
            Action::DeleteItem => self.delete_item(effects),
            Action::FixItem => self.fix_or_loosen(effects),
            Action::Repair => self.repair(effects),
            Action::PreviousDay => self.show_day(-1),
            Action::NextDay => self.show_day(1),
            Action::Up => self.step(-1),
            Action::Down => self.step(1),
            Action::PageUp => self.step(-PAGE),
            Action::PageDown => self.step(PAGE),
            Action::First => self.step(i64::from(i32::MIN)),
            Action::Last => self.step(i64::from(i32::MAX)),
            Action::Open => self.open_row(effects),
            Action::Start(StartAction::Filter) => self.filter_start(),
            Action::Start(StartAction::Search) => self.search_sessions(),
            Action::Invitation => self.open_invitation(""),
            Action::EditNote => self.edit_note(effects),
            Action::DeleteNote => self.delete_note(effects),
            Action::NoteDone => self.toggle_done(effects),
            Action::NoteShown => self.toggle_shown(effects),
            Action::Search => self.search(),
            Action::Timers => self.open_timers(),
            Action::Room(action) => self.act_for_room(action),
            Action::Issue => self.edit_issue(effects),
            Action::Modules(action) => self.act_in_modules(action, effects),
            Action::Register(action) => self.act_in_register(action, effects),
            Action::Grid(action) => self.act_in_grid(action, effects),
            Action::Page(page) => self.turn_to_page(page),
            Action::Strategy(action) => self.act_in_strategy(action, effects),
            Action::Plan(action) => self.act_in_plan(action, effects),
            Action::CompareOthers(by) => self.compare_others(isize::from(by)),
            Action::Between(action) => self.act_between(action, effects),
            Action::Groups(action) => self.act_in_groups(action, effects),
            Action::Participants(action) => self.act_on_participants(action, effects),
            Action::Review(action) => self.act_in_review(action, effects),
            Action::FilterKind
            | Action::FilterModule
            | Action::FilterGroup
            | Action::FilterDay
            | Action::FilterPerson => self.filter(action),
            Action::KeepNote
            | Action::NextKind
            | Action::NoteKind(_)
            | Action::NextGroup
            | Action::NextQuestion
            | Action::NextField
            | Action::ShowToRoom
            | Action::EditOutside
            | Action::TextUndo
            | Action::TextRedo
            | Action::SelectAll
            | Action::Copy
            | Action::Cut => self.act_in_capture(action, effects),
        }
    }

    /// Escape with nothing lying over the view: what is special is let go of, one thing at a time.
    fn close_view(&mut self, effects: &mut Vec<Effect>) {
        self.toast = None;
        self.stop_reading(effects);
        if self.console().is_some_and(|c| c.view == View::Groups) && self.close_in_groups() {
            return;
        }
        let Some(console) = self.console_mut() else {
            return;
        };
        let in_register =
            console.view == View::Stakeholders && console.stakeholders.page == Page::Register;
        if in_register && console.stakeholders.let_go() {
            return;
        }
        if console.view == View::Between {
            self.close_between();
        } else if console.view == View::Review {
            self.close_review();
        } else if console.view == View::Notes && console.notes.filter.is_set() {
            console.notes.filter = super::notes::Filter::default();
        } else if console.view == View::Modules {
            self.close_in_modules();
        } else if console.view == View::Stakeholders && console.stakeholders.page != Page::Register
        {
            console.stakeholders.page = Page::Register;
        } else if console.view != View::Day {
            console.view = View::Day;
        } else {
            console.selected = None;
        }
    }

    pub(super) fn answer(&mut self, answer: Answer, effects: &mut Vec<Effect>) {
        match answer {
            Answer::Close => {}
            Answer::Quit => effects.push(Effect::Quit),
            Answer::ToStart => effects.push(Effect::CloseSession),
            Answer::StartDay(how) => self.start_day(Some(how), effects),
            Answer::Repair {
                form,
                mut programme,
                repair,
                letters,
            } => {
                let texts = Texts::load(programme.language);
                repair.apply(&mut programme, |kind| texts.item_kind(kind));
                self.look_over(*form, &programme, letters, effects);
            }
            Answer::Format(format) => self.take_format(format, effects),
            Answer::Mend { repair, letters } => self.mend_draft(&repair, letters, effects),
            Answer::MakeSession(session) => effects.push(Effect::Create(session)),
            Answer::BackToForm(form) => self.layers.push(Layer::Form(form)),
            Answer::ImportPeople { edit, what } => self.import_pasted(*edit, what, effects),
        }
    }

    fn turn_to(&mut self, view: View, effects: &mut Vec<Effect>) {
        if let Some(console) = self.console_mut() {
            console.view = view;
        }
        self.take_up_review(effects);
    }

    fn show_details(&mut self) {
        let Some(console) = self.console() else {
            return;
        };
        let item = console.focus(&console.standing_at(&self.now));
        self.layers.push(Layer::Details { item, scroll: 0 });
    }

    /// Moves the selection, or the text on top, by some rows.
    pub(super) fn step(&mut self, by: i64) {
        if !self.layers.is_empty() {
            return self.scroll(isize::try_from(by).unwrap_or_default());
        }
        match &mut self.screen {
            Screen::Start(start) => start.step(by),
            Screen::Console(console) => match console.view {
                View::Day => self.step_item(by),
                View::Modules => self.step_in_modules(by),
                View::Notes => NotesView::step(console, by),
                View::Stakeholders => self.step_on_page(by),
                View::Between => self.step_between(by),
                View::Groups => self.step_in_groups(by),
                View::Review => self.step_in_review(by),
            },
        }
    }

    fn hit(&mut self, hit: Hit, effects: &mut Vec<Effect>) {
        if let (Hit::Choice(index), Some(Layer::Across(_))) = (hit, self.layers.last()) {
            return self.point_at_hit(index, effects);
        }
        if let Hit::Choice(index) = hit {
            return self.choose(index, effects);
        }
        if !self.layers.is_empty() {
            return;
        }
        match (hit, &mut self.screen) {
            (Hit::View(view), Screen::Console(_)) => self.turn_to(view, effects),
            (Hit::Item(index), Screen::Console(console)) => {
                if console.selected == Some(index) {
                    self.show_details();
                } else {
                    console.selected = Some(index);
                }
            }
            (Hit::Note(index), Screen::Console(console)) => {
                let id = console.listed_ids().get(index).copied();
                console.notes.selected = id.or(console.notes.selected);
            }
            (Hit::ReviewPage(page), Screen::Console(_)) => self.turn_review_to(page, effects),
            (Hit::Between(index), Screen::Console(_)) => self.point_between(index),
            (Hit::Card(..) | Hit::Participant(_), Screen::Console(_)) => self.point_in_groups(hit),
            (Hit::Stakeholder(index), Screen::Console(console)) => {
                let id = console
                    .stakeholders
                    .listed(&console.session)
                    .get(index)
                    .map(|one| one.id);
                console.stakeholders.selected = id.or(console.stakeholders.selected);
            }
            (Hit::Page(page), Screen::Console(console)) if console.stakeholders.page != page => {
                self.turn_to_page(page);
            }
            (Hit::StartRow(index), Screen::Start(start)) => {
                if start.selected == index {
                    self.open_row(effects);
                } else {
                    start.selected = index;
                }
            }
            _ => {}
        }
    }

    pub(super) fn open_row(&mut self, effects: &mut Vec<Effect>) {
        let Screen::Start(start) = &self.screen else {
            return;
        };
        match start.row(start.selected) {
            Some(Row::Session(index)) => {
                effects.push(Effect::Open(start.lists.sessions[index].path.clone()));
            }
            Some(Row::Programme(index)) => {
                let entry = start.lists.programmes[index].clone();
                effects.push(Effect::LookBack(entry.variants[0].id.to_string()));
                let form = Form::new_session(entry, self.language(), start.lists.today);
                self.layers.push(Layer::Form(Box::new(form)));
            }
            None => {}
        }
    }

    /// What a text that is typed in takes over is never a command.
    fn paste(&mut self, text: &str, effects: &mut Vec<Effect>) {
        match self.layers.last_mut() {
            Some(Layer::Capture(capture)) => {
                let focus = capture.focus;
                let splice = capture.field_mut(focus).paste(text);
                self.typed_in_capture(splice, effects);
            }
            Some(Layer::Cell(_)) => self.paste_in_cell(text, effects),
            Some(Layer::PlanChoice(choice)) => {
                let line = choice.line;
                self.paste_in_line(line, text, effects);
            }
            Some(Layer::DayForm(_)) => self.paste_in_day_form(text, effects),
            Some(Layer::Timers(_)) => self.paste_in_timers(text),
            Some(Layer::Invitation(_)) => self.paste_in_invitation(text),
            None if matches!(self.screen, Screen::Start(_)) => {
                if !self.paste_in_start_filter(text) {
                    self.open_invitation(text);
                }
            }
            Some(Layer::Form(form)) => {
                if let Some(field) = form.field_mut() {
                    field.paste(text);
                }
            }
            Some(Layer::RoomMessage(_)) => self.paste_in_room_message(text, effects),
            Some(Layer::Across(_)) => self.paste_in_across(text, effects),
            Some(Layer::Export(_)) => self.paste_in_export(text),
            Some(Layer::Palette(palette)) => {
                palette.field.paste(text);
            }
            _ => {
                if self.paste_in_register(text) || self.paste_on_participants(text) {
                    return;
                }
                let finder = self.console_mut().and_then(Console::finder_mut);
                if let Some((_, Some(field))) = finder {
                    field.paste(text);
                    self.searched();
                } else {
                    let text = self.texts.msg_paste_nowhere();
                    self.say(text, Level::Note);
                }
            }
        }
    }

    /// What is drawn, and what is announced from now on, is what comes after this message.
    fn listen(&mut self) {
        self.look_ahead();
        if let Some(console) = self.console_mut()
            && console.view == View::Stakeholders
        {
            console.stakeholders.refresh(&console.session);
        }
        let Some(console) = self.console() else {
            return;
        };
        let standing = console.standing_at(&self.now);
        let now = self.now.clone();
        if let Some(console) = self.console_mut() {
            console.standing = standing;
            console.date = console.today(&now);
        }
        self.advise_anew();
    }
}
