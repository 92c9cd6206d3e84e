//! `brobygger export SESSION`: a document made of a session. What was left out of it is said, and how it is taken in.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command};

use super::help::{Example, Words};
use super::{Cli, Failure, Outcome, output};
use crate::programme::Language;
use crate::report::contents::{Contents, LeftOut, Part};
use crate::report::csv::{Sheet, Style};
use crate::report::export::{Format, Made, Order, left_out_words, make};
use crate::session::Session;
use crate::store::{self, Document, Existing};
use crate::terminal::words;
use crate::text::Texts;

const EXAMPLES: [Example; 4] = [
    ("brobygger export --to html", |t| t.msg_example_export()),
    (
        "brobygger export --to md --redact --without time -o to-send.md",
        |t| t.msg_example_export_redact(),
    ),
    (
        "brobygger export --to csv --what stakeholders --excel -o stakeholders.csv",
        |t| t.msg_example_export_csv(),
    ),
    ("brobygger export --to ics", |t| t.msg_example_export_ics()),
];

/// Stands for all parts after `--with`.
const ALL: &str = "all";

pub(super) fn arguments(words: Words<'_>, command: Command) -> Command {
    let parts = Part::ALL.map(Part::name);
    let list = |arg: Arg| arg.action(ArgAction::Append).value_delimiter(',');
    let file = |arg: Arg| arg.value_parser(clap::value_parser!(PathBuf));
    command
        .about(words.say(|t| t.msg_command_export()))
        .arg(words.positional("SESSION", |t| t.msg_option_session()))
        .arg(
            words
                .option("to", "FORMAT", |t| t.msg_option_export_to())
                .required(true)
                .value_parser(["md", "html", "docx", "csv", "ics", "json"]),
        )
        .arg(file(
            words
                .option("output", "FILE", |t| t.msg_option_export_output())
                .short('o'),
        ))
        .arg(list(
            words
                .option("with", "PARTS", |t| t.msg_option_export_with())
                .value_parser(PossibleValuesParser::new(parts.into_iter().chain([ALL]))),
        ))
        .arg(list(
            words
                .option("without", "PARTS", |t| t.msg_option_export_without())
                .value_parser(parts),
        ))
        .arg(words.flag("redact", |t| t.msg_option_export_redact()))
        .arg(file(
            words.option("key", "FILE", |t| t.msg_option_export_key()),
        ))
        .arg(
            words
                .option("what", "TABLE", |t| t.msg_option_export_what())
                .value_parser(Sheet::ALL.map(Sheet::name)),
        )
        .arg(words.flag("excel", |t| t.msg_option_export_excel()))
        .arg(words.flag("force", |t| t.msg_option_export_force()))
        .after_long_help(words.examples(&EXAMPLES))
}

pub(super) fn run(cli: &Cli, matches: &ArgMatches) -> Outcome {
    let read = cli.session_meant(matches)?;
    let (session, texts) = (&read.session, &*cli.texts);
    let order = order(matches, session);
    let output = matches.get_one::<PathBuf>("output").map(PathBuf::as_path);
    let is_piped = order.format.is_text() && !io::stdout().is_terminal();
    let to_output = output.map_or(is_piped, |path| path == Path::new("-"));
    let key = matches.get_one::<PathBuf>("key");
    if order.redact && to_output && key.is_none() {
        return Err(Failure::Usage(texts.msg_export_key_needs_file()));
    }
    let document_texts = if order.language == texts.language {
        texts.clone()
    } else {
        Texts::load(order.language)
    };
    let made = make(session, &order, &document_texts, &Cli::moment())
        .map_err(|error| Failure::Failed(texts.msg_export_failed(error.to_string())))?;
    let existing = if matches.get_flag("force") {
        Existing::Replace
    } else {
        Existing::Refuse
    };
    let path = output.map_or_else(|| PathBuf::from(name(session, &order)), PathBuf::from);
    if to_output {
        if let (Some(path), Some(bytes)) = (key, made.key) {
            let path = path.clone();
            let alone = Document {
                path,
                bytes,
                key: None,
            };
            let written = keep(cli, &alone, existing)?;
            complain_of_key(texts, Some(&written.document));
        }
        complain(texts, &order.leaves_out(session));
        return output::print_bytes(&made.document);
    }
    let document = document(path, made, key);
    let written = keep(cli, &document, existing)?;
    complain(texts, &order.leaves_out(session));
    complain_of_key(texts, written.key.as_deref());
    output::print_path(&written.document)
}

/// What the file is called when nothing is said about it.
fn name(session: &Session, order: &Order) -> String {
    store::document_name(session, order.format.of(), order.format.extension())
}

fn document(path: PathBuf, made: Made, key: Option<&PathBuf>) -> Document {
    let key = made.key.map(|bytes| {
        let path = key.cloned().unwrap_or_else(|| store::key_path(&path));
        (path, bytes)
    });
    Document {
        path,
        bytes: made.document,
        key,
    }
}

fn keep(cli: &Cli, document: &Document, existing: Existing) -> Result<store::Written, Failure> {
    store::write_document(document, existing).map_err(|error| {
        let path = error.path.display().to_string();
        Failure::Failed(if error.kind == io::ErrorKind::AlreadyExists {
            cli.texts.msg_export_is_there(path)
        } else {
            format!("{path}: {}", words::disk_error(&cli.texts, &error))
        })
    })
}

fn order(matches: &ArgMatches, session: &Session) -> Order {
    let given = |name| matches.get_one::<String>(name).map(String::as_str);
    let sheet = Sheet::ALL
        .into_iter()
        .find(|it| given("what") == Some(it.name()));
    let style = if matches.get_flag("excel") {
        Style::NordicExcel
    } else {
        Style::Standard
    };
    let format = match given("to") {
        Some("csv") => Format::Csv(sheet.unwrap_or(Sheet::Notes), style),
        Some("html") => Format::Html,
        Some("docx") => Format::Docx,
        Some("ics") => Format::Calendar,
        Some("json") => Format::Json,
        _ => Format::Markdown,
    };
    // The language of the interface is another matter unless it is asked for.
    let asked = given("language");
    let language = Language::ALL
        .into_iter()
        .find(|it| asked == Some(it.code()));
    Order {
        format,
        contents: contents(matches, format),
        redact: matches.get_flag("redact"),
        language: language.unwrap_or(session.language),
    }
}

/// What is asked for; a table of people has people in it.
fn contents(matches: &ArgMatches, format: Format) -> Contents {
    let all = |name| matches.get_many::<String>(name).unwrap_or_default();
    let called = |name: &String| Part::ALL.into_iter().find(|part| part.name() == name);
    let mut contents = Contents::default();
    if matches!(format, Format::Csv(Sheet::People, _)) {
        contents = contents.with(Part::People);
    }
    for name in all("with") {
        contents = match called(name) {
            Some(part) => contents.with(part),
            None => Contents::everything(),
        };
    }
    let without = all("without").filter_map(called);
    without.fold(contents, Contents::without)
}

/// Says what was left out, and how it is taken in.
fn complain(texts: &Texts, left: &LeftOut) {
    for (what, parts) in left_out_words(texts, left) {
        let parts: Vec<&str> = parts.into_iter().map(Part::name).collect();
        let how = texts.msg_export_takes_in(format!("--with {}", parts.join(",")));
        output::complain(&format!("{} ({how})", texts.msg_left_out(what)));
    }
}

fn complain_of_key(texts: &Texts, key: Option<&Path>) {
    if let Some(path) = key {
        output::complain(&texts.msg_export_key_lies(path.display().to_string()));
        output::complain(&texts.msg_export_read_it());
    }
}
