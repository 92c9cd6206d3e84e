//! Who has a stake, where they stand, and what is said to them.

use super::Sheet;
use super::escape::line;
use crate::session::{Communication, Level, Stakeholder};

impl Sheet<'_> {
    pub(super) fn stakeholders(&mut self) {
        let (report, texts) = (self.report, self.texts);
        let found = &report.stakeholders;
        if found.listed.is_empty() {
            return;
        }
        self.heading(2, &texts.msg_export_stakeholders());
        let issue = report.session.issue.trim();
        if !issue.is_empty() {
            let label = texts.msg_show_issue();
            self.block(&format!("**{}:** {}", line(&label), line(issue)));
        }
        let head = [
            texts.msg_export_column_number(),
            texts.msg_field_name(),
            texts.msg_field_organisation(),
            texts.msg_rating_influence(),
            texts.msg_rating_interest(),
            texts.msg_rating_affected(),
            texts.msg_rating_position(),
            texts.msg_field_strategy(),
            texts.msg_field_responsible(),
        ];
        let level = |level: Option<Level>| level.map(|it| texts.level(it)).unwrap_or_default();
        let row = |(number, one): &(usize, &Stakeholder)| {
            let last = one.latest();
            let position = last.map(|last| {
                let now = texts.position_or_none(last.position);
                match last.wanted {
                    Some(wanted) => format!("{now} → {}", texts.position(wanted)),
                    None => now,
                }
            });
            vec![
                number.to_string(),
                one.name.clone(),
                one.organisation.clone(),
                level(last.and_then(|it| it.influence)),
                level(last.and_then(|it| it.interest)),
                level(last.and_then(|it| it.affected)),
                position.unwrap_or_default(),
                one.strategy.clone(),
                one.responsible.clone(),
            ]
        };
        let rows: Vec<Vec<String>> = found.listed.iter().map(row).collect();
        self.table(&head, &rows);
        let voiceless = found.voiceless.iter().map(|(_, one)| one.name.as_str());
        let voiceless: Vec<&str> = voiceless.collect();
        if !voiceless.is_empty() {
            let names = voiceless.join(", ");
            self.block(&line(&texts.msg_export_voiceless(names)));
        }
    }

    pub(super) fn plan(&mut self) {
        let (session, texts) = (self.report.session, self.texts);
        if session.communication.is_empty() {
            return;
        }
        self.heading(2, &texts.msg_show_plan());
        let head = [
            texts.msg_plan_stakeholder(),
            texts.msg_plan_aim(),
            texts.msg_plan_message(),
            texts.msg_plan_channel(),
            texts.msg_plan_sender(),
            texts.msg_plan_when(),
            texts.msg_plan_responsible(),
            texts.msg_plan_follow_up(),
            texts.msg_plan_state(),
        ];
        let row = |it: &Communication| {
            let mut all = session.stakeholders.iter();
            let whom = all.find(|one| Some(one.id) == it.stakeholder);
            vec![
                whom.map(|one| one.name.clone()).unwrap_or_default(),
                it.aim.map(|aim| texts.aim(aim)).unwrap_or_default(),
                it.message.clone(),
                it.channel.clone(),
                it.sender.clone(),
                it.when.clone(),
                it.responsible.clone(),
                it.follow_up.clone(),
                texts.communication_state(it.state),
            ]
        };
        let rows: Vec<Vec<String>> = session.communication.iter().map(row).collect();
        self.table(&head, &rows);
    }
}
