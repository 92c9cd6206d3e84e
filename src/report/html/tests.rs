use proptest::prelude::*;
use resvg::usvg::roxmltree;

use super::super::document::{Cell, Column, Entry};
use super::*;
use crate::report::markup::escaped;
use crate::session::samples::{moment, note, session, session_that_was_run};
use crate::session::{Note, Session};
use crate::timetable::Moment;

const HOSTILE: [&str; 9] = [
    "</style><script>alert(1)</script>",
    "\" onload=\"alert(1)",
    "' onerror='alert(1)' x='",
    "]]><![CDATA[",
    "<!-- --> <?xml?> &amp; &#0; &nbsp;",
    "\u{202e}txt.exe\u{2066}\u{200f}",
    "\0\u{1}\u{b}\u{1b}[31m\u{7f}\u{85}\u{9b}\u{fffe}\u{ffff}\u{1fffe}",
    "{{ document }} {% raw %} TITLE LANGUAGE",
    "https://example.org/a.js javascript:alert(1)",
];

fn made(session: &Session) -> String {
    let now = Moment {
        at: moment("2026-11-25T18:00:00+01:00"),
        boot: None,
    };
    page(&Report::new(session, &now), &Texts::load(Language::Sv))
}

/// The page as a tree of marks. It is well-formed, and there is nothing in it that acts or is fetched.
fn checked(page: &str) -> roxmltree::Document<'_> {
    let marks = page.strip_prefix("<!DOCTYPE html>\n").unwrap();
    let tree = roxmltree::Document::parse(marks).unwrap();
    for element in tree.descendants().filter(roxmltree::Node::is_element) {
        let name = element.tag_name().name();
        let acts = [
            "script", "link", "img", "iframe", "object", "embed", "form", "base", "use", "image",
        ];
        assert!(!acts.contains(&name), "<{name}>");
        for attribute in element.attributes() {
            let (name, value) = (attribute.name(), attribute.value());
            assert!(
                !name.starts_with("on") && name != "style" && name != "src",
                "{name}"
            );
            assert!(name != "href" || value.starts_with('#'), "{value}");
        }
    }
    tree
}

fn all_text(tree: &roxmltree::Document<'_>) -> String {
    let texts = tree
        .descendants()
        .filter_map(|node| node.text().filter(|_| node.is_text()));
    texts.collect()
}

#[test]
fn the_page_is_whole_in_itself() {
    let page = made(&session_that_was_run());
    let tree = checked(&page);
    let named = |name: &str| {
        tree.descendants()
            .filter(|node| node.has_tag_name(name))
            .count()
    };
    assert_eq!(
        (named("title") - named("svg"), named("h1"), named("main")),
        (1, 1, 1)
    );
    assert!(named("svg") >= 2 && named("table") >= 2, "{page}");
    assert!(page.contains("<html lang=\"sv\">"));
    assert!(page.contains("default-src 'none'"));
    assert!(!page.contains("http:") && !page.contains("https:") && !page.contains("@import"));
    assert!(!page.contains("url("));
    // Each anchor has its place, and no place stands twice.
    let ids: Vec<&str> = tree
        .descendants()
        .filter_map(|node| node.attribute("id"))
        .collect();
    for (n, id) in ids.iter().enumerate() {
        assert!(!ids[n + 1..].contains(id), "{id} stands twice");
    }
    for reference in tree.descendants().filter_map(|node| node.attribute("href")) {
        assert!(ids.contains(&&reference[1..]), "{reference}");
    }
    for labels in tree
        .descendants()
        .filter_map(|node| node.attribute("aria-labelledby"))
    {
        assert!(
            labels.split(' ').all(|label| ids.contains(&label)),
            "{labels}"
        );
    }
    let cells = tree.descendants().filter(|node| node.has_tag_name("th"));
    assert!(
        cells
            .into_iter()
            .all(|cell| cell.attribute("scope").is_some())
    );
}

#[test]
fn nothing_that_was_written_is_obeyed() {
    for text in HOSTILE {
        let mut session = session_that_was_run();
        let hostile = text.to_owned();
        session.title.clone_from(&hostile);
        session.place.clone_from(&hostile);
        session.issue.clone_from(&hostile);
        session.facilitators = vec![hostile.clone()];
        let about: Note = Note {
            tags: vec![hostile.clone()],
            author: Some(hostile.clone()),
            ..note(900, text)
        };
        session.notes.push(about);
        for one in &mut session.stakeholders {
            one.name.clone_from(&hostile);
            one.strategy.clone_from(&hostile);
        }
        for one in &mut session.communication {
            one.message.clone_from(&hostile);
        }
        for one in &mut session.people {
            one.name.clone_from(&hostile);
        }
        for one in &mut session.groups {
            one.name.clone_from(&hostile);
        }
        let page = made(&session);
        let tree = checked(&page);
        assert!(!page.contains(['\0', '\u{1b}', '\u{202e}', '\u{fffe}', '\u{85}']));
        let styles = tree.descendants().filter(|node| node.has_tag_name("style"));
        assert_eq!(styles.count(), 1);
        assert!(page.matches(&escaped(text.trim())).count() > 4, "{text}");
    }
}

#[test]
fn a_long_note_stands_in_full() {
    let mut session = session();
    session.notes = vec![note(1, &"Lång rad med åäö & <tecken>\n".repeat(4_000))];
    let page = made(&session);
    let text = all_text(&checked(&page));
    assert_eq!(text.matches("<tecken>").count(), 4_000);
}

#[test]
fn a_session_with_nothing_in_it_is_a_page() {
    let mut session = session();
    std::sync::Arc::make_mut(&mut session.programme)
        .days
        .clear();
    std::sync::Arc::make_mut(&mut session.programme)
        .modules
        .clear();
    session.days.clear();
    session.log.clear();
    session.notes.clear();
    session.worksheets.clear();
    session.stakeholders.clear();
    session.communication.clear();
    session.people.clear();
    session.issue.clear();
    let page = made(&session);
    let text = all_text(&checked(&page));
    assert!(
        text.contains(&Texts::load(Language::Sv).msg_document_empty()),
        "{text}"
    );
}

#[test]
fn a_table_says_of_what_each_row_is() {
    let part = Part {
        id: "said",
        heading: "H".to_owned(),
        blocks: vec![
            Block::Table(Table {
                caption: String::new(),
                is_headed: false,
                columns: vec![
                    Column {
                        heading: String::new(),
                        share: 1,
                        role: Role::Subject,
                    },
                    Column {
                        heading: "N".to_owned(),
                        share: 1,
                        role: Role::Number,
                    },
                ],
                rows: vec![vec![
                    Cell {
                        text: "a".to_owned(),
                        aside: "b".to_owned(),
                    },
                    Cell {
                        text: "1".to_owned(),
                        aside: String::new(),
                    },
                ]],
            }),
            Block::Notes(vec![Entry {
                kind: "Idea".to_owned(),
                text: "one\ntwo".to_owned(),
                aside: "#tag".to_owned(),
            }]),
        ],
    };
    let document = Document {
        language: Language::En,
        title: "T".to_owned(),
        facts: Vec::new(),
        date: moment("2026-11-25T18:00:00+01:00").date_naive(),
        parts: vec![part],
    };
    let page = write(&document, &Texts::load(Language::En));
    checked(&page);
    assert!(
        page.contains(
            "<th scope=\"row\" dir=\"auto\">a<span class=\"aside\" dir=\"auto\">b</span></th>"
        ),
        "{page}"
    );
    assert!(
        page.contains("<td class=\"number\" dir=\"auto\">1</td>"),
        "{page}"
    );
    assert!(
        page.contains("<span class=\"said\" dir=\"auto\">one\ntwo</span>"),
        "{page}"
    );
    assert!(!page.contains("<nav"), "a single part needs no contents");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn every_note_stands_in_it_once(texts in prop::collection::vec(".{0,60}", 1..12), kinds in prop::collection::vec(0_usize..8, 12)) {
        let mut session = session();
        session.notes.clear();
        for (n, (text, kind)) in (0_u32..).zip(texts.iter().zip(kinds)) {
            let mut one = note(n, &format!("{text} nr{n}."));
            one.kind = crate::session::NoteKind::ALL[kind];
            if n % 3 == 0 {
                one.person = session.people.first().map(|person| person.id);
            }
            session.notes.push(one);
        }
        let page = made(&session);
        let text = all_text(&checked(&page));
        for n in 0..texts.len() {
            prop_assert_eq!(text.matches(&format!("nr{n}.")).count(), 1);
        }
    }
}
