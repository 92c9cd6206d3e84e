//! What was promised: who does what by when, and how it stands.

use super::{Block, Cell, Column, Part, Table, Writer, joined, line};
use crate::programme::CommitmentKind;
use crate::session::{Note, Pledge, PledgedBy, PromiseState, Said};
use crate::text::int;

impl Writer<'_> {
    pub(super) fn promised(self) -> Option<Part> {
        let texts = self.texts;
        let promised = &self.report.promised;
        let mut blocks = Vec::new();
        let count = promised.count;
        if !promised.notes.is_empty() {
            let [open, overdue, done] = [count.open, count.overdue, count.done].map(int);
            let words = if overdue > 0 {
                texts.msg_promises_count_overdue(open, overdue, done)
            } else {
                texts.msg_promises_count(open, done)
            };
            blocks.push(Block::Paragraph(words));
        }
        blocks.extend(self.promises().block());
        let with_heading = |heading: String, table: Table| {
            let table = table.block();
            let heading = table.is_some().then_some(Block::Heading(heading));
            heading.into_iter().chain(table)
        };
        blocks.extend(with_heading(texts.msg_promises_pledges(), self.pledges()));
        blocks.extend(with_heading(texts.msg_document_homework(), self.homework()));
        Part::new("promised", texts.msg_document_promised(), blocks)
    }

    fn promises(self) -> Table {
        let texts = self.texts;
        let columns = vec![
            Column::text(texts.msg_document_what(), 50),
            Column::text(texts.msg_document_who(), 20),
            Column::text(texts.msg_document_by_when(), 16),
            Column::text(texts.msg_plan_state(), 14),
        ];
        let mut table = Table::new(texts.msg_document_promised(), columns);
        let rows = self.report.promised.notes.iter();
        table.rows = rows
            .map(|(state, note)| self.promise(*state, note))
            .collect();
        table
    }

    fn promise(self, state: PromiseState, note: &Note) -> Vec<Cell> {
        let texts = self.texts;
        let state = match state {
            PromiseState::Overdue => texts.msg_promises_overdue(),
            PromiseState::Open => texts.msg_promises_open(),
            PromiseState::Done => texts.msg_promises_done(),
            PromiseState::Dropped => texts.msg_promises_dropped(),
        };
        let entry = self.entry(note);
        let group = note.group.and_then(|group| self.group(group));
        let aside = joined([entry.kind, group.unwrap_or_default(), entry.aside]);
        let due = note.due.map(|due| texts.date(due));
        vec![
            Cell {
                text: entry.text,
                aside: aside.unwrap_or_default(),
            },
            Cell::of(note.responsible.as_deref().unwrap_or_default()),
            Cell::of(&due.unwrap_or_default()),
            Cell::of(&state),
        ]
    }

    /// What is committed to for good, and is written in the worksheets: a promise that is a note stands among the promises.
    fn pledges(self) -> Table {
        let texts = self.texts;
        let columns = vec![
            Column::subject(texts.msg_document_who(), 26),
            Column::text(texts.msg_promise_long_term(), 26),
            Column::text(texts.msg_promise_follow_up(), 26),
            Column::text(texts.msg_promise_contact(), 22),
        ];
        let mut table = Table::new(texts.msg_promises_pledges(), columns);
        let pledges = &self.report.promised.pledges;
        for pledged in
            pledges.chunk_by(|one, other| one.by == other.by && one.module.id == other.module.id)
        {
            let of = |kind: CommitmentKind| {
                let pledge = pledged.iter().find(|pledge| pledge.kind == kind);
                Cell::of(pledge.and_then(written).unwrap_or_default())
            };
            let cells = [
                CommitmentKind::LongTerm,
                CommitmentKind::FollowUp,
                CommitmentKind::Contact,
            ]
            .map(of);
            if let (Some(first), true) =
                (pledged.first(), cells.iter().any(|cell| !cell.is_empty()))
            {
                let who = Cell::of(&self.pledged_by(first.by));
                table.rows.push([who].into_iter().chain(cells).collect());
            }
        }
        table
    }

    fn pledged_by(self, by: PledgedBy) -> String {
        let name = match by {
            PledgedBy::All => None,
            PledgedBy::Group(group) => self.group(group),
            PledgedBy::Person(person) => {
                let person = self.report.session.person(person);
                person.map(|person| line(&person.label()))
            }
        };
        name.unwrap_or_else(|| self.texts.msg_promise_by_all())
    }

    fn homework(self) -> Table {
        let texts = self.texts;
        let columns = vec![
            Column::text(texts.msg_document_module(), 26),
            Column::text(texts.msg_document_what(), 56),
            Column::text(texts.msg_document_by_when(), 18),
        ];
        let mut table = Table::new(texts.msg_document_homework(), columns);
        let rows = self.report.promised.homework.iter().map(|homework| {
            let due = homework.due.map(|due| texts.date(due));
            vec![
                Cell::of(&self.chapter_title(Some(homework.module))),
                Cell::of(homework.text),
                Cell::of(&due.unwrap_or_default()),
            ]
        });
        table.rows = rows.collect();
        table
    }
}

/// What is written in a worksheet.
fn written<'a>(pledge: &Pledge<'a>) -> Option<&'a str> {
    match pledge.said {
        Some(Said::InWorksheet(text)) => Some(text),
        Some(Said::InNote(_)) | None => None,
    }
}
