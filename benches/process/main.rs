//! What the whole program costs, beside the floor: `examples/floor.rs`, a plain ratatui program that draws once and waits.
//!
//! ```text
//! cargo bench --bench process                # about five minutes
//! cargo bench --bench process -- --quick     # a tenth of everything, to see that it works
//! ```
//!
//! Both run alternately in a pseudo-terminal of 120×36, each time in a home folder of its own. Absolute figures move by a
//! third from one run to the next with whatever else the machine does; the ratios are what counts, and only on an idle
//! machine. Nothing is asserted. The floor is built by this program if need be.
//!
//! What is measured, for the start screen, for an ordinary session with a clock running, and for one of 10,000 notes:
//! - *first frame*: from the start of the process until the last byte of its first screen;
//! - *key*: from a key's byte to the last byte of the output after which the screen differs; typed in a note;
//! - *CPU*, *wake-ups* (voluntary context switches of all threads) and *bytes* to the terminal a second while nobody types;
//! - *RSS* after that. The last two need Linux.

#![expect(clippy::unwrap_used, reason = "a benchmark fails by panicking")]

mod measure;
mod process;
#[path = "../support/mod.rs"]
mod support;

use std::path::PathBuf;
use std::process::Command;

use measure::{Figures, Subject};
use support::{LARGE, ORDINARY};

fn main() {
    let quick = std::env::args().any(|argument| argument == "--quick");
    let program = PathBuf::from(env!("CARGO_BIN_EXE_brobygger"));
    let Some(floor) = floor(&program) else {
        eprintln!("The floor is missing: cargo build --release --example floor");
        return;
    };
    let subjects = [
        Subject::new("floor", floor, None),
        Subject::new("start screen", program.clone(), None),
        Subject::new("ordinary session", program.clone(), Some(ORDINARY)),
        Subject::new("10,000 notes", program, Some(LARGE)),
    ];
    let figures = measure::all(&subjects, if quick { 10 } else { 1 });
    print(&subjects, &figures);
}

/// The floor, built as this program was: release, with the same dependencies.
fn floor(program: &std::path::Path) -> Option<PathBuf> {
    let build = ["build", "--quiet", "--release", "--example", "floor"];
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    // Where it cannot be built it may be there all the same.
    let _ = Command::new(cargo).args(build).status();
    let name = format!("floor{}", std::env::consts::EXE_SUFFIX);
    let floor = program.with_file_name("examples").join(name);
    floor.exists().then_some(floor)
}

/// A column of the table: its heading and the figure.
type Column = (&'static str, fn(&Figures) -> Option<f64>);

const COLUMNS: [Column; 9] = [
    ("frame ms", |f| f.first_frame_ms.at(50)),
    ("key p50 ms", |f| f.key_ms.at(50)),
    ("key p95 ms", |f| f.key_ms.at(95)),
    ("key p99 ms", |f| f.key_ms.at(99)),
    ("CPU ms/s", |f| f.cpu_ms_per_s),
    ("wakes/s", |f| f.wakes_per_s),
    ("tty B/s", |f| f.bytes_per_s),
    ("RSS MiB", |f| f.rss_mib),
    ("start CPU ms", |f| f.start_cpu_ms.at(50)),
];

fn print(subjects: &[Subject], figures: &[Figures]) {
    row("", COLUMNS.iter().map(|(heading, _)| (*heading).to_owned()));
    for (subject, figures) in subjects.iter().zip(figures) {
        let values = COLUMNS.iter().map(|(_, figure)| figure(figures));
        row(subject.name, values.map(|value| cell(value, "")));
    }
    let Some(floor) = figures.first() else { return };
    println!("\ntimes the floor");
    for (subject, figures) in subjects.iter().zip(figures).skip(1) {
        let ratios = COLUMNS.iter().map(|(_, figure)| {
            let (value, floor) = (figure(figures)?, figure(floor)?);
            (floor > 0.0).then(|| value / floor)
        });
        row(subject.name, ratios.map(|ratio| cell(ratio, "×")));
    }
}

fn row(name: &str, cells: impl Iterator<Item = String>) {
    let cells = cells
        .map(|cell| format!("{cell:>13}"))
        .collect::<Vec<_>>()
        .concat();
    println!("{name:<18}{cells}");
}

fn cell(value: Option<f64>, unit: &str) -> String {
    value.map_or_else(|| "–".to_owned(), |value| format!("{value:.2}{unit}"))
}
