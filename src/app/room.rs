//! What the room sees: chosen here, made by [`stage`](crate::stage::stage), written outside, shown by the projector.

use super::console::Console;
use super::key::{Code, Key};
use super::layer::Layer;
use super::settings::ThemeName;
use super::{Level, Model};
use crate::programme::{Item, Question};
use crate::stage::{self, Choice, Scene, Stage, View};
use crate::timetable::{Countdown, DayState, Moment, Standing, countdown_ms};

/// What a key does to what the room sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RoomAction {
    /// The choices, with what the room sees now.
    Open,
    /// Black, and back to what was shown before.
    Black,
    /// Back from whatever it is to what fits the programme.
    Follow,
    Message,
    ExactTimes,
}

impl Model {
    /// What the room sees now; nothing when no session is open for writing.
    #[must_use]
    pub fn stage(&self) -> Option<Stage> {
        let runs = |c: &&Console| c.read_only.is_none() && !c.is_composing();
        let console = self.console().filter(runs)?;
        let theme = self.settings.theme.name();
        let day = console.room_day(&self.now);
        let other = (day != console.day).then(|| console.standing_of(day, &self.now));
        let standing = other.as_ref().unwrap_or(&console.standing);
        Some(stage::stage(Scene {
            session: &console.session,
            day,
            standing,
            now: &self.now,
            choice: &console.room,
            theme,
            pause_counts: console.pause_counts(day, standing, &self.now),
            warnings: self.settings.signals.warnings,
        }))
    }

    pub(super) fn act_for_room(&mut self, action: RoomAction) {
        if self.refuse_if_read_only() {
            return;
        }
        let Some(console) = self.console_mut() else {
            return;
        };
        let room = &mut console.room;
        match action {
            RoomAction::Open => self.layers.push(Layer::Room),
            RoomAction::Message => self.write_room_message(),
            RoomAction::Black => {
                room.black = !room.black;
                self.say_what_the_room_sees();
            }
            RoomAction::Follow => {
                room.show(None);
                self.say_what_the_room_sees();
            }
            RoomAction::ExactTimes => {
                room.exact_times = !room.exact_times;
                let text = if room.exact_times {
                    self.texts.msg_room_exact_times()
                } else {
                    self.texts.msg_room_no_exact_times()
                };
                self.say(text, Level::Done);
            }
        }
    }

    pub(super) fn key_in_room(&mut self, key: Key) {
        let chosen = match key.code {
            Code::Esc | Code::Enter | Code::Char('p' | 'q') => {
                self.layers.pop();
                return;
            }
            Code::Char('b' | '.') => return self.act_for_room(RoomAction::Black),
            Code::Char('x') => return self.act_for_room(RoomAction::ExactTimes),
            Code::Char('m') => return self.act_for_room(RoomAction::Message),
            Code::Char('l') => return self.choose_for_room(|room| room.lateness = !room.lateness),
            Code::Char('n') => return self.choose_for_room(|room| room.names = room.names.next()),
            Code::Char('t') => return self.choose_for_room(next_theme),
            Code::Char('g') => return self.choose_for_room(|room| room.big = !room.big),
            Code::Char('w') => return self.choose_for_room(|room| room.members = !room.members),
            Code::Char('0') | Code::F(5) => None,
            Code::Char(digit) => {
                let number = digit.to_digit(10).and_then(|n| usize::try_from(n).ok());
                let view = number.and_then(|n| View::ALL.get(n.checked_sub(1)?));
                match view {
                    Some(view) => Some(*view),
                    None => return,
                }
            }
            _ => return,
        };
        match chosen {
            Some(View::Message) => return self.act_for_room(RoomAction::Message),
            Some(View::Question) => self.next_question_for_room(),
            _ => {}
        }
        self.choose_for_room(|room| room.show(chosen));
    }

    fn choose_for_room(&mut self, choose: impl FnOnce(&mut Choice)) {
        if let Some(console) = self.console_mut() {
            choose(&mut console.room);
        }
    }

    /// The question again: the next one of its module. One of another module that is no longer seen is forgotten.
    fn next_question_for_room(&mut self) {
        let Some(stage) = self.stage() else {
            return;
        };
        let now = self.now.clone();
        let Some(console) = self.console_mut() else {
            return;
        };
        let shown = stage.question;
        let current = console.item_in_room(&now);
        let of_item: Vec<_> = stage::questions(&console.session, current).collect();
        let chosen = console.room.question.as_deref();
        let asks = |all: &[&Question]| all.iter().any(|one| Some(one.id.as_str()) == chosen);
        let next = match shown {
            Some(shown) => {
                let modules = console.session.programme.modules.iter();
                let mut modules = modules.map(|module| module.questions.iter().collect());
                let place = |all: &[&Question]| all.iter().position(|one| one.text == shown);
                let chosen = modules.find(|all: &Vec<_>| asks(all) && place(all).is_some());
                let all = chosen.unwrap_or(of_item);
                let next = place(&all).and_then(|at| all.get((at + 1) % all.len()));
                match next {
                    Some(next) => Some(next.id.clone()),
                    None => return,
                }
            }
            None if of_item.is_empty() || asks(&of_item) => return,
            None => None,
        };
        console.room.question = next;
    }

    pub(super) fn say_what_the_room_sees(&mut self) {
        if let Some(stage) = self.stage() {
            let view = self.room_view(stage.view);
            let text = self.texts.msg_room_sees(view);
            self.say(text, Level::Done);
        }
    }

    /// A view of the room, by its name.
    #[must_use]
    pub fn room_view(&self, view: View) -> String {
        let texts = &self.texts;
        match view {
            View::Timer => texts.msg_room_view_timer(),
            View::Programme => texts.msg_room_view_programme(),
            View::Question => texts.msg_room_view_question(),
            View::Groups => texts.msg_room_view_groups(),
            View::Notes => texts.msg_room_view_notes(),
            View::Stakeholders => texts.msg_room_view_stakeholders(),
            View::Message => texts.msg_room_view_message(),
            View::Black => texts.msg_room_view_black(),
            View::Timers => texts.msg_room_view_timers(),
        }
    }
}

/// The room's theme, the next in turn: the console's, then each by itself.
fn next_theme(room: &mut Choice) {
    let mut names = ThemeName::ALL.map(ThemeName::name).into_iter();
    room.theme = match &room.theme {
        None => names.next(),
        Some(shown) => {
            names.find(|name| name == shown);
            names.next()
        }
    }
    .map(str::to_owned);
}

impl Console {
    /// The day that the room is in, whichever is shown on the console.
    pub(super) fn room_day(&self, now: &Moment) -> usize {
        if self.standing.current.is_some() || self.session.programme.days.len() == 1 {
            self.day
        } else {
            self.day_at(now)
        }
    }

    /// Whether the time left of a paused item becomes less: to its end or the day's, it does.
    fn pause_counts(&self, day: usize, standing: &Standing, now: &Moment) -> bool {
        let countdown = self.countdown_of(day);
        if standing.state != DayState::Paused || countdown == Countdown::FullLength {
            return false;
        }
        let later = now.plus_ms(1000);
        let left = |standing: &Standing, now| countdown_ms(countdown, standing, now);
        left(&self.standing_of(day, &later), &later) < left(standing, now)
    }

    fn item_in_room(&self, now: &Moment) -> Option<&Item> {
        let day = self.room_day(now);
        let current = self.standing_of(day, now).current?;
        self.session.programme.days.get(day)?.items.get(current)
    }

    /// Goes on with what the room was shown before this console was started.
    pub(super) fn take_up(&mut self, room: Choice) {
        self.room = room;
    }
}
