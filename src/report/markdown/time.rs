//! The days with their times, and where the time went.

use super::super::{DayTime, Outcome, Total, terms, words};
use super::Sheet;
use super::escape::line;
use crate::text::Texts;
use crate::timetable::Span;

impl Sheet<'_> {
    /// A table for each day: planned and actual time of its items.
    pub(super) fn days(&mut self) {
        let report = self.report;
        let days = report.time.days.iter().filter(|day| !day.items.is_empty());
        for (index, day) in days.enumerate() {
            if index == 0 {
                self.heading(2, &self.texts.msg_export_programme());
            }
            self.day(day);
        }
    }

    fn day(&mut self, day: &DayTime<'_>) {
        let texts = self.texts;
        let count = self.report.time.days.len();
        let number = texts.msg_day_of(day.index + 1, count);
        let title = format!("{number} · {} · {}", texts.date(day.date), day.day.title);
        self.heading(3, &title);
        let head = [
            texts.msg_export_column_planned(),
            texts.msg_export_column_minutes(),
            texts.msg_export_column_actual(),
            texts.msg_export_column_minutes(),
            texts.msg_export_column_item(),
        ];
        let rows = day.items.iter().map(|one| {
            let actual = one
                .actual
                .as_ref()
                .filter(|_| one.is_counted() && one.seconds >= 60);
            let minutes = actual.map(|_| ((one.seconds + 30) / 60).to_string());
            // Without a log nothing is said of items to come.
            let state =
                words::outcome(texts, one.outcome).filter(|_| one.outcome != Outcome::ToCome);
            let state = state.map(|state| format!(" ({state})")).unwrap_or_default();
            let presenter = one.item.presenter.as_deref().map(str::trim);
            let presenter = presenter.filter(|it| !it.is_empty());
            let presenter = presenter.map(|it| format!(" · {it}")).unwrap_or_default();
            vec![
                span(texts, &one.planned),
                one.item.minutes.get().to_string(),
                actual.map(|it| span(texts, it)).unwrap_or_default(),
                minutes.unwrap_or_default(),
                format!("{}{presenter}{state}", one.item.title),
            ]
        });
        let rows: Vec<Vec<String>> = rows.collect();
        self.table(&head, &rows);
    }

    /// What was planned and what it took: in all, by kind, by module, and where they differ much.
    pub(super) fn totals(&mut self) {
        let (time, texts) = (&self.report.time, self.texts);
        if time.all.items == 0 {
            return;
        }
        self.heading(2, &texts.msg_export_time());
        let (planned, taken) = lengths(texts, &time.all);
        self.block(&line(&texts.msg_export_taken(planned, taken)));
        let kinds = time
            .kinds
            .iter()
            .map(|it| (texts.item_kind(it.of), lengths(texts, it)));
        let modules = time.modules.iter().filter_map(|it| {
            let module = it.of?;
            Some((terms::module(texts, module), lengths(texts, it)))
        });
        for (column, rows) in [
            (texts.msg_field_kind(), kinds.collect::<Vec<_>>()),
            (texts.msg_export_column_module(), modules.collect()),
        ] {
            let head = [
                column,
                texts.msg_export_column_planned(),
                texts.msg_export_column_actual(),
            ];
            let row = |(of, (planned, taken))| vec![of, planned, taken];
            let rows: Vec<Vec<String>> = rows.into_iter().map(row).collect();
            self.table(&head, &rows);
        }
        let items = time.deviations.iter().map(|one| {
            let planned = texts.minutes(one.planned_seconds / 60);
            let taken = texts.minutes(words::whole_minutes(one.taken_seconds));
            let taken = texts.msg_export_taken(planned, taken);
            format!("- **{}:** {}", line(&one.item.title), line(&taken))
        });
        let advice = time.advice.iter().map(|one| {
            let sentence = words::advice(texts, self.report.session, one);
            format!("- {}", line(&sentence))
        });
        let items: Vec<String> = items.chain(advice).collect();
        self.items(&items);
    }
}

fn span(texts: &Texts, span: &Span) -> String {
    let (start, end) = (span.start.time(), span.end.time());
    format!("{}–{}", texts.time(start), texts.time(end))
}

fn lengths<K>(texts: &Texts, total: &Total<K>) -> (String, String) {
    let length = |seconds: i64| texts.minutes(words::whole_minutes(seconds));
    (length(total.planned_seconds), length(total.taken_seconds))
}
