//! A report as Markdown, for mail, wikis and whoever goes on writing. What notes say is text in it, whatever signs they have.

mod escape;
mod stakeholders;
mod time;

use super::terms;
use super::{About, Answer, Chapter, Report};
use crate::programme::Worksheet;
use crate::session::{Note, PromiseState, Said, WorksheetEntry};
use crate::text::Texts;
use escape::{cell, line, paragraph};

/// A report as a document.
#[must_use]
pub fn markdown(report: &Report<'_>, texts: &Texts) -> String {
    let mut sheet = Sheet {
        text: String::new(),
        report,
        texts,
    };
    sheet.head();
    sheet.days();
    sheet.said();
    sheet.promised();
    sheet.stakeholders();
    sheet.plan();
    sheet.totals();
    sheet.people();
    sheet.text
}

struct Sheet<'a> {
    text: String,
    report: &'a Report<'a>,
    texts: &'a Texts,
}

impl Sheet<'_> {
    fn head(&mut self) {
        let session = self.report.session;
        self.heading(1, &session.title);
        let dates: Vec<_> = session.days.iter().map(|run| run.date).collect();
        let parts = [
            session.place.clone(),
            self.texts.dates(&dates),
            session.facilitators.join(", "),
        ];
        let parts: Vec<String> = parts
            .iter()
            .filter(|it| !it.trim().is_empty())
            .map(|it| line(it))
            .collect();
        self.block(&parts.join(" · "));
    }

    fn heading(&mut self, level: usize, text: &str) {
        let signs = "#".repeat(level);
        self.block(&format!("{signs} {}", line(text)));
    }

    /// A paragraph, heading or table, with a free line before it.
    fn block(&mut self, text: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn items(&mut self, items: &[String]) {
        if !items.is_empty() {
            self.block(&items.join("\n"));
        }
    }

    /// Columns in which nothing stands are left out.
    fn table(&mut self, head: &[String], rows: &[Vec<String>]) {
        let says = |column: &usize| {
            let mut cells = rows.iter().filter_map(|row| row.get(*column));
            cells.any(|cell| !cell.trim().is_empty())
        };
        let columns: Vec<usize> = (0..head.len()).filter(says).collect();
        let written = |row: &[String]| {
            let cells = columns.iter().filter_map(|column| row.get(*column));
            let cells: Vec<String> = cells.map(|text| cell(text)).collect();
            format!("| {} |", cells.join(" | "))
        };
        let rule = format!("|{}", " --- |".repeat(columns.len()));
        let rows = rows.iter().map(|row| written(row));
        let lines: Vec<String> = [written(head), rule].into_iter().chain(rows).collect();
        if !columns.is_empty() {
            self.block(&lines.join("\n"));
        }
    }

    /// What was said by module and question; what was promised has a place of its own.
    fn said(&mut self) {
        let report = self.report;
        let chapters = report
            .said
            .chapters
            .iter()
            .filter(|one| says_something(one));
        for (index, chapter) in chapters.enumerate() {
            if index == 0 {
                self.heading(2, &self.texts.msg_export_said());
            }
            let title = chapter.module.map_or_else(
                || self.texts.msg_export_without_module(),
                |module| terms::module(self.texts, module),
            );
            self.heading(3, &title);
            chapter
                .answers
                .iter()
                .for_each(|answer| self.answer(answer));
            let sheet = chapter.module.and_then(|module| module.worksheet.as_ref());
            for entry in &chapter.worksheets {
                self.worksheet(entry, sheet);
            }
        }
        if !report.said.about.is_empty() {
            self.heading(2, &self.texts.msg_export_about());
            report.said.about.iter().for_each(|about| self.about(about));
        }
    }

    fn answer(&mut self, answer: &Answer<'_>) {
        let notes: Vec<String> = answer
            .notes
            .iter()
            .filter(|it| is_said(it))
            .map(|it| self.note(it))
            .collect();
        if let Some(question) = answer.question.filter(|_| !notes.is_empty()) {
            self.heading(4, &question.text);
        }
        self.items(&notes);
    }

    fn about(&mut self, about: &About<'_>) {
        let who = about.person.map(terms::who).filter(|who| !who.is_empty());
        self.heading(3, &who.unwrap_or_else(|| "–".to_owned()));
        let notes: Vec<String> = about.notes.iter().map(|note| self.note(note)).collect();
        self.items(&notes);
    }

    /// An item of a list: the text, and what is known of it.
    fn note(&self, note: &Note) -> String {
        let texts = self.texts;
        let group = note.group.and_then(|id| self.report.session.group_name(id));
        let mut known = vec![texts.note_kind(note.kind)];
        known.extend(group.map(|name| texts.msg_editor_group(name)));
        let tags = note.tags.iter().map(|tag| format!("#{tag}"));
        known.extend(tags.filter(|tag| !note.text.contains(tag.as_str())));
        let known: Vec<String> = known.iter().map(|it| line(it)).collect();
        format!(
            "- {}  \n  *{}*",
            paragraph(&note.text, "  "),
            known.join(" · ")
        )
    }

    fn worksheet(&mut self, entry: &WorksheetEntry, sheet: Option<&Worksheet>) {
        let texts = self.texts;
        let fields = sheet.map_or(&[][..], |sheet| &sheet.fields);
        let said = fields.iter().map(|field| {
            let said = terms::filled(texts, field, &entry.says(field));
            (field.label.clone(), said)
        });
        let is_odd = |id: &String| !fields.iter().any(|field| field.id == *id);
        let odd = entry.values.iter().filter(|(id, _)| is_odd(id));
        let odd = odd.map(|(id, value)| (id.clone(), terms::value(texts, value)));
        let said = said.chain(odd).filter(|(_, said)| !said.trim().is_empty());
        let item = |(label, said): (String, String)| {
            format!("- **{}:** {}", line(&label), paragraph(&said, "  "))
        };
        let items: Vec<String> = said.map(item).collect();
        if !items.is_empty() {
            let title = sheet.map_or_else(|| texts.msg_module_worksheet(), |it| it.title.clone());
            let whom = terms::by_whom(texts, self.report.session, entry.whom());
            self.heading(4, &format!("{title} · {whom}"));
            self.items(&items);
        }
    }

    fn promised(&mut self) {
        let (report, texts) = (self.report, self.texts);
        let promised = &report.promised;
        let pledges: Vec<String> = promised
            .pledges
            .iter()
            .filter_map(|pledge| {
                let said = match pledge.said? {
                    Said::InWorksheet(text) => text.to_owned(),
                    Said::InNote(note) => note.text.clone(),
                };
                let by = terms::by_whom(texts, report.session, terms::pledged_by(pledge.by));
                Some(format!(
                    "- **{}:** {} *{}*",
                    line(&pledge.field.label),
                    paragraph(&said, "  "),
                    line(&by)
                ))
            })
            .collect();
        let homework = promised.homework.iter().map(|one| {
            let due = one
                .due
                .map(|due| format!(" *{}: {}*", line(&texts.msg_editor_due()), texts.date(due)));
            format!("- {}{}", paragraph(one.text, "  "), due.unwrap_or_default())
        });
        let homework: Vec<String> = homework.collect();
        if promised.notes.is_empty() && pledges.is_empty() && homework.is_empty() {
            return;
        }
        self.heading(2, &texts.msg_export_promised());
        let head = [
            texts.msg_export_column_what(),
            texts.msg_editor_responsible(),
            texts.msg_editor_due(),
            texts.msg_plan_state(),
        ];
        let row = |(state, note): &(PromiseState, &Note)| {
            vec![
                note.text.clone(),
                note.responsible.clone().unwrap_or_default(),
                note.due.map(|due| texts.date(due)).unwrap_or_default(),
                promise(texts, *state),
            ]
        };
        let rows: Vec<Vec<String>> = promised.notes.iter().map(row).collect();
        self.table(&head, &rows);
        for (title, items) in [
            (texts.msg_export_for_good(), pledges),
            (texts.msg_export_homework(), homework),
        ] {
            if !items.is_empty() {
                self.heading(3, &title);
                self.items(&items);
            }
        }
    }

    fn people(&mut self) {
        let (session, texts) = (self.report.session, self.texts);
        if session.people.is_empty() {
            return;
        }
        self.heading(2, &texts.msg_export_people());
        let head = [
            texts.msg_export_column_name(),
            texts.msg_export_column_function(),
            texts.msg_field_organisation(),
            texts.msg_field_sector(),
            texts.msg_export_column_group(),
        ];
        let rows = session.people.iter().map(|person| {
            let groups = session.groups.iter();
            let groups = groups.filter(|group| group.people.contains(&person.id));
            let groups: Vec<&str> = groups.map(|group| group.name.as_str()).collect();
            vec![
                person.name.clone(),
                person.function.clone(),
                person.organisation.clone(),
                person.sector.clone(),
                groups.join(", "),
            ]
        });
        let rows: Vec<Vec<String>> = rows.collect();
        self.table(&head, &rows);
        for person in &session.people {
            let answers = session.expectations(person);
            let answers = answers
                .iter()
                .filter_map(|one| Some((one.asked, one.answer?)));
            let item = |(asked, answer)| {
                let said = terms::value(texts, answer);
                format!("- **{}** {}", line(asked), paragraph(&said, "  "))
            };
            let items: Vec<String> = answers.map(item).collect();
            if !items.is_empty() {
                self.heading(3, &terms::who(person));
                self.items(&items);
            }
        }
    }
}

fn is_said(note: &Note) -> bool {
    !note.kind.has_responsible()
}

fn says_something(chapter: &Chapter<'_>) -> bool {
    let mut notes = chapter.answers.iter().flat_map(|answer| &answer.notes);
    !chapter.worksheets.is_empty() || notes.any(|note| is_said(note))
}

fn promise(texts: &Texts, state: PromiseState) -> String {
    match state {
        PromiseState::Overdue => texts.msg_plan_is_overdue(),
        PromiseState::Open => texts.msg_note_state_open(),
        PromiseState::Done => texts.msg_note_state_done(),
        PromiseState::Dropped => texts.msg_note_state_dropped(),
    }
}

#[cfg(test)]
#[path = "markdown_tests.rs"]
mod tests;
