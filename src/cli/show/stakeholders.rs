//! The stakeholders as they are assessed now, and the communication plan.

use uuid::Uuid;

use super::Sheet;
use crate::session::{Assessment, Communication, Level, Stakeholder};

impl<'a> Sheet<'a> {
    /// Those that are sensitive are counted and left out.
    pub(super) fn stakeholders(&mut self) {
        let (session, texts) = (self.session, self.texts);
        if session.stakeholders.is_empty() {
            return;
        }
        self.part(&texts.msg_tab_stakeholders());
        for stakeholder in session.stakeholders.iter().filter(|s| !s.sensitive) {
            self.stakeholder(stakeholder);
        }
        let sensitive = session.stakeholders.iter().filter(|s| s.sensitive).count();
        if sensitive > 0 {
            self.page.paragraph(2, &texts.msg_show_sensitive(sensitive));
        }
    }

    fn stakeholder(&mut self, stakeholder: &Stakeholder) {
        let texts = self.texts;
        self.page.paragraph(2, &stakeholder.name);
        if let Some(at) = stakeholder.gone {
            let gone = texts.msg_show_gone(self.moment(at));
            self.page.paragraph(4, &gone);
        }
        match stakeholder.latest() {
            Some(assessment) => self.assessment(assessment),
            None => self.page.paragraph(4, &texts.position_or_none(None)),
        }
        self.labelled(4, &texts.msg_show_strategy(), &stakeholder.strategy);
    }

    fn assessment(&mut self, assessment: &Assessment) {
        let texts = self.texts;
        let level = |label: String, level: Option<Level>| {
            level.map(|level| format!("{label}: {}", texts.level(level)))
        };
        let now = texts.position_or_none(assessment.position);
        let position = match assessment.wanted {
            Some(wanted) => format!("{now} → {}", texts.position(wanted)),
            None => now,
        };
        self.joined(
            4,
            [
                level(texts.msg_show_influence(), assessment.influence),
                level(texts.msg_show_interest(), assessment.interest),
                level(texts.msg_show_affected(), assessment.affected),
            ],
        );
        let evidence = assessment.evidence.map(|evidence| texts.evidence(evidence));
        self.joined(4, [Some(position), evidence]);
    }

    /// The plan without the lines of those that are sensitive.
    pub(super) fn communication(&mut self) {
        let session = self.session;
        let lines: Vec<&Communication> = session
            .communication
            .iter()
            .filter(|line| !self.stakeholder_of(line).is_some_and(|s| s.sensitive))
            .collect();
        if lines.is_empty() {
            return;
        }
        self.part(&self.texts.msg_show_plan());
        for line in lines {
            self.line_of_plan(line);
        }
    }

    fn line_of_plan(&mut self, line: &Communication) {
        let texts = self.texts;
        let part = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        self.joined(
            2,
            [
                self.stakeholder_of(line).map(|s| s.name.clone()),
                line.aim.map(|aim| texts.aim(aim)),
                part(&line.when),
                Some(texts.communication_state(line.state)),
            ],
        );
        if !line.message.is_empty() {
            self.page.paragraph(4, &line.message);
        }
        for (label, text) in [
            (texts.msg_show_channel(), &line.channel),
            (texts.msg_show_sender(), &line.sender),
            (texts.msg_editor_responsible(), &line.responsible),
            (texts.msg_show_plan_follow_up(), &line.follow_up),
        ] {
            self.labelled(4, &label, text);
        }
    }

    fn stakeholder_of(&self, line: &Communication) -> Option<&'a Stakeholder> {
        let id: Uuid = line.stakeholder?;
        self.session.stakeholders.iter().find(|s| s.id == id)
    }
}
