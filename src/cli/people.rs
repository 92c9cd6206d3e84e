//! `brobygger people import SESSION FILE`: participants from a spreadsheet or a survey.

use std::io;
use std::path::{Path, PathBuf};

use clap::{ArgMatches, Command};
use uuid::Uuid;

use super::help::{Example, Words};
use super::output::Page;
use super::{Cli, Failure, Outcome};
use crate::programme::Other;
use crate::session::roster::{Import, Sheet};
use crate::session::{Note, NoteKind, Session};
use crate::store::{self, PlainText};
use crate::terminal::words;
use crate::text::Texts;

const EXAMPLES: [Example; 2] = [
    (
        "brobygger people import 2026-11-23 anmalda.csv --dry-run",
        |t| t.msg_example_people_dry_run(),
    ),
    ("brobygger people import 2026-11-23 anmalda.csv", |t| {
        t.msg_example_people_import()
    }),
];

pub(super) fn arguments(words: Words<'_>, command: Command) -> Command {
    let import = Command::new("import")
        .about(words.say(|t| t.msg_command_people_import()))
        .arg(
            words
                .positional("SESSION", |t| t.msg_option_session_named())
                .required(true),
        )
        .arg(
            words
                .positional("FILE", |t| t.msg_option_people_file())
                .required(true)
                .value_parser(clap::value_parser!(PathBuf)),
        )
        .arg(words.flag("dry-run", |t| t.msg_option_dry_run()))
        .after_long_help(words.examples(&EXAMPLES));
    command
        .about(words.say(|t| t.msg_command_people()))
        .subcommand_required(true)
        .subcommand(import)
        .after_long_help(words.examples(&EXAMPLES))
}

pub(super) fn run(cli: &Cli, matches: &ArgMatches) -> Outcome {
    match matches.subcommand() {
        Some(("import", matches)) => import(cli, matches),
        _ => Ok(()),
    }
}

/// A table that was read, and how.
struct Table {
    /// As it is called in what is said of it.
    name: String,
    read: PlainText,
}

/// Nothing is opened to be changed before the table has been read.
fn import(cli: &Cli, matches: &ArgMatches) -> Outcome {
    let Some(file) = matches.get_one::<PathBuf>("FILE") else {
        return Ok(());
    };
    let wanted = matches.get_one::<String>("SESSION").map(String::as_str);
    let table = Table::read(cli, file)?;
    if matches.get_flag("dry-run") {
        let read = cli.read(cli.path_of(wanted)?)?;
        let (sheet, import) = table.import(cli, &read.session)?;
        let mut page = preview(&cli.texts, &table, &sheet, &import, &read.session);
        page.line(&cli.texts.msg_roster_dry_run());
        page.print()?;
        return outcome(&import);
    }
    let mut changing = cli.change(wanted)?;
    let (sheet, import) = table.import(cli, &changing.session)?;
    let mut page = preview(&cli.texts, &table, &sheet, &import, &changing.session);
    let note = note(&table.name, &import, &changing.session);
    let noted = note.is_some();
    if let Some(edit) = import.edit(&changing.session, note) {
        changing.edit(&edit)?;
    }
    changing.close()?;
    if noted {
        page.paragraph(0, &cli.texts.msg_roster_noted());
    }
    page.print()?;
    outcome(&import)
}

impl Table {
    /// `-` is the standard input.
    fn read(cli: &Cli, file: &Path) -> Result<Table, Failure> {
        let is_input = file == Path::new("-");
        let name = if is_input {
            cli.texts.msg_roster_standard_input()
        } else {
            let name = file.file_name().unwrap_or_default();
            name.to_string_lossy().into_owned()
        };
        let read = if is_input {
            store::plain_text_from(io::stdin().lock(), file)
        } else {
            store::read_plain_text(file)
        };
        match read {
            Ok(read) => Ok(Table { name, read }),
            Err(problem) => {
                let why = words::no_plain_text(&cli.texts, &problem);
                Err(Failure::Failed(format!("{}: {why}", file.display())))
            }
        }
    }

    fn import(&self, cli: &Cli, session: &Session) -> Result<(Sheet, Import), Failure> {
        let sheet = Sheet::read(&self.read.text, &session.programme);
        if sheet.rows.is_empty() {
            return Err(Failure::Failed(cli.texts.msg_roster_empty(&self.name)));
        }
        let import = Import::new(&sheet, session, &mut Uuid::now_v7);
        Ok((sheet, import))
    }
}

/// What was made of the table: how it was read, its columns, its rows.
fn preview(
    texts: &Texts,
    table: &Table,
    sheet: &Sheet,
    import: &Import,
    session: &Session,
) -> Page {
    let mut page = Page::new();
    let encoding = table.read.encoding.name();
    page.line(&format!(
        "{} · {encoding} · {}",
        table.name,
        texts.table_read(sheet)
    ));
    page.blank();
    let columns = texts.columns(sheet, &session.programme);
    let row = |column: crate::text::ColumnShown| {
        vec![column.name, "→".to_owned(), column.home, column.example]
    };
    let rows: Vec<Vec<String>> = columns.into_iter().map(row).collect();
    page.table(2, &rows);
    for title in texts.titles(sheet) {
        page.paragraph(2, &title);
    }
    page.blank();
    page.paragraph(0, &texts.import_counted(import));
    for aside in import.aside() {
        page.hanging("  ", &texts.row_aside(aside));
    }
    page
}

/// The note in the session that keeps the rows that were put aside, in its language.
fn note(source: &str, import: &Import, session: &Session) -> Option<Note> {
    let text = Texts::load(session.language).note_of_rows_aside(source, import)?;
    Some(Note {
        id: Uuid::now_v7(),
        kind: NoteKind::ParkingLot,
        text,
        created: Cli::moment().at,
        edited: None,
        day: None,
        item: None,
        phase: None,
        module: None,
        question: None,
        group: None,
        person: None,
        author: None,
        tags: Vec::new(),
        may_be_shown: false,
        responsible: None,
        due: None,
        state: None,
        other: Other::new(),
    })
}

fn outcome(import: &Import) -> Outcome {
    if import.aside().next().is_some() {
        Err(Failure::Problems)
    } else {
        Ok(())
    }
}
