//! The view of the course's modules: which one is shown, which part of it, and what the eye is on.

pub mod filling;
pub mod questions;
pub mod sheet;

use super::console::{Console, View};
use super::dispatch::PAGE;
use super::{Effect, Model};
use crate::programme::Module;
use questions::Asked;
use sheet::{SheetAction, SheetView};

#[derive(Debug, Default)]
pub struct ModulesView {
    /// Index of the module that was turned to; none: the one of the item that runs.
    pub shown: Option<usize>,
    pub page: Page,
    at: At,
    pub sheet: SheetView,
}

/// What of a module is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Page {
    /// Its goals, theory, tasks and questions.
    #[default]
    Module,
    /// Its worksheet, being filled in.
    Sheet,
    /// How far the ratings in its worksheets lie apart.
    Spread,
}

/// A part of a module's page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Section {
    Goals,
    Theory,
    Tasks,
    #[default]
    Questions,
    Sheet,
    /// Homework, what was promised, materials.
    Homework,
}

/// What the eye is on in a module; in another one it begins anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct At {
    module: usize,
    pub section: Section,
    /// Which of what is asked.
    pub question: usize,
    /// Which row of another section, or of the spread.
    pub row: usize,
    /// The first of the reflections under the question that is shown.
    pub reflection: usize,
}

/// What a key does in the view of the modules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ModulesAction {
    Previous,
    Next,
    /// Back to the module of the item that runs.
    Follow,
    PreviousSection,
    NextSection,
    /// The selected question before the room, or away from it.
    PutQuestion,
    OpenSheet,
    OpenSpread,
    Sheet(SheetAction),
}

impl Section {
    const ALL: [Section; 6] = [
        Section::Goals,
        Section::Theory,
        Section::Tasks,
        Section::Questions,
        Section::Sheet,
        Section::Homework,
    ];

    /// Whether a module has something there.
    fn is_in(self, module: &Module, console: &Console) -> bool {
        match self {
            Section::Goals => !module.goals.is_empty(),
            Section::Theory => !module.theory.is_empty(),
            Section::Tasks => !module.tasks.is_empty(),
            Section::Questions => console.asked(module).next().is_some(),
            Section::Sheet => module.worksheet.is_some(),
            Section::Homework => {
                module.homework.is_some()
                    || !module.materials.is_empty()
                    || console.promised(module).next().is_some()
            }
        }
    }
}

impl ModulesAction {
    /// Whether it has something to do.
    pub(super) fn applies(self, console: &Console) -> bool {
        let modules = console.session.programme.modules.len();
        let Some((_, module)) = console.shown_module() else {
            return false;
        };
        let writable = console.read_only.is_none();
        match self {
            ModulesAction::Previous | ModulesAction::Next => {
                modules > 1 && console.modules.page != Page::Sheet
            }
            ModulesAction::Follow => console.modules.shown.is_some(),
            ModulesAction::PreviousSection | ModulesAction::NextSection => {
                console.modules.page == Page::Module
            }
            ModulesAction::PutQuestion => {
                writable && matches!(console.selected_question(), Some(Asked::Question(_)))
            }
            ModulesAction::OpenSheet => module.worksheet.is_some(),
            ModulesAction::OpenSpread => {
                console.modules.page != Page::Spread && !console.spreads().is_empty()
            }
            ModulesAction::Sheet(action) => action.applies(console),
        }
    }
}

impl Console {
    /// The module that the view shows: the one turned to, else that of the item in focus.
    #[must_use]
    pub fn shown_module(&self) -> Option<(usize, &Module)> {
        let index = self.modules.shown.unwrap_or_else(|| self.module_of_now());
        Some((index, self.session.programme.modules.get(index)?))
    }

    /// Index of the module of the item in focus; in a break that of the item before it, else of the first that has one.
    #[must_use]
    pub fn module_of_now(&self) -> usize {
        let focus = self.focus(&self.standing);
        let items = &self.shown_day().items;
        let before = items.iter().take(focus + 1).rev();
        let mut near = before.chain(items.iter().skip(focus + 1));
        near.find_map(|item| {
            let id = item.module.as_deref()?;
            let mut modules = self.session.programme.modules.iter();
            modules.position(|module| module.id == id)
        })
        .unwrap_or(0)
    }

    /// The parts of a module in which there is something.
    pub fn sections<'a>(&'a self, module: &'a Module) -> impl Iterator<Item = Section> + 'a {
        Section::ALL
            .into_iter()
            .filter(|section| section.is_in(module, self))
    }

    /// What the eye is on in the shown module.
    #[must_use]
    pub fn at(&self) -> At {
        let Some((index, module)) = self.shown_module() else {
            return At::default();
        };
        let mut at = self.modules.at;
        if at.module != index {
            at = At {
                module: index,
                section: at.section,
                ..At::default()
            };
        }
        if !at.section.is_in(module, self) {
            at.section = self.sections(module).next().unwrap_or_default();
        }
        let asked = self.asked(module).count();
        at.question = at.question.min(asked.saturating_sub(1));
        at
    }

    /// Rows of a section that can be selected one by one.
    fn rows_of(&self, module: &Module, section: Section) -> usize {
        match section {
            Section::Goals => module.goals.len(),
            Section::Theory => module.theory.len(),
            Section::Tasks => module.tasks.len(),
            Section::Questions => self.asked(module).count(),
            // Its head, who fills it in, a free row, its fields.
            Section::Sheet => self.sheet().map_or(0, |sheet| {
                sheet.who.len() + sheet.worksheet.fields.len() + 2
            }),
            Section::Homework => {
                let homework = usize::from(module.homework.is_some());
                homework + self.promised(module).count() + module.materials.len()
            }
        }
    }
}

impl Model {
    pub(super) fn act_in_modules(&mut self, action: ModulesAction, effects: &mut Vec<Effect>) {
        match action {
            ModulesAction::Previous => self.turn_module(false),
            ModulesAction::Next => self.turn_module(true),
            ModulesAction::Follow => {
                if let Some(console) = self.console_mut() {
                    console.modules.shown = None;
                }
            }
            ModulesAction::PreviousSection => self.turn_section(false),
            ModulesAction::NextSection => self.turn_section(true),
            ModulesAction::PutQuestion => self.put_question_before_the_room(),
            ModulesAction::OpenSheet => self.open_sheet(effects),
            ModulesAction::OpenSpread => {
                if let Some(console) = self.console_mut()
                    && !console.spreads().is_empty()
                {
                    let mut at = console.at();
                    at.row = 0;
                    console.modules.at = at;
                    console.modules.page = Page::Spread;
                }
            }
            ModulesAction::Sheet(action) => self.act_on_sheet(action, effects),
        }
    }

    fn turn_module(&mut self, forth: bool) {
        let Some(console) = self.console_mut() else {
            return;
        };
        let count = console.session.programme.modules.len();
        if let Some((index, _)) = console.shown_module() {
            let step = if forth { 1 } else { count - 1 };
            console.modules.shown = Some((index + step) % count);
        }
    }

    fn turn_section(&mut self, forth: bool) {
        let Some(console) = self.console_mut() else {
            return;
        };
        let mut at = console.at();
        let Some((_, module)) = console.shown_module() else {
            return;
        };
        let sections: Vec<Section> = console.sections(module).collect();
        let here = sections.iter().position(|section| *section == at.section);
        let step = if forth { 1 } else { sections.len().max(1) - 1 };
        let next = here.map(|here| (here + step) % sections.len());
        if let Some(section) = next.and_then(|next| sections.get(next)) {
            at.section = *section;
            at.row = 0;
            console.modules.at = at;
        }
    }

    /// Up and down in the view; a page turns in what was said, where something was.
    pub(super) fn step_in_modules(&mut self, by: i64) {
        let by = isize::try_from(by).unwrap_or_default();
        let Some(console) = self.console_mut() else {
            return;
        };
        if console.modules.page == Page::Sheet {
            return console.step_field(by);
        }
        let mut at = console.at();
        let Some((_, module)) = console.shown_module() else {
            return;
        };
        let step =
            |from: usize, rows: usize| from.saturating_add_signed(by).min(rows.saturating_sub(1));
        if console.modules.page == Page::Spread {
            at.row = step(at.row, console.spreads().len());
        } else if at.section != Section::Questions {
            at.row = step(at.row, console.rows_of(module, at.section));
        } else if i64::try_from(by.abs()).is_ok_and(|by| by == PAGE) {
            let said = console.selected_question();
            let said = said.map_or(0, |asked| console.reflections(module, asked).len());
            let few = by / 3;
            let first = at.reflection.saturating_add_signed(few);
            at.reflection = first.min(said.saturating_sub(1));
        } else {
            at.question = step(at.question, console.rows_of(module, at.section));
            at.reflection = 0;
        }
        console.modules.at = at;
    }

    /// Escape in the view: from its pages back to the module, from a module that was turned to back to the one of now.
    pub(super) fn close_in_modules(&mut self) {
        let Some(console) = self.console_mut() else {
            return;
        };
        if console.modules.page != Page::Module {
            console.modules.page = Page::Module;
        } else if console.modules.shown.is_some() {
            console.modules.shown = None;
        } else {
            console.view = View::Day;
        }
    }
}
