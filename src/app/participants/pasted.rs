//! A table that is pasted: what would be made of it is shown first, and done on Enter.

use crate::app::cell::Part;
use crate::app::dialog::{Answer, Choice, Dialog};
use crate::app::layer::Layer;
use crate::app::{Effect, Model};
use crate::session::roster::{Import, Imported, Sheet};
use crate::session::{Edit, Note, NoteKind};
use crate::text::int;

impl Model {
    /// A table that is pasted where the name of someone new is typed; whether it was one.
    pub(in crate::app) fn paste_people(&mut self, text: &str, effects: &mut Vec<Effect>) -> bool {
        let (Some(console), Some(Layer::Cell(cell))) = (self.console(), self.layers.last()) else {
            return false;
        };
        let is_new = cell.place.part == Part::Person
            && console.session.person(cell.place.id).is_none()
            && cell.field.text().is_empty();
        if !is_new || text.trim().lines().count() < 2 {
            return false;
        }
        let remove_draft = cell.remove_draft();
        self.layers.pop();
        self.change(remove_draft, None, effects);
        self.preview_pasted(text)
    }

    /// Shows what a pasted table would make of the participants; whether it is one.
    pub(super) fn preview_pasted(&mut self, text: &str) -> bool {
        let now = self.now.clone();
        let Some(console) = self.console() else {
            return false;
        };
        let sheet = Sheet::read(text, &console.session.programme);
        if sheet.rows.is_empty() {
            return false;
        }
        let session = console.session.clone();
        let import = Import::new(&sheet, &session, &mut || self.ids.next(&now));
        let note = self.note_of_rows_aside(&import);
        let texts = &self.texts;
        let mut body = vec![texts.import_counted(&import), texts.table_read(&sheet)];
        body.push(String::new());
        for column in texts.columns(&sheet, &session.programme) {
            let example = if column.example.is_empty() {
                String::new()
            } else {
                format!(": {}", column.example)
            };
            body.push(format!("{} → {}{example}", column.name, column.home));
        }
        body.extend(texts.titles(&sheet));
        let aside: Vec<String> = import.aside().map(|aside| texts.row_aside(aside)).collect();
        if !aside.is_empty() {
            body.push(String::new());
            body.extend(aside);
        }
        let title = texts.msg_paste_participants_title();
        let leave = Choice {
            key: None,
            label: texts.msg_paste_participants_leave(),
            answer: Answer::Close,
        };
        let take = import.edit(&session, note).map(|edit| {
            let new = int(import.count(&Imported::New));
            let added = int(import.count(&Imported::Added));
            Choice {
                key: None,
                label: texts.msg_paste_participants_take(),
                answer: Answer::ImportPeople {
                    edit: Box::new(edit),
                    what: texts.msg_did_import_participants(added, new),
                },
            }
        });
        self.layers.push(Layer::Dialog(Dialog {
            title,
            body,
            choices: take.into_iter().chain([leave]).collect(),
            selected: 0,
            urgent: false,
            scroll: 0,
        }));
        true
    }

    /// The private note that keeps the rows that are put aside, in the session's language.
    fn note_of_rows_aside(&mut self, import: &Import) -> Option<Note> {
        let language = self.console()?.session.language;
        let texts = self.texts_in(language);
        let text = texts.note_of_rows_aside(&texts.msg_roster_pasted(), import)?;
        let note = self.new_note(NoteKind::ParkingLot)?;
        Some(Note {
            text,
            may_be_shown: false,
            module: None,
            question: None,
            group: None,
            ..note
        })
    }

    /// Takes what a pasted table says, as one change.
    pub(in crate::app) fn import_pasted(
        &mut self,
        edit: Edit,
        what: String,
        effects: &mut Vec<Effect>,
    ) {
        if self.change(edit, Some(what), effects)
            && let Some(console) = self.console_mut()
        {
            console.groups.filter.words.clear();
        }
    }
}
