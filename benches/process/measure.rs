//! The rounds: every subject in turn, so that what else the machine does meets all of them alike.

use std::path::{Path, PathBuf};
use std::time::Duration;

use brobygger::terminal::clock::{Clock, SystemClock};
use tempfile::TempDir;

use super::process::Process;
use super::support::{self, Amount};

const STARTS: usize = 20;
const ROUNDS: usize = 10;
const KEYS_A_ROUND: usize = 200;
const WINDOW: Duration = Duration::from_secs(10);
/// Windows without keys, of each subject.
const WINDOWS: usize = 2;
const TYPED: &[u8] = b"who asks those who never come ";

/// A program to be measured, and the session that is open in it.
pub struct Subject {
    pub name: &'static str,
    program: PathBuf,
    amount: Option<Amount>,
}

#[derive(Default)]
pub struct Figures {
    pub first_frame_ms: Sample,
    pub start_cpu_ms: Sample,
    pub key_ms: Sample,
    pub cpu_ms_per_s: Option<f64>,
    pub wakes_per_s: Option<f64>,
    pub bytes_per_s: Option<f64>,
    pub rss_mib: Option<f64>,
}

#[derive(Default)]
pub struct Sample(Vec<f64>);

impl Sample {
    /// The value below which so many of a hundred are.
    pub fn at(&self, percent: usize) -> Option<f64> {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        let rank = (sorted.len() * percent).div_ceil(100);
        sorted.get(rank.checked_sub(1)?).copied()
    }
}

impl Subject {
    pub fn new(name: &'static str, program: PathBuf, amount: Option<Amount>) -> Subject {
        Subject {
            name,
            program,
            amount,
        }
    }

    /// Starts it in a new home folder, which must outlive the process.
    fn start(&self) -> (Process, TempDir) {
        let home = tempfile::tempdir().unwrap();
        let now = SystemClock::new().now();
        let session = self
            .amount
            .map(|amount| support::store(home.path(), &support::session(amount, &now)));
        let arguments = session
            .iter()
            .flat_map(|path| [Path::new("run"), path.as_path()]);
        let process = Process::start(&self.program, &arguments.collect::<Vec<_>>(), home.path());
        (process, home)
    }
}

/// All figures of all subjects; `shorter` divides the time that it takes.
pub fn all(subjects: &[Subject], shorter: usize) -> Vec<Figures> {
    let mut figures: Vec<Figures> = subjects.iter().map(|_| Figures::default()).collect();
    let mut each = |what: fn(&Subject, &mut Figures, usize), times: usize| {
        for _ in 0..times.div_ceil(shorter) {
            for (subject, figures) in subjects.iter().zip(&mut figures) {
                what(subject, figures, shorter);
            }
        }
    };
    each(start, STARTS);
    each(keys, ROUNDS);
    each(idle, WINDOWS);
    figures
}

fn start(subject: &Subject, figures: &mut Figures, _: usize) {
    let (mut process, _home) = subject.start();
    figures.first_frame_ms.0.extend(process.first_frame_ms());
    figures
        .start_cpu_ms
        .0
        .extend(process.usage().map(|usage| usage.cpu_ms));
}

/// Text typed in a note; on the start screen there is none, and going down and up stands for it.
fn keys(subject: &Subject, figures: &mut Figures, _: usize) {
    let (mut process, _home) = subject.start();
    process.first_frame_ms();
    process.send(b"a");
    process.run_for(Duration::from_millis(300));
    let typed = TYPED.iter().map(std::slice::from_ref);
    let typed: Vec<&[u8]> = match subject.name {
        "start screen" => vec![b"\x1b[B", b"\x1b[A"],
        _ => typed.collect(),
    };
    for key in typed.into_iter().cycle().take(KEYS_A_ROUND) {
        figures.key_ms.0.extend(process.key_ms(key));
    }
}

/// Nobody types. What a start leaves to be done is done before.
fn idle(subject: &Subject, figures: &mut Figures, shorter: usize) {
    let (mut process, _home) = subject.start();
    process.first_frame_ms();
    process.run_for(Duration::from_secs(3));
    let before = process.usage();
    let window = WINDOW / u32::try_from(shorter).unwrap();
    let bytes = process.run_for(window);
    let a_second = |amount: f64| amount / window.as_secs_f64();
    let least = |old: Option<f64>, new: f64| Some(old.map_or(new, |old| old.min(new)));
    figures.bytes_per_s = least(
        figures.bytes_per_s,
        a_second(f64::from(u32::try_from(bytes).unwrap())),
    );
    if let (Some(before), Some(after)) = (before, process.usage()) {
        figures.cpu_ms_per_s = least(figures.cpu_ms_per_s, a_second(after.cpu_ms - before.cpu_ms));
        figures.wakes_per_s = least(figures.wakes_per_s, a_second(after.wakes - before.wakes));
        figures.rss_mib = Some(after.rss_mib);
    }
}
