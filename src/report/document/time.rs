//! Where the time went: the bars of each day, what it came to by kind and module, what stood out, and what to do otherwise.

use super::super::drawing::Drawing;
use super::super::drawing::chart::{self, Bar};
use super::super::{DayTime, Deviation, ItemTime, Outcome, Total, words};
use super::programme::signed;
use super::{Block, Cell, Column, Part, Table, Writer, capital, line};

impl Writer<'_> {
    /// Nothing when nobody kept the time.
    pub(super) fn time(self) -> Option<Part> {
        let (texts, time) = (self.texts, &self.report.time);
        if time.all.items == 0 && time.advice.is_empty() {
            return None;
        }
        let mut blocks = Vec::new();
        if time.all.items > 0 {
            let all = time.all;
            let [planned, taken] =
                [all.planned_seconds, all.taken_seconds].map(|seconds| self.length(seconds));
            let difference = words::difference(texts, all.difference_seconds());
            let total = texts.msg_review_total(planned, taken, difference);
            blocks.push(Block::Paragraph(capital(total)));
        }
        for day in &time.days {
            if day.items.iter().any(ItemTime::is_counted) {
                blocks.push(Block::Figure(self.chart(day)));
            }
        }
        blocks.extend(self.totals().into_iter().filter_map(Table::block));
        let mut headed = |heading: String, lines: Vec<String>| {
            if !lines.is_empty() {
                blocks.extend([Block::Heading(heading), Block::List(lines)]);
            }
        };
        let deviations = time.deviations.iter().map(|one| self.deviation(one));
        headed(texts.msg_review_deviations(), deviations.collect());
        let advice = time.advice.iter();
        let advice = advice.map(|one| words::advice(texts, self.report.session, one));
        headed(texts.msg_review_next_edition(), advice.collect());
        Part::new("time", texts.msg_document_where_time_went(), blocks)
    }

    fn chart(self, day: &DayTime<'_>) -> Drawing {
        let bars = day.items.iter().map(|item| {
            let difference = item
                .difference_seconds()
                .filter(|_| item.outcome == Outcome::Run);
            let difference = difference.map(|seconds| format!(" ({})", signed(seconds)));
            Bar {
                label: line(&item.item.title),
                planned_seconds: item.planned_seconds(),
                actual_seconds: difference.is_some().then_some(item.seconds),
                words: format!("{}{}", self.actual(item), difference.unwrap_or_default()),
            }
        });
        let bars: Vec<Bar> = bars.collect();
        chart::draw(&self.day_title(day), &bars, self.texts)
    }

    /// By kind and by module.
    fn totals(self) -> [Table; 2] {
        let texts = self.texts;
        let table = |subject: String| {
            let columns = vec![
                Column::subject(subject.clone(), 55),
                Column::number(texts.msg_document_planned(), 15),
                Column::number(texts.msg_document_actual(), 15),
                Column::number(texts.msg_document_difference(), 15),
            ];
            Table::new(capital(subject), columns)
        };
        let mut kinds = table(texts.msg_item_kind());
        let time = &self.report.time;
        let rows = time.kinds.iter();
        kinds.rows = rows
            .map(|total| self.total(&capital(texts.item_kind(total.of)), total))
            .collect();
        let mut modules = table(texts.msg_document_module());
        if time.modules.iter().any(|total| total.of.is_some()) {
            let rows = time.modules.iter();
            modules.rows = rows
                .map(|total| self.total(&self.chapter_title(total.of), total))
                .collect();
        }
        [kinds, modules]
    }

    fn total<K>(self, of: &str, total: &Total<K>) -> Vec<Cell> {
        let length = |seconds| Cell::of(&self.length(seconds));
        vec![
            Cell::of(of),
            length(total.planned_seconds),
            length(total.taken_seconds),
            Cell::of(&signed(total.difference_seconds())),
        ]
    }

    fn deviation(self, one: &Deviation<'_>) -> String {
        let texts = self.texts;
        let item = line(&one.item.title);
        let [planned, taken] =
            [one.planned_seconds, one.taken_seconds].map(|seconds| self.length(seconds));
        if one.outcome == Outcome::LeftOut {
            texts.msg_document_was_left_out(item, planned)
        } else {
            texts.msg_document_took(item, taken, planned)
        }
    }
}
