//! `brobygger programme import FILE`: the text of an invitation becomes a programme.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command};

use crate::cli::help::{Example, Words};
use crate::cli::output::{self, Page};
use crate::cli::{Cli, Failure, Outcome};
use crate::programme::check::Letters;
use crate::programme::invitation::{self, Invitation, Wanted};
use crate::programme::{Language, Programme};
use crate::store;
use crate::terminal::words as disk_words;
use crate::text::{findings, shown};
use crate::view::{safe, wrap};

const EXAMPLES: [Example; 2] = [
    (
        "brobygger programme import invitation.txt > my-programme.json",
        |t| t.msg_example_import(),
    ),
    (
        "wl-paste | brobygger programme import - --language nb -o my-programme.json",
        |t| t.msg_example_import_file(),
    ),
];

const MEGABYTE: usize = 1024 * 1024;
/// Columns for the number of a line and what follows it.
const NUMBER: usize = 6;

pub(super) fn arguments(words: Words<'_>, command: Command) -> Command {
    let path = clap::value_parser!(PathBuf);
    let output: Arg = words
        .option("output", "FILE", |t| t.msg_option_import_output())
        .short('o')
        .value_parser(path.clone());
    command
        .about(words.say(|t| t.msg_command_programme_import()))
        .arg(
            words
                .positional("FILE", |t| t.msg_option_invitation_file())
                .required(true)
                .value_parser(path),
        )
        .arg(output)
        .arg(
            words
                .flag("overwrite", |t| t.msg_option_overwrite())
                .action(ArgAction::SetTrue),
        )
        .after_long_help(words.examples(&EXAMPLES))
}

/// The programme goes to the standard output or a file; what was made of each line and what does not fit to the standard
/// error.
pub(super) fn run(cli: &Cli, matches: &ArgMatches) -> Outcome {
    let Some(path) = matches.get_one::<PathBuf>("FILE") else {
        return Ok(());
    };
    let file = matches.get_one::<PathBuf>("output");
    let over = matches.get_flag("overwrite");
    if let Some(file) = file.filter(|file| !over && file.symlink_metadata().is_ok()) {
        return Err(exists(cli, file));
    }
    let text = text(cli, path)?;
    let said = matches.get_one::<String>("language");
    let wanted = Wanted {
        language: said.and_then(|code| Language::from_locale(code)),
        otherwise: cli.language,
        untitled: &cli.texts.msg_invitation_untitled(),
    };
    let mut read = invitation::read(&text, wanted);
    let Some(mut programme) = read.programme.clone() else {
        return Err(Failure::Failed(format!(
            "{} {}",
            cli.texts.msg_invitation_nothing(),
            cli.texts.msg_invitation_looks_for()
        )));
    };
    if let Some(name) = path.file_name().filter(|_| !is_standard_input(path)) {
        programme.source = name.to_string_lossy().into_owned();
    }
    read.programme = Some(programme.clone());
    report(cli, path, &read);
    match file {
        Some(file) => write(cli, file, &programme, over)?,
        None => output::print_json(&programme)?,
    }
    if read.has_problems() {
        return Err(Failure::Problems);
    }
    Ok(())
}

fn is_standard_input(path: &Path) -> bool {
    path == Path::new("-")
}

fn text(cli: &Cli, path: &Path) -> Result<String, Failure> {
    let name = path.display();
    let plain = if is_standard_input(path) {
        store::plain_text_from(io::stdin().lock(), path)
    } else {
        store::read_plain_text(path)
    };
    let plain = plain.map_err(|problem| {
        let why = disk_words::no_plain_text(&cli.texts, &problem);
        Failure::Failed(format!("{name}: {why}"))
    })?;
    if plain.text.len() > invitation::LARGEST {
        let limit = invitation::LARGEST / MEGABYTE;
        let why = cli
            .texts
            .msg_invitation_too_large(i64::try_from(limit).unwrap_or(i64::MAX));
        return Err(Failure::Failed(format!("{name}: {why}")));
    }
    Ok(plain.text)
}

fn exists(cli: &Cli, file: &Path) -> Failure {
    Failure::Failed(cli.texts.msg_import_exists(file.display().to_string()))
}

/// Writes the programme whole or not at all.
fn write(cli: &Cli, file: &Path, programme: &Programme, over: bool) -> Outcome {
    let failed = |error: io::Error| {
        if error.kind() == io::ErrorKind::AlreadyExists {
            return exists(cli, file);
        }
        Failure::Failed(format!("{}: {error}", file.display()))
    };
    let mut json = serde_json::to_string_pretty(programme).map_err(|error| failed(error.into()))?;
    json.push('\n');
    let folder = file
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let mut beside =
        tempfile::NamedTempFile::new_in(folder.unwrap_or(Path::new("."))).map_err(failed)?;
    beside.write_all(json.as_bytes()).map_err(failed)?;
    beside.as_file().sync_all().map_err(failed)?;
    let kept = if over {
        beside.persist(file)
    } else {
        beside.persist_noclobber(file)
    };
    kept.map_err(|error| failed(error.error))?;
    output::complain(&cli.texts.msg_import_written(file.display().to_string()));
    Ok(())
}

/// What was made of each line beside it, what is unsure, and what does not fit.
fn report(cli: &Cli, path: &Path, read: &Invitation) {
    let texts = &cli.texts;
    let width = output::width();
    let mut page = Page::new();
    for (index, line) in read.lines.iter().enumerate() {
        let made = texts.made_of(read, line);
        if made.is_empty() && line.doubts.is_empty() {
            continue;
        }
        beside(&mut page, width, index + 1, &line.text, &made);
        for doubt in &line.doubts {
            page.hanging(
                &format!("{}? ", " ".repeat(left(width) - 2)),
                &texts.doubt(doubt),
            );
        }
    }
    page.blank();
    page.line(&format!(
        "{} · {}",
        texts.invitation_summary(read),
        texts.invitation_language(read.language)
    ));
    let mut letters = Letters::default();
    letters.learn(&read.findings);
    for finding in &read.findings {
        let place = match read.line_of(finding) {
            Some(line) => format!("{}:{line}: ", path.display()),
            None => format!("{}: ", path.display()),
        };
        let sentence = findings::finding(texts, finding);
        let repairs = findings::shown_repairs(texts, finding, &letters);
        page.lines(&format!(
            "{}{repairs}",
            shown(&format!("{place}{sentence}"))
        ));
    }
    page.complain();
}

/// The column in which stands what was made of a line.
fn left(width: usize) -> usize {
    width / 2
}

fn beside(page: &mut Page, width: usize, number: usize, text: &str, made: &str) {
    let left = left(width);
    let text = text.trim().replace('\t', "  ");
    let room = left - NUMBER - 2;
    let text = safe::cut(&text, room).into_owned();
    let blanks = " ".repeat(room.saturating_sub(safe::width(&text)) + 2);
    let rows = wrap::rows(made, u16::try_from(width - left).unwrap_or(u16::MAX));
    for (index, row) in rows.iter().enumerate() {
        if index == 0 {
            page.line(&format!("{number:>4}  {text}{blanks}{row}"));
        } else {
            page.line(&format!("{}{row}", " ".repeat(left)));
        }
    }
}
