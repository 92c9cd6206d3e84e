//! `brobygger programme show ID`: one programme in full.

use clap::{ArgMatches, Command};

use crate::cli::help::{Example, Words};
use crate::cli::output::{self, Page};
use crate::cli::{Cli, Outcome};
use crate::programme::schedule::schedule;
use crate::programme::{Day, Item, Module, Programme, TimeOfDay, Times};
use crate::session::Lessons;
use crate::store;
use crate::text::Texts;

const EXAMPLES: [Example; 2] = [
    ("brobygger programme show skl-starter-package.sv", |t| {
        t.msg_example_programme_show()
    }),
    (
        "brobygger programme show kl-bridge-builder --json > my-programme.json",
        |t| t.msg_example_programme_copy(),
    ),
];

pub(super) fn arguments(words: Words<'_>, command: Command) -> Command {
    command
        .about(words.say(|t| t.msg_command_programme_show()))
        .arg(
            words
                .positional("ID", |t| t.msg_option_programme())
                .required(true),
        )
        .arg(
            words
                .json()
                .help(words.say(|t| t.msg_option_json_programme())),
        )
        .after_long_help(words.examples(&EXAMPLES))
}

/// With `--json`: the programme's file.
pub(super) fn run(cli: &Cli, matches: &ArgMatches) -> Outcome {
    let name = matches.get_one::<String>("ID").map_or("", String::as_str);
    let programme = cli.programme(name)?;
    if matches.get_flag("json") {
        return output::print_json(&programme);
    }
    let earlier = cli
        .places()
        .map(|places| store::earlier(places, &programme.id));
    let lessons = Lessons::new(&programme, &earlier.unwrap_or_default());
    let mut page = Page::new();
    head(&mut page, &cli.texts, &programme);
    for (index, day) in programme.days.iter().enumerate() {
        page.blank();
        show_day(&mut page, &cli.texts, &programme, index, day, &lessons);
    }
    for module in &programme.modules {
        page.blank();
        show_module(&mut page, &cli.texts, module);
    }
    page.print()
}

fn head(page: &mut Page, texts: &Texts, programme: &Programme) {
    page.heading(&programme.title, '═');
    let times = match programme.times {
        Times::Given => texts.msg_programme_times_given(),
        Times::Suggested => texts.msg_programme_times_suggested(),
    };
    page.line(&format!(
        "{}.{} · {times}",
        programme.id, programme.language
    ));
    for (label, text) in [
        (texts.msg_programme_organiser(), &programme.organiser),
        (texts.msg_programme_audience(), &programme.audience),
        (texts.msg_programme_source(), &programme.source),
    ] {
        labelled(page, 0, &label, text);
    }
    for question in &programme.intake {
        labelled(page, 0, &texts.msg_programme_intake(), &question.question);
    }
    for occasion in &programme.occasions {
        let track = occasion
            .track
            .as_ref()
            .and_then(|id| programme.tracks.iter().find(|track| track.id == *id));
        let held = [
            track.map(|track| track.title.clone()),
            Some(texts.dates(&occasion.dates)),
        ];
        let held = held.into_iter().flatten().collect::<Vec<_>>().join(": ");
        labelled(page, 0, &texts.msg_programme_held(), &held);
    }
}

/// `Label: text`, if there is a text.
fn labelled(page: &mut Page, indent: usize, label: &str, text: &str) {
    if !text.is_empty() {
        page.hanging(&format!("{}{label}: ", " ".repeat(indent)), text);
    }
}

fn show_day(
    page: &mut Page,
    texts: &Texts,
    programme: &Programme,
    index: usize,
    day: &Day,
    lessons: &Lessons,
) {
    let number = texts.msg_day_of(index + 1, programme.days.len());
    page.heading(
        &format!("{number} · {} · {}–{}", day.title, day.starts, day.ends),
        '─',
    );
    for (place, (item, slot)) in day.items.iter().zip(schedule(day)).enumerate() {
        show_item(page, texts, item, TimeOfDay::from_minutes(slot.start));
        if let Some(lesson) = lessons.of(index, place) {
            page.hanging("       ", &texts.msg_learned_before(texts.took(lesson)));
        }
    }
}

fn show_item(page: &mut Page, texts: &Texts, item: &Item, starts: TimeOfDay) {
    let length = texts.minutes(item.minutes.get());
    let kind = texts.item_kind(item.kind);
    page.hanging(
        &format!("{starts}  "),
        &format!("{} · {length} · {kind}", item.title),
    );
    for phase in &item.phases {
        let mut length = texts.minutes(phase.minutes.get());
        if phase.per_group {
            length = format!("{length} {}", texts.msg_per_group());
        }
        page.hanging("       – ", &format!("{} · {length}", phase.title));
    }
    for (label, text) in [
        (texts.msg_detail_presenter(), &item.presenter),
        (texts.msg_detail_purpose(), &item.purpose),
        (texts.msg_detail_instructions(), &item.instructions),
        (texts.msg_detail_plan_b(), &item.plan_b),
        (texts.msg_detail_facilitator(), &item.facilitator_note),
    ] {
        labelled(page, 7, &label, text.as_deref().unwrap_or_default());
    }
}

fn show_module(page: &mut Page, texts: &Texts, module: &Module) {
    page.heading(
        &format!(
            "{} · {}",
            texts.msg_editor_module(module.number),
            module.title
        ),
        '─',
    );
    list(
        page,
        &texts.msg_module_goals(),
        module.goals.iter().cloned(),
    );
    let theory = module
        .theory
        .iter()
        .map(|theory| match theory.source.as_str() {
            "" => theory.point.clone(),
            source => format!("{} ({source})", theory.point),
        });
    list(page, &texts.msg_module_theory(), theory);
    list(
        page,
        &texts.msg_module_tasks(),
        module.tasks.iter().cloned(),
    );
    list(
        page,
        &texts.msg_detail_questions(),
        module
            .questions
            .iter()
            .map(|question| question.text.clone()),
    );
    if let Some(worksheet) = &module.worksheet {
        let title = format!("{}: {}", texts.msg_module_worksheet(), worksheet.title);
        list(
            page,
            &title,
            worksheet.fields.iter().map(|field| field.label.clone()),
        );
    }
    labelled(
        page,
        0,
        &texts.msg_module_homework(),
        module.homework.as_deref().unwrap_or_default(),
    );
    let materials = module
        .materials
        .iter()
        .map(|material| joined(&[&material.title, &material.place]));
    list(page, &texts.msg_module_materials(), materials);
}

/// A title and what stands below it, if there is something.
fn list(page: &mut Page, title: &str, points: impl Iterator<Item = String>) {
    let mut points = points.peekable();
    if points.peek().is_some() {
        page.line(&format!("{title}:"));
        points.for_each(|point| page.hanging("  • ", &point));
    }
}

/// What there is of the parts, with commas.
fn joined(parts: &[&str]) -> String {
    parts
        .iter()
        .filter(|part| !part.is_empty())
        .copied()
        .collect::<Vec<_>>()
        .join(", ")
}
