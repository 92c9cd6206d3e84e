//! Who matters: the grid, the ratings, what is done with each, what changed, and what is said to whom.

use uuid::Uuid;

use super::super::drawing::grid::{self, Mark};
use super::super::{Changed, Numbered};
use super::{Block, Cell, Column, Part, Table, Writer, joined, line};
use crate::session::analysis::{Change, ChangeKind, Shift};
use crate::session::{Assessment, Communication, Level};
use crate::text::int;

impl Writer<'_> {
    pub(super) fn stakeholders(self) -> Option<Part> {
        let (texts, session) = (self.texts, self.report.session);
        let of_them = &self.report.stakeholders;
        let mut blocks = Vec::new();
        let issue = line(&session.issue);
        if !issue.is_empty() {
            blocks.push(Block::Paragraph(format!(
                "{}: {issue}",
                texts.msg_show_issue()
            )));
        }
        if !of_them.listed.is_empty() {
            let marks = of_them.listed.iter();
            let marks: Vec<Mark> = marks
                .map(|(number, one)| Mark::of(*number, one, of_them.lens))
                .collect();
            blocks.push(Block::Figure(grid::draw(&marks, of_them.lens, texts)));
            let feasibility = texts.feasibility(of_them.balance.now.feasibility());
            let balance = format!("{}: {feasibility}", texts.msg_panel_balance());
            blocks.push(Block::Paragraph(balance));
        }
        blocks.extend(self.ratings().block());
        let mut headed = |heading: String, content: Vec<Block>| {
            if !content.is_empty() {
                blocks.push(Block::Heading(heading));
                blocks.extend(content);
            }
        };
        headed(
            texts.msg_panel_strategy(),
            self.strategies().block().into_iter().collect(),
        );
        if let Some(changed) = &of_them.changed {
            let [from, to] = [changed.from, changed.to].map(|date| texts.date(date));
            headed(texts.msg_panel_changed(from, to), self.changed(changed));
        }
        headed(
            texts.msg_show_plan(),
            self.plan().block().into_iter().collect(),
        );
        Part::new("stakeholders", texts.msg_tab_stakeholders(), blocks)
    }

    fn ratings(self) -> Table {
        let texts = self.texts;
        let columns = vec![
            Column::number(texts.msg_document_number(), 7),
            Column::subject(texts.msg_plan_stakeholder(), 28),
            Column::text(texts.msg_rating_influence(), 14),
            Column::text(texts.msg_rating_interest(), 13),
            Column::text(texts.msg_rating_affected(), 13),
            Column::text(texts.msg_rating_position(), 25),
        ];
        let mut table = Table::new(texts.msg_tab_stakeholders(), columns);
        let listed = self.report.stakeholders.listed.iter();
        table.rows = listed.map(|one| self.rating(one)).collect();
        table
    }

    fn rating(self, (number, one): &Numbered<'_>) -> Vec<Cell> {
        let texts = self.texts;
        let latest = one.latest();
        let level = |of: fn(&Assessment) -> Option<Level>| {
            let level = latest.and_then(of).map(|level| texts.level(level));
            Cell::of(&level.unwrap_or_default())
        };
        let position = latest.and_then(|rating| rating.position);
        let wanted = latest
            .and_then(|rating| rating.wanted)
            .filter(|wanted| Some(*wanted) != position);
        let position = match (position, wanted) {
            (from, Some(_)) => texts.position_shift(Shift { from, to: wanted }),
            (Some(position), None) => texts.position(position),
            (None, None) => String::new(),
        };
        let why = latest.map(|rating| line(&rating.why)).unwrap_or_default();
        let evidence = latest
            .and_then(|rating| rating.evidence)
            .map(|evidence| texts.evidence(evidence));
        let why = joined([evidence.unwrap_or_default(), why]).unwrap_or_default();
        vec![
            Cell::of(&number.to_string()),
            Cell::with(&one.name, &one.organisation),
            level(|rating| rating.influence),
            level(|rating| rating.interest),
            level(|rating| rating.affected),
            Cell::with(&position, &why),
        ]
    }

    /// What is done with those for whom something is written down.
    fn strategies(self) -> Table {
        let texts = self.texts;
        let columns = vec![
            Column::subject(texts.msg_plan_stakeholder(), 26),
            Column::text(texts.msg_panel_strategy(), 42),
            Column::text(texts.msg_strategy_responsible(), 18),
            Column::text(texts.msg_strategy_next_contact(), 14),
        ];
        let mut table = Table::new(texts.msg_panel_strategy(), columns);
        for (_, one) in &self.report.stakeholders.listed {
            let date = one.next_contact.map(|date| texts.date(date));
            let cells = [
                Cell::of(&one.strategy),
                Cell::of(&one.responsible),
                Cell::of(&date.unwrap_or_default()),
            ];
            if cells.iter().any(|cell| !cell.is_empty()) {
                let who = Cell::of(&one.name);
                table.rows.push([who].into_iter().chain(cells).collect());
            }
        }
        table
    }

    fn changed(self, changed: &Changed<'_>) -> Vec<Block> {
        let texts = self.texts;
        let count = changed.count;
        let counts = [
            (
                count.towards_support,
                texts.msg_changed_towards(int(count.towards_support)),
            ),
            (count.away, texts.msg_changed_away(int(count.away))),
            (
                count.otherwise,
                texts.msg_changed_otherwise(int(count.otherwise)),
            ),
            (count.rated, texts.msg_changed_rated(int(count.rated))),
            (count.new, texts.msg_changed_new(int(count.new))),
            (count.gone, texts.msg_changed_gone(int(count.gone))),
        ];
        let counts = counts.into_iter().filter(|(count, _)| *count > 0);
        let Some(counts) = joined(counts.map(|(_, words)| words)) else {
            return Vec::new();
        };
        let lines = changed.changes.iter().map(|change| self.change(change));
        vec![Block::Paragraph(counts), Block::List(lines.collect())]
    }

    fn change(self, change: &Change<'_>) -> String {
        let texts = self.texts;
        let kind = match change.kind {
            ChangeKind::Moved => None,
            ChangeKind::Rated => Some(texts.msg_change_is_rated()),
            ChangeKind::New => Some(texts.msg_change_is_new()),
            ChangeKind::Gone => Some(texts.msg_change_is_gone()),
        };
        let moved = change.kind == ChangeKind::Moved;
        let level = |shift: Option<Shift<Level>>| {
            shift
                .filter(|_| moved)
                .map(|shift| texts.level_shift(shift))
        };
        let parts = [
            kind,
            change
                .position()
                .filter(|_| moved)
                .map(|shift| texts.position_shift(shift)),
            level(change.influence()).map(|words| texts.msg_change_influence(words)),
            level(change.interest()).map(|words| texts.msg_change_interest(words)),
            level(change.affected()).map(|words| texts.msg_change_affected(words)),
        ];
        let what = joined(parts.into_iter().flatten()).unwrap_or_default();
        format!("{}: {what}", line(&change.stakeholder.name))
    }

    fn plan(self) -> Table {
        let texts = self.texts;
        let columns = vec![
            Column::subject(texts.msg_plan_stakeholder(), 20),
            Column::text(texts.msg_plan_message(), 32),
            Column::text(texts.msg_plan_channel(), 18),
            Column::text(texts.msg_plan_when(), 12),
            Column::text(texts.msg_plan_responsible(), 18),
        ];
        let mut table = Table::new(texts.msg_show_plan(), columns);
        let lines = self.report.session.communication.iter();
        table.rows = lines.map(|line| self.plan_line(line)).collect();
        table
    }

    fn plan_line(self, planned: &Communication) -> Vec<Cell> {
        let texts = self.texts;
        let whom = planned.stakeholder.and_then(|id| self.name(id));
        let whom = whom.unwrap_or_else(|| texts.msg_plan_for_nobody());
        let aim = planned.aim.map(|aim| texts.aim(aim)).unwrap_or_default();
        let follow_up = labelled(&texts.msg_plan_follow_up(), &planned.follow_up);
        let sender = labelled(&texts.msg_plan_sender(), &planned.sender);
        vec![
            Cell::with(&whom, &aim),
            Cell::with(&planned.message, &follow_up),
            Cell::with(&planned.channel, &sender),
            Cell::of(&planned.when),
            Cell::with(
                &planned.responsible,
                &texts.communication_state(planned.state),
            ),
        ]
    }

    /// What a stakeholder is called.
    fn name(self, id: Uuid) -> Option<String> {
        let mut all = self.report.session.stakeholders.iter();
        all.find(|one| one.id == id).map(|one| line(&one.name))
    }
}

fn labelled(label: &str, text: &str) -> String {
    let text = line(text);
    if text.is_empty() {
        text
    } else {
        format!("{label}: {text}")
    }
}
