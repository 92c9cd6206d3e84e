//! Tables of a session as RFC 4180 has them, safe to open in a spreadsheet.
//!
//! A text that a spreadsheet would take for a formula gets an apostrophe in front, and so does one that begins with an
//! apostrophe: whoever takes one apostrophe away from the front has the text again.

use serde_json::Value;
use uuid::Uuid;

use super::{Outcome, Report};
use super::{terms, words};
use crate::session::analysis::numbered;
use crate::session::{Assessment, Level, Note, Session, Stakeholder};
use crate::text::{Texts, int};

/// What a table is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sheet {
    Notes,
    Stakeholders,
    Time,
    People,
}

impl Sheet {
    pub const ALL: [Sheet; 4] = [
        Sheet::Notes,
        Sheet::Stakeholders,
        Sheet::Time,
        Sheet::People,
    ];

    /// How it is called on the command line and in a file's name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Sheet::Notes => "notes",
            Sheet::Stakeholders => "stakeholders",
            Sheet::Time => "time",
            Sheet::People => "people",
        }
    }
}

/// How the cells are parted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Style {
    /// RFC 4180: commas, UTF-8 without a mark.
    #[default]
    Standard,
    /// What Excel opens by itself where the comma is the decimal sign: semicolons, and a mark that it is UTF-8.
    NordicExcel,
}

enum Cell {
    Text(String),
    Number(i64),
}

type Row = Vec<Cell>;

/// A table of a session, a line each with its names on top.
///
/// # Errors
/// None for what a session can hold.
pub fn table(
    report: &Report<'_>,
    sheet: Sheet,
    style: Style,
    texts: &Texts,
) -> Result<Vec<u8>, ::csv::Error> {
    let (head, rows) = match sheet {
        Sheet::Notes => notes(report.session, texts),
        Sheet::Stakeholders => stakeholders(report.session, texts),
        Sheet::Time => time(report, texts),
        Sheet::People => people(report.session, texts),
    };
    written(head.into_iter().map(Cell::Text).collect(), rows, style)
}

/// Two columns: what stands in a document, and whose name was there.
///
/// # Errors
/// None for what a session can hold.
pub fn key(
    lines: &[super::redact::KeyLine],
    style: Style,
    texts: &Texts,
) -> Result<Vec<u8>, ::csv::Error> {
    let head = [texts.msg_redact_instead(), texts.msg_export_column_name()];
    let row = |line: &super::redact::KeyLine| vec![text(&line.instead), text(&line.name)];
    let head = head.map(Cell::Text).into();
    written(head, lines.iter().map(row).collect(), style)
}

fn written(head: Row, rows: Vec<Row>, style: Style) -> Result<Vec<u8>, ::csv::Error> {
    let (mark, delimiter): (&[u8], u8) = match style {
        Style::Standard => (b"", b','),
        Style::NordicExcel => ("\u{feff}".as_bytes(), b';'),
    };
    let mut writer = ::csv::WriterBuilder::new()
        .delimiter(delimiter)
        .terminator(::csv::Terminator::CRLF)
        .from_writer(mark.to_vec());
    for row in [head].into_iter().chain(rows) {
        writer.write_record(row.into_iter().map(Cell::written))?;
    }
    writer
        .into_inner()
        .map_err(|error| ::csv::Error::from(error.into_error()))
}

impl Cell {
    fn written(self) -> String {
        match self {
            Cell::Text(text) => defused(text),
            Cell::Number(number) => number.to_string(),
        }
    }
}

/// A text that no spreadsheet takes for a formula.
fn defused(text: String) -> String {
    const BEGIN: [char; 12] = [
        '=', '+', '-', '@', '\t', '\r', '\n', '\'', '＝', '＋', '－', '＠',
    ];
    if text.starts_with(BEGIN) {
        format!("'{text}")
    } else {
        text
    }
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

fn optional(text: Option<&str>) -> Cell {
    Cell::Text(text.unwrap_or_default().to_owned())
}

fn notes(session: &Session, texts: &Texts) -> (Vec<String>, Vec<Row>) {
    let head = vec![
        texts.msg_export_column_written(),
        texts.msg_tab_day(),
        texts.msg_export_column_item(),
        texts.msg_export_column_module(),
        texts.msg_export_column_question(),
        texts.msg_export_column_group(),
        texts.msg_field_kind(),
        texts.msg_export_column_text(),
        texts.msg_editor_responsible(),
        texts.msg_editor_due(),
        texts.msg_plan_state(),
        texts.msg_editor_tags(),
        texts.msg_export_column_author(),
    ];
    let row = |note: &Note| {
        let zone = session.zone;
        let written = note.created.with_timezone(&zone).format("%Y-%m-%d %H:%M");
        let item = note.item.as_deref().and_then(|id| session.item(id));
        let day = note.day.as_deref();
        let day = session
            .programme
            .days
            .iter()
            .find(|it| Some(&*it.id) == day);
        let module = terms::module_of(session, note);
        let question = terms::question_of(session, note);
        let group = note.group.and_then(|id| session.group_name(id));
        vec![
            Cell::Text(written.to_string()),
            optional(day.map(|day| day.title.as_str())),
            optional(item.map(|item| item.title.as_str())),
            Cell::Text(
                module
                    .map(|it| terms::module(texts, it))
                    .unwrap_or_default(),
            ),
            optional(question.map(|question| question.text.as_str())),
            optional(group),
            Cell::Text(texts.note_kind(note.kind)),
            text(&note.text),
            optional(note.responsible.as_deref()),
            Cell::Text(note.due.map(|due| due.to_string()).unwrap_or_default()),
            Cell::Text(
                note.state
                    .map(|it| terms::state(texts, it))
                    .unwrap_or_default(),
            ),
            Cell::Text(note.tags.join(" ")),
            optional(note.author.as_deref()),
        ]
    };
    (head, session.notes.iter().map(row).collect())
}

fn stakeholders(session: &Session, texts: &Texts) -> (Vec<String>, Vec<Row>) {
    let head = vec![
        texts.msg_export_column_number(),
        texts.msg_field_name(),
        texts.msg_field_organisation(),
        texts.msg_field_kind(),
        texts.msg_field_internal(),
        texts.msg_field_sector(),
        texts.msg_field_relation(),
        texts.msg_rating_influence(),
        texts.msg_rating_interest(),
        texts.msg_rating_affected(),
        texts.msg_rating_position(),
        texts.msg_rating_wanted(),
        texts.msg_field_evidence(),
        texts.msg_field_why(),
        texts.msg_export_column_assessed(),
        texts.msg_field_basis(),
        texts.msg_field_interests(),
        texts.msg_field_gains(),
        texts.msg_field_losses(),
        texts.msg_field_resources(),
        texts.msg_field_needs(),
        texts.msg_field_allies(),
        texts.msg_field_strategy(),
        texts.msg_field_responsible(),
        texts.msg_field_next_contact(),
    ];
    let name = |id: &Uuid| {
        let mut all = session.stakeholders.iter();
        all.find(|one| one.id == *id).map(|one| one.name.as_str())
    };
    let row = |(number, one): (usize, &Stakeholder)| {
        let allies: Vec<&str> = one.allies.iter().filter_map(name).collect();
        let bases = one
            .influence_basis
            .iter()
            .map(|it| texts.influence_basis(*it));
        let bases: Vec<String> = bases.collect();
        let next = one.next_contact.map(|date| date.to_string());
        let mut row = vec![
            Cell::Number(int(number)),
            text(&one.name),
            text(&one.organisation),
            Cell::Text(texts.stakeholder_kind(one.kind)),
            Cell::Text(terms::yes_or_no(texts, one.internal)),
            text(&one.sector),
            text(&one.relation),
        ];
        row.extend(assessed(one.latest(), session, texts));
        row.extend([
            Cell::Text(bases.join(", ")),
            text(&one.interests),
            text(&one.gains),
            text(&one.losses),
            text(&one.resources),
            text(&one.needs),
            Cell::Text(allies.join(", ")),
            text(&one.strategy),
            text(&one.responsible),
            Cell::Text(next.unwrap_or_default()),
        ]);
        row
    };
    let rows = numbered(&session.stakeholders).into_iter().map(row);
    (head, rows.collect())
}

/// Influence, interest, affected, position now and wanted, evidence, why, when.
fn assessed(latest: Option<&Assessment>, session: &Session, texts: &Texts) -> [Cell; 8] {
    let level = |level: fn(&Assessment) -> Option<Level>| {
        let level = latest.and_then(level).map(|level| texts.level(level));
        Cell::Text(level.unwrap_or_default())
    };
    let position = latest.and_then(|it| it.position);
    let wanted = latest.and_then(|it| it.wanted);
    let evidence = latest.and_then(|it| it.evidence);
    let at = latest.map(|it| it.at.with_timezone(&session.zone).date_naive());
    [
        level(|it| it.influence),
        level(|it| it.interest),
        level(|it| it.affected),
        Cell::Text(position.map(|it| texts.position(it)).unwrap_or_default()),
        Cell::Text(wanted.map(|it| texts.position(it)).unwrap_or_default()),
        Cell::Text(evidence.map(|it| texts.evidence(it)).unwrap_or_default()),
        optional(latest.map(|it| it.why.as_str())),
        Cell::Text(at.map(|date| date.to_string()).unwrap_or_default()),
    ]
}

fn time(report: &Report<'_>, texts: &Texts) -> (Vec<String>, Vec<Row>) {
    let head = vec![
        texts.msg_tab_day(),
        texts.msg_export_column_date(),
        texts.msg_export_column_item(),
        texts.msg_field_kind(),
        texts.msg_export_column_module(),
        texts.msg_export_column_planned_start(),
        texts.msg_export_column_planned_end(),
        texts.msg_export_column_planned_minutes(),
        texts.msg_export_column_actual_start(),
        texts.msg_export_column_actual_end(),
        texts.msg_export_column_actual_minutes(),
        texts.msg_plan_state(),
    ];
    let days = report.time.days.iter();
    let rows = days.flat_map(|day| day.items.iter().map(move |item| (day, item)));
    let rows = rows.map(|(day, one)| {
        let modules = &report.session.programme.modules;
        let module = modules
            .iter()
            .find(|it| Some(&it.id) == one.item.module.as_ref());
        let (start, end) = match &one.actual {
            Some(span) => (texts.time(span.start.time()), texts.time(span.end.time())),
            None => (String::new(), String::new()),
        };
        let took = match one.outcome {
            Outcome::Run | Outcome::LeftOut => Cell::Number((one.seconds + 30) / 60),
            Outcome::Forgotten | Outcome::Running | Outcome::ToCome => text(""),
        };
        vec![
            text(&day.day.title),
            Cell::Text(day.date.to_string()),
            text(&one.item.title),
            Cell::Text(texts.item_kind(one.item.kind)),
            Cell::Text(
                module
                    .map(|it| terms::module(texts, it))
                    .unwrap_or_default(),
            ),
            Cell::Text(texts.time(one.planned.start.time())),
            Cell::Text(texts.time(one.planned.end.time())),
            Cell::Number(i64::from(one.item.minutes.get())),
            Cell::Text(start),
            Cell::Text(end),
            took,
            Cell::Text(words::outcome(texts, one.outcome).unwrap_or_default()),
        ]
    });
    (head, rows.collect())
}

fn people(session: &Session, texts: &Texts) -> (Vec<String>, Vec<Row>) {
    let intake = &session.programme.intake;
    let has = |id: &str| {
        session
            .people
            .iter()
            .any(|one| one.answers.contains_key(id))
    };
    let asked: Vec<_> = intake.iter().filter(|question| has(&question.id)).collect();
    let mut head = vec![
        texts.msg_export_column_name(),
        texts.msg_export_column_function(),
        texts.msg_field_organisation(),
        texts.msg_field_sector(),
        texts.msg_export_column_group(),
        texts.msg_export_column_days(),
    ];
    head.extend(asked.iter().map(|question| question.question.clone()));
    let rows = session.people.iter().map(|person| {
        let groups = session.groups.iter();
        let groups = groups.filter(|group| group.people.contains(&person.id));
        let groups: Vec<&str> = groups.map(|group| group.name.as_str()).collect();
        let days = session.programme.days.iter();
        let days = days.filter(|day| person.days.contains(&day.id));
        let days: Vec<&str> = days.map(|day| day.title.as_str()).collect();
        let mut row = vec![
            text(&person.name),
            text(&person.function),
            text(&person.organisation),
            text(&person.sector),
            Cell::Text(groups.join(", ")),
            Cell::Text(days.join(", ")),
        ];
        let answers = asked
            .iter()
            .map(|question| person.answers.get(&question.id));
        row.extend(answers.map(|answer| Cell::Text(said(answer, texts))));
        row
    });
    (head, rows.collect())
}

fn said(answer: Option<&Value>, texts: &Texts) -> String {
    answer.map(|it| terms::value(texts, it)).unwrap_or_default()
}

#[cfg(test)]
#[path = "csv_tests.rs"]
mod tests;
