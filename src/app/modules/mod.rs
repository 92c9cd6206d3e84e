//! The view of the course's modules: which one is shown.

use super::Model;
use super::console::Console;
use crate::programme::Module;

#[derive(Debug, Default)]
pub struct ModulesView {
    /// Index of the module that was turned to; none: the one of the item that runs.
    pub shown: Option<usize>,
}

/// What a key does in the view of the modules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ModulesAction {
    Previous,
    Next,
}

impl Console {
    /// The module that the view shows: the one turned to, else that of the item in focus, else the first.
    #[must_use]
    pub fn shown_module(&self) -> Option<(usize, &Module)> {
        let modules = &self.session.programme.modules;
        let item = self.item(self.focus(&self.standing));
        let of_item = item.and_then(|item| {
            let id = item.module.as_deref()?;
            modules.iter().position(|module| module.id == id)
        });
        let index = self.modules.shown.or(of_item).unwrap_or(0);
        Some((index, modules.get(index)?))
    }
}

impl Model {
    pub(super) fn act_in_modules(&mut self, action: ModulesAction) {
        let Some(console) = self.console_mut() else {
            return;
        };
        let count = console.session.programme.modules.len();
        let Some((index, _)) = console.shown_module() else {
            return;
        };
        let step = match action {
            ModulesAction::Previous => count - 1,
            ModulesAction::Next => 1,
        };
        console.modules.shown = Some((index + step) % count);
    }
}
