//! Opening a session, and leaving it.

use super::capture::Capture;
use super::console::{Console, View};
use super::dialog::{Answer, Choice, Dialog};
use super::form::Form;
use super::layer::Layer;
use super::{Effect, Level, Model, Opened, Screen};

impl Model {
    pub(super) fn opened(&mut self, opened: Opened) {
        let goal = self.goal(&opened);
        let Opened {
            session,
            path,
            read_only,
            room,
            notices,
        } = opened;
        let mut console = Console::new(session, path, read_only.clone(), &self.now);
        console.take_up(room);
        let capture = read_only
            .is_none()
            .then(|| Capture::recovered(&console.session))
            .flatten();
        self.layers.clear();
        self.screen = Screen::Console(Box::new(console));
        if read_only.is_none() {
            self.recover_day_form();
            self.recover_room_message();
            self.recover_cell();
            self.name_new_draft();
        }
        if let Some(capture) = capture {
            self.layers.push(Layer::Capture(Box::new(capture)));
            let text = self.texts.msg_draft_is_back();
            self.say(text, Level::Warning);
        }
        let offers = read_only.is_none() && self.layers.is_empty();
        if let Some(console) = self.console_mut()
            && offers
            && console.opens_with_promises()
        {
            console.view = View::Between;
        }
        if let (Some(goal), Some(console)) = (goal, self.console_mut()) {
            console.go_to(&goal);
        }
        if !notices.is_empty() {
            let (title, close) = (self.texts.msg_recovered_title(), self.texts.msg_close());
            self.layers
                .push(Layer::Dialog(Dialog::message(title, notices, close, true)));
        }
    }

    /// Leaves at once when nothing runs, else asks.
    pub(super) fn leave(&mut self, answer: Answer, effects: &mut Vec<Effect>) {
        if self.leave_draft(&answer, effects) {
            return;
        }
        let runs = self.console().is_some_and(|console| {
            console.read_only.is_none() && console.something_runs(&self.now)
        });
        let timed = self
            .console()
            .is_some_and(|console| console.read_only.is_none() && console.a_timer_runs(&self.now));
        let failure = self.console().and_then(|console| console.save.failure());
        let body = match failure {
            Some(failure) if failure.kept => self.texts.msg_leave_kept(),
            Some(_) => self.texts.msg_leave_not_saved(),
            None if runs => self.texts.msg_leave_running(),
            None if timed => self.texts.msg_leave_timer(),
            None => return self.answer(answer, effects),
        };
        let urgent = failure.is_some_and(|failure| !failure.kept);
        let (stay, go) = (self.texts.msg_leave_stay(), self.texts.msg_leave_go());
        let initial = |label: &str| label.to_lowercase().chars().next();
        let dialog = Dialog {
            title: self.texts.msg_leave_title(),
            body: vec![body],
            choices: vec![
                Choice {
                    key: initial(&stay),
                    label: stay,
                    answer: Answer::Close,
                },
                Choice {
                    key: initial(&go),
                    label: go,
                    answer,
                },
            ],
            selected: 0,
            urgent,
            scroll: 0,
        };
        self.layers.push(Layer::Dialog(dialog));
    }

    pub(super) fn ask_where_to_save(&mut self) {
        let Some(console) = self.console() else {
            return;
        };
        let name = console
            .path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        self.layers
            .push(Layer::Form(Box::new(Form::save_copy(&format!("~/{name}")))));
    }
}
