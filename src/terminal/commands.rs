//! The user's own command for signals: run beside the program, in the way of nothing, killed when it takes too long.

use std::io;
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::editor::words;
use super::{Input, system};
use crate::app::Message;
use crate::app::signals::{Call, CommandFailure, Signal};

/// So long may a command take.
pub(super) const LIMIT: Duration = Duration::from_secs(10);
/// How often it is asked whether it is done.
const LOOK_EVERY: Duration = Duration::from_millis(50);
/// So long the end of the program waits for commands that it has killed.
const FAREWELL: Duration = Duration::from_millis(500);

/// The commands that run, each on a thread of its own; at most one for each signal. When this is dropped they are killed.
pub(super) struct Commands {
    limit: Duration,
    tell: Sender<Input>,
    shared: Arc<Shared>,
}

/// What a thread needs to end all commands.
pub(super) struct End(Arc<Shared>);

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    running: Vec<Signal>,
    closing: bool,
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits; whether the program ends.
    fn closes_within(&self, time: Duration) -> bool {
        let goes_on = |state: &mut State| !state.closing;
        let waited = self.changed.wait_timeout_while(self.state(), time, goes_on);
        waited.unwrap_or_else(PoisonError::into_inner).0.closing
    }

    fn done(&self, signal: Signal) {
        self.state().running.retain(|running| *running != signal);
        self.changed.notify_all();
    }
}

impl Commands {
    pub(super) fn new(limit: Duration, tell: Sender<Input>) -> Commands {
        Commands {
            limit,
            tell,
            shared: Arc::default(),
        }
    }

    pub(super) fn end(&self) -> End {
        End(Arc::clone(&self.shared))
    }

    /// Begins to run a command, unless the one for the same signal still runs; whether it has begun. What becomes of it is
    /// told to the loop.
    pub(super) fn begin(&self, call: Call) -> bool {
        let mut state = self.shared.state();
        if state.closing || state.running.contains(&call.signal) {
            return false;
        }
        state.running.push(call.signal);
        drop(state);
        let (limit, tell, shared) = (self.limit, self.tell.clone(), Arc::clone(&self.shared));
        let (command, signal) = (call.command.clone(), call.signal);
        let began = thread::Builder::new()
            .name("command".into())
            .spawn(move || {
                let failure = run(&call, limit, &shared).err();
                let command = call.command;
                // The loop may have ended.
                let _ = tell.send(Input::Message(Message::CommandEnded { command, failure }));
                shared.done(signal);
            });
        if let Err(error) = began {
            self.shared.done(signal);
            let failure = Some(CommandFailure::NotRun(error.to_string()));
            let message = Message::CommandEnded { command, failure };
            let _ = self.tell.send(Input::Message(message));
        }
        true
    }
}

impl Drop for Commands {
    fn drop(&mut self) {
        self.end().now();
    }
}

impl End {
    /// Kills all commands that run. What does not die soon is not waited for.
    pub(super) fn now(&self) {
        let mut state = self.0.state();
        state.closing = true;
        self.0.changed.notify_all();
        let some_run = |state: &mut State| !state.running.is_empty();
        let _ = self.0.changed.wait_timeout_while(state, FAREWELL, some_run);
    }
}

/// Runs the command to its end, or kills it with all that it has started. It sees no terminal, and what it writes goes nowhere.
fn run(call: &Call, limit: Duration, shared: &Shared) -> Result<(), CommandFailure> {
    let mut words = words(&call.command).into_iter();
    let program = words.next().ok_or(CommandFailure::NotFound)?;
    let mut command = Command::new(program);
    command
        .args(words)
        .env("BROBYGGER_SIGNAL", call.signal.name())
        .env("BROBYGGER_ITEM", call.item.replace('\0', ""))
        .env("BROBYGGER_LEFT_SECONDS", call.left_seconds.to_string())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    system::in_a_group_of_its_own(&mut command);
    let mut child = command.spawn().map_err(|error| not_run(&error))?;
    let began = Instant::now();
    loop {
        if let Some(status) = child.try_wait().map_err(|error| not_run(&error))? {
            return ended(status);
        }
        let left = limit.saturating_sub(began.elapsed());
        if left.is_zero() || shared.closes_within(left.min(LOOK_EVERY)) {
            system::kill_group(&mut child);
            // Takes it away, so that no zombie is left.
            child.wait().map_err(|error| not_run(&error))?;
            return Err(CommandFailure::TooLong(limit.as_secs()));
        }
    }
}

fn not_run(error: &io::Error) -> CommandFailure {
    if error.kind() == io::ErrorKind::NotFound {
        CommandFailure::NotFound
    } else {
        CommandFailure::NotRun(error.to_string())
    }
}

fn ended(status: ExitStatus) -> Result<(), CommandFailure> {
    match status.code() {
        Some(0) => Ok(()),
        Some(code) => Err(CommandFailure::Failed(code)),
        None => Err(CommandFailure::Died),
    }
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::sync::mpsc::{Receiver, channel};

    use super::*;

    const PATIENCE: Duration = Duration::from_mins(1);

    fn commands(limit: Duration) -> (Commands, Receiver<Input>) {
        let (tell, inbox) = channel();
        (Commands::new(limit, tell), inbox)
    }

    /// A command that runs a script, with a file's path as `$1`.
    fn script(script: &str, file: &Path) -> Call {
        call(&format!("sh -c '{script}' - '{}'", file.display()))
    }

    fn call(command: &str) -> Call {
        Call {
            command: command.to_owned(),
            signal: Signal::LastWarning,
            item: "Gruppe\0arbeid".into(),
            left_seconds: -61,
        }
    }

    fn outcome(inbox: &Receiver<Input>) -> Option<CommandFailure> {
        match inbox.recv_timeout(PATIENCE) {
            Ok(Input::Message(Message::CommandEnded { failure, .. })) => failure,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_command_knows_what_it_is_about_and_has_no_terminal() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("said");
        let (commands, inbox) = commands(PATIENCE);
        let call = script(
            r#"[ -t 0 ] || [ -t 1 ] || [ -t 2 ] || env | grep ^BROBYGGER_[SIL] | sort > "$1""#,
            &file,
        );
        assert!(commands.begin(call));
        assert_eq!(outcome(&inbox), None);
        assert_eq!(
            std::fs::read_to_string(file).unwrap(),
            "BROBYGGER_ITEM=Gruppearbeid\nBROBYGGER_LEFT_SECONDS=-61\nBROBYGGER_SIGNAL=last_warning\n"
        );
    }

    #[test]
    fn what_fails_is_told() {
        let folder = tempfile::tempdir().unwrap();
        for (command, expected) in [
            ("/no/such/program --loud", CommandFailure::NotFound),
            (" ", CommandFailure::NotFound),
            ("sh -c 'exit 3'", CommandFailure::Failed(3)),
            ("sh -c 'kill -9 $$'", CommandFailure::Died),
        ] {
            let (commands, inbox) = commands(PATIENCE);
            commands.begin(call(command));
            assert_eq!(outcome(&inbox), Some(expected), "{command}");
        }
        let (commands, inbox) = commands(PATIENCE);
        let text = folder.path().join("no-program");
        std::fs::write(&text, "").unwrap();
        commands.begin(call(&text.display().to_string()));
        assert!(matches!(outcome(&inbox), Some(CommandFailure::NotRun(_))));
    }

    /// Whether a process goes, or is dead and only waits for whoever has to take it away.
    #[cfg(target_os = "linux")]
    fn dies(pid: &str) -> bool {
        let began = Instant::now();
        let dead = || {
            let stat = std::fs::read_to_string(format!("/proc/{pid}/stat"));
            stat.map_or(true, |stat| stat.contains(") Z "))
        };
        while !dead() && began.elapsed() < PATIENCE {
            thread::yield_now();
        }
        dead()
    }

    #[cfg(target_os = "linux")]
    const HANGS: &str = r#"sleep 600 & echo $! $$ > "$1.new"; mv "$1.new" "$1"; wait"#;

    /// The child and the shell of [`HANGS`], once they run.
    #[cfg(target_os = "linux")]
    fn pids(file: &Path) -> (String, String) {
        let began = Instant::now();
        while !file.exists() && began.elapsed() < PATIENCE {
            thread::yield_now();
        }
        let pids = std::fs::read_to_string(file).unwrap();
        let (child, own) = pids.trim().split_once(' ').unwrap();
        (child.into(), own.into())
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn one_that_hangs_is_killed_with_all_that_it_started_and_leaves_no_zombie() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("pids");
        let (commands, inbox) = commands(Duration::from_millis(1500));
        assert!(commands.begin(script(HANGS, &file)));
        assert!(!commands.begin(call("true")), "one at a time for a signal");
        let other = Call {
            signal: Signal::ItemEnd,
            ..call("true")
        };
        assert!(commands.begin(other));
        assert_eq!(outcome(&inbox), None, "others are not in its way");
        assert_eq!(outcome(&inbox), Some(CommandFailure::TooLong(1)));
        let (child, own) = pids(&file);
        assert!(dies(&child));
        assert!(!Path::new("/proc").join(own).exists());
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn nothing_runs_on_when_the_program_has_ended() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("pids");
        let (commands, _inbox) = commands(PATIENCE);
        commands.begin(script(HANGS, &file));
        let (child, own) = pids(&file);
        drop(commands);
        assert!(dies(&child) && dies(&own));
    }
}
