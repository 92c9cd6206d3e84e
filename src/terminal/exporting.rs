//! A document that the console asks for, made and written.

use super::outside::from_home;
use super::words;
use crate::app::Message;
use crate::app::export::{Export, Exported};
use crate::programme::Language;
use crate::report::export::make;
use crate::store::{self, Document, Existing};
use crate::text::Texts;
use crate::timetable::Moment;

/// Makes it and writes it; `language` is that of the console, in which is told what came of it.
pub(super) fn write(export: &Export, language: Language, now: &Moment) -> Message {
    let texts = Texts::load(export.order.language);
    let made = match make(&export.session, &export.order, &texts, now) {
        Ok(made) => made,
        Err(error) => return refused(language, error.to_string()),
    };
    let path = from_home(&export.path);
    let key = made.key.map(|bytes| (store::key_path(&path), bytes));
    let document = Document {
        path,
        bytes: made.document,
        key,
    };
    match store::write_document(&document, Existing::Number) {
        Ok(written) => Message::Exported(Exported {
            document: written.document,
            key: written.key,
        }),
        Err(error) => {
            let why = words::disk_error(&Texts::load(language), &error);
            refused(language, format!("{}: {why}", error.path.display()))
        }
    }
}

fn refused(language: Language, why: String) -> Message {
    Message::Refused(Texts::load(language).msg_export_failed(why))
}
