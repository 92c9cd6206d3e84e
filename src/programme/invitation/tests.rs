//! Invitations as people write them, and what must hold of any text.

use std::fmt::Write as _;

use proptest::prelude::*;

use super::*;
use crate::programme::check::FindingKind;

const NORSK: &str = include_str!("samples/norsk.txt");
const SVENSKA: &str = include_str!("samples/svenska.txt");
const DANSK: &str = include_str!("samples/dansk.txt");
const ENGLISH: &str = include_str!("samples/english.txt");
const MARKDOWN: &str = include_str!("samples/markdown.md");
const NETTSIDE: &str = include_str!("samples/nettside.txt");

fn read(text: &str) -> Invitation {
    super::read(
        text,
        Wanted {
            language: None,
            otherwise: Language::Nb,
            untitled: "Untitled",
        },
    )
}

/// The programme in lines: days, items with their times and kinds, who presents, what is said.
fn programme(invitation: &Invitation) -> String {
    let Some(programme) = &invitation.programme else {
        return "nothing".to_owned();
    };
    let mut out = format!("{}: {}\n", programme.language, programme.title);
    for day in &programme.days {
        let date = day.date.map(|date| format!(" {date}")).unwrap_or_default();
        let _ = writeln!(out, "{}{date} {}–{}", day.title, day.starts, day.ends);
        for (item, slot) in day.items.iter().zip(schedule(day)) {
            let time = TimeOfDay::from_minutes;
            let kind = serde_json::to_value(item.kind).unwrap();
            let _ = write!(
                out,
                "  {}–{} {} [{}]",
                time(slot.start),
                time(slot.end),
                item.title,
                kind.as_str().unwrap()
            );
            for (mark, text) in [("v/", &item.presenter), ("| ", &item.instructions)] {
                if let Some(text) = text {
                    let _ = write!(out, " {mark}{}", text.replace('\n', " | "));
                }
            }
            out.push('\n');
        }
    }
    out
}

/// What is unsure, by line.
fn doubts(invitation: &Invitation) -> Vec<(usize, Doubt)> {
    let numbered = invitation.lines.iter().enumerate();
    numbered
        .flat_map(|(index, line)| {
            line.doubts
                .iter()
                .map(move |doubt| (index + 1, doubt.clone()))
        })
        .collect()
}

/// What was made of the first line that begins so.
fn made(invitation: &Invitation, beginning: &str) -> Made {
    let line = invitation
        .lines
        .iter()
        .find(|line| line.text.starts_with(beginning));
    line.unwrap().made.clone()
}

#[test]
fn a_norwegian_mail_keeps_its_faults() {
    let invitation = read(NORSK);
    assert_eq!(
        programme(&invitation),
        "\
nb: Invitasjon til webinar og workshop 28.10.20: Helse i nærmiljøet – hva kan kommunen gjøre?
Invitasjon til webinar og workshop 28.10.20: Helse i nærmiljøet – hva kan kommunen gjøre? 2020-10-28 10:00–13:30
  10:00–10:05 Velkommen [opening] v/møteleder Kari Li, Nettverket
  10:05–10:25 Hvorfor nærmiljøet betyr noe for helsen [talk] v/Per Moe NTNU
  10:25–10:40 Et folkehelsearbeid med nye briller [talk] v/Anne Vik, Direktoratet
  10:40–10:45 Oppsummering av del 1 Ola Ås, Direktoratet. [summary]
  12:00–12:15 Hvordan kommuner kan gå fram – innføring i et kartleggingsverktøy [talk] v/Ola Ås, Direktoratet
  11:15–13:00 Gruppearbeid inkludert lunsjpause [group_work] | Deltakerne arbeider med verktøyet med utgangspunkt i egen kommune.
  13:00–13:30 Hvordan kommer vi videre? Felles refleksjon [reflection]
"
    );
    assert_eq!(doubts(&invitation), Vec::new());
    assert_eq!(
        made(&invitation, "Invitasjon"),
        Made::Date(NaiveDate::from_ymd_opt(2020, 10, 28).unwrap())
    );
    assert_eq!(made(&invitation, "Møteleder"), Made::Left(Why::Prose));
    assert_eq!(made(&invitation, "Direktoratet"), Made::Presenter);
    assert_eq!(made(&invitation, "Anne Vik på"), Made::Left(Why::Address));
    let kinds: Vec<&str> = invitation
        .findings
        .iter()
        .map(|finding| match finding.kind {
            FindingKind::Clash { .. } => "clash",
            FindingKind::WrongOrder { .. } => "order",
            FindingKind::Gap { .. } => "gap",
            FindingKind::NoBreak { .. } => "break",
            _ => "other",
        })
        .collect();
    assert_eq!(kinds, ["clash", "gap", "order", "break"]);
    let clash = invitation
        .findings
        .iter()
        .find(|finding| matches!(finding.kind, FindingKind::Clash { .. }));
    let clash = clash.unwrap();
    assert!(!clash.repairs.is_empty());
    assert_eq!(invitation.line_of(clash), Some(24));
}

#[test]
fn a_swedish_mail_has_starts_only() {
    let invitation = read(SVENSKA);
    assert_eq!(
        programme(&invitation),
        "\
sv: Inbjudan: Jämlik hälsa på dagordningen
Inbjudan: Jämlik hälsa på dagordningen 2024-03-14 08:30–13:15
  08:30–09:00 Kaffe och smörgås [break]
  09:00–09:20 Inledning [talk] v/Eva Ström, folkhälsostrateg
  09:20–10:15 Vad är ett möjlighetsfönster? Föreläsning och frågor från deltagarna [talk]
  10:15–10:30 Paus [break]
  10:30–11:45 Grupparbete [group_work] | Enskilt: skriv ner er fråga | I grupp: välj en av dem
  11:45–12:30 Gemensam reflektion [reflection]
  12:30–13:15 Lunch [lunch]
"
    );
    assert_eq!(doubts(&invitation), Vec::new());
    assert_eq!(made(&invitation, "kl. 13.15"), Made::End);
    assert_eq!(made(&invitation, "Frågor?"), Made::Left(Why::Phone));
}

#[test]
fn danish_columns_out_of_a_pdf_are_two_days() {
    let invitation = read(DANSK);
    assert_eq!(
        programme(&invitation),
        "\
da: Minikursus: Brobygger
Dag 1 - Mandag den 13. maj 2019 2019-05-13 09:00–15:00
  09:00–09:30 Velkomst og præsentation [opening] v/Bo Ek, KL
  09:30–10:45 Lighed i sundhed: hvad viser tallene for kommunen? [other]
  10:45–11:00 Pause [break]
  11:00–12:00 Gruppearbejde: den vigtigste forskel [group_work]
  12:00–13:00 Frokost [lunch]
  13:00–15:00 Opsamling [summary]
Dag 2 - Tirsdag den 14. maj 2019 2019-05-14 09:00–15:30
  09:00–12:00 Dagsordenen: hvem ejer sagen, og hvem kan åbne vinduet? [other]
  12:00–12:45 Frokost [lunch]
  12:45–15:30 Interessentanalyse [other]
"
    );
    assert_eq!(doubts(&invitation), [(4, Doubt::MaybePresenter)]);
    assert_eq!(invitation.programme.unwrap().days[1].after_days, Some(1));
}

#[test]
fn an_english_table_has_twelve_hours() {
    let invitation = read(ENGLISH);
    assert_eq!(
        programme(&invitation),
        "\
en: Bridge builder workshop
Tuesday, 14 May 2019 2019-05-14 08:30–15:00
  08:30–09:00 Registration and coffee [opening]
  09:00–09:15 Welcome [opening] v/Ann Lee
  09:15–10:30 Framing an issue [talk] v/Tom Hill, WHO
  10:30–10:45 Break [break]
  10:45–12:00 Group work [group_work]
  12:00–13:00 Lunch [lunch]
  13:00–14:30 Stakeholder analysis [talk] v/Ann Lee
  14:30–15:00 Closing reflection [closing]
"
    );
    assert_eq!(
        doubts(&invitation),
        [(11, Doubt::Afternoon), (12, Doubt::Afternoon)]
    );
}

#[test]
fn a_markdown_table_has_columns() {
    let invitation = read(MARKDOWN);
    assert_eq!(
        programme(&invitation),
        "\
en: Partnership clinic
Day 1: 3 June 2024 2024-06-03 09:00–12:00
  09:00–09:15 Welcome [opening] v/Ann Lee | Room: Hall
  09:15–10:30 Why together? [talk] v/Tom Hill | Room: Hall
  10:30–10:50 Coffee break [break] | Room: Foyer
  10:50–12:00 Group work [group_work] | In threes | Room: Room 2
Day 2: 4 June 2024 2024-06-04 13:00–15:00
  13:00–15:00 Agreement in pairs [other] | Room: Hall
"
    );
    assert_eq!(doubts(&invitation), Vec::new());
    assert_eq!(made(&invitation, "Call us"), Made::Left(Why::Address));
}

#[test]
fn a_web_page_has_tabs_between_its_columns() {
    let invitation = read(NETTSIDE);
    assert_eq!(
        programme(&invitation),
        "\
nb: Dagens program
Torsdag 5. september 2024 2024-09-05 09:00–14:00
  09:00–09:30 Frokost og registrering [break] | Sted: Kantina
  09:30–10:00 Åpning [opening] v/Rektor Ida By | Sted: Aula
  10:00–11:30 Samarbeid på tvers [talk] v/Jon Dahl | Sted: Aula | Overføres digitalt
  11:30–12:15 Lunsj [lunch] | Sted: Kantina
  12:15–14:00 Drøfting i grupper [discussion] | Sted: Rom 1–4
Fredag 6. september 2024 2024-09-06 09:00–12:00
  09:00–11:30 Øvelser [exercise] v/Jon Dahl | Sted: Rom 1
  11:30–12:00 Oppsummering [summary] | Sted: Aula
"
    );
    assert_eq!(doubts(&invitation), Vec::new());
}

/// The items of a text with nothing around them, one after the other.
fn items(text: &str) -> String {
    let invitation = read(text);
    let lines = programme(&invitation);
    let items: Vec<&str> = lines
        .lines()
        .filter_map(|line| line.strip_prefix("  "))
        .collect();
    items.join(" / ")
}

#[test]
fn layouts_in_small() {
    for (text, expected) in [
        // Times on lines of their own, titles below or above.
        (
            "10:00–10:30\nWelcome\n\n10:30–11:00\n\nA talk",
            "10:00–10:30 Welcome [opening] / 10:30–11:00 A talk [talk]",
        ),
        (
            "Welcome\n10:00–10:30\n\nA talk\n10:30–11:00\n",
            "10:00–10:30 Welcome [opening] / 10:30–11:00 A talk [talk]",
        ),
        // Hours alone.
        (
            "9 Velkommen\n10 Foredrag\n12 Lunsj\n13 Slutt",
            "09:00–10:00 Velkommen [opening] / 10:00–12:00 Foredrag [talk] / 12:00–13:00 Lunsj [lunch]",
        ),
        (
            "9-10 Velkommen\n10-11.30 Foredrag",
            "09:00–10:00 Velkommen [opening] / 10:00–11:30 Foredrag [talk]",
        ),
        // Times at the end.
        (
            "Velkommen 9:00–9:30\nLunsj (12:00–12:30)\nSlutt kl. 15",
            "09:00–09:30 Velkommen [opening] / 12:00–12:30 Lunsj [lunch]",
        ),
        // A clash of starts stays one; the next later start ends both.
        (
            "10:00 A\n10:00 B\n11:00 Slutt",
            "10:00–11:00 A [other] / 10:00–11:00 B [other]",
        ),
        // After midnight.
        (
            "22:00–23:30 A\n23:30–00:30 B\n00:30–01:00 C",
            "22:00–23:30 A [other] / 23:30–00:30 B [other] / 00:30–01:00 C [other]",
        ),
        // Halves of the day that only the end says.
        (
            "11:00–1:00 pm A\n1:00–2:00 pm B",
            "11:00–13:00 A [other] / 13:00–14:00 B [other]",
        ),
        // A length in a column.
        ("Start\tMin\tTitle\n9:00\t45\tA\n", "09:00–09:45 A [other]"),
        ("Fra\tTil\tHva\n9:00\t9:30\tA\n", "09:00–09:30 A [other]"),
        // No title at all.
        ("10:00–10:30", "10:00–10:30 10:00–10:30 [other]"),
        // No times that are times.
        (
            "2-3 personer\n1. Velkommen\n2. Foredrag\n22 33 44 55\n28.10.2020\n2019-2020 Evaluering",
            "",
        ),
        ("1 Velkommen\n2 Foredrag\n3 Lunsj", ""),
        ("", ""),
    ] {
        assert_eq!(items(text), expected, "{text}");
    }
}

#[test]
fn what_is_unsure_is_said() {
    for (text, expected) in [
        (
            "Vi sees kl. 9 i foajeen, og det er plass til alle som vil komme.",
            vec![(1, Doubt::TimeInText)],
        ),
        ("10:00–10:30 A 10:30–11:00 B", vec![(1, Doubt::MoreTimes)]),
        ("9-10 Velkommen", vec![(1, Doubt::BareHours)]),
        ("10:00 A", vec![(1, Doubt::NoEnd)]),
        ("10:00–10:30", vec![(1, Doubt::NoTitle)]),
        (
            "13:00–12:30 A\n14:00–15:00 B",
            vec![(
                1,
                Doubt::EndsBefore {
                    start: "13:00".parse().unwrap(),
                    end: "12:30".parse().unwrap(),
                },
            )],
        ),
        ("1:00–2:00 A", vec![(1, Doubt::Night)]),
        ("10:00–10:30 A\nNoe mer", vec![(2, Doubt::TitleOrDetail)]),
        ("Welcome\n10:00–10:30\n", vec![(2, Doubt::TitleAbove)]),
        (
            "tirsdag 28.10.2020\n10:00–10:30 A",
            vec![(1, Doubt::WrongWeekday)],
        ),
        (
            "onsdag 28. oktober\n10:00–10:30 A",
            vec![(1, Doubt::DateUnclear)],
        ),
        ("Tid: 10–11\n9:00–12:00 A", vec![(1, Doubt::HoursDiffer)]),
        (
            "10:00\tA\tRom 1",
            vec![(1, Doubt::NoEnd), (1, Doubt::UnknownColumn)],
        ),
    ] {
        let mut found = doubts(&read(text));
        found.sort_by_key(|(line, doubt)| (*line, format!("{doubt:?}")));
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn an_end_that_cannot_be_used_is_kept_in_the_note() {
    let programme = read("13:00–12:30 A\n14:00–15:00 B").programme.unwrap();
    let item = &programme.days[0].items[0];
    assert_eq!(item.facilitator_note.as_deref(), Some("13:00–12:30 A"));
    assert_eq!(item.minutes.get(), 60, "until the next begins");
}

#[test]
fn a_year_is_taken_from_elsewhere_when_there_is_only_one() {
    let date = |text| read(text).programme.unwrap().days[0].date;
    let day = NaiveDate::from_ymd_opt(2020, 10, 28);
    assert_eq!(date("Program 2020\nonsdag 28. oktober\n10:00–10:30 A"), day);
    assert_eq!(
        date("Program 2020\nDag 1\nonsdag 28. oktober\n10:00–10:30 A"),
        day,
        "a heading of two lines"
    );
    assert_eq!(
        date("Program 2020\ntirsdag 28. oktober\n10:00–10:30 A"),
        None,
        "another weekday"
    );
    assert_eq!(
        date("Planen 2020–2024\nProgram 2024 og 2020\n28. oktober\n10:00–10:30 A"),
        None
    );
}

#[test]
fn the_language_can_be_said() {
    let wanted = Wanted {
        language: Some(Language::Da),
        otherwise: Language::Nb,
        untitled: "",
    };
    let invitation = super::read("10:00–11:00 Frokost", wanted);
    assert_eq!(invitation.language, Language::Da);
    assert_eq!(
        invitation.programme.unwrap().days[0].items[0].kind,
        crate::programme::ItemKind::Lunch
    );
}

/// Pieces that invitations are made of, and what is none.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        "[0-9]{1,2}[:.][0-9]{2}",
        "[0-9]{1,4}",
        "[–\\-—:|\t ]{1,3}",
        Just("kl. ".to_owned()),
        Just("pm".to_owned()),
        Just("Dag 2".to_owned()),
        Just("28. oktober 2020".to_owned()),
        Just("v/ Ann Lee".to_owned()),
        Just("Slutt".to_owned()),
        Just("\n".to_owned()),
        Just("\n\n".to_owned()),
        Just("| ".to_owned()),
        "[A-Za-zæøåÆØÅ ]{1,12}",
        "\\PC{0,6}",
    ]
}

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(piece(), 0..40).prop_map(|pieces| pieces.concat())
}

/// Whether a line has a time that no one would take for anything else.
fn has_time(line: &str) -> bool {
    !clock::all(&mark::bare(line).text).is_empty()
}

fn is_accounted_for(line: &Line) -> bool {
    match line.made {
        Made::Item { .. } | Made::End | Made::Hours => true,
        Made::Day(_)
        | Made::Left(_)
        | Made::ItemTitle
        | Made::Detail
        | Made::Presenter
        | Made::Title
        | Made::Date(_)
        | Made::Columns => !line.doubts.is_empty() || matches!(line.made, Made::Day(_)),
    }
}

proptest! {
    #[test]
    fn no_line_with_a_time_is_lost(text in text()) {
        let invitation = read(&text);
        for line in &invitation.lines {
            prop_assert!(!has_time(&line.text) || is_accounted_for(line), "{line:?}");
        }
    }

    #[test]
    fn every_line_is_there_and_every_programme_reads_back(text in text()) {
        let invitation = read(&text);
        let lines: Vec<&str> = invitation.lines.iter().map(|line| line.text.as_str()).collect();
        let expected: Vec<&str> = text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)).collect();
        let expected = match expected.split_last() { Some((&"", before)) => before.to_vec(), _ => expected };
        prop_assert_eq!(lines, expected);
        if let Some(programme) = &invitation.programme {
            let json = serde_json::to_string(programme).unwrap();
            let back = crate::programme::read::read(&json);
            prop_assert_eq!(back.as_ref(), Ok(programme));
        }
    }

    #[test]
    fn nothing_panics(text in "(?s).{0,200}") {
        let _ = read(&text);
    }

    #[test]
    fn times_in_are_times_out(starts in prop::collection::vec((7_i64..20, 0_i64..60, 1_i64..180), 1..12), dot: bool) {
        let mut text = String::new();
        let mut expected = Vec::new();
        for (hour, minute, length) in starts {
            let (start, end) = (hour * 60 + minute, (hour * 60 + minute + length).min(23 * 60 + 59));
            let time = TimeOfDay::from_minutes;
            let line = format!("{}–{} Noe\n", time(start), time(end));
            text.push_str(&if dot { line.replace(':', ".") } else { line });
            expected.push((start, end));
        }
        let programme = read(&text).programme.unwrap();
        let out: Vec<(i64, i64)> = schedule(&programme.days[0]).iter().map(|slot| (slot.start, slot.end)).collect();
        prop_assert_eq!(out, expected);
    }
}
