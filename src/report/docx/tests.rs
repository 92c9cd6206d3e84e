use std::collections::BTreeMap;

use proptest::prelude::*;
use resvg::usvg::roxmltree;

use super::*;
use crate::programme::Language;
use crate::session::Session;
use crate::session::samples::{moment, note, session, session_that_was_run};
use crate::timetable::Moment;

fn made(session: &Session) -> Vec<u8> {
    let now = Moment {
        at: moment("2026-11-25T18:00:00+01:00"),
        boot: None,
    };
    document(&Report::new(session, &now), &Texts::load(Language::Nb)).unwrap()
}

fn number(bytes: &[u8], at: usize) -> usize {
    u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap()) as usize
}

fn short(bytes: &[u8], at: usize) -> usize {
    usize::from(u16::from_le_bytes(bytes[at..at + 2].try_into().unwrap()))
}

/// The parts of an archive by their names, found through its directory.
fn parts(archive: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let end = archive.len() - 22;
    assert_eq!(&archive[end..end + 4], b"PK\x05\x06");
    let mut at = number(archive, end + 16);
    assert_eq!(at + number(archive, end + 12), end);
    let mut parts = BTreeMap::new();
    for _ in 0..short(archive, end + 10) {
        assert_eq!(&archive[at..at + 4], b"PK\x01\x02");
        let (crc, size) = (number(archive, at + 16), number(archive, at + 24));
        let (name_length, local) = (short(archive, at + 28), number(archive, at + 42));
        let name = String::from_utf8(archive[at + 46..at + 46 + name_length].to_vec()).unwrap();
        assert_eq!(&archive[local..local + 4], b"PK\x03\x04");
        let start = local + 30 + short(archive, local + 26);
        let content = archive[start..start + size].to_vec();
        assert_eq!(crc32fast::hash(&content) as usize, crc, "{name}");
        assert!(parts.insert(name, content).is_none());
        at += 46 + name_length;
    }
    parts
}

fn text(part: &[u8]) -> &str {
    std::str::from_utf8(part).unwrap()
}

/// All text of the document, its lines as lines.
fn all_text(parts: &BTreeMap<String, Vec<u8>>) -> String {
    let tree = roxmltree::Document::parse(text(&parts["word/document.xml"])).unwrap();
    let mut all = String::new();
    for node in tree.descendants() {
        match node.tag_name().name() {
            "t" => all += node.text().unwrap_or_default(),
            "br" | "p" => all.push('\n'),
            _ => {}
        }
    }
    all
}

#[test]
fn every_part_is_well_formed_declared_and_there() {
    let parts = parts(&made(&session_that_was_run()));
    for (name, part) in &parts {
        if !name.contains("/media/") {
            roxmltree::Document::parse(text(part))
                .unwrap_or_else(|error| panic!("{name}: {error}"));
        }
    }
    let types = text(&parts["[Content_Types].xml"]);
    for name in parts
        .keys()
        .filter(|name| name.contains(".xml") && !name.starts_with('[') && !name.contains(".rels"))
    {
        assert!(types.contains(&format!("PartName=\"/{name}\"")), "{name}");
    }
    let relations =
        roxmltree::Document::parse(text(&parts["word/_rels/document.xml.rels"])).unwrap();
    let mut targets = relations
        .descendants()
        .filter_map(|node| node.attribute("Target"));
    assert!(targets.all(|target| parts.contains_key(&format!("word/{target}"))));
    let known: Vec<&str> = relations
        .descendants()
        .filter_map(|node| node.attribute("Id"))
        .collect();
    let body = roxmltree::Document::parse(text(&parts["word/document.xml"])).unwrap();
    let references = body.descendants().flat_map(|node| node.attributes());
    let references =
        references.filter(|one| matches!(one.name(), "embed" | "id") && one.namespace().is_some());
    let references: Vec<&str> = references.map(|one| one.value()).collect();
    assert!(
        references.len() > 1 && references.iter().all(|id| known.contains(id)),
        "{references:?}"
    );
    assert!(text(&parts["word/styles.xml"]).contains("w:val=\"nb-NO\""));
}

#[test]
fn styles_are_defined_tables_are_even_and_pictures_have_words() {
    let parts = parts(&made(&session_that_was_run()));
    let styles = roxmltree::Document::parse(text(&parts["word/styles.xml"])).unwrap();
    let defined: Vec<&str> = styles
        .descendants()
        .filter(|node| node.has_tag_name((W, "style")))
        .filter_map(|node| node.attribute((W, "styleId")))
        .collect();
    let body = roxmltree::Document::parse(text(&parts["word/document.xml"])).unwrap();
    for node in body.descendants() {
        let name = node.tag_name().name();
        if ["pStyle", "rStyle", "tblStyle"].contains(&name) {
            let style = node.attribute((W, "val")).unwrap();
            assert!(defined.contains(&style), "{style}");
        }
        if name == "tbl" {
            let count = |node: roxmltree::Node<'_, '_>, of: &str| {
                node.children()
                    .filter(|child| child.tag_name().name() == of)
                    .count()
            };
            let grid = node
                .children()
                .find(|child| child.tag_name().name() == "tblGrid")
                .unwrap();
            let columns = count(grid, "gridCol");
            let rows = node
                .children()
                .filter(|child| child.tag_name().name() == "tr");
            assert!(rows.into_iter().all(|row| count(row, "tc") == columns));
            assert!(
                node.descendants()
                    .any(|node| node.tag_name().name() == "tblHeader")
            );
        }
        if name == "docPr" {
            assert!(
                node.attribute("descr")
                    .is_some_and(|words| words.len() > 20)
            );
        }
    }
    let picture = &parts["word/media/picture1.png"];
    assert!(picture.starts_with(b"\x89PNG") && picture.len() > 5_000);
}

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

#[test]
fn whatever_was_written_makes_a_document() {
    for hostile in [
        "</w:t></w:r>]]>&<w:p/>",
        "\0\u{b}\u{1b}\u{fffe}\u{ffff}\u{85}\u{202e}",
        "TITLE \"LANGUAGE\" 'x'",
        "a\r\nb\rc\td",
        "",
    ] {
        let mut session = session();
        session.title = hostile.to_owned();
        session.notes.push(note(901, hostile));
        session.issue = hostile.to_owned();
        session.stakeholders.clear();
        let parts = parts(&made(&session));
        for part in parts
            .iter()
            .filter(|(name, _)| !name.contains("/media/"))
            .map(|(_, part)| part)
        {
            roxmltree::Document::parse(text(part)).unwrap();
        }
    }
    let mut session = session();
    session.notes = vec![note(1, "one\ntwo & three")];
    assert!(all_text(&parts(&made(&session))).contains("one\ntwo & three"));
}

#[test]
fn the_same_report_makes_the_same_bytes() {
    let mut session = session_that_was_run();
    session.stakeholders.clear();
    assert_eq!(made(&session), made(&session));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn every_note_stands_in_it_once(texts in prop::collection::vec(".{0,60}", 1..12)) {
        let mut session = session();
        session.stakeholders.clear();
        session.notes = (0_u32..).zip(&texts).map(|(n, text)| note(n, &format!("{text} nr{n}."))).collect();
        let text = all_text(&parts(&made(&session)));
        for n in 0..texts.len() {
            prop_assert_eq!(text.matches(&format!("nr{n}.")).count(), 1);
        }
    }
}
