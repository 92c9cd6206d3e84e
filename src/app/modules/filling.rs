//! Filling in a worksheet: the next field with one key, typed texts in a cell, everything else chosen at once.

use uuid::Uuid;

use super::Page;
use crate::app::actions::{Action, Scope};
use crate::app::cell::{Cell, Part, Place, Step};
use crate::app::console::{Console, View};
use crate::app::due;
use crate::app::key::{Code, Key};
use crate::app::layer::Layer;
use crate::app::text_field::Lines;
use crate::app::{Effect, Level, Model};
use crate::programme::{Field, FieldKind, Module};
use crate::session::{Filled, Whom, WorksheetEntry, steps};

/// Where a value goes: the sheet may not be in the session yet.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Target {
    /// The sheet's.
    id: Uuid,
    module: String,
    whom: Whom,
    /// Id of the field.
    field: String,
}

impl Target {
    /// As a text in place knows it: a sheet that is not in the session yet is made from it after a crash too.
    fn place(&self) -> Place {
        let whom = match self.whom {
            Whom::All => "all".to_owned(),
            Whom::Group(id) => format!("group {id}"),
            Whom::Person(id) => format!("person {id}"),
        };
        let field = format!("{whom}/{}/{}", self.module, self.field);
        Place::new(Part::Worksheet, self.id, &field)
    }

    fn of_place(place: &Place) -> Option<Target> {
        let mut parts = place.field.splitn(3, '/');
        let (whom, module, field) = (parts.next()?, parts.next()?, parts.next()?);
        let whom = match whom.split_once(' ') {
            Some(("group", id)) => Whom::Group(id.parse().ok()?),
            Some(("person", id)) => Whom::Person(id.parse().ok()?),
            None if whom == "all" => Whom::All,
            _ => return None,
        };
        Some(Target {
            id: place.id,
            module: module.to_owned(),
            whom,
            field: field.to_owned(),
        })
    }
}

/// How many lines a field takes that is typed in.
fn lines(field: &Field) -> Lines {
    if field.kind == FieldKind::LongText {
        Lines::Many
    } else {
        Lines::One
    }
}

/// What stands in a field, as it is typed on.
fn typed(filled: &Filled) -> String {
    match filled {
        Filled::Text(text) | Filled::Odd(text) => text.clone(),
        Filled::Date(date) => date.to_string(),
        Filled::Nothing | Filled::Step(_) => String::new(),
    }
}

fn field_of<'a>(module: &'a Module, id: &str) -> Option<(usize, &'a Field)> {
    let fields = &module.worksheet.as_ref()?.fields;
    fields.iter().enumerate().find(|(_, field)| field.id == id)
}

impl Model {
    /// The text that is being typed on the sheet that is shown, in the field that the eye is on.
    #[must_use]
    pub fn filling_cell(&self) -> Option<&Cell> {
        match self.layers.last() {
            Some(Layer::Cell(cell)) if cell.place.part == Part::Worksheet => Some(cell),
            _ => None,
        }
    }

    /// Begins to fill in the field that the eye is on.
    pub(super) fn fill_field(&mut self, effects: &mut Vec<Effect>) {
        if self.refuse_if_read_only() {
            return;
        }
        if let Some(console) = self.console_mut() {
            console.hold_sheet();
        }
        let Some((target, field)) = self.target() else {
            return;
        };
        if steps(&field) > 0 {
            return self.layers.push(Layer::Filling);
        }
        let sheet = self.console().and_then(Console::sheet);
        let text = sheet.map_or_else(String::new, |sheet| typed(&sheet.says(&field)));
        let cell = Cell::new(target.place(), &text, lines(&field));
        self.open_cell(cell, effects);
    }

    /// The field that the eye is on; a sheet that is not in the session yet gets its id.
    fn target(&mut self) -> Option<(Target, Field)> {
        let new = self.ids.next(&self.now);
        let sheet = self.console()?.sheet()?;
        let field = sheet.selected()?.clone();
        let target = Target {
            id: sheet.entry().map_or(new, |entry| entry.id),
            module: sheet.module.id.clone(),
            whom: sheet.whom,
            field: field.id.clone(),
        };
        Some((target, field))
    }

    /// Writes what a field says from now on; undo says which it was.
    fn write_field(
        &mut self,
        target: &Target,
        field: &Field,
        filled: &Filled,
        effects: &mut Vec<Effect>,
    ) {
        let blank = WorksheetEntry::new(target.id, &target.module, target.whom, self.now.at);
        let value = filled.write(field);
        let edit = self
            .console()
            .and_then(|console| console.session.fill_in(blank, &field.id, value));
        if let Some(edit) = edit {
            let whom = self.whom(target.whom);
            let what = self.texts.msg_did_fill_in(&field.label, whom);
            self.change(edit, Some(what), effects);
        }
    }

    /// Goes to the field in which was being typed when the program ended; how many lines it takes.
    pub(in crate::app) fn find_sheet_field(&mut self, place: &Place) -> Option<Lines> {
        let target = Target::of_place(place)?;
        let console = self.console_mut()?;
        let modules = &console.session.programme.modules;
        let index = modules.iter().position(|one| one.id == target.module)?;
        let (field, lines) = {
            let (index, field) = field_of(modules.get(index)?, &target.field)?;
            (index, lines(field))
        };
        let sheets = console.session.sheets_of(&target.module, target.whom);
        let number = sheets.iter().position(|sheet| sheet.id == target.id);
        let number = number.unwrap_or(sheets.len());
        let is_now = console.module_of_now() == index;
        console.view = View::Modules;
        console.modules.shown = (!is_now).then_some(index);
        console.modules.page = Page::Sheet;
        console.show_sheet(target.whom, number);
        console.show_field(field);
        Some(lines)
    }

    /// Keeps what was typed in a field. A date that is no date yet stays as it was typed.
    pub(in crate::app) fn keep_in_sheet(
        &mut self,
        place: &Place,
        text: &str,
        effects: &mut Vec<Effect>,
    ) {
        let Some(target) = Target::of_place(place) else {
            return;
        };
        let Some(console) = self.console() else {
            return;
        };
        let module = console.module(&target.module);
        let Some((_, field)) = module.and_then(|module| field_of(module, &target.field)) else {
            return;
        };
        let today = console.today(&self.now);
        let sheets = &console.session.worksheets;
        let there = sheets.iter().find(|sheet| sheet.id == target.id);
        if typed(&there.map_or(Filled::Nothing, |sheet| sheet.says(field))).trim() == text {
            return;
        }
        let date = due::parse(text, today).filter(|_| field.kind == FieldKind::Date);
        let filled = match date {
            _ if text.is_empty() => Filled::Nothing,
            Some(date) => Filled::Date(date),
            None => Filled::Text(text.to_owned()),
        };
        let field = field.clone();
        self.write_field(&target, &field, &filled, effects);
    }

    /// From the field that was typed in to the next.
    pub(in crate::app) fn after_sheet_field(&mut self, step: Step, effects: &mut Vec<Effect>) {
        match step {
            Step::Stay => {}
            Step::Another | Step::Next | Step::Down => self.fill_next(true, effects),
            Step::Previous | Step::Up => self.fill_next(false, effects),
        }
    }

    /// Fills in the same field for the next group or person, or for the one before.
    pub(in crate::app) fn fill_for_next(&mut self, forth: bool, effects: &mut Vec<Effect>) {
        let field = self
            .console()
            .and_then(Console::sheet)
            .map(|sheet| sheet.field);
        self.turn_whom(forth);
        if let (Some(field), Some(console)) = (field, self.console_mut()) {
            console.show_field(field);
        }
        self.fill_field(effects);
    }

    /// Fills in the next field. At the last one it stays, so that what is typed on is no command.
    fn fill_next(&mut self, forth: bool, effects: &mut Vec<Effect>) {
        let Some(console) = self.console_mut() else {
            return;
        };
        let Some(sheet) = console.sheet() else {
            return;
        };
        let (field, count) = (sheet.field, sheet.worksheet.fields.len());
        if forth && field + 1 >= count {
            let text = self.texts.msg_sheet_last_field();
            self.say(text, Level::Note);
            return self.fill_field(effects);
        }
        let next = field.saturating_add_signed(if forth { 1 } else { -1 });
        console.show_field(next);
        self.fill_field(effects);
    }

    /// A key while the field that the eye is on is chosen, not typed: no letter is a command there.
    pub(in crate::app) fn key_in_filling(&mut self, key: Key, effects: &mut Vec<Effect>) {
        let step = match key.code {
            Code::Esc => Some(Step::Stay),
            Code::Tab if key.shift => Some(Step::Previous),
            Code::Tab => Some(Step::Next),
            Code::Enter => Some(Step::Another),
            Code::Up => Some(Step::Up),
            Code::Down => Some(Step::Down),
            _ => None,
        };
        if let Some(step) = step {
            self.layers.pop();
            return self.after_sheet_field(step, effects);
        }
        if let Code::PageDown | Code::PageUp = key.code {
            self.layers.pop();
            return self.fill_for_next(key.code == Code::PageDown, effects);
        }
        match self.keymap.action(&[Scope::Editor], key) {
            Some(Action::TextUndo) => return self.undo(effects),
            Some(Action::TextRedo) => return self.redo(effects),
            _ => {}
        }
        let Some((target, field)) = self.target() else {
            return;
        };
        let sheet = self.console().and_then(Console::sheet);
        let said = sheet.map_or(Filled::Nothing, |sheet| sheet.says(&field));
        if let Some(filled) = chosen(key, &said, &self.options(&field)) {
            self.write_field(&target, &field, &filled, effects);
        }
    }
}

/// What a key chooses among options: a digit its place, an arrow the neighbour, a letter the next that begins with it.
fn chosen(key: Key, said: &Filled, options: &[String]) -> Option<Filled> {
    let now = match said {
        Filled::Step(step) => Some(*step),
        _ => None,
    };
    let last = options.len().checked_sub(1)?;
    let step = match key.code {
        Code::Delete | Code::Backspace => return Some(Filled::Nothing),
        Code::Right | Code::Left if now.is_none() => 0,
        Code::Right => (now? + 1).min(last),
        Code::Left => now?.saturating_sub(1),
        Code::Home => 0,
        Code::End => last,
        Code::Char(typed) if key.typed().is_some() => match typed.to_digit(10) {
            Some(digit) => {
                let step = usize::try_from(digit).ok()?.checked_sub(1)?;
                Some(step).filter(|step| *step <= last)?
            }
            None => beginning_with(typed, now, options)?,
        },
        _ => return None,
    };
    Some(Filled::Step(step))
}

/// The next option after the present one, going round, that begins with a letter.
fn beginning_with(letter: char, now: Option<usize>, options: &[String]) -> Option<usize> {
    let first = |text: &String| text.to_lowercase().chars().next();
    let wanted = letter.to_lowercase().next();
    let after = now.map_or(0, |now| now + 1);
    let mut round = (0..options.len()).map(|step| (after + step) % options.len());
    round.find(|step| options.get(*step).and_then(first) == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_tells_its_sheet() {
        for whom in [
            Whom::All,
            Whom::Group(Uuid::from_u128(3)),
            Whom::Person(Uuid::from_u128(4)),
        ] {
            let target = Target {
                id: Uuid::from_u128(7),
                module: "m3".into(),
                whom,
                field: "next-step".into(),
            };
            assert_eq!(Target::of_place(&target.place()), Some(target));
        }
        for field in ["", "name", "all/m3", "group x/m3/next-step", "us/m3/x"] {
            let place = Place::new(Part::Worksheet, Uuid::from_u128(7), field);
            assert_eq!(Target::of_place(&place), None, "{field}");
        }
    }

    #[test]
    fn digits_arrows_and_letters_choose() {
        let options = ["none", "small", "medium", "large"].map(str::to_owned);
        let step = |step: usize| Some(Filled::Step(step));
        for (said, code, expected) in [
            (None, Code::Char('1'), step(0)),
            (None, Code::Char('4'), step(3)),
            (Some(1), Code::Char('5'), None),
            (Some(1), Code::Char('0'), None),
            (None, Code::Right, step(0)),
            (None, Code::Left, step(0)),
            (Some(3), Code::Right, step(3)),
            (Some(2), Code::Left, step(1)),
            (Some(0), Code::End, step(3)),
            (None, Code::Char('m'), step(2)),
            (None, Code::Char('L'), step(3)),
            (Some(1), Code::Char('s'), step(1)),
            (Some(1), Code::Char('q'), None),
            (Some(1), Code::Backspace, Some(Filled::Nothing)),
        ] {
            let said = said.map_or(Filled::Odd("?".into()), Filled::Step);
            let key = Key::plain(code);
            assert_eq!(chosen(key, &said, &options), expected, "{code:?} {said:?}");
        }
    }
}
