//! A document ordered on the console.

use std::path::PathBuf;

use super::between::on_day_three;
use super::desk::{Desk, at};
use crate::app::Message;
use crate::app::export::{Export, Exported};
use crate::app::layer::Layer;
use crate::report::contents::{Contents, Part};
use crate::report::csv::{Sheet, Style};
use crate::report::export::Format;

fn desk() -> Desk {
    let mut desk = Desk::at_the_start_screen(at("2026-12-21T08:20:00"));
    desk.open(on_day_three(), None);
    // The day begins with what is open.
    desk.press("<Esc>");
    desk
}

/// What the last keys order.
fn ordered(desk: &Desk) -> &Export {
    desk.exports.last().unwrap()
}

#[test]
fn enter_makes_what_can_be_sent_to_everyone() {
    let mut desk = desk();
    desk.press("6x<Enter>");
    let export = ordered(&desk);
    assert_eq!(export.order.contents, Contents::default());
    assert_eq!(export.order.format, Format::Html);
    assert_eq!(export.order.language, export.session.language);
    assert!(!export.order.redact);
    let path = export.path.to_string_lossy();
    assert!(
        path.starts_with("~/2026-11-23-") && path.ends_with(".html"),
        "{path}"
    );
    assert!(desk.model.layers.is_empty());
}

#[test]
fn what_is_chosen_is_ordered() {
    let mut desk = desk();
    // Word; then up from the file over language and names to what is sensitive and private.
    desk.press("6x<Right><Up><Up><Up><Right><Up><Up> <Enter>");
    let export = ordered(&desk);
    assert_eq!(export.order.format, Format::Docx);
    assert!(export.order.redact);
    assert!(
        export.order.contents.has(Part::Private) && !export.order.contents.has(Part::Sensitive)
    );
    assert!(export.path.to_string_lossy().ends_with(".docx"));
}

#[test]
fn a_table_of_participants_has_them_in_it() {
    let mut desk = desk();
    desk.press("6x<Right><Right><Right><Right><Right><Right><Enter>");
    let export = ordered(&desk);
    assert_eq!(
        export.order.format,
        Format::Csv(Sheet::People, Style::NordicExcel)
    );
    assert!(export.order.contents.has(Part::People));
}

#[test]
fn a_name_of_ones_own_stays_when_the_format_changes() {
    let mut desk = desk();
    desk.press("6x<Up>-x<Down><Right>");
    let Some(Layer::Export(open)) = desk.model.layers.last() else {
        panic!("the box is open");
    };
    assert_eq!(open.order.format, Format::Docx);
    assert!(
        open.file.text().ends_with(".html-x"),
        "{}",
        open.file.text()
    );
}

#[test]
fn a_paste_is_a_path_and_no_command() {
    let mut desk = desk();
    desk.press("6x");
    desk.tell(Message::Paste("/tmp/a\nb.html".into()));
    desk.press("<Enter>");
    assert!(ordered(&desk).path.to_string_lossy().contains("/tmp/a"));
}

#[test]
fn it_is_found_in_every_view_and_says_where_the_document_lies() {
    let mut desk = desk();
    desk.press("1:document<Enter><Enter>");
    let path = ordered(&desk).path.clone();
    desk.tell(Message::Exported(Exported {
        document: path,
        key: Some(PathBuf::from("key.csv")),
    }));
    let toast = desk.toast();
    assert!(
        toast.contains(".html") && toast.contains("key.csv"),
        "{toast}"
    );
}
