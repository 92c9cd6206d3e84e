//! The worksheet of a module: whose sheet is shown, which of them, and which of its fields.

use super::{ModulesView, Page};
use crate::app::console::{Console, View};
use crate::app::{Effect, Model};
use crate::programme::{Field, FieldKind, Module, Worksheet};
use crate::session::{self, Edit, Filled, Spread, Whom, WorksheetEntry};

/// Which sheet is shown, and the field that the eye is on; in another module it begins anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SheetView {
    module: usize,
    whom: Option<Whom>,
    /// Index among the sheets of the same; the one after the last is a new one.
    number: usize,
    field: usize,
}

/// The sheet that is shown.
#[derive(Debug)]
pub struct Sheet<'a> {
    pub module: &'a Module,
    pub worksheet: &'a Worksheet,
    pub whom: Whom,
    /// All who fill it in.
    pub who: Vec<Whom>,
    /// All of this one's.
    pub sheets: Vec<&'a WorksheetEntry>,
    /// Index of the shown one.
    pub number: usize,
    /// Index of the field that the eye is on.
    pub field: usize,
}

/// What a key does on a worksheet that is not being typed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SheetAction {
    Fill,
    PreviousWhom,
    NextWhom,
    PreviousSheet,
    NextSheet,
    Add,
    Delete,
}

impl<'a> Sheet<'a> {
    /// What is written on it; none: nothing yet.
    #[must_use]
    pub fn entry(&self) -> Option<&'a WorksheetEntry> {
        self.sheets.get(self.number).copied()
    }

    /// What a field says.
    #[must_use]
    pub fn says(&self, field: &Field) -> Filled {
        self.entry()
            .map_or(Filled::Nothing, |entry| entry.says(field))
    }

    /// The field that the eye is on.
    #[must_use]
    pub fn selected(&self) -> Option<&'a Field> {
        self.worksheet.fields.get(self.field)
    }
}

impl SheetAction {
    pub(super) fn applies(self, console: &Console) -> bool {
        let writable = console.read_only.is_none();
        let Some(sheet) = console.sheet() else {
            return false;
        };
        match self {
            SheetAction::Fill => writable,
            SheetAction::PreviousWhom | SheetAction::NextWhom => sheet.who.len() > 1,
            SheetAction::PreviousSheet | SheetAction::NextSheet => {
                sheet.sheets.len() > 1 || sheet.number > 0
            }
            SheetAction::Add => {
                writable && sheet.worksheet.repeats && sheet.number < sheet.sheets.len()
            }
            SheetAction::Delete => writable && sheet.entry().is_some(),
        }
    }
}

impl Console {
    /// The sheet that the view shows, if the module has a worksheet.
    #[must_use]
    pub fn sheet(&self) -> Option<Sheet<'_>> {
        let (index, module) = self.shown_module()?;
        let worksheet = module.worksheet.as_ref()?;
        let view = self.modules.sheet_of(index);
        let day = &self.shown_day().id;
        let who = self.session.who_fill_in(&module.id, worksheet, day);
        let on_turn = self.standing.turn().map(|turn| Whom::Group(turn.group));
        let wanted = [view.whom, on_turn];
        let wanted = wanted.into_iter().flatten().find(|whom| who.contains(whom));
        let whom = wanted.or(who.first().copied())?;
        let sheets = self.session.sheets_of(&module.id, whom);
        let last = if worksheet.repeats {
            sheets.len()
        } else {
            sheets.len().saturating_sub(1)
        };
        Some(Sheet {
            module,
            worksheet,
            whom,
            who,
            number: view.number.min(last),
            sheets,
            field: view.field.min(worksheet.fields.len().saturating_sub(1)),
        })
    }

    /// How far the ratings of the shown module's worksheets lie apart, the widest gap first.
    #[must_use]
    pub fn spreads(&self) -> Vec<Spread> {
        let Some((_, module)) = self.shown_module() else {
            return Vec::new();
        };
        let Some(worksheet) = &module.worksheet else {
            return Vec::new();
        };
        let sheets: Vec<&WorksheetEntry> = self.session.sheets(&module.id).collect();
        session::spreads(worksheet, &sheets)
    }

    pub(super) fn step_field(&mut self, by: isize) {
        if let Some(sheet) = self.sheet() {
            let last = sheet.worksheet.fields.len().saturating_sub(1);
            let field = sheet.field.saturating_add_signed(by).min(last);
            self.show_field(field);
        }
    }

    pub(in crate::app) fn show_field(&mut self, field: usize) {
        self.change_sheet(|view| view.field = field);
    }

    /// Shows another sheet, from its first field.
    pub(in crate::app) fn show_sheet(&mut self, whom: Whom, number: usize) {
        self.change_sheet(|view| {
            (view.whom, view.number, view.field) = (Some(whom), number, 0);
        });
    }

    /// The sheet that is shown stays, whoever gets the turn next.
    pub(super) fn hold_sheet(&mut self) {
        if let Some(Sheet { whom, number, .. }) = self.sheet() {
            self.change_sheet(|view| (view.whom, view.number) = (Some(whom), number));
        }
    }

    fn change_sheet(&mut self, change: impl FnOnce(&mut SheetView)) {
        if let Some((index, _)) = self.shown_module() {
            let mut view = self.modules.sheet_of(index);
            change(&mut view);
            self.modules.sheet = view;
        }
    }
}

impl ModulesView {
    fn sheet_of(&self, module: usize) -> SheetView {
        if self.sheet.module == module {
            return self.sheet;
        }
        SheetView {
            module,
            ..SheetView::default()
        }
    }
}

impl Model {
    /// Shows the worksheet and begins to fill it in, where nothing is written yet.
    pub(super) fn open_sheet(&mut self, effects: &mut Vec<Effect>) {
        let Some(console) = self.console_mut() else {
            return;
        };
        let Some(sheet) = console.sheet() else {
            return;
        };
        let mut fields = sheet.worksheet.fields.iter();
        let empty = fields.position(|field| sheet.says(field) == Filled::Nothing);
        console.view = View::Modules;
        console.modules.page = Page::Sheet;
        console.hold_sheet();
        console.show_field(empty.unwrap_or(0));
        if console.read_only.is_none() {
            self.fill_field(effects);
        }
    }

    pub(super) fn act_on_sheet(&mut self, action: SheetAction, effects: &mut Vec<Effect>) {
        match action {
            SheetAction::Fill => self.fill_field(effects),
            SheetAction::PreviousWhom => self.turn_whom(false),
            SheetAction::NextWhom => self.turn_whom(true),
            SheetAction::PreviousSheet => self.turn_sheet(-1),
            SheetAction::NextSheet => self.turn_sheet(1),
            SheetAction::Add => self.add_sheet(effects),
            SheetAction::Delete => self.delete_sheet(effects),
        }
    }

    pub(super) fn turn_whom(&mut self, forth: bool) {
        let Some(console) = self.console_mut() else {
            return;
        };
        let Some(Sheet { whom, who, .. }) = console.sheet() else {
            return;
        };
        let here = who.iter().position(|one| *one == whom).unwrap_or(0);
        let step = if forth { 1 } else { who.len() - 1 };
        if let Some(next) = who.get((here + step) % who.len()) {
            console.show_sheet(*next, 0);
        }
    }

    fn turn_sheet(&mut self, by: isize) {
        let Some(console) = self.console_mut() else {
            return;
        };
        if let Some(sheet) = console.sheet() {
            let last = sheet.sheets.len().saturating_sub(1);
            let number = sheet.number.saturating_add_signed(by).min(last);
            console.show_sheet(sheet.whom, number);
        }
    }

    /// Another sheet of the same; it is in the session as soon as something is written on it.
    fn add_sheet(&mut self, effects: &mut Vec<Effect>) {
        if self.refuse_if_read_only() {
            return;
        }
        let Some(console) = self.console_mut() else {
            return;
        };
        let Some(sheet) = console.sheet().filter(|sheet| sheet.worksheet.repeats) else {
            return;
        };
        console.show_sheet(sheet.whom, sheet.sheets.len());
        self.fill_field(effects);
    }

    fn delete_sheet(&mut self, effects: &mut Vec<Effect>) {
        if self.refuse_if_read_only() {
            return;
        }
        let sheet = self.console().and_then(Console::sheet);
        let Some((entry, whom)) = sheet.and_then(|sheet| Some((sheet.entry()?, sheet.whom))) else {
            return;
        };
        let id = entry.id;
        let what = self.texts.msg_did_delete_sheet(self.whom(whom));
        self.change(Edit::RemoveWorksheet { id }, Some(what), effects);
    }

    /// Whose it is, in words.
    #[must_use]
    pub fn whom(&self, whom: Whom) -> String {
        let session = self.console().map(|console| &console.session);
        let name = match whom {
            Whom::All => return self.texts.msg_sheet_for_all(),
            Whom::Group(id) => session
                .and_then(|session| session.group_name(id))
                .map(|name| self.texts.msg_editor_group(name)),
            Whom::Person(id) => session
                .and_then(|session| session.people.iter().find(|person| person.id == id))
                .map(|person| match person.name.as_str() {
                    "" => person.function.clone(),
                    name => name.to_owned(),
                }),
        };
        name.unwrap_or_else(|| self.texts.msg_sheet_for_gone())
    }

    /// The words among which a field is chosen, in their order; none where it is typed in.
    #[must_use]
    pub fn options(&self, field: &Field) -> Vec<String> {
        let texts = &self.texts;
        match field.kind {
            FieldKind::Choice => field.options.clone(),
            FieldKind::YesNo => vec![texts.msg_choice_yes(), texts.msg_choice_no()],
            FieldKind::Level => (0..session::steps(field))
                .filter_map(session::level_at)
                .map(|level| texts.level(level))
                .collect(),
            _ => (1..=session::steps(field)).map(|n| n.to_string()).collect(),
        }
    }
}
