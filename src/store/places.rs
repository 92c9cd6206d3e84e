//! Where things lie.

use std::path::{Path, PathBuf};

use directories::ProjectDirs;
use uuid::Uuid;

/// The folders and files of one user. Made when they are needed, not before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    /// Sessions, one file each.
    pub sessions: PathBuf,
    /// Own programmes, one file each.
    pub programmes: PathBuf,
    /// Journals, locks and earlier generations, a folder for each session.
    pub state: PathBuf,
    pub config_file: PathBuf,
}

impl Places {
    /// The places of whoever runs the program; `sessions` replaces the folder of the sessions. Nothing when the user has
    /// no home folder.
    #[must_use]
    pub fn find(sessions: Option<&Path>) -> Option<Places> {
        let home = ProjectDirs::from("", "", "brobygger")?;
        let data = home.data_dir();
        let own = || data.join("sessions");
        // Only Linux has a place for state; elsewhere it lies beside the data of this machine.
        let beside = || home.data_local_dir().join("state");
        Some(Places {
            sessions: sessions.map_or_else(own, Path::to_path_buf),
            programmes: data.join("programmes"),
            state: home.state_dir().map_or_else(beside, Path::to_path_buf),
            config_file: home.config_dir().join("config.toml"),
        })
    }

    /// Where journal, lock and generations of a session lie.
    pub(super) fn state_of(&self, id: Uuid) -> PathBuf {
        self.state.join(id.to_string())
    }
}
