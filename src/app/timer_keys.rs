//! The keys of the box with the timers.

use super::actions::{Action, Scope};
use super::key::{Code, Key};
use super::layer::Layer;
use super::text_field::{Lines, TextField};
use super::timer_change::TimerChange;
use super::timers::{Focus, Length, PRESETS, Parallel, TimerBox};
use super::{Effect, Model, typing};

impl Model {
    pub(super) fn key_in_timers(&mut self, key: Key, effects: &mut Vec<Effect>) {
        let Some(console) = self.console() else {
            return;
        };
        let rows = console.timer_rows(&self.now).len();
        let parallels = console.parallels();
        let opens = self.keymap.action(&[Scope::Session], key) == Some(Action::Timers);
        let Some(Layer::Timers(timers)) = self.layers.last_mut() else {
            return;
        };
        timers.problem = None;
        let by = match key.code {
            Code::Esc => {
                self.layers.pop();
                return;
            }
            Code::Up => -1,
            Code::Tab if key.shift => -1,
            Code::Down | Code::Tab => 1,
            Code::Enter => {
                return match timers.focus {
                    Focus::Row(row) => self.change_timers(row, TimerChange::Toggle, effects),
                    _ => self.start_timer(effects),
                };
            }
            _ if timers.field().is_some() => return timers.type_key(key),
            Code::Char('q') => {
                self.layers.pop();
                return;
            }
            _ if opens => {
                self.layers.pop();
                return;
            }
            _ => {
                if let Focus::Row(row) = timers.focus {
                    self.key_on_timer(row, key, effects);
                } else {
                    timers.choose(key, &parallels);
                }
                return;
            }
        };
        timers.move_focus(by, rows, !parallels.is_empty());
    }

    fn key_on_timer(&mut self, row: usize, key: Key, effects: &mut Vec<Effect>) {
        let change = match key.code {
            Code::Char(' ') => TimerChange::Toggle,
            Code::Char('+' | '=') => TimerChange::Minutes(1),
            Code::Char('-') => TimerChange::Minutes(-1),
            Code::Char('>') => TimerChange::Minutes(5),
            Code::Char('<') => TimerChange::Minutes(-5),
            Code::Char('x') | Code::Delete => TimerChange::Remove,
            Code::Char('r') => TimerChange::Restart,
            Code::Char('w') => TimerChange::Show,
            _ => return,
        };
        self.change_timers(row, change, effects);
        let rows = self.console().map(|c| c.timer_rows(&self.now).len());
        if let Some(Layer::Timers(timers)) = self.layers.last_mut() {
            // Where the last one was removed, its place is that of the one before.
            timers.focus = match rows {
                None | Some(0) => Focus::Length,
                Some(rows) => Focus::Row(row.min(rows - 1)),
            };
        }
    }

    pub(super) fn paste_in_timers(&mut self, text: &str) {
        if let Some(Layer::Timers(timers)) = self.layers.last_mut() {
            timers.problem = None;
            if let Some(field) = timers.field_mut() {
                field.paste(text);
            }
        }
    }
}

impl TimerBox {
    fn move_focus(&mut self, by: isize, rows: usize, parallel: bool) {
        let mut places: Vec<Focus> = (0..rows).map(Focus::Row).collect();
        places.extend([Focus::Length, Focus::Name]);
        if parallel {
            places.push(Focus::Parallel);
        }
        places.push(Focus::Shown);
        let at = places.iter().position(|place| *place == self.focus);
        let to = at.unwrap_or_default().wrapping_add_signed(by);
        // Above the first is the last, and the other way round.
        let to = if to == places.len() { 0 } else { to };
        self.focus = places
            .get(to)
            .or(places.last())
            .copied()
            .unwrap_or(Focus::Length);
        if let Some(field) = self.field_mut() {
            field.select_all();
        }
    }

    /// A key while a field has the focus.
    fn type_key(&mut self, key: Key) {
        let back = self.focus == Focus::Length && self.own.text().is_empty();
        if back && matches!(key.code, Code::Left | Code::Backspace) {
            self.length = Length::Preset(PRESETS.len() - 1);
        } else if let Some(field) = self.field_mut() {
            typing::key(field, key, usize::MAX);
        }
    }

    /// A key while something is to be chosen: what begins a length begins it, whatever else has the focus.
    fn choose(&mut self, key: Key, parallels: &[Parallel]) {
        match (key.code, self.focus) {
            (Code::Char('g'), _) | (Code::Char(' '), Focus::Parallel) => {
                let at = parallels.iter().position(|p| Some(*p) == self.parallel);
                self.parallel = parallels.get(at.map_or(0, |at| at + 1)).copied();
            }
            (Code::Char('w'), _) | (Code::Char(' '), Focus::Shown) => {
                self.may_be_shown = !self.may_be_shown;
            }
            (Code::Char(c @ ('0'..='9' | '-' | '→')), _) => {
                self.focus = Focus::Length;
                self.length = Length::Own;
                self.own = TextField::new("", Lines::One);
                self.own.type_char(c);
            }
            (Code::Left, Focus::Length) => self.length = self.length.before(),
            (Code::Right, Focus::Length) => {
                self.length = self.length.after();
                self.own.select_all();
            }
            _ => {}
        }
    }
}

impl Length {
    fn before(self) -> Length {
        match self {
            Length::Preset(index) => Length::Preset(index.saturating_sub(1)),
            Length::Own => Length::Preset(PRESETS.len() - 1),
        }
    }

    fn after(self) -> Length {
        match self {
            Length::Preset(index) if index + 1 < PRESETS.len() => Length::Preset(index + 1),
            _ => Length::Own,
        }
    }
}
