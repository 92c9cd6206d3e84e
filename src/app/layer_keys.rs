//! The keys of what lies over the screen: palette, dialog, form, and texts to be read.

use super::actions::{Action, Scope};
use super::console::Console;
use super::dispatch::PAGE;
use super::form::{FieldName, Purpose};
use super::key::{Code, Key};
use super::layer::Layer;
use super::{Effect, Model, typing};

impl Model {
    pub(super) fn key_in_palette(&mut self, key: Key, effects: &mut Vec<Effect>) {
        let Some(Layer::Palette(palette)) = self.layers.pop() else {
            return;
        };
        // Listed without the palette on top, so that what applies is what applied below it.
        let lines = palette.lines(self);
        let mut palette = palette;
        match key.code {
            Code::Esc => return,
            Code::Enter => {
                if let Some(line) = lines.get(palette.selected) {
                    self.act(line.action, effects);
                }
                return;
            }
            Code::Up => palette.selected = palette.selected.saturating_sub(1),
            Code::Down => {
                palette.selected = (palette.selected + 1).min(lines.len().saturating_sub(1));
            }
            _ => {
                if typing::key(&mut palette.field, key, usize::MAX).is_some() {
                    palette.selected = 0;
                }
            }
        }
        self.layers.push(Layer::Palette(palette));
    }

    pub(super) fn key_in_dialog(&mut self, key: Key, effects: &mut Vec<Effect>) {
        let Some(Layer::Dialog(dialog)) = self.layers.last_mut() else {
            return;
        };
        let count = dialog.choices.len();
        match key.code {
            Code::Esc => {
                self.layers.pop();
            }
            Code::Enter => {
                let selected = dialog.selected;
                self.choose(selected, effects);
            }
            Code::Left | Code::Up => dialog.selected = (dialog.selected + count - 1) % count.max(1),
            Code::Right | Code::Down | Code::Tab => {
                dialog.selected = (dialog.selected + 1) % count.max(1);
            }
            Code::PageDown => self.step(PAGE / 2),
            Code::PageUp => self.step(-PAGE / 2),
            Code::Char(c) if key.typed().is_some() => {
                let wanted = c.to_lowercase().next().unwrap_or(c);
                if let Some(index) = dialog
                    .choices
                    .iter()
                    .position(|choice| choice.key == Some(wanted))
                {
                    self.choose(index, effects);
                }
            }
            _ => {}
        }
    }

    pub(super) fn choose(&mut self, index: usize, effects: &mut Vec<Effect>) {
        match self.layers.pop() {
            Some(Layer::Dialog(mut dialog)) if index < dialog.choices.len() => {
                let answer = dialog.choices.swap_remove(index).answer;
                self.answer(answer, effects);
            }
            Some(Layer::Palette(palette)) => {
                if let Some(line) = palette.lines(self).get(index) {
                    self.act(line.action, effects);
                }
            }
            Some(Layer::Learning(mut learning)) => {
                learning.toggle(index);
                self.layers.push(Layer::Learning(learning));
            }
            Some(Layer::CatchUp(advised)) => self.take_repair(*advised, index, effects),
            other => self.layers.extend(other),
        }
    }

    pub(super) fn key_in_reader(&mut self, key: Key, effects: &mut Vec<Effect>) {
        match key.code {
            Code::Up => self.step(-1),
            Code::Down => self.step(1),
            Code::PageUp => self.step(-PAGE),
            Code::PageDown | Code::Char(' ') => self.step(PAGE),
            Code::Home => self.step(i64::from(i32::MIN)),
            Code::End => self.step(i64::from(i32::MAX)),
            Code::Esc | Code::Enter | Code::Char('q' | '?') | Code::F(1) => {
                self.layers.pop();
            }
            // The note comes first, whatever is being read.
            _ if self.keymap.action(&[Scope::Session], key) == Some(Action::AddNote) => {
                self.layers.pop();
                self.act(Action::AddNote, effects);
            }
            _ => {}
        }
    }

    pub(super) fn key_in_search(&mut self, key: Key) {
        let finder = self.console_mut().and_then(Console::finder_mut);
        let Some((filter, searching)) = finder else {
            return;
        };
        match key.code {
            Code::Enter | Code::Down => *searching = None,
            Code::Esc => {
                *searching = None;
                filter.words.clear();
            }
            _ => {
                if let Some(field) = searching {
                    typing::key(field, key, usize::MAX);
                }
                self.searched();
            }
        }
    }

    pub(super) fn key_in_form(&mut self, key: Key, effects: &mut Vec<Effect>) {
        if self.hold_key(key) {
            return;
        }
        let Some(Layer::Form(form)) = self.layers.last_mut() else {
            return;
        };
        form.problem = None;
        match key.code {
            Code::Esc => {
                self.layers.pop();
            }
            Code::Tab if key.shift => form.move_focus(-1),
            Code::Tab | Code::Down => form.move_focus(1),
            Code::Up => form.move_focus(-1),
            Code::Char('l') if key.ctrl => form.next_language(),
            Code::Char('a') if key.ctrl => form.select_all(),
            Code::Enter => self.submit(effects),
            _ => {
                if let Some(field) = form.field_mut() {
                    typing::key(field, key, usize::MAX);
                }
            }
        }
    }

    fn submit(&mut self, effects: &mut Vec<Effect>) {
        let Some(Layer::Form(form)) = self.layers.pop() else {
            return;
        };
        match &form.purpose {
            Purpose::SaveCopy => {
                let path = form.value(FieldName::Path);
                effects.push(Effect::SaveCopy(path.into()));
            }
            Purpose::SaveProgramme { text } => {
                let path = form.value(FieldName::Path).into();
                let text = text.clone();
                effects.push(Effect::WriteProgramme { path, text });
            }
            Purpose::NewSession { .. } => self.make_session(*form, effects),
        }
    }
}
