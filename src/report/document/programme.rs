//! The programme: each day with its items, as planned and as it went.

use super::super::words::{self, whole_minutes};
use super::super::{DayTime, ItemTime, Outcome};
use super::{Block, Cell, Column, Part, Table, Writer, joined, line};

impl Writer<'_> {
    pub(super) fn programme(self) -> Option<Part> {
        let mut blocks = Vec::new();
        for day in &self.report.time.days {
            let table = self.day(day).block();
            if let Some(table) = table {
                blocks.extend([Block::Heading(self.day_title(day)), table]);
            }
        }
        Part::new("programme", self.texts.msg_document_programme(), blocks)
    }

    /// Its title with its date.
    pub(super) fn day_title(self, day: &DayTime<'_>) -> String {
        let title = joined([line(&day.day.title), self.texts.date(day.date)]);
        title.unwrap_or_default()
    }

    fn day(self, day: &DayTime<'_>) -> Table {
        let texts = self.texts;
        let columns = vec![
            Column::number(texts.msg_document_time(), 8),
            Column::subject(texts.msg_document_item(), 45),
            Column::number(texts.msg_document_planned(), 14),
            Column::number(texts.msg_document_actual(), 18),
            Column::number(texts.msg_document_difference(), 15),
        ];
        let mut table = Table::new(self.day_title(day), columns);
        table.rows = day.items.iter().map(|item| self.item(item)).collect();
        table
    }

    fn item(self, item: &ItemTime<'_>) -> Vec<Cell> {
        let texts = self.texts;
        let difference = item
            .difference_seconds()
            .filter(|_| item.outcome == Outcome::Run);
        vec![
            Cell::of(&texts.time(item.planned.start.time())),
            Cell::with(
                &item.item.title,
                item.item.presenter.as_deref().unwrap_or_default(),
            ),
            Cell::of(&self.length(item.planned_seconds())),
            Cell::of(&self.actual(item)),
            Cell::of(&difference.map(signed).unwrap_or_default()),
        ]
    }

    /// How long an item took, or what became of it.
    pub(super) fn actual(self, item: &ItemTime<'_>) -> String {
        match item.outcome {
            Outcome::Run => self.length(item.seconds),
            Outcome::ToCome => String::new(),
            outcome => words::outcome(self.texts, outcome).unwrap_or_default(),
        }
    }

    /// To the nearest minute.
    pub(super) fn length(self, seconds: i64) -> String {
        self.texts.minutes(whole_minutes(seconds))
    }
}

/// Minutes more or less: `+4`, `−3`, `0`.
pub(super) fn signed(seconds: i64) -> String {
    match whole_minutes(seconds) {
        more @ 1.. => format!("+{more}"),
        0 => "0".to_owned(),
        less => format!("−{}", -less),
    }
}
