//! A user's home folder, and commands run in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

pub const SAMPLE: &str = include_str!("../../src/session/sample.json");
pub const SAMPLE_ID: &str = "01990000-0000-7000-8000-000000000001";

/// A user with an empty home folder.
pub struct Home {
    pub folder: TempDir,
}

/// How a command ended and what it wrote.
pub struct Ended {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Home {
    pub fn new() -> Home {
        Home {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// A home with the sample session.
    pub fn with_sample() -> Home {
        let home = Home::new();
        home.put_session("sample.json", SAMPLE);
        home
    }

    pub fn sessions(&self) -> PathBuf {
        self.folder.path().join("data/brobygger/sessions")
    }

    pub fn put_session(&self, name: &str, text: &str) -> PathBuf {
        self.put(&format!("data/brobygger/sessions/{name}"), text)
    }

    pub fn put_config(&self, text: &str) -> PathBuf {
        self.put("config/brobygger/config.toml", text)
    }

    pub fn put(&self, path: &str, text: &str) -> PathBuf {
        let path = self.folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        #[cfg(unix)]
        for (path, mode) in [(path.parent().unwrap(), 0o700), (&path, 0o600)] {
            set_mode(path, mode);
        }
        path
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let home = self.folder.path();
        let mut command = Command::new(env!("CARGO_BIN_EXE_brobygger"));
        command
            .args(arguments)
            .env_clear()
            .env("HOME", home)
            .env("XDG_DATA_HOME", home.join("data"))
            .env("XDG_STATE_HOME", home.join("state"))
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("LANG", "en_GB.UTF-8")
            .env("TZ", "Europe/Stockholm")
            .current_dir(home)
            .stdin(Stdio::null());
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Ended {
        ended(&mut self.command(arguments))
    }

    /// Every file below the home folder, with its bytes.
    pub fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        collect(self.folder.path(), &mut files);
        files
    }
}

#[cfg(unix)]
pub fn set_mode(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

pub fn ended(command: &mut Command) -> Ended {
    let output = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ended {
        code: output.status.code().unwrap(),
        out: text(output.stdout),
        err: text(output.stderr),
    }
}

fn collect(folder: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.insert(path.clone(), Vec::new());
            collect(&path, files);
        } else {
            files.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
}

impl Ended {
    /// What it wrote, after it ended well.
    pub fn well(self) -> String {
        assert_eq!((self.code, self.err.as_str()), (0, ""), "{}", self.out);
        self.out
    }

    /// What it complained of, after it ended with this code and wrote nothing else.
    pub fn badly(self, code: i32) -> String {
        assert_eq!((self.code, self.out.as_str()), (code, ""), "{}", self.err);
        assert!(self.err.starts_with("brobygger: "), "{}", self.err);
        self.err
    }

    pub fn json(self) -> Value {
        serde_json::from_str(&self.well()).unwrap()
    }
}

pub fn assert_contains(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "{part:?} is not in:\n{text}");
    }
}

/// The sample with its first item started.
pub fn started(at: &str) -> String {
    let mut session: Value = serde_json::from_str(SAMPLE).unwrap();
    let entry = serde_json::json!({
        "id": "01991111-0000-7000-8000-0000000000ff", "at": at, "event": "item_started", "item": "talk"
    });
    session["log"].as_array_mut().unwrap().push(entry);
    session.to_string()
}
