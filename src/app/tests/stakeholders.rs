//! Listing stakeholders, and what is kept of a text that is edited in place.

use super::desk::Desk;

fn names(desk: &Desk) -> Vec<&str> {
    desk.session()
        .stakeholders
        .iter()
        .map(|one| one.name.as_str())
        .collect()
}

#[test]
fn names_are_listed_one_after_the_other() {
    let mut desk = Desk::with_session("09:10:00");
    desk.press("4oSkolnämnden<Enter>Rektorer<Enter>Elevråd<Esc>");
    assert_eq!(names(&desk), ["Skolnämnden", "Rektorer", "Elevråd"]);
    assert!(desk.model.layers.is_empty());
    assert!(desk.session().drafts.is_empty());
    desk.press("u");
    assert_eq!(names(&desk), ["Skolnämnden", "Rektorer"]);
}

#[test]
fn a_name_that_is_being_typed_survives_a_crash() {
    let mut desk = Desk::with_session("09:10:00");
    desk.press("4oSkolnämnden<Enter>Rek");
    let session = desk.after_a_crash();
    desk.open(session, None);
    desk.press("torer<Esc>");
    assert_eq!(names(&desk), ["Skolnämnden", "Rektorer"]);
}
