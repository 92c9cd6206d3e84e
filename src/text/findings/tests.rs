use super::*;
use crate::programme::Language;
use crate::programme::check::check;
use proptest::prelude::*;
use unicode_width::UnicodeWidthStr;

/// A workshop with the faults of the Norwegian one.
const WORKSHOP: &str = r#"{
  "format": "brobygger.programme",
  "version": 1,
  "id": "workshop",
  "language": "nb",
  "title": "Verksted",
  "days": [
    { "id": "day-1", "title": "Dag 1", "starts": "10:40", "ends": "13:00", "items": [
      { "id": "summary", "title": "Oppsummering", "kind": "summary", "minutes": 5 },
      { "id": "mapping", "title": "Innføring", "kind": "talk", "minutes": 15, "starts": "12:00" },
      { "id": "work", "title": "Gruppearbeid", "kind": "group_work", "minutes": 105, "starts": "11:15",
        "min_minutes": 75, "phases": [ { "id": "alone", "title": "Alene", "minutes": 60 },
                                       { "id": "lunch", "title": "Lunsj", "minutes": 30 } ] }
    ] }
  ]
}
"#;

/// The first error of the workshop in which one text is replaced, as the terminal shows it.
fn shown_error(language: Language, from: &str, to: &str) -> String {
    let text = WORKSHOP.replacen(from, to, 1);
    let error = read::read(&text).unwrap_err();
    read_error(&Texts::load(language), "dag.json", &error, &text, 60)
}

#[test]
fn an_error_says_where_what_and_what_was_expected() {
    assert_eq!(
        shown_error(Language::En, "\"group_work\"", "\"grupwork\""),
        "dag.json:11:56: days[0].items[2].kind: \"grupwork\" is not a kind; expected one of: opening, talk, \
         group_work, discussion, reflection, exercise, break, lunch, summary, closing, other. \
         Did you mean \"group_work\"?\n\
         11 | …\": \"Gruppearbeid\", \"kind\": \"grupwork\", \"minutes\": 10…\n   |                             ^"
    );
    assert_eq!(
        shown_error(Language::Da, "\"version\": 1", "\"version\": \"1\""),
        "dag.json:3:14: version: Her står \"1\"; det skulle være et helt tal, ikke negativt.\n\
         3 |   \"version\": \"1\",\n  |              ^"
    );
    assert_eq!(
        shown_error(Language::Sv, "\"version\": 1,", "\"version\": 1"),
        "dag.json:4:3: Här väntades ett kommatecken före nästa fält, eller \"}\" i slutet av objektet.\n\
         4 |   \"id\": \"workshop\",\n  |   ^"
    );
    assert_eq!(
        shown_error(Language::Nb, "\"title\": \"Dag 1\", ", ""),
        "dag.json:8:5: days[0]: Feltet \"title\" mangler.\n\
         8 |     { \"id\": \"day-1\", \"starts\": \"10:40\", \"ends\": \"13:00…\n  |     ^"
    );
}

#[test]
fn nothing_in_a_file_steers_the_terminal() {
    let text = "{\"format\": \"\u{1b}]0;x\u{7}\"}".replace('\u{1b}', "\\u001b");
    let text = text.replace('\u{7}', "\\u0007");
    let error = read::read(&text).unwrap_err();
    let report = read_error(
        &Texts::load(Language::Nb),
        "\u{1b}c.json",
        &error,
        &text,
        80,
    );
    assert!(!report.contains(['\u{1b}', '\u{7}']), "{report:?}");
    assert!(report.contains("␛]0;x␇"), "{report}");
}

#[test]
fn the_norwegian_faults_in_each_language() {
    let programme = read::read(WORKSHOP).unwrap();
    let report = |language| {
        let texts = Texts::load(language);
        let found = check(&programme);
        let mut letters = Letters::default();
        letters.learn(&found);
        let lines = found
            .iter()
            .map(|one| finding_in_file(&texts, "w.json", one, &letters, WORKSHOP));
        lines.collect::<Vec<_>>().join("\n")
    };
    assert_eq!(
        report(Language::En),
        "w.json:10:7: days[0].items[1]: “Innføring” (12:00–12:15) and “Gruppearbeid” (11:15–13:00) are at the same \
         time for 15 min, 12:00–12:15.\n  \
         a  Move “Innføring” to 11:00–11:15.\n  \
         b  Begin “Gruppearbeid” at 12:15 and keep its end, 13:00: 45 min. That is less than its minimum of 1 h 15 min.\n\
         w.json:11:7: days[0].items[2]: Nothing is planned 10:45–11:15 (30 min), between “Oppsummering” and \
         “Gruppearbeid”.\n  \
         c  Begin “Gruppearbeid” at 10:45 and keep its end, 13:00: 2 h 15 min.\n  \
         d  Lengthen “Oppsummering” to 35 min (10:40–11:15).\n  \
         e  Make it a break, 10:45–11:15.\n\
         w.json:11:7: days[0].items[2]: “Gruppearbeid” begins at 11:15 but is listed after “Innføring”, which begins \
         at 12:00.\n  \
         a  Move “Innføring” to 11:00–11:15.\n  \
         f  Keep the times and list “Gruppearbeid” before “Innføring”."
    );
    for (language, words) in [
        (
            Language::Nb,
            "«Innføring» (12:00–12:15) og «Gruppearbeid» (11:15–13:00) går samtidig i 15 min",
        ),
        (
            Language::Da,
            "»Innføring« (12:00–12:15) og »Gruppearbeid« (11:15–13:00) ligger samtidig i 15 min",
        ),
        (
            Language::Sv,
            "”Innføring” (12:00–12:15) och ”Gruppearbeid” (11:15–13:00) krockar i 15 min",
        ),
    ] {
        let report = report(language);
        assert!(report.contains(words), "{report}");
        assert_eq!(report.lines().count(), 10, "{report}");
    }
}

#[test]
fn hours_without_lunch() {
    let texts = Texts::load(Language::Sv);
    let lunch = |minutes| {
        let kind = FindingKind::NoLunch { minutes };
        let path = "days[0]".to_owned();
        finding(
            &texts,
            &Finding {
                kind,
                day: None,
                path,
                repairs: vec![],
            },
        )
    };
    assert!(
        lunch(360).starts_with("Dagen är 6 h lång och saknar lunch"),
        "{}",
        lunch(360)
    );
    assert!(
        lunch(375).starts_with("Dagen är 6 h 15 min lång"),
        "{}",
        lunch(375)
    );
}

proptest! {
    #[test]
    fn whatever_is_wrong_can_be_said(text in "\\PC{0,40}", at in any::<prop::sample::Index>(), width in 0_usize..100) {
        let mut file = WORKSHOP.to_owned();
        let places: Vec<usize> = file.char_indices().map(|(place, _)| place).collect();
        file.insert_str(*at.get(&places), &text);
        if let Err(error) = read::read(&file) {
            for language in Language::ALL {
                let report = read_error(&Texts::load(language), "f", &error, &file, width);
                let lines: Vec<&str> = report.lines().collect();
                prop_assert_eq!(lines.len(), 3, "{}", report);
                prop_assert!(lines[1].width() <= width.max(20) && lines[2].ends_with('^'), "{}", report);
            }
        }
    }
}
