//! The program in a pseudo-terminal, as a person has it: keys go in, a screen comes out.

mod home;

use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

pub use home::Home;
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};
use rustix::termios::{Termios, tcgetattr};

/// Longest wait for anything; only a failing test waits so long.
pub const LIMIT: Duration = Duration::from_secs(20);
pub const COLUMNS: u16 = 100;
pub const ROWS: u16 = 30;

impl Home {
    /// `brobygger` with these arguments, as this user.
    pub fn command(&self, arguments: &[&str]) -> CommandBuilder {
        self.wrapped(&[], arguments)
    }

    /// `brobygger` started by another program.
    pub fn wrapped(&self, wrapper: &[&str], arguments: &[&str]) -> CommandBuilder {
        let program = env!("CARGO_BIN_EXE_brobygger");
        let all: Vec<&str> = wrapper.iter().copied().chain([program]).collect();
        let mut command = CommandBuilder::new(all[0]);
        command.args(&all[1..]);
        command.arg("--sessions");
        command.arg(&self.places.sessions);
        command.args(arguments);
        self.environment(&mut command);
        command
    }

    /// Nothing of whoever runs the tests.
    pub fn environment(&self, command: &mut CommandBuilder) {
        command.env_clear();
        command.env("PATH", std::env::var_os("PATH").unwrap());
        command.env("TERM", "xterm-256color");
        command.env("LANG", "en_GB.UTF-8");
        command.env("HOME", self.folder.path());
        for (name, folder) in [("DATA", "data"), ("STATE", "state"), ("CONFIG", "config")] {
            command.env(format!("XDG_{name}_HOME"), self.folder.path().join(folder));
        }
    }

    /// The console with a session open in it.
    pub fn run(&self, session: &Path) -> Console {
        Console::start(self.command(&["run", session.to_str().unwrap()]))
    }
}

/// The number of the system call `write`.
pub const WRITE: u64 = if cfg!(target_arch = "x86_64") { 1 } else { 64 };
/// Between two looks at what cannot be waited for.
pub const A_MOMENT: Duration = Duration::from_millis(2);

/// A program in a pseudo-terminal.
pub struct Console {
    screen: vt100::Parser,
    child: Box<dyn Child + Send + Sync>,
    /// Nothing once the terminal is closed.
    terminal: Option<Terminal>,
    bytes: Receiver<Vec<u8>>,
    reading: Arc<Reading>,
    /// The terminal's other end, as a shell has it.
    slave: Option<File>,
    before: Termios,
    /// The modes that the program left.
    after: Option<Termios>,
}

/// What the thread that reads the terminal is to do, the next time that it gets something.
#[derive(Default)]
struct Reading {
    /// To end.
    closed: AtomicBool,
    /// Not to take any more as long as somebody holds this.
    hold: Mutex<()>,
}

struct Terminal {
    master: Box<dyn MasterPty + Send>,
    keys: Box<dyn Write + Send>,
}

impl Console {
    pub fn start(command: CommandBuilder) -> Console {
        let size = PtySize {
            rows: ROWS,
            cols: COLUMNS,
            ..PtySize::default()
        };
        let pair = native_pty_system().openpty(size).unwrap();
        let slave = File::open(pair.master.tty_name().unwrap()).unwrap();
        let before = tcgetattr(&slave).unwrap();
        let child = pair.slave.spawn_command(command).unwrap();
        let mut reader = pair.master.try_clone_reader().unwrap();
        let keys = pair.master.take_writer().unwrap();
        let (tell, bytes) = channel();
        let reading = Arc::new(Reading::default());
        let told = Arc::clone(&reading);
        thread::spawn(move || {
            let mut buffer = vec![0; 1 << 16];
            while let Ok(read @ 1..) = reader.read(&mut buffer) {
                let closed = told.closed.load(Ordering::SeqCst);
                if closed || tell.send(buffer[..read].to_vec()).is_err() {
                    return;
                }
                drop(told.hold.lock());
            }
        });
        Console {
            screen: vt100::Parser::new(ROWS.try_into().unwrap(), COLUMNS.try_into().unwrap(), 0),
            child,
            terminal: Some(Terminal {
                master: pair.master,
                keys,
            }),
            bytes,
            reading,
            slave: Some(slave),
            before,
            after: None,
        }
    }

    pub fn pid(&self) -> Pid {
        Pid::from_raw(self.child.process_id().unwrap().try_into().unwrap()).unwrap()
    }

    pub fn screen(&self) -> &vt100::Screen {
        self.screen.screen()
    }

    pub fn text(&self) -> String {
        self.screen().contents()
    }

    /// Puts on the screen what another program would write there.
    pub fn scribble(&mut self, text: &str) {
        self.screen.process(text.as_bytes());
    }

    pub fn press(&mut self, keys: impl AsRef<[u8]>) {
        let terminal = self.terminal.as_mut().unwrap();
        terminal.keys.write_all(keys.as_ref()).unwrap();
        terminal.keys.flush().unwrap();
    }

    pub fn resize(&mut self, columns: u16, rows: u16) {
        let size = PtySize {
            rows,
            cols: columns,
            ..PtySize::default()
        };
        self.screen
            .screen_mut()
            .set_size(rows.try_into().unwrap(), columns.try_into().unwrap());
        self.terminal.as_ref().unwrap().master.resize(size).unwrap();
    }

    pub fn signal(&self, signal: Signal) {
        kill_process(self.pid(), signal).unwrap();
    }

    /// Takes in the next bytes of the program; whether there were any before it ended or the limit.
    pub fn read(&mut self, limit: Duration) -> Result<(), RecvTimeoutError> {
        let bytes = self.bytes.recv_timeout(limit)?;
        self.screen.process(&bytes);
        Ok(())
    }

    /// Waits until the screen is as it should be.
    #[track_caller]
    pub fn wait_for(&mut self, what: &str, is_so: impl Fn(&vt100::Screen) -> bool) {
        let end = Instant::now() + LIMIT;
        while !is_so(self.screen()) {
            let left = end.saturating_duration_since(Instant::now());
            if let Err(error) = self.read(left) {
                panic!("waited for {what}: {error}\n{}", self.text());
            }
        }
    }

    #[track_caller]
    pub fn wait_for_text(&mut self, text: &str) {
        self.wait_for(text, |screen| screen.contents().contains(text));
    }

    /// Does something while nobody takes what the program writes.
    pub fn while_hanging(&mut self, act: impl FnOnce(&mut Console)) {
        let reading = Arc::clone(&self.reading);
        let hold = reading.hold.lock().unwrap();
        act(self);
        drop(hold);
    }

    /// Whether the program has ended.
    pub fn has_ended(&mut self) -> bool {
        self.child.try_wait().unwrap().is_some()
    }

    /// Closes the terminal's window while the program is at rest.
    pub fn close(&mut self) {
        self.reading.closed.store(true, Ordering::SeqCst);
        // Something to read, so that the reading thread notices and lets go of the terminal.
        self.resize(COLUMNS + 1, ROWS);
        while self.bytes.recv_timeout(LIMIT).is_ok() {}
        while self.sleeps_in().is_none_or(|call| call == WRITE) {
            thread::sleep(A_MOMENT);
        }
        self.terminal = None;
    }

    /// Waits until the program has ended and takes in all that it wrote; its exit code.
    #[track_caller]
    pub fn ended(&mut self) -> u32 {
        let end = Instant::now() + LIMIT;
        let status = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status;
            }
            assert!(Instant::now() < end, "it does not end:\n{}", self.text());
            let _ = self.read(Duration::from_millis(1));
        };
        self.read_rest();
        status.exit_code()
    }

    /// Kills it without a warning; what it had written by then is on the screen.
    pub fn kill(&mut self) {
        self.signal(Signal::KILL);
        self.child.wait().unwrap();
        self.read_rest();
    }

    fn read_rest(&mut self) {
        // Of a terminal that was closed there are none.
        self.after = self.slave.take().and_then(|slave| tcgetattr(slave).ok());
        // Nobody has the other end open any more, so the reading thread ends.
        while self.read(LIMIT).is_ok() {}
    }

    /// Fails unless a shell would find its terminal as it had been, now that the program has ended.
    #[track_caller]
    pub fn assert_left_whole(&self) {
        assert_eq!(
            format!("{:?}", self.after.as_ref().unwrap()),
            format!("{:?}", self.before)
        );
        let screen = self.screen();
        assert!(!screen.alternate_screen(), "the alternate screen is on");
        assert!(!screen.hide_cursor(), "the cursor is hidden");
        assert!(!screen.bracketed_paste(), "bracketed paste is on");
        assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
        assert_eq!(screen.cursor_style(), vt100::CursorStyle::default());
    }

    /// Whether the terminal's modes are those of before.
    pub fn has_its_modes_back(&self) -> bool {
        let now = tcgetattr(self.slave.as_ref().unwrap()).unwrap();
        format!("{now:?}") == format!("{:?}", self.before)
    }

    /// The system call in which its main thread sleeps; nothing while it does not.
    pub fn sleeps_in(&self) -> Option<u64> {
        let pid = self.pid().as_raw_pid();
        let call = std::fs::read_to_string(format!("/proc/{pid}/syscall")).unwrap();
        call.split(' ').next()?.parse().ok()
    }

    /// The state of the program as the system sees it: `T` when it is stopped.
    pub fn process_state(&self) -> char {
        let stat =
            std::fs::read_to_string(format!("/proc/{}/stat", self.pid().as_raw_pid())).unwrap();
        stat.rsplit(") ").next().unwrap().chars().next().unwrap()
    }
}
