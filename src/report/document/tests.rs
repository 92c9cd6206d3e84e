use super::*;
use crate::session::samples::{moment, note, session, session_that_was_run};
use crate::session::{NoteKind, Session};
use crate::timetable::Moment;

fn now() -> Moment {
    Moment {
        at: moment("2026-11-25T18:00:00+01:00"),
        boot: None,
    }
}

fn composed(session: &Session) -> Document {
    let texts = Texts::load(Language::En);
    Document::of(&Report::new(session, &now()), &texts)
}

fn part<'a>(document: &'a Document, id: &str) -> &'a Part {
    document.parts.iter().find(|part| part.id == id).unwrap()
}

/// All words of a part, one after another.
fn words(part: &Part) -> Vec<&str> {
    let mut words = Vec::new();
    for block in &part.blocks {
        match block {
            Block::Heading(text)
            | Block::Question(text)
            | Block::Voice(text)
            | Block::Paragraph(text)
            | Block::Remark(text) => words.push(text.as_str()),
            Block::List(lines) => words.extend(lines.iter().map(String::as_str)),
            Block::Notes(notes) => {
                for note in notes {
                    words.extend([note.kind.as_str(), &note.text, &note.aside]);
                }
            }
            Block::Table(table) => {
                words.extend(table.columns.iter().map(|column| column.heading.as_str()));
                for cell in table.rows.iter().flatten() {
                    words.extend([cell.text.as_str(), &cell.aside]);
                }
            }
            Block::Figure(drawing) => words.push(&drawing.title),
        }
    }
    words
}

#[test]
fn a_session_in_which_nothing_happened_has_its_programme_alone() {
    let mut session = session();
    session.log.clear();
    session.notes.clear();
    session.worksheets.clear();
    session.stakeholders.clear();
    session.communication.clear();
    session.people.clear();
    session.issue.clear();
    let document = composed(&session);
    let parts: Vec<&str> = document.parts.iter().map(|part| part.id).collect();
    assert_eq!(parts[0], "programme");
    assert!(
        !parts
            .iter()
            .any(|part| ["said", "worksheets", "stakeholders", "time", "people"].contains(part))
    );
    // What would be empty in all rows is no column.
    let Some(Block::Table(table)) = document.parts[0].blocks.get(1) else {
        panic!("{:?}", document.parts[0].blocks);
    };
    assert_eq!(table.columns.len(), 3);
}

#[test]
fn time_is_planned_and_actual() {
    let session = session_that_was_run();
    let document = composed(&session);
    let Some(Block::Table(table)) = part(&document, "programme").blocks.get(1) else {
        panic!("no table");
    };
    assert_eq!(table.columns.len(), 5);
    assert_eq!(table.rows[0][3].text, "50 min");
    assert!(table.is_headed);
    let time = part(&document, "time");
    assert!(
        time.blocks
            .iter()
            .any(|block| matches!(block, Block::Figure(_)))
    );
}

#[test]
fn what_was_promised_is_not_said_again_and_each_note_stands_once() {
    let mut session = session();
    session.notes = vec![
        note(1, "said-1"),
        note(2, "said-2"),
        note(3, "promised-3"),
        note(4, "about-4"),
        note(5, "tagged-5"),
    ];
    session.notes[2].kind = NoteKind::Commitment;
    session.notes[3].person = Some(samples_person(&session));
    session.notes[4].tags = vec!["figures".to_owned()];
    let document = composed(&session);
    for (text, id) in [
        ("said-1", "said"),
        ("said-2", "said"),
        ("promised-3", "promised"),
        ("about-4", "about"),
        ("tagged-5", "said"),
    ] {
        for part in &document.parts {
            let count = words(part)
                .iter()
                .filter(|word| word.contains(text))
                .count();
            assert_eq!(count, usize::from(part.id == id), "{text} in {}", part.id);
        }
    }
    assert!(words(part(&document, "said")).contains(&"#figures"));
}

fn samples_person(session: &Session) -> uuid::Uuid {
    session.people[0].id
}

#[test]
fn everything_has_its_part() {
    let session = session();
    let document = composed(&session);
    let parts: Vec<&str> = document.parts.iter().map(|part| part.id).collect();
    for id in ["programme", "said", "stakeholders", "people"] {
        assert!(parts.contains(&id), "{parts:?}");
    }
    let stakeholders = words(part(&document, "stakeholders"));
    for one in session.stakeholders.iter().filter(|one| one.gone.is_none()) {
        assert!(stakeholders.contains(&one.name.as_str()), "{}", one.name);
    }
}
