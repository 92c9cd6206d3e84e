//! The participants, what they expected and what came of it, and what is noted about them.

use std::collections::HashSet;

use uuid::Uuid;

use super::{Block, Cell, Column, Part, Table, Writer, line};
use crate::session::Person;

impl Writer<'_> {
    pub(super) fn people(self) -> Option<Part> {
        let texts = self.texts;
        let session = self.report.session;
        let columns = vec![
            Column::subject(texts.msg_document_name(), 28),
            Column::text(texts.msg_document_function(), 26),
            Column::text(texts.msg_field_organisation(), 30),
            Column::text(texts.msg_stage_groups(), 16),
        ];
        let mut table = Table::new(texts.msg_between_people(), columns);
        table.rows = session
            .people
            .iter()
            .map(|person| self.person(person))
            .collect();
        Part::new(
            "people",
            texts.msg_between_people(),
            table.block().into_iter().collect(),
        )
    }

    fn person(self, person: &Person) -> Vec<Cell> {
        let groups = self.report.session.groups.iter();
        let groups = groups.filter(|group| group.people.contains(&person.id));
        let groups: Vec<String> = groups.map(|group| line(&group.name)).collect();
        vec![
            Cell::of(&person.name),
            Cell::of(&person.function),
            Cell::with(&person.organisation, &person.sector),
            Cell::of(&groups.join(", ")),
        ]
    }

    /// What was expected, and what came of it.
    pub(super) fn expectations(self) -> Option<Part> {
        let texts = self.texts;
        let session = self.report.session;
        let columns = vec![
            Column::subject(texts.msg_document_who(), 20),
            Column::text(texts.msg_document_question(), 22),
            Column::text(texts.msg_expected(), 29),
            Column::text(texts.msg_came_of_it(), 29),
        ];
        let mut table = Table::new(texts.msg_between_expectations(), columns);
        for person in &session.people {
            for one in session.expectations(person) {
                let outcome = one.outcome.map(|note| note.text.as_str());
                table.rows.push(vec![
                    Cell::of(&self.called(Some(person))),
                    Cell::of(one.asked),
                    Cell::of(&self.value(one.answer)),
                    Cell::of(outcome.unwrap_or_default()),
                ]);
            }
        }
        let blocks = table.block().into_iter().collect();
        Part::new("expectations", texts.msg_between_expectations(), blocks)
    }

    /// The notes that stand elsewhere: what was promised, and what came of expectations.
    fn told(self) -> HashSet<Uuid> {
        let session = self.report.session;
        let promised = self.report.promised.notes.iter().map(|(_, note)| note.id);
        let expectations = session
            .people
            .iter()
            .flat_map(|person| session.expectations(person));
        let outcomes = expectations.filter_map(|one| Some(one.outcome?.id));
        promised.chain(outcomes).collect()
    }

    /// What is noted about single participants.
    pub(super) fn about(self) -> Option<Part> {
        let texts = self.texts;
        let intake = &self.report.session.programme.intake;
        let mut blocks = Vec::new();
        let told = self.told();
        for about in &self.report.said.about {
            let mut said = Vec::new();
            for note in about.notes.iter().filter(|note| !told.contains(&note.id)) {
                let asked = intake
                    .iter()
                    .find(|asked| Some(&asked.id) == note.question.as_ref());
                if let Some(asked) = asked {
                    said.push(Block::Remark(format!(
                        "{}: {}",
                        texts.msg_came_of_it(),
                        line(&asked.question)
                    )));
                }
                said.push(Block::Notes(vec![self.entry(note)]));
            }
            if !said.is_empty() {
                blocks.push(Block::Heading(self.called(about.person)));
                blocks.append(&mut said);
            }
        }
        Part::new("about", texts.msg_show_follow_up(), blocks)
    }

    fn called(self, person: Option<&Person>) -> String {
        let label = person.map(|person| line(&person.label()));
        label
            .filter(|label| !label.is_empty())
            .unwrap_or_else(|| self.texts.msg_person_without_name())
    }
}
