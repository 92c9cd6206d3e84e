//! One process in a pseudo-terminal: what it is sent, what it shows and when, what it costs.

use std::io::{Read, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

pub const COLUMNS: u16 = 120;
pub const ROWS: u16 = 36;
/// Nothing more comes of what was asked for when nothing has come for so long.
const QUIET: Duration = Duration::from_millis(20);
/// The shell holds the program back until it gets a line, so that starting is measured without what comes before.
const HELD: &str = r#"read -r line; exec "$@""#;

pub struct Process {
    child: Box<dyn Child + Send + Sync>,
    keys: Box<dyn Write + Send>,
    output: Receiver<(Instant, Vec<u8>)>,
    screen: vt100::Parser,
    /// Held open as long as the process lives.
    _terminal: Box<dyn MasterPty + Send>,
    started: Instant,
    /// What the shell has used.
    shell: Usage,
    bytes: usize,
}

/// What a process has used since the program began.
#[derive(Debug, Clone, Copy, Default)]
pub struct Usage {
    pub cpu_ms: f64,
    pub wakes: f64,
    pub rss_mib: f64,
}

impl Process {
    /// Starts a program in a home folder of its own.
    pub fn start(program: &Path, arguments: &[&Path], home: &Path) -> Process {
        let size = PtySize {
            rows: ROWS,
            cols: COLUMNS,
            pixel_width: 0,
            pixel_height: 0,
        };
        let pair = native_pty_system().openpty(size).unwrap();
        let child = pair
            .slave
            .spawn_command(command(program, arguments, home))
            .unwrap();
        let (tell, output) = channel();
        let mut reader = pair.master.try_clone_reader().unwrap();
        thread::spawn(move || {
            let mut buffer = vec![0; 65_536];
            while let Ok(count @ 1..) = reader.read(&mut buffer) {
                if tell
                    .send((Instant::now(), buffer[..count].to_vec()))
                    .is_err()
                {
                    break;
                }
            }
        });
        let keys = pair.master.take_writer().unwrap();
        let screen = vt100::Parser::new(ROWS.try_into().unwrap(), COLUMNS.try_into().unwrap(), 0);
        let mut process = Process {
            child,
            keys,
            output,
            screen,
            _terminal: pair.master,
            started: Instant::now(),
            shell: Usage::default(),
            bytes: 0,
        };
        // The shell is up.
        thread::sleep(Duration::from_millis(30));
        process.shell = process.usage().unwrap_or_default();
        process.started = Instant::now();
        process.send(b"\n");
        process
    }

    /// Waits for the first screen; milliseconds from the start to its last byte.
    pub fn first_frame_ms(&mut self) -> Option<f64> {
        let end = Instant::now() + Duration::from_secs(10);
        let mut frame = None;
        while Instant::now() < end {
            let quiet = Duration::from_millis(100);
            match self.output.recv_timeout(quiet) {
                Ok((at, bytes)) => {
                    self.take(&bytes);
                    frame = Some(at);
                }
                Err(RecvTimeoutError::Timeout) if self.shows_something() => break,
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return None,
            }
        }
        frame.map(|at| ms(at - self.started))
    }

    /// Sends a key; milliseconds to the end of the output after which the screen differs, if it comes to that.
    pub fn key_ms(&mut self, key: &[u8]) -> Option<f64> {
        let before = self.look();
        let began = Instant::now();
        self.send(key);
        let mut wait = Duration::from_secs(1);
        let mut chunks = Vec::new();
        while let Ok(chunk) = self.output.recv_timeout(wait) {
            chunks.push(chunk);
            wait = QUIET;
        }
        let mut changed = None;
        for (at, bytes) in chunks {
            self.take(&bytes);
            if changed.is_none() && self.look() != before {
                changed = Some(ms(at - began));
            }
        }
        changed
    }

    pub fn send(&mut self, bytes: &[u8]) {
        self.keys.write_all(bytes).unwrap();
        self.keys.flush().unwrap();
    }

    /// Lets it run; bytes that came.
    pub fn run_for(&mut self, time: Duration) -> usize {
        let (end, before) = (Instant::now() + time, self.bytes);
        while let Ok((_, bytes)) = self
            .output
            .recv_timeout(end.saturating_duration_since(Instant::now()))
        {
            self.take(&bytes);
        }
        self.bytes - before
    }

    fn take(&mut self, bytes: &[u8]) {
        self.bytes += bytes.len();
        self.screen.process(bytes);
    }

    /// Whether the program has drawn: it may take its time after it has taken the terminal.
    fn shows_something(&self) -> bool {
        let screen = self.screen.screen();
        screen.alternate_screen() && !screen.contents().trim().is_empty()
    }

    fn look(&self) -> (String, (u16, u16)) {
        let screen = self.screen.screen();
        (screen.contents(), screen.cursor_position())
    }

    /// What the process and all its threads have used so far; known on Linux.
    pub fn usage(&self) -> Option<Usage> {
        let process = format!("/proc/{}", self.child.process_id()?);
        let read = |path: String| std::fs::read_to_string(path).ok();
        let mut usage = Usage::default();
        for task in std::fs::read_dir(format!("{process}/task")).ok()?.flatten() {
            let task = task.path();
            // A thread that has just ended is passed over.
            let Some(times) = read(format!("{}/schedstat", task.display())) else {
                continue;
            };
            let ns: f64 = times.split(' ').next()?.parse().ok()?;
            usage.cpu_ms += ns / 1e6;
            let status = read(format!("{}/status", task.display())).unwrap_or_default();
            usage.wakes += number(&status, "voluntary_ctxt_switches:").unwrap_or_default();
        }
        usage.cpu_ms -= self.shell.cpu_ms;
        usage.wakes -= self.shell.wakes;
        let status = read(format!("{process}/status"))?;
        usage.rss_mib = number(&status, "VmRSS:")? / 1024.0;
        Some(usage)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn command(program: &Path, arguments: &[&Path], home: &Path) -> CommandBuilder {
    let mut command = CommandBuilder::new("/bin/sh");
    command.args(["-c", HELD, "sh"]);
    command.arg(program);
    command.args(arguments);
    command.env_clear();
    for (name, value) in [
        ("TERM", "xterm-256color"),
        ("LANG", "C.UTF-8"),
        ("TZ", "Europe/Stockholm"),
    ] {
        command.env(name, value);
    }
    command.env("HOME", home);
    for name in ["CONFIG", "DATA", "STATE", "CACHE"] {
        command.env(format!("XDG_{name}_HOME"), home);
    }
    command.cwd(home);
    command
}

/// The number behind a name in a status file of the system.
fn number(status: &str, name: &str) -> Option<f64> {
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    line.split_whitespace().next()?.parse().ok()
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
