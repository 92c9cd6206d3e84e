use super::*;
use crate::programme::Language;
use crate::session::samples;

fn calendar_of(session: &Session) -> String {
    let made = samples::moment("2026-11-20T10:00:00+00:00").with_timezone(&Utc);
    calendar(session, made, &Texts::load(Language::En))
}

/// A session whose second item is fixed to a time.
fn session(fixed: &str) -> Session {
    let mut session = samples::session();
    let programme = std::sync::Arc::make_mut(&mut session.programme);
    programme.days[0].items[1].starts = Some(fixed.parse().unwrap());
    session
}

/// The lines of the nth event, unfolded.
fn event(calendar: &str, n: usize) -> Vec<String> {
    let whole = calendar.replace("\r\n ", "");
    let event = whole.split("BEGIN:VEVENT\r\n").nth(n + 1).unwrap();
    let lines = event.lines().take_while(|line| *line != "END:VEVENT");
    lines.map(str::to_owned).collect()
}

#[test]
fn days_and_fixed_items_are_events() {
    let calendar = calendar_of(&session("13:00"));
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 3);
    assert_eq!(
        event(&calendar, 0),
        [
            "UID:01990000-0000-7000-8000-000000000001.day-1@brobygger",
            "DTSTAMP:20261120T100000Z",
            "SEQUENCE:7",
            "DTSTART;TZID=Europe/Oslo:20261123T083500",
            "DTEND;TZID=Europe/Oslo:20261123T170500",
            "SUMMARY:Møte på Tromsø · Day 1 of 2: Dag 1",
            "LOCATION:Rådhuset",
            "DESCRIPTION:08:35 Talk\\n13:05 Groups",
            "TRANSP:OPAQUE",
        ]
    );
    let item = event(&calendar, 1);
    assert_eq!(
        item[0],
        "UID:01990000-0000-7000-8000-000000000001.day-1.groups@brobygger"
    );
    assert_eq!(item[3], "DTSTART;TZID=Europe/Oslo:20261123T130500");
    assert_eq!(item[4], "DTEND;TZID=Europe/Oslo:20261123T140500");
}

#[test]
fn rests_are_no_events() {
    let mut session = session("12:00");
    let programme = std::sync::Arc::make_mut(&mut session.programme);
    programme.days[0].items[1].kind = crate::programme::ItemKind::Lunch;
    assert_eq!(calendar_of(&session).matches("BEGIN:VEVENT").count(), 2);
}

#[test]
fn the_zone_has_its_rules_for_the_year() {
    let calendar = calendar_of(&session("13:00"));
    let zone = calendar.split("BEGIN:VTIMEZONE\r\n").nth(1).unwrap();
    let zone: Vec<&str> = zone
        .lines()
        .take_while(|it| *it != "END:VTIMEZONE")
        .collect();
    assert_eq!(
        zone,
        [
            "TZID:Europe/Oslo",
            "BEGIN:STANDARD",
            "DTSTART:20260101T010000",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0100",
            "TZNAME:CET",
            "END:STANDARD",
            "BEGIN:DAYLIGHT",
            "DTSTART:20260329T020000",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "TZNAME:CEST",
            "END:DAYLIGHT",
            "BEGIN:STANDARD",
            "DTSTART:20261025T030000",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100",
            "TZNAME:CET",
            "END:STANDARD",
        ]
    );
}

#[test]
fn in_utc_no_zone_is_needed() {
    let mut session = session("13:00");
    session.zone = Tz::UTC;
    let calendar = calendar_of(&session);
    assert!(!calendar.contains("VTIMEZONE"));
    assert!(calendar.contains("DTSTART:20261123T083500Z\r\n"));
}

#[test]
fn long_and_hostile_texts_stay_one_property() {
    let mut session = session("13:00");
    session.title = "å".repeat(120);
    session.place = "Hall A; 2, back\\\r\nEND:VEVENT\u{7}".into();
    let calendar = calendar_of(&session);
    assert!(
        calendar
            .split("\r\n")
            .all(|line| line.len() <= LONGEST_LINE)
    );
    assert!(!calendar.replace("\r\n", "").contains(['\r', '\n']));
    assert_eq!(calendar.matches("END:VEVENT\r\n").count(), 3);
    let lines = event(&calendar, 1);
    assert!(
        lines.contains(&"LOCATION:Hall A\\; 2\\, back\\\\\\nEND:VEVENT ".to_owned()),
        "{lines:?}"
    );
    let lines = event(&calendar, 0);
    assert!(lines[5].contains(&"å".repeat(120)));
}
