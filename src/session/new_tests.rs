use chrono_tz::Europe::Oslo;

use super::*;
use crate::session::samples::{self, id, moment};
use crate::session::{FlawKind, read, write};

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn new() -> NewSession {
    NewSession {
        id: id(1),
        programme: Arc::unwrap_or_clone(samples::session().programme),
        title: None,
        place: "Tromsø".to_owned(),
        language: None,
        zone: Oslo,
        created: moment("2026-11-20T10:00:00+01:00"),
        today: date("2026-11-20"),
        dates: Vec::new(),
        groups: vec![(id(2), "A".to_owned()), (id(3), "B".to_owned())],
    }
}

#[test]
fn what_is_not_given_comes_from_the_programme() {
    let session = Session::new(new()).unwrap();
    assert_eq!(session.title, "Bygga broar");
    assert_eq!(session.language, Language::Sv);
    assert_eq!(session.revision, 0);
    let names: Vec<_> = session.groups.iter().map(|g| g.name.as_str()).collect();
    assert_eq!(names, ["A", "B"]);
    let given = Session::new(NewSession {
        title: Some("Vårt møte".to_owned()),
        language: Some(Language::Nb),
        ..new()
    })
    .unwrap();
    assert_eq!(
        (given.title.as_str(), given.language),
        ("Vårt møte", Language::Nb)
    );
    assert_eq!(read(&write(&given).unwrap()).unwrap(), given);
}

#[test]
fn days_beyond_the_given_dates_follow_at_the_programmes_distance() {
    for (given, expected) in [
        (vec![], ["2026-11-20", "2026-12-17"]),
        (vec!["2027-01-31"], ["2027-01-31", "2027-02-27"]),
        (
            vec!["2027-01-31", "2027-02-01"],
            ["2027-01-31", "2027-02-01"],
        ),
    ] {
        let dates = given.iter().map(|d| date(d)).collect();
        let session = Session::new(NewSession { dates, ..new() }).unwrap();
        let found: Vec<_> = session.days.iter().map(|d| d.date).collect();
        assert_eq!(found, expected.map(date));
    }
    let mut next_day = new();
    next_day.programme.days[1].after_days = None;
    let session = Session::new(next_day).unwrap();
    assert_eq!(session.days[1].date, date("2026-11-21"));
}

#[test]
fn dates_that_do_not_fit_are_refused() {
    let three = vec![date("2027-01-01"); 3];
    assert_eq!(
        Session::new(NewSession {
            dates: three,
            ..new()
        }),
        Err(NewSessionError::TooManyDates { given: 3, days: 2 })
    );
    let mut far = new();
    far.today = NaiveDate::MAX;
    let day = "day-2".to_owned();
    assert_eq!(
        Session::new(far),
        Err(NewSessionError::DateOutOfRange { day })
    );
}

#[test]
fn a_programme_that_could_not_be_read_back_makes_no_session() {
    let mut empty = new();
    empty.programme.days.clear();
    let Err(NewSessionError::Flawed(flaw)) = Session::new(empty) else {
        panic!("made")
    };
    assert_eq!(flaw.kind, FlawKind::NoDays);
}
