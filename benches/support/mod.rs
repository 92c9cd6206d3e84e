//! The sessions that are measured: an ordinary day in the middle of its course, and one with far more than anyone writes.

use std::path::{Path, PathBuf};

use brobygger::programme::{Language, catalogue};
use brobygger::session::{NewSession, Note, NoteKind, Session};
use brobygger::store::Places;
use brobygger::timetable::{Entry, Event, Moment};
use uuid::Uuid;

const NOTE: &str = "Grupp B: hälsolyftet når dem som redan mår bra; vem frågar de andra? Tas med till styrgruppen.";

/// How much a session holds.
#[derive(Debug, Clone, Copy)]
pub struct Amount {
    pub notes: u32,
    /// Events of the log.
    pub events: u32,
}

impl std::fmt::Display for Amount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} notes", self.notes)
    }
}

/// What a day leaves behind.
pub const ORDINARY: Amount = Amount {
    notes: 40,
    events: 30,
};
/// More than anyone writes.
pub const LARGE: Amount = Amount {
    notes: 10_000,
    events: 500,
};

/// Places below one folder, so that nothing of the user's is touched.
pub fn places(folder: &Path) -> Places {
    Places {
        sessions: folder.join("sessions"),
        programmes: folder.join("programmes"),
        state: folder.join("state"),
        config_file: folder.join("config.toml"),
    }
}

/// The core course's first day, run for four hours up to `now`: an item's clock runs.
pub fn session(amount: Amount, now: &Moment) -> Session {
    let heading = catalogue::find("skl-strategic-competencies.en", Language::En).unwrap();
    let began = now.plus_ms(-4 * 3_600_000);
    let mut session = Session::new(NewSession {
        id: id(1, 0),
        programme: catalogue::load(heading).unwrap(),
        title: None,
        place: "Stockholm".into(),
        language: None,
        zone: chrono_tz::Tz::Europe__Stockholm,
        created: began.at,
        today: now.at.date_naive(),
        dates: vec![now.at.date_naive()],
        groups: (0..)
            .zip(["A", "B", "C"])
            .map(|(n, name)| (id(2, n), name.to_owned()))
            .collect(),
    })
    .unwrap();
    session.log = log(&session, amount.events, &began);
    session.notes = (0..amount.notes).map(|n| note(&session, n)).collect();
    session.revision = u64::from(amount.events + amount.notes);
    session
}

/// A day begun, its items run one after another with pauses and minutes more; the last of the first six runs on.
pub fn log(session: &Session, events: u32, began: &Moment) -> Vec<Entry> {
    let day = &session.programme.days[0];
    let items: Vec<&str> = day.items.iter().map(|item| item.id.as_str()).collect();
    let run = events / 6;
    let event = |n: u32| {
        if n == 0 {
            return Event::DayStarted {
                day: day.id.clone(),
            };
        }
        let step = (n - 1) / run.max(1);
        let item = items[usize::try_from(step).unwrap().min(5)].to_owned();
        match (n - 1) % run.max(1) {
            0 => Event::ItemStarted { item },
            k if k % 3 == 1 => Event::Paused { item },
            k if k % 3 == 2 => Event::Resumed { item },
            _ => Event::Extended { item, seconds: 60 },
        }
    };
    let apart = 4 * 3_600_000 / i64::from(events.max(1));
    let entry = |n| Entry::new(id(3, n), began.plus_ms(apart * i64::from(n)), event(n));
    let mut log: Vec<Entry> = (0..events).map(entry).collect();
    if let Some(last) = log.last_mut() {
        // Whatever came before: the clock runs.
        last.event = Event::ItemStarted {
            item: items[5].to_owned(),
        };
    }
    log
}

fn note(session: &Session, n: u32) -> Note {
    let day = &session.programme.days[0];
    let number = usize::try_from(n).unwrap();
    let item = &day.items[number % day.items.len()];
    Note {
        id: id(4, n),
        kind: NoteKind::ALL[number % NoteKind::ALL.len()],
        text: format!("{NOTE} ({n})"),
        created: session.created + chrono::TimeDelta::seconds(n.into()),
        edited: None,
        day: Some(day.id.clone()),
        item: Some(item.id.clone()),
        phase: None,
        module: item.module.clone(),
        question: None,
        group: session.groups.get(number % 4).map(|group| group.id),
        person: None,
        author: None,
        tags: vec!["vård".into()],
        may_be_shown: false,
        responsible: None,
        due: None,
        state: None,
        other: serde_json::Map::new(),
    }
}

/// The nth id of one kind of thing.
fn id(kind: u128, n: u32) -> Uuid {
    Uuid::from_u128(0x0199_0000_0000_7000_8000_0000_0000_0000 + (kind << 32) + u128::from(n))
}

/// Writes the session's file; its path.
pub fn store(folder: &Path, session: &Session) -> PathBuf {
    brobygger::store::create(&places(folder), session).unwrap()
}
