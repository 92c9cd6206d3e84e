use super::*;
use crate::programme::Language;
use crate::session::samples;
use crate::timetable::Moment;

fn markdown_of(session: &crate::session::Session) -> String {
    let now = Moment {
        at: samples::moment("2026-12-02T09:00:00+01:00"),
        boot: None,
    };
    markdown(&Report::new(session, &now), &Texts::load(Language::En))
}

#[test]
fn a_session_reads_as_a_document() {
    let session = samples::session_that_was_run();
    insta::assert_snapshot!(markdown_of(&session));
}

#[test]
fn a_note_cannot_become_a_heading_or_a_link() {
    let mut session = samples::session();
    session.notes[1].text = "one\n# Two\n[three](http://x) <b>|".into();
    session.notes[0].text = "a | b\nc".into();
    let text = markdown_of(&session);
    assert!(
        text.contains("- **Idea:** one  \n  \\# Two  \n  \\[three\\](http://x) \\<b\\>\\|  \n"),
        "{text}"
    );
    assert!(text.contains("| a \\| b<br>c<br>"), "{text}");
}
