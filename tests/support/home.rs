//! A user's folders and a session to work in.

use std::path::{Path, PathBuf};

use brobygger::programme::{Language, catalogue};
use brobygger::session::{NewSession, Session};
use brobygger::store::{self, Places};

/// A user's folders, empty at first.
pub struct Home {
    pub folder: tempfile::TempDir,
    pub places: Places,
}

impl Home {
    pub fn new() -> Home {
        let folder = tempfile::tempdir().unwrap();
        let below = |path: &str| folder.path().join(path);
        let places = Places {
            sessions: below("sessions"),
            programmes: below("data/brobygger/programmes"),
            state: below("state/brobygger"),
            config_file: below("config/brobygger/config.toml"),
        };
        Home { folder, places }
    }

    /// A session of a shipped programme with a day today, in which nothing has happened.
    pub fn session(&self) -> PathBuf {
        let heading = catalogue::find("kl-bridge-builder", Language::En).unwrap();
        let now = chrono::Local::now();
        let session = Session::new(NewSession {
            id: uuid::Uuid::now_v7(),
            programme: catalogue::load(heading).unwrap(),
            title: Some("Canary workshop".to_owned()),
            place: "Tromsø".to_owned(),
            language: None,
            zone: "Europe/Oslo".parse().unwrap(),
            created: now.fixed_offset(),
            today: now.date_naive(),
            dates: vec![now.date_naive()],
            groups: Vec::new(),
        });
        store::create(&self.places, &session.unwrap()).unwrap()
    }

    /// The session as whoever opened it now would find it.
    pub fn kept(&self, path: &Path) -> Session {
        store::read(&self.places, path).unwrap().0
    }
}
