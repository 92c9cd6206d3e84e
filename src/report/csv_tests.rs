use super::*;
use crate::programme::Language;
use crate::report::redact::KeyLine;
use crate::session::samples;
use crate::timetable::Moment;

fn table_of(session: &Session, sheet: Sheet, style: Style) -> String {
    let now = Moment {
        at: samples::moment("2026-11-24T09:00:00+01:00"),
        boot: None,
    };
    let texts = Texts::load(Language::En);
    let bytes = table(&Report::new(session, &now), sheet, style, &texts).unwrap();
    String::from_utf8(bytes).unwrap()
}

#[test]
fn no_cell_is_a_formula_and_no_text_is_lost() {
    for text in [
        "=1+1", "+46 70", "-1", "@x", "\t=1", "\r=1", "'=1", "＝1", "a=1", " =1", "",
    ] {
        let cell = defused(text.to_owned());
        let is_safe = !cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝']);
        assert!(is_safe, "{cell:?}");
        let back = cell.strip_prefix('\'').unwrap_or(&cell);
        assert_eq!(back, text);
    }
}

#[test]
fn tables_are_read_back_as_they_were_written() {
    let mut session = samples::session();
    session.notes[0].text = "a;b, \"c\"\r\nd\n=e".into();
    session.notes[1].text = "=HYPERLINK(\"http://x\")".into();
    for (style, delimiter) in [(Style::Standard, b','), (Style::NordicExcel, b';')] {
        let table = table_of(&session, Sheet::Notes, style);
        assert_eq!(table.starts_with('\u{feff}'), style == Style::NordicExcel);
        assert!(table.ends_with("\r\n"));
        let mut reader = ::csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .from_reader(table.trim_start_matches('\u{feff}').as_bytes());
        let column = reader
            .headers()
            .unwrap()
            .iter()
            .position(|it| it == "Text")
            .unwrap();
        let rows: Vec<::csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        assert_eq!(&rows[0][column], session.notes[0].text);
        assert_eq!(&rows[1][column], format!("'{}", session.notes[1].text));
    }
}

#[test]
fn every_table_has_as_many_cells_in_each_row() {
    let session = samples::session_that_was_run();
    let lines = Sheet::ALL.map(|sheet| {
        let table = table_of(&session, sheet, Style::Standard);
        let mut reader = ::csv::Reader::from_reader(table.as_bytes());
        reader.records().map(Result::unwrap).count()
    });
    assert_eq!(lines, [2, 1, 3, 1]);
    let time = table_of(&session, Sheet::Time, Style::Standard);
    let second = time.lines().nth(1).unwrap();
    assert_eq!(
        second,
        "Dag 1,2026-11-23,Talk,talk,,08:35,09:25,50,09:00,09:50,50,"
    );
}

#[test]
fn the_key_is_a_table_too() {
    let line = KeyLine {
        instead: "Planner".into(),
        name: "=Anna".into(),
    };
    let texts = Texts::load(Language::En);
    let key = key(&[line], Style::Standard, &texts).unwrap();
    assert_eq!(key, b"In the document,Name\r\nPlanner,'=Anna\r\n");
}
