//! The box in which a document is made of the session: in which shape, what goes in, where it goes.

use std::path::PathBuf;

use super::key::{Code, Key};
use super::layer::Layer;
use super::text_field::{Lines, TextField};
use super::{Effect, Level, Model, typing};
use crate::programme::Language;
use crate::report::contents::{Contents, Part};
use crate::report::csv::{Sheet, Style};
use crate::report::export::{Format, Order};
use crate::session::Session;
use crate::store::document_name;

/// The shapes in the order in which they are offered. Who opens a table here opens it in a spreadsheet.
pub const FORMATS: [Format; 9] = [
    Format::Html,
    Format::Docx,
    Format::Markdown,
    Format::Csv(Sheet::Notes, Style::NordicExcel),
    Format::Csv(Sheet::Stakeholders, Style::NordicExcel),
    Format::Csv(Sheet::Time, Style::NordicExcel),
    Format::Csv(Sheet::People, Style::NordicExcel),
    Format::Calendar,
    Format::Json,
];

/// A document that is to be made of a session and written.
#[derive(Debug, Clone)]
pub struct Export {
    pub session: Session,
    pub order: Order,
    pub path: PathBuf,
}

/// What was written: the document, and who is who in it if it is without names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    pub document: PathBuf,
    pub key: Option<PathBuf>,
}

/// What is chosen in the box.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Row {
    Format,
    Part(Part),
    Redact,
    Language,
    File,
}

pub struct ExportBox {
    pub order: Order,
    pub row: Row,
    pub file: TextField,
    /// The path by itself, as long as nothing else is typed.
    proposed: String,
}

impl ExportBox {
    fn new(session: &Session) -> ExportBox {
        let order = Order {
            format: FORMATS[0],
            contents: Contents::default(),
            redact: false,
            language: session.language,
        };
        let proposed = proposed(session, order.format);
        ExportBox {
            file: TextField::new(&proposed, Lines::One),
            row: Row::Format,
            order,
            proposed,
        }
    }

    /// The rows that have something to choose, in the order in which they are gone through.
    #[must_use]
    pub fn rows(&self) -> Vec<Row> {
        let format = self.order.format;
        let parts = Part::ALL.into_iter();
        let parts = parts
            .filter(|part| format.has_room_for(*part))
            .map(Row::Part);
        let others = [Row::Redact, Row::Language, Row::File];
        [Row::Format]
            .into_iter()
            .chain(parts)
            .chain(others)
            .collect()
    }

    fn go(&mut self, by: isize) {
        let rows = self.rows();
        let at = rows.iter().position(|row| *row == self.row);
        let count = isize::try_from(rows.len()).unwrap_or(1);
        let at = isize::try_from(at.unwrap_or_default()).unwrap_or_default() + by;
        let at = usize::try_from(at.rem_euclid(count)).unwrap_or_default();
        self.row = rows.get(at).copied().unwrap_or(Row::Format);
    }

    /// The next choice in the row, or the one before.
    fn turn(&mut self, by: isize, session: &Session) {
        match self.row {
            Row::Format => {
                self.order.format = turned(&FORMATS, &self.order.format, by);
                if matches!(self.order.format, Format::Csv(Sheet::People, _)) {
                    self.order.contents = self.order.contents.with(Part::People);
                }
                self.propose(session);
            }
            Row::Part(part) => self.order.contents = self.order.contents.switched(part),
            Row::Redact => self.order.redact = !self.order.redact,
            Row::Language => {
                self.order.language = turned(&Language::ALL, &self.order.language, by);
            }
            Row::File => {}
        }
    }

    /// The file's name follows the shape while it is not one's own.
    fn propose(&mut self, session: &Session) {
        let is_own = self.file.text() != self.proposed;
        self.proposed = proposed(session, self.order.format);
        if !is_own {
            self.file = TextField::new(&self.proposed, Lines::One);
        }
    }
}

fn proposed(session: &Session, format: Format) -> String {
    let name = document_name(session, format.of(), format.extension());
    format!("~/{name}")
}

fn turned<T: Copy + PartialEq>(all: &[T], now: &T, by: isize) -> T {
    let at = all.iter().position(|one| one == now).unwrap_or_default();
    let count = isize::try_from(all.len()).unwrap_or(1).max(1);
    let at = (isize::try_from(at).unwrap_or_default() + by).rem_euclid(count);
    let at = usize::try_from(at).unwrap_or_default();
    all.get(at).copied().unwrap_or(*now)
}

impl Model {
    pub(super) fn open_export(&mut self) {
        let Some(console) = self.console() else {
            return;
        };
        let open = ExportBox::new(&console.session);
        self.layers.push(Layer::Export(Box::new(open)));
    }

    pub(super) fn key_in_export(&mut self, key: Key, effects: &mut Vec<Effect>) {
        let Some(Layer::Export(mut open)) = self.layers.pop() else {
            return;
        };
        let Some(console) = self.console() else {
            return;
        };
        let session = &console.session;
        match key.code {
            Code::Esc => return,
            Code::Enter => {
                let path = open.file.text().trim();
                let path = if path.is_empty() {
                    &open.proposed
                } else {
                    path
                };
                effects.push(Effect::Export(Box::new(Export {
                    session: session.clone(),
                    order: open.order.clone(),
                    path: path.into(),
                })));
                let text = self.texts.msg_export_being_made();
                return self.say(text, Level::Note);
            }
            Code::Tab if key.shift => open.go(-1),
            Code::Up => open.go(-1),
            Code::Tab | Code::Down => open.go(1),
            _ if open.row == Row::File => {
                typing::key(&mut open.file, key, usize::MAX);
            }
            Code::Left => open.turn(-1, session),
            Code::Right | Code::Char(' ') => open.turn(1, session),
            _ => {}
        }
        self.layers.push(Layer::Export(open));
    }

    /// Pasted text is the file's path, whatever row is chosen.
    pub(super) fn paste_in_export(&mut self, text: &str) {
        if let Some(Layer::Export(open)) = self.layers.last_mut() {
            open.row = Row::File;
            open.file.paste(text);
        }
    }

    pub(super) fn exported(&mut self, exported: &Exported) {
        let document = exported.document.display().to_string();
        let said = match &exported.key {
            None => self.texts.msg_export_lies(document),
            Some(key) => {
                let key = key.display().to_string();
                self.texts.msg_export_lies_with_key(document, key)
            }
        };
        self.say(said, Level::Done);
    }
}
