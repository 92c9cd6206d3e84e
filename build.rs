//! Makes one typed function per message of `src/text/locales` (a message that is missing in a language fails the build), and
//! the table of the programmes that ship, so that listing them at run time parses nothing.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, build_from_locales_folder};
use serde_json::Value;

/// As the languages are offered; a programme's own language comes first in it, before those it was translated to.
const LANGUAGES: [(&str, &str); 4] = [("sv", "Sv"), ("da", "Da"), ("nb", "Nb"), ("en", "En")];

/// The programmes in the order they are offered, the core course first; others follow by id.
const ORDER: [&str; 5] = [
    "skl-strategic-competencies",
    "kl-bridge-builder",
    "skl-starter-package",
    "kl-health-across",
    "hdir-webinar-workshop",
];

fn main() -> ExitCode {
    leave_nothing_to_relocate();
    let Some(out) = env::var_os("OUT_DIR").map(PathBuf::from) else {
        return fail("cargo sets OUT_DIR");
    };
    match catalogue(Path::new("src/programme/catalogue")) {
        Ok(table) => {
            if let Err(error) = fs::write(out.join("catalogue.rs"), table) {
                return fail(&error.to_string());
            }
        }
        Err(error) => return fail(&error),
    }
    let options = BuildOptions::default()
        .with_locales_folder("src/text/locales")
        .with_output_file_path(&out.join("l10n.rs").to_string_lossy())
        .with_ftl_output(FtlOutputOptions::single_file(
            &out.join("translations.ftl").to_string_lossy(),
        ))
        .with_lint_level(LintLevel::Strict)
        .without_bidi_isolation();
    build_from_locales_folder(options)
}

/// The tables of time zones hold 40,000 addresses. In a program that can lie anywhere in memory each start has to write them
/// all, which takes longer than everything else before the first frame; one that lies where it was linked to has none.
fn leave_nothing_to_relocate() {
    let is = |name, value| env::var(name).is_ok_and(|found| found == value);
    if is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu") {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
}

fn fail(message: &str) -> ExitCode {
    println!("cargo::error={message}");
    ExitCode::FAILURE
}

/// A Rust array of the headings of all programmes in the folder, in the order they are offered.
fn catalogue(folder: &Path) -> Result<String, String> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let wrong = |path: &Path, error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let files: io::Result<Vec<_>> =
        fs::read_dir(folder).and_then(|files| files.map(|file| Ok(file?.path())).collect());
    let mut entries = Vec::new();
    for path in files.map_err(|error| wrong(folder, &error))? {
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        println!("cargo::rerun-if-changed={}", path.display());
        let text = fs::read_to_string(&path).map_err(|error| wrong(&path, &error))?;
        let programme = serde_json::from_str(&text).map_err(|error| wrong(&path, &error))?;
        let path = std::path::absolute(&path).map_err(|error| wrong(&path, &error))?;
        let entry = heading(&programme, &path);
        entries.push(entry.ok_or_else(|| wrong(&path, &"a heading lacks something"))?);
    }
    entries.sort();
    let mut table = String::from("[\n");
    for (.., heading) in entries {
        table.push_str(&heading);
    }
    table.push(']');
    Ok(table)
}

/// The programme's id, the place of its language, and its heading as Rust.
fn heading(programme: &Value, path: &Path) -> Option<(usize, String, usize, String)> {
    let text = |field: &str| programme.get(field).and_then(Value::as_str);
    let (id, code) = (text("id")?, text("language")?);
    let place = LANGUAGES.iter().position(|(known, _)| *known == code)?;
    let (_, language) = LANGUAGES.get(place)?;
    let days = programme.get("days")?.as_array()?;
    let minutes = days.iter().map(day_minutes).sum::<Option<i64>>()?;
    let times = match text("times") {
        Some("given") => "Given",
        _ => "Suggested",
    };
    let heading = format!(
        "Heading {{ id: Cow::Borrowed({id:?}), language: Language::{language}, title: Cow::Borrowed({:?}), \
         organiser: Cow::Borrowed({:?}), days: {}, minutes: {minutes}, times: Times::{times}, \
         text: Cow::Borrowed(include_str!({:?})) }},\n",
        text("title")?,
        text("organiser").unwrap_or_default(),
        days.len(),
        path.to_str()?,
    );
    let rank = ORDER
        .iter()
        .position(|known| *known == id)
        .unwrap_or(ORDER.len());
    Some((rank, id.to_owned(), place, heading))
}

/// How long a day is, from its start to its end.
fn day_minutes(day: &Value) -> Option<i64> {
    let time = |field: &str| {
        let (hours, minutes) = day.get(field)?.as_str()?.split_once(':')?;
        Some(hours.parse::<i64>().ok()? * 60 + minutes.parse::<i64>().ok()?)
    };
    Some((time("ends")? - time("starts")?).rem_euclid(24 * 60))
}
