//! The search in the register: what is listed follows what is typed.

use super::Page;
use super::register::RegisterAction;
use crate::app::actions::Action;
use crate::app::console::View;
use crate::app::key::{Code, Key};
use crate::app::{Level, Model, typing};

impl Model {
    /// Whether words are being typed that are searched for.
    pub(in crate::app) fn searches_stakeholders(&self) -> bool {
        self.console()
            .is_some_and(|console| console.stakeholders.searching.is_some())
    }

    pub(in crate::app) fn key_in_stakeholder_search(&mut self, key: Key) {
        let Some(console) = self.console_mut() else {
            return;
        };
        let view = &mut console.stakeholders;
        match key.code {
            Code::Enter | Code::Down => view.searching = None,
            Code::Esc => {
                view.searching = None;
                view.filter.words.clear();
            }
            _ => {
                if let Some(field) = &mut view.searching {
                    typing::key(field, key, usize::MAX);
                }
                self.searched_stakeholders();
            }
        }
    }

    /// What is pasted in the register is searched for, or it is said how names are pasted; whether it is this view's.
    pub(in crate::app) fn paste_in_register(&mut self, text: &str) -> bool {
        let is_free = self.layers.is_empty();
        let Some(console) = self.console_mut().filter(|console| {
            console.view == View::Stakeholders && console.stakeholders.page == Page::Register
        }) else {
            return false;
        };
        if let Some(field) = &mut console.stakeholders.searching {
            field.paste(text);
            self.searched_stakeholders();
            return true;
        }
        if is_free {
            let key = self.key_word(Action::Register(RegisterAction::Add));
            let text = self.texts.msg_paste_in_register(key);
            self.say(text, Level::Note);
        }
        is_free
    }

    fn searched_stakeholders(&mut self) {
        if let Some(console) = self.console_mut() {
            let view = &mut console.stakeholders;
            if let Some(field) = &view.searching {
                view.filter.words = field.text().trim().to_lowercase();
            }
        }
    }
}
